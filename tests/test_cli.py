"""The command line as a person and a script meet it: results, messages, exit statuses, and what stays untouched."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import click
import pytest
from python_calamine import CalamineWorkbook

from commands import Cli
from faults import mode, posix_only
from neighbour import open_elsewhere
from samenwerking_desktop.__main__ import opens_application
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.cli import run, samenwerking
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.file import InventoryFile
from samenwerking_desktop.inventory.migrations import VERSION
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.messages import say, say_both
from samenwerking_desktop.paths import form_folders
from samenwerking_desktop.questionnaire.model import Key, Questionnaire
from scenario import FORM

HEADER = "cluster,aspect,question,value"


@pytest.fixture
def inventory(cli: Cli, tmp_path: Path) -> Path:
    """A new, blank inventory."""
    path = tmp_path / "klaverbeke.inventaris"
    assert cli("new", path, "--municipality", "Klaverbeke").status == 0
    return path


@pytest.fixture
def filled(cli: Cli, inventory: Path, form: Questionnaire) -> Path:
    """An inventory of which every extent is answered."""
    rows = [HEADER, *(f"{each.replace('.', ',')},extent,formal" for each in form.aspects)]
    answers = inventory.with_name("antwoorden.csv")
    answers.write_text("\n".join(rows), encoding="utf-8")
    assert cli("fill", inventory, answers).status == 0
    answers.unlink()
    return inventory


def on_disk(folder: Path) -> dict[str, bytes | None]:
    """Everything in a folder: each file with its bytes."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def answers_in(path: Path) -> dict[Key, str]:
    """The values of all answers in an inventory."""
    with closing(Document.open(path)) as document:
        return {key: answer.value for key, answer in document.answers.answers.items()}


def identity_in(path: Path) -> dict[str, str]:
    """Who answers, according to an inventory."""
    with closing(Document.open(path)) as document:
        return dict(document.answers.identity)


# ---- new


def test_new_looks_the_nis_code_up(cli: Cli, tmp_path: Path) -> None:
    """The municipality is found by its Dutch or French name; the result is the place of the file, with its suffix."""
    ran = cli("new", tmp_path / "stad", "--municipality", "gand", "--coordinator", "Lore", "--email", "l@stad.example")
    path = tmp_path / "stad.inventaris"
    assert (ran.status, ran.out, ran.err) == (0, [str(path)], "")
    assert identity_in(path) == {
        "municipality": "Gent",
        "nis": "44021",
        "respondent": "joint",
        "round": "1",
        "coordinator": "Lore",
        "coordinator_email": "l@stad.example",
    }


def test_new_takes_any_name(cli: Cli, tmp_path: Path) -> None:
    """A name that is not in the list is kept as it is, with a notice; a NIS code of one's own goes before the list."""
    ran = cli("new", tmp_path / "a", "--municipality", "Klaverbeke", "--respondent", "ocmw", "--round", "2")
    assert (ran.status, "staat niet in de lijst" in ran.err) == (0, True)
    assert identity_in(tmp_path / "a.inventaris") == {"municipality": "Klaverbeke", "respondent": "ocmw", "round": "2"}
    assert cli("new", tmp_path / "b", "--municipality", "Gent", "--nis", "99999").err == ""
    assert identity_in(tmp_path / "b.inventaris")["nis"] == "99999"


def test_new_with_a_form_of_ones_own(cli: Cli, tmp_path: Path) -> None:
    """A form is named by its id or by the folder that it is in."""
    shutil.copytree(form_folders()[FORM], tmp_path / "eigen")
    assert cli("new", tmp_path / "a", "--municipality", "X", "--form", tmp_path / "eigen").status == 0
    assert cli("new", tmp_path / "b", "--municipality", "X", "--form", FORM).status == 0
    ran = cli("new", tmp_path / "c", "--municipality", "X", "--form", "onbestaand")
    assert (ran.status, "De vragenlijst 'onbestaand' bestaat niet." in ran.err) == (2, True)
    assert not (tmp_path / "c.inventaris").exists()


def test_new_never_replaces_a_file(cli: Cli, inventory: Path) -> None:
    """Where a file stands already, nothing is made and nothing changes."""
    before = on_disk(inventory.parent)
    ran = cli("new", inventory, "--municipality", "Gent")
    assert (ran.status, ran.out) == (2, [])
    assert "Er staat al een bestand" in ran.err
    assert on_disk(inventory.parent) == before


