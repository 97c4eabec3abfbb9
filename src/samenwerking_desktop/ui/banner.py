"""The one place where the program says that something went wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton

from ..errors import UserError
from .parts import announce, button, column, label, row, set_look
from .theme import LARGE, SMALL, TIGHT


class Banner(QFrame):
    """A strip above the page; it stays until it is closed or the cause is gone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._what = label("", "heading")
        self._advice = label("")
        self._act: Callable[[], object] | None = None
        self.error: UserError | None = None
        self.action: QPushButton = button("", self._pressed)
        self._close = button(self.tr("Sluiten"), self.hide, "quiet")
        texts = column(self._what, self._advice, spacing=TIGHT)
        line = row(texts, self.action, self._close, spacing=SMALL)
        line.setStretch(0, 1)
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self.setLayout(line)
        self.hide()

    def show_error(self, error: UserError, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what happened and what to do, with a button for it if there is one."""
        self.show_failure(error.what, error.advice, action, act)
        self.error = error

    def show_failure(self, what: str, advice: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say in these words what went wrong and what to do."""
        self._show(what, advice, "bad", action, act)

    def show_news(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say something that is no failure."""
        self._show(text, "", "good", action, act)

    @property
    def text(self) -> str:
        """What it says now; "" when it is not shown."""
        return "" if self.isHidden() else f"{self._what.text()} {self._advice.text()}".strip()

    def _show(self, what: str, advice: str, tone: str, action: str, act: Callable[[], object] | None) -> None:
        self.error = None
        self._what.setText(what)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._act = act
        self.action.setText(action)
        self.action.setVisible(act is not None)
        set_look(self, tone)
        self.show()
        announce(self, f"{what} {advice}")

    def _pressed(self) -> None:
        if self._act:
            self._act()
