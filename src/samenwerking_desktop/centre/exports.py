"""Every table of a collection as data, and as CSV files. How such a file is written is said in `csv_file`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk import make_folder
from . import tables
from .catalogue import ALL, make
from .collection import Collection
from .csv_file import write_frame
from .picture import Picture
from .progress import Progress, go_on, never, unheard

if TYPE_CHECKING:
    import pandas as pd


def write_csv(
    collection: Collection,
    picture: Picture,
    folder: Path,
    *,
    contacts: bool = False,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> list[Path]:
    """Write one file per table into `folder`, which is made when it is not there; gives their paths.

    Contact persons only with `contacts`. Raises Cancelled, or UserError when the disk refuses; the files that were
    written by then stay.
    """
    make_folder(folder)
    found = data_tables(collection, picture, contacts=contacts, progress=progress, cancelled=cancelled)
    return [write_frame(frame, folder / f"{name}.csv") for name, frame in found]


def data_tables(
    collection: Collection,
    picture: Picture,
    *,
    contacts: bool = False,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> Iterator[tuple[str, pd.DataFrame]]:
    """Make one table after another, each with its name, and tell how many are done. Raises Cancelled between two."""
    raw = _raw(collection, picture, contacts=contacts)
    for done, name in enumerate((*raw, *ALL)):
        go_on(cancelled)
        progress(done, len(raw) + len(ALL), name)
        yield name, raw[name] if name in raw else make(name, collection, picture)


def _raw(collection: Collection, picture: Picture, *, contacts: bool) -> dict[str, pd.DataFrame]:
    """What only data files have: every answer, score and remark as it was given."""
    answers = tables.answers(collection, picture)
    raw = {
        "answers": answers.drop(columns="remark"),
        "scores": tables.scores(picture),
        "other_aspects": tables.added_aspects(picture),
        "remarks": answers[answers["remark"] != ""].drop(columns=["code", "value"]),
    }
    return {**raw, "contacts": tables.contacts(collection, picture)} if contacts else raw
