"""What is decided about the chosen wordings: their name, the predefined aspect that they belong to, or nothing yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame

from ...questionnaire.model import Aspect
from ..fields import EntryField
from ..parts import button, column, in_tab_order, label, row
from ..theme import MEDIUM, SMALL

_LINES = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen: `title` says what it is, `about` who wrote what, `act` what the button then does.

    `apart` says that the wordings can be kept apart, `loose` that a decision can be taken back.
    """

    title: str
    about: str
    name: str
    aspect: str
    aspects: Sequence[Aspect]
    act: str
    apart: bool
    loose: bool


class NameCard(QFrame):
    """`accepted(name, aspect)`, `parted`, `loosened`; `left` when a person goes back to the list."""

    accepted = Signal(str, str)
    parted = Signal()
    loosened = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._choice: Choice | None = None
        self.title, self.about = label("", "heading"), label("", "muted")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # As high for one wording as for a few, so that the list above it stays where it is.
        self.about.setMinimumHeight(_LINES * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.name = EntryField(self.tr("Gemeenschappelijke naam"))
        self.name.returnPressed.connect(self.accept)
        self.aspect = QComboBox()
        self.aspect.setAccessibleName(self.tr("Hoort bij een vast aspect"))
        self.aspect.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.aspect.setMinimumContentsLength(16)
        self.aspect.currentIndexChanged.connect(self._map)
        self.primary = button("", self.accept, "primary")
        self.apart = button(self.tr("Apart houden"), self.parted)
        self.apart.setToolTip(self.tr("Elke bewoording onder haar eigen naam"))
        self.loose = button(self.tr("Losmaken"), self.loosened)
        self.loose.setToolTip(self.tr("De beslissing terugnemen (Delete)"))
        self._lay_out()
        leaving = QShortcut(QKeySequence("Escape"), self)
        leaving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leaving.activated.connect(self._leave)
        self.show_choice(None)

    def show_choice(self, choice: Choice | None) -> None:
        """Offer to decide about this."""
        self._choice = choice
        self.setEnabled(choice is not None)
        self.aspect.blockSignals(True)
        self.aspect.clear()
        self.aspect.addItem(self.tr("Geen vast aspect"), "")
        for aspect in choice.aspects if choice else ():
            self.aspect.addItem(aspect.label, aspect.id)
        self.aspect.setCurrentIndex(max(0, self.aspect.findData(choice.aspect if choice else "")))
        self.aspect.blockSignals(False)
        self.title.setText(choice.title if choice else self.tr("Kies een naam of een bewoording"))
        self.about.setText(choice.about if choice else "")
        for each, shown in ((self.apart, choice and choice.apart), (self.loose, choice and choice.loose)):
            each.setVisible(bool(shown))
        self._map()

    def take_focus(self) -> None:
        """Go to the name, or to the aspect when that gives it."""
        field = self.name if self.name.isEnabled() else self.aspect
        field.setFocus()
        if field is self.name:
            self.name.selectAll()

    def accept(self) -> None:
        """Tell the name and the aspect that are chosen now."""
        if self._choice is not None:
            self.accepted.emit(self.name.text(), self.aspect.currentData())

    def _map(self) -> None:
        """What belongs to a predefined aspect is called as that is."""
        choice, mapped = self._choice, bool(self.aspect.currentData())
        self.name.setEnabled(choice is not None and not mapped)
        self.name.setText(self.aspect.currentText() if mapped else choice.name if choice else "")
        self.name.setCursorPosition(0)
        same = choice is not None and self.aspect.currentData() == choice.aspect
        self.primary.setText(choice.act if choice and (same or not mapped) else self.tr("Toewijzen"))

    def _leave(self) -> None:
        self.show_choice(self._choice)
        self.left.emit()

    def _lay_out(self) -> None:
        fields = row(spacing=SMALL)
        for words, field in ((self.tr("Naam"), self.name), (self.tr("Hoort bij"), self.aspect)):
            title = label(words, "muted", wrap=False)
            title.setBuddy(field)
            fields.addWidget(title)
            fields.addWidget(field, 1)
        acts = row(self.primary, self.apart, self.loose, -1)
        self.setLayout(column(self.title, self.about, fields, acts, spacing=SMALL, margin=MEDIUM))
        in_tab_order((self.name, self.aspect, self.primary, self.apart, self.loose))
