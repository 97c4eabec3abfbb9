"""A workbook's cells, read from its file, and the same cells written by xlsxwriter alone, one call after the other."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch
from xml.etree import ElementTree

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.utility import xl_cell_to_rowcol  # type: ignore[import-untyped]

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_SHEET_DATA = re.compile(rb"<sheetData>.*</sheetData>", re.DOTALL)

_METHODS = ("set_row", "write_string", "write_number", "write_blank")

# The method of a worksheet, its arguments, and the number of the format, 0 for none.
Call = tuple[str, tuple[Any, ...], int]


@dataclass(frozen=True)
class Recording:
    """The calls of each sheet, in order, and the formats that they name, the first of them number 1."""

    sheets: Sequence[Sequence[Call]]
    formats: Sequence[Mapping[str, object]]

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return sum(name != "set_row" for calls in self.sheets for name, _, _ in calls)

    def replay(self, out: Path) -> None:
        """Write them with xlsxwriter, in the mode and with the options of our own workbook."""
        texts = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        with Workbook(out, {"constant_memory": True, "tmpdir": str(out.parent), **texts}) as book:
            formats = [None, *(book.add_format(dict(each)) for each in self.formats)]
            for look in formats[1:]:
                look._get_xf_index()  # the same numbers as ours, in whichever order they come
            for calls in self.sheets:
                sheet = book.add_worksheet()
                methods = {name: getattr(sheet, name) for name in _METHODS}
                for name, arguments, look in calls:
                    methods[name](*arguments, formats[look])


def record(write: Callable[[], object], out: Path) -> Recording:
    """What `write` writes to `out`: the formats as xlsxwriter was given them, the cells as they are in the file."""
    given: list[tuple[Format, Mapping[str, object]]] = []
    original = Workbook.add_format

    def add_format(book: Workbook, properties: Mapping[str, object]) -> Format:
        given.append((original(book, properties), properties))
        return given[-1][0]

    with patch.object(Workbook, "add_format", add_format):
        write()
    used = {look.xf_index: style for look, style in given if look.xf_index}
    with zipfile.ZipFile(out) as members:
        sheets = [list(_calls(members, name)) for name in _sheets(members)]
    return Recording(sheets, [used[number] for number in sorted(used)])


def sheet_data(book: Path) -> list[bytes]:
    """The rows of each sheet, as they stand in the file."""
    with zipfile.ZipFile(book) as members:
        found = (_SHEET_DATA.search(members.read(name)) for name in _sheets(members))
        return [match.group() if match else b"" for match in found]


def _sheets(members: zipfile.ZipFile) -> list[str]:
    return [name for name in members.namelist() if name.startswith("xl/worksheets/sheet")]


def _calls(members: zipfile.ZipFile, name: str) -> Iterator[Call]:
    with members.open(name) as file:
        for event, each in ElementTree.iterparse(file, ("start", "end")):  # noqa: S314 - our own
            if event == "start" and each.tag == f"{_MAIN}row" and "ht" in each.attrib:
                yield "set_row", (int(each.attrib["r"]) - 1, float(each.attrib["ht"])), 0
            elif event == "end" and each.tag == f"{_MAIN}c":
                yield _cell(each)
            elif event == "end" and each.tag == f"{_MAIN}row":
                each.clear()


def _cell(cell: ElementTree.Element) -> Call:
    place, look = xl_cell_to_rowcol(cell.attrib["r"]), int(cell.attrib["s"])
    if cell.attrib.get("t") == "inlineStr":
        text = "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
        return "write_string", (*place, _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)), look
    value = cell.findtext(f"{_MAIN}v")
    return ("write_blank", (*place, None), look) if value is None else ("write_number", (*place, float(value)), look)
