"""The tab with what came in and what did not: the list of who is awaited, reminders, taking out, and documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QComboBox

from ...centre.arrivals import Arrival, Arrived, Place, places, reminders, shown, state_table, summaries
from ...centre.collection import Collection, ReturnFile
from ...centre.evidence_out import SavedDocuments, save_documents
from ...centre.expected import Expected, read_expected, store_expected
from ...centre.merge import take_out
from ...centre.picture import Picture, Selection
from ...centre.readable import Readable, readable
from ...centre.taking_out import consequences
from ...errors import TableError
from ..flow import flow
from ..parts import announce, button, column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from ..words import counted
from .columns import telling
from .grid import TableGrid
from .study import Study
from .told import Told
from .view import Table, View

if TYPE_CHECKING:
    import pandas as pd

_ALL, _UNCOUNTED, _UNEXPECTED = "", "uncounted", "unexpected"
# What people do not see, and what they see only where it tells rows apart; all is in the table that is exported.
_HIDDEN, _DETAILS = ("nis",), ("round", "standing", "carried", "revision")


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the thread worked out: every place, those of this table, the table, and what stands on each of its rows."""

    everything: tuple[Place, ...]
    places: tuple[Place, ...]
    table: Readable
    rows: tuple[tuple[Place, Arrived | None], ...]


