"""The one place where a Document's changes become Qt signals, and where its refusals reach the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..centre.progress import never, unheard
from ..errors import UserError
from ..inventory.answers import Change, Evidence
from ..inventory.document import Document
from ..inventory.evidence import DOCUMENT
from .patience import Patience
from .work import Chore, Work

# What reads and writes less than this is over before anybody looks up.
QUICK = 2_000_000
# After these another place may help; after all of NOT_KEPT what was typed waits in its field.
DISK_TROUBLE = frozenset({"file_replaced", "disk_full", "write_failed", "folder_readonly", "file_denied"})
NOT_KEPT = DISK_TROUBLE | {"text_too_long"}


class Bridge(QObject):
    """`changed(change, by)` after every change; `saved()` after every one that is on disk; `failed(error)` else.

    `typing()` when something is being typed that is not kept yet; `absorbed()` before long work begins.
    """

    changed = Signal(object, object)
    saved = Signal()
    failed = Signal(object)
    typing = Signal()
    absorbed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self._work: Work | None = None
        self._then: Callable[[Any], object]
        document.listeners.append(self._heard)

    @property
    def busy(self) -> bool:
        """Whether long work goes on."""
        return self._work is not None

    @property
    def documents_size(self) -> int:
        """How many bytes of documents the inventory holds."""
        return documents_size(self.document.answers.evidence.values())

    def do(self, act: Callable[[], object]) -> bool:
        """Let `act` change the document; False, and `failed`, when it could not be."""
        try:
            act()
        except UserError as error:
            self.failed.emit(error)
            return False
        self.saved.emit()
        return True

    def do_chore(self, parent: QWidget, chore: Chore, then: Callable[[Any], object]) -> None:
        """Let `chore` work on the document, and hand `then` its result when it has succeeded.

        A large one goes on in a thread, and the window takes nothing but a wish to stop until it is over.
        """
        self.absorbed.emit()
        self._then = then
        if chore.size <= QUICK:
            self._do_now(chore)
            return
        self._work = Work(self, chore.task)
        self._work.refused.connect(self.failed)
        self._work.succeeded.connect(self._succeeded)
        self._work.finished.connect(self._finished)
        Patience(parent.window(), chore, self._work).open()
        self._work.start()

    def _do_now(self, chore: Chore) -> None:
        try:
            result = chore.task(unheard, never)
        except UserError as error:
            self.failed.emit(error)
        else:
            self._succeeded(result)

    def close(self) -> None:
        """Stop listening and let go of the file."""
        self.document.listeners.remove(self._heard)
        self.document.close()

    def _heard(self, change: Change, by: object) -> None:
        self.changed.emit(change, by)

    def _succeeded(self, result: object) -> None:
        self.saved.emit()
        self._then(result)

    def _finished(self) -> None:
        self._work = None


def documents_size(evidence: Iterable[Evidence]) -> int:
    """How many bytes these documents are, each document once."""
    return sum({item.target: item.size for item in evidence if item.kind == DOCUMENT}.values())
