"""What an inventory holds, in memory: typed facts by key, and the edits that change them. No rules, no storage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ..questionnaire.model import Key, Questionnaire

RESPONDENTS = ("joint", "city", "ocmw")
ROUNDS = ("1", "2")
IDENTITY_FIELDS = ("municipality", "nis", "authority", "respondent", "round", "coordinator", "coordinator_email")
# Who they are, beside the contact persons: what may be left out of a return, and is forgotten with them.
PERSONAL = ("coordinator", "coordinator_email")
OTHER_PREFIX = "other_"
# After that prefix: an aspect that came from the knowledge centre, as other cities named it. No random id has an "n".
NAMED = "named"


class State(StrEnum):
    """What kind of answer was given; an empty field has no answer at all."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer. `value` is an option id, option ids joined by a space, or text; "" for unknown and not applicable.

    `changed` (ISO 8601, UTC) says when it was given; it is no part of what was answered.
    """

    state: State
    value: str = ""
    changed: str = field(default="", compare=False)

    @property
    def choices(self) -> tuple[str, ...]:
        """The option ids of a question that takes several."""
        return tuple(self.value.split())


UNKNOWN = Answer(State.UNKNOWN)
NOT_APPLICABLE = Answer(State.NOT_APPLICABLE)


def answered(value: str | Iterable[str]) -> Answer:
    """An answer with a value: a text, an option id, or several option ids."""
    return Answer(State.ANSWERED, value if isinstance(value, str) else " ".join(value))


@dataclass(frozen=True, slots=True)
class Other:
    """An aspect that the respondent added to a cluster; `position` orders them."""

    cluster: str
    label: str
    position: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document or a web link with an aspect or a record.

    `target` is the sha256 of the document's bytes, or the address.
    """

    kind: str
    name: str
    target: str
    size: int = 0
    added: str = field(default="", compare=False)


class FactKind(StrEnum):
    """The kinds of facts; each is one table of the file."""

    ANSWER = "answer"
    REMARK = "remark"
    OTHER = "other_aspect"
    CONTACT = "contact"
    EVIDENCE = "evidence"
    IDENTITY = "identity"
    PREFILL = "prefill"
    REVIEWED = "reviewed"
    REPORT = "report"
    ANNEX = "annex"


Fact = Answer | Other | Evidence | str


