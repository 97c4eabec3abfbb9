"""The records of the yearly synergy report, and what each was in a year. Reads Answers; changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from .answers import Answers, Evidence
from .report_fields import MEETING, NOTE, POSITION, REPORT, STATUS, in_year
from .when import When, when

_LAST_OF_ALL = 1_000_000


class Standing(StrEnum):
    """What a synergy is in the report of a year."""

    EXISTING = "existing"
    NEW = "new"
    PROPOSED = "proposed"
    SUSPENDED = "suspended"
    STOPPED = "stopped"


class Progress(StrEnum):
    """How far a measure is in the report of a year."""

    OPEN = "open"
    BUSY = "busy"
    POSTPONED = "postponed"
    LATE = "late"
    DONE = "done"
    DROPPED = "dropped"


ENDED = frozenset({Progress.DONE, Progress.DROPPED})


@dataclass(frozen=True)
class Record:
    """One record: its kind, its id, and its fields by name, those of a year as "status.2026"."""

    kind: str
    item: str
    values: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """A field; "" when it is empty."""
        return self.values.get(name, "")

    @property
    def position(self) -> tuple[int, str]:
        """What orders the records of one kind."""
        return int(self[POSITION] or _LAST_OF_ALL), self.item

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years of which a status was told; the first is the year in which the record came."""
        told = (name.partition(".") for name in self.values)
        return tuple(sorted(int(year) for base, _, year in told if base == STATUS and year))

    def told(self, year: int) -> str:
        """The status that was told of exactly this year, or ""."""
        return self[in_year(STATUS, year)]

    def note(self, year: int) -> str:
        """The note of exactly this year, or ""."""
        return self[in_year(NOTE, year)]

    def last_told(self, year: int) -> int | None:
        """The last year, this one or earlier, of which a status was told; None when there is none."""
        return next((each for each in reversed(self.years) if each <= year), None)

    def date(self, name: str) -> When | None:
        """A field that holds a date."""
        return when(self[name])


def records(answers: Answers, kind: str) -> list[Record]:
    """The records of one kind, in their order; also one that is nothing but what hangs on it."""
    found: dict[str, dict[str, str]] = {}
    for (mine, item, field), value in answers.report.items():
        if mine == kind:
            found.setdefault(item, {})[field] = value
    for key in answers.annexes:
        if key[0] == kind:
            found.setdefault(key[1], {})
    return sorted((Record(kind, item, values) for item, values in found.items()), key=lambda each: each.position)


def record(answers: Answers, kind: str, item: str) -> Record:
    """One record; without any field when it is not there."""
    mine = {field: value for (k, i, field), value in answers.report.items() if (k, i) == (kind, item)}
    return Record(kind, item, mine)


def annexes(answers: Answers, kind: str, item: str) -> dict[str, Evidence]:
    """What hangs on a record, by its id, in order of adding."""
    return {key[2]: each for key, each in sorted(answers.annexes.items()) if key[:2] == (kind, item)}


def report_of(answers: Answers, year: int) -> Record:
    """What was chosen and written for the report of a year."""
    return record(answers, REPORT, str(year))


def report_years(answers: Answers) -> list[int]:
    """Every year of which something is told, in order."""
    found = {int(item) for kind, item, _ in answers.report if kind == REPORT}
    found |= {int(told) for _, _, field in answers.report if (told := field.partition(".")[2])}
    return sorted(found | {year for each in records(answers, MEETING) if (year := year_of_meeting(each))})


def year_of_meeting(meeting: Record) -> int | None:
    """Of which report a meeting is; None while nothing tells."""
    day = meeting.date("date")
    return int(meeting["reported"]) if meeting["reported"] else day.year if day else None


def standing(synergy: Record, year: int) -> Standing | None:
    """What a synergy is in the report of this year; None when it is not in it: not known yet, or stopped before.

    New is derived: it exists, and since this very year. So what is new now is existing in the next report by itself.
    """
    last = synergy.last_told(year)
    if last is None:
        return None
    said = Standing(synergy.told(last))
    until = int(synergy["until"] or _LAST_OF_ALL)
    ended = min(until, last) if said is Standing.STOPPED else until if said is Standing.EXISTING else _LAST_OF_ALL
    if ended <= year:
        return Standing.STOPPED if year in (ended, last) else None
    return Standing.NEW if said is Standing.EXISTING and synergy["since"] == str(year) else said


def progress(measure: Record, year: int, today: date) -> Progress | None:
    """How far a measure is in the report of this year; None when it is not in it: not known yet, or ended before.

    Late is derived: it has not ended, and its deadline has passed, in this year or before, as far as `today` can tell.
    """
    last = measure.last_told(year)
    if last is None:
        return None
    said = Progress(measure.told(last))
    if said in ENDED:
        return said if last == year else None
    deadline = measure.date("deadline")
    late = deadline is not None and deadline.last < min(today, date(year + 1, 1, 1))
    return Progress.LATE if late else said
