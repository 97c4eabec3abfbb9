"""The tab with the differences between city and OCMW: the list, and the panel beside it that decides each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from ...centre.collection import Collection
from ...centre.conflicts import Difference, difference_table, find_differences
from ...centre.decisions import Place, adjudicate, withdraw
from ...centre.picture import Picture
from ...centre.readable import Readable, readable
from ...centre.talking import write_talking_sheets
from ...centre.voices import Agreement
from ...errors import UserError
from ...inventory.answers import Answer
from ...names import file_name
from ..dialogs import with_suffix
from ..flow import flow
from ..parts import button, column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from .columns import telling
from .decision import Decision
from .grid import TableGrid
from .study import Study
from .view import Table, View

if TYPE_CHECKING:
    import pandas as pd

_OPEN, _OUTDATED, _ALL = "open", "outdated", ""
_LISTED = ("municipality", "aspect_label", "city_said_label", "ocmw_said_label")
_STATE = "agreement_label"
# What the panel says too, and only where it tells rows apart.
_DETAILS = ("cluster_label", "round")
_SUFFIX = ".xlsx"


@dataclass(frozen=True, slots=True)
class _Found:
    """What the thread found: all differences, those of this list, and the list as it is shown."""

    everything: tuple[Difference, ...]
    listed: tuple[Difference, ...]
    table: Readable


class ConflictsView(View):
    """Digits choose an answer from the list too; Ctrl+Enter records it and goes to the next that is open."""

    name = "conflicts"
    rounds_apart = True

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._found: _Found | None = None
        self._wanted: Place | None = None
        self._returning = False
        self.summary, self.agreement = label("", "heading"), label("", "muted")
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Welke verschillen"))
        for value, words in self._offered().items():
            self.filter.addItem(words, value)
        self.filter.activated.connect(self.refresh)
        self.grid = TableGrid(self.tr("Verschillen tussen stad en OCMW"))
        self.grid.moved.connect(self._show_one)
        self.grid.entered_row.connect(self._enter)
        self.grid.installEventFilter(self)
        self.decision = Decision()
        self.decision.recorded.connect(self._record)
        self.decision.withdrawn.connect(self._withdraw)
        self.empty = label("", "muted")
        self.empty.hide()
        self.sheet = button(self.tr("Gespreksblad…"), self._save_one)
        self.sheets = button(self.tr("Alle gespreksbladen…"), self._save_all)
        self.paper = button(self.tr("Gespreksblad als PDF…"), self._print_one)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.decision.try_to_record)

    def refresh(self) -> None:
        """List the differences in what the study shows."""
        picture = self.picture
        if picture is None:
            self._show(None, None)
            return
        choice = str(self.filter.currentData())
        self.study.do(partial(_find, picture, choice), partial(self._show, picture))

    def exported(self) -> Table | None:
        """The table with all its columns, for the same choice."""
        choice = str(self.filter.currentData())

        def table(collection: Collection, picture: Picture) -> pd.DataFrame:
            return difference_table(picture.questionnaire, _chosen(find_differences(collection, picture), choice))

        return table if self.picture else None

    def take_focus(self) -> None:
        """Go to the list."""
        (self.grid if self.grid.isVisible() else self.filter).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit in the list chooses the answer, instead of looking for a row that begins with it."""
        if watched is self.grid and event.type() is QEvent.Type.KeyPress:
            pressed = cast("QKeyEvent", event)
            if pressed.text() and pressed.text().isprintable() and self.decision.isVisible():
                return self.decision.choose_by(pressed)
        return super().eventFilter(watched, event)

    def _offered(self) -> dict[str, str]:
        return {
            _OPEN: self.tr("Nog te beslissen"),
            str(Agreement.ADJUDICATED): self.tr("Beslist"),
            str(Agreement.ONE_SIDED): self.tr("Eenzijdig"),
            _OUTDATED: self.tr("Opnieuw te beslissen"),
            _ALL: self.tr("Alle verschillen"),
        }

    def _lay_out(self) -> None:
        head = row(self.summary, flow(self.filter, self.sheet, self.paper, self.sheets, spacing=SMALL), spacing=SMALL)
        head.setStretch(0, 1)
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(MEDIUM)
        left = QWidget()
        left.setLayout(column(self.grid, self.agreement, spacing=SMALL))
        for place, (side, stretch) in enumerate(((left, 3), (self.decision, 2))):
            self.sides.addWidget(side)
            self.sides.setStretchFactor(place, stretch)
        self.decision.setMinimumWidth(21 * LARGE)
        whole = column(head, self.empty, self.sides, spacing=MEDIUM)
        whole.setStretch(2, 1)
        whole.addStretch(0)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)

    # ---- what is shown

    def _show(self, picture: Picture | None, found: _Found | None) -> None:
        self._found = found
        listed = found.listed if found else ()
        voiced = picture is not None and any(len(city.voices) > 1 for city in picture.cities)
        self.summary.setText(self._summary(found) if found and voiced else "")
        self.agreement.setText(self._agreement(picture) if picture and voiced else "")
        for each in (self.summary, self.filter, self.sheet, self.paper, self.sheets):
            each.setVisible(voiced)
        for each in (self.sheet, self.paper):
            each.setEnabled(bool(listed))
        self.sheets.setEnabled(bool(found and found.everything))
        self.empty.setText(self._why_empty(voiced=voiced))
        self.empty.setVisible(not listed)
        self.sides.setVisible(bool(listed))
        if found:
            wanted = [place for place, each in enumerate(found.listed) if each.place == self._wanted]
            self.grid.show_table(found.table)
            if wanted:
                self.grid.go(wanted[0])
            self._show_one(self.grid.row)
        if self._returning:
            self._returning = False
            self.take_focus()

    def _summary(self, found: _Found) -> str:
        of = [each for each in found.everything if each.cell.agreement is not Agreement.ONE_SIDED]
        left = sum(each.open for each in of)
        text = self.tr("{left} van {all} verschillen nog te beslissen").format(left=left, all=len(of))
        return text if of else self.tr("Stad en OCMW zeggen nergens iets verschillends")

    def _agreement(self, picture: Picture) -> str:
        """How often both agree, per cluster, with the denominators."""
        told = []
        for cluster in picture.questionnaire.clusters:
            count = picture.agreement(cluster)
            both = count.agree + count.differ
            words = self.tr("{cluster} {share} % ({agree} van {both})") if both else self.tr("{cluster} –")
            share = round(count.percentage or 0)
            told.append(words.format(cluster=cluster.label, share=share, agree=count.agree, both=both))
        return self.tr("Zelfde antwoord van stad en OCMW: {clusters}").format(clusters=" · ".join(told))

    def _why_empty(self, *, voiced: bool) -> str:
        picture = self.picture
        if picture is None or not picture.cities:
            return self.why_empty()
        if not voiced:
            return self.tr(
                "Hier staat iets zodra van één gemeente de stad en het OCMW elk een inzending terugstuurden. "
                "Bij wat nu getoond wordt, is dat nergens zo."
            )
        return self.tr("Niets in deze lijst. Kies hierboven een andere lijst om beslissingen na te lezen.")

    def _show_one(self, place: int) -> None:
        picture, found = self.picture, self._found
        if picture and found and 0 <= place < len(found.listed):
            self._wanted = found.listed[place].place
            self.decision.show_difference(picture.questionnaire, found.listed[place])

    @property
    def _current(self) -> Difference | None:
        place = self.grid.row
        return self._found.listed[place] if self._found and 0 <= place < len(self._found.listed) else None

    def _enter(self, _place: int) -> None:
        if self.decision.choice:
            self.decision.choice.take_focus()

    # ---- deciding

    def _record(self, answer: Answer, reason: str) -> None:
        current = self._current
        if current is None:
            return
        self._wanted = self._next_open(current) or current.place
        self.study.decide(partial(_adjudicate, current, answer, reason), self._decided)

    def _withdraw(self) -> None:
        current = self._current
        if current is not None:
            self.study.decide(lambda collection: withdraw(collection, current.place), self._decided)

    def _decided(self) -> None:
        """The list that follows is another: the keyboard goes to it when it is there."""
        self.decision.forget_draft()
        self._returning = True

    def _next_open(self, current: Difference) -> Place | None:
        """The next that is open in the list as it is sorted now; after the last comes the first."""
        listed = [self._found.listed[place] for place in self.grid.order] if self._found else []
        at = listed.index(current)
        return next((each.place for each in (*listed[at + 1 :], *listed[:at]) if each.open), None)

    # ---- talking sheets

    def _save_one(self) -> None:
        if self._current:
            self._save([self._current.place[0]], self._current.municipality)

    def _print_one(self) -> None:
        from .exporting_profile import print_talking_sheet  # late: typesetting with it

        if self._current and self.picture:
            print_talking_sheet(self, self.study, self.picture, self._current)

    def _save_all(self) -> None:
        self._save(None, self.study.path.stem)

    def _save(self, keys: Sequence[str] | None, name: str) -> None:
        picture, dialogs = self.picture, self.study.dialogs
        proposal = self.study.path.with_name(self.tr("Gespreksblad {name}").format(name=file_name(name)) + _SUFFIX)
        filters = self.tr("Werkboek (*{suffix})").format(suffix=_SUFFIX)
        path = dialogs.save_file(self, self.tr("Gespreksblad bewaren"), proposal, filters)
        if path is None or picture is None:
            return
        try:
            out = with_suffix(path, _SUFFIX)
        except UserError as error:
            self.study.banner.show_error(error)
            return
        text = self.tr("Het gespreksblad staat in {path}.").format(path=out)
        opened = partial(dialogs.open_address, QUrl.fromLocalFile(str(out)))
        self.study.do_long(
            self.tr("Gespreksbladen schrijven"),
            lambda collection, progress, cancelled: write_talking_sheets(
                collection, picture, out, keys, progress, cancelled
            ),
            lambda _done: self.study.banner.show_news(text, self.tr("Openen"), opened),
        )


def _find(picture: Picture, choice: str, collection: Collection) -> _Found:
    everything = find_differences(collection, picture)
    listed = _chosen(everything, choice)
    table = difference_table(picture.questionnaire, listed)
    joint = ["joint_said_label"] if any("joint" in each.said for each in listed) else []
    state = [] if choice else [_STATE]
    shown = table[[*_LISTED, *joint, *state, *_DETAILS]]
    return _Found(everything, listed, readable(telling(shown, _DETAILS)))


def _chosen(found: Iterable[Difference], choice: str) -> tuple[Difference, ...]:
    wanted = {
        _ALL: lambda _each: True,
        _OPEN: lambda each: each.open,
        _OUTDATED: lambda each: each.cell.outdated,
    }.get(choice, lambda each: each.cell.agreement == choice)
    return tuple(filter(wanted, found))


def _adjudicate(current: Difference, answer: Answer, reason: str, collection: Collection) -> None:
    adjudicate(collection, current.place, current.said, answer, reason)
