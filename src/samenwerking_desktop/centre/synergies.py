"""What cities wrote in their yearly synergy reports, read over all returns: synergies and measures, to count and find.

Of one respondent the report of the last round stands that has one. Meetings and focus groups never leave a city. Pure,
but for `read_reports`; the tables are in `synergy_tables`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..inventory.proposals import domain_of, domain_order
from ..inventory.record_words import choice_label
from ..inventory.records import Progress, Record, Standing, progress, standing
from ..inventory.report_fields import MEASURE, REPORT, SYNERGY
from ..inventory.search import words_of
from ..names import comparable, folded
from .collection import Collection, ReturnFile
from .others import OtherName, Place, read_names
from .picture import Picture, Voice

_TEXTS = ("domain", "heading", "text", "benefit", "partners")
_DAY = 10  # characters of a moment in ISO 8601


@dataclass(frozen=True, slots=True)
class Told:
    """One synergy or measure of a return; `domain` in the spelling that all returns share.

    `years` are those that its return reports on. `aspect` is the aspect of the newest questionnaire that it is linked
    to, or one that the city added, under `aspect_label`; "" for none. `named` and `plain` are what it is called and
    all that it says, as words are compared. `now` is what a synergy was when it was told last.
    """

    file: ReturnFile
    record: Record
    domain: str
    years: tuple[int, ...]
    aspect: str
    aspect_label: str
    named: str
    plain: str
    now: Standing | None

    @property
    def year(self) -> int:
        """The last year that its return reports on; 0 for none."""
        return self.years[-1] if self.years else 0

    def standing(self, year: int = 0) -> Standing | None:
        """What a synergy was in the report of this year, None when it was not in it; what it is now without year."""
        if not year:
            return self.now
        return standing(self.record, year) if year in self.years else None

    @property
    def progress(self) -> Progress | None:
        """How far a measure is in the last report. Late is what had passed its deadline when the return was made."""
        return progress(self.record, self.year, date.fromisoformat(self.file.exported[:_DAY]))


@dataclass(frozen=True, slots=True)
class Reports:
    """All synergies and measures, by city and in the order of each report.

    `reporting` are the cities that returned anything of a report, each with the years; `cities` is how many there are.
    """

    synergies: tuple[Told, ...]
    measures: tuple[Told, ...]
    reporting: Mapping[str, frozenset[int]]
    cities: int

    @property
    def domains(self) -> tuple[str, ...]:
        """The domains that there is something in, in the order of a report."""
        named = dict.fromkeys(each.domain for each in (*self.synergies, *self.measures))
        order = domain_order(named)
        return tuple(sorted(named, key=order.__getitem__))

    @property
    def years(self) -> tuple[int, ...]:
        """The years that anybody reports on, the last one first."""
        return tuple(sorted({year for years in self.reporting.values() for year in years}, reverse=True))


@dataclass(frozen=True, slots=True)
class Sought:
    """Which synergies are looked for: with all these words, in a domain, with a standing and a level; "" for any.

    With a `year` as they were in the reports of that year; 0 for the last of each city.
    """

    words: str = ""
    domain: str = ""
    standing: str = ""
    level: str = ""
    year: int = 0


@dataclass(frozen=True, slots=True)
class DomainCount:
    """The synergies of one domain, or of all; `with_any` is how many cities have one that exists.

    One that rests for a while still exists, and what is new is counted apart. `reporting` cities have a report, of
    all `cities`.
    """

    domain: str
    existing: int
    new: int
    proposed: int
    stopped: int
    with_any: int
    reporting: int
    cities: int


def read_reports(collection: Collection, picture: Picture) -> Reports:
    """What the returns report that the picture shows; it is to show the rounds apart."""
    found = _standing_reports(collection, picture)
    names = read_names(collection)
    domains: dict[str, str] = {comparable(each): each for each in domain_order(())}
    told: dict[str, list[Told]] = {SYNERGY: [], MEASURE: []}
    reporting: dict[str, frozenset[int]] = {}
    for voice, records in found:
        years = tuple(sorted({year for each in records for year in _years(each)}))
        reporting[voice.file.city] = reporting.get(voice.file.city, frozenset()) | set(years)
        labels = _labels(picture, voice, names)
        for each in (each for each in records if each.kind in told):
            domain = domain_of(each)
            spelled = domains.setdefault(comparable(domain), domain)
            told[each.kind].append(_told(voice.file, each, spelled, years, _linked(picture, each, labels)))
    cities = len({city.key for city in picture.cities})
    return Reports(tuple(told[SYNERGY]), tuple(told[MEASURE]), reporting, cities)


def find(synergies: Iterable[Told], sought: Sought) -> list[Told]:
    """The synergies that are looked for: those that are called so first, then those that say so; by city within each.

    What a synergy is called are its title and its aspect, under every name that this has.
    """
    words = words_of(sought.words)
    found = [each for each in synergies if all(word in each.plain for word in words) and _is_sought(each, sought)]
    return sorted(found, key=lambda each: not all(word in each.named for word in words))


def count(reports: Reports, year: int = 0) -> list[DomainCount]:
    """The synergies per domain and, under "", of all; in the reports of one year, or in the last of each city."""
    counts = [_count(reports, domain, year) for domain in reports.domains]
    counts = [each for each in counts if each.existing or each.new or each.proposed or each.stopped]
    return [*counts, _count(reports, "", year)] if counts else []


def _is_sought(told: Told, sought: Sought) -> bool:
    if (sought.domain and told.domain != sought.domain) or (sought.level and told.record["level"] != sought.level):
        return False
    if not sought.year and not sought.standing:
        return True
    is_ = told.standing(sought.year)
    return is_ is not None and (not sought.standing or is_ == sought.standing)


def _count(reports: Reports, domain: str, year: int) -> DomainCount:
    mine = [(each, each.standing(year)) for each in reports.synergies if not domain or each.domain == domain]
    said = [is_ for _, is_ in mine]
    there = (Standing.EXISTING, Standing.SUSPENDED, Standing.NEW)
    return DomainCount(
        domain,
        said.count(Standing.EXISTING) + said.count(Standing.SUSPENDED),
        said.count(Standing.NEW),
        said.count(Standing.PROPOSED),
        said.count(Standing.STOPPED),
        len({each.file.city for each, is_ in mine if is_ in there}),
        sum(not year or year in years for years in reports.reporting.values()),
        reports.cities,
    )


def _standing_reports(collection: Collection, picture: Picture) -> list[tuple[Voice, list[Record]]]:
    """Of every respondent of a city the return of the last round that has a report, with its records."""
    found = _read(collection)
    last: dict[tuple[str, str], tuple[Voice, list[Record]]] = {}
    for voice in picture.voices:  # by round, within a city
        if voice.file.id in found:
            last[voice.file.city, voice.file.respondent] = voice, found[voice.file.id]
    return list(last.values())


def _read(collection: Collection) -> dict[int, list[Record]]:
    """The records of every return that counts, in their order."""
    query = """SELECT file, record, item, field, value FROM report
        WHERE file IN (SELECT id FROM counted_file WHERE counted) ORDER BY file, record, item"""
    values: dict[int, dict[tuple[str, str], dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    with collection.failures_told():
        for file, kind, item, field, value in collection.connection.execute(query):
            values[file][kind, item][field] = value
    return {
        file: sorted((Record(*key, fields) for key, fields in mine.items()), key=lambda each: each.position)
        for file, mine in values.items()
    }


def _years(record: Record) -> Iterator[int]:
    """The years of which a record tells something."""
    if record.kind == REPORT:
        yield int(record.item)
    yield from record.years


def _told(
    file: ReturnFile, record: Record, domain: str, years: tuple[int, ...], linked: tuple[str, str, Sequence[str]]
) -> Told:
    aspect, label, names = linked
    level = choice_label("level", record["level"]) if record["level"] else ""
    called = (record["title"], *names)
    said = (*called, *(record[name] for name in _TEXTS), domain, level, file.municipality)
    named, plain = (folded("\n".join(texts)) for texts in (called, said))
    return Told(file, record, domain, years, aspect, label, named, plain, _now(record, years))


def _now(record: Record, years: Sequence[int]) -> Standing | None:
    """What a synergy is in the last report of its return; one that ended before that has stopped."""
    if record.kind != SYNERGY or not record.years:
        return None
    return standing(record, years[-1]) or Standing.STOPPED


def _linked(picture: Picture, record: Record, labels: Mapping[str, tuple[str, ...]]) -> tuple[str, str, Sequence[str]]:
    """The aspect of a record, its label, and all its names; a label is "" when the return does not know it."""
    form, now = picture.questionnaire, picture.questionnaire.renamed.get(record["aspect"], record["aspect"])
    if now in form.aspects:
        aspect = form.aspects[now]
        return now, aspect.label, (aspect.label, *aspect.aliases)
    names = labels.get(now, ())
    return now, names[0] if names else "", names


def _labels(picture: Picture, voice: Voice, names: Mapping[Place, OtherName]) -> dict[str, tuple[str, ...]]:
    """Every name of the aspects that a respondent added: its own, and what the centre made of that."""
    found = {}
    for each in voice.added:
        shared = names.get((each.cluster, comparable(each.label)), OtherName(each.label))
        aspect = picture.questionnaire.aspects.get(shared.aspect)
        known = (aspect.label, *aspect.aliases) if aspect else ()
        found[each.id] = tuple(dict.fromkeys((each.label, shared.name, *known)))
    return found
