"""The receipt of an export: where the return file is, what it holds, and the ways to send it."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QFrame

from ..inventory.evidence import megabytes
from ..inventory.returns import MAIL_LIMIT, Receipt, short_hash
from .desk import Desk
from .flow import flow
from .identity import respondent_labels
from .parts import announce, button, column, label
from .theme import LARGE, MEDIUM, SMALL


def too_large() -> str:
    """What to know when a return is too large for a mail."""
    return QCoreApplication.translate(
        "receipt",
        "Met de documenten erbij is de inzending te groot voor de meeste mailboxen (meer dan {limit}). "
        "U kunt de documenten weglaten: hun namen blijven vermeld, en het kenniscentrum kan ze apart opvragen.",
    ).format(limit=megabytes(MAIL_LIMIT))


class ReceiptCard(QFrame):
    """Shows one receipt."""

    def __init__(self, desk: Desk, receipt: Receipt) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self._receipt = desk, receipt
        done = self.tr("✓ De inzending staat klaar")
        self.folder = button(self.tr("Map openen"), self._open_folder)
        self.mailer = button(self.tr("Mail opstellen"), self._open_mail)
        self.copier = button(self.tr("Mailtekst kopiëren"), self._copy_mail)
        layout = column(
            label(done, "good"),
            label(str(receipt.path), "heading"),
            label(self._facts(), "muted"),
            label(self.tr("Stuur dit bestand als bijlage naar het kenniscentrum.")),
            spacing=SMALL,
        )
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        if receipt.size > MAIL_LIMIT:
            layout.addWidget(label(too_large(), "warn"))
        layout.addLayout(flow(self.folder, self.mailer, self.copier, spacing=SMALL))
        self.setLayout(layout)
        announce(self, f"{done}: {receipt.path}")

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to do with it."""
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def mail(self) -> tuple[str, str]:
        """Subject and text of the mail to the knowledge centre."""
        identity = self._desk.document.answers.identity
        name = identity.get("municipality", "")
        subject = self.tr("Inventaris samenwerking stad en OCMW: {name}").format(name=name)
        text = self.tr(
            "Beste\n\nIn bijlage vindt u de inventaris van de samenwerking tussen stad en OCMW voor {name} "
            "({respondent}, ronde {round}).\n\nBestand: {file}\nControlecode: {hash}\n\n"
            "Met vriendelijke groeten\n{coordinator}\n"
        ).format(
            name=name,
            respondent=respondent_labels()[identity["respondent"]],
            round=identity["round"],
            file=self._receipt.path.name,
            hash=short_hash(self._receipt.content_hash),
            coordinator=identity.get("coordinator", ""),
        )
        return subject, text

    def _facts(self) -> str:
        complete = self.tr("volledig") if self._receipt.complete else self.tr("onvolledig")
        return self.tr("Revisie {revision}, {complete}, {size}, controlecode {hash}").format(
            revision=self._receipt.revision,
            complete=complete,
            size=megabytes(self._receipt.size),
            hash=short_hash(self._receipt.content_hash),
        )

    def _open_folder(self) -> None:
        self._desk.dialogs.open_address(QUrl.fromLocalFile(str(self._receipt.path.parent)))

    def _open_mail(self) -> None:
        subject, text = (quote(each.replace("\n", "\r\n"), safe="") for each in self.mail())
        self._desk.dialogs.open_address(QUrl.fromEncoded(f"mailto:?subject={subject}&body={text}".encode()))

    def _copy_mail(self) -> None:
        subject, text = self.mail()
        self._desk.dialogs.copy(f"{subject}\n\n{text}")
