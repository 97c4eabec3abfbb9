"""The tab of the aspects that cities added: nothing is decided by itself, and every decision takes a key or two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidgetItem

from centre.towns import Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.others import OtherName, read_names
from samenwerking_desktop.ui.centre.others import OthersView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled
from ui.hands import CONTROL, SHIFT, focused, key, settle, tab_to, write

HARM = "<b>=1+1</b> {0} %1"
BASIN = "Gezamenlijk SPAARBEKKEN"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three towns that call a basin three names; one names a fountain too, and one says something that means harm."""
    labels = {"Aalbeke": "Spaarbekken", "Bellem": "Spaarbekkens", "Zele": BASIN}
    towns = [Town(tmp_path, name, number) for number, name in enumerate(labels, 1)]
    for town, value in zip(towns, ("tight", "loose", "apart"), strict=True):
        town.answer(town.other("water", labels[town.name]), value)
    towns[1].answer(towns[1].other("water", "Fontein"), "tight")
    towns[0].answer(towns[0].other("roads", HARM), "loose")
    out = tmp_path / "streek.bundel"
    merge(out, *(town.returned() for town in towns))
    return out


@pytest.fixture
def view(open_study: Callable[[Path], Shell], path: Path) -> OthersView:
    """The tab, with the keyboard on the first name."""
    shown = open_study(path).show_view("others")
    assert isinstance(shown, OthersView)
    settled(shown.study)
    shown.take_focus()
    settle()
    return shown


