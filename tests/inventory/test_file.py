"""The file of an inventory: what is refused and why, whose it is while it is open, what is left when it is closed."""

from __future__ import annotations

import functools
import os
import random
import re
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from damage import mutant
from faults import in_other_process, mode, no_file_larger_than, posix_only
from neighbour import open_elsewhere, opened_by_other
from samenwerking_desktop.disk import address, read_header, replacing
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.filekinds import COLLECTION_ID, INVENTORY_ID
from samenwerking_desktop.inventory import file as file_module
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.migrations import STEPS, VERSION, migrate
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import IDENTITY, Scenario, facts_in

LOANS = "finance.loans"
Spoil = Callable[[Path], None]


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """An inventory with something of every kind in it, closed, alone in its folder."""
    folder = tmp_path / "map"
    folder.mkdir()
    letter = tmp_path / "brief.txt"
    letter.write_text("Beste collega", encoding="utf-8")
    scenario = Scenario(folder)
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Sinds 2021", question="arrangement")
    scenario.remark(LOANS, "Navragen")
    scenario.other("finance", "Drukkerij")
    scenario.contact("finance", name="An Peeters")
    scenario.link(LOANS, "https://example.org", "Website")
    scenario.attach(LOANS, letter)
    scenario.close()
    return scenario.path


def _sql(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    try:
        with connection:
            for statement in statements:
                connection.execute(statement)
    finally:
        connection.close()


def _refused(path: Path) -> UserError:
    """How opening `path` is refused; the file and its folder must be as they were."""
    before = _state_of(path)
    with pytest.raises(UserError) as caught:
        Document.open(path).close()
    assert _state_of(path) == before
    assert caught.value.what
    assert caught.value.advice
    return caught.value


def _state_of(path: Path) -> tuple[list[str], bytes]:
    return sorted(each.name for each in path.parent.iterdir()), path.read_bytes() if path.is_file() else b""


# ---- files that are no inventory


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "file_empty"),
        (b"Beste collega", "file_no_database"),
        (b"Beste collega, " * 1000, "file_no_database"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 5000, "file_no_database"),
        (b"SQLite format 3\x00", "file_no_database"),
        (b"SQLite format 3\x00" + b"\x00" * 200, "file_foreign"),
    ],
)
def test_a_file_that_is_no_database_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    """An empty file, a text, a picture: each gets its own sentence, and stays as it is."""
    path = tmp_path / "vreemd.inventaris"
    path.write_bytes(content)

    assert _refused(path).message == message


def test_a_database_of_another_program_is_told(tmp_path: Path) -> None:
    """Another program's SQLite file is not touched, whatever it is called."""
    path = tmp_path / "bookmarks.inventaris"
    _sql(path, "CREATE TABLE answer (a)", "PRAGMA user_version = 1")

    assert _refused(path).message == "file_foreign"


def test_a_file_of_our_kind_without_a_version_is_foreign(tmp_path: Path) -> None:
    """Our mark alone does not make it ours: every version that we ever wrote has a number."""
    path = tmp_path / "half.inventaris"
    _sql(path, f"PRAGMA application_id = {INVENTORY_ID}", "CREATE TABLE answer (a)")

    assert _refused(path).message == "file_foreign"


def test_a_file_of_a_newer_version_is_told_before_it_is_touched(closed: Path) -> None:
    """A file that a newer program made is refused with that sentence."""
    _sql(closed, f"PRAGMA user_version = {VERSION + 1}")
    error = _refused(closed)

    assert error.message == "file_newer"
    assert "nieuwere versie" in str(error)


