"""What somebody sees who fills in only a part: for whom it is, and how to send it back."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ..inventory.changelog import local_time
from ..inventory.mandate import Mandate
from .desk import Desk
from .parts import column, label
from .sending import Mail, Sending
from .theme import LARGE, SMALL, TIGHT
from .words import tr


class PartStrip(QFrame):
    """A strip above every page of a part."""

    def __init__(self, desk: Desk, mandate: Mandate) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("look", "good")
        identity = desk.document.answers.identity
        count = len({key.aspect for key in desk.document.route.asked})
        what = self.tr("U vult een deel in voor {whom}: {count} aspecten.").format(whom=_whom(identity), count=count)
        text = self.tr("Klaar? Stuur dit bestand terug bij 'Nakijken en versturen'. Doorgegeven op {when}.")
        self.setAccessibleName(what)
        lines = column(label(what, "heading"), label(text.format(when=local_time(mandate.sent))), spacing=TIGHT)
        lines.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self.setLayout(lines)


class Returning(QWidget):
    """How the part goes back to who gave it, in place of an export."""

    def __init__(self, desk: Desk, mandate: Mandate) -> None:
        super().__init__()
        self._desk, self._mandate = desk, mandate
        path, identity = desk.document.path, desk.document.answers.identity
        text = self.tr("Stuur dit bestand als bijlage terug naar {whom}: {name}. Alles wat u invulde, zit erin.")
        self.sending = Sending(desk.dialogs, path, self.mail)
        told = label(text.format(whom=_whom(identity), name=path.name))
        self.setLayout(column(told, self.sending, spacing=SMALL))

    def mail(self) -> Mail:
        """The mail with which it goes back."""
        identity = self._desk.document.answers.identity
        name = identity.get("municipality", "")
        subject = self.tr("Mijn deel van de inventaris: {name}").format(name=name)
        text = self.tr(
            "Beste\n\nIn bijlage vindt u het deel van de inventaris van {name} dat ik invulde.\n\nBestand: {file}\n\n"
            "U opent het terwijl uw inventaris open is, en kiest 'Terugnemen'.\n\nMet vriendelijke groeten\n{who}\n"
        ).format(name=name, file=self._desk.document.path.name, who=self._mandate.recipient)
        return Mail(identity.get("coordinator_email", ""), subject, text)


def _whom(identity: dict[str, str]) -> str:
    """Who gave it: the coordinator with the municipality, or what is known of them."""
    known = [identity[name] for name in ("coordinator", "municipality") if identity.get(name)]
    return ", ".join(known) or tr("een collega")
