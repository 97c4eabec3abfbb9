"""The chapters on measures: what became of earlier ones, what is planned, and all deadlines on one line."""

from __future__ import annotations

from collections.abc import Iterable

from ..inventory.record_words import choice_label
from ..inventory.records import Progress, Record, Standing
from ..messages import say
from .annexes import Annexes
from .synergies import item
from .tree import Block, Bullets, Paragraph, Section, Table
from .year import Year, domain_of, joined, status_label

_FOLLOWED = ("measure", "promised_in", "deadline", "status", "explained")
_PLANNED = ("measure", "owner", "deadline", "budget", "status")
_TIMED = ("deadline", "measure", "domain", "owner")


def measures(year: Year, annexes: Annexes) -> Section:
    """Follow-up of earlier measures, new and continued ones per domain, and proposed synergies."""
    parts = [_followed(year), _planned(year), _proposed(year, annexes)]
    return year.section(say("report.measures"), (), say("report.no_measures", year=year.year), parts)


def timeline(year: Year) -> Section:
    """All deadlines, the first one first; measures without one come last."""
    ordered = sorted((each for each, _ in year.going_on), key=lambda each: (_last_day(each), each.position))
    rows = tuple((deadline(each), _title(each), domain_of(each), _owner(each)) for each in ordered)
    table = [Table(say("report.timeline_table"), _head(_TIMED), rows, (3, 6, 4, 4))] if rows else []
    return year.section(say("report.timeline"), table, say("report.no_timeline"))


def deadline(measure: Record) -> str:
    """The deadline as people write it."""
    day = measure.date("deadline")
    return day.label if day else say("report.no_deadline")


def _followed(year: Year) -> Section:
    """Promised in an earlier report: what was done."""
    earlier = [(each, far) for each, far in year.measures if each.years[0] < year.year]
    rows = tuple(
        (_title(each), str(each.years[0]), deadline(each), status_label(far), _one_line(each.note(year.year)))
        for each, far in earlier
    )
    table = [Table(say("report.followed_table"), _head(_FOLLOWED), rows, (5, 2, 3, 3, 5))] if rows else []
    return year.section(say("report.followed"), table, say("report.no_followed"))


def _planned(year: Year) -> Section:
    mine = [pair for pair in year.going_on]
    parts = [
        Section(domain, _of_domain(year, domain, [pair for pair in mine if domain_of(pair[0]) == domain]))
        for domain in year.domains(each for each, _ in mine)
    ]
    return year.section(say("report.planned"), (), say("report.no_planned"), parts)


def _of_domain(year: Year, domain: str, mine: Iterable[tuple[Record, Progress]]) -> tuple[Block, ...]:
    rows = tuple(
        (
            _described(each),
            _owner(each) or say("report.none"),
            deadline(each),
            each["budget"] or say("report.none"),
            _status(year, each, far),
        )
        for each, far in mine
    )
    return (Table(say("report.planned_table", domain=domain), _head(_PLANNED), rows, (6, 4, 3, 3, 3)),)


def _status(year: Year, measure: Record, far: Progress) -> str:
    """How far it is; of one that came in this very year, that too."""
    new = measure.years[0] == year.year
    return joined(say("report.new_measure"), status_label(far)) if new else status_label(far)


def _proposed(year: Year, annexes: Annexes) -> Section:
    items = tuple(item(year, each, is_, annexes) for each, is_ in year.synergies if is_ is Standing.PROPOSED)
    blocks: list[Block] = [Paragraph(say("report.proposed_about")), Bullets(items)] if items else []
    return year.section(say("report.proposed"), blocks, say("report.no_proposed"))


def _head(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(say(f"report.{name}") for name in names)


def _title(measure: Record) -> str:
    return measure["title"] or say("report.unnamed")


def _described(measure: Record) -> str:
    return "\n".join(filter(None, (_title(measure), measure["text"])))


def _owner(measure: Record) -> str:
    body = measure["owner_body"]
    return joined(measure["owner"], choice_label("owner_body", body) if body else "")


def _one_line(text: str) -> str:
    return text or say("report.none")


def _last_day(measure: Record) -> str:
    day = measure.date("deadline")
    return day.last.isoformat() if day else "9999"