def test_the_other_files_of_this_program_are_told_apart(scenario: Scenario, tmp_path: Path) -> None:
    """A return and a collection are recognised, and the advice says where they belong."""
    scenario.export("a.inzending")
    assert _refused(tmp_path / "a.inzending").message == "file_is_return"

    collection = tmp_path / "a.bundel"
    _sql(collection, f"PRAGMA application_id = {COLLECTION_ID}", "PRAGMA user_version = 1", "CREATE TABLE a (a)")
    assert _refused(collection).message == "file_is_collection"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A name that leads nowhere makes no file; a path through a file leads nowhere too."""
    (tmp_path / "tekst.txt").write_text("x", encoding="utf-8")

    assert _refused(tmp_path / "weg.inventaris").message == "file_missing"
    with pytest.raises(UserError) as caught:
        Document.open(tmp_path / "tekst.txt" / "a.inventaris")
    assert caught.value.message == "file_missing"


def test_a_folder_is_told(tmp_path: Path) -> None:
    """Choosing a folder is answered with the advice to choose a file."""
    folder = tmp_path / "map.inventaris"
    folder.mkdir()

    assert _refused(folder).message == "file_is_folder"


# ---- damaged files


@pytest.mark.parametrize("place", [30, 100, 4096, 8192, 20_000])
def test_a_truncated_file_is_damaged(closed: Path, place: int) -> None:
    """A file of which the end is missing is never opened as if it were whole."""
    closed.write_bytes(closed.read_bytes()[:place])

    assert _refused(closed).message == ("file_no_database" if place < 100 else "file_damaged")


def test_no_page_of_noise_goes_unnoticed(closed: Path) -> None:
    """Whichever page is overwritten, the file is told to be damaged, and is left as it is."""
    whole = closed.read_bytes()
    for page in range(len(whole) // 4096):
        start = page * 4096 + (100 if page == 0 else 0)
        closed.write_bytes(whole[:start] + b"\xa5" * (4096 * (page + 1) - start) + whole[4096 * (page + 1) :])
        assert _refused(closed).message in ("file_damaged", "file_no_database")


def test_no_damage_ends_in_a_crash(closed: Path) -> None:
    """Of 300 damaged inventories each opens or is refused with a sentence, and a refusal leaves its bytes alone."""
    data, dice = closed.read_bytes(), random.Random(20260106)
    for _ in range(300):
        damaged = mutant(dice, data)
        closed.write_bytes(damaged)
        try:
            document = Document.open(closed)
        except UserError:
            assert closed.read_bytes() == damaged
        else:
            document.set_aside()
            document.close()
        assert [each.name for each in closed.parent.iterdir()] == [closed.name]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
        "CREATE VIEW v AS SELECT * FROM answer",
        "CREATE TABLE extra (a)",
        "CREATE INDEX i ON answer (value)",
        "ALTER TABLE answer ADD COLUMN extra TEXT",
        "ALTER TABLE remark RENAME TO remarks",
        "DROP TABLE contact",
        "DROP TABLE meta",
        "DELETE FROM meta",
        "DELETE FROM meta WHERE name = 'uuid'",
        "DELETE FROM meta WHERE name = 'form'",
        "DELETE FROM meta WHERE name = 'revision'",
        "UPDATE meta SET value = 'drie' WHERE name = 'revision'",
        "UPDATE meta SET value = '' WHERE name = 'form'",
        "UPDATE meta SET value = '[]' WHERE name = 'form'",
        "UPDATE meta SET value = '{\"id\": \"x\"}' WHERE name = 'form'",
        "UPDATE meta SET value = replace(value, 'Leningen', 'Kredieten') WHERE name = 'form'",
        "UPDATE meta SET value = '0' WHERE name = 'form_hash'",
        "UPDATE meta SET value = 'another-form' WHERE name = 'form_id'",
        "UPDATE answer SET aspect = 'finance.nowhere'",
        "UPDATE answer SET question = 'nothing' WHERE question = 'extent'",
        "UPDATE answer SET state = 'perhaps'",
        "UPDATE answer SET value = 'sometimes' WHERE question = 'extent'",
        "UPDATE answer SET value = ' ' WHERE question = 'arrangement'",
        "UPDATE answer SET value = 'a' || char(0) || 'b' WHERE question = 'arrangement'",
        "UPDATE answer SET value = CAST(x'ff41' AS TEXT) WHERE question = 'arrangement'",
        "UPDATE answer SET state = 'not_applicable', value = '' WHERE question = 'arrangement'",
        "UPDATE remark SET aspect = 'nowhere'",
        "UPDATE remark SET text = ''",
        "UPDATE other_aspect SET cluster = 'nowhere'",
        "UPDATE other_aspect SET cluster = 'hr'",
        "UPDATE other_aspect SET aspect = 'finance.loans'",
        "UPDATE other_aspect SET label = ''",
        "UPDATE contact SET domain = 'nowhere'",
        "UPDATE contact SET person = 'one'",
        "UPDATE contact SET person = '01'",
        "UPDATE contact SET field = 'shoe_size'",
        "UPDATE identity SET value = 'province' WHERE field = 'respondent'",
        "DELETE FROM identity",
        "UPDATE identity SET field = 'mayor' WHERE field = 'municipality'",
        "UPDATE evidence SET question = 'extent'",
        "UPDATE evidence SET kind = 'program'",
        "UPDATE evidence SET target = 'file:///etc/passwd' WHERE kind = 'link'",
        "UPDATE evidence SET target = 'javascript:alert(1)' WHERE kind = 'link'",
        "UPDATE evidence SET name = '../../.bashrc' WHERE kind = 'document'",
        "UPDATE evidence SET name = 'convenant.exe' WHERE kind = 'document'",
        "UPDATE evidence SET size = -1 WHERE kind = 'document'",
        "UPDATE evidence SET target = 'abc' WHERE kind = 'document'",
    ],
)
def test_what_this_program_never_writes_is_damage(closed: Path, statement: str) -> None:
    """A foreign schema, a form that is not the one it says, a fact that fits no question: refused, and not run."""
    _sql(closed, statement)

    assert _refused(closed).message == "file_damaged"


# ---- rights


@posix_only
@pytest.mark.parametrize("bits", [0o000, 0o400])
def test_a_file_without_rights_is_told(closed: Path, bits: int) -> None:
    """A file that may not be read, or not be written, is refused when it is opened and not at the first edit."""
    before = closed.read_bytes()
    with mode(closed, bits), pytest.raises(UserError) as caught:
        Document.open(closed)

    assert caught.value.message == ("folder_readonly" if bits else "file_denied")
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]
    assert closed.read_bytes() == before


@posix_only
def test_a_folder_in_which_nothing_may_be_written_is_told(closed: Path) -> None:
    """A shared folder to look into only: the advice is to copy the file to a place of one's own."""
    before = _state_of(closed)
    with mode(closed.parent, 0o500), pytest.raises(UserError) as caught:
        Document.open(closed)

    assert caught.value.message in ("folder_readonly", "file_denied")
    assert _state_of(closed) == before


