"""Harmonising the aspects that cities added: one name for what several call differently, or a predefined aspect.

The wording of a city is never changed. What is decided is kept by cluster and wording, so that it serves later returns.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..errors import UserError
from ..inventory.answers import is_named
from ..inventory.checks import MAX_LABEL
from ..inventory.edits import line
from ..messages import say
from ..names import comparable
from ..questionnaire.model import Cluster, Questionnaire
from .collection import Collection
from .picture import City, Picture
from .scores import Score, Standing
from .voices import Cell, agree

# Per cent of likeness from which two wordings are proposed as one; found on the study's own pairs of spellings.
ALIKE = 86
_WORD = re.compile(r"\w+")
# Every wording is compared with many others.
_REMEMBERED = 8192

# Cluster and wording.
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class OtherName:
    """What was decided about a wording: its one name, and the predefined aspect that it belongs to ("" for none)."""

    name: str
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to call an added aspect: its spellings, most used first, and the cities that use it."""

    cluster: str
    wording: str
    labels: tuple[str, ...]
    cities: tuple[str, ...]
    decided: OtherName | None

    @property
    def shown(self) -> OtherName:
        """What tables call it: the decided name, or what most cities write."""
        return self.decided or OtherName(self.labels[0])


@dataclass(frozen=True, slots=True)
class Proposal:
    """Wordings that look like one aspect: a name for them, or a predefined `aspect` that they may belong to."""

    cluster: str
    name: str
    aspect: str
    wordings: tuple[Wording, ...]


def read_names(collection: Collection) -> dict[Place, OtherName]:
    """Every decision by cluster and wording."""
    with collection.failures_told():
        rows = collection.connection.execute("SELECT cluster, wording, name, aspect FROM other_name").fetchall()
    return {(cluster, wording): OtherName(name, aspect) for cluster, wording, name, aspect in rows}


def find_wordings(picture: Picture, names: Mapping[Place, OtherName]) -> tuple[Wording, ...]:
    """Every wording in the returns, cluster by cluster, the one that most cities use first.

    What stands in a cluster that the newest questionnaire no longer has is in no table.
    """
    order = {cluster.id: number for number, cluster in enumerate(picture.questionnaire.clusters)}
    labels: dict[Place, Counter[str]] = {}
    cities: dict[Place, dict[str, str]] = {}
    for city in picture.cities:
        for added in (each for each in city.added if each.cluster in order):
            place = added.cluster, comparable(added.label)
            labels.setdefault(place, Counter())[added.label] += 1
            mine = cities.setdefault(place, {})
            # What the second round put to a city, that city did not name itself.
            if not is_named(added.id):
                mine[city.key] = city.municipality
    given = {(cluster, comparable(each.name)): each for (cluster, _), each in names.items()}
    found = [
        # A name that only the second round put to cities is the one that was decided on.
        Wording(
            *place,
            _most_used(counts),
            tuple(sorted(cities[place].values())),
            names.get(place) or (None if cities[place] else given.get(place)),
        )
        for place, counts in labels.items()
    ]
    return tuple(sorted(found, key=lambda each: (order[each.cluster], -len(each.cities), each.wording)))


def shown_names(wordings: Iterable[Wording]) -> dict[Place, OtherName]:
    """The name of every wording, decided or not, as the tables use it."""
    return {(each.cluster, each.wording): each.shown for each in wordings}


