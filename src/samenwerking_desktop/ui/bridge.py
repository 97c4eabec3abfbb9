"""The one place where a Document's changes become Qt signals, and where its refusals reach the screen.

What is typed is saved beside the window: a disk that is busy with something else stops nobody from typing on. All other
changes are saved while one waits, after what was typed before them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from threading import Thread
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..centre.progress import never, unheard
from ..errors import UserError
from ..inventory.answers import Change, Evidence
from ..inventory.document import Document
from ..inventory.evidence import DOCUMENT
from ..inventory.history import Step
from .copies import Copies
from .fields import Draft
from .patience import Patience
from .work import Chore, Work

# What reads and writes less than this is over before anybody looks up.
QUICK = 2_000_000
# After these another place may help; after all of NOT_KEPT what was typed waits in its field.
DISK_TROUBLE = frozenset({"file_replaced", "disk_full", "write_failed", "folder_readonly", "file_denied"})
NOT_KEPT = DISK_TROUBLE | {"text_too_long"}

Act = Callable[[], object]
# The change that a text makes, and whether it continues the one before; None when it has to wait.
Edit = Callable[[str, bool], Act | None]


class Bridge(QObject):
    """`changed(change, by)` after every change; `saved()` after every one that is on disk; `failed(error)` else.

    `typing()` when something is being typed that is not kept yet, `held()` when that cannot be kept as it is now;
    `absorbed()` before long work begins.
    """

    changed = Signal(object, object)
    saved = Signal()
    failed = Signal(object)
    typing = Signal()
    held = Signal()
    absorbed = Signal()
    _landed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.copies = Copies()
        self._work: Work | None = None
        self._then: Callable[[Any], object]
        self._drafts: WeakSet[Draft] = WeakSet()
        self._saving: _Saving | None = None
        self._landed.connect(self.drain)
        document.listeners.append(self._heard)

    @property
    def busy(self) -> bool:
        """Whether long work goes on."""
        return self._work is not None

    @property
    def documents_size(self) -> int:
        """How many bytes of documents the inventory holds."""
        return documents_size(self.document.answers.attached)

    def do(self, act: Act) -> bool:
        """Let `act` change the document; False, and `failed`, when it could not be."""
        self.drain()
        try:
            act()
        except UserError as error:
            self.failed.emit(error)
            return False
        self._tell_kept()
        return True

    def keep(self, draft: Draft, edit: Edit) -> None:
        """Have what is typed in a field kept, as the change that `edit` makes of it; or have nothing typed in it."""
        if self.document.file.read_only:
            draft.shut()
            return
        self._drafts.add(draft)
        draft.begun.connect(self.typing)
        draft.ready.connect(partial(self._keep, draft, edit))

    def drain(self) -> None:
        """Wait until what was typed and is being saved is on disk, or is held by its field."""
        if self._saving is None:
            return
        saving, self._saving = self._saving, None
        saving.join()
        saving.draft.saving = False
        if saving.error is None:
            self.document.finish(saving.step)
            self._tell_kept()
            return
        saving.draft.hold()
        if not isinstance(saving.error, UserError):
            raise saving.error
        self.failed.emit(saving.error)

    def do_chore(self, parent: QWidget, chore: Chore, then: Callable[[Any], object]) -> None:
        """Let `chore` work on the document, and hand `then` its result when it has succeeded.

        A large one goes on in a thread, and the window takes nothing but a wish to stop until it is over.
        """
        self.drain()
        self.end_beside()
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

    def end_beside(self) -> None:
        """Have what reads the file beside the window stop, such as the copy that is made of it at its opening."""
        for work in self.findChildren(Work):
            work.end()

    def _do_now(self, chore: Chore) -> None:
        try:
            result = chore.task(unheard, never)
        except UserError as error:
            self.failed.emit(error)
        else:
            self._succeeded(result)

    def close(self) -> None:
        """Stop listening and let go of the file."""
        self.drain()
        self.end_beside()
        self.document.listeners.remove(self._heard)
        self.copies.clear()
        self.document.close()

    def _keep(self, draft: Draft, edit: Edit, text: str, continues: bool, now: bool) -> None:
        if now:
            self.drain()
        elif self._saving:
            draft.postpone()
            return
        act = edit(text, continues)
        if act is None:
            draft.hold()
            self.held.emit()
        elif not (self.do(act) if now else self._begin(draft, act)):
            draft.hold()

    def _begin(self, draft: Draft, act: Act) -> bool:
        """Begin to save what was typed; False when that cannot be."""
        try:
            step = self.document.prepare(act)
        except UserError as error:
            self.failed.emit(error)
            return False
        if step is None:
            self._tell_kept()
            return True
        draft.saving = True
        self._saving = _Saving(self.document, step, draft, self._landed.emit)
        self._saving.start()
        return True

    def _tell_kept(self) -> None:
        """Say that all is kept, unless something else is being typed already."""
        if any(draft.open for draft in self._drafts):
            self.typing.emit()
        else:
            self.saved.emit()

    def _heard(self, change: Change, by: object) -> None:
        self.changed.emit(change, by)

    def _succeeded(self, result: object) -> None:
        self._tell_kept()
        self._then(result)

    def _finished(self) -> None:
        self._work = None


class _Saving(Thread):
    """One step on its way to the disk; `error` when it did not get there."""

    def __init__(self, document: Document, step: Step, draft: Draft, over: Callable[[], object]) -> None:
        super().__init__(name="saving")
        self.step, self.draft = step, draft
        self.error: Exception | None = None
        self._document, self._over = document, over

    def run(self) -> None:
        """Save it, in the thread."""
        try:
            self._document.save(self.step)
        except Exception as error:  # noqa: BLE001 - it is raised in the window, where somebody hears it
            self.error = error
        self._over()


def documents_size(evidence: Iterable[Evidence]) -> int:
    """How many bytes these documents are, each document once."""
    return sum({item.target: item.size for item in evidence if item.kind == DOCUMENT}.values())