@posix_only
def test_a_folder_that_may_not_be_looked_into_is_told(closed: Path, form: Questionnaire) -> None:
    """Neither opening nor making a file behind a closed door is a bug of the program."""
    with mode(closed.parent, 0o000):
        acts: list[Callable[[], object]] = [
            lambda: Document.open(closed),
            lambda: Document.create(closed, form, IDENTITY),
        ]
        for act in acts:
            with pytest.raises(UserError) as caught:
                act()
            assert caught.value.message == "file_denied"


@posix_only
def test_making_a_file_where_nothing_may_be_written_is_told(tmp_path: Path, form: Questionnaire) -> None:
    """Nothing is made, and the sentence says to choose another folder."""
    folder = tmp_path / "vast"
    folder.mkdir()
    with mode(folder, 0o500), pytest.raises(UserError) as caught:
        Document.create(folder / "a.inventaris", form, IDENTITY)

    assert caught.value.message == "file_denied"
    assert list(folder.iterdir()) == []


def test_making_a_file_in_a_folder_that_is_not_there_is_told(tmp_path: Path, form: Questionnaire) -> None:
    """The sentence names the folder that is missing, not the file."""
    with pytest.raises(UserError) as caught:
        Document.create(tmp_path / "weg" / "a.inventaris", form, IDENTITY)

    assert caught.value.message == "file_missing"
    assert str(tmp_path / "weg") + " " in str(caught.value)