# ---- fill


def test_fill_says_how_much_it_took_over(cli: Cli, inventory: Path) -> None:
    """The number of answers is the result; new aspects and answers set aside are notices."""
    answers = inventory.with_name("a.csv")
    rows = ["finance,loans,extent,none", "finance,loans,obstacles_exist,ja", "facility,Drukkerij,extent,1"]
    answers.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    ran = cli("fill", inventory, answers)
    assert (ran.status, ran.out) == (0, ["3 antwoorden overgenomen."])
    assert ran.err.splitlines() == [
        "Nieuw aspect 'Drukkerij' bij Facilitair management.",
        "1 antwoord hoort bij een vraag die nu niet gesteld wordt. Het is bewaard, maar opzijgezet.",
    ]


def test_fill_lists_every_fault_and_takes_nothing_over(cli: Cli, inventory: Path) -> None:
    """With one fault or more nothing is written, and each is told with its line."""
    answers = inventory.with_name("a.csv")
    rows = ["finance,loans,extent,formal", "finance,loans,extnt,formal", "financ,loans,extent,formal"]
    answers.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    before = on_disk(inventory.parent)
    ran = cli("fill", inventory, answers)
    assert (ran.status, ran.out) == (2, [])
    assert [line.partition(":")[0] for line in ran.err.splitlines()] == [
        "regel 3",
        "regel 4",
        "De tabel heeft 2 fouten. De eerste",
    ]
    assert on_disk(inventory.parent) == before


# ---- check


def test_check_counts_and_lists_per_cluster(cli: Cli, inventory: Path) -> None:
    """Of a blank inventory every extent blocks, told under its cluster with the count; the status is 1."""
    ran = cli("check", inventory)
    assert ran.status == 1
    assert "Financieel management: 0 van 7" in ran.out
    assert "  blokkeert: Leningen: 'Mate van samenwerking' is nog niet ingevuld." in ran.out
    assert ran.out[-2:] == ["Totaal: 0 van 41", "Blokkeert: 41. Advies: 2. Om na te kijken: 0."]


def test_check_is_content_when_nothing_blocks(cli: Cli, filled: Path) -> None:
    """Advice alone leaves the status at 0, and what is set aside is mentioned."""
    with closing(Document.open(filled)) as document:
        document.answer(Key("finance.loans", "obstacles_exist"), answered("no"))
        document.answer(Key("finance.loans", "extent"), answered("none"))
    ran = cli("check", filled)
    assert ran.status == 0
    assert "  advies: Leningen: 'Reden' is nog leeg." in ran.out
    assert "Opzijgezet: 1. Die antwoorden horen bij vragen die nu niet gesteld worden." in ran.out
    assert any(line.startswith("Blokkeert: 0.") for line in ran.out)


def test_check_changes_nothing(cli: Cli, filled: Path) -> None:
    """Looking at an inventory leaves its bytes as they are, and nothing beside it."""
    before = on_disk(filled.parent)
    cli("check", filled)
    assert on_disk(filled.parent) == before


# ---- export


def test_export_writes_beside_the_inventory(cli: Cli, filled: Path) -> None:
    """The return gets a name that says whose it is; that is the result, and a second one has the next revision."""
    for revision in (1, 2):
        ran = cli("export", filled)
        out = filled.parent / f"Klaverbeke stad en OCMW ronde 1 revisie {revision}.inzending"
        assert (ran.status, ran.out) == (0, [str(out)])
        assert re.search(rf"revisie {revision}, volledig, \d+ kB, code [0-9a-f]{{4}} [0-9a-f]{{4}}", ran.err)
        assert read_return(out).revision == revision


def test_export_refuses_while_something_blocks(cli: Cli, inventory: Path) -> None:
    """An inventory that is not complete is exported only knowingly; what blocks is listed."""
    before = on_disk(inventory.parent)
    ran = cli("export", inventory)
    assert (ran.status, ran.out) == (2, [])
    assert ran.err.count("is nog niet ingevuld") == 42
    assert on_disk(inventory.parent) == before
    ran = cli("export", inventory, "--partial", "-o", inventory.parent / "deel.inzending")
    assert (ran.status, ran.out) == (0, [str(inventory.parent / "deel.inzending")])
    assert "onvolledig" in ran.err
    assert read_return(inventory.parent / "deel.inzending").meta["complete"] == "no"


