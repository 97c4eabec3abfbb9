"""The first screen: what a person may have come for."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from .lines import LineButton
from .parts import Sheet, button, card, clear, label, row
from .theme import LARGE, MEDIUM, SMALL, TIGHT, letters

RECENT = "recent"
MAX_RECENT = 8
# In letters.
_WIDE = 96


def recent_files(settings: QSettings) -> list[Path]:
    """The files that were open last, newest first, as far as they are still there."""
    stored = settings.value(RECENT, [])
    # An ini file gives a list of one as a text.
    names = stored if isinstance(stored, list) else [stored]
    return [Path(name) for name in names if isinstance(name, str) and name and Path(name).is_file()]


def remember(settings: QSettings, path: Path) -> None:
    """Put a file in front of the recent ones."""
    paths = [path.absolute(), *(each for each in recent_files(settings) if each != path.absolute())]
    settings.setValue(RECENT, [str(each) for each in paths[:MAX_RECENT]])


class Welcome(Sheet):
    """Signals for each way on; `chosen(path)` for a recent file."""

    new = Signal()
    open = Signal()
    tour = Signal()
    example = Signal()
    blank = Signal()
    merge = Signal()
    chosen = Signal(object)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.inner.setMaximumWidth(letters(_WIDE))
        self.column.setSpacing(SMALL)
        self.column.addSpacing(LARGE)
        self.column.addWidget(label(self.tr("Samenwerking stad en OCMW"), "display"))
        text = self.tr(
            "Breng in kaart hoe stad (of gemeente) en OCMW samenwerken in hun beheer: financiën, "
            "personeel, gebouwen, ICT en meer. "
            "Alles blijft op uw computer, in één bestand; elke wijziging wordt meteen bewaard."
        )
        self.column.addWidget(label(text, "muted"))
        self.column.addSpacing(MEDIUM)
        self._first = button(self.tr("Nieuwe inventaris beginnen"), self.new, "choice-primary")
        opener = button(self.tr("Een inventaris openen…"), self.open, "choice")
        ways = row(self._first, opener, spacing=SMALL)
        ways.setStretch(0, 1)
        ways.setStretch(1, 1)
        self.column.addLayout(ways)
        self.column.addWidget(label(self.tr("U kunt een bestand ook naar dit venster slepen."), "muted"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(TIGHT)
        self.column.addLayout(self._recent)
        self._part(
            self.tr("Eerst rondkijken"),
            self.tr("In een verzonnen voorbeeld, dat los staat van uw eigen inventaris."),
            button(self.tr("Rondleiding (1 minuut)"), self.tour),
            button(self.tr("Ingevuld voorbeeld"), self.example),
            button(self.tr("Blanco vragenlijst afdrukken…"), self.blank),
        )
        self._part(
            self.tr("Voor het kenniscentrum"),
            self.tr("Breng samen wat de steden terugsturen, en bestudeer het."),
            button(self.tr("Inzendingen samenvoegen…"), self.merge),
            button(self.tr("Een bundel openen…"), self.open),
        )
        self.column.addStretch(1)

    def _part(self, title: str, about: str, *ways: QPushButton) -> None:
        """A quiet card for who comes for something else."""
        self.column.addSpacing(SMALL)
        line = row(*ways, -1, spacing=SMALL)
        self.column.addWidget(card(label(title, "heading"), label(about, "muted"), line))

    def refresh(self) -> None:
        """Show the recent files that are still there."""
        clear(self._recent)
        paths = recent_files(self._settings)
        if paths:
            self._recent.addSpacing(SMALL)
            self._recent.addWidget(label(self.tr("Onlangs geopend"), "heading"))
        for path in paths:
            self._recent.addWidget(LineButton(f"{path.stem}   —   {path.parent}", partial(self.chosen.emit, path)))

    def take_focus(self) -> None:
        """Put the keyboard on the first way on."""
        self._first.setFocus()
