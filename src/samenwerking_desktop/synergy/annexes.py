"""The annexes of the report: minutes and agreements that hang on its records, and the evidence of linked aspects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..inventory.answers import Evidence
from ..inventory.evidence import LINK, megabytes
from ..inventory.record_words import kind_label
from ..inventory.records import Record, annexes
from ..inventory.report_fields import REPORT
from ..messages import say
from .tree import Paragraph, Section, Table
from .year import Year, meeting_title

Place = tuple[str, str]


@dataclass
class Annexes:
    """Every annex with its number, in the order in which the report comes upon them; a document twice is one annex."""

    found: dict[tuple[str, str], tuple[int, Evidence, str]] = field(default_factory=dict)
    places: dict[Place, list[int]] = field(default_factory=dict)

    def add(self, place: Place, item: Evidence, about: str) -> None:
        """Number one, with what it is about."""
        number, *_ = self.found.setdefault((item.kind, item.target), (len(self.found) + 1, item, about))
        mine = self.places.setdefault(place, [])
        if number not in mine:
            mine.append(number)

    def numbers(self, kind: str, item: str) -> str:
        """The numbers of what hangs on a record: "3, 4"; "" for none."""
        return ", ".join(map(str, self.places.get((kind, item), ())))


def find_annexes(year: Year) -> Annexes:
    """All annexes of this report: of itself, its meetings, its synergies and their aspects, its measures."""
    found = Annexes()
    for record, about in _records(year):
        for item in annexes(year.answers, record.kind, record.item).values():
            found.add((record.kind, record.item), item, about)
        for (aspect, *_), item in sorted(year.answers.evidence.items()):
            if aspect == record["aspect"]:
                found.add((record.kind, record.item), item, about)
    return found


def annex_list(year: Year, found: Annexes) -> Section:
    """The list of them, with where each belongs."""
    head = tuple(say(f"report.{name}") for name in ("number", "piece", "about_what", "what_kind"))
    rows = tuple((str(number), item.name, about, _kind(item)) for number, item, about in found.found.values())
    if not rows:
        return year.section(say("report.annexes"), (), say("report.no_annexes"))
    table = Table(say("report.annexes_table"), head, rows, (1, 6, 5, 3))
    return Section(say("report.annexes"), (Paragraph(say("report.annexes_about")), table))


def _records(year: Year) -> Iterator[tuple[Record, str]]:
    yield Record(REPORT, str(year.year), {}), say("report.whole")
    yield from ((each, meeting_title(each)) for each in year.meetings)
    for each, _ in (*year.synergies, *year.measures):
        yield each, each["title"] or kind_label(each.kind)


def _kind(item: Evidence) -> str:
    if item.kind == LINK:
        return item.target if item.name != item.target else say("report.link")
    return say("report.document", size=megabytes(item.size))
