"""The workbook of a collection: which sheets it has, in which order. What is on them is in the rooms beside this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk import replacing
from ..messages import say
from . import tables
from .catalogue import AFTER, BEFORE, latest, make
from .collection import Collection, ReturnFile
from .graphs import write_graphs
from .lists import ListSheet, added_list, answers_list, cities_list, codebook_list, contacts_list, variables_list
from .matrices import Matrix, of_cluster, of_others, write_matrix
from .other_tables import other_matrix, wordings_of
from .others import shown_names
from .picture import Picture
from .plain_lists import plain_list
from .progress import Progress, go_on, never, unheard
from .rankings import option_heads
from .readme import Leaf, write_readme
from .sheets import Book

if TYPE_CHECKING:
    import pandas as pd

_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a workbook says, read and ready: the lists `before` the matrices, and those `after`.

    `picture` has one row per city; `matrices` are those of the predefined aspects, then those of the added ones.
    """

    picture: Picture
    files: Sequence[ReturnFile]
    before: Sequence[ListSheet]
    matrices: Sequence[Matrix]
    others: Sequence[Matrix]
    after: Sequence[ListSheet]


def write_workbook(
    collection: Collection,
    picture: Picture,
    out: Path,
    *,
    contacts: bool = False,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Write all tables to an .xlsx file; contact persons only with `contacts`.

    The same picture of the same collection gives the same bytes. Raises Cancelled, and UserError when the disk refuses;
    what stood at `out` then still does.
    """
    write_contents(read_contents(collection, picture, contacts=contacts), out, progress, cancelled)


def read_contents(collection: Collection, picture: Picture, *, contacts: bool = False) -> Contents:
    """Read what the workbook will say."""
    shown = {voice.file.id for voice in picture.voices}
    files = [file for file in collection.files() if file.id in shown or not file.counted]
    one, form = latest(picture), picture.questionnaire
    names = shown_names(wordings_of(collection, one))
    others = [(cluster, other_matrix(one, names, cluster)) for cluster in form.clusters]
    return Contents(
        one,
        files,
        _plain(BEFORE, collection, picture, cities_list(tables.cities(collection, picture))),
        [of_cluster(one, cluster) for cluster in form.clusters],
        [of_others(one, matrix, cluster) for cluster, matrix in others if matrix.names],
        [*_plain(AFTER, collection, picture), *_whole(collection, picture, contacts=contacts)],
    )


def write_contents(
    contents: Contents, out: Path, progress: Progress = unheard, cancelled: Callable[[], bool] = never
) -> None:
    """Write what was read. Raises Cancelled, and UserError when the disk refuses."""
    picture, form = contents.picture, contents.picture.questionnaire
    total = sum(len(each.rows) for each in (*contents.before, *contents.after))
    matrices = len(contents.matrices) + len(contents.others)
    advance = _counter(progress, cancelled, total + len(picture.cities) * matrices)
    with (
        replacing(out.absolute()) as temporary,
        Book(temporary, form.title, moment_of(contents.files), advance) as book,
    ):
        first = book.sheet(say("sheet.readme"))
        leaves = [_write_list(book, each) for each in contents.before]
        areas = []
        for matrix in contents.matrices:
            areas.append((matrix, write_matrix(book, picture, matrix)))
            leaves.append(Leaf(book.names[-1], say("sheet_note.matrix")))
        write_graphs(book, picture, areas)
        leaves.append(Leaf(book.names[-1], say("sheet_note.graphs")))
        for matrix in contents.others:
            write_matrix(book, picture, matrix)
            leaves.append(Leaf(book.names[-1], say("sheet_note.others")))
        leaves += [_write_list(book, each) for each in contents.after]
        write_readme(first, picture, contents.files, leaves)


def _plain(names: Iterable[str], collection: Collection, picture: Picture, *instead: ListSheet) -> list[ListSheet]:
    """These tables of the catalogue, without those that say nothing."""
    own = {each.name: each for each in instead}
    heads = option_heads(picture.questionnaire)
    frames = {name: make(name, collection, picture) for name in names if name not in own}
    lists = {name: plain_list(name, frame, heads) for name, frame in frames.items() if _says_something(frame)} | own
    return [lists[name] for name in names if name in lists]


def _says_something(frame: pd.DataFrame) -> bool:
    """Whether it has rows, and if it counts, not zero everywhere: as of codes, when nothing is coded yet."""
    numbers = frame.select_dtypes("number").fillna(1)
    return len(frame) > 0 and (numbers.shape[1] == 0 or bool((numbers != 0).to_numpy().any()))


def _whole(collection: Collection, picture: Picture, *, contacts: bool) -> Iterator[ListSheet]:
    """What stands behind all tables: every answer, and what it can be."""
    form = picture.questionnaire
    yield added_list(tables.added_aspects(picture), form)
    if contacts:
        yield contacts_list(tables.contacts(collection, picture), form)
    yield answers_list(tables.answers(collection, picture), form)
    yield codebook_list(form)
    yield variables_list(form)


def _write_list(book: Book, each: ListSheet) -> Leaf:
    place = len(book.names)
    book.list(say(f"sheet.{each.name}"), each.columns, each.rows, ruled=each.ruled)
    return Leaf(book.names[place], say(f"sheet_note.{each.name}"))


def _counter(progress: Progress, cancelled: Callable[[], bool], total: int) -> Callable[[int, str], None]:
    """Counts rows, and every so often says how many there were, and stops when that is wanted."""
    done = told = 0

    def advance(rows: int, sheet: str) -> None:
        nonlocal done, told
        done += rows
        if done - told >= _TOLD_EVERY or done >= total:
            told = done
            go_on(cancelled)
            progress(min(done, total), total, sheet)

    return advance


def moment_of(files: Sequence[ReturnFile]) -> datetime:
    """When the newest return was exported, so that the file does not depend on when it was made."""
    for exported in sorted((file.exported for file in files), reverse=True):
        try:
            return datetime.fromisoformat(exported).astimezone(UTC).replace(tzinfo=None)
        except ValueError:  # a return says this of itself
            continue
    return datetime(2000, 1, 1)
