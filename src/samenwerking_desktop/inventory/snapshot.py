"""What another program has open, to read only: a copy in memory of one moment of it, and whether it is free now.

That program locks the file, so SQLite cannot be asked for it: the bytes are read, when nobody is writing any.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

from ..disk import HEADER_SIZE, address, os_failure, parse_header, refuse_in_use
from ..errors import UserError
from ..filekinds import INVENTORY_ID
from .file import InventoryFile, check_sound, closed_on_failure
from .migrations import VERSION, check_kind, migrate

# So many seconds somebody who goes on writing is looked at to catch a moment between two changes.
_PATIENCE, _PAUSE = 1.0, 0.001
# The largest header of a journal with a page after it.
_JOURNAL_START = 2 << 16
_JOURNAL_HEADER = 28

Stamp = tuple[int, int, int, int]


class _Moment(NamedTuple):
    """How a file looks from outside: two moments that are equal have no change between them."""

    stamp: Stamp
    start: bytes
    journal: bytes

    @property
    def is_quiet(self) -> bool:
        """Whether no change has begun.

        Under an exclusive lock the journal stays beside the file from one change to the next, its header wiped out.
        The next one begins with a number that chance gives it, and that marks each page after it: so the journals of
        two changes are never the same, however fast the one comes after the other.
        """
        return not any(self.journal[:_JOURNAL_HEADER])


class Snapshot(InventoryFile):
    """All that it holds can be read, and every change is refused; `path` is where the file is that it was made of."""

    read_only = True
    _stamp: Stamp

    @classmethod
    def open(cls, path: Path) -> Snapshot:
        """Read a file as it is on disk now; one of an older version is brought up to date in memory alone."""
        path = path.absolute()
        data, stamp = _read_quiet(path)
        check_kind(parse_header(data, path), path, INVENTORY_ID, VERSION)
        # Pages for paper are set in a thread beside the window.
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        with closed_on_failure(connection, path):
            connection.deserialize(data)
            connection.execute("PRAGMA trusted_schema = OFF")
            version = check_sound(connection, path)
            if version < VERSION:
                migrate(connection, version)
            connection.execute("PRAGMA query_only = ON")
            made = cls(path, connection)
        made._stamp = stamp
        return made

    @property
    def is_current(self) -> bool:
        """Whether nothing was saved in the file since."""
        try:
            return _stamp_of(self.path) == self._stamp
        except OSError:
            return False

    def copy_to(self, path: Path) -> None:
        """Refused: who went on in a copy would have an inventory beside that of the other."""
        del path
        raise UserError("read_only", path=self.path)

    def _transaction(self, write: Callable[[], object]) -> None:
        del write
        raise UserError("read_only", path=self.path)


def open_or_read(path: Path) -> InventoryFile:
    """Open and lock an inventory; one that another program has open comes as a Snapshot."""
    try:
        return InventoryFile.open(path)
    except UserError as error:
        if error.message != "file_locked":
            raise
    return Snapshot.open(path)


def is_free(path: Path) -> bool:
    """Whether no program has the file open; asked without waiting for it, and without writing anything."""
    try:
        refuse_in_use(path)
        with closing(sqlite3.connect(address(path.absolute(), "ro"), uri=True, timeout=0)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
    except UserError:
        return False
    except sqlite3.Error as error:
        # A change that was cut off is put back by whoever opens the file to write.
        return str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_READONLY")
    return True


def _read_quiet(path: Path) -> tuple[bytes, Stamp]:
    """The bytes of a file as no change had half of them, with its stamp; UserError when there is no such moment."""
    refuse_in_use(path)
    try:
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            before = _moment(path)
            if before.is_quiet:
                data = path.read_bytes()
                if _moment(path) == before:
                    return data, before.stamp
            sleep(_PAUSE)
    except OSError as error:
        raise os_failure(error, path) from error
    raise UserError("file_locked", path=path)


def _moment(path: Path) -> _Moment:
    real = path.resolve()  # the journal lies beside the file itself, not beside a link to it
    journal = real.with_name(f"{real.name}-journal")
    return _Moment(_stamp_of(real), _start(real, HEADER_SIZE), _start(journal, _JOURNAL_START))


def _stamp_of(path: Path) -> Stamp:
    """Which file it is, how large, and when it was written last."""
    stat = path.stat()
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns


def _start(path: Path, size: int) -> bytes:
    """The first bytes of a file; none of one that is not there."""
    try:
        with path.open("rb") as file:
            return file.read(size)
    except FileNotFoundError:
        return b""
