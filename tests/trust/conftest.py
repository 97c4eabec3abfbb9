"""The window of the tests of the screens, with boxes that remember all that they said."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ui.centre.conftest import open_study
from ui.conftest import make_window, open_window, qapp, settings, window
from ui.hands import Answering

__all__ = ["make_window", "open_study", "open_window", "qapp", "settings", "window"]


@dataclass
class Remembering(Answering):
    """Boxes that also remember how they explained what they asked."""

    explained: list[str] = field(default_factory=list)

    def confirm(self, parent: QWidget, question: str, explanation: str, yes: str) -> bool:
        """Agree or not."""
        self.explained.append(explanation)
        return super().confirm(parent, question, explanation, yes)


@pytest.fixture
def dialogs() -> Remembering:
    """Boxes that answer by themselves."""
    return Remembering()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies of opened documents go where only this test looks."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
