"""The panel beside the list of synergies: one of them in full. What people wrote is shown as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ...centre.readable import readable
from ...centre.synergies import Told
from ...centre.synergy_tables import synergy_table
from ...inventory.record_words import field_label
from ...messages import named
from ...questionnaire.model import Questionnaire
from ..parts import button, column, label, row
from ..theme import MEDIUM, SMALL, TIGHT
from .synergies_chart import city_of

_WIDTH = 320
# Of the table what stands above the text or is left out, and the texts; all else is a line of its own.
_ABOVE = ("municipality", "nis", "respondent", "round", "domain", "title", "cluster_label")
_TEXTS = ("text", "benefit")


class SynergyDetail(QFrame):
    """`asked(words)` when a person wants to know who else shares this."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("De synergie"))
        self.setMinimumWidth(_WIDTH)
        self._words = ""
        self.where, self.title = label("", "muted"), label("", "heading")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("De hele tekst"))
        self.others = button(self.tr("Wie deelt dit ook?"), self._ask)
        head = column(self.where, self.title, spacing=TIGHT)
        layout = column(head, self.text, row(self.others, -1), spacing=SMALL, margin=MEDIUM)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_synergy(self, form: Questionnaire, told: Told, year: int) -> None:
        """Show this one as it was in the report of that year, or as it was told last."""
        self._words = told.aspect_label or told.record["title"]
        self.where.setText(f"{city_of(told)} · {told.domain}")
        self.title.setText(told.record["title"] or self.tr("Zonder titel"))
        self.text.setPlainText("\n".join(_lines(form, told, year)))
        self.others.setEnabled(bool(self._words))

    def _ask(self) -> None:
        self.asked.emit(self._words)


def _lines(form: Questionnaire, told: Told, year: int) -> Iterator[str]:
    table = readable(synergy_table(form, [told], year))
    said = dict(zip(table.names, table.texts(0), strict=True))
    titles = dict(zip(table.names, table.titles, strict=True))
    if said["text"]:
        yield f"{said['text']}\n"
    if said["benefit"]:
        yield f"{titles['benefit']}:\n{said['benefit']}\n"
    note = told.record.note(year or told.record.last_told(told.year) or 0)
    if note:
        yield f"{field_label('note')}:\n{note}\n"
    yield from (named(titles[name], text) for name, text in said.items() if text and name not in (*_ABOVE, *_TEXTS))
