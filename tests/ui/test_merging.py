"""The knowledge centre's screen: what the returns are, merging them, and the workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.model import Questionnaire
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import CONTROL, Answering, drop, focused, key, press, settle, until

MANY = 40
CITIES = ("Klaverbeke", "Wilgenrode", "Oudenburcht")


@pytest.fixture
def returns(tmp_path: Path, form: Questionnaire) -> Path:
    """A folder with the returns of three fictional municipalities, and a file that is none."""
    folder = tmp_path / "inzendingen"
    folder.mkdir()
    for city in CITIES:
        document = Document.create(tmp_path / f"{city}.inventaris", form, {"municipality": city})
        write_return(document, folder / f"{city}.inzending", partial=True)
        document.close()
    (folder / "kapot.inzending").write_bytes(b"Geachte heer, mevrouw" * 99)
    return folder


@pytest.fixture
def view(window: Window) -> MergingView:
    """The screen, as one comes to it from the first screen."""
    window.welcome.merge.emit()
    settle()
    return window.findChildren(MergingView)[0]


def merged(view: MergingView) -> None:
    """Press the button, and wait."""
    press(view.merge_button)
    idle(view)


def idle(view: MergingView) -> None:
    """Wait until nothing goes on."""
    until(lambda: not view.busy)
    settle()


def column(view: MergingView, number: int) -> list[str]:
    """What stands in a column of the table."""
    return [line.cells[number] for line in view.table.lines]


def summary(view: MergingView) -> str:
    """What is said about all files together."""
    return next(each.text() for each in view.findChildren(QLabel) if each.objectName() == "summary")


def in_bundle(path: Path) -> list[str]:
    """The municipalities in a collection."""
    with Collection.open(path) as collection:
        return sorted(file.municipality for file in collection.files())


def test_nothing_is_written_before_merging(view: MergingView, dialogs: Answering, returns: Path) -> None:
    """What each file is can be seen first; the collection is not there before somebody merges."""
    dialogs.files.append([returns])
    press(view.choose_folder)
    idle(view)
    assert column(view, 0) == ["+ Nieuw", "+ Nieuw", "+ Nieuw", "✕ Niet bruikbaar"]
    assert column(view, 1) == ["Klaverbeke", "Oudenburcht", "Wilgenrode", ""]
    assert "is geen inventaris" in column(view, 7)[3]
    assert summary(view) == "3 nieuw, 1 niet bruikbaar"
    assert focused() is view.merge_button
    assert sorted(path.suffix for path in returns.iterdir()) == [".inzending"] * 4
    merged(view)
    assert summary(view) == "Samengevoegd: 3 nieuw, 1 niet bruikbaar"
    assert in_bundle(returns / "Samengevoegd.bundel") == sorted(CITIES)


def test_merging_twice_changes_nothing(view: MergingView, dialogs: Answering, returns: Path) -> None:
    """Files that were merged are known again, and there is nothing to merge then."""
    dialogs.files += [[returns], [returns]]
    press(view.choose_folder)
    idle(view)
    merged(view)
    before = (returns / "Samengevoegd.bundel").read_bytes()
    assert not view.merge_button.isEnabled()
    press(view.choose_folder)
    idle(view)
    assert summary(view) == "3 al samengevoegd, 1 niet bruikbaar"
    assert not view.merge_button.isEnabled()
    assert (returns / "Samengevoegd.bundel").read_bytes() == before


def test_a_newer_revision(window: Window, view: MergingView, returns: Path, tmp_path: Path) -> None:
    """A later export of the same inventory takes the place of the earlier one, which stays known."""
    document = Document.open(tmp_path / "Klaverbeke.inventaris")
    newer = tmp_path / "Klaverbeke 2.inzending"
    write_return(document, newer, partial=True)
    document.close()
    view.take([returns / "Klaverbeke.inzending"])
    idle(view)
    merged(view)
    assert drop(window, QUrl.fromLocalFile(str(newer)))
    idle(view)
    assert column(view, 0) == ["= Al samengevoegd", "↑ Nieuwere versie"]
    merged(view)
    with Collection.open(returns / "Samengevoegd.bundel") as collection:
        assert [file.name for file in collection.files() if file.counted] == [newer.name]


def test_the_line_with_the_keyboard_is_told_in_full(view: MergingView, returns: Path) -> None:
    """What does not fit in a cell stands in full under the table, for the line that the arrows come to."""
    view.take([returns])
    idle(view)
    view.table.setFocus()
    key(Qt.Key.Key_End, CONTROL)
    assert str(returns / "kapot.inzending") in view.table.detail.text()
    assert "is geen inventaris" in view.table.detail.text()


def test_a_workbook(view: MergingView, dialogs: Answering, returns: Path, tmp_path: Path) -> None:
    """After merging a workbook can be made, and opened from the banner; contact persons only on request."""
    view.take([returns])
    idle(view)
    assert not view.workbook_button.isEnabled()
    merged(view)
    assert not view.contacts.isChecked()
    dialogs.places.append(tmp_path / "werkboek")
    press(view.workbook_button)
    idle(view)
    assert (tmp_path / "werkboek.xlsx").read_bytes().startswith(b"PK")
    press(view.banner.action)
    assert dialogs.opened == [QUrl.fromLocalFile(str(tmp_path / "werkboek.xlsx"))]


def test_a_collection_to_merge_into(window: Window, view: MergingView, returns: Path, tmp_path: Path) -> None:
    """Out of a study, the screen says what is in that collection; a file that is none gives a sentence."""
    view.take([returns])
    idle(view)
    merged(view)
    fresh = MergingView(window.dialogs, window.banner)
    fresh.take([returns / "Samengevoegd.bundel"])
    idle(fresh)
    assert sorted(column(fresh, 1)) == sorted(CITIES)
    assert summary(fresh) == "In deze bundel: 3 inzendingen"
    other = tmp_path / "geen.bundel"
    other.write_text("Geachte heer, mevrouw")
    fresh.take([other])
    idle(fresh)
    assert "is geen" in window.banner.text
    fresh.deleteLater()


def test_another_collection(view: MergingView, dialogs: Answering, returns: Path, tmp_path: Path) -> None:
    """The returns may go into a collection elsewhere; what is there already is known at once."""
    view.take([returns])
    idle(view)
    merged(view)
    dialogs.places.append(tmp_path / "ander")
    press(view.choose_bundle)
    idle(view)
    assert summary(view) == "3 nieuw, 1 niet bruikbaar"
    assert not (tmp_path / "ander.bundel").exists()
    dialogs.places.append(returns / "Samengevoegd.bundel")
    press(view.choose_bundle)
    idle(view)
    assert summary(view) == "3 al samengevoegd, 1 niet bruikbaar"


def test_files_that_come_while_it_is_busy(window: Window, view: MergingView, returns: Path) -> None:
    """Files that are dropped during the work are looked at after it; none is forgotten."""
    view.take([returns / "Klaverbeke.inzending"])
    assert view.busy
    drop(window, QUrl.fromLocalFile(str(returns / "Wilgenrode.inzending")))
    idle(view)
    assert column(view, 1) == ["Klaverbeke", "Wilgenrode"]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, form: Questionnaire) -> Path:
    """A folder with so many returns that merging them takes a while."""
    folder = tmp_path_factory.mktemp("veel")
    for place in range(MANY):
        document = Document.create(folder / "x.inventaris", form, {"municipality": f"Dorp {place}"})
        write_return(document, folder / f"{place:03d}.inzending", partial=True)
        document.close()
        (folder / "x.inventaris").unlink()
    return folder


def _stop(window: Window, view: MergingView) -> None:
    view.stopper.click()  # at once, before it is over


def _leave(window: Window, view: MergingView) -> None:
    window.show_welcome()


def _close(window: Window, view: MergingView) -> None:
    assert window.close()


@pytest.mark.parametrize("how", [_stop, _leave, _close])
def test_stopping(
    window: Window, view: MergingView, many: Path, tmp_path: Path, how: Callable[[Window, MergingView], None]
) -> None:
    """Who stops the merging, leaves the screen or closes the window finds nothing half done."""
    folder = copytree(many, tmp_path / "veel")
    view.take([folder])
    idle(view)
    press(view.merge_button)
    assert view.busy
    how(window, view)
    until(lambda: not view.busy)
    path = folder / "Samengevoegd.bundel"
    assert not path.exists() or in_bundle(path) in ([], sorted(f"Dorp {place}" for place in range(MANY)))
    assert not [each.name for each in folder.iterdir() if each.suffix not in (".inzending", ".bundel")]


def test_an_inventory_by_mistake(view: MergingView, tmp_path: Path) -> None:
    """An inventory among the returns is told apart: it is still being filled in."""
    scenario = Scenario(tmp_path)
    scenario.close()
    view.take([scenario.path])
    idle(view)
    assert column(view, 0) == ["✕ Niet bruikbaar"]
    assert "die nog ingevuld wordt" in column(view, 7)[0]
