"""Rescuing a broken inventory from the window: in a thread, into a new file beside it, with a report to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from ..centre.progress import Progress
from ..inventory.rescue import free_name, rescue, write_rescued
from ..inventory.rescue_report import report
from ..messages import say
from .parts import button, column, label, row
from .patience import Patience
from .theme import LARGE, MEDIUM
from .work import Chore, Work

if TYPE_CHECKING:
    from .backups import BackupsDialog
    from .window import Window

_WIDTH, _HEIGHT = 720, 560


class Rescuing(QObject):
    """Rescues the file at `path`; what goes wrong stands in the banner of the dialog that asked for it."""

    def __init__(self, window: Window, dialog: BackupsDialog, path: Path) -> None:
        super().__init__(dialog)
        self._window, self._dialog, self._path = window, dialog, path

    def start(self) -> None:
        """Read what can be read, and show the report when it is written."""
        chore = Chore(self.tr("Het bestand wordt gelezen…"), 0, partial(_rescue, self._path))
        work = Work(self._window, chore.task)  # the dialog may be gone before its thread is
        work.refused.connect(self._dialog.banner.show_error)
        work.succeeded.connect(self._show)
        Patience(self._dialog, chore, work).open()
        work.start()

    def _show(self, made: tuple[Path, str]) -> None:
        self._dialog.accept()
        shown = Report(self._window, *made)
        shown.finished.connect(shown.deleteLater)
        shown.open()


class Report(QDialog):
    """What was rescued and what was not, to read and to copy; the new inventory can be opened."""

    def __init__(self, window: Window, path: Path, text: str) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Wat er gered is"))
        self._window, self.path = window, path
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Verslag"))
        self.open_button = button(self.tr("Geredde inventaris openen"), self.go_on, "primary")
        self.open_button.setDefault(True)
        saved = label(self.tr("Bewaard als {name}").format(name=path.name), "heading")
        copy = button(self.tr("Verslag kopiëren"), self.copy)
        line = row(button(self.tr("Sluiten"), self.reject), -1, copy, self.open_button)
        self.setLayout(column(saved, self.text, line, spacing=MEDIUM, margin=LARGE))
        self.resize(_WIDTH, _HEIGHT)
        self.open_button.setFocus()

    def go_on(self) -> None:
        """Open what was rescued."""
        self.accept()
        self._window.open(self.path)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        self._window.dialogs.copy(self.text.toPlainText())


def _rescue(path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> tuple[Path, str]:
    rescued = rescue(path)
    out = free_name(path.absolute(), say("backups.rescued"))
    write_rescued(rescued, out)
    return out, "\n".join(report(rescued))
