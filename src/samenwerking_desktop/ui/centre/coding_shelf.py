"""The texts of the screen of coding, counted and found: plain data, made in the thread of the study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from ...centre.coding import CodedText, Place


@dataclass(frozen=True, slots=True)
class Filter:
    """Which texts are listed: of one list, and of what is not "". `state` is a word of those below; WITH goes on."""

    list: str = ""
    cluster: str = ""
    state: str = ""
    words: str = ""


TO_DO, CHANGED, DONE, WITH = "to_do", "changed", "done", "with "


@dataclass(slots=True)
class Tally:
    """How many texts of one list there are, are done, are changed, and have each code."""

    all: int = 0
    done: int = 0
    changed: int = 0
    codes: Counter[str] = field(default_factory=Counter)

    def add(self, text: CodedText, times: int = 1) -> None:
        """Count a text, or with -1 count it no more."""
        self.all += times
        self.done += times * text.done
        self.changed += times * text.changed
        for code in {given.code for given in text.codes}:
            self.codes[code] += times


class Shelf:
    """All texts, put in order for the screen; made in the thread, as there may be many thousands.

    `of_list` are the places among `texts` of each list, `at` of each place in the collection; `words` is where words
    are looked for.
    """

    def __init__(self, texts: Iterable[CodedText] = ()) -> None:
        self.texts = list(texts)
        self.words = [f"{text.municipality}\n{text.aspect_label}\n{text.text}".casefold() for text in self.texts]
        self.of_list: dict[str, list[int]] = {}
        self.at: dict[Place, list[int]] = {}
        self.tallies: dict[str, Tally] = {}
        for number, text in enumerate(self.texts):
            self.of_list.setdefault(text.list, []).append(number)
            self.at.setdefault(text.place, []).append(number)
            self.tallies.setdefault(text.list, Tally()).add(text)

    def tally(self, list_id: str) -> Tally:
        """The counts of one list."""
        return self.tallies.get(list_id) or Tally()

    def beside(self, texts: Iterable[CodedText]) -> list[CodedText]:
        """Every text at the places of these, whichever round it is of: what is done to one may change another."""
        return self.at_places({text.place for text in texts})

    def at_places(self, places: Iterable[Place]) -> list[CodedText]:
        """Every text at these places."""
        return [self.texts[number] for place in places for number in self.at.get(place, ())]

    def update(self, fresh: Iterable[CodedText]) -> list[int]:
        """Put texts in the place of what they were; returns which of them changed."""
        changed = []
        for text in fresh:
            for number in self.at.get(text.place, ()):
                before = self.texts[number]
                if before != text and same(before, text):
                    self.texts[number] = text
                    self.tallies[text.list].add(before, -1)
                    self.tallies[text.list].add(text)
                    changed.append(number)
        return changed

    def find(self, wanted: Filter) -> list[int]:
        """The places of the texts that a filter lets through, in order."""
        found = self.of_list.get(wanted.list, [])
        if wanted.cluster:
            found = [number for number in found if self.texts[number].cluster == wanted.cluster]
        if wanted.state:
            found = [number for number in found if _fits(self.texts[number], wanted.state)]
        for word in wanted.words.casefold().split():
            found = [number for number in found if word in self.words[number]]
        return found


def same(one: CodedText, other: CodedText) -> bool:
    """Whether two texts at one place are the same text of the same round, whatever their codes."""
    return (one.sha256, one.round) == (other.sha256, other.round)


def _fits(text: CodedText, state: str) -> bool:
    if state.startswith(WITH):
        return state.removeprefix(WITH) in {given.code for given in text.codes}
    return {TO_DO: not text.done, CHANGED: text.changed, DONE: text.done}[state]
