"""Python's rubbish is cleared away in the window's thread only: widgets that are in it may go nowhere else."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Milliseconds between two looks: the most that a busy thread makes in it is some megabytes.
_EVERY = 500


class Tidying(QObject):
    """Does what Python does by itself, at the same thresholds, but never in a thread that is at long work.

    A page that was left is a circle of widgets. Python clears such circles in whatever thread happens to reach the
    threshold, and Qt crashes when that is another than the window's.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.tidy)
        timer.start(_EVERY)

    def tidy(self) -> None:
        """Clear away the oldest generation of which enough has come."""
        over = [
            place
            for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if over:
            gc.collect(over[-1])
