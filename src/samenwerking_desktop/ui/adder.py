"""The place at the end of a cluster where another aspect is added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from .fields import EntryField
from .parts import button, column, label, row
from .theme import LARGE, MEDIUM, SMALL


class Adder(QFrame):
    """Asks for a name and hands it to `add`, which says whether it was taken. `left()` when arrow up leaves it."""

    left = Signal()

    def __init__(self, add: Callable[[str], bool], title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._add = add
        self._name = EntryField(
            self.tr("Naam van een ander aspect"), self.tr("Naam van het aspect, bijvoorbeeld: Drukkerij")
        )
        self._name.returnPressed.connect(self._entered)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button = button(self.tr("Aspect toevoegen"), self._entered)
        hint = self.tr("Werkt u ook op een ander vlak samen? Voeg het toe; u kunt er zoveel toevoegen als u wilt.")
        layout = column(label(title, "heading"), label(hint, "muted"), row(self._name, self._button), spacing=SMALL)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        self.setLayout(layout)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here."""
        return [self._name, self._button]

    def take_focus(self) -> None:
        """Put the keyboard in the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow up goes back to the aspects."""
        if event.key() == Qt.Key.Key_Up:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> None:
        if self._add(self._name.text()):
            self._name.setText("")
        else:
            self.take_focus()
