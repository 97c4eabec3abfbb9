"""The schema of an inventory and a return file, as ordered steps; the number of steps is the file's `user_version`.

Also how every file of this program says what it is, and how its schema is brought up to date.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from ..disk import Header
from ..errors import UserError
from ..filekinds import COLLECTION_ID, INVENTORY_ID, RETURN_ID
from .answers import FactKind

_KINDS = {INVENTORY_ID: "file_is_inventory", RETURN_ID: "file_is_return", COLLECTION_ID: "file_is_collection"}

Steps = Sequence[Sequence[str]]
Schema = frozenset[tuple[str | None, ...]]

# STRICT, no CHECK and no trigger: the rules live in `checks`, and a foreign file's schema never runs.
STEPS: Steps = (
    (
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE identity (field TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        (
            "CREATE TABLE answer (aspect TEXT NOT NULL, question TEXT NOT NULL, state TEXT NOT NULL, "
            "value TEXT NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (aspect, question)) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE remark (aspect TEXT NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL, "
            "PRIMARY KEY (aspect, question)) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE other_aspect (aspect TEXT PRIMARY KEY, cluster TEXT NOT NULL, label TEXT NOT NULL, "
            "position INTEGER NOT NULL) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE contact (domain TEXT NOT NULL, authority TEXT NOT NULL, person TEXT NOT NULL, "
            "field TEXT NOT NULL, value TEXT NOT NULL, "
            "PRIMARY KEY (domain, authority, person, field)) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE evidence (aspect TEXT NOT NULL, question TEXT NOT NULL, item TEXT NOT NULL, "
            "kind TEXT NOT NULL, name TEXT NOT NULL, target TEXT NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL, "
            "PRIMARY KEY (aspect, question, item)) STRICT, WITHOUT ROWID"
        ),
        "CREATE TABLE document (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT",
        (
            "CREATE TABLE change (id INTEGER PRIMARY KEY, step INTEGER NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, "
            "kind TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT) STRICT"
        ),
    ),
    # The second round: what was answered in the first, and what of it was confirmed.
    (
        (
            "CREATE TABLE prefill (aspect TEXT NOT NULL, question TEXT NOT NULL, state TEXT NOT NULL, "
            "value TEXT NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (aspect, question)) STRICT, WITHOUT ROWID"
        ),
        "CREATE TABLE reviewed (aspect TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID",
    ),
    # The yearly synergy report: the fields of its records, and the documents and links that hang on these.
    (
        (
            "CREATE TABLE report (record TEXT NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, "
            "PRIMARY KEY (record, item, field)) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE annex (record TEXT NOT NULL, item TEXT NOT NULL, annex TEXT NOT NULL, "
            "kind TEXT NOT NULL, name TEXT NOT NULL, target TEXT NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL, "
            "PRIMARY KEY (record, item, annex)) STRICT, WITHOUT ROWID"
        ),
    ),
)
VERSION = len(STEPS)


def check_kind(header: Header, path: Path, kind: int, version: int) -> None:
    """Refuse a file of another kind, or of a version of its schema above `version`, and say what it is."""
    if header.application_id != kind:
        raise UserError(_KINDS.get(header.application_id, "file_foreign"), path=path)
    if header.user_version == 0:
        raise UserError("file_foreign", path=path)
    if header.user_version > version:
        raise UserError("file_newer", path=path)


def migrate(connection: sqlite3.Connection, version: int, steps: Steps = STEPS) -> None:
    """Bring a schema of `version` (0 is an empty file) up to the last of `steps`, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps):d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def read_schema(connection: sqlite3.Connection) -> Schema:
    """The text of everything that a database consists of; nothing of one that has a thing twice, or a hundred."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchmany(100)
    schema = frozenset(rows)
    return schema if len(schema) == len(rows) < 100 else frozenset()


@cache
def own_schema(version: int) -> Schema:
    """What `read_schema` gives for an inventory or a return of this version, and for nothing else."""
    connection = sqlite3.connect(":memory:")
    try:
        for step in STEPS[:version]:
            for statement in step:
                connection.execute(statement)
        return read_schema(connection)
    finally:
        connection.close()


@cache
def tables_of(version: int) -> tuple[FactKind, ...]:
    """The kinds of facts that an inventory or a return of this version has a table for; there are none of the others.

    Returns are never migrated: one of an older version is read as it is.
    """
    names = {name for _, name, *_ in own_schema(version)}
    return tuple(kind for kind in FactKind if kind in names)
