"""Our own reader of SQLite's pages, beside SQLite itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_desktop.inventory.leaves import Page, read_pages

LONG = st.integers(0, 20_000).map(lambda size: "lang é " * (size // 7))
VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(max_size=40),
    st.binary(max_size=40),
    LONG,
    LONG.map(str.encode),
)
ROWS = st.lists(st.tuples(VALUES, VALUES), max_size=60)


def write(path: Path, rows: list[tuple[object, ...]], page_size: int = 4096) -> bytes:
    """A database with these rows in a table that has row ids, and numbered in one that has none."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute("CREATE TABLE one (a, b)")
        connection.execute("CREATE TABLE two (n INTEGER, a, b, PRIMARY KEY (n)) WITHOUT ROWID")
        connection.executemany("INSERT INTO one VALUES (?, ?)", rows)
        connection.executemany("INSERT INTO two VALUES (?, ?, ?)", [(n, *row) for n, row in enumerate(rows)])
        connection.commit()
    return path.read_bytes()


def read(data: bytes) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """The rows of both tables, in order of their numbers."""
    records = [record for page in read_pages(data).trees.values() for record in page.records]
    one = sorted((record.rowid, *record.values) for record in records if len(record.values) == 2)
    two = sorted(record.values for record in records if len(record.values) == 3)
    return [row[1:] for row in one], [row[1:] for row in two]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the examples are written."""
    return tmp_path_factory.mktemp("leaves") / "some.db"


@given(rows=ROWS, page_size=st.sampled_from([512, 1024, 4096, 65536]))
def test_rows_are_read_as_sqlite_wrote_them(place: Path, rows: list[tuple[object, ...]], page_size: int) -> None:
    """Every type and length, on one page or over many, in a table with row ids and in one without."""
    assert read(write(place, rows, page_size)) == (rows, rows)


def test_a_whole_file_has_lost_nothing(place: Path) -> None:
    """Each page is of a tree, or continues a row of one; those that are free are not missed."""
    write(place, [("x" * 9000, n) for n in range(50)])
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("DELETE FROM one WHERE b > 20")
        connection.commit()
    pages = read_pages(place.read_bytes())

    assert (pages.lost, pages.free > 0, pages.count) == (0, True, len(place.read_bytes()) // 4096)


def test_a_row_whose_end_is_gone_is_no_row(place: Path) -> None:
    """Of a long row with a page destroyed that leads to others nothing is read, and something is said to be lost."""
    data = write(place, [("x" * 20_000, 1)])
    pages = read_pages(data)
    beyond = next(page.beyond for page in pages.trees.values() if page.beyond)
    for number in beyond[:-1]:
        start = (number - 1) * 4096
        hurt = read_pages(data[:start] + bytes(4096) + data[start + 4096 :])
        owners = [page for page in hurt.trees.values() if not page.whole]
        assert (len(owners), hurt.lost > 0) == (1, True)
        assert not any(record.values == ("x" * 20_000, 1) for page in owners for record in page.records)


def test_rings_end(place: Path) -> None:
    """A row that continues in itself, and a cell that points outside its page, are not read for ever."""
    data = bytearray(write(place, [("x" * 20_000, 1)]))
    for page in _looped(data):
        assert page.records == ()


def _looped(data: bytearray) -> list[Page]:
    """The pages with long rows, after each continuation was made to point to itself."""
    pages = read_pages(bytes(data))
    for page in pages.trees.values():
        for number in page.beyond:
            data[(number - 1) * 4096 : (number - 1) * 4096 + 4] = number.to_bytes(4)
    long = [number for number, page in pages.trees.items() if page.beyond]
    return [read_pages(bytes(data)).trees[number] for number in long]


@given(data=st.binary(max_size=9000), header=st.booleans())
def test_any_bytes_are_read_without_a_failure(data: bytes, header: bool) -> None:
    """Whatever a file holds, there is an answer, and no row comes out of nothing."""
    pages = read_pages((b"SQLite format 3\x00" if header else b"") + data)

    assert pages.lost <= pages.count + len(pages.trees)
