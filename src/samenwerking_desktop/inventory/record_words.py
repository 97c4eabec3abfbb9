"""The words for the records of the yearly synergy report: kinds, fields, choices and values, as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..messages import say
from .report_fields import FOCUS_GROUP, MEASURE, MEETING, RECORDS, REPORT, SYNERGY, Holds, field_of
from .when import when

# The fields that tell one record from another, the best first.
_NAMES = {
    REPORT: (),
    SYNERGY: ("title", "domain"),
    MEETING: ("date", "body_name", "body"),
    MEASURE: ("title", "domain"),
    FOCUS_GROUP: ("domain",),
}


def kind_label(kind: str) -> str:
    """What one record of this kind is called."""
    return say(f"record.kind_{kind}")


def field_label(name: str) -> str:
    """What a field is called, with its year where it is told per year."""
    base, _, year = name.partition(".")
    label = say(f"record.field_{base}")
    return say("record.of_year", field=label, year=year) if year else label


def choice_label(field: str, choice: str) -> str:
    """What one of the choices of a field is called."""
    return say(f"record.choice_{field}_{choice}")


def value_label(kind: str, name: str, value: str) -> str:
    """A value as a person reads it; what cannot be a value of this field stays as it is."""
    field = field_of(kind, name)
    if field and field.holds is Holds.CHOICE and value in field.choices:
        return choice_label(field.id, value)
    day = when(value) if field and field.holds is Holds.WHEN else None
    return day.label if day else value


def record_name(kind: str, item: str, values: Mapping[str, str]) -> str:
    """What one record is called: its kind, with the best name that it has."""
    named = (value_label(kind, name, values[name]) for name in _NAMES.get(kind, ()) if values.get(name))
    best = next(named, item if kind == REPORT else "")
    return say("record.named", kind=kind_label(kind), name=best) if best else kind_label(kind)


def record_path(key: Iterable[str], names: Mapping[str, str]) -> list[str]:
    """Where in the report something stands, from large to small; `names` are those of records, by their id."""
    kind, item, *rest = key
    place = names.get(item) or record_name(kind, item, {})
    return [say("record.report"), place, *(field_label(name) for name in rest if field_of(kind, name))]


def record_names(facts: Mapping[tuple[str, ...], str]) -> dict[str, str]:
    """What the records with these fields are called, by their id."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for (kind, item, field), value in facts.items():
        found.setdefault((kind, item), {})[field] = value
    return {item: record_name(kind, item, values) for (kind, item), values in found.items() if kind in RECORDS}
