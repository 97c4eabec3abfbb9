"""The overview: totals and distributions, cities and aspects in order, white spots, and the size of cities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...centre import overview, rankings
from ...centre.collection import Collection
from ...centre.picture import Picture
from ..words import tr
from . import overview_charts as charts
from .study import Study
from .topics import Topic, TopicView, Wanted

if TYPE_CHECKING:
    import pandas as pd


class OverviewView(TopicView):
    """What all returns say together, one topic at a time."""

    name = "overview"

    def __init__(self, study: Study) -> None:
        super().__init__(study, _topics())


def _topics() -> tuple[Topic, ...]:
    sizes = tr("Laad in het tabblad Inzendingen een lijst met gemeenten en hun inwonertal om dit te zien.")
    return (
        Topic("clusters", _totals, lambda _, picture, wanted: charts.totals(picture, wanted.cluster), ("cluster",)),
        Topic(
            "aspect_counts",
            _distribution,
            lambda _, picture, wanted: charts.distribution(picture, wanted.cluster),
            ("cluster",),
            _option_heads,
        ),
        Topic("cluster_summary", _summary, lambda _, picture, _wanted: charts.compared(picture)),
        Topic(
            "city_ranking",
            lambda _, picture, wanted: rankings.city_ranking(picture, wanted.enough),
            lambda frame, _picture, wanted: charts.cities_ranked(frame, wanted.enough),
            ("enough",),
        ),
        Topic(
            "aspect_ranking",
            lambda _, picture, wanted: rankings.aspect_ranking(picture, wanted.measure),
            lambda frame, _picture, wanted: charts.aspects_ranked(frame, wanted.measure),
            ("measure",),
            _option_heads,
        ),
        Topic(
            "white_spots",
            lambda _, picture, _wanted: overview.white_spots(picture),
            lambda _, picture, _wanted: charts.white(picture),
        ),
        Topic("size_correlation", _sizes, empty=sizes),
    )


def _totals(_: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    found = overview.clusters(picture)
    return found[found["cluster"] == wanted.cluster]


def _distribution(_: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    found = rankings.aspect_counts(picture)
    return found[found["cluster"] == wanted.cluster] if wanted.cluster else found


def _summary(_: Collection, picture: Picture, _wanted: Wanted) -> pd.DataFrame:
    return overview.cluster_summary(picture)


def _sizes(collection: Collection, picture: Picture, _wanted: Wanted) -> pd.DataFrame:
    """Without rows when no size is known."""
    found = rankings.size_correlation(collection, picture)
    return found[found["cities"] > 0]


def _option_heads(picture: Picture) -> dict[str, str]:
    return rankings.option_heads(picture.questionnaire)
