"""A page of the yearly report with records of one kind: the list at the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...inventory.answers import FactKind
from ...inventory.proposals import measures_of, offers, open_questions, synergies_of
from ...inventory.records import Progress, Standing
from ...inventory.report_fields import MEASURE, STATUS, SYNERGY, in_year
from ..desk import Desk
from ..fields import LineField, TextField
from ..lines import LineButton
from ..parts import Sheet, button, card, clear, column, in_tab_order, label, row
from ..places import Spot
from ..theme import LARGE, SMALL, TIGHT, letters
from ..words import counted, tr
from .form import RecordForm
from .frame import Pane, ReportPage
from .names import page_names, words_of
from .proposals import OfferSheet, ProposalSheet, QuestionSheet
from .record_list import RecordList
from .suggestions import Suggestions
from .told import lines_of
from .year import WorkingYear

Make = Callable[[], Suggestions[Any]]
# In letters, and in lines of the list where it stands above the record.
_LIST_WIDE, _FEW = 32, 2
# As large as Qt lets a widget be.
_ANY = 16_777_215
# What a record begins with.
_FIRST = {SYNERGY: {"level": "own_pair"}}
_FIRST_STATUS = {SYNERGY: Standing.EXISTING, MEASURE: Progress.OPEN}


class RecordsPage(ReportPage):
    """Adds, shows, changes and removes them, and offers what the inventory and earlier reports suggest."""

    def __init__(self, desk: Desk, kind: str, year: WorkingYear) -> None:
        super().__init__(year, page_names()[kind], words_of(kind).about)
        self._desk, self.kind = desk, kind
        self.form: RecordForm | None = None
        self.sheet: Suggestions[Any] | None = None
        self.add_button = button(words_of(kind).add, self.add)
        self.add_button.setEnabled(not desk.read_only)
        self.list = RecordList(words_of(kind).list)
        self.list.currentItemChanged.connect(self._moved)
        self.suggestions: list[LineButton] = []
        self._suggested = QVBoxLayout()
        self._suggested.setSpacing(TIGHT)
        self._side = QWidget()
        self._left = column(self.add_button, self._suggested, self.list, spacing=SMALL)
        self._left.addStretch(0)  # which takes the room of a list that is not there
        self._left.setStretch(2, 1)
        self._side.setLayout(self._left)
        self._beside = QStackedWidget()
        self._body = row(self._side, self._beside, spacing=0)
        self._body.setStretch(1, 1)
        self._fill(self._body)
        self._sync_list()
        self._sync_suggestions()
        self._show_chosen()

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        self.sync_year()
        before = self.form.item if self.form else ""
        self._sync_list()
        if not isinstance(by, LineField | TextField):  # what is typed here suggests nothing
            self._sync_suggestions()
        if self.sheet:
            self.sheet.sync()
        elif before and before in self.list.records and self.form:
            self.form.sync(by)
        else:
            self._show_chosen()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        shown = self.sheet or self.form
        return shown is None or shown.flush()

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or on the list."""
        if spot is None or spot.key[1] not in self.list.records:
            (self.list if self.list.records else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before = self.year.value
        self.year.follow(spot)
        if self.year.value != before:
            self.sync_year()
            self._sync_list()
            self._sync_suggestions()
        self._show_record(spot.key[1])
        if self.form:
            self._bring_into_view(self.form.take_focus(spot))

    def fit(self, *, wide: bool) -> None:
        """The list stands beside the record, or above it."""
        super().fit(wide=wide)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._left.setContentsMargins(0, 0, 0 if wide else LARGE, SMALL)
        self._side.setMaximumWidth(letters(_LIST_WIDE) if wide else _ANY)
        self._side.setMinimumWidth(letters(_LIST_WIDE) if wide else 0)
        self.list.setMaximumHeight(_ANY if wide else _FEW * max(0, self.list.sizeHintForRow(0)))

    def show_year(self) -> None:
        """Show what the records are in another year."""
        self._sync_list()
        self._sync_suggestions()
        self._show_chosen()

    def add(self) -> None:
        """Add a record and open it."""
        if not self.flush():
            return
        first = {in_year(STATUS, self.year.value): _FIRST_STATUS[self.kind]} if self.kind in _FIRST_STATUS else {}
        made: list[str] = []
        values = _FIRST.get(self.kind, {}) | first
        if self._desk.bridge.do(lambda: made.append(self._desk.document.records.add(self.kind, values, by=self))):
            self.take_focus(Spot(FactKind.REPORT, (self.kind, made[0], "")))

    def remove(self) -> None:
        """Remove the record that is open; undo brings it back."""
        if self.form is None:
            return
        form, items = self.form, self.list.records
        form.drop()
        place = items.index(form.item)
        if self._desk.bridge.do(partial(self._desk.document.records.remove, self.kind, form.item, by=self)):
            left = self.list.records
            self.list.choose(left[min(place, len(left) - 1)] if left else "")
            self.take_focus()

    def _sync_list(self) -> None:
        document = self._desk.document
        today = datetime.fromisoformat(document.now()).date()
        self.list.show_lines(lines_of(document.answers, self.kind, self.year.value, today))
        self.list.setVisible(bool(self.list.records))
        if not self.list.chosen and self.list.records and self.sheet is None:
            self.list.blockSignals(True)
            self.list.setCurrentRow(0)
            self.list.blockSignals(False)

    def _sync_suggestions(self) -> None:
        """The lines above the list: what may be taken over or answered."""
        found = self._found()
        clear(self._suggested)
        self.suggestions = []
        for words, make in found:
            line = LineButton(words, partial(self._open_sheet, make))
            self._suggested.addWidget(line)
            self.suggestions.append(line)
        in_tab_order([self.year_field.box, self.add_button, *self.suggestions, self.list])

    def _found(self) -> list[tuple[str, Make]]:
        answers, year = self._desk.document.answers, self.year.value
        found: list[tuple[str, Make]] = []
        if self.kind not in _FIRST_STATUS:
            return []
        asked = sum(each.record.kind == self.kind for each in open_questions(answers, year))
        if asked:
            one = tr("Wat is ervan geworden? Uit een vorig verslag staat er nog {count} open.")
            many = tr("Wat is ervan geworden? Uit een vorig verslag staan er nog {count} open.")
            found.append((counted(asked, one, many), partial(QuestionSheet, self._desk, self.kind, year)))
        proposed = len((synergies_of if self.kind == SYNERGY else measures_of)(answers, year))
        if proposed:
            found.append(
                (counted(proposed, *_proposed(self.kind)), partial(ProposalSheet, self._desk, self.kind, year))
            )
        changed = len(offers(answers, year)) if self.kind == SYNERGY else 0
        if changed:
            one = tr("Van {count} synergie is het aspect veranderd in de inventaris.")
            many = tr("Van {count} synergieën is het aspect veranderd in de inventaris.")
            found.append((counted(changed, one, many), partial(OfferSheet, self._desk, year)))
        return found

    def _open_sheet(self, make: Make, _checked: bool = False) -> None:
        if not self.flush():
            return
        self.list.choose("")
        self.sheet, self.form = make(), None
        self.sheet.emptied.connect(self._sheet_emptied)
        self.sheet.sync()
        self._put(self.sheet)
        self.sheet.take_focus()

    def _sheet_emptied(self) -> None:
        """Everything was dealt with: back to the list."""
        self.sheet = None
        self._sync_list()
        self._show_chosen()
        self.take_focus()

    def _moved(self) -> None:
        """Another record was chosen in the list."""
        if not self.list.chosen:
            return
        if self.flush():
            self._show_chosen()
        elif self.form:
            self.list.blockSignals(True)
            self.list.choose(self.form.item)
            self.list.blockSignals(False)

    def _show_record(self, item: str) -> None:
        self.list.choose(item)
        if self.sheet or self.form is None or (self.form.item, self.form.year) != (item, self.year.value):
            self._show_chosen()

    def _show_chosen(self) -> None:
        """The form of the record that is current, or what to do while there is none."""
        self.sheet = None
        if not self.list.chosen:
            self.form = None
            self._put(Pane(label(words_of(self.kind).empty, "muted"), -1))
            return
        self.form = RecordForm(self._desk, self.kind, self.list.chosen, self.year.value)
        remover = button(tr("Verwijderen"), self.remove, "quiet")
        remover.setEnabled(not self._desk.read_only)
        self._put(Pane(card(self.form, row(-1, remover)), -1))
        in_tab_order([self.list, *self.form.stops, remover])

    def _put(self, shown: QWidget) -> None:
        old = self._beside.currentWidget()
        if old is not None:
            self._beside.removeWidget(old)
            old.deleteLater()
        self._beside.addWidget(shown)
        self._beside.setCurrentWidget(shown)

    def _bring_into_view(self, target: QWidget) -> None:
        shown = self._beside.currentWidget()
        if isinstance(shown, Sheet):
            shown.bring_into_view(target)


def _proposed(kind: str) -> tuple[str, str]:
    """What the line of the proposals says, of one and of several."""
    if kind == SYNERGY:
        one = tr("U kunt {count} synergie overnemen uit de inventaris.")
        return one, tr("U kunt {count} synergieën overnemen uit de inventaris.")
    one = tr("U kunt {count} maatregel overnemen uit de inventaris.")
    return one, tr("U kunt {count} maatregelen overnemen uit de inventaris.")
