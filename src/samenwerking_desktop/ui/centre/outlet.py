"""What can be taken out of the view that is shown: a copy, a table as a file, a picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from ...errors import UserError
from ..dialogs import documents_folder, with_suffix
from ..parts import button
from .saving import CSV, PICTURE, WORKBOOK, save_picture, save_table

if TYPE_CHECKING:
    from .shell import Shell


class Outlet(QObject):
    """Three buttons that act on the view that is shown."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell, self._study = shell, shell.study
        self.copy = button(self.tr("Kopiëren"), self._copy)
        self.export = button(self.tr("Exporteren…"), self._export)
        self.draw = button(self.tr("Beeld opslaan…"), self._draw)
        self.buttons = (self.copy, self.export, self.draw)

    def sync(self) -> None:
        """Offer a picture only where there is one."""
        self.draw.setVisible(self._shell.view.drawable)

    def _copy(self) -> None:
        if self._shell.view.exported() is None:
            self._nothing()
            return
        self._shell.view.copy()
        self._study.banner.show_news(self.tr("Gekopieerd. U kunt het plakken in een rekenblad of een tekst."))

    def _export(self) -> None:
        view = self._shell.view
        picture = view.picture
        table, looks = view.exported(), view.looks()
        if table is None or picture is None:
            self._nothing()
            return
        filters = self.tr("Werkboek (*{one});;Tabel (*{two})").format(one=WORKBOOK, two=CSV)
        path = self._where(self.tr("Exporteren"), WORKBOOK, filters)
        if path:
            name = self._shell.title
            self._study.do_long(
                self.tr("De tabel wordt geschreven…"),
                lambda collection, _progress, _cancelled: save_table(table(collection, picture), name, looks, path),
                self._saved,
            )

    def _draw(self) -> None:
        draw = self._shell.view.drawn()
        if draw is None:
            self._nothing()
            return
        path = self._where(self.tr("Beeld opslaan"), PICTURE, self.tr("Beeld (*{one})").format(one=PICTURE))
        if path:
            words = self.tr("Het beeld wordt geschreven…")
            self._study.do_long(words, lambda _collection, _progress, _cancelled: save_picture(draw, path), self._saved)

    def _where(self, title: str, suffix: str, filters: str) -> Path | None:
        """A place to write to, with the suffix that nobody types."""
        proposal = documents_folder() / f"{self._study.path.stem} {self._shell.title}{suffix}"
        path = self._study.dialogs.save_file(self._shell, title, proposal, filters)
        if path is None or (suffix == WORKBOOK and path.suffix.lower() == CSV):
            return path
        try:
            return with_suffix(path, suffix)
        except UserError as error:
            self._study.banner.show_error(error)
            return None

    def _saved(self, path: Path) -> None:
        text = self.tr("Bewaard in {path}.").format(path=path)
        opened = partial(self._study.dialogs.open_address, QUrl.fromLocalFile(str(path)))
        self._study.banner.show_news(text, self.tr("Openen"), opened)

    def _nothing(self) -> None:
        self._study.banner.show_news(self.tr("Er is hier nu niets te zien om mee te nemen."))
