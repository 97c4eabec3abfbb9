"""Dated copies of an inventory in the program's own folder: made when it is opened, the last ten kept, put back whole.

What changed since is only counted here; the window asks and tells.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

from ..disk import address, composing, make_folder, os_failure, read_header, replacing, sqlite_failure
from ..errors import UserError
from ..filekinds import INVENTORY_ID, INVENTORY_SUFFIX
from ..messages import say
from .answers import FactKind
from .document import Document
from .file import InventoryFile
from .migrations import VERSION, check_kind, tables_of
from .rescue import free_name
from .rows import read_facts

KEPT = 10
_MOMENT = "%Y%m%dT%H%M%S.%fZ"
# Where the copies of an inventory came from, a path a line, the last one first.
_ORIGIN = "herkomst.txt"
_MOST_ORIGINS = 20
# A megabyte at a time: so long at most an edit waits.
_PAGES_AT_ONCE = 256
_PAUSE = 0.02  # in seconds, when somebody is just writing
# What opening says of a file that is in the way of no other program, and still of no use.
BROKEN = frozenset({"file_damaged", "file_no_database", "file_empty", "file_foreign"})
_MARK = "SELECT (SELECT value FROM meta WHERE name = 'revision'), max(id), max(at) FROM change"

Facts = dict[tuple[FactKind, tuple[str, ...]], object]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: where it is, when it was made (UTC), how many answers it has, and everything that was said in it."""

    path: Path
    made: datetime
    answers: int
    facts: Facts

    def differences(self, now: Facts) -> int:
        """How many facts are other than in this copy, or are only in one of the two."""
        return sum(self.facts.get(place) != now.get(place) for place in self.facts.keys() | now.keys())


def make_backup(
    file: InventoryFile, folder: Path, now: datetime, progress: Callable[[], object] = bool, spare: str = ""
) -> Path | None:
    """Copy an open inventory into `folder`; None when nothing changed since its last copy, or nothing ever.

    Also in a thread, while somebody goes on working: a copy in which an edit came halfway is made anew. `progress` is
    called now and then, and may raise to stop. `spare` is the name of a copy that stays however old. UserError when the
    disk refuses.
    """
    mine = folder / _folder_name(file.meta["uuid"])
    try:
        mark = _mark(file.connection)
    except sqlite3.Error as error:
        raise sqlite_failure(error, file.path) from error
    earlier = _copies(mine)
    if mark[1] is None or (earlier and _mark_of(earlier[0]) == mark):
        return None
    make_folder(mine)
    path = mine / f"{now.astimezone(UTC):{_MOMENT}}{INVENTORY_SUFFIX}"
    with replacing(path, own=True) as temporary:
        while not _copied(file.connection, temporary, progress):
            temporary.unlink(missing_ok=True)
            sleep(_PAUSE)
    _note_origin(mine, file.path)
    _prune(mine, spare)
    return path


def backups_of(folder: Path, uuid: str) -> list[Backup]:
    """The copies of one inventory that can be read, newest first."""
    return _read_all(_copies(folder / _folder_name(uuid)))


def backups_from(folder: Path, path: Path) -> list[Backup]:
    """The same of the inventory that was at `path`, for when it can no longer tell which one it is."""
    with suppress(OSError):
        for mine in folder.iterdir():
            if str(path.absolute()) in _origins(mine):
                return _read_all(_copies(mine))
    return []


def put_back(backup: Backup, path: Path, folder: Path, now: datetime) -> Path | None:
    """Have a copy take the place of `path`, whole or not at all; what stood there first gets a copy in `folder` itself.

    A file that does not open any more gets another name instead, which comes back. UserError when the disk refuses, or
    when somebody has the file open.
    """
    document = _opened(path)
    aside = None
    if document is None:
        aside = _set_aside(path)
    else:
        with closing(document):
            make_backup(document.file, folder, now, spare=backup.path.name)
    with replacing(path.absolute(), own=True) as temporary:
        shutil.copyfile(backup.path, temporary)
    return aside


