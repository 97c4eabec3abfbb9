"""The SQLite file of one inventory: create, open, lock, read, and save one Change whole or not at all."""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..disk import (
    back_up,
    check_whole,
    check_writable,
    composing,
    connect,
    copy_database,
    inode,
    read_header,
    replacing,
    sqlite_failure,
)
from ..errors import UserError
from ..filekinds import INVENTORY_ID
from ..questionnaire.model import Key
from .answers import Answer, Answers, Change, Fact, FactKind
from .migrations import VERSION, check_kind, migrate, own_schema, read_schema
from .rows import COLUMNS, USED_DOCUMENTS, fact_from_row, logged, read_facts, write_edit

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class NewDocument:
    """Bytes to store with a change: `open` gives a fresh reader of bytes that had this size and hash just now."""

    name: str
    sha256: str
    size: int
    open: Callable[[], BinaryIO]


class InventoryFile:
    """An open inventory file, locked for this program. Every failure comes out as UserError."""

    read_only = False

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.meta: dict[str, str] = dict(connection.execute("SELECT name, value FROM meta"))
        last = connection.execute("SELECT coalesce(max(step), 0) FROM change").fetchone()
        self._step = int(last[0])
        self._who = _user_name()
        self._inode = inode(path)

    @classmethod
    def create(cls, path: Path, meta: Mapping[str, str], begin: Change) -> InventoryFile:
        """Make a new file that holds `begin`; UserError when something already stands there."""
        path = path.absolute()
        if os.path.lexists(path):
            raise UserError("file_exists", path=path)
        with replacing(path) as temporary, composing(temporary) as connection:
            connection.execute(f"PRAGMA application_id = {INVENTORY_ID:d}")
            migrate(connection, 0)
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
            for edit in begin.edits:
                write_edit(connection, edit)
            connection.execute("COMMIT")
        try:
            return cls.open(path)
        except UserError:
            # Nobody has written in it yet, and left there it would stand in the way of the next try.
            with suppress(OSError):
                path.unlink()
            raise

    @classmethod
    def open(cls, path: Path) -> InventoryFile:
        """Open and lock a file; it is checked before anything of it is touched, and backed up before it is migrated."""
        path = path.absolute()
        check_kind(read_header(path), path, INVENTORY_ID, VERSION)
        try:
            connection = connect(path)
        except sqlite3.Error as error:
            raise sqlite_failure(error, path) from error
        with closed_on_failure(connection, path):
            version = check_sound(connection, path)
            check_writable(connection)
            if version < VERSION:
                back_up(connection, path, version)
                migrate(connection, version)
            return cls(path, connection)

    def read_into(self, answers: Answers) -> None:
        """Load every fact of the file; UserError when a row is not what this program ever writes."""
        with self._reading():
            for kind in COLUMNS:
                for key, fact in read_facts(self.connection, kind):
                    answers.put(kind, key, fact)

    def save(self, change: Change, at: str, documents: Iterable[NewDocument] = ()) -> None:
        """Write a change with its log lines in one transaction; it is on disk when this returns."""
        step = self._step + 1

        def write() -> None:
            for document in documents:
                self._write_document(document)
            for edit in change.edits:
                write_edit(self.connection, edit)
                when, who = edit.author or (at, self._who)
                row = (step, when, who, edit.kind, json.dumps(edit.key), logged(edit.before), logged(edit.after))
                self.connection.execute(
                    "INSERT INTO change (step, at, who, kind, key, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)", row
                )

        self._transaction(write)
        self._step = step

    def set_meta(self, name: str, value: str) -> None:
        """Write one line of the program's own bookkeeping."""
        self._transaction(lambda: self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value)))
        self.meta[name] = value

    def earlier(self, kind: FactKind, key: tuple[str, ...]) -> list[tuple[str, Fact | None]]:
        """When a fact was changed, and what it was before, newest first; out of the change log."""
        query = "SELECT at, before FROM change WHERE kind = ? AND key = ? ORDER BY id DESC"
        with self._reading():
            rows = self.connection.execute(query, (kind, json.dumps(key))).fetchall()
            return [(at, None if before is None else fact_from_row(kind, json.loads(before))) for at, before in rows]

    def last_change(self, key: Key) -> str:
        """When an answer was last changed (ISO 8601); "" when it never was."""
        return next((at for at, _ in self.earlier(FactKind.ANSWER, key)), "")

    def earlier_values(self, key: Key) -> list[str]:
        """The values that an answer had before, newest first."""
        return [fact.value for _, fact in self.earlier(FactKind.ANSWER, key) if isinstance(fact, Answer)]

    def has_document(self, sha256: str) -> bool:
        """Whether the bytes of this document are in the file."""
        return self._document(sha256) is not None

    def document_chunks(self, sha256: str) -> Iterable[bytes]:
        """The bytes of a document, a megabyte at a time."""
        row = self._document(sha256)
        if row is None:
            raise UserError("document_missing")
        with self._reading(), self.connection.blobopen("document", "data", row, readonly=True) as blob:
            while chunk := blob.read(CHUNK):
                yield chunk

    def copy_to(self, path: Path) -> None:
        """Write a whole copy elsewhere, also when the file itself has gone from its place."""
        with replacing(path.absolute(), own=True) as temporary:
            copy_database(self.connection, temporary)

    def close(self) -> None:
        """Let go of the file; documents that nothing points to any more leave it now. A second time does nothing."""
        with suppress(sqlite3.Error, UserError):
            self._purge_documents()
        self.let_go()

    def let_go(self) -> None:
        """Close the file just as it is."""
        self.connection.close()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError) as error:
            raise UserError("file_damaged", path=self.path) from error
        except sqlite3.Error as error:
            raise sqlite_failure(error, self.path) from error

    def _document(self, sha256: str) -> int | None:
        with self._reading():
            row = self.connection.execute("SELECT rowid FROM document WHERE sha256 = ?", (sha256,)).fetchone()
        return int(row[0]) if row else None

    def _transaction(self, write: Callable[[], object]) -> None:
        self._check_in_place()
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            write()
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise sqlite_failure(error, self.path) from error
        except BaseException:
            self._roll_back()
            raise
        self._check_in_place()

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    def _check_in_place(self) -> None:
        # SQLite goes on writing to a file that was deleted or replaced; nobody would ever find that again.
        if self._inode is None or inode(self.path) != self._inode:
            raise UserError("file_replaced", path=self.path)

    def _write_document(self, document: NewDocument) -> None:
        if self.has_document(document.sha256):
            return
        cursor = self.connection.execute(
            "INSERT INTO document (sha256, size, data) VALUES (?, ?, zeroblob(?))",
            (document.sha256, document.size, document.size),
        )
        assert cursor.lastrowid is not None  # noqa: S101 - an INSERT always has one
        digest = hashlib.sha256()
        try:
            with self.connection.blobopen("document", "data", cursor.lastrowid) as blob, document.open() as reader:
                while chunk := reader.read(CHUNK):
                    blob.write(chunk)
                    digest.update(chunk)
        except (OSError, ValueError) as error:  # it is gone, or it has grown
            raise UserError("document_changed", name=document.name) from error
        if digest.hexdigest() != document.sha256:
            raise UserError("document_changed", name=document.name)

    def _purge_documents(self) -> None:
        unused = f"FROM document WHERE sha256 NOT IN ({USED_DOCUMENTS})"
        if self.connection.execute(f"SELECT 1 {unused} LIMIT 1").fetchone():
            self._transaction(lambda: self.connection.execute(f"DELETE {unused}"))
            self.connection.execute("VACUUM")


@contextmanager
def closed_on_failure(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Close a connection when what is done to open the file at `path` fails; what fails comes out as UserError."""
    try:
        yield
    except sqlite3.Error as error:
        connection.close()
        raise sqlite_failure(error, path) from error
    except UnicodeDecodeError as error:
        connection.close()
        raise UserError("file_damaged", path=path) from error
    except BaseException:
        connection.close()
        raise


def check_sound(connection: sqlite3.Connection, path: Path) -> int:
    """Refuse a database that is not whole, or not exactly of our own schema; gives the version of that."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    # A trigger or a view would run with our own statements; a column too many would refuse the first edit.
    if read_schema(connection) != own_schema(version):
        raise UserError("file_damaged", path=path)
    check_whole(connection, path)
    return version


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # on Windows, without a name in the environment
        return ""
