"""Somebody who fills in an inventory with the keyboard alone, and remembers what was meant."""

from __future__ import annotations

from itertools import cycle

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.places import Place
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    SHIFT,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    parent_name,
    settle,
    tab_to,
    write,
)

ADDED = {"finance": "Drukkerij", "other": "Één balie"}


class Typist:
    """Fills in an inventory with keys only; `extents` are the keys that it types for one aspect after the other."""

    def __init__(self, window: Window, extents: str = "2102?1-20") -> None:
        self.window = window
        self.meant: dict[Key, Answer] = {}
        self.extents = cycle(extents)
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
