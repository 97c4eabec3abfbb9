"""Asks what goes into the workbook for a colleague without this program, and writes it beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton

from ..centre.progress import Progress
from ..errors import UserError
from ..exchange.writing import Wish, write_sheet
from ..inventory.document import Document
from ..names import file_name
from .banner import Banner
from .dialogs import documents_folder, with_suffix
from .parts import button, column, footer, label
from .patience import Patience
from .theme import LARGE, MEDIUM, SMALL
from .work import Chore, Work

if TYPE_CHECKING:
    from .window import Window

SUFFIX = ".xlsx"
_WIDTH = 600


def show_to_excel(window: Window) -> None:
    """Ask what goes into the workbook, with what was just typed."""
    if window.document is None or window.editor is None or not window.editor.flush():
        return
    dialog = ToExcelDialog(window, window.document)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class ToExcelDialog(QDialog):
    """Filled or blank, with or without the contact persons; it goes when the workbook is written."""

    def __init__(self, window: Window, document: Document) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Naar Excel"))
        self._window, self._document = window, document
        self.banner = Banner()
        self.filled = QRadioButton(self.tr("Ingevuld: de collega ziet wat er al geantwoord is, en vult aan"))
        self.blank = QRadioButton(self.tr("Blanco: de collega ziet geen antwoorden"))
        self.contacts = QCheckBox(self.tr("Met de contactpersonen die al ingevuld zijn"))
        self.save_button = button(self.tr("Bewaren…"), self.save, "primary")
        (self.filled if document.answers.answers else self.blank).setChecked(True)
        self.filled.toggled.connect(self.contacts.setEnabled)
        self.contacts.setEnabled(self.filled.isChecked())
        self._lay_out()

    def save(self) -> None:
        """Ask where, and write it."""
        name = ", ".join(filter(None, (self._document.answers.identity.get("municipality"), self.tr("inventaris"))))
        proposal = documents_folder() / f"{file_name(name)}{SUFFIX}"
        filters = self.tr("Excel (*{suffix})").format(suffix=SUFFIX)
        path = self._window.dialogs.save_file(self, self.tr("Werkboek bewaren"), proposal, filters)
        if path is None:
            return
        try:
            whole = with_suffix(path, SUFFIX)
        except UserError as error:
            self.banner.show_error(error)
            return
        wish = Wish(blank=self.blank.isChecked(), contacts=self.contacts.isChecked() and self.filled.isChecked())
        chore = Chore(self.tr("Het werkboek wordt gemaakt…"), 0, partial(_write, self._document, whole, wish))
        work = Work(self._window, chore.task)
        work.refused.connect(self.banner.show_error)
        work.succeeded.connect(self._written)
        Patience(self, chore, work).open()
        work.start()

    def _written(self, path: Path) -> None:
        folder = partial(self._window.dialogs.open_address, QUrl.fromLocalFile(str(path.parent)))
        self.accept()
        self._window.banner.show_news(self.tr("Bewaard: {path}").format(path=path), self.tr("Map openen"), folder)

    def _lay_out(self) -> None:
        about = self.tr(
            "U krijgt een werkboek met een blad per cluster, dat een collega zonder dit programma kan invullen. "
            "Krijgt u het terug, kies dan 'Uit Excel overnemen'."
        )
        documents = self.tr("Documenten gaan niet mee. Wat opzijgezet is, staat in gearceerde cellen.")
        inner = column(label(about), MEDIUM, self.filled, self.blank, MEDIUM, self.contacts, spacing=SMALL)
        inner.addWidget(label(documents, "muted"))
        inner.addStretch(1)
        inner.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        foot = footer(button(self.tr("Annuleren"), self.reject), -1, self.save_button)
        whole = column(self.banner, inner, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.save_button.setDefault(True)
        self.setMinimumWidth(_WIDTH)


def _write(document: Document, path: Path, wish: Wish, _progress: Progress, _cancelled: Callable[[], bool]) -> Path:
    write_sheet(document, path, wish)
    return path
