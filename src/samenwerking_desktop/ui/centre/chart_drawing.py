"""Drawing a bar chart with a QPainter: on the screen, in an image or in an SVG file. It works out no figures."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from ..theme import MEDIUM, SMALL, TIGHT
from .chart_data import Bar, Chart, Pattern, Series, as_number

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
# Of the width, at most; the bars themselves get the rest.
_LABELS, _NOTES = 0.34, 0.28
_BRUSHES = {
    Pattern.HATCHED: Qt.BrushStyle.BDiagPattern,
    Pattern.DOTTED: Qt.BrushStyle.Dense6Pattern,
    Pattern.CROSSED: Qt.BrushStyle.DiagCrossPattern,
}
# So many steps on an axis at most, and the sizes that a step may have.
_STEPS, _SIZES = 6, (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 20000, 50000)


class Colours(NamedTuple):
    """What a chart takes from the window, or from paper."""

    ground: QColor
    text: QColor
    muted: QColor
    line: QColor
    edge: QColor
    here: QColor


class Drawing:
    """A chart in a font and a width: how high it is, and its parts. Heights are in the units of the painter."""

    def __init__(self, chart: Chart, font: QFont, width: float) -> None:
        self.chart, self.width = chart, width
        self._font, self._metrics = font, QFontMetricsF(font)
        self._bold = QFont(font)
        self._bold.setBold(True)
        line = self._metrics.height()
        self.row = ceil(line) + 2 * SMALL
        self._line = line + TIGHT
        self._label_width = self._widest([bar.label for bar in chart.bars], _LABELS)
        self._note_width = self._widest([bar.note for bar in chart.bars], _NOTES)
        self._legend = self._legend_places()
        self.head_height = ceil((self._legend[-1][1].bottom() if self._legend else 0) + MEDIUM + 2 * self._line)

    @property
    def title_height(self) -> float:
        """The room for the title, in an image."""
        return self._wrapped(self.chart.title, self._bold) + MEDIUM

    @property
    def note_height(self) -> float:
        """The room for the note below the bars, in an image."""
        return self._wrapped(self.chart.note, self._font) + MEDIUM if self.chart.note else 0

    @property
    def bars_height(self) -> int:
        """The room for all bars."""
        return self.row * len(self.chart.bars)

    def paint_title(self, painter: QPainter, colours: Colours, top: float) -> None:
        """The title, over the whole width."""
        painter.setFont(self._bold)
        painter.setPen(colours.text)
        painter.drawText(QRectF(0, top, self.width, self.title_height), _WRAPPED, self.chart.title)

    def paint_note(self, painter: QPainter, colours: Colours, top: float) -> None:
        """What to know of the figures."""
        painter.setFont(self._font)
        painter.setPen(colours.muted)
        painter.drawText(QRectF(0, top + SMALL, self.width, self.note_height), _WRAPPED, self.chart.note)

    def paint_head(self, painter: QPainter, colours: Colours, top: float) -> None:
        """The legend, what the bars are, and the axis with its numbers."""
        painter.setFont(self._font)
        for series, place in self._legend:
            box = QRectF(TIGHT + place.left(), top + place.top() + TIGHT / 2, self._line - TIGHT, self._line - TIGHT)
            self._fill(painter, box, series, colours)
            painter.setPen(colours.text)
            painter.drawText(place.translated(self._line + 2 * TIGHT, top), _LEFT, series.name)
        low = top + self.head_height - self._line
        painter.setPen(colours.muted)
        painter.drawText(
            QRectF(TIGHT, low, self._label_width, self._line), _LEFT, self._cut(self.chart.head, _LABELS, TIGHT)
        )
        plot = self._plot
        unit = QRectF(plot.left(), low - self._line, self.width - plot.left(), self._line)
        painter.drawText(unit, _LEFT, self.chart.unit)
        for step in self._ticks():
            text, middle = as_number(step), self._x(step)
            half = self._metrics.horizontalAdvance(text) / 2 + 1
            painter.drawText(QRectF(middle - half, low, 2 * half, self._line), _CENTRE, text)

    def paint_bars(self, painter: QPainter, colours: Colours, top: float, view: tuple[float, float]) -> None:
        """The bars that lie between the heights of `view`, from `top` down, on the lines of the axis."""
        painter.setFont(self._font)
        painter.setPen(QPen(colours.line, 1))
        for step in self._ticks():
            low, high = max(top, view[0]), min(top + self.bars_height, view[1])
            painter.drawLine(QPointF(self._x(step), low), QPointF(self._x(step), high))
        first = max(0, int((view[0] - top) / self.row))
        last = min(len(self.chart.bars), int((view[1] - top) / self.row) + 1)
        for place in range(first, last):
            self._paint_bar(painter, colours, self.chart.bars[place], top + place * self.row)

    def paint_here(self, painter: QPainter, colours: Colours, top: float) -> None:
        """The frame around the bar with the keyboard."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.here, 2))
        painter.drawRoundedRect(QRectF(1, top + 1, self.width - 2, self.row - 2), TIGHT, TIGHT)

    @property
    def _plot(self) -> QRectF:
        left = self._label_width + SMALL
        # Half of the last number of the axis stands to the right of the bars.
        edge = self._metrics.horizontalAdvance(as_number(self.chart.longest)) / 2 + TIGHT
        right = self.width - max(self._note_width + MEDIUM if self._note_width else 0, edge)
        return QRectF(left, 0, max(right - left, 40), 0)

    def _x(self, value: float) -> float:
        plot = self._plot
        return plot.left() + plot.width() * value / self.chart.longest

    def _ticks(self) -> list[float]:
        longest = self.chart.longest
        room = max(2, min(_STEPS, int(self._plot.width() / (4 * self._metrics.averageCharWidth() * 2))))
        step = next((each for each in _SIZES if longest / each <= room), _SIZES[-1])
        return [number * step for number in range(int(longest / step) + 1)]

    def _paint_bar(self, painter: QPainter, colours: Colours, bar: Bar, top: float) -> None:
        area = QRectF(TIGHT, top, self._label_width - TIGHT, self.row)
        painter.setPen(colours.text)
        painter.drawText(area, _LEFT, self._cut(bar.label, _LABELS, TIGHT))
        at = 0.0
        for series, value in zip(self.chart.series, bar.values, strict=True):
            if value:
                box = QRectF(self._x(at), top + TIGHT, self._x(at + value) - self._x(at), self.row - 2 * TIGHT)
                self._paint_part(painter, colours, series, box, value)
                at += value
        painter.setPen(colours.muted)
        note = QRectF(self.width - self._note_width - TIGHT, top, self._note_width, self.row)
        painter.drawText(note, _RIGHT, self._cut(bar.note, _NOTES))

    def _paint_part(self, painter: QPainter, colours: Colours, series: Series, box: QRectF, value: float) -> None:
        self._fill(painter, box, series, colours)
        text = as_number(value)
        wide = self._metrics.horizontalAdvance(text) + TIGHT
        painter.setPen(QColor(series.ink) if series.ink else colours.text)
        if box.width() < wide:
            if len(self.chart.series) == 1:
                painter.setPen(colours.text)
                painter.drawText(QRectF(box.right() + TIGHT, box.top(), wide, box.height()), _LEFT, text)
            return
        if series.pattern in _BRUSHES:
            plate = QRectF(0, 0, wide + TIGHT, self._metrics.height())
            plate.moveCenter(box.center())
            painter.fillRect(plate.intersected(box), colours.ground)
        painter.drawText(box, _CENTRE, text)

    def _fill(self, painter: QPainter, box: QRectF, series: Series, colours: Colours) -> None:
        painter.fillRect(box, QColor(series.fill) if series.fill else colours.ground)
        if series.pattern in _BRUSHES:
            painter.fillRect(box, QBrush(colours.edge, _BRUSHES[series.pattern]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.edge, 1))
        painter.drawRect(box)

    def _legend_places(self) -> list[tuple[Series, QRectF]]:
        """Where each name of the legend stands, in as many lines as they take."""
        places: list[tuple[Series, QRectF]] = []
        left, top = 0.0, float(SMALL)
        for series in self.chart.series:
            wide = self._line + TIGHT + self._metrics.horizontalAdvance(series.name) + 2 * MEDIUM
            if left and left + wide > self.width:
                left, top = 0.0, top + self._line + TIGHT
            places.append((series, QRectF(left, top, wide, self._line)))
            left += wide
        return places

    def _widest(self, texts: list[str], most: float) -> float:
        wide = max((self._metrics.horizontalAdvance(text) for text in texts), default=0.0)
        return min(wide + SMALL, most * self.width) if wide else 0.0

    def _cut(self, text: str, most: float, less: float = 0) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, most * self.width - less)

    def _wrapped(self, text: str, font: QFont) -> float:
        room = QRectF(0, 0, self.width, 10_000)
        return QFontMetricsF(font).boundingRect(room, _WRAPPED.value, text).height()
