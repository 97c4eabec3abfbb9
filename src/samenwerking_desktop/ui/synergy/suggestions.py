"""What may be taken over or answered, a card each: the sheet that all such lists have in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..desk import Desk
from ..fields import LineField
from ..parts import announce, button, card, column, in_tab_order, label
from ..theme import MEDIUM, SMALL
from .frame import Pane

Each = TypeVar("Each")
_AT_ONCE = 4


class Suggestions(Pane, Generic[Each]):
    """One card per suggestion; when one was dealt with, the keyboard is on the next, and `emptied()` after the last."""

    emptied = Signal()

    def __init__(self, desk: Desk, title: str, about: str) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[Hashable] = []
        self._made: dict[Hashable, QWidget] = {}
        self._waiting: dict[Hashable, Each] = {}
        self.setAccessibleName(title)
        self.acts: dict[Hashable, list[QPushButton]] = {}
        self.notes: dict[Hashable, LineField] = {}
        self.all = button("", self.take_all, "primary")
        self.all.setVisible(False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(MEDIUM)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_some)
        for each in (label(title, "heading"), label(about, "muted"), self.all):
            self.column.addWidget(each)
        self.column.setAlignment(self.all, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    def sync(self) -> None:
        """Show what there is now."""
        found = {self.identity(each): each for each in self.suggested()}
        if list(found) == self._shown:
            return
        here = self._place_of(self.window().focusWidget())
        for name in [name for name in self._made if name not in found]:
            self._drop(name)
        self._shown = list(found)
        self._waiting = {name: each for name, each in found.items() if name not in self._made}
        self._add_some()
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
        """Its card; its buttons go into `acts`, and a note into `notes`."""
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
        elif self._shown:
            self._focus(0)

    def do(self, act: Callable[[], object], done: str) -> None:
        """Have something changed, and say that it was."""
        if self.flush() and self._desk.bridge.do(act):
            announce(self, done)

    def _add_some(self) -> None:
        """Make the next cards; those below the edge of the window come a moment later: the sheet is there at once."""
        for name in list(self._waiting)[:_AT_ONCE]:
            self._add(name)
        if self._waiting:
            self._later.start()
        in_tab_order([self.all, *(each for name in self._shown for each in self._stops(name))])

    def _add(self, name: Hashable) -> None:
        before = sum(each in self._made for each in self._shown[: self._shown.index(name)])
        self._made[name] = self.make(self._waiting.pop(name))
        self._cards.insertWidget(before, self._made[name])

    def _drop(self, name: Hashable) -> None:
        card = self._made.pop(name)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.acts.pop(name, None)
        self.notes.pop(name, None)

    def _stops(self, name: Hashable) -> list[QWidget]:
        return [*self.acts.get(name, ()), *([self.notes[name]] if name in self.notes else [])]

    def _focus(self, place: int) -> None:
        """Put the keyboard on the card at this place, with all above it: one that came later would push it away."""
        for name in self._shown[: place + 1]:
            if name in self._waiting:
                self._add(name)
        name = self._shown[place]
        self.acts[name][0].setFocus(Qt.FocusReason.TabFocusReason)
        self.bring_into_view(self._made[name])

    def _place_of(self, widget: QWidget | None) -> int | None:
        """The place of the card that has the keyboard."""
        found = [name for name, card in self._made.items() if widget and card.isAncestorOf(widget)]
        return self._shown.index(found[0]) if found else None


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
