"""Writes an inventory, blank or filled, as a workbook that a colleague without this program fills in.

Every text goes in as text (`centre.sheets`); the only formulas are those of the route.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..centre.sheets import Book
from ..disk import replacing
from ..inventory.answers import Answers
from ..inventory.document import Document
from ..messages import say
from ..questionnaire.model import Questionnaire
from .cluster_sheet import write_cluster
from .contact_sheet import write_contacts
from .layout import BOOK_MARK, VERSION, Fact, not_applicable, unknown
from .looks import FACT
from .opening_sheets import write_lists, write_welcome


@dataclass(frozen=True, slots=True)
class Wish:
    """Whether the answers stay out of the workbook, and whether the contact persons go in."""

    blank: bool = False
    contacts: bool = False


def write_sheet(
    document: Document, out: Path, wish: Wish, advance: Callable[[int, str], None] = lambda _rows, _sheet: None
) -> None:
    """Write the workbook; the same inventory gives the same bytes. Raises UserError when the disk refuses.

    `advance` hears how many rows were written, and on which sheet.
    """
    form, answers = document.questionnaire, document.answers
    filled = Answers(form) if wish.blank else answers
    with (
        replacing(out.absolute()) as temporary,
        Book(temporary, form.title, _moment(document), advance) as book,
    ):
        write_welcome(book, answers, blank=wish.blank)
        written: list[tuple[str, ...]] = []
        for cluster in form.clusters:
            written += write_cluster(book, answers, filled, cluster)
        written += write_contacts(book, answers, filled if wish.contacts else Answers(form))
        write_lists(book, form)
        _write_facts(book, [*_facts(document, wish), *written])


def _moment(document: Document) -> datetime:
    """When the inventory was made, so that the file does not depend on when it was written."""
    try:
        return datetime.fromisoformat(document.file.meta["created"]).astimezone(UTC).replace(tzinfo=None)
    except ValueError:
        return datetime(2000, 1, 1)


def _facts(document: Document, wish: Wish) -> Iterator[tuple[str, ...]]:
    form = document.questionnaire
    yield Fact.UUID, document.file.meta["uuid"]
    yield Fact.MUNICIPALITY, document.answers.identity.get("municipality", "")
    yield Fact.FORM, form.id, form.version
    yield Fact.FORM_HASH, form.hash
    if wish.blank:
        yield (Fact.BLANK,)
    yield Fact.UNKNOWN, unknown()
    yield Fact.NOT_APPLICABLE, not_applicable()
    yield from _options(form)


def _options(form: Questionnaire) -> Iterator[tuple[str, ...]]:
    for question in form.questions.values():
        for option in question.options:
            yield Fact.OPTION, question.id, option.id, option.label


def _write_facts(book: Book, facts: list[tuple[str, ...]]) -> None:
    sheet, look = book.sheet(say("exchange.facts")), book.format(FACT)
    for row, cells in enumerate([(BOOK_MARK, str(VERSION), say("exchange.facts_about")), *facts]):
        for column, text in enumerate(cells):
            sheet.put(row, column, text, look)
    sheet.sheet.protect()
    sheet.sheet.very_hidden()
