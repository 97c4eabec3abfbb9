"""A coloured sheet: cities down, aspects of one cluster across, totals with denominators, and counts per aspect."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..messages import say
from ..questionnaire.codebook import missing_label
from ..questionnaire.model import NOT_ANSWERED_CODE, NOT_APPLICABLE_CODE, UNKNOWN_CODE, Cluster, Question
from .cells import Style, Value, height, lines
from .charts import Area
from .other_tables import OtherMatrix
from .pages import BOXED, NOTE, SECTION, TITLE
from .palette import HATCH, INK, LINE, shade
from .picture import City, Picture
from .scores import AspectCount, ClusterScore, Score, Standing
from .sheets import Book, Look, Sheet, percentage
from .tables import SIGNS, sign

if TYPE_CHECKING:
    from xlsxwriter.format import Format  # type: ignore[import-untyped]

WHO = {"municipality": 24, "respondent": 16, "round": 13}
TOTALS = {"score": 13, "denominator": 31, "percentage": 13}
_TOTALS_ALIGNED = ("center", "left", "center")
_LEGEND_ROW = 3
_NARROWEST, _WIDEST = 13, 24
_LEGEND_HEIGHT, _HEADER_HEIGHT, _CITY_HEIGHT = 32, 48, 21

_WHO: Style = {"valign": "vcenter", "bottom": 1, "bottom_color": LINE, "font_color": INK}
_SUM: Style = {**_WHO, "bold": True, "align": "center"}
_CELL: Style = {"align": "center", "valign": "vcenter", "border": 1, "border_color": LINE, "font_color": INK}
_HATCHED: Style = {**_CELL, "pattern": 14, "fg_color": HATCH, "bg_color": "#FFFFFF"}
# In smaller letters, of which so many more go on a line.
_IN_LEGEND: Style = {"text_wrap": True, "font_size": 9, "bold": False}
_MORE = 11 / 9


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
    sheet, widths = book.sheet(matrix.title), _widths(matrix)
    sheet.set_widths(widths)
    sheet.put(0, 0, matrix.title, book.format(TITLE))
    sheet.put(1, 0, matrix.note, book.format(NOTE))
    header = _write_legend(sheet, picture, matrix, widths) + 2
    _write_header(sheet, header, matrix, widths)
    last = header + len(picture.cities)
    rows = [_row(city, place, matrix) for place, city in enumerate(picture.cities)]
    sheet.rows(header + 1, _looks(book, picture, matrix), rows, _CITY_HEIGHT)
    counts = _write_counts(sheet, last + 2, picture, matrix)
    sheet.sheet.autofilter(header, 0, last, len(widths) - 1)
    sheet.sheet.freeze_panes(header + 1, 1)
    sheet.sheet.repeat_rows(header)
    name = book.names[-1]
    cities, shares = (Area(name, (header + 1, column), (last, column)) for column in (0, len(widths) - 1))
    return Areas(cities, shares, _across(name, header, matrix), counts)


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


def _widths(matrix: Matrix) -> list[int]:
    longest = [max(map(len, label.split() or [""])) + 4 for label in matrix.labels]
    totals = TOTALS.values() if matrix.totals else ()
    return [*WHO.values(), *(min(max(_NARROWEST, each), _WIDEST) for each in longest), *totals]


def _write_legend(sheet: Sheet, picture: Picture, matrix: Matrix, widths: Sequence[int]) -> int:
    """What each colour and sign means, over the columns, in as many rows as it takes; the last of them."""
    rare = rare_signs({score.standing for row in matrix.scores for score in row})
    entries = [each for each in legend(picture.questionnaire.score_question) if each[0] not in rare]
    rows = [entries[start : start + len(widths)] for start in range(0, len(entries), len(widths))]
    for row, shown in enumerate(rows, _LEGEND_ROW):
        meanings = (matrix.absent if mark == SIGNS[Standing.ABSENT] else label for mark, label, _ in shown)
        texts = [f"{mark}  {meaning}" for (mark, _, _), meaning in zip(shown, meanings, strict=True)]
        most = max(lines(text, int(width * _MORE)) for text, width in zip(texts, widths, strict=False))
        sheet.sheet.set_row(row, max(_LEGEND_HEIGHT, height(most)))
        for column, (text, (_, _, style)) in enumerate(zip(texts, shown, strict=True)):
            sheet.put(row, column, text, sheet.book.format({**style, **_IN_LEGEND}))
    return _LEGEND_ROW + len(rows) - 1


def _write_header(sheet: Sheet, row: int, matrix: Matrix, widths: Sequence[int]) -> None:
    columns = [(say(f"column.{name}"), "left") for name in WHO] + [(label, "center") for label in matrix.labels]
    if matrix.totals:
        columns += [(say(f"column.{name}"), align) for name, align in zip(TOTALS, _TOTALS_ALIGNED, strict=True)]
    most = max(lines(title, width - 1) for (title, _), width in zip(columns, widths, strict=True))
    sheet.sheet.set_row(row, max(_HEADER_HEIGHT, height(most)))
    for column, (title, align) in enumerate(columns):
        sheet.put(row, column, title, sheet.book.format({**BOXED, "align": align}))


def _looks(book: Book, picture: Picture, matrix: Matrix) -> list[Look]:
    """How the columns of the cities look; in those of the aspects each score and each sign in its own way."""
    codes = [option.code for option in picture.questionnaire.score_question.options]
    marks: dict[Value, Format] = {code: book.format(score_style(code, codes)) for code in codes}
    marks |= {SIGNS[standing]: book.format(sign_style(standing)) for standing in standings()}
    who = Look(book.format({**_WHO, "align": "left"}))
    styles = (_SUM, _WHO, percentage({**_WHO, "align": "center"})) if matrix.totals else ()
    totals = [Look(book.format(style)) for style in styles]
    return [who] * len(WHO) + [Look(book.format(_CELL), marks)] * len(matrix.labels) + totals


def _row(city: City, place: int, matrix: Matrix) -> tuple[Value, ...]:
    who = (city.municipality, say(f"respondent.{city.respondent}"), city.round)
    marks = (sign(score) for score in matrix.scores[place])
    if not matrix.totals:
        return (*who, *marks)
    total = matrix.totals[place]
    return (*who, *marks, total.score, denominator(total), total.percentage)


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
    sheet.put(row + 7, 0, say("workbook.two_measures"), sheet.book.format(NOTE))
    return tuple(areas)


def _across(name: str, row: int, matrix: Matrix) -> Area:
    """The cells of the columns in one row."""
    return Area(name, (row, len(WHO)), (row, len(WHO) + len(matrix.labels) - 1))


def _write_section(sheet: Sheet, row: int, title: str, matrix: Matrix) -> None:
    look = sheet.book.format(SECTION)
    sheet.sheet.set_row(row, height(1))
    sheet.put(row, 0, title, look)
    for column in range(1, len(WHO) + len(matrix.labels)):
        sheet.put(row, column, None, look)


def _write_count(sheet: Sheet, row: int, label: str, values: Sequence[Value]) -> None:
    for column in range(len(WHO)):
        sheet.put(row, column, None if column else label, sheet.book.format(_WHO))
    for column, value in enumerate(values, len(WHO)):
        sheet.put(row, column, value, sheet.book.format(_CELL))
