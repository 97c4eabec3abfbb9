"""The document on the screen with what goes through it: page, size, and looking for a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QSpinBox, QWidget

from ..flow import flow
from ..parts import column, label, row, toggle
from ..theme import SMALL, TIGHT, letters
from .finder import Finder
from .pages import Pages
from .signs import sign

# Room for "pagina 999 van 999" and "300%", and as high as the highest.
# In letters, and the height in pixels.
_PAGE_WIDE, _PERCENT_WIDE, _GROUP_HEIGHT = 21, 6, 34


class Viewer(QWidget):
    """`show_pdf` shows a document in place of the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages(self)
        self.pages.setAccessibleName(self.tr("Voorbeeld van wat gedrukt wordt"))
        # The colours come from the palette, and so follow the theme.
        self.pages.setStyleSheet("QPdfView:focus { border: 2px solid palette(highlight); }")
        self.finder = Finder(self.pages)
        self.page = QSpinBox()
        self.page.setPrefix(self.tr("pagina "))
        self.page.setAccessibleName(self.tr("Pagina"))
        self.page.setKeyboardTracking(False)
        self.page.setFixedWidth(letters(_PAGE_WIDE))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.wide = toggle(self.tr("Breedte"), self.tr("Zo breed als het venster (Ctrl+0)"))
        self.whole = toggle(self.tr("Hele pagina"), self.tr("De hele pagina in het venster"))
        self._percent = label("", "muted", wrap=False)
        self._percent.setMinimumWidth(letters(_PERCENT_WIDE))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.wide.clicked.connect(self.fit_width)
        self.whole.clicked.connect(self.fit_page)
        self.page.valueChanged.connect(self.pages.go)
        self.pages.passed.connect(self._show_page)
        self.pages.sized.connect(self._show_size)

    def show_pdf(self, pdf: bytes) -> None:
        """Show it at the same page, as far as it has so many."""
        self.pages.open(pdf)
        self.finder.follow()

    def next(self) -> None:
        """Go to the next page."""
        self.pages.go(self.pages.number + 1)

    def previous(self) -> None:
        """Go to the page before."""
        self.pages.go(self.pages.number - 1)

    def down(self) -> None:
        """Show what lies below."""
        self.pages.leaf(1)

    def up(self) -> None:
        """Show what lies above."""
        self.pages.leaf(-1)

    def larger(self) -> None:
        """Show it a step larger."""
        self.pages.zoom(1)

    def smaller(self) -> None:
        """Show it a step smaller."""
        self.pages.zoom(-1)

    def fit_width(self) -> None:
        """Show pages as wide as the window."""
        self.pages.fit(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Show whole pages."""
        self.pages.fit(QPdfView.ZoomMode.FitInView)
        self.pages.go(self.pages.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the Enter key of the page field here: it would press a button of the window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        before = sign("◂", self.tr("Vorige pagina"), self.previous)
        paging = row(before, self.page, sign("▸", self.tr("Volgende pagina"), self.next), spacing=TIGHT)
        smaller = sign("−", self.tr("Kleiner (Ctrl+-)"), self.smaller)
        larger = sign("+", self.tr("Groter (Ctrl++)"), self.larger)
        sizing = row(smaller, self._percent, larger, self.wide, self.whole, spacing=TIGHT)
        groups = []
        for each in (paging, sizing, row(self.finder)):
            groups.append(QWidget())
            groups[-1].setMinimumHeight(_GROUP_HEIGHT)
            groups[-1].setLayout(each)
        bar = column(flow(*groups, spacing=SMALL))
        bar.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        lay = column(bar, spacing=0)
        lay.addWidget(self.pages, 1)
        self.setLayout(lay)

    def _show_page(self, number: int) -> None:
        """The field follows, and sends nobody elsewhere."""
        self.page.blockSignals(True)
        self.page.setRange(1, max(1, self.pages.count))
        self.page.setSuffix(self.tr(" van {count}").format(count=self.pages.count))
        self.page.setValue(number)
        self.page.blockSignals(False)

    def _show_size(self) -> None:
        mode = self.pages.zoomMode()
        self.wide.setChecked(mode is QPdfView.ZoomMode.FitToWidth)
        self.whole.setChecked(mode is QPdfView.ZoomMode.FitInView)
        self._percent.setText(f"{self.pages.factor:.0%}")
