"""The first sheet: what this workbook is, from when and from whom, how its numbers come about, what its signs mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..inventory.answers import RESPONDENTS
from ..messages import say
from .cells import Style, Value, day, lines
from .collection import ReturnFile
from .matrices import legend, rare_signs
from .palette import HEAD, INK, QUIET
from .picture import Picture
from .scores import ENOUGH
from .sheets import Sheet

_TITLE: Style = {"bold": True, "font_size": 18, "font_color": INK}
_SUBTITLE: Style = {"font_size": 12, "font_color": QUIET}
_SECTION: Style = {"bold": True, "font_size": 12, "font_color": INK, "valign": "vcenter", "bg_color": HEAD}
_NAME: Style = {"valign": "vcenter", "font_color": INK}
_TEXT: Style = {"valign": "vcenter", "text_wrap": True, "align": "left", "font_color": INK, "indent": 1}
_DAY: Style = {**_TEXT, "num_format": "dd/mm/yyyy"}
_LINK: Style = {"valign": "vcenter", "font_color": "#1D5A96", "underline": 1}
_WIDTHS = (34, 100)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet to point at: its name in the workbook and what is on it."""

    name: str
    note: str


class _Page:
    """Writes from the top down."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.row = 0

    def line(self, name: str, value: Value = None, style: Style = _NAME) -> None:
        """A name with what it is."""
        self.sheet.set_height(self.row, 2 if style is _TITLE else lines(value, _WIDTHS[1]))
        self.sheet.put(self.row, 0, name, self.sheet.book.format(style))
        if value is not None:
            self.sheet.put(self.row, 1, value, self.sheet.book.format(_DAY if isinstance(value, date) else _TEXT))
        self.row += 1

    def section(self, title: str) -> None:
        """An empty row and a title over the whole width."""
        self.row += 1
        self.sheet.sheet.set_row(self.row, 22)
        look = self.sheet.book.format(_SECTION)
        self.sheet.put(self.row, 0, title, look)
        self.sheet.put(self.row, 1, None, look)
        self.row += 1


def write_readme(sheet: Sheet, picture: Picture, files: Sequence[ReturnFile], leaves: Sequence[Leaf]) -> None:
    """Fill the sheet; `files` are all returns of the collection, also those that do not count."""
    for column, width in enumerate(_WIDTHS):
        sheet.sheet.set_column(column, column, width)
    sheet.sheet.hide_gridlines(2)
    sheet.sheet.set_portrait()
    page = _Page(sheet)
    page.line(picture.questionnaire.title, style=_TITLE)
    page.line(say("readme.subtitle"), style=_SUBTITLE)
    page.section(say("readme.about"))
    for name, text in _about(picture, files):
        page.line(name, text)
    page.section(say("readme.signs"))
    _write_legend(page, picture)
    page.section(say("readme.rules"))
    question = picture.questionnaire.score_question.label
    for rule in ("score", "total", "percentage", "added", "measures", "white", "voices", "latest", "revisions"):
        page.line(say(f"readme.{rule}_name"), say(f"readme.{rule}", enough=ENOUGH, question=question))
    page.section(say("readme.sheets"))
    for leaf in leaves:
        _write_link(page, leaf)


def _about(picture: Picture, files: Sequence[ReturnFile]) -> Iterator[tuple[str, Value]]:
    counted = [file for file in files if file.counted]
    yield say("readme.newest"), day(max(file.exported for file in files)[:10])
    yield say("readme.returns"), len(counted)
    yield say("readme.cities"), len({file.city for file in counted})
    yield say("readme.complete"), sum(file.complete for file in counted)
    by_respondent = Counter(file.respondent for file in counted)
    for respondent in RESPONDENTS:
        if by_respondent[respondent]:
            yield say("readme.by", who=say(f"respondent.{respondent}")), by_respondent[respondent]
    for number, times in sorted(Counter(file.round for file in counted).items()):
        yield say("readme.round", number=number), times
    form = picture.questionnaire
    yield say("readme.form"), f"{form.id} {form.version}"
    displaced = [file for file in files if not file.counted]
    if displaced:
        names = ", ".join(f"{file.municipality} ({file.name})" for file in displaced)
        yield say("readme.displaced"), say("readme.displaced_why", names=names)


def _write_legend(page: _Page, picture: Picture) -> None:
    shown = {cell.score.standing for city in picture.cities for cell in city.cells.values()}
    for mark, label, style in legend(picture.questionnaire.score_question):
        if mark not in rare_signs(shown):
            page.line(mark, label, style)


def _write_link(page: _Page, leaf: Leaf) -> None:
    sheet = page.sheet
    sheet.set_height(page.row, lines(leaf.note, _WIDTHS[1]))
    quoted = leaf.name.replace("'", "''")
    sheet.sheet.write_url(page.row, 0, f"internal:'{quoted}'!A1", sheet.book.format(_LINK), leaf.name)
    sheet.put(page.row, 1, leaf.note, sheet.book.format(_TEXT))
    page.row += 1
