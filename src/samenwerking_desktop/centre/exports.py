"""The tables as CSV files that a Dutch-language Excel opens well on a double click.

UTF-8 with a byte order mark, semicolons, whole texts, ISO dates. Excel looks at a text that begins with = + - or @ as a
formula, and at one like 0475123456 or 1/2 as a number or a date: such a text gets an apostrophe in front, which is
Excel's own sign for "this is text". Numbers such as the code -9 have a column of their own and stay numbers.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk import os_failure, replacing
from . import tables
from .collection import Collection
from .picture import read_picture

if TYPE_CHECKING:
    import pandas as pd

_FORMULA = re.compile(r"[=+\-@\t\r]")
# What loses a zero, its end, or itself: telephone numbers, long numbers, things like 3-4 and 1/2/26, and 12E5.
_NUMBER = re.compile(r"0[\d ()/.\-]+|\d{12,}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d+[eE]\d+")


def write_csv(collection: Collection, folder: Path, *, contacts: bool = False) -> list[Path]:
    """Write one file per table into `folder`, which is made when it is not there; gives their paths.

    Contact persons only with `contacts`. UserError while the collection is empty, or when the disk refuses.
    """
    picture = read_picture(collection)
    answers = tables.answers(collection, picture)
    remarks = answers[answers["remark"] != ""].drop(columns=["code", "value"])
    frames = {
        "answers": answers.drop(columns="remark"),
        "scores": tables.scores(picture),
        "cities": tables.cities(collection, picture),
        "other_aspects": tables.added_aspects(picture),
        "remarks": remarks,
    }
    if contacts:
        frames["contacts"] = tables.contacts(collection, picture)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise os_failure(error, folder) from error
    return [_write(frame, folder / f"{name}.csv") for name, frame in frames.items()]


def as_text(text: str) -> str:
    """The text as a cell of a CSV file, so that a spreadsheet takes it for the text that it is."""
    return f"'{text}" if _FORMULA.match(text) or _NUMBER.fullmatch(text) else text


def _write(frame: pd.DataFrame, path: Path) -> Path:
    import pandas as pd

    texts = [str(name) for name, kind in frame.dtypes.items() if isinstance(kind, pd.StringDtype)]
    safe = frame.assign(**{name: frame[name].map(as_text) for name in texts})
    with replacing(path.absolute()) as temporary:
        safe.to_csv(temporary, sep=";", index=False, encoding="utf-8-sig", lineterminator="\r\n")
    return path
