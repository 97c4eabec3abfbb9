"""Where one can be in an inventory, what each place is called, and the way from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..inventory.answers import Change, FactKind
from ..inventory.document import Document
from ..inventory.texts import Text
from ..questionnaire.model import Key


class Room(StrEnum):
    """The kinds of places."""

    IDENTITY = "identity"
    PAGE = "page"
    CONTACTS = "contacts"
    ASIDE = "aside"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Place:
    """A place; cluster and page only for a page of questions."""

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


def walk(document: Document) -> list[Place]:
    """All places in walking order, as the route is now."""
    pages = [Place(Room.PAGE, stop.cluster, stop.page) for stop in document.route.stops]
    rooms = rooms_of(document)
    return [
        place
        for place in (Place(Room.IDENTITY), *pages, Place(Room.CONTACTS), Place(Room.REVIEW))
        if place.room in rooms
    ]


def rooms_of(document: Document) -> set[Room]:
    """The kinds of places that there are: who fills in a part is not asked who answers, and perhaps not for persons."""
    missing = {Room.IDENTITY} if document.questionnaire.whole else set()
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
    if spot.kind is FactKind.IDENTITY:
        return Place(Room.IDENTITY), spot
    if spot.kind is FactKind.CONTACT:
        return Place(Room.CONTACTS), spot
    if spot.kind is FactKind.OTHER:
        return place_of_key(document, Key(spot.key[0], document.questionnaire.score)), spot
    return place_of_key(document, spot.question), spot


def place_of_change(document: Document, change: Change) -> tuple[Place, Spot | None]:
    """Where a change can be seen, after it was made, and which field it is in."""
    spot = Spot(change.edits[-1].kind, change.edits[-1].key)
    if spot.kind is FactKind.IDENTITY:
        return Place(Room.IDENTITY), spot
    if spot.kind is FactKind.CONTACT:
        return Place(Room.CONTACTS), spot
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
