"""The one door through which an inventory changes: check, save, remember, tell."""

from __future__ import annotations

import secrets
import uuid as uuids
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ..errors import UserError
from ..questionnaire.load import from_definition
from ..questionnaire.model import Condition, Key, Questionnaire
from ..questionnaire.route import Route, find_route, why_off_route
from . import evidence
from .answers import (
    IDENTITY_FIELDS,
    OTHER_PREFIX,
    Answer,
    Answers,
    Change,
    Edit,
    Evidence,
    Fact,
    FactKind,
    Other,
    State,
)
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, clean_text, is_valid
from .file import InventoryFile, NewDocument
from .history import History

Listener = Callable[[Change, object], None]


@dataclass(frozen=True, slots=True)
class SetAside:
    """An answer whose question left the route: what was said, since when (ISO 8601, UTC) and because of which condition."""

    key: Key
    cause: Condition
    since: str
    answer: Answer | None
    evidence: tuple[Evidence, ...]


def utc_now() -> str:
    """The moment, to the second, as the file keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def random_id() -> str:
    """A new short id; 32 random bits, among the few dozen added aspects and documents of one city."""
    return secrets.token_hex(4)


class Document:
    """An open inventory. Read `answers`, `route` and `history`; change it through the methods.

    Every method that changes something raises UserError when the change cannot be or cannot be saved, and then nothing
    has changed, in memory or on disk. Listeners hear each change with who caused it (`by`).
    """

    def __init__(
        self, file: InventoryFile, *, clock: Callable[[], str] = utc_now, new_id: Callable[[], str] = random_id
    ):
        self.file = file
        self.questionnaire: Questionnaire = from_definition(file.meta["form"])
        self.answers = Answers(self.questionnaire)
        file.read_into(self.answers)
        _check_known(self.answers, file.path)
        self.history = History()
        self.listeners: list[Listener] = []
        self._clock, self._new_id = clock, new_id
        self._gathered: tuple[list[Edit], list[NewDocument]] | None = None
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
        """Make a new inventory file and open it; `identity` by the names of IDENTITY_FIELDS."""
        meta = {
            "uuid": uuid or str(uuids.uuid4()),
            "revision": "0",
            "created": clock(),
            "form": questionnaire.definition,
            "form_id": questionnaire.id,
            "form_version": questionnaire.version,
            "form_hash": questionnaire.hash,
        }
        document = cls(InventoryFile.create(path, meta), clock=clock, new_id=new_id)
        try:
            # Who answers is where an inventory begins, no step that undo could take back.
            document._apply(Change(tuple(document._identity_edits(identity))))
        except UserError:
            document.close()
            raise
        return document

    @classmethod
    def open(cls, path: Path, *, clock: Callable[[], str] = utc_now, new_id: Callable[[], str] = random_id) -> Document:
        """Open the inventory at `path` and lock it for this program."""
        file = InventoryFile.open(path)
        try:
            return cls(file, clock=clock, new_id=new_id)
        except KeyError as error:
            file.close()
            raise UserError("file_damaged", path=path) from error
        except BaseException:
            file.close()
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

    def move_to(self, path: Path) -> None:
        """Write a whole copy to another place and go on there; the old file stays as it is, or is gone already."""
        self.file.copy_to(path)
        old, self.file = self.file, InventoryFile.open(path)
        old.connection.close()

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    @contextmanager
    def together(self, *, by: object = None) -> Iterator[None]:
        """Make all that changes inside the block one Change: one transaction, one step for undo, told once at the end.

        The route follows at the end too. When the block raises, nothing has changed, in memory or on disk.
        """
        edits, documents = self._gathered = ([], [])
        try:
            yield
        finally:
            self._gathered = None
            self.answers.apply(Change(tuple(edits)).inverse().edits)
        self._commit(edits, by=by, documents=documents)

    def answer(self, key: Key, answer: Answer | None, *, by: object = None, continues: bool = False) -> Change:
        """Give or clear an answer; `continues` when typing goes on in the same field."""
        question = self.questionnaire.questions[key.question]
        if answer and answer.state is State.ANSWERED:
            answer = replace(answer, value=self._normal(question.kind, key, answer))
            if not answer.value:
                answer = None
        if answer and len(answer.value) > MAX_TEXT:
            raise UserError("text_too_long", limit=MAX_TEXT, length=len(answer.value))
        if answer and not is_valid(question, answer):
            raise UserError("not_an_answer", question=question.label)
        dated = replace(answer, changed=self._clock()) if answer else None
        return self._set(FactKind.ANSWER, tuple(key), dated, by, continues)

    def remark(self, key: Key, text: str, *, by: object = None, continues: bool = False) -> Change:
        """Set the remark on a question; "" removes it."""
        text = clean_text(text)
        if len(text) > MAX_TEXT:
            raise UserError("text_too_long", limit=MAX_TEXT, length=len(text))
        return self._set(FactKind.REMARK, tuple(key), text or None, by, continues)

    def add_other(self, cluster: str, label: str, *, by: object = None) -> str:
        """Add an aspect to a cluster; returns its id."""
        self.questionnaire.cluster(cluster)
        aspect = f"{cluster}.{OTHER_PREFIX}{self._new_id()}"
        position = 1 + max((other.position for other in self.answers.others.values()), default=0)
        self._set(FactKind.OTHER, (aspect,), Other(cluster, _label(label), position), by)
        return aspect

    def rename_other(self, aspect: str, label: str, *, by: object = None, continues: bool = False) -> Change:
        """Give an added aspect another label."""
        other = replace(self.answers.others[aspect], label=_label(label))
        return self._set(FactKind.OTHER, (aspect,), other, by, continues)

    def remove_other(self, aspect: str, *, by: object = None) -> Change:
        """Remove an added aspect with everything that was said about it; one undo brings all of it back."""
        edits = [
            Edit(kind, key, fact, None)
            for kind, facts in self.answers.facts().items()
            if kind in (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE, FactKind.OTHER)
            for key, fact in facts.items()
            if key[0] == aspect
        ]
        return self._commit(edits, by=by)

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
        roster = self.questionnaire.roster
        known = {field.id for field in roster.fields}
        cell_exists = domain in {d.id for d in roster.domains} and authority in {a.id for a in roster.authorities}
        if not cell_exists or not values.keys() <= known or not 1 <= person <= 99:
            raise KeyError((domain, authority, person, *values))
        edits = []
        for name, value in values.items():
            text = clean_text(value)
            if len(text) > MAX_FIELD:
                raise UserError("text_too_long", limit=MAX_FIELD, length=len(text))
            key = (domain, authority, str(person), name)
            edits.append(Edit(FactKind.CONTACT, key, self.answers.contacts.get(key), text or None))
        return self._commit(edits, by=by, continues=continues)

    def add_link(self, key: Key, address: str, name: str = "", *, by: object = None) -> Change:
        """Attach a web link; only http and https."""
        item = evidence.link(address, clean_text(name)[:MAX_LABEL], self._clock())
        return self._commit(self._attach(key, [item]), by=by)

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
        items, documents = [], []
        for path in paths:
            item, document = evidence.read_document(path, self._clock(), progress)
            items.append(item)
            documents.append(document)
        self._check_room(documents)
        return self._commit(self._attach(key, items), by=by, documents=documents)

    def remove_evidence(self, key: Key, item: str, *, by: object = None) -> Change:
        """Take a document or link away from a question."""
        return self._set(FactKind.EVIDENCE, (*key, item), None, by)

    def set_identity(self, values: Mapping[str, str], *, by: object = None, continues: bool = False) -> Change:
        """Change who answers and coordinates."""
        return self._commit(self._identity_edits(values), by=by, continues=continues)

    def undo(self, *, by: object = None) -> Change | None:
        """Take back the last step; None when there is none."""
        change = self.history.next_undo()
        if change:
            self._apply(change)
            self.history.undone()
            self._tell(change, by)
        return change

    def redo(self, *, by: object = None) -> Change | None:
        """Do the last step that was taken back again; None when there is none."""
        change = self.history.next_redo()
        if change:
            self._apply(change)
            self.history.redone()
            self._tell(change, by)
        return change

    def set_aside(self) -> list[SetAside]:
        """What was answered to questions that are not asked now, in the order of the questionnaire."""
        stored = {*self.answers.answers, *(Key(aspect, question) for aspect, question, _ in self.answers.evidence)}
        return [self._aside(key) for key in self._in_order(stored - self.route.asked)]

    def bring_back(self, key: Key, *, by: object = None) -> Change:
        """Give the controlling question the answer that asks this question again: its last such answer, or the first one."""
        cause = why_off_route(self.questionnaire, key, self.answers.chosen())
        if cause is None:
            raise ValueError(key)
        option = self._last_option(Key(key.aspect, cause.question), cause)
        return self.answer(Key(key.aspect, cause.question), Answer(State.ANSWERED, option), by=by)

    def discard(self, key: Key, *, by: object = None) -> Change:
        """Remove an answer that was set aside, with what was attached to it."""
        edits = [Edit(FactKind.EVIDENCE, k, item, None) for k, item in self.answers.evidence.items() if k[:2] == key]
        if key in self.answers.answers:
            edits.append(Edit(FactKind.ANSWER, tuple(key), self.answers.answers[key], None))
        return self._commit(edits, by=by)

    def _set(
        self, kind: FactKind, key: tuple[str, ...], fact: Fact | None, by: object, continues: bool = False
    ) -> Change:
        return self._commit([Edit(kind, key, self.answers.fact(kind, key), fact)], by=by, continues=continues)

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
            self._apply(change, documents)
            self.history.push(change, continues=continues)
            self._tell(change, by)
        return change

    def _apply(self, change: Change, documents: Iterable[NewDocument] = ()) -> None:
        self.file.save(change, self._clock(), documents)
        self.answers.apply(change.edits)
        self.route = self._find_route()

    def _tell(self, change: Change, by: object) -> None:
        for listener in tuple(self.listeners):
            listener(change, by)

    def _find_route(self) -> Route:
        return find_route(self.questionnaire, self.answers.chosen(), self.answers.others_by_cluster())

    def _normal(self, kind: str, key: Key, answer: Answer) -> str:
        if kind == "choices":
            known = self.questionnaire.questions[key.question].options
            if set(answer.choices) - {option.id for option in known}:
                raise UserError("not_an_answer", question=self.questionnaire.questions[key.question].label)
            return " ".join(option.id for option in known if option.id in answer.choices)
        return clean_text(answer.value) if kind == "text" else answer.value

    def _identity_edits(self, values: Mapping[str, str]) -> list[Edit]:
        edits = []
        for name, value in values.items():
            if name not in IDENTITY_FIELDS:
                raise KeyError(name)
            text = clean_text(value)[:MAX_LABEL]
            edits.append(Edit(FactKind.IDENTITY, (name,), self.answers.identity.get(name), text or None))
        return edits

    def _attach(self, key: Key, items: Iterable[Evidence]) -> list[Edit]:
        there = {item.target for item in self.answers.evidence_of(key).values()}
        fresh = {item.target: item for item in items if item.target not in there}
        return [Edit(FactKind.EVIDENCE, (*key, self._new_id()), None, item) for item in fresh.values()]

    def _check_room(self, documents: Iterable[NewDocument]) -> None:
        kept = {item.target: item.size for item in self.answers.evidence.values() if item.kind == evidence.DOCUMENT}
        total = sum({**kept, **{document.sha256: document.size for document in documents}}.values())
        if total > evidence.MAX_INVENTORY:
            limit = evidence.megabytes(evidence.MAX_INVENTORY)
            raise UserError("inventory_too_large", size=evidence.megabytes(total), limit=limit)

    def _aside(self, key: Key) -> SetAside:
        cause = why_off_route(self.questionnaire, key, self.answers.chosen())
        assert cause is not None  # noqa: S101 - the key is off the route
        controlling = self.answers.answers.get(Key(key.aspect, cause.question))
        attached = tuple(self.answers.evidence_of(key).values())
        return SetAside(key, cause, controlling.changed if controlling else "", self.answers.answers.get(key), attached)

    def _in_order(self, keys: set[Key]) -> list[Key]:
        aspects = {aspect: place for place, aspect in enumerate(self._aspects())}
        questions = {question: place for place, question in enumerate(self.questionnaire.questions)}
        return sorted(keys, key=lambda key: (aspects[key.aspect], questions[key.question]))

    def _aspects(self) -> list[str]:
        others = self.answers.others_by_cluster()
        return [
            aspect
            for cluster in self.questionnaire.clusters
            for aspect in [*(each.id for each in cluster.aspects), *others.get(cluster.id, ())]
        ]

    def _last_option(self, key: Key, cause: Condition) -> str:
        for value in self.file.earlier_values(key):
            if value in cause.options:
                return value
        return next(o.id for o in self.questionnaire.questions[cause.question].options if o.id in cause.options)


def _label(label: str) -> str:
    label = " ".join(clean_text(label).split())
    if not label:
        raise UserError("label_missing")
    if len(label) > MAX_LABEL:
        raise UserError("text_too_long", limit=MAX_LABEL, length=len(label))
    return label


def _check_known(answers: Answers, path: Path) -> None:
    """Everything in the file belongs to its own questionnaire; otherwise no screen could show it."""
    aspects = answers.questionnaire.aspects.keys() | answers.others.keys()
    keys = [*answers.answers, *answers.remarks, *(Key(key[0], key[1]) for key in answers.evidence)]
    clusters = {cluster.id for cluster in answers.questionnaire.clusters}
    if (
        any(key.aspect not in aspects or key.question not in answers.questionnaire.questions for key in keys)
        or any(other.cluster not in clusters for other in answers.others.values())
        or any(
            not is_valid(answers.questionnaire.questions[key.question], each) for key, each in answers.answers.items()
        )
    ):
        raise UserError("file_damaged", path=path)
