"""The filters above the tabs: which municipalities, which round, whose voice; and how many that leaves."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ...centre.picture import LATEST, Selection
from ...centre.voices import AGREED
from ..flow import flow
from ..parts import announce, button, label, row
from ..theme import SMALL
from .study import START, Study
from .towns import TownChooser


class Filters(QWidget):
    """Follows the study and changes its selection."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._towns: list[tuple[str, str]] = []
        self.cities = TownChooser()
        self.cities.chosen.connect(self._choose)
        self.round, self.respondent = QComboBox(), QComboBox()
        self._fill(self.round, self.tr("Ronde"), self._rounds())
        self._fill(self.respondent, self.tr("Wie antwoordt"), self._respondents())
        self.everything = button(self.tr("Alles tonen"), self._reset, "quiet")
        self.count = label("", "muted", wrap=False)
        chosen = flow(self.cities, self.round, self.respondent, self.everything, spacing=SMALL)
        line = row(chosen, -1, self.count, spacing=SMALL)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        study.changed.connect(self._sync)
        self._sync()

    def _rounds(self) -> dict[str, str]:
        return {
            LATEST: self.tr("Laatste stand"),
            "": self.tr("Alle rondes"),
            "1": self.tr("Ronde 1"),
            "2": self.tr("Ronde 2"),
        }

    def _respondents(self) -> dict[str, str]:
        return {
            AGREED: self.tr("Overeengekomen beeld"),
            "joint": self.tr("Stad en OCMW samen"),
            "city": self.tr("Stad"),
            "ocmw": self.tr("OCMW"),
        }

    def _fill(self, box: QComboBox, name: str, offered: dict[str, str]) -> None:
        box.setAccessibleName(name)
        box.setToolTip(name)
        for value, words in offered.items():
            box.addItem(words, value)
        box.activated.connect(self._choose)

    def _choose(self) -> None:
        who = str(self.respondent.currentData())
        self._study.select(Selection(self.cities.keys, str(self.round.currentData()), "" if who == AGREED else who))

    def _reset(self) -> None:
        self._study.select(START)

    def _sync(self) -> None:
        whole, selection = self._study.whole, self._study.selection
        towns = list({city.key: city.municipality for city in whole.cities}.items()) if whole else []
        if towns != self._towns or selection.cities != self.cities.keys:
            self._towns = towns
            self.cities.offer(towns, selection.cities)
        self.round.setCurrentIndex(self.round.findData(selection.round))
        self.respondent.setCurrentIndex(self.respondent.findData(selection.respondent or AGREED))
        self._tell(len(towns))
        self.everything.setEnabled(selection != START)
        for each in (self.cities, self.round, self.respondent):
            each.setEnabled(bool(towns))

    def _tell(self, total: int) -> None:
        picture = self._study.picture
        shown = len({city.key for city in picture.cities}) if picture else 0
        text = self.tr("{shown} van {total} gemeenten").format(shown=shown, total=total) if total else ""
        if text != self.count.text():
            self.count.setText(text)
            announce(self.count, text)
