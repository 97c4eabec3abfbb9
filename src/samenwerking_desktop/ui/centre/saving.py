"""Writing what a view shows to a file of one's own: a table as a workbook or as CSV, a picture as PNG."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ...centre.csv_file import write_frame
from ...centre.plain_lists import Looks, list_columns
from ...centre.progress import uncounted
from ...centre.readable import readable
from ...centre.sheets import Book
from ...disk import replacing
from ...errors import UserError

if TYPE_CHECKING:
    import pandas as pd

WORKBOOK, CSV, PICTURE = ".xlsx", ".csv", ".png"


def save_table(frame: pd.DataFrame, name: str, looks: Looks, path: Path) -> Path:
    """Write a table, by the suffix of the path: as people read it in a workbook, with its ids in CSV."""
    if path.suffix.lower() == CSV:
        return write_frame(frame, path)
    table = readable(frame)
    with replacing(path.absolute()) as temporary, Book(temporary, name, _now(), uncounted) as book:
        book.list(name, list_columns(table, looks), table.rows)
    return path


def save_picture(draw: Callable[[], QImage], path: Path) -> Path:
    """Draw a picture and write it; UserError when the disk refuses."""
    image = draw()
    with replacing(path.absolute()) as temporary:
        saved = image.save(str(temporary), "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a text
        if not saved:
            raise UserError("write_failed", path=path)
    return path


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)
