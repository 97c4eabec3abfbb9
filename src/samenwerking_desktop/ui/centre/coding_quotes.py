"""The quotes with one code, as text to read and to copy."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ...centre.codes import CodeList
from ...centre.coding import CodedText
from ...centre.coding_tables import direction_label
from ..parts import button, column, label, row
from ..theme import SMALL
from ..words import tr


class Quotes(QWidget):
    """What all texts with a code say. `closed` when one has read enough, `copied(text)` to have it elsewhere."""

    closed = Signal()
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "title")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Citaten"))
        self.copy = button(self.tr("Kopiëren"), self._copy)
        self.close_button = button(self.tr("Terug naar de tekst (Esc)"), self.closed)
        layout = column(self.title, self.text, row(self.close_button, self.copy, -1, spacing=SMALL), spacing=SMALL)
        layout.setStretchFactor(self.text, 1)
        self.setLayout(layout)

    def show_quotes(self, texts: Iterable[CodedText], codes: CodeList, code_id: str) -> None:
        """Show the quotes with this code, those for and those against apart."""
        code = codes.code(code_id)
        self.title.setText(code.label if code else code_id)
        self.text.setPlainText(quotes(list(texts), codes, code_id))

    def _copy(self) -> None:
        self.copied.emit(f"{self.title.text()}\n\n{self.text.toPlainText()}")


def quotes(texts: Iterable[CodedText], codes: CodeList, code_id: str) -> str:
    """The quotes with a code, each under where it comes from; one that stands in both rounds once."""
    parts = []
    for direction in codes.directions:
        mine = [text for text in texts if (code_id, direction) in text.codes]
        once = {(text.place, text.sha256): text for text in reversed(mine)}
        said = [f"{text.municipality} – {text.aspect_label}\n{text.text}" for text in reversed(once.values())]
        if said:
            parts += [f"{direction_label(direction)} ({len(said)})".strip(), *said]
    nothing = tr("Nog geen enkele tekst heeft deze code.")
    return "\n\n".join(parts) or nothing
