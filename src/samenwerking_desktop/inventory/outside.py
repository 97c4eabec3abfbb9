"""Reading an inventory from elsewhere, to compare it with one of ours: nothing in it is trusted, or changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import FormError, UserError
from ..filekinds import INVENTORY_ID
from .answers import Answers, Author, Fact, FactKind
from .checks import MAX_LABEL, is_clean
from .hardened import open_hardened, read_bytes
from .inspection import check_rows, read_form
from .mandate import Mandate, mandate_in
from .origin import questionnaire_in
from .remains import is_moment
from .rows import COLUMNS, fact_from_row
from .sealing import read_meta, read_rows
from .soundness import is_sound

if TYPE_CHECKING:
    import sqlite3

# Ten years of typing.
_MOST_CHANGES = 500_000

Place = tuple[FactKind, tuple[str, ...]]
Facts = dict[Place, Fact]


@dataclass(frozen=True, slots=True)
class Outside:
    """Another inventory as it was read. `mandate` says, of a part, which part it is; None for a whole inventory.

    `before` holds what its change log says that was there at first, of what was changed since; None for nothing.
    `authors` says who changed something last. `sha256` is that of the file's bytes.
    """

    path: Path
    sha256: str
    meta: Mapping[str, str]
    mandate: Mandate | None
    answers: Answers
    before: Mapping[Place, Fact | None]
    authors: Mapping[Place, Author]

    @property
    def base(self) -> Facts:
        """What was there at first: what is there now, with every change taken back."""
        first: dict[Place, Fact | None] = {**facts_by_place(self.answers), **self.before}
        return {place: fact for place, fact in first.items() if fact is not None}


def facts_by_place(answers: Answers) -> Facts:
    """Everything that an inventory holds, by kind and key."""
    return {(kind, key): fact for kind, facts in answers.facts().items() for key, fact in facts.items()}


def read_outside(path: Path) -> Outside:
    """Read and check an inventory that is not open here; UserError says what is wrong with it."""
    _refuse_unfinished(path)
    data = read_bytes(path, INVENTORY_ID)
    with open_hardened(data, path) as connection:
        try:
            return _checked(connection, path, hashlib.sha256(data).hexdigest())
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise UserError("outside_invalid", path=path) from error


def read_documents(outside: Outside, wanted: Iterable[str]) -> dict[str, bytes]:
    """The bytes of those of these documents (sha256) that the file holds; UserError when it is another file now."""
    data = read_bytes(outside.path, INVENTORY_ID)
    if hashlib.sha256(data).hexdigest() != outside.sha256:
        raise UserError("outside_changed", path=outside.path)
    found: dict[str, bytes] = {}
    with open_hardened(data, outside.path) as connection:
        for sha256 in dict.fromkeys(wanted):
            row = connection.execute("SELECT data FROM document NOT INDEXED WHERE sha256 = ?", (sha256,)).fetchone()
            if row and isinstance(row[0], bytes) and hashlib.sha256(row[0]).hexdigest() == sha256:
                found[sha256] = row[0]
    return found


def _refuse_unfinished(path: Path) -> None:
    """UserError for a file in whose middle its program stopped: only that can put it right, when it opens it."""
    with suppress(OSError):
        if path.with_name(f"{path.name}-journal").stat().st_size:
            raise UserError("file_locked", path=path)


def _checked(connection: sqlite3.Connection, path: Path, sha256: str) -> Outside:
    meta = read_meta(connection)
    form = questionnaire_in(meta, path)
    rows = read_rows(connection)
    try:
        whole, is_answer, _ = read_form(meta["form"])
    except FormError as error:
        raise UserError("outside_invalid", path=path) from error
    check_rows(whole, is_answer, rows)
    answers = Answers(form)
    for kind, (keys, _) in COLUMNS.items():
        for row in rows[kind]:
            answers.put(kind, tuple(map(str, row[: len(keys)])), fact_from_row(kind, row[len(keys) :]))
    if not is_sound(answers):
        raise ValueError("facts outside the questionnaire")
    before, authors = _read_log(connection)
    return Outside(path, sha256, meta, mandate_in(meta), answers, before, authors)


def _read_log(connection: sqlite3.Connection) -> tuple[dict[Place, Fact | None], dict[Place, Author]]:
    """Of everything that was ever changed: what it was at first, and who changed it last."""
    query = "SELECT at, who, kind, key, before FROM change NOT INDEXED ORDER BY id LIMIT ?"
    first: dict[tuple[str, str], str | None] = {}
    last: dict[tuple[str, str], Author] = {}
    count = 0
    for at, who, kind, key, before in connection.execute(query, (_MOST_CHANGES + 1,)):
        count += 1
        first.setdefault((kind, key), before)
        last[kind, key] = Author(at, who)
    if count > _MOST_CHANGES or not all(is_moment(each.at) for each in last.values()):
        raise ValueError("change log")
    places = {each: _place(*each) for each in first}
    return (
        {places[each]: _fact(places[each][0], before) for each, before in first.items()},
        {
            places[each]: author
            for each, author in last.items()
            if len(author.who) <= MAX_LABEL and is_clean(author.who)
        },
    )


def _place(kind: str, key: str) -> Place:
    parts = json.loads(key)
    known = FactKind(kind)
    if (
        not isinstance(parts, list)
        or len(parts) != len(COLUMNS[known][0])
        or not all(isinstance(p, str) for p in parts)
    ):
        raise ValueError(key)
    return known, tuple(parts)


def _fact(kind: FactKind, text: str | None) -> Fact | None:
    return None if text is None else fact_from_row(kind, tuple(json.loads(text)))
