"""An inventory that somebody else has open: it is read, nothing that cannot work is offered, and one is let in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget

from neighbour import open_elsewhere
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.changelog import ChangelogDialog
from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.keeping import backups_place
from samenwerking_desktop.ui.languages import change
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.preview.dialog import Preview
from samenwerking_desktop.ui.reading import ReadingStrip, Standing
from samenwerking_desktop.ui.welcome import recent_files
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import (
    CONTROL,
    Answering,
    accessible,
    document_of,
    drop,
    editor_of,
    focus_name,
    focused,
    key,
    parent_name,
    press,
    reactivate,
    settle,
    stops,
    tab_to,
    until,
    write,
)
from ui.screens import PLACES, fill

EXTENT = Place(Room.PAGE, "finance", "extent")
TREASURY = Key("finance.treasury", "extent")
Other = Callable[[str, str], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory with something of everything, closed, alone in its folder."""
    folder = tmp_path / "gedeeld"
    folder.mkdir()
    scenario = Scenario(folder)
    fill(scenario.document)
    scenario.close()
    return scenario.path


@pytest.fixture
def other(path: Path) -> Iterator[Other]:
    """Somebody else who has it open all the while."""
    with open_elsewhere(path) as answer:
        yield answer


@pytest.fixture
def reading(window: Window, path: Path, other: Other) -> Window:
    """The window with what the other has open."""
    del other
    window.open(path)
    reactivate(window)
    return window


def strip_of(window: Window) -> ReadingStrip:
    """The strip that says what is going on."""
    strip = editor_of(window).strip
    assert strip is not None
    assert strip.isVisible()
    return strip


def command(window: Window, text: str) -> QAction:
    """The command of this name in the menus."""
    return next(each for each in window.findChildren(QAction) if each.text() == text)


def test_what_it_says(reading: Window, path: Path) -> None:
    """The strip names the situation and the way out, the title says it too; it comes among the recent files."""
    text = strip_of(reading).text
    assert text.startswith("klaverbeke.inventaris is al open in een ander venster of bij een collega.")
    assert "Wijzigen kan pas als het daar gesloten is." in text
    assert strip_of(reading).button.text() == "Opnieuw proberen"
    assert "(alleen lezen)" in reading.windowTitle()
    assert editor_of(reading).kept.text() == "Alleen lezen"
    assert recent_files(reading.settings) == [path]
    assert reading.banner.text == ""


