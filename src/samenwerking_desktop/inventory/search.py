"""Finding words and kinds of answers among the texts of an inventory: pure functions, in the order of the texts.

Capitals and diacritics do not matter, and of several words all must be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from ..names import folded
from .texts import Only, Source, Text


def words_of(wanted: str) -> tuple[str, ...]:
    """The words that are looked for, as they are compared."""
    return tuple(dict.fromkeys(filter(None, map(folded, wanted.split()))))


def find(texts: Iterable[Text], wanted: str, only: Only | None = None) -> list[Text]:
    """The texts that hold one of the words while the text and its place together hold all of them.

    With `only` those that the filter lets through: the words may all be in the place then, and without words it is all.
    """
    words = words_of(wanted)
    if only:
        return [each for each in texts if only in each.only and _has_all(each, words)]
    return [
        each for each in texts if each.source is not Source.EMPTY and _has_one(each, words) and _has_all(each, words)
    ]


def counts(texts: Iterable[Text]) -> dict[Only, int]:
    """How many texts each filter lets through."""
    passed = list(chain.from_iterable(each.only for each in texts))
    return {only: passed.count(only) for only in Only}


def marks(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where the words stand in a text: begin and end of each piece, in order, those that touch as one.

    `words` as `words_of` gives them.
    """
    letters = [folded(letter) for letter in text]
    plain = "".join(letters)
    places = [place for place, letter in enumerate(letters) for _ in letter]
    held: set[int] = set()
    for word in words:
        at = plain.find(word)
        while at >= 0:
            held.update(range(places[at], places[at + len(word) - 1] + 1))
            at = plain.find(word, at + 1)
    return _pieces(letters, held)


def _pieces(letters: Sequence[str], held: set[int]) -> list[tuple[int, int]]:
    """The places as pieces; what is written above or below a letter belongs to it."""
    found: list[tuple[int, int]] = []
    for place, letter in enumerate(letters):
        inside = place in held or (not letter and found and found[-1][1] == place)
        if inside and found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif inside:
            found.append((place, place + 1))
    return found


def _has_one(text: Text, words: Iterable[str]) -> bool:
    return any(word in text.plain for word in words)


def _has_all(text: Text, words: Iterable[str]) -> bool:
    return all(word in text.plain or word in text.around for word in words)
