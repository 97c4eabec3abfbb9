"""Starts the application: builds the objects and hands them on."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from . import __version__
from .messages import LANGUAGES
from .paths import resource
from .ui.bugs import Bugs
from .ui.dialogs import Dialogs
from .ui.languages import chosen, install
from .ui.text_size import enlarge
from .ui.theme import Theme
from .ui.tidying import Tidying
from .ui.window import Window

# Milliseconds after the window is there: what an earlier run left has waited longer than that.
_AT_LEISURE = 2000


def run(paths: list[str]) -> int:
    """Show the window with the file that was given, until it is closed; the exit status."""
    application = make_application()
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "samenwerking", "samenwerking-desktop")
    install(application, chosen(settings))
    enlarge(application, settings)
    window = show_window(settings, [Path(path) for path in paths])
    QTimer.singleShot(_AT_LEISURE, _sweep)
    sys.excepthook = Bugs(window).told
    status = application.exec()
    del window
    return status


def _sweep() -> None:
    from .ui.copies import sweep  # late: the first window needs neither a disk nor its failures

    sweep()


def show_window(settings: QSettings, paths: list[Path]) -> Window:
    """Build the window, show it, and open the first of `paths`."""
    window = Window(settings, Dialogs())
    window.show()
    for path in paths[:1]:
        window.open(path)
    return window


def make_application() -> QApplication:
    """The application, ready for windows.

    Its style is an argument: setStyle() builds Python's picture of QStyle, a tenth of the time to the first window.
    """
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    Tidying(application)
    prepare(application)
    return application


def prepare(application: QApplication) -> None:
    """Name, dress and translate the application."""
    application.setApplicationName("samenwerking-desktop")
    application.setApplicationDisplayName("Samenwerking stad en OCMW")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("samenwerking")
    application.setWindowIcon(QIcon(str(resource("icons/samenwerking.png"))))
    install(application, LANGUAGES[0])
    Theme(application)
