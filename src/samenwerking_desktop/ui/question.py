"""One question of one aspect on the screen: text, field, "weet niet" and remark; saved through the document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ..inventory.answers import UNKNOWN, Answer, State, answered
from ..questionnaire.model import Key
from .desk import Desk
from .evidence import EvidenceField
from .fields import ChoiceField, ChoicesField, TextField
from .parts import column, label, row, toggle
from .theme import TIGHT

Field = ChoiceField | ChoicesField | TextField | EvidenceField


class QuestionBox(QWidget):
    """Shows and saves one answer.

    `leading` when the page itself already says what is asked; whoever shows the box then places `remark_toggle`.
    """

    def __init__(self, desk: Desk, key: Key, *, leading: bool) -> None:
        super().__init__()
        self._desk = desk
        self.key = key
        self.question = desk.questionnaire.questions[key.question]
        aspect = desk.document.answers.label(key.aspect)
        self.field = self._field(aspect)
        self._unknown = self._unknown_toggle() if self.question.kind in ("text", "choices") else None
        self.remark_toggle = toggle(
            self.tr("Opmerking"), self.tr("Opmerking bij: {name}").format(name=self.question.label)
        )
        self._remark: TextField | None = None
        self.remark_toggle.toggled.connect(self._show_remark)
        self.remark_toggle.clicked.connect(self._remark_clicked)
        self._lay_out(leading=leading)
        self.refresh()

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return any(isinstance(text, TextField) and text.pending for text in (self._remark, self.field))

    def refresh(self) -> None:
        """Show what the document holds; text that is still being typed stays."""
        answer = self._desk.document.answers.answers.get(self.key)
        unknown = answer is not None and answer.state is State.UNKNOWN
        if self._unknown:
            self._unknown.setChecked(unknown)
        if isinstance(self.field, TextField):
            if not self.field.pending:
                self.field.show_text(answer.value if answer else "")
            self.field.setEnabled(not unknown)
        elif isinstance(self.field, EvidenceField):
            self.field.refresh()
        else:
            self.field.show_answer(answer)
        self._refresh_remark()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        for text in (self._remark, self.field):
            if isinstance(text, TextField):
                text.flush()
        return not self.pending

    def take_focus(self) -> None:
        """Put the keyboard in the field."""
        if isinstance(self.field, TextField):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.take_focus()

    def _field(self, aspect: str) -> Field:
        question = self.question
        name = self.tr("{aspect}: {text}").format(aspect=aspect, text=question.text)
        field: Field
        if question.kind == "choice":
            field = ChoiceField(question)
            field.chosen.connect(self._save)
        elif question.kind == "choices":
            field = ChoicesField(question, self._group_labels())
            field.chosen.connect(self._save)
        elif question.kind == "evidence":
            field = EvidenceField(self._desk, self.key)
        else:
            field = TextField(name, question.example and self.tr("Bijvoorbeeld: {text}").format(text=question.example))
            field.typed.connect(self._save_text)
        field.setAccessibleName(name)
        return field

    def _unknown_toggle(self) -> QToolButton:
        made = toggle(self.tr("Weet niet"), self.tr("Weet niet: {name}").format(name=self.question.label))
        made.clicked.connect(self._unknown_clicked)
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
            buttons = [self._unknown] if self._unknown else []
            self._layout.addLayout(row(title, *buttons, self.remark_toggle, spacing=TIGHT))
        self._layout.addWidget(self.field)
        self.setLayout(self._layout)

    def _refresh_remark(self) -> None:
        text = self._desk.document.answers.remarks.get(self.key, "")
        typing = self._remark is not None and (self._remark.pending or self._remark.hasFocus())
        if text or not typing:
            self.remark_toggle.setChecked(bool(text))
        if self._remark is not None and not self._remark.pending:
            self._remark.show_text(text)

    def _show_remark(self, shown: bool) -> None:
        """Most questions have no remark: its field is made when it is wanted."""
        if shown and self._remark is None:
            self._remark = self._remark_field()
            self._remark.show_text(self._desk.document.answers.remarks.get(self.key, ""))
            self._layout.addWidget(self._remark)
        if self._remark is not None:
            self._remark.setVisible(shown)

    def _remark_field(self) -> TextField:
        aspect = self._desk.document.answers.label(self.key.aspect)
        name = self.tr("Opmerking bij {aspect}, {name}").format(aspect=aspect, name=self.question.label)
        field = TextField(name, self.tr("Een opmerking voor het kenniscentrum of voor uw collega's"))
        field.typed.connect(self._save_remark)
        return field

    def _remark_clicked(self, opened: bool) -> None:
        if opened and self._remark is not None:
            self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unknown_clicked(self, checked: bool) -> None:
        if isinstance(self.field, TextField):
            self.field.flush()
        self._save(UNKNOWN if checked else None)
        self.refresh()

    def _save(self, answer: Answer | None) -> None:
        self._desk.bridge.do(partial(self._desk.document.answer, self.key, answer, by=self))
        self.refresh()

    def _save_text(self, text: str, continues: bool) -> None:
        act = partial(self._desk.document.answer, self.key, answered(text), by=self, continues=continues)
        if not self._desk.bridge.do(act) and isinstance(self.field, TextField):
            self.field.keep_pending()

    def _save_remark(self, text: str, continues: bool) -> None:
        act = partial(self._desk.document.remark, self.key, text, by=self, continues=continues)
        if not self._desk.bridge.do(act) and self._remark is not None:
            self._remark.keep_pending()
