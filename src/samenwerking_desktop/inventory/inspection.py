"""Every check that what a return says must pass before it counts. A failure is a ValueError, TypeError or KeyError.

How the file is opened safely is in `hardened`; what may be stored at all, in `checks` and `soundness`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from ..questionnaire.load import from_definition
from ..questionnaire.model import Questionnaire
from .answers import IDENTITY_FIELDS, OTHER_PREFIX, RESPONDENTS, Answer, Evidence, FactKind, State
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, is_clean, is_valid
from .evidence import DOCUMENT
from .file import COLUMNS
from .sealing import NUMBERS, Rows, columns_of, identity_of
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
_MAX_META = 1_000_000

IsAnswer = Callable[[str, str, str], bool]


@lru_cache(maxsize=16)
def read_form(definition: str) -> tuple[Questionnaire, IsAnswer]:
    """The questionnaire, and whether (question, state, value) is an answer in it, once the value is a proper text."""
    questionnaire = from_definition(definition)
    texts = {question.id for question in questionnaire.questions.values() if question.kind == "text"}

    # The same choices come back in every file.
    @lru_cache(maxsize=10_000)
    def judged(question: str, state: str, value: str) -> bool:
        return is_valid(questionnaire.questions[question], Answer(State(state), value))

    def is_answer(question: str, state: str, value: str) -> bool:
        # Of a proper text, only whether it may be there is left to judge.
        return judged(question, state, value[:1] if question in texts else value)

    return questionnaire, is_answer


def check_meta(meta: Mapping[str, str]) -> None:
    """Refuse what a return never says of itself."""
    if meta.keys() != META or any(not isinstance(v, str) or len(v) > _MAX_META for v in meta.values()):
        raise ValueError("meta")
    if not 0 < int(meta["revision"]) < 1_000_000 or meta["complete"] not in ("yes", "no"):
        raise ValueError("meta")
    if any(not is_clean(value) or len(value) > MAX_LABEL for name, value in meta.items() if name != "form"):
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


def _check_questions(questionnaire: Questionnaire, rows: Rows) -> None:
    placed = [
        row for kind in (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE, FactKind.PREFILL) for row in rows[kind]
    ]
    aspects = questionnaire.aspects.keys() | {row[0] for row in rows[FactKind.OTHER]}
    if not {row[0] for row in placed} <= aspects or not {row[1] for row in placed} <= questionnaire.questions.keys():
        raise ValueError("unknown question")
    if not {row[0] for row in rows[FactKind.REVIEWED]} <= aspects:
        raise ValueError("unknown aspect")
    if not all(0 < len(str(at)) <= MAX_LABEL for _, at in rows[FactKind.REVIEWED]):
        raise ValueError("moment")


def _check_others(questionnaire: Questionnaire, rows: Rows) -> None:
    clusters = {cluster.id for cluster in questionnaire.clusters}
    for aspect, cluster, label, position in rows[FactKind.OTHER]:
        if not _is_other_id(aspect, cluster) or cluster not in clusters or not label or len(str(label)) > MAX_LABEL:
            raise ValueError("other aspect")
        if not 0 <= int(position) < 1_000_000:
            raise ValueError("position")


def _is_other_id(aspect: object, cluster: object) -> bool:
    tail = str(aspect).removeprefix(f"{cluster}.{OTHER_PREFIX}")
    return tail != aspect and tail.isascii() and tail.isalnum() and len(tail) <= 20


def _check_identity(rows: Rows) -> None:
    identity = identity_of(rows)
    if not identity.keys() <= set(IDENTITY_FIELDS) or any(len(value) > MAX_LABEL for value in identity.values()):
        raise ValueError("identity")
    if identity.get("respondent") not in RESPONDENTS or identity.get("round") not in ("1", "2"):
        raise ValueError("identity")


def _check_contacts(questionnaire: Questionnaire, rows: Rows) -> None:
    roster = questionnaire.roster
    domains, authorities = {each.id for each in roster.domains}, {each.id for each in roster.authorities}
    fields = {each.id for each in roster.fields}
    for domain, authority, person, field, value in rows[FactKind.CONTACT]:
        if domain not in domains or authority not in authorities or field not in fields or len(str(value)) > MAX_FIELD:
            raise ValueError("contact")
        if person not in PERSONS:
            raise ValueError("contact")


def check_documents(connection: sqlite3.Connection, rows: Rows, documents: Iterable[tuple[str, int]]) -> None:
    """Refuse documents that no evidence names, and bytes that are not those of the name."""
    named = {}
    for row in rows[FactKind.EVIDENCE]:
        item = Evidence(*row[3:])  # type: ignore[arg-type]  # STRICT columns give these types
        if not is_sound_evidence(item):
            raise ValueError("evidence")
        if item.kind == DOCUMENT:
            named[item.target] = item.size
    if any(named.get(sha256) != size for sha256, size in documents):
        raise ValueError("a document that nothing names")
    for sha256, data in connection.execute("SELECT sha256, data FROM document NOT INDEXED"):
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256 or len(data) != named[sha256]:
            raise ValueError("document bytes")
