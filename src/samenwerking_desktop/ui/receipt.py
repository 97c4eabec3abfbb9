"""The receipt of an export: where the return file is, what it holds, and how to send and keep it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ..centre.progress import Progress
from ..inventory.evidence import megabytes
from ..inventory.returns import MAIL_LIMIT, Receipt, short_hash
from .desk import Desk
from .dialogs import with_suffix
from .identity import respondent_labels
from .parts import announce, breakable, button, column, label
from .sending import Mail, Sending
from .theme import LARGE, MEDIUM, SMALL
from .words import tr
from .work import Chore

_PDF = ".pdf"
# Setting a page takes longer than it takes to read so many bytes.
_SETTING = 4_000_000


def too_large() -> str:
    """What to know when a return is too large for a mail."""
    return tr(
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
        self.keeper = button(self.tr("Bewaar ontvangstbewijs…"), self._ask_keep)
        self.sending = Sending(desk.dialogs, receipt.path, self.mail, self.keeper)
        self._kept = label("", "good")
        self._kept.hide()
        where = label(breakable(str(receipt.path)), "heading")
        where.setAccessibleName(str(receipt.path))
        layout = column(
            label(done, "good"),
            where,
            label(self._facts(), "muted"),
            label(self.tr("Stuur dit bestand als bijlage naar het kenniscentrum.")),
            spacing=SMALL,
        )
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        if receipt.size > MAIL_LIMIT:
            layout.addWidget(label(too_large(), "warn"))
        layout.addWidget(self.sending)
        layout.addWidget(self._kept)
        self.setLayout(layout)
        announce(self, f"{done}: {receipt.path}")

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to do with it."""
        self.sending.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def mail(self) -> Mail:
        """The mail to the knowledge centre."""
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
        return Mail("", subject, text)

    def _facts(self) -> str:
        complete = self.tr("volledig") if self._receipt.complete else self.tr("onvolledig")
        return self.tr("Revisie {revision}, {complete}, {size}, controlecode {hash}").format(
            revision=self._receipt.revision,
            complete=complete,
            size=megabytes(self._receipt.size),
            hash=short_hash(self._receipt.content_hash),
        )

    def _ask_keep(self) -> None:
        """Ask where the receipt goes on paper, and have it set beside the window."""
        name = self.tr("Ontvangstbewijs {name}{suffix}").format(name=self._receipt.path.stem, suffix=_PDF)
        filters = self.tr("PDF (*{suffix})").format(suffix=_PDF)
        title = self.tr("Ontvangstbewijs bewaren")
        path = self._desk.dialogs.save_file(self, title, self._receipt.path.with_name(name), filters)
        if path:
            words = self.tr("Het ontvangstbewijs wordt gemaakt…")
            chore = Chore(words, self._receipt.size + _SETTING, partial(_keep, self._receipt, path))
            self._desk.bridge.do_chore(self, chore, self._show_kept)

    def _show_kept(self, path: Path) -> None:
        text = self.tr("Het ontvangstbewijs staat in {path}.").format(path=path)
        self._kept.setText(text)
        self._kept.show()
        announce(self, text)


def _keep(receipt: Receipt, path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> Path:
    """Write the receipt as PDF, in the thread."""
    from ..paper.receipt import typeset_receipt  # late: typesetting with it
    from ..paper.typesetting import write_pdf

    out = with_suffix(path, _PDF)
    write_pdf(typeset_receipt(receipt.path, receipt.content_hash), out)
    return out
