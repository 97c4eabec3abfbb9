"""What the tests of the study do with their hands and eyes."""

from __future__ import annotations

from samenwerking_desktop.ui.centre.desk import CentreDesk
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.centre.study import Study
from samenwerking_desktop.ui.window import Window
from ui.hands import settle, until


def settled(study: Study) -> None:
    """Wait until the thread has nothing more to do, nor what is asked for in answer to that."""
    for _ in range(2):
        over: list[bool] = []
        study.do(lambda _collection: True, over.append)
        until(lambda over=over: bool(over))  # type: ignore[misc]  # a list for each round
    settle()


def shell_of(window: Window) -> Shell:
    """The study that is open."""
    desk = window.findChild(CentreDesk)
    assert desk is not None
    assert desk.shell is not None
    return desk.shell
