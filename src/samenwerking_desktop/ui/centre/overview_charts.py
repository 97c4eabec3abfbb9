"""The charts of the overview: out of a picture, the bars with their denominators. A view chooses which one to show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ...centre.matrices import denominator, standings
from ...centre.overview import ALL, groups
from ...centre.picture import City, Picture
from ...centre.rankings import RANKS, Measure
from ...centre.scores import Score, Standing, cluster_score
from ...messages import say
from ...questionnaire.model import Aspect
from ..words import tr
from .chart_data import Bar, Chart, Pattern, Series, as_number, option_series, plain_series, records

if TYPE_CHECKING:
    import pandas as pd

_PATTERNS = {
    Standing.UNKNOWN: Pattern.DOTTED,
    Standing.WHITE: Pattern.HATCHED,
    Standing.CONFLICT: Pattern.CROSSED,
    Standing.NOT_APPLICABLE: Pattern.EMPTY,
}


def totals(picture: Picture, cluster: str) -> Chart:
    """The score of every city in one cluster, or in all: by what it came from, and what is still open."""
    label, aspects = _group(picture, cluster)
    options = sorted(picture.questionnaire.score_question.options, key=lambda each: -each.code)
    scores = [(city, [city.score(aspect.id) for aspect in aspects]) for city in picture.cities]
    question = picture.questionnaire.score_question
    sums = {id(city): cluster_score(question, mine) for city, mine in scores}
    bars = []
    for city, mine in sorted(scores, key=lambda each: -sums[id(each[0])].score):
        total = sums[id(city)]
        points = [option.code * sum(score.value == option.code for score in mine) for option in options if option.code]
        still = total.maximum - total.highest * total.answered
        share = "" if total.percentage is None else f" · {_percentage(total.percentage)}"
        bars.append(Bar(city_name(picture, city), (*points, still), denominator(total) + share))
    series = [each for each, option in zip(_from_high(picture), options, strict=True) if option.code]
    still_open = Series(tr("Nog open"), pattern=Pattern.HATCHED)
    return Chart(
        tr("Totaal per stad: {cluster}").format(cluster=label),
        tr("Stad"),
        tr("Punten"),
        (*series, still_open),
        bars,
        tr("Een balk is de score; gearceerd is wat er nog bij kan komen. Het aandeel is op de beantwoorde aspecten."),
        max((total.maximum for total in sums.values()), default=0),
    )


def distribution(picture: Picture, cluster: str) -> Chart:
    """How many cities gave which answer, per aspect."""
    label, aspects = _group(picture, cluster)
    bars = []
    for aspect in aspects:
        scores = [city.score(aspect.id) for city in picture.cities]
        count = picture.aspect_count(aspect)
        note = tr("{some} van {all} beantwoord").format(some=count.answered, all=count.asked)
        bars.append(Bar(aspect.label, _counts(picture, scores), note))
    title = tr("Verdeling per aspect: {cluster}").format(cluster=label)
    note = tr("Wat niet beantwoord is, telt nooit als geen samenwerking.")
    series = _all_series(picture)
    return Chart(title, tr("Aspect"), tr("Aantal steden"), series, bars, note, len(picture.cities))


def compared(picture: Picture) -> Chart:
    """The clusters beside each other, in per cent of their cells, as they have different maxima."""
    bars = []
    for _, label, aspects in groups(picture.questionnaire):
        scores = [city.score(aspect.id) for city in picture.cities for aspect in aspects]
        there = sum(score.standing is not Standing.ABSENT for score in scores) or 1
        total = cluster_score(picture.questionnaire.score_question, scores)
        share = "–" if total.percentage is None else _percentage(total.percentage)
        note = tr("aandeel {share} · {cells} cellen").format(share=share, cells=there)
        bars.append(Bar(label, tuple(100 * count / there for count in _counts(picture, scores)), note))
    note = tr("Een cel is één aspect in één stad. Het aandeel is de score in procent van het hoogst mogelijke.")
    unit = tr("Procent van de cellen")
    return Chart(tr("Clusters vergeleken"), tr("Cluster"), unit, _all_series(picture), bars, note, 100)


def cities_ranked(frame: pd.DataFrame, enough: int) -> Chart:
    """The cities by percentage, with their rank; one without a rank says why."""
    bars = []
    for row in records(frame):
        share, rank = row["percentage"], row["rank"]
        name = str(row["municipality"]) if rank is None else f"{rank}. {row['municipality']}"
        answered = tr("{some} van {all} beantwoord").format(some=row["answered"], all=row["asked"])
        bars.append(Bar(name, (float(share or 0),), str(row["refused"] or answered)))
    title = tr("Rangschikking van steden")
    note = tr("Gelijke cijfers delen een rang. Wie minder dan {enough} % beantwoordde, krijgt geen rang.")
    series = [plain_series(tr("Aandeel van de hoogst mogelijke score (%)"))]
    return Chart(title, tr("Stad"), tr("Procent"), series, bars, note.format(enough=enough), 100)


def aspects_ranked(frame: pd.DataFrame, measure: Measure) -> Chart:
    """All aspects by one of the two measures, and the other one behind the bar."""
    number = measure is Measure.COOPERATING
    bars = []
    for row in records(frame):
        count = tr("{some} van {all} steden").format(some=row["cooperating"], all=row["answered"])
        points = tr("{some} van {all} punten").format(some=row["score"], all=row["maximum"])
        name = f"{row[RANKS[measure]]}. {row['aspect_label']}"
        bars.append(Bar(name, (float(str(row[measure])),), f"{count} · {points}"))
    title = tr("Aspecten volgens het aantal steden") if number else tr("Aspecten volgens de som van de scores")
    unit = tr("Steden met samenwerking") if number else tr("Som van de scores")
    note = tr("Het aantal steden en de som van de scores zijn twee maten, die anders kunnen rangschikken.")
    return Chart(title, tr("Aspect"), unit, [plain_series(unit)], bars, note)


def white(picture: Picture) -> Chart:
    """What is not answered, not known or in conflict, per city, most first."""
    wanted = (Standing.WHITE, Standing.UNKNOWN, Standing.CONFLICT)
    bars = []
    for city in picture.cities:
        found = [cell.score.standing for cell in city.cells.values()]
        counts = tuple(float(found.count(each)) for each in wanted)
        if any(counts):
            asked = picture.total(city).asked
            bars.append(Bar(city_name(picture, city), counts, tr("van {asked} aspecten").format(asked=asked)))
    bars.sort(key=lambda bar: -sum(bar.values))
    series = [Series(standings()[each], pattern=_PATTERNS[each]) for each in wanted]
    note = tr("Alleen steden met open aspecten. Ze tellen nooit als geen samenwerking.")
    return Chart(tr("Witte vlekken"), tr("Stad"), tr("Aantal aspecten"), series, bars, note)


def city_name(picture: Picture, city: City) -> str:
    """The name of a city, with the round where there are more."""
    if len({each.round for each in picture.cities}) == 1:
        return city.municipality
    return f"{city.municipality} ({say('column.round').lower()} {city.round})"


def _group(picture: Picture, cluster: str) -> tuple[str, Sequence[Aspect]]:
    found = {id_: (label, aspects) for id_, label, aspects in groups(picture.questionnaire)}
    return found.get(cluster, found[ALL])


def _from_high(picture: Picture) -> list[Series]:
    return list(reversed(option_series(picture.questionnaire.score_question)))


def _all_series(picture: Picture) -> list[Series]:
    words = standings()
    return [*_from_high(picture), *(Series(words[each], pattern=_PATTERNS[each]) for each in _PATTERNS)]


def _counts(picture: Picture, scores: Iterable[Score]) -> tuple[float, ...]:
    """In the order of `_all_series`."""
    found = list(scores)
    codes = sorted((option.code for option in picture.questionnaire.score_question.options), reverse=True)
    values = [sum(score.value == code for score in found) for code in codes]
    return (*values, *(sum(score.standing is each for score in found) for each in _PATTERNS))


def _percentage(share: float) -> str:
    return say("matrix.percentage", value=as_number(round(share)))
