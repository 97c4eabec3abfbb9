"""What asks a person something in a box of its own, or leaves the program. Injected, so that a test can answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

# Whole modules: PySide builds a class when it is first named, and no box is needed for the first window.
from PySide6 import QtCore, QtGui, QtWidgets

from ..errors import UserError
from ..filekinds import INVENTORY_SUFFIX
from .words import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def documents_folder() -> Path:
    """Where a person's documents are."""
    found = QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def example_place() -> Path:
    """Where the example is, which is made afresh each time."""
    folder = QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / f"Voorbeeld{INVENTORY_SUFFIX}"


def make_room(path: Path) -> None:
    """See to it that a file of our own can be made here; UserError when the disk refuses."""
    from ..disk import os_failure  # late: the first window needs no sqlite3

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise os_failure(error, path) from error


def with_suffix(path: Path, suffix: str) -> Path:
    """The chosen path with the extension that nobody types; UserError when nobody agreed to lose what stands there."""
    if path.suffix.lower() == suffix:
        return path
    whole = path.with_name(path.name + suffix)
    if whole.exists():
        raise UserError("file_exists", path=whole)
    return whole


class Dialogs:
    """The real boxes. Every method gives None, an empty list or False when the person cancels."""

    def open_files(self, parent: QtWidgets.QWidget, title: str, filters: str) -> list[Path]:
        """Choose one or more files that exist."""
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(parent, title, str(documents_folder()), filters)
        return [Path(name) for name in names]

    def open_file(self, parent: QtWidgets.QWidget, title: str, filters: str) -> Path | None:
        """Choose one file that exists."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(documents_folder()), filters)
        return Path(name) if name else None

    def save_file(self, parent: QtWidgets.QWidget, title: str, proposal: Path, filters: str) -> Path | None:
        """Choose where to write; the system asks before something is overwritten."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposal), filters)
        return Path(name) if name else None

    def choose_bundle(self, parent: QtWidgets.QWidget, title: str, proposal: Path, filters: str) -> Path | None:
        """Choose a file to add to, or where to make it; adding to it overwrites nothing, so nobody is asked."""
        option = QtWidgets.QFileDialog.Option.DontConfirmOverwrite
        name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(proposal), filters, options=option)
        return Path(name) if name else None

    def folder(self, parent: QtWidgets.QWidget, title: str) -> Path | None:
        """Choose a folder."""
        name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(documents_folder()))
        return Path(name) if name else None

    def confirm(self, parent: QtWidgets.QWidget, question: str, explanation: str, yes: str) -> bool:
        """Ask before something that is hard to take back; `yes` is the text of the button that does it."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Question, QtGui.QGuiApplication.applicationDisplayName(), question, parent=parent
        )
        box.setInformativeText(explanation)
        # What is asked about may be a name or an address of somebody's, and Qt guesses whether a text is markup.
        for each in box.findChildren(QtWidgets.QLabel):
            each.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        agree = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(tr("Annuleren"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.exec()
        return box.clickedButton() is agree

    def has_printer(self) -> bool:
        """Whether this machine has any printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def choose_printer(self, parent: QtWidgets.QWidget, pages: int) -> QPrinter | None:
        """Choose a printer, and which of so many pages it prints; a file is made otherwise, without a printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        box = QPrintDialog(printer, parent)
        box.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        box.setMinMax(1, pages)
        return printer if box.exec() == QtWidgets.QDialog.DialogCode.Accepted else None

    def open_address(self, url: QtCore.QUrl) -> bool:
        """Hand a web address, a file or a mail to the system."""
        return QtGui.QDesktopServices.openUrl(url)

    def copy(self, text: str) -> None:
        """Put text on the clipboard."""
        QtGui.QGuiApplication.clipboard().setText(text)
