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
# How wide letters of Calibri are beside a digit, by which columns are measured; all others are as wide as one, or so.
_WIDTHS = {
    **dict.fromkeys(" Iijl.,:;'!()|", 0.5),
    **dict.fromkeys("fr-t", 0.68),
    **dict.fromkeys("cksvxyzJ", 0.86),
    **dict.fromkeys("GHNOQUV", 1.28),
    **dict.fromkeys("mwMW", 1.6),
}
_OTHERS, _SURELY = 1.04, 0.7
# On paper a digit takes a little more than the column has for it.
_ROOM = 0.95
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
    """How many lines a text takes in a column that is `width` digits wide; most letters are narrower."""
    # So few go on one line whatever they are.
    if not isinstance(value, str) or (len(value) <= _SURELY * width and "\n" not in value):
        return 1
    return sum(_wrapped(part, _ROOM * width) for part in value.split("\n"))


def _wrapped(paragraph: str, room: float) -> int:
    """How many lines it takes to break between its words, and within a word that is longer than a line."""
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        long = sum([_WIDTHS.get(letter, _OTHERS) for letter in word])
        if used and used + long > room:
            lines, used = lines + 1, 0.0
        more, rest = divmod(long, room)
        lines, used = lines + int(more), used + rest + _WIDTHS[" "]
    return lines


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
