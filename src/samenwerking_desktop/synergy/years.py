"""Several years side by side: what was promised, what was done, what is late. Pure; the window shows the same table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..inventory.answers import Answers
from ..inventory.records import ENDED, Progress, progress, records, report_years
from ..inventory.report_fields import MEASURE


@dataclass(frozen=True, slots=True)
class YearRow:
    """The measures of one report: how many it promised anew, and how many of all in it are done, dropped, late or open.

    Late are also those that are open; `going_on` counts all that have not ended.
    """

    year: int
    promised: int
    done: int
    dropped: int
    late: int
    going_on: int


def side_by_side(answers: Answers, today: date, years: Iterable[int] = ()) -> list[YearRow]:
    """A row per year, of every year that has a report when none are named."""
    measures = records(answers, MEASURE)
    rows = []
    for year in years or report_years(answers):
        told = [(each.years[0], far) for each in measures if (far := progress(each, year, today))]
        said = [far for _, far in told]
        going_on = sum(far not in ENDED for far in said)
        promised = sum(first == year for first, _ in told)
        done, dropped, late = (said.count(each) for each in (Progress.DONE, Progress.DROPPED, Progress.LATE))
        rows.append(YearRow(year, promised, done, dropped, late, going_on))
    return rows
