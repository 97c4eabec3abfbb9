"""Files as the outside world hands them to us: what a failure means, what a file is, writing without half results."""

from __future__ import annotations

import errno
import os
import sqlite3
import struct
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote
from weakref import WeakSet

from .errors import UserError
from .filekinds import OWN_IDS

MAGIC = b"SQLite format 3\x00"
HEADER_SIZE = 100
CHECKED_WHOLE = 32 << 20
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")

_SQLITE_FAILURES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "folder_readonly",
    "SQLITE_READONLY_DBMOVED": "file_replaced",
    "SQLITE_CANTOPEN": "file_denied",
    "SQLITE_PERM": "file_denied",
    "SQLITE_AUTH": "file_denied",
    "SQLITE_BUSY": "file_locked",
    "SQLITE_LOCKED": "file_locked",
    "SQLITE_NOTADB": "file_no_database",
    "SQLITE_CORRUPT": "file_damaged",
    "SQLITE_IOERR": "write_failed",
}
_OS_FAILURES = {
    errno.ENOSPC: "disk_full",  # also on Windows
    errno.EDQUOT: "disk_full",
    errno.EROFS: "folder_readonly",
}
_OPEN_IN_WINDOWS = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a SQLite file say: whose it is and which version of its schema it has."""

    application_id: int
    user_version: int


class _Alone(sqlite3.Connection):
    """A connection that knows which file it has locked, until it is closed."""

    file: tuple[int, int] | None = None

    def close(self) -> None:
        super().close()
        self.file = None


# Of this whole process, as the locks are: closing any descriptor of a file drops every lock that the process has on it
# (POSIX), SQLite's among them. So a file that is open here is opened no second time, not even to look at its header.
_OPEN: WeakSet[_Alone] = WeakSet()


def read_header(path: Path) -> Header:
    """Read the header of a SQLite file without opening it as one. UserError for anything that is no such file."""
    refuse_in_use(path)
    try:
        with path.open("rb") as file:
            start = file.read(HEADER_SIZE)
    except OSError as error:
        raise os_failure(error, path) from error
    return parse_header(_header_to_put_back(path) or start, path)


def parse_header(start: bytes, path: Path) -> Header:
    """The header in the first bytes of a file; UserError when these are not of a SQLite database."""
    if not start:
        raise UserError("file_empty", path=path)
    if len(start) < HEADER_SIZE or not start.startswith(MAGIC):
        raise UserError("file_no_database", path=path)
    version, application = struct.unpack_from(">I", start, 60)[0], struct.unpack_from(">I", start, 68)[0]
    return Header(application, version)


def _header_to_put_back(path: Path) -> bytes:
    """The header that SQLite puts back when it opens the file, after a change that was cut off; b"" when there is none.

    The one in the file itself may have been half written when the power failed.
    """
    with suppress(OSError), path.with_name(f"{path.name}-journal").open("rb") as journal:
        at = 0
        # Parts, each with a header that fills a sector: how many pages follow, and how large both are.
        while (part := journal.read(28)).startswith(_JOURNAL_MAGIC) and len(part) == 28:
            pages, sector, page = struct.unpack(">8xI8xII", part)
            if sector < len(part):
                break
            for place in range(at + sector, at + sector + pages * (page + 8), page + 8):
                journal.seek(place)
                found = journal.read(4 + HEADER_SIZE)
                if found.startswith(b"\0\0\0\1") or not found:
                    return found[4:]
            at = -(-(at + sector + pages * (page + 8)) // sector) * sector
            journal.seek(at)
    return b""


def refuse_in_use(path: Path) -> None:
    """UserError when this process has the file open: whatever reads, writes or replaces files asks this first."""
    file = inode(path)
    if file and any(each.file == file for each in _OPEN):
        raise UserError("file_locked", path=path)


def address(path: PurePath, mode: str = "rw") -> str:
    """The URI under which SQLite opens the file at an absolute path, and never makes one."""
    # Not Path.as_uri(): it makes \\server\share into an authority, and SQLite takes none.
    name = os.fsencode(path.as_posix())
    return f"file://{'' if name.startswith(b'/') else '/'}{quote(name, safe='/:')}?mode={mode}"


def connect(path: Path) -> sqlite3.Connection:
    """Open and lock an existing database, so that a commit survives a power cut and nothing stays beside it."""
    # Long work goes on in a thread beside the window, and nothing else touches the file meanwhile. Another program that
    # only looks whether the file is free is gone in a moment; one that has it open keeps no window waiting here.
    connection = sqlite3.connect(
        address(path), uri=True, isolation_level=None, timeout=0.1, check_same_thread=False, factory=_Alone
    )
    try:
        for pragma in (
            "journal_mode = DELETE",
            "locking_mode = EXCLUSIVE",
            "synchronous = FULL",
            "secure_delete = ON",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.file = inode(path)
        _OPEN.add(connection)
    except UnicodeDecodeError as error:  # SQLite quotes what it cannot read, and that need not be text
        connection.close()
        raise sqlite3.DatabaseError from error
    except BaseException:
        connection.close()
        raise
    return connection


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database whose pages do not hang together."""
    # Reading every page of a large file would keep the person waiting; what is used of it is read anyway.
    if path.stat().st_size <= CHECKED_WHOLE and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise UserError("file_damaged", path=path)


