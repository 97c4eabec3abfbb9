"""The tables of an inventory on the clipboard: as text for a spreadsheet, and as a table for a mail."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from ui.hands import document_of, editor_of, press


def copied() -> tuple[list[list[str]], str]:
    """The cells of the text on the clipboard, and the table beside it."""
    data = QGuiApplication.clipboard().mimeData()
    return [line.split("\t") for line in data.text().splitlines()], data.html()


def test_contact_persons(open_window: Window) -> None:
    """A line for each person with what is known, a telephone number as text, and markup as what it is."""
    person = {"name": "An <b>Peeters</b>", "role": "Diensthoofd", "phone": "0475 12 34 56", "email": "an@example.be"}
    fields = {field.id for field in document_of(open_window).questionnaire.roster.fields}
    document_of(open_window).set_contact("finance", "ocmw", 1, {k: v for k, v in person.items() if k in fields})
    editor_of(open_window).go(Place(Room.CONTACTS))
    view = editor_of(open_window).view
    assert isinstance(view, ContactsView)
    press(view.copy_button)
    (titles, line), table = copied()
    assert titles[:3] == ["Domein", "Bestuur", "Naam"]
    assert line[1:3] == ["OCMW", "An <b>Peeters</b>"]
    assert "'0475 12 34 56" in line
    assert "An &lt;b&gt;Peeters" in table


def test_what_is_missing(open_window: Window) -> None:
    """The list on the last page goes to a colleague as a table: where, how necessary, and what."""
    editor_of(open_window).go(Place(Room.REVIEW))
    view = editor_of(open_window).view
    assert isinstance(view, ReviewView)
    press(view.copy_button)
    lines, table = copied()
    assert lines[0] == ["Onderdeel", "Hoe nodig", "Wat"]
    assert ["Financieel management", "Nodig"] in [line[:2] for line in lines]
    assert table.count("<tr>") == len(lines)
