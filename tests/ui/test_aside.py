"""The drawer of what was set aside: to the question that did it, back, and out as text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, Answering, document_of, editor_of, focus_name, key, parent_name, settle, tab_to
from ui.screens import fill

TRAINING = Key("hr.training", "extent")


@pytest.fixture
def drawer(open_window: Window) -> Window:
    """The window at the drawer, with one answer in it."""
    fill(document_of(open_window))
    editor_of(open_window).go(Place(Room.ASIDE))
    settle()
    return open_window


def test_to_the_question_that_set_it_aside(drawer: Window) -> None:
    """A button leads to the answer because of which the question is not asked."""
    tab_to("Naar de vraag die dit bepaalt")
    key(Qt.Key.Key_Return)
    settle()

    assert editor_of(drawer).place == Place(Room.PAGE, "hr", "extent")
    assert parent_name().startswith(f"{document_of(drawer).answers.label(TRAINING.aspect)}: In welke mate")


def test_copying_it_as_text(drawer: Window, dialogs: Answering) -> None:
    """Ctrl+C gives the place, the answer and the reason of each, a line per answer."""
    key(Qt.Key.Key_C, CONTROL)
    titles, line = dialogs.copied[-1].splitlines()
    place, said, why = line.split("\t")

    assert titles.split("\t") == ["Plaats", "Antwoord", "Waarom opzij"]
    assert (place.endswith(": Regeling"), said) == (True, "Convenant van 2019")
    assert why.startswith("Opzij gezet op ")


def test_finding_leads_to_the_right_card(drawer: Window) -> None:
    """Of several answers in the drawer the keyboard comes on the one that was found."""
    document = document_of(drawer)
    document.answer(Key("finance.loans", "extent"), answered("none"))
    key(Qt.Key.Key_F, CONTROL)
    settle()
    tab_to("Alleen Opzij gezet")
    key(Qt.Key.Key_Space)
    tab_to("Gevonden")
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Return)
    settle()

    assert focus_name() == f"Terugzetten: {document.answers.label(TRAINING.aspect)}, Regeling"
