"""What came in and what did not: the state of every municipality in every round, and what to remind it of.

A municipality has returned when there is a joint inventory, or one of the city and one of the OCMW. Whether that is
complete, each return says of itself. Which municipalities are awaited is read in `expected`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING

from ..messages import named, say
from .collection import Collection, ReturnFile
from .expected import expected_in, matched
from .picture import Picture, read_picture
from .scores import Standing
from .tables import frame, who_of
from .voices import JOINT

if TYPE_CHECKING:
    import pandas as pd

CITY, OCMW = "city", "ocmw"
RETURNS_STATE = (
    *("municipality", "nis", "respondent", "round", "arrival", "arrival_label", "expected"),
    *("standing", "standing_label", "complete", "answered", "asked", "open", "carried", "revision", "exported", "file"),
)
_NUMBERS = ("expected", "complete", "answered", "asked", "open", "carried", "revision")


class Arrival(StrEnum):
    """What is there of one municipality in one round. The last two mean that it has returned."""

    NOTHING = "nothing"
    ONLY_CITY = "only_city"
    ONLY_OCMW = "only_ocmw"
    PARTIAL = "partial"
    COMPLETE = "complete"

    @property
    def label(self) -> str:
        """The state in Dutch."""
        return say(f"arrival.{self}")


class FileStanding(StrEnum):
    """Whether a return counts, and if not, why: a later revision, or another inventory of the same place."""

    COUNTED = "counted"
    OLDER = "older"
    DOUBLE = "double"

    @property
    def label(self) -> str:
        """In Dutch."""
        return say(f"file_standing.{self}")


@dataclass(frozen=True, slots=True)
class Arrived:
    """One return with how far it is.

    `answered` of `asked` aspects have a score, as in every table; `open` of its `aspects` have no answer at all, and
    "weet niet" is one. `carried` answers stand from an earlier revision.
    """

    file: ReturnFile
    answered: int
    asked: int
    open: int
    aspects: int
    carried: int

    @property
    def standing(self) -> FileStanding:
        """Whether it counts."""
        if self.file.counted:
            return FileStanding.COUNTED
        return FileStanding.DOUBLE if self.file.newest else FileStanding.OLDER


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality in one round with all its returns; `expected` is None while nobody loaded a list."""

    city: str
    municipality: str
    nis: str
    round: int
    expected: bool | None
    returns: tuple[Arrived, ...]

    @property
    def counted(self) -> tuple[Arrived, ...]:
        """The returns that count."""
        return tuple(each for each in self.returns if each.file.counted)

    @property
    def arrival(self) -> Arrival:
        """What is there of it."""
        complete = {each.file.respondent: each.file.complete for each in self.counted}
        if JOINT not in complete and not {CITY, OCMW} <= complete.keys():
            only = {CITY: Arrival.ONLY_CITY, OCMW: Arrival.ONLY_OCMW}
            return next((only[who] for who in complete), Arrival.NOTHING)
        whole = complete.get(JOINT) or (complete.get(CITY) and complete.get(OCMW))
        return Arrival.COMPLETE if whole else Arrival.PARTIAL


def places(collection: Collection, picture: Picture | None = None) -> tuple[Place, ...]:
    """Every municipality that is awaited or returned something, by name, in every round that occurs.

    What the `picture` knows of the returns is not read again; it leaves nothing out.
    """
    files, awaited = collection.files(), expected_in(collection)
    known = matched(awaited, files)
    listed = {each.city: each for each in awaited}
    names = {file.city: (file.municipality, file.nis) for file in reversed(files)}
    found: dict[tuple[str, int], list[Arrived]] = {}
    for each in _arrived(collection, files, picture):
        city = known[each.file.city].city if each.file.city in known else each.file.city
        found.setdefault((city, each.file.round), []).append(each)
    rounds = sorted({file.round for file in files}) or [1]
    wanted = {(city, number) for city in listed for number in rounds} | found.keys()
    made = []
    for city, number in sorted(wanted):
        name, nis = (listed[city].name, listed[city].nis) if city in listed else names[city]
        expected = city in listed if listed else None
        made.append(Place(city, name, nis, number, expected, tuple(found.get((city, number), ()))))
    return tuple(made)


def returns_state(collection: Collection, picture: Picture) -> pd.DataFrame:
    """A row per return, also those that do not count, and one per municipality and round of which nothing is there.

    `answered` of `asked` aspects have a score, `open` have no answer at all. The picture chooses the municipalities and
    rounds; those that returned nothing are in every choice of municipalities.
    """
    return state_table(shown(places(collection, picture), picture))


def shown(all_places: Iterable[Place], picture: Picture) -> tuple[Place, ...]:
    """The places that the picture shows, and those of which nothing came in its rounds."""
    there = {(city.key, city.round) for city in picture.cities}
    rounds = {city.round for city in picture.cities}
    return tuple(
        place
        for place in all_places
        if any((each.file.city, each.file.round) in there for each in place.returns)
        or (not place.returns and place.round in rounds)
    )


