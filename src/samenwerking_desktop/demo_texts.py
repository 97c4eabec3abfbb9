"""What fictional municipalities are called and say: the data in `resources/demo`, and one answer out of it.

Every choice is made by the `random.Random` that the caller hands over, so that the same one gives the same texts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

from .municipalities import find
from .names import comparable
from .paths import resource

MOST_CITIES = 10_000
FIRST_YEAR, LAST_YEAR = 2007, 2024
MOST_SENTENCES = 3
# What was answered so far about one aspect: the option ids by question id.
Said = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Topic:
    """What a municipality can say about one aspect; `own` holds sentences by question and by option of the score."""

    likely: dict[str, int]
    work: str
    gain: list[str]
    absent: int
    prefer: list[str]
    own: dict[str, dict[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Other:
    """An aspect that municipalities add themselves, under one of several spellings."""

    labels: list[str]
    topic: Topic


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences for a question when the other answers meet `when`, in `clusters` or, when empty, in all."""

    when: dict[str, list[str]]
    clusters: list[str]
    sentences: list[str]

    def fits(self, said: Said, cluster: str) -> bool:
        """Whether the sentences go with what was said."""
        met = all(set(options) & set(said.get(question, ())) for question, options in self.when.items())
        return met and (not self.clusters or cluster in self.clusters)


class Texts:
    """All the data of the demo; `answers` and `names` are two of its files as they are."""

    def __init__(self, folder: Path) -> None:
        self.answers = _read(folder / "answers.toml")
        self.names = _read(folder / "names.toml")
        self.blocks: dict[str, list[Block]] = {}
        for raw in self.answers["block"]:
            block = Block(raw["when"], raw.get("clusters", []), raw["sentences"])
            self.blocks.setdefault(raw["question"], []).append(block)
        self.topics: dict[str, Topic] = {}
        self.others: dict[str, list[Other]] = {}
        for path in sorted((folder / "clusters").glob("*.toml")):
            raw = _read(path)
            self.others[path.stem] = [Other(each["labels"], _topic(each)) for each in raw.pop("other")]
            self.topics |= {f"{path.stem}.{aspect}": _topic(each) for aspect, each in raw.items()}

    @cached_property
    def municipalities(self) -> list[str]:
        """The names of all fictional municipalities, in order; none that really exists in Belgium."""
        names = self.names
        plain = [start + end for start, end in product(names["starts"], names["ends"])]
        Random("municipalities").shuffle(plain)
        every = [*names["first"], *plain, *(before + name for before, name in product(names["befores"], plain))]
        return [name for name in dict.fromkeys(every) if find(name) is None][:MOST_CITIES]

    def rate(self, name: str, random: Random) -> bool:
        """Whether something happens that happens as often as `name` says."""
        return random.random() * 100 < float(self.answers["rates"][name])

    def words(self, topic: Topic, random: Random) -> dict[str, object]:
        """What the gaps in the sentences about an aspect are filled with."""
        return {
            "work": topic.work,
            "Work": topic.work[0].upper() + topic.work[1:],
            "gain": random.choice(topic.gain),
            "year": random.randint(FIRST_YEAR, LAST_YEAR),
            "month": random.choice(self.names["months"]),
            "n": random.randint(2, 6),
        }


class Voice:
    """One municipality speaking: it says no sentence twice while it still has another."""

    def __init__(self, texts: Texts, random: Random) -> None:
        self._texts, self._random = texts, random
        self._used: set[str] = set()

    def text(self, question: str, said: Said, cluster: str, topic: Topic) -> str:
        """The answer to a text question, or "" when the data has nothing to say there."""
        own = [
            sentence
            for option, sentences in topic.own.get(question, {}).items()
            if any(option in options for options in said.values())
            for sentence in sentences
        ]
        pools = [each.sentences for each in self._texts.blocks.get(question, ()) if each.fits(said, cluster)]
        count = min(len(pools), self._random.randint(1, MOST_SENTENCES - bool(own)))
        chosen = [pools[at] for at in sorted(self._random.sample(range(len(pools)), count))]
        sentences = [self._sentence(pool) for pool in ([own] if own else []) + chosen]
        return " ".join(sentences).format_map(self._texts.words(topic, self._random))

    def remark(self, topic: Topic) -> str:
        """A remark on some answer."""
        sentence = self._sentence(self._texts.answers["remarks"]["sentences"])
        return sentence.format_map(self._texts.words(topic, self._random))

    def _sentence(self, pool: Iterable[str]) -> str:
        every = list(pool)
        chosen = self._random.choice([each for each in every if each not in self._used] or every)
        self._used.add(chosen)
        return chosen


class People:
    """The people of one municipality."""

    def __init__(self, texts: Texts, municipality: str, random: Random) -> None:
        self._names, self._random = texts.names, random
        self._domain = comparable(municipality)

    def person(self, authority: str) -> dict[str, str]:
        """Someone at this authority: a text for every field of a contact person."""
        names, random = self._names, self._random
        given, family = random.choice(names["given"]), random.choice(names["family"])
        words = {
            "given": given,
            "family": family,
            "role": random.choice(names["roles"][authority]),
            "mail": f"{comparable(given)}.{comparable(family)}",
            "domain": self._domain,
            "area": random.choice("239"),
            "first": random.randrange(100),
            "second": random.randrange(100),
            "third": random.randrange(100),
        }
        return {field: str(text).format(**words) for field, text in names["fields"].items()}


@cache
def texts() -> Texts:
    """The data of the demo that ships with the program."""
    return Texts(resource("demo"))


def _topic(raw: dict[str, Any]) -> Topic:
    known = {"likely", "work", "gain", "absent", "prefer", "labels"}
    own = {name: value for name, value in raw.items() if name not in known}
    return Topic(raw["likely"], raw["work"], raw["gain"], raw.get("absent", 0), raw.get("prefer", []), own)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
