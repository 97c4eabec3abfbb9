"""A collection that is being studied: what was read of it, which part is shown, and the one way to its thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ...centre.collection import Collection
from ...centre.picture import LATEST, Picture, Selection, read_picture
from ...centre.progress import Progress
from ...errors import UserError
from ..banner import Banner
from ..dialogs import Dialogs
from .errands import Errand, Errands

T = TypeVar("T")
Cancelled = Callable[[], bool]
# What a collection holds, and the part of it that is shown; nothing while it is empty.
Pictures = tuple[Picture, Picture] | None

# Each city counts once: as it stands after its last round.
START = Selection(round=LATEST)


class Study(QObject):
    """The open collection, with all tasks in one thread, in order; a refusal goes to the banner, a bug is raised.

    `whole` and `picture` are None until `loaded`, and after that when the collection is empty; `changed` when either is
    another, or the selection. At the start comes `opened`, or `missing(UserError)`; around long work `busy(words)`,
    `progressed(done, total, what)` and `idle`.
    """

    opened = Signal()
    changed = Signal()
    missing = Signal(object)
    busy = Signal(str)
    progressed = Signal(int, int, str)
    idle = Signal()

    def __init__(self, path: Path, dialogs: Dialogs, banner: Banner) -> None:
        super().__init__()
        self.path, self.dialogs, self.banner = path, dialogs, banner
        self.selection = START
        self.whole: Picture | None = None
        self.picture: Picture | None = None
        self.loaded = False
        self._ended = False
        self._read: Picture | None = None  # of the thread alone: what it read last
        self._errands = Errands(self, path)
        self._errands.opened.connect(self.opened)
        self._errands.missing.connect(self.missing)
        self._errands.progressed.connect(self.progressed)
        self._errands.done.connect(self._done)
        self._errands.refused.connect(self._refused)
        self._errands.stopped.connect(self._over)
        self._errands.broke.connect(self._broke)

    @property
    def apart(self) -> Picture | None:
        """What the filters show, with the rounds apart: the last state of a city hides what it said before."""
        if self.whole is None or self.selection.round != LATEST:
            return self.picture
        return self.whole.select(replace(self.selection, round=""))

    def start(self) -> None:
        """Open the collection and read it."""
        self._errands.start()
        self.do(self._reread, self._show)

    def do(self, task: Callable[[Collection], T], then: Callable[[T], object] | None = None) -> None:
        """Do something in the thread; `then` hears the result in the window's thread."""
        self._errands.add(Errand(lambda collection, _progress, _cancelled: task(collection), then))

    def keep(self, task: Callable[[Collection], T], then: Callable[[T], object] | None = None) -> None:
        """Do something that changes the collection and no score: it is written to its end, and nothing is read anew."""
        self._errands.add(Errand(lambda collection, _progress, _cancelled: task(collection), then, writes=True))

    def decide(self, task: Callable[[Collection], object], then: Callable[[], object] | None = None) -> None:
        """Do something that changes the collection, and read it anew; `then` when everything shows it."""

        def show(pictures: Pictures) -> None:
            self._show(pictures)
            if then:
                then()

        def decided(collection: Collection, _progress: Progress, _cancelled: Cancelled) -> Pictures:
            task(collection)
            return self._reread(collection)

        self._errands.add(Errand(decided, show, writes=True))

    def do_long(
        self,
        words: str,
        task: Callable[[Collection, Progress, Cancelled], T],
        then: Callable[[T], object] | None = None,
    ) -> None:
        """Do something that takes a while: `words` say what, and a person may stop it (the task raises Cancelled)."""
        self.busy.emit(words)
        self._errands.add(Errand(task, then, long=True))

    def stop(self) -> None:
        """Ask the long work to stop."""
        self._errands.stop_this()

    def select(self, selection: Selection) -> None:
        """Show another part."""
        self.selection = selection
        self.do(lambda _collection: self._part(), self._show)

    def end(self) -> None:
        """Let go of the collection; what was decided is written first, and nobody hears anything after this."""
        self._ended = True
        self._errands.end()

    def _reread(self, collection: Collection) -> Pictures:
        """Read everything, in the thread."""
        self._read = read_picture(collection) if collection.newest_questionnaire() else None
        return self._part()

    def _part(self) -> Pictures:
        return (self._read, self._read.select(self.selection)) if self._read else None

    def _show(self, pictures: Pictures) -> None:
        self.whole, self.picture = pictures or (None, None)
        self.loaded = True
        self.changed.emit()

    def _done(self, errand: Errand, result: object) -> None:
        self._over(errand)
        if errand.then and not self._ended:
            errand.then(result)

    def _refused(self, errand: Errand, error: UserError) -> None:
        self._over(errand)
        if not self._ended:
            self.banner.show_error(error)

    def _broke(self, errand: Errand, error: Exception) -> None:
        """A bug in the thread is a bug of the program: raise it where somebody hears it."""
        self._over(errand)
        raise error

    def _over(self, errand: Errand) -> None:
        if errand.long and not self._ended:
            self.idle.emit()
