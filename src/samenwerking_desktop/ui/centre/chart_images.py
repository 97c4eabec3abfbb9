"""A bar chart as an image: always in light colours, with its title and its note, for a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QImageWriter, QPainter

from ...disk import replacing
from ..theme import LARGE, LIGHT
from .chart_data import Chart
from .chart_drawing import Colours, Drawing

PNG, SVG = ".png", ".svg"
# Wide enough for a page; doubled, so that it is sharp in print, unless it would become too high for an image.
_WIDTH, _SHARP, _HIGHEST = 960, 2, 12_000
PAPER = Colours(*map(QColor, (LIGHT.surface, LIGHT.text, LIGHT.muted, LIGHT.border, LIGHT.edge, LIGHT.accent)))


def picture(chart: Chart, font: QFont) -> QImage:
    """The whole chart, however many bars it has."""
    drawing = _drawing(chart, font)
    size = _size(drawing)
    sharp = _SHARP if size.height() * _SHARP <= _HIGHEST else 1
    image = QImage(size * sharp, QImage.Format.Format_RGB32)
    image.fill(PAPER.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(sharp, sharp)
    _paint(painter, drawing)
    painter.end()
    return image


def save_chart(chart: Chart, font: QFont, path: Path) -> None:
    """Write it as SVG when the name ends so, else as PNG; UserError when the disk refuses."""
    data = _svg(chart, font) if path.suffix.lower() == SVG else _png(chart, font)
    with replacing(path.absolute()) as temporary:
        temporary.write_bytes(data)


def _png(chart: Chart, font: QFont) -> bytes:
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(picture(chart, font))
    return bytes(buffer.data().data())


def _svg(chart: Chart, font: QFont) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # late: few people save one

    drawing, buffer = _drawing(chart, font), _buffer()
    size = _size(drawing)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.title)
    generator.setDescription(chart.note)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), PAPER.ground)
    _paint(painter, drawing)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _drawing(chart: Chart, font: QFont) -> Drawing:
    """In pixels and not in points: how large a point is differs from one device to the other."""
    plain = QFont(font)
    plain.setPixelSize(QFontInfo(font).pixelSize())
    return Drawing(chart, plain, _WIDTH)


def _size(drawing: Drawing) -> QSize:
    height = drawing.title_height + drawing.head_height + drawing.bars_height + drawing.note_height
    return QSize(_WIDTH + 2 * LARGE, round(height) + 2 * LARGE)


def _paint(painter: QPainter, drawing: Drawing) -> None:
    painter.translate(LARGE, LARGE)
    drawing.paint_title(painter, PAPER, 0)
    top = drawing.title_height
    drawing.paint_head(painter, PAPER, top)
    top += drawing.head_height
    drawing.paint_bars(painter, PAPER, top, (top, top + drawing.bars_height))
    drawing.paint_note(painter, PAPER, top + drawing.bars_height)
