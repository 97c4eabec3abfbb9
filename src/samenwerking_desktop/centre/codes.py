"""The codes that an analyst can give to texts: what ships, what the questionnaire lists, and the centre's own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from ..errors import UserError
from ..inventory.edits import line
from ..messages import language
from ..names import comparable
from ..paths import resource
from ..questionnaire.model import Question, Questionnaire, Role
from ..questionnaire.translation import translations
from .collection import Collection

# Directions of a code; one without has "".
FOR, AGAINST = "for", "against"
MAX_LABEL = 80
# What the centre adds can so never be a code that ships later.
_OWN = "own_"
_MOST_OF_ID = 40


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a list; its id is permanent.

    `origin` is "internal", "external" or "" for neither; `family` the id of the code that it is a part of; `goes_with`
    the score options that it suits; `keywords` suggest it; `own` that the centre added it.
    """

    id: str
    label: str
    help: str = ""
    origin: str = ""
    family: str = ""
    goes_with: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class CodeList:
    """The codes, in order, for the texts of questions with one of `roles`; `directions` are those that a code can have.

    A list with one direction gives that to each code.
    """

    id: str
    label: str
    roles: tuple[Role, ...]
    directions: tuple[str, ...]
    codes: tuple[Code, ...]

    def code(self, code_id: str) -> Code | None:
        """The code with this id, or None."""
        return next((code for code in self.codes if code.id == code_id), None)

    def questions(self, questionnaire: Questionnaire) -> tuple[Question, ...]:
        """The questions whose texts are coded with this list, in order."""
        texts = {each.id for role in self.roles for each in questionnaire.with_role(role, "text")}
        return tuple(each for each in questionnaire.questions.values() if each.id in texts)


def code_lists(collection: Collection, questionnaire: Questionnaire) -> tuple[CodeList, ...]:
    """The lists for which the questionnaire has a text, each with all its codes.

    A code that a text still has and that no list knows any more stays, under its id.
    """
    own, used = _own_codes(collection), _used_codes(collection)
    found = (each for each in _shipped() if each.questions(questionnaire))
    return tuple(replace(each, codes=tuple(_codes(each, questionnaire, own, used))) for each in found)


def add_code(collection: Collection, code_list: CodeList, label: str) -> Code:
    """Add a code of the centre to a list, last. UserError for a label that is none or that the list has already."""
    label = _label(code_list, label)
    code = Code(_free_id(code_list, label), label, own=True)
    query = """INSERT INTO code SELECT ?, ?, ?, 1 + coalesce(max(position), 0) FROM code WHERE list = ?"""
    with collection.transaction():
        collection.connection.execute(query, (code_list.id, code.id, label, code_list.id))
    return code


def rename_code(collection: Collection, code_list: CodeList, code: Code, label: str) -> None:
    """Call a code of the centre something else; its id stays. UserError as for a new one."""
    others = replace(code_list, codes=tuple(each for each in code_list.codes if each.id != code.id))
    values = _label(others, label), code_list.id, code.id
    with collection.transaction():
        collection.connection.execute("UPDATE code SET label = ? WHERE list = ? AND code = ?", values)


def remove_code(collection: Collection, code_list: CodeList, code: Code) -> None:
    """Remove a code of the centre. UserError while a text has it, also one that no return has any more."""
    newest = collection.newest_questionnaire()
    questions = {each.id for each in code_list.questions(newest)} if newest else set()
    with collection.transaction():
        query = "SELECT question FROM coding WHERE code = ?"
        rows = collection.connection.execute(query, (code.id,)).fetchall()
        if count := sum(question in questions for (question,) in rows):
            raise UserError("code_in_use", label=code.label, count=count)
        values = code_list.id, code.id
        collection.connection.execute("DELETE FROM code WHERE list = ? AND code = ?", values)


def _shipped() -> tuple[CodeList, ...]:
    return _shipped_in(language())


@cache
def _shipped_in(code: str) -> tuple[CodeList, ...]:
    texts = translations(code)
    raw = tomllib.loads(resource("coding.toml").read_text(encoding="utf-8"))
    return tuple(
        CodeList(
            each["id"],
            texts.get(each["label"], each["label"]),
            tuple(each["roles"]),
            tuple(each["directions"]),
            tuple(_shipped_code(code, texts) for code in each["code"]),
        )
        for each in raw["list"]
    )


def _shipped_code(raw: Mapping[str, str | list[str]], texts: Mapping[str, str]) -> Code:
    id_, origin, family, *said = (str(raw.get(each, "")) for each in ("id", "origin", "family", "label", "help"))
    label, help_ = (texts.get(text, text) for text in said)
    return Code(id_, label, help_, origin, family, keywords=tuple(raw.get("keywords", ())))


def _codes(
    shipped: CodeList,
    questionnaire: Questionnaire,
    own: Mapping[str, list[Code]],
    used: Mapping[str, set[str]],
) -> Iterator[Code]:
    rules = {code.id: code for code in shipped.codes}
    known: dict[str, Code] = {}
    for role in shipped.roles:
        for option in (option for each in questionnaire.with_role(role, "choices") for option in each.options):
            keywords = rules[option.id].keywords if option.id in rules else ()
            known[option.id] = Code(option.id, option.label, option.help, goes_with=option.goes_with, keywords=keywords)
    for code in (*(each for each in shipped.codes if each.label), *own.get(shipped.id, ())):
        known.setdefault(code.id, code)
    yield from known.values()
    questions = {each.id for each in shipped.questions(questionnaire)}
    lost = set().union(*(codes for question, codes in used.items() if question in questions)) - known.keys()
    yield from (Code(code, code) for code in sorted(lost))


def _own_codes(collection: Collection) -> dict[str, list[Code]]:
    found: dict[str, list[Code]] = {}
    query = "SELECT list, code, label FROM code ORDER BY list, position, code"
    with collection.failures_told():
        for list_id, code, label in collection.connection.execute(query):
            found.setdefault(list_id, []).append(Code(code, label, own=True))
    return found


def _used_codes(collection: Collection) -> dict[str, set[str]]:
    """The codes that texts have, by the id of the question."""
    found: dict[str, set[str]] = {}
    with collection.failures_told():
        query = "SELECT DISTINCT question, code FROM coding WHERE code <> ''"
        for question, code in collection.connection.execute(query):
            found.setdefault(question, set()).add(code)
    return found


def _label(code_list: CodeList, label: str) -> str:
    """The label as it is kept; UserError when it is empty, too long or taken."""
    label = line(label, MAX_LABEL)
    if not label:
        raise UserError("code_missing")
    same = next((each for each in code_list.codes if comparable(each.label) == comparable(label)), None)
    if same:
        raise UserError("code_exists", label=same.label)
    return label


def _free_id(code_list: CodeList, label: str) -> str:
    """An id made of the label, that no code of the list has."""
    letters = comparable(label).encode("ascii", "ignore").decode()
    start = f"{_OWN}{letters}"[:_MOST_OF_ID]
    return next(each for each in _numbered(start) if not code_list.code(each))


def _numbered(start: str) -> Iterable[str]:
    yield start
    number = 2
    while True:
        yield f"{start[: _MOST_OF_ID - 4]}_{number}"
        number += 1
