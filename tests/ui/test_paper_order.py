"""Typing over a filled paper form: in the order of the paper, by its numbers, and without the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, answered
from samenwerking_desktop.paper.blank import Part, blank
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.card import AspectCard
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, SHIFT, document_of, editor_of, focus_name, focused, key, parent_name, settle, write

# What is on the paper: per page, per number of an aspect, what is ticked and written, in the order of its questions.
PAPER = {
    "6.a": {"6.1": ("2", "Samen goedkoper."), "6.2": ("1", "Uit gewoonte."), "6.3": ("0", "Andere noden.")},
    "6.b": {"6.1": ("Met een convenant.", "12 14"), "6.2": ("Mondeling.", "1")},
    "6.c": {"6.3": ("1", "Eén contract volstaat.")},
    "6.d": {"6.2": ("?", "")},
    "6.e": {"6.1": ("1", "De looptijden verschillen.")},
}
GAS, ELECTRICITY, PHONE = "purchasing.gas", "purchasing.electricity", "purchasing.telephony"


def number_here() -> str:
    """The number on the card that has the keyboard."""
    card = focused()
    while not isinstance(card, AspectCard):
        parent = card.parentWidget()
        assert parent is not None, focus_name()
        card = parent
    return next(each.text() for each in card.findChildren(QLabel) if each.property("look") == "number")


def type_over(page: str) -> None:
    """Type one page of the paper, aspect after aspect."""
    for place, (number, (first, second)) in enumerate(PAPER[page].items()):
        if place:
            key(Qt.Key.Key_Down, CONTROL | SHIFT)
        assert number_here() == number
        write(first)
        settle()
        if second:
            key(Qt.Key.Key_Tab)
            write(second)


def test_a_cluster_is_typed_over_from_paper(open_window: Window) -> None:
    """Its pages, aspects and codes have the numbers of the paper, and one hand types them in the paper's order."""
    document, editor = document_of(open_window), editor_of(open_window)
    editor.go(Place(Room.PAGE, "purchasing", "extent"))
    for page in PAPER:
        settle()
        assert editor.view.accessibleName().startswith(page)  # type: ignore[attr-defined]  # it is a page
        type_over(page)
        key(Qt.Key.Key_Return, CONTROL)
    assert editor.place == Place(Room.PAGE, "other", "extent")

    assert document_of(open_window).answers.answers == {
        Key(GAS, "extent"): answered("formal"),
        Key(GAS, "extent_reason"): answered("Samen goedkoper."),
        Key(GAS, "arrangement"): answered("Met een convenant."),
        Key(GAS, "arrangement_form"): answered("covenant protocol"),
        Key(GAS, "obstacles_exist"): answered("yes"),
        Key(GAS, "obstacles"): answered("De looptijden verschillen."),
        Key(ELECTRICITY, "extent"): answered("informal"),
        Key(ELECTRICITY, "extent_reason"): answered("Uit gewoonte."),
        Key(ELECTRICITY, "arrangement"): answered("Mondeling."),
        Key(ELECTRICITY, "arrangement_form"): answered("verbal_agreement"),
        Key(ELECTRICITY, "formal_desirable"): UNKNOWN,
        Key(PHONE, "extent"): answered("none"),
        Key(PHONE, "extent_reason"): answered("Andere noden."),
        Key(PHONE, "desirable"): answered("yes"),
        Key(PHONE, "desirable_reason"): answered("Eén contract volstaat."),
    }
    printed = blank(document.questionnaire, Part(("purchasing",)))["clusters"][0]["pages"]  # type: ignore[index]
    assert [page["number"] for page in printed] == list(PAPER)


def test_the_next_aspect_and_the_same_question(open_window: Window) -> None:
    """Ctrl and an arrow go up and down within one question, out of a text too, and past the last to what is added."""
    editor_of(open_window).go(Place(Room.PAGE, "purchasing", "extent"))
    settle()
    key(Qt.Key.Key_Tab)
    seen = []
    for _ in range(3):
        seen.append(focus_name().partition(":")[0])
        write("x")
        key(Qt.Key.Key_Down, CONTROL)
    assert seen == ["Gas", "Elektriciteit", "Telefonie"]
    assert focus_name() == "Naam van een ander aspect"
    write("Water")
    key(Qt.Key.Key_Return)
    settle()
    write("2")
    key(Qt.Key.Key_Up, CONTROL)
    write("-")

    answers = document_of(open_window).answers
    assert answers.answers[Key(PHONE, "extent")] == NOT_APPLICABLE
    assert answers.answers[Key(PHONE, "extent_reason")] == answered("x")
    (added,) = answers.others
    assert answers.answers[Key(added, "extent")] == answered("formal")


def test_a_remark_and_unknown_by_key(open_window: Window) -> None:
    """Ctrl+R goes to the remark and back, Ctrl+U says that nobody knows, wherever the keyboard is in a question."""
    editor_of(open_window).go(Place(Room.PAGE, "purchasing", "extent"))
    settle()
    key(Qt.Key.Key_R, CONTROL)
    write("zie blad 2")
    key(Qt.Key.Key_R, CONTROL)
    assert parent_name().startswith("Gas: In welke mate")
    key(Qt.Key.Key_U, CONTROL)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_U, CONTROL)

    answers = document_of(open_window).answers
    assert answers.remarks == {Key(GAS, "extent"): "zie blad 2"}
    assert answers.answers == {Key(GAS, "extent"): UNKNOWN, Key(GAS, "extent_reason"): UNKNOWN}


@pytest.fixture
def arrangement(open_window: Window) -> Window:
    """The page on how it is arranged, of one aspect, with the keyboard on the list of forms."""
    document_of(open_window).answer(Key(GAS, "extent"), answered("formal"))
    editor_of(open_window).go(Place(Room.PAGE, "purchasing", "arrangement"))
    settle()
    key(Qt.Key.Key_Tab)
    return open_window


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12", answered("covenant")),
        ("14,12", answered("covenant protocol")),
        ("&é", answered("covenant")),
        ("?", UNKNOWN),
    ],
)
def test_forms_by_their_numbers(arrangement: Window, typed: str, meant: object) -> None:
    """A digit on the line begins a number; a Belgian keyboard needs no Shift, and a question mark is 'weet niet'."""
    write(typed)
    key(Qt.Key.Key_Tab)
    assert document_of(arrangement).answers.answers[Key(GAS, "arrangement_form")] == meant


def test_a_number_that_is_not_printed(arrangement: Window) -> None:
    """It is told, changes nothing, and the page waits until it is mended."""
    write("12 77")
    key(Qt.Key.Key_Return, CONTROL)
    editor = editor_of(arrangement)
    assert editor.place.page == "arrangement"
    assert "77 staat niet op de lijst" in [each.text() for each in arrangement.findChildren(QLabel)]
    assert Key(GAS, "arrangement_form") not in document_of(arrangement).answers.answers
    key(Qt.Key.Key_Backspace, times=3)
    key(Qt.Key.Key_Return, CONTROL)
    assert document_of(arrangement).answers.answers[Key(GAS, "arrangement_form")] == answered("covenant")
    assert editor.place.page == "obstacles"
