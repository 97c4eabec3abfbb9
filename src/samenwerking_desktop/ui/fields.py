"""The fields in which text is typed, and when they tell what was typed. They do not know the document."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea

from .theme import LARGE

PAUSE_MS = 500
# What finds another field being saved comes back after this.
AGAIN_MS = 20
MIN_LINES = 2
CONTROL = Qt.KeyboardModifier.ControlModifier


class Draft(QObject):
    """What is typed in a field and not kept yet: `pending` is told to nobody, `saving` is on its way to the disk.

    `begun()` when there is something, `ready(text, continues, now)` half a second after the last key and on leaving the
    field; `continues` until then. With `now` somebody waits for it. Whoever could not keep it calls `hold`, and it is
    told again later; `postpone` when it only has to wait its turn.
    """

    begun = Signal()
    ready = Signal(str, bool, bool)

    def __init__(self, field: QLineEdit | QPlainTextEdit, text: Callable[[], str]) -> None:
        super().__init__(field)
        self._field, self._text = field, text
        self._continues = False
        self.pending = self.saving = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.tell)

    @property
    def under_way(self) -> bool:
        """Whether it goes to the disk without anybody doing anything more."""
        return self.saving or self._again.isActive()

    @property
    def open(self) -> bool:
        """Whether the field holds something that the inventory does not hold yet."""
        return self.pending or self.saving

    def touch(self) -> None:
        """A key was typed."""
        self._pause.start()
        if not self.pending:
            self.pending = True
            self.begun.emit()

    def tell(self, *, now: bool = False) -> None:
        """Tell what was typed."""
        self._pause.stop()
        self._again.stop()
        if self.pending or (now and self.saving):
            self.pending = False
            self.ready.emit(self._text(), self._continues, now)
            self._continues = True

    def flush(self) -> bool:
        """Have it kept before this returns; False when it could not be."""
        self.tell(now=True)
        return not self.pending

    def hold(self) -> None:
        """What was told last could not be kept."""
        self.pending = True

    def postpone(self) -> None:
        """What was told last has to wait for something else that is being saved."""
        self.pending = True
        self._again.start()

    def drop(self) -> None:
        """Forget it: it is not wanted."""
        self._pause.stop()
        self._again.stop()
        self.pending = False

    def shut(self) -> None:
        """Nothing is to be typed: the field is there to be read, and says when there is nothing in it."""
        self._field.setReadOnly(True)
        self._field.setPlaceholderText(self.tr("Niet ingevuld"))

    def leave(self) -> None:
        """The keyboard goes elsewhere, and that ends the step."""
        self.tell()
        self._continues = False


def is_undo(event: QKeyEvent) -> bool:
    """Whether the keys are those of undo or redo. They belong to the window, which undoes everything everywhere."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def is_step(event: QKeyEvent) -> bool:
    """Whether the keys go from any field to another aspect, to the remark, or say that nobody knows: the card's own."""
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_R, Qt.Key.Key_U)
    return event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == CONTROL and event.key() in keys


class EntryField(QLineEdit):
    """One line that counts only when it is entered; until then it is undone in the field itself."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on undo when nothing was typed here."""
        if is_step(event) or (is_undo(event) and not self.isUndoAvailable() and not self.isRedoAvailable()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LineField(QLineEdit):
    """One line of text, kept while it is typed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.draft = Draft(self, self.text)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self.draft.tell)

    def show_text(self, text: str) -> None:
        """Show what is kept, from its beginning; text that is still being typed stays."""
        if not self.draft.open and text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on undo and redo; everything else is typing."""
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who is brought here goes on at the end; Tab selects it all, as in every line."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what is in it."""
        super().focusOutEvent(event)
        self.draft.leave()

    def _edited(self, _text: str) -> None:
        self.draft.touch()


class TextField(QPlainTextEdit):
    """Text of any length in a field that grows with it, kept while it is typed."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.draft = Draft(self, self.toPlainText)
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._show_cursor)
        self.textChanged.connect(self._changed)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show what is kept; text that is still being typed stays."""
        if not self.draft.open and text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)
            self._fit()

    def flush(self) -> bool:
        """Tell now what was typed; False when it could not be kept."""
        return self.draft.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on undo, redo and the keys of the card; everything else is typing."""
        if is_undo(event) or is_step(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._follow.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the field: all of its text can be seen."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what is in it."""
        super().focusOutEvent(event)
        self.draft.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps to another height, and nothing needs to be scrolled away in it."""
        super().resizeEvent(event)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _changed(self) -> None:
        self.draft.touch()
        self._fit()

    def _fit(self) -> None:
        lines = max(MIN_LINES, self._lines(), self._example_lines())
        margins = self.contentsMargins()
        space = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom() + 2
        # A laid out line is a whole number of pixels high.
        self.setFixedHeight(lines * ceil(QFontMetricsF(self.font()).lineSpacing()) + space)

    def _lines(self) -> int:
        """How many lines the text takes; after another width Qt lays out only what can be seen until one asks."""
        laid_out, block = self.document().documentLayout(), self.document().begin()
        while block.isValid():
            laid_out.blockBoundingRect(block)
            block = block.next()
        return int(self.document().size().height())

    def _example_lines(self) -> int:
        """How many lines the example takes that stands in an empty field."""
        width = self.viewport().width() - 2 * int(self.document().documentMargin())
        measure = QFontMetricsF(self.font())
        room = QRectF(0, 0, max(1, width), 0)
        needed = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText()).height()
        return round(needed / measure.lineSpacing())

    def _show_cursor(self) -> None:
        """Scroll the page along with what is typed, once the field has grown."""
        page = self.parentWidget()
        while page and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        canvas = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and canvas:
            line = self.cursorRect()
            for point in (line.topLeft(), line.bottomLeft()):
                page.ensureVisible(0, self.viewport().mapTo(canvas, point).y(), 0, LARGE)
