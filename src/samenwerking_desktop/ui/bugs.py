"""Our own mistakes: told honestly in the window, with a report to copy. What the outside world does is a UserError."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, qVersion

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
        self._report = _report(error, trace)
        self._window.banner.show_failure(
            self.tr("Er ging iets mis in het programma zelf. Alles tot en met uw laatste wijziging is bewaard."),
            self.tr(
                "U kunt verder werken. Wilt u dit melden? Kopieer dan het verslag en stuur het mee: "
                "er staan geen antwoorden in."
            ),
            self.tr("Kopieer verslag"),
            self._copy,
        )

    def _copy(self) -> None:
        self._window.dialogs.copy(self._report)


def _report(error: BaseException, trace: TracebackType | None) -> str:
    """Which versions, and where in the program it was; not what the errors say, which may quote an answer."""
    import platform  # late, these two: there is a bug in few runs only
    import traceback

    versions = f"Python {platform.python_version()}, PySide {PySide6.__version__}, Qt {qVersion()}"
    lines = [f"samenwerking-desktop {__version__}, {versions}", platform.platform()]
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.format_tb(trace if cause is error else cause.__traceback__)
        lines += ["", *(line.rstrip() for line in frames), type(cause).__name__]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"
