"""A page of questions: the aspects on its route in a calm list, and on the first page the place to add others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy

from ..errors import UserError
from ..questionnaire.model import Key
from .card import AspectCard
from .desk import Desk
from .fields import LineField
from .parts import Sheet, button, column, label, row
from .places import Place, aspect_number, page_number
from .theme import LARGE, MEDIUM, SMALL, TIGHT


class PageView(Sheet):
    """One page of one cluster."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__()
        self._desk, self.place = desk, place
        questionnaire = desk.questionnaire
        self._page = next(page for page in questionnaire.pages if page.id == place.page)
        self._cluster = questionnaire.cluster(place.cluster)
        self._cards: dict[str, AspectCard] = {}
        number = page_number(questionnaire, place.cluster, place.page)
        self.setAccessibleName(f"{number} {self._cluster.label}: {self._page.title}")
        self.column.addWidget(label(f"{number}   {self._cluster.label}", "muted"))
        self.column.addWidget(label(self._page.title, "title"))
        if self._page.intro:
            self.column.addWidget(label(self._page.intro, "muted"))
        leading = self._page.questions[0]
        if leading.kind == "choice":
            self.column.addWidget(label(leading.text))
        self.column.addSpacing(TIGHT)
        self._first_card = self.column.count()
        self._adder = None if self._page.relevant else _Adder(self)
        if self._adder:
            self.column.addWidget(self._adder)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Follow the route and the answers."""
        stop = self._desk.document.route.stop(self.place.cluster, self.place.page)
        aspects = stop.aspects if stop else ()
        for aspect in [each for each in self._cards if each not in aspects]:
            card = self._cards.pop(aspect)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, aspect in enumerate(aspects):
            if aspect in self._cards:
                self._cards[aspect].sync(by)
            else:
                self._cards[aspect] = self._new_card(aspect)
                self.column.insertWidget(self._first_card + place, self._cards[aspect])
        self._cards = {aspect: self._cards[aspect] for aspect in aspects}

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        return all([card.flush() for card in self._cards.values()])

    def take_focus(self, key: Key | None = None) -> None:
        """Put the keyboard in the field of `key`, or in the first field of the page."""
        card = self._cards.get(key.aspect) if key else next(iter(self._cards.values()), None)
        if card:
            card.take_focus(key)
            self.ensureWidgetVisible(card, 0, MEDIUM)

    def add_other(self, name: str) -> bool:
        """Add an aspect to this cluster and go to it."""
        try:
            aspect = self._desk.document.add_other(self._cluster.id, name, by=None)
        except UserError as error:
            self._desk.bridge.failed.emit(error)
            return False
        self._desk.bridge.saved.emit()
        self.take_focus(Key(aspect, self._page.questions[0].id))
        return True

    @property
    def other_label(self) -> str:
        """What the form calls an aspect that is not in its list."""
        return self._desk.questionnaire.other_label

    def _new_card(self, aspect: str) -> AspectCard:
        card = AspectCard(self._desk, aspect, self._page, aspect_number(self._desk.document, aspect))
        card.left_by.connect(self._go_by)
        return card

    def _go_by(self, card: AspectCard, step: int) -> None:
        cards = list(self._cards.values())
        target = cards.index(card) + step
        if 0 <= target < len(cards):
            cards[target].take_focus()
            self.ensureWidgetVisible(cards[target], 0, MEDIUM)


class _Adder(QFrame):
    """The line at the end of a cluster where another aspect is added."""

    def __init__(self, page: PageView) -> None:
        super().__init__()
        self.setObjectName("card")
        self._page = page
        self._name = LineField(self.tr("Naam van een ander aspect"))
        self._name.setPlaceholderText(self.tr("Naam van het aspect, bijvoorbeeld: Drukkerij"))
        self._name.returnPressed.connect(self._add)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        title = label(page.other_label, "heading")
        hint = label(
            self.tr("Werkt u ook op een ander vlak samen? Voeg het toe; u kunt er zoveel toevoegen als u wilt."),
            "muted",
        )
        line = row(self._name, button(self.tr("Aspect toevoegen"), self._add))
        layout = column(title, hint, line, spacing=SMALL)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
        self.setLayout(layout)

    def _add(self) -> None:
        if self._page.add_other(self._name.text()):
            self._name.clear()
        else:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
