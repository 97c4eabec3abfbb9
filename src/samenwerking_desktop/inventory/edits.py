"""What one act of a person would change, as checked edits. Reads Answers; changes nothing and stores nothing.

Raises UserError for what a person cannot do, KeyError or ValueError for what only a program would try.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..errors import UserError
from ..questionnaire.model import Key, Question
from .answers import (
    IDENTITY_FIELDS,
    OTHER_PREFIX,
    RESPONDENTS,
    ROUNDS,
    Answer,
    Answers,
    Edit,
    Evidence,
    Fact,
    FactKind,
    Other,
    State,
)
from .aside import way_back
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, clean_text, is_valid
from .soundness import is_cell

_CLOSED = {"respondent": RESPONDENTS, "round": ROUNDS}
# The kinds of facts whose key begins with an aspect.
_OF_AN_ASPECT = (
    FactKind.ANSWER,
    FactKind.REMARK,
    FactKind.EVIDENCE,
    FactKind.OTHER,
    FactKind.PREFILL,
    FactKind.REVIEWED,
)


def answer(answers: Answers, key: Key, given: Answer | None, now: str) -> list[Edit]:
    """Give an answer, or clear it: with None, or with a text that has nothing in it."""
    question = _question(answers, key)
    if given and given.state is State.ANSWERED:
        given = replace(given, value=_normal(question, given))
    if given is None or (given.state is State.ANSWERED and not given.value):
        return [_set(answers, FactKind.ANSWER, key, None)]
    if len(given.value) > MAX_TEXT:
        raise UserError("text_too_long", limit=MAX_TEXT, length=len(given.value))
    if not is_valid(question, given):
        raise UserError("not_an_answer", question=question.label)
    edit = _set(answers, FactKind.ANSWER, key, replace(given, changed=now))
    return [*_said_again(answers, key, given, now), edit]


def confirm(answers: Answers, aspect: str, now: str) -> list[Edit]:
    """Note that the answers of the earlier round were looked at and still hold; ValueError when there are none."""
    if not any(key.aspect == aspect for key in answers.prefill):
        raise ValueError(aspect)
    at = answers.reviewed.get(aspect, now)
    return [_set(answers, FactKind.REVIEWED, (aspect,), at)]


def review_again(answers: Answers, aspect: str) -> list[Edit]:
    """Have an aspect to look at as it came out of the earlier round: its score as it was, and nothing confirmed."""
    score = Key(aspect, answers.questionnaire.score)
    return [
        _set(answers, FactKind.REVIEWED, (aspect,), None),
        _set(answers, FactKind.ANSWER, score, answers.prefill[score]),
    ]


def remark(answers: Answers, key: Key, text: str) -> list[Edit]:
    """Set the remark on a question; "" removes it."""
    _question(answers, key)
    text = clean_text(text)
    if len(text) > MAX_TEXT:
        raise UserError("text_too_long", limit=MAX_TEXT, length=len(text))
    return [_set(answers, FactKind.REMARK, key, text or None)]


def add_other(answers: Answers, cluster: str, label: str, new_id: str) -> Edit:
    """Add an aspect at the end of a cluster."""
    answers.questionnaire.cluster(cluster)
    position = 1 + max((other.position for other in answers.others.values()), default=0)
    aspect = f"{cluster}.{OTHER_PREFIX}{new_id}"
    return Edit(FactKind.OTHER, (aspect,), None, Other(cluster, _label(label), position))


def rename_other(answers: Answers, aspect: str, label: str) -> list[Edit]:
    """Give an added aspect another label."""
    renamed = replace(answers.others[aspect], label=_label(label))
    return [_set(answers, FactKind.OTHER, (aspect,), renamed)]


def remove_other(answers: Answers, aspect: str) -> list[Edit]:
    """Remove an added aspect with everything that was said about it."""
    return [
        Edit(kind, key, fact, None)
        for kind, facts in answers.facts().items()
        if kind in _OF_AN_ASPECT and aspect in answers.others
        for key, fact in facts.items()
        if key[0] == aspect
    ]


def contact(answers: Answers, domain: str, authority: str, person: int, values: Mapping[str, str]) -> list[Edit]:
    """Set fields of the `person`-th contact in a cell of the roster; "" clears a field."""
    edits = []
    for name, value in values.items():
        key = (domain, authority, str(person), name)
        if not is_cell(answers.questionnaire.roster, *key):
            raise KeyError(key)
        edits.append(_set(answers, FactKind.CONTACT, key, line(value, MAX_FIELD) or None))
    return edits


def identity(answers: Answers, values: Mapping[str, str]) -> list[Edit]:
    """Set who answers and coordinates; "" clears a field, but the respondent and the round always have a value."""
    for name, value in values.items():
        if name not in IDENTITY_FIELDS or value not in _CLOSED.get(name, (value,)):
            raise KeyError(name, value)
    return [_set(answers, FactKind.IDENTITY, (name,), line(value, MAX_LABEL) or None) for name, value in values.items()]


def attach(answers: Answers, key: Key, items: Iterable[Evidence], new_id: Callable[[], str]) -> list[Edit]:
    """Attach documents and links; what is attached there already is not attached again."""
    if _question(answers, key).kind != "evidence":
        raise KeyError(key)
    there = answers.evidence_of(key)
    fresh: dict[str, Evidence] = {}
    for item in items:
        if item.target not in {each.target for each in there.values()}:
            fresh.setdefault(item.target, item)
    # The number before the random part keeps them in the order of adding, also within one second.
    number = 1 + max((int(item[:4]) for item in there if item[:4].isdecimal()), default=0)
    return [
        Edit(FactKind.EVIDENCE, (*key, f"{place:04d}{new_id()}"), None, item)
        for place, item in enumerate(fresh.values(), number)
    ]


def detach(answers: Answers, key: Key, item: str) -> list[Edit]:
    """Take a document or link away from a question."""
    return [_set(answers, FactKind.EVIDENCE, (*key, item), None)]


def bring_back(answers: Answers, key: Key, earlier: Callable[[Key], Iterable[str]], now: str) -> list[Edit]:
    """Give every controlling question the answer that makes `key` asked again; ValueError when it is asked already."""
    steps = way_back(answers, key, earlier)
    if not steps:
        raise ValueError(key)
    return [
        _set(answers, FactKind.ANSWER, controlling, Answer(State.ANSWERED, option, now))
        for controlling, option in steps.items()
    ]


def discard(answers: Answers, key: Key) -> list[Edit]:
    """Remove what was said to a question: the answer, the remark and what was attached."""
    attached = [Edit(FactKind.EVIDENCE, each, item, None) for each, item in answers.evidence.items() if each[:2] == key]
    return [*attached, *(_set(answers, kind, key, None) for kind in (FactKind.ANSWER, FactKind.REMARK))]


def line(text: str, limit: int) -> str:
    """A text on one line, no longer than `limit`."""
    text = " ".join(clean_text(text).split())
    if len(text) > limit:
        raise UserError("text_too_long", limit=limit, length=len(text))
    return text


def _said_again(answers: Answers, key: Key, given: Answer, now: str) -> list[Edit]:
    """Who gives the answer of the earlier round again to the score question has looked at the aspect."""
    again = key.question == answers.questionnaire.score and answers.prefill.get(key) == given
    return confirm(answers, key.aspect, now) if again else []


def _set(answers: Answers, kind: FactKind, key: tuple[str, ...], fact: Fact | None) -> Edit:
    return Edit(kind, tuple(key), answers.fact(kind, key), fact)


def _question(answers: Answers, key: Key) -> Question:
    if key.aspect not in answers.questionnaire.aspects and key.aspect not in answers.others:
        raise KeyError(key)
    return answers.questionnaire.questions[key.question]


def _normal(question: Question, given: Answer) -> str:
    if question.kind == "text":
        return clean_text(given.value)
    known = [option.id for option in question.options]
    if question.kind == "choices" and set(given.choices) <= set(known):
        return " ".join(option for option in known if option in given.choices)
    return given.value


def _label(label: str) -> str:
    label = line(label, MAX_LABEL)
    if not label:
        raise UserError("label_missing")
    return label


def first_to_last(gathered: Iterable[Edit]) -> list[Edit]:
    """One edit per fact, from what it was at first to what it is at last."""
    merged: dict[tuple[FactKind, tuple[str, ...]], Edit] = {}
    for edit in gathered:
        first = merged.get((edit.kind, edit.key), edit)
        merged[edit.kind, edit.key] = replace(edit, before=first.before)
    return list(merged.values())