def check_writable(connection: sqlite3.Connection) -> None:
    """Let SQLite try a change and take it back: the journal is made for it, and the file itself stays as it is."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {version:d}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep a copy beside the locked file before its schema of `version` changes."""
    with replacing(path.with_name(f"{path.stem} (versie {version}){path.suffix}"), own=True) as temporary:
        copy_database(connection, temporary)


def copy_database(connection: sqlite3.Connection, path: Path) -> None:
    """Write what `connection` sees to a new file; no copy of its file, as reading that would give up its lock."""
    with composing(path) as copy:
        connection.backup(copy)


def inode(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path` now; None when there is none."""
    try:
        stat = os.stat(path)  # noqa: PTH116 - twice in every edit, and Path.stat costs double
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def make_folder(path: Path) -> None:
    """Make a folder, with those above it, unless it is there; UserError when that cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise os_failure(error, path) from error


def os_failure(error: OSError, path: Path) -> UserError:
    """The sentence for a failure of the operating system."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError("file_missing", path=path)
    if isinstance(error, IsADirectoryError) or _is_folder(path):
        return UserError("file_is_folder", path=path)
    if getattr(error, "winerror", None) in _OPEN_IN_WINDOWS:
        return UserError("file_locked", path=path)
    if isinstance(error, PermissionError):
        return UserError("file_denied", path=path)
    if isinstance(error, FileExistsError):
        return UserError("file_exists", path=path)
    return UserError(_OS_FAILURES.get(error.errno or 0, "write_failed"), path=path)


def sqlite_failure(error: sqlite3.Error, path: Path) -> UserError:
    """The sentence for a failure of SQLite; wrong use of it is a bug, and goes on as it is."""
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError | sqlite3.IntegrityError):
        raise error
    name = str(getattr(error, "sqlite_errorname", ""))
    primary = "_".join(name.split("_")[:2])
    return UserError(_SQLITE_FAILURES.get(name) or _SQLITE_FAILURES.get(primary, "file_damaged"), path=path)


@contextmanager
def replacing(path: Path, *, own: bool = False) -> Iterator[Path]:
    """Write to the yielded name beside `path`; at the end it takes the place of `path`, or nothing changed at all.

    A file of our own kinds stays, as people answered in it, but for `own`. Raises UserError when it does, or the disk
    refuses.
    """
    _check_place(path)
    if not own and _is_own(path):
        raise UserError("file_exists", path=path)
    temporary = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        yield temporary
        sync(temporary)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise os_failure(error, path) from error
    except sqlite3.Error as error:
        raise sqlite_failure(error, path) from error
    finally:
        for left in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


@contextmanager
def composing(temporary: Path) -> Iterator[sqlite3.Connection]:
    """Write in a database that nobody knows yet: `replacing` puts it on the disk as a whole, so that no step waits."""
    connection = sqlite3.connect(temporary, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        yield connection
    finally:
        connection.close()


def _check_place(path: Path) -> None:
    if _is_folder(path):
        raise UserError("file_is_folder", path=path)
    if not _is_folder(path.parent):
        raise UserError("file_missing", path=path.parent)
    refuse_in_use(path)


def _is_own(path: Path) -> bool:
    with suppress(UserError):  # what is no database is not ours
        return os.path.isfile(path) and read_header(path).application_id in OWN_IDS  # noqa: PTH113 - as below
    return False


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises in a folder that one may not look into


def sync(path: Path) -> None:
    """Have the operating system put the file on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows opens no folders
        return
    with suppress(OSError):  # some network disks cannot, and the file already stands in its place
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
