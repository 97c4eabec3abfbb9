"""The municipalities whose return is awaited: a list that a person made, read and kept. What came in is told elsewhere.

A row is kept whole or the table is not taken over at all, with every fault told by its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import TableError, TableFault, UserError
from ..inventory.checks import clean_text
from ..inventory.spreadsheet import Row, read_table
from ..messages import say_both
from ..municipalities import find
from ..names import comparable
from .collection import Collection, ReturnFile

_COLUMNS = {
    "municipality": ("gemeente", "naam", "municipality", "name", "stad", "naam gemeente", "commune"),
    "nis": ("nis", "nis-code", "refnis", "nis code", "niscode", "code nis", "code ins", "ins"),
    "inhabitants": ("inwoners", "aantal inwoners", "inhabitants", "population", "bevolking", "habitants"),
}
_OPTIONAL = ("nis", "inhabitants")
_NIS = re.compile(r"[0-9]{5}")
# 97000, and in groups of three: 97.000, 97 000 (also with the narrow spaces of a word processor), 97'000.
_NUMBER = re.compile(r"[0-9]{1,8}|[0-9]{1,3}(?:[.,'\u2019\s][0-9]{3}){1,2}")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Expected:
    """A municipality that is awaited. `city` is equal for all its spellings, in Dutch and in French."""

    city: str
    name: str
    nis: str = ""
    inhabitants: int | None = None


class _FaultError(Exception):
    def __init__(self, message: str, **values: object) -> None:
        self.what, self.advice = say_both(f"expected.{message}", **values)
        super().__init__(self.what)


def read_expected(path: Path) -> tuple[Expected, ...]:
    """The municipalities in a CSV or xlsx file, in its order; the NIS code is looked up where the table has none.

    Raises TableError with every fault, or another UserError when it is no such table.
    """
    try:
        rows = read_table(path, _COLUMNS, _OPTIONAL)
    except UserError as error:
        raise UserError("expected_columns", path=path) if error.message == "table_columns" else error from error
    faults: list[TableFault] = []
    lines: dict[str, int] = {}
    found: list[Expected] = []
    for row in rows:
        try:
            found.append(_expected(row, lines))
        except _FaultError as fault:
            faults.append(TableFault(row.line, fault.what, fault.advice))
    if faults:
        raise TableError(faults)
    if not found:
        raise UserError("expected_empty", path=path)
    return tuple(found)


def store_expected(collection: Collection, expected: Iterable[Expected]) -> None:
    """Keep this list in the place of the one that is there."""
    rows = [(each.city, each.name, each.nis, each.inhabitants) for each in expected]
    with collection.transaction():
        collection.connection.execute("DELETE FROM expected")
        collection.connection.executemany("INSERT INTO expected VALUES (?, ?, ?, ?)", rows)


def expected_in(collection: Collection) -> tuple[Expected, ...]:
    """The list that is kept, by name; empty when nobody loaded one."""
    query = "SELECT city, name, nis, inhabitants FROM expected ORDER BY city"
    with collection.failures_told():
        return tuple(Expected(*row) for row in collection.connection.execute(query).fetchall())


def matched(expected: Iterable[Expected], files: Iterable[ReturnFile]) -> Mapping[str, Expected]:
    """The municipality on the list behind each city key of the returns, where there is one.

    Spellings in Dutch and French are the same; a name that nobody knows is found by the NIS code that the return gives.
    """
    by_city = {each.city: each for each in expected}
    by_nis = {each.nis: each for each in by_city.values() if each.nis}
    found: dict[str, Expected] = {}
    for file in files:
        each = by_city.get(city_key(file.municipality)) or by_nis.get(file.nis)
        if each:
            found[file.city] = each
    return found


def inhabitants(collection: Collection) -> dict[str, int]:
    """The number of inhabitants by city key, where the list gives it; the key is that of the returns, if there are."""
    known = expected_in(collection)
    places = {each.city: each for each in known} | dict(matched(known, collection.files()))
    return {city: each.inhabitants for city, each in places.items() if each.inhabitants is not None}


def city_key(name: str) -> str:
    """What all spellings of a municipality have in common, French ones too: that of its Dutch name."""
    known = find(name)
    return comparable(known.name if known else name)


def _expected(row: Row, lines: dict[str, int]) -> Expected:
    """What a row says; `lines` are the lines of the municipalities before it."""
    if row.surplus:
        raise _FaultError("surplus")
    name = " ".join(clean_text(row.cells["municipality"]).split())
    if not any(map(str.isalnum, name)):
        raise _FaultError("no_name")
    if len(name) > _LONGEST:
        raise _FaultError("long_name", limit=_LONGEST)
    city = city_key(name)
    first = lines.setdefault(city, row.line)
    if first != row.line:
        raise _FaultError("double", name=name, line=first)
    known = find(name)
    nis = _nis(row.cells.get("nis", "")) or (known.nis if known else "")
    return Expected(city, known.name if known else name, nis, _inhabitants(row.cells.get("inhabitants", "")))


def _nis(text: str) -> str:
    if text and not _NIS.fullmatch(text):
        raise _FaultError("nis", value=text[:_LONGEST])
    return text


def _inhabitants(text: str) -> int | None:
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise _FaultError("inhabitants", value=text[:_LONGEST])
    return int("".join(each for each in text if each.isdigit()))
