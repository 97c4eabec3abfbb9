"""The study of a collection: coming and going, its tabs, its filters, and the thread that reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from centre.towns import Town
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import LATEST, Selection
from samenwerking_desktop.centre.progress import Cancelled, Progress
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.parts import breakable
from samenwerking_desktop.ui.welcome import recent_files
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled, shell_of
from ui.hands import CONTROL, Answering, drop, focus_name, key, press, settle, until, write

SECOND = 1.0


def locked(path: Path) -> bool:
    """Whether somebody has the collection open."""
    try:
        Collection.open(path).close()
    except UserError as error:
        return error.message == "file_locked"
    return False


def titles(shell: Shell) -> list[str]:
    """What the tabs say."""
    return [shell.tabs.tabText(place) for place in range(shell.tabs.count())]


def test_opening_a_collection_shows_the_study(window: Window, shell: Shell, bundle: Path) -> None:
    """A collection that is opened is studied: its name is the title, and it comes back under the recent files."""
    assert shell.isVisible()
    assert window.windowTitle().startswith("Studie.bundel – ")
    assert shell.filters.count.text() == "13 van 13 gemeenten"
    assert recent_files(window.settings) == [bundle]


def test_the_tabs_in_their_order(shell: Shell) -> None:
    """The tabs follow the way of a study, from what came in to what still differs, and then what came beside it."""
    order = ["Inzendingen", "Matrix", "Overzicht", "Andere aspecten", "Wenselijkheid"]
    assert titles(shell) == [*order, "Rondes", "Redenen en knelpunten", "Verschillen", "Synergieën"]


def test_tabs_with_the_keyboard(shell: Shell) -> None:
    """Ctrl with a number goes to a tab, and F6 to all of them; a tab is made when it is first shown."""
    assert not shell.findChildren(MatrixView)
    shell.take_focus()
    key(Qt.Key.Key_2, CONTROL)
    assert shell.title == "Matrix"
    assert len(shell.findChildren(MatrixView)) == 1
    key(Qt.Key.Key_F6)
    assert shell.tabs.tabBar().hasFocus()
    key(Qt.Key.Key_Left)
    assert shell.title == "Inzendingen"


def test_the_file_is_free_after_leaving(window: Window, shell: Shell, bundle: Path) -> None:
    """A study holds its collection, and lets go of it when one leaves."""
    assert shell.isVisible()
    assert locked(bundle)
    window.show_welcome()
    assert not locked(bundle)


def test_closing_the_window_lets_go(window: Window, shell: Shell, bundle: Path) -> None:
    """So does closing the window."""
    assert shell.isVisible()
    assert window.close()
    assert not locked(bundle)


def test_what_is_no_collection(window: Window, tmp_path: Path) -> None:
    """A file that is no collection gives a sentence, and the first screen again."""
    other = tmp_path / "geen.bundel"
    other.write_text("Geachte heer, mevrouw")
    window.open(other)
    until(lambda: bool(window.banner.text))
    assert "is geen" in window.banner.text
    assert window.welcome.isVisible()
    assert recent_files(window.settings) == []


def test_an_empty_collection(window: Window, tmp_path: Path, open_study: Callable[[Path], Shell]) -> None:
    """A collection in which nothing was merged says what to do."""
    Collection.create(tmp_path / "Leeg.bundel").close()
    shell = open_study(tmp_path / "Leeg.bundel")
    view = shell.show_view("matrix")
    settle()
    assert isinstance(view, MatrixView)
    assert "Kies 'Inzendingen samenvoegen…'" in view.empty.text()
    assert view.exported() is None
    assert window.banner.text == ""


def test_to_the_merging_and_back(window: Window, shell: Shell, bundle: Path, tmp_path: Path) -> None:
    """From the study one adds returns to that collection, and looks at them at once."""
    town = Town(tmp_path, "Aalbeke")
    press(shell.merge_button)
    (merging,) = window.findChildren(MergingView)
    until(lambda: not merging.busy)
    settle()
    assert merging.isVisible()
    assert not locked(bundle)
    press(merging.study_button)
    settled(shell_of(window).study)
    assert shell_of(window).filters.count.text() == "13 van 13 gemeenten"
    town.close()


def test_merging_and_looking(window: Window, tmp_path: Path) -> None:
    """After merging, the keyboard is on the button that shows what came in."""
    town = Town(tmp_path, "Aalbeke")
    window.open(town.returned())
    (merging,) = window.findChildren(MergingView)
    until(lambda: not merging.busy)
    settle()
    press(merging.merge_button)
    until(lambda: not merging.busy)
    settle()
    assert focus_name() == "Bundel bekijken"
    key(Qt.Key.Key_Return)
    settled(shell_of(window).study)
    assert shell_of(window).filters.count.text() == "1 van 1 gemeenten"
    town.close()


def test_returns_dropped_on_a_study(window: Window, shell: Shell, bundle: Path, tmp_path: Path) -> None:
    """Returns that are dropped on a study are looked at for that collection."""
    assert shell.isVisible()
    town = Town(tmp_path, "Aalbeke")
    assert drop(window, QUrl.fromLocalFile(str(town.returned())))
    (merging,) = window.findChildren(MergingView)
    until(lambda: not merging.busy)
    settle()
    assert [line.cells[1] for line in merging.table.lines] == ["Aalbeke"]
    assert any(breakable(str(bundle)) in each for each in _texts(merging))
    town.close()


def test_choosing_cities_with_the_keyboard(matrix: MatrixView, shell: Shell) -> None:
    """Typing finds a city whatever its capitals, Enter ticks it, and the views follow; one button shows all again."""
    shell.filters.cities.setFocus()
    key(Qt.Key.Key_Space)
    write("klav")
    key(Qt.Key.Key_Return)
    shell.filters.cities.list.close()
    settled(shell.study)
    assert shell.filters.count.text() == "1 van 13 gemeenten"
    assert shell.filters.cities.text().startswith("1 gemeente ")
    assert [row.title for row in matrix.table.shown.rows] == ["Klaverdonk"]
    press(shell.filters.everything)
    settled(shell.study)
    assert shell.filters.count.text() == "13 van 13 gemeenten"
    assert not shell.filters.everything.isEnabled()


def test_arrows_in_the_list_of_cities(shell: Shell) -> None:
    """From the search the arrow goes into the list, where Enter ticks as well; Escape closes it."""
    chooser = shell.filters.cities
    chooser.setFocus()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Down)
    assert chooser.list.ticks.hasFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settled(shell.study)
    assert shell.filters.count.text() == "1 van 13 gemeenten"
    key(Qt.Key.Key_Escape)
    assert not chooser.list.isVisible()


def test_only_what_was_found(shell: Shell) -> None:
    """All cities that a search finds can be chosen at once."""
    towns = shell.filters.cities.list
    shell.filters.cities.open()
    towns.search.setText("ZE")
    found = [item.text() for item in towns.items if not item.isHidden()]
    assert found
    towns.choose_found()
    towns.close()
    settled(shell.study)
    assert shell.study.picture is not None
    assert [city.municipality for city in shell.study.picture.cities] == found


def test_whose_voice(matrix: MatrixView, shell: Shell) -> None:
    """Only one respondent can be shown: what the OCMW alone said, and nothing of others."""
    box = shell.filters.respondent
    box.setCurrentIndex(box.findText("OCMW"))
    box.activated.emit(box.currentIndex())
    settled(shell.study)
    assert shell.study.selection == Selection(round=LATEST, respondent="ocmw")
    assert [row.title for row in matrix.table.shown.rows] == ["Wissegem"]
    assert shell.filters.count.text() == "1 van 13 gemeenten"


def test_nothing_passes_the_filters(matrix: MatrixView, shell: Shell) -> None:
    """When no city passes, the view says how to see them again."""
    box = shell.filters.round
    box.setCurrentIndex(box.findText("Ronde 2"))
    box.activated.emit(box.currentIndex())
    settled(shell.study)
    assert not matrix.table.isVisible()
    assert "Kies 'Alles tonen'" in matrix.empty.text()


def test_filters_are_remembered(window: Window, shell: Shell, bundle: Path) -> None:
    """Who comes back to a collection in the same session finds the filters as they were."""
    shell.study.select(Selection(round="1", respondent="city"))
    settled(shell.study)
    window.show_welcome()
    window.open(bundle)
    settled(shell_of(window).study)
    assert shell_of(window).filters.round.currentText() == "Ronde 1"
    assert shell_of(window).filters.count.text() == "1 van 13 gemeenten"


def test_a_refusal_is_told(window: Window, shell: Shell) -> None:
    """What the outside world refuses comes in the banner, and the thread goes on."""

    def refuse(collection: Collection) -> None:
        raise UserError("disk_full", path=collection.path)

    shell.study.do(refuse)
    settled(shell.study)
    assert "schijf" in window.banner.text


def test_a_bug_is_raised_in_the_window(shell: Shell, qtbot: QtBot) -> None:
    """A bug in the thread is heard where bugs are heard, and the thread goes on."""

    def fail(_collection: Collection) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        shell.study.do(fail)
        settled(shell.study)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_stopping_long_work(shell: Shell) -> None:
    """Long work says what it is and how far, and stops on request."""
    seen: list[str] = []

    def work(_collection: Collection, progress: Progress, cancelled: Callable[[], bool]) -> None:
        progress(1, 3, "")
        while not cancelled():
            pass
        raise Cancelled

    shell.study.do_long("Even geduld…", work, lambda _none: seen.append("done"))
    until(lambda: shell.busy.bar.value() == 1)
    assert shell.busy.isVisible()
    press(shell.busy.stopper)
    settled(shell.study)
    assert not shell.busy.isVisible()
    assert seen == []


def test_leaving_does_not_wait_for_reading(window: Window, shell: Shell) -> None:
    """A query without end does not keep anybody: the study is left within a second, and its answer heard by nobody."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    started = Event()
    heard: list[object] = []

    def read(collection: Collection) -> None:
        started.set()
        with collection.failures_told():
            collection.connection.execute(endless).fetchone()

    shell.study.do(read, heard.append)
    assert started.wait(10)
    start = monotonic()
    window.show_welcome()
    assert monotonic() - start < SECOND
    settle()
    assert heard == []
    assert window.banner.text == ""


