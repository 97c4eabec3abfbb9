"""While the disk is busy one types on; the order of what was done stays, and the sign is never ahead of the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.fields import PAUSE_MS, Draft
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from scenario import facts_in
from ui.hands import come_down, document_of, editor_of, focused, kept_sign, key, settle, until, write

EXTENT = Place(Room.PAGE, "finance", "extent")
REASON = Key("finance.loans", "extent_reason")
SCORE = Key("finance.loans", "extent")


def in_reason(window: Window) -> QPlainTextEdit:
    """Put the keyboard in the reason of the first aspect."""
    editor_of(window).go(EXTENT)
    settle()
    key(Qt.Key.Key_Tab)
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    return field


@contextmanager
def slow_disk(window: Window) -> Iterator[Event]:
    """Let every COMMIT wait until the event is set."""
    go_on = Event()
    connection = document_of(window).file.connection
    connection.set_trace_callback(lambda sql: go_on.wait(20) if sql == "COMMIT" else None)
    try:
        yield go_on
    finally:
        go_on.set()
        with suppress(sqlite3.ProgrammingError):  # it was closed
            connection.set_trace_callback(None)


def under_way(window: Window) -> bool:
    """Whether something that was typed is on its way to the disk."""
    return any(draft.saving for draft in window.findChildren(Draft))


def sign(window: Window) -> str:
    """What the sign at the foot says this moment."""
    return editor_of(window).kept.text()


def test_one_types_on(open_window: Window) -> None:
    """A save that hangs stops no key; all of it is kept in the end, and one undo takes all of it back."""
    field = in_reason(open_window)
    with slow_disk(open_window) as go_on:
        write("Een begin")
        until(lambda: under_way(open_window))
        start = monotonic()
        write(" en een vervolg")
        assert monotonic() - start < 5
        assert field.toPlainText() == "Een begin en een vervolg"
        assert sign(open_window) == "Wordt bewaard…"
        go_on.set()
        come_down(open_window)
        assert sign(open_window) == "Wordt bewaard…"  # the rest is not kept yet
    QTest.qWait(PAUSE_MS + 100)
    assert kept_sign(open_window) == "✓ Bewaard"
    path = document_of(open_window).path
    assert document_of(open_window).answers.answers[REASON] == answered("Een begin en een vervolg")
    editor_of(open_window).undo()
    assert REASON not in document_of(open_window).answers.answers
    open_window.close()
    assert tuple(REASON) not in facts_in(path)[FactKind.ANSWER]


def test_what_comes_after_waits_its_turn(open_window: Window) -> None:
    """A choice that is made while a text is being saved comes after that text, for undo as well."""
    in_reason(open_window)
    with slow_disk(open_window) as go_on:
        write("Eerst dit")
        until(lambda: under_way(open_window))
        go_on.set()
        key(Qt.Key.Key_Backtab)
        key(Qt.Key.Key_1)
    document = document_of(open_window)
    assert document.answers.answers[REASON] == answered("Eerst dit")
    assert SCORE in document.answers.answers
    editor_of(open_window).undo()
    assert SCORE not in document.answers.answers
    assert document.answers.answers[REASON] == answered("Eerst dit")


def test_two_fields(open_window: Window) -> None:
    """Text in a second field waits until the first is on disk, and neither is lost."""
    in_reason(open_window)
    with slow_disk(open_window) as go_on:
        write("Het eerste")
        key(Qt.Key.Key_Tab)
        until(lambda: under_way(open_window))
        while not isinstance(focused(), QPlainTextEdit):
            key(Qt.Key.Key_Tab)
        write("Het tweede")
        key(Qt.Key.Key_Tab)
        assert sign(open_window) == "Wordt bewaard…"
        go_on.set()
        come_down(open_window)
    values = [answer.value for answer in document_of(open_window).answers.answers.values()]
    assert sorted(values) == ["Het eerste", "Het tweede"]
    assert kept_sign(open_window) == "✓ Bewaard"


def test_closing_waits(open_window: Window) -> None:
    """Who closes the window while a text is being saved loses none of it."""
    path = document_of(open_window).path
    in_reason(open_window)
    with slow_disk(open_window) as go_on:
        write("Nog net")
        until(lambda: under_way(open_window))
        write(" dit")
        go_on.set()
        assert open_window.close()
    assert facts_in(path)[FactKind.ANSWER][tuple(REASON)] == answered("Nog net dit")
