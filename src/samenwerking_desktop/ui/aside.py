"""The drawer of answers that were set aside: what was said, since when and why; bring back or remove."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ..inventory.aside import SetAside
from ..questionnaire.model import Key
from ..questionnaire.numbering import aspect_number
from .desk import Desk
from .parts import Sheet, button, card, clear, label, row
from .places import Spot
from .theme import MEDIUM, SMALL


class AsideView(Sheet):
    """What was answered to questions that are not asked now. `emptied()` after the last of it went."""

    emptied = Signal()

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
        self.restorers: dict[Key, QPushButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(MEDIUM)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what is set aside now."""
        del by
        clear(self._list)
        self.restorers = {}
        aside = self._desk.document.set_aside()
        for each in aside:
            self._list.addWidget(self._card(each))
        if not aside:
            self._list.addWidget(label(self.tr("Er is niets opzij gezet."), "muted"))

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard on the first answer, if there is one."""
        del spot
        for restorer in list(self.restorers.values())[:1]:
            restorer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, aside: SetAside) -> QFrame:
        document = self._desk.document
        question = self._desk.questionnaire.questions[aside.key.question]
        name = document.answers.label(aside.key.aspect)
        texts = [self._text(aside), *(item.name for item in aside.evidence), aside.remark]
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
        self.restorers[aside.key] = restore
        number = aspect_number(document.questionnaire, document.answers.others_by_cluster(), aside.key.aspect)
        return card(
            label(f"{number}  {name}: {question.label}", "heading"),
            label("\n".join(filter(None, texts)), "said"),
            label(self._why(aside), "muted"),
            row(restore, remove, -1, spacing=SMALL),
        )

    def _text(self, aside: SetAside) -> str:
        if aside.answer is None:
            return ""
        question = self._desk.questionnaire.questions[aside.key.question]
        labels = [option.label for option in question.options if option.id in aside.answer.choices]
        return ", ".join(labels) or aside.answer.value or self.tr("Weet niet")

    def _why(self, aside: SetAside) -> str:
        controlling = self._desk.questionnaire.questions[aside.cause.question]
        wanted = [option.label for option in controlling.options if option.id in aside.cause.options]
        moment = QDateTime.fromString(aside.since, Qt.DateFormat.ISODate).toLocalTime()
        when = (
            QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            if moment.isValid()
            else self.tr("onbekende datum")
        )
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
