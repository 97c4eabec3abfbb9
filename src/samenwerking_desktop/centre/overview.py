"""The overview over all clusters: per city, per cluster, and where the white spots are.

Predefined aspects only. Clusters have different maxima: between clusters, only percentages compare (study 2010).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..messages import say
from ..questionnaire.model import Aspect, Question, Questionnaire
from .picture import City, Picture
from .scores import ClusterScore, Score, Standing, cluster_score
from .tables import LIST, NUMBERS, WHO, Row, frame

if TYPE_CHECKING:
    import pandas as pd

# The id, in the column of the cluster, of what is said of all of them together.
ALL = ""
GROUP = ("cluster", "cluster_label")
CLUSTERS = (*WHO, *GROUP, "score", "maximum", "answered", "asked", "percentage")
SUMMARY = (
    *GROUP,
    "cities",
    "breadth",
    "score",
    "maximum",
    "answered",
    "asked",
    "percentage",
    "cooperating",
    "cooperating_share",
    "formal",
    "formal_share",
)
WHITE = (*WHO, *GROUP, "asked", "white", "unknown", "conflict", "aspects")

_OPEN = (Standing.WHITE, Standing.UNKNOWN, Standing.CONFLICT)


def clusters(picture: Picture) -> pd.DataFrame:
    """Per city a row per cluster, and one for all together, with the denominators of score and percentage."""
    rows = [
        (*who(city), *group, *_numbers(_sum(picture, [city], aspects)))
        for city in picture.cities
        for *group, aspects in groups(picture.questionnaire)
    ]
    return with_shares(frame(rows, CLUSTERS, NUMBERS), "percentage")


def cluster_summary(picture: Picture) -> pd.DataFrame:
    """Per cluster over all cities. A cell is one aspect in one city; both shares are over cells, in per cent.

    `breadth` is the number of cities with any cooperation in the cluster; `cooperating_share` is over the cells with a
    score, and `formal_share` over those with any cooperation.
    """
    rows = [(*group, *_summary(picture, aspects)) for *group, aspects in groups(picture.questionnaire)]
    found = frame(rows, SUMMARY, ("cities", "breadth", *NUMBERS, "cooperating", "formal"))
    return with_shares(found, "percentage", "cooperating_share", "formal_share")


def white_spots(picture: Picture) -> pd.DataFrame:
    """Per city and cluster how many aspects are not answered, unknown or in conflict, and which; where there are any.

    These are never counted as no cooperation. With two voices an aspect is open when neither said anything.
    """
    rows: list[Row] = []
    for city in picture.cities:
        for cluster in picture.questionnaire.clusters:
            standings = [city.score(aspect.id).standing for aspect in cluster.aspects]
            still = [each.label for each, at in zip(cluster.aspects, standings, strict=True) if at in _OPEN]
            if still:
                asked = _sum(picture, [city], cluster.aspects).asked
                counts = (standings.count(each) for each in _OPEN)
                rows.append((*who(city), cluster.id, cluster.label, asked, *counts, LIST.join(still)))
    return frame(rows, WHITE, ("asked", "white", "unknown", "conflict"))


def groups(form: Questionnaire) -> Iterator[tuple[str, str, Sequence[Aspect]]]:
    """Id, label and predefined aspects of every cluster, and of all of them together."""
    for cluster in form.clusters:
        yield cluster.id, cluster.label, cluster.aspects
    yield ALL, say("overview.all"), tuple(form.aspects.values())


def who(city: City) -> Row:
    """The columns WHO of one city."""
    return city.municipality, city.nis, city.respondent, city.round


def cooperates(question: Question, score: Score) -> bool:
    """Whether there is any cooperation: a score above the lowest that the question knows."""
    return score.value is not None and score.value > min(option.code for option in question.options)


def is_formal(question: Question, score: Score) -> bool:
    """Whether cooperation is as far as the question knows."""
    return score.value == max(option.code for option in question.options)


def share(some: int, whole: int) -> float | None:
    """In per cent; None of nothing."""
    return 100 * some / whole if whole else None


def with_shares(table: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """The table with these columns as numbers to one decimal that may be empty."""
    return table.astype(dict.fromkeys(columns, "Float64")).round(dict.fromkeys(columns, 1))


def _sum(picture: Picture, cities: Iterable[City], aspects: Sequence[Aspect]) -> ClusterScore:
    scores = (city.score(aspect.id) for city in cities for aspect in aspects)
    return cluster_score(picture.questionnaire.score_question, scores)


def _numbers(total: ClusterScore) -> Row:
    return total.score, total.maximum, total.answered, total.asked, total.percentage


def _summary(picture: Picture, aspects: Sequence[Aspect]) -> Row:
    question = picture.questionnaire.score_question
    cells = [[city.score(aspect.id) for aspect in aspects] for city in picture.cities]
    breadth = sum(any(cooperates(question, score) for score in mine) for mine in cells)
    flat = [score for mine in cells for score in mine]
    total = cluster_score(question, flat)
    some = sum(cooperates(question, score) for score in flat)
    formal = sum(is_formal(question, score) for score in flat)
    shares = (some, share(some, total.answered), formal, share(formal, some))
    return (len(picture.cities), breadth, *_numbers(total), *shares)
