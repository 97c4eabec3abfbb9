"""Whether what a screen says has the room that it needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

# Of an arrow, and of the edges around a text.
_ARROW = 24


def cut_off(root: QWidget) -> Iterator[str]:
    """Every text under `root` that is wider or higher than what shows it."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            if isinstance(widget, QHeaderView):
                yield from _titles(widget)
            elif is_cut(widget):
                what = getattr(widget, "text", getattr(widget, "currentText", widget.accessibleName))()
                yield f"{type(widget).__name__} {what!r}"


def is_cut(widget: QWidget) -> bool:
    """Whether this one needs more room than it has."""
    hint = widget.sizeHint()
    if isinstance(widget, QLabel):
        high = widget.heightForWidth(widget.width()) if widget.wordWrap() else hint.height()
        wide = widget.minimumSizeHint().width()
        return bool(widget.text()) and (widget.height() < high or widget.width() < wide)
    if isinstance(widget, QPushButton | QRadioButton | QCheckBox):
        narrow = widget.minimumSizeHint() if widget.property("look") == "line" else hint
        return widget.width() < narrow.width() or widget.height() < min(narrow.height(), hint.height())
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and widget.width() < hint.width()
    if isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():  # what can only be read may scroll
        return widget.verticalScrollBar().maximum() > 0
    return _is_narrow(widget)


def _is_narrow(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > widget.width() - _ARROW
    return isinstance(widget, QTabBar) and widget.sizeHint().width() > widget.width()


def _titles(header: QHeaderView) -> Iterator[str]:
    """The titles of columns that do not fit in theirs, on one line or on more where they may."""
    if header.orientation() is Qt.Orientation.Horizontal:
        for place in range(header.count()):
            said = partial(header.model().headerData, place, Qt.Orientation.Horizontal)
            title = str(said() or "")
            how = int(said(Qt.ItemDataRole.TextAlignmentRole) or header.defaultAlignment())
            room = QRect(0, 0, header.sectionSize(place), header.height())
            words = header.fontMetrics().boundingRect(room, how, title)
            if not header.isSectionHidden(place) and not room.contains(words):
                yield f"column {title!r}"
