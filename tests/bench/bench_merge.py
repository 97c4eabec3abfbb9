"""Merging returned files with every check, beside opening them bare, and beside pandas reading them as Excel files."""

from __future__ import annotations

import importlib.util
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pandas as pd

from bench.figures import Figure, in_turn, ratios
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.demo import make_demo

CITIES = 120
TIMES = 3
# What people do today is read_excel as it comes, with openpyxl; the other engine is there to be fair to pandas.
RIVALS = {"openpyxl": 10.0, "calamine": 1.0}


def measure(folder: Path) -> list[Figure]:
    """Plan and apply on one core, in files per second; the Excel files hold the same answers, a question a row."""
    returns = make_demo(folder / "demo", CITIES)

    def merge() -> None:
        path = folder / "bench.bundel"
        with Collection.create(path) as collection:
            apply(collection, plan(collection, returns))
        path.unlink()

    def open_bare() -> None:
        for path in returns:
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("SELECT * FROM answer").fetchall()

    figures = [_figure("bare open + SELECT", merge, open_bare, len(returns), 12.0)]
    books = _as_excel(returns, folder)
    for engine, goal in RIVALS.items():
        if importlib.util.find_spec({"calamine": "python_calamine"}.get(engine, engine)):
            read = _reader(books, engine)
            figures.append(_figure(f"pandas.read_excel ({engine})", merge, read, len(returns), goal, faster=True))
    return figures


def _figure(
    rival: str, ours: Callable[[], None], theirs: Callable[[], None], files: int, goal: float, *, faster: bool = False
) -> Figure:
    pairs = in_turn(ours, theirs, TIMES)
    speeds = [files * TIMES / sum(seconds) for seconds in zip(*pairs, strict=True)]
    quotients = [1 / ratio for ratio in ratios(pairs)] if faster else ratios(pairs)
    mine, other = (f"{speed:.0f} files/s" for speed in speeds)
    what = "merge, times as fast" if faster else "merge, times as long"
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
