"""Which texts are listed: of which list, cluster and state, and with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ...centre.codes import CodeList
from ...questionnaire.model import Cluster
from ..parts import column, row
from ..theme import SMALL
from .coding_shelf import CHANGED, DONE, TO_DO, WITH, Filter

# Milliseconds after the last letter.
_PAUSE = 150


class CodingFilter(QWidget):
    """Four fields. `changed` when another filter was made; typing is heard after a moment of rest."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lists, self.clusters, self.states, self.words = QComboBox(), QComboBox(), QComboBox(), QLineEdit()
        names = {
            self.lists: self.tr("Codelijst"),
            self.clusters: self.tr("Cluster"),
            self.states: self.tr("Welke teksten"),
            self.words: self.tr("Zoek in tekst, gemeente en aspect"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
        self.words.setPlaceholderText(self.tr("Zoek (Ctrl+F)"))
        self.words.setClearButtonEnabled(True)
        self._codes: dict[str, CodeList] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(self._pause.start)
        self.lists.currentIndexChanged.connect(self._other_list)
        self.clusters.currentIndexChanged.connect(self.changed)
        self.states.currentIndexChanged.connect(self.changed)
        for each in (self.lists, self.clusters, self.states):
            each.setMinimumContentsLength(10)
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        which = row(self.clusters, self.states, spacing=SMALL)
        for place in range(2):
            which.setStretch(place, 1)
        self.setLayout(column(self.lists, which, self.words, spacing=SMALL))

    @property
    def filter(self) -> Filter:
        """The filter as the fields have it now."""
        state, cluster, chosen = (each.currentData() or "" for each in (self.states, self.clusters, self.lists))
        return Filter(chosen, cluster, state, self.words.text())

    @property
    def codes(self) -> CodeList | None:
        """The chosen list."""
        return self._codes.get(self.lists.currentData() or "")

    def take_focus(self) -> None:
        """Go to the words."""
        self.words.setFocus()
        self.words.selectAll()

    def offer(self, lists: Sequence[CodeList], clusters: Sequence[Cluster]) -> None:
        """Offer these, and keep what was chosen while it is still there; nobody is told."""
        self._codes = {each.id: each for each in lists}
        _fill(self.lists, [(each.label, each.id) for each in lists])
        everywhere = [(self.tr("Alle clusters"), "")]
        _fill(self.clusters, everywhere + [(cluster.label, cluster.id) for cluster in clusters])
        self._offer_states()

    def _other_list(self) -> None:
        self._offer_states()
        self.changed.emit()

    def _offer_states(self) -> None:
        states = [
            (self.tr("Alle teksten"), ""),
            (self.tr("Nog te coderen"), TO_DO),
            (self.tr("Tekst gewijzigd"), CHANGED),
            (self.tr("Gecodeerd"), DONE),
        ]
        codes = self.codes.codes if self.codes else ()
        with_code = self.tr("Met code: {code}")
        _fill(self.states, states + [(with_code.format(code=each.label), f"{WITH}{each.id}") for each in codes])


def _fill(field: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    before = field.currentData()
    blocked = field.blockSignals(True)
    field.clear()
    for text, data in items:
        field.addItem(text, data)
    field.setCurrentIndex(next((place for place, (_, data) in enumerate(items) if data == before), 0))
    field.blockSignals(blocked)
