"""A difference between two inventories in words: where it is, what both say, and who said it there."""

from __future__ import annotations

from typing import NamedTuple

from ..messages import say, visible
from ..questionnaire.model import Questionnaire
from .answers import Answers, Evidence, Fact, FactKind, Other
from .changelog import local_time, place_name, said
from .comparison import Difference


class Told(NamedTuple):
    """What stands where: texts for a person, "" where nothing was said; `who` with the moment, as far as known."""

    place: str
    ours: str
    theirs: str
    who: str


def told(difference: Difference, ours: Answers, theirs: Answers) -> Told:
    """A difference in words; both inventories know how their added aspects are called."""
    kind, form = difference.kind, ours.questionnaire
    labels = {aspect: other.label for each in (theirs, ours) for aspect, other in each.others.items()}
    here, there = (_words(form, kind, difference.key, each) for each in (difference.ours, difference.theirs))
    author = difference.author
    who = say("delegation.who", who=visible(author.who), at=local_time(author.at)) if author else ""
    return Told(_place(difference, form, labels), here, there, who)


def _place(difference: Difference, form: Questionnaire, labels: dict[str, str]) -> str:
    place = place_name(form, labels, difference.kind, difference.key)
    if difference.kind in (FactKind.REMARK, FactKind.OTHER):
        return say(f"delegation.{difference.kind}", place=place)
    return place


def _words(form: Questionnaire, kind: FactKind, key: tuple[str, ...], fact: Fact | None) -> str:
    if fact is None:
        return ""
    if isinstance(fact, Other | Evidence):
        return visible(fact.label if isinstance(fact, Other) else fact.name)
    return say("delegation.reviewed") if kind is FactKind.REVIEWED else said(form, kind, key, fact)
