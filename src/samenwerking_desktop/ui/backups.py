"""The window of the copies of an inventory: putting one back, and rescuing what a broken file still has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ..centre.progress import Progress
from ..errors import UserError
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.backups import BROKEN, Backup, Facts, backups_from, backups_of, facts_now, put_back
from ..inventory.document import Document
from ..messages import say
from .banner import Banner
from .keeping import backups_place
from .parts import button, column, footer, label, on_f1
from .patience import Patience
from .rescue import Rescuing
from .rows import Rows, RowsTable
from .theme import LARGE, MEDIUM, SMALL, letters
from .words import counted
from .work import Chore, Work

if TYPE_CHECKING:
    from .window import Window

# In letters, and in pixels.
_WIDTH, _HEIGHT = 103, 520


def show_backups(window: Window) -> None:
    """Show the copies of the open inventory; at the first screen, of one that is chosen, as it may open no more."""
    if window.document is not None:
        if window.editor is not None and window.editor.flush():
            _show(window, window.document.path)
        return
    filters = window.tr("Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
    path = window.dialogs.open_file(window, window.tr("Van welke inventaris?"), filters)
    if path:
        _show(window, path)


def tell_unopened(window: Window, path: Path, error: UserError) -> None:
    """Say why a file did not open, and offer what helps when it is broken, or is gone while there are copies."""
    gone = error.message == "file_missing" and bool(backups_from(backups_place(window.settings), path))
    if error.message in BROKEN or gone:
        window.banner.show_error(error, window.tr("Herstellen…"), partial(_show, window, path))
    else:
        window.banner.show_error(error)


def _show(window: Window, path: Path) -> None:
    dialog = BackupsDialog(window, path)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class BackupsDialog(QDialog):
    """The copies of the inventory at `path`: of the open one beside how it is now, else of one that is not open."""

    def __init__(self, window: Window, path: Path) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Reservekopieën"))
        on_f1(self, "veilig")
        self._window, self.path = window, path
        self._folder = backups_place(window.settings)
        self._document: Document | None = window.document
        self._now: Facts = {}
        self.banner = Banner()
        self.backups = self._read()
        headers = [self.tr("Gemaakt op"), self.tr("Uur"), self.tr("Antwoorden"), self.tr("Anders dan nu")]
        self.table = RowsTable(Rows(headers, self._cells), self.tr("Reservekopieën"), wide=3)
        self.table.rows.replace(range(len(self.backups)))
        self.table.resizeColumnsToContents()
        self.restore_button = button(self.tr("Terugzetten…"), self.restore, "primary")
        self.rescue_button = button(self.tr("Redden wat leesbaar is…"), self.rescue)
        self._rescuing = Rescuing(window, self, path)
        self._lay_out()
        self.table.opened.connect(self.restore)
        self.table.choose(0)

    def restore(self) -> None:
        """Ask, and put the chosen copy in the place of the inventory."""
        place = self.table.place
        if place is None:
            return
        backup = self.backups[place]
        question = self.tr("De reservekopie van {when} terugzetten?").format(when=_when(backup))
        if not self._window.dialogs.confirm(self, question, self._consequence(), self.tr("Terugzetten")):
            return
        if self._document is not None and not self._window.close_document():
            return
        chore = Chore(
            self.tr("De reservekopie wordt teruggezet…"), 0, partial(_put_back, backup, self.path, self._folder)
        )
        work = Work(self._window, chore.task)  # the dialog may be gone before its thread is
        work.refused.connect(self._refused)
        work.succeeded.connect(partial(self._restored, backup))
        Patience(self, chore, work).open()
        work.start()

    def rescue(self) -> None:
        """Make a new inventory of what can be read in the file itself."""
        self._rescuing.start()

    def _restored(self, backup: Backup, aside: Path | None) -> None:
        self._reopen()
        told = self.tr("De reservekopie van {when} is teruggezet.").format(when=_when(backup))
        if aside:
            told += " " + self.tr("Het beschadigde bestand heet nu {name}.").format(name=aside.name)
        self._window.banner.show_news(told)

    def _refused(self, error: UserError) -> None:
        """Nothing has changed."""
        self._reopen()
        self._window.banner.show_error(error)

    def _reopen(self) -> None:
        self.accept()
        self._window.open(self.path)
        if self._window.document is None:
            self._window.show_welcome()

    def _consequence(self) -> str:
        if self._document is not None:
            return self.tr("Hoe de inventaris nu is, wordt eerst zelf een reservekopie. U kunt dus altijd terug.")
        return self.tr(
            "Wat er nu staat, gaat niet verloren: het wordt eerst zelf een reservekopie, "
            "of blijft onder een andere naam staan als het niet meer opent."
        )

    def _read(self) -> list[Backup]:
        if self._document is None:
            return backups_from(self._folder, self.path)
        self._now = facts_now(self._document.file)
        return backups_of(self._folder, self._document.file.meta["uuid"])

    def _cells(self, place: int) -> list[str]:
        backup = self.backups[place]
        made = backup.made.astimezone()
        return [f"{made:%d/%m/%Y}", f"{made:%H:%M}", str(backup.answers), self._difference(backup)]

    def _difference(self, backup: Backup) -> str:
        """In how many facts a copy is another than the inventory is now."""
        if self._document is None:
            return "–"
        count = backup.differences(self._now)
        if count == 0:
            return self.tr("niets")
        return counted(count, self.tr("{count} gegeven"), self.tr("{count} gegevens"))

    def _lay_out(self) -> None:
        there, broken = bool(self.backups), self._document is None
        about = self.tr(
            "Telkens als u deze inventaris opent, bewaart het programma een kopie; de laatste tien blijven. "
            "Ze staan op deze computer, in {folder}."
        ).format(folder=self._folder)
        empty = self.tr("Van deze inventaris is er op deze computer nog geen reservekopie.")
        inner = column(label(self.path.name, "heading"), label(about, "muted"), spacing=SMALL)
        inner.addWidget(self.table if there else label(empty, "said"), 1 if there else 0)
        if broken:
            words = self.tr(
                "Is er geen goede kopie? Dan kan het programma redden wat nog leesbaar is, in een nieuw bestand."
            )
            inner.addWidget(label(words, "muted"))
        if not there:
            self.table.hide()
            inner.addStretch(1)
        inner.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        self.rescue_button.setVisible(broken)
        self.restore_button.setEnabled(there)
        foot = footer(button(self.tr("Sluiten"), self.reject), -1, self.rescue_button, self.restore_button)
        whole = column(self.banner, inner, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        (self.restore_button if there else self.rescue_button).setDefault(True)
        self.resize(letters(_WIDTH), _HEIGHT)


def _put_back(
    backup: Backup, path: Path, folder: Path, _progress: Progress, _cancelled: Callable[[], bool]
) -> Path | None:
    return put_back(backup, path, folder, datetime.now(UTC))


def _when(backup: Backup) -> str:
    return say("backups.when", made=backup.made.astimezone())
