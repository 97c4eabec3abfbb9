"""What merging would do, did, or did before, as a table: a line per file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ..centre.collection import ReturnFile
from ..centre.merge import MergeReport
from ..centre.verdict import MergeLine, Status
from ..messages import say
from .clipboard import copy_table
from .parts import label
from .rows import add_copying
from .theme import letters
from .tips import tip
from .words import tr

# Of how many lines the widths of the columns are taken.
_SAMPLED = 50
# The narrowest column, in letters.
_LEAST = 10
# In pixels, unless the title takes more.
_WIDEST = 200
_STATUS, _FILE, _REASON = 0, 6, 7


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one line, and in full what there is to say about the file."""

    cells: tuple[str, ...]
    detail: str


def lines_of(report: MergeReport) -> list[Line]:
    """The lines of a report."""
    return [_line(_signs()[line.status], line) for line in report.lines]


def lines_in(files: Sequence[ReturnFile]) -> list[Line]:
    """The returns that a collection holds."""
    there = tr("In de bundel")
    return [Line((there, *_said(file), file.name, ""), file.name) for file in files]


def totals(report: MergeReport) -> str:
    """How many files there are of each kind, in words."""
    words = {
        Status.NEW: tr("{count} nieuw"),
        Status.NEWER: tr("{count} nieuwere versie"),
        Status.IDENTICAL: tr("{count} al samengevoegd"),
        Status.OLDER: tr("{count} oudere versie"),
        Status.REFUSED: tr("{count} niet bruikbaar"),
    }
    counts = {status: report.count(status) for status in words}
    return ", ".join(words[status].format(count=count) for status, count in counts.items() if count)


class ReportTable(QTableView):
    """The table itself, and `detail`: what there is to say about the line in which one is."""

    def __init__(self) -> None:
        super().__init__()
        self.detail = label("", "said")
        self._model = _Model([])
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Teruggestuurde bestanden"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_SAMPLED)
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(letters(_LEAST))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        add_copying(self, self._model.copy)
        self.show_lines([])

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown."""
        return self._model.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of the others."""
        self._model.replace(lines)
        self.setVisible(bool(lines))
        self.detail.setVisible(bool(lines))
        told = any(line.cells[_REASON] for line in lines)
        self.setColumnHidden(_REASON, not told)
        stretch, fixed = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(_FILE, fixed if told else stretch)
        for place in range(_REASON):
            self.resizeColumnToContents(place)
            widest = max(_WIDEST, self.horizontalHeader().sectionSizeHint(place))
            self.setColumnWidth(place, min(self.columnWidth(place), widest))
        if lines:
            self.setCurrentIndex(self._model.index(0, 0))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say in full what there is to say about the line with the keyboard."""
        super().currentChanged(current, previous)
        self.detail.setText(self._model.lines[current.row()].detail if current.isValid() else "")


class _Model(QAbstractTableModel):
    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.lines = lines
        self._headers = [self.tr("Wat is het"), self.tr("Stad of gemeente"), self.tr("Wie antwoordt")]
        self._headers += [self.tr("Ronde"), self.tr("Revisie"), self.tr("Volledig")]
        self._headers += [self.tr("Bestand"), self.tr("Toelichting")]

    def copy(self) -> None:
        copy_table(self._headers, [line.cells for line in self.lines])

    def replace(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.lines[index.row()].cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {self.lines[index.row()].cells[index.column()] or '–'}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def _signs() -> dict[Status, str]:
    """What a file is, with a sign before it, so that no colour is needed."""
    return {
        Status.NEW: tr("+ Nieuw"),
        Status.NEWER: tr("↑ Nieuwere versie"),
        Status.IDENTICAL: tr("= Al samengevoegd"),
        Status.OLDER: tr("↓ Oudere versie"),
        Status.REFUSED: tr("✕ Niet bruikbaar"),
    }


def _line(sign: str, line: MergeLine) -> Line:
    said = _said(line.file) if line.file else ("", "", "", "", "")
    return Line((sign, *said, line.path.name, line.reason), f"{line.path}\n{line.reason}".strip())


def _said(file: ReturnFile) -> tuple[str, ...]:
    complete = tr("ja") if file.complete else tr("nee")
    respondent = say(f"respondent.{file.respondent}")
    return file.municipality, respondent, str(file.round), str(file.revision), complete
