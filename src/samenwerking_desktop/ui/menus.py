"""The menus of the window: every command by name, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from .. import __version__
from ..messages import language
from .languages import NAMES, change

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
        self._backups = self._add(files, self.tr("&Reservekopieën…"), self._show_backups)
        self._close = self._add(files, self.tr("&Sluiten"), window.show_welcome, "Ctrl+W")
        files.addSeparator()
        give = self._add(files, self.tr("Deel door&geven aan een collega…"), self._delegate)
        back = self._add(files, self.tr("Deel &terugnemen…"), self._take_back)
        to_excel = self._add(files, self.tr("Naar &Excel…"), self._show_to_excel)
        from_excel = self._add(files, self.tr("&Uit Excel overnemen…"), self._take_from_excel)
        beside = self._add(files, self.tr("Vergelijken &met een andere inventaris…"), self._compare)
        files.addSeparator()
        self._add(files, self.tr("&Inzendingen samenvoegen…"), window.merge_files)
        files.addSeparator()
        self._add(files, self.tr("&Afsluiten"), window.close, "Ctrl+Q")
        edit = window.menuBar().addMenu(self.tr("Be&werken"))
        self._undo = self._add(edit, self.tr("&Ongedaan maken"), self._undo_step, "Ctrl+Z")
        self._redo = self._add(edit, self.tr("O&pnieuw"), self._redo_step, "Ctrl+Y", "Ctrl+Shift+Z")
        edit.addSeparator()
        find = self._add(edit, self.tr("&Zoeken…"), self._find, "Ctrl+F")
        on = self._add(edit, self.tr("&Volgende vindplaats"), partial(self._find_next, 1), "F3")
        before = self._add(edit, self.tr("Vo&rige vindplaats"), partial(self._find_next, -1), "Shift+F3")
        go = window.menuBar().addMenu(self.tr("&Ga naar"))
        onward = self._add(go, self.tr("&Volgende pagina"), self._go_on, "Ctrl+Return", "Ctrl+Enter", "Ctrl+PgDown")
        previous = self._add(go, self.tr("V&orige pagina"), self._go_back, "Ctrl+Shift+Return", "Ctrl+PgUp")
        rail = self._add(go, self.tr("&Lijst van onderdelen"), self._go_to_list, "F6")
        goto = self._add(go, self.tr("&Nummer of naam…"), self._go_to, "Ctrl+G")
        remarks = self._add(go, self.tr("O&pmerkingen"), self._find_remarks, "Ctrl+M")
        log = self._add(go, self.tr("&Wijzigingenlogboek…"), self._show_changelog, "Ctrl+L")
        view = window.menuBar().addMenu(self.tr("Bee&ld"))
        self._add(view, self.tr("&Grotere tekst"), partial(self._enlarge, 1), "Ctrl++", "Ctrl+=")
        self._add(view, self.tr("&Kleinere tekst"), partial(self._enlarge, -1), "Ctrl+-")
        self._add(view, self.tr("Ge&wone tekst"), partial(self._enlarge, 0), "Ctrl+0")
        self._add_languages(window.menuBar().addMenu(self.tr("&Taal")))
        about = window.menuBar().addMenu(self.tr("&Help"))
        self._add(about, self.tr("&Hulp bij dit scherm"), self._show_help, "F1")
        self._add(about, self.tr("&Rondleiding (1 minuut)"), self._show_round)
        self._add(about, self.tr("&Over dit programma"), self._tell_about)
        window.welcome.tour.connect(self._show_round)
        self._with_document = (to_excel, log, onward, previous, rail, find, on, before, goto, remarks)
        self._with_changes = (copy, give, back, beside, from_excel, self._undo)

    def sync(self, document: Document | None, *, at_welcome: bool) -> None:
        """Offer what can be done now."""
        self._close.setEnabled(not at_welcome)
        changing = document is not None and not document.file.read_only
        self._print.setEnabled(at_welcome or document is not None)
        self._backups.setEnabled(at_welcome or changing)
        for action in self._with_document:
            action.setEnabled(document is not None)
        for action in self._with_changes:
            action.setEnabled(changing)
        self._redo.setEnabled(document is not None and document.history.can_redo)

    def _add_languages(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for code, name in NAMES.items():
            action = self._add(menu, name, partial(change, self._window, code))
            action.setCheckable(True)
            group.addAction(action)
            menu.aboutToShow.connect(partial(_check, action, code))

    def _show_backups(self) -> None:
        from .backups import show_backups

        show_backups(self._window)

    def _delegate(self) -> None:
        from .delegating import show_delegating

        show_delegating(self._window)

    def _take_back(self) -> None:
        from .taking_back import ask_take_back

        ask_take_back(self._window)

    def _compare(self) -> None:
        from .taking_back import ask_compare

        ask_compare(self._window)

    def _show_to_excel(self) -> None:
        from .to_excel import show_to_excel

        show_to_excel(self._window)

    def _take_from_excel(self) -> None:
        from .from_excel import take_from_excel

        take_from_excel(self._window)

    def _show_changelog(self) -> None:
        from .changelog import show_changelog

        show_changelog(self._window)

    def _show_help(self) -> None:
        from .help import show_help

        show_help(self._window)

    def _show_round(self) -> None:
        from .tour import start_tour

        start_tour(self._window)

    def _enlarge(self, steps: int, _checked: bool = False) -> None:
        from .text_size import change

        change(self._window, steps)

    def _tell_about(self) -> None:
        """Say which version this is."""
        self._window.banner.show_news(self.tr("Versie {version}, onder EUPL-1.2.").format(version=__version__))

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
            self._window.editor.beside.show_list()
            self._window.editor.navigator.setFocus()

    def _go_to(self) -> None:
        from .finding.goto import show_goto

        show_goto(self._window)

    def _find(self) -> None:
        if self._window.editor:
            self._window.editor.beside.look()

    def _find_remarks(self) -> None:
        from ..inventory.texts import Only

        if self._window.editor:
            self._window.editor.beside.look(Only.REMARK)

    def _find_next(self, step: int, _checked: bool = False) -> None:
        if self._window.editor:
            self._window.editor.beside.go_on(step)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], *shortcuts: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(shortcuts)  # type: ignore[arg-type]  # texts will do, and spare the class at the start
        action.triggered.connect(act)
        menu.addAction(action)
        return action


def _check(action: QAction, code: str) -> None:
    action.setChecked(code == language())
