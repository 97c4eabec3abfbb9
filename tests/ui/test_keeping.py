"""What was typed is kept, at once and honestly; and when the disk refuses, nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton

from faults import no_file_larger_than, posix_only
from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.fields import PAUSE_MS
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from scenario import facts_in
from ui.hands import (
    CONTROL,
    Answering,
    document_of,
    editor_of,
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

EXTENT = Place(Room.PAGE, "finance", "extent")
REASON = Key("finance.loans", "extent_reason")


def in_reason(window: Window) -> QPlainTextEdit:
    """Put the keyboard in the reason of the first aspect."""
    editor_of(window).go(EXTENT)
    settle()
    key(Qt.Key.Key_Tab)
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    return field


def on_disk(window: Window) -> str:
    """What the file itself says was the reason."""
    query = "SELECT value FROM answer WHERE aspect = ? AND question = ?"
    row = document_of(window).file.connection.execute(query, REASON).fetchone()
    return str(row[0]) if row else ""


def test_typed_text_is_kept_after_a_pause(open_window: Window) -> None:
    """Half a second after the last key the text is in the file, and only then the sign says so."""
    in_reason(open_window)
    write("Beide diensten")
    assert kept_sign(open_window) == "Wordt bewaard…"
    assert on_disk(open_window) == ""
    last_key = monotonic()
    until(lambda: kept_sign(open_window) == "✓ Bewaard")
    assert (monotonic() - last_key) * 1000 > PAUSE_MS - 50
    assert on_disk(open_window) == "Beide diensten"


def test_typed_text_is_kept_on_leaving_the_field(open_window: Window) -> None:
    """Tab away from a text keeps it at once."""
    in_reason(open_window)
    write("Beide diensten")
    key(Qt.Key.Key_Tab)
    assert on_disk(open_window) == "Beide diensten"


@pytest.mark.parametrize("name", ["municipality", "coordinator", "coordinator_email"])
def test_typed_lines_are_kept_after_a_pause(open_window: Window, name: str) -> None:
    """Who coordinates is saved while it is typed, as every text is."""
    tab_to({"municipality": "Stad", "coordinator": "Wie coördineert", "coordinator_email": "E-mail"}[name])
    write("x")
    until(lambda: document_of(open_window).answers.identity.get(name, "").endswith("x"))
    assert focused().property("text").endswith("x")


def test_typed_text_is_kept_when_the_window_closes(open_window: Window) -> None:
    """Closing the window in the middle of a word loses nothing."""
    path = document_of(open_window).path
    in_reason(open_window)
    write("Beide dien")
    assert open_window.close()
    assert facts_in(path)[FactKind.ANSWER] == {tuple(REASON): answered("Beide dien")}


def test_text_of_many_lines_stays_in_sight_while_it_is_typed(open_window: Window) -> None:
    """A field grows with its text, and the page scrolls along with the line that is being typed."""
    field = in_reason(open_window)
    low = field.height()
    write("een\ntwee\n" * 30)
    settle()
    assert field.height() > 10 * low / 2
    assert field.verticalScrollBar().maximum() == 0
    line = field.viewport().mapTo(open_window, field.cursorRect().bottomLeft())
    assert 0 < line.y() < open_window.height() - 40


@pytest.mark.parametrize("kind", [QPlainTextEdit, QRadioButton])
def test_the_wheel_scrolls_the_page(open_window: Window, kind: type[QPlainTextEdit | QRadioButton]) -> None:
    """A mouse wheel over a text or a choice scrolls the page, and changes neither."""
    editor_of(open_window).go(EXTENT)
    settle()
    page = editor_of(open_window).findChildren(PageView)[-1]
    middle = page.findChildren(kind)[0].rect().center()
    spot = page.findChildren(kind)[0].mapTo(open_window, middle)
    QTest.wheelEvent(open_window.windowHandle(), QPointF(spot), QPoint(0, -240))
    settle()
    assert page.verticalScrollBar().value() > 0
    assert document_of(open_window).answers.answers == {}


def _gone(path: Path) -> None:
    path.unlink()


def _replaced(path: Path) -> None:
    other = path.with_name("ander")
    other.write_bytes(b"iets anders")
    other.replace(path)


@pytest.mark.parametrize("befall", [_gone, _replaced])
def test_a_file_that_is_gone(
    open_window: Window, dialogs: Answering, tmp_path: Path, befall: Callable[[Path], None]
) -> None:
    """The banner says so, the text waits in its field, the page is not left; a copy elsewhere holds everything."""
    in_reason(open_window)
    write("Voor de ramp")
    key(Qt.Key.Key_Tab)
    befall(document_of(open_window).path)
    field = text_field(open_window, "Leningen: Waarom")
    field.setFocus()
    write(" en erna")
    key(Qt.Key.Key_Return, CONTROL)
    assert "staat niet meer op zijn plaats" in open_window.banner.text
    assert kept_sign(open_window) == "Nog niet bewaard"
    assert editor_of(open_window).place == EXTENT
    assert field.toPlainText() == "Voor de ramp en erna"
    assert document_of(open_window).answers.answers[REASON] == answered("Voor de ramp")
    copy = tmp_path / "elders" / "kopie.inventaris"
    copy.parent.mkdir()
    dialogs.places.append(copy.with_suffix(""))
    press(open_window.banner.action)
    assert document_of(open_window).path == copy
    assert kept_sign(open_window) == "✓ Bewaard"
    assert "kopie.inventaris" in open_window.banner.text
    key(Qt.Key.Key_Return, CONTROL)
    assert editor_of(open_window).place != EXTENT
    open_window.close()
    assert facts_in(copy)[FactKind.ANSWER] == {tuple(REASON): answered("Voor de ramp en erna")}


@posix_only
def test_a_disk_that_is_full(open_window: Window) -> None:
    """While the disk refuses, text stays and is not called kept; once it takes more, the next try keeps it all."""
    field = in_reason(open_window)
    with no_file_larger_than(4096):
        write("Deze zin past er niet meer bij.")
        key(Qt.Key.Key_Tab)
        assert kept_sign(open_window) == "Nog niet bewaard"
        assert "mislukt" in open_window.banner.text or "vol" in open_window.banner.text
        key(Qt.Key.Key_PageDown, CONTROL)
        assert editor_of(open_window).place == EXTENT
    assert field.toPlainText() == "Deze zin past er niet meer bij."
    assert on_disk(open_window) == ""
    key(Qt.Key.Key_Return, CONTROL)
    assert on_disk(open_window) == "Deze zin past er niet meer bij."
    assert open_window.banner.text == ""


@posix_only
def test_a_choice_that_cannot_be_kept_is_not_shown_as_made(open_window: Window) -> None:
    """A choice that the disk refused goes back to what was chosen before, and the banner says why."""
    editor_of(open_window).go(EXTENT)
    settle()
    write("1")
    with no_file_larger_than(4096):
        write("2")
        assert open_window.banner.text
    chosen = [tile.text() for tile in open_window.findChildren(QRadioButton) if tile.isChecked()]
    assert chosen == ["Informele samenwerking"]


def test_text_that_is_too_long_waits_in_its_field(open_window: Window) -> None:
    """A text beyond the limit is refused with a sentence, stays to be shortened, and keeps the page open until then."""
    field = in_reason(open_window)
    field.setPlainText("x" * 20_001)
    key(Qt.Key.Key_Return, CONTROL)
    assert "te lang" in open_window.banner.text
    assert editor_of(open_window).place == EXTENT
    assert len(field.toPlainText()) == 20_001
    key(Qt.Key.Key_End, CONTROL)
    key(Qt.Key.Key_Backspace)
    key(Qt.Key.Key_Return, CONTROL)
    assert editor_of(open_window).place != EXTENT
    assert len(on_disk(open_window)) == 20_000


def test_closing_with_unkept_text_asks_first(open_window: Window, dialogs: Answering) -> None:
    """When the last words could not be kept, the window asks before it closes, and stays when a person wants so."""
    in_reason(open_window)
    document_of(open_window).path.unlink()
    write("onbewaard")
    dialogs.agree = False
    assert not open_window.close()
    assert dialogs.asked == ["Uw laatste wijziging is nog niet bewaard. Toch sluiten?"]
    assert open_window.document is not None
