"""Reads the sheet of the contact persons that came back."""

from __future__ import annotations

from collections.abc import Mapping

from ..inventory.answers import FactKind
from ..inventory.soundness import MAX_PERSONS, is_cell
from ..inventory.spellings import SpellingError, Spellings
from .grids import Cell, Grid, Line
from .layout import AUTHORITY, DOMAIN, SPARE
from .lines import Reading, in_order
from .plan import CellFault, Entry

_Fields = Mapping[str, tuple[Cell, str]]


def take_contacts(reading: Reading, grid: Grid) -> None:
    """Note what is new on this sheet, and what is wrong."""
    sheet = _Contacts(reading)
    for line in in_order(grid, reading):
        sheet.take(line)


class _Contacts:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._roster = roster = reading.document.questionnaire.roster
        self._contacts = reading.document.answers.contacts
        self._fields = {field.id: field.label for field in roster.fields}
        self._labels = {each.id: each.label for each in (*roster.domains, *roster.authorities)}
        self._places = {
            DOMAIN: ("domain", Spellings((each.id, each.label, ()) for each in roster.domains)),
            AUTHORITY: ("authority", Spellings((each.id, each.label, ()) for each in roster.authorities)),
        }

    def take(self, line: Line) -> None:
        fields = {column: filled for column, filled in line.cells.items() if column in self._fields}
        if not fields:
            return
        if line.id.startswith(SPARE):
            self._take_new(line, fields)
            return
        domain, authority, person = (*line.id.split(" "), "", "", "")[:3]
        if is_cell(self._roster, domain, authority, person, next(iter(self._fields))):
            self._take_person(line.id, (domain, authority, person), fields)
        else:
            self._reading.refuse(next(iter(fields.values()))[0], "no_such_person")

    def _take_person(self, row_id: str, person: tuple[str, str, str], fields: _Fields) -> None:
        for column, (cell, text) in fields.items():
            now = self._contacts.get((*person, column), "")
            if self._reading.is_typed((row_id, column), cell, text, now):
                labels = (self._labels[person[0]], self._labels[person[1]], self._fields[column])
                entry = Entry(cell, FactKind.CONTACT, (*person, column), ", ".join(labels), now, text, text)
                self._reading.add(entry, (row_id, column))

    def _take_new(self, line: Line, fields: _Fields) -> None:
        place = tuple(self._place(line, column, next(iter(fields.values()))[0]) for column in (DOMAIN, AUTHORITY))
        if not all(place):
            return
        domain, authority = place
        number = self._number(domain, authority, {column: text for column, (_, text) in fields.items()})
        if number > MAX_PERSONS:
            self._reading.refuse(next(iter(fields.values()))[0], "too_many_persons")
        else:
            self._take_person(line.id, (domain, authority, str(number)), fields)

    def _place(self, line: Line, column: str, beside: Cell) -> str:
        """The domain or the authority of a person who is added; "" and a fault when it is none."""
        if column not in line.cells:
            self._reading.refuse(beside, "no_place")
            return ""
        cell, text = line.cells[column]
        message, known = self._places[column]
        try:
            return known.need(text, message)
        except SpellingError as wrong:
            self._reading.plan.faults.append(CellFault(cell, wrong.what, wrong.advice))
            return ""

    def _number(self, domain: str, authority: str, said: Mapping[str, str]) -> int:
        """The number of the person who is called so already, as the workbook may be read twice; else the next one."""
        persons = self._reading.document.answers.persons(domain, authority)
        for person in persons:
            if all(self._contacts.get((domain, authority, person, name)) == text for name, text in said.items()):
                return int(person)
        planned = [entry.key[2] for entry in self._reading.plan.entries if entry.key[:2] == (domain, authority)]
        return 1 + max(map(int, (*persons, *planned)), default=0)
