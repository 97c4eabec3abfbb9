"""What may be taken over or answered, a card each: the sheet that all such lists have in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..desk import Desk
from ..fields import LineField
from ..parts import announce, button, card, clear, column, in_tab_order, label
from ..theme import MEDIUM, SMALL
from .frame import Pane

Each = TypeVar("Each")


class Suggestions(Pane, Generic[Each]):
    """One card per suggestion; when one was dealt with, the keyboard is on the next, and `emptied()` after the last."""

    emptied = Signal()

    def __init__(self, desk: Desk, title: str, about: str) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[Hashable] = []
        self.setAccessibleName(title)
        self.acts: list[list[QPushButton]] = []
        self.notes: dict[str, LineField] = {}
        self.all = button("", self.take_all, "primary")
        self.all.setVisible(False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(MEDIUM)
        for each in (label(title, "heading"), label(about, "muted"), self.all):
            self.column.addWidget(each)
        self.column.setAlignment(self.all, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    def sync(self) -> None:
        """Show what there is now."""
        found = self.suggested()
        known = [self.identity(each) for each in found]
        if known == self._shown:
            return
        here = self._card_of(self.window().focusWidget())
        self._shown, self.acts, self.notes = known, [], {}
        clear(self._cards)
        for each in found:
            self._cards.addWidget(self.make(each))
        in_tab_order([self.all, *(each for line in self.acts for each in line)])
        if found and here is not None:
            self._focus(min(here, len(found) - 1))
        if not found:
            self.emptied.emit()

    def suggested(self) -> list[Each]:
        """What is suggested now."""
        raise NotImplementedError

    def identity(self, each: Each) -> Hashable:
        """What tells one from another, and from what it was before."""
        raise NotImplementedError

    def make(self, each: Each) -> QWidget:
        """Its card."""
        raise NotImplementedError

    def take_all(self) -> None:
        """Take over all of them, where that can be."""

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [note.draft.flush() for note in self.notes.values()]
        return all(kept)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to do."""
        if self.all.isVisibleTo(self) and self.all.isEnabled():
            self.all.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.acts:
            self._focus(0)

    def do(self, act: Callable[[], object], done: str) -> None:
        """Have something changed, and say that it was."""
        if self.flush() and self._desk.bridge.do(act):
            announce(self, done)

    def _focus(self, place: int) -> None:
        target = self.acts[place][0]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring_into_view(target.parentWidget() or target)

    def _card_of(self, widget: QWidget | None) -> int | None:
        """The place of the card that has the keyboard."""
        for place, line in enumerate(self.acts):
            around = line[0].parentWidget()
            if widget and around and around.isAncestorOf(widget):
                return place
        return None


def suggestion(title: str, above: str, *inner: QWidget | int, spacing: int = SMALL) -> QFrame:
    """A card with what it is about on top."""
    head = column(*([label(above, "muted")] if above else []), label(title, "strong"), spacing=2)
    made = card(spacing=spacing)
    layout = made.layout()
    assert isinstance(layout, QVBoxLayout)  # noqa: S101 - a card has one
    layout.addLayout(head)
    for each in inner:
        if isinstance(each, QWidget):
            layout.addWidget(each)
    return made
