"""The one definition of scores: of an aspect, of a cluster in one city, of an aspect over the cities. Pure.

Source: study 2010, "Kwantitatieve analyse": 0, 1 or 2 per aspect, summed over the predefined aspects of a cluster.
Aspects that a city added are scored one by one, and never in a total. What was not answered is never a 0.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..inventory.answers import Answer, State
from ..questionnaire.model import (
    NOT_ANSWERED_CODE,
    NOT_APPLICABLE_CODE,
    UNKNOWN_CODE,
    Key,
    Question,
    Questionnaire,
)

# Of the aspects asked, so many per cent must be answered before a percentage says something of the cluster.
ENOUGH = 80


class Standing(StrEnum):
    """What is known of an aspect in one city."""

    SCORED = "scored"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    WHITE = "white"
    # Not in the version of the questionnaire that the city answered, or with an answer that the newest no longer has.
    ABSENT = "absent"
    # City and OCMW each say something else, and nobody decided yet.
    CONFLICT = "conflict"


_CODES = {
    Standing.UNKNOWN: UNKNOWN_CODE,
    Standing.NOT_APPLICABLE: NOT_APPLICABLE_CODE,
    Standing.WHITE: NOT_ANSWERED_CODE,
}


# Asked, and without a score.
_OPEN = (Standing.UNKNOWN, Standing.WHITE, Standing.CONFLICT)


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one aspect in one city; `value` is the code of the option, None unless it is scored."""

    standing: Standing
    value: int | None = None

    @property
    def code(self) -> int | None:
        """As in every export: the value, or a missing-value code; None when the form of the city did not ask it."""
        return _CODES.get(self.standing) if self.value is None else self.value


@dataclass(frozen=True, slots=True)
class ClusterScore:
    """The sum over a cluster in one city, out of `maximum`; `answered` of the `asked` aspects have a score."""

    score: int
    maximum: int
    answered: int
    asked: int
    highest: int

    @property
    def percentage(self) -> float | None:
        """The score in per cent of what the answered aspects could have given; None when too few were answered."""
        return self.share(ENOUGH)

    def share(self, enough: int) -> float | None:
        """The percentage; None when less than `enough` per cent of what was asked is answered."""
        if not self.answered or not self.highest or 100 * self.answered < enough * self.asked:
            return None
        return 100 * self.score / (self.highest * self.answered)


@dataclass(frozen=True, slots=True)
class AspectCount:
    """One aspect over the cities: how many cities per option code, how many without a score and why, and the sum.

    The number of cities and the summed score are two measures, and can rank aspects differently.
    """

    options: Mapping[int, int]
    standings: Mapping[Standing, int]
    total: int

    @property
    def answered(self) -> int:
        """The number of cities with a score."""
        return sum(self.options.values())

    @property
    def asked(self) -> int:
        """The number of cities where the aspect exists."""
        return self.answered + sum(self.standings[each] for each in _OPEN)


def score_of(question: Question, answer: Answer | None) -> Score:
    """The score that an answer to the score question gives."""
    if answer is None:
        return Score(Standing.WHITE)
    if answer.state is State.ANSWERED:
        option = question.option(answer.value)
        return Score(Standing.SCORED, option.code) if option else Score(Standing.ABSENT)
    return Score(Standing.UNKNOWN if answer.state is State.UNKNOWN else Standing.NOT_APPLICABLE)


def predefined_scores(
    questionnaire: Questionnaire, asked: Questionnaire, answers: Mapping[Key, Answer]
) -> dict[str, Score]:
    """The score of every predefined aspect of `questionnaire` (the newest version), by its id.

    `answers` are to the version `asked`: a renamed aspect is followed, one that was not there yet is absent.
    """
    question = questionnaire.score_question
    scores = dict.fromkeys(questionnaire.aspects, Score(Standing.ABSENT))
    for aspect in asked.aspects:
        now = questionnaire.renamed.get(aspect, aspect)
        if now in scores:
            scores[now] = score_of(question, answers.get(Key(aspect, question.id)))
    return scores


def cluster_score(question: Question, scores: Iterable[Score]) -> ClusterScore:
    """The sum over the predefined aspects of one cluster; what does not apply to a city leaves the maximum."""
    scores = list(scores)
    highest = max(option.code for option in question.options)
    values = [score.value for score in scores if score.value is not None]
    asked = sum(score.standing not in (Standing.NOT_APPLICABLE, Standing.ABSENT) for score in scores)
    return ClusterScore(sum(values), highest * asked, len(values), asked, highest)


def aspect_count(question: Question, scores: Iterable[Score]) -> AspectCount:
    """One aspect counted over the cities."""
    scores = list(scores)
    values = Counter(score.value for score in scores if score.value is not None)
    standings = Counter(score.standing for score in scores)
    options = {option.code: values[option.code] for option in sorted(question.options, key=lambda each: each.code)}
    return AspectCount(options, {standing: standings[standing] for standing in Standing}, sum(values.elements()))
