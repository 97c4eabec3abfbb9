"""Text that a person makes larger, and what then grows along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from samenwerking_desktop.ui import text_size, theme
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, editor_of, key, settle


@pytest.fixture(autouse=True)
def _usual(qapp: QApplication) -> Iterator[None]:
    """Each test leaves text as it is for the others."""
    yield
    shown = qapp.findChild(theme.Theme)
    assert isinstance(shown, theme.Theme)
    shown.enlarge(text_size.USUAL)


def test_larger_and_smaller_with_keys(open_window: Window, settings: QSettings) -> None:
    """Ctrl and plus enlarges all text where one is, up to twice, and is remembered; Ctrl+0 goes back."""
    editor_of(open_window).go(Place(Room.PAGE, "hr", "extent"))
    before = editor_of(open_window).kept.fontMetrics().height()
    for _ in range(len(text_size.STEPS) + 2):
        key(Qt.Key.Key_Plus, CONTROL)
        settle()
    assert editor_of(open_window).place == Place(Room.PAGE, "hr", "extent")
    assert editor_of(open_window).kept.fontMetrics().height() >= 1.9 * before
    assert "200 %" in open_window.banner.text
    assert text_size.chosen(settings) == 200
    key(Qt.Key.Key_Minus, CONTROL)
    settle()
    assert text_size.chosen(settings) == 175
    key(Qt.Key.Key_0, CONTROL)
    settle()
    assert editor_of(open_window).kept.fontMetrics().height() == before


def test_what_somebody_wrote_in_the_settings(settings: QSettings) -> None:
    """A size that does not exist is the usual one."""
    for nonsense in ("groot", "100000", ""):
        settings.setValue(text_size.SETTING, nonsense)
        assert text_size.chosen(settings) == text_size.USUAL


def test_the_size_of_the_system_is_followed() -> None:
    """Where the system has larger text, everything in the style sheet grows with it."""
    usual, large = (theme.style_sheet(theme.LIGHT, points, points / 10) for points in (10, 15))
    assert "font-size: 10pt" in usual
    assert "font-size: 15pt" in large
    assert "min-height: 20px" in usual
    assert "min-height: 30px" in large
