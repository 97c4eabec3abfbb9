"""What a key means on the screen of coding; a Belgian keyboard gives its digits without Shift too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ...centre.codes import AGAINST, FOR
from ..words import tr

_UNSHIFTED = dict(zip("à&é\"'(§è!ç", "0123456789", strict=True))
_SIGNS = {"0": "pass_over", "+": FOR, "-": AGAINST}
_FIXED = {Qt.Key.Key_F5: "filter", Qt.Key.Key_Escape: "leave"}
_ORDERS = {
    QKeySequence.StandardKey.Undo: "undo",
    QKeySequence.StandardKey.Redo: "redo",
    QKeySequence.StandardKey.Find: "search",
}


def letters() -> dict[str, str]:
    """The letter of each thing to do, as the language that is spoken has it."""
    return {
        FOR: tr("V"),
        AGAINST: tr("T"),
        "accept": tr("S"),
        "confirm": tr("O"),
        "pass_over": tr("L"),
        "codes": tr("C"),
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
    by_letter = {key: name for name, key in letters().items()} | _SIGNS
    return by_letter.get(letter, letter if letter.isdigit() else "")
