"""A table of the centre as people read it: Dutch titles, and labels in place of ids. It shows and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..inventory.answers import RESPONDENTS
from ..messages import say

if TYPE_CHECKING:
    import pandas as pd

Value = str | int | float | None
NO_HEADS: Mapping[str, str] = {}
_LABEL = "_label"
_FLAGS = ("complete", "counted", "expected", "outdated", "late")


@dataclass(frozen=True, slots=True)
class Readable:
    """Titles and rows; `names` are the columns of the table that they came from, `numbers` the places of numbers."""

    names: tuple[str, ...]
    titles: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    numbers: frozenset[int]

    def texts(self, row: int) -> tuple[str, ...]:
        """The cells of a row, as they are shown."""
        return tuple(as_shown(value) for value in self.rows[row])


def readable(frame: pd.DataFrame, heads: Mapping[str, str] = NO_HEADS) -> Readable:
    """What people see of a table. Of an id and its label they see the label; `heads` are titles of its own columns."""
    names = [str(name) for name in frame.columns]
    kept = [name for name in names if f"{name}{_LABEL}" not in names]
    whole = frame[kept].astype(object)
    values = whole.where(whole.notna(), None)
    columns = [_translated(name, values[name].tolist()) for name in kept]
    numbers = frozenset(place for place, name in enumerate(kept) if _is_number(frame, name))
    titles = tuple(heads.get(name) or title(name) for name in kept)
    return Readable(tuple(kept), titles, list(zip(*columns, strict=True)), numbers)


def title(name: str) -> str:
    """The title of a column; one that has none of its own, such as a field of the roster, is called by its name."""
    for each in (name, name.removesuffix(_LABEL)):
        try:
            return say(f"column.{each}")
        except KeyError:
            continue
    return name


def as_shown(value: Value) -> str:
    """A value as it stands on the screen: a comma in a fraction, and one digit after it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").removesuffix(".").replace(".", ",")
    return str(value)


def _translated(name: str, values: list[Value]) -> list[Value]:
    words: dict[Value, Value] = {}
    if name in _FLAGS:
        words = {0: say("workbook.no"), 1: say("workbook.yes")}
    elif name == "respondent":
        words = {each: say(f"respondent.{each}") for each in (*RESPONDENTS, "agreed")}
    return [words.get(value, value) for value in values]


def _is_number(frame: pd.DataFrame, name: str) -> bool:
    return name not in _FLAGS and frame[name].dtype.kind in "iuf"
