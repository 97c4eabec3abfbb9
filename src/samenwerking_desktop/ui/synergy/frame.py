"""What every page of the yearly report has on top: its name, what it is for, and the year that is worked on."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from ..parts import Sheet, column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from .year import WorkingYear, YearField


class ReportPage(QWidget):
    """A page with its head; `show_year` is what it does when another year is chosen."""

    def __init__(self, year: WorkingYear, title: str, about: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(title)
        self.year = year
        self.year_field = YearField(year)
        self.year_field.chosen.connect(self.show_year)
        head = row(label(title, "title"), self.year_field)
        head.setStretch(0, 1)
        self._whole = column(head, label(about, "muted"), spacing=SMALL)
        self._whole.setContentsMargins(LARGE, LARGE, 0, 0)
        head.setContentsMargins(0, 0, LARGE, 0)
        self.setLayout(self._whole)

    def show_year(self) -> None:
        """Show what belongs to the year."""
        raise NotImplementedError

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
