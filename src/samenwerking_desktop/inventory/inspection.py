"""Every check that what a return says must pass before it counts. A failure is a ValueError, TypeError or KeyError.

How the file is opened safely is in `hardened`; what may be stored at all, in `checks` and `soundness`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ..questionnaire.load import OTHER_ID, from_definition
from ..questionnaire.model import Questionnaire
from ..questionnaire.route import asked_of_aspect
from .answers import IDENTITY_FIELDS, RESPONDENTS, Answer, Evidence, FactKind, State
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, is_clean, is_valid
from .evidence import DOCUMENT
from .report_fields import are_returned, is_of_record, is_sound_field
from .rows import COLUMNS
from .sealing import MOMENTS, NUMBERS, Rows, Value, columns_of, identity_of
from .soundness import PERSONS, is_sound_evidence

if TYPE_CHECKING:
    import sqlite3

META = frozenset(
    {
        "uuid",
        "revision",
        "created",
        "form",
        "form_id",
        "form_version",
        "form_hash",
        "exported",
        "complete",
        "program",
        "content_hash",
        "seal",
    }
)
# A return says this of itself when its sender left something out on purpose.
LEFT_OUT, CONTACTS = "left_out", "contacts"
_MAX_META = 1_000_000
# Aspects times questions: a hundred times what anyone has, and looked at within a blink.
_MAX_PLACES = 100_000
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_REVISION = re.compile(r"[1-9][0-9]{0,5}\Z")
# As our clock writes it, one or a whole column of them; no clock of a computer goes back further.
_DAY = r"(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = re.compile(rf"(?:{_DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+00:00)+\Z", re.ASCII)
_MOMENT_LENGTH = 25

IsAnswer = Callable[[str, str, str], bool]
Asked = Callable[[tuple[str | None, ...]], frozenset[str]]


@lru_cache(maxsize=16)
def read_form(definition: str) -> tuple[Questionnaire, IsAnswer, Asked]:
    """The questionnaire, and two questions about it.

    Whether (question, state, value) is an answer in it, once the value is a proper text; and which questions it asks of
    an aspect, by what was chosen there.
    """
    questionnaire = from_definition(definition)
    texts = {question.id for question in questionnaire.questions.values() if question.kind == "text"}

    # The same choices come back in every file.
    @lru_cache(maxsize=10_000)
    def judged(question: str, state: str, value: str) -> bool:
        return is_valid(questionnaire.questions[question], Answer(State(state), value))

    def is_answer(question: str, state: str, value: str) -> bool:
        # Of a proper text, only whether it may be there is left to judge.
        return judged(question, state, value[:1] if question in texts else value)

    return questionnaire, is_answer, asked_of_aspect(questionnaire)


def check_meta(meta: Mapping[str, str]) -> None:
    """Refuse what a return never says of itself."""
    if meta.keys() - {LEFT_OUT} != META or meta.get(LEFT_OUT, CONTACTS) != CONTACTS:
        raise ValueError("meta")
    if any(not isinstance(v, str) or len(v) > _MAX_META for v in meta.values()):
        raise ValueError("meta")
    if not _REVISION.match(meta["revision"]) or not _UUID.match(meta["uuid"]) or meta["complete"] not in ("yes", "no"):
        raise ValueError("meta")
    if not _are_moments([meta["created"], meta["exported"]]):
        raise ValueError("moment")
    if not all(_is_line(value, MAX_LABEL) for name, value in meta.items() if name != "form"):
        raise ValueError("meta")


def check_rows(questionnaire: Questionnaire, is_answer: IsAnswer, rows: Rows) -> None:
    """Refuse facts that do not belong to the questionnaire, or that nobody could have stored."""
    for kind, (keys, _) in COLUMNS.items():
        if len({row[: len(keys)] for row in rows[kind]}) != len(rows[kind]):
            raise ValueError("double keys")
    _check_values(rows)
    _check_identity(rows)
    _check_others(questionnaire, rows)
    _check_questions(questionnaire, rows)
    given = [*rows[FactKind.ANSWER], *rows[FactKind.PREFILL]]
    if not all(is_answer(*row[1:4]) for row in given):  # type: ignore[arg-type]  # all texts by now
        raise ValueError("no answer to this question")
    _check_contacts(questionnaire, rows)
    _check_report(rows)


def _check_values(rows: Rows) -> None:
    for _, name, column in columns_of(rows):
        if name in NUMBERS:
            if not all(type(value) is int and 0 <= value < 2**53 for value in column):
                raise ValueError("number")
        else:
            # One look at a whole column costs a tenth of one at each text; join() takes nothing but texts.
            together = "".join(column)  # type: ignore[arg-type]
            if not (together.replace("\n", "").isprintable() or is_clean(together)):
                raise ValueError("text")
            if len(together) > MAX_TEXT and max(map(len, column)) > MAX_TEXT:  # type: ignore[arg-type]
                raise ValueError("text")
            if name in MOMENTS and not _are_moments(column):
                raise ValueError("moment")


def _are_moments(column: Sequence[Value]) -> bool:
    lengths = {len(str(moment)) for moment in column}
    return lengths == {_MOMENT_LENGTH} and _CLOCK.match("".join(map(str, column))) is not None


def _is_line(text: Value, limit: int) -> bool:
    return 0 < len(str(text)) <= limit and str(text) == " ".join(str(text).split()) and is_clean(str(text))


def _check_questions(questionnaire: Questionnaire, rows: Rows) -> None:
    placed = [
        row for kind in (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE, FactKind.PREFILL) for row in rows[kind]
    ]
    aspects = questionnaire.aspects.keys() | {row[0] for row in rows[FactKind.OTHER]}
    if not {row[0] for row in placed} <= aspects or not {row[1] for row in placed} <= questionnaire.questions.keys():
        raise ValueError("unknown question")
    if not {row[0] for row in rows[FactKind.REVIEWED]} <= aspects:
        raise ValueError("unknown aspect")
    if not all(str(text).strip() for _, _, text in rows[FactKind.REMARK]):
        raise ValueError("a remark that says nothing")
    for _, question, item, *_ in rows[FactKind.EVIDENCE]:
        if questionnaire.questions[str(question)].kind != "evidence" or not _is_line(item, MAX_LABEL):
            raise ValueError("evidence")


def _check_others(questionnaire: Questionnaire, rows: Rows) -> None:
    clusters = {cluster.id for cluster in questionnaire.clusters}
    for aspect, cluster, label, position in rows[FactKind.OTHER]:
        if not _is_other_id(aspect, cluster) or cluster not in clusters or not _is_line(label, MAX_LABEL):
            raise ValueError("other aspect")
        if not 0 <= int(position) < 1_000_000:
            raise ValueError("position")


def _is_other_id(aspect: object, cluster: object) -> bool:
    own, _, short = str(aspect).partition(".")
    return own == cluster and OTHER_ID.match(short) is not None


def _check_identity(rows: Rows) -> None:
    identity = identity_of(rows)
    if not identity.keys() <= set(IDENTITY_FIELDS) or not all(
        _is_line(value, MAX_LABEL) for value in identity.values()
    ):
        raise ValueError("identity")
    if identity.get("respondent") not in RESPONDENTS or identity.get("round") not in ("1", "2"):
        raise ValueError("identity")


def _check_contacts(questionnaire: Questionnaire, rows: Rows) -> None:
    roster = questionnaire.roster
    domains, authorities = {each.id for each in roster.domains}, {each.id for each in roster.authorities}
    fields = {each.id for each in roster.fields}
    for domain, authority, person, field, value in rows[FactKind.CONTACT]:
        if (
            domain not in domains
            or authority not in authorities
            or field not in fields
            or not _is_line(value, MAX_FIELD)
        ):
            raise ValueError("contact")
        if person not in PERSONS:
            raise ValueError("contact")


def _check_report(rows: Rows) -> None:
    if not all(is_sound_field(*map(str, row)) for row in rows[FactKind.REPORT]):
        raise ValueError("report")
    if not all(is_of_record(*map(str, row[:3])) for row in rows[FactKind.ANNEX]):
        raise ValueError("annex")


def check_records(rows: Rows) -> None:
    """Refuse records of a kind that our export leaves at home."""
    if not (are_returned(rows[FactKind.REPORT]) and are_returned(rows[FactKind.ANNEX])):
        raise ValueError("not for a return")


def check_route(questionnaire: Questionnaire, asked: Asked, rows: Rows, *, complete: bool) -> None:
    """Refuse what was said to a question that is not asked, which our export leaves at home, and a false "complete"."""
    aspects = [*questionnaire.aspects, *(str(row[0]) for row in rows[FactKind.OTHER])]
    if len(aspects) * len(questionnaire.questions) > _MAX_PLACES:
        raise ValueError("more than anyone could have answered")
    required = {question.id for question in questionnaire.questions.values() if question.required}
    chosen: dict[Value, dict[str, str]] = {}
    for aspect, question, state, value, _ in rows[FactKind.ANSWER]:
        if state == State.ANSWERED:
            chosen.setdefault(aspect, {})[str(question)] = str(value)
    answered = _by_aspect(rows, FactKind.ANSWER, FactKind.EVIDENCE)
    remarked = _by_aspect(rows, FactKind.REMARK)
    nothing: dict[str, str] = {}
    for aspect in aspects:
        here = asked(tuple(map(chosen.get(aspect, nothing).get, questionnaire.controlling)))
        if not answered.get(aspect, here) <= here or not remarked.get(aspect, here) <= here:
            raise ValueError("not asked")
        if complete and not required & here <= answered.get(aspect, set()):
            raise ValueError("not complete")
    if complete and ("municipality" not in identity_of(rows) or _waits(questionnaire, rows)):
        raise ValueError("not complete")


def _by_aspect(rows: Rows, *kinds: FactKind) -> dict[Value, set[Value]]:
    found: dict[Value, set[Value]] = {}
    for kind in kinds:
        for aspect, question, *_ in rows[kind]:
            found.setdefault(aspect, set()).add(question)
    return found


def _waits(questionnaire: Questionnaire, rows: Rows) -> bool:
    """Whether an answer of the earlier round was not looked at: see `review.must_be_reviewed`."""
    now, before = (
        {row[0]: row[2:4] for row in rows[kind] if row[1] == questionnaire.score}
        for kind in (FactKind.ANSWER, FactKind.PREFILL)
    )
    open_ = {row[0] for row in rows[FactKind.PREFILL]} - {row[0] for row in rows[FactKind.REVIEWED]}
    return any(now.get(aspect) == before.get(aspect) for aspect in open_)


def check_documents(connection: sqlite3.Connection, rows: Rows, documents: Iterable[tuple[str, int]]) -> None:
    """Refuse documents that no evidence names, and bytes that are not those of the name."""
    named: dict[str, int] = {}
    for row in (*rows[FactKind.EVIDENCE], *rows[FactKind.ANNEX]):
        item = Evidence(*row[3:])  # type: ignore[arg-type]  # STRICT columns give these types
        if not is_sound_evidence(item):
            raise ValueError("evidence")
        if item.kind == DOCUMENT and named.setdefault(item.target, item.size) != item.size:
            raise ValueError("one document of two sizes")
    if any(named.get(sha256) != size for sha256, size in documents):
        raise ValueError("a document that nothing names")
    for sha256, data in connection.execute("SELECT sha256, data FROM document NOT INDEXED"):
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256 or len(data) != named[sha256]:
            raise ValueError("document bytes")
