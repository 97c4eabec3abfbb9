"""The thread in which a collection stays open: it owns the connection, and does one errand after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from ...centre.collection import Collection
from ...centre.progress import Cancelled, Progress
from ...errors import UserError

# Milliseconds; nobody notices that much at the end.
_PATIENCE = 50

Task = Callable[[Collection, Progress, Callable[[], bool]], Any]


@dataclass(frozen=True, slots=True)
class Errand:
    """What to do with the collection, and who hears the result, in the window's thread.

    One that `writes` is done to its end, also when the study is left meanwhile; a `long` one tells how far it is.
    """

    task: Task
    then: Callable[[Any], object] | None = None
    writes: bool = False
    long: bool = False


class Errands(QThread):
    """Of each errand comes `done`, `refused`, `stopped` (it raised Cancelled) or, for a bug, `broke`.

    First `opened`, or `missing(UserError)` when it cannot be; then none is done.
    """

    opened = Signal()
    missing = Signal(object)
    progressed = Signal(int, int, str)
    done = Signal(object, object)
    refused = Signal(object, object)
    stopped = Signal(object)
    broke = Signal(object, object)

    def __init__(self, parent: QObject, path: Path) -> None:
        super().__init__(parent)
        self._path = path
        self._waiting: SimpleQueue[Errand | None] = SimpleQueue()
        self._collection: Collection | None = None
        self._now: Errand | None = None
        self._stop = False

    def add(self, errand: Errand) -> None:
        """Do this after what waits already."""
        self._waiting.put(errand)

    def stop_this(self) -> None:
        """Ask the errand that is being done to stop."""
        self._stop = True

    def end(self) -> None:
        """Do what still has to be written, let go of the file, and wait until that is so."""
        self.requestInterruption()
        self._waiting.put(None)
        while not self.wait(_PATIENCE):
            now = self._now
            # SQLite stops in the middle of a long SELECT; what is being written is let end.
            if self._collection is not None and now is not None and not now.writes:
                self._collection.connection.interrupt()
        if self._collection is not None:
            self._collection.close()

    def run(self) -> None:
        """Open the collection and do errands until the end, in the thread."""
        try:
            self._collection = Collection.open(self._path)
        except UserError as error:
            self.missing.emit(error)
            return
        self.opened.emit()
        while (errand := self._waiting.get()) is not None:
            if errand.writes or not self.isInterruptionRequested():
                self._now, self._stop = errand, False
                self._do(self._collection, errand)
                self._now = None

    def _do(self, collection: Collection, errand: Errand) -> None:
        try:
            result = errand.task(collection, self.progressed.emit, self._stopping)
        except Cancelled:
            self.stopped.emit(errand)
        except UserError as error:
            self.refused.emit(errand, error)
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to hear
            self.broke.emit(errand, error)
        else:
            self.done.emit(errand, result)

    def _stopping(self) -> bool:
        return self._stop or self.isInterruptionRequested()