def test_export_to_a_folder_and_over_an_earlier_return(cli: Cli, filled: Path) -> None:
    """OUT may be a folder, and an earlier return is replaced; any other file, the inventory above all, never is."""
    folder = filled.parent / "uit"
    folder.mkdir()
    [out] = cli("export", filled, "-o", folder).out
    assert cli("export", filled, "-o", out).status == 0
    assert read_return(Path(out)).revision == 2
    (folder / "brief.txt").write_text("brief")
    for taken in (filled, folder / "brief.txt"):
        before = taken.read_bytes()
        ran = cli("export", filled, "-o", taken)
        assert (ran.status, "Er staat al een bestand" in ran.err) == (2, True)
        assert taken.read_bytes() == before


def test_export_without_documents(cli: Cli, filled: Path) -> None:
    """Only the names of the documents go along."""
    (filled.parent / "nota.txt").write_text("nota")
    with closing(Document.open(filled)) as document:
        document.add_documents(Key("finance.loans", "evidence"), [filled.parent / "nota.txt"])
    [with_documents], [without] = (
        cli("export", filled).out,
        cli("export", filled, "--no-documents", "-o", filled.parent / "zonder.inzending").out,
    )
    assert len(read_return(Path(with_documents)).documents) == 1
    assert len(read_return(Path(without)).documents) == 0


# ---- merge


@pytest.fixture
def returned(cli: Cli, filled: Path) -> Path:
    """A folder with one return."""
    folder = filled.parent / "inzendingen"
    folder.mkdir()
    assert cli("export", filled, "-o", folder).status == 0
    return folder


def test_merge_dry_run_writes_nothing(cli: Cli, returned: Path, tmp_path: Path) -> None:
    """A dry run says what each file is and makes no collection."""
    before = on_disk(tmp_path)
    ran = cli("merge", tmp_path / "alle.bundel", returned, "--dry-run")
    assert (ran.status, len(ran.out)) == (0, 1)
    assert ran.out[0].startswith("nieuw: Klaverbeke stad en OCMW ronde 1 revisie 1.inzending.")
    assert "Er is niets weggeschreven" in ran.err
    assert on_disk(tmp_path) == before


def test_merging_twice_changes_nothing(cli: Cli, returned: Path, tmp_path: Path) -> None:
    """The second time the same file is identical, and not a byte of the collection changes."""
    bundle = tmp_path / "alle.bundel"
    assert cli("merge", bundle, returned).status == 0
    before = on_disk(tmp_path)
    ran = cli("merge", bundle, returned)
    assert (ran.status, "Gelijk: 1." in ran.err) == (0, True)
    assert on_disk(tmp_path) == before


def test_a_refused_file_stops_no_other(cli: Cli, returned: Path, tmp_path: Path) -> None:
    """Status 1 says that a file was refused; why is told with it, and the others are merged."""
    (returned / "kapot.inzending").write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    ran = cli("merge", tmp_path / "alle.bundel", returned, tmp_path / "weg.inzending")
    assert ran.status == 1
    assert [line.partition(":")[0] for line in ran.out] == ["nieuw", "geweigerd", "geweigerd"]
    assert "Nieuw: 1." in ran.err
    assert "Geweigerd: 2." in ran.err
    with Collection.open(tmp_path / "alle.bundel") as collection:
        assert len(collection.files()) == 1


