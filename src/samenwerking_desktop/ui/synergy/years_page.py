"""The years side by side: what each report promised and what came of it, and every measure with where it stands."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ...inventory.answers import FactKind
from ...inventory.record_words import choice_label
from ...inventory.records import Progress, Record, progress, records
from ...inventory.report_fields import MEASURE, STATUS
from ...synergy.years import side_by_side
from ..desk import Desk
from ..parts import button, column, label, row
from ..places import YEARS, Place, Room, Spot
from ..rows import Rows, RowsTable
from ..theme import LARGE, SMALL, letters
from ..words import tr
from .frame import ReportPage
from .names import page_names, words_of
from .year import WorkingYear

if TYPE_CHECKING:
    from ..editor import Editor

# What is late comes first, what ended last.
_FIRST = (Progress.LATE, Progress.OPEN, Progress.BUSY, Progress.POSTPONED, Progress.DONE, Progress.DROPPED)
_MOST_YEARS = 6
# In letters.
_LEAST = 14
_COUNT_WIDTHS = (14, 15, 19, 14, 15)
_TOLD_WIDTHS = (22, 15, 21)


class YearsPage(ReportPage):
    """Two tables to read; from a measure one can go to its page."""

    def __init__(self, editor: Editor, desk: Desk, year: WorkingYear) -> None:
        about = tr("Wat elk verslag beloofde, en wat ervan kwam.")
        super().__init__(year, page_names()[YEARS], about)
        self._editor, self._desk = editor, desk
        self._counts: list[tuple[str, ...]] = []
        self._measures: list[tuple[str, tuple[str, ...]]] = []
        names = (tr("Jaar"), tr("Beloofd"), tr("Uitgevoerd"), tr("Niet uitgevoerd"), tr("Te laat"), tr("Loopt nog"))
        self.years = RowsTable(Rows(names, lambda place: self._counts[place]), tr("De jaren naast elkaar"), wide=0)
        told = (tr("Maatregel"), tr("Stand"), tr("Beloofd in"), tr("Termijn"))
        self.measures = RowsTable(
            Rows(told, lambda place: self._measures[place][1]), tr("Alle maatregelen met hun stand"), wide=0
        )
        self.measures.opened.connect(self.go_there)
        self.go_button = button(tr("Naar deze maatregel"), self.go_there)
        for table, widths in ((self.years, _COUNT_WIDTHS), (self.measures, _TOLD_WIDTHS)):
            table.horizontalHeader().setMinimumSectionSize(letters(_LEAST))
            for place, width in enumerate(widths, 1):
                table.setColumnWidth(place, letters(width))
        self._none = label(tr("Er zijn nog geen maatregelen. Voeg ze toe op de pagina Maatregelen."), "muted")
        self._title = label("", "heading")
        body = column(self._none, self.years, self._title, self.measures, row(self.go_button, -1), spacing=SMALL)
        body.addStretch(0)
        body.setStretch(3, 1)
        body.setContentsMargins(0, 0, LARGE, LARGE)
        self._fill(body)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        del by
        self.sync_year()
        answers, today = self._desk.document.answers, datetime.fromisoformat(self._desk.document.now()).date()
        rows = side_by_side(answers, today)
        self._counts = [
            tuple(map(str, (row.year, row.promised, row.done, row.dropped, row.late, row.going_on))) for row in rows
        ]
        year = self.year.value
        stands = [(each, _far(each, year, today)) for each in records(answers, MEASURE)]
        ordered = sorted(stands, key=lambda pair: _FIRST.index(pair[1]) if pair[1] else len(_FIRST))
        self._measures = [(each.item, _cells(each, far)) for each, far in ordered]
        self._title.setText(tr("De maatregelen in {year}").format(year=year))
        for table, count in ((self.years, len(self._counts)), (self.measures, len(self._measures))):
            table.rows.replace(range(count))
            table.setVisible(bool(self._measures))
            table.choose(0)
        self._none.setVisible(not self._measures)
        for each in (self._title, self.go_button):
            each.setVisible(bool(self._measures))
        self._fit()

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard on the measures."""
        del spot
        (self.measures if self._measures else self.year_field.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_year(self) -> None:
        """Show where the measures stood in another year."""
        self.sync(None)

    def go_there(self) -> None:
        """Go to the measure that is chosen."""
        place = self.measures.place
        if place is not None:
            item = self._measures[place][0]
            self._editor.go(Place(Room.REPORT, page=MEASURE), Spot(FactKind.REPORT, (MEASURE, item, "title")))

    def _fit(self) -> None:
        """The table of years is as high as its rows, up to a few of them."""
        self.years.resizeRowsToContents()
        rows = min(len(self._counts), _MOST_YEARS)
        height = (
            sum(self.years.rowHeight(each) for each in range(rows)) + self.years.horizontalHeader().sizeHint().height()
        )
        self.years.setFixedHeight(height + 2 * self.years.frameWidth())


def _far(measure: Record, year: int, today: date) -> Progress | None:
    """How far a measure is by the end of this year, also when it ended before; None when it was not there yet."""
    last = measure.last_told(year)
    return progress(measure, year, today) or (Progress(measure.told(last)) if last else None)


def _cells(measure: Record, far: Progress | None) -> tuple[str, ...]:
    deadline = measure.date("deadline")
    return (
        measure["title"] or words_of(MEASURE).nameless,
        choice_label(STATUS, far) if far else tr("nog niet beloofd"),
        str(measure.years[0]) if measure.years else "",
        deadline.label if deadline else "",
    )
