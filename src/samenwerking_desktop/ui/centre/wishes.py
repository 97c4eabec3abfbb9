"""What cities wish for beside what they have, how cooperation is arranged, and where they see obstacles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...centre import followups
from ...centre.collection import Collection
from ...centre.overview import ALL
from ...centre.picture import Picture
from ...questionnaire.model import Question
from . import wishes_charts as charts
from .chart_data import Chart
from .study import Study
from .topics import Topic, TopicView, Wanted

if TYPE_CHECKING:
    import pandas as pd


class WishesView(TopicView):
    """What the follow-up questions tell, one topic at a time."""

    name = "wishes"

    def __init__(self, study: Study) -> None:
        super().__init__(study, _TOPICS)

    def questions(self, picture: Picture) -> Sequence[Question]:
        """One for each of today's answers, on whether more is wished for."""
        return picture.questionnaire.with_role("wish", "choice")


def _wishes(collection: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    found = _of_cluster(followups.wishes(collection, picture), wanted)
    return found[found["question"] == wanted.question] if wanted.question else found


def _wishes_chart(frame: pd.DataFrame, picture: Picture, wanted: Wanted) -> Chart:
    question = picture.questionnaire.questions[wanted.question]
    return charts.presence(frame, question.label)


def _gaps(collection: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return _of_cluster(followups.wish_gaps(collection, picture), wanted)


def _gaps_chart(frame: pd.DataFrame, picture: Picture, _: Wanted) -> Chart:
    return charts.gaps(frame, picture)


def _forms(collection: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return _of_cluster(followups.arrangement_forms(collection, picture), wanted)


def _forms_chart(frame: pd.DataFrame, picture: Picture, _: Wanted) -> Chart:
    return charts.forms(frame, picture)


def _obstacles(collection: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    """The clusters, and of one cluster its aspects."""
    found = followups.obstacle_presence(collection, picture)
    found = _of_cluster(found, wanted)
    return found[found["aspect"] != ALL] if wanted.cluster else found[found["aspect"] == ALL]


def _obstacles_chart(frame: pd.DataFrame, _picture: Picture, _: Wanted) -> Chart:
    return charts.presence(frame, " / ".join(dict.fromkeys(frame["question_label"])))


def _of_cluster(frame: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    return frame[frame["cluster"] == wanted.cluster] if wanted.cluster else frame


_TOPICS = (
    Topic("wishes", _wishes, _wishes_chart, ("cluster", "question")),
    Topic("wish_gaps", _gaps, _gaps_chart, ("cluster",)),
    Topic("arrangement_forms", _forms, _forms_chart, ("cluster",)),
    Topic("obstacle_presence", _obstacles, _obstacles_chart, ("cluster",)),
)
