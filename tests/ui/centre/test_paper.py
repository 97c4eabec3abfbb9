"""Profiles and talking sheets as PDF, from the study: of one city, or of all that the filters show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt

from centre.towns import region
from samenwerking_desktop.ui.centre.conflicts import ConflictsView
from samenwerking_desktop.ui.centre.exporting import ExportBox
from samenwerking_desktop.ui.centre.exporting_outputs import Output
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.window import Window
from tags import faults, read
from ui.centre.looking import settled
from ui.hands import Answering, key, press, tab_to


@pytest.fixture
def shell(open_study: Callable[[Path], Shell], tmp_path: Path) -> Shell:
    """The study of a collection with one of everything, texts that mean harm among them."""
    (tmp_path / "streek").mkdir()
    return open_study(Path(copy(region(tmp_path / "streek"), tmp_path / "Studie.bundel")))


@pytest.fixture
def folder(tmp_path: Path, dialogs: Answering) -> Path:
    """Where it goes to: the answer of the box that asks for a folder."""
    made = tmp_path / "uitvoer"
    made.mkdir()
    dialogs.files.append([made])
    return made


def test_the_profile_of_one_city(shell: Shell, window: Window, folder: Path) -> None:
    """From the panel beside the matrix one gets the profile of that city on paper, beside all others."""
    view = shell.show_view("matrix")
    assert isinstance(view, MatrixView)
    settled(shell.study)
    view.take_focus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settled(shell.study)
    tab_to("Profiel als PDF")
    key(Qt.Key.Key_Space)
    settled(shell.study)
    (path,) = folder.iterdir()
    assert path.name == "Aalbeke naast de andere, ronde 1.pdf"
    assert window.banner.text == f"Het profiel staat in {path}."
    assert "naast 2 andere steden" in read(path.read_bytes()).tree.words


def test_the_talking_sheet_of_one_city(shell: Shell, window: Window, folder: Path) -> None:
    """From a difference one gets the talking sheet of that city and round on paper."""
    view = shell.show_view("conflicts")
    assert isinstance(view, ConflictsView)
    settled(shell.study)
    press(view.paper)
    settled(shell.study)
    (path,) = folder.iterdir()
    assert path.name == "Gespreksblad Zonnebeek, ronde 1.pdf"
    assert window.banner.text == f"Het gespreksblad staat in {path}."


def test_all_of_them(shell: Shell, window: Window, folder: Path) -> None:
    """Ticked in the box for everything, each city gets a file, in folders under the name of the study."""
    press(shell.export_button)
    box = next(each for each in window.findChildren(ExportBox) if each.isVisible())
    for output, tick in box.ticks.items():
        tick.setChecked(output in (Output.PROFILES_PDF, Output.TALKING_PDF))
    press(box.chooser)
    press(box.write)
    settled(shell.study)
    profiles = sorted((folder / "Studie profielen PDF").iterdir())
    assert [path.name.partition(" ")[0] for path in profiles] == ["=1+1", "Aalbeke", "Zonnebeek"]
    assert [faults(read(path.read_bytes())) for path in profiles] == [[], [], []]
    assert [path.name for path in (folder / "Studie gespreksbladen PDF").iterdir()] == [
        "Gespreksblad Zonnebeek, ronde 1.pdf"
    ]
    assert "Profielen als PDF, Gespreksbladen als PDF" in window.banner.text
