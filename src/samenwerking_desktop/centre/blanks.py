"""What the report of a merge says of blanks: how many answers of an earlier revision stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..errors import UserError
from ..inventory.answers import Answers, FactKind
from ..inventory.returns import read_return
from ..inventory.rows import COLUMNS, fact_from_row
from ..messages import say
from ..questionnaire.model import Questionnaire
from .carrying import revisions, same_voice, standing
from .collection import Collection, Rank, ReturnFile
from .verdict import MergeLine

# What decides whether an answer stands.
_READ = (FactKind.ANSWER, FactKind.OTHER, FactKind.EVIDENCE)
_CARRIED = """SELECT newest.uuid, newest.revision, newest.exported, newest.content_hash,
        source.revision, source.exported, source.content_hash, count(*)
    FROM carried
    JOIN return_file AS newest ON newest.id = carried.file
    JOIN return_file AS source ON source.id = carried.source
    GROUP BY newest.id, source.id ORDER BY source.revision DESC, source.exported DESC"""


class Stands(NamedTuple):
    """So many answers of the revision `source` of an inventory stand, because the `newest` leaves them blank."""

    uuid: str
    newest: Rank
    source: Rank
    number: int

    @property
    def sentence(self) -> str:
        """The same in words."""
        return say("merge.stands", count=self.number, source=self.source[0], newest=self.newest[0])


def told_after(collection: Collection, lines: Iterable[MergeLine]) -> tuple[MergeLine, ...]:
    """The lines of what was written, each with the answers that stand in its file, or from it."""
    uuids = {line.file.uuid for line in lines if line.file and line.written}
    with collection.failures_told():
        rows = collection.connection.execute(_CARRIED)
        return _told(lines, [Stands(row[0], row[1:4], row[4:7], row[7]) for row in rows if row[0] in uuids])


def told_before(
    collection: Collection,
    lines: Sequence[MergeLine],
    forms: Mapping[str, Questionnaire],
    go_on: Callable[[], None],
) -> tuple[MergeLine, ...]:
    """The same of a plan; reads the files again of which there are several revisions, an inventory at a time.

    `go_on` is called for each, and may raise.
    """
    coming = {(line.file.uuid, line.file.rank): line for line in lines if line.file and line.written}
    uuids = {uuid for uuid, _ in coming}
    there = [file for file in collection.files() if file.uuid in uuids]
    found: list[Stands] = []
    for mine in revisions([*there, *(line.file for line in coming.values() if line.file)]).values():
        if len(mine) > 1:
            go_on()
            found += _stands(mine, lambda file: _answers(collection, file, coming, forms))
    return _told(lines, found)


def _told(lines: Iterable[MergeLine], stands: Iterable[Stands]) -> tuple[MergeLine, ...]:
    sentences: dict[tuple[str, Rank], list[str]] = {}
    for each in stands:
        for rank in (each.newest, each.source):
            sentences.setdefault((each.uuid, rank), []).append(each.sentence)
    return tuple(_with(line, sentences) for line in lines)


def _with(line: MergeLine, sentences: Mapping[tuple[str, Rank], Sequence[str]]) -> MergeLine:
    said = sentences.get((line.file.uuid, line.file.rank), ()) if line.file and line.written else ()
    return replace(line, reason=" ".join(filter(None, (line.reason, *said))))


def _stands(files: Sequence[ReturnFile], read: Callable[[ReturnFile], Answers]) -> Iterator[Stands]:
    newest, *older = files
    try:
        said = ((place, read(file)) for place, file in enumerate(older) if same_voice(file, newest))
        sources = Counter(standing(read(newest), said).values())
    except UserError:  # it went away or changed after it was read; merging it will tell
        return
    for place, number in sorted(sources.items()):
        yield Stands(newest.uuid, newest.rank, older[place].rank, number)


def _answers(
    collection: Collection,
    file: ReturnFile,
    coming: Mapping[tuple[str, Rank], MergeLine],
    forms: Mapping[str, Questionnaire],
) -> Answers:
    if file.id:
        return collection.own_answers(file)
    answers, rows = Answers(forms[file.form]), read_return(coming[file.uuid, file.rank].path).rows
    for kind in _READ:
        width = len(COLUMNS[kind][0])
        for row in rows[kind]:
            answers.put(kind, tuple(map(str, row[:width])), fact_from_row(kind, row[width:]))
    return answers
