"""The prints of an inventory, as the tests of paper ask for them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from samenwerking_desktop.inventory.answers import Answers
from samenwerking_desktop.paper.blank import Part, blank
from samenwerking_desktop.paper.changes import changes
from samenwerking_desktop.paper.filled import Wanted, filled
from samenwerking_desktop.paper.typesetting import Typeset, typeset
from samenwerking_desktop.paper.wording import stamp_of
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, shipped_form
from tags import Read, read

# What PDFium gives for a hyphen that the end of a line brought.
_HYPHEN = "\ufffe"
MOMENT = datetime(2026, 3, 5, 10, tzinfo=UTC)


def set_blank(form: Questionnaire, part: Part | None = None, answers: Answers | None = None) -> Typeset:
    """The blank questionnaire; of nobody in particular without `answers`."""
    return typeset("questionnaire", blank(form, part, answers), MOMENT)


def words(pdf: bytes) -> str:
    """The text of a PDF as PDFium reads it, whole words with one space between them; pypdf takes many times as long."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    assert document.pageCount() > 0
    text = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(text.replace(_HYPHEN, "").split())


@cache
def shipped_blank() -> Typeset:
    """The whole blank questionnaire that ships, typeset once."""
    return set_blank(shipped_form())


@cache
def shipped_blank_heard() -> Read:
    """The same as who cannot see gets it, read once: no test changes it."""
    return read(shipped_blank().pdf)


def set_filled(scenario: Scenario, wanted: Wanted | None = None) -> Typeset:
    """The inventory as it stands."""
    stamp = stamp_of(scenario.document, MOMENT)
    return typeset("questionnaire", filled(scenario.document.answers, stamp, wanted or Wanted()), MOMENT)


def set_changes(scenario: Scenario) -> Typeset:
    """What is another in the second round."""
    return typeset("changes", changes(scenario.document.answers, stamp_of(scenario.document, MOMENT)), MOMENT)
