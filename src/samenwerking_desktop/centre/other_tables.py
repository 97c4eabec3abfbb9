"""The tables of the added aspects after harmonising: "mate van samenwerking (2)" of the 2010 study.

They never count in a total. A city that did not name an aspect was not asked about it, but in the second round.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..questionnaire.model import Cluster
from .collection import Collection
from .others import OtherName, Place, Wording, city_others, find_wordings, harmonised, read_names, shown_names
from .picture import City, Picture
from .scores import AspectCount, Score, Standing, aspect_count
from .tables import frame

if TYPE_CHECKING:
    import pandas as pd

NAMES = ("cluster", "cluster_label", "other_name", "aspect", "aspect_label", "wordings", "named_by", "cities")
SCORES = ("municipality", "nis", "respondent", "round", "cluster", "cluster_label", "other_name", "code")
COUNTS = ("cluster", "cluster_label", "other_name", "answered", "asked", "with_any", "sum")

NOT_NAMED = Score(Standing.ABSENT)


@dataclass(frozen=True, slots=True)
class OtherMatrix:
    """Cities down, harmonised names across: a row of scores per city, in the order of `names`."""

    names: tuple[str, ...]
    cities: tuple[City, ...]
    scores: tuple[tuple[Score, ...], ...]

    def count(self, column: int, picture: Picture) -> AspectCount:
        """One name counted over the cities."""
        return aspect_count(picture.questionnaire.score_question, (row[column] for row in self.scores))


def other_matrix(picture: Picture, names: Mapping[Place, OtherName], cluster: Cluster) -> OtherMatrix:
    """The second table of a cluster; `names` are those of all wordings."""
    columns = harmonised(picture, names, cluster)
    said = [city_others(city, names, cluster) for city in picture.cities]
    scores = [tuple(row[name].score if name in row else NOT_NAMED for name in columns) for row in said]
    return OtherMatrix(columns, picture.cities, tuple(scores))


def wordings_of(collection: Collection, picture: Picture) -> tuple[Wording, ...]:
    """Every wording in the picture with what was decided about it."""
    return find_wordings(picture, read_names(collection))


def other_names(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Every name with the wordings behind it, who uses them, and the predefined aspect that it belongs to, if any."""
    form = picture.questionnaire
    found: dict[tuple[str, str, str], list[Wording]] = {}
    for each in wordings_of(collection, picture):
        found.setdefault((each.cluster, each.shown.name, each.shown.aspect), []).append(each)
    rows = []
    for (cluster, name, aspect), mine in found.items():
        cities = sorted({city for each in mine for city in each.cities})
        labels = "; ".join(label for each in mine for label in each.labels)
        where = (cluster, form.cluster(cluster).label, name, aspect, form.aspects[aspect].label if aspect else "")
        rows.append((*where, labels, "; ".join(cities), len(cities)))
    return frame(rows, NAMES, ("cities",))


def other_scores(collection: Collection, picture: Picture) -> pd.DataFrame:
    """The score of every harmonised name in every city that has it; `code` as in every export."""
    names = shown_names(wordings_of(collection, picture))
    rows = [
        (city.municipality, city.nis, city.respondent, city.round, cluster.id, cluster.label, name, cell.score.code)
        for cluster in picture.questionnaire.clusters
        for city in picture.cities
        for name, cell in city_others(city, names, cluster).items()
    ]
    return frame(rows, SCORES, ("code",))


def other_counts(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Per harmonised name how many cities answered, cooperate at all, and the sum of their scores."""
    names = shown_names(wordings_of(collection, picture))
    rows = []
    for cluster in picture.questionnaire.clusters:
        matrix = other_matrix(picture, names, cluster)
        for column, name in enumerate(matrix.names):
            count = matrix.count(column, picture)
            some = sum(times for code, times in count.options.items() if code > 0)
            rows.append((cluster.id, cluster.label, name, count.answered, count.asked, some, count.total))
    return frame(rows, COUNTS, ("answered", "asked", "with_any", "sum"))
