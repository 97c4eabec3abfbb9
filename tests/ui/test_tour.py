"""The tour: a person does it with keys, and what it tells really happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QStandardPaths, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QPushButton

from samenwerking_desktop.ui.help import Help
from samenwerking_desktop.ui.places import Room
from samenwerking_desktop.ui.tour import Tour
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, document_of, editor_of, focused, key, press, settle, until


@pytest.fixture(autouse=True)
def _own_folder() -> Iterator[None]:
    """The example goes to a folder for tests."""
    QStandardPaths.setTestModeEnabled(True)
    yield
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture
def tour(window: Window) -> Tour:
    """The tour, begun at the first screen."""
    press(next(each for each in window.findChildren(QPushButton) if each.text() == "Rondleiding (1 minuut)"))
    settle()
    (begun,) = window.findChildren(Tour)
    return begun


def test_what_is_pressed_happens(window: Window, tour: Tour) -> None:
    """The key of a step changes the answer, sets others aside, and Ctrl+Z takes all of it back."""
    before = dict(document_of(window).answers.answers)
    assert not document_of(window).count_set_aside()
    key(Qt.Key.Key_0)
    settle()
    assert tour.step.title == "De vragen volgen uw antwoord"
    assert document_of(window).count_set_aside()
    key(Qt.Key.Key_Return)
    settle()
    assert editor_of(window).place.room is Room.ASIDE
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Z, CONTROL)
    settle()
    assert tour.step.title == "Bewaren hoeft niet"
    assert document_of(window).answers.answers == before


def test_enter_does_it_all(window: Window, tour: Tour) -> None:
    """Who only presses Enter sees every step, of which nothing moves, and is in the example at the end."""
    seen = []
    for _ in range(20):
        if not window.findChildren(Tour):
            break
        seen.append(tour.step.title)
        until(lambda: focused() is tour)
        centre = tour.parentWidget()
        assert centre is not None
        assert centre.rect().contains(tour.geometry())
        key(Qt.Key.Key_Return)
        settle()
        assert window.findChildren(QAbstractAnimation) == []
    assert len(seen) == len(set(seen)) == 8
    assert not window.findChildren(Tour)
    assert editor_of(window).isAncestorOf(focused())


def test_it_is_heard_and_left(window: Window, tour: Tour) -> None:
    """A screen reader hears the step; the arrow goes back; F1 helps meanwhile; Escape stops."""
    heard = QAccessible.queryAccessibleInterface(tour)
    assert heard.text(QAccessible.Text.Name) == "Eén toets is genoeg"
    assert "Druk op 0" in heard.text(QAccessible.Text.Description)
    key(Qt.Key.Key_0)
    settle()
    key(Qt.Key.Key_Left)
    settle()
    assert tour.step.title == "Eén toets is genoeg"
    key(Qt.Key.Key_F1)
    settle()
    (shown,) = window.findChildren(Help)
    assert shown.isVisible()
    shown.reject()
    window.activateWindow()
    settle()
    tour.setFocus()
    key(Qt.Key.Key_Escape)
    settle()
    assert not window.findChildren(Tour)


def test_it_leaves_an_own_inventory_alone(open_window: Window, tmp_path: Path) -> None:
    """From the menu it begins in the example; the inventory that was open is as it was."""
    own = document_of(open_window).path
    stamp = own.read_bytes()
    (action,) = (each for each in open_window.findChildren(QAction) if each.text() == "&Rondleiding (1 minuut)")
    action.trigger()
    settle()
    assert open_window.findChildren(Tour)
    assert document_of(open_window).path != own
    assert own.read_bytes() == stamp
    open_window.show_welcome()
    settle()
    assert not open_window.findChildren(Tour)
