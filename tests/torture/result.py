"""What became of one promise under torture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table in README: the promise, how it was tried, how often, and each time that it did not hold."""

    promise: str
    how: str
    tries: int
    failures: tuple[str, ...]
    note: str = ""
