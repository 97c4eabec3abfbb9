"""What is asked before a document or a link of somebody is opened in another program, and what is not opened at all."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from ..errors import UserError
from ..inventory.answers import Evidence
from ..inventory.evidence import check_link
from ..inventory.opening import Nature, kind_of, nature_of
from .desk import Desk
from .words import tr

# May hold macros of the oldest kind, which leave no trace that we know.
_OLD_OFFICE = frozenset({"DOC", "XLS", "PPT", "RTF"})


def open_evidence(desk: Desk, parent: QWidget, evidence: Evidence) -> None:
    """Open a document as a copy, after a question; UserError for one that could run something."""
    stored = desk.document.file
    nature = nature_of(evidence.name, stored.document_chunks(evidence.target))
    if nature is not Nature.DOCUMENT:
        raise UserError("document_runs", name=evidence.name, nature=nature.label)
    question = tr("Het document '{name}' openen?").format(name=evidence.name)
    if desk.dialogs.confirm(parent, question, _explained(kind_of(evidence.name)), tr("Openen")):
        copy = desk.bridge.copies.add(evidence.name, stored.document_chunks(evidence.target))
        desk.dialogs.open_address(QUrl.fromLocalFile(str(copy)))


def open_link(desk: Desk, parent: QWidget, address: str) -> None:
    """Open a web page, after a question that shows the whole address; UserError for what is no web address."""
    url = QUrl(check_link(address))
    written = urlsplit(address).hostname or ""
    known = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    # What two readers take for two different websites is opened by neither.
    if not url.isValid() or known != (bytes(QUrl.toAce(written).data()).decode() or written):
        raise UserError("link_odd_host", address=address[:80])
    question = tr("Deze webpagina openen in uw browser?")
    if desk.dialogs.confirm(parent, question, f"{address}\n\n{_where(written, known)}", tr("Openen")):
        desk.dialogs.open_address(url)


def _explained(kind: str) -> str:
    told = tr(
        "Het is een {kind}-bestand en wordt geopend in het programma dat daarvoor is ingesteld, als kopie om te lezen. "
        "Open alleen documenten van wie u ze verwacht."
    ).format(kind=kind)
    warned = tr("Vraagt dat programma of macro's mogen werken? Kies dan nee.") if kind in _OLD_OFFICE else ""
    return f"{told} {warned}".strip()


def _where(written: str, known: str) -> str:
    """Which website it is: as it is written, and, where that is another, as the internet knows it."""
    # Read back, a name in code shows its letters.
    letters = QUrl.fromAce(known.encode(), QUrl.AceProcessingOption.IgnoreIDNWhitelist) or known
    told = tr("De website is {host}.").format(host=written)
    if written == known == letters:
        return told
    warned = tr(
        "Die naam heeft bijzondere letters: '{letters}' is voor het internet '{known}'. "
        "Letters die op elkaar lijken kunnen een andere website zijn dan u denkt."
    )
    return f"{told} {warned.format(letters=letters, known=known)}"
