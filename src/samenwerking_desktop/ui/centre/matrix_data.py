"""The matrix of one cluster, from a picture: cities by aspects, totals with denominators, counts per aspect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...centre.matrices import count_rows, denominator, standings
from ...centre.palette import shade
from ...centre.picture import City, Picture
from ...centre.scores import ClusterScore, Score, Standing
from ...centre.tables import SIGNS
from ...centre.voices import JOINT
from ...messages import say
from ...questionnaire.model import Cluster, Question
from .marks import Mark, MatrixColumn, MatrixData, MatrixRow

_TOTALS = ("score", "answered", "percentage")
_NOTHING = Mark("")


def matrix_data(picture: Picture, cluster: Cluster) -> MatrixData:
    """The matrix of the predefined aspects of a cluster."""
    marks = score_marks(picture.questionnaire.score_question)
    columns = [MatrixColumn(aspect.label, aspect.id) for aspect in cluster.aspects]
    columns += [MatrixColumn(say(f"column.{name}")) for name in _TOTALS]
    rows = []
    for title, city in zip(city_names(picture.cities), picture.cities, strict=True):
        scored = (marks[city.score(aspect.id)] for aspect in cluster.aspects)
        total = picture.cluster_score(city, cluster)
        rows.append(MatrixRow(title, (*scored, *_total_marks(total)), (city.key, city.round)))
    head, foot = say("column.municipality"), tuple(_foot(picture, cluster))
    return MatrixData(cluster.label, head, columns, rows, foot, legend(marks, rows))


def score_marks(question: Question) -> Mapping[Score, Mark]:
    """How each score looks: one mark for all cells that say the same."""
    codes = [option.code for option in question.options]
    marks: dict[Score, Mark] = {}
    for option in sorted(question.options, key=lambda each: each.code):
        colours = shade(option.code, codes)
        sign = str(option.code)
        mark = Mark(sign, option.label, colours.fill, colours.ink, strong=True, order=option.code)
        marks[Score(Standing.SCORED, option.code)] = mark
    for standing, label in standings().items():
        hatched, framed = standing is Standing.WHITE, standing is Standing.CONFLICT
        marks[Score(standing)] = Mark(SIGNS[standing], label, strong=True, hatched=hatched, framed=framed)
    return marks


def legend(marks: Mapping[Score, Mark], rows: Sequence[MatrixRow]) -> tuple[Mark, ...]:
    """What the signs mean: every score, and of the rest what is in the rows."""
    shown = {id(mark) for row in rows for mark in row.cells}
    return tuple(mark for score, mark in marks.items() if score.standing is Standing.SCORED or id(mark) in shown)


def city_names(cities: Sequence[City]) -> list[str]:
    """What to call the rows: the municipality, and who and when only where that tells rows apart."""
    respondents, rounds = len({city.respondent for city in cities}) > 1, len({city.round for city in cities}) > 1
    # City and OCMW mostly answer together, and then it need not be said.
    return [_name(city, respondent=respondents and city.respondent != JOINT, number=rounds) for city in cities]


def _name(city: City, *, respondent: bool, number: bool) -> str:
    parts = [city.municipality or say("matrix.nameless")]
    if respondent:
        parts.append(say(f"respondent.{city.respondent}"))
    if number:
        parts.append(say("matrix.round", round=city.round))
    return " · ".join(parts)


def _total_marks(total: ClusterScore) -> tuple[Mark, ...]:
    words, share = denominator(total), total.percentage
    part = total.answered / total.asked if total.asked else None
    scored = total.score if total.answered else None
    return (
        Mark(say("workbook.of", some=total.score, all=total.maximum), words, order=scored),
        Mark(say("workbook.of", some=total.answered, all=total.asked), words, order=part),
        Mark("–" if share is None else say("matrix.percentage", value=round(share)), words, order=share),
    )


def _foot(picture: Picture, cluster: Cluster) -> Iterator[MatrixRow]:
    counts = [picture.aspect_count(aspect) for aspect in cluster.aspects]
    rest = (_NOTHING,) * len(_TOTALS)
    for label, numbers in count_rows(picture.questionnaire.score_question, counts):
        yield MatrixRow(label, (*(Mark(str(number), label) for number in numbers), *rest))
    label = say("workbook.sums")
    yield MatrixRow(label, (*(Mark(str(count.total), label) for count in counts), *rest))
