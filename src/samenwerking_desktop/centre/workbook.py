"""The workbook of a collection: which sheets it has, in which order. What is on them is in the rooms beside this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from ..disk import replacing
from ..messages import say
from . import tables
from .collection import Collection, ReturnFile
from .lists import ListSheet, added_list, answers_list, cities_list, codebook_list, contacts_list, variables_list
from .matrices import write_matrix
from .picture import Picture, read_picture
from .progress import Progress, unheard
from .readme import Leaf, write_readme
from .sheets import Book

_TOLD_EVERY = 200


def write_workbook(collection: Collection, out: Path, *, contacts: bool = False, progress: Progress = unheard) -> None:
    """Write all tables to an .xlsx file; contact persons only with `contacts`.

    The same collection gives the same bytes. Raises UserError while the collection is empty, or when the disk refuses;
    what stood at `out` then still does.
    """
    picture, files = read_picture(collection), collection.files()
    before, after = _lists(collection, picture, contacts=contacts)
    rows = sum(len(each.rows) for each in (*before, *after))
    advance = _counter(progress, rows + len(picture.cities) * len(picture.questionnaire.clusters))
    with (
        replacing(out.absolute()) as temporary,
        Book(temporary, picture.questionnaire.title, _moment(files), advance) as book,
    ):
        first = book.sheet(say("sheet.readme"))
        leaves = [_write_list(book, each) for each in before]
        for cluster in picture.questionnaire.clusters:
            write_matrix(book, picture, cluster)
            leaves.append(Leaf(book.names[-1], say("sheet_note.matrix")))
        leaves += [_write_list(book, each) for each in after]
        write_readme(first, picture, files, leaves)


def _lists(collection: Collection, picture: Picture, *, contacts: bool) -> tuple[list[ListSheet], list[ListSheet]]:
    """The lists that come before the matrices, and those after."""
    form = picture.questionnaire
    after = [
        added_list(tables.added_aspects(picture), form),
        answers_list(tables.answers(collection, picture), form),
        codebook_list(form),
        variables_list(form),
    ]
    if contacts:
        after.insert(1, contacts_list(tables.contacts(collection, picture), form))
    return [cities_list(tables.cities(collection, picture))], after


def _write_list(book: Book, each: ListSheet) -> Leaf:
    place = len(book.names)
    book.list(say(f"sheet.{each.name}"), each.columns, each.rows, ruled=each.ruled)
    return Leaf(book.names[place], say(f"sheet_note.{each.name}"))


def _counter(progress: Progress, total: int) -> Callable[[int, str], None]:
    done = 0

    def advance(rows: int, sheet: str) -> None:
        nonlocal done
        done += rows
        if done % _TOLD_EVERY == 0 or done >= total:
            progress(min(done, total), total, sheet)

    return advance


def _moment(files: Sequence[ReturnFile]) -> datetime:
    """When the newest return was exported, so that the file does not depend on when it was made."""
    for exported in sorted((file.exported for file in files), reverse=True):
        try:
            return datetime.fromisoformat(exported).astimezone(UTC).replace(tzinfo=None)
        except ValueError:  # a return says this of itself
            continue
    return datetime(2000, 1, 1)
