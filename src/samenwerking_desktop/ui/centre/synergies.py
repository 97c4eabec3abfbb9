"""The tab that looks through the synergy reports of all cities: who shares what, how much, and what is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ...centre.picture import Picture
from ...centre.readable import readable
from ...centre.synergies import Reports, Sought, Told, count, find, read_reports
from ...centre.synergy_tables import count_table, measure_table, synergy_table
from ...messages import say
from ..parts import announce, column, label, set_look
from ..theme import MEDIUM
from .charts import BarChart
from .columns import telling
from .grid import TableGrid
from .study import Study
from .synergies_chart import counted, listed
from .synergies_detail import SynergyDetail
from .synergies_filter import SynergyFilter, Topic
from .view import Table, View

if TYPE_CHECKING:
    import pandas as pd

# What the screen has of the measures, and what of that only where it tells rows apart.
_COLUMNS = (
    *("municipality", "title", "status_label", "late", "deadline", "owner_body_label", "domain", "text"),
    *("aspect_label", "respondent"),
)
_DETAILS = ("respondent",)
_SHARES = (700, 300)
# In device-independent pixels, so that since and status are in sight on a small screen too.
_WIDEST = 260


class SynergiesView(View):
    """Finds while one types. Enter and arrow down go into the list, Ctrl+F back to the words."""

    name = "synergies"
    rounds_apart = True

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._reports: Reports | None = None
        self._found: list[Told] = []
        self.filter, self.detail = SynergyFilter(), SynergyDetail()
        self.grid = TableGrid(self.tr("Gevonden synergieën"), _WIDEST)
        self.chart = BarChart(study.dialogs, study.banner)
        self.empty = label("", "muted")
        self._lay_out()
        self.filter.changed.connect(self._look)
        self.filter.words.returnPressed.connect(self._go_into_list)
        self.grid.moved.connect(self._show_one)
        self.detail.asked.connect(self.filter.ask)
        finding = QShortcut(QKeySequence.StandardKey.Find, self)
        finding.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        finding.activated.connect(self.filter.take_focus)

    def refresh(self) -> None:
        """Read the reports of what the study shows."""
        picture = self.picture
        if picture is None or not picture.cities:
            self._tell(self.why_empty())
            return
        self.study.do(lambda collection: read_reports(collection, picture), self._show)

    def exported(self) -> Table | None:
        """The table behind what is shown, for the same choices, with all its columns."""
        if self._reports is None:
            return None
        shown, sought = self.filter.shown, self.filter.sought
        return lambda collection, picture: _table(shown, sought, picture, read_reports(collection, picture))

    def take_focus(self) -> None:
        """Start with the words."""
        self.filter.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the words down into the list."""
        if event.key() == Qt.Key.Key_Down and self.filter.words.hasFocus():
            self._go_into_list()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(MEDIUM)
        for place, (side, share) in enumerate(zip((self.grid, self.detail), _SHARES, strict=True)):
            self.sides.addWidget(side)
            self.sides.setStretchFactor(place, share)
        self.sides.setSizes(_SHARES)
        quiet = QWidget()
        quiet.setLayout(column(self.empty, -1))
        self._quiet = quiet
        self._stack = QStackedWidget()
        for each in (self.sides, self.chart, quiet):
            self._stack.addWidget(each)
        whole = column(self.filter, self._stack, spacing=MEDIUM)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)

    def _tell(self, text: str) -> None:
        """Say why there is nothing at all."""
        self._reports = None
        self.filter.hide()
        self._quieten(text)

    def _quieten(self, text: str) -> None:
        self.empty.setText(text)
        self._stack.setCurrentWidget(self._quiet)

    def _show(self, reports: Reports) -> None:
        if not reports.synergies and not reports.measures:
            self._tell(self._none())
            return
        self._reports = reports
        self.filter.show()
        self.filter.offer(reports)
        self._find(reports)

    def _none(self) -> str:
        return self.tr(
            "Hier komen de synergieën van alle steden, om in te zoeken en te tellen. Ze staan in het "
            "synergieverslag dat een stad in haar inventaris bijhoudt, en komen mee met haar inzending. "
            "Bij wat nu getoond wordt, is er nog geen inzending met een synergieverslag."
        )

    def _look(self) -> None:
        """Show what is chosen or typed, and say how much that is."""
        if self._reports is not None:
            self._find(self._reports)
            announce(self.filter.state, self.filter.state.text())

    def _find(self, reports: Reports) -> None:
        sought = self.filter.sought
        self.filter.state.setText("")
        if self.filter.shown is Topic.LIST:
            self._show_list(reports, sought)
        elif self.filter.shown is Topic.COUNTS:
            self._show_counts(reports, sought)
        else:
            self._show_measures(reports, sought)

    def _show_list(self, reports: Reports, sought: Sought) -> None:
        self._found = find(reports.synergies, sought)
        self.filter.state.setText(self._counted(reports))
        set_look(self.filter.state, "muted" if self._found else "warn")
        if not self._found:
            told = self.tr(
                "Doorzocht is het verslag van {all} steden. Zoek een deel van het woord, of minder woorden, "
                "of kies ruimer."
            )
            self._quieten(told.format(all=len(reports.reporting)))
            return
        with QSignalBlocker(self.grid):  # which would tell of a place in the list before this one
            self.grid.show_table(listed(self._found, sought.year))
            self.grid.go(-1)
        self._show_one(self.grid.row)
        self._stack.setCurrentWidget(self.sides)

    def _counted(self, reports: Reports) -> str:
        if not self._found:
            return self.tr("Niets gevonden")
        count, cities = len(self._found), len({each.file.city for each in self._found})
        text = self.tr("{count} synergieën in {some} van {all} steden met een verslag")
        if count == 1:
            text = self.tr("1 synergie, in {some} van {all} steden met een verslag")
        return text.format(count=count, some=cities, all=len(reports.reporting))

    def _show_counts(self, reports: Reports, sought: Sought) -> None:
        counts = count(reports, sought.year)
        if counts:
            self.chart.show_chart(counted(counts, sought.year), readable(count_table(counts)))
            self._stack.setCurrentWidget(self.chart)
        else:
            self._quieten(self.tr("Voor deze keuze zijn er geen synergieën."))

    def _show_measures(self, reports: Reports, sought: Sought) -> None:
        picture = self.picture
        table = _measures(picture, reports, sought) if picture else None
        if table is None or not len(table):
            self._quieten(self.tr("Voor deze keuze zijn er geen maatregelen."))
            return
        name = Topic.MEASURES.value
        shown = readable(telling(table[list(_COLUMNS)], _DETAILS))
        self.chart.show_table(say(f"sheet.{name}"), say(f"sheet_note.{name}"), shown)
        self._stack.setCurrentWidget(self.chart)

    def _show_one(self, place: int) -> None:
        if self.picture and 0 <= place < len(self._found):
            self.detail.show_synergy(self.picture.questionnaire, self._found[place], self.filter.sought.year)

    def _go_into_list(self) -> None:
        if self.sides.isVisible():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _table(shown: Topic, sought: Sought, picture: Picture, reports: Reports) -> pd.DataFrame:
    if shown is Topic.LIST:
        return synergy_table(picture.questionnaire, find(reports.synergies, sought), sought.year)
    if shown is Topic.COUNTS:
        return count_table(count(reports, sought.year))
    return _measures(picture, reports, sought)


def _measures(picture: Picture, reports: Reports, sought: Sought) -> pd.DataFrame:
    found = [each for each in reports.measures if not sought.domain or each.domain == sought.domain]
    return measure_table(picture.questionnaire, found)
