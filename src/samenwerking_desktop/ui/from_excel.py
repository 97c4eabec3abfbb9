"""Shows what taking over a workbook would change and what is wrong in it, cell by cell, before anything happens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit

from ..centre.progress import Progress
from ..exchange.grids import read_workbook
from ..exchange.plan import Plan, apply
from ..exchange.reading import plan
from ..inventory.document import Document
from .parts import button, column, fit_on_screen, footer, label
from .patience import Patience
from .rows import Rows, RowsTable
from .theme import LARGE, MEDIUM, SMALL
from .words import counted
from .work import Chore, Work

if TYPE_CHECKING:
    from .window import Window

_WIDTH, _HEIGHT = 980, 680
_WHERE_WIDTH, _BEFORE_WIDTH, _AFTER_WIDTH = 230, 170, 190
_WHERE, _WHAT, _BEFORE, _AFTER = range(4)
# As high as so many lines of text; a longer one scrolls.
_LINES, _NOTICE_LINES = 5, 4


def take_from_excel(window: Window) -> None:
    """Choose a workbook, read it beside the window, and show what it would change."""
    document = window.document
    if document is None or window.editor is None or not window.editor.flush():
        return
    path = window.dialogs.open_file(window, window.tr("Uit Excel overnemen"), window.tr("Excel (*.xlsx)"))
    if path is None:
        return
    chore = Chore(window.tr("Het werkboek wordt gelezen…"), 0, partial(_read, document, path))
    work = Work(window, chore.task)
    work.refused.connect(window.banner.show_error)
    work.succeeded.connect(partial(_show, window, path))
    Patience(window, chore, work).open()
    work.start()


def _read(document: Document, path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> Plan:
    return plan(document, read_workbook(path))


def _show(window: Window, path: Path, made: Plan) -> None:
    dialog = FromExcelDialog(window, path, made)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class FromExcelDialog(QDialog):
    """The faults first, as they stay out, and then every change; taking over is one step that one undo takes back."""

    def __init__(self, window: Window, path: Path, made: Plan) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Uit Excel overnemen"))
        self._window, self._path, self.plan = window, path, made
        headers = [self.tr("Cel"), self.tr("Wat"), self.tr("Nu"), self.tr("Wordt")]
        self.table = RowsTable(Rows(headers, self._cells), self.tr("Fouten en wijzigingen"), wide=_WHAT)
        self.detail = self._text(self.tr("De gekozen regel voluit"), _LINES)
        self.notices = self._text(self.tr("Let op"), min(_NOTICE_LINES, len(made.notices)))
        self.copy_button = button(self.tr("Lijst kopiëren"), self.copy)
        self.take_button = button(self._take_text(), self.take, "primary")
        self._lay_out()
        self.table.moved.connect(self._tell_whole)
        self.table.rows.replace(range(len(made.faults) + len(made.entries)))
        self.table.choose(0)
        self.table.setFocus()

    def take(self) -> None:
        """Take over all changes as one step."""
        editor, document = self._window.editor, self._window.document
        if editor is None or document is None:
            return
        taken = editor.do(partial(apply, document, self.plan))
        self.accept()  # what went wrong is told in the window
        if taken:
            told = self.tr("Overgenomen uit {name}: {changes}. Met Ctrl+Z neemt u dat in één keer terug.")
            self._window.banner.show_news(told.format(name=self._path.name, changes=self._changes()))

    def copy(self) -> None:
        """The whole list as text, to mail to whoever filled the workbook in."""
        lines = [*self.plan.notices, *map(str, self.plan.faults), *map(str, self.plan.entries)]
        self._window.dialogs.copy("\n".join(lines))

    def _cells(self, place: int) -> list[str]:
        faults = self.plan.faults
        if place < len(faults):
            fault = faults[place]
            return [
                self._where(fault.cell.sheet, fault.cell.address),
                f"⚠ {fault.problem}",
                "",
                self.tr("blijft buiten"),
            ]
        entry = self.plan.entries[place - len(faults)]
        what = f"{entry.what} *" if entry.remarks else entry.what
        return [self._where(entry.cell.sheet, entry.cell.address), what, entry.before, entry.after]

    def _where(self, sheet: str, address: str) -> str:
        return self.tr("{address}, {sheet}").format(address=address, sheet=sheet)

    def _tell_whole(self, place: int) -> None:
        self.detail.setPlainText(str([*self.plan.faults, *self.plan.entries][place]))

    def _changes(self) -> str:
        return counted(len(self.plan.entries), self.tr("{count} wijziging"), self.tr("{count} wijzigingen"))

    def _faults(self) -> str:
        return counted(len(self.plan.faults), self.tr("{count} fout"), self.tr("{count} fouten"))

    def _take_text(self) -> str:
        if self.plan.faults:
            return self.tr("{changes} overnemen, zonder {faults}").format(
                changes=self._changes(), faults=self._faults()
            )
        return self.tr("{changes} overnemen").format(changes=self._changes())

    def _summary(self) -> str:
        if not self.plan.entries and not self.plan.faults:
            return self.tr("Er staat niets nieuws in dit werkboek.")
        if not self.plan.faults:
            return self.tr("{changes}. Er verandert nog niets.").format(changes=self._changes())
        told = self.tr("{changes} en {faults}. Cellen met een fout blijven buiten; er verandert nog niets.")
        return told.format(changes=self._changes(), faults=self._faults())

    def _text(self, name: str, lines: int) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setAccessibleName(name)
        made.setFixedHeight(lines * made.fontMetrics().lineSpacing() + 2 * MEDIUM)
        return made

    def _lay_out(self) -> None:
        there = bool(self.plan.entries or self.plan.faults)
        inner = column(label(self._path.name, "heading"), label(self._summary()), spacing=SMALL)
        if self.plan.notices:
            self.notices.setPlainText("\n".join(self.plan.notices))
            inner.addWidget(self.notices)
        inner.addWidget(self.table, 1)
        if any(entry.remarks for entry in self.plan.entries):
            inner.addWidget(label(self.tr("* Lees hieronder wat er bij deze regel te weten is."), "muted"))
        inner.addWidget(self.detail)
        for each in (self.table, self.detail):
            each.setVisible(there)
        if not there:
            inner.addStretch(1)
        inner.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        foot = footer(button(self.tr("Sluiten"), self.reject), -1, self.copy_button, self.take_button)
        whole = column(inner, foot, spacing=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        for place, width in ((_WHERE, _WHERE_WIDTH), (_BEFORE, _BEFORE_WIDTH), (_AFTER, _AFTER_WIDTH)):
            self.table.setColumnWidth(place, width)
        self.copy_button.setEnabled(there or bool(self.plan.notices))
        self.take_button.setEnabled(bool(self.plan.entries))
        self.take_button.setDefault(True)
        fit_on_screen(self, _WIDTH, _HEIGHT)
