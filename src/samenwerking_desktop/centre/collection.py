"""The SQLite file of all returned inventories: create and open it, read a return, take one out."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, fields
from operator import itemgetter
from pathlib import Path
from sys import intern
from types import TracebackType

from ..disk import back_up, check_whole, composing, connect, inode, read_header, replacing, sqlite_failure
from ..errors import UserError
from ..filekinds import COLLECTION_ID
from ..inventory.answers import Answers, Fact, FactKind
from ..inventory.migrations import check_kind, migrate
from ..inventory.rows import COLUMNS, USED_DOCUMENTS, fact_from_row
from ..names import comparable
from ..questionnaire.load import from_definition
from ..questionnaire.model import Key, Questionnaire
from .forms import drop_unused_forms, newest
from .schema import STEPS, VERSION

# Who answered is in the columns of return_file; all other facts have a table of their own.
FACTS = tuple(kind for kind in FactKind if kind is not FactKind.IDENTITY)
# How Answers keeps the key of a fact in memory, where that is not simply the columns.
_PLACES: dict[FactKind, Callable[[tuple[str, ...]], object]] = {
    FactKind.ANSWER: Key._make,
    FactKind.REMARK: Key._make,
    FactKind.OTHER: itemgetter(0),
    FactKind.PREFILL: Key._make,
    FactKind.REVIEWED: itemgetter(0),
}
# What makes one return of an inventory newer than another: its revision, its moment, and the hash of what it says.
Rank = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class ReturnFile:
    """One return in the collection, as the columns of `return_file`; `form` is the hash of its questionnaire.

    `city` is equal for all spellings of one municipality. `exported`, `created` and `merged_at` are ISO 8601, UTC.
    `newest` is false when the collection has a later revision of the same inventory; `counted` also when another
    inventory of the same municipality, respondent and round displaces it.
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
    newest: bool = True
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
            form=intern(meta["form_hash"]),  # one for all files
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
    def rank(self) -> Rank:
        """What makes one return of an inventory newer than another; of equal rank means that both say the same."""
        return self.revision, self.exported, self.content_hash

    @property
    def place(self) -> tuple[str, str, int]:
        """Where it belongs in a table: municipality, respondent and round."""
        return self.city, self.respondent, self.round


