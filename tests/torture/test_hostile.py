"""The quick form of `hostile`, the proof that it can fail, and by name what once got through or took long."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path

import pytest

from samenwerking_desktop.centre.collection import Collection, ReturnFile
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.verdict import MergeLine, Status
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import shipped_form
from torture.hostile import COLLECTION, MOST_MEMORY, MOST_SECONDS, prepare, run
from torture.malice import FOREIGN, HUNDRED_THINGS
from torture.mutants import loosen, put_form, reseal, tighten

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the limits of the workers are those of POSIX")

MOMENT = "2026-01-05T09:00:00+00:00"
NEXT = "UPDATE meta SET value = '3' WHERE name = 'revision'"
MANY = "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sound returns 0, 1 and 2, and the collection that they are in."""
    folder = tmp_path_factory.mktemp("sound")
    prepare(folder)
    return folder


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    """A copy of the first one, to change."""
    return Path(shutil.copy(sound / "0.inzending", tmp_path / "a.inzending"))


def _changed(path: Path, *statements: str, definition: str = "", seal: bool = True) -> Path:
    """The same return, changed in spite of its types, and sealed anew unless it is refused before that matters."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    if definition:
        put_form(connection, definition)
    for table in ("answer", "meta"):
        loosen(connection, table)
    for statement in statements:
        connection.execute(statement)
    tighten(connection)
    assert not seal or reseal(connection)
    connection.close()
    return path


def _refusal(path: Path) -> str:
    """The message with which a file is refused; it may take no more than two seconds."""
    start = time.process_time()
    with pytest.raises(UserError) as caught:
        read_return(path)
    assert time.process_time() - start < MOST_SECONDS
    return caught.value.message


def _merge(sound: Path, path: Path) -> tuple[MergeLine, Questionnaire, list[ReturnFile]]:
    """Merge a file into a copy of the collection: its line, the questionnaire of the tables, and the returns in it."""
    bundle = Path(shutil.copy(sound / COLLECTION, path.parent / "b.bundel"))
    with Collection.open(bundle) as collection:
        (line,) = apply(collection, plan(collection, [path])).lines
        return line, read_picture(collection).questionnaire, collection.files()


# ---- the harness


def test_two_thousand_hostile_files_are_refused_or_sound(sound: Path) -> None:
    """No crash, no hang, no uncaught exception, no lie let in, and a collection that is as it was."""
    found = run(sound, 2000, seed=20260105)

    assert (found.failures, found.tries) == ((), 2000)


def test_the_memory_of_whoever_runs_it_is_not_the_readers(sound: Path) -> None:
    """A worker that a large process starts is not large for that."""
    large = b"x" * (MOST_MEMORY + 100_000_000)

    found = run(sound, 4, seed=20260105)
    assert (len(large) > MOST_MEMORY, found.failures) == (True, ())


@pytest.mark.parametrize(
    ("broken", "tries", "seed", "told"),
    [
        ("no limits on values", 20, 1, "Document would not take it"),
        ("no seal", 20, 1, "says something else"),
        ("no look at documents", 6, 1, "Document would not take it"),
        ("no look at the route", 6, 1, "not asked"),
        ("no look at the kind of file", 1, 14, "too long"),
        ("wasteful", 1, 1, " MB"),
        ("with a bug", 2, 1, "uncaught LookupError"),
        ("crashing", 2, 1, "-6"),
    ],
)
def test_a_reader_with_a_fault_is_found_out(sound: Path, broken: str, tries: int, seed: int, told: str) -> None:
    """With one check taken out, or a reader that hangs, wastes, fails or crashes, the harness reports just that."""
    failures = run(sound, tries, seed, broken=broken).failures

    assert [each for each in failures if told in each]


# ---- what once got through


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET changed = '99999-01-01T00:00:00+00:00'",
        "UPDATE answer SET changed = '1899-12-31T23:59:59+00:00'",
        "UPDATE answer SET changed = ' ' WHERE aspect = 'finance.loans'",
        "UPDATE evidence SET added = 'later'",
        "UPDATE meta SET value = '99999-01-01T00:00:00+00:00' WHERE name = 'exported'",
        "UPDATE meta SET value = '2026-13-05T09:00:00+00:00' WHERE name = 'created'",
        "UPDATE meta SET value = '1_0' WHERE name = 'revision'",
        "UPDATE meta SET value = '\u0663' WHERE name = 'revision'",
        "UPDATE meta SET value = 'Gent' WHERE name = 'uuid'",
        "UPDATE meta SET value = '1.0' || char(10) || '2.0' WHERE name = 'program'",
        "INSERT INTO reviewed VALUES ('finance.loans', 'gisteren')",
        "UPDATE identity SET value = 'Gent' || char(10) || 'Aalst' WHERE field = 'municipality'",
        "UPDATE other_aspect SET label = 'Regel 1' || char(10) || 'Regel 2'",
        "UPDATE contact SET value = ' '",
        "UPDATE remark SET text = '   '",
        "INSERT INTO other_aspect VALUES ('finance.other_AB', 'finance', 'Hoofdletters', 1)",
        "UPDATE evidence SET item = printf('%.900c', 'x') WHERE kind = 'link'",
        "UPDATE evidence SET size = 5 WHERE kind = 'link'",
        "UPDATE evidence SET question = 'extent_reason' WHERE kind = 'link'",
        "UPDATE evidence SET aspect = 'ict.server' WHERE kind = 'link'",
        "INSERT INTO remark VALUES ('ict.server', 'obstacles', 'Niet gevraagd')",
        f"INSERT INTO answer VALUES ('ict.server', 'arrangement', 'answered', 'Niet gevraagd', '{MOMENT}')",
        "UPDATE meta SET value = 'yes' WHERE name = 'complete'",
    ],
)
def test_what_no_inventory_of_ours_can_say_is_no_return(path: Path, statement: str) -> None:
    """A moment that no clock shows, a line of two lines, an answer to what is not asked: refused, though sealed."""
    assert _refusal(_changed(path, statement)) == "return_invalid"


def test_a_name_that_is_there_twice_is_refused(path: Path) -> None:
    """A file that says two things of itself under one name is not a return, whichever the seal is about."""
    doubled = _changed(path, "INSERT INTO meta VALUES ('revision', '0')", seal=False)

    assert _refusal(doubled) in ("file_damaged", "return_invalid")


def test_complete_is_what_has_every_required_answer(sound: Path, tmp_path: Path) -> None:
    """A second round in which nothing was looked at is not complete because it says so."""
    again = Path(shutil.copy(sound / "2.inzending", tmp_path / "a.inzending"))

    assert read_return(again).meta["complete"] == "no"
    assert _refusal(_changed(again, "UPDATE meta SET value = 'yes' WHERE name = 'complete'")) == "return_invalid"


def test_nothing_hides_behind_a_hundred_things(path: Path) -> None:
    """A view behind so many doubled rows that SQLite makes nothing of is seen, and the file refused."""
    connection = sqlite3.connect(path)
    connection.executescript(f"PRAGMA writable_schema = ON; {HUNDRED_THINGS}")
    connection.close()

    assert _refusal(path) == "file_damaged"


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_file_or_no_return_is_told_at_once(tmp_path: Path, kind: str) -> None:
    """A pipe is not waited for, a device not read to its end, and 2 GB are not taken into memory."""
    path = tmp_path / "a.inzending"
    FOREIGN[kind](path)

    assert _refusal(path)


# ---- what once took long, or much


def _near_misses() -> dict[str, object]:
    raw: dict[str, object] = json.loads(shipped_form().definition)
    options = [{"id": f"o{number}".ljust(40, "x"), "code": number, "label": f"o{number}"} for number in range(200)]
    wrong = {"near": [f"o{number}".ljust(41, "x") for number in range(480)]}
    near = {"id": "near", "kind": "choice", "text": "x", "label": "near", "option": options}
    after = {"id": "after", "kind": "text", "text": "x", "label": "after", "relevant": wrong}
    page = {"id": "extra", "title": "extra", "question": [near, after]}
    return {**raw, "page": [*raw["page"], page]}  # type: ignore[misc]


def test_a_form_of_near_misses_is_refused_at_once(path: Path) -> None:
    """Hundreds of ids that are almost known took twenty seconds of looking for what was meant."""
    assert _refusal(_changed(path, definition=json.dumps(_near_misses()))) == "return_form"


def test_aspects_by_the_ten_thousands_are_refused_before_they_are_followed(path: Path) -> None:
    """More aspects times questions than anyone could answer are not looked at one by one."""
    many = f"{MANY.format(15_000)} INSERT INTO other_aspect SELECT 'finance.other_' || i, 'finance', 'x', i FROM n"

    assert _refusal(_changed(path, many)) == "return_invalid"


def test_a_million_rows_are_refused_at_once(path: Path) -> None:
    """They are neither read nor counted to the end."""
    many = f"{MANY.format(1_000_000)} INSERT INTO remark SELECT 'finance.loans', printf('%07d', i), 'x' FROM n"

    assert _refusal(_changed(path, many, seal=False)) == "return_invalid"


def test_only_documents_make_a_return_large(path: Path) -> None:
    """Fifty megabytes of text with one odd character would be two hundred in memory, and each copy of it again."""
    wide = "'\N{GRINNING FACE}' || printf('%.6250000c', 'x')"
    many = f"{MANY.format(8)} INSERT INTO remark SELECT 'finance.loans', 'x' || i, {wide} FROM n"

    assert _refusal(_changed(path, many, seal=False)) == "return_too_large"


# ---- what is merged, and told


def test_a_stranger_s_questionnaire_is_told_and_sets_no_table(sound: Path, path: Path) -> None:
    """Version 9999 goes in with a warning, and the tables keep to the questionnaire that this program knows."""
    raw = {**json.loads(shipped_form().definition), "version": "9999"}
    line, followed, files = _merge(sound, _changed(path, NEXT, definition=json.dumps(raw)))

    assert (line.status, followed.version) == (Status.NEWER, shipped_form().version)
    assert "kent de vragenlijst in dit bestand (versie 9999) niet" in line.reason
    assert len(files) == 4


def test_a_copy_of_our_questionnaire_in_other_words_is_told(sound: Path, path: Path) -> None:
    """The same version with another title is a stranger's too, whatever its hash is."""
    raw = {**json.loads(shipped_form().definition), "title": "Iets anders"}
    line, followed, _ = _merge(sound, _changed(path, NEXT, definition=json.dumps(raw)))

    assert (line.status, followed.title) == (Status.NEWER, shipped_form().title)
    assert "niet" in line.reason


def test_an_older_questionnaire_is_told(sound: Path, path: Path) -> None:
    """Who still has the questionnaire of last year is merged, with a word about it."""
    raw = {**json.loads(shipped_form().definition), "version": "2025.1"}
    line, _, _ = _merge(sound, _changed(path, NEXT, definition=json.dumps(raw)))

    assert "Ingevuld met een oudere vragenlijst (versie 2025.1)." in line.reason


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_file_name_that_is_no_text_is_merged(sound: Path, path: Path) -> None:
    """Bytes that are no UTF-8 are written out in the collection."""
    odd = path.with_name(os.fsdecode(b"\xff\x1b.inzending"))
    path.rename(odd)
    line, _, files = _merge(sound, _changed(odd, NEXT))

    assert line.status is Status.NEWER
    assert r"\udcff\x1b.inzending" in [file.name for file in files]
