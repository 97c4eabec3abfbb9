"""What the questions of a page ask, and what each of their answers means, for who wants to read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from ..questionnaire.model import Page, Question
from .parts import label, toggle
from .theme import LARGE, MEDIUM, SMALL, letters

# In letters.
_LABEL_WIDE = 24


class Explanation(QFrame):
    """What the form says about the questions of a page; `opener` is the button that shows and hides it."""

    def __init__(self, page: Page, *, shown: bool) -> None:
        super().__init__()
        self.setObjectName("explanation")
        self._page = page
        self.opener = toggle(self.tr("Uitleg"), self.tr("Uitleg bij de vragen op deze pagina"))
        self.opener.toggled.connect(self._show)
        if shown:
            self._fill()
            self.opener.setChecked(True)
        else:  # showing what is in no window yet would make it a window
            self.hide()

    def _show(self, shown: bool) -> None:
        """Most people read it once: it is made when it is wanted."""
        if shown and self.layout() is None:
            self._fill()
        if self.parent():
            self.setVisible(shown)

    def _fill(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnMinimumWidth(0, letters(_LABEL_WIDE))
        grid.setColumnStretch(1, 1)
        for question in self._page.questions:
            self._add(grid, question)

    def _add(self, grid: QGridLayout, question: Question) -> None:
        """A line for the question, one for each of its answers when it has a few, and an example of a good answer."""
        few = question.options if question.kind == "choice" else ()
        lines = [(question.label, question.help), *((option.label, option.help) for option in few)]
        lines += [
            (self.tr("Een voorbeeld"), self.tr("“{text}”").format(text=question.example) if question.example else "")
        ]
        for name, text in lines:
            if text:
                line = grid.rowCount()
                grid.addWidget(label(name, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(text), line, 1, Qt.AlignmentFlag.AlignTop)
