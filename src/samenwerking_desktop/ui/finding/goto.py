"""The small box in which one types where to go: a number of the screen or of paper, or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem

from ..parts import announce, column, label, set_look
from ..theme import MEDIUM, SMALL
from ..tips import tip
from ..words import counted
from .destinations import Destination, destinations, matching

if TYPE_CHECKING:
    from ..editor import Editor
    from ..window import Window

_WIDTH, _HEIGHT = 460, 400
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def show_goto(window: Window) -> None:
    """Ask where to go in the open inventory."""
    if window.editor is not None and window.editor.flush():
        dialog = GoTo(window, window.editor, destinations(window.editor.document))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class GoTo(QDialog):
    """Completes what is typed; Enter goes to what is chosen, the arrows choose another."""

    def __init__(self, window: Window, editor: Editor, everything: list[Destination]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Ga naar"))
        self._editor, self._everything = editor, everything
        self._shown: list[Destination] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("2.b, 2.3, 3, wagenpark, contact…"))
        self.field.setAccessibleName(self.tr("Nummer of naam van waar u heen wilt"))
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Waarheen"))
        self.state = label("", "muted")
        hint = self.tr("Typ een nummer zoals op het scherm en op papier, of een deel van een naam. Enter gaat erheen.")
        self.setLayout(column(label(hint, "muted"), self.field, self.list, self.state, spacing=SMALL, margin=MEDIUM))
        self.resize(_WIDTH, _HEIGHT)
        self.field.textChanged.connect(self._look)
        self.list.itemClicked.connect(self._go)
        self._look()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list, while one types; Escape closes the box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif event.key() in _MOVES and self.field.hasFocus():
            self.list.keyPressEvent(event)
            announce(self.field, self._name(self.list.currentRow()))
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._shown = matching(self._everything, self.field.text())
        self.list.clear()
        for place, each in enumerate(self._shown):
            item = QListWidgetItem(self._name(place), self.list)
            item.setToolTip(tip(self._name(place)))
            if each.place is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setCurrentRow(next((place for place, each in enumerate(self._shown) if each.place), -1))
        self._say()

    def _name(self, place: int) -> str:
        if not 0 <= place < len(self._shown):
            return ""
        each = self._shown[place]
        name = f"{each.text}  ({each.within})" if each.within else each.text
        return name if each.place else self.tr("{name}: wordt nu niet gevraagd").format(name=name)

    def _say(self) -> None:
        if self._shown:
            count = len(self._shown)
            said = counted(count, self.tr("{count} plaats"), self.tr("{count} plaatsen"))
        else:
            said = self.tr("Er is geen plaats met dit nummer of deze naam. Ctrl+F zoekt ook in de antwoorden.")
        set_look(self.state, "muted" if self._shown else "warn")
        self.state.setText(said)
        announce(self.field, f"{said}. {self._name(self.list.currentRow())}" if self._shown else said)

    def _go(self) -> None:
        place = self.list.currentRow()
        chosen = self._shown[place] if place >= 0 else None
        if chosen and chosen.place:
            self.accept()
            self._editor.go(chosen.place, chosen.spot)
        elif self._shown:
            announce(self.field, self._name(0))
