"""The list of texts to code: thousands of lines, of which only those in sight are drawn. It never changes by itself.

A line that no longer fits the filter stays where it is until somebody filters anew: the keyboard keeps its place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ...centre.coding import CodedText
from ..theme import SMALL, TIGHT
from ..tips import tip
from .coding_shelf import Filter, Shelf, same

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
# Of a text so many characters are looked at for its one line.
_START = 300
# From so many lines on, all are drawn anew rather than each.
_ALL = 200
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class TextsModel(QAbstractListModel):
    """The texts of a shelf that `choose` finds, by their place on it."""

    def __init__(self, describe: Callable[[CodedText], str]) -> None:
        super().__init__()
        self._describe = describe
        self.shelf = Shelf()
        self.shown: list[int] = []

    def replace(self, shelf: Shelf, wanted: Filter) -> None:
        """Show of these texts those that a filter lets through."""
        self.beginResetModel()
        self.shelf, self.shown = shelf, shelf.find(wanted)
        self.endResetModel()

    def update(self, fresh: Iterable[CodedText]) -> bool:
        """Put texts in the place of what they were; no line comes or goes. Returns whether anything changed."""
        changed = self.shelf.update(fresh)
        for row in map(self._row, changed if len(changed) < _ALL else ()):
            self.dataChanged.emit(self.index(row), self.index(row))
        if len(changed) >= _ALL:
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        return bool(changed)

    def text(self, row: int) -> CodedText:
        """The text in a line."""
        return self.shelf.texts[self.shown[row]]

    def row_of(self, text: CodedText | None) -> int:
        """The line with the same text as this one; -1 when it is not shown."""
        numbers = self.shelf.at.get(text.place, ()) if text else ()
        mine = (number for number in numbers if text and same(self.shelf.texts[number], text))
        return next((row for row in map(self._row, mine) if row >= 0), -1)

    def _row(self, number: int) -> int:
        """The line of a text by its place on the shelf, in whose order the lines are; -1 when it is not shown."""
        row = bisect_left(self.shown, number)
        return row if row < len(self.shown) and self.shown[row] == number else -1

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line in words, also for a screen reader; the text itself for whoever draws it."""
        text = self.text(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._describe(text))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{text.municipality}, {text.aspect_label}. {self._describe(text)}. {_start(text)}"
        return None


class TextList(QTableView):
    """The list itself. Every key but those that move or choose goes to the screen around it; Enter is arrow down.

    `moved` when another text has the keyboard, or others are chosen.
    """

    moved = Signal()

    def __init__(self, model: TextsModel, name: str) -> None:
        super().__init__()
        self.setObjectName("texts")
        self._texts = model
        self.setModel(model)
        self.setItemDelegate(_TwoLines(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        # A table asks nothing of its lines before it draws them; a list would of all, each time.
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._told: tuple[object, ...] = ()
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> CodedText | None:
        """The text with the keyboard."""
        index = self.currentIndex()
        return self._texts.text(index.row()) if index.isValid() else None

    @property
    def chosen(self) -> list[CodedText]:
        """The chosen texts, from the top down."""
        return [self._texts.text(row) for first, last in self._ranges() for row in range(first, last + 1)]

    def go_to(self, row: int) -> None:
        """Put the keyboard in a line, or in the last when there are fewer."""
        if self._texts.shown:
            self.setCurrentIndex(self._texts.index(max(0, min(row, len(self._texts.shown) - 1))))

    def go_on(self) -> None:
        """Go to the next line."""
        self.go_to(self.currentIndex().row() + 1)

    def event(self, event: QEvent) -> bool:
        """Two lines of text are as high as the letters make them."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            height = 2 * self.fontMetrics().height() + 2 * SMALL + TIGHT
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving and choosing; anything else is for the screen."""
        moving = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() in moving or (control and event.key() in (Qt.Key.Key_A, Qt.Key.Key_Space)):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _ranges(self) -> list[tuple[int, int]]:
        return sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())

    def _tell(self) -> None:
        """Once, though Qt tells of the keyboard and of what is chosen apart."""
        now = (self.currentIndex().row(), *self._ranges())
        if now != self._told:
            self._told = now
            self.moved.emit()


class _TwoLines(QStyledItemDelegate):
    """City and aspect with what was done as a sign, so that no colour is needed, and under it the text's beginning."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        text: CodedText = index.data(Qt.ItemDataRole.UserRole)
        whole = QStyleOptionViewItem(option)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, whole, painter, option.widget)
        area = option.rect.adjusted(SMALL + TIGHT, SMALL, -SMALL - TIGHT, -SMALL)
        height = option.fontMetrics.height()
        top, below = QRect(area), QRect(area)
        top.setHeight(height)
        below.setTop(below.bottom() - height + 1)
        painter.save()
        sign = sign_of(text)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(top, _RIGHT, sign)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        top.setRight(top.right() - option.fontMetrics.horizontalAdvance(sign) - SMALL)
        title = f"{text.municipality} – {text.aspect_label}"
        painter.drawText(top, _LEFT, painter.fontMetrics().elidedText(title, _ELIDE, top.width()))
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(below, _LEFT, option.fontMetrics.elidedText(_start(text), _ELIDE, below.width()))
        painter.restore()


def sign_of(text: CodedText) -> str:
    """What was done with a text, in one sign."""
    if text.codes:
        return f"✓ {len(text.codes)}"
    return "✓ –" if text.passed_over else "! ↻" if text.changed else "○"


def _start(text: CodedText) -> str:
    return " ".join(text.text[:_START].split())