def test_nothing_is_written(reading: Window, path: Path) -> None:
    """Neither the file nor what lies beside it changes, and no copy of it is made."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for place in PLACES:
        editor_of(reading).go(place)
        settle()
        write("0x?")
    strip_of(reading).look()
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before
    assert not backups_place(reading.settings).exists()
    reading.close()
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_nothing_is_offered_that_cannot_work(reading: Window, place: Place) -> None:
    """No field takes text, no choice a click, and no button that can be pressed changes anything."""
    editor_of(reading).go(place)
    settle()
    facts = {kind: dict(found) for kind, found in document_of(reading).answers.facts().items()}
    sheet: object = editor_of(reading).view
    assert isinstance(sheet, QWidget)
    fields: list[QLineEdit | QPlainTextEdit] = [*sheet.findChildren(QLineEdit)]
    fields += sheet.findChildren(QPlainTextEdit)
    assert [each.accessibleName() for each in fields if each.isVisible() and not each.isReadOnly()] == []
    choices = [each for kind in (QRadioButton, QCheckBox) for each in sheet.findChildren(kind)]
    assert [each.text() for each in choices if each.isEnabled()] == []
    changing = ("Verwijderen", "toevoegen", "Toevoegen", "Wijzigen", "Terugzetten", "exporteren", "Bevestigen")
    free = [each.text() for each in sheet.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
    assert [text for text in free if any(word in text for word in changing)] == []
    assert not drop(sheet, QUrl("https://voorbeeld.example/"))
    assert document_of(reading).answers.facts() == facts


def test_the_menus(reading: Window, path: Path) -> None:
    """What writes is off, what only reads is on; in another inventory all of it is on again."""
    off = ["&Kopie bewaren en daarin verdergaan…", "&Reservekopieën…", "&Ongedaan maken", "O&pnieuw"]
    on = ["Af&drukken…", "&Wijzigingenlogboek…", "&Volgende pagina", "&Sluiten"]
    assert [text for text in off if command(reading, text).isEnabled()] == []
    assert [text for text in on if not command(reading, text).isEnabled()] == []
    mine = path.with_name("mijn.inventaris")
    mine.write_bytes(path.read_bytes())
    reading.open(mine)
    assert editor_of(reading).strip is None
    assert [text for text in off[:3] if not command(reading, text).isEnabled()] == []


def test_paper_log_and_documents(reading: Window, dialogs: Answering) -> None:
    """What only reads works as ever: the preview, the change log, a link."""
    reading.show_paper()
    preview = reading.findChild(Preview)
    assert preview is not None
    until(lambda: preview.made is not None)
    preview.reject()
    command(reading, "&Wijzigingenlogboek…").trigger()
    log = reading.findChild(ChangelogDialog)
    assert log is not None
    assert len(log.log) > 10
    log.reject()
    editor_of(reading).go(Place(Room.PAGE, "finance", "arrangement"))
    settle()
    opener = next(each for each in reading.findChildren(QPushButton) if each.accessibleName().startswith("Openen: "))
    press(opener)
    assert [url.host() for url in dialogs.opened] == ["voorbeeld.example"]
    assert editor_of(reading).kept.text() == "Alleen lezen"


def test_with_the_keyboard(reading: Window) -> None:
    """Each answer is heard, up and down go from aspect to aspect, Tab comes past everything, the button included."""
    editor_of(reading).go(EXTENT)
    settle()
    assert focus_name().endswith("Formele samenwerking")
    assert "Leningen" in focus_name()
    key(Qt.Key.Key_Down)
    assert focus_name().endswith("Informele samenwerking")
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Tab)
    assert isinstance(focused(), QPlainTextEdit)
    assert focused().property("plainText").startswith("Beide diensten")
    assert strip_of(reading).button in stops()
    key(Qt.Key.Key_Return, CONTROL)
    assert editor_of(reading).place == Place(Room.PAGE, "finance", "arrangement")


def test_a_place_where_nothing_can_be_done_scrolls(reading: Window) -> None:
    """Where every button is off the page itself has the keyboard."""
    editor_of(reading).go(Place(Room.CONTACTS))
    settle()
    view = focused()
    assert isinstance(view, ContactsView)
    assert view.accessibleName() == "Contactpersonen"
    key(Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_everything_has_a_name_and_says_that_it_is_off(reading: Window) -> None:
    """A screen reader hears of each thing what it is, and of what cannot be done that it cannot."""
    for place in PLACES:
        editor_of(reading).go(place)
        settle()
        _hear(reading)


def _hear(reading: Window) -> None:
    """What a screen reader would; nothing of it is held on to, as it goes with the page that it is of."""
    found = list(accessible(reading))
    unnamed = [
        type(each.object()).__name__
        for each in found
        if each.state().focusable and not each.text(QAccessible.Text.Name)
    ]
    assert unnamed == []
    tiles = [each for each in found if isinstance(each.object(), QRadioButton)]
    assert all(each.state().disabled for each in tiles)
    fields = [each for each in found if isinstance(each.object(), QLineEdit | QPlainTextEdit)]
    assert all(each.state().readOnly for each in fields)


def test_trying_again_in_vain(reading: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as the other has it, the button says so, and the keyboard stays on it."""
    strip, editor = strip_of(reading), editor_of(reading)
    tab_to("Opnieuw proberen")
    said: list[str] = []
    monkeypatch.setattr("samenwerking_desktop.ui.reading.announce", lambda _widget, text: said.append(text))
    key(Qt.Key.Key_Space)
    assert editor_of(reading) is editor
    assert focus_name() == "Opnieuw proberen"
    assert said == [strip.text]


