"""The texts of functions on the screen; a widget has tr() of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..messages import is_singular


def tr(text: str) -> str:
    """Say a text in the language of the window. As everywhere, it is asked for by its Dutch text."""
    return QCoreApplication.translate("", text)


def counted(count: int, one: str, many: str) -> str:
    """The words for so many, in the singular or the plural; both may have a blank for the {count}."""
    return (one if is_singular(count) else many).format(count=count)
