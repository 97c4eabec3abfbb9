"""The collection as a file: made, opened, refused, read with any SQLite tool, and rid of a return again."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from centre.towns import PUMPS, WELLS, Town, merge, region
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.schema import VERSION
from samenwerking_desktop.disk import read_header
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.filekinds import COLLECTION_ID
from samenwerking_desktop.questionnaire.model import Key

# The region of `towns`, as the program merged it at commit 9fffd64; its one long text is "kort" here.
FIRST_VERSION = Path(__file__).parent.parent / "data" / "collection-1.bundel"


def _refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        Collection.open(path)
    return caught.value.message


def test_a_collection_says_what_it_is(tmp_path: Path) -> None:
    """A new collection has the id that the MIME database looks for, a version, and nothing beside it once closed."""
    path = tmp_path / "alles.bundel"
    Collection.create(path).close()
    header = read_header(path)
    assert (header.application_id, header.user_version) == (COLLECTION_ID, VERSION)
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """Making a collection where a file stands is refused."""
    path = tmp_path / "brief.bundel"
    path.write_text("Beste")
    with pytest.raises(UserError) as caught:
        Collection.create(path)
    assert caught.value.message == "file_exists"
    assert path.read_text() == "Beste"


def test_other_files_are_refused_by_name(tmp_path: Path) -> None:
    """What is no collection is refused with the sentence for what it is, and stays as it was."""
    town = Town(tmp_path, "Aalbeke")
    returned = town.returned()
    town.close()
    foreign, text, empty, newer = (tmp_path / name for name in ("f.db", "t.bundel", "e.bundel", "n.bundel"))
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    text.write_text("geen database" * 20)
    empty.touch()
    Collection.create(newer).close()
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert {path.name: _refused(path) for path in before} == {
        town.path.name: "file_is_inventory",
        returned.name: "file_is_return",
        "f.db": "file_foreign",
        "t.bundel": "file_no_database",
        "e.bundel": "file_empty",
        "n.bundel": "file_newer",
    }
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert _refused(tmp_path) == "file_is_folder"
    assert _refused(tmp_path / "weg.bundel") == "file_missing"


def test_a_damaged_collection_is_refused(tmp_path: Path) -> None:
    """A collection of which pages were overwritten says that it is damaged."""
    path = tmp_path / "alles.bundel"
    merge(path, Town(tmp_path, "Aalbeke").returned())
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xa5" * 4096
    path.write_bytes(data)
    assert _refused(path) == "file_damaged"


def test_one_program_at_a_time(tmp_path: Path) -> None:
    """Whoever opens a collection that is open already hears that it is."""
    path = tmp_path / "alles.bundel"
    with Collection.create(path):
        assert _refused(path) == "file_locked"


def test_a_transaction_is_whole_or_nothing(tmp_path: Path) -> None:
    """An exception inside a transaction leaves the file as it was, byte for byte."""
    path = tmp_path / "alles.bundel"
    merge(path, Town(tmp_path, "Aalbeke").returned())
    before = path.read_bytes()

    def interrupted(opened: Collection) -> None:
        with opened.transaction():
            opened.remove(opened.files()[0].id)
            raise KeyboardInterrupt

    with Collection.open(path) as opened, pytest.raises(KeyboardInterrupt):
        interrupted(opened)
    assert path.read_bytes() == before


def test_a_replaced_file_is_not_written_to(tmp_path: Path) -> None:
    """When the file was replaced while it was open, nothing is written, and a person hears why."""
    path = tmp_path / "alles.bundel"
    with Collection.create(path) as opened:
        path.rename(tmp_path / "elders.bundel")
        with pytest.raises(UserError) as caught, opened.transaction():
            pass
    assert caught.value.message == "file_replaced"


@posix_only
def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    """When the disk takes no more, merging says so and the collection stays as it was."""
    path = tmp_path / "alles.bundel"
    merge(path, Town(tmp_path, "Aalbeke", 1).returned())
    big = Town(tmp_path, "Zonnebeek", 2)
    for aspect in (WELLS, PUMPS):
        big.answer(aspect, "x" * 20_000, question="why")
    second, before = big.returned(), path.read_bytes()
    with no_file_larger_than(len(before) + 4096), pytest.raises(UserError) as caught:
        merge(path, second)
    assert caught.value.message in ("write_failed", "disk_full")
    assert path.read_bytes() == before


def test_any_tool_reads_the_views(tmp_path: Path) -> None:
    """The Dutch views show labels, codes and what counts, to a program that only knows SQLite."""
    path = tmp_path / "alles.bundel"
    town = Town(tmp_path, "Aalbeke", nis="11001", authority="Stad Aalbeke")
    town.answer(WELLS, "tight")
    town.answer(WELLS, "Het lag voor de hand", question="why")
    town.remark(WELLS, "Sinds lang")
    town.link(WELLS, "https://example.org/putten", "Reglement")
    town.answer(PUMPS, "unknown")
    town.answer(town.other("roads", "Fietspaden"), "loose")
    town.contact("pump_house", "left", called="An")
    merge(path, town.returned())
    connection = sqlite3.connect(path)
    who, source = (1, "Aalbeke", "joint", 1), (1, "Aalbeke 1 r1.inzending")
    rows = {
        view: connection.execute(f"SELECT * FROM {view}").fetchall()
        for (view,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    }
    connection.close()
    assert rows["inzendingen"] == [
        (
            *(1, "Aalbeke", "11001", "Stad Aalbeke", "joint", 1, "nee", "ja", 1, "2026-03-01", "waterwerken 1.9"),
            *("Aalbeke 1 r1.inzending", "2026-04-01T00:00:00+00:00"),
        )
    ]
    assert sorted(rows["antwoorden"], key=str) == [
        (*who, "Water", "Pompen en sluizen", "Graad", "weet niet", None, "", None, *source),
        (*who, "Water", "Putten", "Graad", "beantwoord", 2, "Vast", "Sinds lang", *source),
        (*who, "Water", "Putten", "Waarom", "beantwoord", None, "Het lag voor de hand", None, *source),
        (*who, "Wegen & bruggen", "Fietspaden", "Graad", "beantwoord", 1, "Los", None, *source),
    ]
    assert rows["scores"] == [
        (*who, "Water", "Putten", 2),
        (*who, "Water", "Pompen en sluizen", None),
        (*who, "Water", "Leidingen", None),
        (*who, "Wegen & bruggen", "Bruggen", None),
        (*who, "Wegen & bruggen", "Verlichting", None),
    ]
    assert rows["andere_aspecten"] == [(*who, "Wegen & bruggen", "Fietspaden", 1)]
    assert rows["bewijsstukken"] == [(*who, "Putten", "weblink", "Reglement", "https://example.org/putten", 0, 0)]
    assert rows["contactpersonen"] == [(*who, "pump_house", "left", "1", "called", "An")]


def test_the_views_say_what_the_analyst_decided(tmp_path: Path) -> None:
    """Decisions, names of added aspects and codes are in views too, without a number that only this program knows."""
    path = tmp_path / "alles.bundel"
    Collection.create(path).close()
    connection = sqlite3.connect(path)
    decided = "INSERT INTO adjudicated VALUES ('aalbeke', ?, ?, ?, ?, ?, 'x', 't')"
    connection.execute(decided, (2, WELLS, "unknown", "", "Nagevraagd"))
    connection.execute(decided, (1, WELLS, "answered", "tight", "Zo"))
    connection.execute("INSERT INTO other_name VALUES ('roads', 'fietspaden', 'Fietspaden', '')")
    connection.execute("INSERT INTO coding VALUES ('aalbeke', 'joint', ?, 'why', 'h', 'money', 'for', 't')", (WELLS,))
    rows = {
        view: connection.execute(f"SELECT * FROM {view}").fetchall()
        for view in ("besluiten_over_verschillen", "namen_van_andere_aspecten", "codes_bij_teksten")
    }
    connection.close()
    assert rows == {
        "besluiten_over_verschillen": [
            ("aalbeke", 1, WELLS, "tight", "Zo", "t"),
            ("aalbeke", 2, WELLS, "unknown", "Nagevraagd", "t"),
        ],
        "namen_van_andere_aspecten": [("roads", "fietspaden", "Fietspaden", "")],
        "codes_bij_teksten": [("aalbeke", "joint", WELLS, "why", "money", "for")],
    }


def _tables(path: Path) -> dict[str, list[list[object]]]:
    with Collection.open(path) as opened:
        picture = read_picture(opened)
        frames = {
            "answers": tables.answers(opened, picture),
            "scores": tables.scores(picture),
            "cities": tables.cities(opened, picture),
            "added": tables.added_aspects(picture),
            "contacts": tables.contacts(opened, picture),
        }
    return {name: [*frame.astype(object).fillna("").to_numpy().tolist()] for name, frame in frames.items()}


def test_a_collection_of_the_first_version_opens(tmp_path: Path) -> None:
    """It is brought up to date after a copy was kept beside it, and gives the tables that the same returns give now."""
    path, kept = tmp_path / "oud.bundel", tmp_path / "oud (versie 1).bundel"
    shutil.copy(FIRST_VERSION, path)
    now = region(tmp_path, long="kort")
    assert _tables(path) == _tables(now)
    assert _schema(path) == _schema(now)
    assert [read_header(each).user_version for each in (kept, path)] == [1, VERSION]
    shutil.copy(kept, path)
    assert _tables(path) == _tables(now)


def _schema(path: Path) -> list[tuple[str, str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
    connection.close()
    return [(kind, name, sql) for kind, name, sql in rows]


@posix_only
def test_an_update_that_the_disk_refuses_changes_nothing(tmp_path: Path) -> None:
    """When a collection of the first version cannot be brought up to date, it stays what it was."""
    path = tmp_path / "oud.bundel"
    shutil.copy(FIRST_VERSION, path)
    with no_file_larger_than(path.stat().st_size + 100):
        assert _refused(path) in ("write_failed", "disk_full")
    assert path.read_bytes() == FIRST_VERSION.read_bytes()


def test_a_new_revision_joins_a_collection_of_the_first_version(tmp_path: Path) -> None:
    """What was merged then is a revision like any other: it stays, and a later one counts."""
    path = tmp_path / "oud.bundel"
    shutil.copy(FIRST_VERSION, path)
    town = Town(tmp_path, "Aalbeke", 1)
    town.returned()
    town.answer(PUMPS, "tight")
    report = merge(path, town.returned())
    assert report.lines[0].status.value == "newer"
    with Collection.open(path) as opened:
        mine = [file for file in opened.files() if file.city == "aalbeke"]
        assert [(file.revision, file.newest, file.counted) for file in mine] == [(2, True, True), (1, False, False)]
        assert opened.answers(mine[0]).answers[Key(PUMPS, "degree")].value == "tight"
        assert opened.answers(mine[0]).answers[Key(WELLS, "degree")].value == "tight"
        assert opened.answers(mine[1]).answers[Key(PUMPS, "degree")].value == "loose"


def test_a_return_of_the_first_version_is_merged(tmp_path: Path) -> None:
    """A return without the tables of the second round goes in, and says nothing of that round."""
    path = tmp_path / "alles.bundel"
    merge(path, FIRST_VERSION.with_name("version-1.inzending"))
    with Collection.open(path) as opened:
        found = opened.answers(opened.files()[0])
    assert found.answers
    assert (found.prefill, found.reviewed) == ({}, {})


def test_what_a_return_said_comes_out_again(tmp_path: Path) -> None:
    """The answers in the collection equal those in the return, each kind of them."""
    path = tmp_path / "alles.bundel"
    town = Town(tmp_path, "Aalbeke")
    town.answer(WELLS, "tight")
    town.answer(WELLS, ["paper", "spoken"], question="shape")
    town.remark(WELLS, "Sinds lang")
    town.link(WELLS, "https://example.org/putten")
    town.answer(town.other("roads", "Fietspaden"), "loose")
    town.contact("pump_house", "right", 2, called="An", ring="0475 12 34 56")
    merge(path, town.returned())
    with Collection.open(path) as opened:
        found = opened.answers(opened.files()[0]).facts()
    said = town.facts
    assert {kind: found[kind] for kind in found if kind != "identity"} == {
        kind: said[kind] for kind in said if kind != "identity"
    }
