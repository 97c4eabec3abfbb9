"""What a return file says, as rows, and the two hashes over it. Whether it may say so is for `inspection`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .answers import FactKind
from .file import COLUMNS

if TYPE_CHECKING:
    import sqlite3

_MAX_ROWS = 20_000
# When something was said is no part of what was said.
_MOMENTS = frozenset({"changed", "added"})

Value = str | int
Row = tuple[Value, ...]
Rows = dict[FactKind, list[Row]]


def read_meta(connection: sqlite3.Connection) -> dict[str, str]:
    """What the file says of itself."""
    return dict(connection.execute("SELECT name, value FROM meta NOT INDEXED LIMIT 100"))


def read_rows(connection: sqlite3.Connection) -> Rows:
    """All facts, in key order; ValueError when there are more than anyone could have typed."""
    rows: Rows = {}
    for kind, (keys, values) in COLUMNS.items():
        columns = ", ".join((*keys, *values))
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
    covered = sorted((name, value) for name, value in meta.items() if name not in ("form", "seal"))
    moments = [[row[-1] for row in rows[kind]] for kind in COLUMNS if _ends_in_moment(kind)]
    return _digest([covered, moments, list(documents)])


def content_hash_of(rows: Rows) -> str:
    """Equal for two inventories that say the same."""
    said = {kind: [row[:-1] for row in rows[kind]] if _ends_in_moment(kind) else rows[kind] for kind in sorted(rows)}
    return _digest(list(said.items()))


def _ends_in_moment(kind: FactKind) -> bool:
    return COLUMNS[kind][1][-1] in _MOMENTS


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def identity_of(rows: Rows) -> dict[str, str]:
    """Who answered: the names of IDENTITY_FIELDS that were filled in."""
    return {str(name): str(value) for name, value in rows[FactKind.IDENTITY]}
