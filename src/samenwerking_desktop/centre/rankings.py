"""Cities and aspects in order, and whether the size of a city goes with it. Equal figures share a rank.

The number of cities and the summed score are two measures that can rank aspects differently (study 2010 mixes them).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from enum import StrEnum
from statistics import StatisticsError, correlation
from typing import TYPE_CHECKING, TypeVar

from ..messages import say
from ..questionnaire.model import Questionnaire
from .collection import Collection
from .expected import inhabitants
from .overview import cooperates, is_formal, share, who, with_shares
from .picture import City, Picture
from .scores import ENOUGH, Standing
from .tables import NUMBERS, WHO, Row, frame

if TYPE_CHECKING:
    import pandas as pd

Id = TypeVar("Id", bound=Hashable)

CITIES = ("rank", *WHO, "score", "maximum", "answered", "asked", "percentage", "breadth", "depth", "refused")
CORRELATION = ("measure", "measure_label", "correlation", "cities", "left_out")
# Fewer say nothing at all of an order.
_FEWEST = 3
_ASPECT = ("cluster", "cluster_label", "aspect", "aspect_label")
_MEASURES = ("cooperating", "score", "maximum", "answered", "asked")
_STANDINGS = (Standing.UNKNOWN, Standing.NOT_APPLICABLE, Standing.WHITE, Standing.CONFLICT, Standing.ABSENT)


class Measure(StrEnum):
    """By what aspects are ranked: the number of cities with any cooperation, or the sum of their scores."""

    COOPERATING = "cooperating"
    SCORE = "score"


# The column with the rank by each measure.
RANKS = {Measure.COOPERATING: "rank_cooperating", Measure.SCORE: "rank_score"}


def aspect_counts(picture: Picture) -> pd.DataFrame:
    """Every predefined aspect over the cities: both measures, and how many cities gave which answer.

    A column per score option (see `option_heads`) and per reason for having no score counts the cities; `maximum` is
    what all cities that were asked could have scored together.
    """
    form = picture.questionnaire
    rows: list[Row] = []
    for aspect in form.aspects.values():
        cluster, count = form.cluster_of(aspect.id), picture.aspect_count(aspect)
        place = (cluster.id, cluster.label, aspect.short_id, aspect.label)
        some = count.answered - count.options[min(count.options)]
        measures = (some, count.total, max(count.options) * count.asked, count.answered, count.asked)
        rows.append((*place, *measures, *count.options.values(), *(count.standings[each] for each in _STANDINGS)))
    numbers = (*_MEASURES, *option_heads(form), *_STANDINGS)
    return frame(rows, (*_ASPECT, *numbers), numbers)


def aspect_ranking(picture: Picture, measure: Measure = Measure.COOPERATING) -> pd.DataFrame:
    """The same over all clusters with a rank for each of both measures, in the order of `measure`."""
    found = aspect_counts(picture)
    for each, name in RANKS.items():
        rank = found[each].rank(method="min", ascending=False).astype("Int64")
        found.insert(list(found.columns).index(each), name, rank)
    return found.sort_values(RANKS[measure], kind="stable", ignore_index=True)


def city_ranking(picture: Picture, enough: int = ENOUGH) -> pd.DataFrame:
    """The cities by percentage. One that answered less than `enough` per cent of its aspects has no rank, but a reason.

    `breadth` is the number of clusters with any cooperation; `depth` the share of what is formal in all cooperation, in
    per cent.
    """
    totals = {place: picture.total(city) for place, city in enumerate(picture.cities)}
    shares = {place: total.share(enough) for place, total in totals.items()}
    places = ranks({place: each for place, each in shares.items() if each is not None})
    rows: list[Row] = []
    for place in sorted(totals, key=lambda each: (places.get(each, len(totals) + 1), each)):
        city, total = picture.cities[place], totals[place]
        numbers = (total.score, total.maximum, total.answered, total.asked, shares[place])
        refused = "" if place in places else say("overview.refused", enough=enough)
        rows.append((places.get(place), *who(city), *numbers, breadth(picture, city), depth(picture, city), refused))
    return with_shares(frame(rows, CITIES, ("rank", *NUMBERS, "breadth")), "percentage", "depth")


def size_correlation(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Spearman's rank correlation of percentage, breadth and depth with the number of inhabitants.

    Over the cities whose size is known and of which enough is answered; `left_out` are the others. It is empty while no
    size is known. No significance: the cities are no sample.
    """
    sizes = inhabitants(collection)
    if not sizes:
        return frame([], CORRELATION, ("cities", "left_out")).astype({"correlation": "Float64"})
    known = [city for city in picture.cities if city.key in sizes and picture.total(city).percentage is not None]
    measures: dict[str, list[float | None]] = {
        "percentage": [picture.total(city).percentage for city in known],
        "breadth": [breadth(picture, city) for city in known],
        "depth": [depth(picture, city) for city in known],
    }
    rows: list[Row] = []
    for name, values in measures.items():
        pairs = [(sizes[city.key], value) for city, value in zip(known, values, strict=True) if value is not None]
        left_out = len(picture.cities) - len(pairs)
        rows.append((name, say(f"overview.size_{name}"), _spearman(pairs), len(pairs), left_out))
    found = frame(rows, CORRELATION, ("cities", "left_out"))
    return found.astype({"correlation": "Float64"}).round({"correlation": 2})


def breadth(picture: Picture, city: City) -> int:
    """The number of clusters in which there is any cooperation (study 2010: "organisatiebreed")."""
    question = picture.questionnaire.score_question
    return sum(
        any(cooperates(question, city.score(aspect.id)) for aspect in cluster.aspects)
        for cluster in picture.questionnaire.clusters
    )


def depth(picture: Picture, city: City) -> float | None:
    """How much of the cooperation is formal, in per cent; None without any cooperation."""
    question = picture.questionnaire.score_question
    scores = [cell.score for cell in city.cells.values()]
    some = sum(cooperates(question, score) for score in scores)
    return share(sum(is_formal(question, score) for score in scores), some)


def option_heads(form: Questionnaire) -> dict[str, str]:
    """The columns that count the cities per score option, by id, with their header: they follow the questionnaire."""
    options = sorted(form.score_question.options, key=lambda each: each.code)
    return {f"score_{option.code}": option.label for option in options}


def ranks(figures: Mapping[Id, float]) -> dict[Id, int]:
    """The rank of each, from high to low; equal figures share one, and the next is as much further (1, 1, 3)."""
    first = _first_places(sorted(figures.values(), reverse=True))
    return {id_: first[figure] for id_, figure in figures.items()}


def _first_places(ordered: Iterable[float]) -> dict[float, int]:
    first: dict[float, int] = {}
    for place, figure in enumerate(ordered, 1):
        first.setdefault(figure, place)
    return first


def _spearman(pairs: Sequence[tuple[float, float]]) -> float | None:
    """None for too few, or where one of the two is the same everywhere."""
    if len(pairs) < _FEWEST:
        return None
    one, other = (_mean_ranks(values) for values in zip(*pairs, strict=True))
    try:
        return correlation(one, other)
    except StatisticsError:
        return None


def _mean_ranks(values: Sequence[float]) -> list[float]:
    """Equal values share the mean of their places, as Spearman has it."""
    first, times = _first_places(sorted(values)), Counter(values)
    return [first[value] + (times[value] - 1) / 2 for value in values]
