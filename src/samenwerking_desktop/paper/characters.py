"""Which characters the fonts of our own have: what none of them can show is replaced by a box, and counted."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from ..paths import resource

BOX = "\N{WHITE SQUARE}"
_FACES = ("OpenSans-Regular.ttf", "DejaVuSans.ttf")


class Printable:
    """Makes texts printable, and remembers how many characters were replaced."""

    def __init__(self) -> None:
        self.replaced = 0

    def text(self, text: str) -> str:
        """The text in composed characters, without control characters, with a box for what no font has."""
        return "".join(map(self._shown, unicodedata.normalize("NFC", text)))

    def data(self, value: object) -> object:
        """The same of every text in nested mappings and lists, which may come from anyone."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self.data(each) for key, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.data(each) for each in value]
        return value

    def _shown(self, character: str) -> str:
        if ord(character) in covered() or character == "\n":
            return character
        if character == "\t":
            return " "
        if unicodedata.category(character).startswith("C"):
            return ""
        self.replaced += 1
        return BOX


@cache
def covered() -> frozenset[int]:
    """The characters, as numbers, that the fonts of our own have; the bolder faces have those of the regular one."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    found: set[int] = set()
    for name in _FACES:
        with TTFont(resource(f"fonts/{name}"), lazy=True) as font:
            found |= font.getBestCmap().keys()
    return frozenset(found)
