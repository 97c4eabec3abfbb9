"""Making and opening inventories: each way in, and what stays open when a way is barred."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from samenwerking_desktop.app import show_window
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.ui.lines import LineButton
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.welcome import recent_files
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    Answering,
    document_of,
    drop,
    editor_of,
    focus_name,
    inventory,
    key,
    press,
    reactivate,
    settle,
    tab_to,
    until,
    write,
)


def test_a_file_as_argument(settings: QSettings, tmp_path: Path, qapp: QApplication) -> None:
    """The program started with a file shows that file; what was typed in it stays when it is started again."""
    path = inventory(tmp_path)
    window = show_window(settings, [path])
    assert document_of(window).path == path
    assert window.windowTitle() == "Klaverbeke (klaverbeke.inventaris) – Samenwerking stad en OCMW"
    window.close()


def test_recent_files(make_window: Callable[[], Window], tmp_path: Path) -> None:
    """What was open last stands at the first screen as long as it exists, newest first, and opens there."""
    one, two = inventory(tmp_path / "een"), inventory(tmp_path / "twee")
    window = make_window()
    for path in (one, two, one):
        window.open(path)
    window.show_welcome()
    settle()
    lines = window.welcome.findChildren(LineButton)
    assert [line.accessibleName() for line in lines] == [f"klaverbeke   —   {path.parent}" for path in (one, two)]
    press(lines[1])
    assert document_of(window).path == two
    window.show_welcome()
    two.unlink()
    one.unlink()
    window.show_welcome()
    settle()
    assert window.welcome.findChildren(LineButton) == []


def test_the_place_where_one_left(make_window: Callable[[], Window], tmp_path: Path) -> None:
    """An inventory opens at the page where it was left, and each one has its own place."""
    path = inventory(tmp_path)
    first = make_window()
    first.open(path)
    place = Place(Room.PAGE, "ict", "extent")
    editor_of(first).go(place)
    first.close()
    second = make_window()
    second.open(path)
    assert editor_of(second).place == place
    assert second.size() == first.size()


def test_the_same_file_twice(open_window: Window, tmp_path: Path) -> None:
    """Opening what is open already, by whatever name, changes nothing on the screen."""
    path, editor = document_of(open_window).path, editor_of(open_window)
    other_name = tmp_path / "andere naam.inventaris"
    other_name.symlink_to(path)
    for again in (path, other_name, path.parent / "x" / ".." / path.name):
        (path.parent / "x").mkdir(exist_ok=True)
        open_window.open(again)
        assert open_window.editor is editor
        assert open_window.banner.text == ""


def test_dropping_files(open_window: Window, tmp_path: Path) -> None:
    """An inventory that is dropped opens; returns and folders go to the merging."""
    path = inventory(tmp_path / "ander")
    assert drop(open_window, QUrl.fromLocalFile(str(path)))
    assert document_of(open_window).path == path
    assert not drop(open_window, QUrl("https://voorbeeld.example/"))
    assert drop(open_window, QUrl.fromLocalFile(str(tmp_path)))
    assert open_window.document is None
    (view,) = open_window.findChildren(MergingView)
    assert view.isVisible()
    until(lambda: bool(view.table.lines))


def _no_database(path: Path) -> None:
    path.write_text("Geachte heer, mevrouw")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _damaged(path: Path) -> None:
    good = inventory(path.parent / "goed").read_bytes()
    path.write_bytes(good[:5000])


def _folder(path: Path) -> None:
    path.mkdir()


def _missing(path: Path) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_no_database, "is geen inventaris"),
        (_empty, "is leeg"),
        (_damaged, "is beschadigd"),
        (_folder, "is een map"),
        (_missing, "bestaat niet"),
    ],
)
def test_a_bad_file_leaves_what_is_open(
    open_window: Window, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    """A file that cannot be opened gives a sentence; what is open stays, with its keyboard and its text."""
    bad = tmp_path / "slecht.inventaris"
    make(bad)
    editor = editor_of(open_window)
    tab_to("Wie coördineert")
    write("x")
    open_window.open(bad)
    assert said in open_window.banner.text
    assert open_window.editor is editor
    assert focus_name() == "Wie coördineert"
    write("y")
    key(Qt.Key.Key_Tab)
    assert document_of(open_window).answers.identity["coordinator"].endswith("xy")


def test_a_file_that_is_open_elsewhere(open_window: Window, make_window: Callable[[], Window]) -> None:
    """A second window does not get a file that is open in the first, and says so."""
    second = make_window()
    second.open(document_of(open_window).path)
    assert "is al open" in second.banner.text
    assert second.document is None


def test_asking_for_a_file(window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Ctrl+O asks for a file and opens it; cancelling changes nothing."""
    key(Qt.Key.Key_O, CONTROL)
    assert window.document is None
    dialogs.files.append([inventory(tmp_path)])
    key(Qt.Key.Key_O, CONTROL)
    assert document_of(window).answers.identity["municipality"] == "Klaverbeke"
    next(each for each in window.findChildren(QAction) if each.text() == "&Sluiten").trigger()
    assert window.document is None
    assert focus_name() == "Nieuwe inventaris beginnen"


def test_broken_settings(make_window: Callable[[], Window], settings: QSettings) -> None:
    """Settings that make no sense are passed over."""
    settings.setValue("window/geometry", "groot")
    settings.setValue("recent", 7)
    assert recent_files(settings) == []
    window = make_window()
    assert window.isVisible()


def test_the_example(window: Window, dialogs: Answering) -> None:
    """The example opens filled in, says that it is one, and does not come among the recent files."""
    window.open_example()
    assert len(document_of(window).answers.answers) > 50
    assert "verzonnen voorbeeld" in window.banner.text
    window.show_welcome()
    assert window.welcome.findChildren(LineButton) == []


def test_every_command_has_a_name_and_most_have_keys(open_window: Window) -> None:
    """The menus offer each command once, and no two of them take the same keys."""
    actions = [each for each in open_window.findChildren(QAction) if each.text() and not each.menu()]
    keys = [sequence.toString() for action in actions for sequence in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert not [sequence for sequence in keys if "Ctrl+Alt" in sequence]
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+Z", "Ctrl+Y", "Ctrl+Return", "F6"} <= set(keys)
    key(Qt.Key.Key_F6)
    assert focus_name() or editor_of(open_window).navigator.hasFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert editor_of(open_window).place == Place(Room.PAGE, "finance", "extent")


def test_a_document_is_closed_when_another_opens(open_window: Window, tmp_path: Path) -> None:
    """The file that was open before can be opened by someone else."""
    before = document_of(open_window).path
    open_window.open(inventory(tmp_path / "ander"))
    Document.open(before).close()
    reactivate(open_window)
    assert open_window.findChildren(QDialog) == []
