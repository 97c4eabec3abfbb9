"""A coloured sheet: cities down, aspects of one cluster across, totals with denominators, and counts per aspect."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..messages import say
from ..questionnaire.codebook import missing_label
from ..questionnaire.model import NOT_ANSWERED_CODE, NOT_APPLICABLE_CODE, UNKNOWN_CODE, Cluster, Question
from .cells import Style, Value
from .charts import Area
from .other_tables import OtherMatrix
from .palette import HATCH, HEAD, INK, LINE, QUIET, shade
from .picture import City, Picture
from .scores import AspectCount, ClusterScore, Score, Standing
from .sheets import HEADER, Book, Look, Sheet
from .tables import SIGNS, sign

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]

WHO = {"municipality": 24, "respondent": 15, "round": 9}
TOTALS = {"score": 9, "denominator": 31, "percentage": 11}
_LEGEND_ROW, _HEADER_ROW = 3, 5
_NARROWEST, _WIDEST = 13, 24
_CITY_HEIGHT = 21

_TITLE: Style = {"bold": True, "font_size": 16, "font_color": INK}
_NOTE: Style = {"font_color": QUIET}
_HEAD: Style = {**HEADER, "border": 1, "border_color": LINE}
_WHO: Style = {"valign": "vcenter", "bottom": 1, "bottom_color": LINE, "font_color": INK}
_SUM: Style = {**_WHO, "bold": True, "align": "center"}
_PERCENTAGE: Style = {**_WHO, "align": "center", "num_format": '0" %"'}
_CELL: Style = {"align": "center", "valign": "vcenter", "border": 1, "border_color": LINE, "font_color": INK}
_HATCHED: Style = {**_CELL, "pattern": 14, "fg_color": HATCH, "bg_color": "#FFFFFF"}
_SECTION: Style = {"bold": True, "bg_color": HEAD, "font_color": INK}


@dataclass(frozen=True, slots=True)
class Matrix:
    """What stands on one sheet: a score per city (in the order of the picture) and column, and one count per column.

    `totals` are the sums per city; none where columns are not added up. `absent` is what it means that a city has no
    place in a column.
    """

    title: str
    note: str
    labels: tuple[str, ...]
    scores: tuple[tuple[Score, ...], ...]
    counts: tuple[AspectCount, ...]
    totals: tuple[ClusterScore, ...]
    absent: str


@dataclass(frozen=True, slots=True)
class Areas:
    """Where the cells stand that charts show: of the cities their names and percentages, of the columns the rest.

    `counts` has the number of cities per column for every answer, in the order of its codes, and then for every sign.
    """

    cities: Area
    percentages: Area
    labels: Area
    counts: tuple[tuple[str, Area], ...]


def of_cluster(picture: Picture, cluster: Cluster) -> Matrix:
    """The predefined aspects of a cluster ("mate van samenwerking (1)")."""
    ids = [aspect.id for aspect in cluster.aspects]
    return Matrix(
        cluster.label,
        say("workbook.matrix_note", question=picture.questionnaire.score_question.text),
        tuple(aspect.label for aspect in cluster.aspects),
        tuple(tuple(city.score(aspect) for aspect in ids) for city in picture.cities),
        tuple(picture.aspect_count(aspect) for aspect in cluster.aspects),
        tuple(picture.cluster_score(city, cluster) for city in picture.cities),
        say("workbook.absent"),
    )


def of_others(picture: Picture, others: OtherMatrix, cluster: Cluster) -> Matrix:
    """The aspects that cities added, under their harmonised names ("mate van samenwerking (2)")."""
    title = say("workbook.others_title", cluster=cluster.label)
    counts = tuple(others.count(column, picture) for column in range(len(others.names)))
    note, absent = say("workbook.others_note"), say("workbook.not_named")
    return Matrix(title, note, others.names, others.scores, counts, (), absent)


def write_matrix(book: Book, picture: Picture, matrix: Matrix) -> Areas:
    """Add the sheet of this matrix."""
    sheet = book.sheet(matrix.title)
    columns = len(WHO) + len(matrix.labels) + (len(TOTALS) if matrix.totals else 0)
    _set_widths(sheet, matrix)
    sheet.put(0, 0, matrix.title, book.format(_TITLE))
    sheet.put(1, 0, matrix.note, book.format(_NOTE))
    _write_legend(sheet, picture, matrix)
    _write_header(sheet, matrix)
    last = _HEADER_ROW + len(picture.cities)
    rows = [_row(city, place, matrix) for place, city in enumerate(picture.cities)]
    sheet.rows(_HEADER_ROW + 1, _looks(book, picture, matrix), rows, _CITY_HEIGHT)
    counts = _write_counts(sheet, last + 2, picture, matrix)
    sheet.sheet.autofilter(_HEADER_ROW, 0, last, columns - 1)
    sheet.sheet.freeze_panes(_HEADER_ROW + 1, 1)
    sheet.sheet.repeat_rows(_HEADER_ROW)
    sheet.sheet.hide_gridlines(2)
    name = book.names[-1]
    cities, shares = (Area(name, (_HEADER_ROW + 1, column), (last, column)) for column in (0, columns - 1))
    return Areas(cities, shares, _across(name, _HEADER_ROW, matrix), counts)


def legend(question: Question) -> Iterator[tuple[str, str, Style]]:
    """Sign, meaning and style of everything that a cell of a matrix can show."""
    codes = [option.code for option in question.options]
    for option in sorted(question.options, key=lambda each: each.code):
        yield str(option.code), option.label, score_style(option.code, codes)
    for standing, label in standings().items():
        yield SIGNS[standing], label, sign_style(standing)


def standings() -> dict[Standing, str]:
    """What a cell without a score means."""
    return {
        Standing.UNKNOWN: missing_label(UNKNOWN_CODE),
        Standing.NOT_APPLICABLE: missing_label(NOT_APPLICABLE_CODE),
        Standing.WHITE: missing_label(NOT_ANSWERED_CODE),
        Standing.CONFLICT: say("workbook.conflict"),
        Standing.ABSENT: say("workbook.absent"),
    }


def rare_signs(shown: Container[Standing]) -> set[str]:
    """The signs that most collections never need, unless they are shown."""
    return {SIGNS[each] for each in (Standing.CONFLICT, Standing.ABSENT) if each not in shown}


def score_style(code: int, codes: list[int]) -> Style:
    """How a score looks."""
    colours = shade(code, codes)
    return {**_CELL, "bg_color": colours.fill, "font_color": colours.ink, "bold": True}


def sign_style(standing: Standing) -> Style:
    """How a cell without a score looks: never like a score, and hatched where an answer is wanted."""
    return {**(_HATCHED if standing is Standing.WHITE else _CELL), "bold": True}


def denominator(total: ClusterScore) -> str:
    """A total with all that it says nothing about: "9 van 14, 6 van 7 beantwoord"."""
    return say(
        "workbook.denominator",
        score=total.score,
        maximum=total.maximum,
        answered=total.answered,
        asked=total.asked,
    )


def count_rows(question: Question, counts: Sequence[AspectCount], absent: str = "") -> Iterator[tuple[str, list[int]]]:
    """How many cities gave each answer and each sign, a row per answer and a number per aspect.

    `absent` is what it means here that a city has no place in a column, when that is something else than usual.
    """
    for option in sorted(question.options, key=lambda each: each.code):
        yield f"{option.code}  {option.label}", [count.options[option.code] for count in counts]
    for standing, label in standings().items():
        numbers = [count.standings[standing] for count in counts]
        if standing not in (Standing.CONFLICT, Standing.ABSENT) or any(numbers):
            yield f"{SIGNS[standing]}  {absent if standing is Standing.ABSENT and absent else label}", numbers


def _set_widths(sheet: Sheet, matrix: Matrix) -> None:
    longest = [max(map(len, label.split() or [""])) + 4 for label in matrix.labels]
    totals = TOTALS.values() if matrix.totals else ()
    widths = [*WHO.values(), *(min(max(_NARROWEST, each), _WIDEST) for each in longest), *totals]
    for column, width in enumerate(widths):
        sheet.sheet.set_column(column, column, width)


def _write_legend(sheet: Sheet, picture: Picture, matrix: Matrix) -> None:
    shown = {score.standing for row in matrix.scores for score in row}
    sheet.sheet.set_row(_LEGEND_ROW, 32)
    column = len(WHO)
    for mark, label, style in legend(picture.questionnaire.score_question):
        if mark in rare_signs(shown):
            continue
        meaning = matrix.absent if mark == SIGNS[Standing.ABSENT] else label
        look = sheet.book.format({**style, "text_wrap": True, "font_size": 9, "bold": False})
        sheet.put(_LEGEND_ROW, column, f"{mark}  {meaning}", look)
        column += 1


def _write_header(sheet: Sheet, matrix: Matrix) -> None:
    totals = [say(f"column.{name}") for name in TOTALS] if matrix.totals else []
    titles = [say(f"column.{name}") for name in WHO] + [*matrix.labels] + totals
    sheet.sheet.set_row(_HEADER_ROW, 48)
    middle = range(len(WHO), len(WHO) + len(matrix.labels))
    for column, title in enumerate(titles):
        sheet.put(
            _HEADER_ROW, column, title, sheet.book.format({**_HEAD, "align": "center" if column in middle else "left"})
        )


def _looks(book: Book, picture: Picture, matrix: Matrix) -> list[Look]:
    """How the columns of the cities look; in those of the aspects each score and each sign in its own way."""
    codes = [option.code for option in picture.questionnaire.score_question.options]
    marks: dict[Value, Format] = {code: book.format(score_style(code, codes)) for code in codes}
    marks |= {SIGNS[standing]: book.format(sign_style(standing)) for standing in standings()}
    who = Look(book.format({**_WHO, "align": "left"}))
    totals = [Look(book.format(style)) for style in (_SUM, _WHO, _PERCENTAGE)] if matrix.totals else []
    return [who] * len(WHO) + [Look(book.format(_CELL), marks)] * len(matrix.labels) + totals


def _row(city: City, place: int, matrix: Matrix) -> tuple[Value, ...]:
    who = (city.municipality, say(f"respondent.{city.respondent}"), city.round)
    marks = (sign(score) for score in matrix.scores[place])
    if not matrix.totals:
        return (*who, *marks)
    total = matrix.totals[place]
    return (*who, *marks, total.score, denominator(total), "–" if total.percentage is None else total.percentage)


def _write_counts(sheet: Sheet, row: int, picture: Picture, matrix: Matrix) -> tuple[tuple[str, Area], ...]:
    """Per aspect over the cities: two measures, the number of cities and the sum, that can rank aspects differently."""
    counts, areas, name = matrix.counts, [], sheet.sheet.get_name()
    _write_section(sheet, row, say("workbook.counts"), matrix)
    for label, values in count_rows(picture.questionnaire.score_question, counts, matrix.absent):
        row += 1
        _write_count(sheet, row, label, values)
        areas.append((label, _across(name, row, matrix)))
    _write_section(sheet, row + 2, say("workbook.sums"), matrix)
    highest = max(option.code for option in picture.questionnaire.score_question.options)
    _write_count(sheet, row + 3, say("workbook.sum"), [count.total for count in counts])
    _write_count(sheet, row + 4, say("workbook.sum_maximum"), [highest * count.asked for count in counts])
    words = [say("workbook.of", some=count.answered, all=count.asked) for count in counts]
    _write_count(sheet, row + 5, say("workbook.sum_answered"), words)
    sheet.put(row + 7, 0, say("workbook.two_measures"), sheet.book.format(_NOTE))
    return tuple(areas)


def _across(name: str, row: int, matrix: Matrix) -> Area:
    """The cells of the columns in one row."""
    return Area(name, (row, len(WHO)), (row, len(WHO) + len(matrix.labels) - 1))


def _write_section(sheet: Sheet, row: int, title: str, matrix: Matrix) -> None:
    look = sheet.book.format(_SECTION)
    sheet.put(row, 0, title, look)
    for column in range(1, len(WHO) + len(matrix.labels)):
        sheet.put(row, column, None, look)


def _write_count(sheet: Sheet, row: int, label: str, values: Sequence[Value]) -> None:
    for column in range(len(WHO)):
        sheet.put(row, column, None if column else label, sheet.book.format(_WHO))
    for column, value in enumerate(values, len(WHO)):
        sheet.put(row, column, value, sheet.book.format(_CELL))
