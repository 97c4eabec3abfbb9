"""The menus of the window: every command by name, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ..inventory.document import Document
    from .window import Window


class Menus(QObject):
    """Builds the menu bar of a window; `sync` follows what is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        files = window.menuBar().addMenu(self.tr("&Bestand"))
        self._add(files, self.tr("&Nieuwe inventaris…"), window.new, "Ctrl+N")
        self._add(files, self.tr("&Openen…"), window.ask_open, "Ctrl+O")
        self._add(files, self.tr("&Voorbeeld bekijken"), window.open_example)
        files.addSeparator()
        copy = self._add(files, self.tr("&Kopie bewaren en daarin verdergaan…"), window.save_elsewhere, "Ctrl+Shift+S")
        self._print = self._add(files, self.tr("Af&drukken…"), window.show_paper, "Ctrl+P")
        self._close = self._add(files, self.tr("&Sluiten"), window.show_welcome, "Ctrl+W")
        files.addSeparator()
        self._add(files, self.tr("&Inzendingen samenvoegen…"), window.merge_files)
        files.addSeparator()
        self._add(files, self.tr("&Afsluiten"), window.close, "Ctrl+Q")
        edit = window.menuBar().addMenu(self.tr("Be&werken"))
        self._undo = self._add(edit, self.tr("&Ongedaan maken"), self._undo_step, "Ctrl+Z")
        self._redo = self._add(edit, self.tr("O&pnieuw"), self._redo_step, "Ctrl+Y", "Ctrl+Shift+Z")
        go = window.menuBar().addMenu(self.tr("&Ga naar"))
        onward = self._add(go, self.tr("&Volgende pagina"), self._go_on, "Ctrl+Return", "Ctrl+Enter", "Ctrl+PgDown")
        back = self._add(go, self.tr("V&orige pagina"), self._go_back, "Ctrl+Shift+Return", "Ctrl+PgUp")
        rail = self._add(go, self.tr("&Lijst van onderdelen"), self._go_to_list, "F6")
        self._add(window.menuBar().addMenu(self.tr("&Help")), self.tr("&Over dit programma"), window.about)
        self._with_document = (copy, onward, back, rail, self._undo)

    def sync(self, document: Document | None, *, at_welcome: bool) -> None:
        """Offer what can be done now."""
        self._close.setEnabled(not at_welcome)
        self._print.setEnabled(at_welcome or document is not None)
        for action in self._with_document:
            action.setEnabled(document is not None)
        self._redo.setEnabled(document is not None and document.history.can_redo)

    def _undo_step(self) -> None:
        if self._window.editor:
            self._window.editor.undo()

    def _redo_step(self) -> None:
        if self._window.editor:
            self._window.editor.redo()

    def _go_on(self) -> None:
        if self._window.editor:
            self._window.editor.next()

    def _go_back(self) -> None:
        if self._window.editor:
            self._window.editor.previous()

    def _go_to_list(self) -> None:
        if self._window.editor:
            self._window.editor.navigator.setFocus()

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], *shortcuts: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts(shortcuts)  # type: ignore[arg-type]  # texts will do, and spare the class at the start
        action.triggered.connect(act)
        menu.addAction(action)
        return action
