"""The commands of the knowledge centre, from a folder of returned files to every output."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest

from commands import Cli
from samenwerking_desktop.centre.catalogue import ALL
from samenwerking_desktop.cli import run
from samenwerking_desktop.demo import RETURNS, make_demo
from samenwerking_desktop.inventory.document import Document

CITIES = 7


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The returns of a few fictional municipalities, one of which answers with two voices."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder, CITIES)
    return folder / RETURNS


@pytest.fixture(scope="session")
def merged(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection of those returns."""
    path = tmp_path_factory.mktemp("merged") / "studie.bundel"
    assert run(["merge", str(path), str(demo)]) == 0
    return path


@pytest.fixture
def bundle(merged: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(merged, tmp_path / "studie.bundel"))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_every_table_comes_out(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """A folder of CSV files has every table of the catalogue, and all raw ones."""
    ran = cli("table", bundle, "--csv", tmp_path / "csv")
    assert (ran.status, ran.out) == (0, [str(tmp_path / "csv")])
    found = {path.stem for path in (tmp_path / "csv").iterdir()}
    assert found == {*ALL, "answers", "scores", "other_aspects", "remarks"}


def test_all_outputs_at_once(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """One command writes workbook, SPSS file, database, profiles and talking sheets."""
    places = {name: tmp_path / name for name in ("a.xlsx", "b.sav", "c.sqlite", "profielen", "gesprek.xlsx")}
    options = zip(("--xlsx", "--sav", "--sqlite", "--profiles", "--talking"), places.values(), strict=True)
    ran = cli("table", bundle, *(part for option in options for part in option))
    assert (ran.status, ran.out) == (0, [str(path) for path in places.values()])
    assert all(path.exists() for path in places.values())


def test_a_database_of_a_part(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """It has the cities that were asked for, contact persons on request; it is never written over the collection."""
    out, kept = tmp_path / "een.sqlite", bundle.read_bytes()
    assert cli("table", bundle, "--sqlite", out).status == 0
    with closing(sqlite3.connect(out)) as database:
        ((name,), *others) = database.execute("SELECT DISTINCT municipality FROM scores").fetchall()
        assert len(others) == CITIES - 1
    ran = cli("table", bundle, "--sqlite", out, "--city", name, "--contacts")
    assert (ran.status, ran.out) == (0, [str(out)])
    with closing(sqlite3.connect(out)) as database:
        assert database.execute("SELECT DISTINCT municipality FROM contacts").fetchall() == [(name,)]
        assert database.execute("SELECT DISTINCT municipality FROM scores").fetchall() == [(name,)]
    assert cli("table", bundle, "--sqlite", bundle).status == 2
    assert bundle.read_bytes() == kept


def test_a_part_of_the_collection(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """The tables of one city have that city only; its name may be spelled otherwise."""
    assert cli("table", bundle, "--csv", tmp_path / "alle").status == 0
    name = _rows(tmp_path / "alle" / "scores.csv")[0]["municipality"]
    ran = cli("table", bundle, "--csv", tmp_path / "een", "--city", name.upper(), "--round", "1")
    assert ran.status == 0
    assert {row["municipality"] for row in _rows(tmp_path / "een" / "scores.csv")} == {name}


def test_a_city_that_returned_nothing(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """An unknown city is told, with those that there are, and nothing is written."""
    ran = cli("table", bundle, "--csv", tmp_path / "csv", "--city", "Nergenshuizen")
    assert ran.status == 2
    assert "'Nergenshuizen' heeft geen inzending in deze bundel. Kies uit: " in ran.err
    assert not (tmp_path / "csv").exists()


def test_taking_out_and_merging_again(cli: Cli, bundle: Path, demo: Path, tmp_path: Path) -> None:
    """A return that was taken out is in no table, and can be merged again."""
    first = min(demo.iterdir())
    ran = cli("take-out", bundle, first.name)
    assert (ran.status, len(ran.out)) == (0, 1)
    assert ran.out[0].startswith(f"Uit de bundel gehaald: {first.name}.")
    assert cli("table", bundle, "--csv", tmp_path / "csv").status == 0
    assert first.name not in {row["file"] for row in _rows(tmp_path / "csv" / "cities.csv")}
    again = cli("merge", bundle, demo)
    assert [line.split(":")[0] for line in again.out].count("nieuw") == 1


def test_taking_out_what_is_not_there(cli: Cli, bundle: Path) -> None:
    """A name that no return has is told, and the collection stays as it is."""
    before = bundle.read_bytes()
    ran = cli("take-out", bundle, "weg.inzending")
    assert ran.status == 2
    assert "geen inzending 'weg.inzending'" in ran.err
    assert bundle.read_bytes() == before


def test_expected_municipalities(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """A list of municipalities shows who has not returned anything."""
    (tmp_path / "lijst.csv").write_text("gemeente;inwoners\nGent;265.086\nAalst;88.853\n", encoding="utf-8")
    ran = cli("expect", bundle, tmp_path / "lijst.csv")
    assert (ran.status, ran.out) == (0, ["2 gemeenten op de lijst."])
    assert cli("table", bundle, "--csv", tmp_path / "csv").status == 0
    missing = [row["municipality"] for row in _rows(tmp_path / "csv" / "returns_state.csv") if not row["file"]]
    assert sorted(missing) == ["Aalst", "Gent"]


def test_a_list_before_any_return(cli: Cli, tmp_path: Path) -> None:
    """The list may be there before the first return is."""
    (tmp_path / "lijst.csv").write_text("gemeente\nGent\n", encoding="utf-8")
    assert cli("expect", tmp_path / "nieuw.bundel", tmp_path / "lijst.csv").status == 0


def test_the_second_round(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """Every respondent gets a file to look at; made again, none is replaced, and the status says so."""
    ran = cli("second-round", bundle, tmp_path / "ronde 2")
    assert ran.status == 0
    assert len(ran.out) == len(list((tmp_path / "ronde 2").iterdir())) >= CITIES
    document = Document.open(Path(ran.out[0]))
    assert document.answers.identity["round"] == "2"
    assert document.answers.prefill
    document.close()
    again = cli("second-round", bundle, tmp_path / "ronde 2")
    assert (again.status, again.out) == (1, [])
    assert again.err.count("Stond er al en is niet veranderd") == len(ran.out)


def test_documents_come_out(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """The documents that cities attached are written to a folder."""
    ran = cli("evidence", bundle, tmp_path / "documenten")
    assert (ran.status, ran.out) == (0, [str(tmp_path / "documenten")])
    assert (tmp_path / "documenten").is_dir()


def test_the_instrument_for_odk(cli: Cli, tmp_path: Path) -> None:
    """The instrument becomes a workbook with the three sheets of an XLSForm."""
    ran = cli("xlsform", tmp_path / "vragen.xlsx")
    assert (ran.status, ran.out) == (0, [str(tmp_path / "vragen.xlsx")])
    assert openpyxl.load_workbook(tmp_path / "vragen.xlsx").sheetnames == ["survey", "choices", "settings"]


def test_a_form_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    """An unknown form is told with the ones that ship."""
    ran = cli("xlsform", tmp_path / "vragen.xlsx", "--form", "onbekend")
    assert ran.status == 2
    assert "onbekend" in ran.err
    assert not (tmp_path / "vragen.xlsx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("take-out", "weg.inzending"),
        ("second-round", "uit"),
        ("evidence", "uit"),
        ("table", "--sav", "uit.sav"),
        ("table", "--profiles", "uit"),
    ],
)
def test_a_collection_that_is_none(cli: Cli, demo: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """A return in the place of a collection is called by its name, and nothing is written."""
    file = tmp_path / "geen.bundel"
    shutil.copy(min(demo.iterdir()), file)
    command, *rest = arguments
    ran = cli(command, file, *(tmp_path / part if part.startswith("uit") else part for part in rest))
    assert ran.status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["geen.bundel"]


@pytest.mark.parametrize("output", ["--xlsx", "--sav", "--sqlite", "--talking"])
def test_no_return_is_written_over(cli: Cli, bundle: Path, demo: Path, tmp_path: Path, output: str) -> None:
    """Who gives the name of a file that a city filled in by mistake gets a sentence, and the file is as it was."""
    filled = Path(shutil.copy(next(demo.iterdir()), tmp_path / "stad.inzending"))
    before = filled.read_bytes()
    ran = cli("table", bundle, output, filled)
    assert ran.status == 2
    assert "stad.inzending" in ran.err
    assert filled.read_bytes() == before
