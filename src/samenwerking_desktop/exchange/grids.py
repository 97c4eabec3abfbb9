"""Finds in a workbook that came back the cells that were for filling in, wherever they stand by now. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import UserError
from ..inventory.spreadsheet import read_sheets
from ..messages import say
from .layout import BOOK_MARK, SHEET_MARK, VERSION, Fact, address, normal

Rows = list[list[str]]
Sheets = Mapping[str, Rows]


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """Where a text stands: the sheet's name, and the row and column from 0."""

    sheet: str
    row: int
    column: int

    @property
    def address(self) -> str:
        """The name of the cell: "D7"."""
        return address(self.row, self.column)

    def __str__(self) -> str:
        """The place in words."""
        return say("exchange.cell", sheet=self.sheet, address=self.address)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its id, "" when somebody put it there, and its filled cells by the id of their column."""

    id: str
    cells: Mapping[str, tuple[Cell, str]]


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet to fill in: the id of the cluster or roster that it is about, and its rows."""

    about: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """What came back: what the hidden sheet says (rows without their first cell, by that cell), and the sheets."""

    facts: Mapping[str, list[tuple[str, ...]]]
    grids: tuple[Grid, ...]

    def fact(self, name: Fact) -> str:
        """The first thing that the hidden sheet says under this name, or ""."""
        rows = self.facts.get(name) or [()]
        return rows[0][0] if rows[0] else ""

    def written(self) -> dict[tuple[str, str], str]:
        """The fingerprint of what was written in each cell, by the ids of its row and column."""
        return {(row[0], row[1]): row[2] for row in self.facts.get(Fact.WRITTEN, []) if len(row) > 2}

    def locked(self) -> set[tuple[str, str]]:
        """The cells, by the ids of their row and column, whose text was too long to stand there."""
        return {(row[0], row[1]) for row in self.facts.get(Fact.LOCKED, []) if len(row) > 1}


def is_ours(sheets: Sheets) -> bool:
    """Whether these are the sheets of a workbook that was written here."""
    return any(_corner(rows, SHEET_MARK) or _corner(rows, BOOK_MARK) for rows in sheets.values())


def read_workbook(path: Path) -> Workbook:
    """Read the workbook at `path`. Raises UserError when it is none of ours, or of a newer version."""
    return workbook_of(read_sheets(path), path)


def workbook_of(sheets: Sheets, path: Path) -> Workbook:
    """The workbook with these sheets, which came from `path`."""
    if not is_ours(sheets):
        raise UserError("workbook_not_ours", path=path)
    facts = _facts(sheets)
    if facts is None:
        raise UserError("workbook_no_facts", path=path)
    if int(facts[BOOK_MARK][0][0]) > VERSION:
        raise UserError("workbook_newer", path=path)
    found = (_grid(name, rows) for name, rows in sheets.items())
    return Workbook(facts, tuple(grid for grid in found if grid))


def _facts(sheets: Sheets) -> dict[str, list[tuple[str, ...]]] | None:
    for rows in sheets.values():
        if corner := _corner(rows, BOOK_MARK):
            top, left = corner
            facts: dict[str, list[tuple[str, ...]]] = {}
            for row in rows[top:]:
                name, *values = row[left:]
                facts.setdefault(name, []).append(tuple(values))
            version = facts[BOOK_MARK][0]
            return facts if version and version[0].isdecimal() else None
    return None


def _grid(name: str, rows: Rows) -> Grid | None:
    corner = _corner(rows, SHEET_MARK)
    if corner is None:
        return None
    top, left = corner
    about = rows[top][left].removeprefix(SHEET_MARK).strip()
    columns = {place: text for place, text in enumerate(rows[top]) if text and place > left}
    return Grid(about, tuple(_lines(name, rows, top, left, columns)))


def _lines(name: str, rows: Rows, top: int, left: int, columns: Mapping[int, str]) -> Iterator[Line]:
    for number, row in enumerate(rows[top + 1 :], top + 1):
        cells = {
            column: (Cell(name, number, place), text)
            for place, column in columns.items()
            if place < len(row) and (text := normal(row[place]))
        }
        if cells:
            yield Line(row[left] if left < len(row) else "", cells)


def _corner(rows: Rows, mark: str) -> tuple[int, int] | None:
    """Where the corner with this mark is: the row and the column, from 0."""
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            if text == mark or text.startswith(f"{mark} "):
                return number, place
    return None
