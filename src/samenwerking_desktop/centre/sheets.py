"""Writing a workbook so that a cell can do no harm: no text becomes a formula or a link, and none is cut.

What stands on the sheets is said elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from ..messages import say
from .palette import HEAD, INK, LINE

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

# Excel counts in UTF-16 units, and does not take what is more than this.
MAX_UNITS = 32_767
MAX_ROWS = 1_048_576
_PART = 16_000
_SHOWN = 500
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_MAX_NAME = 31
_A4 = 9

Style = Mapping[str, object]
Value = str | int | float | date | None

HEADER: Style = {"bold": True, "bg_color": HEAD, "font_color": INK, "text_wrap": True, "valign": "vcenter"}
PLAIN: Style = {"valign": "top", "font_color": INK, "bottom": 1, "bottom_color": LINE}
WRAPPED: Style = {**PLAIN, "text_wrap": True}
CENTRED: Style = {**PLAIN, "align": "center"}
DAY: Style = {**PLAIN, "align": "center", "num_format": "dd/mm/yyyy"}
_LINE_HEIGHT, _PADDING, _MAX_HEIGHT = 15, 3, 405


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its header, its width in characters, how its cells look, and some values by themselves."""

    title: str
    width: int
    style: Style = field(default_factory=lambda: PLAIN)
    special: Mapping[Value, Style] = field(default_factory=dict)


class Book:
    """A workbook being written; it is finished at the end of a `with` block, unless that failed.

    At the end follow the texts that were too long for their cells.
    """

    def __init__(self, path: Path, title: str, created: datetime, advance: Callable[[int, str], None]) -> None:
        """`advance` hears how many rows were written, and on which sheet."""
        from xlsxwriter import Workbook  # type: ignore[import-untyped]

        # A row leaves memory when the next begins, so cells are written from the top down.
        self._scratch = TemporaryDirectory(ignore_cleanup_errors=True)
        memory = {"constant_memory": True, "tmpdir": self._scratch.name}
        texts = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self._book = Workbook(path, {**memory, **texts})
        # With a fixed moment, and nobody's name in it, the same collection gives the same bytes.
        self._book.set_properties({"title": title, "created": created})
        self.title, self.advance = title, advance
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self.names: list[str] = []
        self._long: list[tuple[str, str]] = []

    def __enter__(self) -> Book:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if error is None:
                self._finish()
        finally:
            # What xlsxwriter has open of a workbook that failed, it would keep open.
            for sheet in self._book.worksheets():
                with suppress(OSError):
                    sheet.row_data_fh.close()
            self._scratch.cleanup()

    def format(self, style: Style) -> Format:
        """The format of this style; equal styles share one."""
        key = tuple(sorted(style.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(dict(style))
        return self._formats[key]

    def sheet(self, name: str) -> Sheet:
        """A new sheet, called as nearly `name` as Excel allows; on paper it is one page wide."""
        sheet = self._book.add_worksheet(self._free_name(name))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L&8{_in_footer(self.title)}&C&8{_in_footer(name)}&R&8&P / &N")
        return Sheet(self, sheet)

    def list(
        self, name: str, columns: Sequence[Column], rows: Sequence[Sequence[Value]], *, ruled: bool = True
    ) -> None:
        """A sheet with one line per row; more sheets when there are more rows than one takes."""
        most = MAX_ROWS - 1
        for start in range(0, max(1, len(rows)), most):
            sheet = self.sheet(f"{name} {1 + start // most}" if start else name)
            sheet.list(columns, rows[start : start + most], ruled=ruled)

    def keep_long(self, place: str, text: str) -> str:
        """Keep a text that is too long for its cell; returns what the cell says instead."""
        self._long.append((place, text))
        return say("workbook.long", number=len(self._long), start=text[:_SHOWN])

    def _finish(self) -> None:
        """Write what is left, and the file; OSError when the disk refuses."""
        from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

        if self._long:
            self._write_long_texts()
        try:
            self._book.close()
        except FileCreateError as error:
            raise error.args[0] from error

    def _write_long_texts(self) -> None:
        widths = {"long_number": 8, "long_place": 30, "long_part": 8, "long_text": 110}
        columns = [Column(say(f"workbook.{name}"), width, WRAPPED) for name, width in widths.items()]
        rows = [
            (number, place, 1 + start // _PART, text[start : start + _PART])
            for number, (place, text) in enumerate(self._long, 1)
            for start in range(0, len(text), _PART)
        ]
        self.list(say("workbook.long_sheet"), columns, rows)

    def _free_name(self, wanted: str) -> str:
        plain = " ".join(_NOT_IN_A_NAME.sub(" ", wanted).split()).strip("'")
        name, number = plain[:_MAX_NAME].strip(), 1
        taken = {each.casefold() for each in self.names}
        while not name or name.casefold() in taken:
            number += 1
            name = f"{plain[: _MAX_NAME - 5]} ({number})".strip()
        self.names.append(name)
        return name


class Sheet:
    """One sheet; rows and columns count from 0. `sheet` is xlsxwriter's, for all that is not a cell."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self.book = book
        self.sheet = sheet

    def put(self, row: int, column: int, value: Value, look: Format) -> None:
        """Write one cell. A text stays the text that it is, whatever it looks like; None is an empty cell."""
        if value is None:
            code = self.sheet.write_blank(row, column, None, look)
        elif isinstance(value, str):
            code = self.sheet.write_string(row, column, self._fitting(row, column, value), look)
        elif isinstance(value, date):
            code = self.sheet.write_datetime(row, column, value, look)
        else:
            code = self.sheet.write_number(row, column, value, look)
        if code:
            raise ValueError(f"row {row}, column {column} was not written: {code}")

    def list(self, columns: Sequence[Column], rows: Sequence[Sequence[Value]], *, ruled: bool) -> None:
        """A header that filters and stays in sight, on paper as well, and the rows.

        `ruled` draws a line under each; in a long list that doubles the time, as empty cells must be written too.
        """
        for place, column in enumerate(columns):
            self.sheet.set_column(place, place, column.width)
            self.put(0, place, column.title, self.book.format(HEADER))
        self.sheet.set_default_row(_LINE_HEIGHT + _PADDING)
        self.sheet.set_row(0, 2 * _LINE_HEIGHT)
        looks = [self.book.format(column.style if ruled else {**column.style, "bottom": 0}) for column in columns]
        special = [{value: self.book.format(style) for value, style in column.special.items()} for column in columns]
        wrapped = [(place, column.width) for place, column in enumerate(columns) if column.style.get("text_wrap")]
        for row, values in enumerate(rows, 1):
            most = max((lines(values[place], width) for place, width in wrapped), default=1)
            if most > 1:
                self.set_height(row, most)
            for place, value in enumerate(values):
                if value is not None and value != "":
                    self.put(row, place, value, special[place].get(value, looks[place]))
                elif ruled:
                    self.put(row, place, None, looks[place])
            self.book.advance(1, self.sheet.get_name())
        self.sheet.freeze_panes(1, 1)
        self.sheet.repeat_rows(0)
        self.sheet.autofilter(0, 0, len(rows), len(columns) - 1)

    def set_height(self, row: int, lines: int) -> None:
        """Make room for so many lines, before anything is put in the row: not every program does that by itself."""
        self.sheet.set_row(row, min(_LINE_HEIGHT * lines + _PADDING, _MAX_HEIGHT))

    def _fitting(self, row: int, column: int, text: str) -> str:
        from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

        if not text.isprintable():
            text = _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)
        if 2 * len(text) > MAX_UNITS and len(text.encode("utf-16-le")) > 2 * MAX_UNITS:
            return self.book.keep_long(f"{self.sheet.get_name()}!{xl_rowcol_to_cell(row, column)}", text)
        return text


def lines(value: Value, width: int) -> int:
    """How many lines a text takes in a column that is `width` digits wide; letters are narrower."""
    if not isinstance(value, str):
        return 1
    letters = int(1.12 * width)
    if len(value) <= letters and "\n" not in value:
        return 1
    return sum(1 + max(0, len(part) - 1) // letters for part in value.split("\n"))


def day(text: str) -> Value:
    """The day in an ISO text; the text itself when it is none, since a return may say anything of itself."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _in_footer(text: str) -> str:
    """A footer holds 255 characters, and & begins a code."""
    return text[:60].replace("&", "&&")
