"""The bars on the screen, as many as there are: they scroll below the axis, and the keyboard goes past them all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ..parts import NEVER, STRONG_FOCUS
from ..theme import SMALL
from .chart_data import Chart
from .chart_drawing import Colours, Drawing

# So many bars are told in the description of a chart; the arrow keys and the table tell the others.
_TOLD = 30
# So many bars a chart asks room for.
_SEEN = 14
_KEYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -(10**9),
    Qt.Key.Key_End: 10**9,
}
_NOTHING = Chart("", "", "")


class ChartCanvas(QAbstractScrollArea):
    """`moved(figures)` when another bar has the keyboard or the mouse; "" when none has."""

    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", STRONG_FOCUS)
        self.setProperty("horizontalScrollBarPolicy", NEVER)
        self.viewport().setMouseTracking(True)
        self.chart = _NOTHING
        self._drawing = Drawing(_NOTHING, self.font(), 1)
        self._here = -1

    def show_chart(self, chart: Chart) -> None:
        """Show this chart in place of the other."""
        self.chart, self._here = chart, -1
        self.setAccessibleName(chart.title)
        more = len(chart.bars) - _TOLD
        told = [chart.figures(bar) for bar in chart.bars[:_TOLD]]
        rest = [self.tr("en nog {count}; kies 'Toon als tabel' voor alle cijfers").format(count=more)]
        self.setAccessibleDescription("\n".join([chart.note, *told, *(rest if more > 0 else ())]))
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.updateGeometry()
        self.moved.emit("")

    def sizeHint(self) -> QSize:
        """High enough for a screenful of bars."""
        rows = min(len(self.chart.bars), _SEEN)
        return QSize(600, self._drawing.head_height + rows * self._drawing.row + 2 * SMALL)

    def minimumSizeHint(self) -> QSize:
        """Some bars can be seen always."""
        return QSize(320, self._drawing.head_height + 3 * self._drawing.row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars that can be seen, and what stands above them."""
        painter, colours = QPainter(self.viewport()), self._colours()
        area = self.viewport().rect()
        painter.fillRect(area, colours.ground)
        painter.translate(SMALL, 0)
        top = self._drawing.head_height
        self._drawing.paint_head(painter, colours, 0)
        painter.setClipRect(QRect(-SMALL, top, area.width(), area.height()))
        first = top - self.verticalScrollBar().value()
        self._drawing.paint_bars(painter, colours, first, (top, area.height()))
        if self._here >= 0 and self.hasFocus():
            self._drawing.paint_here(painter, colours, first + self._here * self._drawing.row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another drawing; the bar with the keyboard stays in view."""
        super().resizeEvent(event)
        self._measure()
        self._reveal()

    def changeEvent(self, event: QEvent) -> None:
        """A larger font too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another bar."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or not self.chart.bars:
            super().keyPressEvent(event)
        else:
            self._go(max(0, min(self._here + step, len(self.chart.bars) - 1)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the bar below the mouse."""
        place = self._place_at(event.position().toPoint())
        self.moved.emit(self.chart.figures(self.chart.bars[place]) if place >= 0 else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the bar that was clicked."""
        place = self._place_at(event.position().toPoint())
        if place >= 0:
            self._go(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with the keyboard starts at the first bar."""
        super().focusInEvent(event)
        if self._here < 0 and self.chart.bars:
            self._go(0)

    def _go(self, place: int) -> None:
        self._here = place
        self._reveal()
        self.viewport().update()
        self.moved.emit(self.chart.figures(self.chart.bars[place]))

    def _reveal(self) -> None:
        place, row, bar = self._here, self._drawing.row, self.verticalScrollBar()
        room = self.viewport().height() - self._drawing.head_height
        if place >= 0:
            bar.setValue(max((place + 1) * row - room, min(bar.value(), place * row)))

    def _place_at(self, point: QPoint) -> int:
        below = point.y() - self._drawing.head_height
        place = (below + self.verticalScrollBar().value()) // self._drawing.row
        return place if below >= 0 and place < len(self.chart.bars) else -1

    def _measure(self) -> None:
        self._drawing = Drawing(self.chart, self.font(), max(1, self.viewport().width() - 2 * SMALL))
        room = self.viewport().height() - self._drawing.head_height
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._drawing.bars_height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(self._drawing.row)
        self.viewport().update()

    def _colours(self) -> Colours:
        role, colour = QPalette.ColorRole, self.palette().color
        roles = (role.Base, role.Text, role.PlaceholderText, role.Mid, role.Dark, role.Highlight)
        return Colours(*map(colour, roles))
