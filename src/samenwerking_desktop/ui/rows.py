"""A table to read and to choose a row in: of ten rows or ten thousand, as only what is in sight is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from .tips import tip
from .words import tr

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
# Of a text so many characters are looked at for its one line.
_START = 300


def add_action(view: QAbstractItemView, text: str, keys: str, act: Callable[[], object]) -> None:
    """Give a table something to do, with keys while it has the keyboard, and in its menu."""
    action = QAction(text, view)
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(act)
    view.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def add_copying(view: QAbstractItemView, copy: Callable[[], object]) -> None:
    """Let a table be copied."""
    add_action(view, tr("Kopiëren"), "Ctrl+C", copy)


class Rows(QAbstractTableModel):
    """The rows at these places; `cells` gives the texts of a place when they are wanted."""

    def __init__(self, headers: Sequence[str], cells: Callable[[int], Sequence[str]]) -> None:
        super().__init__()
        self._headers, self._cells = headers, cells
        self.places: Sequence[int] = ()

    def replace(self, places: Sequence[int]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.places = places
        self.endResetModel()

    def extend(self, places: Sequence[int]) -> None:
        """Show more rows under those that are there."""
        if places:
            self.beginInsertRows(_NO_PARENT, len(self.places), len(self.places) + len(places) - 1)
            self.places = [*self.places, *places]
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self._headers[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell on one line; a screen reader hears its column first, and a hint has more of it."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = self._cells(self.places[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        line = " ".join(text[:_START].split())
        return line if role == Qt.ItemDataRole.DisplayRole else f"{self._headers[index.column()]}: {line or '–'}"


class RowsTable(QTableView):
    """Shows them, with one row chosen. `moved(place)` when another is, `opened()` on a double click."""

    moved = Signal(int)
    opened = Signal()

    def __init__(self, rows: Rows, name: str, wide: int) -> None:
        """`wide` is the column that takes the room that is left."""
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        # Enter is for the default button of the dialog.
        self.doubleClicked.connect(self.opened)

    @property
    def place(self) -> int | None:
        """The place of the chosen row."""
        index = self.currentIndex()
        return self.rows.places[index.row()] if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose a row, if there is one."""
        if self.rows.places:
            self.setCurrentIndex(self.rows.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row has the keyboard."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(self.rows.places[current.row()])
