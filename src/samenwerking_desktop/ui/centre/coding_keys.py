"""What a key means on the screen of coding; a Belgian keyboard gives its digits without Shift too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ...centre.codes import AGAINST, FOR

_UNSHIFTED = dict(zip("à&é\"'(§è!ç", "0123456789", strict=True))
_LETTERS = {
    "0": "pass_over",
    "L": "pass_over",
    "O": "confirm",
    "S": "accept",
    "C": "codes",
    **dict.fromkeys("V+", FOR),
    **dict.fromkeys("T-", AGAINST),
}
_FIXED = {Qt.Key.Key_F5: "filter", Qt.Key.Key_Escape: "leave"}
_ORDERS = {
    QKeySequence.StandardKey.Undo: "undo",
    QKeySequence.StandardKey.Redo: "redo",
    QKeySequence.StandardKey.Find: "search",
}


def meant_by(event: QKeyEvent) -> str:
    """The name of what to do, or "1" to "9" for a code; "" for a key that means nothing here."""
    for order, name in _ORDERS.items():
        if event.matches(order):
            return name
    key = Qt.Key(event.key())
    modifiers = Qt.KeyboardModifier
    if key in _FIXED:
        return _FIXED[key]
    if event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier):
        return ""
    letter = _UNSHIFTED.get(event.text(), event.text()).upper()
    return _LETTERS.get(letter, letter if letter.isdigit() else "")
