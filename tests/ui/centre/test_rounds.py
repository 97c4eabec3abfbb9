"""The second round in the window: making its files, and the two rounds beside each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from centre.towns import PUMPS, WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.centre.rounds import RoundsView
from samenwerking_desktop.ui.centre.second_round import SecondRoundBox
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled
from ui.hands import Answering, focus_name, key, press, reactivate, settle, tab_to, until, write

AALBEKE, ZELE = "Aalbeke stad en OCMW ronde 2.inventaris", "Zele stad ronde 2.inventaris"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two towns of the first round; both added a basin, and one an aspect that nobody else has."""
    one, two = Town(tmp_path, "Aalbeke", 1, coordinator="An"), Town(tmp_path, "Zele", 2, respondent="city")
    one.answer_all("apart", "loose", "tight", "apart", "")
    one.answer(WELLS, "yes", question="wish")
    one.remark(WELLS, "Sinds 1998")
    two.answer_all("tight", "tight", "tight", "tight", "tight")
    for town in (one, two):
        town.answer(town.other("water", "Spaarbekken"), "tight")
    two.answer(two.other("roads", "Fietspaden"), "loose")
    out = tmp_path / "streek.bundel"
    merge(out, one.returned(), two.returned())
    return out


@pytest.fixture
def shell(open_study: Callable[[Path], Shell], path: Path) -> Shell:
    """The study of these."""
    return open_study(path)


def view_of(shell: Shell) -> RoundsView:
    """Its tab with the rounds."""
    view = shell.show_view("rounds")
    assert isinstance(view, RoundsView)
    settled(shell.study)
    return view


def box_of(shell: Shell, window: Window) -> SecondRoundBox:
    """The box of the second round, open and with the keyboard."""
    press(view_of(shell).second)
    until(lambda: any(each.isVisible() for each in window.findChildren(SecondRoundBox)))
    (box,) = [each for each in window.findChildren(SecondRoundBox) if each.isVisible()]
    reactivate(box)
    return box


def ticked(box: SecondRoundBox) -> dict[str, list[str]]:
    """The names that are offered, each with the number of its cities, by cluster; those with a tick have a sign."""
    found = {}
    for place in range(box.names.topLevelItemCount()):
        top = box.names.topLevelItem(place)
        assert top is not None
        found[top.text(0)] = [_told(top.child(at)) for at in range(top.childCount())]
    return found


def _told(item: QTreeWidgetItem | None) -> str:
    assert item is not None
    sign = "x" if item.checkState(0) is Qt.CheckState.Checked else "-"
    return f"{sign} {item.text(0)} {item.text(1)}"


def come_back(folder: Path, bundle: Path) -> None:
    """The first town fills in its file: more in one aspect, the same in another; it is merged."""
    document = Document.open(folder / AALBEKE)
    document.answer(Key(WELLS, "degree"), answered("tight"))
    document.answer(Key(PUMPS, "degree"), answered("loose"))
    write_return(document, folder / "terug.inzending", partial=True)
    document.close()
    merge(bundle, folder / "terug.inzending")


def labels(path: Path) -> dict[str, object]:
    """What a file of the second round holds: its added aspects, remarks, and who coordinates."""
    document = Document.open(path)
    found: dict[str, object] = {
        "others": sorted(other.label for other in document.answers.others.values()),
        "remarks": sorted(document.answers.remarks.values()),
        "questions": {each.question for each in document.answers.answers},
        "coordinator": document.answers.identity.get("coordinator", ""),
    }
    document.close()
    return found


def test_without_a_second_round(shell: Shell) -> None:
    """The tab says how there comes to be one, and offers nothing else to choose."""
    view = view_of(shell)
    assert view.empty.text().startswith("Er is nog geen stad met antwoorden uit beide rondes.")
    assert not view.topic.isVisible()
    assert view.second.isVisible()