def test_what_the_other_saved(reading: Window, other: Other) -> None:
    """The program sees that something was saved, offers it, and shows it at the same place."""
    editor_of(reading).go(EXTENT)
    other(TREASURY.aspect, "none")
    strip_of(reading).look()
    assert strip_of(reading).standing is Standing.CHANGED
    assert "sindsdien is er iets in gewijzigd" in strip_of(reading).text
    assert document_of(reading).answers.answers[TREASURY].value == "informal"
    assert strip_of(reading).button.text() == "Verversen"
    press(strip_of(reading).button)
    assert document_of(reading).answers.answers[TREASURY].value == "none"
    assert editor_of(reading).place == EXTENT
    assert strip_of(reading).standing is Standing.TAKEN


def test_being_let_in(window: Window, path: Path) -> None:
    """Once it is free the program says so and waits to be asked; then one edits where one was reading."""
    with open_elsewhere(path):
        window.open(path)
        editor_of(window).go(EXTENT)
        settle()
        key(Qt.Key.Key_Down)
    strip_of(window).look()
    assert strip_of(window).text.startswith("klaverbeke.inventaris is nu vrij.")
    assert document_of(window).file.read_only
    press(strip_of(window).button)
    settle()
    assert editor_of(window).strip is None
    assert "(alleen lezen)" not in window.windowTitle()
    assert editor_of(window).place == EXTENT
    write("0")
    assert not document_of(window).file.read_only
    assert parent_name().startswith("Leningen")
    assert document_of(window).answers.answers[Key("finance.loans", "extent")].value == "none"


def test_one_stays_at_the_aspect_that_one_read(window: Window, path: Path) -> None:
    """Far down a page, one is let in there and not at its top."""
    with open_elsewhere(path):
        window.open(path)
        editor_of(window).go(EXTENT)
        settle()
        key(Qt.Key.Key_Down, times=6)
        settle()
        top = editor_of(window).spot_in_sight()
        assert top is not None
        assert top.key[0] != "finance.loans"
    strip_of(window).look()
    press(strip_of(window).button)
    settle()
    view = editor_of(window).view
    assert isinstance(view, PageView)
    card = view.cards[top.key[0]]
    assert card.isAncestorOf(focused())
    assert view.viewport().rect().contains(card.mapTo(view.viewport(), QPoint(5, 5)))


def test_the_program_looks_by_itself(window: Window, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without anybody doing anything it is seen that the file is free; a look takes no time worth mentioning."""
    monkeypatch.setattr("samenwerking_desktop.ui.reading.EVERY_MS", 100)
    with open_elsewhere(path):
        window.open(path)
        start = monotonic()
        strip_of(window).look()
        assert monotonic() - start < 0.1
        assert strip_of(window).standing is Standing.TAKEN
    until(lambda: strip_of(window).standing is Standing.FREE)


def test_opening_it_again_is_trying_again(window: Window, path: Path, dialogs: Answering) -> None:
    """Who chooses the same file once more when it is free gets it to edit."""
    with open_elsewhere(path):
        window.open(path)
    dialogs.files.append([path])
    key(Qt.Key.Key_O, CONTROL)
    document_of(window).answer(TREASURY, answered("none"))
    assert not document_of(window).file.read_only


def test_a_file_that_went_away(window: Window, path: Path) -> None:
    """What was read stays on the screen, with a sentence when one asks for it anew."""
    with open_elsewhere(path):
        window.open(path)
    path.unlink()
    strip_of(window).look()
    press(strip_of(window).button)
    assert "bestaat niet" in window.banner.text
    assert document_of(window).answers.answers[TREASURY].value == "informal"
    assert window.findChildren(QDialog) == []


def test_in_another_language(reading: Window) -> None:
    """The strip stays, and so does what is off."""
    try:
        for code in ("fr", "nl"):
            change(reading, code)
            settle()
            assert strip_of(reading).standing is Standing.TAKEN
            assert document_of(reading).file.read_only
    finally:
        change(reading, "nl")
