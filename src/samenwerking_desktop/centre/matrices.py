"""The coloured sheet of one cluster: cities down, aspects across, totals with denominators, and counts per aspect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..messages import say
from ..questionnaire.codebook import missing_label
from ..questionnaire.model import NOT_ANSWERED_CODE, NOT_APPLICABLE_CODE, UNKNOWN_CODE, Cluster, Question
from .palette import HATCH, HEAD, INK, LINE, QUIET, shade
from .picture import City, Picture
from .scores import AspectCount, ClusterScore, Standing
from .sheets import HEADER, Book, Sheet, Style, Value
from .tables import SIGNS, sign

WHO = {"municipality": 24, "respondent": 15, "round": 9}
TOTALS = {"score": 9, "denominator": 31, "percentage": 11}
_LEGEND_ROW, _HEADER_ROW = 3, 5
_NARROWEST, _WIDEST = 13, 24

_TITLE: Style = {"bold": True, "font_size": 16, "font_color": INK}
_NOTE: Style = {"font_color": QUIET}
_HEAD: Style = {**HEADER, "border": 1, "border_color": LINE}
_WHO: Style = {"valign": "vcenter", "bottom": 1, "bottom_color": LINE, "font_color": INK}
_SUM: Style = {**_WHO, "bold": True, "align": "center"}
_PERCENTAGE: Style = {**_WHO, "align": "center", "num_format": '0" %"'}
_CELL: Style = {"align": "center", "valign": "vcenter", "border": 1, "border_color": LINE, "font_color": INK}
_HATCHED: Style = {**_CELL, "pattern": 14, "fg_color": HATCH, "bg_color": "#FFFFFF"}
_SECTION: Style = {"bold": True, "bg_color": HEAD, "font_color": INK}


def write_matrix(book: Book, picture: Picture, cluster: Cluster) -> None:
    """Add the sheet of this cluster."""
    sheet = book.sheet(cluster.label)
    aspects = len(WHO) + len(cluster.aspects)
    columns = aspects + len(TOTALS)
    _set_widths(sheet, cluster)
    sheet.put(0, 0, cluster.label, book.format(_TITLE))
    sheet.put(1, 0, say("workbook.matrix_note", question=picture.questionnaire.score_question.text), book.format(_NOTE))
    _write_legend(sheet, picture)
    _write_header(sheet, cluster)
    last = _HEADER_ROW + len(picture.cities)
    for row, city in enumerate(picture.cities, _HEADER_ROW + 1):
        _write_city(sheet, row, picture, city, cluster)
        book.advance(1, cluster.label)
    _write_counts(sheet, last + 2, picture, cluster)
    sheet.sheet.autofilter(_HEADER_ROW, 0, last, columns - 1)
    sheet.sheet.freeze_panes(_HEADER_ROW + 1, 1)
    sheet.sheet.repeat_rows(_HEADER_ROW)
    sheet.sheet.hide_gridlines(2)


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
        Standing.ABSENT: say("workbook.absent"),
    }


def score_style(code: int, codes: list[int]) -> Style:
    """How a score looks."""
    colours = shade(code, codes)
    return {**_CELL, "bg_color": colours.fill, "font_color": colours.ink, "bold": True}


def sign_style(standing: Standing) -> Style:
    """How a cell without a score looks: never like a score, and hatched where an answer is wanted."""
    return {**(_HATCHED if standing is Standing.WHITE else _CELL), "bold": True}


def _set_widths(sheet: Sheet, cluster: Cluster) -> None:
    longest = [max(map(len, aspect.label.split())) + 4 for aspect in cluster.aspects]
    widths = [*WHO.values(), *(min(max(_NARROWEST, each), _WIDEST) for each in longest), *TOTALS.values()]
    for column, width in enumerate(widths):
        sheet.sheet.set_column(column, column, width)


def _write_legend(sheet: Sheet, picture: Picture) -> None:
    shown = {city.scores[aspect].standing for city in picture.cities for aspect in city.scores}
    sheet.sheet.set_row(_LEGEND_ROW, 32)
    column = len(WHO)
    for mark, label, style in legend(picture.questionnaire.score_question):
        if mark == SIGNS[Standing.ABSENT] and Standing.ABSENT not in shown:
            continue
        look = sheet.book.format({**style, "text_wrap": True, "font_size": 9, "bold": False})
        sheet.put(_LEGEND_ROW, column, f"{mark}  {label}", look)
        column += 1


def _write_header(sheet: Sheet, cluster: Cluster) -> None:
    labels = [aspect.label for aspect in cluster.aspects]
    titles = [say(f"column.{name}") for name in WHO] + labels + [say(f"column.{name}") for name in TOTALS]
    sheet.sheet.set_row(_HEADER_ROW, 48)
    middle = range(len(WHO), len(WHO) + len(labels))
    for column, title in enumerate(titles):
        sheet.put(
            _HEADER_ROW, column, title, sheet.book.format({**_HEAD, "align": "center" if column in middle else "left"})
        )


def _write_city(sheet: Sheet, row: int, picture: Picture, city: City, cluster: Cluster) -> None:
    book = sheet.book
    codes = [option.code for option in picture.questionnaire.score_question.options]
    sheet.sheet.set_row(row, 20)
    who: tuple[Value, ...] = (city.file.municipality, say(f"respondent.{city.file.respondent}"), city.file.round)
    for column, value in enumerate(who):
        sheet.put(row, column, value, book.format({**_WHO, "align": "left"}))
    for column, aspect in enumerate(cluster.aspects, len(WHO)):
        score = city.scores[aspect.id]
        style = sign_style(score.standing) if score.value is None else score_style(score.value, codes)
        sheet.put(row, column, sign(score), book.format(style))
    total = picture.cluster_score(city, cluster)
    column = len(WHO) + len(cluster.aspects)
    sheet.put(row, column, total.score, book.format(_SUM))
    sheet.put(row, column + 1, denominator(total), book.format(_WHO))
    sheet.put(row, column + 2, "–" if total.percentage is None else total.percentage, book.format(_PERCENTAGE))


def denominator(total: ClusterScore) -> str:
    """A total with all that it says nothing about: "9 van 14, 6 van 7 beantwoord"."""
    return say(
        "workbook.denominator",
        score=total.score,
        maximum=total.maximum,
        answered=total.answered,
        asked=total.asked,
    )


def _write_counts(sheet: Sheet, row: int, picture: Picture, cluster: Cluster) -> None:
    """Per aspect over the cities: two measures, the number of cities and the sum, that can rank aspects differently."""
    counts = [picture.aspect_count(aspect) for aspect in cluster.aspects]
    _write_section(sheet, row, say("workbook.counts"), cluster)
    for label, values in _count_rows(picture.questionnaire.score_question, counts):
        row += 1
        _write_count(sheet, row, label, values)
    _write_section(sheet, row + 2, say("workbook.sums"), cluster)
    highest = max(option.code for option in picture.questionnaire.score_question.options)
    _write_count(sheet, row + 3, say("workbook.sum"), [count.total for count in counts])
    _write_count(sheet, row + 4, say("workbook.sum_maximum"), [highest * count.asked for count in counts])
    words = [say("workbook.of", some=count.answered, all=count.asked) for count in counts]
    _write_count(sheet, row + 5, say("workbook.sum_answered"), words)
    sheet.put(row + 7, 0, say("workbook.two_measures"), sheet.book.format(_NOTE))


def _count_rows(question: Question, counts: list[AspectCount]) -> Iterator[tuple[str, list[int]]]:
    for option in sorted(question.options, key=lambda each: each.code):
        yield f"{option.code}  {option.label}", [count.options[option.code] for count in counts]
    for standing, label in standings().items():
        numbers = [count.standings[standing] for count in counts]
        if standing is not Standing.ABSENT or any(numbers):
            yield f"{SIGNS[standing]}  {label}", numbers


def _write_section(sheet: Sheet, row: int, title: str, cluster: Cluster) -> None:
    look = sheet.book.format(_SECTION)
    sheet.put(row, 0, title, look)
    for column in range(1, len(WHO) + len(cluster.aspects)):
        sheet.put(row, column, None, look)


def _write_count(sheet: Sheet, row: int, label: str, values: Sequence[Value]) -> None:
    for column in range(len(WHO)):
        sheet.put(row, column, None if column else label, sheet.book.format(_WHO))
    for column, value in enumerate(values, len(WHO)):
        sheet.put(row, column, value, sheet.book.format(_CELL))
