"""One aspect on a page: its number and name, what was said about it before, and its questions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..inventory.answers import FactKind, State, is_named
from ..questionnaire.model import Key, Page
from .bridge import Act
from .choices import ChoiceField
from .desk import Desk
from .earlier import EarlierStrip
from .fields import LineField, is_step
from .parts import button, in_tab_order, label, row, toggle
from .places import Spot
from .question import QuestionBox
from .theme import LARGE, MEDIUM, SMALL
from .tips import set_tip


class AspectCard(QFrame):
    """The questions of one page for one aspect.

    `left_by(self, step)` when an arrow key leaves the first field; `stepped_by(self, step, question)` when keys leave
    any field for the same question of another aspect ("" for its first one); `looked_at(self)` when the answer of the
    first round was confirmed, or nobody knows any more.
    """

    left_by = Signal(object, int)
    stepped_by = Signal(object, int, str)
    looked_at = Signal(object)

    def __init__(self, desk: Desk, aspect: str, page: Page, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._desk, self.aspect, self._page = desk, aspect, page
        self.boxes: dict[Key, QuestionBox] = {}
        self._hidden: set[Key] = set()
        self._said = label("", "said")
        self._help: QLabel | None = None
        self._opener: QToolButton | None = None
        self._remover: QPushButton | None = None
        # An added aspect gets its name where it was added; further on its name only tells which it is.
        mine = aspect in desk.document.answers.others and not is_named(aspect)
        self.name = self._name_field() if mine and not page.relevant else None
        self.earlier = self._earlier_strip()
        self._title = label("", "heading")
        self._layout = QVBoxLayout()
        self._layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        self._layout.setSpacing(SMALL)
        self._line = self._title_line(number)
        self._layout.addLayout(self._line)
        if is_named(aspect) and not page.relevant:
            self._layout.addWidget(label(self.tr("Ook genoemd door andere steden"), "muted"))
        self._layout.addWidget(self._said)
        if self.earlier:
            self._layout.addWidget(self.earlier)
        self.setLayout(self._layout)
        self.sync(None)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here: the fields first, one after the other, then what stands beside them."""
        boxes = self.boxes.values()
        found = [*(stop for box in boxes for stop in box.field_stops), *(stop for b in boxes for stop in b.side_stops)]
        earlier = self.earlier.stops if self.earlier else []
        return [stop for stop in (self.name, *earlier, *found, self._opener, self._remover) if stop]

    def sync(self, by: object) -> None:
        """Follow the route and the answers; the field that caused a change is not redrawn."""
        asked = [Key(self.aspect, question.id) for question in self._page.questions]
        asked = [key for key in asked if key in self._desk.document.route.asked]
        missing = [key for key in asked if key not in self.boxes]
        for key in missing:
            self._add_box(key)
        if missing:
            in_tab_order(self.stops)
        for key, box in self.boxes.items():
            if (key in asked) == (key in self._hidden):
                self._show_box(key, shown=key in asked)
            if box is not by:
                box.refresh()
        self._show_said()
        self._show_name(by)
        if self.earlier:
            self.earlier.sync()
            self._describe_choice(self.earlier)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        if self.name and not self.name.text().strip():  # no name: it keeps the one that it had
            self.name.draft.drop()
            self._show_name(None)
        kept = [box.flush() for box in self.boxes.values()]
        return all(kept) and (self.name is None or self.name.draft.flush())

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or in the first field."""
        if spot and spot.kind is FactKind.OTHER and self.name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        box = self.boxes.get(spot.question) if spot and spot.kind is not FactKind.OTHER else None
        (box or next(iter(self.boxes.values()))).take_focus(spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every field of the card, and those of the first round's answer while the keyboard is near it."""
        if is_step(event):
            self._step(event)
            return
        here, inside = self.window().focusWidget(), [self.earlier, self._choice()]
        near = here is not None and any(each.isAncestorOf(here) for each in inside if each)
        event.setAccepted(bool(near and self.earlier and self.earlier.takes(event)))

    def _step(self, event: QKeyEvent) -> None:
        here = self.window().focusWidget()
        box = next((each for each in self.boxes.values() if here and each.has(here)), None)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            first = box is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped_by.emit(self, steps[Qt.Key(event.key())], "" if first or not box else box.key.question)
        elif box is not None and event.key() == Qt.Key.Key_R:
            box.swap_remark()
        elif box is not None:
            box.toggle_unknown()

    def _choice(self) -> ChoiceField | None:
        """The field of the score question, when it is on this card."""
        box = self.boxes.get(Key(self.aspect, self._desk.questionnaire.score))
        return box.field if box and isinstance(box.field, ChoiceField) else None

    def _earlier_strip(self) -> EarlierStrip | None:
        """What was answered in the first round, where the score is asked."""
        score = self._desk.questionnaire.score_question
        if score not in self._page.questions or Key(self.aspect, score.id) not in self._desk.document.answers.prefill:
            return None
        strip = EarlierStrip(self._desk, self.aspect)
        strip.decided.connect(self._looked_at)
        strip.to_choice.connect(self._to_choice)
        return strip

    def _looked_at(self) -> None:
        self.looked_at.emit(self)

    def _to_choice(self) -> None:
        self.take_focus(Spot(FactKind.ANSWER, (self.aspect, self._desk.questionnaire.score)))

    def _describe_choice(self, earlier: EarlierStrip) -> None:
        """Who hears the page hears in the choice what stands above it."""
        choice = self._choice()
        if choice:
            help_text = self._desk.questionnaire.score_question.help
            choice.setAccessibleDescription("\n".join(filter(None, (earlier.text, help_text))))

    def _title_line(self, number: str) -> QHBoxLayout:
        line = row(label(number, "number", wrap=False), spacing=SMALL)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(self.name or self._title, 1)
        aspect = self._desk.document.answers.label(self.aspect)
        if self.name:
            self._remover = button(self.tr("Aspect verwijderen"), self._remove, "quiet")
            self._remover.setEnabled(not self._desk.read_only)
            self._remover.setAccessibleName(self.tr("Aspect verwijderen: {name}").format(name=aspect))
            line.addWidget(self._remover)
        if self._help_text():
            self._opener = toggle(self.tr("Uitleg"), self.tr("Uitleg bij {name}").format(name=aspect))
            self._opener.toggled.connect(self._show_help)
            line.addWidget(self._opener)
        return line

    def _show_name(self, by: object) -> None:
        name = self._desk.document.answers.label(self.aspect)
        self.setAccessibleName(name)
        self._title.setText(name)
        if self.name is not None and self.name is not by:
            self.name.show_text(name)
            set_tip(self.name, name)

    def _show_help(self, shown: bool) -> None:
        if self._help is None:
            self._help = label(self._help_text(), "help")
            self._layout.insertWidget(1, self._help)
        self._help.setVisible(shown)

    def _help_text(self) -> str:
        aspect = self._desk.questionnaire.aspects.get(self.aspect)
        return aspect.help if aspect else ""

    def _name_field(self) -> LineField:
        name = LineField(self.tr("Naam van dit andere aspect"))
        self._desk.bridge.keep(name.draft, self._rename)
        return name

    def _rename(self, text: str, continues: bool) -> Act | None:
        assert self.name is not None  # noqa: S101 - it was typed in
        if not text.strip() and self.name.hasFocus():  # the old name is gone, the new one not typed yet
            return None
        return partial(self._desk.document.rename_other, self.aspect, text, by=self.name, continues=continues)

    def _remove(self) -> None:
        self._desk.bridge.do(partial(self._desk.document.remove_other, self.aspect, by=None))

    def _add_box(self, key: Key) -> None:
        order = [question.id for question in self._page.questions]
        place = sum(order.index(other.question) < order.index(key.question) for other in self.boxes)
        leading = key.question == self._page.questions[0].id and self._page.questions[0].kind == "choice"
        box = QuestionBox(self._desk, key, self, leading=leading)
        if leading:
            self._line.addWidget(box.remark_toggle)
        if isinstance(box.field, ChoiceField):
            box.field.left_by.connect(self._left_by)
        self._layout.insertWidget(self._layout.count() - len(self.boxes) + place, box)
        boxes = list(self.boxes.items())
        self.boxes = dict([*boxes[:place], (key, box), *boxes[place:]])

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
