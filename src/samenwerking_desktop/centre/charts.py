"""Charts that Excel draws itself, from cells of the workbook, readable in grey and with words for who cannot see them.

Which charts there are is said elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cells import clean
from .palette import INK, LINE

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

_FONT = {"color": INK, "size": 9, "bold": False}
_TITLE = {"color": INK, "size": 12, "bold": True}
_STEPS, _MOST = 10, 250
_CELL = re.compile(r"!(?=\$?[A-Z]+\$?\d)")


@dataclass(frozen=True, slots=True)
class Area:
    """Cells of one column or one row of a sheet, with both ends; rows and columns count from 0."""

    sheet: str
    first: tuple[int, int]
    last: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one look: what they are, their values, what fills them and what is written on them, as #RRGGBB.

    `pattern` is one of Excel's, in ink on that filling.
    """

    name: str
    values: Area
    fill: str
    ink: str = INK
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars that lie, as names are long; `description` says what there is to see. `size` is in pixels.

    `maximum` is where the axis of values ends, so that charts beside each other compare; `unit` comes after a value.
    """

    title: str
    description: str
    categories: Area
    series: Sequence[Series]
    category_title: str
    value_title: str
    maximum: int
    unit: str = ""
    stacked: bool = True
    size: tuple[int, int] = (720, 400)


def make_bar_chart(book: Workbook, wanted: BarChart) -> Chart:
    """The chart, ready to stand on a sheet."""
    chart = book.add_chart({"type": "bar", **({"subtype": "stacked"} if wanted.stacked else {})})
    for each in wanted.series:
        # Each bar has an edge: on paper without colour two that touch stay two.
        look = {
            **_filling(each),
            "border": {"color": INK, "width": 0.5},
            "gap": 40,
            "data_labels": _labels(wanted, each),
        }
        chart.add_series(
            {"name": _text(each.name), "categories": _cells(wanted.categories), "values": _cells(each.values), **look}
        )
    width, height = wanted.size
    chart.set_size({"width": width, "height": height})
    chart.set_title({"name": _text(wanted.title), "name_font": _TITLE, "overlay": False})
    chart.set_legend({"position": "bottom", "font": _FONT, **({} if len(wanted.series) > 1 else {"none": True})})
    axis = {"num_font": _FONT, "name_font": _FONT, "major_tick_mark": "none", "major_gridlines": {"visible": False}}
    # Excel begins at the bottom; the list that the bars come from, at the top.
    chart.set_y_axis({**axis, "name": _text(wanted.category_title), "line": {"color": LINE}, "reverse": True})
    ends = {"min": 0, "max": wanted.maximum, "major_unit": max(1, wanted.maximum // _STEPS)}
    below = {"line": {"none": True}, "label_position": "high"}
    chart.set_x_axis({**axis, "name": _text(wanted.value_title), **ends, **below})
    return chart


def _filling(series: Series) -> dict[str, object]:
    if not series.pattern:
        return {"fill": {"color": series.fill}}
    return {"pattern": {"pattern": series.pattern, "fg_color": LINE, "bg_color": series.fill}}


def _labels(wanted: BarChart, series: Series) -> dict[str, object]:
    """The value on each bar, or after it; of parts of a bar nothing is said that are not there."""
    number = f'0"{wanted.unit}"' + (";;" if wanted.stacked else "")
    position = {} if wanted.stacked else {"position": "outside_end"}
    ink = series.ink if wanted.stacked else INK
    return {"value": True, "num_format": number, "font": {**_FONT, "color": ink}, **position}


def _cells(area: Area) -> list[str | int]:
    return [area.sheet, *area.first, *area.last]


def _text(text: str) -> str:
    """The text as a text, as long as Excel takes: xlsxwriter takes one with = first, or a cell of a sheet, for more."""
    text = _CELL.sub("! ", clean(text)[:_MOST])
    return f" {text}" if text.startswith("=") else text
