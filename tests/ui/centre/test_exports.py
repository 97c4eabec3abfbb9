"""Taking everything out of a study at once: what is ticked is written, of what the filters show; the rest is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from centre.towns import region
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.ui.centre.exporting import ExportBox
from samenwerking_desktop.ui.centre.exporting_outputs import Output
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled
from ui.hands import Answering, focus_name, key, press, reactivate, settle, tab_to, until, write


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection with one of everything, texts that mean harm among them."""
    return region(tmp_path_factory.mktemp("streek"))


@pytest.fixture
def shell(open_study: Callable[[Path], Shell], whole: Path, tmp_path: Path) -> Shell:
    """The study of a copy of it."""
    return open_study(Path(copy(whole, tmp_path / "Studie.bundel")))


@pytest.fixture
def folder(tmp_path: Path, dialogs: Answering) -> Path:
    """Where it goes to: the answer of the box that asks for a folder."""
    made = tmp_path / "uitvoer"
    made.mkdir()
    dialogs.files.append([made])
    return made


def box_of(shell: Shell, window: Window) -> ExportBox:
    """The box, open and with the keyboard."""
    press(shell.export_button)
    until(lambda: any(each.isVisible() for each in window.findChildren(ExportBox)))
    (box,) = [each for each in window.findChildren(ExportBox) if each.isVisible()]
    reactivate(box)
    return box


def tick_only(box: ExportBox, *outputs: Output) -> None:
    """Tick these, and nothing else."""
    for output, tick in box.ticks.items():
        tick.setChecked(output in outputs)


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(each.name for each in folder.iterdir())


def sheet_text(path: Path) -> str:
    """All texts of a workbook."""
    sheets = CalamineWorkbook.from_path(path)
    return "\n".join(
        str(cell) for name in sheets.sheet_names for row in sheets.get_sheet_by_name(name).to_python() for cell in row
    )


def test_everything_with_the_keyboard(shell: Shell, window: Window, dialogs: Answering, folder: Path) -> None:
    """Space ticks, Enter writes; each output is there under the name of the study, and the folder opens."""
    box = box_of(shell, window)
    assert box.outputs == [Output.WORKBOOK, Output.CSV, Output.SPSS, Output.PROFILES, Output.TALKING]
    assert not box.write.isEnabled()
    for name in ("SQLite", "XLSForm", "Documenten"):
        tab_to(name)
        key(Qt.Key.Key_Space)
    tab_to("Map kiezen")
    key(Qt.Key.Key_Space)
    assert focus_name() == "Exporteren"
    key(Qt.Key.Key_Return)
    settled(shell.study)
    assert names(folder) == [
        "Studie CSV",
        "Studie XLSForm.xlsx",
        "Studie documenten",
        "Studie gespreksbladen.xlsx",
        "Studie profielen",
        "Studie.sav",
        "Studie.sqlite",
        "Studie.xlsx",
    ]
    assert window.banner.text.startswith(f"Bewaard in {folder}: Werkboek, CSV-bestanden, SPSS-bestand, SQLite-")
    press(window.banner.action)
    assert [url.toLocalFile() for url in dialogs.opened] == [str(folder)]


def test_people_only_on_purpose(shell: Shell, window: Window, folder: Path, dialogs: Answering) -> None:
    """Contact persons are in no file until that is ticked; without a file that could hold them it cannot be."""
    box = box_of(shell, window)
    tick_only(box, Output.SPSS)
    assert not box.contacts.isEnabled()
    tick_only(box, Output.CSV)
    press(box.chooser)
    press(box.write)
    settled(shell.study)
    assert "contacts.csv" not in names(folder / "Studie CSV")
    dialogs.files.append([folder])
    box = box_of(shell, window)
    tick_only(box, Output.CSV)
    box.contacts.setChecked(True)
    press(box.chooser)
    press(box.write)
    settled(shell.study)
    assert dialogs.asked[-1] == "Vervangen wat er al staat?"
    assert "contacts.csv" in names(folder / "Studie CSV")


def test_nothing_is_written_over_unasked(shell: Shell, window: Window, folder: Path, dialogs: Answering) -> None:
    """Who does not agree keeps what there is, and the box stays."""
    (folder / "Studie.sav").write_text("van vorig jaar")
    dialogs.agree = False
    box = box_of(shell, window)
    tick_only(box, Output.SPSS)
    press(box.chooser)
    press(box.write)
    assert box.isVisible()
    assert (folder / "Studie.sav").read_text() == "van vorig jaar"


def test_only_what_the_filters_show(shell: Shell, window: Window, folder: Path) -> None:
    """The box says of how many cities, and only these have a profile, beside all others."""
    shell.filters.cities.open()
    settle()
    write("zonnebeek\n")
    shell.filters.cities.list.hide()
    settled(shell.study)
    reactivate(window)
    box = box_of(shell, window)
    assert box.about.text() == "Alleen wat de filters tonen: van de 1 gekozen steden (3 in totaal)."
    tick_only(box, Output.PROFILES)
    press(box.chooser)
    press(box.write)
    settled(shell.study)
    assert [name for name in names(folder / "Studie profielen") if "Zonnebeek" not in name] == []
    (profile,) = names(folder / "Studie profielen")
    assert "naast 2 andere steden" in sheet_text(folder / "Studie profielen" / profile)


def test_the_profile_of_one_city(shell: Shell, window: Window, folder: Path) -> None:
    """From the panel beside the matrix one writes the profile of that city, beside all others."""
    view = shell.show_view("matrix")
    assert isinstance(view, MatrixView)
    settled(shell.study)
    view.take_focus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    settled(shell.study)
    tab_to("Profiel van deze stad")
    key(Qt.Key.Key_Space)
    settled(shell.study)
    (profile,) = names(folder)
    assert profile.startswith("Aalbeke")
    assert window.banner.text == f"Het profiel staat in {folder / profile}."
    assert "naast 2 andere steden" in sheet_text(folder / profile)


def test_one_refusal_holds_nothing_back(shell: Shell, window: Window, folder: Path) -> None:
    """What cannot be written is told with its reason; the others are there."""
    (folder / "Studie.sav").mkdir()
    box = box_of(shell, window)
    tick_only(box, Output.SPSS, Output.XLSFORM)
    press(box.chooser)
    press(box.write)
    settled(shell.study)
    assert "Studie XLSForm.xlsx" in names(folder)
    assert "SPSS-bestand: " in window.banner.text
    assert f"Bewaard in {folder}: XLSForm." in window.banner.text


def test_a_folder_that_is_gone(shell: Shell, window: Window, folder: Path) -> None:
    """Nothing is written, and the banner says why; the study goes on."""
    box = box_of(shell, window)
    tick_only(box, Output.CSV, Output.DOCUMENTS)
    press(box.chooser)
    folder.rmdir()
    folder.write_text("iets anders")
    press(box.write)
    settled(shell.study)
    assert folder.read_text() == "iets anders"
    assert window.banner.text.startswith("CSV-bestanden: ")
    assert "Documenten: " in window.banner.text
    assert "Bewaard" not in window.banner.text
    assert shell.filters.count.text() == "3 van 3 gemeenten"


def test_an_empty_study(open_study: Callable[[Path], Shell], window: Window, tmp_path: Path) -> None:
    """Without returns there is nothing to take out, and no box."""
    Collection.create(tmp_path / "Leeg.bundel").close()
    shell = open_study(tmp_path / "Leeg.bundel")
    press(shell.export_button)
    assert window.findChildren(ExportBox) == []
    assert window.banner.text == "Er is hier nu niets te zien om mee te nemen."