class ReturnsView(View):
    """Every return and every municipality that is missing. What does not count is shown as such."""

    name = "returns"
    rounds_apart = True

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._shown: _Shown | None = None
        self.summary = label("", "heading")
        self.empty = label(
            self.tr(
                "Er zitten nog geen inzendingen in deze bundel. Voeg ze samen met 'Inzendingen samenvoegen…', "
                "of laad eerst de lijst van de gemeenten die u verwacht."
            ),
            "muted",
        )
        self.empty.hide()
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Welke inzendingen"))
        self._offer()
        self.filter.activated.connect(self.refresh)
        self.grid = TableGrid(self.tr("Inzendingen"))
        self.grid.selectionModel().selectionChanged.connect(self._sync)
        self.told = Told()
        self.load = button(self.tr("Lijst van gemeenten laden…"), self._ask_list)
        self.remind = button(self.tr("Herinneringen kopiëren"), self._remind)
        self.contacts = QCheckBox(self.tr("Met naam en e-mailadres van de coördinator"))
        self.forget = button(self.tr("Personen wissen…"), self._ask_forgetting)
        self.take_out = button(self.tr("Uit de bundel halen…"), self._ask_take_out)
        self.save_chosen = button(self.tr("Documenten van de keuze…"), self._save_chosen)
        self.save_all = button(self.tr("Alle documenten…"), self._save_all)
        self._lay_out()
        self._sync()

    def refresh(self) -> None:
        """Show the returns of what the study shows, and who is missing."""
        self.study.do(partial(_work_out, self.study.whole, self.picture, str(self.filter.currentData())), self._show)

    def exported(self) -> Table | None:
        """The table with all its columns, for the same choice."""
        choice = str(self.filter.currentData())

        def table(collection: Collection, picture: Picture) -> pd.DataFrame:
            return state_table(_chosen(shown(places(collection, picture), picture), choice))

        return table if self.picture else None

    def take_focus(self) -> None:
        """Go to the table, or to what fills it."""
        (self.grid if self.grid.isVisible() else self.load).setFocus()

    def _offer(self) -> None:
        offered = {
            _ALL: self.tr("Alle gemeenten"),
            **{each.value: each.label[:1].upper() + each.label[1:] for each in Arrival},
            _UNCOUNTED: self.tr("Met inzendingen die niet meetellen"),
            _UNEXPECTED: self.tr("Niet verwacht"),
        }
        for value, words in offered.items():
            self.filter.addItem(words, value)

    def _lay_out(self) -> None:
        head = row(self.summary, self.filter, spacing=LARGE)
        head.setStretch(0, 1)
        lists = row(flow(self.load, self.remind, self.contacts, spacing=SMALL), -1, self.forget)
        files = flow(self.take_out, self.save_chosen, self.save_all, spacing=SMALL)
        whole = column(head, self.empty, self.grid, self.told, lists, files, spacing=SMALL)
        whole.setStretch(2, 1)
        whole.addStretch(0)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)

    def _show(self, found: _Shown) -> None:
        self._shown = found
        self.summary.setText("\n".join(summaries(found.everything)) if found.everything else "")
        self.empty.setVisible(not found.everything)
        for each in (self.grid, self.filter, self.summary):
            each.setVisible(bool(found.everything))
        self.grid.show_table(found.table)
        if found.everything and self.load.hasFocus():  # where the keyboard waited while there was nothing yet
            self.grid.setFocus()
        self._sync()

    @property
    def _chosen_files(self) -> list[ReturnFile]:
        rows = self._shown.rows if self._shown else ()
        return [each.file for place in self.grid.rows for each in [rows[place][1]] if each]

    def _sync(self) -> None:
        found = self._shown
        late = found is not None and any(place.arrival is not Arrival.COMPLETE for place in found.places)
        self.remind.setEnabled(late)
        self.contacts.setEnabled(late)
        chosen = bool(self._chosen_files)
        self.take_out.setEnabled(chosen)
        self.save_chosen.setEnabled(chosen)
        self.save_all.setEnabled(self.picture is not None)
        self.forget.setEnabled(self.picture is not None)

    # ---- the list of who is awaited, and reminders

    def _ask_list(self) -> None:
        filters = self.tr("Lijst van gemeenten (*.csv *.xlsx)")
        path = self.study.dialogs.open_file(self, self.tr("Lijst van gemeenten laden"), filters)
        if path:
            self.study.do(lambda _collection: _read(path), self._take_list)

    def _take_list(self, found: tuple[Expected, ...] | TableError) -> None:
        if isinstance(found, TableError):
            title = self.tr("De lijst is niet geladen. Verbeter deze regels ({count}) en laad ze opnieuw.")
            self.told.tell(title.format(count=len(found.faults)), "\n".join(map(str, found.faults)))
            return
        self.told.hide()
        one = self.tr("{count} gemeente geladen. Deze lijst vervangt de vorige.")
        news = counted(len(found), one, self.tr("{count} gemeenten geladen. Deze lijst vervangt de vorige."))
        self.study.decide(
            lambda collection: store_expected(collection, found), lambda: self.study.banner.show_news(news)
        )

    def _remind(self) -> None:
        text = reminders(self._shown.places if self._shown else (), contacts=self.contacts.isChecked())
        self.study.dialogs.copy(text)
        self.told.tell(self.tr("Gekopieerd naar het klembord"), text)

    # ---- forgetting and taking out

    def _ask_forgetting(self) -> None:
        from .forgetting import ask_forgetting  # late: hardly anybody comes for it

        ask_forgetting(self, self.study)

    def _ask_take_out(self) -> None:
        files = self._chosen_files
        self.study.do(lambda collection: consequences(collection, files), partial(self._confirm, files))

    def _confirm(self, files: Sequence[ReturnFile], sentences: Iterable[str]) -> None:
        returns = counted(len(files), self.tr("{count} inzending"), self.tr("{count} inzendingen"))
        question = self.tr("{returns} uit de bundel halen?").format(returns=returns)
        kept = self.tr(
            "Wat u zelf besliste en codeerde, blijft bewaard. Het bestand zelf kunt u later weer samenvoegen."
        )
        if self.study.dialogs.confirm(
            self, question, "\n".join([*sentences, "", kept]), self.tr("Uit de bundel halen")
        ):
            self.study.decide(lambda collection: take_out(collection, files), self.take_focus)

    # ---- documents

    def _save_chosen(self) -> None:
        keys = tuple({file.city: None for file in self._chosen_files})
        if self.study.whole:
            self._save(self.study.whole.select(Selection(cities=keys)))

    def _save_all(self) -> None:
        if self.picture:
            self._save(self.picture)

    def _save(self, picture: Picture) -> None:
        folder = self.study.dialogs.folder(self, self.tr("Map voor de documenten"))
        if folder:
            self.study.do_long(
                self.tr("Documenten bewaren"),
                lambda collection, progress, cancelled: save_documents(
                    collection, picture, folder, progress, cancelled
                ),
                partial(self._saved, folder),
            )

    def _saved(self, folder: Path, saved: SavedDocuments) -> None:
        count = counted(len(saved.documents), self.tr("{count} document"), self.tr("{count} documenten"))
        text = self.tr("{documents} bewaard in {folder}.").format(documents=count, folder=folder)
        if saved.not_stored:
            text += " " + self.tr("Van {count} is alleen de naam bekend.").format(count=saved.not_stored)
        if saved.damaged:
            text += " " + self.tr("Beschadigd en niet bewaard: {count}.").format(count=saved.damaged)
        opened = partial(self.study.dialogs.open_address, QUrl.fromLocalFile(str(folder)))
        self.study.banner.show_news(text, self.tr("Map openen"), opened)
        announce(self, text)


def _work_out(whole: Picture | None, picture: Picture | None, choice: str, collection: Collection) -> _Shown:
    everything = places(collection, whole)
    chosen = _chosen(shown(everything, picture) if picture else everything, choice)
    unasked = [] if any(place.expected is not None for place in everything) else ["expected"]
    table = readable(telling(state_table(chosen).drop(columns=[*_HIDDEN, *unasked]), _DETAILS))
    rows = tuple((place, each) for place in chosen for each in (place.returns or (None,)))
    return _Shown(everything, chosen, table, rows)


def _chosen(found: Iterable[Place], choice: str) -> tuple[Place, ...]:
    wanted: Callable[[Place], bool] = {
        _ALL: lambda _place: True,
        _UNCOUNTED: lambda place: len(place.counted) < len(place.returns),
        _UNEXPECTED: lambda place: place.expected is False,
    }.get(choice, lambda place: place.arrival == choice)
    return tuple(filter(wanted, found))


def _read(path: Path) -> tuple[Expected, ...] | TableError:
    """The list, or all that is wrong with it, which is more than a banner holds."""
    try:
        return read_expected(path)
    except TableError as error:
        return error
