"""The first round beside the second: what changed, what became of each answer, and what came of the wishes.

Tables over the cities that answered in both rounds; one with nothing in one of them says nothing of change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from ..inventory.answers import ROUNDS, State
from ..inventory.review import reviews
from ..messages import say
from .collection import Collection
from .picture import City, Picture
from .rankings import option_heads
from .said import read_said
from .scores import Score
from .tables import frame, sign, who_of

if TYPE_CHECKING:
    import pandas as pd

TRANSITIONS = ("cluster", "cluster_label", "aspect", "aspect_label", "from", "to", "cities", "both")
TOTALS = ("from", "total")
CHANGES = ("municipality", "nis", "cluster", "cluster_label", "aspect", "aspect_label", "from", "to", "direction")
REVIEWED = ("municipality", "nis", "respondent", "result", "answers", "total")
OUTCOMES = ("cluster", "cluster_label", "aspect", "aspect_label", "question_label", "wish", "outcome", "returns")


def transitions(picture: Picture) -> pd.DataFrame:
    """Per aspect how many cities went from which answer to which; `both` have a score in the two rounds."""
    pairs = list(both_rounds(picture))
    rows = []
    for cluster in picture.questionnaire.clusters:
        for aspect in cluster.aspects:
            moves = Counter((before.score(aspect.id).value, after.score(aspect.id).value) for before, after in pairs)
            scored = {move: times for move, times in moves.items() if None not in move}
            place = (cluster.id, cluster.label, aspect.id, aspect.label)
            for (before, after), times in sorted(scored.items(), key=str):
                labels = (_option(picture, before), _option(picture, after))
                rows.append((*place, *labels, times, sum(scored.values())))
    return frame(rows, TRANSITIONS, ("cities", "both"))


def transition_totals(picture: Picture, cluster: str = "") -> pd.DataFrame:
    """From which answer to which, a row and a column per answer, over all aspects or those of one cluster.

    A cell is one aspect in one city with a score in both rounds; the columns of the second round are `option_heads`.
    """
    form = picture.questionnaire
    options = sorted(form.score_question.options, key=lambda option: option.code)
    aspects = [aspect.id for each in form.clusters if cluster in ("", each.id) for aspect in each.aspects]
    moves = Counter(
        (before.score(aspect).value, after.score(aspect).value)
        for before, after in both_rounds(picture)
        for aspect in aspects
    )
    rows = []
    for option in options:
        there = [moves[option.code, other.code] for other in options]
        rows.append((option.label, sum(there), *there))
    numbers = (TOTALS[1], *option_heads(form))
    return frame(rows if any(row[1] for row in rows) else (), (*TOTALS, *option_heads(form)), numbers)


def changes(picture: Picture) -> pd.DataFrame:
    """Every cell that is another in the second round; `direction` is more, less, or a blank filled or lost."""
    rows = []
    for before, after in both_rounds(picture):
        for cluster in picture.questionnaire.clusters:
            for aspect in cluster.aspects:
                old, new = before.score(aspect.id), after.score(aspect.id)
                if old != new:
                    place = (after.municipality, after.nis, cluster.id, cluster.label, aspect.id, aspect.label)
                    rows.append((*place, str(sign(old)), str(sign(new)), say(f"rounds.{_direction(old, new)}")))
    return frame(rows, CHANGES)


def reviewed(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Per return of the second round how many answers were confirmed, changed, new or not looked at."""
    rows = []
    for voice in picture.voices:
        if str(voice.file.round) == ROUNDS[1]:
            counts = Counter(reviews(collection.answers(voice.file)).values())
            who = who_of(voice.file)[:3]
            rows += [(*who, say(f"rounds.{result}"), times, counts.total()) for result, times in sorted(counts.items())]
    return frame(rows, REVIEWED, ("answers", "total"))


def wish_outcomes(collection: Collection, picture: Picture) -> pd.DataFrame:
    """What was wished in the first round and what is in the second: per aspect, wish and outcome the number of returns.

    A return of the first round has its outcome in the picture of its city in the second.
    """
    wishes = picture.questionnaire.with_role("wish", "choice")
    said = read_said(collection, [question.id for question in wishes])
    renamed, counts = picture.questionnaire.renamed, Counter[tuple[str, str, str, int]]()
    for before, after in both_rounds(picture):
        for voice in before.voices:
            for key, answer in said.get(voice.file.id, {}).items():
                aspect = renamed.get(key.aspect, key.aspect)
                if aspect in after.cells and answer.state is State.ANSWERED:
                    outcome = after.score(aspect).value
                    if outcome is not None:
                        counts[aspect, key.question, answer.value, outcome] += 1
    return frame(list(_outcome_rows(picture, counts)), OUTCOMES, ("returns",))


def both_rounds(picture: Picture) -> Iterator[tuple[City, City]]:
    """Each city that answered in both rounds: its first and its second."""
    for _, mine in groupby(picture.cities, key=lambda city: city.key):
        by_round = {str(city.round): city for city in mine}
        if set(ROUNDS) <= by_round.keys():
            yield by_round[ROUNDS[0]], by_round[ROUNDS[1]]


def _outcome_rows(picture: Picture, counts: Counter[tuple[str, str, str, int]]) -> Iterator[tuple[object, ...]]:
    form = picture.questionnaire
    for cluster in form.clusters:
        for aspect in cluster.aspects:
            for question in form.with_role("wish", "choice"):
                for option in question.options:
                    for outcome in sorted(each.code for each in form.score_question.options):
                        times = counts[aspect.id, question.id, option.id, outcome]
                        if times:
                            place = (cluster.id, cluster.label, aspect.id, aspect.label, question.label)
                            yield (*place, option.label, _option(picture, outcome), times)


def _option(picture: Picture, code: int | None) -> str:
    return next(option.label for option in picture.questionnaire.score_question.options if option.code == code)


def _direction(before: Score, after: Score) -> str:
    if before.value is None or after.value is None:
        return "filled" if before.value is None and after.value is not None else "other"
    return "more" if after.value > before.value else "less"
