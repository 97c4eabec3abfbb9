"""The panel that decides one difference: both voices side by side with their reasons, the agreed answer, and why."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...centre.conflicts import Difference, answer_of, label_of
from ...centre.decisions import Place
from ...inventory.answers import RESPONDENTS, Answer
from ...messages import say
from ...questionnaire.model import Questionnaire
from ..choices import ChoiceField
from ..parts import Sheet, button, clear, column, in_tab_order, label, row
from ..theme import LARGE, MEDIUM, SMALL

_REASON_LINES = 2
# No word makes a voice wider than its half of the panel: not the address of a page either.
_LONG_WORD = re.compile(r"(\S{20})(?=\S)")
Draft = tuple[Answer | None, str]


def breakable(text: str) -> str:
    """The text with places inside its long words where a line may end, which nobody sees."""
    return _LONG_WORD.sub("\\1\N{ZERO WIDTH SPACE}", text)


class Decision(QWidget):
    """Shows one difference. `recorded(Answer, str)` and `withdrawn()` tell what a person wants.

    What both say may scroll; where one decides stays in sight below it.

    What was chosen and typed for a difference and not recorded is there again when it is shown again.
    """

    recorded = Signal(object, str)
    withdrawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.place = label("", "title"), label("", "muted")
        self.state = label("", "warn")
        self._voices, self._choices = QGridLayout(), QVBoxLayout()
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Waarom geldt dit antwoord?"))
        self.reason.setPlaceholderText(self.tr("Verplicht. Bijvoorbeeld: samen besproken op 12 maart."))
        self.reason.setTabChangesFocus(True)
        self.reason.textChanged.connect(self._sync)
        self.record = button(self.tr("Vastleggen"), self.try_to_record, "primary")
        self.record.setToolTip(self.tr("Ctrl+Enter: vastleggen en naar het volgende open verschil"))
        self.withdraw = button(self.tr("Terugnemen"), self.withdrawn)
        self._lay_out()
        self.choice: ChoiceField | None = None
        self._form: Questionnaire | None = None
        self._shown: Difference | None = None
        self._chosen: Answer | None = None
        self._drafts: dict[Place, Draft] = {}

    def show_difference(self, form: Questionnaire, difference: Difference) -> None:
        """Show this one."""
        self._keep_draft()
        if self._form is None or self._form.hash != form.hash:
            self._make_choice(form)
        self._shown = difference
        self.heading.setText(difference.aspect.label)
        city = self.tr("{municipality}, ronde {round}").format(
            municipality=difference.municipality, round=difference.round
        )
        self.place.setText(f"{city} · {difference.cluster.label}")
        self._show_state(difference)
        self._show_voices(form, difference)
        verdict = difference.cell.verdict
        decided: Draft = (answer_of(form, verdict.score), verdict.reason) if verdict else (None, "")
        self._chosen, reason = self._drafts.get(difference.place, decided)
        self.reason.setPlainText(reason)
        self._show_choice()
        self.withdraw.setEnabled(verdict is not None)

    def forget_draft(self) -> None:
        """What stands here is recorded or taken back."""
        if self._shown:
            self._drafts.pop(self._shown.place, None)
        self._shown = None

    def choose_by(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed in the list; whether it chose something."""
        if self.choice is None:
            return False
        self.choice.keyPressEvent(event)
        return event.isAccepted()

    def try_to_record(self) -> None:
        """Record when there is an answer and a reason; else go to what is missing."""
        if self._chosen is not None and self.reason.toPlainText().strip():
            self.recorded.emit(self._chosen, self.reason.toPlainText())
        elif self._chosen is None and self.choice:
            self.choice.take_focus()
        else:
            self.reason.setFocus()

    def _lay_out(self) -> None:
        self._voices.setHorizontalSpacing(MEDIUM)
        self.reason.setFixedHeight(_REASON_LINES * self.reason.fontMetrics().lineSpacing() + LARGE)
        question, why = label(self.tr("Welk antwoord geldt?"), "heading"), label(self.tr("Waarom?"), "heading")
        self.said = said = Sheet(column(self.heading, self.place, self.state, spacing=SMALL), self._voices, -1)
        outer = said.canvas.layout()
        assert outer is not None  # noqa: S101 - every sheet has one
        outer.setContentsMargins(0, 0, 0, 0)
        acts = row(self.record, self.withdraw, -1)
        self.setLayout(column(said, question, self._choices, why, self.reason, acts, spacing=SMALL))

    def _keep_draft(self) -> None:
        if self._shown is None:
            return
        verdict = self._shown.cell.verdict
        reason = self.reason.toPlainText()
        if self._chosen is not None or reason.strip():
            self._drafts[self._shown.place] = (self._chosen, reason)
        if verdict and verdict.reason == reason and self._form and answer_of(self._form, verdict.score) == self._chosen:
            self._drafts.pop(self._shown.place, None)

    def _make_choice(self, form: Questionnaire) -> None:
        self._form = form
        clear(self._choices)
        self.choice = ChoiceField(form.score_question)
        self.choice.setAccessibleName(form.score_question.text)
        self.choice.chosen.connect(self._choose)
        self._choices.addWidget(self.choice)
        in_tab_order([*self.choice.stops, self.reason, self.record, self.withdraw])

    def _choose(self, answer: Answer | None) -> None:
        self._chosen = answer
        self._show_choice()

    def _show_choice(self) -> None:
        if self.choice:
            self.choice.show_answer(self._chosen)
        self._sync()

    def _sync(self) -> None:
        self.record.setEnabled(self._chosen is not None and bool(self.reason.toPlainText().strip()))

    def _show_state(self, difference: Difference) -> None:
        told = ""
        if difference.cell.outdated:
            told = self.tr("Sinds dit beslist werd, antwoordt minstens één van beide anders. Beslis opnieuw.")
        elif not difference.open and difference.cell.verdict is None:
            told = self.tr("Maar één van beide zegt hier iets. Dat antwoord telt; u hoeft niets te beslissen.")
        self.state.setText(told)
        self.state.setVisible(bool(told))

    def _show_voices(self, form: Questionnaire, difference: Difference) -> None:
        clear(self._voices)
        there = [who for who in RESPONDENTS if who in difference.said]
        for place, who in enumerate(there):
            self._voices.addWidget(self._voice(form, difference, who), place // 2, place % 2)
            self._voices.setColumnStretch(place % 2, 1)

    def _voice(self, form: Questionnaire, difference: Difference, who: str) -> QWidget:
        name = say(f"respondent.{who}")
        answer = label(label_of(form, difference.said[who]), "strong")
        reason = difference.reasons.get(who, "")
        why = label(breakable(reason) or self.tr("Geen reden gegeven."), "said" if reason else "muted")
        made = QFrame()
        made.setObjectName("card")
        layout = column(label(name[:1].upper() + name[1:], "muted"), answer, why, -1, spacing=SMALL)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        made.setLayout(layout)
        return made