def state_table(chosen: Iterable[Place]) -> pd.DataFrame:
    """The table `returns_state` of these places."""
    rows = [row for place in chosen for row in _rows(place)]
    return frame(rows, RETURNS_STATE, _NUMBERS)


def summaries(chosen: Iterable[Place]) -> tuple[str, ...]:
    """How many municipalities are in which state, a sentence per round: "9 van 13 ontvangen, 2 alleen stad"."""
    by_round: dict[int, list[Place]] = {}
    for place in chosen:
        by_round.setdefault(place.round, []).append(place)
    told = {number: _summary(mine) for number, mine in sorted(by_round.items())}
    if len(told) == 1:
        return tuple(told.values())
    return tuple(say("arrivals.of_round", round=number, summary=summary) for number, summary in told.items())


def reminders(chosen: Sequence[Place], *, contacts: bool = False) -> str:
    """What is missing, a line per municipality, to copy into a mail; who coordinates only with `contacts`."""
    with_round = len({place.round for place in chosen}) > 1
    people = _people(chosen) if contacts else {}
    late = [place for place in chosen if place.arrival is not Arrival.COMPLETE]
    return "\n".join(_reminder(place, with_round, people.get(place.city, "")) for place in late)


def _arrived(collection: Collection, files: Sequence[ReturnFile], picture: Picture | None) -> Iterator[Arrived]:
    with collection.failures_told():
        query = "SELECT file, count(*) FROM carried GROUP BY file"
        carried = dict(collection.connection.execute(query).fetchall())
    known = {voice.file.id: voice.scores for voice in picture.voices} if picture else {}
    if any(file.counted and file.id not in known for file in files):
        known = {voice.file.id: voice.scores for voice in read_picture(collection).voices}
    for file in files:
        scores = known[file.id].values() if file.counted else ()
        standings = Counter(score.standing for score in scores)
        scored, open_ = standings[Standing.SCORED], standings[Standing.WHITE]
        aspects = standings.total() - standings[Standing.ABSENT]
        asked = aspects - standings[Standing.NOT_APPLICABLE]
        yield Arrived(file, scored, asked, open_, aspects, carried.get(file.id, 0))


def _rows(place: Place) -> Iterator[tuple[object, ...]]:
    arrival, expected = place.arrival, None if place.expected is None else int(place.expected)
    state = (arrival.value, arrival.label, expected)
    if not place.returns:
        yield place.municipality, place.nis, "", place.round, *state, "", "", *(None,) * 6, "", ""
    for each in place.returns:
        file, standing = each.file, each.standing
        numbers = (each.answered, each.asked, each.open, each.carried) if file.counted else (None,) * 4
        said = (standing.value, standing.label, int(file.complete), *numbers)
        yield *who_of(file), *state, *said, file.revision, file.exported[:10], file.name


def _summary(mine: Sequence[Place]) -> str:
    counts = Counter(place.arrival for place in mine if place.expected is not False)
    received, total = counts[Arrival.PARTIAL] + counts[Arrival.COMPLETE], counts.total()
    listed = any(place.expected is not None for place in mine)
    parts = [
        say("arrivals.received_of", some=received, all=total) if listed else say("arrivals.received", some=received)
    ]
    parts += [
        say(f"arrivals.count_{arrival}", count=counts[arrival])
        for arrival in (Arrival.PARTIAL, Arrival.ONLY_CITY, Arrival.ONLY_OCMW, Arrival.NOTHING)
        if counts[arrival]
    ]
    unexpected = sum(place.expected is False for place in mine)
    if unexpected:
        parts.append(say("arrivals.unexpected", count=unexpected))
    return ", ".join(parts)


def _reminder(place: Place, with_round: bool, person: str) -> str:
    name, joined = place.municipality, place.arrival is Arrival.PARTIAL
    if with_round:
        name = say("arrivals.name_round", municipality=name, round=place.round)
    lacks = [] if joined else [say(f"reminder.{place.arrival}")]
    for each in place.counted:
        if not each.file.complete:
            what = say("reminder.open", open=each.open, all=each.aspects) if each.open else say("reminder.not_complete")
            alone = joined and len(place.counted) == 1
            lacks.append(what if alone else named(say(f"respondent.{each.file.respondent}"), what))
    line = named(name, "; ".join(lacks))
    return f"{line} ({person})" if person else line


def _people(chosen: Iterable[Place]) -> Mapping[str, str]:
    """Who coordinates in each municipality, as its last return says; one that returned nothing is known by nobody."""
    files = [(place.city, each.file) for place in chosen for each in place.returns]
    found: dict[str, str] = {}
    for city, file in sorted(files, key=lambda pair: attrgetter("exported", "rank")(pair[1])):
        person = " ".join(filter(None, (file.coordinator, file.coordinator_email and f"<{file.coordinator_email}>")))
        if person:
            found[city] = person
    return found
