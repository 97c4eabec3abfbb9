"""The screen of a study: the filters, its views as tabs, and what can be done with the view that is shown."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QProgressBar, QTabWidget, QVBoxLayout, QWidget

from ..flow import flow
from ..parts import button, column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from ..tips import set_tip
from .filters import Filters
from .outlet import Outlet
from .study import Study
from .view import View

# The tabs in their order: the module that is imported when the tab is first shown, and the class in it.
_TABS = (
    ("returns", "ReturnsView"),
    ("matrix", "MatrixView"),
    ("overview", "OverviewView"),
    ("others", "OthersView"),
    ("wishes", "WishesView"),
    ("rounds", "RoundsView"),
    ("coding", "CodingView"),
    ("conflicts", "ConflictsView"),
    ("synergies", "SynergiesView"),
)


class Shell(QWidget):
    """Views are made when they are first shown, and refreshed when they are shown after a change.

    `merging` when a person wants to add returns.
    """

    merging = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self._views: dict[int, View] = {}
        self._stale: set[int] = set()
        self.outlet = Outlet(self)
        self.filters, self.busy = Filters(study), Busy(study)
        self.export_button = button(self.tr("Alles exporteren…"), self._export_everything)
        self.merge_button = button(self.tr("Inzendingen samenvoegen…"), self.merging)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for each in (self.tabs, self.tabs.tabBar()):
            each.setAccessibleName(self.tr("Onderdelen van de studie"))
        titles = self._titles()
        for place, (module, _) in enumerate(_TABS):
            page = QWidget()
            QVBoxLayout(page).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, titles[module])
            self.tabs.setTabToolTip(place, f"Ctrl+{place + 1}")
            self._add_shortcut(f"Ctrl+{place + 1}", lambda place=place: self.tabs.setCurrentIndex(place))
        self._add_shortcut("F6", self.tabs.tabBar().setFocus)
        self.tabs.currentChanged.connect(self._shown)
        self.tabs.currentChanged.connect(self._follow)
        self._lay_out()
        study.changed.connect(self._changed)

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self._made(self.tabs.currentIndex())

    @property
    def title(self) -> str:
        """What its tab says."""
        return self.tabs.tabText(self.tabs.currentIndex())

    def show_view(self, name: str) -> View:
        """Go to the tab whose module is called so."""
        self.tabs.setCurrentIndex([module for module, _ in _TABS].index(name))
        return self.view

    def take_focus(self) -> None:
        """Put the keyboard on what a person comes for, and on the tabs where that is not there."""
        self.view.take_focus()
        focus = self.window().focusWidget()
        if focus is None or not focus.isVisibleTo(self.view):
            self.tabs.tabBar().setFocus()

    def _export_everything(self) -> None:
        from .exporting import ask_export

        ask_export(self, self.study)

    def _titles(self) -> dict[str, str]:
        return {
            "returns": self.tr("Inzendingen"),
            "matrix": self.tr("Matrix"),
            "overview": self.tr("Overzicht"),
            "others": self.tr("Andere aspecten"),
            "wishes": self.tr("Wenselijkheid"),
            "rounds": self.tr("Rondes"),
            "coding": self.tr("Redenen en knelpunten"),
            "conflicts": self.tr("Verschillen"),
            "synergies": self.tr("Synergieën"),
        }

    def _lay_out(self) -> None:
        title = label(self.study.path.stem, "title", wrap=False)
        set_tip(title, str(self.study.path))
        ways = flow(*self.outlet.buttons, self.export_button, self.merge_button, spacing=SMALL)
        head = row(title, -1, ways)
        body = column(head, self.filters, self.tabs, spacing=MEDIUM)
        body.setStretch(2, 1)
        body.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        whole = column(spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(self.busy)
        self.setLayout(whole)

    def _add_shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _made(self, place: int) -> View:
        if place not in self._views:
            module, name = _TABS[place]
            made: View = getattr(import_module(f".{module}", __package__), name)(self.study)
            page = self.tabs.widget(place)
            page.layout().addWidget(made)  # type: ignore[union-attr]  # made above, with a layout
            self._views[place] = made
            self._stale.add(place)
        return self._views[place]

    def _changed(self) -> None:
        self._stale |= self._views.keys()
        self._shown(self.tabs.currentIndex())

    def _follow(self) -> None:
        """The keyboard goes along to another tab once that shows something, unless it is on the tabs or elsewhere."""
        self.study.do(lambda _collection: None, lambda _nothing: self._arrive())

    def _arrive(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or (self.tabs.isAncestorOf(focus) and focus is not self.tabs.tabBar()):
            self.take_focus()

    def _shown(self, place: int) -> None:
        view = self._made(place)
        if self.study.loaded and place in self._stale:
            self._stale.discard(place)
            view.refresh()
        self.outlet.sync()


class Busy(QFrame):
    """The foot of the screen while long work goes on: what it is, how far, and a way to stop it."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._words, self.bar = label("", wrap=False), QProgressBar()
        self.bar.setTextVisible(False)
        self.stopper = button(self.tr("Stoppen"), study.stop)
        line = row(self._words, self.bar, self.stopper)
        line.setStretch(1, 1)
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self.setLayout(line)
        self.hide()
        study.busy.connect(self._begin)
        study.progressed.connect(self._show_progress)
        study.idle.connect(self.hide)

    def _begin(self, words: str) -> None:
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.show()

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
