"""The charts of the two rounds, out of their tables. A view chooses which one to show."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ...centre.picture import Picture
from ...centre.rankings import option_heads
from ...messages import named, say
from ..words import tr
from .chart_data import Bar, Chart, option_series, records

if TYPE_CHECKING:
    import pandas as pd


def totals(frame: pd.DataFrame, picture: Picture) -> Chart:
    """A bar per answer of the first round, by what became of it in the second."""
    names = list(option_heads(picture.questionnaire))
    bars = [
        Bar(row["from"], tuple(float(row[name]) for name in names), _unchanged(place, row, names))
        for place, row in enumerate(records(frame))
    ]
    return Chart(
        say("sheet.transition_totals"),
        tr("Ronde 1"),
        tr("Aantal cellen, volgens het antwoord in ronde 2"),
        option_series(picture.questionnaire.score_question),
        bars,
        say("sheet_note.transition_totals"),
    )


def outcomes(frame: pd.DataFrame, picture: Picture) -> Chart:
    """A bar per wish of the first round, by what there is in the second."""
    counts: dict[str, Counter[str]] = {}
    for row in records(frame):
        wish = named(row["question_label"], row["wish"])
        counts.setdefault(wish, Counter())[row["outcome"]] += row["returns"]
    series = option_series(picture.questionnaire.score_question)
    bars = [
        Bar(wish, tuple(float(mine[each.name]) for each in series), str(mine.total())) for wish, mine in counts.items()
    ]
    note = say("sheet_note.wish_outcomes")
    title, unit = say("sheet.wish_outcomes"), tr("Aantal antwoorden, volgens wat er in ronde 2 is")
    return Chart(title, tr("Wens in ronde 1"), unit, series, bars, note)


def _unchanged(place: int, row: dict[str, int], names: list[str]) -> str:
    """Of one answer, how many cells are the same; the rows and the columns have the same order."""
    return tr("{same} van {all} gelijk gebleven").format(same=row[names[place]], all=row["total"])
