"""Return files: what leaves the house, sealed; and reading one, which trusts nothing in it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path

from .. import __version__
from ..disk import read_header, replacing
from ..errors import FormError, UserError
from ..messages import say
from ..names import file_name
from ..questionnaire.load import from_definition
from ..questionnaire.model import Key, Questionnaire
from .answers import IDENTITY_FIELDS, OTHER_PREFIX, RESPONDENTS, Answer, FactKind, State
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, blocking, is_clean, is_valid
from .document import Document
from .evidence import DOCUMENT, LINK, MAX_DOCUMENT, check_link, safe_name
from .file import COLUMNS
from .hardened import open_hardened, read_bytes
from .migrations import RETURN_ID

SUFFIX = ".inzending"
MAIL_LIMIT = 15 * 1000 * 1000
_META = frozenset(
    {
        "uuid",
        "revision",
        "created",
        "form",
        "form_id",
        "form_version",
        "form_hash",
        "exported",
        "complete",
        "program",
        "content_hash",
        "seal",
    }
)
_MAX_META = 1_000_000
_MAX_ROWS = 20_000
# Times and the two hashes themselves are no part of what a city says.
_MOMENTS = frozenset({"changed", "added"})

Row = tuple[str | int, ...]
Rows = dict[FactKind, list[Row]]


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
        return _identity(self.rows)

    @property
    def revision(self) -> int:
        """The number of this export of its inventory."""
        return int(self.meta["revision"])

    @property
    def content_hash(self) -> str:
        """Equal for two files that say the same, whenever they were written."""
        return self.meta["content_hash"]


def write_return(document: Document, out: Path, *, partial: bool = False, documents: bool = True) -> Receipt:
    """Write the return file of an inventory; without `documents` only their names and hashes go along.

    Raises UserError while something blocks, unless `partial`; `out` then stays as it was. It takes the place of an
    earlier return, never of another file.
    """
    _check_place(out)
    open_points = blocking(document.answers, document.route)
    if open_points and not partial:
        raise UserError("not_complete", count=len(open_points), first=open_points[0].text)
    document.file.set_meta("revision", str(document.revision + 1))
    with replacing(out.absolute()) as temporary:
        document.file.connection.execute("VACUUM INTO ?", (str(temporary),))
        connection = sqlite3.connect(temporary, isolation_level=None)
        try:
            content = _strip_and_seal(connection, document, complete=not open_points, documents=documents)
        finally:
            connection.close()
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


def return_name(document: Document) -> str:
    """The file name that the next return of an inventory gets when nobody chooses one."""
    identity = document.answers.identity
    words = {
        "municipality": identity.get("municipality", ""),
        "respondent": say(f"respondent.{identity['respondent']}"),
        "round": identity["round"],
        "revision": document.revision + 1,
    }
    return f"{file_name(say('return.name', **words))}{SUFFIX}"


def read_again(path: Path, sha256: str) -> tuple[Rows, list[tuple[str, bytes]]]:
    """The rows and the documents (hash, bytes) of a file that read_return found good; what was checked stays checked.

    UserError when its bytes are no longer those with this `sha256`.
    """
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UserError("return_changed", path=path)
    with open_hardened(data, path) as connection:
        return _read_rows(connection), _document_bytes(connection).fetchall()


def short_hash(content_hash: str) -> str:
    """The first eight characters, in two groups, as paper and screen show it."""
    return f"{content_hash[:4]} {content_hash[4:8]}"


def _check_place(out: Path) -> None:
    try:
        free = not out.is_file() or read_header(out).application_id == RETURN_ID
    except UserError:
        free = False
    if not free:
        raise UserError("file_exists", path=out)


def _strip_and_seal(connection: sqlite3.Connection, document: Document, *, complete: bool, documents: bool) -> str:
    connection.execute(f"PRAGMA application_id = {RETURN_ID:d}")
    connection.execute("BEGIN")
    connection.execute("DELETE FROM change")
    kept = document.route.asked
    for table in (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE):
        keys = connection.execute(f"SELECT DISTINCT aspect, question FROM {table}").fetchall()  # noqa: S608 - own names
        gone = [key for key in keys if Key(*key) not in kept]
        connection.executemany(f"DELETE FROM {table} WHERE aspect = ? AND question = ?", gone)  # noqa: S608
    used = "SELECT target FROM evidence WHERE kind = 'document'"
    connection.execute(f"DELETE FROM document WHERE NOT ? OR sha256 NOT IN ({used})", (documents,))  # noqa: S608
    meta = {"exported": document.now(), "complete": "yes" if complete else "no", "program": __version__}
    connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())
    content = _content_hash(_read_rows(connection))
    connection.execute("INSERT INTO meta VALUES ('content_hash', ?)", (content,))
    connection.execute("COMMIT")
    connection.execute("VACUUM")
    seal = _seal(_read_meta(connection), _read_rows(connection), _document_rows(connection))
    connection.execute("INSERT INTO meta VALUES ('seal', ?)", (seal,))
    return content


def _checked(connection: sqlite3.Connection, path: Path, sha256: str) -> Return:
    meta = _read_meta(connection)
    _check_meta(meta)
    rows = _read_rows(connection)
    documents = _document_rows(connection)
    if meta["seal"] != _seal({k: v for k, v in meta.items() if k != "seal"}, rows, documents):
        raise UserError("return_seal", path=path)
    if connection.execute("SELECT count(*) FROM change").fetchone()[0]:
        raise ValueError("a return carries no change log")
    try:
        questionnaire = _questionnaire(meta["form"])
    except FormError as error:
        raise UserError("return_form", path=path) from error
    if (questionnaire.id, questionnaire.version, questionnaire.hash) != tuple(
        meta[name] for name in ("form_id", "form_version", "form_hash")
    ):
        raise ValueError("the form is not the one that it says")
    if meta["content_hash"] != _content_hash(rows):
        raise ValueError("the content is not what it says")
    _check_rows(questionnaire, rows)
    _check_documents(connection, rows, documents)
    return Return(path, sha256, meta, questionnaire, rows, dict(documents))


@lru_cache(maxsize=16)
def _questionnaire(definition: str) -> Questionnaire:
    return from_definition(definition)


def _read_meta(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT name, value FROM meta NOT INDEXED LIMIT 100"))


def _read_rows(connection: sqlite3.Connection) -> Rows:
    rows: Rows = {}
    for kind, (keys, values) in COLUMNS.items():
        columns = ", ".join((*keys, *values))
        query = f"SELECT {columns} FROM {kind} NOT INDEXED LIMIT {_MAX_ROWS + 1}"  # noqa: S608 - own names only
        rows[kind] = sorted(connection.execute(query))
        if len(rows[kind]) > _MAX_ROWS:
            raise ValueError("too many rows")
    return rows


def _document_rows(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    query = f"SELECT sha256, size FROM document NOT INDEXED LIMIT {_MAX_ROWS}"  # noqa: S608 - own number only
    return sorted(connection.execute(query))


def _document_bytes(connection: sqlite3.Connection) -> sqlite3.Cursor:
    return connection.execute("SELECT sha256, data FROM document NOT INDEXED")


def _seal(meta: Mapping[str, str], rows: Rows, documents: Iterable[tuple[str, int]]) -> str:
    return _digest([sorted(meta.items()), sorted(rows.items()), list(documents)])


def _content_hash(rows: Rows) -> str:
    return _digest([[kind, [*map(_what_counts(kind), rows[kind])]] for kind in sorted(rows)])


@cache
def _what_counts(kind: FactKind) -> Callable[[Row], Row]:
    names = tuple(chain.from_iterable(COLUMNS[kind]))
    kept = [place for place, name in enumerate(names) if name not in _MOMENTS]
    return tuple if len(kept) == len(names) else itemgetter(*kept)


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def _check_meta(meta: Mapping[str, str]) -> None:
    if meta.keys() != _META or any(not isinstance(v, str) or len(v) > _MAX_META for v in meta.values()):
        raise ValueError("meta")
    if not 0 < int(meta["revision"]) < 1_000_000 or meta["complete"] not in ("yes", "no"):
        raise ValueError("meta")
    if any(not is_clean(value) or len(value) > MAX_LABEL for name, value in meta.items() if name != "form"):
        raise ValueError("meta")


def _check_rows(questionnaire: Questionnaire, rows: Rows) -> None:
    for kind, (keys, _) in COLUMNS.items():
        if len({row[: len(keys)] for row in rows[kind]}) != len(rows[kind]):
            raise ValueError("double keys")
    _check_values([*chain.from_iterable(chain.from_iterable(rows.values()))])
    _check_identity(rows)
    _check_others(questionnaire, rows)
    placed = [*rows[FactKind.ANSWER], *rows[FactKind.REMARK], *rows[FactKind.EVIDENCE]]
    aspects = questionnaire.aspects.keys() | {row[0] for row in rows[FactKind.OTHER]}
    if not {row[0] for row in placed} <= aspects or not {row[1] for row in placed} <= questionnaire.questions.keys():
        raise ValueError("unknown question")
    # The same choice comes back for many aspects, and is looked at once.
    for question, state, value in {row[1:4] for row in rows[FactKind.ANSWER]}:
        if not is_valid(questionnaire.questions[str(question)], Answer(State(str(state)), str(value))):
            raise ValueError("no answer to this question")
    _check_contacts(questionnaire, rows)


def _check_values(values: list[str | int]) -> None:
    texts = [value for value in values if isinstance(value, str)]
    numbers = [value for value in values if isinstance(value, int)]
    if len(texts) + len(numbers) != len(values):
        raise ValueError("neither text nor number")
    if not 0 <= min(numbers, default=0) <= max(numbers, default=0) < 2**53:
        raise ValueError("number")
    # One search through all texts together costs a fifth of one search each.
    if max(map(len, texts), default=0) > MAX_TEXT or not is_clean("".join(texts)):
        raise ValueError("text")


def _check_others(questionnaire: Questionnaire, rows: Rows) -> None:
    clusters = {cluster.id for cluster in questionnaire.clusters}
    for aspect, cluster, label, position in rows[FactKind.OTHER]:
        if not _is_other_id(aspect, cluster) or cluster not in clusters or not label or len(str(label)) > MAX_LABEL:
            raise ValueError("other aspect")
        if not 0 <= int(position) < 1_000_000:
            raise ValueError("position")


def _is_other_id(aspect: object, cluster: object) -> bool:
    tail = str(aspect).removeprefix(f"{cluster}.{OTHER_PREFIX}")
    return tail != aspect and tail.isascii() and tail.isalnum() and len(tail) <= 20


def _check_identity(rows: Rows) -> None:
    identity = _identity(rows)
    if not identity.keys() <= set(IDENTITY_FIELDS) or any(len(value) > MAX_LABEL for value in identity.values()):
        raise ValueError("identity")
    if identity.get("respondent") not in RESPONDENTS or identity.get("round") not in ("1", "2"):
        raise ValueError("identity")


def _identity(rows: Rows) -> dict[str, str]:
    return {str(name): str(value) for name, value in rows[FactKind.IDENTITY]}


def _check_contacts(questionnaire: Questionnaire, rows: Rows) -> None:
    roster = questionnaire.roster
    domains, authorities = {each.id for each in roster.domains}, {each.id for each in roster.authorities}
    fields = {each.id for each in roster.fields}
    for domain, authority, person, field, value in rows[FactKind.CONTACT]:
        if domain not in domains or authority not in authorities or field not in fields or len(str(value)) > MAX_FIELD:
            raise ValueError("contact")
        if not 0 < int(person) < 100:
            raise ValueError("contact")


def _check_documents(connection: sqlite3.Connection, rows: Rows, documents: Iterable[tuple[str, int]]) -> None:
    named = {}
    for _, _, _, kind, name, target, size, _ in rows[FactKind.EVIDENCE]:
        if kind == LINK:
            if check_link(str(target)) != target:
                raise ValueError("link")
        elif kind != DOCUMENT or safe_name(str(name)) != name or not 0 <= int(size) <= MAX_DOCUMENT:
            raise ValueError("document")
        else:
            named[target] = size
    if any(named.get(sha256) != size for sha256, size in documents):
        raise ValueError("a document that nothing names")
    for sha256, data in _document_bytes(connection):
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != sha256 or len(data) != named[sha256]:
            raise ValueError("document bytes")
