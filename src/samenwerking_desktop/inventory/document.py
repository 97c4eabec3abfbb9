"""The one door through which an inventory changes: check, save, remember, tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..errors import UserError
from ..questionnaire.model import Key, Questionnaire
from ..questionnaire.route import Route, find_route
from ..questionnaire.translation import in_language
from . import edits, evidence
from .answers import Answer, Answers, Change, Edit, FactKind
from .aside import SetAside, find_set_aside, set_aside_keys
from .checks import MAX_LABEL
from .file import InventoryFile, NewDocument
from .history import History, Step
from .origin import beginning, new_meta, questionnaire_in, random_id, utc_now
from .recording import Recording
from .soundness import is_sound

Listener = Callable[[Change, object], None]


class Document:
    """An open inventory. Read `answers`, `route` and `history`; change it through the methods and those of `records`.

    Every method that changes something raises UserError when the change cannot be or cannot be saved, and then nothing
    has changed, in memory or on disk. Listeners hear each change with who caused it (`by`).
    """

    def __init__(
        self, file: InventoryFile, *, clock: Callable[[], str] = utc_now, new_id: Callable[[], str] = random_id
    ):
        self.file = file
        self.questionnaire: Questionnaire = in_language(questionnaire_in(file.meta, file.path))
        self.answers = Answers(self.questionnaire)
        file.read_into(self.answers)
        if not is_sound(self.answers):
            raise UserError("file_damaged", path=file.path)
        self.history = History()
        self.listeners: list[Listener] = []
        self._clock, self._new_id = clock, new_id
        self._gathered: tuple[list[Edit], list[NewDocument]] | None = None
        self._prepared: list[Step] | None = None
        self.records = Recording(self.answers, self._commit, clock, new_id)
        self.route: Route = self._find_route()

    @classmethod
    def create(
        cls,
        path: Path,
        questionnaire: Questionnaire,
        identity: Mapping[str, str],
        *,
        uuid: str = "",
        clock: Callable[[], str] = utc_now,
        new_id: Callable[[], str] = random_id,
    ) -> Document:
        """Make a new inventory file and open it; `identity` by the names of IDENTITY_FIELDS.

        It is a joint inventory of the first round unless `identity` says otherwise.
        """
        meta, begin = new_meta(questionnaire, uuid, clock()), beginning(questionnaire, identity)
        return cls(InventoryFile.create(path, meta, begin), clock=clock, new_id=new_id)

    @classmethod
    def open(
        cls,
        path: Path,
        how: Callable[[Path], InventoryFile] = InventoryFile.open,
        /,
        *,
        clock: Callable[[], str] = utc_now,
        new_id: Callable[[], str] = random_id,
    ) -> Document:
        """Open the inventory at `path` and lock it for this program; or otherwise, as `how` opens its file."""
        file = how(path)
        try:
            return cls(file, clock=clock, new_id=new_id)
        except BaseException:
            file.let_go()
            raise

    @property
    def path(self) -> Path:
        """Where the inventory is."""
        return self.file.path

    @property
    def revision(self) -> int:
        """How often it was exported."""
        return int(self.file.meta["revision"])

    def now(self) -> str:
        """The moment, by the clock of this document."""
        return self._clock()

    def relabel(self) -> None:
        """Show what is asked in the language that is spoken now."""
        self.questionnaire = in_language(questionnaire_in(self.file.meta, self.path))
        self.answers.questionnaire = self.questionnaire

    def move_to(self, path: Path) -> None:
        """Write a whole copy to another place and go on there; the old file stays as it is, or is gone already."""
        self.file.copy_to(path)
        old, self.file = self.file, InventoryFile.open(path)
        old.let_go()

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    @contextmanager
    def together(self, *, by: object = None) -> Iterator[None]:
        """Make all that changes inside the block one Change: one transaction, one step for undo, told once at the end.

        The route follows at the end too. When the block raises, nothing has changed, in memory or on disk.
        """
        if self._gathered is not None:
            raise RuntimeError("one thing at a time")
        gathered, documents = self._gathered = ([], [])
        try:
            yield
        finally:
            self._gathered = None
            self.answers.apply(Change(tuple(gathered)).inverse().edits)
        self._commit(edits.first_to_last(gathered), by=by, documents=documents)

    def prepare(self, act: Callable[[], object]) -> Step | None:
        """What `act` would change, checked but neither saved nor made; None when it changes nothing.

        Then `save` it, in any thread, and `finish` it; until then nothing else may change.
        """
        prepared = self._prepared = []
        try:
            act()
        finally:
            self._prepared = None
        return prepared[0] if prepared else None

    def save(self, step: Step) -> None:
        """Write a step; it is on disk when this returns."""
        self.file.save(step.change, step.at, step.documents)

    def finish(self, step: Step) -> None:
        """Make a change that was saved, remember it for undo and tell of it."""
        self._take(step.change)
        self.history.push(step.change, continues=step.continues)
        self._tell(step.change, step.by)

    def answer(self, key: Key, answer: Answer | None, *, by: object = None, continues: bool = False) -> Change:
        """Give or clear an answer; `continues` when typing goes on in the same field."""
        return self._commit(edits.answer(self.answers, key, answer, self._clock()), by=by, continues=continues)

    def confirm(self, aspect: str, *, by: object = None) -> Change:
        """In the second round: the answers of the first were looked at, and still hold."""
        return self._commit(edits.confirm(self.answers, aspect, self._clock()), by=by)

    def review_again(self, aspect: str, *, by: object = None) -> Change:
        """In the second round: have an aspect to look at again, with the score that it had in the first."""
        return self._commit(edits.review_again(self.answers, aspect), by=by)

    def remark(self, key: Key, text: str, *, by: object = None, continues: bool = False) -> Change:
        """Set the remark on a question; "" removes it."""
        return self._commit(edits.remark(self.answers, key, text), by=by, continues=continues)

    def add_other(self, cluster: str, label: str, *, by: object = None) -> str:
        """Add an aspect to a cluster; returns its id."""
        edit = edits.add_other(self.answers, cluster, label, self._new_id())
        self._commit([edit], by=by)
        return edit.key[0]

    def rename_other(self, aspect: str, label: str, *, by: object = None, continues: bool = False) -> Change:
        """Give an added aspect another label."""
        return self._commit(edits.rename_other(self.answers, aspect, label), by=by, continues=continues)

    def remove_other(self, aspect: str, *, by: object = None) -> Change:
        """Remove an added aspect with everything that was said about it; one undo brings all of it back."""
        return self._commit(edits.remove_other(self.answers, aspect), by=by)

    def set_contact(
        self,
        domain: str,
        authority: str,
        person: int,
        values: Mapping[str, str],
        *,
        by: object = None,
        continues: bool = False,
    ) -> Change:
        """Set fields of the `person`-th contact in a cell of the roster; "" clears a field."""
        return self._commit(edits.contact(self.answers, domain, authority, person, values), by=by, continues=continues)

    def add_link(self, key: Key, address: str, name: str = "", *, by: object = None) -> Change:
        """Attach a web link; only http and https."""
        item = evidence.link(address, edits.line(name, MAX_LABEL), self._clock())
        return self._commit(edits.attach(self.answers, key, [item], self._new_id), by=by)

    def add_documents(
        self,
        key: Key,
        paths: Iterable[Path],
        *,
        by: object = None,
        progress: Callable[[int], None] = lambda _done: None,
    ) -> Change:
        """Attach documents, all or none; bytes that are there already are stored once.

        `progress` hears how many bytes were read of the current file, and may raise to stop.
        """
        items, documents = evidence.read_all(self.answers.attached, paths, self._clock, progress)
        return self._commit(edits.attach(self.answers, key, items, self._new_id), by=by, documents=documents)

    def remove_evidence(self, key: Key, item: str, *, by: object = None) -> Change:
        """Take a document or link away from a question."""
        return self._commit(edits.detach(self.answers, key, item), by=by)

    def take_over(self, edits: Iterable[Edit], documents: Iterable[NewDocument], *, by: object = None) -> Change:
        """Take over facts of another inventory, which `delegation` checked, with their documents, as one step."""
        return self._commit(edits, by=by, documents=documents)

    def set_identity(self, values: Mapping[str, str], *, by: object = None, continues: bool = False) -> Change:
        """Change who answers and coordinates."""
        return self._commit(edits.identity(self.answers, values), by=by, continues=continues)

    def undo(self, *, by: object = None) -> Change | None:
        """Take back the last step; None when there is none."""
        return self._again(self.history.next_undo(), self.history.undone, by)

    def redo(self, *, by: object = None) -> Change | None:
        """Do the last step that was taken back again; None when there is none."""
        return self._again(self.history.next_redo(), self.history.redone, by)

    def set_aside(self) -> list[SetAside]:
        """What was answered to questions that are not asked now, in the order of the questionnaire."""
        return find_set_aside(self.answers, self.route, self.file.last_change)

    def count_set_aside(self) -> int:
        """How many of those there are, without a look in the change log: it is asked after every edit."""
        return len(set_aside_keys(self.answers, self.route))

    def bring_back(self, key: Key, *, by: object = None) -> Change:
        """Give each controlling question the answer that makes this one asked again: its last such one, or the first.

        Raises ValueError for a question that is asked already.
        """
        return self._commit(edits.bring_back(self.answers, key, self.file.earlier_values, self._clock()), by=by)

    def discard(self, key: Key, *, by: object = None) -> Change:
        """Remove an answer that was set aside, with its remark and what was attached to it."""
        return self._commit(edits.discard(self.answers, key), by=by)

    def _commit(
        self,
        edits: Iterable[Edit],
        *,
        by: object = None,
        continues: bool = False,
        documents: Iterable[NewDocument] = (),
    ) -> Change:
        change = Change(tuple(edit for edit in edits if edit.before != edit.after))
        if self._gathered is not None:
            self._gathered[0].extend(change.edits)
            self._gathered[1].extend(documents)
            self.answers.apply(change.edits)
        elif change.edits:
            step = Step(change, self._clock(), by, continues, tuple(documents))
            if self._prepared is not None:
                self._prepared.append(step)
            else:
                self.save(step)
                self.finish(step)
        return change

    def _again(self, change: Change | None, done: Callable[[], None], by: object) -> Change | None:
        if change:
            self.file.save(change, self._clock())
            self._take(change)
            done()
            self._tell(change, by)
        return change

    def _take(self, change: Change) -> None:
        self.answers.apply(change.edits)
        if any(self._steers(edit) for edit in change.edits):
            self.route = self._find_route()

    def _steers(self, edit: Edit) -> bool:
        """Whether the route can be another after this edit; most typing is not of that kind."""
        controls = edit.kind is FactKind.ANSWER and edit.key[1] in self.questionnaire.controlling
        return controls or edit.kind is FactKind.OTHER

    def _tell(self, change: Change, by: object) -> None:
        for listener in tuple(self.listeners):
            listener(change, by)

    def _find_route(self) -> Route:
        return find_route(self.questionnaire, self.answers.chosen(), self.answers.others_by_cluster())