def propose(questionnaire: Questionnaire, wordings: Sequence[Wording], alike: int = ALIKE) -> tuple[Proposal, ...]:
    """What the undecided wordings may be: a predefined aspect, a name that was given already, or one another."""
    found: list[Proposal] = []
    for cluster in questionnaire.clusters:
        mine = [each for each in wordings if each.cluster == cluster.id]
        known = _known(cluster, mine)
        left: list[Wording] = []
        for each in (wording for wording in mine if wording.decided is None):
            best = max(known, key=lambda name: likeness(each.labels[0], name), default="")
            if best and likeness(each.labels[0], best) >= alike:
                found.append(Proposal(cluster.id, *known[best], (each,)))
            else:
                left.append(each)
        found += [Proposal(cluster.id, _common_name(group), "", group) for group in _groups(left, alike)]
    return tuple(_joined(found))


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 100; words that say nothing of the matter do not count."""
    from rapidfuzz import fuzz

    # Never on a part alone: "onthaal" and "onthaal van nieuwkomers" are two things.
    return max(map(fuzz.ratio, _spellings(one), _spellings(other)))


def decide(collection: Collection, wordings: Iterable[Wording], name: str, aspect: str = "") -> None:
    """Give wordings one name, and map them to a predefined aspect when `aspect` is not "".

    Raises UserError for a name that is none; ValueError for an aspect that does not exist.
    """
    newest = collection.newest_questionnaire()
    if aspect and (newest is None or aspect not in newest.aspects):
        raise ValueError(aspect)
    name = line(name, MAX_LABEL)
    if not name:
        raise UserError("label_missing")
    rows = [(each.cluster, each.wording, name, aspect) for each in wordings]
    with collection.transaction():
        collection.connection.executemany("INSERT OR REPLACE INTO other_name VALUES (?, ?, ?, ?)", rows)


def forget(collection: Collection, wordings: Iterable[Wording]) -> None:
    """Take a decision back: each wording stands by itself again."""
    places = [(each.cluster, each.wording) for each in wordings]
    with collection.transaction():
        collection.connection.executemany("DELETE FROM other_name WHERE cluster = ? AND wording = ?", places)


def harmonised(picture: Picture, names: Mapping[Place, OtherName], cluster: Cluster) -> tuple[str, ...]:
    """The names of the added aspects of one cluster, most named first, but for what belongs to a predefined aspect.

    `names` are those of all wordings, as `shown_names` gives them.
    """
    times: Counter[str] = Counter()
    for city in picture.cities:
        times.update(city_others(city, names, cluster).keys())
    return tuple(sorted(times, key=lambda name: (-times[name], comparable(name))))


def city_others(city: City, names: Mapping[Place, OtherName], cluster: Cluster) -> dict[str, Cell]:
    """The agreed picture of the added aspects of one cluster in one city, by harmonised name.

    Two wordings of one city under one name count as the highest of the two: it is one aspect.
    """
    said: dict[str, dict[str, Score]] = {}
    for voice in city.voices:
        for added in voice.added:
            name = names[added.cluster, comparable(added.label)] if added.cluster == cluster.id else None
            if name is not None and not name.aspect:
                voices = said.setdefault(name.name, {})
                voices[voice.file.respondent] = _highest(voices.get(voice.file.respondent), added.score)
    return {name: agree(voices) for name, voices in said.items()}


def _highest(one: Score | None, other: Score) -> Score:
    if one is None or one.standing is not Standing.SCORED:
        return other if one is None or other.standing is Standing.SCORED else one
    return other if other.value is not None and one.value is not None and other.value > one.value else one


def _most_used(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda label: (-counts[label], len(label), label)))


def _known(cluster: Cluster, wordings: Iterable[Wording]) -> dict[str, tuple[str, str]]:
    """Every text that a wording may be alike to, with the name and the predefined aspect that it leads to."""
    decided = [each.decided for each in wordings if each.decided]
    known = {each.name: (each.name, each.aspect) for each in decided}
    for aspect in cluster.aspects:
        known |= dict.fromkeys((aspect.label, *aspect.aliases), (aspect.label, aspect.id))
    return known


def _groups(wordings: Iterable[Wording], alike: int) -> list[tuple[Wording, ...]]:
    """Groups in which every wording is like every other, so that no chain of small steps joins two far ends."""
    groups: list[list[Wording]] = []
    for each in wordings:
        fitting = (group for group in groups if all(likeness(each.labels[0], one.labels[0]) >= alike for one in group))
        group = next(fitting, None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    return [tuple(group) for group in groups]


def _common_name(wordings: Iterable[Wording]) -> str:
    """What most cities write; of what as many write, the shortest."""
    return min(wordings, key=lambda each: (-len(each.cities), len(each.labels[0]), each.wording)).labels[0]


def _joined(proposals: Iterable[Proposal]) -> list[Proposal]:
    """One proposal per name: what joins the same name is proposed together."""
    together: dict[tuple[str, str, str], list[Wording]] = {}
    for each in proposals:
        together.setdefault((each.cluster, each.name, each.aspect), []).extend(each.wordings)
    return [Proposal(*key, tuple(wordings)) for key, wordings in together.items()]


@lru_cache(_REMEMBERED)
def _spellings(name: str) -> tuple[str, str, str]:
    """The name, its words that say something, and these in the order of the alphabet."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = _WORD.findall("".join(each for each in plain if not unicodedata.combining(each)))
    noise = set(say("others.noise").split())
    telling = [word for word in words if word not in noise] or words
    return comparable(name), " ".join(telling), " ".join(sorted(telling))
