"""The variables of a questionnaire as data files know them: names, labels, codes, missing-value codes. No answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..messages import say
from .model import (
    NOT_ANSWERED_CODE,
    NOT_APPLICABLE_CODE,
    NOT_ASKED_CODE,
    UNKNOWN_CODE,
    Aspect,
    Option,
    Question,
    Questionnaire,
)

# SPSS, the strictest reader: at most 64 bytes, a letter first, no case, and none of its words (which hold no "_").
MAX_NAME = 64
NAME = re.compile(r"[a-z][a-z0-9_]{0,63}\Z")
MARKED_CODE, NOT_MARKED_CODE = 1, 0

_MISSING = {
    NOT_APPLICABLE_CODE: "codebook.not_applicable",
    UNKNOWN_CODE: "codebook.unknown",
    NOT_ASKED_CODE: "codebook.not_asked",
    NOT_ANSWERED_CODE: "codebook.not_answered",
}


@dataclass(frozen=True, slots=True)
class Variable:
    """One column of a data file.

    A choice has one variable and its option codes; a question that takes several has one variable per `option` (id),
    marked or not; a text has one with the text itself; evidence has one with the number of documents and links.
    `codes` are (code, label): the values that are codes, in the order of the form, then the missing ones that occur.
    """

    name: str
    aspect: str
    question: str
    label: str
    codes: tuple[tuple[int, str], ...]
    option: str = ""


def variables(questionnaire: Questionnaire) -> tuple[Variable, ...]:
    """Every variable of the predefined aspects, in the order of the questionnaire; what respondents added has none."""
    found: dict[str, Variable] = {}
    for aspect in questionnaire.aspects.values():
        for question in questionnaire.questions.values():
            for variable in _variables(questionnaire, aspect, question):
                name = _free_name(variable.name, f"{aspect.id} {question.id} {variable.option}", found)
                found[name] = replace(variable, name=name)
    return tuple(found.values())


def missing_codes(questionnaire: Questionnaire, question: Question) -> tuple[int, ...]:
    """The codes of missing values that can occur for this question (design: states of an answer)."""
    conditional = bool(questionnaire.page_of[question.id].relevant or question.relevant)
    occurs = {
        NOT_APPLICABLE_CODE: question.not_applicable,
        UNKNOWN_CODE: True,
        NOT_ASKED_CODE: conditional,
        NOT_ANSWERED_CODE: True,
    }
    return tuple(code for code, can_occur in occurs.items() if can_occur)


def missing_label(code: int) -> str:
    """What a missing-value code means; KeyError for any other code."""
    return say(_MISSING[code])


def _variables(questionnaire: Questionnaire, aspect: Aspect, question: Question) -> Iterator[Variable]:
    missing = tuple((code, missing_label(code)) for code in missing_codes(questionnaire, question))
    name = f"{aspect.id.replace('.', '_')}_{question.id}"
    words = {"aspect": aspect.label, "question": question.label}
    if question.kind == "choice":
        yield Variable(name, aspect.id, question.id, say("codebook.variable", **words), (*_codes(question), *missing))
    elif question.kind == "choices":
        marks = ((MARKED_CODE, say("codebook.marked")), (NOT_MARKED_CODE, say("codebook.not_marked")))
        for option in question.options:
            label = say("codebook.option", **words, option=option.label)
            yield Variable(_mark(name, option), aspect.id, question.id, label, (*marks, *missing), option.id)
    elif question.kind == "evidence":
        yield Variable(name, aspect.id, question.id, say("codebook.count", **words), missing)
    else:
        yield Variable(name, aspect.id, question.id, say("codebook.variable", **words), missing)


def _codes(question: Question) -> tuple[tuple[int, str], ...]:
    return tuple((option.code, option.label) for option in question.options)


def _mark(name: str, option: Option) -> str:
    """The name of an option's variable: with its code, since option ids make names too long."""
    return f"{name}_{option.code}"


def _free_name(plain: str, identity: str, taken: dict[str, Variable]) -> str:
    """`plain`, or when it is too long or taken its start with a mark that always is the same for this identity."""
    name, attempt = plain, 0
    while len(name) > MAX_NAME or name in taken:
        mark = hashlib.sha256(f"{identity} {attempt}".encode()).hexdigest()[:8]
        name, attempt = f"{plain[: MAX_NAME - 9]}_{mark}", attempt + 1
    return name
