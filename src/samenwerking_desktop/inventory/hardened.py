"""Opening a database that a stranger made: in memory, read-only, with our own SQL against exactly our own schema."""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from ..disk import HEADER_SIZE, os_failure, parse_header, refuse_in_use
from ..errors import UserError
from ..filekinds import RETURN_ID
from .migrations import VERSION, check_kind, own_schema, read_schema

MAX_FILE = 260 * 1000 * 1000
_MAX_VALUE = 26 * 1000 * 1000
# Of everything but documents: six times the longest answers to every question, and few enough to be held in memory.
_MAX_TEXTS = 48 * 1000 * 1000
_MAX_DOCUMENTS = 20_000
# Some 300 million virtual machine steps: over a second of work, a thousand times what an honest file needs.
_STEPS_PER_TICK = 100_000
_MAX_TICKS = 3_000
_UTF8 = 1
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
_FUNCTIONS = {"count", "length", "typeof", "max"}


def read_bytes(path: Path, kind: int = RETURN_ID) -> bytes:
    """The bytes of a return file, or of another `kind` (application id), read once; UserError for anything else."""
    refuse_in_use(path)
    try:
        mode = path.stat().st_mode
        # A pipe would be waited for and a device never ends.
        if not S_ISREG(mode) and not S_ISDIR(mode):
            raise UserError("file_no_database", path=path)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            # Before the rest is read: many megabytes of anything else are not worth their time.
            _check_header(file.read(HEADER_SIZE), size, path, kind)
            file.seek(0)
            data = file.read(size + 1)
    except OSError as error:
        raise os_failure(error, path) from error
    if len(data) != size:
        raise UserError("file_damaged", path=path)
    return data


def _check_header(start: bytes, size: int, path: Path, kind: int) -> None:
    """Refuse a file of `size` bytes that does not start as one of this kind, of a version that we know."""
    if size > MAX_FILE:
        raise UserError("return_too_large", path=path)
    header = parse_header(start, path)
    check_kind(header, path, kind, VERSION)
    page_size, pages = struct.unpack_from(">H", start, 16)[0], struct.unpack_from(">I", start, 28)[0]
    page_size = 65536 if page_size == 1 else page_size
    encoding = struct.unpack_from(">I", start, 56)[0]
    if page_size < 512 or page_size * pages != size or encoding != _UTF8:
        raise UserError("file_damaged", path=path)


def not_in_wal_mode(data: bytes) -> bytes:
    """The same database, to be read from memory, where WAL mode does not exist; two bytes are all that makes it one."""
    return data if data[18:20] == b"\x01\x01" else data[:18] + b"\x01\x01" + data[20:]


@contextmanager
def open_hardened(data: bytes, path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of `data` in memory on which only reading works; `data` came from read_bytes.

    Any failure of SQLite inside the block becomes the UserError that the file is damaged.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(not_in_wal_mode(data))
        _restrict(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if read_schema(connection) != own_schema(version):
            raise UserError("file_damaged", path=path)
        _check_volume(connection, len(data), path)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise UserError("file_damaged", path=path)
        yield connection
    except (sqlite3.Error, UnicodeDecodeError, MemoryError, OverflowError) as error:
        raise UserError("file_damaged", path=path) from error
    finally:
        connection.close()


def _check_volume(connection: sqlite3.Connection, size: int, path: Path) -> None:
    """Refuse a file that is large by anything but its documents: text takes many times its size in memory."""
    if size <= _MAX_TEXTS:
        return
    query = f"SELECT length(data) FROM document NOT INDEXED WHERE data IS NOT NULL LIMIT {_MAX_DOCUMENTS:d}"  # noqa: S608
    if size - sum(length for (length,) in connection.execute(query)) > _MAX_TEXTS:
        raise UserError("return_too_large", path=path)


def _restrict(connection: sqlite3.Connection) -> None:
    ticks = 0

    def out_of_patience() -> bool:
        nonlocal ticks
        ticks += 1
        return ticks > _MAX_TICKS

    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 10_000)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
    connection.set_progress_handler(out_of_patience, _STEPS_PER_TICK)
    connection.set_authorizer(_authorize)


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    if action in _ALLOWED:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in {"quick_check", "user_version"}:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
