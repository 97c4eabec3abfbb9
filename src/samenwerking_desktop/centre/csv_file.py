"""One table as a CSV file that a Dutch-language Excel opens well on a double click.

UTF-8 with a byte order mark, semicolons, whole texts, ISO dates. Excel looks at a text that begins with = + - or @ as a
formula, and at one like 0475123456 or 1/2 as a number or a date: such a text gets an apostrophe in front, which is
Excel's own sign for "this is text". Numbers such as the code -9 have a column of their own and stay numbers.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk import replacing

if TYPE_CHECKING:
    import pandas as pd

_FORMULA = re.compile(r"[=+\-@\t\r]")
# What loses a zero, its end, or itself: telephone numbers, long numbers, things like 3-4 and 1/2/26, and 12E5.
_NUMBER = re.compile(r"0[\d ()/.\-]+|\d{12,}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\d+[eE]\d+")


def as_text(text: str) -> str:
    """The text as a cell of a CSV file, so that a spreadsheet takes it for the text that it is."""
    return f"'{text}" if _FORMULA.match(text) or _NUMBER.fullmatch(text) else text


def write_frame(frame: pd.DataFrame, path: Path) -> Path:
    """Write one table; UserError when the disk refuses."""
    import pandas as pd

    texts = [str(name) for name, kind in frame.dtypes.items() if isinstance(kind, pd.StringDtype)]
    safe = frame.assign(**{name: frame[name].map(as_text) for name in texts})
    with replacing(path.absolute()) as temporary:
        safe.to_csv(temporary, sep=";", index=False, encoding="utf-8-sig", lineterminator="\r\n")
    return path
