"""What a matrix is made of, as plain data: rows of marks, each with a sign, what it means and how it looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One cell: what is written in it, what that means in words, and its colours (#RRGGBB) where it has its own.

    `strong` for a score or a sign; `hatched` is a white spot, `framed` asks for a decision. Rows are sorted by `order`,
    and None comes last.
    """

    sign: str
    meaning: str = ""
    fill: str = ""
    ink: str = ""
    strong: bool = False
    hatched: bool = False
    framed: bool = False
    order: float | None = None


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """`key` says which aspect it is, "" for a column that is worked out from the others."""

    title: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row and what it is about; `key` is the city and the round, ("", 0) where a row is no city."""

    title: str
    cells: Sequence[Mark]
    key: tuple[str, int] = ("", 0)


@dataclass(frozen=True, slots=True)
class MatrixData:
    """A whole matrix. `head` stands above the names of the rows; `foot` stays below them, however they are sorted."""

    name: str
    head: str
    columns: Sequence[MatrixColumn] = ()
    rows: Sequence[MatrixRow] = ()
    foot: Sequence[MatrixRow] = ()
    legend: Sequence[Mark] = ()

    def texts(self, order: Sequence[int]) -> list[tuple[str, ...]]:
        """Every row as it is shown, those of the foot last."""
        rows = [*(self.rows[place] for place in order), *self.foot]
        return [(row.title, *(mark.sign for mark in row.cells)) for row in rows]

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands above the columns, that of the names first."""
        return (self.head, *(column.title for column in self.columns))
