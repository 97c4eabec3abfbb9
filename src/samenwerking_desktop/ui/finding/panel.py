"""The panel to find in an open inventory, at the left in place of the list of places; it stands in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from ...inventory.search import counts, find, words_of
from ...inventory.texts import Only, Text, texts_of
from ..desk import Desk
from ..fields import EntryField
from ..parts import announce, button, column, label, row, set_look
from ..places import place_of_text
from ..preview.signs import sign
from ..theme import MEDIUM, SMALL, TIGHT
from ..words import counted
from .filters import Filters
from .marking import Marker
from .origin import Origin
from .results import Results

if TYPE_CHECKING:
    from ..editor import Editor

# The list follows what is typed elsewhere after a moment of rest.
_FOLLOW_MS = 200


class FindPanel(QFrame):
    """Finds while one types. Enter and F3 go on, with Shift back, arrow down goes into the list, Escape closes it."""

    def __init__(self, desk: Desk, editor: Editor, page: QWidget) -> None:
        """`page` shows the places that are gone to."""
        super().__init__()
        self.setObjectName("finder")
        self.setAccessibleName(self.tr("Zoeken in de inventaris"))
        self._desk, self._editor = desk, editor
        self._marker = Marker(page)
        self._origin: Origin | None = None
        self._texts: list[Text] | None = None
        self.field = EntryField(
            self.tr("Zoek in vragen, antwoorden en opmerkingen"), self.tr("Zoek een of meer woorden")
        )
        self.field.setClearButtonEnabled(True)
        self.filters = Filters()
        self.state = label("", "muted")
        self.results = Results(self.tr("Gevonden"), desk.dialogs)
        self.copier = button(self.tr("Lijst kopiëren"), self.results.copy, "quiet")
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._find)
        self._lay_out()
        self.field.textChanged.connect(self._look)
        self.filters.changed.connect(self._look)
        self.results.chosen.connect(self._go)
        desk.bridge.changed.connect(self._changed)

    def open(self, only: Only | None = None) -> None:
        """Put the keyboard in the field of the words, with this filter."""
        was_hidden = self._appear()
        if only or was_hidden:
            self.filters.choose(only)
        if self._texts is None:  # the panel is there at once, what it finds a moment later
            self._later.start(0)
        else:
            self._look()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go_on(self, step: int) -> None:
        """Show the next place, or with -1 the one before, round and round; the keyboard stays in the panel if it is."""
        if self._appear() or self._texts is None:
            self._find()
        if not self.results.found.texts:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            announce(self.field, self.state.text())
            return
        count, current = len(self.results.found.texts), self.results.current
        self.results.choose((current + step) % count if current >= 0 else self._first(step))
        self._go(stay=self._has_keyboard())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.window().focusWidget()
            if isinstance(here, QToolButton):  # which leaves Enter alone
                here.click()
            else:
                self.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self._go_into_list()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, it marks nothing on the page."""
        super().hideEvent(event)
        self._marker.clear()

    def _has_keyboard(self) -> bool:
        here = self.window().focusWidget()
        return here is not None and self.isAncestorOf(here)

    def _appear(self) -> bool:
        """Come in sight, and remember where one comes from; whether it was out of sight."""
        was_hidden = self.isHidden()
        if not self._has_keyboard():
            self._origin = Origin(self._editor)
        self._editor.beside.setCurrentWidget(self)
        return was_hidden

    def _leave(self) -> None:
        """Go back to where one came from."""
        self._editor.beside.show_list()
        if self._origin is not None:
            self._origin.go_back()

    def _go_into_list(self) -> None:
        if self._texts is None:
            self._find()
        if self.results.found.texts:
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Find what is typed, and say how much that is."""
        self._find()
        announce(self.field, self.state.text())

    def _find(self) -> None:
        if self._texts is None:
            document = self._desk.document
            self._texts = texts_of(document.answers, document.route)
            self.filters.show_counts(counts(self._texts), second_round=bool(document.answers.prefill))
        wanted = self.field.text()
        self.results.show_texts(find(self._texts, wanted, self.filters.only), words_of(wanted))
        self._say()

    def _changed(self) -> None:
        """Something in the inventory is another: what is shown follows when nobody types on."""
        self._texts = None
        if self.isVisible():
            self._later.start(_FOLLOW_MS)

    def _say(self) -> None:
        count, words, only = len(self.results.found.texts), self.field.text().strip(), self.filters.only
        if count:
            place = self.results.current + 1
            said = self.tr("{place} van {count}").format(place=place, count=count) if place else self._counted(count)
        elif only and words:
            said = self.tr("Niets gevonden met dit filter. Zet het filter uit om overal te zoeken.")
        elif only:
            said = self.tr("Daar is nu niets van. Zet het filter uit om overal te zoeken.")
        elif words:
            said = self.tr("Niets gevonden. Zoek een deel van het woord, of minder woorden.")
        else:
            said = self.tr(
                "Typ een woord uit een vraag, een aspect, een antwoord, een opmerking, een document of een naam. "
                "Of kies hierboven wat u wilt zien."
            )
        set_look(self.state, "warn" if words and not count else "muted")
        self.state.setText(said)
        for each in (self.results, self.copier, self._before, self._after):
            each.setVisible(bool(count))
        self._nothing.setVisible(not count)
        if not count:
            self._marker.clear()

    def _counted(self, count: int) -> str:
        return counted(count, self.tr("{count} plaats gevonden"), self.tr("{count} plaatsen gevonden"))

    def _first(self, step: int) -> int:
        """The first place from the page on where one is, or else of all; backwards the last."""
        texts = self.results.found.texts
        if step < 0:
            return len(texts) - 1
        here = (place for place, each in enumerate(texts) if self._place(each) == self._editor.place)
        return next(here, 0)

    def _place(self, text: Text) -> object:
        return place_of_text(self._desk.document, text)[0]

    def _go(self, *, stay: bool = False) -> None:
        """Show the place of the current text, and leave the keyboard there unless it is to `stay`."""
        before, text = self.window().focusWidget(), self.results.found.texts[self.results.current]
        if not self._editor.go(*place_of_text(self._desk.document, text)):
            return
        target = self.window().focusWidget()
        if stay and before is not None:
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if target is not None:
            self._marker.mark(target, words_of(self.field.text()))
        self._say()
        announce(self.field, f"{self.state.text()}: {text.place}: {text.whole}" if stay else self.state.text())

    def _lay_out(self) -> None:
        close = button(self.tr("Sluiten"), self._leave, "quiet")
        close.setAccessibleName(self.tr("Zoeken sluiten (Esc)"))
        self._before = sign("▴", self.tr("Vorige vindplaats (Shift+F3)"), self._back)
        self._after = sign("▾", self.tr("Volgende vindplaats (F3)"), self._on)
        self._nothing = QWidget()
        said = row(self.state, self._before, self._after, spacing=TIGHT)
        said.setStretch(0, 1)
        layout = column(
            row(label(self.tr("Zoeken"), "heading"), -1, close),
            self.field,
            self.filters,
            said,
            self.results,
            self._nothing,
            self.copier,
            spacing=SMALL,
        )
        layout.setStretch(4, 1)
        layout.setStretch(5, 1)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.setLayout(layout)

    def _on(self) -> None:
        self.go_on(1)

    def _back(self) -> None:
        self.go_on(-1)
