"""The sheet of one cluster: its aspects down, every question of every page across."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from ..centre.sheets import Book
from ..inventory.answers import Answers
from ..messages import say
from ..questionnaire.model import Cluster, Condition, Key, Page, Question, Questionnaire
from ..questionnaire.numbering import aspect_number, cluster_number, page_number
from ..questionnaire.route import asked_of_aspect
from .conditions import asked
from .form_sheet import FormSheet, list_of
from .layout import LABEL, SPARE, Column, address, columns, shown
from .looks import HATCHED, HINT, LABELLED, NUMBER, PAGE, SIGN, TITLE, TO_FILL

# So many rows wait for aspects of one's own.
SPARE_ROWS = 5
_TITLE, _HINT, _PAGES, _QUESTIONS, _IDS, _FIRST = range(6)
_NUMBER, _LABEL, _ANSWERS = 1, 2, 3
_WIDTHS = {"choice": 21, "choices": 30, "text": 42, "evidence": 26}
_REMARK_WIDTH, _SIGN_WIDTH, _NUMBER_WIDTH, _LABEL_WIDTH = 22, 10, 6, 24


def write_cluster(book: Book, answers: Answers, filled: Answers, cluster: Cluster) -> list[tuple[str, ...]]:
    """Write the sheet with what `filled` says of the aspects in `answers`. Returns what to know of its cells."""
    form = answers.questionnaire
    own = answers.others_by_cluster().get(cluster.id, [])
    remarked = {key.question for key in filled.remarks if form.cluster_of(key.aspect) == cluster}
    across = list(columns(form, remarked))
    number = cluster_number(form, cluster.id)
    sheet = FormSheet(book, f"{number} {cluster.label}", _who(answers))
    aspects = [*(each.id for each in cluster.aspects), *own]
    spare = [f"{cluster.id}.{place + 1}" for place in range(SPARE_ROWS)]
    numbered = {cluster.id: [*own, *spare]}
    _write_head(sheet, form, cluster, across)
    for row, aspect in enumerate([*aspects, *spare], _FIRST):
        is_spare = aspect in spare
        row_id = f"{SPARE}{aspect}" if is_spare else aspect
        where = aspect_number(form, numbered, aspect)
        label = "" if is_spare else answers.label(aspect)
        texts = [shown(filled, column.id, row_id) if column.id and not is_spare else "" for column in across]
        sheet.room(row, [(label, _LABEL_WIDTH), *zip(texts, map(_width, across), strict=True)])
        sheet.put(row, 0, row_id, LABELLED)
        sheet.put(row, _NUMBER, where, NUMBER)
        sheet.put(row, _LABEL, label, TO_FILL if is_spare else LABELLED)
        _write_answers(sheet, row, row_id, filled, list(zip(across, texts, strict=True)))
        book.advance(1, sheet.name)
    _add_rules(sheet, form, across, (_FIRST, _FIRST + len(aspects) + SPARE_ROWS - 1), len(aspects))
    _set_up(sheet, across, len(aspects) + SPARE_ROWS)
    return sheet.written


def _who(answers: Answers) -> str:
    return answers.identity.get("municipality", "")


def _write_head(sheet: FormSheet, form: Questionnaire, cluster: Cluster, across: list[Column]) -> None:
    sheet.set_widths([_NUMBER_WIDTH, _LABEL_WIDTH, *map(_width, across)])
    sheet.sheet.set_row(_TITLE, 26)
    sheet.put(_TITLE, _NUMBER, f"{cluster_number(form, cluster.id)}  {cluster.label}", TITLE)
    sheet.sheet.set_row(_HINT, 18)
    sheet.put(_HINT, _ANSWERS, say("exchange.sheet_hint", asked=say("exchange.asked"), off=say("exchange.off")), HINT)
    sheet.sheet.set_row(_PAGES, 20)
    at = _ANSWERS
    for page, group in groupby(across, key=lambda column: column.page):
        width = len(list(group))
        for place in range(at, at + width):
            title = f"{page_number(form, cluster.id, page.id)}  {page.title}" if place == at else ""
            sheet.put(_PAGES, place, title, PAGE)
        at += width
    titles = [("", _NUMBER_WIDTH), (say("exchange.aspect"), _LABEL_WIDTH)]
    sheet.head(_QUESTIONS, [*titles, *((_title(form, column), _width(column)) for column in across)])
    sheet.ids(_IDS, cluster.id, ("", LABEL, *(column.id for column in across)))


def _write_answers(sheet: FormSheet, row: int, row_id: str, filled: Answers, cells: list[tuple[Column, str]]) -> None:
    across = [column for column, _ in cells]
    form, on, off = filled.questionnaire, say("exchange.asked"), say("exchange.off")
    chosen = filled.chosen()
    open_now = asked_of_aspect(form)(tuple(chosen.get(Key(row_id, question)) for question in form.controlling))
    for place, (column, text) in enumerate(cells, _ANSWERS):
        if column.is_sign:
            condition = asked(form, column.conditions, partial(_cell, across, row))
            formula = f'IF({condition},"{on}","{off}")'
            sheet.sign(row, place, formula, on if column.question.id in open_now else off, SIGN)
        else:
            sheet.fill(row, place, (row_id, column.id), text)


def _cell(across: list[Column], row: int, question: str) -> str:
    """The cell of a question in this row, whose column stays when a formula is copied."""
    place = next(at for at, column in enumerate(across, _ANSWERS) if column.id == question)
    return f"${address(row, place)}"


def _add_rules(
    sheet: FormSheet, form: Questionnaire, across: list[Column], rows: tuple[int, int], predefined: int
) -> None:
    signs: dict[tuple[Condition, ...], int] = {}
    for place, column in enumerate(across, _ANSWERS):
        if column.conditions:
            sign = signs.setdefault(column.conditions, place)
            if not column.is_sign:
                sheet.hatch(rows, place, f'${address(rows[0], sign)}="{say("exchange.off")}"', HATCHED)
        if column.is_sign or column.is_remark:
            continue
        _add_help(sheet, column.question, rows, place)
    spare = (rows[0] + predefined, rows[1])
    sheet.hint(spare, _LABEL, form.other_label, say("exchange.own_aspect"))


def _add_help(sheet: FormSheet, question: Question, rows: tuple[int, int], place: int) -> None:
    if question.kind == "choice":
        sheet.choose(rows, place, list_of(question), question.label, question.help)
    elif question.kind == "choices":
        sheet.hint(rows, place, question.label, say("exchange.several_hint"))
    elif question.kind == "evidence":
        sheet.hint(rows, place, question.label, say("exchange.links_hint"))
    elif question.help:
        sheet.hint(rows, place, question.label, question.help)


def _set_up(sheet: FormSheet, across: list[Column], count: int) -> None:
    """What stays in sight on the screen and on paper, with a page of paper for each page of questions."""
    sheet.sheet.freeze_panes(_FIRST, _ANSWERS)
    sheet.sheet.repeat_rows(_TITLE, _QUESTIONS)
    sheet.sheet.repeat_columns(_NUMBER, _LABEL)
    sheet.sheet.set_v_pagebreaks(list(_breaks(across)))
    last = address(_FIRST + count - 1, _ANSWERS + len(across) - 1)
    sheet.sheet.ignore_errors({"number_stored_as_text": f"A1:{last}"})


def _breaks(across: list[Column]) -> Iterator[int]:
    for place, column in enumerate(across, _ANSWERS):
        before = across[place - _ANSWERS - 1].page if place > _ANSWERS else column.page
        if column.page is not before:
            yield place


def _width(column: Column) -> int:
    if column.is_sign:
        return _SIGN_WIDTH
    return _REMARK_WIDTH if column.is_remark else _WIDTHS[column.question.kind]


def _title(form: Questionnaire, column: Column) -> str:
    if column.is_sign:
        return say("exchange.sign")
    if not column.is_remark:
        return column.question.text
    page: Page = form.page_of[column.question.id]
    first = column.question is page.questions[0]
    return say("exchange.remark") if first else say("exchange.remark_on", question=column.question.label)
