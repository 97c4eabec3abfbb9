"""A matrix on the screen: frozen names, wrapped titles, marks, counts below. It works out nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ..clipboard import copy_table
from ..tips import tip
from .cell import MARK_ROLE, CellPainter
from .corner import Corner
from .marks import MatrixData, MatrixRow
from .sorting import add_sorting, in_order

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
NOTHING = MatrixData("", "")
_GAP = MatrixRow("", ())
# In device-independent pixels.
_NARROWEST, _WIDEST_NAME, _ROW, _GAP_HEIGHT, _AROUND = 60, 216, 28, 10, 16
# What stands around the titles, and how much smaller they are than the text; #matrix in the style sheet is so too.
_AROUND_TITLE, _SMALLER = 12, 1
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class MatrixTable(QTableView):
    """Shows a matrix. `moved(row, column)` when another cell has the keyboard, `opened(row, column)` on Enter or click.

    Rows and columns are those of the data, however they are sorted; the foot gives neither.
    """

    _corner: Corner | None = None  # Qt places the headers while it makes the table

    moved = Signal(int, int)
    opened = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._model = MatrixModel()
        self.setModel(self._model)
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self._corner = self._name = Corner(self)
        self._dress_headers()
        self.setSortingEnabled(True)
        self._model.layoutChanged.connect(self._fit_rows)
        add_sorting(self, self.copy)

    @property
    def shown(self) -> MatrixData:
        """What is shown."""
        return self._model.matrix

    @property
    def order(self) -> Sequence[int]:
        """The rows of the data from the top down, as they are sorted now."""
        return self._model.order

    def show_data(self, matrix: MatrixData) -> None:
        """Show a matrix, with the keyboard on the same city as before."""
        here = self.place_of(self.currentIndex())
        key = self.shown.rows[here[0]].key if here else None
        same = [each.title for each in matrix.columns] == [each.title for each in self.shown.columns]
        if not same:
            self.horizontalHeader().setSortIndicator(-1, _UP)
        self._model.replace(matrix)
        self._name.setText(matrix.head)
        self._fit_columns()
        self._fit_rows()
        rows = [row.key for row in matrix.rows]
        self.go(rows.index(key) if key in rows else 0, here[1] if here and same else 0)

    def go(self, row: int, column: int) -> None:
        """Put the keyboard on a cell of the data."""
        if self.order and self.shown.columns:
            self.setCurrentIndex(self._model.index(self.order.index(row), column))

    def place_of(self, index: Index) -> tuple[int, int] | None:
        """Row and column of the data at this place; None in the foot."""
        if not index.isValid() or index.row() >= len(self.order):
            return None
        return self.order[index.row()], index.column()

    def copy(self) -> None:
        """Copy the whole matrix as it is sorted now."""
        copy_table(self.shown.titles, self.shown.texts(self.order))

    def sort_by_name(self) -> None:
        """Sort by name, and the other way round when it is so already."""
        self.horizontalHeader().setSortIndicator(-1, _UP)
        self._model.sort_by_name(_DOWN if self._model.sorted_by == (-1, _UP) else _UP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the cell with the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the cell."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell has the keyboard."""
        super().currentChanged(current, previous)
        place = self.place_of(current)
        if place:
            self.moved.emit(*place)

    def updateGeometries(self) -> None:
        """The title above the names has its place between both headers."""
        super().updateGeometries()
        width, height = self.verticalHeader().width(), self.horizontalHeader().height()
        if self._corner is not None:
            self._corner.setGeometry(QRect(self.frameWidth(), self.frameWidth(), width, height))

    def _open(self, index: Index) -> None:
        place = self.place_of(index)
        if place:
            self.opened.emit(*place)

    def _dress_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setMinimumSectionSize(_NARROWEST)
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, _UP)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        down.setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
        down.setMinimumSectionSize(_GAP_HEIGHT)
        down.setSectionsClickable(False)
        down.setMaximumWidth(_WIDEST_NAME)
        for header in (across, down):
            header.setHighlightSections(False)

    def _fit_columns(self) -> None:
        """Every column as wide as the longest word in its title, and the titles as high as the most lines."""
        metrics, plain, header = QFontMetrics(title_font(self.font())), self.fontMetrics(), self.horizontalHeader()
        tallest = 0
        for place, each in enumerate(self.shown.columns):
            title, signs = breakable(each.title), {row.cells[place].sign for row in self.shown.rows}
            words = max(map(metrics.horizontalAdvance, title.split(" ")), default=0)
            width = max(_NARROWEST, *(_AROUND_TITLE + wide for wide in (words, *map(plain.horizontalAdvance, signs))))
            self.setColumnWidth(place, width)
            tallest = max(tallest, metrics.boundingRect(_in(width), Qt.TextFlag.TextWordWrap, title).height())
        header.setFixedHeight(tallest + _AROUND)
        self.updateGeometries()

    def _fit_rows(self) -> None:
        """The gap before the foot is thin, and a name that is longer than its column goes on in the next line."""
        down, metrics = self.verticalHeader(), self.fontMetrics()
        usual, room = max(_ROW, metrics.lineSpacing() + 10), _WIDEST_NAME - _AROUND
        down.setDefaultSectionSize(usual)
        for place, title in enumerate(self._model.titles):
            if metrics.horizontalAdvance(title) > room:
                lines = metrics.boundingRect(_in(room), Qt.TextFlag.TextWordWrap, title).height()
                self.setRowHeight(place, max(usual, lines + 10))
        if self.shown.foot:
            self.setRowHeight(len(self.order), _GAP_HEIGHT)


