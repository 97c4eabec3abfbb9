"""The window in another language: at the same place, with nothing lost, and back again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.messages import say, speak
from samenwerking_desktop.paths import resource
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.centre.coding_keys import letters, meant_by
from samenwerking_desktop.ui.languages import NAMES, change, chosen, install
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import document_of, editor_of, settle

EXTENT = Place(Room.PAGE, "ict", "extent")


@pytest.fixture(autouse=True)
def _dutch_again(qapp: QApplication) -> Iterator[None]:
    """What comes after is in Dutch."""
    yield
    install(qapp, "nl")


def test_one_stays_where_one_is(open_window: Window) -> None:
    """Place, what was typed and the steps to undo outlive the change; the file stays the same one."""
    editor_of(open_window).go(EXTENT)
    document = document_of(open_window)
    document.answer(Key("ict.network", "extent"), answered("none"))
    for code in ("fr", "en", "nl"):
        change(open_window, code)
        settle()
        assert document_of(open_window) is document
        assert editor_of(open_window).place == EXTENT
    editor_of(open_window).undo()
    assert document.answers.answers == {}
    assert len(open_window.menuBar().actions()) == len({each.text() for each in open_window.menuBar().actions()})


def test_numbers_and_buttons_follow(window: Window) -> None:
    """Dates and numbers are written as in that language, and Qt's own buttons are in it."""
    found = {}
    for code in NAMES:
        change(window, code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        found[code] = (QLocale().name(), box.buttons()[0].text().replace("&", ""))
    assert found == {"nl": ("nl_BE", "Annuleren"), "fr": ("fr_BE", "Annuler"), "en": ("en_BE", "Cancel")}


@pytest.mark.parametrize("code", NAMES)
def test_every_menu_has_letters_of_its_own(open_window: Window, code: str) -> None:
    """In a menu no two lines have the same letter under Alt, and each menu has one."""
    change(open_window, code)
    bar = open_window.menuBar()
    doubled = {}
    for menu in (bar, *bar.findChildren(QMenu)):
        texts = [each.text() for each in menu.actions() if each.text()]
        letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        doubled[menu.objectName() or texts[0]] = [letter for letter, count in letters.items() if count > 1]
    assert {name: letters for name, letters in doubled.items() if letters} == {}
    assert all("&" in each.text() for each in bar.actions())


@pytest.mark.parametrize("code", NAMES)
def test_every_thing_to_do_has_a_letter_of_its_own(qapp: QApplication, code: str) -> None:
    """In coding no two things have the same letter, none has a digit, and the letter does what it stands for."""
    install(qapp, code)
    assert len(set(letters().values())) == len(letters())
    for meaning, letter in letters().items():
        assert letter.isalpha()
        pressed = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower())
        assert meant_by(pressed) == meaning


@pytest.mark.parametrize("code", [each for each in NAMES if each != "nl"])
def test_what_is_shown_is_what_was_translated(qapp: QApplication, code: str) -> None:
    """The catalogue that the program reads was made of what the translators wrote last: python3 dev.py translate."""
    install(qapp, code)
    catalogue = Xml.parse(resource(f"translations/samenwerking_{code}.ts"))  # noqa: S314 - it is ours
    stale = [
        (name, source)
        for context in catalogue.getroot().iter("context")
        for message in context.iter("message")
        for name, source in [(context.findtext("name", ""), message.findtext("source", ""))]
        if QCoreApplication.translate(name, source) != message.findtext("translation")
    ]
    assert stale == []


def test_it_is_remembered(window: Window) -> None:
    """The choice holds for the next time; without one it is Dutch here."""
    assert chosen(QSettings(window.settings.fileName(), QSettings.Format.IniFormat)) == "nl"
    change(window, "fr")
    assert chosen(window.settings) == "fr"


def test_a_language_that_is_none() -> None:
    """Only the languages that there are can be spoken; a text that one lacks is said in Dutch."""
    with pytest.raises(ValueError, match="xx"):
        speak("xx")
    assert say("respondent.city") == "stad"
