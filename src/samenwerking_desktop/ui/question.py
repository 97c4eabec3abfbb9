"""One question of one aspect on the screen: its text, its field, "weet niet" and the remark; saved through the document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..inventory.answers import UNKNOWN, Answer, State, answered
from ..questionnaire.model import Key
from .desk import Desk
from .evidence import EvidenceField
from .fields import ChoiceField, ChoicesField, TextField
from .parts import label, row, toggle
from .theme import TIGHT

Field = ChoiceField | ChoicesField | TextField | EvidenceField


class QuestionBox(QWidget):
    """Shows and saves one answer. `leading` when the page itself already says what is asked."""

    def __init__(self, desk: Desk, key: Key, *, leading: bool) -> None:
        super().__init__()
        self._desk = desk
        self.key = key
        self.question = desk.questionnaire.questions[key.question]
        aspect = desk.document.answers.label(key.aspect)
        self.field = self._field(aspect)
        self._unknown = toggle(self.tr("Weet niet"), self.tr("Weet niet: {name}").format(name=self.question.label))
        self._unknown.setVisible(self.question.kind in ("text", "choices"))
        self._unknown.clicked.connect(self._unknown_clicked)
        self._remark_toggle = toggle(
            self.tr("Opmerking"), self.tr("Opmerking bij: {name}").format(name=self.question.label)
        )
        self._remark = TextField(
            self.tr("Opmerking bij {aspect}, {name}").format(aspect=aspect, name=self.question.label),
            self.tr("Een opmerking voor het kenniscentrum of voor uw collega's"),
        )
        self._remark_toggle.toggled.connect(self._remark.setVisible)
        self._remark_toggle.clicked.connect(self._remark_opened)
        self._remark.typed.connect(self._save_remark)
        self._lay_out(leading=leading)
        self.refresh()

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not kept yet."""
        texts = [self._remark, *([self.field] if isinstance(self.field, TextField) else [])]
        return any(text.pending for text in texts)

    def refresh(self) -> None:
        """Show what the document holds; text that is still being typed stays."""
        answer = self._desk.document.answers.answers.get(self.key)
        unknown = answer is not None and answer.state is State.UNKNOWN
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
        self._remark.flush()
        if isinstance(self.field, TextField):
            self.field.flush()
        return not self.pending

    def take_focus(self) -> None:
        """Put the keyboard in the field."""
        if isinstance(self.field, TextField):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.take_focus()

    def show_remark(self) -> None:
        """Open the remark and put the keyboard in it."""
        self._remark_toggle.setChecked(True)
        self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _group_labels(self) -> dict[str, str]:
        score = self._desk.questionnaire.score_question
        return {option.id: self.tr("Meestal: {label}").format(label=option.label.lower()) for option in score.options}

    def _lay_out(self, *, leading: bool) -> None:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        if leading:
            top = row(self.field, self._unknown, self._remark_toggle, spacing=TIGHT)
            top.setStretch(0, 1)
            layout.addLayout(top)
        else:
            title = label(self.question.text)
            title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            title.setBuddy(self.field)
            layout.addLayout(row(title, self._unknown, self._remark_toggle, spacing=TIGHT))
            layout.addWidget(self.field)
        layout.addWidget(self._remark)
        self.setLayout(layout)

    def _refresh_remark(self) -> None:
        text = self._desk.document.answers.remarks.get(self.key, "")
        if not self._remark.pending:
            self._remark.show_text(text)
        if text:
            self._remark_toggle.setChecked(True)
        elif not self._remark.hasFocus() and not self._remark.pending:
            self._remark_toggle.setChecked(False)
        self._remark.setVisible(self._remark_toggle.isChecked())

    def _remark_opened(self, opened: bool) -> None:
        if opened:
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
        if not self._desk.bridge.do(act):
            self._remark.keep_pending()
