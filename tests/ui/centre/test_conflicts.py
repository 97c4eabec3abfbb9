"""The tab with the differences: reading both voices, deciding with the keyboard, and the sheets to talk it over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from centre.towns import BRIDGES, PIPES, WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.conflicts import Difference, find_differences
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.conflicts import ConflictsView
from samenwerking_desktop.ui.centre.study import Study
from ui.hands import CONTROL, Answering, accessible, focused, key, press, settle, until, write

MARKUP = "Zie <b>het verslag</b>."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Zonnebeek with two voices that differ twice, and Aalbeke with one."""
    city, ocmw = Town(tmp_path, "Zonnebeek", 1, respondent="city"), Town(tmp_path, "Zonnebeek", 2, respondent="ocmw")
    city.answer_all("tight", "loose", "loose", "tight", "")
    city.answer(WELLS, MARKUP, question="why")
    ocmw.answer_all("apart", "loose", "unknown", "apart", "unknown")
    alone = Town(tmp_path, "Aalbeke", 3)
    alone.answer_all("tight", "loose", "loose", "tight", "")
    made = tmp_path / "Streek.bundel"
    merge(made, *(town.returned() for town in (city, ocmw, alone)))
    return made


@pytest.fixture
def study(qapp: QApplication, path: Path, dialogs: Answering) -> Iterator[Study]:
    """The collection, open."""
    opened = Study(path, dialogs, Banner())
    yield opened
    opened.end()
    del qapp


@pytest.fixture
def view(study: Study) -> Iterator[ConflictsView]:
    """The tab in a window of its own, with what is still to decide."""
    made = ConflictsView(study)
    study.changed.connect(made.refresh)
    made.resize(1240, 700)
    made.show()
    made.activateWindow()
    study.start()
    until(lambda: study.loaded)
    settled(view=made)
    made.take_focus()
    yield made
    made.close()
    made.deleteLater()
    study.banner.deleteLater()


def settled(view: ConflictsView) -> None:
    """Wait until the thread has nothing more to do."""
    over: list[bool] = []
    for _ in range(2):  # what is asked for in answer to the first comes before the second
        over.clear()
        view.study.do(lambda _collection: None, lambda _none: over.append(True))
        until(lambda: bool(over))
    settle()


def choose(view: ConflictsView, words: str) -> None:
    """Choose another list."""
    view.filter.setCurrentText(words)
    view.filter.activated.emit(view.filter.currentIndex())
    settled(view)


def listed(view: ConflictsView) -> list[str]:
    """The aspects in the list, from the top down."""
    column = view.grid.shown.names.index("aspect_label")
    return [str(view.grid.shown.rows[place][column]) for place in view.grid.order] if view.grid.isVisible() else []


def said(view: ConflictsView) -> list[str]:
    """Every text that the panel shows now."""
    return [each.text() for each in view.decision.findChildren(QLabel) if each.isVisible()]


def find_differences_in(view: ConflictsView) -> tuple[Difference, ...]:
    """The differences that the study shows, as the thread finds them."""
    picture, found = view.study.picture, list[tuple[Difference, ...]]()
    assert picture is not None
    view.study.do(lambda collection: find_differences(collection, picture), found.append)
    until(lambda: bool(found))
    return found[0]


def decided(path: Path) -> list[tuple[str, str, str]]:
    """Aspect, answer and reason of every decision in the collection."""
    with Collection.open(path) as collection:
        query = "SELECT aspect, iif(state = 'answered', value, state), reason FROM adjudicated ORDER BY aspect"
        return collection.connection.execute(query).fetchall()


def test_what_is_to_decide(view: ConflictsView) -> None:
    """The list begins with what is open, and says of how many; agreement stands above it per cluster."""
    assert listed(view) == ["Putten", "Bruggen"]
    assert view.summary.text() == "2 van 2 verschillen nog te beslissen"
    assert view.agreement.text() == (
        "Zelfde antwoord van stad en OCMW: Water 50 % (1 van 2) · Wegen & bruggen 0 % (0 van 1)"
    )


def test_both_voices_stand_side_by_side(view: ConflictsView) -> None:
    """Each with its answer and its reason, as it was typed."""
    assert said(view)[:2] == ["Putten", "Zonnebeek, ronde 1 · Water"]
    assert {"Stad", "Vast", MARKUP, "OCMW", "Apart", "Geen reden gegeven."} <= set(said(view))
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in view.decision.findChildren(QLabel))


def test_a_long_word_fits(view: ConflictsView, study: Study) -> None:
    """The address of a page or a very long word does not push the other voice out of the panel."""
    assert study.picture is not None
    (first, *_) = find_differences_in(view)
    long = replace(first, reasons={"city": f"https://example.org/{'x' * 300}", "ocmw": "y" * 300})
    view.decision.show_difference(study.picture.questionnaire, long)
    settle()
    assert view.decision.said.inner.minimumSizeHint().width() <= view.decision.said.viewport().width()


def test_deciding_with_the_keyboard_alone(view: ConflictsView, study: Study, path: Path) -> None:
    """A digit chooses, also in the list; Ctrl+Enter records it and goes to the next that is open, until none is."""
    key(Qt.Key.Key_1)
    assert focused() is view.decision.choice.tiles[1]  # type: ignore[union-attr]
    key(Qt.Key.Key_Return, CONTROL)
    assert focused() is view.decision.reason
    write("Samen bekeken")
    key(Qt.Key.Key_Return, CONTROL)
    settled(view)
    assert listed(view) == ["Bruggen"]
    assert said(view)[0] == "Bruggen"
    assert focused() is view.grid
    key(Qt.Key.Key_0)
    key(Qt.Key.Key_Tab)
    assert focused() is view.decision.reason
    write("Het OCMW heeft gelijk")
    key(Qt.Key.Key_Return, CONTROL)
    settled(view)
    assert listed(view) == []
    assert view.empty.isVisible()
    assert focused() is view.filter
    assert view.summary.text() == "0 van 2 verschillen nog te beslissen"
    study.end()
    assert decided(path) == [(BRIDGES, "apart", "Het OCMW heeft gelijk"), (WELLS, "loose", "Samen bekeken")]


