"""The filters beside the field of the words: at most one is pressed, and each says how much it lets through."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ...inventory.texts import Only
from ..flow import flow
from ..parts import toggle
from ..theme import TIGHT


class Filters(QWidget):
    """`changed()` when another is pressed, or none any more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filters")
        self.only: Only | None = None
        self._names = {
            Only.UNANSWERED: self.tr("Niet ingevuld"),
            Only.UNKNOWN: self.tr("Weet niet"),
            Only.REMARK: self.tr("Opmerking"),
            Only.ASIDE: self.tr("Opzij gezet"),
            Only.CHANGED: self.tr("Gewijzigd sinds ronde 1"),
        }
        self.toggles = {only: self._toggle(only, name) for only, name in self._names.items()}
        self.setLayout(flow(*self.toggles.values(), spacing=TIGHT))

    def choose(self, only: Only | None) -> None:
        """Have this one pressed alone, or none."""
        self.only = only
        for each, made in self.toggles.items():
            made.setChecked(each is only)

    def show_counts(self, counts: dict[Only, int], *, second_round: bool) -> None:
        """Say how much each lets through; one about the earlier round is there in the second only."""
        for only, made in self.toggles.items():
            text = self.tr("{name}: {count}").format(name=self._names[only], count=counts[only])
            made.setText(text)
            made.setAccessibleName(self.tr("Alleen {name}").format(name=text))
        self.toggles[Only.CHANGED].setVisible(second_round)

    def _toggle(self, only: Only, name: str) -> QToolButton:
        made = toggle(name, self.tr("Toon alleen: {name}").format(name=name))
        made.clicked.connect(self._pressed)
        return made

    def _pressed(self) -> None:
        """The one that was just pressed is checked beside the one that was, or nothing is any more."""
        checked = [only for only, made in self.toggles.items() if made.isChecked() and only is not self.only]
        self.choose(next(iter(checked), None))
        self.changed.emit()
