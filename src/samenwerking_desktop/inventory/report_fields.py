"""What the yearly synergy report is made of, as closed data: kinds of records, their fields, what each may hold.

A record is a set of fields under (kind, item). What is told of it per year (its status, a note on it) has the year
behind the name of the field, "status.2026": so what an earlier report said stays what it said, a change of status says
of which year it is, and the status in any year is the last that was told by then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .checks import MAX_LABEL, MAX_TEXT, is_clean
from .when import when

_ITEM = re.compile(r"[0-9a-z_]{1,40}\Z", re.ASCII)
_YEAR = re.compile(r"(?:19|20|21)\d\d\Z", re.ASCII)
_ASPECT = re.compile(r"[0-9a-z_]{1,80}\.[0-9a-z_]{1,80}\Z", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}\Z", re.ASCII)
_NUMBER = re.compile(r"[1-9][0-9]{0,5}\Z", re.ASCII)

REPORT, SYNERGY, MEETING, MEASURE, FOCUS_GROUP = "report", "synergy", "meeting", "measure", "focus_group"
# Where a record stands among those of its kind; every record has it, so that one without another word is there too.
POSITION = "position"
STATUS, NOTE = "status", "note"


class Holds(StrEnum):
    """What a field holds."""

    LINE = "line"
    TEXT = "text"
    YEAR = "year"
    WHEN = "when"
    CHOICE = "choice"
    ASPECT = "aspect"
    ITEM = "item"
    DIGEST = "digest"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `choices` only where it holds one of them, `yearly` when it is told anew of every year."""

    id: str
    holds: Holds
    choices: tuple[str, ...] = ()
    yearly: bool = False


def _fields(*fields: Field) -> dict[str, Field]:
    return {field.id: field for field in fields}


def _plain(holds: Holds, *names: str) -> tuple[Field, ...]:
    return tuple(Field(name, holds) for name in names)


def _choice(name: str, *choices: str, yearly: bool = False) -> Field:
    return Field(name, Holds.CHOICE, choices, yearly)


_NOTE = Field(NOTE, Holds.TEXT, yearly=True)
_POSITION = Field(POSITION, Holds.NUMBER)

RECORDS: dict[str, dict[str, Field]] = {
    # Its item is the year that is reported on.
    REPORT: _fields(
        _choice("legal_basis", "brussels", "wallonia", "flanders", "own"),
        *_plain(Holds.TEXT, "legal_text", "introduction"),
        _choice("empty_sections", "left_out", "said"),
        *_plain(Holds.YEAR, "budget_year"),
        _POSITION,
    ),
    SYNERGY: _fields(
        *_plain(Holds.LINE, "domain", "heading", "title"),
        *_plain(Holds.TEXT, "text", "benefit"),
        _choice("level", "own_pair", "ocmws", "municipalities", "region"),
        *_plain(Holds.LINE, "partners"),
        *_plain(Holds.YEAR, "since", "until"),
        *_plain(Holds.ASPECT, "aspect"),
        *_plain(Holds.DIGEST, "fingerprint"),
        _choice(STATUS, "proposed", "existing", "suspended", "stopped", yearly=True),
        _NOTE,
        _POSITION,
    ),
    MEETING: _fields(
        _choice(
            "body",
            *("consultation_committee", "steering_group", "focus_group", "management_committee"),
            *("college", "permanent_bureau", "councils", "else"),
        ),
        *_plain(Holds.LINE, "body_name"),
        *_plain(Holds.WHEN, "date"),
        # Of which report it is; that of its date, when nothing else is said.
        *_plain(Holds.YEAR, "reported"),
        *_plain(Holds.TEXT, "attendees", "purpose", "points", "decisions"),
        *_plain(Holds.LINE, "follow_up"),
        _POSITION,
    ),
    MEASURE: _fields(
        *_plain(Holds.LINE, "domain", "title"),
        *_plain(Holds.TEXT, "text"),
        *_plain(Holds.LINE, "owner"),
        _choice("owner_body", "city", "ocmw", "joint"),
        *_plain(Holds.WHEN, "deadline"),
        *_plain(Holds.LINE, "budget"),
        *_plain(Holds.ITEM, SYNERGY),
        *_plain(Holds.ASPECT, "aspect"),
        _choice(STATUS, "open", "busy", "postponed", "done", "dropped", yearly=True),
        _NOTE,
        _POSITION,
    ),
    FOCUS_GROUP: _fields(
        *_plain(Holds.LINE, "domain", "city_function", "city_name", "ocmw_function", "ocmw_name"),
        _POSITION,
    ),
}
# What a return takes along. Meetings and focus groups name people and decide nothing for a knowledge centre: they stay.
RETURNED = (REPORT, SYNERGY, MEASURE)


def is_year(text: str) -> bool:
    """Whether this is a year of our time, in four figures."""
    return _YEAR.match(text) is not None


def is_item(record: str, item: str) -> bool:
    """Whether a record of this kind can have this id."""
    return record in RECORDS and (is_year(item) if record == REPORT else _ITEM.match(item) is not None)


def in_year(name: str, year: int) -> str:
    """The name of a field that is told per year, for one year."""
    return f"{name}.{year}"


def field_of(record: str, name: str) -> Field | None:
    """The field with this name, with the year behind it where it is told per year; None when there is none."""
    base, dot, year = name.partition(".")
    field = RECORDS.get(record, {}).get(base)
    if field is None or field.yearly is not bool(dot) or (dot and not is_year(year)):
        return None
    return field


def is_sound_field(record: str, item: str, name: str, value: str) -> bool:
    """Whether a record can have this field with this value, whoever wrote it."""
    field = field_of(record, name)
    return field is not None and is_item(record, item) and _fits(field, value)


def is_of_record(record: str, item: str, annex: str) -> bool:
    """Whether a document or link can hang here."""
    return is_item(record, item) and _ITEM.match(annex) is not None


def are_returned(rows: Iterable[tuple[object, ...]]) -> bool:
    """Whether all of these rows, of records or of what hangs on them, may leave the house."""
    return all(row[0] in RETURNED for row in rows)


def _fits(field: Field, value: str) -> bool:
    if field.holds is Holds.LINE:
        return 0 < len(value) <= MAX_LABEL and value == " ".join(value.split()) and is_clean(value)
    if field.holds is Holds.TEXT:
        return 0 < len(value) <= MAX_TEXT and is_clean(value) and bool(value.strip())
    if field.holds is Holds.WHEN:
        return when(value) is not None
    if field.holds is Holds.CHOICE:
        return value in field.choices
    patterns = {
        Holds.YEAR: _YEAR,
        Holds.ASPECT: _ASPECT,
        Holds.ITEM: _ITEM,
        Holds.DIGEST: _DIGEST,
        Holds.NUMBER: _NUMBER,
    }
    return patterns[field.holds].match(value) is not None
