"""Work on a file, act by act, the same each time that it is done with the same dice; and what the files say then.

A state is a tuple: what each file says, in the order in which an act writes them. How the work is disturbed: `kill`.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan, take_out
from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.questionnaire.model import Key
from scenario import Scenario, answer_all_scores, shipped_form, ticking_clock

State = tuple[str, ...]
Steps = Iterator[Callable[[], State]]

DATA = Path(__file__).parents[1] / "data"
INVENTORY, LETTER, RETURN, BUNDLE = "klaverbeke.inventaris", "brief.pdf", "uit.inzending", "alle.bundel"
NOTHING = "nothing"
ACTS = 12


@dataclass(frozen=True, slots=True)
class Session:
    """Work of one kind: `lay` its files, do the `steps` (each gives a way to ask the state then), `look` afterwards.

    `weight` says how often it is chosen.
    """

    lay: Callable[[Path], None]
    steps: Callable[[Path, random.Random], Steps]
    look: Callable[[Path], State]
    weight: int


class BrokenFileError(Exception):
    """A file is not whole."""


def contents(connection: sqlite3.Connection) -> str:
    """The hash of schema and rows of a database; BrokenFileError when it is not sound."""
    (sound,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if sound != "ok":
        raise BrokenFileError(sound)
    schema = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
    digest = hashlib.sha256(repr((schema, connection.execute("PRAGMA user_version").fetchone())).encode())
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    for (table,) in connection.execute(tables).fetchall():
        # In one order however the rows came there; columns from left to right hold every key.
        for row in sorted(map(repr, connection.execute(f"SELECT * FROM {table}"))):
            digest.update(f"{table} {row}\n".encode())
    return digest.hexdigest()


def in_inventory(path: Path) -> str:
    """What an inventory says when the program opens it, without any question."""
    with closing(Document.open(path)) as document:
        return contents(document.file.connection)


def in_bundle(path: Path) -> str:
    """What a collection says when the program opens it."""
    with Collection.open(path) as collection:
        return contents(collection.connection)


def in_return(path: Path) -> str:
    """What a return says, in which every hash is right; NOTHING when there is none."""
    return read_return(path).meta["seal"] if path.exists() else NOTHING


def in_backup(path: Path) -> str:
    """What a copy of an older version says, which must not be opened by the program; NOTHING when there is none."""
    if not path.exists():
        return NOTHING
    with closing(sqlite3.connect(path)) as connection:
        return contents(connection)


# ---- answers, evidence, undo


def lay_inventory(folder: Path) -> None:
    """An inventory with something in it, and a document to attach."""
    scenario = Scenario(folder)
    answer_all_scores(scenario, "formal")
    scenario.close()
    (folder / LETTER).write_bytes(random.Random(1).randbytes(60_000))


def _open(folder: Path, dice: random.Random) -> Document:
    ids = lambda: f"{dice.getrandbits(32):08x}"  # noqa: E731 - in one line what it is
    return Document.open(folder / INVENTORY, clock=ticking_clock(), new_id=ids)


def _editing(folder: Path, dice: random.Random) -> Steps:
    document = _open(folder, dice)
    yield lambda: (contents(document.file.connection),)
    for _ in range(ACTS):
        edit(document, dice, folder / LETTER)
        yield lambda: (contents(document.file.connection),)
    document.close()
    yield lambda: (in_inventory(folder / INVENTORY),)


def edit(document: Document, dice: random.Random, letter: Path) -> None:
    """One act of a person."""
    form = document.questionnaire
    aspect = dice.choice([*form.aspects, *document.answers.others])
    kinds = {kind: [each.id for each in form.questions.values() if each.kind == kind] for kind in ("text", "evidence")}
    score, text, attachment = (Key(aspect, each) for each in (form.score, kinds["text"][0], kinds["evidence"][0]))
    options = [option.id for option in form.score_question.options]
    match dice.randrange(10):
        case 0 | 1:
            document.answer(score, answered(dice.choice(options)))
        case 2 | 3:
            document.answer(text, answered("Een zin. " * dice.choice([1, 20, 2000])))
        case 4:
            document.remark(score, f"Navragen {dice.random()}")
        case 5:
            document.add_documents(attachment, [letter])
        case 6:
            with document.together():
                added = document.add_other(form.clusters[0].id, f"Drukkerij {dice.random()}")
                document.answer(Key(added, form.score), UNKNOWN)
        case 7 if document.answers.others:
            document.remove_other(next(iter(document.answers.others)))
        case 8:
            document.redo()
        case _:
            document.undo()


def _look_at_inventory(folder: Path) -> State:
    return (in_inventory(folder / INVENTORY),)


# ---- export


def _exporting(folder: Path, dice: random.Random) -> Steps:
    document, out = _open(folder, dice), folder / RETURN
    for _ in range(3):
        yield lambda: (contents(document.file.connection), in_return(out))
        edit(document, dice, folder / LETTER)
        yield lambda: (contents(document.file.connection), in_return(out))
        write_return(document, out, partial=True)
    yield lambda: (contents(document.file.connection), in_return(out))


def _look_at_both(folder: Path) -> State:
    return in_inventory(folder / INVENTORY), in_return(folder / RETURN)


# ---- files of an earlier version


def _lay_old(folder: Path) -> None:
    shutil.copy(DATA / "version-1.inventaris", folder / INVENTORY)
    (folder / LETTER).write_bytes(b"Artikel 1" * 1000)


def _migrating(folder: Path, dice: random.Random) -> Steps:
    document, backup = _open(folder, dice), folder / "klaverbeke (versie 1).inventaris"
    yield lambda: (in_backup(backup), contents(document.file.connection))
    edit(document, dice, folder / LETTER)
    yield lambda: (in_backup(backup), contents(document.file.connection))


def _look_at_migrated(folder: Path) -> State:
    found = in_backup(folder / "klaverbeke (versie 1).inventaris")  # before the program makes it
    return found, in_inventory(folder / INVENTORY)


def _lay_old_bundle(folder: Path) -> None:
    shutil.copy(DATA / "collection-1.bundel", folder / BUNDLE)


def _migrating_bundle(folder: Path, _: random.Random) -> Steps:
    collection, backup = Collection.open(folder / BUNDLE), folder / "alle (versie 1).bundel"
    yield lambda: (in_backup(backup), contents(collection.connection))


def _look_at_migrated_bundle(folder: Path) -> State:
    found = in_backup(folder / "alle (versie 1).bundel")
    return found, in_bundle(folder / BUNDLE)


# ---- merge


def lay_returns(folder: Path) -> None:
    """Three returns of one inventory, and a collection of the first."""
    scenario = Scenario(folder)
    (folder / LETTER).write_bytes(b"Artikel 1" * 1000)
    aspects = list(shipped_form().aspects)
    for number in range(3):
        scenario.answer(aspects[number], "formal")
        scenario.attach(aspects[number], folder / LETTER)
        write_return(scenario.document, folder / f"{number}.inzending", partial=True)
    scenario.close()
    with Collection.create(folder / BUNDLE) as collection:
        apply(collection, plan(collection, [folder / "0.inzending"]), clock=ticking_clock())


def _merging(folder: Path, _: random.Random) -> Steps:
    collection, clock = Collection.open(folder / BUNDLE), ticking_clock()
    yield lambda: (contents(collection.connection),)
    for name in ("1.inzending", "2.inzending"):
        apply(collection, plan(collection, [folder / name]), clock=clock)
        yield lambda: (contents(collection.connection),)
    take_out(collection, collection.files()[:1])
    yield lambda: (contents(collection.connection),)


def _look_at_bundle(folder: Path) -> State:
    return (in_bundle(folder / BUNDLE),)


SESSIONS = {
    "edit": Session(lay_inventory, _editing, _look_at_inventory, 12),
    "export": Session(lay_inventory, _exporting, _look_at_both, 3),
    "migration": Session(_lay_old, _migrating, _look_at_migrated, 2),
    "migration of a collection": Session(_lay_old_bundle, _migrating_bundle, _look_at_migrated_bundle, 1),
    "merge": Session(lay_returns, _merging, _look_at_bundle, 2),
}
