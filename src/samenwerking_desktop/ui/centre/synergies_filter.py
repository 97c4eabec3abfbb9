"""What of the synergy reports is shown: the list, the counts or the measures; and which of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ...centre.synergies import Reports, Sought
from ...inventory.record_words import choice_label
from ...inventory.records import Standing
from ...inventory.report_fields import RECORDS, STATUS, SYNERGY
from ...messages import say
from ..fields import EntryField
from ..parts import column, label, row
from ..theme import MEDIUM, SMALL
from .topics import refill

# Milliseconds after the last letter.
_PAUSE = 150
# In letters: no choice is narrower.
_NARROWEST = 13


class Topic(StrEnum):
    """What is shown; named as the tables are."""

    LIST = "synergies"
    COUNTS = "synergy_counts"
    MEASURES = "measures"


class SynergyFilter(QWidget):
    """`changed` when something else is wanted; typing is heard after a moment of rest."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = EntryField(self.tr("Zoek in de synergieën van alle steden"), self.tr("Wie deelt … ook? (Ctrl+F)"))
        self.words.setClearButtonEnabled(True)
        self.topic, self.domain, self.status, self.level, self.year = (QComboBox() for _ in range(5))
        self.state = label("", "muted", wrap=False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(self._pause.start)
        self._name_all()
        self._fill_fixed()
        for box in self._boxes:
            box.currentIndexChanged.connect(self._choose)
        words = row(self.words, self.state, spacing=MEDIUM)
        words.setStretch(0, 1)
        self.setLayout(column(row(*self._boxes, -1, spacing=SMALL), words, spacing=SMALL))
        self._show_choices()

    @property
    def shown(self) -> Topic:
        """What is to be shown."""
        return Topic(self.topic.currentData())

    @property
    def sought(self) -> Sought:
        """Which synergies."""
        domain, status, level = (str(box.currentData() or "") for box in (self.domain, self.status, self.level))
        return Sought(self.words.text(), domain, status, level, self.year.currentData() or 0)

    def offer(self, reports: Reports) -> None:
        """Offer the domains and years that there are, and keep what was chosen while it is there; nobody is told."""
        domains = [(each, each) for each in reports.domains]
        refill(self.domain, [(say("synergies.all_domains"), ""), *domains])
        refill(self.year, [(self.tr("Laatste verslag"), 0), *((str(year), year) for year in reports.years)])

    def ask(self, words: str) -> None:
        """Look for these words everywhere."""
        for box in (self.domain, self.status, self.level):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.words.setText(words)
        self.changed.emit()

    def take_focus(self) -> None:
        """Go to the words, and where there are none to what is shown."""
        where = self.words if self.shown is Topic.LIST else self.topic
        where.setFocus()
        self.words.selectAll()

    @property
    def _boxes(self) -> Sequence[QComboBox]:
        return self.topic, self.domain, self.status, self.level, self.year

    def _name_all(self) -> None:
        names = (self.tr("Toon"), self.tr("Domein"), self.tr("Stand"), self.tr("Met wie"), self.tr("Verslag over"))
        for box, name in zip(self._boxes, names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setMinimumContentsLength(_NARROWEST)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _fill_fixed(self) -> None:
        refill(self.topic, [(say(f"sheet.{topic}"), topic.value) for topic in Topic])
        standings = [(choice_label(STATUS, each), each.value) for each in Standing]
        refill(self.status, [(self.tr("Elke stand"), ""), *standings])
        levels = [(choice_label("level", each), each) for each in RECORDS[SYNERGY]["level"].choices]
        refill(self.level, [(self.tr("Met wie ook"), ""), *levels])

    def _choose(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _show_choices(self) -> None:
        """Only what belongs to what is shown."""
        shown = self.shown
        for each in (self.words, self.state):
            each.setVisible(shown is Topic.LIST)
        self.domain.setVisible(shown is not Topic.COUNTS)
        self.status.setVisible(shown is Topic.LIST)
        self.level.setVisible(shown is Topic.LIST)
        self.year.setVisible(shown is not Topic.MEASURES)
