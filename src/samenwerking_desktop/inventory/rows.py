"""How a fact is a row of its table, and a row a fact."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from .answers import Answer, Edit, Evidence, Fact, FactKind, Other, State

# Per kind of fact: key columns, value columns. The table is called as the kind.
COLUMNS: dict[FactKind, tuple[tuple[str, ...], tuple[str, ...]]] = {
    FactKind.IDENTITY: (("field",), ("value",)),
    FactKind.OTHER: (("aspect",), ("cluster", "label", "position")),
    FactKind.ANSWER: (("aspect", "question"), ("state", "value", "changed")),
    FactKind.REMARK: (("aspect", "question"), ("text",)),
    FactKind.CONTACT: (("domain", "authority", "person", "field"), ("value",)),
    FactKind.EVIDENCE: (("aspect", "question", "item"), ("kind", "name", "target", "size", "added")),
    FactKind.PREFILL: (("aspect", "question"), ("state", "value", "changed")),
    FactKind.REVIEWED: (("aspect",), ("at",)),
    FactKind.REPORT: (("record", "item", "field"), ("value",)),
    FactKind.ANNEX: (("record", "item", "annex"), ("kind", "name", "target", "size", "added")),
}
# The hashes of the documents that something points to.
USED_DOCUMENTS = " UNION ".join(
    f"SELECT target FROM {kind} WHERE kind = 'document'"  # noqa: S608 - own names only
    for kind in (FactKind.EVIDENCE, FactKind.ANNEX)
)


def read_facts(connection: sqlite3.Connection, kind: FactKind) -> Iterable[tuple[tuple[str, ...], Fact]]:
    """All facts of one kind with their keys; ValueError or TypeError for a row that cannot be one."""
    keys, values = COLUMNS[kind]
    columns = ", ".join((*keys, *values))
    order = ", ".join(keys)
    for row in connection.execute(f"SELECT {columns} FROM {kind} ORDER BY {order}"):  # noqa: S608 - own names only
        yield row[: len(keys)], fact_from_row(kind, row[len(keys) :])


def fact_row(fact: Fact) -> tuple[str | int, ...]:
    """The value columns of a fact."""
    # Not astuple(), which copies deeply: in every edit that costs as much as the route.
    return (fact,) if isinstance(fact, str) else tuple(getattr(fact, name) for name in fact.__slots__)


def fact_from_row(kind: FactKind, row: tuple[str | int, ...]) -> Fact:
    """The fact in the value columns of a row; ValueError or TypeError when it cannot be one."""
    if kind in (FactKind.ANSWER, FactKind.PREFILL):
        state, value, changed = row
        return Answer(State(str(state)), str(value), str(changed))
    if kind is FactKind.OTHER:
        return Other(*row)  # type: ignore[arg-type]  # STRICT columns give these types
    if kind in (FactKind.EVIDENCE, FactKind.ANNEX):
        return Evidence(*row)  # type: ignore[arg-type]
    return str(row[0])


def write_edit(connection: sqlite3.Connection, edit: Edit) -> None:
    """Put what an edit makes of a fact in the place of what stood there."""
    keys, values = COLUMNS[edit.kind]
    if edit.after is None:
        where = " AND ".join(f"{name} = ?" for name in keys)
        connection.execute(f"DELETE FROM {edit.kind} WHERE {where}", edit.key)  # noqa: S608 - own names only
    else:
        marks = ", ".join("?" * (len(keys) + len(values)))
        row = (*edit.key, *fact_row(edit.after))
        connection.execute(f"INSERT OR REPLACE INTO {edit.kind} VALUES ({marks})", row)  # noqa: S608


def logged(fact: Fact | None) -> str | None:
    """A fact as the change log keeps it (JSON); None for none."""
    return None if fact is None else json.dumps(fact_row(fact), ensure_ascii=False)
