"""A matrix as a table to export: scores as numbers, signs as texts, the totals apart from their denominators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...centre.cells import Style, Value
from ...centre.matrices import legend
from ...centre.tables import frame
from ...questionnaire.model import Question
from .marks import Mark, MatrixData

if TYPE_CHECKING:
    import pandas as pd


def matrix_frame(matrix: MatrixData, order: Sequence[int]) -> pd.DataFrame:
    """A row per city in this order, with the titles that people see; without the counts over the cities."""
    rows = [(matrix.rows[place].title, *map(_value, matrix.rows[place].cells)) for place in order]
    return frame(rows, matrix.titles)


def score_looks(question: Question) -> Mapping[Value, Style]:
    """How a score or a sign looks in a workbook."""
    return {int(sign) if sign.isdecimal() else sign: style for sign, _, style in legend(question)}


def _value(mark: Mark) -> Value:
    return int(mark.sign) if mark.sign.isdecimal() else mark.sign
