"""The lines of the added aspects: proposals, wordings that nobody decided on, and names. Pure; it decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from ...centre.collection import Collection
from ...centre.other_tables import wordings_of
from ...centre.others import OtherName, Place, Wording, propose, shown_names
from ...centre.picture import Picture
from ...names import comparable
from ...questionnaire.model import Cluster


class Kind(IntEnum):
    """What a line is, in the order in which lines stand in their cluster."""

    PROPOSAL = auto()
    OPEN = auto()
    NAMED = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One name with its wordings; of a proposal, `joins` says that the name was given to other wordings before."""

    kind: Kind
    cluster: str
    name: str
    aspect: str
    wordings: tuple[Wording, ...]
    joins: bool = False

    @property
    def places(self) -> frozenset[Place]:
        """The wordings as decisions know them."""
        return frozenset(map(place_of, self.wordings))

    @property
    def cities(self) -> int:
        """How many cities use one of the wordings."""
        return len({city for each in self.wordings for city in each.cities})

    def holds(self, words: str) -> bool:
        """Whether this is found somewhere in the line; `words` are comparable."""
        texts = (self.name, *(text for each in self.wordings for text in (*each.labels, *each.cities)))
        return any(words in comparable(text) for text in texts)


@dataclass(frozen=True, slots=True)
class Others:
    """All that the tab shows: the lines by cluster, in the order of the questionnaire, and the name of each wording."""

    clusters: tuple[tuple[Cluster, tuple[Line, ...]], ...]
    names: Mapping[Place, OtherName]

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, from the top down."""
        return tuple(line for _, lines in self.clusters for line in lines)


def read_others(collection: Collection, picture: Picture) -> Others:
    """What the cities of the picture added, and what was decided about it."""
    wordings = wordings_of(collection, picture)
    given = {(each.cluster, each.decided.name) for each in wordings if each.decided}
    lines = [
        Line(_kind(each.aspect, each.wordings, joins=joins), each.cluster, each.name, each.aspect, each.wordings, joins)
        for each in propose(picture.questionnaire, wordings)
        for joins in [(each.cluster, each.name) in given]
    ]
    lines += _named(wordings)
    lines.sort(key=lambda line: (line.kind, -line.cities, comparable(line.name)))
    clusters = [
        (cluster, tuple(line for line in lines if line.cluster == cluster.id))
        for cluster in picture.questionnaire.clusters
    ]
    return Others(tuple((cluster, mine) for cluster, mine in clusters if mine), shown_names(wordings))


def next_open(lines: Sequence[Line], done: Iterable[Place]) -> Place | None:
    """The next wording that nobody decided on, after those that are done now; after the last line comes the first."""
    places = frozenset(done)
    at = next((number for number, line in enumerate(lines) if line.places & places), 0)
    for line in (*lines[at:], *lines[:at]):
        left = [place_of(each) for each in line.wordings if place_of(each) not in places]
        if line.kind is not Kind.NAMED and left:
            return left[0]
    return None


def place_of(wording: Wording) -> Place:
    """The wording as decisions know it."""
    return wording.cluster, wording.wording


def _kind(aspect: str, wordings: Sequence[Wording], *, joins: bool) -> Kind:
    """One wording that is like nothing is no proposal: it only waits to be looked at."""
    return Kind.PROPOSAL if aspect or joins or len(wordings) > 1 else Kind.OPEN


def _named(wordings: Iterable[Wording]) -> list[Line]:
    found: dict[tuple[str, str, str], list[Wording]] = {}
    for each in wordings:
        if each.decided:
            found.setdefault((each.cluster, each.decided.name, each.decided.aspect), []).append(each)
    return [Line(Kind.NAMED, *key, tuple(mine)) for key, mine in found.items()]
