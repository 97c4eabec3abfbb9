"""The chapter on synergies: per domain, with other partners, and the initiatives of the year apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..inventory.proposals import domain_of
from ..inventory.record_words import choice_label, field_label
from ..inventory.records import Record, Standing
from ..messages import named, say
from .annexes import Annexes
from .tree import Block, Bullets, Item, Paragraph, Section
from .year import OWN_PAIR, Year, as_line, joined, lines

Told = tuple[Record, Standing]
# Whoever shares beside the pair of municipality and OCMW, in the order of the report.
_OTHERS = ("ocmws", "municipalities", "region")


def synergies(year: Year, annexes: Annexes) -> Section:
    """What there is, by domain; what is only proposed stands with the measures."""
    there = [(each, is_) for each, is_ in year.synergies if is_ is not Standing.PROPOSED]
    own = [told for told in there if told[0]["level"] in ("", OWN_PAIR)]
    parts = [
        Section(domain, tuple(_lists(year, mine, annexes)))
        for domain, mine in ((each, list(told)) for each, told in groupby(own, key=lambda told: domain_of(told[0])))
    ]
    for level in _OTHERS:
        mine = [told for told in there if told[0]["level"] == level]
        blocks = [Bullets(tuple(item(year, *told, annexes) for told in mine))] if mine else []
        parts.append(year.section(say(f"report.with_{level}"), blocks, say(f"report.none_with_{level}")))
    parts.append(_initiatives(year, there))
    about = [Paragraph(_counted(year, there))] if there else []
    if any(is_ is Standing.NEW for _, is_ in there):
        about.append(Paragraph(say("report.italics", year=year.year)))
    return year.section(say("report.synergies"), about, say("report.no_synergies", year=year.year), parts)


def item(year: Year, synergy: Record, is_: Standing, annexes: Annexes) -> Item:
    """One synergy: its label and title, what it is, why, since when and with whom."""
    numbers = annexes.numbers(synergy.kind, synergy.item)
    said = (
        *lines(synergy["text"]),
        *(
            named(field_label("benefit"), line) if not place else line
            for place, line in enumerate(lines(synergy["benefit"]))
        ),
        *lines(synergy.note(year.year)),
        as_line(
            joined(
                say("report.since", year=synergy["since"]) if synergy["since"] else "",
                synergy["partners"],
                say("report.see_annex", numbers=numbers) if numbers else "",
            )
        ),
    )
    label = say(f"report.label_{is_}", year=year.year) if is_ is not Standing.EXISTING else ""
    title = synergy["title"] or say("report.unnamed")
    return Item(title, label, tuple(filter(None, said)), new=is_ is Standing.NEW)


def _lists(year: Year, mine: Iterable[Told], annexes: Annexes) -> Iterator[Block]:
    """A list for what has no sub-heading, and one for each sub-heading."""
    by_heading: dict[str, list[Item]] = {"": []}
    for told in mine:
        by_heading.setdefault(told[0]["heading"], []).append(item(year, *told, annexes))
    yield from (Bullets(tuple(items), heading) for heading, items in by_heading.items() if items)


def _initiatives(year: Year, there: Iterable[Told]) -> Section:
    """The new ones, apart; each with its domain or with whom."""
    new = [each for each, is_ in there if is_ is Standing.NEW]
    items = tuple(Item(lines=(joined(each["title"] or say("report.unnamed"), _where(each)),), new=True) for each in new)
    blocks = [Bullets(items)] if items else []
    return year.section(say("report.initiatives", year=year.year), blocks, say("report.no_initiatives", year=year.year))


def _where(synergy: Record) -> str:
    own = synergy["level"] in ("", OWN_PAIR)
    return domain_of(synergy) if own else choice_label("level", synergy["level"])


def _counted(year: Year, there: Iterable[Told]) -> str:
    said = [is_ for _, is_ in there]
    new, stopped = said.count(Standing.NEW), said.count(Standing.STOPPED)
    return say("report.counted", year=year.year, count=len(said) - stopped, new=new, stopped=stopped)
