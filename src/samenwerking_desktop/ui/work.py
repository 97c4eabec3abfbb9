"""Long work beside the window: in a thread of its own, with progress, and with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from ..centre.progress import Cancelled, Progress
from ..errors import UserError

Task = Callable[[Progress, Callable[[], bool]], Any]


@dataclass(frozen=True, slots=True)
class Chore:
    """Work on an open inventory: what to call it, about how many bytes it reads and writes, and what does it."""

    words: str
    size: int
    task: Task
    stoppable: bool = False


class Work(QThread):
    """Runs `task(progress, cancelled)`.

    Then comes one of `succeeded(result)`, `refused(UserError)`, `stopped()` when the task raised Cancelled, or, for a
    bug, `broke(error)`, which is raised in the window's thread; and `finished()` after it, when it also goes by itself.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    broke = Signal(object)

    def __init__(self, parent: QObject, task: Task) -> None:
        super().__init__(parent)
        self._task = task
        self.broke.connect(self._raise)
        self.finished.connect(self.deleteLater)

    def run(self) -> None:
        """Do the work, in the thread."""
        try:
            result = self._task(self.progressed.emit, self.isInterruptionRequested)
        except Cancelled:
            self.stopped.emit()
        except UserError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to hear
            self.broke.emit(error)
        else:
            self.succeeded.emit(result)

    def _raise(self, error: Exception) -> None:
        """A bug in the thread is a bug of the program: raise it where somebody hears it."""
        raise error

    def end(self) -> None:
        """Ask it to stop and wait until it has."""
        self.requestInterruption()
        self.wait()
