"""The ways out of the preview: a file, the printer, and the program that reads PDF on this machine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ...errors import UserError
from ...paper.typesetting import Typeset, write_pdf
from ..banner import Banner
from ..copies import Copies
from ..dialogs import Dialogs, documents_folder, with_suffix
from ..patience import Patience
from ..words import counted
from ..work import Chore, Work
from .printing import print_pages

SUFFIX = ".pdf"


class Outlet(QObject):
    """Takes a finished document each time, and a name for it; what becomes of it stands in the banner."""

    def __init__(self, window: QWidget, dialogs: Dialogs, banner: Banner) -> None:
        super().__init__(window)
        self._window, self._dialogs, self._banner = window, dialogs, banner
        self._copies = Copies()
        self._work: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether pages are going to the printer."""
        return self._work is not None

    def save(self, made: Typeset, name: str) -> None:
        """Ask where, and write the file."""
        path = self.ask(self.tr("PDF bewaren"), self.tr("PDF (*{suffix})").format(suffix=SUFFIX), name, SUFFIX)
        if path:
            self._try(partial(self._save, made, path))

    def ask(self, title: str, filters: str, name: str, suffix: str) -> Path | None:
        """Where a file of this kind is to be written; None for nowhere."""
        path = self._dialogs.save_file(self._window, title, documents_folder() / f"{name}{suffix}", filters)
        return with_suffix(path, suffix) if path else None

    def tell_saved(self, path: Path) -> None:
        """Say where a file is now, with the way to its folder."""
        folder = partial(self._dialogs.open_address, QUrl.fromLocalFile(str(path.parent)))
        self._banner.show_news(self.tr("Bewaard: {path}").format(path=path), self.tr("Map openen"), folder)

    def open_copy(self, made: Typeset, name: str) -> None:
        """Open a copy in the program that reads PDF."""
        self._try(partial(self._open_copy, made, name))

    def print_(self, made: Typeset, name: str, pages: int) -> None:
        """Ask on which printer, and print."""
        if not self._dialogs.has_printer():
            act = partial(self.open_copy, made, name)
            self._banner.show_error(UserError("no_printer"), self.tr("In PDF-lezer openen"), act)
            return
        printer = self._dialogs.choose_printer(self._window, pages)
        if printer is not None:
            printer.setDocName(name)
            self._print_on(printer, made)

    def end(self) -> None:
        """Stop what goes to the printer, and wait until it has."""
        if self._work is not None:
            self._work.end()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self._banner.show_error(error)

    def _save(self, made: Typeset, path: Path) -> None:
        write_pdf(made, path)
        self.tell_saved(path)

    def _open_copy(self, made: Typeset, name: str) -> None:
        copy = self._copies.add(f"{name}{SUFFIX}", [made.pdf])
        # Not with the preview: the other program may still be starting then.
        QCoreApplication.instance().aboutToQuit.connect(self._copies.clear)  # type: ignore[union-attr]  # there is one
        if not self._dialogs.open_address(QUrl.fromLocalFile(str(copy))):
            raise UserError("no_pdf_reader")

    def _print_on(self, printer: QPrinter, made: Typeset) -> None:
        chore = Chore(
            self.tr("De pagina's gaan naar de printer…"),
            len(made.pdf),
            partial(print_pages, made.pdf, printer),
            stoppable=True,
        )
        self._work = Work(self, chore.task)
        self._work.succeeded.connect(self._printed)
        self._work.stopped.connect(self._stopped)
        self._work.refused.connect(self._banner.show_error)
        self._work.finished.connect(self._over)
        Patience(self._window, chore, self._work).open()
        self._work.start()

    def _printed(self, count: int) -> None:
        one, many = self.tr("{count} pagina ging naar de printer."), self.tr("{count} pagina's gingen naar de printer.")
        self._banner.show_news(counted(count, one, many))

    def _stopped(self) -> None:
        self._banner.show_news(self.tr("Het afdrukken is gestopt."))

    def _over(self) -> None:
        self._work = None
