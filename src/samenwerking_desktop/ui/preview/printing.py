"""A document to a printer: drawn page by page from the same PDF that the preview shows."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from ...centre.progress import Progress, go_on
from ...errors import UserError
from .pages import load

_DPI, _POINTS_PER_INCH = 300, 72
# A page goes to the printer in so many strips: the window waits while one is handed over. They end between two lines of
# text, which are never further apart than this many dots.
_STRIPS, _LINES = 16, 150


def print_pages(pdf: bytes, printer: QPrinter, progress: Progress, cancelled: Callable[[], bool]) -> int:
    """Print the pages that were asked of the printer; how many. UserError when it takes none, Cancelled on request."""
    document = load(pdf)
    numbers = _numbers(printer, document.pageCount())
    printer.setFullPage(True)
    printer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("print_failed")
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for done, number in enumerate(numbers):
            progress(done, len(numbers), "")
            go_on(cancelled)
            if done:
                _turn(printer)
            _draw(painter, printer, document, number - 1)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(numbers)


def _numbers(printer: QPrinter, count: int) -> list[int]:
    """The numbers of the pages in the order in which they are printed, each copy of them."""
    asked = printer.pageRanges()
    some = printer.printRange() is QPrinter.PrintRange.PageRange and not asked.isEmpty()
    numbers = [each for each in range(1, count + 1) if not some or asked.contains(each)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return numbers * copies if printer.collateCopies() else [each for each in numbers for _ in range(copies)]


def _turn(printer: QPrinter) -> None:
    if not printer.newPage():
        raise UserError("print_failed")


def _draw(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    """As large as the paper allows, in the middle of it."""
    picture = document.render(page, (document.pagePointSize(page) * (_DPI / _POINTS_PER_INCH)).toSize())
    paper = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    place = QRect(QPoint(), picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(paper.center())
    ends = [_seam(picture, picture.height() * each // _STRIPS) for each in range(1, _STRIPS)]
    for top, end in pairwise([0, *ends, picture.height()]):
        scale = place.height() / picture.height()
        above, below = place.y() + round(top * scale), place.y() + round(end * scale)
        part = _on_white(picture.copy(0, top, picture.width(), end - top))
        painter.drawImage(QRect(place.x(), above, place.width(), below - above), part)


def _seam(picture: QImage, wanted: int) -> int:
    """Where to cut a little above this row: where most rows are alike, so that it shows on no screen or printer."""
    dots, wide = picture.constBits(), picture.bytesPerLine()
    rows = [bytes(dots[each * wide : (each + 1) * wide]) for each in range(wanted - _LINES, wanted)]
    run, longest, found = 0, 0, wanted
    for place, (above, below) in enumerate(pairwise(rows)):
        run = run + 1 if above == below else 0
        if run > longest:
            longest, found = run, wanted - _LINES + place + 1 - run // 2
    return found


def _on_white(part: QImage) -> QImage:
    """What can be seen through makes a printer slow."""
    white = QImage(part.size(), QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    painter = QPainter(white)
    painter.drawImage(0, 0, part)
    painter.end()
    return white
