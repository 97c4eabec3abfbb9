"""The knowledge centre's first screen: returned files, what each of them is, and the collection they go into."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..inventory.returns import SUFFIX as RETURN_SUFFIX
from .banner import Banner
from .dialogs import Dialogs, documents_folder
from .identity import respondent_labels
from .parts import button, column, label, row
from .theme import LARGE, MEDIUM, SMALL
from .work import Cancelled, Progress, Work

if TYPE_CHECKING:
    from ..centre.merge import MergeLine, MergeReport

COLLECTION_SUFFIX = ".bundel"


class MergingView(QWidget):
    """Choose files and a collection, see what each file is before anything is written, merge. `closed` to leave."""

    closed = Signal()

    def __init__(self, dialogs: Dialogs, banner: Banner) -> None:
        super().__init__()
        self._dialogs, self._banner = dialogs, banner
        self._collection: Path | None = None
        self._paths: list[Path] = []
        self._report: MergeReport | None = None
        self._work: Work | None = None
        self._status = {
            "new": self.tr("+ Nieuw"),
            "newer": self.tr("↑ Nieuwere versie"),
            "identical": self.tr("= Al samengevoegd"),
            "older": self.tr("↓ Oudere versie"),
            "refused": self.tr("✕ Niet bruikbaar"),
        }
        self._bundle = label("", "muted")
        self._summary = label("", "heading")
        self._empty = label(
            self.tr(
                "Kies de bestanden die de steden terugstuurden (*.inzending), kies een map, of sleep ze in dit venster."
            ),
            "muted",
        )
        self._table = self._make_table()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Voortgang"))
        self._stop = button(self.tr("Stoppen"), self._interrupt)
        self._choose_files = button(self.tr("Bestanden kiezen…"), self._ask_files)
        self._choose_folder = button(self.tr("Map kiezen…"), self._ask_folder)
        self._apply = button(self.tr("Samenvoegen"), self._merge, "primary")
        self._workbook = button(self.tr("Werkboek maken (Excel)…"), self._make_workbook)
        self._other_bundle = button(self.tr("Andere bundel…"), self._ask_bundle, "quiet")
        self._lay_out()
        self._sync()

    def take(self, paths: list[Path]) -> None:
        """Add files and folders; a collection among them becomes the one that is merged into."""
        for path in paths:
            if path.suffix.lower() == COLLECTION_SUFFIX:
                self._collection = path
        self._paths += [path for path in paths if path.suffix.lower() != COLLECTION_SUFFIX and path not in self._paths]
        if self._collection is None and self._paths:
            first = self._paths[0]
            folder = first if first.is_dir() else first.parent
            self._collection = folder / f"{self.tr('Samengevoegd')}{COLLECTION_SUFFIX}"
        self._look() if self._paths else self._sync()

    def _make_table(self) -> QTableWidget:
        headers = [self.tr("Wat is het"), self.tr("Stad of gemeente"), self.tr("Wie antwoordt"), self.tr("Ronde"),
                   self.tr("Revisie"), self.tr("Volledig"), self.tr("Bestand"), self.tr("Toelichting")]  # fmt: skip
        table = QTableWidget(0, len(headers))
        table.setAccessibleName(self.tr("Teruggestuurde bestanden"))
        table.setHorizontalHeaderLabels(headers)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for place, width in enumerate((150, 150, 190, 60, 70, 80, 200)):
            table.setColumnWidth(place, width)
        table.horizontalHeader().setSectionResizeMode(len(headers) - 1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        footer = QFrame()
        footer.setObjectName("footer")
        line = row(
            button(self.tr("◂ Beginscherm"), self.closed), self._bar, self._stop, -1, self._workbook, self._apply
        )
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        footer.setLayout(line)
        body = column(
            label(self.tr("Inzendingen samenvoegen"), "title"),
            label(self.tr("U ziet eerst wat elk bestand is. Er wordt pas iets geschreven als u samenvoegt."), "muted"),
            row(self._choose_files, self._choose_folder, -1),
            row(self._bundle, self._other_bundle, -1),
            self._summary,
            self._empty,
            self._table,
            spacing=MEDIUM,
        )
        body.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        body.setStretch(body.count() - 1, 1)
        self.setLayout(column(body, footer, spacing=0))

    def _sync(self) -> None:
        busy = self._work is not None
        mergeable = any(line.status in ("new", "newer") for line in self._report.lines) if self._report else False
        self._bundle.setText(self.tr("Bundel: {path}").format(path=self._collection) if self._collection else "")
        self._empty.setVisible(not self._paths and not busy)
        self._table.setVisible(bool(self._paths))
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        for made in (self._choose_files, self._choose_folder, self._other_bundle):
            made.setEnabled(not busy)
        self._apply.setEnabled(mergeable and not busy)
        self._workbook.setEnabled(not busy and self._collection is not None and self._collection.exists())

    def _ask_files(self) -> None:
        filters = self.tr("Inzendingen (*{suffix})").format(suffix=RETURN_SUFFIX)
        self.take(self._dialogs.open_files(self, self.tr("Inzendingen kiezen"), filters))

    def _ask_folder(self) -> None:
        folder = self._dialogs.folder(self, self.tr("Map met inzendingen"))
        self.take([folder] if folder else [])

    def _ask_bundle(self) -> None:
        filters = self.tr("Bundel (*{suffix})").format(suffix=COLLECTION_SUFFIX)
        proposal = self._collection or documents_folder() / f"{self.tr('Samengevoegd')}{COLLECTION_SUFFIX}"
        path = self._dialogs.save_file(self, self.tr("In welke bundel?"), proposal, filters)
        if path:
            self.take(
                [path if path.suffix.lower() == COLLECTION_SUFFIX else path.with_name(path.name + COLLECTION_SUFFIX)]
            )

    def _look(self) -> None:
        assert self._collection is not None  # noqa: S101 - take() set it
        self._start(partial(_plan, self._collection, tuple(self._paths)), self._show_plan)

    def _merge(self) -> None:
        assert self._collection is not None  # noqa: S101 - the button is only then enabled
        assert self._report is not None  # noqa: S101
        self._start(partial(_apply, self._collection, self._report), self._show_merged)

    def _make_workbook(self) -> None:
        assert self._collection is not None  # noqa: S101 - the button is only then enabled
        filters = self.tr("Werkboek (*.xlsx)")
        path = self._dialogs.save_file(self, self.tr("Werkboek maken"), self._collection.with_suffix(".xlsx"), filters)
        if path:
            path = path if path.suffix == ".xlsx" else path.with_name(path.name + ".xlsx")
            self._start(partial(_write_workbook, self._collection, path), self._workbook_made)

    def _start(self, task: object, then: object) -> None:
        self._banner.hide()
        self._work = Work(self, task)  # type: ignore[arg-type]  # one of the three below
        self._work.progressed.connect(self._show_progress)
        self._work.succeeded.connect(then)
        self._work.refused.connect(self._banner.show_error)
        self._work.broke.connect(self._broke)
        self._work.finished.connect(self._finished)
        self._bar.setRange(0, 0)
        self._work.start()
        self._sync()

    def _interrupt(self) -> None:
        if self._work:
            self._work.requestInterruption()

    def stop(self) -> None:
        """Stop the work and wait for it, before the window goes."""
        if self._work:
            self._work.requestInterruption()
            self._work.wait()

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._summary.setText(what)

    def _finished(self) -> None:
        work, self._work = self._work, None
        if work:
            work.deleteLater()
        self._sync()

    def _broke(self, error: Exception) -> None:
        raise error

    def _show_plan(self, report: MergeReport) -> None:
        self._report = report
        self._show_report(report)

    def _show_merged(self, report: MergeReport) -> None:
        self._report = None
        self._show_report(report)
        self._banner.show_news(report.summary, self.tr("Werkboek maken…"), self._make_workbook)

    def _workbook_made(self, path: Path) -> None:
        text = self.tr("Het werkboek staat in {path}.").format(path=path)
        self._banner.show_news(
            text, self.tr("Openen"), partial(self._dialogs.open_address, QUrl.fromLocalFile(str(path)))
        )

    def _show_report(self, report: MergeReport) -> None:
        self._summary.setText(report.summary)
        self._table.setRowCount(len(report.lines))
        for place, line in enumerate(report.lines):
            for column_, text in enumerate(self._cells(line)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if line.status == "refused":
                    item.setForeground(QBrush(self.palette().color(QPalette.ColorRole.WindowText)))
                self._table.setItem(place, column_, item)

    def _cells(self, line: MergeLine) -> list[str]:
        complete = "" if line.complete is None else self.tr("ja") if line.complete else self.tr("nee")
        return [
            self._status.get(line.status, str(line.status)),
            line.municipality,
            respondent_labels().get(line.respondent, line.respondent),
            str(line.round or ""),
            str(line.revision or ""),
            complete,
            line.path.name,
            line.reason,
        ]


def _plan(collection: Path, paths: tuple[Path, ...], progress: Progress, cancelled: Cancelled) -> MergeReport:
    from ..centre.collection import Collection
    from ..centre.merge import plan

    with Collection.open_or_create(collection) as opened:
        return plan(opened, list(paths), progress=progress, cancelled=cancelled)


def _apply(collection: Path, report: MergeReport, progress: Progress, cancelled: Cancelled) -> MergeReport:
    from ..centre.collection import Collection
    from ..centre.merge import apply

    with Collection.open_or_create(collection) as opened:
        return apply(opened, report, progress=progress, cancelled=cancelled)


def _write_workbook(collection: Path, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    from ..centre.collection import Collection
    from ..centre.workbook import write_workbook

    del cancelled
    with Collection.open(collection) as opened:
        write_workbook(opened, path, progress=progress)
    return path
