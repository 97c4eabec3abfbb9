"""The tab of coding, driven by its keys: what is shown is what is kept, and the keyboard never loses its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from centre.talkers import Talker, collected, texts_in
from centre.towns import BRIDGES, PIPES, PUMPS, WELLS, merge
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.codes import AGAINST, FOR, code_lists
from samenwerking_desktop.centre.coding import Given, give
from samenwerking_desktop.centre.coding_tables import code_counts, code_quotes
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.coding import CodingView
from samenwerking_desktop.ui.centre.coding_shelf import TO_DO, WITH
from samenwerking_desktop.ui.centre.study import Study
from samenwerking_desktop.ui.parts import column
from ui.hands import CONTROL, SHIFT, Answering, focused, key, press, settle, until, write

HARM = "<b>vet</b> {0} %1 =1+1"
Study_ = Callable[[Path], CodingView]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Talker]:
    """A town with four reasons, an arrangement and an obstacle."""
    made = Talker(tmp_path, "Aalbeke")
    made.tell(WELLS, "tight", why="Goedkoper door de schaal.", told="Een protocol.", hurdle="De wet.")
    made.tell(PUMPS, "apart", why="Niets bijzonders.")
    made.tell(PIPES, "apart", why="De cultuur is anders.")
    made.tell(BRIDGES, "loose", why=HARM)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path: Path, town: Talker) -> Path:
    """A collection with that town."""
    return collected(tmp_path, town)


@pytest.fixture
def show(qtbot: QtBot, dialogs: Answering) -> Iterator[Study_]:
    """Show the tab of a collection; at the end it lets go of it."""
    shown_now: list[tuple[QWidget, Study]] = []

    def make(path: Path) -> CodingView:
        window, study = QWidget(), Study(path, dialogs, Banner())
        shown_now.append((window, study))
        view = CodingView(study)
        study.changed.connect(view.refresh)
        window.setLayout(column(study.banner, view))
        qtbot.addWidget(window)
        window.resize(1240, 760)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        study.start()
        until(lambda: study.loaded)
        idle(view)
        view.take_focus()
        settle()
        return view

    yield make
    for _, study in shown_now:
        study.end()


@pytest.fixture
def view(show: Study_, path: Path) -> CodingView:
    """The tab, with the keyboard on the first text."""
    return show(path)


def idle(view: CodingView) -> None:
    """Wait until everything that was asked is done, and shown."""
    over: list[None] = []
    view.study.do(lambda _collection: None, over.append)
    until(lambda: bool(over))
    settle()


def typed(view: CodingView, *keys: str) -> None:
    """Press letters, digits and signs one after another, and wait."""
    for each in keys:
        write(each)
        idle(view)


def shown(view: CodingView) -> list[str]:
    """The texts in the list."""
    return [view.model.text(row).text for row in range(view.model.rowCount())]


def current(view: CodingView) -> str:
    """The text with the keyboard."""
    assert view.list.current is not None
    return view.list.current.text


def given(view: CodingView, text: str = "") -> tuple[tuple[str, str], ...]:
    """The codes of a text, as they are kept, after everything is let go; the same as on the screen."""
    (mine,) = [each for each in view.model.shelf.texts if each.text == (text or current(view))]
    return tuple((each.code, each.direction) for each in mine.codes)


def kept(view: CodingView) -> dict[str, tuple[Given, ...]]:
    """All codes in the file; the study ends."""
    view.study.end()
    return {text: each.codes for text, each in texts_in(view.study.path).items() if each.codes}


def chips(view: CodingView) -> list[str]:
    """The chips of the text with the keyboard."""
    return [each.text() for each in view.detail.chips.findChildren(QPushButton) if each.isVisible()]


def test_a_text_with_all_there_is_to_know(view: CodingView) -> None:
    """The first text is shown in full with its place, what it explains and what is proposed; nothing is coded yet."""
    assert shown(view) == ["Goedkoper door de schaal.", "Niets bijzonders.", "De cultuur is anders.", HARM]
    assert focused() is view.list
    assert view.detail.text.toPlainText() == "Goedkoper door de schaal."
    assert (view.detail.title.text(), view.detail.answer.text()) == ("Aalbeke – Putten", "Graad: Vast")
    assert chips(view) == ["Voorstel: Efficiëntiewinst (schaal)  ＋", "Overnemen (S)"]
    assert view.progress.text() == "0 van 4 klaar, 0 gewijzigd"
    assert kept(view) == {}


def test_coding_with_keys_alone(view: CodingView) -> None:
    """Digits toggle codes in the direction of the answer, T and V turn it, Enter goes on; the list stays as it is."""
    typed(view, "1", "T", "4", "\n")
    assert current(view) == "Niets bijzonders."
    typed(view, "2", "1", "2")
    key(Qt.Key.Key_Down)
    typed(view, "V", "2")
    assert current(view) == "De cultuur is anders."
    assert focused() is view.list
    assert len(shown(view)) == 4
    assert kept(view) == {
        "Goedkoper door de schaal.": (Given("structural", FOR), Given("regulation", AGAINST)),
        "Niets bijzonders.": (Given("structural", AGAINST),),
        "De cultuur is anders.": (Given("cultural", FOR),),
    }


def test_a_belgian_keyboard(view: CodingView) -> None:
    """The digits work without Shift on a keyboard that gives & and é there."""
    typed(view, "&", "é")
    assert given(view) == (("structural", FOR), ("cultural", FOR))


def test_several_texts_at_once(view: CodingView) -> None:
    """A key codes all chosen texts, each in its own direction, and takes the code from all when all have it."""
    typed(view, "1")
    key(Qt.Key.Key_Down, SHIFT, times=2)
    assert "3 teksten" in view.detail.several.text()
    typed(view, "1")
    everyone = [given(view, text) for text in shown(view)]
    assert everyone == [(("structural", FOR),), (("structural", AGAINST),), (("structural", AGAINST),), ()]
    assert len(view.list.chosen) == 3
    typed(view, "1")
    assert kept(view) == {}


def test_suggestions_are_accepted_one_by_one_or_all(view: CodingView) -> None:
    """S takes over what is proposed, and a press on a chip only that; before that it stands nowhere."""
    typed(view, "S")
    assert given(view) == (("efficiency", FOR),)
    assert chips(view) == ["Efficiëntiewinst (schaal) · voor  ✕"]
    typed(view, "\n", "S", "\n")
    press(view.detail.chips.findChildren(QPushButton)[0])
    idle(view)
    assert kept(view) == {
        "Goedkoper door de schaal.": (Given("efficiency", FOR),),
        "De cultuur is anders.": (Given("cultural", AGAINST),),
    }


def test_a_chip_takes_its_code_away(view: CodingView) -> None:
    """A press on the chip of a code removes that code, in that direction only."""
    typed(view, "1", "T", "1")
    assert chips(view)[:2] == ["Organisatorisch-structureel · tegen  ✕", "Organisatorisch-structureel · voor  ✕"]
    press(view.detail.chips.findChildren(QPushButton)[0])
    idle(view)
    assert kept(view) == {"Goedkoper door de schaal.": (Given("structural", FOR),)}


def test_undo_of_the_last_act(view: CodingView) -> None:
    """Ctrl+Z takes back act after act, also right behind a key; Ctrl+Y does it again."""
    typed(view, "1")
    write("2")
    key(Qt.Key.Key_Z, CONTROL)
    idle(view)
    assert given(view) == (("structural", FOR),)
    key(Qt.Key.Key_Z, CONTROL, times=3)
    idle(view)
    assert given(view) == ()
    assert not view.undo_button.isEnabled()
    key(Qt.Key.Key_Y, CONTROL)
    idle(view)
    assert kept(view) == {"Goedkoper door de schaal.": (Given("structural", FOR),)}


def test_filters(view: CodingView) -> None:
    """Words are looked for in text, city and aspect; a filter on what is to do keeps a text until one filters anew."""
    key(Qt.Key.Key_F, CONTROL)
    write("PUTTEN goed")
    until(lambda: shown(view) == ["Goedkoper door de schaal."])
    view.filters.words.clear()
    until(lambda: len(shown(view)) == 4)
    view.filters.states.setCurrentIndex(view.filters.states.findData(TO_DO))
    view.take_focus()
    typed(view, "\n", "2")
    assert len(shown(view)) == 4
    assert current(view) == "Niets bijzonders."
    key(Qt.Key.Key_F5)
    assert shown(view) == ["Goedkoper door de schaal.", "De cultuur is anders.", HARM]
    view.filters.states.setCurrentIndex(view.filters.states.findData(f"{WITH}cultural"))
    assert shown(view) == ["Niets bijzonders."]
    view.filters.words.setText("onvindbaar")
    until(lambda: not shown(view))
    assert "Geen enkele tekst past" in view.empty.text()
    assert view.detail.isHidden()


def test_every_list_has_its_codes(view: CodingView) -> None:
    """Arrangements are coded with the forms of the questionnaire, obstacles with their own; no direction to choose."""
    view.filters.lists.setCurrentIndex(view.filters.lists.findData("arrangements"))
    settle()
    assert shown(view) == ["Een protocol."]
    assert [line.code.label for line in view.codes.lines] == ["Op papier", "Mondeling"]
    assert not view.codes.directions[FOR].isVisible()
    view.take_focus()
    typed(view, "T", "2")
    view.filters.lists.setCurrentIndex(view.filters.lists.findData("obstacles"))
    view.take_focus()
    typed(view, "S")
    assert kept(view) == {"Een protocol.": (Given("spoken", ""),), "De wet.": (Given("regulation", AGAINST),)}


def test_a_changed_text(view: CodingView, show: Study_, town: Talker) -> None:
    """Old codes are shown with a changed text, and stand or fall with one key."""
    typed(view, "1", "\n", "2")
    view.study.end()
    town.answer(WELLS, "Nieuw.", question="why")
    town.answer(PUMPS, "Ook nieuw.", question="why")
    merge(view.study.path, town.returned())
    again = show(view.study.path)
    assert again.progress.text() == "0 van 4 klaar, 2 gewijzigd"
    assert "Organisatorisch-structureel · voor" in again.detail.old.text()
    typed(again, "O", "\n", "L")
    assert again.progress.text() == "2 van 4 klaar, 0 gewijzigd"
    assert kept(again) == {"Nieuw.": (Given("structural", FOR),)}


def test_codes_of_the_centre(view: CodingView) -> None:
    """A name that is typed makes a code and gives it, a part of one finds it; an own code is renamed and removed."""
    typed(view, "C")
    assert focused() is view.codes.field
    write("Vertrouwen\n")
    idle(view)
    idle(view)
    assert focused() is view.list
    assert given(view) == (("own_vertrouwen", FOR),)
    typed(view, "\n", "C")
    write("regelg\n")
    idle(view)
    assert given(view) == (("regulation", AGAINST),)
    (own,) = [line for line in view.codes.lines if line.code.own]
    own.more.menu().actions()[0].trigger()
    view.codes.field.setText("Onderling vertrouwen")
    press(view.codes.new)
    idle(view)
    idle(view)
    (own,) = [line for line in view.codes.lines if line.code.own]
    assert (own.code.id, own.code.label, own.count.text()) == ("own_vertrouwen", "Onderling vertrouwen", "❝ 1")
    own.more.menu().actions()[1].trigger()
    idle(view)
    assert "Onderling vertrouwen" in view.study.banner.text
    view.take_focus()
    key(Qt.Key.Key_Up)
    typed(view, "5")
    own.more.menu().actions()[1].trigger()
    idle(view)
    idle(view)
    assert not any(line.code.own for line in view.codes.lines)


def test_counts_and_quotes(view: CodingView) -> None:
    """Every code says how many texts have it; a press shows them to read and to copy; what is exported follows."""
    typed(view, "3", "\n", "3")
    line = view.codes.lines[2]
    assert line.count.text() == "❝ 2"
    assert view.exported() is code_counts
    press(line.count)
    quotes = view.quotes.text.toPlainText()
    assert quotes == (
        "Voor (1)\n\nAalbeke – Putten\nGoedkoper door de schaal.\n\n"
        "Tegen (1)\n\nAalbeke – Pompen en sluizen\nNiets bijzonders."
    )
    assert view.exported() is code_quotes
    press(view.quotes.copy)
    dialogs = view.study.dialogs
    assert isinstance(dialogs, Answering)
    assert dialogs.copied == [f"Efficiëntiewinst (schaal)\n\n{quotes}"]
    key(Qt.Key.Key_Escape)
    assert focused() is view.list
    assert view.exported() is code_counts


def test_texts_are_shown_letter_by_letter(view: CodingView) -> None:
    """Markup in a text is shown as it was typed, wherever that is."""
    view.list.go_to(3)
    typed(view, "1")
    assert view.detail.text.toPlainText() == HARM
    press(view.codes.lines[0].count)
    assert HARM in view.quotes.text.toPlainText()


@posix_only
def test_a_full_disk(view: CodingView) -> None:
    """When the disk refuses, the banner says so and no text has the code; afterwards it works again."""
    typed(view, "1")
    key(Qt.Key.Key_A, CONTROL)
    with no_file_larger_than(1000):
        typed(view, "2")
    assert view.study.banner.error is not None
    assert view.study.banner.error.message in ("disk_full", "write_failed")
    assert [given(view, text) for text in shown(view)] == [(("structural", FOR),), (), (), ()]
    view.take_focus()
    typed(view, "4")
    assert [len(given(view, text)) for text in shown(view)] == [2, 1, 1, 1]
    assert len(kept(view)) == 4


def test_a_refresh_keeps_the_place(view: CodingView) -> None:
    """When the study is read anew, the same text has the keyboard, with the codes that it has now."""
    view.list.go_to(2)

    def from_elsewhere(collection: Collection) -> None:
        give(collection, [text for text in view.model.shelf.texts if text.text == "De cultuur is anders."], "cultural")

    view.study.decide(from_elsewhere)
    idle(view)
    idle(view)
    assert current(view) == "De cultuur is anders."
    assert given(view) == (("cultural", AGAINST),)


def test_an_empty_collection(show: Study_, tmp_path: Path) -> None:
    """Without returns the tab says what to do, and no key breaks it."""
    Collection.create(tmp_path / "leeg.bundel").close()
    view = show(tmp_path / "leeg.bundel")
    assert view.nothing.isVisible()
    assert "Kies 'Inzendingen samenvoegen…'" in view.nothing.text()
    typed(view, "1", "S", "0")
    key(Qt.Key.Key_Escape)
    assert view.exported() is None


def test_what_a_screen_reader_says(view: CodingView) -> None:
    """A line says city, aspect, what was done and the text; signs are no words."""
    typed(view, "1")
    lines = [view.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert lines == [
        "Aalbeke, Putten. 1 code. Goedkoper door de schaal.",
        "Aalbeke, Pompen en sluizen. nog te coderen. Niets bijzonders.",
    ]


def test_the_lists_of_the_tab_are_those_of_the_centre(view: CodingView, path: Path) -> None:
    """The tab offers every list for which there are questions, and its first nine codes have a key."""
    view.study.end()
    with Collection.open(path) as collection:
        lists = code_lists(collection, read_picture(collection).questionnaire)
    assert [view.filters.lists.itemText(place) for place in range(view.filters.lists.count())] == [
        each.label for each in lists
    ]
    assert [line.key for line in view.codes.lines] == ["1", "2", "3", "4"]
