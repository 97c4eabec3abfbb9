"""A sheet of which only the white cells take typing, with hidden ids by which each of them is found again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..centre.cells import Style, clean, fits, height, lines
from ..centre.sheets import Book
from ..messages import say
from ..questionnaire.model import Question
from .layout import SHEET_MARK, Fact, fingerprint, normal
from .looks import HEADER, NOT_TO_FILL, TO_FILL

# How many characters Excel takes in the title and in the text of a hint.
_HINT_TITLE, _HINT_TEXT = 32, 255
# In percent: so that one page of questions goes on one page of paper.
_SCALE = 65
_MOST_IN_HEADER = 100
# Rows are no higher than they are told, whatever is typed in them: so many lines to begin with.
_ROOM = 3
_RIGHTS = {"format_columns": True, "format_rows": True, "select_locked_cells": True, "select_unlocked_cells": True}


class FormSheet:
    """One such sheet, written from the top down. `written` gathers what the hidden sheet must know of its cells."""

    def __init__(self, book: Book, name: str, header: str) -> None:
        self._book = book
        self._sheet = book.sheet(name)
        self.name = book.names[-1]
        self.sheet = self._sheet.sheet
        self.written: list[tuple[str, ...]] = []
        self.sheet.hide_gridlines(2)
        self.sheet.set_print_scale(_SCALE)
        self.sheet.set_header(f"&L&8 {clean(header)[:_MOST_IN_HEADER].replace('&', '&&')}")
        self.sheet.protect("", _RIGHTS)

    def put(self, row: int, column: int, text: str, style: Style) -> None:
        """Write a text that nobody changes."""
        self._sheet.put(row, column, text or None, self._book.format(style))

    def head(self, row: int, titles: Sequence[tuple[str, int]], first: int = 1) -> None:
        """Write titles with the widths of their columns, as high as they need."""
        most = max(lines(title, width - 2) for title, width in titles)
        self.sheet.set_row(row, height(most))
        for place, (title, _) in enumerate(titles, first):
            self.put(row, place, title, HEADER)

    def set_widths(self, widths: Iterable[int]) -> None:
        """The widths of the columns after the first, which is out of sight."""
        self.sheet.set_column(0, 0, None, None, {"hidden": True})
        for place, width in enumerate(widths, 1):
            self.sheet.set_column(place, place, width)

    def ids(self, row: int, what: str, ids: Iterable[str]) -> None:
        """Write the ids of the columns, out of sight."""
        self.sheet.set_row(row, None, None, {"hidden": True})
        for place, text in enumerate((f"{SHEET_MARK} {what}", *ids)):
            if text:
                self.put(row, place, text, NOT_TO_FILL)

    def room(self, row: int, texts: Iterable[tuple[str, int]], least: int = _ROOM) -> None:
        """Make a row high enough for texts in columns of these widths, and for what is typed in it."""
        self.sheet.set_row(row, height(max([least, *(lines(text, width - 2) for text, width in texts)])))

    def fill(self, row: int, column: int, ids: tuple[str, str], text: str) -> None:
        """Write a cell to fill in; what is too long for one stands elsewhere, and is not filled in here."""
        if not fits(normal(text)):
            self._sheet.put(row, column, text, self._book.format(NOT_TO_FILL))
            self.written.append((Fact.LOCKED, *ids))
            return
        self._sheet.put(row, column, normal(text) or None, self._book.format(TO_FILL))
        if text:
            self.written.append((Fact.WRITTEN, *ids, fingerprint(text)))

    def choose(self, rows: tuple[int, int], column: int, list_name: str, question: str, help_text: str = "") -> None:
        """Offer a list in these rows of a column, and refuse what is not on it."""
        self.sheet.data_validation(
            rows[0],
            column,
            rows[1],
            column,
            {
                "validate": "list",
                "source": f"={list_name}",
                **_hint(question, help_text),
                "error_title": say("exchange.not_on_list")[:_HINT_TITLE],
                "error_message": say("exchange.choose_from_list")[:_HINT_TEXT],
            },
        )

    def hint(self, rows: tuple[int, int], column: int, title: str, text: str) -> None:
        """Say something beside a cell that is chosen."""
        self.sheet.data_validation(rows[0], column, rows[1], column, {"validate": "any", **_hint(title, text)})

    def hatch(self, rows: tuple[int, int], column: int, formula: str, style: Style) -> None:
        """Have these rows of a column look so where the formula is true."""
        rule = {"type": "formula", "criteria": f"={formula}", "format": self._book.format(style)}
        self.sheet.conditional_format(rows[0], column, rows[1], column, rule)

    def sign(self, row: int, column: int, formula: str, value: str, style: Style) -> None:
        """Write a formula of ours with what it gives now."""
        self.sheet.write_formula(row, column, f"={formula}", self._book.format(style), value)


def list_of(question: Question) -> str:
    """The name of the list of answers to a question."""
    return f"list_{question.id}"


def _hint(title: str, text: str) -> dict[str, object]:
    if not text:
        return {}
    short = text if len(text) <= _HINT_TEXT else f"{text[: _HINT_TEXT - 1].rstrip()}…"
    return {
        "input_title": title if len(title) <= _HINT_TITLE else f"{title[: _HINT_TITLE - 1]}…",
        "input_message": short,
    }