class MatrixModel(QAbstractTableModel):
    """The rows of a matrix in the order of one column, a gap, and its foot."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = NOTHING
        self.order: list[int] = []
        self.sorted_by: tuple[int, Qt.SortOrder] = (-1, _UP)
        self._shown: list[MatrixRow] = []

    @property
    def titles(self) -> list[str]:
        """The names of all rows from the top down, "" for the gap."""
        return [row.title for row in self._shown]

    def replace(self, matrix: MatrixData) -> None:
        """Show another matrix, sorted by the same column."""
        self.beginResetModel()
        self.matrix = matrix
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = _UP) -> None:
        """Sort by a column; -1 is by name."""
        if (column, order) != self.sorted_by and (column >= 0 or self.sorted_by[0] >= 0):
            self._sort(column, order if column >= 0 else _UP)

    def sort_by_name(self, order: Qt.SortOrder) -> None:
        """Sort by name."""
        self._sort(-1, order)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The rows, the gap and the foot."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.matrix.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The mark of a cell, its sign, and in words what it says."""
        row, column = self._shown[index.row()], index.column()
        if row is _GAP:
            return None
        if role == MARK_ROLE:
            return row.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column].sign
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(row, column).replace("\n", ", ")
        return tip(self._words(row, column)) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nobody goes into the gap."""
        gap = self._shown[index.row()] is _GAP
        return Qt.ItemFlag.NoItemFlags if gap else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The titles of columns and rows."""
        across = orientation is Qt.Orientation.Horizontal
        title = breakable(self.matrix.columns[section].title) if across else self._shown[section].title
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        return tip(title) if role == Qt.ItemDataRole.ToolTipRole and not across else None

    def _words(self, row: MatrixRow, column: int) -> str:
        mark = row.cells[column]
        said = mark.meaning if mark.meaning.startswith(mark.sign) else f"{mark.sign}  {mark.meaning}".strip()
        return f"{row.title}\n{self.matrix.columns[column].title}\n{said}"

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._shown[index.row()] for index in before]
        self.sorted_by = (column, order)
        self._arrange()
        places = {id(row): place for place, row in enumerate(self._shown)}
        after = [self.index(places[id(row)], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        (column, order), rows = self.sorted_by, self.matrix.rows
        by_name = in_order([row.title for row in rows], order if column < 0 else _UP)
        if column >= 0:
            by_name = [
                by_name[place] for place in in_order([rows[each].cells[column].order for each in by_name], order)
            ]
        self.order = by_name
        foot = [_GAP, *self.matrix.foot] if self.matrix.foot else []
        self._shown = [*(rows[place] for place in self.order), *foot]


def title_font(font: QFont) -> QFont:
    """The letters of the titles, beside those of the cells."""
    made = QFont(font)
    made.setBold(True)
    made.setPointSizeF(font.pointSizeF() - _SMALLER)
    return made


def breakable(title: str) -> str:
    """A title that never begins a line with the stroke between two words."""
    return title.replace(" /", "\N{NO-BREAK SPACE}/")


def _in(width: int) -> QRect:
    return QRect(0, 0, width - _AROUND_TITLE // 2, 10_000)
