"""The second round in the window: what is to look at, one key each way, and what the screen says of it afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from neighbour import open_elsewhere
from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.review import must_be_reviewed
from samenwerking_desktop.inventory.second_round import Carried
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.card import AspectCard
from samenwerking_desktop.ui.earlier import EarlierStrip
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import (
    CONTROL,
    SHIFT,
    accessible,
    document_of,
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
    write,
)

LOANS, TREASURY, INVESTMENTS = "finance.loans", "finance.treasury", "finance.investments"
EXTENT, ARRANGEMENT = Place(Room.PAGE, "finance", "extent"), Place(Room.PAGE, "finance", "arrangement")
ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TO_DO = "Na te kijken. In ronde 1 antwoordde u: {}."


@pytest.fixture
def second(window: Window, scenario: Scenario) -> Window:
    """The window with a second round open at its first page: three aspects to look at, and one that others named."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Eén dienst voor twee", question="extent_reason")
    scenario.answer(LOANS, "Met een convenant", question="arrangement")
    scenario.answer(TREASURY, "informal")
    scenario.answer(INVESTMENTS, "unknown")
    there = scenario.second_round(Carried(named=(("finance", "Kredietbewaking"),)))
    there.close()
    window.open(there.path)
    assert editor_of(window).go(EXTENT)
    settle()
    return window


def test_it_can_only_be_read_while_another_has_it(second: Window) -> None:
    """Neither the buttons nor the keys of the first round's answer do anything then."""
    path = document_of(second).path
    second.show_welcome()
    with open_elsewhere(path):
        second.open(path)
        reactivate(second)
        editor_of(second).go(EXTENT)
        settle()
        asked = strip(second, LOANS)
        assert asked.text == TO_DO.format("Formele samenwerking")
        assert [way.text() for way in (*asked.ways, asked.back) if way.isEnabled()] == []
        write("bwn")
        key(Qt.Key.Key_Return)
        assert must_be_reviewed(document_of(second).answers, LOANS)
        assert second.banner.text == ""


def card(window: Window, aspect: str) -> AspectCard:
    """The card of an aspect on the page that is shown."""
    view = editor_of(window).view
    assert isinstance(view, PageView)
    return view.cards[aspect]


def strip(window: Window, aspect: str) -> EarlierStrip:
    """What the card of an aspect says of the first round."""
    found = card(window, aspect).earlier
    assert found is not None
    return found


def said(window: Window, aspect: str) -> object:
    """The answer to the question of the score."""
    document = document_of(window)
    return document.answers.answers.get(Key(aspect, document.questionnaire.score))


def open_aspects(window: Window) -> list[str]:
    """The aspects that must still be looked at."""
    answers = document_of(window).answers
    return [aspect for aspect in (LOANS, TREASURY, INVESTMENTS) if must_be_reviewed(answers, aspect)]


def texts(window: Window, aspect: str) -> list[str]:
    """Every text of a label on the card of an aspect."""
    return [each.text() for each in card(window, aspect).findChildren(QLabel) if each.isVisible()]


# ---- what it shows


def test_a_card_says_what_was_answered_in_the_first_round(second: Window) -> None:
    """Each prefilled aspect tells its own answer, in words, also where nobody knew; a white spot tells nothing."""
    assert strip(second, LOANS).text == TO_DO.format("Formele samenwerking")
    assert strip(second, TREASURY).text == TO_DO.format("Informele samenwerking")
    assert strip(second, INVESTMENTS).text == TO_DO.format("Weet niet")
    assert card(second, "finance.accounting").earlier is None


def test_the_three_ways_are_equally_large(second: Window) -> None:
    """No way is easier to hit than another, on any card."""
    sizes = {way.size().toTuple() for aspect in (LOANS, TREASURY) for way in strip(second, aspect).ways}
    places = {tuple(way.x() for way in strip(second, aspect).ways) for aspect in (LOANS, TREASURY)}

    assert (len(sizes), len(places)) == (1, 1)


def test_an_aspect_that_others_named_says_so(second: Window) -> None:
    """It has its fixed name, its origin, and nothing to look at; nobody removes or renames it for all cities."""
    named = next(iter(document_of(second).answers.others))
    assert {"Kredietbewaking", "Ook genoemd door andere steden"} <= set(texts(second, named))
    assert (card(second, named).name, card(second, named).earlier) == (None, None)


