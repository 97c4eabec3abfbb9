"""Putting tables and pictures on the clipboard, so that they can be pasted in a spreadsheet, a text or a mail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QPixmap

from ..centre.csv_file import as_text

Rows = Iterable[Sequence[str]]


def copy_table(titles: Sequence[str], rows: Rows) -> None:
    """As text with tabs, for a spreadsheet, and as a table, for a text; neither holds a formula or markup of others."""
    lines = [[as_text(text) for text in row] for row in rows]
    data = QMimeData()
    data.setText(_tabbed((titles, *lines)))
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    body = "".join(f"<tr>{''.join(map(_cell, line))}</tr>" for line in lines)
    data.setHtml(f'<table border="1" cellspacing="0"><tr>{head}</tr>{body}</table>')
    QGuiApplication.clipboard().setMimeData(data)


def as_lines(titles: Sequence[str], rows: Rows) -> str:
    """The same as text alone, a row per line."""
    return _tabbed((titles, *([as_text(text) for text in row] for row in rows)))


def copy_picture(picture: QPixmap) -> None:
    """As an image."""
    QGuiApplication.clipboard().setPixmap(picture)


def _tabbed(lines: Rows) -> str:
    return "\n".join("\t".join(map(_in_one_line, line)) for line in lines)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return f"<td>{escape(text).replace(chr(10), '<br>')}</td>"
