"""The tab with a matrix per cluster, and beside it all that was said of the cell with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSplitter, QToolTip

from ...centre.picture import LATEST, City, Picture, Selection
from ...centre.plain_lists import Looks
from ...questionnaire.model import Cluster
from ..parts import column, label, row
from ..theme import LARGE, MEDIUM
from ..tips import tip
from .detail import Detail
from .drawing import drawer
from .legend import Legend
from .marks import MatrixData
from .matrix_data import matrix_data
from .matrix_frame import matrix_frame, score_looks
from .matrix_table import NOTHING, MatrixTable
from .sayings import Sayings, read_sayings, summary
from .study import Study
from .view import Table, View


class MatrixView(View):
    """Cities down and aspects across. Enter or a click opens the panel, which then follows the keyboard."""

    name = "matrix"
    drawable = True

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._cities: Mapping[tuple[str, int], City] = {}
        self._asked: tuple[int, int] | None = None
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Cluster"))
        self.chooser.setToolTip(self.tr("Volgende en vorige cluster: Ctrl+PgDn en Ctrl+PgUp"))
        self.chooser.currentIndexChanged.connect(self._show_cluster)
        self.legend, self.detail = Legend(), Detail()
        self.table = MatrixTable(self.tr("Matrix van scores"))
        self.table.opened.connect(self._ask)
        self.table.moved.connect(self._follow)
        self.table.viewport().installEventFilter(self)
        self.detail.closed.connect(self.take_focus)
        self.detail.profiled.connect(partial(self._save_profile, paper=False))
        self.detail.printed.connect(partial(self._save_profile, paper=True))
        self.empty = label(self.tr("De matrix wordt gelezen…"), "muted")
        self._lay_out()
        for each in (self.chooser, self.legend, self.table):
            each.hide()
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._turn(step))
        closing = QShortcut(QKeySequence("Escape"), self)
        closing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        closing.activated.connect(self._close)

    @property
    def cluster(self) -> Cluster | None:
        """The cluster that is shown."""
        picture, place = self.study.picture, self.chooser.currentIndex()
        return picture.questionnaire.clusters[place] if picture and place >= 0 else None

    def refresh(self) -> None:
        """Show the cities that the filters show."""
        picture = self.study.picture
        clusters = picture.questionnaire.clusters if picture else ()
        labels = [cluster.label for cluster in clusters]
        if labels != [self.chooser.itemText(place) for place in range(self.chooser.count())]:
            self.chooser.blockSignals(True)
            self.chooser.clear()
            self.chooser.addItems(labels)
            self.chooser.blockSignals(False)
        self._show_cluster()

    def exported(self) -> Table | None:
        """The rows as they are sorted now."""
        shown, order = self.table.shown, list(self.table.order)
        return (lambda _collection, _picture: matrix_frame(shown, order)) if order else None

    def looks(self) -> Looks:
        """The scores in their colours."""
        picture, cluster = self.study.picture, self.cluster
        if picture is None or cluster is None:
            return {}
        special = score_looks(picture.questionnaire.score_question)
        return {aspect.label: special for aspect in cluster.aspects}

    def copy(self) -> None:
        """Copy the matrix with its counts."""
        self.table.copy()

    def drawn(self) -> Callable[[], QImage] | None:
        """All of the matrix."""
        return drawer(self.table)

    def take_focus(self) -> None:
        """Go to the cells."""
        (self.table if self.table.isVisible() else self.chooser).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hovering over a cell tells what was said, as soon as that is read."""
        if isinstance(event, QHelpEvent):
            place = self.table.place_of(self.table.indexAt(event.pos()))
            where = event.globalPos()
            if place:
                self._read(*place, lambda said: QToolTip.showText(where, tip(summary(said)), self.table.viewport()))
        return super().eventFilter(watched, event)

    def _show_cluster(self) -> None:
        picture, cluster = self.study.picture, self.cluster
        there = picture is not None and cluster is not None and bool(picture.cities)
        if picture is not None and cluster is not None and there:
            chosen, drawn_from = cluster, picture
            self.study.do(lambda _collection: matrix_data(drawn_from, chosen), partial(self._show, picture))
            return
        self._show(picture, NOTHING)
        self.detail.hide()
        self.empty.setText(self.why_empty())

    def _show(self, picture: Picture | None, shown: MatrixData) -> None:
        """Show a matrix that was worked out, unless something else is wanted meanwhile."""
        if picture is not self.study.picture:
            return
        self._cities = {(city.key, city.round): city for city in picture.cities} if picture else {}
        self.legend.show_marks(shown.legend)
        self.table.show_data(shown)
        for each in (self.chooser, self.legend, self.table):
            each.setVisible(bool(shown.rows))
        self.empty.setVisible(not shown.rows)

    def _ask(self, line: int, place: int) -> None:
        self._asked = (line, place)
        self._read(line, place, lambda said: self._answer((line, place), said))

    def _follow(self, line: int, place: int) -> None:
        if not self.detail.isHidden():
            self._ask(line, place)

    def _answer(self, asked: tuple[int, int], said: Sayings) -> None:
        if asked == self._asked:
            self.detail.show_sayings(said)

    def _read(self, line: int, place: int, then: Callable[[Sayings], object]) -> None:
        """Read what was said of a cell; a total has nothing to tell."""
        shown, whole = self.table.shown, self.study.whole
        city, aspect = self._cities.get(shown.rows[line].key), shown.columns[place].key
        if city is None or whole is None or not aspect:
            return
        mark, everyone = shown.rows[line].cells[place], _with_earlier(city, whole, self.study.selection)
        words = f"{mark.sign}  {mark.meaning}"
        self.study.do(lambda collection: read_sayings(collection, whole, everyone, aspect, words), then)

    def _save_profile(self, *, paper: bool) -> None:
        """Write the city of the panel beside all others."""
        from .exporting_profile import save_profile  # late: the workbook with it, which the first look needs not

        city = self._cities.get(self.table.shown.rows[self._asked[0]].key) if self._asked else None
        if city is not None:
            save_profile(self, self.study, city, paper=paper)

    def _turn(self, step: int) -> None:
        """Go to another cluster; past the last comes the first."""
        if self.chooser.count():
            self.chooser.setCurrentIndex((self.chooser.currentIndex() + step) % self.chooser.count())

    def _close(self) -> None:
        if not self.detail.isHidden():
            self.detail.close_panel()

    def _lay_out(self) -> None:
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = row(self.chooser, self.legend, spacing=LARGE)
        head.setStretch(1, 1)
        head.setAlignment(self.chooser, Qt.AlignmentFlag.AlignTop)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(MEDIUM)
        for place, side in enumerate((self.table, self.detail)):
            sides.addWidget(side)
            sides.setStretchFactor(place, 1 - place)
        whole = column(head, self.empty, sides, spacing=MEDIUM)
        whole.setStretch(2, 1)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)


def _with_earlier(city: City, whole: Picture, selection: Selection) -> City:
    """The city with all its voices: where its last round is silent, the first one speaks."""
    if selection.round != LATEST:
        return city
    every = whole.select(replace(selection, round="", cities=(city.key,))).cities
    return replace(city, voices=tuple(voice for each in reversed(every) for voice in each.voices))
