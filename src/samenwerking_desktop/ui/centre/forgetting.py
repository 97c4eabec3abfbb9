"""The box that has a collection forget persons: of which returns, and what stays. The forgetting is in the centre."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from ...centre.collection import ReturnFile
from ...centre.forgetting import forget_persons, known_persons
from ..parts import announce, button, column, label, on_f1, row
from ..theme import LARGE, MEDIUM
from ..words import counted, tr
from .study import Study

_WIDTH = 480


def ask_forgetting(parent: QWidget, study: Study) -> None:
    """Show the box before the window of `parent`, when the collection knows anybody."""
    window = parent.window()

    def show(files: list[ReturnFile]) -> None:
        if files:
            ForgettingBox(window, study, files).open()
        else:
            nobody = tr("Deze bundel bevat geen contactpersonen of coördinatoren.")
            study.banner.show_news(nobody)

    study.do(known_persons, show)


class ForgettingBox(QDialog):
    """Asks until which day, counts the returns, and asks once more before it is done."""

    def __init__(self, window: QWidget, study: Study, files: list[ReturnFile]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Personen wissen"))
        on_f1(self, "kenniscentrum")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._study, self._files = study, files
        self.until = QDateEdit(QDate.currentDate())
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMMM yyyy")
        self.until.setAccessibleName(self.tr("Geëxporteerd tot en met"))
        self.until.dateChanged.connect(self._sync)
        self.summary = label("", "heading")
        self.wipe = button(self.tr("Personen wissen…"), self._ask)
        explained = self.tr(
            "Wissen neemt de contactpersonen en de coördinator uit inzendingen van wie u ze niet meer nodig hebt."
        )
        day = row(label(self.tr("Inzendingen geëxporteerd tot en met"), wrap=False), self.until, -1)
        buttons = row(-1, button(self.tr("Annuleren"), self.reject), self.wipe)
        self.setLayout(column(label(explained), day, self.summary, buttons, spacing=MEDIUM, margin=LARGE))
        self._sync()

    @property
    def chosen(self) -> list[ReturnFile]:
        """The returns that name somebody and were exported by then."""
        chosen = self.until.date()
        last = date(chosen.year(), chosen.month(), chosen.day()).isoformat()
        return [each for each in self._files if each.exported[:10] <= last]

    def _sync(self) -> None:
        one, many = self.tr("{count} inzending noemt personen."), self.tr("{count} inzendingen noemen personen.")
        text = counted(len(self.chosen), one, many)
        self.summary.setText(text)
        self.wipe.setEnabled(bool(self.chosen))
        announce(self.summary, text)

    def _ask(self) -> None:
        files = self.chosen
        returns = counted(len(files), self.tr("{count} inzending"), self.tr("{count} inzendingen"))
        question = self.tr("Contactpersonen en coördinator wissen uit {returns}?").format(returns=returns)
        explanation = self.tr(
            "Namen, functies, e-mailadressen en telefoonnummers verdwijnen uit de bundel, ook uit het bestand zelf. "
            "Dit kan niet ongedaan gemaakt worden.\n\nAntwoorden, opmerkingen en documenten blijven, ook als er een "
            "naam in staat. Kopieën van de bundel, tabellen en de inzendingen zelf veranderen niet."
        )
        if self._study.dialogs.confirm(self, question, explanation, self.tr("Wissen")):
            done = self.tr("Personen gewist uit {returns}.").format(returns=returns)
            self._study.decide(
                lambda collection: forget_persons(collection, files), partial(self._study.banner.show_news, done)
            )
            self.accept()
