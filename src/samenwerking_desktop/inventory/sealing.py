"""What a return file says, as rows, and the two hashes over it. Whether it may say so is for `inspection`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from .answers import FactKind
from .migrations import tables_of
from .rows import COLUMNS

if TYPE_CHECKING:
    import sqlite3

_MAX_ROWS = 20_000
# When something was said is no part of what was said.
MOMENTS = frozenset({"changed", "added", "at"})
NUMBERS = frozenset({"position", "size"})

Value = str | int
Row = tuple[Value, ...]
Rows = dict[FactKind, list[Row]]


def read_meta(connection: sqlite3.Connection) -> dict[str, str]:
    """What the file says of itself; ValueError when it says something twice."""
    rows = connection.execute("SELECT name, value FROM meta NOT INDEXED LIMIT 100").fetchall()
    meta = dict(rows)
    if len(meta) != len(rows):
        raise ValueError("double names")
    return meta


def read_rows(connection: sqlite3.Connection) -> Rows:
    """All facts, in key order; ValueError when there are more than anyone could have typed.

    A kind that the version of the file has no table for has no rows, which both hashes take as it is.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    rows: Rows = {kind: [] for kind in COLUMNS}
    for kind in tables_of(version):
        columns = ", ".join(name for names in COLUMNS[kind] for name in names)
        query = f"SELECT {columns} FROM {kind} NOT INDEXED LIMIT {_MAX_ROWS + 1}"  # noqa: S608 - own names only
        rows[kind] = sorted(connection.execute(query))
        if len(rows[kind]) > _MAX_ROWS:
            raise ValueError("too many rows")
    return rows


def document_rows(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """The hash and the size of every document that is in the file."""
    query = f"SELECT sha256, size FROM document NOT INDEXED LIMIT {_MAX_ROWS}"  # noqa: S608 - own number only
    return sorted(connection.execute(query))


def seal_of(meta: Mapping[str, str], rows: Rows, documents: Iterable[tuple[str, int]]) -> str:
    """A hash over everything: the form and what was said through their own hashes, which stand in `meta`."""
    covered = sorted(item for item in meta.items() if item[0] not in ("form", "seal"))
    moments = ((kind, *column) for kind, name, column in columns_of(rows) if name in MOMENTS)
    return _digest([*covered, *moments, *(("document", sha256, str(size)) for sha256, size in documents)])


def content_hash_of(rows: Rows) -> str:
    """Equal for two inventories that say the same. Raises TypeError for a value that is neither text nor number."""
    said = ((kind, name, column) for kind, name, column in columns_of(rows) if name not in MOMENTS)
    return _digest((kind, name, *(map(str, column) if name in NUMBERS else column)) for kind, name, column in said)


def columns_of(rows: Rows) -> Iterator[tuple[FactKind, str, tuple[Value, ...]]]:
    """Every column of every table that has rows: much faster to go through than row by row."""
    for kind in sorted(rows):
        for name, column in zip(chain(*COLUMNS[kind]), zip(*rows[kind], strict=True), strict=False):
            yield kind, name, column


def _digest(columns: Iterable[Iterable[Value]]) -> str:
    """No text that counts has a control character in it, so that these two keep all values apart."""
    text = "\x1e".join("\x1f".join(column) for column in columns)  # type: ignore[arg-type]  # or a TypeError
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def identity_of(rows: Rows) -> dict[str, str]:
    """Who answered: the names of IDENTITY_FIELDS that were filled in."""
    return {str(name): str(value) for name, value in rows[FactKind.IDENTITY]}
