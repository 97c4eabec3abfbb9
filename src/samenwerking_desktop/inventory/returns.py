"""Return files: what leaves the house, sealed; and reading one, which trusts nothing in it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..disk import composing, os_failure, read_header, replacing, sqlite_failure
from ..errors import FormError, UserError
from ..filekinds import RETURN_ID, RETURN_SUFFIX
from ..messages import say
from ..names import file_name
from ..questionnaire.model import Key, Questionnaire
from .answers import PERSONAL, FactKind
from .checks import blocking
from .document import Document
from .hardened import not_in_wal_mode, open_hardened, read_bytes
from .inspection import (
    CONTACTS,
    LEFT_OUT,
    META,
    check_documents,
    check_meta,
    check_records,
    check_route,
    check_rows,
    read_form,
)
from .mandate import mandate_in
from .report_fields import RETURNED
from .rows import USED_DOCUMENTS
from .sealing import Rows, content_hash_of, document_rows, identity_of, read_meta, read_rows, seal_of

MAIL_LIMIT = 15 * 1000 * 1000
# What was said to a question that is not asked stays at home.
_ON_ROUTE = (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE)
_OF_RECORDS = (FactKind.REPORT, FactKind.ANNEX)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was written: where, how large (bytes), which revision, whether complete, and the short form of its hash."""

    path: Path
    size: int
    revision: int
    complete: bool
    content_hash: str


@dataclass(frozen=True, slots=True)
class Return:
    """A return file that passed every check. `rows` are the table rows per kind, key columns first, in key order.

    `sha256` is that of the file's bytes; `content_hash` is equal for two files that say the same.
    """

    path: Path
    sha256: str
    meta: Mapping[str, str]
    questionnaire: Questionnaire
    rows: Rows
    documents: Mapping[str, int]

    @property
    def identity(self) -> dict[str, str]:
        """Who answered: the names of IDENTITY_FIELDS that were filled in."""
        return identity_of(self.rows)

    @property
    def without_contacts(self) -> bool:
        """Whether contact persons and coordinator were left out on purpose."""
        return self.meta.get(LEFT_OUT) == CONTACTS

    @property
    def revision(self) -> int:
        """The number of this export of its inventory."""
        return int(self.meta["revision"])

    @property
    def content_hash(self) -> str:
        """Equal for two files that say the same, whenever they were written."""
        return self.meta["content_hash"]


def write_return(
    document: Document, out: Path, *, partial: bool = False, documents: bool = True, contacts: bool = True
) -> Receipt:
    """Write the return file of an inventory; without `documents` only their names and hashes go along.

    Without `contacts` no contact persons and no coordinator go along, and the file says that they were left out.
    Raises UserError while something blocks, unless `partial`; `out` then stays as it was. It takes the place of an
    earlier return, never of another file.
    """
    if mandate_in(document.file.meta):
        raise UserError("part_not_exported")
    _check_place(out)
    open_points = blocking(document.answers, document.route)
    if open_points and not partial:
        raise UserError("not_complete", count=len(open_points), first=open_points[0].text)
    document.file.set_meta("revision", str(document.revision + 1))
    with replacing(out.absolute(), own=True) as temporary:
        document.file.connection.execute("VACUUM INTO ?", (str(temporary),))
        with composing(temporary) as connection:
            _strip(connection, document, documents=documents, contacts=contacts)
            content = _seal(connection, document, complete=not open_points, contacts=contacts)
        size = temporary.stat().st_size
    return Receipt(out, size, document.revision, not open_points, content)


def read_return(path: Path) -> Return:
    """Read and check a return file; UserError says what is wrong with it. Nothing of the file is ever executed."""
    data = read_bytes(path)
    with open_hardened(data, path) as connection:
        try:
            return _checked(connection, path, hashlib.sha256(data).hexdigest())
        except (ValueError, TypeError, KeyError) as error:
            raise UserError("return_invalid", path=path) from error


def checked_bytes(path: Path, sha256: str) -> bytes:
    """The bytes of a file that read_return found good, for SQLite to read from memory; what was checked stays checked.

    UserError when the file is no longer the one with this `sha256`.
    """
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError("return_changed", path=path)
    return not_in_wal_mode(data)


def return_name(identity: Mapping[str, str], revision: int) -> str:
    """The file name of a return, when nobody chooses another."""
    respondent = say(f"respondent.{identity['respondent']}")
    name = say("return.name", **{"municipality": "", **identity, "respondent": respondent, "revision": revision})
    return f"{file_name(name)}{RETURN_SUFFIX}"


