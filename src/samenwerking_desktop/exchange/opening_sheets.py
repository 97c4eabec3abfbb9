"""The first sheet, which says what the workbook is and how to fill it in, and the one with lists to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from ..centre.cells import Style, height, lines
from ..centre.sheets import Book, Sheet
from ..inventory.answers import Answers
from ..messages import say
from ..questionnaire.model import Questionnaire
from .contact_sheet import ROSTER_LISTS
from .form_sheet import list_of
from .layout import AUTHORITY, DOMAIN, address, not_applicable, unknown
from .looks import HEADER, LABELLED, NOT_TO_FILL, SUBTITLE, TEXT, TITLE

_WIDTH = 96
_STEPS = ("white", "list", "several", "asked", "unknown", "own", "links", "blank")
_LIST_WIDTHS = (8, 56, 70)


def write_welcome(book: Book, answers: Answers, *, blank: bool) -> None:
    """Write what this is, who asks for it, how it is filled in and how it goes back."""
    form, who = answers.questionnaire, answers.identity
    made = book.sheet(say("exchange.welcome"))
    made.set_widths((4, _WIDTH))
    words = {"municipality": who.get("municipality", ""), "title": form.title}
    page = _Writer(book, made)
    page.line(form.title, TITLE, 30)
    page.line(say("exchange.about_blank" if blank else "exchange.about_filled", **words))
    page.gap()
    page.line(say("exchange.how_title"), SUBTITLE, 20)
    for number, step in enumerate(_STEPS, 1):
        page.step(number, say(f"exchange.how_{step}", unknown=unknown(), asked=say("exchange.asked")))
    page.gap()
    page.line(say("exchange.back_title"), SUBTITLE, 20)
    page.line(_back(who.get("coordinator", ""), who.get("coordinator_email", "")))
    page.gap()
    page.line(say("exchange.form", id=form.id, version=form.version))
    made.sheet.protect()


class _Writer:
    """Lines of text, one under the other."""

    def __init__(self, book: Book, sheet: Sheet) -> None:
        self._book, self._sheet, self._row = book, sheet, 0

    def line(self, text: str, style: Style | None = None, high: int = 0) -> None:
        """A text over the whole width."""
        self._sheet.sheet.set_row(self._row, high or height(lines(text, _WIDTH)))
        if style is None:
            self._sheet.put(self._row, 1, text, self._book.format(TEXT))
        else:
            self._sheet.put(self._row, 0, text, self._book.format(style))
        self._row += 1

    def step(self, number: int, text: str) -> None:
        """A text with a number before it."""
        self._sheet.put(self._row, 0, f"{number}.", self._book.format(TEXT))
        self.line(text)

    def gap(self) -> None:
        """A little room."""
        self._sheet.sheet.set_row(self._row, 8)
        self._row += 1


def write_lists(book: Book, form: Questionnaire) -> None:
    """Write every list to choose from under a name that the other sheets call it by, with numbers and explanations."""
    sheet = book.sheet(say("exchange.lists"))
    name = book.names[-1].replace("'", "''")
    sheet.set_widths(_LIST_WIDTHS)
    row = 0
    for title, list_name, lines_of_list in _lists(form):
        sheet.put(row, 0, say("exchange.number"), book.format(HEADER))
        sheet.put(row, 1, title, book.format(HEADER))
        sheet.put(row, 2, say("exchange.explanation"), book.format(HEADER))
        for place, (number, label, explanation) in enumerate(lines_of_list, row + 1):
            sheet.sheet.set_row(place, height(max(lines(label, _LIST_WIDTHS[1]), lines(explanation, _LIST_WIDTHS[2]))))
            for column, text in enumerate((number, label, explanation)):
                sheet.put(place, column, text, book.format(LABELLED if column else NOT_TO_FILL))
        first, last = (_fixed(address(at, 1)) for at in (row + 1, row + len(lines_of_list)))
        book.workbook.define_name(list_name, f"='{name}'!{first}:{last}")
        row += len(lines_of_list) + 2
    sheet.sheet.protect()


def _lists(form: Questionnaire) -> Iterator[tuple[str, str, list[tuple[str, str, str]]]]:
    for question in form.questions.values():
        if question.options:
            options = [(str(each.code), each.label, each.help) for each in question.options]
            states = [unknown(), *([not_applicable()] if question.not_applicable else [])]
            yield question.label, list_of(question), [*options, *(("", each, "") for each in states)]
    for column, named in ((DOMAIN, form.roster.domains), (AUTHORITY, form.roster.authorities)):
        title = say("exchange.domain" if column == DOMAIN else "exchange.authority")
        yield title, ROSTER_LISTS[column], [("", each.label, "") for each in named]


def _fixed(cell: str) -> str:
    """The name of a cell that stays when a formula is copied: "$D$7"."""
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell.removeprefix(letters)}"


def _back(name: str, email: str) -> str:
    if not (name or email):
        return say("exchange.back_nobody")
    return say("exchange.back", who=f"{name} ({email})" if name and email else name or email)
