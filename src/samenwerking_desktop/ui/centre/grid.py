"""A table of the centre on the screen: sorted by any column, read with the keyboard, copied as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ...centre.cells import lines
from ...centre.readable import Readable, as_shown, readable
from ..clipboard import copy_table
from ..tips import tip
from .sorting import add_sorting, in_order

if TYPE_CHECKING:
    import pandas as pd

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
# In device-independent pixels: no column is narrower or wider, and what stands around a text.
_NARROWEST, _WIDEST, _AROUND, _MOST_WIDE = 64, 420, 26, 10_000
# What stands around a title: the distances, and the arrow of a column that is sorted by.
_AROUND_TITLE, _ABOVE_TITLE = 34, 13
# Of so many rows the widths are taken, and so many get a height of their own.
_SAMPLED, _FITTED = 300, 3000
_MOST_LINES = 3
# What stands around one line, and around more of them.
_AROUND_ONE, _AROUND_MORE = 10, 16
_EMPTY = Readable((), (), [], frozenset())
_ALIGNMENTS = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
_WRAPPED = {number: int(where) | int(Qt.TextFlag.TextWordWrap) for number, where in _ALIGNMENTS.items()}


class TableGrid(QTableView):
    """A table that `show_frame` fills. Rows are told by their place in that table, however they are sorted now.

    `moved(row)` when another row has the keyboard (-1 for none); `entered_row(row)` on Enter and on a double click.
    """

    moved = Signal(int)
    entered_row = Signal(int)

    def __init__(self, name: str, widest: int = _WIDEST) -> None:
        """`widest` is how wide a column is at most, but for the last: longer texts go on in the next line."""
        super().__init__()
        self._model = GridModel()
        self._most_wide = widest
        self._widest: list[int] = []  # what each column would need to show its longest text on one line
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_NARROWEST)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._enter)
        self._model.layoutChanged.connect(self._fit_rows)
        add_sorting(self, self.copy)

    @property
    def shown(self) -> Readable:
        """What is shown, in its first order."""
        return self._model.table

    @property
    def order(self) -> Sequence[int]:
        """The rows of the table from the top down, as they are sorted now."""
        return self._model.order

    @property
    def row(self) -> int:
        """The row with the keyboard; -1 when there is none."""
        index = self.currentIndex()
        return self._model.order[index.row()] if index.isValid() else -1

    @property
    def rows(self) -> list[int]:
        """The chosen rows, from the top down."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.order[place] for place in places]

    def show_frame(self, frame: pd.DataFrame) -> None:
        """Show this table in place of the other, sorted in the same way when it has the same columns."""
        self.show_table(readable(frame))

    def show_table(self, table: Readable) -> None:
        """The same, with what people see of it worked out already (which may be done in another thread)."""
        row, same = self.row, table.names == self._model.table.names
        self._model.replace(table, keep_order=same)
        if not same:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._fit_columns()
        self._fit_rows()
        self.go(row if 0 <= row < len(table.rows) else -1)

    def go(self, row: int) -> None:
        """Put the keyboard on this row of the table; on the first that is shown when it is -1."""
        if self._model.order:
            place = self._model.order.index(row) if row >= 0 else 0
            self.setCurrentIndex(self._model.index(place, max(0, self.currentIndex().column())))

    def copy(self) -> None:
        """Copy the chosen rows, and all rows when no more than one is chosen."""
        chosen = self.rows
        rows = chosen if len(chosen) > 1 else self.order
        copy_table(self.shown.titles, [self.shown.texts(row) for row in rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into a row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row has the keyboard."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            self.moved.emit(self._model.order[current.row()] if current.isValid() else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last column takes another width, and its texts other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    def _enter(self, index: QModelIndex) -> None:
        self.entered_row.emit(self._model.order[index.row()])

    def _fit_columns(self) -> None:
        """As wide as their texts, within reason; the last takes what is left."""
        bold, header, most = _bold(self), self.horizontalHeader(), 1
        self._widest = [self._widest_of(place) for place in range(len(self.shown.titles))]
        for place, title in enumerate(self.shown.titles):
            head = _on_two_lines(title, bold) + _AROUND_TITLE
            width = max(_NARROWEST, head, min(self._widest[place], self._most_wide))
            most = max(most, 1 + (bold.horizontalAdvance(title) > width - _AROUND_TITLE))
            self.setColumnWidth(place, width)
        header.setFixedHeight(most * bold.lineSpacing() + _ABOVE_TITLE)
        header.setStretchLastSection(bool(self.shown.titles) and not self._last_is_number())

    def _widest_of(self, place: int) -> int:
        """How wide the texts of a column are; one of several lines never fits on one."""
        metrics = QFontMetrics(self.font())
        texts = [as_shown(row[place]) for row in self.shown.rows[:_FITTED]]
        if any("\n" in text for text in texts):
            return _MOST_WIDE
        longest = max(texts, key=len, default="")
        return _AROUND + max(metrics.horizontalAdvance(text[:120]) for text in (longest, *texts[:_SAMPLED]))

    def _last_is_number(self) -> bool:
        return len(self.shown.titles) - 1 in self.shown.numbers

    def _fit_rows(self) -> None:
        """Up to three lines for texts that are wider than their column."""
        metrics = QFontMetrics(self.font())
        height, letter = metrics.lineSpacing(), metrics.averageCharWidth()
        shown = [self.columnWidth(place) for place in range(len(self.shown.titles))]
        # Where every text fits on its line, none is estimated.
        tight = {at: max(1, (width - _AROUND) // letter) for at, width in enumerate(shown) if width < self._widest[at]}
        self.verticalHeader().setDefaultSectionSize(height + _AROUND_ONE)
        for place, row in enumerate(self.order[:_FITTED]):
            values = self.shown.rows[row]
            most = max((lines(values[at], width) for at, width in tight.items()), default=1)
            around = _AROUND_ONE if most == 1 else _AROUND_MORE
            self.setRowHeight(place, height * min(most, _MOST_LINES) + around)


class GridModel(QAbstractTableModel):
    """The rows of a table in the order of one column; `order` has their places in the table itself."""

    def __init__(self) -> None:
        super().__init__()
        self.table = _EMPTY
        self.order: list[int] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def replace(self, table: Readable, *, keep_order: bool) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        if not keep_order:
            self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.order = self._in_order(*self._sorted)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives the first order."""
        if (column, order) == self._sorted:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.order[index.row()] for index in before]
        self._sorted, self.order = (column, order), self._in_order(column, order)
        places = {row: place for place, row in enumerate(self.order)}
        after = [self.index(places[row], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.table.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, its alignment, its hint, and what a screen reader says."""
        row, column = self.order[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return as_shown(self.table.rows[row][column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column in self.table.numbers]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(as_shown(self.table.rows[row][column]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.table.titles[column]}: {as_shown(self.table.rows[row][column]) or '–'}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles, above the columns as their cells are."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.titles[section]
        return _WRAPPED[section in self.table.numbers] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _in_order(self, column: int, order: Qt.SortOrder) -> list[int]:
        if column < 0:
            return list(range(len(self.table.rows)))
        return in_order([row[column] for row in self.table.rows], order)


def _bold(table: QTableView) -> QFontMetrics:
    font = table.font()
    font.setBold(True)
    return QFontMetrics(font)


def _on_two_lines(title: str, metrics: QFontMetrics) -> int:
    """How wide a title is when it is broken where that makes it narrowest."""
    words = title.split()
    halves = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words) + 1))
    return min((max(map(metrics.horizontalAdvance, both)) for both in halves), default=0)
