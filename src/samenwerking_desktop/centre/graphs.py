"""The sheet of charts: per cluster how the cities stand, and how many cities gave which answer per aspect.

Excel draws them from the cells of the matrices, so that they follow a filter there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..messages import say
from .cells import Style
from .charts import BarChart, Series
from .matrices import Areas, Matrix
from .palette import HATCH, INK, shade
from .picture import Picture
from .sheets import Book

_TITLE: Style = {"bold": True, "font_size": 16, "font_color": INK}
# Two charts beside each other, on paper one page wide; sizes in pixels, and in rows of 20 pixels.
_WIDTH, _SECOND_COLUMN = 760, 13
_PER_BAR, _REST, _ROW = 24, 150, 20
# In per cent, for two charts on the width of A4, and how many rows then go on a page.
_SCALE, _PAGE = 63, 52
# More bars than this nobody reads.
_MOST_BARS = 60


def write_graphs(book: Book, picture: Picture, matrices: Sequence[tuple[Matrix, Areas]]) -> None:
    """Add the sheet, with a row of charts per matrix."""
    sheet = book.sheet(say("sheet.graphs"))
    sheet.sheet.hide_gridlines(2)
    sheet.put(0, 0, say("sheet.graphs"), book.format(_TITLE))
    row, page = 2, 0
    breaks = []
    for matrix, areas in matrices:
        charts = list(_charts(picture, matrix, areas))
        high = 2 + max(chart.size[1] for chart in charts) // _ROW
        if page and row + high > page + _PAGE:
            breaks.append(row - 1)  # the row above the frame of a chart
        if not page or row - 1 in breaks:
            page = row
        for place, chart in enumerate(charts):
            sheet.bar_chart(row, place * _SECOND_COLUMN, chart)
        row += high
    # No chart on two pages: Excel keeps to breaks only where the scale is given.
    sheet.sheet.set_print_scale(_SCALE)
    sheet.sheet.set_h_pagebreaks(breaks)


def _charts(picture: Picture, matrix: Matrix, areas: Areas) -> Iterator[BarChart]:
    codes = sorted(option.code for option in picture.questionnaire.score_question.options)
    fills = [shade(code, codes).fill for code in codes]
    yield BarChart(
        say("graphs.aspects_title", cluster=matrix.title),
        say("graphs.aspects", cluster=matrix.title, cities=len(picture.cities)),
        areas.labels,
        [
            Series(label, area, fill)
            for (label, area), fill in zip(areas.counts, [*fills, *_signs(len(areas.counts) - len(fills))], strict=True)
        ],
        say("column.aspect"),
        say("graphs.cities"),
        size=(_WIDTH, _REST + _PER_BAR * len(matrix.labels)),
    )
    if len(picture.cities) <= _MOST_BARS:
        yield BarChart(
            say("graphs.totals_title", cluster=matrix.title),
            say("graphs.totals", cluster=matrix.title, cities=len(picture.cities)),
            areas.cities,
            [Series(say("column.percentage"), areas.percentages, fills[-1])],
            say("column.municipality"),
            say("graphs.share"),
            stacked=False,
            size=(_WIDTH, _REST + _PER_BAR * len(picture.cities)),
        )


def _signs(count: int) -> list[str]:
    """White, and grey for the others: what has no score looks like none."""
    return ["#FFFFFF", HATCH, HATCH, HATCH, HATCH][:count]
