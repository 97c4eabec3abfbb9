"""The box that stands before the window while long work goes on in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from .parts import button, column, label, row
from .theme import LARGE, MEDIUM, letters
from .work import Chore, Work

# In letters.
_WIDE = 60


class Patience(QDialog):
    """Says what is being done and how far it is; it goes by itself, and asks the work to stop on request."""

    def __init__(self, window: QWidget, chore: Chore, work: Work) -> None:
        super().__init__(window)
        self.setWindowTitle(chore.words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(letters(_WIDE))
        self._work = work
        self._bar = QProgressBar()
        self._bar.setAccessibleName(chore.words)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._stop = button(self.tr("Stoppen"), self.reject)
        if not chore.stoppable:
            self._stop.hide()
        self.setLayout(column(label(chore.words), self._bar, row(-1, self._stop), spacing=MEDIUM, margin=LARGE))
        work.progressed.connect(self._show_progress)
        work.finished.connect(self._over)

    def reject(self) -> None:
        """Stopping takes a moment: the box goes when the work has ended."""
        self._stop.setEnabled(False)
        self._work.requestInterruption()

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _over(self) -> None:
        self.done(0)
        self.deleteLater()