def test_merge_of_only_refused_files_makes_no_collection(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """Where nothing can be merged, no empty collection is left behind."""
    before = on_disk(tmp_path)
    ran = cli("merge", tmp_path / "alle.bundel", inventory)
    assert (ran.status, "die nog ingevuld wordt" in ran.out[0]) == (1, True)
    assert on_disk(tmp_path) == before


# ---- table


def test_table_writes_what_is_asked(cli: Cli, returned: Path, tmp_path: Path) -> None:
    """A workbook, CSV files or both; their places are the result, and contact persons are in it only on request."""
    bundle, book, folder = tmp_path / "alle.bundel", tmp_path / "uit.xlsx", tmp_path / "csv"
    assert cli("merge", bundle, returned).status == 0
    ran = cli("table", bundle, "--xlsx", book, "--csv", folder)
    assert (ran.status, ran.out) == (0, [str(book), str(folder)])
    assert "Contactpersonen" not in CalamineWorkbook.from_path(str(book)).sheet_names
    assert not (folder / "contacts.csv").exists()
    assert cli("table", bundle, "--xlsx", book, "--csv", folder, "--contacts").status == 0
    assert "Contactpersonen" in CalamineWorkbook.from_path(str(book)).sheet_names
    header, first = (folder / "answers.csv").read_text(encoding="utf-8-sig").splitlines()[:2]
    assert header == "municipality;nis;respondent;round;cluster;aspect;aspect_label;question;code;value"
    assert first == "Klaverbeke;;joint;1;finance;loans;Leningen;extent;2;Formele samenwerking"


def test_table_of_an_empty_collection(cli: Cli, tmp_path: Path) -> None:
    """Without a single return there is nothing to write, and that is said."""
    bundle = tmp_path / "alle.bundel"
    Collection.create(bundle).close()
    before = on_disk(tmp_path)
    for option, place in (("--xlsx", "uit.xlsx"), ("--csv", "csv")):
        ran = cli("table", bundle, option, tmp_path / place)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, [], 1)
    assert on_disk(tmp_path) == before


# ---- check-form


def test_check_form(cli: Cli, tmp_path: Path) -> None:
    """A good form is counted, every fault of a bad one is a line of the result, and a missing folder is told."""
    ran = cli("check-form", form_folders()[FORM])
    assert (ran.status, "geen fouten. Clusters: 7, aspecten: 41" in ran.out[0]) == (0, True)
    folder = shutil.copytree(form_folders()[FORM], tmp_path / "eigen")
    (folder / "ict.toml").unlink()
    (folder / "los.toml").write_text('label = "Los"')
    ran = cli("check-form", folder)
    assert ran.status == 1
    assert [line.partition(":")[0] for line in ran.out] == ["ict.toml", "los.toml"]
    ran = cli("check-form", tmp_path / "weg")
    assert (ran.status, ran.out, "bestaat niet" in ran.err) == (2, [], True)


# ---- bad input


def text(path: Path) -> None:
    """A text under the name of an inventory."""
    path.write_text("Geachte, in bijlage onze inventaris. " * 20, encoding="utf-8")


def foreign(path: Path) -> None:
    """A database of another program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, subject TEXT)")


def newer(path: Path) -> None:
    """A file of a version of this program that is yet to come."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")


