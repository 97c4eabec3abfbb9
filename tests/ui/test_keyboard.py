"""A whole inventory with the keyboard only, and where the keyboard goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenwerking_desktop.inventory.checks import blocking
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.ui.adder import Adder
from samenwerking_desktop.ui.card import AspectCard
from samenwerking_desktop.ui.contacts import ContactCell
from samenwerking_desktop.ui.parts import Sheet
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    SHIFT,
    Answering,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    parent_name,
    reactivate,
    settle,
    stops,
    tab_to,
    windows,
    write,
)
from ui.screens import PLACES, fill
from ui.typist import ADDED, Typist


def make_with_keys(window: Window, path: Path) -> None:
    """From the first screen to a new inventory."""
    assert focus_name() == "Nieuwe inventaris beginnen"
    key(Qt.Key.Key_Return)
    settle()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.isActiveWindow()
    write("turnh")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    tab_to("Wie coördineert")
    write("An Peeters")
    tab_to("E-mailadres")
    write("an@voorbeeld.example")
    tab_to("Bestand")
    key(Qt.Key.Key_A, CONTROL)
    write(str(path))
    key(Qt.Key.Key_Return)
    reactivate(window)


def test_whole_inventory_with_the_keyboard(window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """From the first screen to a complete return without a mouse; the file then says exactly what was typed."""
    path, out = tmp_path / "turnhout.inventaris", tmp_path / "turnhout.inzending"
    make_with_keys(window, path)
    document, typist = document_of(window), Typist(window)
    assert document.answers.identity["municipality"] == "Turnhout"
    assert document.answers.identity["nis"] == "13040"
    assert document.answers.identity["authority"] == "Stad (gemeente) en OCMW Turnhout"
    assert typist.place == Place(Room.IDENTITY)
    typist.go_on()
    while typist.place.room is Room.PAGE:
        typist.page()
        typist.go_on()
    assert typist.place == Place(Room.CONTACTS)
    key(Qt.Key.Key_Return)
    for value in ("Jan Janssens", "Financieel directeur", "014 12 34 56", "jan@voorbeeld.example"):
        write(value)
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    typist.go_on()
    assert typist.place == Place(Room.REVIEW)
    assert blocking(document.answers, document.route) == []
    dialogs.places.append(out)
    assert focus_name() == "Inzending exporteren…"
    key(Qt.Key.Key_Return)
    assert focus_name() == "Map openen"
    window.close()

    fresh = Document.open(path)
    assert fresh.answers.answers == typist.meant
    assert len(typist.meant) > 2 * len(fresh.questionnaire.aspects)
    assert sorted(other.label for other in fresh.answers.others.values()) == sorted(ADDED.values())
    assert fresh.answers.contacts == {
        ("finance", "city", "1", "name"): "Jan Janssens",
        ("finance", "city", "1", "role"): "Financieel directeur",
        ("finance", "city", "1", "phone"): "014 12 34 56",
        ("finance", "city", "1", "email"): "jan@voorbeeld.example",
    }
    fresh.close()
    returned = read_return(out)
    assert returned.meta["complete"] == "yes"
    assert returned.identity["coordinator"] == "An Peeters"


def test_the_keyboard_goes_from_the_choice_to_the_reason(open_window: Window) -> None:
    """Tab leaves the choices at once for the reason, then what stands beside both, then the next aspect; back too."""
    editor_of(open_window).go(Place(Room.PAGE, "finance", "extent"))
    settle()
    seen = []
    for _ in range(7):
        seen.append(focus_name())
        key(Qt.Key.Key_Tab)
    assert seen == [
        "Geen samenwerking",
        "Leningen: Waarom werken stad en OCMW voor dit aspect wel of niet samen?",
        "Opmerking bij Leningen, Mate van samenwerking",
        "Weet niet: Leningen, Reden",
        "Opmerking bij Leningen, Reden",
        "Uitleg bij Leningen",
        "Geen samenwerking",
    ]
    key(Qt.Key.Key_Tab, SHIFT, times=7)
    assert parent_name().startswith("Leningen: In welke mate")


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.page or place.room)
def test_the_keyboard_is_never_caught(open_window: Window, place: Place) -> None:
    """Tab comes past everything on a screen, down the page from card to card, and Shift+Tab the same way back."""
    fill(document_of(open_window))
    editor_of(open_window).go(place)
    settle()
    forward = stops()
    backward = [focused()]
    for _ in forward[1:]:
        key(Qt.Key.Key_Tab, SHIFT)
        backward.append(focused())
    assert len(forward) > 3
    assert backward == [forward[0], *reversed(forward[1:])]
    sheets, view = editor_of(open_window).findChildren(Sheet), editor_of(open_window).view
    canvas = sheets[-1].canvas if sheets else view
    assert isinstance(canvas, QWidget)
    tops = [_top(widget, canvas) for widget in forward if canvas.isAncestorOf(widget)]
    start = tops.index(min(tops))
    assert tops[start:] + tops[:start] == sorted(tops)
    assert windows() == [open_window]


def test_the_keyboard_on_the_other_screens(window: Window) -> None:
    """Before an inventory is open, too, Tab comes past every way on in the order of the screen."""
    assert around() == [
        "Nieuwe inventaris beginnen",
        "Een inventaris openen…",
        "Rondleiding (1 minuut)",
        "Ingevuld voorbeeld",
        "Blanco vragenlijst afdrukken…",
        "Inzendingen samenvoegen…",
        "Een bundel openen…",
    ]
    window.new()
    settle()
    assert around() == [
        "Stad of gemeente",
        "Naam bestuur",
        "Stad (gemeente) en OCMW samen",
        "Wie coördineert",
        "E-mailadres",
        "Bestand",
        "Bladeren…",
        "Annuleren",
        "Inventaris maken",
    ]
    key(Qt.Key.Key_Escape)
    reactivate(window)
    window.show_merging()
    settle()
    assert around() == ["Bestanden kiezen…", "Map kiezen…", "Andere bundel…", "◂ Beginscherm"]


def around() -> list[str]:
    """The names of everything that Tab comes past."""
    names = [focus_name()]
    first = focused()
    for _ in stops()[1:]:
        key(Qt.Key.Key_Tab)
        names.append(focus_name())
    key(Qt.Key.Key_Tab)
    assert focused() is first
    return names


def _top(widget: QWidget, canvas: QWidget) -> int:
    """Where the card that a widget is in begins, from the top of the page."""
    whole: QWidget | None = widget
    while whole and not isinstance(whole, AspectCard | Adder | ContactCell):
        whole = whole.parentWidget()
    return (whole or widget).mapTo(canvas, QPoint(0, 0)).y()
