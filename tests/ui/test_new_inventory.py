"""The few things that are asked before a new inventory is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.ui.new_inventory import NewInventory
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    Answering,
    document_of,
    inventory,
    key,
    settle,
    windows,
    write,
)


def dialog_of(window: Window) -> NewInventory:
    """The box that asks what a new inventory needs, opened."""
    window.new()
    settle()
    return window.findChildren(NewInventory)[-1]


def test_a_new_inventory_in_lower_case(window: Window, tmp_path: Path) -> None:
    """A municipality in whatever capitals is spelled as in the list, with its NIS code; the file is named after it."""
    dialog = dialog_of(window)
    write("sint-niklaas")
    key(Qt.Key.Key_Escape)
    assert "NIS-code 46021" in " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert Path(dialog.path.text()).name == "Sint-Niklaas.inventaris"
    key(Qt.Key.Key_Tab)
    assert dialog.municipality.text() == "Sint-Niklaas"
    assert dialog.authority.text() == "Stad (gemeente) en OCMW Sint-Niklaas"
    dialog.path.setText(str(tmp_path / "nieuw"))
    dialog.make()
    assert document_of(window).path == tmp_path / "nieuw.inventaris"
    assert document_of(window).answers.identity["municipality"] == "Sint-Niklaas"


def test_suggestions(window: Window) -> None:
    """The list offers names that begin with what was typed first, by the Dutch and the French name, without accents."""
    dialog = dialog_of(window)
    completer = dialog.municipality.completer()
    assert completer is not None
    for typed, first in (
        ("turnh", "Turnhout"),
        ("liege", "Luik"),
        ("sint ni", "Sint-Niklaas"),
        ("oud-t", "Oud-Turnhout"),
    ):
        dialog.municipality.clear()
        write(typed)
        assert completer.completionModel().index(0, 0).data() == first
        key(Qt.Key.Key_Escape)
    dialog.reject()


def test_a_new_inventory_by_an_unknown_name(window: Window, tmp_path: Path) -> None:
    """A municipality that is in no list is taken as it was typed, without a NIS code."""
    dialog = dialog_of(window)
    write("Klaverbeke")
    dialog.authority.setText("Stad Klaverbeke")
    dialog.authority.setModified(True)
    dialog.respondent.show_value("ocmw")
    dialog.path.setText(str(tmp_path / "k.inventaris"))
    dialog.make()
    identity = document_of(window).answers.identity
    assert identity == {
        "municipality": "Klaverbeke",
        "authority": "Stad Klaverbeke",
        "respondent": "ocmw",
        "round": "1",
    }


def test_a_new_inventory_where_something_stands(window: Window, tmp_path: Path) -> None:
    """An existing file is never overwritten: the box says so, stays open and keeps what was filled in."""
    path = inventory(tmp_path)
    before = path.read_bytes()
    dialog = dialog_of(window)
    write("Klaverbeke")
    for place, said in (
        (str(path), "Er staat al een bestand"),
        (str(path.with_suffix("")), "Er staat al een bestand"),
        (str(tmp_path / "weg" / "x"), "bestaat niet"),
        ("", "Kies eerst waar het bestand komt."),
    ):
        dialog.path.setText(place)
        dialog.make()
        assert any(said in each.text() for each in dialog.findChildren(QLabel))
        assert dialog.isVisible()
    assert path.read_bytes() == before
    assert window.document is None
    dialog.reject()


def test_a_place_for_the_new_inventory(window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """The place can be chosen, and then stays whatever the municipality is called."""
    dialog = dialog_of(window)
    dialogs.places.append(tmp_path / "hier")
    dialog.browse()
    write("Turnhout")
    assert dialog.path.text() == str(tmp_path / "hier")
    dialog.reject()
    settle()
    assert windows() == [window]
