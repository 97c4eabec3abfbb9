"""The SQLite database: an ordinary one with every table, real types, NULL for what is missing, and words to search."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import pytest

from centre.towns import FORMULA, LONG, region
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.catalogue import ALL
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.csv_file import as_text
from samenwerking_desktop.centre.exports import write_csv
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.centre.sqlite_file import write_sqlite
from samenwerking_desktop.errors import UserError

TABLES = {"answers", "scores", "other_aspects", "remarks", *ALL, "codebook"}


def _database(bundle: Path, name: str = "streek.sqlite", *, contacts: bool = False) -> Path:
    with Collection.open(bundle) as opened:
        write_sqlite(opened, read_picture(opened), bundle.parent / name, contacts=contacts)
    return bundle.parent / name


@contextmanager
def _read(path: Path) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
    """Read it as any program does that knows nothing of ours."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        yield lambda sql, *values: connection.execute(sql, values).fetchall()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a collection with one of everything."""
    return _database(region(tmp_path_factory.mktemp("streek")), contacts=True)


def test_every_table_is_in_one_file(made: Path) -> None:
    """Under the names of the CSV files, with the codebook; it is sound, belongs to nobody, and nothing lies beside."""
    with _read(made) as rows:
        found = {str(name) for (name,) in rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert {name for name in found if "_fts" not in name} == TABLES | {"contacts"}
        assert rows("PRAGMA integrity_check") == [("ok",)]
        assert rows("PRAGMA application_id") == rows("PRAGMA user_version") == [(0,)]
        assert rows("PRAGMA journal_mode") == [("delete",)]
    assert [path.name for path in made.parent.iterdir() if path.name.startswith((".", "streek.sqlite-"))] == []


def test_it_has_the_rows_of_the_csv_files(made: Path, tmp_path: Path) -> None:
    """Every table has the columns and rows of its CSV file in that order, each text as it was typed."""
    with Collection.open(made.with_suffix(".bundel")) as opened:
        files = write_csv(opened, read_picture(opened), tmp_path, contacts=True)
    assert {path.stem for path in files} == TABLES - {"codebook"} | {"contacts"}
    for path in files:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head, *lines = csv.reader(file, delimiter=";")
        with _read(made) as rows:
            assert [name for _, name, *_ in rows(f'PRAGMA table_info("{path.stem}")')] == head
            found = rows(f'SELECT * FROM "{path.stem}" ORDER BY rowid')
        assert [[_as_csv(value) for value in row] for row in found] == lines


def _as_csv(value: object) -> str:
    return as_text(value) if isinstance(value, str) else "" if value is None else str(value)


def test_columns_have_the_type_of_what_is_in_them(made: Path) -> None:
    """Whole numbers, fractions and texts; no value is of another type than its column, and no text is empty."""
    with _read(made) as rows:
        for table in (*TABLES, "contacts"):
            for _, name, kind, *_ in rows(f'PRAGMA table_info("{table}")'):
                found = {each for (each,) in rows(f'SELECT DISTINCT typeof("{name}") FROM "{table}"')}
                assert found <= {str(kind).lower(), "null"}, (table, name)
                assert rows(f"""SELECT 1 FROM "{table}" WHERE "{name}" = ''""") == []
        kinds = {str(name): kind for _, name, kind, *_ in rows("PRAGMA table_info(city_ranking)")}
        assert (kinds["municipality"], kinds["round"], kinds["percentage"]) == ("TEXT", "INTEGER", "REAL")
        assert ("INTEGER",) in rows("SELECT type FROM pragma_table_info('wish_gaps') WHERE name = 'round'")


def test_what_is_missing_is_null(made: Path) -> None:
    """A missing code stays the code that it is, and its text is NULL; so is a score that nobody gave, and no NIS."""
    with _read(made) as rows:
        assert rows("SELECT DISTINCT value FROM answers WHERE code < 0") == [(None,)]
        scores = rows("SELECT score FROM scores WHERE municipality = 'Zonnebeek' AND respondent = 'city'")
        assert scores == [(2,), (None,), (None,), (None,), (0,)]
        assert rows("SELECT DISTINCT nis FROM cities WHERE municipality = 'Zonnebeek'") == [(None,)]


def test_texts_that_mean_harm_are_texts(made: Path) -> None:
    """They come back to the letter, with no apostrophe before them, and the longest is whole."""
    with _read(made) as rows:
        texts = {value for (value,) in rows("SELECT value FROM answers WHERE code IS NULL")}
        assert {FORMULA, LONG} <= texts
        assert rows("SELECT DISTINCT municipality FROM cities WHERE municipality LIKE '=%'") == [("=1+1",)]
        assert rows("SELECT ring FROM contacts WHERE ring IS NOT NULL") == [("0475 12 34 56",)]


@pytest.mark.parametrize(
    ("table", "words", "column"),
    [("answers", "goedkoper", "value"), ("remarks", "sinds", "remark"), ("synergies", "een loket", "title")],
)
def test_words_are_found(made: Path, table: str, words: str, column: str) -> None:
    """Full-text search finds a row by a word in it, whatever its capitals and accents."""
    search = f"SELECT {column} FROM {table} WHERE rowid IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?)"
    with _read(made) as rows:
        ((found,),) = rows(search, words)
    assert words.rpartition(" ")[2] in str(found).lower()


def test_codes_have_their_meaning_in_the_codebook(made: Path) -> None:
    """It joins on question and code: what stands beside a score is the label of its option."""
    joined = (
        "SELECT DISTINCT answers.value, codebook.meaning FROM answers JOIN codebook USING (question, code) "
        "WHERE code >= 0 AND question = 'degree'"
    )
    with _read(made) as rows:
        found = rows(joined)
        assert len(found) == 3
        assert all(label == meaning for label, meaning in found)
        plan = rows("EXPLAIN QUERY PLAN SELECT * FROM scores WHERE cluster = 'water' AND aspect = 'wells'")
    assert "idx_scores_cluster_aspect" in str(plan)


def test_contacts_only_on_request(made: Path) -> None:
    """Without the wish no name or address of a person is anywhere in the file."""
    data = _database(made.with_suffix(".bundel"), "zonder.sqlite").read_bytes()
    assert [each for each in (b"a@b.be", b"@SUM", b"0475", b"bo@example") if each in data] == []


def test_the_same_collection_gives_the_same_bytes(made: Path) -> None:
    """It is replaced as a whole: written over the last one, it is equal to that, byte for byte."""
    before = made.read_bytes()
    assert _database(made.with_suffix(".bundel"), contacts=True).read_bytes() == before


@pytest.mark.parametrize("name", ["Aalbeke 1 r1.inzending", "streek.bundel"])
def test_none_of_our_own_files_is_written_over(tmp_path: Path, name: str) -> None:
    """A return, and the collection itself, stay what they are."""
    bundle = region(tmp_path)
    before = (tmp_path / name).read_bytes()
    with pytest.raises(UserError) as caught:
        _database(bundle, name)
    assert caught.value.message == ("file_locked" if name == bundle.name else "file_exists")
    assert (tmp_path / name).read_bytes() == before


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_file_that_is_being_changed_elsewhere_stays(tmp_path: Path, mode: str) -> None:
    """What another program is changing would end up in the new file, so a person has to close it there first."""
    bundle, out = region(tmp_path), tmp_path / "streek.sqlite"
    with closing(sqlite3.connect(out, isolation_level=None)) as other:
        for statement in (f"PRAGMA journal_mode = {mode}", "CREATE TABLE a (b)", "BEGIN", "INSERT INTO a VALUES (1)"):
            other.execute(statement)
        with pytest.raises(UserError) as caught:
            _database(bundle)
        other.execute("COMMIT")
        assert (caught.value.message, other.execute("SELECT b FROM a").fetchall()) == ("file_locked", [(1,)])


@posix_only
@pytest.mark.parametrize("room", [100, 100_000])
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, room: int) -> None:
    """Wherever the disk is full the previous file stands, and nothing lies beside it."""
    bundle = region(tmp_path)
    (tmp_path / "streek.sqlite").write_text("vorige")
    before = sorted(tmp_path.iterdir())
    with no_file_larger_than(room), pytest.raises(UserError) as caught:
        _database(bundle)
    assert caught.value.message in ("write_failed", "disk_full")
    assert ((tmp_path / "streek.sqlite").read_text(), sorted(tmp_path.iterdir())) == ("vorige", before)


def test_it_tells_how_far_it_is(made: Path) -> None:
    """Every table is told when its turn comes; whether to stop is asked within the tables too."""
    told: list[tuple[int, int, str]] = []
    asked = count()
    with Collection.open(made.with_suffix(".bundel")) as opened:
        picture, out = read_picture(opened), made.with_name("verteld.sqlite")
        write_sqlite(opened, picture, out, progress=lambda *step: told.append(step), cancelled=lambda: next(asked) < 0)
    assert [(done, total) for done, total, _ in told] == [(done, len(TABLES) - 1) for done in range(len(TABLES) - 1)]
    assert {name for *_, name in told} == TABLES - {"codebook"}
    assert next(asked) > len(told) + 10


@pytest.mark.parametrize("looks", [0, 1, 6])
def test_it_can_be_stopped(made: Path, tmp_path: Path, looks: int) -> None:
    """Stopped before a table or within one there is no file, and nothing lies about."""
    seen = iter(range(looks))
    with Collection.open(made.with_suffix(".bundel")) as opened, pytest.raises(Cancelled):
        write_sqlite(opened, read_picture(opened), tmp_path / "b.sqlite", cancelled=lambda: next(seen, None) is None)
    assert list(tmp_path.iterdir()) == []
