"""A whole matrix as a picture, also what is out of sight on the screen; always in light colours, as for paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette

from ..theme import LIGHT
from .cell import paint_mark
from .legend import legend_height, paint_legend
from .marks import MatrixData, MatrixRow
from .matrix_table import MatrixTable, breakable, title_font

_MARGIN, _ROW, _GAP, _TITLE = 20, 26, 10, 34
# In points, beside the text.
_LARGER = 3
# Twice as sharp as a screen, while that is no picture that nobody can open.
_SHARP, _MOST = 2.0, 15_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is needed to draw a matrix outside the window's thread: its rows as they are sorted, and the sizes."""

    shown: MatrixData
    rows: tuple[MatrixRow, ...]
    widths: tuple[int, ...]
    head: int
    font: QFont


def drawer(table: MatrixTable) -> Callable[[], QImage] | None:
    """What draws the matrix that a table shows now, in whatever thread; None while it shows nothing."""
    if not table.order:
        return None
    widths = tuple(table.columnWidth(place) for place in range(len(table.shown.columns)))
    rows = tuple(table.shown.rows[place] for place in table.order)
    drawing = Drawing(table.shown, rows, widths, table.horizontalHeader().height(), table.font())
    return partial(_draw, drawing)


def _draw(drawing: Drawing) -> QImage:
    """The matrix with its title and its legend."""
    shown, metrics = drawing.shown, QFontMetrics(drawing.font)
    names = max((metrics.horizontalAdvance(row.title) for row in (*drawing.rows, *shown.foot)), default=0) + 24
    width = names + sum(drawing.widths)
    above = _TITLE + legend_height(shown.legend, metrics, width)
    foot = len(shown.foot) * _ROW + _GAP if shown.foot else 0
    image = _sheet(width, above + drawing.head + len(drawing.rows) * _ROW + foot)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(drawing.font)
    painter.translate(_MARGIN, _MARGIN)
    _paint_top(painter, shown, width, above)
    painter.translate(0, above)
    _paint_head(painter, drawing, names)
    painter.translate(0, drawing.head)
    _paint_rows(painter, drawing, names)
    painter.end()
    return image


def _sheet(width: int, height: int) -> QImage:
    sharp = _SHARP if height * _SHARP <= _MOST else 1.0
    image = QImage(int((width + 2 * _MARGIN) * sharp), int((height + 2 * _MARGIN) * sharp), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharp)
    image.fill(QColor(LIGHT.surface))
    return image


def _paint_top(painter: QPainter, shown: MatrixData, width: int, above: int) -> None:
    plain = painter.font()
    painter.setFont(_heavier(plain))
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(QRectF(0, 0, width, _TITLE - 8), _LEFT, shown.name)
    painter.setFont(plain)
    paint_legend(painter, QRectF(0, _TITLE, width, above - _TITLE), shown.legend, _paper())


def _paint_head(painter: QPainter, drawing: Drawing, names: int) -> None:
    plain, height, shown = painter.font(), drawing.head, drawing.shown
    painter.fillRect(0, 0, names + sum(drawing.widths), height, QColor(LIGHT.sunken))
    painter.setFont(title_font(plain))
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(QRectF(8, 0, names - 8, height), _LEFT, shown.head)
    left = names
    for each, width in zip(shown.columns, drawing.widths, strict=True):
        area = QRectF(left + 3, 0, width - 6, height)
        painter.drawText(area, _CENTRE | Qt.TextFlag.TextWordWrap, breakable(each.title))
        left += width
    painter.setFont(plain)


def _paint_rows(painter: QPainter, drawing: Drawing, names: int) -> None:
    rows, shown, colours = drawing.rows, drawing.shown, _paper()
    tops = [place * _ROW for place in range(len(rows))]
    below = len(rows) * _ROW + _GAP
    tops += [below + place * _ROW for place in range(len(shown.foot))]
    for row, top in zip((*rows, *shown.foot), tops, strict=True):
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(QRectF(8, top, names - 8, _ROW), _LEFT, row.title)
        left = names
        for mark, width in zip(row.cells, drawing.widths, strict=True):
            painter.save()
            area = QRectF(left, top, width, _ROW)
            paint_mark(painter, area, mark, colours)
            painter.restore()
            left += width


def _heavier(font: QFont) -> QFont:
    made = QFont(font)
    made.setBold(True)
    made.setPointSizeF(font.pointSizeF() + _LARGER)
    return made


def _paper() -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    colours = {role.Base: LIGHT.surface, role.Text: LIGHT.text, role.WindowText: LIGHT.text}
    colours |= {role.Mid: LIGHT.border, role.Dark: LIGHT.edge}
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    return palette