def damaged(path: Path) -> None:
    """A file of which a part was overwritten."""
    data = bytearray(path.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    path.write_bytes(data)


def cut_off(path: Path) -> None:
    """A file of which only the start arrived."""
    path.write_bytes(path.read_bytes()[:9000])


def empty(path: Path) -> None:
    """A file without a byte."""
    path.write_bytes(b"")


def folder(path: Path) -> None:
    """A folder under the name of a file."""
    path.unlink(missing_ok=True)
    path.mkdir()


def missing(path: Path) -> None:
    """No file at all."""
    path.unlink()


FAULTS = [
    (text, "file_no_database"),
    (foreign, "file_foreign"),
    (newer, "file_newer"),
    (damaged, "file_damaged"),
    (cut_off, "file_damaged"),
    (empty, "file_empty"),
    (folder, "file_is_folder"),
    (missing, "file_missing"),
]


def arguments_of(command: str, path: Path) -> list[object]:
    """A command line that opens `path` as an inventory."""
    rest: dict[str, list[object]] = {"fill": [path.parent / "antwoorden.csv"], "export": ["--partial"]}
    return [command, path, *rest.get(command, [])]


def spoil(path: Path, fault: Callable[[Path], None]) -> None:
    """Make a file bad; a database of another program takes its place whole."""
    if fault is foreign:
        path.unlink()
    fault(path)


def refused(cli: Cli, message: str, path: Path, *arguments: object) -> None:
    """The command says in a sentence what is wrong and what to do, ends with status 2, and changed nothing on disk."""
    before = on_disk(path.parent)
    ran = cli(*arguments)
    what, advice = say_both(f"error.{message}", path=path)
    assert (ran.status, ran.out) == (2, [])
    assert ran.err == f"{what} {advice}\n"
    assert on_disk(path.parent) == before


@pytest.mark.parametrize("command", ["fill", "check", "export"])
@pytest.mark.parametrize(("fault", "message"), FAULTS)
def test_a_bad_inventory(cli: Cli, inventory: Path, fault: Callable[[Path], None], message: str, command: str) -> None:
    """Every command that opens an inventory refuses a bad one with a sentence, and touches nothing."""
    (inventory.parent / "antwoorden.csv").write_text(f"{HEADER}\nfinance,loans,extent,1", encoding="utf-8")
    spoil(inventory, fault)
    refused(cli, message, inventory, *arguments_of(command, inventory))


@pytest.mark.parametrize(("fault", "message"), FAULTS)
def test_a_bad_collection(
    cli: Cli, returned: Path, tmp_path: Path, fault: Callable[[Path], None], message: str
) -> None:
    """A bad collection is refused by merge and table; merge makes one only where nothing is."""
    bundle = tmp_path / "alle.bundel"
    Collection.create(bundle).close()
    spoil(bundle, fault)
    refused(cli, message, bundle, "table", bundle, "--xlsx", tmp_path / "uit.xlsx")
    if fault is not missing:
        refused(cli, message, bundle, "merge", bundle, returned)


@pytest.mark.parametrize(("fault", "message"), FAULTS)
def test_a_bad_return(cli: Cli, returned: Path, tmp_path: Path, fault: Callable[[Path], None], message: str) -> None:
    """A bad return is refused with the same sentence; the good one beside it is merged."""
    [good] = returned.iterdir()
    bad = tmp_path / "slecht.inzending"
    shutil.copy(good, bad)
    spoil(bad, fault)
    ran = cli("merge", tmp_path / "alle.bundel", bad, good)
    what = say_both("error.folder_empty" if fault is folder else f"error.{message}", path=bad)[0]
    assert ran.status == 1
    assert ran.out[0].startswith(f"geweigerd: slecht.inzending. {what}")
    assert ran.out[1].startswith("nieuw: ")


@pytest.mark.parametrize("command", ["fill", "check", "export"])
def test_the_wrong_kind_of_our_own_files(cli: Cli, returned: Path, tmp_path: Path, command: str) -> None:
    """A return or a collection where an inventory is wanted is called by its name."""
    [file] = returned.iterdir()
    bundle = tmp_path / "alle.bundel"
    Collection.create(bundle).close()
    refused(cli, "file_is_return", file, *arguments_of(command, file))
    refused(cli, "file_is_collection", bundle, *arguments_of(command, bundle))


@pytest.mark.parametrize("command", ["fill", "check", "export"])
def test_an_inventory_that_is_open_elsewhere(cli: Cli, filled: Path, command: str) -> None:
    """What someone else has open is left alone."""
    with closing(InventoryFile.open(filled)):
        refused(cli, "file_locked", filled, *arguments_of(command, filled))


def test_reading_what_another_has_open(cli: Cli, filled: Path, tmp_path: Path) -> None:
    """Commands that only read do so, say that it is open elsewhere, and write nothing; the others are refused."""
    free = cli("check", filled)
    with open_elsewhere(filled) as other:
        other("finance.loans", "none")
        before = on_disk(filled.parent)
        warned = say("cli.open_elsewhere", path=filled)
        checked = cli("check", filled)
        assert (checked.status, checked.err) == (free.status, f"{warned}\n")
        assert checked.out != free.out
        log = cli("changelog", filled, "--search", "leningen")
        assert log.status == 0
        assert "Geen samenwerking" in log.out[0]
        for command in ("fill", "export"):
            refused(cli, "file_locked", filled, *arguments_of(command, filled))
        assert on_disk(filled.parent) == before
        printed = cli("print", filled, "-o", tmp_path / "uit.pdf")
        assert (printed.status, printed.err) == (0, f"{warned}\n")
        assert (tmp_path / "uit.pdf").read_bytes().startswith(b"%PDF")


def test_a_collection_that_is_open_elsewhere(cli: Cli, returned: Path, tmp_path: Path) -> None:
    """A collection that someone has open takes no returns and gives no tables."""
    bundle = tmp_path / "alle.bundel"
    with Collection.create(bundle):
        refused(cli, "file_locked", bundle, "merge", bundle, returned)
        refused(cli, "file_locked", bundle, "table", bundle, "--csv", tmp_path / "csv")


@posix_only
@pytest.mark.parametrize("command", ["fill", "check", "export"])
def test_an_inventory_that_may_not_be_read(cli: Cli, filled: Path, command: str) -> None:
    """Without the right to read the file the sentence says so."""
    before = on_disk(filled.parent)
    with mode(filled, 0):
        ran = cli(*arguments_of(command, filled))
    what, advice = say_both("error.file_denied", path=filled)
    assert (ran.status, ran.out, ran.err) == (2, [], f"{what} {advice}\n")
    assert on_disk(filled.parent) == before


@posix_only
@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "dicht/a.inventaris", "--municipality", "Klaverbeke"),
        ("check", "dicht/a.inventaris"),
        ("fill", "klaverbeke.inventaris", "dicht/a.csv"),
        ("export", "klaverbeke.inventaris", "--partial", "-o", "dicht/a.inzending"),
        ("table", "dicht/alle.bundel", "--csv", "csv"),
        ("merge", "dicht/alle.bundel", "klaverbeke.inventaris"),
        ("check-form", "dicht/vragenlijst"),
        ("demo", "dicht/demo"),
    ],
)
def test_a_folder_in_which_may_not_be_looked(
    cli: Cli, inventory: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place in a closed folder gives the sentence on access, for whatever it was meant; that is no file to open."""
    monkeypatch.chdir(inventory.parent)
    closed = inventory.parent / "dicht"
    closed.mkdir()
    before = on_disk(inventory.parent)
    with mode(closed, 0):
        ran = cli(*arguments)
        assert not opens_application(["dicht/brief.txt"])
    assert (ran.status, ran.out) == (2, [])
    assert "U hebt geen toegang tot" in ran.err
    if "export" not in arguments:
        assert on_disk(inventory.parent) == before


@posix_only
def test_folders_in_which_may_not_be_written(cli: Cli, filled: Path, tmp_path: Path) -> None:
    """Nothing is made in a folder without the right to write there, and the sentence names it."""
    locked = tmp_path / "dicht"
    locked.mkdir()
    with mode(locked, 0o555):
        for arguments in (
            ("new", locked / "a.inventaris", "--municipality", "Klaverbeke"),
            ("export", filled, "-o", locked / "a.inzending"),
            ("demo", locked / "demo"),
        ):
            ran = cli(*arguments)
            assert (ran.status, ran.out) == (2, [])
            assert "geen toegang" in ran.err
    assert list(locked.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "brief.txt/a.inventaris", "--municipality", "Klaverbeke"),
        ("check", "brief.txt/a.inventaris"),
        ("fill", "klaverbeke.inventaris", "brief.txt/a.csv"),
        ("export", "klaverbeke.inventaris", "--partial", "-o", "brief.txt/a.inzending"),
        ("check-form", "brief.txt"),
        ("demo", "brief.txt"),
        ("demo", "brief.txt/demo"),
    ],
)
def test_a_place_inside_a_file(
    cli: Cli, inventory: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path that goes through a file leads nowhere, and nothing changes."""
    monkeypatch.chdir(inventory.parent)
    (inventory.parent / "brief.txt").write_text("brief")
    before = on_disk(inventory.parent)
    ran = cli(*arguments)
    assert (ran.status, ran.out) == (2, [])
    assert ran.err.count("\n") <= 43
    if "export" not in arguments:  # its revision went on
        assert on_disk(inventory.parent) == before


# ---- the command line itself


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nieuw"], "De opdracht 'nieuw' bestaat niet. Bedoelde u new?"),
        (["new"], "FILE ontbreekt."),
        (["new", "a"], "--municipality ontbreekt."),
        (["new", "a", "--municipality", "X", "--round", "3"], "De waarde van --round is niet juist. Kies uit 1, 2."),
        (["check", "a", "b"], "De opdracht is niet juist."),
        (["check", "a", "--partiel"], "De optie --partiel bestaat niet."),
        (["export", "a", "-o"], "De optie -o is niet juist gebruikt."),
        (["merge", "a.bundel"], "RETURN... ontbreekt."),
        (["demo", "a", "--cities", "0"], "De waarde van --cities is niet juist."),
        (["table", "a.bundel"], "Er is niet gezegd wat er geschreven moet worden."),
        (["--onbekend"], "De optie --onbekend bestaat niet."),
    ],
)
def test_a_wrong_command_line(cli: Cli, arguments: list[str], told: str) -> None:
    """What is wrong with a command line is told in a Dutch sentence, with status 2."""
    ran = cli(*arguments)
    assert (ran.status, ran.out) == (2, [])
    assert ran.err.startswith(told)


