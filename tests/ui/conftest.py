"""The window that the tests of the screens work in: its own settings, and boxes that answer by themselves."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samenwerking_desktop.app import prepare
from samenwerking_desktop.ui import theme
from samenwerking_desktop.ui.tidying import Tidying
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import Answering, until

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (1240, 800)


@pytest.fixture(scope="package")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application, named, dressed, translated and tidied as the real one, in light colours."""
    prepare(qapp)
    theme.dress(qapp, theme.LIGHT)
    tidying = Tidying(qapp)
    yield qapp
    tidying.deleteLater()
    gc.enable()
    # The clipboard of a screen that is none outlives Python, and crashes on what Python put there.
    qapp.clipboard().clear()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings that nobody else has."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dialogs() -> Answering:
    """Boxes that answer by themselves."""
    return Answering()


@pytest.fixture
def make_window(qtbot: QtBot, settings: QSettings, dialogs: Answering) -> Iterator[Callable[[], Window]]:
    """Make windows as the application does; they are closed at the end."""
    windows: list[Window] = []

    def make() -> Window:
        window = Window(settings, dialogs)
        windows.append(window)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        until(window.isActiveWindow)
        return window

    yield make
    for window in windows:
        dialogs.agree = True
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """The window, at its first screen."""
    return make_window()


@pytest.fixture
def open_window(window: Window, scenario: Scenario) -> Window:
    """The window with a blank inventory of Klaverbeke open in it."""
    scenario.close()
    window.open(scenario.path)
    return window
