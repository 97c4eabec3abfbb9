"""Which columns of a table the screen leaves out, as they tell no row from another; what is exported has all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_LABEL = "_label"


def telling(frame: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """The table without those of these columns that say the same in every row that has them, or are empty."""
    if len(frame) <= 1:
        return frame
    alike = {name.removesuffix(_LABEL) for name in names if name in frame and _values(frame[name]) <= 1}
    return frame.drop(columns=[name for name in frame.columns if name.removesuffix(_LABEL) in alike])


def _values(column: pd.Series) -> int:
    """How many different values there are; a blank is none."""
    return int(column[column.astype(object) != ""].nunique())
