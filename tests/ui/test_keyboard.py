"""A whole inventory with the keyboard only, and where the keyboard goes."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from samenwerking_desktop.inventory.checks import blocking
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.questionnaire.model import Key
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

ADDED = {"finance": "Drukkerij", "other": "Één balie"}


class Typist:
    """Fills in an inventory with keys only, and remembers what was meant."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.meant: dict[Key, Answer] = {}
        self.extents = cycle("2102?1-20")
        self.yes = cycle("10?")
        self.number = 0

    @property
    def place(self) -> Place:
        """Where one is."""
        return editor_of(self.window).place

    def aspects(self) -> tuple[str, ...]:
        """The aspects on this page."""
        stop = document_of(self.window).route.stop(self.place.cluster, self.place.page)
        assert stop is not None
        return stop.aspects

    def sentence(self, about: str) -> str:
        """A sentence that nobody else wrote."""
        self.number += 1
        return f'{about} {self.number}: één dienst, dus "samen" & goedkoper.'

    def text(self, aspect: str, question: str, about: str) -> None:
        """Type into the field that has the keyboard."""
        assert isinstance(focused(), QPlainTextEdit), focus_name()
        sentence = self.sentence(about)
        write(sentence)
        self.meant[Key(aspect, question)] = answered(sentence)

    def extent_page(self) -> None:
        """Answer every extent, with a reason here and there, and add an aspect."""
        for place, aspect in enumerate(self.aspects()):
            assert document_of(self.window).answers.label(aspect) in self.card_name()
            self.extent(aspect, next(self.extents))
            if place % 3 == 0:
                key(Qt.Key.Key_Tab)
                self.text(aspect, "extent_reason", "Reden")
                key(Qt.Key.Key_Tab, SHIFT)
            key(Qt.Key.Key_Down)
        if self.place.cluster in ADDED:
            write(ADDED[self.place.cluster])
            key(Qt.Key.Key_Return)
            self.extent(self.aspects()[-1], "2")

    def extent(self, aspect: str, typed: str) -> None:
        """Type one answer."""
        write(typed)
        options = {"0": answered("none"), "1": answered("informal"), "2": answered("formal")}
        self.meant[Key(aspect, "extent")] = (options | {"?": UNKNOWN, "-": NOT_APPLICABLE})[typed]

    def card_name(self) -> str:
        """The name of the field that has the keyboard: a tile is called by its answer, its field by the aspect."""
        return parent_name() or focus_name()

    def arrangement_page(self) -> None:
        """Say how each cooperation is arranged."""
        for aspect in self.aspects():
            tab_to(f"{document_of(self.window).answers.label(aspect)}: Hoe")
            self.text(aspect, "arrangement", "Regeling")

    def choice_page(self, choice: str, reason: str, *, only_after: str = "") -> None:
        """Answer yes, no or do not know, and say why; `only_after` when the reason is asked after that answer only."""
        for aspect in self.aspects():
            typed = next(self.yes)
            write(typed)
            self.meant[Key(aspect, choice)] = {"1": answered("yes"), "0": answered("no"), "?": UNKNOWN}[typed]
            if typed == only_after or not only_after:
                settle()
                key(Qt.Key.Key_Tab)
                self.text(aspect, reason, "Waarom")
                key(Qt.Key.Key_Tab, SHIFT)
            key(Qt.Key.Key_Down)

    def page(self) -> None:
        """Fill in the page where one is."""
        settle()
        match self.place.page:
            case "extent":
                self.extent_page()
            case "arrangement":
                self.arrangement_page()
            case "desirability":
                self.choice_page("desirable", "desirable_reason")
            case "formalisation":
                self.choice_page("formal_desirable", "formal_desirable_reason")
            case "obstacles":
                self.choice_page("obstacles_exist", "obstacles", only_after="1")

    def go_on(self) -> None:
        """To the next page."""
        key(Qt.Key.Key_Return, CONTROL)


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
