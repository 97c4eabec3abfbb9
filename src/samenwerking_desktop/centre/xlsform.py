"""The questionnaire as an XLSForm, for who asks it with ODK or Kobo instead of with this program. No answers here.

What is chosen there comes back as the codes of the codebook, in columns that are called as its variables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from ..disk import replacing
from ..inventory.answers import RESPONDENTS, ROUNDS
from ..messages import say
from ..questionnaire.model import Questionnaire
from .sheets import WRAPPED, Book
from .xlsform_survey import PLACE, TRANSLATED, Row, Survey, answer_list, reference, shown, states

_SURVEY = (
    *("type", "name", "label", "hint", "guidance_hint", "appearance"),
    *("relevant", "required", "constraint", "constraint_message", "calculation"),
)
_CHOICES = ("list_name", "name", "label")
_SETTINGS = ("form_title", "form_id", "version", "default_language", "style", "instance_name")
_LANGUAGES = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
_MOMENT = datetime(2000, 1, 1)  # the same questionnaire gives the same bytes, whenever it is written


def write_xlsform(questionnaire: Questionnaire, out: Path) -> None:
    """Write the whole questionnaire as an .xlsx file that pyxform takes; UserError when the disk refuses.

    The same questionnaire gives the same bytes; what stood at `out` is there until the new file is whole.
    """
    survey, language = Survey(questionnaire), _language(questionnaire)
    settings = {
        "form_title": shown(questionnaire.title),
        "form_id": questionnaire.id,
        "version": questionnaire.version,
        "default_language": language,
        "style": "pages",
        "instance_name": "concat({}, ' ', {}, ' ', {})".format(*map(reference, PLACE)),
    }
    with (
        replacing(out.absolute()) as temporary,
        Book(temporary, questionnaire.title, _MOMENT, lambda _rows, _sheet: None) as book,
    ):
        _write(book, "survey", _SURVEY, survey.rows, language)
        _write(book, "choices", _CHOICES, _choices(questionnaire), language)
        _write(book, "settings", _SETTINGS, [settings], language)


def _choices(form: Questionnaire) -> Iterator[Row]:
    yield from _rows("respondent", ((each, say(f"respondent.{each}")) for each in RESPONDENTS))
    yield from _rows("round", ((each, each) for each in ROUNDS))
    for question in form.questions.values():
        options = [(str(option.code), option.label) for option in question.options]
        if options:
            yield from _rows(answer_list(question), [*options, *states(question)])
    yield from _rows("domain", ((each.id, each.label) for each in form.roster.domains))
    yield from _rows("authority", ((each.id, each.label) for each in form.roster.authorities))


def _rows(name: str, choices: Iterable[tuple[str, str]]) -> Iterator[Row]:
    return ({"list_name": name, "name": value, "label": shown(label)} for value, label in choices)


def _language(form: Questionnaire) -> str:
    """The language as ODK writes it: Nederlands (nl)."""
    return f"{_LANGUAGES.get(form.language, form.language)} ({form.language})"


def _write(book: Book, name: str, columns: Sequence[str], rows: Iterable[Row], language: str) -> None:
    sheet, look = book.sheet(name), book.format(WRAPPED)
    for place, column in enumerate(columns):
        sheet.put(0, place, f"{column}::{language}" if column in TRANSLATED else column, look)
    for number, row in enumerate(rows, 1):
        for place, column in enumerate(columns):
            if row.get(column):
                sheet.put(number, place, row[column], look)
