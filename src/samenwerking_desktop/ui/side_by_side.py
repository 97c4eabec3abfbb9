"""One difference in full: what stands here and what stands there beside each other, each with a choice under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from ..inventory.differences import Told
from .parts import column, label, row
from .theme import MEDIUM, SMALL

# As high as so many lines of text; a longer one scrolls.
_LINES = 4


class SideBySide(QWidget):
    """`decided(theirs)` when a person chooses one of the two."""

    decided = Signal(bool)

    def __init__(self, here: str, there: str) -> None:
        super().__init__()
        self._here, self._there = here, there
        self._place = label("", "heading")
        self._heads = (label(here, "strong"), label(there, "strong"))
        self.texts = (QPlainTextEdit(), QPlainTextEdit())
        self.choices = (QRadioButton(self.tr("1  Houden wat hier staat")), QRadioButton(self.tr("2  Dit overnemen")))
        self._group = QButtonGroup(self)
        for choice in self.choices:
            self._group.addButton(choice)
        self.choices[0].clicked.connect(self._choose_ours)
        self.choices[1].clicked.connect(self._choose_theirs)
        sides = row(*(self._side(side) for side in (0, 1)), spacing=MEDIUM)
        self.setLayout(column(self._place, sides, spacing=SMALL))

    def show_difference(self, told: Told, theirs: bool | None, *, can_take: bool) -> None:
        """Show one, with what was decided; None for nothing yet."""
        nothing = self.tr("(leeg)")
        self._place.setText(told.place)
        self._heads[1].setText(f"{self._there} ({told.who})" if told.who else self._there)
        for text, said, head in zip(self.texts, (told.ours, told.theirs), self._heads, strict=True):
            text.setPlainText(said or nothing)
            text.setAccessibleName(f"{head.text()}: {told.place}")
        self._group.setExclusive(False)
        for choice, chosen in zip(self.choices, (theirs is False, theirs is True), strict=True):
            choice.setChecked(chosen)
            choice.setVisible(can_take)
            choice.setAccessibleDescription(told.place)
        self._group.setExclusive(True)

    def _side(self, side: int) -> QVBoxLayout:
        text = self.texts[side]
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFixedHeight(_LINES * text.fontMetrics().lineSpacing() + 2 * SMALL)
        return column(self._heads[side], text, self.choices[side], spacing=SMALL)

    def _choose_ours(self) -> None:
        self.decided.emit(False)

    def _choose_theirs(self) -> None:
        self.decided.emit(True)
