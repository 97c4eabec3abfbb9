"""What the list tells of a record: its name, and under it what it is in the report of a year."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ...inventory.answers import Answers
from ...inventory.record_words import choice_label
from ...inventory.records import Record, progress, records, standing, year_of_meeting
from ...inventory.report_fields import FOCUS_GROUP, MEASURE, MEETING, STATUS, SYNERGY
from ..words import tr
from .names import words_of
from .record_list import Line

_BETWEEN = " · "


def lines_of(answers: Answers, kind: str, year: int, today: date) -> list[Line]:
    """The records of a kind: first those that are in the report of this year, then the others."""
    found = [(each, _stand(each, year, today)) for each in records(answers, kind)]
    there = [pair for pair in found if pair[1] is not None]
    elsewhere = [pair for pair in found if pair[1] is None]
    return [Line(each.item, _name(each), _under(each, stand, year)) for each, stand in (*there, *elsewhere)]


def _name(record: Record) -> str:
    if record.kind == MEETING:
        body = record["body_name"] or (choice_label("body", record["body"]) if record["body"] else "")
        return body or words_of(MEETING).nameless
    name = record["domain"] if record.kind == FOCUS_GROUP else record["title"]
    return name or words_of(record.kind).nameless


def _stand(record: Record, year: int, today: date) -> str | None:
    """What it is in the report of this year, in words; None when it is not in it."""
    if record.kind == SYNERGY:
        stand = standing(record, year)
        return choice_label(STATUS, stand) if stand else None
    if record.kind == MEASURE:
        far = progress(record, year, today)
        return choice_label(STATUS, far) if far else None
    if record.kind == MEETING:
        day = record.date("date")
        return (
            (day.label if day else tr("zonder datum, nog in geen verslag"))
            if year_of_meeting(record) in (year, None)
            else None
        )
    return ""


def _under(record: Record, stand: str | None, year: int) -> str:
    if record.kind == MEETING and stand is None:
        day = record.date("date")
        return _joined([day.label if day else "", tr("verslag over {year}").format(year=year_of_meeting(record))])
    if stand is None:
        return tr("niet in het verslag over {year}").format(year=year)
    if record.kind == FOCUS_GROUP:
        return _joined(record[f"{side}_name"] or record[f"{side}_function"] for side in ("city", "ocmw"))
    return _joined([stand, record["domain"] if record.kind in (SYNERGY, MEASURE) else record["follow_up"]])


def _joined(parts: Iterable[str]) -> str:
    return _BETWEEN.join(filter(None, parts))
