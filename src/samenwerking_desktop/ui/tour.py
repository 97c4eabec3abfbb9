"""A tour of one minute on the example inventory: a small card that points at one thing after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from .example import open_example
from .parts import Sheet, announce, button, column, label, row
from .theme import LARGE, MEDIUM, SMALL, letters
from .tour_steps import Stage, Step, steps

if TYPE_CHECKING:
    from .window import Window

# In letters.
_WIDE = 50
_ON, _BACK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right), (Qt.Key.Key_Left, Qt.Key.Key_Backspace)


def start_tour(window: Window) -> None:
    """Open a fresh example and show the first step in it."""
    if not window.close_document():
        return
    open_example(window)
    centre = window.centralWidget()
    if window.editor is None or window.document is None or centre is None:
        window.show_welcome()  # the disk refused, and the banner says so
        return
    window.banner.hide()
    Tour(centre, Stage(window, window.editor, window.document)).begin()


class Tour(QFrame):
    """The card. Enter and the arrow to the right go on, the other arrow back, Escape stops; nothing moves by itself.

    The keyboard stays in the card, which hands the key of a step to what it points at: what is pressed really happens.
    """

    def __init__(self, centre: QWidget, stage: Stage) -> None:
        super().__init__(centre)
        self.setObjectName("tour")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._centre = centre
        self._stage, self._steps, self.place = stage, steps(stage), 0
        self._was_done = False
        self._ring = _Ring(centre)
        self._count, self._title, self._text = label("", "muted"), label("", "heading"), label("")
        self.back = button(self.tr("◂ Vorige"), self.previous)
        self.forward = button("", self.next, "primary")
        ways = row(button(self.tr("Stoppen"), self.end, "quiet"), -1, self.back, self.forward, spacing=SMALL)
        layout = column(self._count, self._title, self._text, ways, spacing=SMALL)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.setLayout(layout)
        # After a change the page finds its new shape first.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._follow)
        centre.installEventFilter(self)
        stage.editor.moved.connect(self._later.start)
        stage.editor.changed.connect(self._later.start)
        # Another file is opened, or none: there is nothing left to point at.
        stage.editor.destroyed.connect(self._ring.deleteLater)
        stage.editor.destroyed.connect(self.deleteLater)

    @property
    def step(self) -> Step:
        """What it shows."""
        return self._steps[self.place]

    def begin(self) -> None:
        """Show the first step."""
        self._show(0)

    def next(self) -> None:
        """Do what the step asks, if nobody did, and go on; after the last step stop."""
        step = self.step
        if step.does and step.done and not step.done():
            step.does()
        elif self.place + 1 < len(self._steps):
            self._show(self.place + 1)
        else:
            self.end()

    def previous(self) -> None:
        """Go back to the step before."""
        self._show(max(0, self.place - 1))

    def end(self) -> None:
        """Leave the example as it is, to try things out in."""
        self._ring.hide()
        self.hide()
        self._stage.editor.take_focus()
        self._ring.deleteLater()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the tour, and that of the step."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in _ON:
            self.next()
        elif key in _BACK:
            self.previous()
        elif event.text() and self.step.keys and (field := self.step.keys()):
            QApplication.sendEvent(field, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window became another size: be beside the thing again."""
        if event.type() is QEvent.Type.Resize:
            self._later.start()
        return super().eventFilter(watched, event)

    def _show(self, place: int) -> None:
        self.place = place
        self._was_done = bool(self.step.done and self.step.done())
        if self.step.place and self.step.place != self._stage.editor.place:
            self._stage.editor.go(self.step.place)
        last = place + 1 == len(self._steps)
        self._count.setText(
            self.tr("Rondleiding, {number} van {count}").format(number=place + 1, count=len(self._steps))
        )
        self._title.setText(self.step.title)
        self._text.setText(self.step.text)
        self.back.setEnabled(place > 0)
        self.forward.setText(self.tr("Klaar") if last else self.tr("Verder ▸"))
        self.setAccessibleName(self.step.title)
        self.setAccessibleDescription(self.step.text)
        self._point()
        announce(self, f"{self._count.text()}. {self.step.title}. {self.step.text}")

    def _follow(self) -> None:
        """Something changed: when that was what the step asks, the next one comes."""
        if self.step.done and self.step.done() and not self._was_done:
            self._show(self.place + 1)
        else:
            self._point()

    def _point(self) -> None:
        """Stand beside what the step is about, with the keyboard."""
        target, view = self.step.target(), self._stage.editor.view
        if target and isinstance(view, Sheet) and view.isAncestorOf(target):
            view.bring_into_view(target)
        around = _place_of(target, self._centre) if target and target.isVisible() else QRect()
        self._ring.around(around)
        self.setFixedWidth(letters(_WIDE))
        self.resize(self.width(), self.heightForWidth(self.width()))
        self.move(_beside(around, self.rect(), self._centre.rect()))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class _Ring(QFrame):
    """A line around what the card is about; it lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def around(self, place: QRect) -> None:
        """Be around this, or nowhere."""
        self.setVisible(not place.isEmpty())
        self.setGeometry(place.adjusted(-3, -3, 3, 3))
        self.raise_()


def _place_of(widget: QWidget, parent: QWidget) -> QRect:
    """Where a widget is in another, as far as it can be seen there."""
    place = QRect(parent.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0))), widget.size())
    return place & parent.rect().adjusted(3, 3, -3, -3)


def _beside(thing: QRect, card: QRect, room: QRect) -> QPoint:
    """Where the card covers nothing of the thing: below, beside or above it; else in the corner."""
    for left, top in (
        (thing.left(), thing.bottom() + MEDIUM),
        (thing.right() + MEDIUM, thing.top()),
        (thing.left(), thing.top() - card.height() - MEDIUM),
        (thing.left() - card.width() - MEDIUM, thing.top()),
    ):
        wanted = QRect(left, top, card.width(), card.height())
        wanted.moveLeft(max(LARGE, min(left, room.width() - card.width() - LARGE)))
        if not thing.isEmpty() and room.contains(wanted) and not wanted.intersects(thing):
            return wanted.topLeft()
    return QPoint(room.width() - card.width() - LARGE, room.height() - card.height() - LARGE)
