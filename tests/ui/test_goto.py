"""Going to a place by the number or the name that one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.numbering import aspect_number, page_number
from samenwerking_desktop.ui.finding.destinations import destinations, matching
from samenwerking_desktop.ui.finding.goto import GoTo
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import CONTROL, document_of, editor_of, key, parent_name, reactivate, settle, write


def first(document: Document, typed: str) -> str:
    """What Enter would go to."""
    return next((each.text for each in matching(destinations(document), typed) if each.place), "")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2.a", "2.a  Mate van samenwerking"),
        ("2A", "2.a  Mate van samenwerking"),
        ("2.3", "2.3  Personeelsadministratie"),
        ("2 3", "2.3  Personeelsadministratie"),
        ("3", "3  Facilitair management"),
        ("wagenpark", "3.5  Wagenpark"),
        ("administratie", "2.3  Personeelsadministratie"),
        ("contact", "Contactpersonen"),
        ("nakijken", "Nakijken en versturen"),
        ("drukkerij", "1.8  Drukkerij"),
        ("", "Wie vult in"),
        ("zwembad", ""),
        ("9.z", ""),
    ],
)
def test_what_is_meant(scenario: Scenario, typed: str, expected: str) -> None:
    """Numbers as the screen and paper have them, with or without the dot; names by their beginning or a part."""
    scenario.other("finance", "Drukkerij")

    assert first(scenario.document, typed) == expected


def test_every_number_of_the_questionnaire_leads_to_its_place(scenario: Scenario) -> None:
    """Each page that is asked and each aspect is what its own number means first."""
    form, others = scenario.document.questionnaire, scenario.document.answers.others_by_cluster()
    scenario.answer("ict.server", "formal")
    pages = {page_number(form, stop.cluster, stop.page): stop for stop in scenario.document.route.stops}
    for number, stop in pages.items():
        target = matching(destinations(scenario.document), number)[0]
        assert target.place == Place(Room.PAGE, stop.cluster, stop.page)
    for aspect in form.aspects:
        target = matching(destinations(scenario.document), aspect_number(form, others, aspect))[0]
        assert target.spot is not None
        assert target.spot.key[0] == aspect


def test_going_there_with_the_keyboard(open_window: Window) -> None:
    """Ctrl+G, a part of a name, arrow down to the second, Enter: the keyboard is in the field of that aspect."""
    key(Qt.Key.Key_G, CONTROL)
    settle()
    box = open_window.findChildren(GoTo)[-1]
    write("personeel")
    names = [box.list.item(row).text() for row in range(box.list.count())]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    reactivate(open_window)

    assert names[:2] == ["2  Personeelsmanagement", "2.3  Personeelsadministratie  (Personeelsmanagement)"]
    assert editor_of(open_window).place == Place(Room.PAGE, "hr", "extent")
    assert parent_name().startswith("Personeelsadministratie: In welke mate")


def test_what_is_not_asked_now_is_said(open_window: Window) -> None:
    """A page that is on no route yet is there to be read, and Enter does not leave the box."""
    assert document_of(open_window).route.stop("hr", "arrangement") is None
    key(Qt.Key.Key_G, CONTROL)
    settle()
    box = open_window.findChildren(GoTo)[-1]
    write("2.b")
    key(Qt.Key.Key_Return)

    assert box.list.item(0).text() == "2.b  Regeling  (Personeelsmanagement): wordt nu niet gevraagd"
    assert box.isVisible()
    box.field.clear()
    write("zwembad")
    assert box.state.text() == "Er is geen plaats met dit nummer of deze naam. Ctrl+F zoekt ook in de antwoorden."
    box.reject()
