"""The drawer of answers that were set aside: what was said, since when and why; bring back, remove, or copy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ..inventory.aside import SetAside
from ..inventory.changelog import local_time
from ..inventory.texts import said
from ..messages import named
from ..questionnaire.model import Key
from ..questionnaire.numbering import aspect_number
from .clipboard import as_lines
from .desk import Desk
from .flow import flow
from .parts import Sheet, button, card, clear, label, row
from .places import Spot
from .theme import MEDIUM, SMALL


class AsideView(Sheet):
    """What was answered to questions that are not asked now.

    `emptied()` after the last of it went; `jump(key)` to go to the question whose answer set something aside.
    """

    emptied = Signal()
    jump = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Opzij gezet"))
        self.column.addWidget(label(self.accessibleName(), "title"))
        intro = self.tr(
            "Deze antwoorden horen bij vragen die nu niet gesteld worden. Ze blijven bewaard in uw bestand, "
            "tellen niet mee en worden niet verstuurd. Wordt de vraag opnieuw gesteld, "
            "dan komt het antwoord vanzelf terug."
        )
        self.column.addWidget(label(intro, "muted"))
        self.copier = button(self.tr("Alles kopiëren als tekst"), self.copy, "quiet")
        self.column.addLayout(row(self.copier, -1))
        self.restorers: dict[Key, QPushButton] = {}
        self._cards: dict[QPushButton, QFrame] = {}
        self._aside: list[SetAside] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(MEDIUM)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what is set aside now."""
        del by
        clear(self._list)
        self.restorers, self._cards = {}, {}
        self._aside = aside = self._desk.document.set_aside()
        for each in aside:
            self._list.addWidget(self._card(each))
        self.copier.setVisible(bool(aside))
        if not aside:
            self._list.addWidget(label(self.tr("Er is niets opzij gezet."), "muted"))

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard on the answer at `spot`, or on the first, if there is one."""
        wanted = self.restorers.get(spot.question) if spot else None
        for restorer in [wanted] if wanted else list(self.restorers.values())[:1]:
            restorer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(self._cards[restorer])

    def copy(self) -> None:
        """Put all of it on the clipboard, an answer per line."""
        titles = (self.tr("Plaats"), self.tr("Antwoord"), self.tr("Waarom opzij"))
        rows = [(self._place(each), "\n".join(self._said(each)), self._why(each)) for each in self._aside]
        self._desk.dialogs.copy(as_lines(titles, rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies what is here."""
        if event.matches(QKeySequence.StandardKey.Copy) and self._aside:
            self.copy()
        else:
            super().keyPressEvent(event)

    def _card(self, aside: SetAside) -> QFrame:
        document = self._desk.document
        question = self._desk.questionnaire.questions[aside.key.question]
        name = document.answers.label(aside.key.aspect)
        restore = button(self.tr("Terugzetten"), partial(self._bring_back, aside.key))
        restore.setAccessibleName(
            self.tr("Terugzetten: {aspect}, {question}").format(aspect=name, question=question.label)
        )
        remove = button(self.tr("Verwijderen"), partial(self._discard, aside.key), "quiet")
        remove.setAccessibleName(
            self.tr("Verwijderen: {aspect}, {question}").format(aspect=name, question=question.label)
        )
        for each in (restore, remove):
            each.setEnabled(not self._desk.read_only)
        cause = Key(aside.key.aspect, aside.cause.question)
        jump = button(self.tr("Naar de vraag die dit bepaalt"), partial(self.jump.emit, cause), "quiet")
        jump.setAccessibleName(
            self.tr("Naar de vraag die dit bepaalt: {aspect}, {question}").format(aspect=name, question=question.label)
        )
        self.restorers[aside.key] = restore
        self._cards[restore] = made = card(
            label(self._place(aside), "heading"),
            label("\n".join(self._said(aside)), "said"),
            label(self._why(aside), "muted"),
            flow(restore, remove, jump, spacing=SMALL),
        )
        return made

    def _place(self, aside: SetAside) -> str:
        document, aspect = self._desk.document, aside.key.aspect
        number = aspect_number(document.questionnaire, document.answers.others_by_cluster(), aspect)
        question = self._desk.questionnaire.questions[aside.key.question]
        return f"{number}  {named(document.answers.label(aspect), question.label)}"

    def _said(self, aside: SetAside) -> list[str]:
        """What was said, attached and remarked."""
        question = self._desk.questionnaire.questions[aside.key.question]
        answer = said(question, aside.answer) if aside.answer else ""
        return [each for each in (answer, *(item.name for item in aside.evidence), aside.remark) if each]

    def _why(self, aside: SetAside) -> str:
        controlling = self._desk.questionnaire.questions[aside.cause.question]
        wanted = [option.label for option in controlling.options if option.id in aside.cause.options]
        when = local_time(aside.since) or self.tr("onbekende datum")
        return self.tr("Opzij gezet op {when}: deze vraag hoort bij '{wanted}' op de vraag '{question}'.").format(
            when=when, wanted=self.tr("' of '").join(wanted), question=controlling.label
        )

    def _bring_back(self, key: Key) -> None:
        self._do(key, partial(self._desk.document.bring_back, key, by=self))

    def _discard(self, key: Key) -> None:
        self._do(key, partial(self._desk.document.discard, key, by=self))

    def _do(self, key: Key, act: Callable[[], object]) -> None:
        """The card that was pressed is gone: the keyboard goes to the one that came in its place."""
        place = list(self.restorers).index(key)
        if self._desk.bridge.do(act):
            restorers = list(self.restorers.values())
            if restorers:
                restorers[min(place, len(restorers) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.emptied.emit()
