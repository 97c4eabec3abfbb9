"""The last chapter: counts per domain, and the measures of several years side by side."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter

from ..inventory.proposals import domain_of
from ..inventory.record_words import choice_label
from ..inventory.records import Record, Standing
from ..messages import say
from .tree import Section, Table
from .year import OWN_PAIR, Year
from .years import side_by_side

_COUNTED = ("existing", "new", "planned", "stopped")
_YEARLY = ("promised", "done", "dropped", "late", "going_on")
# A synergy that rests for a while is still one.
_COLUMN = {
    Standing.EXISTING: "existing",
    Standing.SUSPENDED: "existing",
    Standing.NEW: "new",
    Standing.PROPOSED: "planned",
    Standing.STOPPED: "stopped",
}


def summary(year: Year) -> Section:
    """Domain by existing, new, planned and stopped; and, of more than one year, what was promised and done."""
    parts = [_per_domain(year), _per_year(year)]
    return year.section(say("report.summary"), (), say("report.no_synergies", year=year.year), parts)


def _per_domain(year: Year) -> Section:
    counted = Counter((_group(each), _COLUMN[is_]) for each, is_ in year.synergies)
    groups = dict.fromkeys(_group(each) for each, _ in year.synergies)
    own = [each for each in year.domains(record for record, _ in year.synergies) if each in groups]
    rows = [(group, *(counted[group, name] for name in _COUNTED)) for group in dict.fromkeys((*own, *groups))]
    totals = (say("report.total"), *(sum(counted[group, name] for group in groups) for name in _COUNTED))
    head = (say("report.domain"), *(say(f"report.column_{name}") for name in _COUNTED))
    made = tuple(tuple(map(str, row)) for row in (*rows, totals))
    table = [Table(say("report.summary_table", year=year.year), head, made, (6, 3, 3, 3, 3), 1, total=True)]
    return year.section(say("report.per_domain"), table if rows else [], say("report.no_synergies", year=year.year))


def _per_year(year: Year) -> Section:
    found = (row for row in side_by_side(year.answers, year.today) if row.year <= year.year)
    rows = [row for row in found if any(attrgetter(*_YEARLY)(row))]
    head = (say("report.year"), *(say(f"report.column_{name}") for name in _YEARLY))
    made = tuple(tuple(map(str, attrgetter("year", *_YEARLY)(row))) for row in rows)
    table = [Table(say("report.years_table"), head, made, (2, 3, 3, 3, 3, 3), 1)]
    return year.section(say("report.per_year"), table if len(rows) > 1 else [], say("report.one_year"))


def _group(synergy: Record) -> str:
    """Where a synergy is counted: in its domain, or with whom it is shared beside the own OCMW."""
    own = synergy["level"] in ("", OWN_PAIR)
    return domain_of(synergy) if own else choice_label("level", synergy["level"])
