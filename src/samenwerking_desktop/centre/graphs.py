"""The sheet of charts: per cluster how the cities stand, and how many cities gave which answer per aspect.

Excel draws them from the cells of the matrices, so that they follow a filter there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..messages import say
from .charts import Area, BarChart, Series
from .matrices import Areas, Matrix
from .pages import TITLE
from .palette import HATCH, INK, shade
from .picture import Picture
from .scores import Standing
from .sheets import Book
from .tables import SIGNS

# Two charts beside each other, on paper one page wide; sizes in pixels, and in rows of 20 pixels.
_WIDTH, _SECOND_COLUMN = 760, 13
_PER_BAR, _REST, _ROW = 24, 150, 20
# In per cent, for two charts on the width of A4, and how many rows then go on a page.
_SCALE, _PAGE = 63, 52
# What has no score looks like none, and each in its own way; a white spot is hatched as in the matrices.
_SIGNS = {
    SIGNS[Standing.UNKNOWN]: ("#FFFFFF", INK, ""),
    SIGNS[Standing.NOT_APPLICABLE]: (HATCH, INK, ""),
    SIGNS[Standing.WHITE]: ("#FFFFFF", INK, "wide_upward_diagonal"),
    SIGNS[Standing.CONFLICT]: ("#FFFFFF", INK, "diagonal_brick"),
    SIGNS[Standing.ABSENT]: ("#FFFFFF", INK, "percent_10"),
}
# More bars than this nobody reads.
_MOST_BARS = 60


def write_graphs(book: Book, picture: Picture, matrices: Sequence[tuple[Matrix, Areas]]) -> None:
    """Add the sheet, with a row of charts per matrix."""
    sheet = book.sheet(say("sheet.graphs"))
    sheet.sheet.hide_gridlines(2)
    sheet.put(0, 0, say("sheet.graphs"), book.format(TITLE))
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
    series = [_series(picture, label, area) for label, area in areas.counts]
    highest = max(option.code for option in picture.questionnaire.score_question.options)
    yield BarChart(
        say("graphs.aspects_title", cluster=matrix.title),
        say("graphs.aspects", cluster=matrix.title, cities=len(picture.cities)),
        areas.labels,
        series,
        say("column.aspect"),
        say("graphs.cities"),
        len(picture.cities),
        size=(_WIDTH, _REST + _PER_BAR * len(matrix.labels)),
    )
    if len(picture.cities) <= _MOST_BARS:
        yield BarChart(
            say("graphs.totals_title", cluster=matrix.title),
            say("graphs.totals", cluster=matrix.title, cities=len(picture.cities)),
            areas.cities,
            [Series(say("column.percentage"), areas.percentages, shade(highest, [0, highest]).fill)],
            say("column.municipality"),
            say("graphs.share"),
            100,
            unit=say("matrix.percentage", value=""),
            stacked=False,
            size=(_WIDTH, _REST + _PER_BAR * len(picture.cities)),
        )


def _series(picture: Picture, label: str, area: Area) -> Series:
    """The bars of a row of counts, whose label begins with a code or a sign."""
    codes = {str(option.code): option.code for option in picture.questionnaire.score_question.options}
    mark = label.partition(" ")[0]
    if mark not in codes:
        return Series(label, area, *_SIGNS[mark])
    colours = shade(codes[mark], list(codes.values()))
    return Series(label, area, colours.fill, colours.ink)
