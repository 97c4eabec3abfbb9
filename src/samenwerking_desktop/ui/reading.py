"""Above an inventory that another program has open: what is going on, and the way in as soon as it is free."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from ..inventory.snapshot import Snapshot, is_free
from .parts import announce, button, column, label, row, set_look
from .theme import LARGE, SMALL, TIGHT

# How often the program looks by itself.
EVERY_MS = 5000


class Standing(Enum):
    """How things are with the file."""

    TAKEN = auto()
    CHANGED = auto()
    FREE = auto()


class ReadingStrip(QFrame):
    """Stays as long as the inventory is only read. `pressed()` when the person wants in, or what was saved since."""

    pressed = Signal()

    def __init__(self, file: Snapshot) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._file = file
        self._read = datetime.now().astimezone()
        self._what, self._advice = label("", "heading"), label("")
        self.button: QPushButton = button("", self.pressed)
        line = row(column(self._what, self._advice, spacing=TIGHT), self.button, spacing=SMALL)
        line.setStretch(0, 1)
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self.setLayout(line)
        self.standing = Standing.TAKEN
        self._show()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._what.text()} {self._advice.text()}"

    def look(self) -> None:
        """See how things are now, and say so when they are otherwise than before."""
        standing = self._now()
        if standing is not self.standing:
            self.standing = standing
            self._show()
            announce(self, self.text)

    def say_still(self) -> None:
        """It was tried, and nothing is otherwise: what is shown is how it is now."""
        self.standing = Standing.TAKEN
        self._read = datetime.now().astimezone()
        self._show()
        announce(self, self.text)

    def _now(self) -> Standing:
        if is_free(self._file.path):
            return Standing.FREE
        return Standing.TAKEN if self._file.is_current else Standing.CHANGED

    def _show(self) -> None:
        name, when = self._file.path.name, f"{self._read:%H:%M:%S}"
        taken = self.tr("{name} is al open in een ander venster of bij een collega.").format(name=name)
        if self.standing is Standing.FREE:
            what, act = self.tr("{name} is nu vrij.").format(name=name), self.tr("Nu bewerken")
            advice = self.tr("U leest het nog zoals het om {time} was. Met 'Nu bewerken' kunt u wijzigen.")
        elif self.standing is Standing.CHANGED:
            what, act = taken, self.tr("Verversen")
            advice = self.tr("U leest het zoals het om {time} was; sindsdien is er iets in gewijzigd.")
        else:
            what, act = taken, self.tr("Opnieuw proberen")
            advice = self.tr("U leest het zoals het om {time} was. Wijzigen kan pas als het daar gesloten is.")
        self._what.setText(what)
        self._advice.setText(advice.format(time=when))
        self.button.setText(act)
        set_look(self, "good" if self.standing is Standing.FREE else "wait")
        set_look(self.button, "primary" if self.standing is Standing.FREE else "")
