"""A text of several lines that a person should see and may copy: under a table, until it is put away."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ..parts import announce, button, column, label, row
from ..theme import MEDIUM, SMALL

_MOST_LINES = 7


class Told(QFrame):
    """A title and the text, which cannot be changed; hidden while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = label("", "heading")
        self.text = _Text()
        self.closer = button(self.tr("Sluiten"), self.hide)
        head = row(self.title, self.closer)
        head.setStretch(0, 1)
        layout = column(head, self.text, spacing=SMALL)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        self.setLayout(layout)
        self.hide()

    def tell(self, title: str, text: str) -> None:
        """Show this text."""
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self.text.setPlainText(text)
        self.text.updateGeometry()
        self.show()
        announce(self, title)


class _Text(QPlainTextEdit):
    """As high as its lines, up to a few."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Room for the lines that there are."""
        lines = max(1, min(self.blockCount(), _MOST_LINES))
        height = lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth() + 14)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink below its lines."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
