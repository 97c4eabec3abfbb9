"""The collection as one ordinary SQLite database, for DB Browser, Datasette, R or QGIS: the tables of the CSV files.

Columns have the type of what is in them, and what is missing is NULL, a text that nobody gave too. Texts are as they
were typed. The longest can be searched with FTS5, whose own tables stand beside them: `answers_fts` and so on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..disk import composing, replacing
from ..errors import UserError
from .collection import Collection
from .exports import data_tables
from .lists import codebook_list
from .picture import Picture
from .progress import Progress, go_on, never, unheard
from .tables import plain_rows

if TYPE_CHECKING:
    import pandas as pd
    from sqlite_utils import Database

_CODEBOOK = ("question", "question_label", "question_text", "asked_when", "code", "meaning")
_SEARCHED = {"answers": ["value"], "remarks": ["remark"], "synergies": ["title", "text", "benefit"]}
_INDEXES = (["municipality"], ["cluster", "aspect"], ["question"])
# What pandas calls its kinds of numbers; all else is text.
_KINDS = {"i": int, "f": float}
# A table without rows does not know that these are numbers.
_WHOLE = ("round", "person")
_LOOKED_EVERY = 1000

Columns = Mapping[str, type]


def write_sqlite(
    collection: Collection,
    picture: Picture,
    out: Path,
    *,
    contacts: bool = False,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Write every table to a new database at `out`; contact persons only with `contacts`.

    The same picture of the same collection gives the same bytes. Raises Cancelled, and UserError when the disk refuses,
    or `out` is a file of our own kinds or in use; what stood there then still does.
    """
    from sqlite_utils import Database

    with replacing(out.absolute()) as temporary, composing(temporary) as connection:
        _check_free(out)
        # What others plugged into the library stays out.
        database = Database(connection, recursive_triggers=False, execute_plugins=False)
        found = data_tables(collection, picture, contacts=contacts, progress=progress, cancelled=cancelled)
        for name, frame in found:
            _put(database, name, _types(frame), _watched(plain_rows(frame), cancelled))
        codebook = dict.fromkeys(_CODEBOOK, str) | {"code": int}
        _put(database, "codebook", codebook, codebook_list(picture.questionnaire).rows)


def _check_free(out: Path) -> None:
    # SQLite finds by its name what another program was changing, and would put that into the new file.
    if any(out.with_name(f"{out.name}-{end}").exists() for end in ("journal", "wal")):
        raise UserError("file_locked", path=out)


def _types(frame: pd.DataFrame) -> Columns:
    """The columns of a table in order, each with its type in Python."""
    return {str(name): int if name in _WHOLE else _KINDS.get(kind.kind, str) for name, kind in frame.dtypes.items()}


def _watched(rows: Iterable[tuple[Any, ...]], cancelled: Callable[[], bool]) -> Iterator[tuple[Any, ...]]:
    for number, row in enumerate(rows):
        if number % _LOOKED_EVERY == 0:
            go_on(cancelled)
        yield row


def _put(database: Database, name: str, columns: Columns, rows: Iterable[Sequence[Any]]) -> None:
    """Make a table and fill it: what it is called is ours, what is in it are parameters."""
    with database.atomic():
        table = database.create_table(name, dict(columns))
        table.insert_all(_with_names(columns, rows))
        for index in _INDEXES:
            if columns.keys() >= set(index):
                table.create_index(index)
        if name in _SEARCHED:
            table.enable_fts(_SEARCHED[name])


def _with_names(columns: Columns, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """As the library takes rows: first the names of the columns."""
    yield [*columns]
    yield from (tuple(None if value == "" else value for value in row) for row in rows)
