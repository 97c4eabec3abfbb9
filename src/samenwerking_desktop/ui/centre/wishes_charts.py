"""The charts of wishes, arrangements and obstacles, out of their tables. A view chooses which one to show."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ...centre.matrices import standings
from ...centre.picture import Picture
from ...centre.scores import Standing
from ...messages import say
from ..words import tr
from .chart_data import Bar, Chart, Pattern, Series, option_series, records, yes_no_series

if TYPE_CHECKING:
    import pandas as pd


def presence(frame: pd.DataFrame, title: str) -> Chart:
    """Yes, no, unknown and white, with a bar per row of the table; rows where nothing was asked have none."""
    bars, head = [], tr("Aspect") if frame["aspect"].any() else tr("Cluster")
    for row in records(frame):
        values = tuple(float(row[name]) for name in ("yes", "no", "unknown", "white"))
        if any(values):
            label = row["aspect_label"] if row["aspect"] else row["cluster_label"]
            note = tr("{some} ja van {all}").format(some=row["yes"], all=row["answered"])
            bars.append(Bar(label, values, note))
    words = standings()
    series = [
        *yes_no_series(say("column.yes"), say("column.no")),
        Series(words[Standing.UNKNOWN], pattern=Pattern.DOTTED),
        Series(words[Standing.WHITE], pattern=Pattern.HATCHED),
    ]
    note = tr("Geteld zijn inzendingen waaraan de vraag gesteld is. De noemer telt alleen wie ja of nee antwoordde.")
    return Chart(title, head, tr("Aantal antwoorden"), series, bars, note)


def gaps(frame: pd.DataFrame, picture: Picture) -> Chart:
    """How many returns wish for more than there is, per aspect, most first."""
    return _by_today(
        frame.assign(times=1),
        picture,
        "aspect_label",
        (
            tr("Gewenst, maar er nog niet"),
            tr("Aspect"),
            tr("Aantal inzendingen"),
            tr("Kandidaten voor actie, volgens wat er vandaag is. De tabel zegt welke steden het zijn."),
        ),
    )


def forms(frame: pd.DataFrame, picture: Picture) -> Chart:
    """How often each form of arrangement is mentioned, most first."""
    return _by_today(
        frame,
        picture,
        "form_label",
        (
            tr("Vormen van regeling"),
            tr("Vorm"),
            tr("Keer genoemd"),
            tr("Eén aspect kan verschillende vormen hebben."),
        ),
    )


def _by_today(frame: pd.DataFrame, picture: Picture, column: str, words: tuple[str, str, str, str]) -> Chart:
    """Bars for what stands in a column, by what there is today."""
    question = picture.questionnaire.score_question
    options = sorted(question.options, key=lambda option: option.code)
    counts: dict[str, Counter[str]] = {}
    for row in records(frame):
        counts.setdefault(row[column], Counter())[row["today"]] += row["times"]
    there = [place for place, option in enumerate(options) if any(mine[option.id] for mine in counts.values())]
    series = option_series(question)
    order = sorted(counts, key=lambda label: -counts[label].total())
    bars = [
        Bar(label, tuple(float(counts[label][options[place].id]) for place in there), str(counts[label].total()))
        for label in order
    ]
    title, head, unit, note = words
    return Chart(title, head, unit, [series[place] for place in there], bars, note)
