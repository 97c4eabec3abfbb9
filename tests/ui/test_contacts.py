"""The contact persons in the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, document_of, editor_of, focus_name, focused, key, press, settle, tab_to, until, write

AN = {"name": "An Peeters", "role": "Financieel directeur", "phone": "014 12 34 56", "email": "an@voorbeeld.example"}


@pytest.fixture
def view(open_window: Window) -> ContactsView:
    """The table of contact persons, with one person in it."""
    document_of(open_window).set_contact("finance", "city", 1, AN)
    editor_of(open_window).go(Place(Room.CONTACTS))
    settle()
    view = editor_of(open_window).view
    assert isinstance(view, ContactsView)
    return view


def contacts(window: Window) -> dict[tuple[str, str, str], dict[str, str]]:
    """Every person by place."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for (domain, authority, person, field), value in document_of(window).answers.contacts.items():
        found.setdefault((domain, authority, person), {})[field] = value
    return found


def test_several_persons_in_one_place(open_window: Window, view: ContactsView) -> None:
    """A second person comes beside the first, at once in the file, and the keyboard comes back to where one was."""
    assert focus_name() == "Persoon toevoegen: Financiën, Stad"
    key(Qt.Key.Key_Return)
    for value in ("Jan", "Adjunct"):
        write(value)
        key(Qt.Key.Key_Tab)
    tab_to("Klaar")
    key(Qt.Key.Key_Return)
    assert view.editor is None
    assert contacts(open_window) == {
        ("finance", "city", "1"): AN,
        ("finance", "city", "2"): {"name": "Jan", "role": "Adjunct"},
    }
    assert focused() is view.cells["finance", "city"].adder
    assert len(view.cells["finance", "city"].changers) == 2


def test_a_person_is_kept_while_typing(open_window: Window, view: ContactsView) -> None:
    """After a pause a person is in the file, the fields stay as they are, and one undo takes it back."""
    view.edit(("ict", "city"), 1)
    write("Karim")
    until(lambda: ("ict", "city", "1") in contacts(open_window))
    write(" B")
    until(lambda: contacts(open_window)["ict", "city", "1"] == {"name": "Karim B"})
    assert focus_name() == "ICT, Stad: Naam"
    key(Qt.Key.Key_Z, CONTROL)
    assert ("ict", "city", "1") not in contacts(open_window)
    assert focus_name() == "ICT, Stad: Naam"
    assert focused().property("text") == ""


def test_the_same_person_again(open_window: Window, view: ContactsView) -> None:
    """Someone who was filled in elsewhere is repeated in one choice, as one step for undo."""
    view.edit(("hr", "ocmw"), 1)
    assert view.editor is not None
    menu = view.editor.same.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [", ".join(AN.values())]
    menu.actions()[0].trigger()
    assert contacts(open_window)["hr", "ocmw", "1"] == AN
    assert view.editor.fields["email"].text() == AN["email"]
    key(Qt.Key.Key_Z, CONTROL)
    assert ("hr", "ocmw", "1") not in contacts(open_window)


def test_odd_numbers_and_addresses_get_a_hint(open_window: Window, view: ContactsView) -> None:
    """What looks like no phone number or e-mail address is kept all the same, with a question beside it."""
    view.edit(("ict", "city"), 1)
    tab_to("Telefoonnummer")
    write("abc")
    key(Qt.Key.Key_Tab)
    write("jan@")
    key(Qt.Key.Key_Tab)
    assert contacts(open_window)["ict", "city", "1"] == {"phone": "abc", "email": "jan@"}
    hints = [each.text() for each in open_window.findChildren(QLabel) if each.isVisible() and "Klopt" in each.text()]
    assert hints == ["'abc' lijkt geen telefoonnummer. Klopt het? 'jan@' lijkt geen e-mailadres. Klopt het?"]


def test_changing_and_removing_a_person(open_window: Window, view: ContactsView) -> None:
    """A person opens with what is known, one at a time, and goes with Verwijderen."""
    press(view.cells["finance", "city"].changers[0])
    assert view.editor is not None
    assert {name: field.text() for name, field in view.editor.fields.items()} == AN
    write("x")
    press(view.cells["hr", "city"].adder)
    assert view.editor.cell == ("hr", "city")
    assert contacts(open_window)["finance", "city", "1"]["name"].endswith("x")
    view.edit(("finance", "city"), 1)
    press(view.editor.remove)
    assert contacts(open_window) == {}
    assert view.editor is None


def test_a_person_who_cannot_be_kept_stays_open(open_window: Window, view: ContactsView) -> None:
    """What was typed stays when the file is gone: nobody else opens, and the page is not left."""
    view.edit(("ict", "city"), 1)
    document_of(open_window).path.unlink()
    write("Karim")
    press(view.cells["hr", "city"].adder)
    assert view.editor is not None
    assert view.editor.cell == ("ict", "city")
    assert view.editor.fields["name"].text() == "Karim"
    key(Qt.Key.Key_Return, CONTROL)
    assert editor_of(open_window).place == Place(Room.CONTACTS)
    assert "staat niet meer op zijn plaats" in open_window.banner.text
