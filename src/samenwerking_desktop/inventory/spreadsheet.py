"""The rows of a table that a person made, CSV or xlsx, as text; what they mean is told elsewhere (`fill`).

A workbook is unpacked here under limits, and the library that reads it sees only what was unpacked: neither a small
file that unpacks to gigabytes nor a cell in the last corner of an empty sheet can take the machine's memory.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from ..disk import os_failure
from ..errors import TableError, TableFault, UserError
from ..messages import say, say_both
from ..names import comparable

MAX_SIZE = 50 * 1000 * 1000
MAX_RATIO = 100
MAX_MEMBERS = 1000
MAX_CELLS = 2_000_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]*)0*(\d*)[\"']")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")

Columns = Mapping[str, tuple[str, ...]]
Line = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the table, its text per column, and whether it has more cells than the header."""

    line: int
    cells: dict[str, str]
    surplus: bool


def read_table(path: Path, columns: Columns, optional: Container[str] = ()) -> list[Row]:
    """The rows under the header of a CSV or xlsx file, without the empty ones.

    `columns` gives the names that each wanted column may have in the header; other columns are left out, and an
    `optional` one that is not there is in no row. Raises UserError when it is no such table.
    """
    data = _read(path)
    sheets = list(_workbook(data, path, _text).values()) if data.startswith(_ZIP) else [_csv(data, path)]
    return _rows(sheets, columns, optional, path)


def read_sheets(path: Path) -> dict[str, list[list[str]]]:
    """Every sheet of an xlsx file by its name, the hidden ones too: its rows from the first on, each cell as text.

    A day stands as people here write it. None at all when it is another kind of file. Raises UserError.
    """
    data = _read(path)
    sheets = _workbook(data, path, _as_typed) if data.startswith(_ZIP) else {}
    return {name: [cells for _, cells in lines] for name, lines in sheets.items()}


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_SIZE:
            raise UserError("table_too_large", path=path)
        data = path.read_bytes()
    except OSError as error:
        raise os_failure(error, path) from error
    if not data:
        raise UserError("file_empty", path=path)
    if data.startswith(_OLE):
        raise UserError("table_old_excel", path=path)
    return data


def _csv(data: bytes, path: Path) -> list[Line]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("table_encoding", path=path) from error
    header = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=header.count), strict=True)
    lines: list[Line] = []
    start = 1
    try:
        for cells in reader:
            lines.append((start, cells))
            start = reader.line_num + 1  # a quoted text can go over several lines
    except csv.Error as error:
        raise TableError([TableFault(start, *say_both("fill.broken"))]) from error
    return lines


def _workbook(data: bytes, path: Path, text: Callable[[object], str]) -> dict[str, list[Line]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_object(io.BytesIO(_repacked(data, path)))
        names = workbook.sheet_names
        sheets = [workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names]
    except (CalamineError, ValueError) as error:
        raise UserError("table_unreadable", path=path) from error
    lines = [[(line, [text(cell) for cell in cells]) for line, cells in enumerate(sheet, 1)] for sheet in sheets]
    return dict(zip(names, lines, strict=True))


def _repacked(data: bytes, path: Path) -> bytes:
    packed = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(packed, "w") as safe:
            members = archive.infolist()
            names = {member.filename.casefold() for member in members}
            if "xl/workbook.xml" not in names or names & {"xl/workbook.bin", "content.xml"}:
                raise UserError("table_unreadable", path=path)
            total = sum(member.file_size for member in members)
            if len(members) > MAX_MEMBERS or total > min(MAX_SIZE, MAX_RATIO * len(data)):
                raise UserError("table_too_large", path=path)
            for member in members:
                content = archive.read(member)
                if _area(content) > MAX_CELLS:
                    raise UserError("table_too_large", path=path)
                safe.writestr(member.filename, content)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise UserError("table_unreadable", path=path) from error
    return packed.getvalue()


def _area(content: bytes) -> int:
    """The most cells that a sheet can span: all of these are kept in memory, the empty ones too."""
    references = _REFERENCE.findall(content)
    rows = max((int(row[:10] or 0) for _, row in references), default=0)
    columns = max((_column(letters) for letters, _ in references), default=0)
    unplaced = max(0, len(_CELL.findall(content)) - sum(bool(letters) for letters, _ in references))
    return max(rows, content.count(b"<row")) * (columns + unplaced)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters[:10].upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(cell: object) -> str:
    """A cell as a person would type it: Excel keeps a typed 2 as 2.0, and 'waar' as True."""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _as_typed(cell: object) -> str:
    """A cell of a form as a person typed it, who meant a text where Excel saw a day, a fraction or a logical value."""
    if isinstance(cell, bool):
        return say("fill.true" if cell else "fill.false")
    if isinstance(cell, float) and not cell.is_integer():
        return str(cell).replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else _text(cell)


def _rows(sheets: list[list[Line]], columns: Columns, optional: Container[str], path: Path) -> list[Row]:
    """The rows of the first sheet that has the most of the wanted columns."""
    lines = max(sheets, key=lambda lines: len(_header(lines, columns)), default=[])
    header = _header(lines, columns)
    missing = [name for name in columns if name not in header and name not in optional]
    if missing:
        raise UserError("table_columns", path=path, missing=", ".join(missing))
    top = _first(lines)
    width = max(at for at, cell in enumerate(lines[top][1], 1) if cell.strip())
    return [_row(line, cells, header, width) for line, cells in lines[top + 1 :] if any(map(str.strip, cells))]


def _row(line: int, cells: list[str], header: Mapping[str, int], width: int) -> Row:
    mine = {name: cells[at].strip() if at < len(cells) else "" for name, at in header.items()}
    return Row(line, mine, any(cell.strip() for cell in cells[width:]))


def _header(lines: list[Line], columns: Columns) -> dict[str, int]:
    """The place of each column that the first filled row names."""
    top = _first(lines)
    titles = [comparable(cell) for cell in lines[top][1]] if top < len(lines) else []
    names = {comparable(spelling): name for name, spellings in columns.items() for spelling in spellings}
    places = [(names[title], at) for at, title in enumerate(titles) if title in names]
    return dict(reversed(places))  # of two columns with one name the first counts


def _first(lines: list[Line]) -> int:
    return next((at for at, (_, cells) in enumerate(lines) if any(map(str.strip, cells))), len(lines))