def lines(view: OthersView) -> list[tuple[str, str, str]]:
    """Everything in the list that can be seen, from the top down."""
    found: list[tuple[str, str, str]] = []

    def look(item: QTreeWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            found.append((item.text(0), item.text(1), item.text(2)))
            for place in range(item.childCount()):
                look(item.child(place))

    for place in range(view.tree.topLevelItemCount()):
        look(view.tree.topLevelItem(place))
    return found


def press(view: OthersView, *codes: Qt.Key) -> None:
    """Press keys one after another, and wait for what each does."""
    for code in codes:
        key(code)
        settled(view.study)


def kept(view: OthersView) -> dict[tuple[str, str], OtherName]:
    """What is in the file; the study ends."""
    view.study.end()
    with Collection.open(view.study.path) as collection:
        return read_names(collection)


def matrix(view: OthersView) -> list[tuple[str, ...]]:
    """The second matrix without its foot."""
    shown = view.table.shown
    return [shown.titles, *shown.texts(view.table.order)[: len(shown.rows)]]


def test_a_proposal_is_marked_and_never_applied(view: OthersView) -> None:
    """What looks alike stands together as a proposal, each wording as it was written with its city; nothing is kept."""
    assert lines(view) == [
        ("Water", "", "2 van 2 nog te bekijken"),
        ("Spaarbekken", "3", "Voorstel: deze 3 lijken hetzelfde"),
        (f"“{BASIN}”", "1", "Zele"),
        ("“Spaarbekken”", "1", "Aalbeke"),
        ("“Spaarbekkens”", "1", "Bellem"),
        ("Fontein", "1", "nog te bekijken"),
        ("Wegen & bruggen", "", "1 van 1 nog te bekijken"),
        (HARM, "1", "nog te bekijken"),
    ]
    assert (view.card.title.text(), view.card.primary.text()) == ("Voorstel: deze 3 lijken hetzelfde", "Overnemen")
    assert kept(view) == {}


def test_enter_accepts_and_goes_on(view: OthersView) -> None:
    """With Enter alone everything is decided, down to the last; the keyboard stays in the list."""
    press(view, Qt.Key.Key_Return)
    assert view.card.name.text() == "Fontein"
    press(view, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert focused() is view.tree
    assert view.progress.text() == "0 nog te bekijken, 3 vastgelegd"
    assert {(place, each.name) for place, each in kept(view).items()} == {
        (("water", "spaarbekken"), "Spaarbekken"),
        (("water", "spaarbekkens"), "Spaarbekken"),
        (("water", "gezamenlijkspaarbekken"), "Spaarbekken"),
        (("water", "fontein"), "Fontein"),
        (("roads", "b11b01"), HARM),
    }


def test_another_name_first(view: OthersView) -> None:
    """F2 goes to the name, which is chosen whole; Enter there accepts it, and the matrix shows it at once."""
    press(view, Qt.Key.Key_F2)
    write("Bekken\n")
    settled(view.study)
    assert focused() is view.tree
    assert matrix(view) == [
        ("Gemeente", "Bekken", "Fontein"),
        ("Aalbeke", "2", "·"),
        ("Bellem", "1", "2"),
        ("Zele", "0", "·"),
    ]
    assert {each.name for each in kept(view).values()} == {"Bekken"}


def test_not_named_has_its_own_sign(view: OthersView) -> None:
    """A city that did not name an aspect was not asked about it: that is said under the matrix, and is no 0."""
    foot = {row.title: [mark.sign for mark in row.cells] for row in view.table.shown.foot}
    assert foot["·  Niet genoemd"] == ["2", "2", "2", "2"]
    assert "· Niet genoemd" in view.legend.accessibleName()


def test_merging_what_is_not_alike(view: OthersView) -> None:
    """Several lines chosen with Shift go under one name; Escape in the name changes nothing."""
    key(Qt.Key.Key_Down, times=3)
    key(Qt.Key.Key_Down, SHIFT)
    assert (view.card.title.text(), view.card.primary.text()) == ("2 gekozen", "Samenvoegen")
    press(view, Qt.Key.Key_F2)
    write("Waterpartij")
    press(view, Qt.Key.Key_Escape)
    assert (focused(), view.card.name.text()) == (view.tree, "Spaarbekkens")
    press(view, Qt.Key.Key_F2)
    write("Waterpartij\n")
    settled(view.study)
    assert kept(view) == {
        ("water", "spaarbekkens"): OtherName("Waterpartij"),
        ("water", "fontein"): OtherName("Waterpartij"),
    }


def test_a_part_of_a_proposal(view: OthersView) -> None:
    """One wording of a proposal can have its own name; the rest is what comes next."""
    key(Qt.Key.Key_Down)
    assert view.card.primary.text() == "Vastleggen"
    press(view, Qt.Key.Key_Return)
    assert set(kept(view)) == {("water", "gezamenlijkspaarbekken")}


def test_keeping_apart(view: OthersView) -> None:
    """What only looks alike is kept apart with one button: each wording under its own name."""
    tab_to("Apart houden")
    press(view, Qt.Key.Key_Space)
    assert {each.name for each in kept(view).values()} == {BASIN, "Spaarbekken", "Spaarbekkens"}


def test_a_predefined_aspect(view: OthersView) -> None:
    """What belongs to a predefined aspect is called as that is, and is in no second matrix."""
    press(view, Qt.Key.Key_Return)
    tab_to("Geen vast aspect")
    key(Qt.Key.Key_Down)
    assert (view.card.name.text(), view.card.primary.text()) == ("Putten", "Toewijzen")
    tab_to("Toewijzen")
    press(view, Qt.Key.Key_Space)
    assert ("Putten", "1", "✓ vast aspect: Putten") in lines(view)
    view.tree.go(("water", "fontein"))
    settled(view.study)
    assert matrix(view)[0] == ("Gemeente", "Spaarbekken")
    assert kept(view)["water", "fontein"] == OtherName("Putten", "water.wells")


def test_taking_a_decision_back(view: OthersView) -> None:
    """Delete on a name makes its wordings stand by themselves again, and they are proposed anew."""
    press(view, Qt.Key.Key_Return)
    view.tree.go(("water", "spaarbekken"))
    assert view.card.primary.text() == "Naam wijzigen"
    press(view, Qt.Key.Key_Delete)
    assert ("Spaarbekken", "3", "Voorstel: deze 3 lijken hetzelfde") in lines(view)
    assert kept(view) == {}


def test_a_name_is_needed(view: OthersView, window: Window) -> None:
    """Without a name nothing is kept, and the banner says why."""
    press(view, Qt.Key.Key_F2)
    write(" \n")
    settled(view.study)
    assert window.banner.text != ""
    assert kept(view) == {}


def test_searching(view: OthersView) -> None:
    """Ctrl+F finds names, wordings and cities, whatever their spelling; what is decided can be left out."""
    press(view, Qt.Key.Key_Return)
    key(Qt.Key.Key_F, CONTROL)
    write("zelé")
    found = ["Water", "Spaarbekken", f"“{BASIN}”", "“Spaarbekken”", "“Spaarbekkens”"]
    assert [line[0] for line in lines(view)] == found
    view.search.clear()
    view.open_only.setChecked(True)
    assert [line[0] for line in lines(view)] == ["Water", "Fontein", "Wegen & bruggen", HARM]


def test_nothing_of_two_clusters(view: OthersView) -> None:
    """Wordings of two clusters are two things: there is nothing to decide about them together."""
    key(Qt.Key.Key_End, SHIFT)
    assert not view.card.isEnabled()
    press(view, Qt.Key.Key_Return)
    assert kept(view) == {}


def test_the_words_of_cities_are_plain_text(view: OthersView) -> None:
    """A wording that looks like markup is shown as it was written."""
    view.tree.go(("roads", "b11b01"))
    settled(view.study)
    (about,) = [each for each in view.card.findChildren(QLabel) if HARM in each.text()]
    assert about.textFormat() is Qt.TextFormat.PlainText
    assert view.table.shown.columns[0].title == HARM


def test_nobody_added_anything(open_study: Callable[[Path], Shell], tmp_path: Path) -> None:
    """Without added aspects the tab says so, and gives nothing to export."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "", "", "", "")
    merge(tmp_path / "kaal.bundel", town.returned())
    view = open_study(tmp_path / "kaal.bundel").show_view("others")
    assert isinstance(view, OthersView)
    settled(view.study)
    assert view.empty.text().startswith("Geen enkele stad voegde zelf een aspect toe.")
    assert (view.sides.isVisible(), view.exported()) == (False, None)
