"""The mark on the page of what was found: its card gets an edge, and the words are selected in the field or label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ...inventory.search import marks
from ..fields import LineField, TextField
from ..parts import set_look

_CARDS = ("card", "panel")
_FOUND = "found"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


def units(text: str, place: int) -> int:
    """A place in a text as Qt counts it, in units of UTF-16."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


class Marker:
    """One mark at a time."""

    def __init__(self, page: QWidget) -> None:
        """`page` holds all places that are ever marked."""
        self._page = page

    def mark(self, target: QWidget, words: Sequence[str]) -> None:
        """Mark the words in this field, or else in the text that stands nearest to it."""
        self.clear()
        card = _card_of(target)
        if card is not None:
            set_look(card, _FOUND)
        if not (isinstance(target, TextField | LineField) and _select(target, words)):
            around = [target.parentWidget(), card, self._page]
            labels = (each for place in around if place is not None for each in place.findChildren(QLabel))
            next((each for each in labels if _select_in_label(each, words)), None)

    def clear(self) -> None:
        """Take the mark away; what is selected where the keyboard is stays so."""
        for field in self._page.findChildren(TextField):
            if not field.hasFocus() and field.textCursor().hasSelection():
                cursor = field.textCursor()
                cursor.clearSelection()
                field.setTextCursor(cursor)
        for entry in self._page.findChildren(LineField):
            if not entry.hasFocus():
                entry.deselect()
        for frame in self._page.findChildren(QFrame):
            if frame.property("look") == _FOUND:
                set_look(frame, "")
        for each in self._page.findChildren(QLabel):
            if each.textInteractionFlags() == _SELECTABLE:
                each.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)  # as a label is made


def _card_of(widget: QWidget) -> QFrame | None:
    return next((each for each in _ancestors(widget) if isinstance(each, QFrame) and each.objectName() in _CARDS), None)


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent:
        yield parent
        parent = parent.parentWidget()


def _select(field: TextField | LineField, words: Sequence[str]) -> bool:
    text = field.toPlainText() if isinstance(field, TextField) else field.text()
    found = _first(text, words)
    if found is None:
        return False
    if isinstance(field, TextField):
        cursor = field.textCursor()
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
    else:
        field.setSelection(found[0], found[1] - found[0])
    return True


def _select_in_label(shown: QLabel, words: Sequence[str]) -> bool:
    found = _first(shown.text(), words) if shown.isVisible() else None
    if found is None:
        return False
    shown.setTextInteractionFlags(_SELECTABLE)
    shown.setSelection(found[0], found[1] - found[0])
    return True


def _first(text: str, words: Sequence[str]) -> tuple[int, int] | None:
    found = marks(text, words)
    return (units(text, found[0][0]), units(text, found[0][1])) if found else None
