"""Sheets to read on paper, from the top down: how their titles, sections, heads and rows look. No word of them is here.

Lists and matrices have their own way of writing; what their titles look like is said here as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .cells import Style, Value, height, lines
from .palette import HEAD, INK, LINE, QUIET
from .sheets import HEADER, Sheet

TITLE: Style = {"bold": True, "font_size": 16, "font_color": INK}
NOTE: Style = {"font_color": QUIET}
SECTION: Style = {"bold": True, "font_size": 12, "font_color": INK, "bg_color": HEAD, "valign": "vcenter"}
BOXED: Style = {**HEADER, "border": 1, "border_color": LINE}
LINK: Style = {"valign": "vcenter", "font_color": "#1D5A96", "underline": 1}

Cell = tuple[Value, Style]


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its cells, from the first column on, and how high it is at least, in points.

    `leads_to` is the name of the sheet that its first cell leads to.
    """

    cells: Sequence[Cell] = ()
    least: int = height(1)
    leads_to: str = ""


EMPTY = Line()


def title(text: str) -> Line:
    """What the page is about."""
    return Line([(text, TITLE)], 26)


def note(text: str) -> Line:
    """What goes for the whole page or section."""
    return Line([(text, NOTE)])


def section(text: str, columns: int) -> Line:
    """The title of a part, over so many columns."""
    return Line([(text, SECTION), *[(None, SECTION)] * (columns - 1)], 22)


def head(titles: Iterable[str], style: Style = BOXED) -> Line:
    """The titles of columns."""
    return Line([(each, style) for each in titles], height(2))


def write_page(sheet: Sheet, widths: Sequence[int], page: Iterable[Line]) -> None:
    """Fill a sheet that has columns of these widths; its rows are as high as what wraps in them."""
    sheet.set_widths(widths)
    for row, line in enumerate(page):
        sheet.sheet.set_row(row, max(line.least, height(max(_wrapped(line, widths), default=1))))
        for column, (value, style) in enumerate(line.cells):
            if line.leads_to and not column:
                sheet.link(row, line.leads_to, sheet.book.format(style))
            else:
                sheet.put(row, column, value, sheet.book.format(style))


def _wrapped(line: Line, widths: Sequence[int]) -> Iterator[int]:
    for (value, style), width in zip(line.cells, widths, strict=False):
        if "text_wrap" in style:
            yield lines(value, width - int("bold" in style))
