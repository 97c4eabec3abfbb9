"""The pages of a document under each other: where one is in them, and how large they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMargins, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

_STEP, _SMALLEST = 1.25, 0.25
# The view keeps pictures of twenty pages: on a finer screen the pages stop growing sooner.
_LARGEST = 3.0
_POINTS_PER_INCH = 72
# Around the pages and between them, in device-independent pixels.
_MARGIN = 16
# Where in the window something that was looked for comes, from above.
_THIRD = 3


class Pages(QPdfView):
    """`passed(number)` when another page is there, `sized()` when they are of another size. All are of one size."""

    passed = Signal(int)
    sized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = 1
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setDocumentMargins(QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        self.setPageSpacing(_MARGIN)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._set_ground()
        # No children of the view, which looks back at them while it goes. Nor Python's own: what it finds to be of no
        # use any more it may remove in another thread, where these must not go.
        self._owner = parent
        self.search = QPdfSearchModel(parent)
        self.setSearchModel(self.search)
        self.opened = QPdfDocument(parent)
        self._show(self.opened)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def count(self) -> int:
        """How many there are."""
        return self.opened.pageCount()

    @property
    def number(self) -> int:
        """The page where one is, from 1."""
        return self._number

    @property
    def factor(self) -> float:
        """How large they are, 1 being as large as on paper."""
        points = self.opened.pagePointSize(0).height() or 1
        return self._scale(points) * _POINTS_PER_INCH / self.screen().logicalDotsPerInch() if self.count else 1

    def open(self, pdf: bytes) -> None:
        """Show another document, at the same page as far as it has so many."""
        number = self._number
        self._show(load(pdf, self._owner))
        self.go(number)
        self.sized.emit()

    def let_go(self) -> None:
        """Show nothing any more."""
        self._show(QPdfDocument(self._owner))

    def _show(self, document: QPdfDocument) -> None:
        before, self.opened = self.opened, document
        self.setDocument(document)
        self.search.setDocument(document)
        if before is not document:
            before.deleteLater()

    def go(self, number: int) -> None:
        """Show the top of a page, or of the nearest that there is."""
        asked = max(1, min(number, self.count))
        self.verticalScrollBar().setValue(round((asked - 1) * self._stride))
        # At the end, and where many are seen together, it cannot come to the top.
        self._number = asked
        self.passed.emit(asked)

    def bring_into_view(self, number: int, place: QRectF) -> None:
        """Show a place on a page, in points from its upper left corner."""
        scale = self._scale(self.opened.pagePointSize(number - 1).height())
        top = _MARGIN + (number - 1) * self._stride + place.top() * scale
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / _THIRD))
        left = _MARGIN + place.center().x() * scale
        self.horizontalScrollBar().setValue(round(left - self.viewport().width() / 2))

    def leaf(self, screens: int) -> None:
        """Show what lies below what is shown now, or above it; of whole pages the next, or the one before."""
        if self.zoomMode() is QPdfView.ZoomMode.FitInView:
            self.go(self._number + screens)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + screens * bar.pageStep())

    def zoom(self, steps: int) -> None:
        """Make them so many steps larger, or smaller."""
        factor = min(max(self.factor * _STEP**steps, _SMALLEST), _LARGEST / self.devicePixelRatioF())
        with self._in_place():
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(factor)

    def fit(self, mode: QPdfView.ZoomMode) -> None:
        """Have them fit, in width or as a whole."""
        with self._in_place():
            self.setZoomMode(mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the same place in the document."""
        with self._in_place():
            super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Control held, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._set_ground()

    def _set_ground(self) -> None:
        """What pages lie on is painted in the colour `Dark`: that of our edges, which is too strong for a ground."""
        palette = self.palette()
        if palette.dark().color() != palette.mid().color():
            palette.setColor(QPalette.ColorRole.Dark, palette.mid().color())
            self.setPalette(palette)

    @property
    def _stride(self) -> float:
        """From the top of a page to that of the next, in pixels, as far as the view tells: by how far it scrolls."""
        bar = self.verticalScrollBar()
        return (bar.maximum() + bar.pageStep() - 2 * _MARGIN) / max(1, self.count)

    def _scale(self, points: float) -> float:
        return (self._stride - _MARGIN) / points

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        number, into = self._number, self.verticalScrollBar().value() / (self._stride or 1)
        yield
        self.verticalScrollBar().setValue(round(into * self._stride))
        self._number = number
        self.sized.emit()

    def _scrolled(self, value: int) -> None:
        number = int(value / (self._stride or 1) + 1 / 2) + 1
        if number != self._number:
            self._number = number
            self.passed.emit(number)


def load(pdf: bytes, owner: QObject | None = None) -> QPdfDocument:
    """These bytes as a document that Qt can draw."""
    document = QPdfDocument(owner) if owner else QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document
