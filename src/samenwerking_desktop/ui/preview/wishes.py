"""The choices beside the preview: which document, and what stands in it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton

from ...inventory.document import Document
from ...paper.blank import Part
from ...paper.orders import Kind, Order
from ...paper.persons import persons
from ...questionnaire.model import Questionnaire
from ...questionnaire.numbering import cluster_number
from ..parts import column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from .paper_dialog import Choices


class Wishes(Choices):
    """Which document of an inventory; a questionnaire alone can only be had blank."""

    def __init__(self, source: Document | Questionnaire) -> None:
        super().__init__()
        document = source if isinstance(source, Document) else None
        form = source.questionnaire if isinstance(source, Document) else source
        self.kinds = self._kinds(document)
        self.everything = QCheckBox(self.tr("Ook wat niet gevraagd wordt"))
        self.contacts = QCheckBox(self.tr("Met contactpersonen"))
        self.aside = QCheckBox(self.tr("Met opzijgezette antwoorden"))
        self._any_aside = document is not None and document.count_set_aside() > 0
        self.part = QComboBox()
        self._parts: list[Part] = []
        self._offer_parts(form, document)
        self.archival = QCheckBox(self.tr("Om te archiveren (PDF/A)"))
        self._lay_out()
        self._follow()
        self._sync()

    @property
    def order(self) -> Order:
        """What was chosen."""
        kind = next((kind for kind, choice in self.kinds.items() if choice.isChecked()), Kind.BLANK)
        filled = kind is Kind.FILLED
        return Order(
            kind,
            everything=filled and self.everything.isChecked(),
            contacts=filled and self.contacts.isChecked(),
            aside=filled and self.aside.isChecked(),
            part=self._parts[self.part.currentIndex()] if kind is Kind.BLANK else None,
            archival=self.archival.isChecked(),
        )

    @property
    def words(self) -> str:
        """What was chosen, as a name says it."""
        names = {Kind.FILLED: self.tr("ingevuld"), Kind.CHANGES: self.tr("veranderd sinds ronde 1")}
        part = "" if self.part.currentIndex() == 0 else f", {self.part.currentText()}"
        return names.get(self.order.kind) or self.tr("blanco vragenlijst{part}").format(part=part)

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        (self.kinds[Kind.FILLED] if self.kinds else self.part).setFocus()

    def _kinds(self, document: Document | None) -> dict[Kind, QRadioButton]:
        if document is None:
            return {}
        offered = {
            Kind.FILLED: self.tr("Wat ingevuld is"),
            Kind.BLANK: self.tr("Een blanco vragenlijst"),
            Kind.CHANGES: self.tr("Wat veranderde sinds ronde 1"),
        }
        if not document.answers.prefill:
            del offered[Kind.CHANGES]
        made = {kind: QRadioButton(words) for kind, words in offered.items()}
        made[Kind.FILLED].setChecked(True)
        return made

    def _offer_parts(self, form: Questionnaire, document: Document | None) -> None:
        self.part.setAccessibleName(self.tr("Welk deel van de blanco vragenlijst"))
        # However long a name is, the box is as wide as its place.
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offer(self.tr("De hele vragenlijst"), Part())
        for cluster in form.clusters:
            self._offer(f"{cluster_number(form, cluster.id)}  {cluster.label}", Part(clusters=(cluster.id,)))
        for person in persons(document.answers) if document else ():
            self._offer(self.tr("Voor {name}").format(name=person.name), Part(person=person))

    def _offer(self, words: str, part: Part) -> None:
        self.part.addItem(words)
        self._parts.append(part)

    def _lay_out(self) -> None:
        lay = column(label(self.tr("Wat drukt u af?"), "heading"), spacing=SMALL)
        under = {Kind.FILLED: (self.everything, self.contacts, self.aside), Kind.BLANK: (self.part,)}
        for kind in (Kind.FILLED, Kind.BLANK, Kind.CHANGES):
            if kind in self.kinds:
                lay.addWidget(self.kinds[kind])
            for each in under.get(kind, ()):
                inner = row(each)
                inner.setContentsMargins(LARGE if self.kinds else 0, 0, 0, 0)
                lay.addLayout(inner)
        lay.addSpacing(MEDIUM)
        lay.addWidget(self.archival)
        self.setLayout(lay)

    def _follow(self) -> None:
        for box in (*self.kinds.values(), self.everything, self.contacts, self.aside, self.archival):
            box.clicked.connect(self._chosen)
        self.part.activated.connect(self._chosen)

    def _chosen(self) -> None:
        self._sync()
        self.changed.emit()

    def _sync(self) -> None:
        """Offer what belongs to the document that was chosen."""
        kind = self.order.kind
        for box in (self.everything, self.contacts):
            box.setVisible(kind is Kind.FILLED)
        self.aside.setVisible(kind is Kind.FILLED and self._any_aside)
        self.part.setVisible(kind is Kind.BLANK)
