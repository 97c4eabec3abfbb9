"""What the follow-up questions tell: where cooperation is wished, how it is arranged, where there are obstacles.

Counts are over the returns that count: where city and OCMW each answered, both voices. Predefined aspects only.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..messages import say
from ..questionnaire.model import Aspect, Cluster, Option, Question, Questionnaire
from .collection import Collection
from .overview import ALL, share, with_shares
from .picture import Picture
from .tables import WHO, Row, frame, short_id, who_of
from .visits import Outcome, visits

if TYPE_CHECKING:
    import pandas as pd

PLACE = ("cluster", "cluster_label", "aspect", "aspect_label")
ASKING = ("today", "today_label", "question", "question_label")
_COUNTS = ("yes", "no", "unknown", "white", "answered", "asked", "not_asked", "together")
PRESENCE = (*PLACE, *ASKING, *_COUNTS, "yes_share")
GAPS = (*PLACE, "wished", "asked", *WHO, *ASKING)
FORMS = (*PLACE[:2], *ASKING, "form", "form_label", "times", "answered", "asked", "hint")

# Aspect or cluster, today's option of the score question, question.
_Spot = tuple[str, str, str]
_Counts = defaultdict[_Spot, Counter[Outcome]]


def wishes(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Per aspect and what there is today how many returns wish for more, and how many do not, with all denominators.

    `asked` = yes, no, unknown and white; `answered` = yes and no; `yes_share` is in per cent of `answered`.
    """
    questions = picture.questionnaire.with_role("wish", "choice")
    places = [(_place(picture.questionnaire, each.id), (each,)) for each in picture.questionnaire.aspects.values()]
    return _presence(picture, questions, _count(collection, picture, questions), places)


