"""What one cell of a sheet can hold: which values, how a text looks, how much room it takes. Rows are elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

# Excel counts in UTF-16 units, and does not take what is more than this.
MAX_UNITS = 32_767
LINE_HEIGHT = 15
_PADDING, _MAX_HEIGHT = 3, 405
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FIRST_YEAR = 1900  # Excel knows no day before it

Style = Mapping[str, object]
Value = str | int | float | date | None


def fits(text: str) -> bool:
    """Whether Excel takes the whole text in one cell."""
    return 2 * len(text) <= MAX_UNITS or len(text.encode("utf-16-le", "surrogatepass")) <= 2 * MAX_UNITS


def is_plain(text: str) -> bool:
    """Whether it can go into a cell as it is: short, without a character that XML has not, and no markup of its own."""
    return 2 * len(text) <= MAX_UNITS and text.isprintable() and not text.startswith("<")


def clean(text: str) -> str:
    """The text without what no XML file may hold."""
    return text if text.isprintable() else _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


@lru_cache(maxsize=2048)  # the labels of a long list come back in it
def lines(value: Value, width: int) -> int:
    """How many lines a text takes in a column that is `width` digits wide; letters are narrower."""
    if not isinstance(value, str):
        return 1
    letters = int(1.12 * width)
    if len(value) <= letters and "\n" not in value:
        return 1
    return sum(1 + max(0, len(part) - 1) // letters for part in value.split("\n"))


def height(lines: int) -> int:
    """How high a row of so many lines is, in points: not every program finds that by itself."""
    return min(LINE_HEIGHT * lines + _PADDING, _MAX_HEIGHT)


def day(text: str) -> Value:
    """The day in an ISO text; the text itself when it is none, since a return may say anything of itself."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return text
    return found if found.year >= _FIRST_YEAR else text
