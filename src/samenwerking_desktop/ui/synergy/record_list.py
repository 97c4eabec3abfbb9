"""The list of the records of one kind: what each is called, and under it what it is in the year of the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..theme import SMALL
from ..tips import tip

Index = QModelIndex | QPersistentModelIndex
_ITEM, _UNDER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One record in the list."""

    item: str
    name: str
    under: str


class RecordList(QListWidget):
    """Shows them; `currentItemChanged` when another has the keyboard."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("texts")
        self.setAccessibleName(name)
        self.setItemDelegate(_Drawing(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: list[Line] = []

    @property
    def records(self) -> list[str]:
        """The records, from top to bottom."""
        return [line.item for line in self._lines]

    @property
    def chosen(self) -> str:
        """The record that is current; "" for none."""
        item = self.currentItem()
        return str(item.data(_ITEM)) if item else ""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; what is current stays so while it is there, and nobody is told."""
        if list(lines) == self._lines:
            return
        before = self.chosen
        self.blockSignals(True)
        if [line.item for line in lines] != self.records:
            self.clear()
            for _ in lines:
                self.addItem(QListWidgetItem())
        self._lines = list(lines)
        for place, line in enumerate(lines):
            _fill(self.item(place), line)
        self.setCurrentRow(self.records.index(before) if before in self.records else -1)
        self.blockSignals(False)

    def choose(self, item: str) -> None:
        """Make a record the current one, or none."""
        self.setCurrentRow(self.records.index(item) if item in self.records else -1)


def _fill(item: QListWidgetItem, line: Line) -> None:
    item.setText(line.name)
    item.setData(_ITEM, line.item)
    item.setData(_UNDER, line.under)
    item.setToolTip(tip(f"{line.name}\n{line.under}"))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.name}, {line.under}")


class _Drawing(QStyledItemDelegate):
    """A name with a quiet line under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text."""
        del index
        return QSize(0, 2 * option.fontMetrics.height() + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted(SMALL, SMALL - 1, -SMALL, -SMALL + 1)
        half = area.height() // 2
        texts = {
            QPalette.ColorRole.Text: (
                index.data(Qt.ItemDataRole.DisplayRole),
                QRect(area.topLeft(), QSize(area.width(), half)),
            ),
            QPalette.ColorRole.PlaceholderText: (index.data(_UNDER), area.adjusted(0, half, 0, 0)),
        }
        painter.save()
        for role, (text, place) in texts.items():
            painter.setPen(option.palette.color(QPalette.ColorGroup.Active, role))
            shown = option.fontMetrics.elidedText(
                " ".join(str(text).split()), Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
