"""The sheet of the contact persons: a row per person, with room for more."""

from __future__ import annotations

from collections.abc import Mapping

from ..centre.sheets import Book
from ..inventory.answers import Answers
from ..messages import say
from ..questionnaire.model import Roster
from .form_sheet import FormSheet
from .layout import AUTHORITY, DOMAIN, SPARE
from .looks import HINT, LABELLED, TITLE, TO_FILL

ROSTER_LISTS = {DOMAIN: "roster_domains", AUTHORITY: "roster_authorities"}
_SPARE_ROWS = 10
_TITLE, _HINT, _HEAD, _IDS, _FIRST = range(5)
_WIDTHS = {"text": 30, "phone": 20, "email": 34}
_DOMAIN_WIDTH, _AUTHORITY_WIDTH = 32, 14


def write_contacts(book: Book, answers: Answers, filled: Answers) -> list[tuple[str, ...]]:
    """Write the sheet with the persons in `filled`. Returns what to know of its cells."""
    roster = answers.questionnaire.roster
    sheet = FormSheet(book, roster.title, answers.identity.get("municipality", ""))
    widths = [_DOMAIN_WIDTH, _AUTHORITY_WIDTH, *(_WIDTHS[field.kind] for field in roster.fields)]
    titles = [say("exchange.domain"), say("exchange.authority"), *(field.label for field in roster.fields)]
    sheet.set_widths(widths)
    sheet.sheet.set_row(_TITLE, 26)
    sheet.put(_TITLE, 1, roster.title, TITLE)
    sheet.put(_HINT, 1, say("exchange.contacts_hint"), HINT)
    sheet.head(_HEAD, list(zip(titles, widths, strict=True)))
    sheet.ids(_IDS, roster.id, (DOMAIN, AUTHORITY, *(field.id for field in roster.fields)))
    persons = list(_persons(roster, filled))
    for row, cell in enumerate(persons, _FIRST):
        _write_person(sheet, roster, row, cell, filled.contacts)
    first = _FIRST + len(persons)
    _write_spare(sheet, roster, first)
    sheet.sheet.freeze_panes(_FIRST, 3)
    sheet.sheet.repeat_rows(_TITLE, _HEAD)
    return sheet.written


def person_id(domain: str, authority: str, person: str) -> str:
    """The id of a person's row."""
    return f"{domain} {authority} {person}"


def _persons(roster: Roster, filled: Answers) -> list[tuple[str, str, str]]:
    """Everybody who is known, and one person where nobody is."""
    return [
        (domain.id, authority.id, person)
        for domain in roster.domains
        for authority in roster.authorities
        for person in filled.persons(domain.id, authority.id) or ["1"]
    ]


def _write_person(
    sheet: FormSheet, roster: Roster, row: int, cell: tuple[str, str, str], contacts: Mapping[tuple[str, ...], str]
) -> None:
    labels = {each.id: each.label for each in (*roster.domains, *roster.authorities)}
    row_id = person_id(*cell)
    sheet.put(row, 0, row_id, LABELLED)
    sheet.put(row, 1, labels[cell[0]], LABELLED)
    sheet.put(row, 2, labels[cell[1]], LABELLED)
    for place, field in enumerate(roster.fields, 3):
        sheet.fill(row, place, (row_id, field.id), contacts.get((*cell, field.id), ""))


def _write_spare(sheet: FormSheet, roster: Roster, first: int) -> None:
    """Rows for more persons, of whom is chosen for which domain and authority they answer."""
    for place in range(_SPARE_ROWS):
        sheet.put(first + place, 0, f"{SPARE}{roster.id} {place + 1}", LABELLED)
        for column in range(1, 3 + len(roster.fields)):
            sheet.put(first + place, column, "", TO_FILL)
    rows = (first, first + _SPARE_ROWS - 1)
    sheet.choose(rows, 1, ROSTER_LISTS[DOMAIN], say("exchange.domain"), say("exchange.spare_person"))
    sheet.choose(rows, 2, ROSTER_LISTS[AUTHORITY], say("exchange.authority"), say("exchange.spare_person"))