def content_hash(document: Document) -> str:
    """The hash that a return of the inventory as it is now would have; UserError when its file cannot be read."""
    try:
        rows = read_rows(document.file.connection)
    except sqlite3.Error as error:
        raise sqlite_failure(error, document.path) from error
    for kind in _ON_ROUTE:
        rows[kind] = [row for row in rows[kind] if Key(str(row[0]), str(row[1])) in document.route.asked]
    for kind in _OF_RECORDS:
        rows[kind] = [row for row in rows[kind] if row[0] in RETURNED]
    return content_hash_of(rows)


def short_hash(content_hash: str) -> str:
    """The first eight characters, in two groups, as paper and screen show it."""
    return f"{content_hash[:4]} {content_hash[4:8]}"


def _check_place(out: Path) -> None:
    try:
        free = not out.is_file() or read_header(out).application_id == RETURN_ID
    except UserError:
        free = False
    except OSError as error:
        raise os_failure(error, out) from error
    if not free:
        raise UserError("file_exists", path=out)


def _strip(connection: sqlite3.Connection, document: Document, *, documents: bool, contacts: bool) -> None:
    """Take away what stays at home."""
    connection.execute("BEGIN")
    connection.execute("DELETE FROM change")
    marks = ", ".join("?" * len(META))
    connection.execute(f"DELETE FROM meta WHERE name NOT IN ({marks})", tuple(META))  # noqa: S608 - own marks only
    kept = document.route.asked
    for table in _ON_ROUTE:
        keys = connection.execute(f"SELECT DISTINCT aspect, question FROM {table}").fetchall()  # noqa: S608 - own names
        gone = [key for key in keys if Key(*key) not in kept]
        connection.executemany(f"DELETE FROM {table} WHERE aspect = ? AND question = ?", gone)  # noqa: S608
    for table in _OF_RECORDS:
        marks = ", ".join("?" * len(RETURNED))
        connection.execute(f"DELETE FROM {table} WHERE record NOT IN ({marks})", RETURNED)  # noqa: S608 - own names
    unused = f"NOT ? OR sha256 NOT IN ({USED_DOCUMENTS})"
    connection.execute(f"DELETE FROM document WHERE {unused}", (documents,))  # noqa: S608 - own text only
    if not contacts:
        connection.execute("DELETE FROM contact")
        connection.executemany("DELETE FROM identity WHERE field = ?", [(name,) for name in PERSONAL])
    connection.execute("COMMIT")


def _seal(connection: sqlite3.Connection, document: Document, *, complete: bool, contacts: bool) -> str:
    """Make it a return that says what it is, and seal what is in it; its content hash."""
    connection.execute(f"PRAGMA application_id = {RETURN_ID:d}")
    meta = {"exported": document.now(), "complete": "yes" if complete else "no", "program": __version__}
    if not contacts:
        meta[LEFT_OUT] = CONTACTS
    connection.execute("BEGIN")
    connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())
    content = content_hash_of(read_rows(connection))
    connection.execute("INSERT INTO meta VALUES ('content_hash', ?)", (content,))
    connection.execute("COMMIT")
    connection.execute("VACUUM")
    seal = seal_of(read_meta(connection), read_rows(connection), document_rows(connection))
    connection.execute("INSERT INTO meta VALUES ('seal', ?)", (seal,))
    return content


def _checked(connection: sqlite3.Connection, path: Path, sha256: str) -> Return:
    meta = read_meta(connection)
    check_meta(meta)
    rows = read_rows(connection)
    documents = document_rows(connection)
    try:
        questionnaire, is_answer, asked = read_form(meta["form"])
    except FormError as error:
        raise UserError("return_form", path=path) from error
    form = (questionnaire.definition, questionnaire.id, questionnaire.version, questionnaire.hash)
    if form != (meta["form"], meta["form_id"], meta["form_version"], meta["form_hash"]):
        raise UserError("return_seal", path=path)
    if meta["content_hash"] != content_hash_of(rows) or meta["seal"] != seal_of(meta, rows, documents):
        raise UserError("return_seal", path=path)
    if connection.execute("SELECT count(*) FROM change").fetchone()[0]:
        raise ValueError("a return carries no change log")
    if LEFT_OUT in meta and (rows[FactKind.CONTACT] or not set(PERSONAL).isdisjoint(identity_of(rows))):
        raise ValueError("what was left out is there")
    check_rows(questionnaire, is_answer, rows)
    check_records(rows)
    check_route(questionnaire, asked, rows, complete=meta["complete"] == "yes")
    check_documents(connection, rows, documents)
    return Return(path, sha256, meta, questionnaire, rows, dict(documents))