COMMANDS = sorted(samenwerking.commands)


def test_the_commands(cli: Cli) -> None:
    """The help names every command, and these are all of them."""
    page = cli("--help")
    assert page.status == 0
    filled_in = ["changelog", "check", "delegate", "export", "fill", "new", "print", "receipt", "report", "rescue"]
    centre = ["evidence", "expect", "forget-persons", "merge", "second-round", "table", "take-out", "xlsform"]
    assert sorted([*filled_in, "sheet", "take-back", *centre, "check-form", "demo", "self-test"]) == COMMANDS
    for command in COMMANDS:
        assert any(re.match(rf"  {command}  +\w", line) for line in page.out)
    assert not any(line.endswith("...") for line in page.out[1:])


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_is_dutch(cli: Cli, command: str) -> None:
    """A help page has no English of click's own, and every option on it has an explanation."""
    page = cli(*([command] if command else []), "--help")
    whole = "\n".join(page.out)
    assert page.status == 0
    assert not re.search(r"Usage|Options|Commands|Show this|\[required\]|ARGS", whole)
    assert whole.startswith("Gebruik: samenwerking")
    options = samenwerking.commands[command].params if command else samenwerking.params
    assert all(option.help for option in options if isinstance(option, click.Option))


def test_the_version(cli: Cli) -> None:
    """The version is the result."""
    ran = cli("--version")
    assert (ran.status, bool(re.fullmatch(r"samenwerking \d+\.\d+\.\d+", ran.out[0]))) == (0, True)


