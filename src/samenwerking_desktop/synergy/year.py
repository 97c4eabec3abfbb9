"""What every part of the report asks of the inventory: its records as they stand in the year that is reported on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..inventory.answers import Answers
from ..inventory.proposals import domain_of, domain_order
from ..inventory.record_words import choice_label
from ..inventory.records import (
    ENDED,
    Progress,
    Record,
    Standing,
    progress,
    records,
    report_of,
    standing,
    year_of_meeting,
)
from ..inventory.report_fields import FOCUS_GROUP, MEASURE, MEETING, STATUS, SYNERGY
from ..messages import say
from .tree import Block, Paragraph, Section

OWN_PAIR = "own_pair"


@dataclass(frozen=True)
class Year:
    """One inventory in the year that is reported on; `today` is the day on which the report is made."""

    answers: Answers
    year: int
    today: date

    @cached_property
    def report(self) -> Record:
        """What was chosen and written for the report."""
        return report_of(self.answers, self.year)

    @cached_property
    def meetings(self) -> list[Record]:
        """The meetings of this report, by date; those without one come last."""
        mine = [each for each in records(self.answers, MEETING) if year_of_meeting(each) == self.year]
        return sorted(mine, key=lambda each: (_first_day(each), each.position))

    @cached_property
    def focus_groups(self) -> list[Record]:
        """The focus groups, in their order."""
        return records(self.answers, FOCUS_GROUP)

    @cached_property
    def synergies(self) -> list[tuple[Record, Standing]]:
        """The synergies of this report with what they are in it, by domain."""
        told = ((each, standing(each, self.year)) for each in records(self.answers, SYNERGY))
        return sorted(((each, is_) for each, is_ in told if is_), key=lambda pair: self.place(pair[0]))

    @cached_property
    def measures(self) -> list[tuple[Record, Progress]]:
        """The measures of this report with how far they are, by domain."""
        told = ((each, progress(each, self.year, self.today)) for each in records(self.answers, MEASURE))
        return sorted(((each, far) for each, far in told if far), key=lambda pair: self.place(pair[0]))

    @property
    def going_on(self) -> list[tuple[Record, Progress]]:
        """Those measures that have not ended."""
        return [(each, far) for each, far in self.measures if far not in ENDED]

    @cached_property
    def _order(self) -> dict[str, int]:
        """The domains in their order: those of every report, those of this one as they come, and what is left."""
        return domain_order(domain_of(each) for kind in (SYNERGY, MEASURE) for each in records(self.answers, kind))

    def place(self, record: Record) -> tuple[int, tuple[int, str]]:
        """What orders synergies and measures."""
        return self._order[domain_of(record)], record.position

    def domains(self, found: Iterable[Record]) -> list[str]:
        """The domains of these records, in their order."""
        return sorted({domain_of(each) for each in found}, key=self._order.__getitem__)

    def section(self, title: str, blocks: Iterable[Block], empty: str, sections: Iterable[Section] = ()) -> Section:
        """A section; of one with nothing in it, a sentence says so, unless such sections are to be left out."""
        made = Section(title, tuple(blocks), tuple(each for each in sections if not each.is_empty))
        if made.is_empty and self.report["empty_sections"] == "said":
            return Section(title, (Paragraph(empty),))
        return made


def _first_day(meeting: Record) -> date:
    day = meeting.date("date")
    return day.first if day else date.max


def body_of(meeting: Record) -> str:
    """The body that met, by its own name when it has one."""
    return meeting["body_name"] or (choice_label("body", meeting["body"]) if meeting["body"] else say("report.meeting"))


def meeting_title(meeting: Record) -> str:
    """The body and the date."""
    day = meeting.date("date")
    return say("report.meeting_of", body=body_of(meeting), date=day.label) if day else body_of(meeting)


def paragraphs(text: str, name: str = "") -> Iterator[Paragraph]:
    """The lines of a text, the first with a name before it."""
    for place, line in enumerate(each.strip() for each in text.splitlines() if each.strip()):
        yield Paragraph(line, "" if place else name)


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, without the dash or bullet with which a line of a list was typed."""
    return tuple(line for each in text.splitlines() if (line := each.strip().lstrip("-–—•*").strip()))


def status_label(status: Standing | Progress) -> str:
    """What a status is called."""
    return choice_label(STATUS, status)


def joined(*parts: str) -> str:
    """The parts that say something, on one line."""
    return say("report.dot").join(part for part in parts if part)


def as_line(text: str) -> str:
    """With a capital, as it begins a line."""
    return text[:1].upper() + text[1:]
