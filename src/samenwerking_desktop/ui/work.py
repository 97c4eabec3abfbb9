"""Long work beside the window: in a thread of its own, with progress, and with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from ..errors import UserError

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


class Work(QThread):
    """Runs `task(progress, cancelled)`; then `succeeded(result)`, `refused(UserError)` or, a bug, `broke(error)`."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    refused = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject, task: Callable[[Progress, Cancelled], Any]) -> None:
        super().__init__(parent)
        self._task = task

    def run(self) -> None:
        """Do the work, in the thread."""
        try:
            result = self._task(self.progressed.emit, self.isInterruptionRequested)
        except UserError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to hear
            self.broke.emit(error)
        else:
            self.succeeded.emit(result)
