"""That everything can be read: by a screen reader, in a small window, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
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
from samenwerking_desktop.ui.backups import show_backups
from samenwerking_desktop.ui.changelog import show_changelog
from samenwerking_desktop.ui.contacts import ContactsView
from samenwerking_desktop.ui.help import show_help
from samenwerking_desktop.ui.languages import NAMES, change
from samenwerking_desktop.ui.many_choices import ChoicesField
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.parts import Sheet
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.preview.dialog import show_preview
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.synergy.records_page import RecordsPage
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import accessible, editor_of, press, settle, unheard, until
from ui.room import cut_off, is_cut
from ui.screens import PLACES, fill

SMALL, USUAL = (1024, 640), (1240, 800)
REPORT = Place(Room.REPORT, page="synergy")


def screens(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every screen that there is, with everything on it unfolded."""
    yield "welcome", window
    window.new()
    yield "new", (dialog := _dialog(window))
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
        view = editor.view
        for line in view.suggestions if isinstance(view, RecordsPage) else ():
            press(line)
            settle()
            yield f"{place.page}: {line.accessibleName()}", window
    editor.beside.look()
    editor.beside.finder.field.setText("samenwerking")
    settle()
    yield "finder", window
    for name, show in (
        ("changes", show_changelog),
        ("backups", show_backups),
        ("paper", show_preview),
        ("help", show_help),
    ):
        show(window)
        yield name, (dialog := _dialog(window))
        dialog.reject()
    _bug(window)
    yield "a bug", window
    window.show_merging([folder])
    until(lambda: bool(_merging(window).table.lines))
    settle()
    yield "merging", window


def _dialog(window: Window) -> QDialog:
    settle()
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def _bug(window: Window) -> None:
    window.banner.show_failure("Er ging iets mis. " * 5, "Kopieer dan het verslag. " * 9, "Kopieer verslag", window.new)


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


def test_everything_is_heard(window: Window, tmp_path: Path) -> None:
    """A screen reader says the name, role and state of each thing that the keyboard can come to; a hand can hit it."""
    unheard_of, seen = [], 0
    for screen, root in screens(window, tmp_path):
        for interface in accessible(root):
            if fault := unheard(interface):
                unheard_of.append((screen, fault))
            seen += 1
    assert unheard_of == []
    assert seen > 500


@pytest.fixture
def enlarged(qapp: QApplication) -> Iterator[None]:
    """All text is twice as large in the windows that are made after it."""
    theme.dress(qapp, theme.LIGHT, 200)
    yield
    theme.dress(qapp, theme.LIGHT)


def cut(window: Window, folder: Path) -> list[tuple[str, str]]:
    """Every page that is wider than its place, and every text wider or higher than what shows it."""
    found = []
    for screen, root in screens(window, folder):
        found += [(screen, "wide") for sheet in root.findChildren(Sheet) if _too_wide(sheet)]
        found += [(screen, what) for what in cut_off(root)]
    return found


@pytest.mark.parametrize("code", NAMES)
def test_nothing_is_cut_off(window: Window, tmp_path: Path, code: str) -> None:
    """In a window of 1024 by 640 every text has the room that it needs, in each language."""
    window.resize(*SMALL)
    change(window, code)
    found = cut(window, tmp_path)
    change(window, "nl")
    assert found == []


@pytest.mark.usefixtures("enlarged")
def test_nothing_is_cut_off_in_text_of_twice_the_size(make_window: Callable[[], Window], tmp_path: Path) -> None:
    """In text of twice the size, too."""
    window = make_window()
    window.resize(*USUAL)
    assert cut(window, tmp_path) == []


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
    """Every colour of text has 4.5 to 1 with each ground that it is used on; an edge and what shows the focus 3 to 1.

    What cannot be used and what stands in an empty field is muted: it is measured as text. An edge parts fields and
    tiles from the grounds that those are on; the ring of the focus is the accent, and text around a tile.
    """
    plain, soft = (tokens.window, tokens.surface, tokens.sunken), (tokens.accent_soft, tokens.bad_soft)
    texts = {
        tokens.text: (*plain, *soft, tokens.warn_soft),
        tokens.muted: (*plain, *soft),
        tokens.accent: (*plain, *soft),
        tokens.on_accent: (tokens.accent,),
        tokens.good: (*plain, tokens.accent_soft),
        tokens.warn: (*plain, tokens.accent_soft, tokens.warn_soft),
        tokens.bad: (*plain, *soft),
    }
    seen = {tokens.edge: (*plain, *soft), tokens.accent: (*plain, *soft), tokens.text: (*plain, *soft)}
    weak = [(text, ground) for text, under in texts.items() for ground in under if contrast(text, ground) < 4.5]
    weak += [(edge, ground) for edge, around in seen.items() for ground in around if contrast(edge, ground) < 3]
    assert weak == []


def test_dark_is_dark_everywhere(open_window: Window, qapp: QApplication) -> None:
    """In dark colours no screen keeps a light ground."""
    theme.dress(qapp, theme.DARK)
    try:
        for place in (Place(Room.PAGE, "finance", "extent"), Place(Room.CONTACTS), REPORT, Place(Room.REVIEW)):
            editor_of(open_window).go(place)
            settle()
            picture = open_window.grab().toImage()
            spots = [picture.pixelColor(x, y) for x in range(0, picture.width(), 9) for y in range(0, 800, 9)]
            assert sum(spot.lightness() > 128 for spot in spots) < len(spots) / 10
    finally:
        theme.dress(qapp, theme.LIGHT)
