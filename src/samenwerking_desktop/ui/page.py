"""A page of questions: the aspects on its route in a calm list, and on the first page the place to add others."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy

from ..errors import UserError
from ..questionnaire.model import Key
from .card import AspectCard
from .desk import Desk
from .fields import LineField
from .parts import Sheet, button, column, label, row
from .places import Place, aspect_number, page_number
from .theme import LARGE, MEDIUM, SMALL, TIGHT

AT_ONCE = 4


class PageView(Sheet):
    """One page of one cluster."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__()
        self._desk, self.place = desk, place
        questionnaire = desk.questionnaire
        self._page = next(page for page in questionnaire.pages if page.id == place.page)
        self._cluster = questionnaire.cluster(place.cluster)
        self._aspects: tuple[str, ...] = ()
        self._cards: dict[str, AspectCard] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_cards)
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
        self._aspects = stop.aspects if stop else ()
        for aspect in [each for each in self._cards if each not in self._aspects]:
            card = self._cards.pop(aspect)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for card in self._cards.values():
            card.sync(by)
        self._add_cards()

    def _add_cards(self) -> None:
        """Make the next cards; those below the edge of the window come a moment later: the page is there at once."""
        missing = [aspect for aspect in self._aspects if aspect not in self._cards]
        for aspect in missing[:AT_ONCE]:
            self._card(aspect)
        if len(missing) > AT_ONCE:
            self._later.start()

    def _card(self, aspect: str) -> AspectCard:
        if aspect not in self._cards:
            before = sum(each in self._cards for each in self._aspects[: self._aspects.index(aspect)])
            card = AspectCard(self._desk, aspect, self._page, aspect_number(self._desk.document, aspect))
            card.left_by.connect(self._go_by)
            self.column.insertWidget(self._first_card + before, card)
            self._cards[aspect] = card
        return self._cards[aspect]

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [card.flush() for card in self._cards.values()]
        return all(kept)

    def take_focus(self, key: Key | None = None) -> None:
        """Put the keyboard in the field of `key`, or in the first field of the page."""
        aspect = key.aspect if key else next(iter(self._aspects), None)
        if aspect in self._aspects:
            self._show_card(self._card(aspect), key)

    def _show_card(self, card: AspectCard, key: Key | None = None) -> None:
        card.take_focus(key)
        self.bring_into_view(card)

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

    def _go_by(self, card: AspectCard, step: int) -> None:
        target = self._aspects.index(card.aspect) + step
        if 0 <= target < len(self._aspects):
            self._show_card(self._card(self._aspects[target]))


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
