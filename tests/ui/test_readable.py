"""That everything can be read: by a screen reader, in a small window, in light and in dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from colours import contrast
from samenwerking_desktop.ui import theme
from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.languages import NAMES, change
from samenwerking_desktop.ui.many_choices import ChoicesField
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.parts import Sheet
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import accessible, editor_of, press, settle, until
from ui.room import cut_off, is_cut
from ui.screens import PLACES, fill

SMALL = 1024, 640


def screens(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every screen that there is, with everything on it unfolded."""
    yield "welcome", window
    window.new()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    settle()
    yield "new", dialog
    dialog.reject()
    scenario = Scenario(folder)
    fill(scenario.document)
    scenario.close()
    window.open(scenario.path)
    editor = editor_of(window)
    for place in PLACES:
        editor.go(place)
        settle()
        _unfold(editor.view, folder)
        settle()
        yield place.page or place.room, window
    editor.beside.look()
    editor.beside.finder.field.setText("samenwerking")
    settle()
    yield "finder", window
    window.show_merging([folder])
    until(lambda: bool(_merging(window).table.lines))
    settle()
    yield "merging", window


def _unfold(view: object, folder: Path) -> None:
    if isinstance(view, PageView):
        for field in view.findChildren(ChoicesField)[:1]:
            press(field.opener)
        for box in next(iter(view.cards.values())).boxes.values():
            box.remark_toggle.setChecked(True)
    elif isinstance(view, ContactsView):
        view.edit(("finance", "city"), 1)
    elif isinstance(view, ReviewView):
        view.export(folder / "Klaverbeke ronde 1 revisie 1.inzending")


def _merging(window: Window) -> MergingView:
    return window.findChildren(MergingView)[0]


def test_everything_has_a_name(window: Window, tmp_path: Path) -> None:
    """A screen reader says what each thing is that the keyboard can come to, and what each window is."""
    unnamed, named = [], 0
    for screen, root in screens(window, tmp_path):
        for interface in accessible(root):
            if interface.state().focusable and not interface.text(QAccessible.Text.Name).strip():
                unnamed.append((screen, interface.role(), type(interface.object()).__name__))
            named += 1
    assert unnamed == []
    assert named > 500


@pytest.mark.parametrize("code", NAMES)
def test_nothing_is_cut_off(window: Window, tmp_path: Path, code: str) -> None:
    """In a window of 1024 by 640 no page is wider than its place, and no text wider or higher than what shows it."""
    window.resize(*SMALL)
    change(window, code)
    cut = []
    for screen, root in screens(window, tmp_path):
        cut += [(screen, "wide") for sheet in root.findChildren(Sheet) if _too_wide(sheet)]
        cut += [(screen, what) for what in cut_off(root)]
    change(window, "nl")
    assert cut == []


def _too_wide(sheet: Sheet) -> bool:
    return sheet.isVisible() and sheet.canvas.minimumSizeHint().width() > sheet.viewport().width()


def test_a_dialog_grows_with_what_it_says(window: Window) -> None:
    """The sentence that something is missing takes no room from the fields."""
    window.new()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    settle()
    make = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Inventaris maken")
    press(make)
    settle()
    assert "Vul eerst de stad of gemeente in." in [each.text() for each in dialog.findChildren(QLabel)]
    assert not [each.text() for each in dialog.findChildren(QRadioButton) if is_cut(each)]
    dialog.reject()


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(tokens: theme.Tokens) -> None:
    """Every colour of text has a contrast of 4.5 to 1 with each ground that it is used on; an edge has 3 to 1."""
    plain = (tokens.window, tokens.surface, tokens.sunken)
    grounds = {
        tokens.text: (*plain, tokens.accent_soft, tokens.bad_soft, tokens.warn_soft),
        tokens.muted: plain,
        tokens.accent: (*plain, tokens.accent_soft),
        tokens.on_accent: (tokens.accent,),
        tokens.good: plain,
        tokens.warn: plain,
        tokens.bad: plain,
    }
    weak = [(text, ground) for text, under in grounds.items() for ground in under if contrast(text, ground) < 4.5]
    weak += [(tokens.edge, ground) for ground in plain if contrast(tokens.edge, ground) < 3]
    assert weak == []


def test_dark_is_dark_everywhere(open_window: Window, qapp: QApplication) -> None:
    """In dark colours no screen keeps a light ground."""
    theme.dress(qapp, theme.DARK)
    try:
        for place in (Place(Room.PAGE, "finance", "extent"), Place(Room.CONTACTS), Place(Room.REVIEW)):
            editor_of(open_window).go(place)
            settle()
            picture = open_window.grab().toImage()
            spots = [picture.pixelColor(x, y) for x in range(0, picture.width(), 9) for y in range(0, 800, 9)]
            assert sum(spot.lightness() > 128 for spot in spots) < len(spots) / 10
    finally:
        theme.dress(qapp, theme.LIGHT)
