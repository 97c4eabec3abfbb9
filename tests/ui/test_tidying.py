"""That no thread but the window's clears widgets away."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from samenwerking_desktop.ui.tidying import Tidying


class Circle:
    """Rubbish that notes in which thread it is cleared away."""

    def __init__(self, cleared: set[int]) -> None:
        self.me, self.cleared = self, cleared

    def __del__(self) -> None:
        self.cleared.add(get_ident())


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    """It in a window's thread."""
    parent = QObject()
    yield Tidying(parent)
    del parent


def test_a_thread_at_work_leaves_it(qtbot: QtBot, tidying: Tidying) -> None:
    """What is circular goes in the window's thread, also while another makes rubbish without end."""
    del tidying
    cleared: set[int] = set()
    work = Thread(target=lambda: [Circle(cleared) for _ in range(5000)])
    work.start()
    work.join()
    assert cleared == set()
    qtbot.waitUntil(lambda: bool(cleared))
    assert cleared == {get_ident()}
