"""Writing a workbook so that a cell can do no harm: no text becomes a formula or a link, and none is cut.

What stands on the sheets is said elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING

from ..messages import say
from .cells import LINE_HEIGHT, Style, Value, clean, fits, height, is_plain, lines
from .charts import BarChart, make_bar_chart
from .palette import HEAD, INK, LINE

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

MAX_ROWS = 1_048_576
_PART = 16_000
_SHOWN = 500
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_MAX_NAME = 31
# Excel keeps the first two for itself, and takes the others for values where a range names its sheet.
_RESERVED = ("history", "geschiedenis", "true", "false")
# A footer holds 255 characters, codes and all.
_TITLE_IN_FOOTER, _NAME_IN_FOOTER = 150, 70
_A4 = 9

HEADER: Style = {"bold": True, "bg_color": HEAD, "font_color": INK, "text_wrap": True, "valign": "vcenter"}
PLAIN: Style = {"valign": "top", "font_color": INK, "bottom": 1, "bottom_color": LINE}
WRAPPED: Style = {**PLAIN, "text_wrap": True}
CENTRED: Style = {**PLAIN, "align": "center"}
DAY: Style = {**PLAIN, "align": "center", "num_format": "dd/mm/yyyy"}


def percentage(style: Style) -> Style:
    """The same look for a number of per cent, with its sign as the language writes it."""
    return {**style, "num_format": say("matrix.percentage", value='0"') + '"'}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its header, its width in characters, how its cells look, and some values by themselves."""

    title: str
    width: int
    style: Style = field(default_factory=lambda: PLAIN)
    special: Mapping[Value, Style] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """How the cells of a column look: their format, that of some values, and the width that they wrap in, if they do.

    `empty` says whether a cell without a value is there all the same, for its look.
    """

    format: Format
    special: Mapping[Value, Format] = field(default_factory=dict)
    wrapped: int = 0
    empty: bool = True


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
        self.workbook = Workbook(path, {**memory, **texts})
        # With a fixed moment, and nobody's name in it, the same collection gives the same bytes.
        self.workbook.set_properties({"title": clean(title), "created": created})
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
            for sheet in self.workbook.worksheets():
                with suppress(OSError):
                    sheet.row_data_fh.close()
            self._scratch.cleanup()

    def format(self, style: Style) -> Format:
        """The format of this style; equal styles share one."""
        key = tuple(sorted(style.items()))
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format(dict(style))
        return self._formats[key]

    def sheet(self, name: str) -> Sheet:
        """A new sheet, called as nearly `name` as Excel allows; on paper it is one page wide."""
        sheet = self.workbook.add_worksheet(self._free_name(name))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        left, centre = _in_footer(self.title, _TITLE_IN_FOOTER), _in_footer(name, _NAME_IN_FOOTER)
        # A digit right after the size of a font would belong to it.
        sheet.set_footer(f"&L&8 {left}&C&8 {centre}&R&8&P / &N")
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
            self.workbook.close()
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
        plain = " ".join(_NOT_IN_A_NAME.sub(" ", clean(wanted)).split())
        name, number = _name(plain, ""), 1
        taken = {*_RESERVED, *(each.casefold() for each in self.names)}
        while not name or name.casefold() in taken:
            number += 1
            name = _name(plain, f" ({number})")
        self.names.append(name)
        return name


