"""How large text is: the size of the system, and from there in a few steps to twice that."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from .theme import Theme
from .words import tr

if TYPE_CHECKING:
    from .window import Window

SETTING = "text/percent"
USUAL = 100
STEPS = (USUAL, 115, 130, 150, 175, 200)


def chosen(settings: QSettings) -> int:
    """The size that was chosen, in hundredths of the usual."""
    with suppress(TypeError, ValueError):  # something that somebody wrote there by hand
        stored = int(str(settings.value(SETTING, USUAL)))
        return stored if stored in STEPS else USUAL
    return USUAL


def enlarge(application: QApplication, settings: QSettings) -> None:
    """Show all text in the size that was chosen."""
    _theme(application).enlarge(chosen(settings))


def change(window: Window, steps: int) -> None:
    """Go on in text that is larger or smaller by so many steps, at the same place; 0 for the usual size."""
    theme = _theme(QApplication.instance())
    wanted = STEPS.index(theme.percent) + steps if steps else 0
    if 0 <= wanted < len(STEPS) and window.may_rebuild():
        window.settings.setValue(SETTING, STEPS[wanted])
        theme.enlarge(STEPS[wanted])
        window.rebuild()
        window.banner.show_news(tr("De tekst is nu {percent} % van de gewone grootte.").format(percent=STEPS[wanted]))


def _theme(application: QCoreApplication | None) -> Theme:
    found = application.findChild(Theme) if application else None
    assert found is not None  # noqa: S101 - the application is dressed
    return found
