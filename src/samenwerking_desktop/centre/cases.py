"""What each return says as numbers, one per variable of the codebook. No labels, no file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..inventory.answers import Answer, Answers, State
from ..questionnaire.codebook import MARKED_CODE, NOT_MARKED_CODE, Variable
from ..questionnaire.model import NOT_ASKED_CODE, Key, Question, Questionnaire
from ..questionnaire.route import find_route
from .scores import score_of

ANSWERED_CODE = 1  # of a text

# A number per variable; None where the form of that return did not have the question or the option.
Case = list[int | None]


@dataclass(frozen=True, slots=True)
class Place:
    """A question of an aspect in one version of the form; `key` is None where that version does not have it.

    `options` has an item per variable: an option, "" for a question without, None for one that was not there to mark.
    """

    key: Key | None
    question: Question
    options: list[str | None]

    def all(self, code: int | None) -> Case:
        """The same code in every variable."""
        return [None if option is None else code for option in self.options]


def find_places(form: Questionnaire, own: Questionnaire, known: Sequence[Variable]) -> list[Place]:
    """Where the variables of the newest questionnaire, `form`, are in `own`, which may be older."""
    was = {form.renamed.get(aspect, aspect): aspect for aspect in own.aspects}
    places = []
    for (aspect, name), group in groupby(known, lambda each: (each.aspect, each.question)):
        question, old = form.questions[name], own.questions.get(name)
        if aspect in was and old and old.kind == question.kind:
            options = [each.option if not each.option or old.option(each.option) else None for each in group]
            places.append(Place(Key(was[aspect], name), question, options))
        else:
            places.append(Place(None, question, [None for _ in group]))
    return places


def read_case(places: list[Place], answers: Answers) -> Case:
    """What one return says, place by place."""
    asked = find_route(answers.questionnaire, answers.chosen(), answers.others_by_cluster()).asked
    attached = Counter(Key(aspect, question) for aspect, question, _ in answers.evidence)
    case: Case = []
    for place in places:
        if place.key in attached and place.key in asked:
            case.append(attached[place.key])
        elif place.key in asked:
            case += _said(place, answers.answers.get(place.key))
        else:
            case += place.all(NOT_ASKED_CODE)
    return case


def _said(place: Place, answer: Answer | None) -> Case:
    if answer is None or answer.state is not State.ANSWERED or place.question.kind == "choice":
        return place.all(score_of(place.question, answer).code)
    if place.question.kind == "text":
        return [ANSWERED_CODE]
    marked = dict.fromkeys(answer.choices, MARKED_CODE)
    return [None if option is None else marked.get(option, NOT_MARKED_CODE) for option in place.options]