def facts_now(file: InventoryFile) -> Facts:
    """What an open inventory holds, to compare copies with."""
    return _facts(file.connection)


def _copied(connection: sqlite3.Connection, path: Path, progress: Callable[[], object]) -> bool:
    """Copy what is on disk; False when something was being written meanwhile, and the copy may have half of it."""
    with composing(path) as copy:  # whoever waits for this copy syncs it; here it would keep an edit waiting
        written = connection.total_changes
        if connection.in_transaction:
            progress()
            return False
        connection.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda *_: progress())
        return not connection.in_transaction and connection.total_changes == written


def _mark(connection: sqlite3.Connection) -> tuple[object, ...]:
    """What is another after every change and every export."""
    return tuple(connection.execute(_MARK).fetchone())


def _mark_of(path: Path) -> tuple[object, ...] | None:
    try:
        with closing(_connect(path)) as connection:
            return _mark(connection)
    except (UserError, sqlite3.Error, UnicodeDecodeError):
        return None


def _connect(path: Path) -> sqlite3.Connection:
    """Open a copy of our own to read it: it is changed by nobody, and stays of the version that it is."""
    check_kind(read_header(path), path, INVENTORY_ID, VERSION)
    return sqlite3.connect(address(path, "ro&immutable=1"), uri=True)


def _read_all(paths: Iterable[Path]) -> list[Backup]:
    found = []
    for path in paths:
        with suppress(UserError, sqlite3.Error, ValueError, TypeError), closing(_connect(path)) as connection:
            facts = _facts(connection)
            made = datetime.strptime(path.stem, _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(path, made, sum(kind is FactKind.ANSWER for kind, _ in facts), facts))
    return found


def _facts(connection: sqlite3.Connection) -> Facts:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return {(kind, key): fact for kind in tables_of(version) for key, fact in read_facts(connection, kind)}


def _copies(mine: Path) -> list[Path]:
    """Newest first: their names are moments."""
    return sorted(mine.glob(f"*Z{INVENTORY_SUFFIX}"), reverse=True)


def _prune(mine: Path, spare: str) -> None:
    """Let the oldest go; what cannot be removed now is next time."""
    for old in _copies(mine)[KEPT:]:
        if old.name != spare:
            with suppress(OSError):
                old.unlink()


def _folder_name(uuid: str) -> str:
    """A name of our own: what a file calls itself is no path."""
    return hashlib.sha256(uuid.encode()).hexdigest()[:32]


def _origins(mine: Path) -> list[str]:
    try:
        return (mine / _ORIGIN).read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []


def _note_origin(mine: Path, path: Path) -> None:
    before = _origins(mine)
    lines = [str(path), *(each for each in before if each != str(path))][:_MOST_ORIGINS]
    if lines != before:
        with replacing(mine / _ORIGIN) as temporary:
            temporary.write_text("\n".join(lines), encoding="utf-8", errors="surrogateescape", newline="\n")


def _opened(path: Path) -> Document | None:
    """The inventory at `path`; None when it is gone, or so broken that it does not open."""
    try:
        return Document.open(path)
    except UserError as error:
        if error.message not in BROKEN | {"file_missing"}:
            raise
    return None


def _set_aside(path: Path) -> Path | None:
    """Keep a file that does not open under another name, with its journal: SQLite would undo that in the copy."""
    if not os.path.lexists(path):
        return None
    aside = free_name(path.absolute(), say("backups.damaged"))
    with replacing(aside) as temporary:
        shutil.copyfile(path, temporary)
    journal = path.with_name(f"{path.name}-journal")
    try:
        if journal.exists():
            journal.replace(aside.with_name(f"{aside.name}-journal"))
    except OSError as error:
        raise os_failure(error, journal) from error
    return aside
