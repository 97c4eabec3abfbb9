"""The tab that shows the first round beside the second, and the way to the second round while there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...centre import rankings, rounds
from ...centre.collection import Collection
from ...centre.picture import Picture
from ..parts import button
from . import rounds_charts as charts
from .second_round import ask_second_round
from .study import Study
from .topics import Topic, TopicView, Wanted

if TYPE_CHECKING:
    import pandas as pd


class RoundsView(TopicView):
    """What changed between the two rounds, one topic at a time."""

    name = "rounds"
    rounds_apart = True

    def __init__(self, study: Study) -> None:
        super().__init__(study, _TOPICS)
        self.second = button(self.tr("Tweede ronde…"), self._ask)
        head = self.layout().itemAt(0).layout()  # type: ignore[union-attr]  # as TopicView laid it out
        head.addWidget(self.second)  # type: ignore[union-attr]

    def refresh(self) -> None:
        """Show the chosen topic, or how there comes to be something to show."""
        picture = self.picture
        self.second.setVisible(self.study.whole is not None)
        if picture is not None and picture.cities and not _twice(picture):
            self._tell(self._once())
        else:
            super().refresh()

    def take_focus(self) -> None:
        """Start where one chooses what to see, or where there comes to be something."""
        (self.topic if self._fields["topic"].isVisibleTo(self) else self.second).setFocus()

    def _once(self) -> str:
        if self.study.whole is not None and _twice(self.study.whole):
            return self.tr(
                "Bij wat de filters tonen, is er geen stad met antwoorden uit beide rondes. "
                "Zet de filter op 'Alle rondes' om ze naast elkaar te zien."
            )
        return self.tr(
            "Er is nog geen stad met antwoorden uit beide rondes. Maak met 'Tweede ronde…' voor elke stad een bestand "
            "met haar eigen antwoorden en met wat andere steden noemden, en voeg samen wat er terugkomt."
        )

    def _ask(self) -> None:
        ask_second_round(self, self.study)


def _twice(picture: Picture) -> bool:
    """Whether there is a city with both rounds."""
    return next(rounds.both_rounds(picture), None) is not None


def _totals(_: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return rounds.transition_totals(picture, wanted.cluster)


def _total_heads(picture: Picture) -> dict[str, str]:
    """The columns of the second round, with an arrow: they would read as those of the first."""
    return {name: f"→ {label}" for name, label in rankings.option_heads(picture.questionnaire).items()}


def _transitions(_: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return _of_cluster(rounds.transitions(picture), wanted)


def _changes(_: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return _of_cluster(rounds.changes(picture), wanted)


def _reviewed(collection: Collection, picture: Picture, _wanted: Wanted) -> pd.DataFrame:
    return rounds.reviewed(collection, picture)


def _outcomes(collection: Collection, picture: Picture, wanted: Wanted) -> pd.DataFrame:
    return _of_cluster(rounds.wish_outcomes(collection, picture), wanted)


def _of_cluster(frame: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    return frame[frame["cluster"] == wanted.cluster] if wanted.cluster else frame


_TOPICS = (
    Topic(
        "transition_totals",
        _totals,
        lambda frame, picture, _: charts.totals(frame, picture),
        ("cluster",),
        _total_heads,
    ),
    Topic("transitions", _transitions, None, ("cluster",)),
    Topic("changes", _changes, None, ("cluster",)),
    Topic("reviewed", _reviewed),
    Topic("wish_outcomes", _outcomes, lambda frame, picture, _: charts.outcomes(frame, picture), ("cluster",)),
)
