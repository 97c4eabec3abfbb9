"""One aspect on a page: its number and name, what was said about it before, and its questions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from ..inventory.answers import State
from ..questionnaire.model import Key, Page
from .desk import Desk
from .fields import ChoiceField, LineField
from .parts import button, label, row, toggle
from .question import QuestionBox
from .theme import LARGE, MEDIUM, SMALL


class AspectCard(QFrame):
    """The questions of one page for one aspect. `left_by(self, step)` when an arrow key leaves the first field."""

    left_by = Signal(object, int)

    def __init__(self, desk: Desk, aspect: str, page: Page, number: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self.aspect, self._page = desk, aspect, page
        self.boxes: dict[Key, QuestionBox] = {}
        self._hidden: set[Key] = set()
        self._said = label("", "said")
        self._help: QLabel | None = None
        self._name = self._name_field() if aspect in desk.document.answers.others else None
        self._layout = QVBoxLayout()
        self._layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        self._layout.setSpacing(SMALL)
        self._title = self._title_line(number)
        self._layout.addLayout(self._title)
        self._layout.addWidget(self._said)
        self.setLayout(self._layout)
        self.setAccessibleName(desk.document.answers.label(aspect))
        self.sync(None)

    def sync(self, by: object) -> None:
        """Follow the route and the answers; the field that caused a change is not redrawn."""
        asked = [Key(self.aspect, question.id) for question in self._page.questions]
        asked = [key for key in asked if key in self._desk.document.route.asked]
        for key in asked:
            if key not in self.boxes:
                self._add_box(key)
        for key, box in self.boxes.items():
            if (key in asked) == (key in self._hidden):
                self._show_box(key, shown=key in asked)
            if box is not by:
                box.refresh()
        self._show_said()
        if self._name is not None and self._name is not by and not self._name.hasFocus():
            self._name.setText(self._desk.document.answers.label(self.aspect))

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        if self._name is not None and self._name.isModified():
            self._rename()
        kept = [box.flush() for box in self.boxes.values()]
        return all(kept)

    def take_focus(self, key: Key | None = None) -> None:
        """Put the keyboard in the field of `key`, or in the first field."""
        box = self.boxes.get(key) if key else next(iter(self.boxes.values()))
        if box:
            box.take_focus()

    def name_focus(self) -> None:
        """Put the keyboard in the name of an added aspect."""
        if self._name:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title_line(self, number: str) -> QHBoxLayout:
        line = row(label(number, "number", wrap=False), spacing=SMALL)
        if self._name is None:
            name = label(self._desk.document.answers.label(self.aspect), "heading")
            name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            line.addWidget(name, 1)
        else:
            line.addWidget(self._name, 1)
            if not self._page.relevant:
                line.addWidget(button(self.tr("Aspect verwijderen"), self._remove, "quiet"))
        if self._help_text():
            opener = toggle(
                self.tr("Uitleg"),
                self.tr("Uitleg bij {name}").format(name=self._desk.document.answers.label(self.aspect)),
            )
            opener.toggled.connect(self._show_help)
            line.addWidget(opener)
        return line

    def _show_help(self, shown: bool) -> None:
        if self._help is None:
            self._help = label(self._help_text(), "help")
            self._layout.insertWidget(1, self._help)
        self._help.setVisible(shown)

    def _help_text(self) -> str:
        aspect = self._desk.questionnaire.aspects.get(self.aspect)
        return aspect.help if aspect else ""

    def _name_field(self) -> LineField:
        name = LineField(self.tr("Naam van dit andere aspect"), self._desk.document.answers.label(self.aspect))
        name.editingFinished.connect(self._rename)
        return name

    def _rename(self) -> None:
        if self._name is None or not self._name.isModified():
            return
        self._name.setModified(False)
        act = partial(self._desk.document.rename_other, self.aspect, self._name.text(), by=self._name)
        if not self._desk.bridge.do(act):
            self._name.setText(self._desk.document.answers.label(self.aspect))

    def _remove(self) -> None:
        self._desk.bridge.do(partial(self._desk.document.remove_other, self.aspect, by=None))

    def _add_box(self, key: Key) -> None:
        order = [question.id for question in self._page.questions]
        place = sum(order.index(other.question) < order.index(key.question) for other in self.boxes)
        leading = key.question == self._page.questions[0].id and self._page.questions[0].kind == "choice"
        box = QuestionBox(self._desk, key, leading=leading)
        if leading:
            self._title.addWidget(box.remark_toggle)
        if isinstance(box.field, ChoiceField):
            box.field.left_by.connect(self._left_by)
        self.boxes[key] = box
        self._layout.insertWidget(self._layout.count() - len(self.boxes) + 1 + place, box)

    def _show_box(self, key: Key, *, shown: bool) -> None:
        self.boxes[key].setVisible(shown)
        (self._hidden.discard if shown else self._hidden.add)(key)

    def _left_by(self, step: int) -> None:
        self.left_by.emit(self, step)

    def _show_said(self) -> None:
        """What was said on the pages before: choices by their label, texts in full."""
        said = []
        for page in self._desk.questionnaire.pages:
            if page.id == self._page.id:
                break
            said += [text for question in page.questions if (text := self._text_of(Key(self.aspect, question.id)))]
        self._said.setText("\n".join(said))
        self._said.setVisible(bool(said))

    def _text_of(self, key: Key) -> str:
        answer = self._desk.document.answers.answers.get(key)
        if key not in self._desk.document.route.asked or answer is None or answer.state is not State.ANSWERED:
            return ""
        question = self._desk.questionnaire.questions[key.question]
        if not question.options:
            return answer.value
        return ", ".join(option.label for option in question.options if option.id in answer.choices)
