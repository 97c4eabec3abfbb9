"""Undo and redo from wherever the keyboard is: through the document, to the page and the field of the step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    parent_name,
    settle,
    tab_to,
    until,
    write,
)

EXTENT = Place(Room.PAGE, "finance", "extent")


def go(window: Window, place: Place) -> None:
    """Show a place and let it settle."""
    assert editor_of(window).go(place)
    settle()


def test_undo_in_a_text_goes_through_the_document(open_window: Window) -> None:
    """What was typed in one field is one step; undo takes it back there, redo brings it back, both in the file."""
    go(open_window, EXTENT)
    key(Qt.Key.Key_Tab)
    write("Beide diensten")
    until(lambda: Key("finance.loans", "extent_reason") in document_of(open_window).answers.answers)
    write(" zijn klein")
    key(Qt.Key.Key_Z, CONTROL)
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    assert document_of(open_window).answers.answers == {}
    assert not document_of(open_window).history.can_undo
    key(Qt.Key.Key_Y, CONTROL)
    assert focused() is field
    assert field.toPlainText() == "Beide diensten zijn klein"
    write("!")
    key(Qt.Key.Key_Tab)
    assert document_of(open_window).answers.answers == {
        Key("finance.loans", "extent_reason"): answered("Beide diensten zijn klein!")
    }


def test_undo_goes_back_to_the_page_and_the_field(open_window: Window) -> None:
    """Undo after going elsewhere shows the page of the step and puts the keyboard where it was made; redo as well."""
    go(open_window, EXTENT)
    key(Qt.Key.Key_Down)
    write("1")
    go(open_window, Place(Room.IDENTITY))
    tab_to("Wie coördineert")
    write("x")
    go(open_window, Place(Room.PAGE, "ict", "extent"))
    key(Qt.Key.Key_Z, CONTROL)
    assert editor_of(open_window).place == Place(Room.IDENTITY)
    assert focus_name() == "Wie coördineert"
    key(Qt.Key.Key_Z, CONTROL)
    assert editor_of(open_window).place == EXTENT
    assert parent_name().startswith("Thesaurie")
    go(open_window, Place(Room.REVIEW))
    key(Qt.Key.Key_Y, CONTROL)
    assert editor_of(open_window).place == EXTENT
    assert parent_name().startswith("Thesaurie")


def test_undo_of_a_remark_opens_it_again(open_window: Window) -> None:
    """A remark is taken back and brought back in its own field, beside the answer."""
    go(open_window, EXTENT)
    tab_to("Opmerking bij Leningen, Mate")
    key(Qt.Key.Key_Space)
    write("Na te vragen")
    go(open_window, Place(Room.IDENTITY))
    key(Qt.Key.Key_Z, CONTROL)
    key(Qt.Key.Key_Y, CONTROL)
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Na te vragen"
    assert field.accessibleName() == "Opmerking bij Leningen, Mate van samenwerking"


def test_undo_of_a_contact_goes_to_the_person(open_window: Window) -> None:
    """A contact person that undo changes is open before the person who undid it."""
    document_of(open_window).set_contact("ict", "ocmw", 1, {"name": "Jan"})
    document_of(open_window).set_contact("ict", "ocmw", 1, {"phone": "014"})
    key(Qt.Key.Key_Z, CONTROL)
    view = editor_of(open_window).view
    assert isinstance(view, ContactsView)
    assert focus_name() == "ICT, OCMW: Telefoonnummer"
    assert view.editor is not None
    assert {name: field.text() for name, field in view.editor.fields.items()} == {
        "name": "Jan",
        "role": "",
        "phone": "",
        "email": "",
    }


def test_undo_when_there_is_nothing_to_undo(open_window: Window) -> None:
    """Nothing happens, and nothing is said to be kept."""
    key(Qt.Key.Key_Z, CONTROL)
    key(Qt.Key.Key_Y, CONTROL)
    assert editor_of(open_window).kept.text() == "Alles is bewaard"
