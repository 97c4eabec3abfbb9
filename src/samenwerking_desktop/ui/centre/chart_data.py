"""What a bar chart shows, as plain data: series, bars with a value for each, and what the figures are out of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from ...centre.palette import INK, shade
from ...centre.readable import Readable, Value
from ...centre.tables import plain_rows
from ...messages import named
from ...questionnaire.model import Question

if TYPE_CHECKING:
    import pandas as pd


class Pattern(Enum):
    """What is drawn over a colour, so that a chart reads in grey; SOLID for a colour that says enough by itself."""

    SOLID = auto()
    HATCHED = auto()
    DOTTED = auto()
    CROSSED = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar. `fill` and the `ink` on it are #RRGGBB, "" for those of the window."""

    name: str
    fill: str = ""
    ink: str = ""
    pattern: Pattern = Pattern.SOLID


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a value per series, and what they are out of, as it is written behind the bar."""

    label: str
    values: tuple[float, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart. `head` says what the bars are, `unit` what their values count, `note` what to know of them.

    The axis runs to `maximum`, or to the longest bar when that is 0.
    """

    title: str
    head: str
    unit: str
    series: Sequence[Series] = ()
    bars: Sequence[Bar] = ()
    note: str = ""
    maximum: float = 0

    @property
    def longest(self) -> float:
        """Where the axis ends."""
        return self.maximum or max((sum(bar.values) for bar in self.bars), default=0) or 1

    def figures(self, bar: Bar) -> str:
        """A bar in words."""
        parts = [
            f"{each.name} {as_number(value)}" for each, value in zip(self.series, bar.values, strict=True) if value
        ]
        return named(bar.label, ", ".join(parts) or "0") + (f" ({bar.note})" if bar.note else "")

    def table(self, note_title: str) -> Readable:
        """The same figures as a table."""
        titles = (self.head, *(each.name for each in self.series), note_title)
        rows: list[tuple[Value, ...]] = [(bar.label, *bar.values, bar.note) for bar in self.bars]
        return Readable(titles, titles, rows, frozenset(range(1, len(titles) - 1)))


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a table as plain values by column, None for what is missing."""
    names = [str(name) for name in frame.columns]
    return [dict(zip(names, row, strict=True)) for row in plain_rows(frame)]


def as_number(value: float) -> str:
    """A figure as people write it: no digit after the comma where that says nothing."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def option_series(question: Question) -> list[Series]:
    """A series per option of a question, by code, in the colours that its scores have everywhere."""
    options = sorted(question.options, key=lambda option: option.code)
    codes = [option.code for option in options]
    return [Series(option.label, *_colours(option.code, codes)) for option in options]


def yes_no_series(yes: str, no: str) -> list[Series]:
    """The two answers to a question whose highest code is a yes."""
    return [Series(yes, *_colours(1, (0, 1))), Series(no, *_colours(0, (0, 1)))]


def plain_series(name: str) -> Series:
    """For a chart with one series."""
    return Series(name, *_colours(1, (0, 1, 2)))


def _colours(code: int, codes: Sequence[int]) -> tuple[str, str]:
    found = shade(code, codes)
    return found.fill, found.ink or INK
