"""How a text that was found is drawn: where it stands, and under it the piece around the words, which stand out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...inventory.search import marks
from ...inventory.texts import Text
from ..theme import SMALL, TIGHT
from .marking import units

Index = QModelIndex | QPersistentModelIndex
# Characters: what is shown before the first word that was found, and of a text in all.
_BEFORE, _MOST = 16, 120
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


def piece_around(text: str, words: Sequence[str]) -> str:
    """The text on one line, from shortly before the first of the words on."""
    found = marks(text, words)
    start = found[0][0] if found else 0
    start = text.rfind(" ", 0, start - _BEFORE) + 1 if start > _BEFORE else 0
    return ("… " if start else "") + " ".join(text[start : start + _MOST].split())


class ResultDrawing(QStyledItemDelegate):
    """Draws with `words` in bold and underlined, so that no colour is needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words: Sequence[str] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row: Text | tuple[str, str] = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if isinstance(row, Text):
            whole = QStyleOptionViewItem(option)
            style = option.widget.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, whole, painter, option.widget)
            self._paint_text(painter, option, row)
        else:
            self._paint_heading(painter, option, *row)
        painter.restore()

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, text: Text) -> None:
        area = option.rect.adjusted(SMALL + TIGHT, SMALL - 1, -SMALL, -SMALL + 1)
        top, below = QRect(area), QRect(area)
        top.setHeight(option.fontMetrics.height())
        below.setTop(top.bottom() + 1)
        if text.where:
            self._draw(painter, option, top, text.where, QPalette.ColorRole.PlaceholderText)
        else:
            below.moveTop(option.rect.top() + (option.rect.height() - below.height()) // 2)
        self._draw(painter, option, below, piece_around(text.whole, self.words), QPalette.ColorRole.Text)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, role: QPalette.ColorRole
    ) -> None:
        """One line of text, cut off with an ellipsis, with the words marked."""
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold)
        shown = option.fontMetrics.elidedText(text, _ELIDE, area.width() - TIGHT)
        layout = QTextLayout(shown, option.font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats([_marked(shown, each, option.palette) for each in marks(shown, self.words)])
        layout.beginLayout()
        layout.createLine().setLineWidth(10 * area.width())
        layout.endLayout()
        painter.setClipRect(area)
        painter.setPen(option.palette.color(role))
        layout.draw(painter, QPointF(area.topLeft()))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, page: str, cluster: str) -> None:
        area = option.rect.adjusted(SMALL, TIGHT, -SMALL, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        title = painter.fontMetrics().elidedText(page, _ELIDE, area.width())
        used = painter.fontMetrics().horizontalAdvance(title) + SMALL
        painter.drawText(area, _LEFT, title)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText))
        painter.drawText(area, _RIGHT, option.fontMetrics.elidedText(cluster, _ELIDE, area.width() - used))


def _marked(text: str, found: tuple[int, int], palette: QPalette) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(text, found[0])
    made.length = units(text, found[1]) - made.start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    look.setForeground(QColor(palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)))
    made.format = look
    return made
