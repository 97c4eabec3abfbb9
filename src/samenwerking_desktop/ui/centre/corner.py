"""The title above the names of a table, where both headers meet: pressing it sorts by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from ..parts import NO_FOCUS

if TYPE_CHECKING:
    from .matrix_table import MatrixTable


class Corner(QPushButton):
    """A header by itself; with the keyboard the menu of the table does the same."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self.setObjectName("corner")
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setToolTip(self.tr("Sorteren op naam"))
        self.clicked.connect(table.sort_by_name)
