"""The ways to send a file: its folder, a draft of a mail, and the text of that mail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton, QWidget

from .dialogs import Dialogs
from .flow import flow
from .parts import button
from .theme import SMALL


class Mail(NamedTuple):
    """To whom ("" when nobody knows), about what, and what it says; a draft cannot carry the file itself."""

    to: str
    subject: str
    text: str


class Sending(QWidget):
    """Buttons for all of it, with more of them after it; `mail` gives the draft when it is wanted."""

    def __init__(self, dialogs: Dialogs, path: Path, mail: Callable[[], Mail], *more: QPushButton) -> None:
        super().__init__()
        self._dialogs, self._path, self._mail = dialogs, path, mail
        self.folder = button(self.tr("Map openen"), self._open_folder)
        self.mailer = button(self.tr("Mail opstellen"), self._open_mail)
        self.copier = button(self.tr("Mailtekst kopiëren"), self._copy_mail)
        self.setLayout(flow(self.folder, self.mailer, self.copier, *more, spacing=SMALL))

    def _open_folder(self) -> None:
        self._dialogs.open_address(QUrl.fromLocalFile(str(self._path.parent)))

    def _open_mail(self) -> None:
        mail = self._mail()
        subject, text = (quote(each.replace("\n", "\r\n"), safe="") for each in (mail.subject, mail.text))
        to = quote(mail.to, safe="@")
        self._dialogs.open_address(QUrl.fromEncoded(f"mailto:{to}?subject={subject}&body={text}".encode()))

    def _copy_mail(self) -> None:
        _, subject, text = self._mail()
        self._dialogs.copy(f"{subject}\n\n{text}")
