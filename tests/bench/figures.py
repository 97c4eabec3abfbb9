"""What a measurement comes to: ours beside a floor or a rival in the same run, as a ratio with its spread."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `ratios` are ours / theirs, pair by pair; `goal` is the largest ratio that will do."""

    what: str
    ours: str
    against: str
    ratios: Sequence[float]
    goal: float
    more_is_better: bool = False

    @property
    def median(self) -> float:
        """The ratio to quote."""
        return statistics.median(self.ratios)

    @property
    def reached(self) -> bool:
        """Whether the goal is reached."""
        return self.median >= self.goal if self.more_is_better else self.median <= self.goal


def seconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    act()
    return perf_counter() - start


def in_turn(ours: Callable[[], object], theirs: Callable[[], object], times: int) -> list[tuple[float, float]]:
    """Both, A B A B …, so that a machine that slows down slows both; seconds of each pair, after one warm-up."""
    ours()
    theirs()
    return [(seconds(ours), seconds(theirs)) for _ in range(times)]


def ratios(pairs: Sequence[tuple[float, float]]) -> list[float]:
    """Ours / theirs of each pair."""
    return [ours / theirs for ours, theirs in pairs]


def milliseconds(values: Sequence[float]) -> str:
    """The median of some seconds, in words."""
    return f"{statistics.median(values) * 1000:.1f} ms"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    lines = ["| what | ours | against | ratio (median, lowest–highest) | goal |", "|---|---|---|---|---|"]
    for each in figures:
        spread = f"{each.median:.2f} ({min(each.ratios):.2f}–{max(each.ratios):.2f})"
        sign = "≥" if each.more_is_better else "≤"
        verdict = "reached" if each.reached else "MISSED"
        lines.append(f"| {each.what} | {each.ours} | {each.against} | {spread} | {sign} {each.goal:g}: {verdict} |")
    return "\n".join(lines)
