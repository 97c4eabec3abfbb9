"""What is left in a damaged inventory file: rows by their table, change log, documents; which tables miss nothing.

Nothing here is believed yet: whether a row can be true is for `rescue`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import NamedTuple

from .answers import IDENTITY_FIELDS, Edit, Fact, FactKind, State
from .leaves import Pages, Record, Value, read_pages
from .migrations import VERSION, own_schema
from .report_fields import RECORDS
from .rows import COLUMNS, fact_from_row
from .sealing import MOMENTS, NUMBERS

_META, _DOCUMENT, _CHANGE = "meta", "document", "change"
_MOMENT_LENGTH = 25
_LOG_COLUMNS = 8
# The rows of these two look the same.
_TWINS = (FactKind.ANSWER, FactKind.PREFILL)


class Line(NamedTuple):
    """A line of the change log: its row as it is stored, and the edit that it tells."""

    row: tuple[Value, ...]
    edit: Edit


@dataclass(slots=True)
class Remains:
    """Facts by kind and key, each as often as it was found; `whole` are the tables of which no page is missing."""

    pages: Pages
    meta: dict[str, set[str]] = field(default_factory=dict)
    facts: dict[FactKind, dict[tuple[str, ...], list[Fact]]] = field(
        default_factory=lambda: {kind: {} for kind in FactKind}
    )
    log: dict[int, Line] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    odd: int = 0
    second_round: bool = True

    @property
    def facts_of_identity(self) -> int:
        """How many lines there are about who answers."""
        return len(self.facts[FactKind.IDENTITY])

    @property
    def missing_changes(self) -> int:
        """How many lines of the change log are missing, as far as their numbers tell."""
        return max(self.log, default=0) - len(self.log)


@dataclass(frozen=True, slots=True)
class _Tree:
    """The rows under one page that stands under no other."""

    top: int
    records: tuple[Record, ...]
    whole: bool


def find_remains(data: bytes) -> Remains:
    """Everything that can be read in the bytes of a file."""
    pages = read_pages(data)
    trees = list(_trees(pages))
    roots = _roots(trees)
    # Without a word of it there may have been one.
    first = any(record.values == ("round", "1") for tree in trees for record in tree.records)
    remains = Remains(pages, second_round=not first)
    named = [(roots.get(tree.top) or _name(tree), tree) for tree in trees]
    # The log first, as it tells two tables apart.
    named.sort(key=lambda each: each[0] != _CHANGE)
    pure = [_sort_in(remains, name, tree, sure=tree.top in roots) for name, tree in named]
    for (name, tree), alone in zip(named, pure, strict=True):
        is_root = roots.get(tree.top) == name if roots else sum(name == other for other, _ in named) == 1
        if name and tree.whole and alone and is_root:
            remains.whole.add(name)
    return remains


def is_moment(text: Value) -> bool:
    """Whether this is a moment as the program writes it."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return False
    return len(str(text)) == _MOMENT_LENGTH and moment.tzinfo is not None


def _trees(pages: Pages) -> Iterator[_Tree]:
    below = {child for page in pages.trees.values() for child in page.children}
    seen: set[int] = set()
    # A ring of pages has no top; then any page of it is one.
    for top in (*(number for number in pages.trees if number not in below), *pages.trees):
        if top in seen:
            continue
        records, whole, waiting = list[Record](), True, [top]
        while waiting:
            number = waiting.pop()
            page = pages.trees.get(number)
            if page is None or number in seen:
                whole = False
                continue
            seen.add(number)
            records += page.records
            whole = whole and page.whole
            waiting += page.children
        yield _Tree(top, tuple(records), whole)


def _roots(trees: list[_Tree]) -> dict[int, str]:
    """The first pages of the tables, as far as the file still says so in our own words."""
    known = {row for version in range(1, VERSION + 1) for row in own_schema(version)}
    found = {}
    for values in (record.values for tree in trees for record in tree.records):
        if len(values) == 5 and (*values[:3], values[4]) in known and isinstance(values[3], int):
            found[values[3]] = str(values[1]) if values[0] == "table" else ""
    return found


def _name(tree: _Tree) -> str:
    """The table that rows are of, by what they look like; "" when there are none that tell."""
    return next(filter(None, (_name_of(record) for record in tree.records)), "")


def _name_of(record: Record) -> str:
    values = record.values
    if len(values) == _LOG_COLUMNS and values[0] is None and record.rowid is not None:
        return _CHANGE
    if len(values) == 3 and isinstance(values[2], bytes):
        return _DOCUMENT
    if len(values) == 2 and isinstance(values[1], str):
        return _name_of_two(str(values[0]), values[1])
    for kind, (keys, columns) in COLUMNS.items():
        same_shape = len(values) == len(keys) + len(columns) > 2 and _types(kind) == tuple(map(type, values))
        if same_shape and _tells(kind, values):
            return kind
    return ""


