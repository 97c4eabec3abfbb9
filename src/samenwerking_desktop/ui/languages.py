"""The language of the window: its own texts, Qt's buttons, dates and numbers, and what the other rooms say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from ..messages import LANGUAGES, language, speak
from ..paths import resource

if TYPE_CHECKING:
    from .window import Window

SETTING = "language"
# What each calls itself, and where its dates and numbers are written as people here do.
NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
_LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_BE"}
# Not asked of the application: findChildren() builds all enumerations of Qt first, 8 ms of the start.
_speaking: list[QTranslator] = []


def chosen(settings: QSettings) -> str:
    """The language that was chosen; else French where the computer speaks it, and Dutch."""
    stored = str(settings.value(SETTING, ""))
    here = QLocale.system().name()[:2]
    return stored if stored in LANGUAGES else here if here == "fr" else LANGUAGES[0]


def change(window: Window, code: str, _checked: bool = False) -> None:
    """Go on in another language, at the same place."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - it has a window
    if code != language() and window.may_rebuild():
        window.settings.setValue(SETTING, code)
        install(application, code)
        window.rebuild()


def install(application: QApplication, code: str) -> None:
    """Speak this language from now on, in all that is built after it."""
    while _speaking:
        old = _speaking.pop()
        application.removeTranslator(old)
        old.deleteLater()
    speak(code)
    QLocale.setDefault(QLocale(_LOCALES[code]))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("samenwerking", str(resource("translations")))):
        translator = QTranslator()
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
            _speaking.append(translator)