class Author(NamedTuple):
    """Who said something elsewhere, and when (ISO 8601, UTC), before it was taken over here."""

    at: str
    who: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One fact before and after; None where there was, or is, nothing. The key's parts are the table's key columns.

    `author` is there when somebody else said it: then the change log names them.
    """

    kind: FactKind
    key: tuple[str, ...]
    before: Fact | None
    after: Fact | None
    author: Author | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Change:
    """What one act of a person changed, all of it or nothing."""

    edits: tuple[Edit, ...]

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(tuple(Edit(e.kind, e.key, e.after, e.before) for e in reversed(self.edits)))


class Answers:
    """All facts of one inventory. Read it freely; only Document changes it.

    `prefill` is what this respondent answered in the earlier round, and stays as it was; `reviewed` holds, per aspect,
    when (ISO 8601, UTC) that was confirmed. `report` holds the fields of the records of the yearly report, `annexes`
    what hangs on these: see `records`.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.answers: dict[Key, Answer] = {}
        self.remarks: dict[Key, str] = {}
        self.others: dict[str, Other] = {}
        self.contacts: dict[tuple[str, ...], str] = {}
        self.evidence: dict[tuple[str, ...], Evidence] = {}
        self.identity: dict[str, str] = {}
        self.prefill: dict[Key, Answer] = {}
        self.reviewed: dict[str, str] = {}
        self.report: dict[tuple[str, ...], str] = {}
        self.annexes: dict[tuple[str, ...], Evidence] = {}

    def copy(self) -> Answers:
        """The same facts apart: what changes here later does not change there."""
        made = Answers(self.questionnaire)
        for kind in FactKind:
            made.facts_of(kind).update(self.facts_of(kind))
        return made

    def facts(self) -> dict[FactKind, dict[tuple[str, ...], Fact]]:
        """Everything by kind and key, as the file stores it."""
        return {
            FactKind.ANSWER: {tuple(key): answer for key, answer in self.answers.items()},
            FactKind.REMARK: {tuple(key): text for key, text in self.remarks.items()},
            FactKind.OTHER: {(aspect,): other for aspect, other in self.others.items()},
            FactKind.CONTACT: dict(self.contacts),
            FactKind.EVIDENCE: dict(self.evidence),
            FactKind.IDENTITY: {(name,): value for name, value in self.identity.items()},
            FactKind.PREFILL: {tuple(key): answer for key, answer in self.prefill.items()},
            FactKind.REVIEWED: {(aspect,): at for aspect, at in self.reviewed.items()},
            FactKind.REPORT: dict(self.report),
            FactKind.ANNEX: dict(self.annexes),
        }

    def fact(self, kind: FactKind, key: tuple[str, ...]) -> Fact | None:
        """The fact at this key, or None."""
        return self.facts_of(kind).get(_memory_key(kind, key))

    def facts_of(self, kind: FactKind) -> dict[object, Fact]:
        """The live mapping of one kind."""
        return {
            FactKind.ANSWER: self.answers,
            FactKind.REMARK: self.remarks,
            FactKind.OTHER: self.others,
            FactKind.CONTACT: self.contacts,
            FactKind.EVIDENCE: self.evidence,
            FactKind.IDENTITY: self.identity,
            FactKind.PREFILL: self.prefill,
            FactKind.REVIEWED: self.reviewed,
            FactKind.REPORT: self.report,
            FactKind.ANNEX: self.annexes,
        }[kind]  # type: ignore[return-value]  # each mapping is a narrower type of the same shape

    def apply(self, edits: Iterable[Edit]) -> None:
        """Set every fact to its `after`."""
        for edit in edits:
            self.put(edit.kind, edit.key, edit.after)

    def put(self, kind: FactKind, key: tuple[str, ...], fact: Fact | None) -> None:
        """Set or remove one fact."""
        facts = self.facts_of(kind)
        if fact is None:
            facts.pop(_memory_key(kind, key), None)
        else:
            facts[_memory_key(kind, key)] = fact

    def chosen(self) -> dict[Key, str]:
        """The option of every answered choice question: what the route is computed from."""
        questions = self.questionnaire.questions
        return {
            key: answer.value
            for key, answer in self.answers.items()
            if answer.state is State.ANSWERED and questions[key.question].kind == "choice"
        }

    def others_by_cluster(self) -> dict[str, list[str]]:
        """The ids of the added aspects per cluster, in order."""
        found: dict[str, list[str]] = {}
        for aspect, other in sorted(self.others.items(), key=lambda item: (item[1].position, item[0])):
            found.setdefault(other.cluster, []).append(aspect)
        return found

    def label(self, aspect: str) -> str:
        """The label of a predefined or added aspect."""
        predefined = self.questionnaire.aspects.get(aspect)
        return predefined.label if predefined else self.others[aspect].label

    def evidence_of(self, key: Key) -> dict[str, Evidence]:
        """The documents and links of one question of an aspect, by item id, in order of adding."""
        mine = {item: each for (aspect, question, item), each in self.evidence.items() if (aspect, question) == key}
        return dict(sorted(mine.items()))

    @property
    def attached(self) -> tuple[Evidence, ...]:
        """Every document and link, of aspects and of records."""
        return (*self.evidence.values(), *self.annexes.values())

    def has_content(self, key: Key) -> bool:
        """Whether anything was answered here; for an evidence question, whether anything is attached."""
        if self.questionnaire.questions[key.question].kind == "evidence":
            return key in self.answers or bool(self.evidence_of(key))
        return key in self.answers

    def persons(self, domain: str, authority: str) -> list[str]:
        """The numbers of the persons in one cell of the roster, in order."""
        found = {
            person for (d, a, person, _), value in self.contacts.items() if (d, a) == (domain, authority) and value
        }
        return sorted(found, key=int)


def is_named(aspect: str) -> bool:
    """Whether this added aspect is one that other cities named."""
    return aspect.partition(".")[2].startswith(f"{OTHER_PREFIX}{NAMED}")


def _memory_key(kind: FactKind, key: tuple[str, ...]) -> object:
    if kind in (FactKind.ANSWER, FactKind.REMARK, FactKind.PREFILL):
        return Key(*key)
    return key[0] if kind in (FactKind.OTHER, FactKind.IDENTITY, FactKind.REVIEWED) else key
