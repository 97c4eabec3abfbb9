"""The knowledge centre's side of the window: the merging of returns or the study of a collection, never both."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from ...errors import UserError
from ..welcome import remember

if TYPE_CHECKING:
    from ...centre.picture import Selection
    from ..merging import MergingView
    from ..window import Window
    from .shell import Shell


class CentreDesk(QObject):
    """Shows one of them in the window's stack; the filters of a collection are remembered while the program runs."""

    def __init__(self, window: Window, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._stack = window, stack
        self._merging: MergingView | None = None
        self._selections: dict[Path, Selection] = {}
        self.shell: Shell | None = None

    @property
    def path(self) -> Path | None:
        """The collection that is being studied."""
        return self.shell.study.path if self.shell else None

    def show_merging(self, paths: list[Path]) -> None:
        """Show the merging as it was left, with these files in it; nothing else may be open."""
        from ..merging import MergingView

        if self._merging is None:
            self._merging = MergingView(self._window.dialogs, self._window.banner)
            self._merging.closed.connect(self._window.show_welcome)
            self._merging.study.connect(self._window.show_study)
            self._stack.addWidget(self._merging)
        self._stack.setCurrentWidget(self._merging)
        self._merging.take_focus()
        self._merging.take(paths)

    def show_study(self, path: Path) -> None:
        """Open a collection and show what is in it; nothing else may be open."""
        from .shell import Shell
        from .study import Study

        study = Study(path, self._window.dialogs, self._window.banner)
        study.selection = self._selections.get(path, study.selection)
        study.opened.connect(partial(remember, self._window.settings, path))
        study.missing.connect(self._missing)
        self.shell = Shell(study)
        self.shell.merging.connect(self._window.merge_files)
        self._stack.addWidget(self.shell)
        self._stack.setCurrentWidget(self.shell)
        study.start()
        self.shell.take_focus()

    def close(self) -> None:
        """Stop the merging, and let go of the collection."""
        if self._merging is not None:
            self._merging.stop()
        shell, self.shell = self.shell, None
        if shell is not None:
            self._selections[shell.study.path] = shell.study.selection
            shell.study.end()
            self._stack.removeWidget(shell)
            shell.deleteLater()
            self._window.banner.hide()

    def _missing(self, error: UserError) -> None:
        self._window.show_welcome()
        self._window.banner.show_error(error)
