"""The texts of functions on the screen; a widget has tr() of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Say a text in the language of the window. As everywhere, it is asked for by its Dutch text."""
    return QCoreApplication.translate("", text)
