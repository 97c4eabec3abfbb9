"""What every page of the yearly report has on top: its name, what it is for, and the year that is worked on."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from ..parts import Sheet, column, label, row
from ..theme import LARGE, MEDIUM, SMALL, letters
from .year import WorkingYear, YearField

# In letters: a page that is narrower has its things under each other.
_WIDE = 84


class ReportPage(QWidget):
    """A page with its head; `show_year` is what it does when another year is chosen."""

    def __init__(self, year: WorkingYear, title: str, about: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(title)
        self.year = year
        self.year_field = YearField(year.choices, year.value)
        self.year_field.chosen.connect(self._choose_year)
        self._head = row(label(title, "title"), self.year_field)
        self._head.setStretch(0, 1)
        self._whole = column(self._head, label(about, "muted"), spacing=SMALL)
        self._whole.setContentsMargins(LARGE, LARGE, 0, 0)
        self._head.setContentsMargins(0, 0, LARGE, 0)
        self.setLayout(self._whole)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        raise NotImplementedError

    def show_year(self) -> None:
        """Show what belongs to the year."""
        raise NotImplementedError

    def sync_year(self) -> None:
        """Show which year is worked on."""
        self.year_field.show_year(self.year.choices, self.year.value)

    def fit(self, *, wide: bool) -> None:
        """Put things beside each other where there is room, else under each other."""
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or in large text, there is no room for two things beside each other."""
        super().resizeEvent(event)
        self.fit(wide=self.width() >= letters(_WIDE))

    def _choose_year(self, year: int) -> None:
        """Go to another year, once what was typed for this one is kept."""
        if self.flush():
            self.year.choose(year)
            self.show_year()
        self.sync_year()

    def _fill(self, body: QLayout) -> None:
        self._whole.addSpacing(MEDIUM - SMALL)
        self._whole.addLayout(body, 1)


class Pane(Sheet):
    """A part of the page that scrolls, level with what stands beside it."""

    def __init__(self, *items: QWidget | QLayout | int, beside: bool = True) -> None:
        """`beside` when something stands at its left."""
        super().__init__(*items)
        margins = self.canvas.layout()
        assert margins is not None  # noqa: S101 - a sheet has one
        margins.setContentsMargins(MEDIUM if beside else 0, 0, MEDIUM if beside else LARGE, LARGE)
