"""Dates as precise as people know them: a day, a month, a quarter or a year. Kept as text that sorts; no clock here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ..messages import say
from ..names import comparable

# What is kept: 2026-09-14, 2026-09, 2026-Q3, 2026.
_KEPT = re.compile(
    r"(?P<year>(?:19|20|21)\d\d)(?:-(?:Q(?P<quarter>[1-4])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?\Z", re.ASCII
)
# What people type besides: 14/9/2026, 9/2026, K3 2026, september 2026, 14 september 2026.
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ](\d{4})\Z", re.ASCII)
# These two without spaces and accents.
_QUARTER = re.compile(r"(?:[kqt]([1-4])|([1-4])[a-z]{0,3}(?:kwartaal|trimestre|quarter))(\d{4})\Z", re.ASCII)
_NAMED_MONTH = re.compile(r"(?:(\d{1,2})(?:er)?)?([a-z]+)(\d{4})\Z", re.ASCII)
_MONTHS = 12


class Precision(StrEnum):
    """How precise a date is."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class When:
    """A date: `text` is how it is kept, `first` and `last` are the days that it may be."""

    text: str
    precision: Precision
    first: date
    last: date

    @property
    def year(self) -> int:
        """The year that it is in."""
        return self.first.year

    @property
    def label(self) -> str:
        """As people write it: "14 september 2026", "september 2026", "3e kwartaal 2026", "2026"."""
        values = {"day": self.first.day, "month": say(f"when.month_{self.first.month}"), "year": self.first.year}
        if self.precision is Precision.DAY:
            return say("when.first_day" if self.first.day == 1 else "when.day", **values)
        if self.precision is Precision.MONTH:
            return say("when.month", month=values["month"], year=values["year"])
        if self.precision is Precision.QUARTER:
            return say("when.quarter", quarter=say(f"when.quarter_{self.last.month // 3}"), year=values["year"])
        return str(self.first.year)


def when(text: str) -> When | None:
    """The date that is kept as this text; None when it is none."""
    match = _KEPT.match(text)
    if not match:
        return None
    year, quarter, month, day = (int(match[name] or 0) for name in ("year", "quarter", "month", "day"))
    try:
        if day:
            return When(text, Precision.DAY, date(year, month, day), date(year, month, day))
        if match["month"]:
            return When(text, Precision.MONTH, date(year, month, 1), _end(year, month))
    except ValueError:
        return None
    if quarter:
        return When(text, Precision.QUARTER, date(year, 3 * quarter - 2, 1), _end(year, 3 * quarter))
    return When(text, Precision.YEAR, date(year, 1, 1), date(year, 12, 31))


def read_when(typed: str) -> When | None:
    """The date that somebody typed, in one of the ways in which people write dates here; None when it is none."""
    typed = " ".join(typed.split())
    return when(typed.upper()) or when(_kept(typed))


def _kept(typed: str) -> str:
    """The text under which it is kept, or one that is no date."""
    if match := _DAY_FIRST.match(typed):
        day, month, year = match.groups()
        return f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
    plain = comparable(typed)
    if match := _QUARTER.match(plain):
        return f"{match[3]}-Q{match[1] or match[2]}"
    if match := _NAMED_MONTH.match(plain):
        day, name, year = match.groups()
        months = [comparable(say(f"when.month_{number}")) for number in range(1, _MONTHS + 1)]
        if name in months:
            return f"{year}-{months.index(name) + 1:02d}" + (f"-{int(day):02d}" if day else "")
    return ""


def _end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // _MONTHS, month % _MONTHS + 1, 1) - timedelta(days=1)
