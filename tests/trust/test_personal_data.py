"""Contact persons and coordinators: left out of a return when the sender wants that, forgotten by the centre."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate

from centre.towns import ASPECTS, Town, contents, merge
from commands import Cli
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.forgetting import forget_persons, known_persons
from samenwerking_desktop.centre.verdict import Status
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.inventory.sealing import content_hash_of, document_rows, read_meta, read_rows, seal_of
from samenwerking_desktop.ui.centre.forgetting import ForgettingBox
from samenwerking_desktop.ui.centre.returns import ReturnsView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from trust.conftest import Remembering
from ui.centre.looking import settled
from ui.hands import document_of, editor_of, press, settle

PERSONS = ("Zoë Planckaert", "0499 77 66 55", "zoe.planckaert@example.org", "Coördinatrix", "coordinatrix@example.org")


def town(folder: Path, number: int = 1, name: str = "Aalbeke", day: int = 1) -> Town:
    """A town that answered everything, with every string of PERSONS in it."""
    made = Town(folder, name, number, day=day, coordinator=PERSONS[3], coordinator_email=PERSONS[4])
    made.answer_all(*("tight",) * len(ASPECTS))
    made.contact("pump_house", "left", called=PERSONS[0], ring=PERSONS[1], mail=PERSONS[2])
    return made


def found(path: Path) -> list[str]:
    """Which of the planted strings the bytes of a file hold, in any of SQLite's encodings."""
    data = path.read_bytes()
    return [each for each in PERSONS if each.encode() in data or each.encode("utf-16-le") in data]


def bare(made: Town, name: str = "kaal.inzending") -> Path:
    """A return of the town without persons."""
    out = made.path.parent / name
    write_return(made.document, out, partial=True, contacts=False)
    return out


# ---- the return


def test_a_return_without_contacts(tmp_path: Path) -> None:
    """Nobody's name is in its bytes, its hashes are right, the reader takes it and knows, and all answers are there."""
    made = town(tmp_path)
    whole = read_return(made.returned())
    assert not whole.without_contacts
    assert set(found(whole.path)) == set(PERSONS)
    read = read_return(bare(made))
    assert read.without_contacts
    assert found(read.path) == []
    assert read.content_hash == content_hash_of(read.rows) != whole.content_hash
    kinds = [kind for kind in whole.rows if whole.rows[kind] != read.rows[kind]]
    assert sorted(kinds) == ["contact", "identity"]
    assert set(found(made.path)) == set(PERSONS)


def test_merging_tells_it(tmp_path: Path) -> None:
    """The report of a merge says which sender left persons out, and of nobody else."""
    out = tmp_path / "streek.bundel"
    report = merge(out, bare(town(tmp_path)), town(tmp_path, 2, "Bellem").returned())
    told = {line.municipality: line.reason for line in report.lines}
    assert told == {"Aalbeke": "Zonder contactpersonen en coördinator: de afzender liet ze weg.", "Bellem": ""}


@pytest.mark.parametrize("row", ["contact", "identity"])
def test_what_was_left_out_is_not_there(tmp_path: Path, row: str) -> None:
    """A well sealed file that says it left persons out and has them is refused; so is one that says something else."""
    path = bare(town(tmp_path))
    planted = {
        "contact": "INSERT INTO contact VALUES ('pump_house', 'left', '1', 'called', 'Iemand')",
        "identity": "INSERT INTO identity VALUES ('coordinator', 'Iemand')",
    }
    resealed(path, planted[row])
    with pytest.raises(UserError, match="inzending"):
        read_return(path)
    whole = bare(town(tmp_path, 2, "Bellem"), "anders.inzending")
    resealed(whole, "UPDATE meta SET value = 'alles' WHERE name = 'left_out'")
    with pytest.raises(UserError, match="inzending"):
        read_return(whole)


def test_sealing_again_is_what_the_reader_accepts(tmp_path: Path) -> None:
    """The forger of these tests makes good seals: without a change in it the file is read."""
    path = bare(town(tmp_path))
    resealed(path, "UPDATE meta SET value = value")
    assert read_return(path).without_contacts


