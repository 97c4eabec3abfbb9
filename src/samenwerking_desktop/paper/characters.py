"""Which characters the fonts of our own have: what none of them can show is replaced by a box, and counted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from ..paths import resource

BOX = "\N{WHITE SQUARE}"
_FACES = ("OpenSans-Regular.ttf", "DejaVuSans.ttf")
# Anything but what every text is made of here and our fonts have: to know that, they need not be read.
_ODD = re.compile("[^\n\x20-\x7e\xc0-\u017f‘’“”–…€]")
# These have no shape, though a font has them: they turn the direction of all that is read around them.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Printable:
    """Makes texts printable, and remembers how many characters were replaced."""

    def __init__(self) -> None:
        self.replaced = 0

    def text(self, text: str) -> str:
        """The text in composed characters, without control characters, with a box for what no font has."""
        return _ODD.sub(lambda odd: self._shown(odd[0]), unicodedata.normalize("NFC", text))

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
        if character in _TURNING:
            return ""
        if ord(character) in covered():
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
