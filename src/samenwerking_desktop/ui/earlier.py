"""What was answered about an aspect in the first round, on its card: to confirm or change, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ..inventory.answers import UNKNOWN, Answer, State
from ..inventory.review import Review, must_be_reviewed, review_of
from ..questionnaire.model import Key
from .desk import Desk
from .flow import flow
from .parts import announce, button, column, label, row, set_look
from .theme import MEDIUM, SMALL, TIGHT

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class EarlierStrip(QFrame):
    """Three ways that cost the same, each a button and a key: confirm, change, "weet niet".

    `decided()` when this aspect was looked at and the keyboard may go on; `to_choice()` when it belongs in the choice.
    """

    decided = Signal()
    to_choice = Signal()

    def __init__(self, desk: Desk, aspect: str) -> None:
        super().__init__()
        self.setObjectName("earlier")
        self._desk, self._aspect = desk, aspect
        self._key = Key(aspect, desk.questionnaire.score)
        self._choosing = False
        self._state, self._text = label("", "strong", wrap=False), label("", wrap=False)
        self._says = QWidget()
        self._says.setLayout(column(-1, self._state, self._text, -1, spacing=0))
        self._spoken = self.tr("{act}: {name}. {text}")
        # Each key is a letter of what it says; "weet niet" begins as "wijzigen" does.
        confirm, change, unknown = self.tr("Bevestigen"), self.tr("Wijzigen"), self.tr("Weet niet")
        self._ways = {
            self.tr("b"): (confirm, self._confirm),
            self.tr("w"): (change, self._change),
            self.tr("n"): (unknown, self._say_unknown),
        }
        self.ways = [self._way(text, key, act) for key, (text, act) in self._ways.items()]
        self.back = button(self.tr("Terugzetten"), self._put_back, "quiet")
        self._together = QWidget()
        self._together.setLayout(row(*self.ways, spacing=SMALL))
        layout = column(flow(self._says, self._together, self.back, spacing=SMALL))
        layout.setContentsMargins(MEDIUM, TIGHT, TIGHT, TIGHT)
        self.setLayout(layout)
        for each in (*self.ways, self.back):
            each.setEnabled(not desk.read_only)
        self._width = self._align()
        self.sync()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here."""
        return [*self.ways, self.back]

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._state.text()} {self._text.text()}".strip()

    @property
    def is_open(self) -> bool:
        """Whether the aspect must still be looked at."""
        return must_be_reviewed(self._desk.document.answers, self._aspect)

    def sync(self) -> None:
        """Follow the answer."""
        self._choosing = self._choosing and self.is_open
        state, words = self._words()
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._text.setText(words)
        name = self._desk.document.answers.label(self._aspect)
        for way, (word, _) in zip(self.ways, self._ways.values(), strict=True):
            way.setAccessibleName(self._spoken.format(act=word, name=name, text=self.text))
        self._together.setVisible(self.is_open)
        self.back.setVisible(not self.is_open)
        self.back.setAccessibleName(self.tr("Terugzetten zoals in ronde 1: {name}").format(name=name))
        beside = self.ways[0] if self.is_open else self.back
        self._says.setMinimumSize(self._width if self.is_open else 0, beside.sizeHint().height())
        set_look(self, "open" if self.is_open else "done")
        set_look(self._text, "" if self.is_open else "muted")

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it asks for nothing here."""
        if self._desk.read_only or not self.is_open or event.modifiers() & _HELD:
            return False
        key = next(iter(self._ways)) if event.key() in _ENTER else event.text().casefold()
        if key in self._ways:
            self._ways[key][1]()
        return key in self._ways

    def _way(self, text: str, key: str, act: Callable[[], None]) -> QPushButton:
        return button(self.tr("{text} ({key})").format(text=text, key=key.upper()), act)

    def _align(self) -> int:
        """Make the ways equally wide; how wide the text must be to have them below each other from card to card."""
        for each in (self._text, self.back, *self.ways):
            each.ensurePolished()
        width = max(way.sizeHint().width() for way in self.ways)
        for way in self.ways:
            way.setMinimumWidth(width)
        labels = [option.label for option in self._desk.questionnaire.score_question.options]
        measure = self._text.fontMetrics().horizontalAdvance
        return max(measure(self._asked(each)) for each in labels)

    def _asked(self, answer: str) -> str:
        return self.tr("In ronde 1 antwoordde u: {answer}.").format(answer=answer)

    def _words(self) -> tuple[str, str]:
        """What is to be done, "" for nothing, and what was answered or became of it."""
        answers = self._desk.document.answers
        before = self._label(answers.prefill[self._key])
        if self._choosing:
            return self.tr("Kies hieronder wat nu klopt."), self._asked(before)
        if self.is_open:
            return self.tr("Na te kijken."), self._asked(before)
        if self._key not in answers.answers:
            return self.tr("Nog geen antwoord."), self._asked(before)
        if review_of(answers, self._key) is Review.CHANGED:
            return "", self.tr("✓ Nagekeken: gewijzigd, was: {answer}").format(answer=before)
        return "", self.tr("✓ Nagekeken: bevestigd")

    def _label(self, answer: Answer) -> str:
        option = self._desk.questionnaire.score_question.option(answer.value)
        states = {State.UNKNOWN: self.tr("Weet niet"), State.NOT_APPLICABLE: self.tr("Niet van toepassing")}
        return option.label if option else states[answer.state]

    def _confirm(self) -> None:
        self._do(partial(self._desk.document.confirm, self._aspect, by=self))

    def _say_unknown(self) -> None:
        self._do(partial(self._desk.document.answer, self._key, UNKNOWN, by=self))

    def _do(self, act: Callable[[], object]) -> None:
        if self._desk.bridge.do(act):
            announce(self, self.text)
            self.decided.emit()

    def _change(self) -> None:
        self._choosing = True
        self.sync()
        announce(self, self.text)
        self.to_choice.emit()

    def _put_back(self) -> None:
        if self._desk.bridge.do(partial(self._desk.document.review_again, self._aspect, by=self)):
            self.to_choice.emit()
