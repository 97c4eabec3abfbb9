"""Merging returned files with every check, beside opening them bare, and beside pandas reading them as Excel files.

And merging many beside merging few, in processes of their own: time per file and peak of memory. BENCH_LONG=1 does that
with a hundred thousand files too, which takes twenty gigabytes of disk and half an hour.
"""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import pandas as pd

from bench.figures import Figure, in_turn, milliseconds, ratios
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.demo import make_demo
from samenwerking_desktop.inventory.sealing import content_hash_of, document_rows, read_meta, read_rows, seal_of

CITIES = 120
# So many cities there are in the smallest study that was done.
FEW = 13
TIMES = 3
# What people do today is read_excel as it comes, with openpyxl; the other engine is there to be fair to pandas.
RIVALS = {"openpyxl": 10.0, "calamine": 1.0}
# How many files to compare with, how many files, and how often.
GROWTH = [(600, 10_000, 1), (6_000, 100_000, 1)] if os.environ.get("BENCH_LONG") else [(120, 600, 3)]
TIME_GOAL, MEMORY_GOAL = 1.25, 2.0


def measure(folder: Path) -> list[Figure]:
    """Plan and apply on one core, in files per second; the Excel files hold the same answers, a question a row."""
    returns = make_demo(folder / "demo", CITIES)

    def merge(paths: Sequence[Path]) -> None:
        path = folder / "bench.bundel"
        with Collection.create(path) as collection:
            apply(collection, plan(collection, paths))
        path.unlink()

    def open_bare(paths: Sequence[Path]) -> None:
        for path in paths:
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("SELECT * FROM answer").fetchall()

    figures = [
        _figure("bare open + SELECT", partial(merge, paths), partial(open_bare, paths), len(paths), 12.0)
        for paths in (returns[:FEW], returns)
    ]
    books = _as_excel(returns, folder)
    for engine, goal in RIVALS.items():
        if importlib.util.find_spec({"calamine": "python_calamine"}.get(engine, engine)):
            ours, read = partial(merge, returns), _reader(books, engine)
            figures.append(_figure(f"pandas.read_excel ({engine})", ours, read, len(returns), goal, faster=True))
    copies = _copies(returns, max(many for _, many, _ in GROWTH), folder / "copies")
    for few, many, times in GROWTH:
        figures += _growth(copies[:few], copies[:many], times, folder)
    return figures


def _growth(few: Sequence[Path], many: Sequence[Path], times: int, folder: Path) -> list[Figure]:
    """What a file costs among many, beside what it costs among few."""
    runs = [(_apart(few, folder), _apart(many, folder)) for _ in range(times)]
    per_file = [(theirs[0] / len(few), ours[0] / len(many)) for theirs, ours in runs]
    memory = [(theirs[1], ours[1]) for theirs, ours in runs if theirs[1]]
    figures = [
        Figure(
            f"merge of {len(many)} files, processor time per file",
            milliseconds([ours for _, ours in per_file]),
            f"of {len(few)} files, {milliseconds([theirs for theirs, _ in per_file])}",
            [ours / theirs for theirs, ours in per_file],
            TIME_GOAL,
        )
    ]
    if memory:
        figures.append(
            Figure(
                f"merge of {len(many)} files, most memory",
                f"{max(ours for _, ours in memory):.0f} MB",
                f"of {len(few)} files, {max(theirs for theirs, _ in memory):.0f} MB",
                [ours / theirs for theirs, ours in memory],
                MEMORY_GOAL,
            )
        )
    return figures


def _copies(returns: Sequence[Path], count: int, folder: Path) -> list[Path]:
    """The same returns again and again, each of a municipality and with an identity of its own."""
    folder.mkdir()
    paths = []
    for number in range(count):
        source = returns[number % len(returns)]
        paths.append(folder / f"{number:05d} {source.name}")
        paths[-1].write_bytes(source.read_bytes())
        with closing(sqlite3.connect(paths[-1], isolation_level=None)) as connection:
            _rename(connection, number, f" {number // len(returns)}")
    return paths


def _rename(connection: sqlite3.Connection, number: int, suffix: str) -> None:
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("UPDATE identity SET value = value || ? WHERE field = 'municipality'", (suffix,))
    meta = {"uuid": str(uuid.UUID(int=number + 1)), "content_hash": content_hash_of(read_rows(connection))}
    connection.execute("DELETE FROM meta WHERE name = 'seal'")
    connection.executemany("UPDATE meta SET value = ? WHERE name = ?", [(value, name) for name, value in meta.items()])
    seal = seal_of(read_meta(connection), read_rows(connection), document_rows(connection))
    connection.execute("INSERT INTO meta VALUES ('seal', ?)", (seal,))


def _apart(paths: Sequence[Path], folder: Path) -> tuple[float, float]:
    """Seconds of the processor and megabytes that a process of its own takes to merge these."""
    listed = "\n".join(map(str, paths))
    done = subprocess.run(
        [sys.executable, "-m", "bench.apart", folder / "apart.bundel"],
        input=listed,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parent.parent,
    )
    (folder / "apart.bundel").unlink()
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def _figure(
    rival: str, ours: Callable[[], None], theirs: Callable[[], None], files: int, goal: float, *, faster: bool = False
) -> Figure:
    pairs = in_turn(ours, theirs, TIMES)
    speeds = [files * TIMES / sum(seconds) for seconds in zip(*pairs, strict=True)]
    quotients = [1 / ratio for ratio in ratios(pairs)] if faster else ratios(pairs)
    mine, other = (f"{speed:.0f} files/s" for speed in speeds)
    what = f"merge of {files} files, times as {'fast' if faster else 'long'}"
    return Figure(what, mine, f"{rival}, {other}", quotients, goal, more_is_better=faster)


def _reader(books: Sequence[Path], engine: str) -> Callable[[], None]:
    def read() -> None:
        for path in books:
            pd.read_excel(path, sheet_name=None, engine=engine)  # type: ignore[call-overload]  # any of the engines

    return read


def _as_excel(returns: Sequence[Path], folder: Path) -> list[Path]:
    """An Excel file per return, as `fill` reads it: a row per question, and one per field of a contact."""
    with Collection.create(folder / "excel.bundel") as collection:
        apply(collection, plan(collection, returns))
        picture = read_picture(collection)
        answers, people = tables.answers(collection, picture), tables.contacts(collection, picture)
    fields = [field.id for field in picture.questionnaire.roster.fields]
    persons = people.melt([*tables.WHO, "domain", "authority", "person"], fields, "question")
    books: list[Path] = []
    for who, rows in answers.groupby(list(tables.WHO)):
        mine = (persons[list(tables.WHO)] == list(who)).all(axis="columns")
        books.append(folder / f"{len(books)}.xlsx")
        with pd.ExcelWriter(books[-1], engine="xlsxwriter") as writer:
            rows[["cluster", "aspect", "question", "value"]].to_excel(writer, sheet_name="antwoorden", index=False)
            persons[mine][["domain", "authority", "person", "question", "value"]].to_excel(
                writer, sheet_name="contacten", index=False
            )
    return books
