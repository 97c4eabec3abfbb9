"""What is shown of the synergy reports: the rows of the list, and the bars of the counts per domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from ...centre.palette import shade
from ...centre.readable import Readable, Value, title
from ...centre.synergies import DomainCount, Told
from ...centre.voices import JOINT
from ...inventory.record_words import choice_label
from ...inventory.records import Standing
from ...inventory.report_fields import STATUS
from ...messages import say
from ..words import tr
from .chart_data import Bar, Chart, Pattern, Series

_COUNTED = ("existing", "new", "proposed", "stopped")
_LISTED = ("municipality", "title", "since", "status", "domain")


def listed(found: Sequence[Told], year: int) -> Readable:
    """A row per synergy, by its place among those that were found."""
    words = {each: choice_label(STATUS, each) for each in Standing}
    rows = [_row(each, each.standing(year), words) for each in found]
    return Readable(_LISTED, tuple(map(title, _LISTED)), rows, frozenset({_LISTED.index("since")}))


def city_of(told: Told) -> str:
    """The city, with who answered where city and OCMW did apart."""
    file = told.file
    if file.respondent == JOINT:
        return file.municipality
    return tr("{city} ({who})").format(city=file.municipality, who=say(f"respondent.{file.respondent}"))


def counted(counts: Sequence[DomainCount], year: int) -> Chart:
    """A bar per domain, by what there is, and behind it how many cities of those with a report have any."""
    codes = (0, 1, 2)
    existing, new = shade(1, codes), shade(2, codes)
    series = [
        Series(title("existing"), existing.fill, existing.ink),
        Series(title("new"), new.fill, new.ink),
        Series(title("proposed"), pattern=Pattern.HATCHED),
        Series(title("stopped"), pattern=Pattern.DOTTED),
    ]
    of_domains = [each for each in counts if each.domain]
    bars = [Bar(each.domain, tuple(map(float, attrgetter(*_COUNTED)(each))), _cities(each)) for each in of_domains]
    name = say("sheet.synergy_counts")
    whole = tr("{table}, verslag over {year}").format(table=name, year=year) if year else name
    return Chart(whole, title("domain"), tr("Aantal synergieën"), series, bars, say("sheet_note.synergy_counts"))


def _row(told: Told, is_: Standing | None, words: Mapping[Standing, str]) -> tuple[Value, ...]:
    since, status = told.record["since"], words[is_] if is_ else ""
    name = told.record["title"] or say("report.unnamed")
    return city_of(told), name, int(since) if since else None, status, told.domain


def _cities(count: DomainCount) -> str:
    return tr("{some} van {all} steden").format(some=count.with_any, all=count.reporting)
