"""Who answers: the municipality, the respondent and who coordinates."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QRadioButton, QWidget

from ..municipalities import find
from .bridge import Act
from .desk import Desk
from .fields import LineField
from .parts import Sheet, card, column, label
from .places import Spot
from .theme import MEDIUM, SMALL
from .words import tr


def respondent_labels() -> dict[str, str]:
    """What the kinds of respondents are called."""
    return {
        "joint": tr("Stad (gemeente) en OCMW samen"),
        "city": tr("Alleen de stad (gemeente)"),
        "ocmw": tr("Alleen het OCMW"),
    }


class RespondentField(QWidget):
    """Who answers, as three radio buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for respondent, text in respondent_labels().items():
            self.buttons[respondent] = QRadioButton(text)
            self.group.addButton(self.buttons[respondent])
        self.setAccessibleName(tr("Wie antwoordt"))
        self.setLayout(column(*self.buttons.values(), spacing=SMALL))

    def take_focus(self) -> None:
        """Put the keyboard on what is chosen."""
        self.buttons[self.value()].setFocus(Qt.FocusReason.TabFocusReason)

    def value(self) -> str:
        """The respondent that is chosen."""
        return next((each for each, made in self.buttons.items() if made.isChecked()), "joint")

    def show_value(self, respondent: str) -> None:
        """Show this respondent."""
        if respondent in self.buttons:
            self.buttons[respondent].setChecked(True)


def form() -> QFormLayout:
    """A form with its labels above the fields' level, aligned to the left."""
    made = QFormLayout()
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    made.setHorizontalSpacing(MEDIUM + SMALL)
    made.setVerticalSpacing(MEDIUM)
    return made


class IdentityView(Sheet):
    """The first page of an inventory."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fields: dict[str, LineField] = {}
        self._respondent = RespondentField()
        self._respondent.group.buttonClicked.connect(self._save_respondent)
        self._respondent.setEnabled(not desk.read_only)
        fields = form()
        self._add(fields, "municipality", self.tr("Stad of gemeente"))
        self._add(fields, "nis", self.tr("NIS-code"))
        self._add(fields, "authority", self.tr("Naam bestuur"))
        fields.addRow(self.tr("Wie antwoordt"), self._respondent)
        self._add(fields, "coordinator", self.tr("Wie coördineert"))
        self._add(fields, "coordinator_email", self.tr("E-mailadres"))
        self._round = label("", "muted")
        fields.addRow(self.tr("Ronde"), self._round)
        self.setAccessibleName(self.tr("Wie vult in"))
        self.column.addWidget(label(self.accessibleName(), "title"))
        intro = self.tr(
            "Het OCMW coördineert de inventaris voor stad en OCMW samen. "
            "Alles wat u invult, wordt meteen bewaard in één bestand."
        )
        self.column.addWidget(label(intro, "muted"))
        box = card()
        box.layout().addLayout(fields)  # type: ignore[union-attr]  # a card has a layout
        self.column.addWidget(box)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        identity = self._desk.document.answers.identity
        for name, field in self.fields.items():
            if field is not by:
                field.show_text(identity.get(name, ""))
        self._respondent.show_value(identity.get("respondent", "joint"))
        self._round.setText(identity.get("round", "1"))

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [field.draft.flush() for field in self.fields.values()]
        return all(kept)

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or in the first."""
        field = self.fields.get(spot.key[0] if spot else "municipality")
        if field:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._respondent.take_focus()

    def _add(self, fields: QFormLayout, name: str, text: str) -> None:
        field = LineField(text)
        self._desk.bridge.keep(field.draft, partial(self._edit, name))
        self.fields[name] = field
        fields.addRow(text, field)

    def _edit(self, name: str, text: str, continues: bool) -> Act:
        values = {name: text} | (self._code_of(text) if name == "municipality" else {})
        return partial(self._desk.document.set_identity, values, by=self.fields[name], continues=continues)

    def _code_of(self, municipality: str) -> dict[str, str]:
        """The NIS code that goes with another municipality; one that somebody typed stays as it is."""
        identity = self._desk.document.answers.identity
        before, after = find(identity.get("municipality", "")), find(municipality)
        if identity.get("nis", "") != (before.nis if before else ""):
            return {}
        return {"nis": after.nis if after else ""}

    def _save_respondent(self) -> None:
        act = partial(self._desk.document.set_identity, {"respondent": self._respondent.value()}, by=self._respondent)
        if not self._desk.bridge.do(act):
            self.sync(None)
