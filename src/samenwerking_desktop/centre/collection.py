"""The SQLite file of all returned inventories: create, open, put a return in, take one out, read one. No judgement here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path
from types import TracebackType

from ..disk import back_up, check_whole, connect, inode, read_header, replacing, sqlite_failure
from ..errors import UserError
from ..inventory.answers import Answers, FactKind
from ..inventory.file import COLUMNS, fact_from_row
from ..inventory.migrations import COLLECTION_ID, check_kind, migrate
from ..inventory.returns import Rows
from ..names import comparable
from ..questionnaire.load import from_definition
from ..questionnaire.model import Questionnaire
from .schema import STEPS, VERSION

SUFFIX = ".bundel"
# Who answered is in the columns of return_file; all other facts have a table of their own.
_TABLES = tuple(kind for kind in FactKind if kind is not FactKind.IDENTITY)


@dataclass(frozen=True, slots=True)
class ReturnFile:
    """One return in the collection, as the columns of `return_file`; `form` is the hash of its questionnaire.

    `city` is equal for all spellings of one municipality. `exported`, `created` and `merged_at` are ISO 8601, UTC.
    """

    uuid: str
    revision: int
    exported: str
    content_hash: str
    sha256: str
    name: str
    form: str
    complete: bool
    program: str
    created: str
    city: str
    municipality: str
    nis: str
    authority: str
    respondent: str
    round: int
    coordinator: str
    coordinator_email: str
    merged_at: str = ""
    id: int = 0
    counted: bool = True

    @classmethod
    def of(cls, name: str, sha256: str, meta: Mapping[str, str], identity: Mapping[str, str]) -> ReturnFile:
        """What a checked return file says of itself; `name` is the name of the file, without its folder."""
        return cls(
            uuid=meta["uuid"],
            revision=int(meta["revision"]),
            exported=meta["exported"],
            content_hash=meta["content_hash"],
            sha256=sha256,
            name=name,
            form=meta["form_hash"],
            complete=meta["complete"] == "yes",
            program=meta["program"],
            created=meta["created"],
            city=comparable(identity.get("municipality", "")) or meta["uuid"],
            municipality=identity.get("municipality", ""),
            nis=identity.get("nis", ""),
            authority=identity.get("authority", ""),
            respondent=identity["respondent"],
            round=int(identity["round"]),
            coordinator=identity.get("coordinator", ""),
            coordinator_email=identity.get("coordinator_email", ""),
        )

    @property
    def place(self) -> tuple[str, str, int]:
        """Of which there should be one in a collection: municipality, respondent and round."""
        return self.city, self.respondent, self.round


_COLUMNS = tuple(field.name for field in fields(ReturnFile))
_STORED = tuple(name for name in _COLUMNS if name not in ("id", "counted"))


class Collection:
    """An open collection, locked for this program. Every failure comes out as UserError."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self._inode = inode(path)
        self._questionnaires: dict[str, Questionnaire] = {}

    @classmethod
    def create(cls, path: Path) -> Collection:
        """Make an empty collection; UserError when something already stands there."""
        path = path.absolute()
        if path.exists():
            raise UserError("file_exists", path=path)
        with replacing(path) as temporary:
            connection = sqlite3.connect(temporary, isolation_level=None)
            try:
                connection.execute(f"PRAGMA application_id = {COLLECTION_ID:d}")
                migrate(connection, 0, STEPS)
            finally:
                connection.close()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Collection:
        """Open and lock a collection; it is checked before anything of it is touched."""
        path = path.absolute()
        header = read_header(path)
        check_kind(header, path, COLLECTION_ID, VERSION)
        if header.user_version < VERSION:
            back_up(path, header.user_version)
        connection = None
        try:
            connection = connect(path)
            check_whole(connection, path)
            migrate(connection, header.user_version, STEPS)
        except BaseException as error:
            if connection:
                connection.close()
            if isinstance(error, sqlite3.Error):
                raise sqlite_failure(error, path) from error
            raise
        return cls(path, connection)

    @classmethod
    def open_or_create(cls, path: Path) -> Collection:
        """Open the collection at `path`, or make it when there is nothing yet."""
        return cls.open(path) if path.exists() else cls.create(path)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> Collection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is written whole, or not at all."""
        # SQLite goes on writing to a file that was deleted or replaced; nobody would ever find that again.
        if inode(self.path) != self._inode:
            raise UserError("file_replaced", path=self.path)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield
            self.connection.execute("COMMIT")
        except BaseException as error:
            with suppress(sqlite3.Error):
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise sqlite_failure(error, self.path) from error
            raise

    def files(self) -> list[ReturnFile]:
        """Every return by municipality, round and respondent; `counted` is false for one that a later one displaces."""
        names = ", ".join(_COLUMNS)
        query = f"SELECT {names} FROM counted_file ORDER BY city, round, respondent, counted DESC, uuid"  # noqa: S608
        found = (dict(zip(_COLUMNS, row, strict=True)) for row in self.connection.execute(query))
        return [
            ReturnFile(**{**row, "complete": row["complete"] == 1, "counted": row["counted"] == 1}) for row in found
        ]

    def questionnaire(self, form: str) -> Questionnaire:
        """The questionnaire with this hash, out of the returns that carried it."""
        if form not in self._questionnaires:
            row = self.connection.execute("SELECT definition FROM form WHERE hash = ?", (form,)).fetchone()
            self._questionnaires[form] = from_definition(row[0])
        return self._questionnaires[form]

    def answers(self, file: ReturnFile) -> Answers:
        """Everything that this return says."""
        answers = Answers(self.questionnaire(file.form))
        for kind in _TABLES:
            keys, values = COLUMNS[kind]
            names = ", ".join((*keys, *values))
            query = f"SELECT {names} FROM {kind} WHERE file = ? ORDER BY {', '.join(keys)}"  # noqa: S608 - own names
            for row in self.connection.execute(query, (file.id,)):
                answers.put(kind, row[: len(keys)], fact_from_row(kind, row[len(keys) :]))
        return answers

    def put(self, file: ReturnFile, rows: Rows, documents: Iterable[tuple[str, bytes]], form: Questionnaire) -> None:
        """Store a return that passed every check, in the place of an earlier one of the same inventory."""
        self.remove(file.uuid)
        self._put_form(form)
        values = [getattr(file, name) for name in _STORED]
        marks = ", ".join("?" * len(values))
        cursor = self.connection.execute(
            f"INSERT INTO return_file ({', '.join(_STORED)}) VALUES ({marks})",  # noqa: S608 - own names only
            values,
        )
        for kind in _TABLES:
            width = sum(map(len, COLUMNS[kind]))
            statement = f"INSERT INTO {kind} VALUES ({cursor.lastrowid:d}{', ?' * width})"  # noqa: S608 - own names only
            self.connection.executemany(statement, rows[kind])
        for sha256, data in documents:
            self.connection.execute("INSERT OR IGNORE INTO document VALUES (?, ?, ?)", (sha256, len(data), data))

    def remove(self, uuid: str) -> None:
        """Take out the return of this inventory; its documents go in `tidy`."""
        found = self.connection.execute("SELECT id FROM return_file WHERE uuid = ?", (uuid,)).fetchone()
        if found:
            for kind in _TABLES:
                self.connection.execute(f"DELETE FROM {kind} WHERE file = ?", found)  # noqa: S608 - own names only
            self.connection.execute("DELETE FROM return_file WHERE id = ?", found)

    def tidy(self) -> None:
        """Let go of documents and forms that no return points to any more."""
        self.connection.execute(
            "DELETE FROM document WHERE sha256 NOT IN (SELECT target FROM evidence WHERE kind = 'document')"
        )
        for table, column in (("form", "hash"), *((part, "form") for part in _PARTS)):
            query = f"DELETE FROM {table} WHERE {column} NOT IN (SELECT form FROM return_file)"  # noqa: S608
            self.connection.execute(query)

    def _put_form(self, form: Questionnaire) -> None:
        row = (form.hash, form.id, form.version, form.title, form.score, form.definition)
        if self.connection.execute("INSERT OR IGNORE INTO form VALUES (?, ?, ?, ?, ?, ?)", row).rowcount:
            for table, rows in _labels(form).items():
                self.connection.executemany(f"INSERT INTO {table} VALUES (?{', ?' * len(rows[0])})", ...)
