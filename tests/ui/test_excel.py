"""A workbook for a colleague out of the window, and what comes back in it, with the keyboard and the boxes."""

from __future__ import annotations

from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from samenwerking_desktop.exchange.writing import Wish, write_sheet
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.from_excel import FromExcelDialog, take_from_excel
from samenwerking_desktop.ui.to_excel import ToExcelDialog, show_to_excel
from samenwerking_desktop.ui.window import Window
from ui.hands import Answering, document_of, editor_of, focus_name, key, tab_to, until

LOANS = Key("finance.loans", "extent")
FINANCE = 1


def dialog_of(kind: type[QDialog]) -> QDialog | None:
    """The box of this kind that can be seen."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def shown_plan(window: Window, dialogs: Answering, path: Path) -> FromExcelDialog:
    """What taking over the workbook would do, as it is shown."""
    dialogs.files = [[path]]
    take_from_excel(window)
    until(lambda: dialog_of(FromExcelDialog) is not None)
    dialog = dialog_of(FromExcelDialog)
    assert isinstance(dialog, FromExcelDialog)
    return dialog


def typed(path: Path, cells: dict[str, str]) -> Path:
    """The workbook with something typed on its first cluster's sheet."""
    book = openpyxl.load_workbook(path)
    for address, text in cells.items():
        book.worksheets[FINANCE][address] = text
    book.save(path)
    return path


def test_a_workbook_is_written_where_one_says(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """The keyboard is enough; who names no extension gets one, and a blank inventory is proposed blank."""
    dialogs.places = [tmp_path / "voor an"]
    show_to_excel(open_window)
    dialog = dialog_of(ToExcelDialog)
    assert isinstance(dialog, ToExcelDialog)
    assert dialog.blank.isChecked()
    tab_to("Bewaren")
    key(Qt.Key.Key_Return)
    until(lambda: dialog_of(ToExcelDialog) is None)

    assert dialogs.asked == ["Werkboek bewaren: Klaverbeke, inventaris.xlsx"]
    assert (tmp_path / "voor an.xlsx").is_file()


def test_what_comes_back_is_shown_before_anything_happens(
    open_window: Window, dialogs: Answering, tmp_path: Path
) -> None:
    """Faults stand first and stay out; the changes are one step, which one undo takes back."""
    path = tmp_path / "terug.xlsx"
    document = document_of(open_window)
    write_sheet(document, path, Wish())
    dialog = shown_plan(
        open_window, dialogs, typed(path, {"D6": "Geen samenwerking", "D7": "misschien", "E6": "Elk apart."})
    )
    rows = dialog.table.rows
    lines = [[rows.data(rows.index(row, column)) for column in range(4)] for row in range(3)]

    wrong = "⚠ 'misschien' is geen antwoord op 'Mate van samenwerking'"
    assert lines[0] == ["D7, 1 Financieel management", wrong, "", "blijft buiten"]
    assert lines[1:] == [
        ["D6, 1 Financieel management", "Leningen, Mate van samenwerking", "", "Geen samenwerking"],
        ["E6, 1 Financieel management", "Leningen, Reden", "", "Elk apart."],
    ]
    assert document.answers.answers == {}

    tab_to("2 wijzigingen overnemen, zonder 1 fout")
    key(Qt.Key.Key_Return)
    assert document.answers.answers[LOANS] == answered("none")
    editor_of(open_window).undo()
    assert document.answers.answers == {}


def test_the_list_can_be_mailed_to_who_filled_it_in(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """What is wrong and what changes is copied as text, each with its cell."""
    path = tmp_path / "terug.xlsx"
    write_sheet(document_of(open_window), path, Wish())
    dialog = shown_plan(open_window, dialogs, typed(path, {"D7": "misschien"}))
    assert not dialog.take_button.isEnabled()
    tab_to("Lijst kopiëren")
    assert "Lijst" in focus_name()
    key(Qt.Key.Key_Space)

    assert dialogs.copied[0].startswith("Blad 1 Financieel management, cel D7: 'misschien' is geen antwoord")
    dialog.reject()


def test_another_file_is_refused_in_the_window(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """A workbook of somebody's own gets a sentence, and no box."""
    path = tmp_path / "eigen.xlsx"
    openpyxl.Workbook().save(path)
    dialogs.files = [[path]]
    take_from_excel(open_window)
    until(lambda: open_window.banner.error is not None)

    assert open_window.banner.error is not None
    assert open_window.banner.error.message == "workbook_not_ours"
