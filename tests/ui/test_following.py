"""What follows from an answer in the screen: pages that come and go, the drawer, added aspects, undoing all that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTreeWidgetItemIterator

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.adder import Adder
from samenwerking_desktop.ui.aside import AsideView
from samenwerking_desktop.ui.fields import LineField
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    press,
    settle,
    stops,
    tab_to,
    text_field,
    until,
    write,
)
from ui.screens import fill

EXTENT, ARRANGEMENT = Place(Room.PAGE, "finance", "extent"), Place(Room.PAGE, "finance", "arrangement")
ASIDE = Place(Room.ASIDE)


def offered(window: Window) -> list[str]:
    """What the list at the left offers now, without what is folded away."""
    items = QTreeWidgetItemIterator(editor_of(window).navigator)
    found = []
    while item := items.value():
        if not item.isHidden():
            found.append(f"{item.data(1, Qt.ItemDataRole.AccessibleTextRole)} {item.text(1)}".strip())
        items += 1
    return found


def texts(window: Window) -> list[str]:
    """Every text of a label on the page."""
    return [each.text() for each in window.findChildren(QLabel) if each.isVisible()]


def page_of(window: Window) -> PageView:
    """The page of questions that is shown."""
    view = editor_of(window).view
    assert isinstance(view, PageView)
    return view


def go(window: Window, place: Place) -> None:
    """Show a place and let it settle."""
    assert editor_of(window).go(place)
    settle()


def test_pages_come_and_go_with_the_answers(open_window: Window) -> None:
    """An answer opens and closes the pages that follow from it at once, and the counts go along."""
    go(open_window, EXTENT)
    assert "1.b Regeling 0 van 1" not in offered(open_window)
    write("2")
    assert {"1.a Mate van samenwerking 1 van 7", "1.b Regeling 0 van 1", "1.e Knelpunten 0 van 1"} <= {
        *offered(open_window)
    }
    write("0")
    assert "1.c Wenselijkheid 0 van 1" in offered(open_window)
    assert not [each for each in offered(open_window) if each.startswith(("1.b", "1.e"))]


def test_an_answer_set_aside_waits_in_the_drawer(open_window: Window) -> None:
    """From formal to none the arrangement goes to the drawer with its cause; from none to formal it is back at once."""
    document_of(open_window).answer(Key("finance.loans", "extent"), answered("formal"))
    go(open_window, ARRANGEMENT)
    write("Een beheersovereenkomst")
    go(open_window, EXTENT)
    write("0")
    assert "Opzij gezet 1" in offered(open_window)
    assert not [each for each in offered(open_window) if each.startswith("1.b")]
    go(open_window, ASIDE)
    assert "Een beheersovereenkomst" in texts(open_window)
    causes = [text for text in texts(open_window) if text.startswith("Opzij gezet op")]
    assert causes[0].endswith(
        "deze vraag hoort bij 'Informele samenwerking' of 'Formele samenwerking' op de vraag 'Mate van samenwerking'."
    )
    go(open_window, EXTENT)
    write("2")
    assert not [each for each in offered(open_window) if each.startswith("Opzij")]
    go(open_window, ARRANGEMENT)
    assert text_field(open_window, "Leningen: Hoe").toPlainText() == "Een beheersovereenkomst"


def test_a_follow_up_comes_and_goes_on_its_own_page(open_window: Window) -> None:
    """The obstacles are asked under the yes, in the screen at once, and keep their text in between."""
    document_of(open_window).answer(Key("finance.loans", "extent"), answered("formal"))
    go(open_window, Place(Room.PAGE, "finance", "obstacles"))
    assert not page_of(open_window).findChildren(QPlainTextEdit)
    write("1")
    key(Qt.Key.Key_Tab)
    write("Andere software")
    key(Qt.Key.Key_Backtab)
    write("0")
    assert not text_field(open_window, "Leningen: Welke").isVisible()
    write("1")
    assert text_field(open_window, "Leningen: Welke").isVisible()
    assert text_field(open_window, "Leningen: Welke").toPlainText() == "Andere software"


def test_the_drawer_gives_back_and_throws_away(open_window: Window) -> None:
    """Terugzetten asks the question again, Verwijderen lets the answer go; undo takes either back."""
    fill(document_of(open_window))
    document = document_of(open_window)
    document.answer(Key("hr.diversity", "extent"), answered("none"))
    document.answer(Key("hr.diversity", "desirable"), answered("yes"))
    document.answer(Key("hr.diversity", "extent"), answered("formal"))
    go(open_window, ASIDE)
    assert focus_name() == "Terugzetten: VTO (vorming, training en opleiding), Regeling"
    key(Qt.Key.Key_Return)
    assert document.answers.answers[Key("hr.training", "extent")] == answered("formal")
    assert focus_name() == "Terugzetten: Diversiteitsbeleid, Samenwerking wenselijk"
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    assert Key("hr.diversity", "desirable") not in document.answers.answers
    assert "Er is niets opzij gezet." in texts(open_window)
    assert focus_name() == "◂ Vorige"
    key(Qt.Key.Key_Z, CONTROL)
    key(Qt.Key.Key_Z, CONTROL)
    assert [each.key.aspect for each in document.set_aside()] == ["hr.training", "hr.diversity"]


def test_aspects_of_ones_own(open_window: Window) -> None:
    """Another aspect is added, named and removed at its place; the keyboard stays near, and undo brings it all back."""
    go(open_window, EXTENT)
    for name in ("Drukkerij", "Fuifzaal"):
        key(Qt.Key.Key_Down, times=9)
        write(name)
        key(Qt.Key.Key_Return)
        write("2")
    page, document = page_of(open_window), document_of(open_window)
    drukkerij, fuifzaal = document.answers.others_by_cluster()["finance"]
    assert [card.aspect for card in page.cards.values()][-2:] == [drukkerij, fuifzaal]
    assert "1.b Regeling 0 van 2" in offered(open_window)
    editor_of(open_window).take_focus(None)
    field = page.cards[drukkerij].name
    assert isinstance(field, LineField)
    field.setFocus()
    field.selectAll()
    write("Reprografie")
    tab_to("Aspect verwijderen")
    assert document_of(open_window).answers.label(drukkerij) == "Reprografie"
    key(Qt.Key.Key_Return)
    assert drukkerij not in page.cards
    assert page.cards[fuifzaal].isAncestorOf(focused())
    key(Qt.Key.Key_Z, CONTROL)
    assert page.cards[drukkerij].isAncestorOf(focused())
    assert document.answers.answers[Key(drukkerij, "extent")] == answered("formal")
    settle()
    assert page.cards[drukkerij].y() < page.cards[fuifzaal].y()
    assert len(stops()) > 40


def test_a_name_that_was_emptied_comes_back(open_window: Window) -> None:
    """An aspect keeps its name when nothing is typed in its place, and one without a name is not added."""
    aspect = document_of(open_window).add_other("finance", "Drukkerij")
    go(open_window, EXTENT)
    name = page_of(open_window).cards[aspect].name
    assert name is not None
    name.setFocus()
    name.selectAll()
    key(Qt.Key.Key_Delete)
    key(Qt.Key.Key_Return, CONTROL)
    assert document_of(open_window).answers.label(aspect) == "Drukkerij"
    go(open_window, Place(Room.PAGE, "hr", "extent"))
    adder = open_window.findChildren(Adder)[-1]
    adder.take_focus()
    write("Fuif")
    key(Qt.Key.Key_Z, CONTROL)
    assert focused().property("text") == ""  # not entered yet, so it is undone where it was typed
    key(Qt.Key.Key_Return)
    assert "Dit aspect heeft nog geen naam." in open_window.banner.text
    assert adder.isAncestorOf(focused())


def test_a_page_that_empties_is_left(open_window: Window) -> None:
    """When undo takes the last aspect off the page that is shown, the person is brought to where that was decided."""
    go(open_window, EXTENT)
    write("2")
    go(open_window, ARRANGEMENT)
    key(Qt.Key.Key_Z, CONTROL)
    assert editor_of(open_window).place == EXTENT


def test_eighty_added_aspects_stay_quick(open_window: Window) -> None:
    """A page with 87 aspects is there at once, and takes an answer without a wait that one notices."""
    document = document_of(open_window)
    with document.together():
        added = [document.add_other("finance", f"Ander aspect {number}") for number in range(80)]
    go(open_window, Place(Room.REVIEW))
    assert editor_of(open_window).go(EXTENT)
    assert len(page_of(open_window).cards) < 10
    until(lambda: len(page_of(open_window).cards) == 87)
    settle()
    write("2")
    write("0")
    assert len(page_of(open_window).cards) == 87
    document.remove_other(added[40])
    assert len(page_of(open_window).cards) == 86
    assert [card.aspect for card in page_of(open_window).cards.values()] == [*document.questionnaire.aspects][
        :7
    ] + added[:40] + added[41:]


@pytest.mark.parametrize("typed", ["é", "2"])
def test_the_digits_of_a_belgian_keyboard(open_window: Window, typed: str) -> None:
    """The key with é and 2 chooses the third answer, with and without Shift."""
    go(open_window, EXTENT)
    write(typed)
    assert document_of(open_window).answers.answers[Key("finance.loans", "extent")] == answered("formal")


def test_arrows_and_backspace_choose(open_window: Window) -> None:
    """Right takes the next answer, left the one before, Backspace none; the keyboard goes along."""
    go(open_window, EXTENT)
    score = Key("finance.loans", "extent")
    for code, chosen in ((Qt.Key.Key_Right, "none"), (Qt.Key.Key_Right, "informal"), (Qt.Key.Key_Left, "none")):
        key(code)
        assert document_of(open_window).answers.answers[score] == answered(chosen)
    assert focus_name() == "Geen samenwerking"
    key(Qt.Key.Key_Backspace)
    assert score not in document_of(open_window).answers.answers


def test_a_do_not_know_takes_the_place_of_the_text(open_window: Window) -> None:
    """A "weet niet" beside a text answers it without a text; letting go of it makes room for one again."""
    go(open_window, EXTENT)
    tab_to("Weet niet: Leningen")
    key(Qt.Key.Key_Space)
    field = text_field(open_window, "Leningen: Waarom")
    assert not field.isEnabled()
    key(Qt.Key.Key_Space)
    assert field.isEnabled()
    assert document_of(open_window).answers.answers == {}
    assert isinstance(editor_of(open_window).view, PageView)
    press(editor_of(open_window).forward)
    assert not isinstance(editor_of(open_window).view, AsideView)
