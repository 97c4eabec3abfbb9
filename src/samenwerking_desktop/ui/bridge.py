"""The one place where a Document's changes become Qt signals, and where its refusals reach the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ..errors import UserError
from ..inventory.answers import Change
from ..inventory.document import Document


class Bridge(QObject):
    """`changed(change, by)` after every change; `saved()` after every one that is on disk; `failed(error)` else."""

    changed = Signal(object, object)
    saved = Signal()
    failed = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        document.listeners.append(self._heard)

    def do(self, act: Callable[[], object]) -> bool:
        """Let `act` change the document; False, and `failed`, when it could not be."""
        try:
            act()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.saved.emit()
        return True

    def close(self) -> None:
        """Stop listening and let go of the file."""
        self.document.listeners.remove(self._heard)
        self.document.close()

    def _heard(self, change: Change, by: object) -> None:
        self.changed.emit(change, by)
