"""Small pieces that every screen is made of. What a person typed is always shown as plain text, never as markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .theme import LARGE, MEDIUM, PAGE_WIDE, SMALL, letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

Box = TypeVar("Box", bound=QBoxLayout)
# Set by property and number: naming anything in the class Qt builds its hundred enumerations, a fifth of the time to
# the first window. Qt.TextFormat.PlainText, Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.FocusPolicy.NoFocus, StrongFocus.
PLAIN_TEXT, NEVER, NO_FOCUS, STRONG_FOCUS = 0, 1, 0, 11


def label(text: str, look: str = "", *, wrap: bool = True) -> QLabel:
    """A label in one of the looks of the style sheet."""
    made = QLabel(text)
    made.setProperty("textFormat", PLAIN_TEXT)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def breakable(text: str) -> str:
    """The text with places where a long word, as an address or a path is one, may go on in the next line."""
    for sign in "/\\._":
        text = text.replace(sign, f"{sign}\u200b")
    return text.replace("@", "\u200b@")


def set_look(widget: QWidget, look: str) -> None:
    """Give a widget another look."""
    if widget.property("look") != look:
        widget.setProperty("look", look)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, pressed: Callable[[], object] | SignalInstance | None = None, look: str = "") -> QPushButton:
    """A button, also for the Enter key; `pressed` is a bound method or a signal, so that it disconnects by itself."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if look:
        made.setProperty("look", look)
    if pressed is not None:
        made.clicked.connect(pressed)
    return made


def toggle(text: str, name: str) -> QToolButton:
    """A small button that stays pressed; `name` says in full what it does."""
    from PySide6.QtWidgets import QToolButton  # late, these two: the first window has none

    from .tips import set_tip

    made = QToolButton()
    made.setText(text)
    made.setCheckable(True)
    made.setAccessibleName(name)
    set_tip(made, name)
    made.setProperty("focusPolicy", STRONG_FOCUS)
    return made


def column(*items: QWidget | QLayout | int, spacing: int = SMALL, margin: int = 0) -> QVBoxLayout:
    """A vertical layout; a number is a distance, -1 takes the room that is left."""
    return _fill(QVBoxLayout(), items, spacing, margin)


def fit_on_screen(window: QWidget, width: int, height: int, frame: int = 0) -> None:
    """Make a window as large as this, in pixels, or as its screen has room for with a title bar of `frame`."""
    room = window.screen().availableGeometry().size()
    window.resize(min(width, room.width()), min(height, room.height() - frame))


def footer(*items: QWidget | QLayout | int) -> QFrame:
    """The strip at the foot of a dialog or a screen, with its buttons from left to right."""
    made = QFrame()
    made.setObjectName("footer")
    line = row(*items)
    line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
    made.setLayout(line)
    return made


def row(*items: QWidget | QLayout | int, spacing: int = SMALL, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout; a number is a distance, -1 takes the room that is left."""
    return _fill(QHBoxLayout(), items, spacing, margin)


def card(*items: QWidget | QLayout | int, spacing: int = SMALL) -> QFrame:
    """A quiet box around things that belong together."""
    made = QFrame()
    made.setObjectName("card")
    layout = column(*items, spacing=spacing)
    layout.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM + 2)
    made.setLayout(layout)
    return made


def lay_out_now() -> None:
    """Let every layout take its place before the next picture: it takes Qt some rounds, and each would be seen."""
    from PySide6.QtCore import QEvent  # late: it has 180 types

    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def in_tab_order(stops: Iterable[QWidget]) -> None:
    """Have Tab go past these in this order, wherever they came from."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def on_f1(dialog: QWidget, page: str) -> None:
    """Have F1 show a page of the help over a dialog: the menu of the window behind it waits."""
    from PySide6.QtGui import QShortcut  # late, these two: the first window has no dialog

    from .help import show_page

    QShortcut("F1", dialog).activated.connect(partial(show_page, dialog, page))


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that only changed on the screen."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: some 200 names of roles and events

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Sheet(QScrollArea):
    """A page that scrolls, with its things in one column of readable width."""

    def __init__(self, *items: QWidget | QLayout | int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", NEVER)
        self.setProperty("focusPolicy", NO_FOCUS)
        self.canvas = canvas = QWidget()
        canvas.setObjectName("canvas")
        self.inner = QWidget()
        self.inner.setMaximumWidth(letters(PAGE_WIDE))
        self.column = column(*items, spacing=MEDIUM)
        self.inner.setLayout(self.column)
        outer = row(self.inner)
        outer.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        canvas.setLayout(outer)
        self.setWidget(canvas)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll, up or down only, until `widget` can be seen; what was just added has its place first."""
        lay_out_now()
        self.ensureWidgetVisible(widget, 0, MEDIUM)
        self.horizontalScrollBar().setValue(0)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, for good."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            clear(inner)


def _fill(layout: Box, items: Iterable[QWidget | QLayout | int], spacing: int, margin: int) -> Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif item < 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(item)
    return layout