def test_what_was_decided_is_kept_when_one_leaves_at_once(window: Window, shell: Shell, bundle: Path) -> None:
    """A decision that still waits its turn is written before the collection is let go."""

    def decide(collection: Collection) -> None:
        with collection.transaction():
            collection.connection.execute("INSERT INTO other_name VALUES ('a', 'b', 'c', 'd')")

    shell.study.decide(decide)
    window.show_welcome()
    with Collection.open(bundle) as collection:
        assert collection.connection.execute("SELECT * FROM other_name").fetchall() == [("a", "b", "c", "d")]


def test_a_decision_is_shown_everywhere(shell: Shell) -> None:
    """After a decision everything is read anew, and the views hear of it once."""
    heard: list[object] = []
    shell.study.changed.connect(lambda: heard.append(shell.study.picture))
    before = shell.study.picture
    shell.study.decide(lambda _collection: None)
    settled(shell.study)
    assert len(heard) == 1
    assert heard[0] is not before
    assert heard[0] == before


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_exporting_what_is_shown(matrix: MatrixView, shell: Shell, dialogs: Answering, suffix: str) -> None:
    """What is shown is written where one says, and can be opened from there; the suffix need not be typed."""
    place = shell.study.path.parent / f"uit{'' if suffix == '.xlsx' else suffix}"
    dialogs.places.append(place)
    assert matrix.isVisible()
    press(shell.outlet.export)
    settled(shell.study)
    out = place.with_suffix(suffix)
    assert out.is_file()
    assert str(out) in shell.study.banner.text
    shell.study.banner.action.click()
    assert dialogs.opened == [QUrl.fromLocalFile(str(out))]


def test_exporting_nothing(shell: Shell, dialogs: Answering) -> None:
    """Where nothing is shown, nobody is asked where to write it."""
    shell.show_view("matrix")
    shell.study.select(Selection(round="2"))
    settled(shell.study)
    press(shell.outlet.export)
    assert dialogs.asked == []
    assert "niets te zien" in shell.study.banner.text


def test_a_picture_only_of_what_can_be_drawn(shell: Shell) -> None:
    """A view that is no picture does not offer to save one."""
    shell.show_view("matrix")
    assert shell.outlet.draw.isVisible()
    shell.show_view("returns")
    assert not shell.outlet.draw.isVisible()


def _texts(view: MergingView) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel)]