@posix_only
def test_making_a_file_on_a_full_disk_leaves_nothing(tmp_path: Path, form: Questionnaire) -> None:
    """Half an inventory is no inventory: the place stays free for the next try."""
    with no_file_larger_than(8192), pytest.raises(UserError) as caught:
        Document.create(tmp_path / "a.inventaris", form, IDENTITY)

    assert caught.value.message in ("disk_full", "write_failed")
    assert list(tmp_path.iterdir()) == []


def test_a_new_inventory_never_takes_the_place_of_a_file(closed: Path, form: Questionnaire) -> None:
    """Making one where a file or a folder stands is refused, and what stands there stays."""
    before = _state_of(closed)
    for path, message in ((closed, "file_exists"), (closed.parent, "file_exists")):
        with pytest.raises(UserError) as caught:
            Document.create(path, form, IDENTITY)
        assert caught.value.message == message
    assert _state_of(closed) == before


# ---- one program at a time


def test_a_second_program_is_refused_at_once(scenario: Scenario) -> None:
    """Who opens an inventory that is open elsewhere is told so, and it stays whole."""
    assert opened_by_other(scenario.path) == "file_locked"

    scenario.answer(LOANS, "formal")
    assert opened_by_other(scenario.path) == "file_locked"
    scenario.close()
    assert opened_by_other(scenario.path) == "open"


def test_an_inventory_that_another_program_has_open_is_refused_here(closed: Path) -> None:
    """The other program's lock counts for us, within a second, and ends when it closes the file."""
    with open_elsewhere(closed):
        start = time.monotonic()
        with pytest.raises(UserError) as caught:
            Document.open(closed)
        assert caught.value.message == "file_locked"
        assert time.monotonic() - start < 2
    Document.open(closed).close()


def test_opening_it_twice_here_is_refused_and_the_lock_holds(scenario: Scenario) -> None:
    """A second look at a file from this same program would drop its lock (POSIX), so it is refused before it looks."""
    looks: list[Callable[[], object]] = [
        lambda: Document.open(scenario.path),
        lambda: read_header(scenario.path),
        lambda: read_return(scenario.path),
        lambda: scenario.attach(LOANS, scenario.path),
        lambda: Document.open(scenario.path.parent / "." / scenario.path.name),
    ]
    for look in looks:
        with pytest.raises(UserError) as caught:
            look()
        assert caught.value.message == "file_locked"

    assert opened_by_other(scenario.path) == "file_locked"


@posix_only
def test_another_name_of_the_open_file_is_the_same_file(scenario: Scenario, tmp_path: Path) -> None:
    """A link to an open inventory is refused like the inventory itself."""
    (tmp_path / "koppeling.inventaris").symlink_to(scenario.path)
    with pytest.raises(UserError) as caught:
        Document.open(tmp_path / "koppeling.inventaris")

    assert caught.value.message == "file_locked"
    assert opened_by_other(scenario.path) == "file_locked"


def test_after_closing_it_can_be_opened_again(scenario: Scenario) -> None:
    """Closing gives up the claim, also when it is done twice, and also after a failed opening."""
    scenario.close()
    scenario.close()
    for _ in range(3):
        Document.open(scenario.path).close()
    scenario.reopen()


# ---- what is left


def test_opening_and_closing_changes_nothing(closed: Path) -> None:
    """Looking at an inventory leaves every byte as it was, so that no sync program moves it."""
    before = _state_of(closed)
    document = Document.open(closed)
    document.close()

    assert _state_of(closed) == before


