"""What the tests of the screens do with their hands and eyes: keys as a keyboard sends them, and what then has them."""

# ruff: noqa: ARG002 - a box that answers by itself looks at nothing that it is given

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.editor import Editor
from samenwerking_desktop.ui.fields import Draft
from samenwerking_desktop.ui.window import Window
from scenario import Scenario

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE = 10.0
# In pixels.
TARGET = 24
# What a screen reader tells how to use.
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Client,  # a view of our own, with its things under it
    QAccessible.Role.ComboBox,
    QAccessible.Role.Dialog,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.PageTabList,
    QAccessible.Role.RadioButton,
    QAccessible.Role.SpinBox,
    QAccessible.Role.StaticText,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
}


@dataclass
class Answering(Dialogs):
    """Boxes that answer at once, each question from its list; a question without an answer left is cancelled."""

    files: list[list[Path]] = field(default_factory=list)
    places: list[Path] = field(default_factory=list)
    agree: bool = True
    asked: list[str] = field(default_factory=list)
    opened: list[QUrl] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)

    def open_files(self, parent: QWidget, title: str, filters: str) -> list[Path]:
        """Choose files."""
        self.asked.append(title)
        return self.files.pop(0) if self.files else []

    def open_file(self, parent: QWidget, title: str, filters: str) -> Path | None:
        """Choose one file."""
        return next(iter(self.open_files(parent, title, filters)), None)

    def save_file(self, parent: QWidget, title: str, proposal: Path, filters: str) -> Path | None:
        """Choose a place."""
        self.asked.append(f"{title}: {proposal.name}")
        return self.places.pop(0) if self.places else None

    def choose_bundle(self, parent: QWidget, title: str, proposal: Path, filters: str) -> Path | None:
        """Choose a place."""
        return self.save_file(parent, title, proposal, filters)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Choose a folder."""
        return next(iter(self.open_files(parent, title, "")), None)

    def confirm(self, parent: QWidget, question: str, explanation: str, yes: str) -> bool:
        """Agree or not."""
        self.asked.append(question)
        return self.agree

    def open_address(self, url: QUrl) -> bool:
        """Note what would be opened."""
        self.opened.append(url)
        return True

    def copy(self, text: str) -> None:
        """Note what would be on the clipboard."""
        self.copied.append(text)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
    """Press a key in the window that has the keyboard."""
    for _ in range(times):
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        QTest.keyClick(window, code, modifiers)


def write(text: str) -> None:
    """Type a text, letter by letter, in whatever has the keyboard."""
    for letter in text:
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        if letter == "\n":
            QTest.keyClick(window, Qt.Key.Key_Return)
        else:
            QTest.sendKeyEvent(QTest.KeyAction.Click, window, _code(letter), letter, Qt.KeyboardModifier.NoModifier)


def _code(letter: str) -> Qt.Key:
    return Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def focus_name() -> str:
    """What a screen reader says of the widget that has the keyboard."""
    interface = QAccessible.queryAccessibleInterface(focused())
    return interface.text(QAccessible.Text.Name)


def parent_name() -> str:
    """What a screen reader says of the group that has the keyboard in it."""
    parent = focused().parentWidget()
    return parent.accessibleName() if parent else ""


def until(condition: Callable[[], bool]) -> None:
    """Let the window go on until something is so; AssertionError when it never is."""
    end = monotonic() + PATIENCE
    while not condition():
        assert monotonic() < end, "waited in vain"
        _turn()
        sleep(0.001)  # which, unlike Qt's own waiting, lets other threads of Python go on


def settle() -> None:
    """Let everything happen that waits for a moment of rest, as the cards below the edge of the window do."""
    for _ in range(5):
        _turn()


def _turn() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def reactivate(window: QWidget) -> None:
    """Give a window the keyboard, as a desktop does when the box before it goes; there is none where tests run."""
    window.activateWindow()
    until(window.isActiveWindow)
    settle()


def windows() -> list[QWidget]:
    """Every window that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def tab_to(name: str, most: int = 200) -> None:
    """Press Tab until something whose name holds `name` has the keyboard."""
    for _ in range(most):
        if name in focus_name():
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


def stops(most: int = 400) -> list[QWidget]:
    """Everything that Tab comes past, from here until it is here again."""
    found = [focused()]
    for _ in range(most):
        key(Qt.Key.Key_Tab)
        if focused() is found[0]:
            return found
        found.append(focused())
    raise AssertionError("Tab never comes back")


def press(button: QPushButton) -> None:
    """Click on a button that can be seen."""
    settle()
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(widget: QWidget, *urls: QUrl) -> bool:
    """Drop files or addresses on a widget; whether it took them."""
    data = QMimeData()
    data.setUrls(list(urls))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        dropped = QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, dropped)
    return enter.isAccepted()


def editor_of(window: Window) -> Editor:
    """The open editor."""
    assert window.editor is not None
    return window.editor


def document_of(window: Window) -> Document:
    """The open inventory, with all that was told to it."""
    come_down(window)
    assert window.document is not None
    return window.document


def come_down(window: Window) -> None:
    """Wait until what was typed and left is on disk, or could not be."""
    until(lambda: not any(draft.under_way for draft in window.findChildren(Draft)))


def kept_sign(window: Window) -> str:
    """What the sign at the foot says about what was typed."""
    come_down(window)
    return editor_of(window).kept.text()


def text_field(parent: QWidget, name: str) -> QPlainTextEdit:
    """The text field whose name holds `name`."""
    return next(each for each in parent.findChildren(QPlainTextEdit) if name in each.accessibleName())


def accessible(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything in the tree of accessible things under a widget that can be seen."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid() or interface.state().invisible:
            continue
        yield interface
        waiting += [interface.child(place) for place in range(interface.childCount())]


def unheard(interface: QAccessibleInterface) -> str:
    """What a screen reader, or a hand that trembles, cannot do with what the keyboard comes to; "" for nothing.

    The size of what one points at is that of WCAG 2.2, 2.5.8.
    """
    widget, state = interface.object(), interface.state()
    if not state.focusable or not isinstance(widget, QWidget):
        return ""
    name, role = interface.text(QAccessible.Text.Name).strip(), interface.role()
    smallest = TARGET if role is not QAccessible.Role.StaticText else 0  # which is to read, not to point at
    faults = {
        "has no name": not name,
        f"is a {role.name}": role not in ROLES,
        "does not tell whether it can be used": bool(state.disabled) == widget.isEnabled(),
        "does not tell whether it is chosen": isinstance(widget, QAbstractButton)
        and bool(state.checked) != widget.isChecked(),
        f"is {widget.width()} by {widget.height()}": min(widget.width(), widget.height()) < smallest,
    }
    return ", ".join(f"{type(widget).__name__} {name!r} {fault}" for fault, so in faults.items() if so)


def inventory(folder: Path, name: str = "Klaverbeke") -> Path:
    """A blank inventory of a municipality."""
    folder.mkdir(exist_ok=True)
    scenario = Scenario(folder, municipality=name)
    scenario.close()
    return scenario.path
