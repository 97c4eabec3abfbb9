"""The chapters on measures: what became of earlier ones, what is planned, and all deadlines on one line."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from ..inventory.proposals import domain_of
from ..inventory.record_words import choice_label
from ..inventory.records import Progress, Record, Standing
from ..messages import named, say
from .annexes import Annexes
from .synergies import item
from .tree import Block, Bullets, Item, Paragraph, Section, Table
from .year import Year, joined, lines, status_label

_FOLLOWED = ("measure", "promised_in", "deadline", "status", "explained")
_TIMED = ("deadline", "measure", "domain", "owner")


def measures(year: Year, annexes: Annexes) -> Section:
    """Follow-up of earlier measures, new and continued ones per domain, and proposed synergies."""
    parts = [_followed(year), _planned(year, annexes), _proposed(year, annexes)]
    return year.section(say("report.measures"), (), say("report.no_measures", year=year.year), parts)


def timeline(year: Year) -> Section:
    """All deadlines, the first one first; measures without one come last."""
    ordered = sorted((each for each, _ in year.going_on), key=lambda each: (_last_day(each), each.position))
    rows = tuple((deadline(each), _title(each), domain_of(each), _or_none(_owner(each))) for each in ordered)
    table = [Table(say("report.timeline_table"), _head(_TIMED), rows, (4, 6, 4, 4))] if rows else []
    return year.section(say("report.timeline"), table, say("report.no_timeline"))


def deadline(measure: Record) -> str:
    """The deadline as people write it, or that there is none."""
    return _deadline(measure) or say("report.no_deadline")


def _followed(year: Year) -> Section:
    """Promised in an earlier report: what was done."""
    earlier = [(each, far) for each, far in year.measures if each.years[0] < year.year]
    rows = tuple(
        (_title(each), str(each.years[0]), deadline(each), status_label(far), _or_none(each.note(year.year)))
        for each, far in earlier
    )
    table = [Table(say("report.followed_table"), _head(_FOLLOWED), rows, (5, 3, 4, 4, 6))] if rows else []
    return year.section(say("report.followed"), table, say("report.no_followed"))


def _planned(year: Year, annexes: Annexes) -> Section:
    parts = [
        Section(domain, (Bullets(tuple(_item(year, *pair, annexes) for pair in mine)),))
        for domain, mine in groupby(year.going_on, key=lambda pair: domain_of(pair[0]))
    ]
    return year.section(say("report.planned"), (), say("report.no_planned"), parts)


def _item(year: Year, measure: Record, far: Progress, annexes: Annexes) -> Item:
    """One measure: its title, what it is, and who does it by when, for how much, and how far that is."""
    numbers = annexes.numbers(measure.kind, measure.item)
    told = {"owner": _owner(measure), "deadline": _deadline(measure), "budget": measure["budget"]}
    facts = [named(say(f"report.{name}"), value) for name, value in told.items() if value]
    stand = named(say("report.status"), status_label(far))
    annex = say("report.see_annex", numbers=numbers) if numbers else ""
    label = say("report.label_new", year=year.year) if measure.years[0] == year.year else ""
    said = (*lines(measure["text"]), *lines(measure.note(year.year)), joined(*facts, stand, annex))
    return Item(_title(measure), label, said)


def _proposed(year: Year, annexes: Annexes) -> Section:
    items = tuple(item(year, each, is_, annexes) for each, is_ in year.synergies if is_ is Standing.PROPOSED)
    blocks: list[Block] = [Paragraph(say("report.proposed_about")), Bullets(items)] if items else []
    return year.section(say("report.proposed"), blocks, say("report.no_proposed"))


def _head(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(say(f"report.{name}") for name in names)


def _title(measure: Record) -> str:
    return measure["title"] or say("report.unnamed")


def _deadline(measure: Record) -> str:
    day = measure.date("deadline")
    return day.label if day else ""


def _owner(measure: Record) -> str:
    body = measure["owner_body"]
    return joined(measure["owner"], choice_label("owner_body", body) if body else "")


def _or_none(text: str) -> str:
    return text or say("report.none")


def _last_day(measure: Record) -> str:
    day = measure.date("deadline")
    return day.last.isoformat() if day else "9999"
