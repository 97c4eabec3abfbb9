"""The preview of the report, beside the window: it follows what is changed there, and goes to a file or a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QPushButton

from ...centre.progress import Progress
from ...inventory.answers import Answers
from ...paper.typesetting import Typeset
from ...synergy.content import report
from ...synergy.pdf import typeset_report
from ...synergy.tree import Report
from ..desk import Desk
from ..parts import button, column, label, set_look
from ..patience import Patience
from ..preview.paper_dialog import Choices, PaperDialog
from ..theme import MEDIUM, SMALL
from ..words import tr
from ..work import Chore, Work
from .year import WorkingYear, YearField

if TYPE_CHECKING:
    from ..editor import Editor

_WORD = ".docx"
# The document follows what is typed after a moment of rest.
_FOLLOW_MS = 300


def show_report(editor: Editor, desk: Desk, year: WorkingYear) -> None:
    """Show the report of this year; the window stays there to go on in."""
    if not editor.flush():
        return
    preview = ReportPreview(editor, desk, year)
    preview.finished.connect(preview.deleteLater)
    preview.show()


@dataclass(frozen=True, slots=True)
class ReportOrder:
    """The report of a year, of an inventory as it was after so many changes, and for which purpose it is made."""

    answers: Answers = field(compare=False)
    changes: int
    year: int
    archival: bool

    def report(self, moment: datetime) -> Report:
        """What stands in it."""
        return report(self.answers, self.year, moment)


class ReportChoices(Choices):
    """The year, and whether it is to be kept for long."""

    def __init__(self, desk: Desk, year: WorkingYear) -> None:
        super().__init__()
        self._desk, self._year = desk, year.value
        self.changes = 0
        self.year_field = YearField(year.choices, year.value)
        self.year_field.chosen.connect(self._choose_year)
        self.archival = QCheckBox(tr("PDF om te archiveren (PDF/A)"))
        self.archival.clicked.connect(self.changed)
        about = tr("Dit voorbeeld volgt wat u in de inventaris verandert. In Word kunt u het verslag verder afwerken.")
        self.setLayout(
            column(
                label(tr("Synergieverslag"), "heading"),
                self.year_field,
                label(about, "muted"),
                MEDIUM,
                self.archival,
                spacing=SMALL,
            )
        )

    @property
    def order(self) -> ReportOrder:
        """What was chosen, with all that is said now: what is said later is another order."""
        answers = self._desk.document.answers.copy()
        return ReportOrder(answers, self.changes, self._year, self.archival.isChecked())

    @property
    def words(self) -> str:
        """What was chosen, as a name says it."""
        return tr("synergieverslag {year}").format(year=self._year)

    def _choose_year(self, year: int) -> None:
        """Another year here is not another in the window."""
        self._year = year
        self.changed.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        self.year_field.box.setFocus()


class ReportPreview(PaperDialog):
    """Shows the report as PDF; `word_button` writes it as a document to edit."""

    def __init__(self, editor: Editor, desk: Desk, year: WorkingYear) -> None:
        self.choices = ReportChoices(desk, year)
        self.word_button = button(tr("Word-document bewaren…"), look="primary")
        town = desk.document.answers.identity.get("municipality", "")
        super().__init__(editor.window(), desk.dialogs, self.choices, _typeset, town=town)
        self.setWindowTitle(tr("Voorbeeld van het synergieverslag"))
        self.word_button.clicked.connect(self.save_word)
        self.word_button.setDefault(True)
        set_look(self.print_button, "")
        self._later = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._later.timeout.connect(self._follow)
        desk.bridge.changed.connect(self._later.start)
        # With the inventory, or when its screen is made again in another language.
        editor.destroyed.connect(self.reject)

    def save_word(self) -> None:
        """To a document for Word, beside the window: a long one takes a moment."""
        path = self.outlet.ask(tr("Word-document bewaren"), tr("Word-document (*.docx)"), self._name(), _WORD)
        if path is None:
            return
        order, moment = self.choices.order, datetime.now().astimezone().replace(microsecond=0)

        def task(_progress: Progress, _cancelled: Callable[[], bool]) -> None:
            from ...synergy.word import write_word

            write_word(order.report(moment), moment, path)

        chore = Chore(tr("Het Word-document wordt gemaakt…"), 0, task)
        work = Work(self, chore.task)
        work.refused.connect(self.banner.show_error)
        work.succeeded.connect(partial(self._word_saved, path))
        Patience(self, chore, work).open()
        work.start()

    def done(self, result: int) -> None:
        """Go at once."""
        self._later.stop()
        super().done(result)

    def _word_saved(self, path: Path, _nothing: object) -> None:
        self.outlet.tell_saved(path)

    def _ways_out(self) -> list[QPushButton]:
        return [self.open_button, self.print_button, self.save_button, self.word_button]

    def _follow(self) -> None:
        self.choices.changes += 1
        self._order()


def _typeset(order: ReportOrder, moment: datetime) -> Typeset:
    return typeset_report(order.report(moment), moment, archival=order.archival)
