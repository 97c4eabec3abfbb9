"""Has documents typeset beside the window: the last that was ordered counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...centre.progress import Progress
from ...errors import UserError
from ...paper.typesetting import Typeset
from ..work import Work

# Makes what was ordered, with the moment that stands on it.
Whole = Callable[[Any, datetime], Typeset]
# Makes its first pages, or nothing when it is short.
Start = Callable[[Any, datetime], Typeset | None]


def no_start(_order: object, _moment: datetime) -> None:
    """What is never long has no first pages apart."""


class Typesetter(QObject):
    """`ready(Typeset)` for the last order, or `refused(UserError)`; what was overtaken by another order is let go of.

    Orders are equal when they ask for the same. Of a long document `begun(Typeset)` comes first, with its first pages.
    Nothing may change what `whole` and `start` read meanwhile.
    """

    begun = Signal(object)
    ready = Signal(object)
    refused = Signal(object)
    _started = Signal(object)

    def __init__(self, parent: QObject, whole: Whole, start: Start = no_start) -> None:
        super().__init__(parent)
        self._whole, self._first = whole, start
        self._wanted: object = None
        self._taken: object = None
        self._work: Work | None = None
        self._started.connect(self._begun)

    @property
    def busy(self) -> bool:
        """Whether a document is being made."""
        return self._work is not None

    def take(self, order: object) -> None:
        """Make this document, as soon as the one that is being made is ready."""
        self._wanted = order
        if self._work is None:
            self._start(order)

    def end(self) -> None:
        """Make nothing more, and wait for what is being made: nobody can stop that halfway."""
        self._wanted = None
        if self._work is not None:
            self._work.end()

    def _start(self, order: object) -> None:
        whole, first, self._taken = self._whole, self._first, order

        def task(_progress: Progress, _cancelled: Callable[[], bool]) -> Typeset:
            moment = datetime.now().astimezone()
            start = first(order, moment)
            if start:
                self._started.emit(start)
            return whole(order, moment)

        self._work = Work(self, task)
        self._work.succeeded.connect(self._succeeded)
        self._work.refused.connect(self._refused)
        self._work.finished.connect(self._finished)
        self._work.start()

    def _begun(self, start: Typeset) -> None:
        if self._taken == self._wanted:
            self.begun.emit(start)

    def _succeeded(self, made: Typeset) -> None:
        if self._taken == self._wanted:
            self.ready.emit(made)

    def _refused(self, error: UserError) -> None:
        if self._taken == self._wanted:
            self.refused.emit(error)

    def _finished(self) -> None:
        self._work = None
        if self._wanted not in (None, self._taken):
            self._start(self._wanted)
