"""Has documents typeset beside the window: the last that was ordered counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ...centre.progress import Progress
from ...errors import UserError
from ...inventory.document import Document
from ...paper.orders import Order, typeset_order, typeset_start
from ...paper.typesetting import Typeset
from ...questionnaire.model import Questionnaire
from ..work import Work


class Typesetter(QObject):
    """`ready(Typeset)` for the last order, or `refused(UserError)`; what was overtaken by another order is let go of.

    Of a long document `begun(Typeset)` comes first, with its first pages. Nothing may change the source meanwhile.
    """

    begun = Signal(object)
    ready = Signal(object)
    refused = Signal(object)
    _started = Signal(object)

    def __init__(self, parent: QObject, source: Document | Questionnaire) -> None:
        super().__init__(parent)
        self._source = source
        self._wanted: Order | None = None
        self._taken: Order | None = None
        self._work: Work | None = None
        self._started.connect(self._begun)

    @property
    def busy(self) -> bool:
        """Whether a document is being made."""
        return self._work is not None

    def take(self, order: Order) -> None:
        """Make this document, as soon as the one that is being made is ready."""
        self._wanted = order
        if self._work is None:
            self._start(order)

    def end(self) -> None:
        """Make nothing more, and wait for what is being made: nobody can stop that halfway."""
        self._wanted = None
        if self._work is not None:
            self._work.end()

    def _start(self, order: Order) -> None:
        source, self._taken = self._source, order

        def task(_progress: Progress, _cancelled: Callable[[], bool]) -> Typeset:
            moment = datetime.now().astimezone()
            start = typeset_start(order, source, moment)
            if start:
                self._started.emit(start)
            return typeset_order(order, source, moment)

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
