"""The sheets of what the inventory proposes, of aspects that say something else by now, and of what is still open."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ...inventory.proposals import (
    Offer,
    OpenQuestion,
    Proposal,
    measures_of,
    offers,
    open_questions,
    synergies_of,
)
from ...inventory.record_words import choice_label, field_label, record_name
from ...inventory.records import Progress, Record, Standing
from ...inventory.report_fields import NOTE, STATUS, SYNERGY, in_year
from ...messages import named
from ..bridge import Act
from ..desk import Desk
from ..fields import LineField
from ..flow import flow
from ..parts import button, label
from ..theme import MEDIUM, SMALL
from ..words import tr
from .suggestions import Suggestions, suggestion

_COMPARED = ("title", "text", "benefit")


class ProposalSheet(Suggestions[Proposal]):
    """Records that may be added from the aspects of the inventory, one by one or all as one step."""

    def __init__(self, desk: Desk, kind: str, year: int) -> None:
        of_synergies = kind == SYNERGY
        super().__init__(
            desk,
            tr("Overnemen uit de inventaris"),
            tr("Aspecten met samenwerking die nog niet in het verslag staan.")
            if of_synergies
            else tr("Aspecten zonder samenwerking waar u die wenselijk noemde."),
        )
        self._kind, self._year = kind, year
        self.all.setEnabled(not desk.read_only)

    def suggested(self) -> list[Proposal]:
        """What is suggested now."""
        find = synergies_of if self._kind == SYNERGY else measures_of
        found = find(self._desk.document.answers, self._year)
        self.all.setText(tr("Alle {count} overnemen").format(count=len(found)))
        self.all.setVisible(len(found) > 1)
        return found

    def identity(self, each: Proposal) -> Hashable:
        """What tells one from another."""
        return (each.aspect, *each.values.values())

    def make(self, each: Proposal) -> QWidget:
        """Its card."""
        title = each.values["title"]
        take = button(tr("Overnemen"), partial(self._take, each))
        take.setAccessibleName(tr("Overnemen: {name}").format(name=title))
        take.setEnabled(not self._desk.read_only)
        said = [each.values.get("text"), _named("benefit", each.values.get("benefit"))]
        texts = [label(text) for text in said if text]
        made = suggestion(title, each.values["domain"], *texts, _line(take))
        self.acts[self.identity(each)] = [take]
        return made

    def take_all(self) -> None:
        """Take over all of them as one step."""
        values = [each.values for each in self.suggested()]
        act = partial(self._desk.document.records.add_all, self._kind, values, by=self)
        self.do(act, tr("{count} overgenomen").format(count=len(values)))

    def _take(self, each: Proposal, _checked: bool = False) -> None:
        act = partial(self._desk.document.records.add, self._kind, each.values, by=self)
        self.do(act, tr("Overgenomen: {name}").format(name=each.values["title"]))


class OfferSheet(Suggestions[Offer]):
    """Synergies whose aspect says something else by now: the old and the new beside each other."""

    def __init__(self, desk: Desk, year: int) -> None:
        super().__init__(
            desk,
            tr("Veranderd in de inventaris"),
            tr("Hiervan veranderde het aspect sinds u het overnam. Het verslag verandert alleen als u dat wilt."),
        )
        self._year = year

    def suggested(self) -> list[Offer]:
        """What is suggested now."""
        return offers(self._desk.document.answers, self._year)

    def identity(self, each: Offer) -> Hashable:
        """What tells one from another, and from what it was before."""
        return (each.synergy.item, *each.synergy.values.values(), *each.values.values())

    def make(self, each: Offer) -> QWidget:
        """Its card."""
        name = each.synergy["title"] or record_name(SYNERGY, each.synergy.item, each.synergy.values)
        words = tr("Stopzetten in {year}").format(year=self._year) if each.gone else tr("Dit overnemen")
        take = button(words, partial(self._decide, each, True))
        keep = button(tr("Zo laten"), partial(self._decide, each, False))
        for made in (take, keep):
            made.setAccessibleName(tr("{act}: {name}").format(act=made.text(), name=name))
            made.setEnabled(not self._desk.read_only)
        gone = label(tr("De inventaris zegt nu dat hier geen samenwerking meer is."))
        self.acts[self.identity(each)] = [take, keep]
        return suggestion(name, each.synergy["domain"], gone if each.gone else _compared(each), _line(take, keep))

    def _decide(self, each: Offer, take: bool, _checked: bool = False) -> None:
        values = each.values if take else each.keep
        act = partial(self._desk.document.records.set, SYNERGY, each.synergy.item, values, by=self)
        self.do(act, tr("Overgenomen") if take else tr("Zo gelaten"))


class QuestionSheet(Suggestions[OpenQuestion]):
    """What became of what an earlier report only proposed or promised, with a note."""

    def __init__(self, desk: Desk, kind: str, year: int) -> None:
        super().__init__(
            desk,
            tr("Wat is ervan geworden?"),
            tr("Dit stond nog open in een vorig verslag. Kies wat het in {year} is; een toelichting mag.").format(
                year=year
            ),
        )
        self._kind, self._year = kind, year

    def sync(self) -> None:
        """Show what there is now."""
        super().sync()
        for each in self.suggested():
            field = self.notes.get(self.identity(each))
            if field:
                field.show_text(each.record.note(self._year))

    def suggested(self) -> list[OpenQuestion]:
        """What is still to be told."""
        found = open_questions(self._desk.document.answers, self._year)
        return [each for each in found if each.record.kind == self._kind]

    def identity(self, each: OpenQuestion) -> Hashable:
        """What tells one from another."""
        return each.record.item, each.before

    def make(self, each: OpenQuestion) -> QWidget:
        """Its card."""
        told = each.record
        name = told["title"] or record_name(told.kind, told.item, told.values)
        note = LineField(tr("Toelichting bij {name}").format(name=name))
        note.setPlaceholderText(tr("Toelichting"))
        self._desk.bridge.keep(note.draft, partial(self._edit, told.item, note))
        note.show_text(told.note(self._year))
        self.notes[self.identity(each)] = note
        acts = [self._act(told, status, words, name) for status, words in answers_to(told.kind, self._year).items()]
        self.acts[self.identity(each)] = acts
        last = told.last_told(self._year - 1)
        above = tr("{status} in het verslag over {year}").format(status=choice_label(STATUS, each.before), year=last)
        return suggestion(name, above, _line(*acts), note)

    def _act(self, told: Record, status: str, words: str, name: str) -> QPushButton:
        made = button(words, partial(self._answer, told.item, status))
        made.setAccessibleName(tr("{act}: {name}").format(act=words, name=name))
        made.setEnabled(not self._desk.read_only)
        return made

    def _edit(self, item: str, field: LineField, text: str, continues: bool) -> Act:
        values = {in_year(NOTE, self._year): text}
        return partial(self._desk.document.records.set, self._kind, item, values, by=field, continues=continues)

    def _answer(self, item: str, status: str, _checked: bool = False) -> None:
        if not self.flush():
            return
        told = next((each for each in self.suggested() if each.record.item == item), None)
        if told:
            values = told.answer(status, told.record.note(self._year))
            self.do(partial(self._desk.document.records.set, self._kind, item, values, by=self), tr("Beantwoord"))


def answers_to(kind: str, year: int) -> dict[str, str]:
    """What can have become of a synergy that was proposed, or of a measure: its status with the words for it."""
    if kind == SYNERGY:
        return {
            Standing.EXISTING: tr("Begonnen in {year}").format(year=year),
            Standing.PROPOSED: tr("Nog altijd een voorstel"),
            Standing.SUSPENDED: tr("Opgeschort"),
            Standing.STOPPED: tr("Gaat niet door"),
        }
    return {
        Progress.DONE: tr("Uitgevoerd"),
        Progress.BUSY: tr("Loopt nog"),
        Progress.POSTPONED: tr("Uitgesteld"),
        Progress.DROPPED: tr("Niet uitgevoerd"),
    }


def _compared(each: Offer) -> QWidget:
    """Old and new beside each other, of the fields in which they differ."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(SMALL)
    grid.addWidget(label(tr("In het verslag"), "muted"), 0, 0)
    grid.addWidget(label(tr("Nu in de inventaris"), "muted"), 0, 1)
    differing = [name for name in _COMPARED if each.synergy[name] != each.values[name]]
    for name in differing:
        line = grid.rowCount()
        for place, text in enumerate((each.synergy[name], each.values[name])):
            said = label(text or tr("(leeg)"), "said")
            said.setAccessibleDescription(field_label(name))
            grid.addWidget(said, line, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
    if not differing:
        grid.addWidget(label(tr("De teksten zijn dezelfde; alleen de mate van samenwerking is anders.")), 1, 0, 1, 2)
    return made


def _named(field: str, text: str | None) -> str:
    return named(field_label(field), text) if text else ""


def _line(*buttons: QPushButton) -> QWidget:
    """Buttons beside each other, on a next line where there is no room."""
    made = QWidget()
    made.setLayout(flow(*buttons, spacing=SMALL))
    return made
