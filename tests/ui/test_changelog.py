"""The change log in the window: to read, to search, to print."""

from __future__ import annotations

from pathlib import Path
from time import thread_time

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.changelog import ChangelogDialog, show_changelog
from samenwerking_desktop.ui.window import Window
from scenario import Scenario, answer_all_scores
from ui.hands import (
    Answering,
    accessible,
    document_of,
    focus_name,
    focused,
    key,
    parent_name,
    reactivate,
    settle,
    tab_to,
    until,
    write,
)


@pytest.fixture
def filled(window: Window, scenario: Scenario) -> Window:
    """The window with an inventory in which three things were done."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("ict.server", "Twee <b>servers</b>", question="extent_reason")
    scenario.remark("ict.server", "Na te vragen")
    scenario.close()
    window.open(scenario.path)
    return window


def opened(window: Window) -> ChangelogDialog:
    """The log, as the keyboard opens it."""
    key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    return window.findChildren(ChangelogDialog)[-1]


def sentences(dialog: ChangelogDialog) -> list[str]:
    """What the list shows."""
    return [dialog.table.rows.index(row, 2).data() for row in range(dialog.table.rows.rowCount())]


def test_reading(filled: Window) -> None:
    """The newest change comes first, and the chosen one is told in full; markup stays text."""
    dialog = opened(filled)
    assert [line.split(": ")[0].split(" › ")[1] for line in sentences(dialog)] == ["Server", "Server", "Leningen"]
    assert dialog.state.text() == "3 wijzigingen"
    key(Qt.Key.Key_Tab)
    tab_to("Wijzigingen")
    key(Qt.Key.Key_Down)

    assert focused() is dialog.table
    assert "ingevuld als 'Twee <b>servers</b>'." in dialog.detail.toPlainText()
    dialog.reject()


def test_searching(filled: Window) -> None:
    """Typing leaves what holds all the words; nothing found is said, and has nothing to print."""
    dialog = opened(filled)
    write("leningen formele")
    until(lambda: not dialog.searching)
    assert (len(sentences(dialog)), dialog.state.text()) == (1, "1 van 3 wijzigingen")
    write(" zwembad")
    until(lambda: not dialog.searching)
    assert (sentences(dialog), dialog.state.text()) == ([], "Geen enkele wijziging heeft al deze woorden.")
    assert not dialog.save_button.isEnabled()
    dialog.search.clear()
    assert len(sentences(dialog)) == 3
    dialog.reject()


def test_an_empty_log(open_window: Window) -> None:
    """A blank inventory says that nothing was changed yet."""
    dialog = opened(open_window)

    assert (dialog.state.text(), dialog.save_button.isEnabled()) == ("Er is nog niets gewijzigd.", False)
    dialog.reject()


def test_printing_what_was_found(filled: Window, dialogs: Answering, tmp_path: Path) -> None:
    """The PDF has the changes that are shown, and says what was searched for."""
    out = tmp_path / "log.pdf"
    dialogs.places = [out]
    dialog = opened(filled)
    write("leningen")
    until(lambda: not dialog.searching)
    key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(out.exists)
    settle()
    text = " ".join(PdfReader(out).pages[0].extract_text().split())

    assert dialogs.asked[-1] == "PDF bewaren: Klaverbeke, wijzigingenlogboek.pdf"
    assert "Alleen de wijzigingen met 'leningen': 1 van 3." in text
    assert "Server" not in text
    dialog.reject()


def seconds_to_open(window: Window) -> float:
    """How long the window stands still when the log is opened."""
    begun = thread_time()
    show_changelog(window)
    took = thread_time() - begun
    window.findChildren(ChangelogDialog)[-1].reject()
    settle()
    return took


def test_ten_thousand_changes(window: Window, scenario: Scenario) -> None:
    """They open within a tenth of a second, and a search goes through all of them beside the window."""
    answer_all_scores(scenario, "formal")
    row = "INSERT INTO change (step, at, who, kind, key, before, after) SELECT step, at, who, kind, key, before, after"
    for _ in range(8):
        scenario.document.file.connection.execute(f"{row} FROM change")
    scenario.close()
    window.open(scenario.path)
    took = min(seconds_to_open(window) for _ in range(3))
    show_changelog(window)
    dialog = window.findChildren(ChangelogDialog)[-1]
    dialog.search.setText("server")
    until(lambda: not dialog.searching)

    assert len(dialog.log) > 10_000
    assert took < 0.1
    assert len(sentences(dialog)) == len(dialog.log) // len(document_of(window).questionnaire.aspects)
    dialog.reject()


def test_going_to_the_place(filled: Window) -> None:
    """The chosen change leads to the field that it is about."""
    opened(filled)
    tab_to("Naar deze plaats")
    key(Qt.Key.Key_Space)
    reactivate(filled)

    assert focus_name() == "Opmerking bij Server, Mate van samenwerking"
    assert not filled.findChildren(ChangelogDialog)


def test_putting_back_what_stood_there(filled: Window) -> None:
    """What stood there before a change stands there again, and the keyboard goes there; that can be undone."""
    dialog = opened(filled)
    write("leningen")
    until(lambda: not dialog.searching)
    tab_to("Terugzetten wat er stond")
    key(Qt.Key.Key_Space)
    reactivate(filled)
    loans = Key("finance.loans", "extent")
    assert loans not in document_of(filled).answers.answers
    assert parent_name().startswith("Leningen: In welke mate")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert document_of(filled).answers.answers[loans].value == "formal"


def test_copying_what_is_shown(filled: Window, dialogs: Answering) -> None:
    """Ctrl+C in the list gives the changes that are shown as text, a line each, and no formula of anybody."""
    dialog = opened(filled)
    write("server")
    until(lambda: not dialog.searching)
    tab_to("Wijzigingen")
    key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    until(lambda: bool(dialogs.copied))
    settle()
    titles, *lines = dialogs.copied[-1].splitlines()

    assert titles == "Wanneer\tWie\tWat"
    assert [line.split("\t")[2] for line in lines] == sentences(dialog)
    dialog.reject()


def test_everything_has_a_name(filled: Window) -> None:
    """A screen reader says what each thing of the dialog is."""
    dialog = opened(filled)
    things = [each for each in accessible(dialog) if each.state().focusable]

    assert [each for each in things if not each.text(QAccessible.Text.Name).strip()] == []
    dialog.reject()