class Sheet:
    """One sheet; rows and columns count from 0. `sheet` is xlsxwriter's, for all that is not a cell."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self.book = book
        self.sheet = sheet

    def put(self, row: int, column: int, value: Value, look: Format) -> None:
        """Write one cell. A text stays the text that it is, whatever it looks like; None is an empty cell."""
        if isinstance(value, str):
            code = self._put_text(row, column, value, look)
        elif value is None:
            code = self.sheet.write_blank(row, column, None, look)
        elif isinstance(value, date):
            code = self.sheet.write_datetime(row, column, value, look)
        else:
            code = self.sheet.write_number(row, column, value, look)
        if code:
            raise ValueError(f"row {row}, column {column} was not written: {code}")

    def list(self, columns: Sequence[Column], rows: Sequence[Sequence[Value]], *, ruled: bool) -> None:
        """A header that filters and stays in sight, on paper as well, and the rows.

        `ruled` draws a line under each; in a long list that takes twice the room, as empty cells must be there too.
        """
        self.sheet.set_default_row(height(1))
        self.sheet.set_row(0, LINE_HEIGHT * max(2, *(lines(column.title, column.width - 2) for column in columns)))
        for place, column in enumerate(columns):
            self.sheet.set_column(place, place, column.width)
            self.put(0, place, column.title, self.book.format({**HEADER, "align": column.style.get("align", "left")}))
        self.rows(1, [self._look(column, ruled=ruled) for column in columns], rows)
        self.sheet.freeze_panes(1, 1)
        self.sheet.repeat_rows(0)
        self.sheet.autofilter(0, 0, len(rows), len(columns) - 1)

    def rows(self, first: int, looks: Sequence[Look], rows: Sequence[Sequence[Value]], high: int = 0) -> None:
        """Rows of one kind from row `first`, below all that was put; as high as their texts need, or as it is said."""
        name, put, write_string = self.sheet.get_name(), self.put, self.sheet.write_string
        wrapped = [(place, look.wrapped) for place, look in enumerate(looks) if look.wrapped]
        for row, values in enumerate(rows, first):
            most = 1 if high else max((lines(values[place], width) for place, width in wrapped), default=1)
            self.sheet.set_row(row, high or height(most))
            for column, (value, look) in enumerate(zip(values, looks, strict=True)):
                if value is not None and value != "":
                    shown = look.special.get(value, look.format) if look.special else look.format
                    # Millions of short texts: each call less is seconds less.
                    if not (isinstance(value, str) and is_plain(value)) or write_string(row, column, value, shown):
                        put(row, column, value, shown)
                elif look.empty:
                    put(row, column, None, look.format)
            self.book.advance(1, name)

    def bar_chart(self, row: int, column: int, chart: BarChart) -> None:
        """Lay a chart over the cells from this one on."""
        made = make_bar_chart(self.book.workbook, chart)
        # It keeps its size when a reader hides rows with the filter.
        options = {"description": clean(chart.description), "object_position": 2}
        if code := self.sheet.insert_chart(row, column, made, options):
            raise ValueError(f"the chart at row {row}, column {column} was not made: {code}")

    def set_widths(self, widths: Iterable[int]) -> None:
        """Columns of so many characters, and no grid but the lines that cells have."""
        for column, width in enumerate(widths):
            self.sheet.set_column(column, column, width)
        self.sheet.hide_gridlines(2)

    def link(self, row: int, name: str, look: Format) -> None:
        """In the first column the name of another sheet, that leads there."""
        quoted = name.replace("'", "''")
        if code := self.sheet.write_url(row, 0, f"internal:'{quoted}'!A1", look, name):
            raise ValueError(f"row {row} was not written: {code}")

    def _look(self, column: Column, *, ruled: bool) -> Look:
        look = self.book.format(column.style if ruled else {**column.style, "bottom": 0})
        special = {value: self.book.format(style) for value, style in column.special.items()}
        return Look(look, special, column.width if column.style.get("text_wrap") else 0, empty=ruled)

    def _put_text(self, row: int, column: int, text: str, look: Format) -> int:
        from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

        text = clean(text)
        if not fits(text):
            text = self.book.keep_long(f"{self.sheet.get_name()}!{xl_rowcol_to_cell(row, column)}", text)
        if text.startswith("<r>") and text.endswith("</r>"):
            # xlsxwriter would take it for XML of its own, and not escape it.
            return int(self.sheet.write_rich_string(row, column, text[0], look, text[1:], look))
        return int(self.sheet.write_string(row, column, text, look))


def _name(plain: str, end: str) -> str:
    """A name in as many units as Excel takes; an apostrophe is nothing to begin or end with."""
    units = plain.encode("utf-16-le")[: 2 * (_MAX_NAME - len(end))]
    return f"{units.decode('utf-16-le', 'ignore').rstrip()}{end}".strip(" '")


def _in_footer(text: str, most: int) -> str:
    """As much of it as `most` units hold; & begins a code. No character takes more than two."""
    text = clean(text)
    whole = text.replace("&", "&&")
    return whole if len(whole.encode("utf-16-le")) <= 2 * most else text[: most // 2 - 1].replace("&", "&&") + "…"