def test_a_mistake_of_ours_is_told_honestly(capsys: pytest.CaptureFixture[str]) -> None:
    """What no one foresaw gives a sentence, what a report needs, and status 2."""
    assert run(["check", "naam met een \0"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Er ging iets mis in het programma zelf.")
    assert "ValueError" in said


def test_self_test(cli: Cli) -> None:
    """Every step of the self-test is good here."""
    ran = cli("self-test")
    assert ran.status == 0
    assert len(ran.out) == 10
    assert all(line.endswith(": goed") for line in ran.out)


# ---- how the program starts


@pytest.mark.parametrize(
    ("arguments", "application"),
    [
        ([], True),
        (["x.inventaris"], True),
        (["X.INZENDING"], True),
        (["map met spatie/x.bundel"], True),
        (["brief.txt"], True),
        (["--help"], False),
        (["check"], False),
        (["check", "x.inventaris"], False),
        (["weg.txt"], False),
        (["."], False),
    ],
)
def test_what_starts_the_application(
    arguments: list[str], application: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No argument, or one file, starts the application; everything else is a command."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brief.txt").write_text("brief")
    assert opens_application(arguments) == application


def test_the_program_runs_as_a_module(tmp_path: Path) -> None:
    """`python -m samenwerking_desktop` is the same program: results on one stream, messages on the other, a status."""
    done = subprocess.run(
        [sys.executable, "-m", "samenwerking_desktop", "new", tmp_path / "a", "--municipality", "Klaverbeke"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(tmp_path / "a.inventaris"))
    assert "staat niet in de lijst" in done.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "samenwerking_desktop", "check", tmp_path / "b"], capture_output=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (2, b"")


def test_the_window_does_not_wait_for_the_commands() -> None:
    """Deciding what to start imports neither click nor anything else that is heavy."""
    code = (
        "import sys, samenwerking_desktop.__main__; print(*sorted({'click', 'pandas', 'sqlite3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
