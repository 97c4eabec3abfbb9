"""The window of what another inventory says: a part that comes back, or any inventory of the same city beside ours."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from ..centre.progress import Progress
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.answers import Change, Edit
from ..inventory.changelog import local_time
from ..inventory.comparison import Difference, Verdict
from ..inventory.delegation import Plan, apply, plan_take_back, plan_take_over
from ..inventory.differences import Told, told
from ..inventory.document import Document
from .decisions import Decisions
from .parts import announce, button, column, fit_on_screen, footer, label
from .places import place_of_change
from .rows import Rows, RowsTable
from .side_by_side import SideBySide
from .theme import LARGE, MEDIUM
from .work import Chore

if TYPE_CHECKING:
    from .window import Window

_WIDTH, _HEIGHT, _FRAME = 1080, 720, 48
_WHAT, _WHERE, _HERE, _THERE, _THEN = range(5)
_WIDTHS = {_WHAT: 130, _HERE: 150, _THERE: 150, _THEN: 130}
_KEYS = {"1": False, "2": True}

Planning = Callable[[Document, Path], Plan]


def ask_take_back(window: Window) -> None:
    """Choose a part that came back, and show what it says."""
    path = _chosen(window, window.tr("Welk deel neemt u terug?"))
    if path:
        take_back(window, path)


def take_back(window: Window, path: Path) -> None:
    """Show what a part of the open inventory says, before anything is taken back."""
    _show(window, path, plan_take_back, taking_back=True)


def ask_compare(window: Window) -> None:
    """Choose another inventory of this city, and show in what it differs."""
    path = _chosen(window, window.tr("Met welke inventaris vergelijkt u?"))
    if path:
        _show(window, path, plan_take_over, taking_back=False)


def _chosen(window: Window, title: str) -> Path | None:
    if window.document is None:
        return None
    filters = window.tr("Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
    return window.dialogs.open_file(window, title, filters)


def _show(window: Window, path: Path, planning: Planning, *, taking_back: bool) -> None:
    """Read the file beside the window, with what was just typed here kept first, and show the differences."""
    if window.editor is None or not window.editor.flush():
        return

    def plan(_progress: Progress, _cancelled: Callable[[], bool]) -> Plan:
        return planning(document, path)

    def show(found: Plan) -> None:
        dialog = TakingBack(window, found, taking_back=taking_back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    bridge = window.editor.bridge
    document = bridge.document
    size = path.stat().st_size if path.is_file() else 0
    bridge.do_chore(window, Chore(window.tr("Het bestand wordt gelezen…"), size, plan), show)


class TakingBack(QDialog):
    """Every difference, those to decide first; the chosen one in full below, and one button that does it all."""

    def __init__(self, window: Window, plan: Plan, *, taking_back: bool) -> None:
        super().__init__(window)
        assert window.document is not None  # noqa: S101 - it was compared with the open inventory
        assert window.editor is not None  # noqa: S101
        self._window, self._document, self._editor = window, window.document, window.editor
        self.plan, self._taking_back = plan, taking_back
        self.decisions = Decisions(plan.differences, taking_back=taking_back)
        self._told: dict[int, Told] = {}
        self.setWindowTitle(self.tr("Deel terugnemen") if taking_back else self.tr("Vergelijken"))
        here, there = self.tr("Hier"), self._who()
        headers = [self.tr("Soort"), self.tr("Waar"), here, there, self.tr("Wat gebeurt er")]
        self.table = RowsTable(Rows(headers, self._cells), self.tr("Verschillen"), wide=_WHERE)
        self.table.rows.replace(range(len(plan.differences)))
        self.detail = SideBySide(here, there)
        self.state = label("", "muted")
        self.go_button = button(self.tr("Ga naar dit antwoord"), self.go)
        self.all_button = button(self.tr("Alles overnemen"), self._take_all)
        self.apply_button = button("", self.apply, "primary")
        self._lay_out()
        self.table.moved.connect(self._show_one)
        self.table.opened.connect(self.go)
        for key, theirs in _KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._decide, theirs))
        self.detail.decided.connect(self._decide)
        self.table.choose(0)
        self._sync()
        (self.table if plan.differences else self.apply_button).setFocus()

    def apply(self) -> None:
        """Take over what was decided, as one step."""
        taken = self.decisions.taken
        if not taken:
            self.reject()
            return
        document, plan = self._document, self.plan

        def task(_progress: Progress, _cancelled: Callable[[], bool]) -> Change:
            return apply(document, plan, taken, by=None)

        size = plan.outside.path.stat().st_size if plan.outside.path.is_file() else 0
        chore = Chore(self.tr("De antwoorden worden overgenomen…"), size, task)
        self.accept()
        self._editor.bridge.do_chore(self._window, chore, partial(_tell, self._window, len(taken)))

    def go(self) -> None:
        """Close, and go to where the chosen difference is."""
        difference = self._current()
        if difference is None:
            return
        here = Edit(difference.kind, difference.key, None, difference.ours)
        self.reject()
        self._editor.go(*place_of_change(self._document, Change((here,))))

    def _decide(self, theirs: bool) -> None:
        """Decide about the chosen one; in the list, go on to what is still to be decided."""
        difference, place = self._current(), self.table.place
        if difference is None or place is None or not difference.can_take:
            return
        self.decisions.decide(difference, theirs=theirs)
        following = [each for each in self.decisions.open if each > place]
        if following and self.table.hasFocus():
            self.table.choose(following[0])
        self._sync()

    def _take_all(self) -> None:
        self.decisions.take_all()
        self._sync()

    def _current(self) -> Difference | None:
        return None if self.table.place is None else self.plan.differences[self.table.place]

    def _show_one(self, place: int) -> None:
        difference = self.plan.differences[place]
        decided = self.decisions.of(difference)
        self.detail.show_difference(self._words(place), decided, can_take=difference.can_take)

    def _sync(self) -> None:
        """Follow what was decided."""
        if self.table.place is not None:
            self._show_one(self.table.place)
        self.table.viewport().update()
        taken, waiting = len(self.decisions.taken), len(self.decisions.open)
        if not self.plan.differences:
            words = self.tr("Er is geen enkel verschil.")
        elif waiting:
            words = self.tr("{count} nog te beslissen: zolang u niet kiest, blijft staan wat hier staat.")
        else:
            words = self.tr("Nog niets gekozen.") if not taken else self.tr("Alles is beslist.")
        self.state.setText(words.format(count=waiting))
        announce(self.state, self.state.text())
        act = self.tr("{count} terugnemen") if self._taking_back else self.tr("{count} overnemen")
        self.apply_button.setText(act.format(count=taken) if taken else self.tr("Niets overnemen"))
        self.go_button.setEnabled(self._current() is not None)

    def _words(self, place: int) -> Told:
        if place not in self._told:
            self._told[place] = told(self.plan.differences[place], self._document.answers, self.plan.outside.answers)
        return self._told[place]

    def _cells(self, place: int) -> list[str]:
        difference, words = self.plan.differences[place], self._words(place)
        return [self._kind(difference), words.place, words.ours, words.theirs, self._outcome(difference)]

    def _kind(self, difference: Difference) -> str:
        if not self._taking_back:
            return {Verdict.NEW: self.tr("Alleen daar"), Verdict.OURS: self.tr("Alleen hier")}.get(
                difference.verdict, self.tr("Verschillend")
            )
        return {
            Verdict.CONFLICT: self.tr("Botsing"),
            Verdict.REMOVED: self.tr("Verwijderd aspect"),
            Verdict.NEW: self.tr("Nieuw"),
            Verdict.CHANGED: self.tr("Gewijzigd"),
            Verdict.BLANK: self.tr("Leeg terug"),
            Verdict.OURS: self.tr("Hier gewijzigd"),
            Verdict.AGREED: self.tr("Beide hetzelfde"),
        }[difference.verdict]

    def _outcome(self, difference: Difference) -> str:
        decided = self.decisions.of(difference)
        if decided is None:
            return self.tr("? te beslissen")
        if not decided:
            return self.tr("blijft zoals hier")
        return self.tr("→ wordt verwijderd") if difference.verdict is Verdict.REMOVED else self.tr("→ overnemen")

    def _who(self) -> str:
        mandate = self.plan.outside.mandate
        return (mandate.recipient if mandate else "") or self.plan.outside.path.name

    def _title(self) -> str:
        """The file, and of a part when it was given."""
        name, mandate = self.plan.outside.path.name, self.plan.outside.mandate
        if mandate is None:
            return name
        return self.tr("{name}, doorgegeven op {when}").format(name=name, when=local_time(mandate.sent))

    def _lay_out(self) -> None:
        for place, width in _WIDTHS.items():
            self.table.setColumnWidth(place, width)
        about = self.tr(
            "Wat maar aan één kant veranderde, gaat vanzelf samen, en een leeg veld overschrijft niets. "
            "Kies met 1 en 2 wat geldt. Daarna kunt u alles in één keer ongedaan maken."
        )
        beside = self.tr("Kies met 2 wat u overneemt. Daarna kunt u alles in één keer ongedaan maken.")
        inner = column(label(self._title(), "heading"), label(about if self._taking_back else beside, "muted"))
        inner.addWidget(self.table, 1)
        inner.addWidget(self.detail)
        inner.addWidget(self.state)
        inner.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        self.detail.setVisible(bool(self.plan.differences))
        self.all_button.setVisible(any(each.can_take for each in self.plan.differences))
        ending = (self.go_button, self.all_button, self.apply_button)
        foot = footer(button(self.tr("Sluiten"), self.reject), -1, *ending)
        whole = column(spacing=0)
        whole.addLayout(inner, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        self.apply_button.setDefault(True)
        fit_on_screen(self, _WIDTH, _HEIGHT, _FRAME)


def _tell(window: Window, count: int, _change: Change) -> None:
    words = window.tr("{count} gegevens overgenomen. Met Ctrl+Z maakt u dat in één keer ongedaan.")
    window.banner.show_news(words.format(count=count))
