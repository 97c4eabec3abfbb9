"""The knowledge centre's first screen: returned files, what each of them is, and the collection they go into."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QProgressBar, QWidget

from ..errors import UserError
from ..filekinds import COLLECTION_SUFFIX, RETURN_SUFFIX
from .banner import Banner
from .dialogs import Dialogs, documents_folder, with_suffix
from .flow import flow
from .merge_work import contents, look, merge, workbook
from .parts import announce, breakable, button, column, footer, label, row
from .report import ReportTable, lines_in, lines_of, totals
from .theme import LARGE, MEDIUM, SMALL
from .words import counted
from .work import Task, Work

if TYPE_CHECKING:
    from ..centre.collection import ReturnFile
    from ..centre.merge import MergeReport

WORKBOOK_SUFFIX = ".xlsx"


class MergingView(QWidget):
    """Choose files and a collection, see what each file is before anything is written, merge.

    `closed` to leave, `study(path)` to look at what the collection holds.
    """

    closed = Signal()
    study = Signal(object)

    def __init__(self, dialogs: Dialogs, banner: Banner) -> None:
        super().__init__()
        self._dialogs, self.banner = dialogs, banner
        self._collection: Path | None = None
        self._paths: list[Path] = []
        self._report: MergeReport | None = None
        self._work: Work | None = None
        self._then: Callable[[Any], object]
        self._look_again = self._merged = False
        self._chosen, self._bundle = label(""), label("")
        self._summary = label("", "heading")
        self._summary.setObjectName("summary")
        self.table = ReportTable()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Voortgang"))
        self._bar.setTextVisible(False)
        self.stopper = button(self.tr("Stoppen"), self._interrupt)
        self.choose_files = button(self.tr("Bestanden kiezen…"), self._ask_files)
        self.choose_folder = button(self.tr("Map kiezen…"), self._ask_folder)
        self.choose_bundle = button(self.tr("Andere bundel…"), self._ask_bundle)
        self.merge_button = button(self.tr("Samenvoegen"), self._merge, "primary")
        self.workbook_button = button(self.tr("Werkboek maken…"), self._ask_workbook)
        self.study_button = button(self.tr("Bundel bekijken"), self._study)
        self.contacts = QCheckBox(self.tr("Met contactpersonen"))
        self._lay_out()
        self._sync()

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self._work is not None

    def take(self, paths: list[Path]) -> None:
        """Add files and folders; a collection among them becomes the one that is merged into."""
        for path in paths:
            if path.suffix.lower() == COLLECTION_SUFFIX:
                self._collection = path
            elif path not in self._paths:
                self._paths.append(path)
        if self._collection is None and self._paths:
            first = self._paths[0]
            folder = first if first.is_dir() else first.parent
            self._collection = folder / self._usual_name()
        self._look()

    def take_focus(self) -> None:
        """Put the keyboard on what comes next."""
        after = self.study_button if self._merged else self.choose_files
        (self.merge_button if self.merge_button.isEnabled() else after).setFocus()

    def stop(self) -> None:
        """Stop the work and wait for it, before the window goes on to something else."""
        self._look_again = False
        if self._work:
            self._work.end()

    def _lay_out(self) -> None:
        where = QFrame()
        where.setObjectName("card")
        grid = QGridLayout(where)
        grid.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Inzendingen"), "heading", wrap=False), 0, 0)
        grid.addWidget(self._chosen, 0, 1)
        grid.addLayout(row(-1, self.choose_files, self.choose_folder), 0, 2)
        grid.addWidget(label(self.tr("Bundel"), "heading", wrap=False), 1, 0)
        grid.addWidget(self._bundle, 1, 1)
        grid.addLayout(row(-1, self.choose_bundle), 1, 2)
        intro = self.tr("U ziet eerst wat elk bestand is. Er wordt pas iets geschreven als u samenvoegt.")
        body = column(label(self.tr("Inzendingen samenvoegen"), "title"), label(intro, "muted"), where, spacing=MEDIUM)
        body.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        body.addWidget(self._summary)
        body.addWidget(self.table, 1)
        body.addWidget(self.table.detail)
        body.addStretch(0)
        home = button(self.tr("◂ Beginscherm"), self.closed)
        ending = (self.contacts, self.workbook_button, self.study_button, self.merge_button)
        foot = footer(home, self._bar, self.stopper, -1, flow(*ending, spacing=SMALL))
        whole = column(spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)

    def _sync(self) -> None:
        busy = self._work is not None
        none = self.tr("Kies de bestanden die de steden terugstuurden, kies een map, of sleep ze in dit venster.")
        names = [path.name for path in self._paths]
        shown = ", ".join(names[:2]) + (self.tr(" en {count} andere").format(count=len(names) - 2) if names[2:] else "")
        self._chosen.setText(breakable(shown) or none)
        self._bundle.setText(breakable(str(self._collection)) if self._collection else self.tr("Nog niet gekozen."))
        self._bar.setVisible(busy)
        self.stopper.setVisible(busy)
        for made in (self.choose_files, self.choose_folder, self.choose_bundle):
            made.setEnabled(not busy)
        self.merge_button.setEnabled(not busy and self._report is not None and self._report.changes)
        there = self._collection is not None and self._collection.is_file()
        self.workbook_button.setEnabled(not busy and there)
        self.study_button.setEnabled(not busy and there)
        self.contacts.setEnabled(not busy and there)

    def _ask_files(self) -> None:
        filters = self.tr("Inzendingen (*{suffix})").format(suffix=RETURN_SUFFIX)
        self._take_chosen(self._dialogs.open_files(self, self.tr("Inzendingen kiezen"), filters))

    def _ask_folder(self) -> None:
        folder = self._dialogs.folder(self, self.tr("Map met inzendingen"))
        self._take_chosen([folder] if folder else [])

    def _usual_name(self) -> str:
        return self.tr("Samengevoegd") + COLLECTION_SUFFIX

    def _ask_bundle(self) -> None:
        filters = self.tr("Bundel (*{suffix})").format(suffix=COLLECTION_SUFFIX)
        proposal = self._collection or documents_folder() / self._usual_name()
        path = self._dialogs.choose_bundle(self, self.tr("In welke bundel?"), proposal, filters)
        if path and path.suffix.lower() != COLLECTION_SUFFIX:
            path = path.with_name(path.name + COLLECTION_SUFFIX)
        self._take_chosen([path] if path else [])

    def _take_chosen(self, paths: list[Path]) -> None:
        if paths:
            self.take(paths)

    def _look(self) -> None:
        """Say what everything is; a merge that still goes on is let end first."""
        self._look_again = self._work is not None
        if self._look_again:
            self._sync()
        elif self._collection and self._paths:
            self._report = None
            self._start(partial(look, self._collection, tuple(self._paths)), self._show_plan)
        elif self._collection and self._collection.exists():
            self._start(partial(contents, self._collection), self._show_contents)
        else:
            self._sync()

    def _merge(self) -> None:
        assert self._collection is not None  # noqa: S101 - the button is only then enabled
        assert self._report is not None  # noqa: S101
        self._start(partial(merge, self._collection, self._report), self._show_merged)

    def _study(self) -> None:
        self.study.emit(self._collection)

    def _ask_workbook(self) -> None:
        assert self._collection is not None  # noqa: S101 - the button is only then enabled
        filters = self.tr("Werkboek (*{suffix})").format(suffix=WORKBOOK_SUFFIX)
        proposal = self._collection.with_suffix(WORKBOOK_SUFFIX)
        path = self._dialogs.save_file(self, self.tr("Werkboek maken"), proposal, filters)
        if path is None:
            return
        try:
            out = with_suffix(path, WORKBOOK_SUFFIX)
        except UserError as error:
            self.banner.show_error(error)
            return
        self._start(partial(workbook, self._collection, out, self.contacts.isChecked()), self._show_workbook)

    def _start(self, task: Task, then: Callable[[Any], object]) -> None:
        self.banner.hide()
        self._then = then
        self._work = Work(self, task)
        self._work.progressed.connect(self._show_progress)
        self._work.succeeded.connect(self._succeeded)
        self._work.refused.connect(self._refused)
        self._work.stopped.connect(self._stopped)
        self._work.finished.connect(self._finished)
        self._bar.setRange(0, 0)
        self._work.start()
        self._sync()
        self.stopper.setFocus()

    def _interrupt(self) -> None:
        if self._work:
            self._work.requestInterruption()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._summary.setText(what)

    def _succeeded(self, result: object) -> None:
        self._then(result)

    def _refused(self, error: UserError) -> None:
        self._say("")
        self.banner.show_error(error)

    def _stopped(self) -> None:
        self._say(self.tr("Gestopt. Er is niets geschreven."))

    def _finished(self) -> None:
        self._work = None
        self._sync()
        if self._look_again:
            self._look()
        else:
            self.take_focus()

    def _say(self, text: str) -> None:
        self._summary.setText(text)
        if text:
            announce(self._summary, text)

    def _show_plan(self, report: MergeReport) -> None:
        self._report, self._merged = report, False
        self.table.show_lines(lines_of(report))
        self._say(totals(report) or self.tr("Geen bestanden"))

    def _show_merged(self, report: MergeReport) -> None:
        self._report, self._merged = None, True
        self.table.show_lines(lines_of(report))
        self._say(self.tr("Samengevoegd: {totals}").format(totals=totals(report)))
        self.banner.show_news(self.tr("Samengevoegd in {path}.").format(path=self._collection))

    def _show_contents(self, files: list[ReturnFile]) -> None:
        self.table.show_lines(lines_in(files))
        one, many = self.tr("In deze bundel: {count} inzending"), self.tr("In deze bundel: {count} inzendingen")
        self._say(counted(len(files), one, many))

    def _show_workbook(self, path: Path) -> None:
        text = self.tr("Het werkboek staat in {path}.").format(path=path)
        self._say(text)
        opened = partial(self._dialogs.open_address, QUrl.fromLocalFile(str(path)))
        self.banner.show_news(text, self.tr("Openen"), opened)
