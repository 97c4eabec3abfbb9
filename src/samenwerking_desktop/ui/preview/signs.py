"""A small button above the preview that has a sign for a text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from ..parts import toggle


def sign(text: str, name: str, act: Callable[[], object]) -> QToolButton:
    """One that does `act`, a bound method; `name` says in full what that is."""
    made = toggle(text, name)
    made.setCheckable(False)
    made.clicked.connect(act)
    return made
