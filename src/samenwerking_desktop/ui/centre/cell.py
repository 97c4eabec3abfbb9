"""How the cells of a matrix are painted: a colour and a sign, hatching where an answer is wanted, a frame to decide."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .marks import Mark

# The mark of a cell, for the one that paints it.
MARK_ROLE = Qt.ItemDataRole.UserRole
# So many painted marks are kept.
_KEPT = 500
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CellPainter(QStyledItemDelegate):
    """Paints marks; the cell with the keyboard has a border that every colour leaves visible.

    Thousands of cells show a few marks: each is painted once, and copied after that.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._painted: dict[tuple[object, ...], QPixmap] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        mark: Mark | None = index.data(MARK_ROLE)
        if mark is None:
            return
        area: QRect = option.rect
        painter.drawPixmap(
            area.topLeft(), self._picture(mark, area.size(), option, painter.device().devicePixelRatioF())
        )
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            _paint_here(painter, QRectF(area), option.palette, awake=bool(option.state & QStyle.StateFlag.State_Active))
            painter.restore()

    def _picture(self, mark: Mark, size: QSize, option: QStyleOptionViewItem, sharp: float) -> QPixmap:
        colours: QPalette = option.palette
        key = (mark, size.width(), size.height(), sharp, colours.cacheKey())
        if key not in self._painted:
            if len(self._painted) > _KEPT:
                self._painted.clear()
            made = QPixmap(size * sharp)
            made.setDevicePixelRatio(sharp)
            painter = QPainter(made)
            painter.setFont(option.font)
            paint_mark(painter, QRectF(0, 0, size.width(), size.height()), mark, colours)
            painter.end()
            self._painted[key] = made
        return self._painted[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The room that the sign wants."""
        mark: Mark | None = index.data(MARK_ROLE)
        metrics = option.fontMetrics
        return QSize(metrics.horizontalAdvance(mark.sign if mark else "") + 20, metrics.lineSpacing() + 12)


def paint_mark(painter: QPainter, area: QRectF, mark: Mark, colours: QPalette) -> None:
    """Paint a mark in an area; also the samples in a legend."""
    ground = QColor(mark.fill) if mark.fill else colours.color(QPalette.ColorRole.Base)
    painter.fillRect(area, ground)
    if mark.hatched:
        painter.fillRect(area, QBrush(colours.color(QPalette.ColorRole.Dark), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colours.color(QPalette.ColorRole.Mid), 1))
    edge = area.adjusted(0, 0, -0.5, -0.5)
    painter.drawLine(edge.bottomLeft(), edge.bottomRight())
    painter.drawLine(edge.topRight(), edge.bottomRight())
    if mark.framed:
        pen = QPen(colours.color(QPalette.ColorRole.Text), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(area.adjusted(3, 3, -4, -4))
    font = painter.font()
    font.setBold(mark.strong)
    painter.setFont(font)
    painter.setPen(QColor(mark.ink) if mark.ink else colours.color(QPalette.ColorRole.Text))
    if not mark.hatched:
        painter.drawText(area, _CENTRE, mark.sign)


def _paint_here(painter: QPainter, area: QRectF, colours: QPalette, *, awake: bool) -> None:
    """A border in two colours around the cell with the keyboard, so that one of them stands out."""
    role = QPalette.ColorRole.Highlight if awake else QPalette.ColorRole.Dark
    painter.setPen(QPen(colours.color(QPalette.ColorRole.Base), 2))
    painter.drawRect(area.adjusted(3, 3, -4, -4))
    painter.setPen(QPen(colours.color(role), 2))
    painter.drawRect(area.adjusted(1, 1, -2, -2))