def _tells(kind: FactKind, values: tuple[Value, ...]) -> bool:
    """Whether a row of the shape of this kind is one of it, and not of another kind of that shape."""
    if kind in (*_TWINS, FactKind.CONTACT):
        return (values[2] in list(State)) is (kind in _TWINS)
    if kind in (FactKind.EVIDENCE, FactKind.ANNEX):
        return (values[0] in RECORDS) is (kind is FactKind.ANNEX)
    return True


def _name_of_two(name: str, value: str) -> str:
    if name in IDENTITY_FIELDS:
        return FactKind.IDENTITY
    return FactKind.REVIEWED if "." in name and is_moment(value) else _META


@cache
def _types(kind: FactKind) -> tuple[type, ...]:
    return tuple(int if name in NUMBERS else str for names in COLUMNS[kind] for name in names)


def _sort_in(remains: Remains, name: str, tree: _Tree, *, sure: bool) -> bool:
    """Put the rows of a tree where they belong; whether all are of its own table.

    A row that looks like no row of any table is left out, and counted.
    """
    twin = name if sure else _twin(remains, tree)
    pure = True
    for record in tree.records:
        table = _name_of(record)
        if table in _TWINS:
            table = twin if name in _TWINS else _stray(remains)
        pure = pure and table == name
        try:
            _put(remains, table, record)
        except (ValueError, TypeError, IndexError):
            table, pure = "", False
        remains.odd += bool(name) and not table
    return pure


def _put(remains: Remains, table: str, record: Record) -> None:
    if table == _META:
        remains.meta.setdefault(str(record.values[0]), set()).add(str(record.values[1]))
    elif table == _DOCUMENT:
        _add_document(remains, record)
    elif table == _CHANGE:
        _add_line(remains, record)
    elif table:
        _add_fact(remains, FactKind(table), record)


def _stray(remains: Remains) -> str:
    """The table of an answer among rows of another table."""
    return "" if remains.second_round else FactKind.ANSWER


def _twin(remains: Remains, tree: _Tree) -> str:
    """The table of answers that no table claims: those of now agree with the log, those of the first round need not."""
    now = {line.edit.key: line.edit.after for _, line in sorted(remains.log.items()) if line.edit.kind in _TWINS}
    rows = [
        (record.values[:2], record.values[2:4])
        for record in tree.records
        if len(record.values) == len(_types(FactKind.ANSWER))
    ]
    told = [_said(now[key]) == said for key, said in rows if key in now]  # type: ignore[index]  # two texts
    return FactKind.ANSWER if told and all(told) else _stray(remains)


def _said(fact: Fact | None) -> tuple[Value, ...]:
    return tuple(getattr(fact, name, None) for name in ("state", "value"))


def _add_document(remains: Remains, record: Record) -> None:
    sha256, _, data = record.values
    if isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == sha256:
        remains.documents[sha256] = data
    else:
        raise ValueError(sha256)


def _add_line(remains: Remains, record: Record) -> None:
    _, step, at, who, kind, key, before, after = record.values
    if record.rowid is None or record.rowid < 1 or not isinstance(step, int) or not isinstance(who, str):
        raise ValueError(step)
    if not is_moment(at):
        raise ValueError(at)
    known, parts = FactKind(str(kind)), tuple(json.loads(str(key)))
    if list(map(type, parts)) != [str] * len(COLUMNS[known][0]):
        raise ValueError(key)
    first, last = (None if each is None else _fact(known, parts, json.loads(str(each))) for each in (before, after))
    remains.log[record.rowid] = Line((record.rowid, *record.values[1:]), Edit(known, parts, first, last))


def _add_fact(remains: Remains, kind: FactKind, record: Record) -> None:
    keys = len(COLUMNS[kind][0])
    key, values = record.values[:keys], record.values[keys:]
    fact = _fact(kind, key, values)
    remains.facts[kind].setdefault(key, []).append(fact)  # type: ignore[arg-type]  # all texts by now


def _fact(kind: FactKind, key: tuple[Value, ...], values: tuple[Value, ...] | list[Value]) -> Fact:
    """The fact in a row; ValueError when it is not one of this kind."""
    row = (*key, *values)
    if tuple(map(type, row)) != _types(kind):
        raise ValueError(kind)
    for name, value in zip(COLUMNS[kind][1], values, strict=True):
        if name in MOMENTS and not is_moment(value):
            raise ValueError(value)
    return fact_from_row(kind, tuple(values))  # type: ignore[arg-type]  # texts and numbers
