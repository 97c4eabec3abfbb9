"""The few things that are asked before a new inventory is made."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QDialog, QLabel, QLineEdit, QWidget

from ..errors import UserError
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.document import Document
from ..municipalities import find, municipalities
from ..names import comparable, file_name
from ..paths import form_folders
from ..questionnaire.load import load_folder
from ..questionnaire.model import Questionnaire
from ..questionnaire.translation import in_language
from .dialogs import Dialogs, documents_folder, with_suffix
from .identity import RespondentField, form
from .parts import announce, button, column, label, on_f1, row
from .theme import LARGE, SMALL, letters

if TYPE_CHECKING:
    from .window import Window

# In letters.
_WIDE = 88


class NewInventory(QDialog):
    """Makes the file when everything is there; `document` is then open."""

    def __init__(self, parent: QWidget, questionnaire: Questionnaire, dialogs: Dialogs) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nieuwe inventaris"))
        on_f1(self, "begin")
        self.setMinimumWidth(letters(_WIDE))
        self.document: Document | None = None
        self._questionnaire, self._dialogs = questionnaire, dialogs
        self.municipality = QLineEdit()
        self.authority = QLineEdit()
        self.respondent = RespondentField()
        self.respondent.show_value("joint")
        self.coordinator = QLineEdit()
        self.email = QLineEdit()
        self.path = QLineEdit()
        self._path_chosen = False
        self._nis = label("", "muted")
        self._problem = label("", "bad")
        self._problem.hide()
        self._names = QStringListModel(self)
        self._suggest_municipalities()
        self._lay_out()
        self.municipality.textChanged.connect(self._municipality_changed)
        self.municipality.editingFinished.connect(self._spell_municipality)
        self.path.textEdited.connect(self._path_edited)
        self._propose_path("")
        self._fit()

    def make(self) -> None:
        """Make the file and close, or say what is missing."""
        if not self.municipality.text().strip():
            self._say(self.tr("Vul eerst de stad of gemeente in."), self.municipality)
            return
        if not self.path.text().strip():
            self._say(self.tr("Kies eerst waar het bestand komt."), self.path)
            return
        path = documents_folder() / self.path.text().strip()
        try:
            self.document = Document.create(with_suffix(path, INVENTORY_SUFFIX), self._questionnaire, self._identity())
        except UserError as error:
            self._say(str(error), self.path)
            return
        self.accept()

    def _lay_out(self) -> None:
        fields = form()
        fields.addRow(
            self._named(self.tr("&Stad of gemeente"), self.municipality),
            column(self.municipality, self._nis, spacing=2),
        )
        fields.addRow(self._named(self.tr("&Naam bestuur"), self.authority), self.authority)
        fields.addRow(self.tr("Wie antwoordt"), self.respondent)
        fields.addRow(self._named(self.tr("Wie &coördineert"), self.coordinator), self.coordinator)
        fields.addRow(self._named(self.tr("&E-mailadres"), self.email), self.email)
        where = row(self.path, button(self.tr("B&laderen…"), self.browse), spacing=SMALL)
        fields.addRow(self._named(self.tr("&Bestand"), self.path), where)
        make = button(self.tr("Inventaris maken"), self.make, "primary")
        make.setDefault(True)
        intro = self.tr("U kunt alles later nog wijzigen. Vanaf nu wordt elke wijziging meteen in dit bestand bewaard.")
        self.setLayout(
            column(
                label(self.tr("Nieuwe inventaris"), "title"),
                label(intro, "muted"),
                LARGE // 2,
                fields,
                self._problem,
                LARGE // 2,
                row(-1, button(self.tr("Annuleren"), self.reject), make),
                margin=LARGE,
            )
        )

    def _named(self, text: str, field: QWidget) -> QLabel:
        made = label(text, wrap=False)
        made.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return made

    def _suggest_municipalities(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.municipality.setCompleter(completer)
        self.municipality.setPlaceholderText(self.tr("Begin te typen, bijvoorbeeld: Turnh"))
        self.municipality.textEdited.connect(self._suggest)

    def _suggest(self, typed: str) -> None:
        """The municipalities with this in a name, those that begin with it first."""
        wanted = comparable(typed)
        names = _municipality_names() if typed.strip() else []
        found = sorted((not plain.startswith(wanted), name) for plain, name in names if wanted in plain)
        self._names.setStringList(list(dict.fromkeys(name for _, name in found)))

    def _municipality_changed(self, text: str) -> None:
        known = find(text)
        name = known.name if known else text.strip()
        self._nis.setText(
            self.tr("NIS-code {nis}, {region}").format(nis=known.nis, region=known.province or known.region)
            if known
            else ""
        )
        if not self.authority.isModified():
            self.authority.setText(self.tr("Stad (gemeente) en OCMW {name}").format(name=name) if name else "")
        self._propose_path(name)

    def _spell_municipality(self) -> None:
        """What is in the list is spelled as there."""
        known = find(self.municipality.text())
        if known:
            self.municipality.setText(known.name)

    def _propose_path(self, municipality: str) -> None:
        if not self._path_chosen:
            name = file_name(municipality) if municipality else self.tr("Inventaris")
            self.path.setText(str(documents_folder() / f"{name}{INVENTORY_SUFFIX}"))

    def _path_edited(self) -> None:
        self._path_chosen = True

    def browse(self) -> None:
        """Ask where the file comes."""
        filters = self.tr("Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
        path = self._dialogs.save_file(self, self.tr("Waar komt de inventaris?"), Path(self.path.text()), filters)
        if path:
            self.path.setText(str(path))
            self._path_chosen = True

    def _identity(self) -> dict[str, str]:
        known = find(self.municipality.text())
        return {
            "municipality": known.name if known else self.municipality.text(),
            "nis": known.nis if known else "",
            "authority": self.authority.text(),
            "respondent": self.respondent.value(),
            "round": "1",
            "coordinator": self.coordinator.text(),
            "coordinator_email": self.email.text(),
        }

    def _say(self, text: str, field: QWidget) -> None:
        self._problem.setText(text)
        self._problem.show()
        announce(self._problem, text)
        self._fit()
        field.setFocus()

    def _fit(self) -> None:
        """Be as high as what it says; a dialog does not grow by itself, and begins with two thirds of the screen."""
        layout = self.layout()
        layout.activate()  # type: ignore[union-attr]  # it has one
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))  # type: ignore[union-attr]


def ask_new(window: Window) -> None:
    """Ask what a new inventory needs, and show it."""
    dialog = NewInventory(window, in_language(load_folder(next(iter(form_folders().values())))), window.dialogs)

    def made() -> None:
        if dialog.document:
            window.show_document(dialog.document)

    dialog.accepted.connect(made)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


@cache
def _municipality_names() -> list[tuple[str, str]]:
    """Every Dutch and French name as it compares, with the Dutch name."""
    return [(comparable(name), each.name) for each in municipalities() for name in (each.name, each.name_fr) if name]