def obstacle_presence(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Per aspect, and first per cluster (an empty `aspect`), how many returns see obstacles, as in `wishes`."""
    form = picture.questionnaire
    questions = form.with_role("obstacle", "choice")
    places: list[tuple[Row, Sequence[Aspect]]] = []
    for cluster in form.clusters:
        places.append(((cluster.id, cluster.label, ALL, say("overview.all_aspects")), cluster.aspects))
        places += [(_place(form, aspect.id), (aspect,)) for aspect in cluster.aspects]
    return _presence(picture, questions, _count(collection, picture, questions), places)


def wish_gaps(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Candidates for action: every return that wishes more than there is, the aspects that most wish for first.

    `wished` of the `asked` returns wish this for the aspect.
    """
    form = picture.questionnaire
    questions = form.with_role("wish", "choice")
    highest = max(form.score_question.options, key=lambda option: option.code).id
    made = [visit for visit in visits(collection, picture, questions) if visit.today != highest]
    said = [(visit, question, visit.outcome(question)) for visit in made for question in questions]
    found = [(visit, question) for visit, question, outcome in said if outcome is Outcome.YES]
    wished = Counter((visit.aspect, question.id) for visit, question in found)
    asked = Counter((visit.aspect, question.id) for visit, question, at in said if at is not Outcome.NOT_ASKED)
    order = {aspect: place for place, aspect in enumerate(form.aspects)}
    found.sort(key=lambda each: (-wished[each[0].aspect, each[1].id], order[each[0].aspect], each[1].id))
    rows: list[Row] = []
    for visit, question in found:
        spot = (visit.aspect, question.id)
        numbers = (wished[spot], asked[spot])
        asking = _asking(form, visit.today, question)
        rows.append((*_place(form, visit.aspect), *numbers, *who_of(visit.voice.file), *asking))
    return frame(rows, GAPS, ("wished", "asked"))


def arrangement_forms(collection: Collection, picture: Picture) -> pd.DataFrame:
    """How often each form of arrangement is mentioned, by cluster and by what there is today; several may be.

    `answered` of the `asked` aspects name a form. `hint` tells when a form usually goes with another answer.
    """
    form = picture.questionnaire
    questions = form.with_role("arrangement", "choices")
    times, answered, asked = Counter[tuple[_Spot, str]](), Counter[_Spot](), Counter[_Spot]()
    for visit in visits(collection, picture, questions):
        for question in questions:
            if question.id in visit.asked:
                spot = (form.cluster_of(visit.aspect).id, visit.today, question.id)
                chosen = visit.choices(question)
                asked[spot] += 1
                answered[spot] += bool(chosen)
                times.update((spot, choice) for choice in chosen)
    rows: list[Row] = []
    for question in questions:
        for cluster, today, option in _forms(form, question):
            spot = (cluster.id, today.id, question.id)
            if number := times[spot, option.id]:
                place = (cluster.id, cluster.label, *_asking(form, today.id, question), option.id, option.label)
                rows.append((*place, number, answered[spot], asked[spot], _hint(form, today, option)))
    return frame(rows, FORMS, ("times", "answered", "asked"))


def _count(collection: Collection, picture: Picture, questions: Sequence[Question]) -> _Counts:
    form = picture.questionnaire
    split = {question.id: _todays(form, question) != ("",) for question in questions}
    counts: _Counts = defaultdict(Counter)
    for visit in visits(collection, picture, questions):
        for question in questions:
            if question.id in visit.asked:
                today = visit.today if split[question.id] else ""
                counts[visit.aspect, today, question.id][visit.outcome(question)] += 1
    return counts


def _presence(
    picture: Picture, questions: Iterable[Question], counts: _Counts, places: Sequence[tuple[Row, Sequence[Aspect]]]
) -> pd.DataFrame:
    rows: list[Row] = []
    for question in questions:
        for today in _todays(picture.questionnaire, question):
            asking = _asking(picture.questionnaire, today, question)
            for place, aspects in places:
                said = Counter[Outcome]()
                for aspect in aspects:
                    said.update(counts[aspect.id, today, question.id])
                rows.append((*place, *asking, *_numbers(said, len(picture.voices) * len(aspects))))
    return with_shares(frame(rows, PRESENCE, _COUNTS), "yes_share")


def _numbers(said: Counter[Outcome], cells: int) -> Row:
    yes, no, unknown, white = (said[each] for each in (Outcome.YES, Outcome.NO, Outcome.UNKNOWN, Outcome.WHITE))
    answered, asked = yes + no, yes + no + unknown + white
    return yes, no, unknown, white, answered, asked, cells - asked, cells, share(yes, answered)


def _place(form: Questionnaire, aspect: str) -> Row:
    cluster = form.cluster_of(aspect)
    return cluster.id, cluster.label, short_id(aspect), form.aspects[aspect].label


def _asking(form: Questionnaire, today: str, question: Question) -> Row:
    option = form.score_question.option(today)
    return today, option.label if option else "", question.id, question.label


def _todays(form: Questionnaire, question: Question) -> tuple[str, ...]:
    """With what answers to the score question this one can be asked, by code; ("",) when that does not matter."""
    conditions = (*form.page_of[question.id].relevant, *question.relevant)
    allowed = [each.options for each in conditions if each.question == form.score]
    return tuple(each.id for each in _by_code(form) if all(each.id in ids for ids in allowed)) if allowed else ("",)


def _by_code(form: Questionnaire) -> list[Option]:
    return sorted(form.score_question.options, key=lambda option: option.code)


def _forms(form: Questionnaire, question: Question) -> Iterator[tuple[Cluster, Option, Option]]:
    """Every cluster, with what there can be today, with the forms of arrangement, most formal ones last."""
    for cluster in form.clusters:
        for today in _by_code(form):
            for option in sorted(question.options, key=lambda each: each.code):
                yield cluster, today, option


def _hint(form: Questionnaire, today: Option, chosen: Option) -> str:
    """What this form of arrangement usually goes with, when that is another answer than this one."""
    if not chosen.goes_with or today.id in chosen.goes_with:
        return ""
    usual = [option.label for option in _by_code(form) if option.id in chosen.goes_with]
    return say("overview.unusual", options=say("workbook.or").join(usual))
