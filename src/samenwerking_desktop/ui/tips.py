"""Texts of others as the hint of a cell or a field; Qt would take what looks like markup for markup."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget

# Characters; more than this is for the panel beside the table.
_MOST = 600


def tip(text: str) -> str:
    """The text as a hint that says just that, wrapped where it is long."""
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    return f"<p style='white-space: pre-wrap'>{escape(shown)}</p>" if shown else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget this hint; a screen reader, which reads hints too, gets the text itself."""
    widget.setToolTip(tip(text))
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(text)
