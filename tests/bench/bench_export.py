"""Making a return of a filled inventory, beside SQLite writing the same file anew (VACUUM INTO), synced and renamed."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from bench.figures import Figure, in_turn, milliseconds, ratios
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return

TIMES = 15
MEGABYTES = 10
GOAL = 4.0


def measure(folder: Path) -> list[Figure]:
    """Ours / theirs: an inventory with only words in it, and one with documents too."""
    document = make_example(folder / "export.inventaris")
    words = _figure("a return of a filled inventory", document, folder)
    _attach(document, folder / "bijlage.pdf")
    documents = _figure(f"the same with {MEGABYTES} MB of documents", document, folder)
    document.close()
    return [words, documents]


def _attach(document: Document, path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(MEGABYTES * 1_000_000))
    questions = document.questionnaire.questions
    (key, *_) = (
        key for stop in document.route.stops for key in stop.keys if questions[key.question].kind == "evidence"
    )
    document.add_documents(key, [path])


def _figure(what: str, document: Document, folder: Path) -> Figure:
    source, number = folder / "source.inventaris", count()
    document.file.connection.execute("VACUUM INTO ?", (str(source),))

    def export() -> None:
        write_return(document, folder / "ours.inzending")

    def vacuum() -> None:
        out = folder / f"{next(number)}.tmp"
        with closing(sqlite3.connect(source)) as connection:
            connection.execute("VACUUM INTO ?", (str(out),))
        with out.open("rb+") as written:
            os.fsync(written.fileno())
        out.replace(folder / "theirs.sqlite")

    pairs = in_turn(export, vacuum, TIMES)
    source.unlink()
    against = f"VACUUM INTO + fsync, {milliseconds([theirs for _, theirs in pairs])}"
    return Figure(what, milliseconds([ours for ours, _ in pairs]), against, ratios(pairs), GOAL)