_COLUMNS = tuple(field.name for field in fields(ReturnFile))
# What is in the table; the id is given by it, and what counts depends on the other returns.
STORED = tuple(name for name in _COLUMNS if name not in ("id", "newest", "counted"))


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
        with replacing(path) as temporary, composing(temporary) as connection:
            connection.execute(f"PRAGMA application_id = {COLLECTION_ID:d}")
            migrate(connection, 0, STEPS)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Collection:
        """Open and lock a collection; it is checked before anything of it is touched."""
        path = path.absolute()
        check_kind(read_header(path), path, COLLECTION_ID, VERSION)
        try:
            connection = connect(path)
        except sqlite3.Error as error:
            raise sqlite_failure(error, path) from error
        collection = cls(path, connection)
        try:
            collection._check_and_migrate()
        except BaseException:
            collection.close()
            raise
        return collection

    @classmethod
    def open_or_create(cls, path: Path) -> Collection:
        """Open the collection at `path`, or make it when there is nothing yet."""
        return cls.open(path) if path.exists() else cls.create(path)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> Collection:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is written whole, or not at all."""
        # SQLite goes on writing to a file that was deleted or replaced; nobody would ever find that again.
        if inode(self.path) != self._inode:
            raise UserError("file_replaced", path=self.path)
        with self.failures_told():
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    if self.connection.in_transaction:
                        self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def failures_told(self) -> Iterator[None]:
        """A failure of SQLite inside the block comes out as the sentence for it."""
        try:
            yield
        except sqlite3.Error as error:
            raise sqlite_failure(error, self.path) from error

    def files(self) -> list[ReturnFile]:
        """Every return, by municipality, round and respondent; what counts before what does not."""
        names = ", ".join(_COLUMNS)
        order = "city, round, respondent, counted DESC, uuid, revision DESC, exported DESC, content_hash DESC"
        query = f"SELECT {names} FROM counted_file ORDER BY {order}"  # noqa: S608 - own names only
        with self.failures_told():
            return [_return_file(row) for row in self.connection.execute(query)]

    def questionnaire(self, form: str) -> Questionnaire:
        """The questionnaire with this hash, out of the returns that carried it."""
        if form not in self._questionnaires:
            with self.failures_told():
                row = self.connection.execute("SELECT definition FROM form WHERE hash = ?", (form,)).fetchone()
            self._questionnaires[form] = from_definition(row[0])
        return self._questionnaires[form]

    def newest_questionnaire(self) -> Questionnaire | None:
        """The questionnaire that the tables follow; None while the collection is empty."""
        with self.failures_told():
            forms = [
                self.questionnaire(form) for (form,) in self.connection.execute("SELECT hash FROM form").fetchall()
            ]
        return newest(forms) if forms else None

    def answers(self, file: ReturnFile) -> Answers:
        """Everything that this return says, but for who says it, with the answers that stand from earlier revisions."""
        answers = self.own_answers(file)
        query = """SELECT aspect, question, state, value, changed FROM standing_answer
            WHERE file = ? AND source <> file ORDER BY aspect, question"""
        with self._reading():
            for aspect, question, *said in self.connection.execute(query, (file.id,)).fetchall():
                answers.put(FactKind.ANSWER, (aspect, question), fact_from_row(FactKind.ANSWER, tuple(said)))
        return answers

    def own_answers(self, file: ReturnFile) -> Answers:
        """The same without what stands from earlier revisions."""
        answers = Answers(self.questionnaire(file.form))
        with self._reading():
            for kind in FACTS:
                answers.facts_of(kind).update(self._facts(kind, file.id))
        return answers

    def carried(self, file: ReturnFile) -> dict[Key, int]:
        """Which answers of this return stand from an earlier revision, each with the id of that one."""
        query = "SELECT aspect, question, source FROM carried WHERE file = ? ORDER BY aspect, question"
        with self.failures_told():
            rows = self.connection.execute(query, (file.id,)).fetchall()
        return {Key(aspect, question): source for aspect, question, source in rows}

    def remove(self, file: int) -> None:
        """Take out the return with this id; what only it used goes in `tidy`."""
        for table in (*FACTS, "carried"):
            self.connection.execute(f"DELETE FROM {table} WHERE file = ?", (file,))  # noqa: S608 - own names only
        self.connection.execute("DELETE FROM return_file WHERE id = ?", (file,))

    def tidy(self) -> None:
        """Let go of documents and questionnaires that no return points to any more."""
        self.connection.execute(f"DELETE FROM document WHERE sha256 NOT IN ({USED_DOCUMENTS})")  # noqa: S608
        drop_unused_forms(self.connection)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self.failures_told():
            try:
                yield
            except (ValueError, TypeError) as error:  # rows that this program never writes
                raise UserError("file_damaged", path=self.path) from error

    def _check_and_migrate(self) -> None:
        with self.failures_told():
            # Asked of SQLite: after a crash the header may have said what the journal has now taken back.
            version = int(self.connection.execute("PRAGMA user_version").fetchone()[0])
            check_whole(self.connection, self.path)
            if version < VERSION:
                back_up(self.connection, self.path, version)
                migrate(self.connection, version, STEPS)

    def _facts(self, kind: FactKind, file: int) -> Iterator[tuple[object, Fact]]:
        keys, values = COLUMNS[kind]
        names, order, width = ", ".join((*keys, *values)), ", ".join(keys), len(keys)
        query = f"SELECT {names} FROM {kind} WHERE file = ? ORDER BY {order}"  # noqa: S608 - own names only
        rows = self.connection.execute(query, (file,)).fetchall()
        place = _PLACES.get(kind, tuple)
        return ((place(row[:width]), fact_from_row(kind, row[width:])) for row in rows)


@contextmanager
def for_planning(path: Path) -> Iterator[Collection]:
    """The collection at `path`, or an empty one elsewhere: a plan leaves nothing on disk."""
    with ExitStack() as stack:
        if path.exists():
            yield stack.enter_context(Collection.open(path))
        else:
            scratch = stack.enter_context(tempfile.TemporaryDirectory())
            yield stack.enter_context(Collection.create(Path(scratch, path.name)))


def _return_file(row: tuple[str | int, ...]) -> ReturnFile:
    values = dict(zip(_COLUMNS, row, strict=True))
    flags = {name: values[name] == 1 for name in ("complete", "newest", "counted")}
    return ReturnFile(**{**values, **flags})  # type: ignore[arg-type]  # STRICT columns give these types
