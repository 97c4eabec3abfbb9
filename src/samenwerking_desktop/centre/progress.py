"""How long work tells how far it is, and how it hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable

# (done, total, what is being done now)
Progress = Callable[[int, int, str], None]


class Cancelled(Exception):  # noqa: N818 - no error: a person wanted it
    """The work was stopped halfway on request; nothing of it stays."""


def go_on(cancelled: Callable[[], bool]) -> None:
    """Raise Cancelled when somebody wants the work to stop."""
    if cancelled():
        raise Cancelled


def unheard(_done: int, _total: int, _what: str) -> None:
    """Progress that nobody looks at."""


def uncounted(_rows: int, _sheet: str) -> None:
    """Rows of a sheet that is written before anybody could look at how far it is."""


def never() -> bool:
    """Work that nobody stops."""
    return False
