"""The yearly synergy report in the window: its records, proposals and open questions, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from neighbour import open_elsewhere
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.delegation import Part, write_part
from samenwerking_desktop.inventory.records import Record, annexes, records
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.fields import LineField, TextField
from samenwerking_desktop.ui.finding.destinations import destinations
from samenwerking_desktop.ui.navigator import Navigator
from samenwerking_desktop.ui.places import REPORT_PAGES, Place, Room, rooms_of
from samenwerking_desktop.ui.synergy.records_page import RecordsPage
from samenwerking_desktop.ui.synergy.years_page import YearsPage
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import (
    CONTROL,
    Answering,
    document_of,
    editor_of,
    focus_name,
    focused,
    kept_sign,
    key,
    press,
    settle,
    tab_to,
    text_field,
    until,
    write,
)

NASTY = "<b>vet</b> =1+1 {0} %s"


def page(window: Window, kind: str) -> RecordsPage:
    """The page of a kind of record, gone to."""
    assert editor_of(window).go(Place(Room.REPORT, page=kind))
    settle()
    view = editor_of(window).view
    assert isinstance(view, RecordsPage)
    return view


def kept(window: Window, kind: str) -> list[Record]:
    """The records of a kind, with all that was typed."""
    return records(document_of(window).answers, kind)


def year(view: RecordsPage, wanted: int) -> None:
    """Choose the year of the report, as somebody does with the box."""
    view.year_field.box.chosen.emit(str(wanted))
    settle()


@pytest.fixture
def filled(window: Window, scenario: Scenario) -> Window:
    """An inventory with two aspects with cooperation and two where it is wished."""
    extents = {"loans": "formal", "treasury": "informal", "receivables": "none", "accounting": "none"}
    for aspect, extent in extents.items():
        scenario.answer(f"finance.{aspect}", extent)
    for aspect in ("receivables", "accounting"):
        scenario.answer(f"finance.{aspect}", "yes", question="desirable")
    scenario.answer("finance.loans", "Een convenant.", question="arrangement")
    scenario.close()
    window.open(scenario.path)
    return window


def test_a_synergy_is_added_filled_in_and_undone(open_window: Window) -> None:
    """What is typed is in the file after a pause, what is nasty stays text, and undo goes back to its field."""
    view = page(open_window, "synergy")
    assert focus_name() == "+ Synergie toevoegen"
    key(Qt.Key.Key_Return)
    assert focus_name() == "Titel"
    write(NASTY)
    until(lambda: kept(open_window, "synergy")[0]["title"] == NASTY)
    assert kept_sign(open_window) == "✓ Bewaard"
    tab_to("Sinds")
    write("2021")
    tab_to("Beschrijving")
    write("Eén planning\nvoor alles")
    editor_of(open_window).go(Place(Room.IDENTITY))
    (synergy,) = kept(open_window, "synergy")
    assert (synergy["since"], synergy["text"], synergy["level"]) == ("2021", "Eén planning\nvoor alles", "own_pair")
    key(Qt.Key.Key_Z, CONTROL)
    assert editor_of(open_window).place == Place(Room.REPORT, page="synergy")
    assert focus_name() == "Beschrijving"
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    key(Qt.Key.Key_Z, CONTROL, times=3)
    assert kept(open_window, "synergy") == []
    key(Qt.Key.Key_Y, CONTROL, times=2)
    view = page(open_window, "synergy")
    assert [view.list.item(0).text()] == [NASTY]
    assert not [each for each in view.findChildren(QLabel) if each.textFormat() is not Qt.TextFormat.PlainText]


def test_a_removed_record_comes_back(open_window: Window, scenario: Scenario) -> None:
    """Removing takes the record out of the list and the keyboard to the next; one undo brings it back, and shows it."""
    del scenario
    for title in ("Wagenpark", "Website"):
        document_of(open_window).records.add("measure", {"title": title, "status.2026": "open"})
    view = page(open_window, "measure")
    tab_to("Verwijderen")
    key(Qt.Key.Key_Return)
    assert [each["title"] for each in kept(open_window, "measure")] == ["Website"]
    assert focused() is view.list
    assert view.form is not None
    editor_of(open_window).go(Place(Room.CONTACTS))
    key(Qt.Key.Key_Z, CONTROL)
    again = page(open_window, "measure")
    assert [again.list.item(place).text() for place in range(2)] == ["Wagenpark", "Website"]


def test_a_meeting_with_its_minutes(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """A date is typed as people write it; minutes hang on the meeting; what is no date stays in its field."""
    minutes = tmp_path / "verslag.txt"
    minutes.write_text("Aanwezig: de algemeen directeur", encoding="utf-8")
    view = page(open_window, "meeting")
    key(Qt.Key.Key_Return)
    tab_to("Datum")
    write("14/02")
    key(Qt.Key.Key_Tab)
    assert "'14/02' is geen datum." in " ".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())
    assert kept_sign(open_window) == "Nog niet bewaard"
    assert not editor_of(open_window).go(Place(Room.CONTACTS))
    key(Qt.Key.Key_Backtab)
    write("14/02/2026")
    key(Qt.Key.Key_Tab)
    (meeting,) = kept(open_window, "meeting")
    assert meeting["date"] == "2026-02-14"
    assert view.form is not None
    until(lambda: "14 februari 2026" in view.list.item(0).toolTip())
    dialogs.files = [[minutes]]
    tab_to("Document toevoegen…")
    key(Qt.Key.Key_Return)
    assert [each.name for each in annexes(document_of(open_window).answers, "meeting", meeting.item).values()] == [
        "verslag.txt"
    ]
    editor_of(open_window).go(Place(Room.CONTACTS))
    key(Qt.Key.Key_Z, CONTROL)
    assert editor_of(open_window).place == Place(Room.REPORT, page="meeting")
    assert focus_name() == "Document toevoegen…"


def test_everything_proposed_is_taken_over_as_one_step(filled: Window) -> None:
    """All proposals come in with one key and go with one undo; one by one the keyboard goes to the next."""
    view = page(filled, "synergy")
    (line,) = view.suggestions
    assert line.accessibleName() == "U kunt 2 synergieën overnemen uit de inventaris."
    press(line)
    assert focus_name() == "Alle 2 overnemen"
    key(Qt.Key.Key_Return)
    assert [each["title"] for each in kept(filled, "synergy")] == ["Leningen", "Thesaurie"]
    assert (view.suggestions, focused()) == ([], view.list)
    key(Qt.Key.Key_Z, CONTROL)
    assert kept(filled, "synergy") == []
    press(view.suggestions[0])
    tab_to("Overnemen: Leningen")
    key(Qt.Key.Key_Return)
    assert focus_name() == "Overnemen: Thesaurie"
    key(Qt.Key.Key_Return)
    assert [each["text"] for each in kept(filled, "synergy")] == ["Een convenant.", ""]
    measures = page(filled, "measure")
    press(measures.suggestions[0])
    key(Qt.Key.Key_Return)
    assert len(kept(filled, "measure")) == 2


def test_a_changed_aspect_is_offered_side_by_side(filled: Window) -> None:
    """Old and new stand beside each other; keeping changes no text, taking over does."""
    view = page(filled, "synergy")
    press(view.suggestions[0])
    key(Qt.Key.Key_Return)
    decisions = [("Mondeling.", "Zo laten", "Een convenant."), ("Op papier.", "Dit overnemen", "Op papier.")]
    for text, wanted, then in decisions:
        document_of(filled).answer(Key("finance.loans", "arrangement"), answered(text))
        assert view.suggestions[0].accessibleName() == "Van 1 synergie is het aspect veranderd in de inventaris."
        press(view.suggestions[0])
        said = [each.text() for each in view.findChildren(QLabel) if each.isVisible()]
        assert {"Een convenant.", text} <= set(said)
        tab_to(f"{wanted}: Leningen")
        key(Qt.Key.Key_Return)
        assert kept(filled, "synergy")[0]["text"] == then
        assert view.suggestions == []


def test_what_was_open_is_asked_the_next_year(open_window: Window) -> None:
    """In the next year a proposal and a measure ask what became of them; the note goes along, and undo asks again."""
    add = document_of(open_window).records.add
    add("synergy", {"title": "Helpdesk", "status.2025": "proposed"})
    add("synergy", {"title": "Wagens", "status.2025": "existing", "since": "2025"})
    view = page(open_window, "synergy")
    assert view.year.value == 2025
    assert [view.list.item(place).toolTip().count("Nieuw") for place in range(2)] == [0, 1]
    assert view.suggestions == []
    year(view, 2026)
    assert "Bestaand" in view.list.item(1).toolTip()
    press(view.suggestions[0])
    assert focus_name() == "Begonnen in 2026: Helpdesk"
    tab_to("Toelichting bij Helpdesk")
    write("Sinds maart.")
    until(lambda: kept(open_window, "synergy")[0].note(2026) == "Sinds maart.")
    key(Qt.Key.Key_Backtab, times=4)
    assert focus_name() == "Begonnen in 2026: Helpdesk"
    key(Qt.Key.Key_Return)
    helpdesk = kept(open_window, "synergy")[0]
    assert (helpdesk.told(2026), helpdesk["since"], helpdesk.note(2026)) == ("existing", "2026", "Sinds maart.")
    key(Qt.Key.Key_Z, CONTROL)
    assert len(view.suggestions) == 1


def test_undo_of_a_year_shows_that_year(open_window: Window) -> None:
    """What was told of another year is undone where it can be seen: with that year chosen."""
    document_of(open_window).records.set("report", "2024", {"introduction": "Vroeger"})
    document_of(open_window).records.set("report", "2026", {"introduction": "Nu"})
    editor_of(open_window).go(Place(Room.REPORT, page="report"))
    key(Qt.Key.Key_Z, CONTROL, times=2)
    settle()
    field = focused()
    assert (field.accessibleName(), editor_of(open_window).place.page) == ("Inleiding", "report")
    key(Qt.Key.Key_Y, CONTROL)
    again = focused()
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "Vroeger"
    item = document_of(open_window).records.add("synergy", {"title": "Wagens", "note.2024": "Toen"})
    document_of(open_window).records.set("synergy", item, {"note.2026": "Nu"})
    key(Qt.Key.Key_Z, CONTROL)
    assert focus_name() == "Toelichting in 2026"
    document_of(open_window).records.set("synergy", item, {"note.2024": ""})
    key(Qt.Key.Key_Z, CONTROL)
    assert (focus_name(), page(open_window, "synergy").year.value) == ("Toelichting in 2024", 2024)


def test_found_words_lead_to_the_record(open_window: Window) -> None:
    """What stands in a record is found, and shown in its field."""
    document_of(open_window).records.add("measure", {"title": "Wagenpark", "text": "Met een verdeelsleutel."})
    key(Qt.Key.Key_F, CONTROL)
    write("verdeelsleutel")
    settle()
    key(Qt.Key.Key_Return)
    assert editor_of(open_window).place == Place(Room.REPORT, page="measure")
    field = text_field(editor_of(open_window), "Beschrijving")
    assert field.textCursor().selectedText() == "verdeelsleutel"
    key(Qt.Key.Key_Escape)
    assert editor_of(open_window).place == Place(Room.IDENTITY)


def test_the_pages_are_in_the_list_and_next_to_each_other(open_window: Window) -> None:
    """The list of places has the report under one line; its pages follow each other, and lead to no review."""
    navigator = open_window.findChildren(Navigator)[0]
    navigator.went_to.emit(Place(Room.REPORT, page=REPORT_PAGES[0]))
    seen = []
    for _ in REPORT_PAGES:
        seen.append(editor_of(open_window).place.page)
        key(Qt.Key.Key_Return, CONTROL)
    assert seen == list(REPORT_PAGES)


def test_the_years_beside_each_other(open_window: Window) -> None:
    """Promised, done and late per year, with the late measures first; from one there is a way to its page."""
    add = document_of(open_window).records.add
    add("measure", {"title": "Klaar", "status.2024": "open", "status.2025": "done"})
    add("measure", {"title": "Te laat", "deadline": "2024-03", "status.2024": "open"})
    editor_of(open_window).go(Place(Room.REPORT, page="years"))
    settle()
    view = editor_of(open_window).view
    assert isinstance(view, YearsPage)
    model = view.years.model()
    assert [[model.index(line, place).data() for place in range(6)] for line in range(2)] == [
        ["2024", "2", "0", "0", "1", "2"],
        ["2025", "0", "1", "0", "1", "1"],
    ]
    assert view.measures.model().index(0, 0).data() == "Te laat"
    tab_to("Naar deze maatregel")
    key(Qt.Key.Key_Return)
    field = focused()
    assert (editor_of(open_window).place.page, field.property("text")) == ("measure", "Te laat")


def test_reading_changes_nothing(window: Window, scenario: Scenario) -> None:
    """Who only reads sees every record, and can add, choose, take over and remove nothing."""
    for aspect in ("loans", "treasury"):
        scenario.answer(f"finance.{aspect}", "formal")
    scenario.record("synergy", title="Wagenpark", text="Eén planning.", status_2026="existing")
    scenario.close()
    with open_elsewhere(scenario.path):
        window.open(scenario.path)
        view = page(window, "synergy")
        assert view.form is not None
        assert view.form.inputs["title"].property("text") == "Wagenpark"
        assert all(each.isReadOnly() for each in view.form.findChildren(LineField))
        assert all(each.isReadOnly() for each in view.form.findChildren(TextField))
        press(view.suggestions[0])
        changing = {"+ Synergie toevoegen", "Alle 2 overnemen", "Overnemen"}
        assert {each.text() for each in view.findChildren(QPushButton) if each.text() in changing} == changing
        assert not [each for each in view.findChildren(QPushButton) if each.text() in changing and each.isEnabled()]


def test_a_part_for_a_colleague_has_no_report(window: Window, scenario: Scenario, tmp_path: Path) -> None:
    """Who fills in a part finds no page of the report, in the list or by name."""
    write_part(scenario.document, tmp_path / "deel.inventaris", Part(("finance.loans",), "Bert"))
    scenario.close()
    window.open(tmp_path / "deel.inventaris")
    assert not [each for each in destinations(document_of(window)) if each.place and each.place.room is Room.REPORT]
    assert Room.REPORT not in rooms_of(document_of(window))
