"""The page of the report itself: on what law it rests, how it begins, and the way to its preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ...inventory.report_fields import REPORT
from ..desk import Desk
from ..parts import button, card, clear, column, row
from ..places import Spot
from ..words import tr
from .form import RecordForm
from .frame import Pane, ReportPage
from .names import page_names
from .year import WorkingYear

if TYPE_CHECKING:
    from ..editor import Editor


class SettingsPage(ReportPage):
    """What is chosen and written for the report of one year."""

    def __init__(self, editor: Editor, desk: Desk, year: WorkingYear) -> None:
        about = tr("Het verslag wordt gemaakt van wat op de andere pagina's staat, met wat u hier kiest en schrijft.")
        super().__init__(year, page_names()[REPORT], about)
        self._editor, self._desk = editor, desk
        self.preview_button = button(tr("Voorbeeld, bewaren en afdrukken…"), self.show_preview, "primary")
        self._place = QVBoxLayout()
        self._sheet = Pane(row(self.preview_button, -1), self._place, -1, beside=False)
        self._fill(column(self._sheet))
        self.form = self._make()

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        self.sync_year()
        self.form.sync(by)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        return self.form.flush()

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or on the way to the preview."""
        if spot is None:
            self.preview_button.setFocus()
            return
        self.year.follow(spot)
        self.sync_year()
        if self.form.item != str(self.year.value):
            self.form = self._make()
        self._sheet.bring_into_view(self.form.take_focus(spot))

    def show_year(self) -> None:
        """Show what was chosen for another year."""
        self.form = self._make()

    def show_preview(self) -> None:
        """Show the report as it is now, and as it becomes."""
        from .preview import show_report

        show_report(self._editor, self._desk, self.year)

    def _make(self) -> RecordForm:
        clear(self._place)
        made = RecordForm(self._desk, REPORT, str(self.year.value), self.year.value)
        self._place.addWidget(card(made))
        return made