def test_follow_up_pages_mark_what_comes_from_the_first_round(second: Window) -> None:
    """The mark stands beside a text that is still that of the first round, and goes when it is changed."""
    editor_of(second).go(ARRANGEMENT)
    settle()
    assert texts(second, LOANS).count("uit ronde 1") == 1
    assert texts(second, TREASURY).count("uit ronde 1") == 0

    document_of(second).answer(Key(LOANS, "arrangement"), answered("Met een protocol"))
    settle()
    assert texts(second, LOANS).count("uit ronde 1") == 0


def test_the_first_round_shows_nothing_of_it(open_window: Window) -> None:
    """Without prefilled answers no card has a strip, and the letters of its keys do nothing."""
    editor_of(open_window).go(EXTENT)
    settle()
    write("bwn")
    key(Qt.Key.Key_Return)

    assert card(open_window, LOANS).earlier is None
    assert document_of(open_window).answers.answers == {}


# ---- one key each


@pytest.mark.parametrize("code", [Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_key_confirms_and_goes_on(second: Window, code: Qt.Key) -> None:
    """The answer stays, the aspect was looked at, and the keyboard is at the next one that must be."""
    assert parent_name().startswith("Leningen")
    key(code)
    assert strip(second, LOANS).text == "✓ Nagekeken: bevestigd"
    assert said(second, LOANS) == answered("formal")
    assert parent_name().startswith("Thesaurie")
    assert open_aspects(second) == [TREASURY, INVESTMENTS]

    key(code, times=2)
    assert open_aspects(second) == []
    assert parent_name().startswith("Beleggingen")


def test_one_key_says_that_nobody_knows(second: Window) -> None:
    """N gives "weet niet" and goes on, and the strip keeps what it was."""
    key(Qt.Key.Key_N)

    assert said(second, LOANS) == UNKNOWN
    assert strip(second, LOANS).text == "✓ Nagekeken: gewijzigd, was: Formele samenwerking"
    assert parent_name().startswith("Thesaurie")


def test_choosing_another_answer_is_changing_it(second: Window) -> None:
    """A digit changes the answer at once; the keyboard stays, as the reason of the first round may not hold."""
    write("0")

    assert said(second, LOANS) == answered("none")
    assert strip(second, LOANS).text == "✓ Nagekeken: gewijzigd, was: Formele samenwerking"
    assert parent_name().startswith("Leningen")


def test_one_key_leads_to_the_choice(second: Window) -> None:
    """W changes nothing yet: it says what to do and has the keyboard where that is done."""
    tab_to("Bevestigen: Thesaurie")
    key(Qt.Key.Key_W)
    assert strip(second, TREASURY).text.startswith("Kies hieronder wat nu klopt.")
    assert parent_name().startswith("Thesaurie: In welke mate")
    assert not document_of(second).history.can_undo

    write("2")
    assert strip(second, TREASURY).text == "✓ Nagekeken: gewijzigd, was: Informele samenwerking"


def test_saying_the_same_again_confirms(second: Window) -> None:
    """Who presses the digit of the first round's answer has looked at it."""
    write("2")

    assert strip(second, LOANS).text == "✓ Nagekeken: bevestigd"


def test_the_buttons_do_the_same(second: Window) -> None:
    """With a mouse each of the three is one click."""
    press(strip(second, LOANS).ways[0])
    press(strip(second, TREASURY).ways[2])
    press(strip(second, INVESTMENTS).ways[1])

    assert said(second, LOANS) == answered("formal")
    assert said(second, TREASURY) == UNKNOWN
    assert open_aspects(second) == [INVESTMENTS]
    assert parent_name().startswith("Beleggingen")


def test_the_keys_are_letters_in_a_text(second: Window) -> None:
    """Typed in a reason, b, w and n are letters; on a button beside the choice they confirm nothing."""
    key(Qt.Key.Key_Tab)
    write("bwn")
    tab_to("Opmerking bij Leningen, Mate")
    key(Qt.Key.Key_B)

    assert open_aspects(second) == [LOANS, TREASURY, INVESTMENTS]
    assert document_of(second).answers.answers[Key(LOANS, "extent_reason")].value == "Eén dienst voor tweebwn"


@pytest.mark.parametrize("held", [CONTROL, ALT_GR, Qt.KeyboardModifier.AltModifier])
def test_a_key_with_another_one_held_is_something_else(second: Window, held: Qt.KeyboardModifier) -> None:
    """Ctrl, Alt and AltGr with a letter belong to the menus and to the signs of the keyboard."""
    for code in (Qt.Key.Key_B, Qt.Key.Key_N):
        key(code, held)

    assert open_aspects(second) == [LOANS, TREASURY, INVESTMENTS]


def test_a_capital_does_too(second: Window) -> None:
    """Caps Lock is no obstacle."""
    key(Qt.Key.Key_B, SHIFT)

    assert open_aspects(second) == [TREASURY, INVESTMENTS]


# ---- the way back


def test_undo_takes_a_confirmation_back(second: Window) -> None:
    """Ctrl+Z goes to the aspect and has it to look at again; Ctrl+Y confirms it again."""
    key(Qt.Key.Key_B, times=2)
    editor_of(second).go(Place(Room.REVIEW))
    key(Qt.Key.Key_Z, CONTROL)
    settle()
    assert parent_name().startswith("Thesaurie")
    assert open_aspects(second) == [TREASURY, INVESTMENTS]
    assert strip(second, TREASURY).text == TO_DO.format("Informele samenwerking")

    key(Qt.Key.Key_Y, CONTROL)
    assert open_aspects(second) == [INVESTMENTS]


def test_an_aspect_can_be_put_back(second: Window) -> None:
    """Beside what became of it stands the way back to the first round, for a confirmed and for a changed answer."""
    write("0")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_B)
    for aspect in (LOANS, TREASURY):
        press(strip(second, aspect).back)

    assert open_aspects(second) == [LOANS, TREASURY, INVESTMENTS]
    assert said(second, LOANS) == answered("formal")
    assert strip(second, LOANS).text == TO_DO.format("Formele samenwerking")
    assert parent_name().startswith("Thesaurie")


def test_a_cleared_answer_is_asked_for(second: Window) -> None:
    """Backspace leaves no answer: the strip says so, and tells what it was."""
    key(Qt.Key.Key_Backspace)

    assert strip(second, LOANS).text == "Nog geen antwoord. In ronde 1 antwoordde u: Formele samenwerking."


# ---- around it


def test_progress_counts_what_was_looked_at(second: Window) -> None:
    """The list at the left counts an aspect once it was looked at, on its follow-up pages too."""
    items = editor_of(second).navigator._items
    assert [items[place].text(1) for place in (EXTENT, ARRANGEMENT)] == ["0 van 8", "0 van 2"]

    key(Qt.Key.Key_B)
    assert [items[place].text(1) for place in (EXTENT, ARRANGEMENT)] == ["1 van 8", "1 van 2"]


def test_looking_over_leads_to_what_was_not_looked_at(second: Window) -> None:
    """Each aspect that must still be looked at is a line that leads to its choice."""
    editor_of(second).go(Place(Room.REVIEW))
    settle()
    lines = [line for group in editor_of(second).view.lines.values() for line in group]  # type: ignore[attr-defined]
    (line,) = [line for line in lines if line.accessibleName() == "Nog niet nagekeken: Thesaurie."]
    line.click()
    settle()

    assert parent_name().startswith("Thesaurie")


def test_a_screen_reader_hears_what_is_to_be_done(second: Window) -> None:
    """In the choice it hears the answer of the first round; each button says its aspect, and all have names."""
    choice = focused().parentWidget()
    assert choice is not None
    assert choice.accessibleDescription().startswith(TO_DO.format("Formele samenwerking"))
    names = [
        interface.text(QAccessible.Text.Name)
        for interface in accessible(strip(second, LOANS))
        if interface.state().focusable
    ]
    about = f"Leningen. {TO_DO.format('Formele samenwerking')}"
    assert sorted(names) == [f"Bevestigen: {about}", f"Weet niet: {about}", f"Wijzigen: {about}"]


def test_tab_comes_past_the_three_ways_and_back(second: Window) -> None:
    """They stand above the choice, and come before it; nothing that is hidden takes the keyboard."""
    key(Qt.Key.Key_Tab, SHIFT, times=3)
    names = []
    for _ in range(4):
        names.append(focus_name().split(":")[0])
        key(Qt.Key.Key_Tab)
    assert names == ["Bevestigen", "Wijzigen", "Weet niet", "Formele samenwerking"]

    editor_of(second).take_focus()
    forward = stops()
    assert all(widget.isVisible() for widget in forward)
    assert len([widget for widget in forward if widget in strip(second, TREASURY).ways]) == 3


def test_nothing_of_it_is_cut_off_in_a_small_window(second: Window) -> None:
    """At 1024 by 640 the three ways stand below the text, together and whole."""
    second.resize(1024, 640)
    settle()
    found = strip(second, LOANS)

    assert all(way.width() >= way.sizeHint().width() for way in found.ways)
    assert len({way.y() for way in found.ways}) == 1
    assert max(way.mapTo(found, way.rect().bottomRight()).x() for way in found.ways) <= found.width()
