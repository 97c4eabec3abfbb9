"""Where one can be in an inventory, what each place is called, and the way from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..inventory.answers import Change, FactKind
from ..inventory.document import Document
from ..inventory.report_fields import FOCUS_GROUP, MEASURE, MEETING, REPORT, SYNERGY
from ..inventory.texts import Text
from ..questionnaire.model import Key


class Room(StrEnum):
    """The kinds of places."""

    IDENTITY = "identity"
    PAGE = "page"
    CONTACTS = "contacts"
    REPORT = "report"
    ASIDE = "aside"
    REVIEW = "review"


# The pages of the yearly report: one per kind of record, in the order of the list, and the years side by side.
YEARS = "years"
REPORT_PAGES = (SYNERGY, MEETING, MEASURE, FOCUS_GROUP, REPORT, YEARS)
_OF_RECORDS = (FactKind.REPORT, FactKind.ANNEX)


@dataclass(frozen=True, slots=True)
class Place:
    """A place; cluster and page only for a page of questions, and page for one of the yearly report."""

    room: Room
    cluster: str = ""
    page: str = ""

    def to_text(self) -> str:
        """The place as settings keep it."""
        return "/".join((self.room, self.cluster, self.page))

    @classmethod
    def from_text(cls, text: str) -> Place | None:
        """The place in a text of `to_text`, or None."""
        parts = text.split("/")
        if len(parts) != 3 or parts[0] not in list(Room):
            return None
        return cls(Room(parts[0]), parts[1], parts[2])


@dataclass(frozen=True, slots=True)
class Spot:
    """A field: the kind of fact that it shows, and the key of that fact as the file has it."""

    kind: FactKind
    key: tuple[str, ...]

    @property
    def question(self) -> Key:
        """The question that an answer, a remark or a document belongs to."""
        return Key(self.key[0], self.key[1])


def way(document: Document, place: Place) -> list[Place]:
    """The places that one walks through from here: those of the inventory, or the pages of the yearly report."""
    if place.room is not Room.REPORT:
        return walk(document)
    return [Place(Room.REPORT, page=page) for page in REPORT_PAGES if Room.REPORT in rooms_of(document)]


def walk(document: Document) -> list[Place]:
    """All places of the inventory in walking order, as the route is now."""
    pages = [Place(Room.PAGE, stop.cluster, stop.page) for stop in document.route.stops]
    rooms = rooms_of(document)
    return [
        place
        for place in (Place(Room.IDENTITY), *pages, Place(Room.CONTACTS), Place(Room.REVIEW))
        if place.room in rooms
    ]


def rooms_of(document: Document) -> set[Room]:
    """The kinds of places that there are.

    Who fills in a part is not asked who answers, has no yearly report, and is perhaps not asked for persons.
    """
    missing = {Room.IDENTITY, Room.REPORT} if document.questionnaire.whole else set()
    return set(Room) - missing - (set() if document.questionnaire.roster.domains else {Room.CONTACTS})


def place_of_key(document: Document, key: Key) -> Place:
    """Where a question is answered, or where it waits while it is set aside."""
    if key in document.route.asked:
        cluster = document.questionnaire.cluster_of(key.aspect).id
        return Place(Room.PAGE, cluster, document.questionnaire.page_of[key.question].id)
    return Place(Room.ASIDE)


def place_of_text(document: Document, text: Text) -> tuple[Place, Spot]:
    """Where a text of the inventory can be seen, and the field that it is in or that stands beside it."""
    spot = Spot(text.kind, text.key)
    room = _room_of(spot)
    if room:
        return room, spot
    if spot.kind is FactKind.OTHER:
        return place_of_key(document, Key(spot.key[0], document.questionnaire.score)), spot
    return place_of_key(document, spot.question), spot


def place_of_change(document: Document, change: Change) -> tuple[Place, Spot | None]:
    """Where a change can be seen, after it was made, and which field it is in."""
    spot = Spot(change.edits[-1].kind, change.edits[-1].key)
    room = _room_of(spot)
    if room:
        return room, spot
    aspect, score = spot.key[0], document.questionnaire.score
    if aspect not in document.questionnaire.aspects and aspect not in document.answers.others:
        first_page = document.questionnaire.page_of[score].id
        return Place(Room.PAGE, document.questionnaire.cluster_of(aspect).id, first_page), None
    if spot.kind is FactKind.REVIEWED:
        spot = Spot(FactKind.ANSWER, (aspect, score))
    if spot.kind is FactKind.OTHER:
        return place_of_key(document, Key(aspect, score)), spot
    if spot.question in document.route.asked:
        return place_of_key(document, spot.question), spot
    # It is set aside now: the answer that did so can be seen, and changed.
    return place_of_key(document, Key(aspect, score)), Spot(FactKind.ANSWER, (aspect, score))


def _room_of(spot: Spot) -> Place | None:
    """Where a fact is that belongs to no aspect."""
    if spot.kind is FactKind.IDENTITY:
        return Place(Room.IDENTITY)
    if spot.kind is FactKind.CONTACT:
        return Place(Room.CONTACTS)
    return Place(Room.REPORT, page=spot.key[0]) if spot.kind in _OF_RECORDS else None
