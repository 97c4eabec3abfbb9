"""A command of the program as a test runs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    """What a command gave: its exit status, the lines of its result and what it said beside that."""

    status: int
    out: list[str]
    err: str


Cli = Callable[..., Ran]
