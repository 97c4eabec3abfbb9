"""What a respondent did in the second round with the answers of the first. Reads Answers; changes nothing."""

from __future__ import annotations

from enum import StrEnum

from ..questionnaire.model import Key
from .answers import Answers


class Review(StrEnum):
    """What became of one answer: looked at and the same, another one, not there before, or not looked at."""

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    NEW = "new"
    NOT_REVIEWED = "not_reviewed"


def must_be_reviewed(answers: Answers, aspect: str) -> bool:
    """Whether an aspect with answers of the earlier round still has to be looked at.

    It was looked at once somebody confirmed it, or gave the score question another answer ("weet niet" is one too).
    """
    if not answers.prefill or aspect in answers.reviewed:
        return False
    score = Key(aspect, answers.questionnaire.score)
    if answers.answers.get(score) != answers.prefill.get(score):
        return False
    return any(Key(aspect, question) in answers.prefill for question in answers.questionnaire.questions)


def review_of(answers: Answers, key: Key) -> Review | None:
    """What became of one answer; None where nothing was answered in either round."""
    before, now = answers.prefill.get(key), answers.answers.get(key)
    if before is None:
        return None if now is None else Review.NEW
    if now != before:
        return Review.CHANGED
    return Review.NOT_REVIEWED if must_be_reviewed(answers, key.aspect) else Review.CONFIRMED


def reviews(answers: Answers) -> dict[Key, Review]:
    """What became of every answer that was given in either round."""
    found = {key: review_of(answers, key) for key in [*answers.prefill, *(answers.answers.keys() - answers.prefill)]}
    return {key: review for key, review in found.items() if review}
