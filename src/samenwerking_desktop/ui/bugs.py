"""Our own mistakes: told honestly in the window, with a report to copy. What the outside world does is a UserError."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .. import __version__

if TYPE_CHECKING:
    from .window import Window


class Bugs(QObject):
    """Tells each bug in the banner; `told` is what Python calls for an error that nobody caught."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._report = ""

    def told(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the error where errors are written, and say in the window that there was one."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        import platform  # late, these two: there is a bug in few runs only
        import traceback

        lines = traceback.format_exception(kind, error, trace)
        self._report = "".join([f"samenwerking-desktop {__version__}, {platform.platform()}\n", *lines])
        self._window.banner.show_failure(
            self.tr("Er ging iets mis in het programma zelf. Alles tot en met uw laatste wijziging is bewaard."),
            self.tr("U kunt verder werken. Wilt u dit melden? Kopieer dan het verslag en stuur het mee."),
            self.tr("Verslag kopiëren"),
            self._copy,
        )

    def _copy(self) -> None:
        self._window.dialogs.copy(self._report)
