"""Returns on their way into a collection: SQLite copies their rows to a scratch database, and from there all at once.

Only bytes that passed every check come here, so their schema is known to be our own. Copying inside SQLite costs a
fraction of carrying each row through Python; the scratch database keeps memory flat and the collection one transaction.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..inventory.migrations import tables_of
from ..inventory.rows import COLUMNS
from ..questionnaire.model import Questionnaire
from .carrying import carry
from .collection import FACTS, STORED, Collection, ReturnFile
from .forms import put_form

_TABLES = ("return_file", *FACTS, "document")


class Staging:
    """The returns that go in together; nothing of them is in the collection before `take_over`."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._execute = collection.connection.execute
        self._forms: dict[str, Questionnaire] = {}
        self._last_id = int(self._execute("SELECT coalesce(max(id), 0) FROM main.return_file").fetchone()[0])
        for table in _TABLES:
            # Without keys: the rows stay in the order in which they come, and that is the order of the keys.
            self._execute(f"CREATE TABLE stage.{table} AS SELECT * FROM main.{table} WHERE false")  # noqa: S608
        self._execute("CREATE UNIQUE INDEX stage.document_once ON document (sha256)")

    def add(self, file: ReturnFile, data: bytes, form: Questionnaire) -> None:
        """Copy a return file, as its checked bytes, to the scratch database."""
        self._forms[form.hash] = form
        self._last_id += 1
        names, marks = ", ".join(("id", *STORED)), ", ".join("?" * (1 + len(STORED)))
        row = (self._last_id, *(getattr(file, name) for name in STORED))
        self._execute(f"INSERT INTO stage.return_file ({names}) VALUES ({marks})", row)  # noqa: S608 - own names only
        self._collection.connection.deserialize(data, name="incoming")
        # A return of an older version has no tables for what came later.
        version = self._execute("PRAGMA incoming.user_version").fetchone()[0]
        for kind in (kind for kind in FACTS if kind in tables_of(version)):
            columns = ", ".join(name for names in COLUMNS[kind] for name in names)
            source = f"SELECT ?, {columns} FROM incoming.{kind} NOT INDEXED"  # noqa: S608 - own names only
            self._execute(f"INSERT INTO stage.{kind} {source}", (self._last_id,))
        self._execute("INSERT OR IGNORE INTO stage.document SELECT sha256, size, data FROM incoming.document")

    def take_over(self) -> None:
        """Put everything into the collection, beside the earlier revisions of the same inventory."""
        with self._collection.transaction():
            for form in self._forms.values():
                put_form(self._collection.connection, form)
            for table in _TABLES:
                known = "OR IGNORE " if table == "document" else ""
                self._execute(f"INSERT {known}INTO main.{table} SELECT * FROM stage.{table}")  # noqa: S608
            uuids = self._execute("SELECT DISTINCT uuid FROM stage.return_file").fetchall()
            carry(self._collection, [uuid for (uuid,) in uuids])


@contextmanager
def staging(collection: Collection) -> Iterator[Staging]:
    """A scratch database beside the open collection; it is gone at the end, whatever happened."""
    execute = collection.connection.execute
    with collection.failures_told():
        execute("ATTACH '' AS stage")
        try:
            # Nobody will ever roll it back: on a failure it is thrown away.
            execute("PRAGMA stage.journal_mode = OFF")
            execute("ATTACH ':memory:' AS incoming")
            yield Staging(collection)
        finally:
            for name in [row[1] for row in execute("PRAGMA database_list") if row[1] in ("stage", "incoming")]:
                execute(f"DETACH {name}")
