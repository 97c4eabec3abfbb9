"""The first page: who answers."""

from __future__ import annotations

from PySide6.QtCore import Qt

from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import CONTROL, document_of, editor_of, key, settle, write


def rename(window: Window, municipality: str) -> dict[str, str]:
    """Type another municipality over the one that is there; gives who answers then."""
    assert editor_of(window).go(Place(Room.IDENTITY))
    settle()
    key(Qt.Key.Key_A, CONTROL)
    write(municipality)
    key(Qt.Key.Key_Tab)
    return document_of(window).answers.identity


def test_the_nis_code_follows_the_municipality(open_window: Window) -> None:
    """Another municipality of the list brings its own code, and one outside the list has none."""
    assert rename(open_window, "Turnhout")["nis"] == "13040"
    assert rename(open_window, "Gent")["nis"] == "44021"
    assert "nis" not in rename(open_window, "Verzonnegem")


def test_a_nis_code_that_was_typed_stays(open_window: Window) -> None:
    """Who typed a code of their own keeps it when the name is corrected."""
    rename(open_window, "Verzonnegem")
    write("99999")
    key(Qt.Key.Key_Tab)
    assert rename(open_window, "Verzonnegem aan zee")["nis"] == "99999"