def resealed(path: Path, statement: str) -> None:
    """Change a return, and make both its hashes right again, as somebody who knows how would."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    content = content_hash_of(read_rows(connection))
    connection.execute("UPDATE meta SET value = ? WHERE name = 'content_hash'", (content,))
    seal = seal_of(read_meta(connection), read_rows(connection), document_rows(connection))
    connection.execute("UPDATE meta SET value = ? WHERE name = 'seal'", (seal,))
    connection.close()


def test_the_command_leaves_persons_out(tmp_path: Path, cli: Cli) -> None:
    """`export --without-contacts` writes the same, and says so."""
    made = town(tmp_path)
    made.close()
    ran = cli("export", made.path, "-o", tmp_path / "kaal.inzending", "--partial", "--without-contacts")
    assert ran.status == 0
    assert "Contactpersonen en coördinator zijn weggelaten." in ran.err
    assert found(tmp_path / "kaal.inzending") == []


def test_the_window_leaves_persons_out(open_window: Window, dialogs: Remembering, tmp_path: Path) -> None:
    """Before exporting one tick decides it; it is there only while there is somebody to leave out."""
    document = document_of(open_window)
    document.set_identity({"coordinator": "", "coordinator_email": ""})
    editor_of(open_window).go(Place(Room.REVIEW))
    view = editor_of(open_window).view
    assert isinstance(view, ReviewView)
    assert view.contacts.isHidden()
    document.set_identity({"coordinator": PERSONS[3]})
    settle()
    assert not view.contacts.isHidden()
    for name, ticked in (("met.inzending", True), ("zonder.inzending", False)):
        view.contacts.setChecked(ticked)
        dialogs.places.append(tmp_path / name)
        press(view.export_button)
        assert read_return(tmp_path / name).without_contacts is not ticked
    assert found(tmp_path / "met.inzending") == [PERSONS[3]]
    assert found(tmp_path / "zonder.inzending") == []


# ---- the collection


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Two towns with persons: one returned in March, in two revisions, the other in May."""
    first, second = town(tmp_path, day=3), town(tmp_path, 2, "Bellem", day=25)
    path = tmp_path / "streek.bundel"
    merge(path, first.returned("een.inzending"), first.returned("twee.inzending"), second.returned("drie.inzending"))
    assert set(found(path)) == set(PERSONS)
    return path


def test_a_collection_forgets_everybody(bundle: Path) -> None:
    """Every revision loses its persons, also in the bytes of the file; nothing else in it changes."""
    before = contents(bundle)
    with Collection.open(bundle) as opened:
        assert len(known_persons(opened)) == 3
        forget_persons(opened, known_persons(opened))
        assert known_persons(opened) == []
    assert found(bundle) == []
    assert [path.name for path in bundle.parent.iterdir() if path.name.startswith(bundle.name)] == [bundle.name]
    after = contents(bundle)
    assert {table for table in before if before[table] != after[table]} == {"contact", "return_file"}


def test_a_day_until_which_it_forgets(bundle: Path) -> None:
    """With a day, what was exported later keeps its persons."""
    with Collection.open(bundle) as opened:
        forget_persons(opened, known_persons(opened, date(2026, 3, 10)))
        assert [file.municipality for file in known_persons(opened)] == ["Bellem"]
        assert [file.coordinator for file in opened.files() if file.municipality == "Aalbeke"] == ["", ""]
    assert set(found(bundle)) == set(PERSONS)


def test_merging_the_same_again_brings_nobody_back(bundle: Path) -> None:
    """The collection knows these returns, with or without their persons."""
    with Collection.open(bundle) as opened:
        forget_persons(opened, known_persons(opened))
    report = merge(bundle, *sorted(bundle.parent.glob("*.inzending")))
    assert report.count(Status.IDENTICAL) == 3
    assert found(bundle) == []


def test_the_search_finds_what_deleting_alone_leaves(bundle: Path) -> None:
    """The control: plain SQL without secure_delete leaves the names in the file, and these tests see that."""
    connection = sqlite3.connect(bundle, isolation_level=None)
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("DELETE FROM contact")
    connection.close()
    assert PERSONS[0] in found(bundle)


def test_the_command_forgets(bundle: Path, cli: Cli) -> None:
    """`forget-persons` names the returns; one with a day that came before all of them does nothing."""
    ran = cli("forget-persons", bundle, "--until", "2025-12-31")
    assert (ran.status, ran.out) == (0, [])
    assert set(found(bundle)) == set(PERSONS)
    assert cli("forget-persons", bundle, "--until", "gisteren").status == 2
    ran = cli("forget-persons", bundle)
    assert [line.split(".")[0] for line in ran.out] == [f"Personen gewist: {name}" for name in ("twee", "een", "drie")]
    assert "3 inzendingen" in ran.err
    assert found(bundle) == []


def test_the_window_asks_and_forgets(open_study: Callable[[Path], Shell], bundle: Path, dialogs: Remembering) -> None:
    """The box counts the returns until a day, asks, says what stays, and does nothing when the person says no."""
    shell = open_study(bundle)
    view = shell.show_view("returns")
    assert isinstance(view, ReturnsView)
    settled(shell.study)
    for agree in (False, True):
        dialogs.agree = agree
        press(view.forget)
        settled(shell.study)
        box = shell.window().findChild(ForgettingBox)
        assert box is not None
        box.until.setDate(QDate(2026, 3, 10))
        assert box.summary.text() == "2 inzendingen noemen personen."
        box.until.setDate(QDate(2026, 12, 31))
        press(box.wipe)
        settled(shell.study)
        if not agree:
            assert set(found(bundle)) == set(PERSONS)
            box.reject()
        settle()
    assert dialogs.asked[-1] == "Contactpersonen en coördinator wissen uit 3 inzendingen?"
    assert "kan niet ongedaan gemaakt worden" in dialogs.explained[-1]
    assert found(bundle) == []
    press(view.forget)
    settled(shell.study)
    assert "bevat geen contactpersonen" in shell.study.banner.text
    assert not shell.window().findChildren(ForgettingBox)