def test_nothing_is_left_beside_the_file(closed: Path) -> None:
    """One file is one file: after closing there is no journal, no lock and no temporary name."""
    document = Document.open(closed)
    document.undo()
    document.close()

    assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def test_a_removed_document_is_gone_from_the_bytes(scenario: Scenario, tmp_path: Path) -> None:
    """Once closed, nothing of a removed document is in the file any more, and the room that it took is given back."""
    planted = b"Vertrouwelijk-7f3a9c"
    secret = tmp_path / "geheim.txt"
    secret.write_bytes(planted * 20_000)
    scenario.attach(LOANS, secret)
    scenario.reopen()
    assert scenario.path.stat().st_size > 400_000

    scenario.detach(LOANS, "geheim.txt")
    scenario.close()
    assert planted not in scenario.path.read_bytes()
    assert scenario.path.stat().st_size < 100_000


def test_a_removed_text_is_left_in_the_change_log_alone(scenario: Scenario) -> None:
    """The log keeps what was said when it was given and when it was removed; no other trace of it is in the bytes."""
    planted = "Vertrouwelijk-7f3a9c"
    scenario.remark(LOANS, planted)
    scenario.remark(LOANS, "")
    scenario.close()

    assert scenario.path.read_bytes().count(planted.encode()) == 2
    with sqlite3.connect(scenario.path) as connection:
        lines = connection.execute("SELECT before, after FROM change").fetchall()
    connection.close()
    assert lines == [(None, f'["{planted}"]'), (f'["{planted}"]', None)]


def test_the_change_log_tells_what_happened_when_and_by_whom(scenario: Scenario) -> None:
    """Each step has its number, moment, person, place and both values; undo is a step like any other."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "none")
    scenario.undo()
    scenario.close()
    with sqlite3.connect(scenario.path) as connection:
        lines = connection.execute("SELECT step, at, kind, key, before, after FROM change ORDER BY id").fetchall()
    connection.close()

    assert [step for step, *_ in lines] == [1, 2, 3]
    assert all(at.startswith("2026-01-05T09:00:") for _, at, *_ in lines)
    assert {(kind, key) for _, _, kind, key, *_ in lines} == {("answer", '["finance.loans", "extent"]')}
    values = [[each and each.split('"')[3] for each in line[4:]] for line in lines]
    assert values == [[None, "formal"], ["formal", "none"], ["none", "formal"]]


def test_steps_go_on_counting_after_reopening(scenario: Scenario) -> None:
    """The number of a step is unique in the whole life of the file."""
    scenario.answer(LOANS, "formal")
    scenario.reopen()
    scenario.answer(LOANS, "none")
    scenario.close()
    with sqlite3.connect(scenario.path) as connection:
        steps = [step for (step,) in connection.execute("SELECT step FROM change ORDER BY id")]
    connection.close()

    assert steps == [1, 2]


# ---- names and places


@pytest.mark.parametrize(
    "name",
    ["spatie en #.inventaris", "wat?x=1.inventaris", "100%41.inventaris", "één ☂.inventaris", "a;b&c='d'.inventaris"],
)
def test_any_name_of_a_file_will_do(tmp_path: Path, form: Questionnaire, name: str) -> None:
    """Characters that mean something in an address are only characters in a name."""
    if "?" in name and os.name == "nt":
        pytest.skip("no such name on Windows")
    Document.create(tmp_path / name, form, IDENTITY).close()

    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert facts_in(tmp_path / name)[FactKind.IDENTITY][("municipality",)] == "Klaverbeke"


@pytest.mark.skipif(sys.platform != "linux", reason="no such names elsewhere")
def test_a_name_that_is_no_unicode_will_do(tmp_path: Path, form: Questionnaire) -> None:
    """Old Latin-1 names live on in some folders; an inventory opens there, and its sentences can be printed."""
    path = tmp_path / "gemeente-\udce9.inventaris"
    Document.create(path, form, IDENTITY).close()

    assert facts_in(path)[FactKind.IDENTITY]


def test_a_relative_path_is_meant_from_where_it_was_opened(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going to another folder afterwards does not lose the file."""
    monkeypatch.chdir(closed.parent)
    document = Document.open(Path(closed.name))
    monkeypatch.chdir(tmp_path)
    document.undo()
    document.close()

    assert document.path == closed


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("C:\\Mijn documenten\\a.inventaris", "file:///C:/Mijn%20documenten/a.inventaris?mode=rw"),
        ("\\\\server\\deel\\a#1.inventaris", "file:////server/deel/a%231.inventaris?mode=rw"),
    ],
)
def test_places_on_windows_have_an_address_too(path: str, uri: str) -> None:
    """A drive and a network share become what SQLite opens there; a share must not become an authority."""
    assert address(PureWindowsPath(path)) == uri


