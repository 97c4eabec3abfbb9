"""What stands where in the workbook for a colleague, and by which hidden ids it is found again. No cells are made here.

On a sheet the first column holds, out of sight, the id of each row and a row out of sight the id of each column, so
that labels, the order of rows and the names of sheets are nothing that reading depends on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..centre.cells import clean
from ..inventory.answers import Answer, Answers, State
from ..inventory.checks import clean_text
from ..inventory.evidence import LINK
from ..messages import say
from ..questionnaire.model import Condition, Key, Page, Question, Questionnaire

VERSION = 1
# What the corner where both kinds of ids meet begins with, and the corner of the sheet that says what the workbook is.
SHEET_MARK, BOOK_MARK = "#samenwerking-blad", "#samenwerking-werkboek"
# What the id of a row begins with that is meant for something new, and of a column that is no answer.
SPARE = "+"
LABEL, DOMAIN, AUTHORITY = "#label", "#domain", "#authority"
_REMARK = "remark "
_DIGITS = 16


class Fact(StrEnum):
    """What the hidden sheet says, a row each."""

    UUID = "uuid"
    MUNICIPALITY = "municipality"
    FORM = "form"
    FORM_HASH = "form hash"
    BLANK = "blank"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"
    OPTION = "option"
    WRITTEN = "written"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a cluster's sheet: an answer, the remark on it, or the sign that says whether more is asked.

    `conditions` is what must be answered for it to be asked; a sign is for all columns with the same.
    """

    page: Page
    question: Question
    conditions: tuple[Condition, ...] = ()
    is_remark: bool = False
    is_sign: bool = False

    @property
    def id(self) -> str:
        """The hidden id; "" for a sign, which nobody fills in."""
        return "" if self.is_sign else remark_id(self.question.id) if self.is_remark else self.question.id


def columns(form: Questionnaire, remarked: Iterable[str]) -> Iterator[Column]:
    """The columns of every cluster, page after page.

    A page has one column for remarks, on its first question; another question has its own when it is in `remarked`.
    """
    own, signed = set(remarked), set[tuple[Condition, ...]]()
    for page in form.pages:
        first, *others = page.questions
        for question in page.questions:
            conditions = (*page.relevant, *question.relevant)
            if conditions and conditions not in signed:
                signed.add(conditions)
                yield Column(page, question, conditions, is_sign=True)
            yield Column(page, question, conditions)
        for question in (*(each for each in others if each.id in own), first):
            yield Column(page, question, (*page.relevant, *question.relevant), is_remark=True)


def remark_id(question: str) -> str:
    """The id of the column for remarks on a question."""
    return f"{_REMARK}{question}"


def question_of(column: str) -> tuple[str, bool]:
    """The question that the id of a column names, and whether the column is for remarks on it."""
    return column.removeprefix(_REMARK), column.startswith(_REMARK)


def address(row: int, column: int) -> str:
    """The name of a cell, counted from 0: "D7"."""
    letters, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


def normal(text: str) -> str:
    """A text as it comes out of a cell again: some characters have no place in there."""
    return clean_text(clean(text))


def fingerprint(text: str) -> str:
    """What tells whether somebody typed something else in a cell than was written in it; "" for an empty one."""
    return hashlib.sha256(normal(text).encode()).hexdigest()[:_DIGITS] if normal(text) else ""


def unknown() -> str:
    """The word for it in a cell."""
    return say("exchange.unknown")


def not_applicable() -> str:
    """The words for it in a cell."""
    return say("exchange.not_applicable")


def shown(answers: Answers, column: str, aspect: str) -> str:
    """What a cell of an aspect says, as it comes out of it again."""
    name, is_remark = question_of(column)
    key = Key(aspect, name)
    if is_remark:
        return normal(answers.remarks.get(key, ""))
    question = answers.questionnaire.questions[name]
    items = answers.evidence_of(key).values()
    if items:
        return normal("\n".join(item.target if item.kind == LINK else item.name for item in items))
    return normal(said(question, answers.answers.get(key)))


def said(question: Question, answer: Answer | None) -> str:
    """An answer as a person would type it."""
    if answer is None:
        return ""
    if answer.state is not State.ANSWERED:
        return unknown() if answer.state is State.UNKNOWN else not_applicable()
    if not question.options:
        return answer.value
    several = question.kind == "choices"
    # Where several are told apart by a sign, a label that holds it gives way to its number.
    names = [
        str(each.code) if several and any(sign in each.label for sign in ";|") else each.label
        for each in question.options
        if each.id in answer.choices
    ]
    return "; ".join(names)
