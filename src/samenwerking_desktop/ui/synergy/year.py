"""The year of the report that is being worked on: one for all pages, kept between sittings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from ...inventory.document import Document
from ...inventory.records import record as find_record
from ...inventory.records import report_years, year_of_meeting
from ...inventory.report_fields import MEETING, REPORT, is_year
from ..parts import label, row
from ..places import Spot
from ..theme import SMALL
from .inputs import Box


class WorkingYear:
    """At first it is the one of the last sitting, or the last of which something is told, or this year."""

    def __init__(self, settings: QSettings, document: Document) -> None:
        self._settings, self._document = settings, document
        self._name = f"report_year/{document.file.meta['uuid']}"
        kept = str(settings.value(self._name, ""))
        self.value = int(kept) if is_year(kept) else max(report_years(document.answers), default=self.now)

    @property
    def now(self) -> int:
        """The year in which we are."""
        return int(self._document.now()[:4])

    @property
    def choices(self) -> list[int]:
        """The years that one can work on: those that there are, and those around now."""
        known = {*report_years(self._document.answers), self.value, self.now - 1, self.now, self.now + 1}
        return list(range(min(known), max(known) + 1))

    def choose(self, year: int) -> None:
        """Work on another one."""
        self.value = year
        self._settings.setValue(self._name, str(year))

    def follow(self, spot: Spot) -> None:
        """Work on the year that a field is about, when it is about one."""
        kind, item, field = spot.key
        told = field.partition(".")[2]
        if kind == MEETING:
            told = str(year_of_meeting(find_record(self._document.answers, kind, item)) or "")
        if kind == REPORT:
            told = item
        if is_year(told):
            self.choose(int(told))


class YearField(QWidget):
    """Chooses one; `chosen(year)` when a person did."""

    chosen = Signal(int)

    def __init__(self, years: Iterable[int], year: int) -> None:
        super().__init__()
        self.box = Box(self.tr("Verslag over"))
        self.box.chosen.connect(self._choose)
        self.setLayout(row(label(self.tr("Verslag over"), "muted", wrap=False), self.box, spacing=SMALL))
        self.show_year(years, year)

    def show_year(self, years: Iterable[int], year: int) -> None:
        """Show which it is, of those that there are."""
        self.box.offer({str(each): str(each) for each in years})
        self.box.show_choice(str(year))

    def _choose(self, year: str) -> None:
        self.chosen.emit(int(year))
