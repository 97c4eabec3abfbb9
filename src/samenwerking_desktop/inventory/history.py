"""Undo and redo as two stacks of changes. Typing on in one field is one step."""

from __future__ import annotations

from dataclasses import dataclass

from .answers import Change, Edit
from .file import NewDocument


@dataclass(frozen=True, slots=True)
class Step:
    """A change that was checked: when and by whom, whether it continues the one before, with documents to store."""

    change: Change
    at: str
    by: object
    continues: bool
    documents: tuple[NewDocument, ...]


class History:
    """The changes of this sitting; what lies before it stays in the file's change log."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._going_on = False

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def push(self, change: Change, *, continues: bool = False) -> None:
        """Remember a change; with `continues` it goes on in the field of the one before and is the same step."""
        self._undone.clear()
        if continues and self._going_on and _one_field(self._done[-1], change):
            first, last = self._done.pop().edits[0], change.edits[0]
            change = Change((Edit(first.kind, first.key, first.before, last.after),))
            if first.before == last.after:
                self._going_on = False
                return
        self._done.append(change)
        self._going_on = True

    def next_undo(self) -> Change | None:
        """The change that takes back the last step; it counts as taken back after `undone`."""
        return self._done[-1].inverse() if self._done else None

    def next_redo(self) -> Change | None:
        """The step that was taken back last; it counts as done after `redone`."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """The last step was taken back."""
        self._undone.append(self._done.pop())
        self._going_on = False

    def redone(self) -> None:
        """The last step that was taken back was done again."""
        self._done.append(self._undone.pop())
        self._going_on = False


def _one_field(one: Change, two: Change) -> bool:
    return [(e.kind, e.key) for e in one.edits] == [(e.kind, e.key) for e in two.edits] and len(one.edits) == 1