def test_making_the_files(shell: Shell, window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """With the keyboard alone: the folder, then the files; what was made is told, and the folder opens."""
    folder = tmp_path / "ronde 2"
    folder.mkdir()
    dialogs.files.append([folder])
    box = box_of(shell, window)
    assert ticked(box) == {"Water": ["x Spaarbekken 2"], "Wegen & bruggen": ["x Fietspaden 1"]}
    assert not box.make.isEnabled()
    tab_to("Map kiezen")
    key(Qt.Key.Key_Space)
    assert box.summary.text() == "2 bestanden, voor 2 van de 2 steden, met 2 andere aspecten."
    assert focus_name() == "Bestanden maken"
    key(Qt.Key.Key_Return)
    settled(shell.study)
    assert sorted(each.name for each in folder.iterdir()) == [AALBEKE, ZELE]
    assert window.banner.text == f"Bestanden voor de tweede ronde in {folder}: 2."
    assert labels(folder / AALBEKE) == {
        "others": ["Fietspaden", "Spaarbekken"],
        "remarks": ["Sinds 1998"],
        "questions": {"degree", "wish"},
        "coordinator": "An",
    }
    press(window.banner.action)
    assert [url.toLocalFile() for url in dialogs.opened] == [str(folder)]


def test_choosing_what_goes_along(shell: Shell, window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Without a question, remarks, people, and names of fewer than two cities: none of these goes out."""
    dialogs.files.append([tmp_path])
    box = box_of(shell, window)
    wish = [place for place in range(box.questions.count()) if box.questions.item(place).text() == "Wens"]
    tab_to("Antwoorden die meegaan")
    key(Qt.Key.Key_Down, times=wish[0])
    key(Qt.Key.Key_Space)
    for name in ("Opmerkingen", "Contactpersonen"):
        tab_to(name)
        key(Qt.Key.Key_Space)
    tab_to("Genoemd door minstens")
    key(Qt.Key.Key_Up)
    assert ticked(box) == {"Water": ["x Spaarbekken 2"], "Wegen & bruggen": ["- Fietspaden 1"]}
    press(box.chooser)
    press(box.make)
    settled(shell.study)
    assert labels(tmp_path / AALBEKE) == {
        "others": ["Spaarbekken"],
        "remarks": [],
        "questions": {"degree"},
        "coordinator": "",
    }


def test_files_that_are_there_stay(shell: Shell, window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Somebody may be working in a file that was made before: it is told in advance and after, and stays."""
    (tmp_path / ZELE).write_text("van Zele")
    dialogs.files.append([tmp_path])
    box = box_of(shell, window)
    press(box.chooser)
    assert box.summary.text().startswith("1 bestanden")
    assert box.summary.text().endswith("1 staan al in die map: ze blijven zoals ze zijn.")
    press(box.make)
    settled(shell.study)
    assert (tmp_path / ZELE).read_text() == "van Zele"
    assert f"Bleven zoals ze waren: {ZELE}." in window.banner.text


def test_only_the_cities_of_the_filters(shell: Shell, window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Files are for the cities that are shown; the names are those of all, and nothing says whose they are."""
    folder = tmp_path / "keuze"
    folder.mkdir()
    dialogs.files.append([folder])
    view_of(shell)
    towns = shell.filters.cities
    towns.open()
    settle()
    write("aalbeke\n")
    towns.list.hide()
    settled(shell.study)
    reactivate(window)
    box = box_of(shell, window)
    press(box.chooser)
    assert box.summary.text().startswith("1 bestanden, voor 1 van de 2 steden")
    press(box.make)
    settled(shell.study)
    assert [each.name for each in folder.iterdir()] == [AALBEKE]
    assert b"Zele" not in (folder / AALBEKE).read_bytes()


def test_the_two_rounds(
    open_study: Callable[[Path], Shell], shell: Shell, window: Window, dialogs: Answering, path: Path, tmp_path: Path
) -> None:
    """What changed, what came of wishes and what was looked at; and only where the filters show both rounds."""
    dialogs.files.append([tmp_path])
    box = box_of(shell, window)
    press(box.chooser)
    press(box.make)
    settled(shell.study)
    window.show_welcome()
    come_back(tmp_path, path)
    shell = open_study(path)
    view = view_of(shell)
    bars = [view.chart.chart.figures(bar) for bar in view.chart.chart.bars]
    assert bars == [
        "Apart: Apart 1, Vast 1 (1 van 2 gelijk gebleven)",
        "Los: Los 1 (1 van 1 gelijk gebleven)",
        "Vast: Vast 1 (1 van 1 gelijk gebleven)",
    ]
    found = {}
    for place in range(1, view.topic.count()):
        view.topic.setCurrentIndex(place)
        settled(shell.study)
        shown = view.chart.grid.shown
        found[view.topic.currentText()] = [shown.texts(row) for row in range(len(shown.rows))]
    assert found["Wijzigingen in ronde 2"] == [
        ("Aalbeke", "", "Water", "Putten", "0", "2", "meer samenwerking"),
    ]
    assert found["Wat er van wensen kwam"] == [("Water", "Putten", "Wens", "Ja", "Vast", "1")]
    assert len(found["Van ronde 1 naar ronde 2"]) == 4
    assert {row[1] for row in found["Nagekeken in ronde 2"]} >= {"gewijzigd", "bevestigd", "niet nagekeken"}
    first = shell.filters.round.findText("Ronde 1")
    shell.filters.round.setCurrentIndex(first)
    shell.filters.round.activated.emit(first)
    settled(shell.study)
    assert "Zet de filter op 'Alle rondes'" in view.empty.text()


def test_nothing_came_in(open_study: Callable[[Path], Shell], tmp_path: Path) -> None:
    """While the collection is empty there is nobody to make a file for."""
    Collection.create(tmp_path / "Leeg.bundel").close()
    view = view_of(open_study(tmp_path / "Leeg.bundel"))
    assert view.empty.text().startswith("Er zitten nog geen inzendingen in deze bundel.")
    assert view.second.isHidden()
