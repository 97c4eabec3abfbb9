"""One question of one aspect on the screen: text, field, "weet niet" and remark; saved through the document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from ..inventory.answers import UNKNOWN, Answer, FactKind, State, answered
from ..questionnaire.model import Key
from .bridge import Act
from .choices import ChoiceField
from .desk import Desk
from .evidence import EvidenceField, peg_of_question
from .fields import TextField
from .many_choices import ChoicesField
from .parts import column, in_tab_order, label, row, toggle
from .places import Spot
from .theme import TIGHT

Field = ChoiceField | ChoicesField | TextField | EvidenceField


class QuestionBox(QWidget):
    """Shows and saves one answer.

    `leading` when the page itself already says what is asked; whoever shows the box then places `remark_toggle`.
    """

    def __init__(self, desk: Desk, key: Key, parent: QWidget, *, leading: bool) -> None:
        super().__init__(parent)
        self._desk = desk
        self.key = key
        self.question = desk.questionnaire.questions[key.question]
        aspect = desk.document.answers.label(key.aspect)
        self._name = self.tr("{aspect}: {text}").format(aspect=aspect, text=self.question.text)
        self.field = self._field()
        self._unknown = self._unknown_toggle(aspect) if self.question.kind in ("text", "choices") else None
        about = self.tr("Opmerking bij {aspect}, {name}").format(aspect=aspect, name=self.question.label)
        self.remark_toggle = toggle(self.tr("Opmerking"), about)
        self._earlier = (
            label(self.tr("uit ronde 1"), "muted", wrap=False) if not leading and self._is_prefilled() else None
        )
        self._remark: TextField | None = None
        self._remark_label: QLabel | None = None
        self.remark_toggle.toggled.connect(self._show_remark)
        self.remark_toggle.clicked.connect(self._remark_clicked)
        self._lay_out(leading=leading)
        self.refresh()

    @property
    def remark_field(self) -> TextField | None:
        """The field of the remark, when somebody wanted it."""
        return self._remark

    @property
    def field_stops(self) -> list[QWidget]:
        """What Tab goes past in the field, in its order."""
        return [self.field] if isinstance(self.field, TextField) else self.field.stops

    @property
    def side_stops(self) -> list[QWidget]:
        """What Tab goes past beside the field."""
        return [*([self._unknown] if self._unknown else []), self.remark_toggle, *self._remarks()]

    def refresh(self) -> None:
        """Show what the document holds; text that is still being typed stays."""
        answer = self._desk.document.answers.answers.get(self.key)
        unknown = answer is not None and answer.state is State.UNKNOWN
        if self._unknown:
            self._unknown.setChecked(unknown)
        if isinstance(self.field, TextField):
            self.field.show_text(answer.value if answer else "")
            self.field.setEnabled(not unknown)
        elif isinstance(self.field, EvidenceField):
            self.field.refresh()
        else:
            self.field.show_answer(answer)
            if self._desk.read_only:  # its tiles take no keyboard: the field itself says what was chosen
                self.field.setAccessibleName(f"{self._name} {self.field.words or self.tr('Niet ingevuld')}")
        if self._earlier:
            self._earlier.setVisible(answer == self._desk.document.answers.prefill[self.key])
        self._refresh_remark()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        texts = [*self._remarks(), *([self.field] if isinstance(self.field, TextField) else [])]
        kept = [text.draft.flush() for text in texts]
        return all(kept) and (not isinstance(self.field, ChoicesField) or self.field.flush())

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field, or in the remark when that is the spot."""
        if spot and spot.kind is FactKind.REMARK:
            self.remark_toggle.setChecked(True)
        target = self._remark if spot and spot.kind is FactKind.REMARK and self._remark else self.field
        if isinstance(target, TextField):
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(target, EvidenceField):
            target.take_focus(spot.key[-1] if spot and spot.kind is FactKind.EVIDENCE else "")
        else:
            target.take_focus()

    def has(self, widget: QWidget) -> bool:
        """Whether this is one of its own, the button of its remark included, wherever that stands."""
        return widget is self.remark_toggle or self.isAncestorOf(widget)

    def swap_remark(self) -> None:
        """From the field to the remark, and back to the field."""
        if self._remark is not None and self._remark.hasFocus():
            self.take_focus()
        elif self.remark_toggle.isEnabled():
            self.take_focus(Spot(FactKind.REMARK, tuple(self.key)))

    def toggle_unknown(self) -> None:
        """Say that nobody knows, or take that back."""
        if self._unknown is not None:
            self._unknown.click()
        elif isinstance(self.field, ChoiceField) and not self._desk.read_only:
            self._save(UNKNOWN)
            self.field.take_focus()

    def _field(self) -> Field:
        question = self.question
        field: Field
        if question.kind == "choice":
            field = ChoiceField(question)
            field.chosen.connect(self._save)
        elif question.kind == "choices":
            field = ChoicesField(question, self._group_labels())
            field.chosen.connect(self._save)
        elif question.kind == "evidence":
            field = EvidenceField(self._desk, peg_of_question(self._desk.document, self.key))
        else:
            field = TextField(
                self._name, question.example and self.tr("Bijvoorbeeld: {text}").format(text=question.example)
            )
            self._desk.bridge.keep(field.draft, self._text_edit)
        field.setAccessibleName(self._name)
        field.setAccessibleDescription(question.help)
        if self._desk.read_only and isinstance(field, ChoiceField | ChoicesField):
            field.shut()
        return field

    def _is_prefilled(self) -> bool:
        return self.key in self._desk.document.answers.prefill

    def _unknown_toggle(self, aspect: str) -> QToolButton:
        about = self.tr("Weet niet: {aspect}, {name}").format(aspect=aspect, name=self.question.label)
        made = toggle(self.tr("Weet niet"), about)
        made.clicked.connect(self._unknown_clicked)
        made.setEnabled(not self._desk.read_only)
        return made

    def _group_labels(self) -> dict[str, str]:
        score = self._desk.questionnaire.score_question
        return {option.id: self.tr("Meestal: {label}").format(label=option.label.lower()) for option in score.options}

    def _lay_out(self, *, leading: bool) -> None:
        self._layout = column(spacing=TIGHT)
        if not leading:
            title = label(self.question.text)
            title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            title.setBuddy(self.field)
            buttons = [each for each in (self._earlier, self._unknown) if each]
            self._layout.addLayout(row(title, *buttons, self.remark_toggle, spacing=TIGHT))
        self._layout.addWidget(self.field)
        self.setLayout(self._layout)

    def _remarks(self) -> list[TextField]:
        return [self._remark] if self._remark else []

    def _refresh_remark(self) -> None:
        text = self._desk.document.answers.remarks.get(self.key, "")
        typing = self._remark is not None and (self._remark.draft.open or self._remark.hasFocus())
        if text or not typing:
            self.remark_toggle.setChecked(bool(text))
        self.remark_toggle.setEnabled(bool(text) or not self._desk.read_only)
        if self._remark is not None:
            self._remark.show_text(text)

    def _show_remark(self, shown: bool) -> None:
        """Most questions have no remark: its field is made when it is wanted."""
        if shown and self._remark is None:
            self._remark = self._make_remark_field()
            self._remark.show_text(self._desk.document.answers.remarks.get(self.key, ""))
            self._remark_label = label(self.tr("Opmerking"), "muted")
            self._layout.addWidget(self._remark_label)
            self._layout.addWidget(self._remark)
            if self.remark_toggle.window() is self.window():  # else whoever places it says where it comes
                in_tab_order([self.remark_toggle, self._remark])
        if self._remark is not None and self._remark_label is not None:
            self._remark.setVisible(shown)
            self._remark_label.setVisible(shown)

    def _make_remark_field(self) -> TextField:
        hint = self.tr("Een opmerking voor het kenniscentrum of voor uw collega's")
        field = TextField(self.remark_toggle.accessibleName(), hint)
        self._desk.bridge.keep(field.draft, self._remark_edit)
        return field

    def _remark_clicked(self, opened: bool) -> None:
        if opened and self._remark is not None:
            self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unknown_clicked(self, checked: bool) -> None:
        if isinstance(self.field, TextField) and not self.field.draft.flush():
            self.refresh()
            return
        self._save(UNKNOWN if checked else None)

    def _save(self, answer: Answer | None) -> None:
        self._desk.bridge.do(partial(self._desk.document.answer, self.key, answer, by=self))
        self.refresh()

    def _text_edit(self, text: str, continues: bool) -> Act:
        return partial(self._desk.document.answer, self.key, answered(text), by=self, continues=continues)

    def _remark_edit(self, text: str, continues: bool) -> Act:
        return partial(self._desk.document.remark, self.key, text, by=self, continues=continues)
