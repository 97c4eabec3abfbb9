"""What a person does to files once, and what memory and files say before and after. How it fails: `disk_faults`."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.inventory.second_round import Carried, create_second_round
from samenwerking_desktop.paper.typesetting import Typeset, write_pdf
from samenwerking_desktop.questionnaire.model import Key
from scenario import IDENTITY, UUID, shipped_form
from torture.sessions import BUNDLE, DATA, INVENTORY, LETTER, RETURN, contents, lay_inventory, lay_returns

MOMENT = "2026-01-05T09:00:00+00:00"
# What each file says that a person knows of, by its name.
Said = dict[str, object]


@dataclass
class Task:
    """An operation that is ready to be done: `act` does it, and again when it failed.

    `memory` is what the open file says as the program has it in memory; `end` closes it.
    """

    act: Callable[[], object]
    memory: Callable[[], Said] = field(default=dict)
    end: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class Operation:
    """`lay` makes the files, `begin` opens what must be open before."""

    lay: Callable[[Path], None]
    begin: Callable[[Path], Task]


def said_in(folder: Path) -> Said:
    """What the files of a folder say, as the program reads them; temporary files and journals are nobody's."""
    found: Said = {}
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name.endswith("-journal"):
            continue
        reader = _READERS.get(path.suffix, Path.read_bytes)
        try:
            found[path.name] = reader(path)
        except UserError as error:
            found[path.name] = error.message
    return found


def _facts(path: Path) -> object:
    with closing(Document.open(path)) as document:
        return document.answers.facts()


def _contents(path: Path) -> object:
    with Collection.open(path) as collection:
        return contents(collection.connection)


_READERS: dict[str, Callable[[Path], object]] = {
    ".inventaris": _facts,
    ".inzending": lambda path: read_return(path).rows,
    ".bundel": _contents,
}


def _open(path: Path) -> Document:
    """A document that does the same again when it is told to."""
    return Document.open(path, clock=lambda: MOMENT, new_id=lambda: "feedbeef")


def _with_document(act: Callable[[Document, Path], object]) -> Callable[[Path], Task]:
    def begin(folder: Path) -> Task:
        document = _open(folder / INVENTORY)
        _, text, _ = keys(document)
        document.answer(text, answered("Voordien"))
        return Task(
            lambda: act(document, folder),
            lambda: {document.path.name: document.answers.facts()},
            document.close,
        )

    return begin


def keys(document: Document) -> tuple[Key, Key, Key]:
    """Where one scores, writes and attaches."""
    form = document.questionnaire
    aspect = next(iter(form.aspects))
    kinds = {question.kind: question.id for question in reversed(form.questions.values())}
    return Key(aspect, form.score), Key(aspect, kinds["text"]), Key(aspect, kinds["evidence"])


def _write(document: Document, _: Path) -> None:
    document.answer(keys(document)[1], answered("Een lange zin. " * 1000))


def _several(document: Document, _: Path) -> None:
    with document.together():
        for aspect in document.questionnaire.aspects:
            document.answer(Key(aspect, document.questionnaire.score), answered("none"))


def _merging(folder: Path) -> Task:
    collection = Collection.open(folder / BUNDLE)

    def act() -> None:
        apply(collection, plan(collection, [folder / "1.inzending", folder / "2.inzending"]), clock=lambda: MOMENT)

    return Task(act, lambda: {BUNDLE: contents(collection.connection)}, collection.close)


def _lay_old(folder: Path) -> None:
    shutil.copy(DATA / "version-1.inventaris", folder / INVENTORY)


def _lay_old_bundle(folder: Path) -> None:
    shutil.copy(DATA / "collection-1.bundel", folder / BUNDLE)


def _lay_exported(folder: Path) -> None:
    lay_inventory(folder)
    with closing(_open(folder / INVENTORY)) as document:
        write_return(document, folder / RETURN, partial=True)


def _lay_pdf(folder: Path) -> None:
    (folder / "vragenlijst.pdf").write_bytes(b"%PDF-1.7 old")


def _print(folder: Path) -> Task:
    made = Typeset(random.Random(2).randbytes(40_000), 0)
    return Task(lambda: write_pdf(made, folder / "vragenlijst.pdf"))


def _second_round(document: Document, folder: Path) -> None:
    out = folder / "ronde-2.inventaris"
    create_second_round(out, document.answers, IDENTITY, Carried(), uuid=UUID, clock=lambda: MOMENT).close()


def _create(folder: Path) -> Task:
    path = folder / "nieuw.inventaris"
    return Task(lambda: Document.create(path, shipped_form(), IDENTITY, uuid=UUID, clock=lambda: MOMENT).close())


OPERATIONS = {
    "edit": Operation(lay_inventory, _with_document(_write)),
    "many edits as one": Operation(lay_inventory, _with_document(_several)),
    "evidence": Operation(
        lay_inventory,
        _with_document(lambda document, folder: document.add_documents(keys(document)[2], [folder / LETTER])),
    ),
    "undo": Operation(lay_inventory, _with_document(lambda document, _: document.undo())),
    "export": Operation(
        lay_inventory, _with_document(lambda document, folder: write_return(document, folder / RETURN, partial=True))
    ),
    "export over an older return": Operation(
        _lay_exported, _with_document(lambda document, folder: write_return(document, folder / RETURN, partial=True))
    ),
    "a copy elsewhere": Operation(
        lay_inventory, _with_document(lambda document, folder: document.move_to(folder / "kopie.inventaris"))
    ),
    "new inventory": Operation(lambda _: None, _create),
    "second round": Operation(lay_inventory, _with_document(_second_round)),
    "migration": Operation(_lay_old, lambda folder: Task(lambda: _open(folder / INVENTORY).close())),
    "migration of a collection": Operation(
        _lay_old_bundle, lambda folder: Task(lambda: Collection.open(folder / BUNDLE).close())
    ),
    "merge": Operation(lay_returns, _merging),
    "PDF": Operation(_lay_pdf, _print),
}
