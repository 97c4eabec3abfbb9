"""That every tab of the study can be read and worked with: by a screen reader, with the keyboard, while it is empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.ui import theme
from samenwerking_desktop.ui.centre.grid import TableGrid
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.matrix_table import MatrixTable
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.centre.synergies import SynergiesView
from samenwerking_desktop.ui.centre.topics import TopicView
from samenwerking_desktop.ui.languages import NAMES, change
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled, shell_of
from ui.hands import CONTROL, accessible, focused, key, press, settle, unheard
from ui.room import cut_off, is_cut

TABS = ("returns", "matrix", "overview", "others", "wishes", "rounds", "coding", "conflicts", "synergies")
OPENERS = ("Shell", "Alles exporteren…"), ("OthersView", "Tweede ronde…")
# Items of a list or a table are told by their text, which may be blank.
CELLS = {QAccessible.Role.Cell, QAccessible.Role.ListItem, QAccessible.Role.TreeItem}


class Shown(QObject):
    """Notes every window that comes up."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.windows: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    """What comes up from now on."""
    noted = Shown(qapp)
    yield noted
    qapp.removeEventFilter(noted)


def screens(shell: Shell, window: Window) -> Iterator[tuple[str, QWidget]]:
    """Every tab with every topic, the panel of a cell, and the boxes."""
    for name in TABS:
        view = shell.show_view(name)
        settled(shell.study)
        yield name, window
        if isinstance(view, TopicView):
            for place in range(1, view.topic.count()):
                view.topic.setCurrentIndex(place)
                settled(shell.study)
                view.chart.as_table.setChecked(place % 2 == 0)
                yield f"{name}: {view.topic.currentText()}", window
        if isinstance(view, SynergiesView):
            for place in range(1, view.filter.topic.count()):
                view.filter.topic.setCurrentIndex(place)
                yield f"{name}: {view.filter.topic.currentText()}", window
        if isinstance(view, MatrixView):
            key(Qt.Key.Key_Return)
            settled(shell.study)
            assert view.detail.isVisible()
            yield "the panel of a cell", window
    for opener in (QCoreApplication.translate(*each) for each in OPENERS):
        shell.show_view("others")
        settled(shell.study)
        press(next(each for each in shell.findChildren(QPushButton) if each.text() == opener and each.isVisible()))
        settled(shell.study)
        box = next(each for each in window.findChildren(QDialog) if each.isVisible())
        yield opener, box
        box.reject()
    shell.filters.cities.open()
    settle()
    yield "the list of cities", shell.filters.cities.list
    shell.filters.cities.list.hide()


def test_everything_is_heard(shell: Shell, window: Window) -> None:
    """A screen reader says the name, role and state of what the keyboard can come to, in every tab and box."""
    unnamed, unheard_of, named = [], [], 0
    for screen, root in screens(shell, window):
        for interface in accessible(root):
            name = interface.text(QAccessible.Text.Name).strip()
            if interface.state().focusable and interface.role() not in CELLS and not name:
                unnamed.append((screen, interface.role(), type(interface.object()).__name__))
            if fault := unheard(interface):
                unheard_of.append((screen, fault))
            named += bool(name)
    assert unnamed == []
    assert unheard_of == []
    assert named > 1500


def test_in_text_of_twice_the_size(qapp: QApplication, make_window: Callable[[], Window], bundle: Path) -> None:
    """No button of the study is cut off when a person makes text twice as large."""
    theme.dress(qapp, theme.LIGHT, 200)
    try:
        window = make_window()
        window.open(bundle)
        shell = shell_of(window)
        for name in TABS:
            view = shell.show_view(name)
            settled(shell.study)
            buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
            assert (view.name, [each.text() for each in buttons if is_cut(each)]) == (name, [])
    finally:
        theme.dress(qapp, theme.LIGHT)


@pytest.mark.parametrize("code", NAMES)
def test_nothing_is_cut_off(open_study: Callable[[Path], Shell], bundle: Path, window: Window, code: str) -> None:
    """In a window of 1024 by 640 no tab of the study and no box says more than it has room for."""
    window.resize(1024, 640)
    change(window, code)
    cut = [(screen, what) for screen, root in screens(open_study(bundle), window) for what in cut_off(root)]
    change(window, "nl")
    assert cut == []


def test_the_keyboard_goes_along(shell: Shell) -> None:
    """Ctrl and a digit goes to a tab and into what one comes for, also when it is opened for the first time."""
    for place, name in [*enumerate(TABS)][::-1]:
        key(Qt.Key(Qt.Key.Key_1 + place), CONTROL)
        settled(shell.study)
        assert shell.view.name == name
        assert (name, shell.view.isAncestorOf(focused())) == (name, True)
        before = focused()
        shell.take_focus()
        assert focused() is before


def test_the_keyboard_stays_on_the_tabs(shell: Shell) -> None:
    """Arrows along the tabs go past all of them."""
    key(Qt.Key.Key_F6)
    seen = []
    for _ in TABS:
        seen.append(shell.view.name)
        key(Qt.Key.Key_Right)
        settled(shell.study)
        assert focused() is shell.tabs.tabBar()
    assert seen == list(TABS)


def test_no_window_comes_up(shell: Shell, shown: Shown) -> None:
    """Opening a tab shows that tab, and nothing before it that takes the keyboard away."""
    for name in TABS:
        shell.show_view(name)
        settled(shell.study)
    assert shown.windows == []


def test_empty_tabs_say_the_same(open_study: Callable[[Path], Shell], tmp_path: Path) -> None:
    """While nothing came in, every tab says what to do in the same place, and offers nothing that does not work."""
    Collection.create(tmp_path / "Leeg.bundel").close()
    shell = open_study(tmp_path / "Leeg.bundel")
    places = set()
    for name in TABS:
        view = shell.show_view(name)
        settled(shell.study)
        told = [each for each in view.findChildren(QLabel) if each.isVisible() and each.text()]
        assert "Inzendingen samenvoegen…" in told[0].text()
        assert len(told) == 1
        places.add(told[0].mapTo(shell, told[0].rect().topLeft()).toTuple())
        assert name == "returns" or not [each for each in view.findChildren(QPushButton) if each.isVisible()]
    assert len(places) == 1


def test_filters_that_let_nothing_through(shell: Shell) -> None:
    """Every tab says so with the same words, but that of the returns, which tells who is missing."""
    shell.filters.respondent.setCurrentIndex(shell.filters.respondent.findData("ocmw"))
    shell.filters.respondent.activated.emit(shell.filters.respondent.currentIndex())
    shell.filters.round.setCurrentIndex(shell.filters.round.findText("Ronde 2"))
    shell.filters.round.activated.emit(shell.filters.round.currentIndex())
    settled(shell.study)
    for name in TABS[1:]:
        view = shell.show_view(name)
        settled(shell.study)
        told = [each.text() for each in view.findChildren(QLabel) if each.isVisible() and each.text()]
        assert (name, told) == (name, ["Geen enkele gemeente past bij deze filters. Kies 'Alles tonen'."])


def test_a_matrix_fits_at_1240(shell: Shell, window: Window) -> None:
    """Seven aspects with their totals and the share need no scrolling, and no word of a title is cut."""
    window.resize(1240, 800)
    table = shell.show_view("matrix").findChild(MatrixTable)
    settled(shell.study)
    assert table is not None
    assert table.shown.titles[-1] == "Aandeel"
    assert table.horizontalScrollBar().maximum() == 0
    assert not table.shown.columns[6].title.count("\n")


def test_the_list_of_returns_shows_its_files_at_1240(shell: Shell, window: Window) -> None:
    """What is the same for all is left out, so that the last column, the file, is in sight."""
    window.resize(1240, 800)
    settle()
    grid = shell.view.findChild(TableGrid)
    assert grid is not None
    assert grid.shown.names[-1] == "file"
    assert not {"nis", "round", "revision"} & set(grid.shown.names)
    left = grid.columnViewportPosition(len(grid.shown.names) - 1)
    assert left < grid.viewport().width() - 300
