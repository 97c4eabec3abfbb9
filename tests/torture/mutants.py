"""Files that damage or malice made of a sound return, as the dice fall. What must become of each: `hostile`.

Whoever wants harm has our program too, so most of what is changed by SQL is sealed anew: only the deep checks are left.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sqlite3
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from damage import mutant
from samenwerking_desktop.errors import FormError
from samenwerking_desktop.inventory.returns import Return
from samenwerking_desktop.inventory.sealing import content_hash_of, document_rows, read_meta, read_rows, seal_of
from samenwerking_desktop.questionnaire.load import from_definition
from torture.malice import BROKEN, FOREIGN, NASTY, ROWS, SCHEMAS, TABLES

_META = ("uuid", "revision", "created", "form_id", "form_version", "form_hash", "exported", "complete", "program")
# Where the header of a SQLite file says something, and how many bytes it takes for it.
_HEADER = ((16, 2), (18, 1), (19, 1), (20, 1), (21, 1), (24, 4), (28, 4), (32, 4), (36, 4), (40, 4), (44, 4), (52, 4))
_HEADER_TOO = ((56, 4), (60, 4), (64, 4), (68, 4), (92, 4), (96, 4))
_NUMBERS = (0, 1, 2, 3, 4, 255, 512, 4096, 65_535, 65_536, 2**19, 2**31 - 1, 2**31, 2**32 - 1)
_TYPES = re.compile(r" (TEXT|INTEGER|BLOB)( NOT NULL)?(?=[ ,)])")


@dataclass(frozen=True)
class Original:
    """A sound return: its bytes, and what the reader found in it."""

    data: bytes
    read: Return


@dataclass(frozen=True)
class Mutant:
    """A file to read; `what` tells how it was made, `sealed` that its seal fits what it says now."""

    path: Path
    what: str
    sealed: bool = False


def breed(dice: random.Random, original: Original, folder: Path, only: str = "") -> Mutant:
    """Make one hostile file in `folder`, which is empty; of the kind `only`, when it is given."""
    path = folder / "a.inzending"
    path.write_bytes(original.data)
    kinds = [_KINDS[only]] if only else list(_KINDS.values())
    (make,) = dice.choices([make for make, _ in kinds], [weight for _, weight in kinds])
    return make(dice, original, path)


def _edited(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    # Nobody will miss it when the power goes.
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    return connection


def _bytes(dice: random.Random, original: Original, path: Path) -> Mutant:
    path.write_bytes(mutant(dice, original.data))
    return Mutant(path, "bytes")


def _header(dice: random.Random, original: Original, path: Path) -> Mutant:
    """A header that claims what is not so: 2 GB, no pages, another encoding."""
    data, said = bytearray(original.data), []
    for place, width in dice.sample((*_HEADER, *_HEADER_TOO), dice.choice([1, 1, 2])):
        number = dice.choice(_NUMBERS) % 256**width
        data[place : place + width] = number.to_bytes(width, "big")
        said.append(f"{place}: {number}")
    path.write_bytes(data)
    return Mutant(path, f"header {said}")


def _pages(dice: random.Random, original: Original, path: Path) -> Mutant:
    """The parts of a b-tree page that say where the rest is."""
    data, count = bytearray(original.data), len(original.data) // 4096
    page = dice.randrange(count)
    start = page * 4096 + (100 if page == 0 else 0)
    place = start + dice.choice([0, 1, 3, 5, 7, 8, 8 + 2 * dice.randrange(20), dice.randrange(3900)])
    data[place : place + 4] = struct.pack(">I", dice.choice([*_NUMBERS, dice.randrange(count + 2)]))
    path.write_bytes(data)
    return Mutant(path, f"page {page} at {place}")


def _schema(dice: random.Random, _: Original, path: Path) -> Mutant:
    script = dice.choice(SCHEMAS)
    connection = _edited(path)
    with suppress(sqlite3.Error):  # this SQLite has no such module, or sees the harm itself
        connection.executescript(script)
    sealed = dice.random() < 0.5 and reseal(connection, as_newer=dice.random() < 0.5)
    connection.close()
    return Mutant(path, f"schema {script}", sealed)


def _cell(dice: random.Random, _: Original, path: Path) -> Mutant:
    """One to three values of other types, lengths and meanings, wherever they fit or not."""
    connection, said = _edited(path), []
    what: str | int
    for _time in range(dice.choice([1, 1, 1, 2, 3])):
        table = dice.choice(TABLES)
        columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
        value, column = _value(dice), dice.choice(columns)
        loosen(connection, table)
        if table == "meta":
            where, what = "name = ?", dice.choice(_META)
        else:
            where = f"{columns[0]} = (SELECT {columns[0]} FROM {table} LIMIT 1 OFFSET ?)"
            what = dice.randrange(1 + connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        said.append(f"{table}.{column} of {what!r} = {value!r:.60}")
        mark = "CAST(? AS TEXT)" if value in BROKEN else "?"
        with suppress(sqlite3.Error):
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {mark} WHERE {where}", (value, what))
        tighten(connection)
    sealed = dice.random() < 0.8 and reseal(connection, as_newer=dice.random() < 0.5)
    connection.close()
    return Mutant(path, f"cell {said}", sealed)


def _row(dice: random.Random, _: Original, path: Path) -> Mutant:
    """Rows gone, doubled, moved to ids that the questionnaire does not have or does not ask, or by thousands."""
    script = dice.choice(ROWS)
    connection = _edited(path)
    for table in TABLES:
        loosen(connection, table)
    with suppress(sqlite3.Error):
        connection.executescript(script)
    tighten(connection)
    sealed = dice.random() < 0.9 and reseal(connection, as_newer=dice.random() < 0.5)
    connection.close()
    return Mutant(path, f"row {script}", sealed)


def _form(dice: random.Random, original: Original, path: Path) -> Mutant:
    """Another questionnaire inside, under the same id: any part of it of another type, value or size."""
    raw = json.loads(original.read.meta["form"])
    said = [_twist(dice, raw) for _ in range(dice.choice([1, 1, 2, 4]))]
    try:
        text = json.dumps(raw, allow_nan=True)
    except (ValueError, RecursionError):  # it was put into itself
        text = "[" * 50_000
    text = dice.choice([text] * 12 + [text[: len(text) // 2], text.replace("{", '{"id":"x",', 1), f"{text} ", "NaN"])
    connection = _edited(path)
    put_form(connection, text)
    sealed = reseal(connection, as_newer=True)
    connection.close()
    return Mutant(path, f"form {said}", sealed)


def _twist(dice: random.Random, raw: Any) -> str:
    """Change one place deep in a JSON value; tells which."""
    place: list[str | int] = []
    here = inner = raw
    while isinstance(inner, dict | list) and inner and (not place or dice.random() < 0.8):
        here = inner
        key = dice.choice(list(here) if isinstance(here, dict) else range(len(here)))
        place.append(key)
        inner = here[key]
    change = dice.randrange(6)
    if change == 0:
        del here[place[-1]]
    elif change == 1 and isinstance(here, list):
        here += [inner] * dice.choice([1, 3, 300])
    elif change == 2 and isinstance(here, dict):
        here[str(dice.choice(NASTY))[:60_000]] = inner
    else:
        values = (*NASTY, [], {}, [[]], [inner], {"id": inner}, True, "9999", inner, ["x" * 900] * 200, [{}] * 3000)
        value = dice.choice(values)
        here[place[-1]] = value.hex() if isinstance(value, bytes) else value
    return "/".join(map(str, place))[-80:]


def _foreign(dice: random.Random, _: Original, path: Path) -> Mutant:
    """What is no return at all, under the name of one; some of these are no files."""
    name = dice.choice(list(FOREIGN))
    path.unlink()
    FOREIGN[name](path)
    return Mutant(path, f"foreign {name}")


# How often each kind is made.
_KINDS = {
    "bytes": (_bytes, 30),
    "header": (_header, 10),
    "page": (_pages, 12),
    "schema": (_schema, 10),
    "cell": (_cell, 20),
    "row": (_row, 12),
    "form": (_form, 12),
    "foreign": (_foreign, 2),
}


def _value(dice: random.Random) -> object:
    return dice.choice(BROKEN) if dice.random() < 0.05 else dice.choice(NASTY)


def loosen(connection: sqlite3.Connection, table: str) -> None:
    """Let a table take values of any type, NULL and doubled keys: a schema says only what SQLite itself refuses."""
    (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone() or ("",)
    loose = _TYPES.sub("", sql).replace("STRICT, ", "").replace(" STRICT", "")
    if table == "meta":
        loose = loose.replace("name PRIMARY KEY, value", "name, value, PRIMARY KEY (name, value)")
    if table == "answer":
        loose = loose.replace("PRIMARY KEY (aspect, question)", "PRIMARY KEY (aspect, question, state)")
    _rewrite(connection, {table: loose} if loose != sql else {})


def tighten(connection: sqlite3.Connection) -> None:
    """Let every table say again what ours say."""
    from samenwerking_desktop.inventory.migrations import own_schema

    version = connection.execute("PRAGMA user_version").fetchone()[0]
    own = {str(name): sql for kind, name, _, sql in own_schema(version) if kind == "table"}
    _rewrite(connection, {name: sql for name, sql in own.items() if sql})


def _rewrite(connection: sqlite3.Connection, tables: dict[str, str]) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    for table, sql in tables.items():
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ? AND type = 'table'", (sql, table))
    connection.commit()
    # A cookie that changed makes SQLite read the schema anew.
    cookie = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute(f"PRAGMA schema_version = {cookie + 1:d}")
    connection.execute("PRAGMA writable_schema = OFF")


def put_form(connection: sqlite3.Connection, definition: str) -> None:
    """Another questionnaire, with what the file says of it as its sender would write it."""
    try:
        form = from_definition(definition)
        said = {"form": form.definition, "form_id": form.id, "form_version": form.version, "form_hash": form.hash}
    except (FormError, RecursionError):
        hashed = hashlib.sha256(definition.encode("utf-8", "replace")).hexdigest()
        said = {"form": definition, "form_hash": hashed}
    for name, value in said.items():
        connection.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))


def reseal(connection: sqlite3.Connection, *, as_newer: bool = False) -> bool:
    """Seal what a file says now, as its sender would; False where our own program would fail at it."""
    with suppress(sqlite3.Error, TypeError, ValueError):
        if connection.in_transaction:
            connection.commit()
        if as_newer:
            _put(connection, "revision", "2")
        rows = read_rows(connection)
        _put(connection, "content_hash", content_hash_of(rows))
        _put(connection, "seal", seal_of(read_meta(connection), rows, document_rows(connection)))
        connection.commit()
        return True
    return False


def _put(connection: sqlite3.Connection, name: str, value: str) -> None:
    connection.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))
