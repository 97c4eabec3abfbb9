"""Finding in an open inventory with the keyboard: words, filters, going on and back, and coming back from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.texts import Only
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.finding.panel import FindPanel
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from scenario import Scenario, answer_all_scores
from ui.hands import (
    CONTROL,
    SHIFT,
    Answering,
    accessible,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    settle,
    tab_to,
    until,
    write,
)
from ui.screens import fill

EXTENT, ARRANGEMENT = Place(Room.PAGE, "finance", "extent"), Place(Room.PAGE, "finance", "arrangement")


@pytest.fixture
def filled(open_window: Window) -> Window:
    """The window with something of everything, on the first page of questions."""
    fill(document_of(open_window))
    editor_of(open_window).go(EXTENT)
    settle()
    return open_window


def find(words: str = "") -> FindPanel:
    """Open the panel with the keyboard and type."""
    key(Qt.Key.Key_F, CONTROL)
    write(words)
    settle()
    panel = focused().parentWidget()
    assert isinstance(panel, FindPanel)
    return panel


def lines(panel: FindPanel) -> list[str]:
    """What the list shows, the names of the pages too."""
    found = panel.results.found
    return [str(found.index(row).data()) for row in range(found.rowCount())]


def selected_in_labels(window: Window) -> list[str]:
    """What is marked in the labels of the page."""
    return [each.selectedText() for each in window.findChildren(QLabel) if each.isVisible() and each.hasSelectedText()]


def test_finding_while_one_types(filled: Window) -> None:
    """The list has each page once and under it what was found there, without capitals and accents."""
    panel = find("FINANCIEEL directeúr")

    assert lines(panel) == [
        "Contactpersonen",
        "Contactpersonen · Financiën · Stad · Functie: Financieel directeur",
    ]
    assert panel.state.text() == "1 plaats gevonden"
    write(" zwembad")
    assert panel.state.text() == "Niets gevonden. Zoek een deel van het woord, of minder woorden."
    assert not panel.results.isVisible()
    panel.field.clear()
    assert panel.state.text().startswith("Typ een woord")


def test_going_on_and_back_shows_the_place_and_marks_the_words(filled: Window) -> None:
    """Enter and F3 go on, with Shift back, round and round; the keyboard stays with the words."""
    panel, editor = find("beheersovereenkomst"), editor_of(filled)
    key(Qt.Key.Key_Return)
    settle()
    assert (focused(), panel.state.text(), editor.place) == (panel.field, "1 van 2", ARRANGEMENT)
    field = next(each for each in filled.findChildren(QPlainTextEdit) if each.textCursor().hasSelection())
    assert field.textCursor().selectedText() == "beheersovereenkomst"
    key(Qt.Key.Key_F3)
    assert (panel.state.text(), selected_in_labels(filled)) == ("2 van 2", ["Beheersovereenkomst"])
    assert not field.textCursor().hasSelection()
    key(Qt.Key.Key_Return)
    assert panel.state.text() == "1 van 2"
    key(Qt.Key.Key_F3, SHIFT)
    key(Qt.Key.Key_Return, SHIFT)
    assert panel.state.text() == "1 van 2"


def test_choosing_jumps_into_the_field(filled: Window) -> None:
    """Down goes into the list, and Enter there to the field itself, with the words selected in it."""
    panel = find("convenant 2019")
    assert lines(panel)[0] == "Opzij gezet – Personeelsmanagement"
    panel.field.selectAll()
    write("na te vragen")
    key(Qt.Key.Key_Down)
    assert focused() is panel.results
    key(Qt.Key.Key_Return)
    settle()
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    assert (focus_name(), field.textCursor().selectedText()) == (
        "Opmerking bij Leningen, Mate van samenwerking",
        "Na",
    )
    key(Qt.Key.Key_F3)
    assert focused() is field
    key(Qt.Key.Key_Escape)
    assert (panel.isVisible(), focused()) == (False, field)


def test_a_person_is_found_in_the_field_that_one_edits(filled: Window) -> None:
    """Choosing a contact person opens it for editing, with the words selected."""
    find("peeters financieel")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settle()
    field = focused()

    assert isinstance(field, QLineEdit)
    assert (editor_of(filled).place, field.selectedText()) == (Place(Room.CONTACTS), "Peeters")


def test_a_link_is_found_at_the_button_that_opens_it(filled: Window) -> None:
    """The keyboard comes on the document or link itself, and its name is marked."""
    find("voorbeeld.example overeenkomst")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settle()

    assert focus_name().startswith("Openen: https://voorbeeld.example")
    assert selected_in_labels(filled) == ["voorbeeld.example"]


def test_escape_goes_back_to_where_one_came_from(filled: Window) -> None:
    """The field, also when its page was left for another while looking."""
    editor = editor_of(filled)
    tab_to("Thesaurie: Waarom")
    write("Eén kas")
    panel = find("peeters")
    key(Qt.Key.Key_Escape)
    assert (focus_name().split(":")[0], panel.isVisible()) == ("Thesaurie", False)
    find("an@voorbeeld")
    key(Qt.Key.Key_Return)
    settle()
    assert editor.place == Place(Room.CONTACTS)
    key(Qt.Key.Key_Escape)
    settle()
    assert (editor.place, focus_name().startswith("Thesaurie: Waarom")) == (EXTENT, True)
    assert document_of(filled).answers.answers[Key("finance.treasury", "extent_reason")] == answered("Eén kas")


def test_filters_with_the_keyboard(filled: Window) -> None:
    """A filter says how much there is, shows it without words, and goes off when it is pressed again."""
    panel = find()
    tab_to("Alleen Weet niet: 1")
    key(Qt.Key.Key_Return)
    assert lines(panel)[1:] == ["1.a Mate van samenwerking · 1.4 Boekhouding · Mate van samenwerking: weet niet"]
    assert not panel.filters.toggles[Only.CHANGED].isVisible()
    tab_to("Alleen Opzij gezet: 1")
    key(Qt.Key.Key_Space)
    assert [each.text for each in panel.results.found.texts] == ["Convenant van 2019"]
    assert panel.filters.only is Only.ASIDE
    key(Qt.Key.Key_Space)
    assert not panel.filters.toggles[Only.ASIDE].isChecked()
    assert lines(panel) == []


def test_the_remarks(filled: Window, dialogs: Answering) -> None:
    """Ctrl+M lists the remarks; the list can be copied as text, a line each."""
    key(Qt.Key.Key_M, CONTROL)
    panel = editor_of(filled).beside.finder
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_C, CONTROL)

    assert panel.filters.only is Only.REMARK
    titles, line = dialogs.copied[-1].splitlines()
    assert titles.split("\t") == ["Pagina", "Cluster", "Plaats", "Tekst"]
    assert line.split("\t") == [
        "1.a Mate van samenwerking",
        "Financieel management",
        "1.1 Leningen · Mate van samenwerking · opmerking",
        "Na te vragen bij de ontvanger.",
    ]


def test_changed_since_the_first_round(window: Window, scenario: Scenario) -> None:
    """In the second round a filter gives what is another answer now."""
    answer_all_scores(scenario, "none")
    scenario.close()
    scenario.reopen()
    second = scenario.second_round()
    second.answer("finance.loans", "formal")
    second.close()
    window.open(second.path)
    panel = find()
    tab_to("Alleen Gewijzigd sinds ronde 1: 1")
    key(Qt.Key.Key_Space)

    place, said = lines(panel)[1].split(": ", 1)
    assert place == "1.a Mate van samenwerking · 1.1 Leningen · Mate van samenwerking"
    assert said == "Formele samenwerking (was: Geen samenwerking)"


def test_the_list_follows_what_is_changed(filled: Window) -> None:
    """What no longer has the words leaves the list, and F3 goes on from there; undo brings it back."""
    panel = find("klein en")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settle()
    key(Qt.Key.Key_A, CONTROL)
    write("Kort")
    key(Qt.Key.Key_F3)
    assert panel.state.text().startswith("Niets gevonden")
    editor_of(filled).undo()
    until(lambda: bool(panel.results.found.texts))
    assert panel.state.text() == "1 plaats gevonden"


def test_the_list_of_places_comes_back(filled: Window) -> None:
    """F6 puts the list of places there again, with the keyboard in it."""
    panel = find("lening")
    key(Qt.Key.Key_F6)

    assert (panel.isVisible(), focused()) == (False, editor_of(filled).navigator)


def test_everything_in_the_panel_has_a_name(filled: Window) -> None:
    """A screen reader says what each thing is, and of each line the place and the text."""
    panel = find("lening")
    things = [each for each in accessible(panel) if each.state().focusable]

    assert [each for each in things if not each.text(QAccessible.Text.Name).strip()] == []
    assert focus_name() == "Zoek in vragen, antwoorden en opmerkingen"


def test_without_an_inventory_there_is_nothing_to_find(window: Window) -> None:
    """At the first screen and in the knowledge centre the keys are not ours."""
    for _ in range(2):
        actions = {each.text(): each.isEnabled() for each in window.findChildren(QAction)}
        assert [actions[name] for name in ("&Zoeken…", "&Nummer of naam…", "O&pmerkingen")] == [False] * 3
        window.show_merging()
