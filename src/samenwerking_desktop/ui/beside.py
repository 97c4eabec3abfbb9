"""What stands at the left of the page: the list of places, or the panel to find in while somebody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ..inventory.texts import Only
from .desk import Desk
from .navigator import Navigator
from .theme import BESIDE_WIDE, letters

if TYPE_CHECKING:
    from .editor import Editor
    from .finding.panel import FindPanel


class Beside(QStackedWidget):
    """One of the two at a time; the panel is made when somebody wants it."""

    def __init__(self, desk: Desk, editor: Editor, page: QWidget) -> None:
        """`page` shows the places that are gone to."""
        super().__init__()
        self._desk, self._editor, self._page = desk, editor, page
        self._finder: FindPanel | None = None
        self.navigator = Navigator(desk.document)
        self.addWidget(self.navigator)
        self.fit(letters(3 * BESIDE_WIDE))

    def fit(self, window: int) -> None:
        """Take what a window of this width allows, and leave its page the most of it."""
        room = min(letters(BESIDE_WIDE), 3 * window // 8)
        self.setFixedWidth(room)
        self.navigator.fit(room)

    @property
    def finder(self) -> FindPanel:
        """The panel to find words and kinds of answers in."""
        if self._finder is None:
            from .finding.panel import FindPanel

            self._finder = FindPanel(self._desk, self._editor, self._page)
            self.addWidget(self._finder)
        return self._finder

    @property
    def finding(self) -> bool:
        """Whether the panel is what stands there."""
        return self.currentWidget() is not self.navigator

    def show_list(self) -> None:
        """Have the list of places there again."""
        self.setCurrentWidget(self.navigator)

    def look(self, only: Only | None = None) -> None:
        """Open the panel, with what was typed just now among what it finds; `only` presses that filter."""
        if self._editor.flush():
            self.finder.open(only)

    def go_on(self, step: int) -> None:
        """Go to the next place that was found, or with -1 to the one before."""
        if self._editor.flush():
            self.finder.go_on(step)