# ---- whole or not at all


def test_replacing_a_file_is_whole_or_not_at_all(tmp_path: Path) -> None:
    """A failure half-way leaves the old file, and no temporary name beside it."""
    path = tmp_path / "a.txt"
    path.write_text("oud", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), replacing(path) as temporary:  # noqa: PT012 - it fails in the middle
        temporary.write_text("half", encoding="utf-8")
        raise ZeroDivisionError
    assert _state_of(path) == (["a.txt"], b"oud")

    with replacing(path) as temporary:
        temporary.write_text("nieuw", encoding="utf-8")
    assert _state_of(path) == (["a.txt"], b"nieuw")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here that is always full")
def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    """The sentence says that there is no room, and the place where the file would come stays empty."""
    with pytest.raises(UserError) as caught, replacing(tmp_path / "a.txt") as temporary:  # noqa: PT012 - it fails inside
        temporary.symlink_to("/dev/full")
        temporary.write_text("vol", encoding="utf-8")

    assert caught.value.message == "disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("root", ["/", "."])
def test_a_folder_is_never_replaced(root: str) -> None:
    """A folder as the place to write to is told, also the root of the disk."""
    with pytest.raises(UserError) as caught, replacing(Path(root)):
        pytest.fail("nothing is written")

    assert caught.value.message == "file_is_folder"


def test_an_older_file_is_backed_up_before_it_is_migrated(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy beside it is the file as it was; the file itself is of the new version and says the same."""
    steps = (*STEPS, ("UPDATE meta SET value = '7' WHERE name = 'revision'",))
    before = facts_in(closed)
    monkeypatch.setattr(file_module, "VERSION", VERSION + 1)
    monkeypatch.setattr(file_module, "migrate", functools.partial(migrate, steps=steps))
    document = Document.open(closed)
    facts, revision = document.answers.facts(), document.revision
    document.close()
    assert (facts, revision) == (before, 7)
    monkeypatch.undo()

    backup = closed.with_name(f"klaverbeke (versie {VERSION}).inventaris")
    assert sorted(closed.parent.iterdir()) == sorted([closed, backup])
    assert facts_in(backup) == before
    assert read_header(closed).user_version == VERSION + 1


def test_a_damaged_file_of_an_older_version_is_not_backed_up(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is refused leaves no copy behind."""
    _sql(closed, "DROP TABLE contact")
    monkeypatch.setattr(file_module, "VERSION", VERSION + 1)

    assert _refused(closed).message == "file_damaged"


def test_the_python_at_hand_keeps_the_promise_of_the_lock(closed: Path) -> None:
    """A stranger with plain SQLite cannot even read an inventory that is open here."""
    document = Document.open(closed)
    script = (
        "import sqlite3, sys\n"
        "try:\n"
        "    sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT * FROM answer')\n"
        "except sqlite3.OperationalError as error:\n"
        "    print(error)\n"
    )
    said = in_other_process(script, closed)
    document.close()

    assert re.fullmatch("database is locked", said)
