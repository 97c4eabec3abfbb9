"""One open inventory: the navigator, the place where one is, the way on and back, and the sign that all is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ..errors import UserError
from ..inventory.answers import Change, FactKind
from ..inventory.checks import Finding
from ..inventory.document import Document
from ..inventory.mandate import mandate_in
from ..inventory.snapshot import Snapshot
from ..questionnaire.model import Key
from ..questionnaire.numbering import page_number
from .aside import AsideView
from .beside import Beside
from .bridge import NOT_KEPT, Bridge
from .contacts import ContactsView
from .desk import Desk
from .identity import IdentityView
from .page import PageView
from .part_strip import PartStrip
from .parts import announce, button, column, label, lay_out_now, row, set_look
from .places import Place, Room, Spot, place_of_change, place_of_key, walk, way
from .reading import ReadingStrip
from .review import ReviewView
from .synergy.names import page_names
from .theme import LARGE, SMALL


class View(Protocol):
    """What every place can do."""

    def sync(self, by: object) -> None:
        """Show what the document holds; `by` caused the change and is not redrawn."""

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or where one begins."""


class Editor(QWidget):
    """`moved(place)` when another place is shown; `changed()` when the place shows what changed in the document."""

    moved = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self._desk, self._settings = desk, settings
        self._walk: list[Place] = []
        self._view: QWidget | None = None
        self.place = Place(Room.IDENTITY)
        self._stack = QStackedWidget()
        self.beside = Beside(desk, self, self._stack)
        self.navigator = self.beside.navigator
        self.navigator.went_to.connect(self.go)
        self.back = button(self.tr("◂ Vorige"), self.previous)
        self.forward = button(self.tr("Volgende ▸"), self.next, "primary")
        self.forward.setToolTip(self.tr("Ctrl+Enter"))
        self.kept = label("", "muted")
        self._footer = QFrame()
        self._footer.setObjectName("footer")
        line = row(self.kept, self.back, self.forward, spacing=SMALL)
        line.setStretch(0, 1)
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self._footer.setLayout(line)
        self.strip = ReadingStrip(desk.document.file) if isinstance(desk.document.file, Snapshot) else None
        mandate = mandate_in(desk.document.file.meta)
        strips = [*([self.strip] if self.strip else []), *([PartStrip(desk, mandate)] if mandate else [])]
        body = row(self.beside, column(self._stack, self._footer, spacing=0), spacing=0)
        body.setStretch(1, 1)
        whole = column(*strips, body, spacing=0)
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)
        desk.bridge.changed.connect(self._changed)
        desk.bridge.absorbed.connect(self.flush)
        desk.bridge.typing.connect(self._show_typing)
        desk.bridge.saved.connect(self._show_kept)
        desk.bridge.failed.connect(self._show_failed)
        desk.bridge.held.connect(self._show_held)
        self.kept.setText(self.tr("Alleen lezen") if desk.read_only else self.tr("Alles is bewaard"))
        self.go(self._left_at())

    @property
    def document(self) -> Document:
        """The open inventory."""
        return self._desk.document

    @property
    def view(self) -> View:
        """What is shown now."""
        assert self._view is not None  # noqa: S101 - go() was called
        return self._view  # type: ignore[return-value]  # every view is one

    @property
    def bridge(self) -> Bridge:
        """What the inventory is changed through."""
        return self._desk.bridge

    def go(self, place: Place, spot: Spot | None = None) -> bool:
        """Show a place, and put the keyboard in the field at `spot`; False when what was typed could not be kept."""
        if self._view is not None and not self.flush():
            self.navigator.show_place(self.place)
            return False
        if self._view is None or place != self.place:
            self.place = place
            self._replace(self._make(place))
        self.navigator.show_place(place)
        self._settings.setValue(f"place/{self._desk.document.file.meta['uuid']}", place.to_text())
        self._sync_way()
        self.take_focus(spot)
        self.moved.emit(place)
        return True

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or where the place begins."""
        self.view.take_focus(spot)
        here = self.window().focusWidget()
        if here is None or not self._stack.isAncestorOf(here):  # a place without a field
            (self._view if self._view and self._desk.read_only else self.back).setFocus()

    def spot_in_sight(self) -> Spot | None:
        """Where on a page of questions the person is."""
        return self._view.spot_in_sight() if isinstance(self._view, PageView) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo out of a field: text fields claim these keys before any shortcut does, and hand them on."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Escape and self.beside.finding:
            self.beside.show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves its page the most of the room."""
        super().resizeEvent(event)
        self.beside.fit(self.width())

    def next(self) -> None:
        """Go on to the next place of the route."""
        self._step(1)

    def previous(self) -> None:
        """Go back to the previous place of the route."""
        self._step(-1)

    def undo(self) -> None:
        """Take back the last step and go to where it is."""
        if self.flush() and self._desk.document.history.can_undo:
            self.do_and_go(self._desk.document.undo)

    def redo(self) -> None:
        """Do the last step again and go to where it is."""
        if self.flush() and self._desk.document.history.can_redo:
            self.do_and_go(self._desk.document.redo)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        self._desk.bridge.drain()
        return self.view.flush()

    def do(self, act: Callable[[], object]) -> bool:
        """Let `act` change the document, and show what came of it; False when it could not be."""
        return self._desk.bridge.do(act)

    def do_and_go(self, act: Callable[[], Change | None]) -> None:
        """Have something changed, and go to where that can be seen."""
        changes: list[Change | None] = []
        self._desk.bridge.do(lambda: changes.append(act()))
        if changes and changes[0]:
            self.go(*place_of_change(self._desk.document, changes[0]))

    def _step(self, step: int) -> None:
        if not self.flush():
            return
        place = self._neighbour(step)
        if place is not None:
            self.go(place)

    def _neighbour(self, step: int) -> Place | None:
        """The place before or after this one; the drawer lies between the last but one and the last."""
        places = way(self._desk.document, self.place)
        if self.place not in places:
            return places[-1] if step > 0 else places[-2]
        there = places.index(self.place) + step
        return places[there] if 0 <= there < len(places) else None

    def _left_at(self) -> Place:
        text = self._settings.value(f"place/{self._desk.document.file.meta['uuid']}", "")
        place, places = Place.from_text(str(text)), walk(self._desk.document)
        return place if place and place in way(self._desk.document, place) else places[0]

    def _make(self, place: Place) -> QWidget:
        if place.room is Room.PAGE:
            return PageView(self._desk, place, self._stack)
        if place.room is Room.REPORT:
            from .synergy.pages import make_page

            return make_page(self, self._desk, self._settings, place.page)
        if place.room is Room.REVIEW:
            review = ReviewView(self._desk)
            review.jump.connect(self._jump)
            return review
        if place.room is Room.ASIDE:
            drawer = AsideView(self._desk)
            drawer.emptied.connect(self.take_focus)
            drawer.jump.connect(self._go_to_question)
            return drawer
        kinds = {Room.CONTACTS: ContactsView, Room.IDENTITY: IdentityView}
        return kinds[place.room](self._desk)

    def _replace(self, view: QWidget) -> None:
        old, self._view = self._view, view
        if self._desk.read_only:  # what changes something takes no keyboard then, and it must scroll all the same
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if old:
            self._stack.removeWidget(old)
            old.deleteLater()
        lay_out_now()

    def _jump(self, finding: Finding) -> None:
        if finding.key:
            self._go_to_question(finding.key)
        elif finding.cluster:
            self.go(Place(Room.CONTACTS))
        else:
            self.go(Place(Room.IDENTITY))

    def _go_to_question(self, key: Key) -> None:
        self.go(place_of_key(self._desk.document, key), Spot(FactKind.ANSWER, key))

    def _changed(self, change: Change, by: object) -> None:
        del change
        self.navigator.sync()
        if self.place.room is Room.PAGE and self.place not in walk(self._desk.document):
            self._leave_empty_page()
        else:
            self.view.sync(by)
        self._sync_way()
        self.changed.emit()

    def _leave_empty_page(self) -> None:
        """The page that is shown has nothing left on its route: go to the first page of its cluster."""
        first = next(place for place in walk(self._desk.document) if place.cluster == self.place.cluster)
        self.go(first)

    def _sync_way(self) -> None:
        following = self._neighbour(1)
        self.back.setEnabled(self._neighbour(-1) is not None)
        self.forward.setVisible(following is not None)
        if following is not None:
            self.forward.setText(self.tr("Volgende: {place} ▸").format(place=self._short(following)))

    def _short(self, place: Place) -> str:
        if place.room is Room.PAGE:
            return page_number(self._desk.questionnaire, place.cluster, place.page)
        names = {
            Room.CONTACTS: self.tr("contactpersonen"),
            Room.REVIEW: self.tr("nakijken"),
            Room.IDENTITY: self.tr("begin"),
        }
        return names.get(place.room) or page_names()[place.page].lower()

    def _show_typing(self) -> None:
        self.kept.setText(self.tr("Wordt bewaard…"))
        set_look(self.kept, "muted")

    def _show_kept(self) -> None:
        if self._desk.read_only:
            return
        self.kept.setText(self.tr("✓ Bewaard"))
        set_look(self.kept, "good")
        announce(self.kept, self.tr("Bewaard"))

    def _show_failed(self, error: UserError) -> None:
        if error.message in NOT_KEPT:
            self._show_held()

    def _show_held(self) -> None:
        self.kept.setText(self.tr("Nog niet bewaard"))
        set_look(self.kept, "bad")
