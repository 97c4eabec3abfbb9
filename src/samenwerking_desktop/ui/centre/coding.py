"""The tab in which an analyst codes texts: the list, the text in full, and the codes; everything with one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QSplitter, QStackedWidget, QWidget

from ...centre.coded_texts import texts
from ...centre.codes import AGAINST, FOR, CodeList, code_lists
from ...centre.coding import CodedText, Given
from ...centre.coding_tables import code_counts, code_quotes
from ...centre.collection import Collection
from ...centre.picture import Picture
from ..fields import is_undo
from ..flow import flow
from ..parts import announce, button, column, in_tab_order, label
from ..theme import LARGE, MEDIUM, SMALL
from ..words import counted
from .coding_acts import Acts
from .coding_codes import CodePanel
from .coding_detail import TextDetail
from .coding_filter import CodingFilter
from .coding_keys import meant_by
from .coding_quotes import Quotes
from .coding_shelf import Shelf
from .coding_texts import TextList, TextsModel
from .study import Study
from .view import Table, View

# Of the list, the text and the codes, in device-independent pixels: how they share the width, and the least of each.
_SHARES, _LEAST = (370, 430, 400), (280, 352, 280)


class CodingView(View):
    """Keys: 1 to 9 a code, V and T (+ and -) the direction, S what is proposed, 0 no code, O and L old codes.

    Enter goes to the next text, C to the field of the codes, Ctrl+F to that of the words; Ctrl+Z undoes the last act.
    """

    name = "coding"

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self.filters, self.detail, self.codes, self.quotes = CodingFilter(), TextDetail(), CodePanel(), Quotes()
        self.model = TextsModel(self._in_words)
        self.list = TextList(self.model, self.tr("Teksten om te coderen"))
        self.progress = label("", "muted")
        self.empty = label(
            self.tr("Geen enkele tekst past bij deze filter. Kies andere teksten of wis de zoekwoorden."), "muted"
        )
        self.nothing = label("", "muted")
        self.undo_button = button(self.tr("Ongedaan maken (Ctrl+Z)"))
        self.none_button = button(self.tr("Geen code past (0)"))
        self.acts = Acts(study, self.model)
        self._keys: dict[str, Callable[[], object]] = {
            "undo": self.acts.undo,
            "redo": self.acts.redo,
            "search": self.filters.take_focus,
            "codes": self.codes.take_focus,
            "filter": self._choose,
            "leave": self._escape,
            "accept": self._accept,
            "confirm": lambda: self.acts.confirm(self._chosen()),
            "pass_over": lambda: self.acts.pass_over(self._chosen()),
            FOR: lambda: self._direct(FOR),
            AGAINST: lambda: self._direct(AGAINST),
        }
        # None: as the answer of each text says.
        self._direction: str | None = None
        self._quoted = ""
        self._middle, self.sides = QStackedWidget(), QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the texts that the filters of the study show."""
        picture = self.study.picture
        if picture is None:
            self._show_texts(None, (), Shelf())
            return
        asked = picture

        def read(collection: Collection) -> tuple[tuple[CodeList, ...], Shelf]:
            return code_lists(collection, asked.questionnaire), Shelf(texts(collection, asked))

        def show(found: tuple[tuple[CodeList, ...], Shelf]) -> None:
            if self.study.picture is asked:
                self._show_texts(asked, *found)

        self.study.do(read, show)

    def exported(self) -> Table | None:
        """The quotes while they are read, else the counts of the codes."""
        if self.study.picture is None:
            return None
        return code_quotes if self._quoted else code_counts

    def take_focus(self) -> None:
        """Go to the texts."""
        (self.list if self.list.isVisible() else self.filters.words).setFocus()

    def event(self, event: QEvent) -> bool:
        """Undo is of this screen, and not of a menu, while it has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of this screen, whichever part of it has the keyboard and does not use them itself."""
        meant = meant_by(event)
        code = self.codes.by_key(meant)
        if code:
            self._toggle(code)
        elif meant in self._keys:
            self._keys[meant]()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        again = button(self.tr("Bijwerken (F5)"), self._choose, "quiet")
        again.setToolTip(self.tr("De lijst opnieuw kiezen volgens de filter"))
        left = _panel(self.filters, self.list, self.empty, flow(self.progress, again, spacing=SMALL))
        for each in (self.detail, self.quotes):
            self._middle.addWidget(each)
        self.none_button.clicked.connect(self._keys["pass_over"])
        right = _panel(self.codes, flow(self.none_button, self.undo_button, spacing=SMALL))
        for place, widget in enumerate((left, self._middle, right)):
            widget.setMinimumWidth(_LEAST[place])
            self.sides.addWidget(widget)
            self.sides.setStretchFactor(place, _SHARES[place])
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(LARGE)
        self.sides.setSizes(list(_SHARES))
        whole = column(self.nothing, self.sides)
        whole.setStretch(1, 1)
        whole.addStretch(0)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.filters.changed.connect(self._choose)
        self.list.moved.connect(self._moved)
        self.detail.taken.connect(lambda given: self.acts.take(self._chosen(), *given))
        self.detail.accepted.connect(self._accept)
        self.detail.accepted_all.connect(self._accept)
        self.detail.confirmed.connect(self._keys["confirm"])
        self.detail.dropped.connect(self._keys["pass_over"])
        self.codes.toggled.connect(self._toggle)
        self.codes.directed.connect(self._direct)
        self.codes.quoted.connect(self._quote)
        self.codes.added.connect(self._add_code)
        self.codes.renamed.connect(self.acts.rename_code)
        self.codes.removed.connect(self.acts.remove_code)
        self.codes.left.connect(self.take_focus)
        self.undo_button.clicked.connect(self.acts.undo)
        self.acts.acted.connect(self._acted)
        self.acts.listed.connect(self.refresh)
        self.quotes.closed.connect(self._unquote)
        self.quotes.copied.connect(self.study.dialogs.copy)

    # ---- what is shown

    def _show_texts(self, picture: Picture | None, lists: tuple[CodeList, ...], shelf: Shelf) -> None:
        self.acts.form = picture.questionnaire if picture else None
        self.filters.offer(lists, picture.questionnaire.clusters if picture else ())
        untold = self.tr("Er is geen enkele tekst om te coderen bij wat nu getoond wordt.")
        self.nothing.setText(untold if picture and picture.cities else self.why_empty())
        self.nothing.setVisible(not shelf.texts)
        self.sides.setVisible(bool(shelf.texts))
        self._list_texts(shelf, self.list.currentIndex().row())

    def _choose(self) -> None:
        """Filter anew; the text with the keyboard keeps it while it is still listed."""
        self._list_texts(self.model.shelf, 0)

    def _list_texts(self, shelf: Shelf, otherwise: int) -> None:
        before = self.list.current
        self.model.replace(shelf, self.filters.filter)
        there = self.model.row_of(before)
        self.list.go_to(there if there >= 0 else otherwise)
        self.list.setVisible(bool(self.model.shown))
        self.empty.setVisible(not self.model.shown)
        codes = self.filters.codes
        self.codes.setVisible(codes is not None)
        if codes is not None:
            self.codes.show_codes(codes)
            in_tab_order((*self.codes.stops, self.none_button, self.undo_button))
        self._moved()

    def _moved(self) -> None:
        """Another text has the keyboard: it is shown, and its own direction counts again."""
        self._direction, self._quoted = None, ""
        self._middle.setCurrentIndex(0)
        self._show()

    def _show(self) -> None:
        text, chosen, codes = self.list.current, self._chosen(), self.filters.codes
        self.detail.show_text(text, codes, len(chosen))
        if codes is not None:
            direction = self._direction or (text.direction if text else "")
            self.codes.show_given(self._given(chosen), self.model.shelf.tally(codes.id).codes, direction)
            tally = self.model.shelf.tally(codes.id)
            words = self.tr("{done} van {all} klaar, {changed} gewijzigd")
            self.progress.setText(words.format(done=tally.done, all=tally.all, changed=tally.changed))
        self.undo_button.setEnabled(self.acts.undoable)

    def _in_words(self, text: CodedText) -> str:
        """What was done with a text, for who does not see the signs."""
        if text.done:
            return counted(len(text.codes), self.tr("{count} code"), self.tr("{count} codes"))
        return self.tr("tekst gewijzigd") if text.changed else self.tr("nog te coderen")

    # ---- what is done

    def _acted(self) -> None:
        """Something was coded: the lines are up to date already; nobody is moved."""
        self._show()
        text, codes = self.list.current, self.filters.codes
        if text and codes:
            names = ", ".join(self.detail.named(codes, given) for given in text.codes)
            announce(self.list, names or self.tr("Geen codes"))
        if self._quoted:
            self._quote(self._quoted)

    def _chosen(self) -> list[CodedText]:
        return self.list.chosen or ([self.list.current] if self.list.current else [])

    def _given(self, chosen: list[CodedText]) -> set[str]:
        """The codes that all chosen texts have, in the direction that counts now."""
        directions = ((each, each.direction if self._direction is None else self._direction) for each in chosen)
        had = ({given.code for given in each.codes if given.direction == now} for each, now in directions)
        return set.intersection(*had) if chosen else set()

    def _toggle(self, code: str) -> None:
        """Give a code to all chosen texts, or take it from all when all have it."""
        chosen = self._chosen()
        act = self.acts.take if code in self._given(chosen) else self.acts.give
        act(chosen, code, self._direction)

    def _accept(self, code: str = "") -> None:
        """Give the text with the keyboard what is proposed for it, or one code of that."""
        text, codes = self.list.current, self.filters.codes
        if text is not None and codes is not None:
            wanted = (code,) if code else self.detail.proposals(text, codes)
            self.acts.give_all([text], [Given(each, self._direction or text.direction) for each in wanted])

    def _direct(self, direction: str) -> None:
        codes = self.filters.codes
        if codes is not None and direction in codes.directions:
            self._direction = direction
        self._show()

    def _add_code(self, name: str) -> None:
        """Make a code, and give it at once: who makes one has a text before the eyes."""
        codes = self.filters.codes
        if codes is not None:
            self.acts.add_code(codes, name, self._chosen(), self._direction)

    # ---- quotes

    def _quote(self, code: str) -> None:
        codes = self.filters.codes
        if codes is not None:
            self._quoted = code
            mine = (text for text in self.model.shelf.texts if text.list == codes.id)
            self.quotes.show_quotes(mine, codes, code)
            self._middle.setCurrentIndex(1)

    def _unquote(self) -> None:
        self._quoted = ""
        self._middle.setCurrentIndex(0)
        self.take_focus()

    def _escape(self) -> None:
        self.codes.forget()
        self._unquote()


def _panel(*items: QWidget | QLayout) -> QWidget:
    made = QWidget()
    made.setLayout(column(*items, spacing=SMALL))
    return made
