"""What the program relies on in Qt's Python side."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1000


def test_calls_that_give_nothing_back_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one in every call on Python 3.11; when they are gone the interpreter aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("tekst")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS / 10
