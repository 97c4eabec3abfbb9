"""Changing the records of the yearly synergy report: checked edits, and the part of Document's door that makes them.

Raises UserError for what a person cannot do, KeyError or ValueError for what only a program would try.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from ..errors import UserError
from . import edits, evidence
from .answers import Answers, Change, Edit, Evidence, FactKind
from .checks import MAX_LABEL, MAX_TEXT, clean_text
from .file import NewDocument
from .records import annexes, records
from .report_fields import POSITION, RECORDS, REPORT, Field, Holds, field_of, is_item, is_sound_field, is_year
from .when import read_when

# As many as a return may have rows of one kind.
MAX_FACTS = 20_000


class Commit(Protocol):
    """How Document makes edits one Change."""

    def __call__(
        self,
        edits: Iterable[Edit],
        *,
        by: object = None,
        continues: bool = False,
        documents: Iterable[NewDocument] = (),
    ) -> Change:
        """Check, save, make, remember and tell."""
        ...


class Recording:
    """The records of the report of an open inventory. Each method is one Change, as those of Document are."""

    def __init__(self, answers: Answers, commit: Commit, clock: Callable[[], str], new_id: Callable[[], str]) -> None:
        self._answers, self._commit = answers, commit
        self._clock, self._new_id = clock, new_id

    def add(self, kind: str, values: Mapping[str, str], *, by: object = None) -> str:
        """Add a record behind those of its kind; its id. The report of a year is there once something is set in it."""
        return self.add_all(kind, [values], by=by)[0]

    def add_all(self, kind: str, each: Iterable[Mapping[str, str]], *, by: object = None) -> list[str]:
        """Add several records as one step; their ids."""
        made: dict[str, list[Edit]] = {}
        position = 1 + max((one.position[0] for one in records(self._answers, kind) if one[POSITION]), default=0)
        for place, values in enumerate(each, position):
            item = self._new_id()
            made[item] = _values(self._answers, kind, item, {**values, POSITION: str(place)})
        self._check_room(sum(len(mine) for mine in made.values()))
        self._commit((edit for mine in made.values() for edit in mine), by=by)
        return list(made)

    def set(
        self, kind: str, item: str, values: Mapping[str, str], *, by: object = None, continues: bool = False
    ) -> Change:
        """Set fields of a record; "" clears one. A field that is told per year is named "status.2026"."""
        if kind != REPORT and not self._is_there(kind, item):
            raise KeyError(kind, item)
        made = _values(self._answers, kind, item, values)
        self._check_room(sum(edit.before is None for edit in made))
        return self._commit(made, by=by, continues=continues)

    def remove(self, kind: str, item: str, *, by: object = None) -> Change:
        """Remove a record with what hangs on it; one undo brings all of it back."""
        return self._commit(
            [
                Edit(facts, key, fact, None)
                for facts in (FactKind.REPORT, FactKind.ANNEX)
                for key, fact in self._answers.facts()[facts].items()
                if key[:2] == (kind, item)
            ],
            by=by,
        )

    def add_link(self, kind: str, item: str, address: str, name: str = "", *, by: object = None) -> Change:
        """Hang a web link on a record; only http and https."""
        link = evidence.link(address, edits.line(name, MAX_LABEL), self._clock())
        return self._commit(self._attach(kind, item, [link]), by=by)

    def add_documents(
        self,
        kind: str,
        item: str,
        paths: Iterable[Path],
        *,
        by: object = None,
        progress: Callable[[int], None] = lambda _done: None,
    ) -> Change:
        """Hang documents, such as minutes, on a record, all or none: as Document.add_documents does with an aspect."""
        items, documents = evidence.read_all(self._answers.attached, paths, self._clock, progress)
        return self._commit(self._attach(kind, item, items), by=by, documents=documents)

    def detach(self, kind: str, item: str, annex: str, *, by: object = None) -> Change:
        """Take a document or link away from a record."""
        key = (kind, item, annex)
        return self._commit([Edit(FactKind.ANNEX, key, self._answers.annexes[key], None)], by=by)

    def _attach(self, kind: str, item: str, items: Iterable[Evidence]) -> list[Edit]:
        """What hangs there already does not hang there twice."""
        if not (self._is_there(kind, item) or (kind == REPORT and is_item(kind, item))):
            raise KeyError(kind, item)
        there = annexes(self._answers, kind, item)
        known = {each.target for each in there.values()}
        fresh = {each.target: each for each in items if each.target not in known}
        number = 1 + max((int(name[:4]) for name in there if name[:4].isdecimal()), default=0)
        return [
            Edit(FactKind.ANNEX, (kind, item, f"{place:04d}{self._new_id()}"), None, each)
            for place, each in enumerate(fresh.values(), number)
        ]

    def _is_there(self, kind: str, item: str) -> bool:
        return any(key[:2] == (kind, item) for key in (*self._answers.report, *self._answers.annexes))

    def _check_room(self, more: int) -> None:
        if len(self._answers.report) + more > MAX_FACTS:
            raise UserError("report_full")


def _values(answers: Answers, kind: str, item: str, values: Mapping[str, str]) -> list[Edit]:
    """The fields of a record as they would be kept; KeyError for a field that this kind does not have."""
    if kind not in RECORDS or not is_item(kind, item):
        raise KeyError(kind, item)
    made = []
    for name, typed in values.items():
        field = field_of(kind, name)
        if field is None:
            raise KeyError(kind, name)
        value = _normal(field, typed)
        if value and not is_sound_field(kind, item, name, value):
            raise ValueError(kind, name, value)
        key = (kind, item, name)
        made.append(Edit(FactKind.REPORT, key, answers.report.get(key), value or None))
    return made


def _normal(field: Field, typed: str) -> str:
    """A value as it is kept; UserError for what a person can type and no field of this kind can hold."""
    if field.holds is Holds.TEXT:
        text = clean_text(typed)
        if len(text) > MAX_TEXT:
            raise UserError("text_too_long", limit=MAX_TEXT, length=len(text))
        return text
    text = edits.line(typed, MAX_LABEL)
    if text and field.holds is Holds.WHEN:
        found = read_when(text)
        if found is None:
            raise UserError("not_a_date", value=text)
        return found.text
    if text and field.holds is Holds.YEAR and not is_year(text):
        raise UserError("not_a_year", value=text)
    return text
