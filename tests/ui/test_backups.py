"""Copies of an inventory in the window: made by themselves, put back, and what is left of a file that is broken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from samenwerking_desktop.ui.backups import BackupsDialog
from samenwerking_desktop.ui.keeping import backups_place
from samenwerking_desktop.ui.rescue import Report
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import Answering, accessible, document_of, key, press, settle, until


def command(window: Window, name: str) -> None:
    """Choose a command of the menus."""
    actions = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    next(action for action in actions if action.text().replace("&", "") == name).trigger()
    settle()


def dialog_of(window: Window) -> BackupsDialog:
    """The open list of copies."""
    return next(each for each in window.findChildren(BackupsDialog) if each.isVisible())


def copies(settings: QSettings) -> list[Path]:
    """The copies that there are."""
    return sorted(backups_place(settings).rglob("*.inventaris"))


def changed(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """An inventory with one answer, of which there is a copy, and in which the answer is another now; it is open."""
    scenario.answer("finance.loans", "formal")
    scenario.close()
    window.open(scenario.path)
    until(lambda: len(copies(settings)) == 1)
    scenario.document = document_of(window)
    scenario.answer("finance.loans", "none")


def break_open(window: Window, scenario: Scenario, *, whole: bool = False) -> None:
    """Close the inventory, damage it, and try to open it."""
    window.show_welcome()
    data = scenario.path.read_bytes()
    scenario.path.write_bytes(b"x" * 9000 if whole else data[:4096] + bytes(4096) + data[8192:])
    window.open(scenario.path)
    settle()


def cells(dialog: BackupsDialog) -> list[list[str]]:
    """What the list shows."""
    rows = dialog.table.rows
    return [[rows.index(row, column).data() for column in range(4)] for row in range(rows.rowCount())]


def test_an_inventory_that_is_opened_gets_a_copy(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """Once, beside the window; opening it again without a change makes no second."""
    changed(window, scenario, settings)
    scenario.undo()
    window.show_welcome()
    window.open(scenario.path)
    until(lambda: len(copies(settings)) == 2)
    window.show_welcome()
    window.open(scenario.path)
    settle()
    window.show_welcome()

    assert len(copies(settings)) == 2


def test_closing_at_once_waits_for_nothing(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """A copy that is being made stops, and the file is free."""
    scenario.answer("finance.loans", "formal")
    scenario.close()
    for _ in range(5):
        window.open(scenario.path)
        window.show_welcome()
    scenario.reopen()

    assert not list(backups_place(settings).rglob("*.tmp"))


def test_putting_a_copy_back(window: Window, scenario: Scenario, settings: QSettings, dialogs: Answering) -> None:
    """The list says what is another now; the answer is again what it was, and what it was just now has a copy."""
    changed(window, scenario, settings)
    command(window, "Reservekopieën…")
    dialog = dialog_of(window)
    assert [row[2:] for row in cells(dialog)] == [["1", "1 gegeven"]]
    dialog.table.setFocus()
    key(Qt.Key.Key_Return)
    until(lambda: "teruggezet" in window.banner.text)

    assert dialogs.asked[-1].startswith("De reservekopie van ")
    assert [each.value for each in document_of(window).answers.answers.values()] == ["formal"]
    assert len(copies(settings)) >= 2


def test_saying_no_changes_nothing(window: Window, scenario: Scenario, settings: QSettings, dialogs: Answering) -> None:
    """The inventory stays open as it is."""
    changed(window, scenario, settings)
    dialogs.agree = False
    command(window, "Reservekopieën…")
    press(dialog_of(window).restore_button)

    assert [each.value for each in document_of(window).answers.answers.values()] == ["none"]
    dialog_of(window).reject()


def test_a_broken_file_offers_its_copies(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """The banner leads to them; the copy that is put back opens, and the broken file has another name."""
    changed(window, scenario, settings)
    break_open(window, scenario, whole=True)
    press(window.banner.action)
    dialog = dialog_of(window)
    assert [row[3] for row in cells(dialog)] == ["–"]
    press(dialog.restore_button)
    until(lambda: "klaverbeke (beschadigd).inventaris" in window.banner.text)

    assert [each.value for each in document_of(window).answers.answers.values()] == ["formal"]
    assert (scenario.path.parent / "klaverbeke (beschadigd).inventaris").read_bytes() == b"x" * 9000


def test_rescuing_what_is_left(window: Window, scenario: Scenario, settings: QSettings, dialogs: Answering) -> None:
    """A new file beside it, with a report to read and to copy, and a button that opens it."""
    changed(window, scenario, settings)
    break_open(window, scenario)
    press(window.banner.action)
    press(dialog_of(window).rescue_button)
    until(lambda: window.findChild(Report) is not None)
    report = window.findChildren(Report)[0]
    assert report.path.name == "klaverbeke (gered).inventaris"
    report.copy()
    press(report.open_button)

    assert "Gered uit klaverbeke.inventaris: 1 antwoord," in dialogs.copied[0]
    assert document_of(window).path == report.path
    assert [each.value for each in document_of(window).answers.answers.values()] == ["none"]


def test_nothing_to_rescue_is_said(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """In the dialog itself, which stays for the copies."""
    changed(window, scenario, settings)
    break_open(window, scenario, whole=True)
    press(window.banner.action)
    dialog = dialog_of(window)
    press(dialog.rescue_button)
    until(lambda: "niets van een inventaris" in dialog.banner.text)

    assert dialog.isVisible()
    dialog.reject()


def test_at_the_first_screen_a_file_is_chosen(window: Window, tmp_path: Path, dialogs: Answering) -> None:
    """One without copies says so, and the way to rescue it is there."""
    path = tmp_path / "elders.inventaris"
    path.write_bytes(b"x")
    dialogs.files = [[path]]
    command(window, "Reservekopieën…")
    dialog = dialog_of(window)

    assert (dialog.restore_button.isEnabled(), dialog.rescue_button.isVisible()) == (False, True)
    assert not dialog.table.isVisible()
    dialog.reject()


def test_a_wrong_file_is_no_broken_one(window: Window, tmp_path: Path) -> None:
    """What is gone without copies, or is newer, is told without a way that leads nowhere."""
    window.open(tmp_path / "weg.inventaris")

    assert "bestaat niet" in window.banner.text
    assert not window.banner.action.isVisible()


def test_everything_has_a_name(window: Window, scenario: Scenario, settings: QSettings) -> None:
    """A screen reader says what each thing of the dialog is, and the column with each cell."""
    changed(window, scenario, settings)
    command(window, "Reservekopieën…")
    dialog = dialog_of(window)
    things = [each for each in accessible(dialog) if each.state().focusable]
    spoken = dialog.table.rows.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)

    assert [each for each in things if not each.text(QAccessible.Text.Name).strip()] == []
    assert spoken == "Antwoorden: 1"
    dialog.reject()
