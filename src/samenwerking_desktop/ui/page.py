"""A page of questions: the aspects on its route in a calm list, and on the first page the place to add others."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ..inventory.answers import FactKind
from ..inventory.checks import count
from ..inventory.review import must_be_reviewed
from ..questionnaire.numbering import aspect_number, page_number
from .adder import Adder
from .card import AspectCard
from .desk import Desk
from .explanation import Explanation
from .parts import Sheet, in_tab_order, label, lay_out_now, row
from .places import Place, Spot
from .theme import TIGHT

AT_ONCE = 3


class PageView(Sheet):
    """One page of one cluster."""

    def __init__(self, desk: Desk, place: Place, parent: QWidget) -> None:
        # At once, and so do cards and questions: Qt styles all that is in a thing anew when the thing gets a parent.
        super().__init__(parent=parent)
        self._desk, self.place = desk, place
        questionnaire = desk.questionnaire
        self._page = next(page for page in questionnaire.pages if page.id == place.page)
        self._cluster = questionnaire.cluster(place.cluster)
        self._aspects: tuple[str, ...] = ()
        self.cards: dict[str, AspectCard] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_cards)
        number = page_number(questionnaire, place.cluster, place.page)
        self.setAccessibleName(f"{number} {self._cluster.label}: {self._page.title}")
        explained = Explanation(self._page, shown=self._is_new())
        self._opener = explained.opener
        self.column.addWidget(label(f"{number}   {self._cluster.label}", "muted"))
        title = row(label(self._page.title, "title"), self._opener)
        title.setStretch(0, 1)
        self.column.addLayout(title)
        if self._page.intro:
            self.column.addWidget(label(self._page.intro, "muted"))
        self.column.addWidget(explained)
        leading = self._page.questions[0]
        if leading.kind == "choice":
            self.column.addWidget(label(leading.text))
        self.column.addSpacing(TIGHT)
        self._first_card = self.column.count()
        self.adder = None if self._page.relevant or desk.read_only else Adder(self.add_other, questionnaire.other_label)
        if self.adder:
            self.adder.left.connect(self._back_from_adder)
            self.column.addWidget(self.adder)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Follow the route and the answers."""
        stop = self._desk.document.route.stop(self.place.cluster, self.place.page)
        here = self._current()
        self._aspects = stop.aspects if stop else ()
        for aspect in [each for each in self.cards if each not in self._aspects]:
            card = self.cards.pop(aspect)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for card in self.cards.values():
            card.sync(by)
        self._add_cards()
        if here is not None and self._aspects and here[1] not in self.cards:
            self._show_card(self._card(self._aspects[min(here[0], len(self._aspects) - 1)]))

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [card.flush() for card in self.cards.values()]
        return all(kept)

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or in the first field of the page."""
        if spot is None and self._aspects:
            first = self._card(self._aspects[0])
            first.take_focus()
            self._show_field(first)  # and what stands above it
        elif spot and spot.key[0] in self._aspects:
            self._show_card(self._cards_up_to(spot.key[0]), spot)

    def spot_in_sight(self) -> Spot | None:
        """The first question of the first aspect that can be seen."""
        seen = [each for each in self._aspects if each in self.cards and not self.cards[each].visibleRegion().isEmpty()]
        return Spot(FactKind.ANSWER, (seen[0], self._page.questions[0].id)) if seen else None

    def add_other(self, name: str) -> bool:
        """Add an aspect to this cluster and go to it."""
        added: list[str] = []
        if self._desk.bridge.do(lambda: added.append(self._desk.document.add_other(self._cluster.id, name, by=self))):
            self.take_focus(Spot(FactKind.ANSWER, (added[0], self._page.questions[0].id)))
        return bool(added)

    def _is_new(self) -> bool:
        """Whether this is where one begins, and nothing was ever answered: who comes here has read no explanation."""
        first = self._cluster is self._desk.questionnaire.clusters[0]
        stop = self._desk.document.route.stop(self.place.cluster, self.place.page)
        answers = self._desk.document.answers
        return first and stop is not None and not answers.prefill and count(answers, stop).answered == 0

    def _current(self) -> tuple[int, str] | None:
        """The card that has the keyboard, with its place."""
        widget = self.window().focusWidget()
        found = [each for each, card in self.cards.items() if widget and card.isAncestorOf(widget)]
        return (self._aspects.index(found[0]), found[0]) if found else None

    def _add_cards(self) -> None:
        """Make the next cards; those below the edge of the window come a moment later: the page is there at once."""
        missing = [aspect for aspect in self._aspects if aspect not in self.cards]
        now = AT_ONCE if not self.cards else 2 * AT_ONCE
        for aspect in missing[:now]:
            self._card(aspect)
        if missing and self.isVisible():
            lay_out_now()
        if len(missing) > now:
            self._later.start()
        elif missing:
            stops = [stop for aspect in self._aspects for stop in self.cards[aspect].stops]
            in_tab_order([self._opener, *stops, *(self.adder.stops if self.adder else [])])

    def _card(self, aspect: str) -> AspectCard:
        if aspect not in self.cards:
            before = sum(each in self.cards for each in self._aspects[: self._aspects.index(aspect)])
            card = AspectCard(self._desk, aspect, self._page, self._number(aspect), self.inner)
            card.left_by.connect(self._go_by)
            card.stepped_by.connect(self._step_by)
            card.looked_at.connect(self._go_on)
            self.column.insertWidget(self._first_card + before, card)
            if self.isVisible():
                card.show()  # which its layout would do a moment later
            self.cards[aspect] = card
        return self.cards[aspect]

    def _number(self, aspect: str) -> str:
        others = self._desk.document.answers.others_by_cluster()
        return aspect_number(self._desk.questionnaire, others, aspect)

    def _cards_up_to(self, aspect: str) -> AspectCard:
        """The card of this aspect, with all above it: one that came later would push it out of sight."""
        return [self._card(each) for each in self._aspects[: self._aspects.index(aspect) + 1]][-1]

    def _show_card(self, card: AspectCard, spot: Spot | None = None) -> None:
        card.take_focus(spot)
        self.bring_into_view(card)
        self._show_field(card)

    def _show_field(self, card: AspectCard) -> None:
        field = card.focusWidget()
        if field:
            self.bring_into_view(field)

    def _go_by(self, card: AspectCard, step: int) -> None:
        target = self._aspects.index(card.aspect) + step
        if 0 <= target < len(self._aspects):
            self._show_card(self._card(self._aspects[target]))
        elif target > 0 and self.adder:
            self.adder.take_focus()
            self.bring_into_view(self.adder)

    def _step_by(self, card: AspectCard, step: int, question: str) -> None:
        """To the same question of the aspect above or below, or to its first where that is not asked."""
        target = self._aspects.index(card.aspect) + step
        if 0 <= target < len(self._aspects):
            aspect = self._aspects[target]
            self._show_card(self._cards_up_to(aspect), Spot(FactKind.ANSWER, (aspect, question)) if question else None)
        else:
            self._go_by(card, step)

    def _go_on(self, card: AspectCard) -> None:
        """To the next aspect here that must be looked at; where there is none, the keyboard stays."""
        following = self._aspects[self._aspects.index(card.aspect) + 1 :]
        found = next((each for each in following if must_be_reviewed(self._desk.document.answers, each)), card.aspect)
        self._show_card(self._cards_up_to(found), Spot(FactKind.ANSWER, (found, self._desk.questionnaire.score)))

    def _back_from_adder(self) -> None:
        self._show_card(self._card(self._aspects[-1]))
