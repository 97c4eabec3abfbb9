"""The window in which a part of the inventory is chosen for a colleague, and made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QLineEdit

from ..centre.progress import Progress
from ..errors import UserError
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.answers import FactKind
from ..inventory.delegation import Part, domains_of, with_added, write_part
from ..inventory.evidence import megabytes
from ..messages import say
from ..names import file_name
from ..paper.persons import Person, persons
from .aspect_tree import AspectTree
from .banner import Banner
from .bridge import documents_size
from .dialogs import with_suffix
from .identity import form
from .parts import announce, button, card, column, fit_on_screen, footer, label
from .patience import Patience
from .sending import Mail, Sending
from .theme import LARGE, MEDIUM
from .work import Chore, Work

if TYPE_CHECKING:
    from .window import Window

_WIDTH, _HEIGHT, _FRAME = 720, 720, 48
# The kinds of facts that are counted as answers that are there already.
_SAID = (FactKind.ANSWER, FactKind.REMARK)


def show_delegating(window: Window) -> None:
    """Show the window, with what was just typed in the inventory kept first."""
    if window.document is None or window.editor is None or not window.editor.flush():
        return
    dialog = Delegating(window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class Delegating(QDialog):
    """Who fills it in, which aspects, what goes along; then the file, and the ways to send it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Deel doorgeven aan een collega"))
        assert window.document is not None  # noqa: S101 - the command is only there with an inventory
        self._window, self._document = window, window.document
        self._persons: list[Person] = persons(self._document.answers)
        self.banner = Banner()
        self.person = QComboBox()
        self.recipient = QLineEdit()
        self.tree = AspectTree(self._document)
        self.documents = QCheckBox()
        self.documents.setChecked(True)
        self.contacts = QCheckBox(self.tr("De contactpersonen van deze domeinen meegeven"))
        self.summary = label("", "muted")
        self.make_button = button(self.tr("Deel maken…"), self.make, "primary")
        self.sending: Sending | None = None
        self._lay_out()
        self.person.activated.connect(self._chosen_person)
        self.tree.changed.connect(self._sync)
        self._sync()
        (self.person if self._persons else self.tree).setFocus()

    @property
    def part(self) -> Part:
        """What was chosen."""
        whom, contacts = self.recipient.text().strip(), self.contacts.isChecked()
        return Part(self.tree.chosen, whom, contacts=contacts, documents=self.documents.isChecked())

    def make(self) -> None:
        """Ask where it goes, and make it beside the window."""
        filters = self.tr("Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
        proposal = self._document.path.with_name(f"{self._name()}{INVENTORY_SUFFIX}")
        path = self._window.dialogs.save_file(self, self.tr("Deel bewaren"), proposal, filters)
        if path is None:
            return
        part, document = self.part, self._document

        def task(_progress: Progress, _cancelled: Callable[[], bool]) -> Path:
            out = with_suffix(path, INVENTORY_SUFFIX)
            write_part(document, out, part)
            return out

        chore = Chore(self.tr("Het deel wordt gemaakt…"), 0, task)
        work = Work(self, chore.task)
        work.refused.connect(self._refused)
        work.succeeded.connect(self._made)
        Patience(self, chore, work).open()
        work.start()

    def mail(self, path: Path) -> Mail:
        """The mail with which it goes to the colleague."""
        identity = self._document.answers.identity
        name = identity.get("municipality", "")
        subject = self.tr("Wilt u een deel van de inventaris van {name} invullen?").format(name=name)
        text = self.tr(
            "Beste {recipient}\n\nIn bijlage vindt u een deel van de inventaris van de samenwerking tussen stad en "
            "OCMW. Bewaar het bestand, open het met het programma 'Samenwerking stad en OCMW', vul het in en stuur het "
            "mij terug.\n\nBestand: {file}\n\nMet vriendelijke groeten\n{coordinator}\n"
        ).format(recipient=self.recipient.text().strip(), file=path.name, coordinator=identity.get("coordinator", ""))
        return Mail(self._address(), subject, text)

    def _refused(self, error: UserError) -> None:
        self.banner.show_error(error)

    def _made(self, path: Path) -> None:
        """Say where it is, in place of what was asked."""
        done = self.tr("✓ Het deel staat klaar")
        self.sending = Sending(self._window.dialogs, path, partial(self.mail, path))
        told = self.tr(
            "Stuur dit bestand als bijlage naar uw collega. Komt het terug? Open het dan terwijl deze inventaris "
            "open is."
        )
        heading = label(str(path), "heading")
        self._ready.addWidget(card(label(done, "good"), heading, label(told), self.sending))
        self._asked.hide()
        self.banner.hide()
        self.make_button.hide()
        self.sending.folder.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{done}: {path}")

    def _chosen_person(self, place: int) -> None:
        """Tick what concerns a contact person; the first line is for who chooses by hand."""
        if place:
            person = self._persons[place - 1]
            self.recipient.setText(person.name)
            self.tree.choose(with_added(self._document, person.aspects))

    def _address(self) -> str:
        """The mail address of the chosen contact person, when they have one."""
        answers, roster = self._document.answers, self._document.questionnaire.roster
        email = next((each.id for each in roster.fields if each.kind == "email"), "")
        name = self.recipient.text().strip()
        cells = [key[:3] for key, value in answers.contacts.items() if value == name]
        return next((answers.contacts[(*cell, email)] for cell in cells if (*cell, email) in answers.contacts), "")

    def _name(self) -> str:
        whom = self.recipient.text().strip()
        part = say("delegation.for_whom", name=whom) if whom else ""
        town = self._document.answers.identity.get("municipality", "")
        return file_name(say("delegation.name", municipality=town, part=part))

    def _sync(self) -> None:
        """Say what goes along."""
        part, answers = self.part, self._document.answers
        mine = {key: item for key, item in answers.evidence.items() if key[0] in part.aspects}
        size, domains = documents_size(mine.values()), domains_of(self._document, part.aspects)
        said = sum(key[0] in part.aspects for kind in _SAID for key in answers.facts()[kind])
        self.documents.setText(self.tr("Documenten meegeven ({size})").format(size=megabytes(size)))
        self.documents.setVisible(size > 0)
        self.contacts.setVisible(any(key[0] in domains for key in answers.contacts))
        self.make_button.setEnabled(bool(part.aspects))
        if not part.aspects:
            self.summary.setText(self.tr("Duid de aspecten aan die uw collega invult."))
            return
        words = self.tr(
            "{count} aspecten gaan mee, met de {said} antwoorden en opmerkingen die er al zijn, en uw naam en "
            "e-mailadres als coördinator. De rest van de inventaris en het wijzigingenlogboek blijven hier."
        )
        self.summary.setText(words.format(count=len(part.aspects), said=said))

    def _lay_out(self) -> None:
        self.person.setAccessibleName(self.tr("Voor wie"))
        self.person.addItems([self.tr("Zelf kiezen"), *(self._described(each) for each in self._persons)])
        self.person.setEnabled(bool(self._persons))
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.recipient.setAccessibleName(self.tr("Naam van uw collega"))
        fields = form()
        fields.addRow(self.tr("Contactpersoon"), self.person)
        fields.addRow(self.tr("Naam van uw collega"), self.recipient)
        about = self.tr("Uw collega ziet alleen dit deel, en stuurt het daarna terug. U kunt intussen verder werken.")
        self._asked, self._ready = QFrame(), column()
        inner = column(label(about, "muted"), fields, spacing=MEDIUM)
        inner.addWidget(self.tree, 1)
        for each in (self.documents, self.contacts, self.summary):
            inner.addWidget(each)
        self._asked.setLayout(inner)
        body = column(spacing=0)
        body.addWidget(self._asked, 1)
        body.addLayout(self._ready)
        body.addStretch(0)
        body.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        foot = footer(button(self.tr("Sluiten"), self.reject), -1, self.make_button)
        whole = column(self.banner, spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        self.make_button.setDefault(True)
        fit_on_screen(self, _WIDTH, _HEIGHT, _FRAME)

    def _described(self, person: Person) -> str:
        return self.tr("{name}: {domains}").format(name=person.name, domains=", ".join(person.domains))