def test_a_decision_needs_an_answer_and_a_reason(view: ConflictsView) -> None:
    """The button waits for both; a reason of spaces is none."""
    assert not view.decision.record.isEnabled()
    key(Qt.Key.Key_2)
    assert not view.decision.record.isEnabled()
    view.decision.reason.setPlainText("  ")
    assert not view.decision.record.isEnabled()
    view.decision.reason.setPlainText("Bevestigd")
    assert view.decision.record.isEnabled()


def test_a_decision_can_be_read_again_and_taken_back(view: ConflictsView, study: Study, path: Path) -> None:
    """Decided ones stand in a list of their own with answer and reason; taken back, one is open again."""
    key(Qt.Key.Key_Question)
    view.decision.reason.setPlainText("Niemand weet het")
    press(view.decision.record)
    settled(view)
    choose(view, "Beslist")
    assert listed(view) == ["Putten"]
    assert view.decision.reason.toPlainText() == "Niemand weet het"
    press(view.decision.withdraw)
    settled(view)
    choose(view, "Nog te beslissen")
    assert listed(view) == ["Putten", "Bruggen"]
    assert view.decision.reason.toPlainText() == ""
    study.end()
    assert decided(path) == []


def test_a_draft_is_not_lost(view: ConflictsView) -> None:
    """What was chosen and typed and not recorded is there again after looking at another difference."""
    key(Qt.Key.Key_2)
    view.decision.reason.setPlainText("Nog navragen")
    view.grid.go(1)
    assert view.decision.reason.toPlainText() == ""
    view.grid.go(0)
    assert view.decision.reason.toPlainText() == "Nog navragen"
    assert view.decision.record.isEnabled()


def test_one_sided_needs_no_decision(view: ConflictsView) -> None:
    """Where only one says something that counts, and the panel says so."""
    choose(view, "Eenzijdig")
    assert listed(view) == ["Leidingen"]
    assert view.decision.state.text().startswith("Maar één van beide zegt hier iets.")


def test_what_was_decided_before_a_voice_changed(view: ConflictsView, study: Study, path: Path, tmp_path: Path) -> None:
    """A decision on what a voice no longer says is to be taken again, and stands in a list of its own."""
    view.decision.reason.setPlainText("Bevestigd")
    view.take_focus()
    key(Qt.Key.Key_2)
    press(view.decision.record)
    settled(view)
    study.end()
    later = Town(tmp_path, "Zonnebeek", 4, day=9, respondent="ocmw")
    later.answer_all("loose", "loose", "unknown", "apart", "unknown")
    merge(path, later.returned())
    again = Study(path, Answering(), Banner())
    fresh = ConflictsView(again)
    again.changed.connect(fresh.refresh)
    fresh.show()
    again.start()
    until(lambda: again.loaded)
    settled(fresh)
    choose(fresh, "Opnieuw te beslissen")
    assert listed(fresh) == ["Putten"]
    assert fresh.decision.state.text().startswith("Sinds dit beslist werd")
    again.end()
    fresh.close()


def test_the_exported_table_is_that_of_the_list(view: ConflictsView, study: Study) -> None:
    """What is exported has the rows that are shown, with all columns."""
    choose(view, "Eenzijdig")
    table, picture = view.exported(), study.picture
    assert table is not None
    assert picture is not None
    found: list[list[str]] = []
    study.do(lambda collection: list(table(collection, picture)["aspect"]), found.append)
    until(lambda: bool(found))
    assert found == [["pipes"]]
    assert PIPES == "water.pipes"


def test_a_talking_sheet(view: ConflictsView, dialogs: Answering, tmp_path: Path) -> None:
    """The sheet of the city that is looked at is proposed under its name, written, and can be opened."""
    dialogs.places.append(tmp_path / "gesprek")
    press(view.sheet)
    settled(view)
    assert dialogs.asked[-1] == "Gespreksblad bewaren: Gespreksblad Zonnebeek.xlsx"
    assert (tmp_path / "gesprek.xlsx").read_bytes().startswith(b"PK")
    assert "gesprek.xlsx" in view.study.banner.text


def test_nothing_to_compare(tmp_path: Path, qapp: QApplication) -> None:
    """Where everybody returned as one, it says when something will stand here."""
    del qapp
    alone = Town(tmp_path, "Aalbeke", 1)
    merge(tmp_path / "een.bundel", alone.returned())
    study = Study(tmp_path / "een.bundel", Answering(), Banner())
    view = ConflictsView(study)
    study.changed.connect(view.refresh)
    view.show()
    study.start()
    until(lambda: study.loaded)
    settled(view)
    assert view.empty.text().startswith("Hier staat iets zodra")
    assert not view.grid.isVisible()
    study.end()
    view.close()


def test_everything_has_a_name(view: ConflictsView) -> None:
    """A screen reader has a name for whatever takes the keyboard."""
    nameless = [
        each.role()
        for each in accessible(view)
        if each.state().focusable and not each.text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []
