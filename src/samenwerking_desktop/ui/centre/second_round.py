"""The box that makes the second-round files: what each finds back, which names are put to everyone, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QListWidget, QListWidgetItem, QSpinBox, QWidget

from ...centre.collection import Collection
from ...centre.other_tables import wordings_of
from ...centre.others import OtherName, Place, shown_names
from ...centre.picture import Picture
from ...centre.second_round import Made, Offered, invitations, named_by, write_second_round
from ...inventory.second_round import Carried
from ...questionnaire.model import Kind, Questionnaire
from ..parts import announce, button, column, label, on_f1, row
from ..theme import LARGE, MEDIUM, SMALL
from ..words import tr
from .second_round_names import NameTicks
from .study import Study

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROLE = Qt.ItemDataRole.UserRole
_EVIDENCE: Kind = "evidence"
_SIZE = (900, 580)
# So many files that were there already are told by name.
_TOLD = 3


@dataclass(frozen=True, slots=True)
class _Offer:
    """What the thread read: everything, the part that gets files, the names of all wordings, and the files.

    `counts` says how many cities use each name.
    """

    whole: Picture
    part: Picture
    names: Mapping[Place, OtherName]
    counts: Mapping[Offered, int]
    files: tuple[str, ...]


def ask_second_round(parent: QWidget, study: Study) -> None:
    """Show the box before the window of `parent`; it writes with the study, which says how far it is."""
    whole, part = study.whole, _part(study)
    if whole is not None and part is not None:
        window = parent.window()
        study.do(partial(_read, whole, part), lambda offer: SecondRoundBox(window, study, offer).open())


def _part(study: Study) -> Picture | None:
    """The cities that the filters show, in every round."""
    return study.whole.select(replace(study.selection, round="")) if study.whole else None


class SecondRoundBox(QDialog):
    """For the cities of the filters, whatever round they show; the names are those of all cities."""

    def __init__(self, window: QWidget, study: Study, offer: _Offer) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Tweede ronde"))
        on_f1(self, "kenniscentrum")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study, self._offer, whole = study, offer, offer.whole
        self.folder: Path | None = None
        self.questions = _question_list(whole.questionnaire, self.tr("Antwoorden die meegaan"))
        self.remarks = _ticked(self.tr("Opmerkingen"))
        self.contacts = _ticked(self.tr("Contactpersonen en coördinator"))
        self.links = _ticked(self.tr("Links (documenten zelf gaan nooit mee)"))
        self.least = QSpinBox()
        self.least.setAccessibleName(self.tr("Genoemd door minstens zoveel steden"))
        self.least.setRange(1, max(1, len({city.key for city in whole.cities})))
        self.names = NameTicks(self.tr("Namen die aan iedereen voorgelegd worden"))
        self.least.valueChanged.connect(self.names.tick_from)
        self.names.offer(whole.questionnaire.clusters, offer.counts)
        self.names.changed.connect(self._sync)
        self.chooser = button(self.tr("Map kiezen…"), self._choose)
        self.where, self.summary = label("", "muted"), label("")
        self.make = button(self.tr("Bestanden maken"), self._write, "primary")
        self._lay_out()
        self._sync()

    @property
    def carried(self) -> Carried:
        """What of its own answers each respondent finds back."""
        items = [self.questions.item(place) for place in range(self.questions.count())]
        taken = {item.data(_ROLE) for item in items if item.checkState() is _ON}
        questions = self._offer.whole.questionnaire.questions.values()
        every = len(taken) == len(items)
        return Carried(
            None if every else frozenset(taken) | {each.id for each in questions if each.kind == _EVIDENCE},
            self.remarks.isChecked(),
            self.contacts.isChecked(),
            self.links.isChecked(),
        )

    def _choose(self) -> None:
        chosen = self._study.dialogs.folder(self, self.tr("Map voor de bestanden van de tweede ronde"))
        if chosen:
            self.folder = chosen
            self._sync()
            self.make.setFocus()

    def _sync(self) -> None:
        files = self._offer.files
        self.where.setText(str(self.folder) if self.folder else self.tr("Nog geen map gekozen"))
        self.make.setEnabled(bool(files) and self.folder is not None)
        text = self._summary(files)
        if text != self.summary.text():
            self.summary.setText(text)
            announce(self.summary, text)

    def _summary(self, files: tuple[str, ...]) -> str:
        if not files:
            return self.tr("Er zijn geen inzendingen van de eerste ronde bij de gekozen steden.")
        there = sum((self.folder / name).exists() for name in files) if self.folder else 0
        cities = len({city.key for city in self._offer.part.cities})
        every = len({city.key for city in self._offer.whole.cities})
        words = self.tr("{files} bestanden, voor {cities} van de {every} steden, met {names} andere aspecten.")
        text = words.format(files=len(files) - there, cities=cities, every=every, names=len(self.names.offered))
        if there:
            stay = self.tr("{there} staan al in die map: ze blijven zoals ze zijn.")
            text += " " + stay.format(there=there)
        return text

    def _write(self) -> None:
        offer, folder, carried, offered = self._offer, self.folder, self.carried, self.names.offered
        if folder is None:
            return
        self._study.do_long(
            self.tr("De bestanden van de tweede ronde worden gemaakt…"),
            lambda collection, progress, cancelled: write_second_round(
                collection, invitations(offer.part, offer.names, offered, carried), folder, progress, cancelled
            ),
            partial(_tell, self._study, folder),
        )
        self.accept()

    def _lay_out(self) -> None:
        all_names = button(self.tr("Alles"), self._tick_all, "quiet")
        no_names = button(self.tr("Niets"), self._tick_none, "quiet")
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        carried = column(
            label(self.tr("Wat vindt elke stad terug?"), "heading"),
            label(self.tr("Haar eigen antwoorden, om na te kijken."), "muted"),
            self.questions,
            self.remarks,
            self.contacts,
            self.links,
            spacing=SMALL,
        )
        least = label(self.tr("Genoemd door minstens"), wrap=False)
        least.setBuddy(self.least)
        offered = column(
            label(self.tr("Wat wordt aan iedereen voorgelegd?"), "heading"),
            label(self.tr("Nergens staat welke stad een aspect noemde."), "muted"),
            row(least, self.least, label(self.tr("steden"), wrap=False), -1, all_names, no_names),
            self.names,
            spacing=SMALL,
        )
        grid.addLayout(carried, 0, 0)
        grid.addLayout(offered, 0, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        place = row(self.chooser, self.where, spacing=MEDIUM)
        place.setStretch(1, 1)
        acts = row(self.summary, button(self.tr("Annuleren"), self.reject), self.make, spacing=SMALL)
        acts.setStretch(0, 1)
        whole = column(grid, place, acts, spacing=MEDIUM, margin=LARGE)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.make.setDefault(True)
        self.resize(*_SIZE)

    def _tick_all(self) -> None:
        self.names.tick_from(0)

    def _tick_none(self) -> None:
        self.names.tick_from(self.least.maximum() + 1)


def _read(whole: Picture, part: Picture, collection: Collection) -> _Offer:
    names = shown_names(wordings_of(collection, whole))
    files = tuple(each.name for each in invitations(part, names, ()))
    return _Offer(whole, part, names, named_by(whole, names), files)


def _tell(study: Study, folder: Path, made: Made) -> None:
    """What was made and what was there; the box is gone by then."""
    text = tr("Bestanden voor de tweede ronde in {folder}: {count}.").format(count=len(made.made), folder=folder)
    if made.there:
        names = ", ".join(path.name for path in made.there[:_TOLD])
        if len(made.there) > _TOLD:
            names = tr("{names} en {more} andere").format(names=names, more=len(made.there) - _TOLD)
        text += " " + tr("Bleven zoals ze waren: {names}.").format(names=names)
    opened = partial(study.dialogs.open_address, QUrl.fromLocalFile(str(folder)))
    study.banner.show_news(text, tr("Map openen"), opened)


def _question_list(form: Questionnaire, name: str) -> QListWidget:
    """Every question with a tick but those for evidence: their links have a tick of their own."""
    made = QListWidget()
    made.setAccessibleName(name)
    for question in form.questions.values():
        if question.kind != _EVIDENCE:
            item = QListWidgetItem(question.label)
            item.setData(_ROLE, question.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_ON)
            made.addItem(item)
    return made


def _ticked(text: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setChecked(True)
    return made
