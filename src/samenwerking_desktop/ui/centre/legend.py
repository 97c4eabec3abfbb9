"""What the signs and colours of a matrix mean, painted as the cells are, on as many lines as the window needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from .cell import paint_mark
from .marks import Mark

# In device-independent pixels: a sample, what is between it and its words, and between two of them.
_SAMPLE_WIDTH, _SAMPLE_HEIGHT, _BETWEEN, _APART, _LINE = 28, 20, 6, 18, 26


class Legend(QWidget):
    """The legend of the matrix below it."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: Sequence[Mark] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Explain these."""
        self.marks = marks
        self.setAccessibleName("; ".join(f"{mark.sign} {mark.meaning}" for mark in marks))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return legend_height(self.marks, self.fontMetrics(), width)

    def sizeHint(self) -> QSize:
        """Room for everything on one line."""
        widths = [_width(mark, self.fontMetrics()) for mark in self.marks]
        return QSize(sum(widths), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest."""
        return QSize(max((_width(mark, self.fontMetrics()) for mark in self.marks), default=0), _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_legend(painter, QRectF(self.rect()), self.marks, self.palette())


def paint_legend(painter: QPainter, area: QRectF, marks: Sequence[Mark], colours: QPalette) -> None:
    """Paint samples with their words, line after line."""
    metrics = QFontMetrics(painter.font())
    for mark, left, top in _places(marks, metrics, area.width()):
        sample = QRectF(area.left() + left, area.top() + top, _SAMPLE_WIDTH, _SAMPLE_HEIGHT)
        painter.save()
        paint_mark(painter, sample, mark, colours)
        painter.setPen(colours.color(QPalette.ColorRole.Mid))
        painter.drawRect(sample)
        painter.restore()
        words = sample.translated(_SAMPLE_WIDTH + _BETWEEN, 0)
        words.setWidth(_width(mark, metrics))
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, mark.meaning)


def legend_height(marks: Sequence[Mark], metrics: QFontMetrics, width: float) -> int:
    """How high a legend is in this width."""
    return max((top for _, _, top in _places(marks, metrics, width)), default=0) + _LINE


def _places(marks: Sequence[Mark], metrics: QFontMetrics, width: float) -> Iterator[tuple[Mark, int, int]]:
    left = top = 0
    for mark in marks:
        wide = _width(mark, metrics)
        if left and left + wide - _APART > width:
            left, top = 0, top + _LINE
        yield mark, left, top
        left += wide


def _width(mark: Mark, metrics: QFontMetrics) -> int:
    return _SAMPLE_WIDTH + _BETWEEN + metrics.horizontalAdvance(mark.meaning) + _APART
