"""The first sheet: what this workbook is, from when and from whom, how its numbers come about, what its signs mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..inventory.answers import RESPONDENTS
from ..messages import say
from .cells import Style, Value, day
from .collection import ReturnFile
from .matrices import legend, rare_signs
from .pages import EMPTY, LINK, Line, section, title, write_page
from .palette import INK, QUIET
from .picture import Picture
from .scores import ENOUGH
from .sheets import Sheet

_SUBTITLE: Style = {"font_size": 12, "font_color": QUIET}
_NAME: Style = {"valign": "vcenter", "font_color": INK}
_TEXT: Style = {"valign": "vcenter", "text_wrap": True, "align": "left", "font_color": INK, "indent": 1}
_DAY: Style = {**_TEXT, "num_format": "dd/mm/yyyy"}
_WIDTHS = (34, 100)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet to point at: its name in the workbook and what is on it."""

    name: str
    note: str


def write_readme(sheet: Sheet, picture: Picture, files: Sequence[ReturnFile], leaves: Sequence[Leaf]) -> None:
    """Fill the sheet; `files` are all returns of the collection, also those that do not count."""
    sheet.sheet.set_portrait()
    write_page(sheet, _WIDTHS, _lines(picture, files, leaves))


def _lines(picture: Picture, files: Sequence[ReturnFile], leaves: Sequence[Leaf]) -> Iterator[Line]:
    question = picture.questionnaire.score_question.label
    yield title(picture.questionnaire.title)
    yield Line([(say("readme.subtitle"), _SUBTITLE)])
    yield from _part("about")
    yield from (_line(name, value) for name, value in _about(picture, files))
    yield from _part("signs")
    yield from _legend(picture)
    yield from _part("rules")
    for rule in ("score", "total", "percentage", "added", "measures", "white", "voices", "latest", "revisions"):
        yield _line(say(f"readme.{rule}_name"), say(f"readme.{rule}", enough=ENOUGH, question=question))
    yield from _part("sheets")
    yield from (Line([(leaf.name, LINK), (leaf.note, _TEXT)], leads_to=leaf.name) for leaf in leaves)


def _part(name: str) -> Iterator[Line]:
    yield EMPTY
    yield section(say(f"readme.{name}"), len(_WIDTHS))


def _line(name: str, value: Value, style: Style = _NAME) -> Line:
    """A name with what it is."""
    return Line([(name, style), (value, _DAY if isinstance(value, date) else _TEXT)])


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


def _legend(picture: Picture) -> Iterator[Line]:
    shown = {cell.score.standing for city in picture.cities for cell in city.cells.values()}
    rare = rare_signs(shown)
    for mark, label, style in legend(picture.questionnaire.score_question):
        if mark not in rare:
            yield _line(mark, label, style)
