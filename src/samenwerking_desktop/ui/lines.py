"""A line of text to press on, as long as it needs to be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy

from .parts import label, row
from .theme import SMALL, TIGHT


class LineButton(QPushButton):
    """A quiet button whose text goes on in the next line instead of being cut off."""

    def __init__(self, text: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self.setProperty("look", "line")
        self.setAccessibleName(text)
        line = row(label(text, "link"))
        line.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.clicked.connect(pressed)

    def sizeHint(self) -> QSize:
        """The size that its text wants."""
        return self.layout().totalSizeHint()  # type: ignore[union-attr]  # set above

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        return self.layout().totalMinimumSize()  # type: ignore[union-attr]
