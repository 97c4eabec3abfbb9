"""The first two chapters: on what the report rests, who worked on it and when, and what the meetings decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..inventory.records import Record
from ..messages import say
from .annexes import Annexes
from .tree import Block, Bullets, Item, Paragraph, Section, Table
from .year import Year, body_of, joined, lines, meeting_title, paragraphs


def introduction(year: Year) -> Section:
    """Legal basis, working method and calendar; it is never left out."""
    parts = [_legal(year), _method(year), _calendar(year)]
    about = say("report.about", year=year.year)
    text = tuple(paragraphs(year.report["introduction"])) or (Paragraph(about),)
    return Section(say("report.introduction"), text, tuple(each for each in parts if not each.is_empty))


def meetings(year: Year, annexes: Annexes) -> Section:
    """A section per meeting."""
    parts = [Section(meeting_title(each), tuple(_meeting(each, annexes))) for each in year.meetings]
    title = say("report.meetings")
    if not parts:
        return year.section(title, (), say("report.no_meetings", year=year.year))
    return Section(title, (Paragraph(say("report.meetings_about", year=year.year, count=len(parts))),), tuple(parts))


def _legal(year: Year) -> Section:
    basis = year.report["legal_basis"]
    known = basis and basis != "own"
    shipped = paragraphs(say(f"report.law_{basis}")) if known else ()
    return year.section(say("report.law"), [*shipped, *paragraphs(year.report["legal_text"])], say("report.no_law"))


def _method(year: Year) -> Section:
    counted = Counter(body_of(each) for each in year.meetings)
    bodies = tuple(Item(lines=(say("report.body_met", body=body, count=count),)) for body, count in counted.items())
    blocks: list[Block] = [Bullets(bodies, say("report.bodies"))] if bodies else []
    if year.focus_groups:
        head = tuple(say(f"report.{name}") for name in ("focus_group", "city_contact", "ocmw_contact"))
        rows = tuple(_focus_group(each) for each in year.focus_groups)
        blocks.append(Table(say("report.focus_groups"), head, rows, (3, 4, 4)))
    return year.section(say("report.method"), blocks, say("report.no_method"))


def _focus_group(group: Record) -> tuple[str, ...]:
    contacts = (joined(group[f"{side}_function"], group[f"{side}_name"]) for side in ("city", "ocmw"))
    return group["domain"] or say("report.focus_group"), *(each or say("report.none") for each in contacts)


def _calendar(year: Year) -> Section:
    head = (say("report.date"), say("report.body"))
    rows = [
        (day.label if (day := each.date("date")) else say("report.no_date"), body_of(each)) for each in year.meetings
    ]
    table = [Table(say("report.calendar_table", year=year.year), head, tuple(rows), (3, 8))] if rows else []
    return year.section(say("report.calendar"), table, say("report.no_meetings", year=year.year))


def _meeting(meeting: Record, annexes: Annexes) -> Iterator[Block]:
    yield from paragraphs(meeting["attendees"].replace("\n", ", "), say("record.field_attendees"))
    yield from paragraphs(meeting["purpose"], say("record.field_purpose"))
    for name in ("points", "decisions"):
        items = tuple(Item(lines=(line,)) for line in lines(meeting[name]))
        if items:
            yield Bullets(items, say(f"record.field_{name}"))
    yield from paragraphs(meeting["follow_up"], say("record.field_follow_up"))
    numbers = annexes.numbers(meeting.kind, meeting.item)
    if numbers:
        yield Paragraph(say("report.see_annex", numbers=numbers), say("report.minutes"))
