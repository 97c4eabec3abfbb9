"""Any table of the catalogue as a sheet, just as people read it: widths and alignment follow what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .cells import Style, Value, day
from .lists import ListSheet, Rows
from .readable import Readable, as_shown, readable
from .sheets import CENTRED, DAY, PLAIN, WRAPPED, Column

if TYPE_CHECKING:
    import pandas as pd

# By column, the values that look otherwise than the rest.
Looks = Mapping[str, Mapping[Value, Style]]

# Widths in characters; a text that is longer than the widest goes on in the next line. Tables of many columns take
# the second or third as the widest, so that one page wide stays readable.
_NARROWEST, _WIDEST, _ON_A_PAGE, _SAMPLED = 10, (60, 45, 32), 220, 500
_PLAIN: Looks = {}
_DAYS = ("exported",)
_FRACTION: Style = {**CENTRED, "num_format": "0.0#"}


def plain_list(name: str, frame: pd.DataFrame, heads: Mapping[str, str]) -> ListSheet:
    """The table of that name in the catalogue; `heads` are the titles of columns that follow the questionnaire."""
    table = readable(frame, heads)
    rows: Rows = list(table.rows)
    for place in (place for place, name in enumerate(table.names) if name in _DAYS):
        rows = [(*row[:place], day(str(row[place] or "")), *row[place + 1 :]) for row in rows]
    return ListSheet(name, list_columns(table, _PLAIN), rows)


def list_columns(table: Readable, looks: Looks) -> list[Column]:
    """How the columns of a table look on a sheet."""
    for widest in _WIDEST:
        columns = [_column(table, place, looks, widest) for place in range(len(table.names))]
        if sum(column.width for column in columns) <= _ON_A_PAGE:
            break
    return columns


def _column(table: Readable, place: int, looks: Looks, most: int) -> Column:
    name, title = table.names[place], table.titles[place]
    texts: Sequence[str] = ["", *(as_shown(row[place]) for row in table.rows[:_SAMPLED])]
    special, numeric = looks.get(name, {}), place in table.numbers
    # The title of a narrow column wraps between its words.
    title_width = max(map(len, title.split() or [""])) + 4 if special or numeric else len(title) + 2
    widest = max(title_width, *(len(text) + 2 for text in texts))
    style = CENTRED if special or numeric else WRAPPED if widest > most else PLAIN
    if name in _DAYS:
        style = DAY
    elif numeric and any(isinstance(row[place], float) for row in table.rows):
        style = _FRACTION
    return Column(title, max(_NARROWEST, min(widest, title_width if special else most)), style, special)
