"""The CSV files: what a Dutch-language Excel makes of them, and what no spreadsheet ever runs."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from centre.towns import FORMULA, LONG, region
from samenwerking_desktop.centre.catalogue import ALL
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.csv_file import as_text
from samenwerking_desktop.centre.exports import write_csv
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.errors import UserError

FILES = ["answers", "scores", "other_aspects", "remarks", *ALL, "contacts"]


def _export(tmp_path: Path, name: str = "tabellen", *, contacts: bool = True) -> Path:
    bundle = tmp_path / "streek.bundel"
    with Collection.open(bundle if bundle.exists() else region(tmp_path)) as opened:
        write_csv(opened, read_picture(opened), tmp_path / name, contacts=contacts)
    return tmp_path / name


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_the_files_are_what_was_agreed(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    """Every file of the region, as text; the one long text is cut here, and only here."""
    folder = _export(tmp_path)
    texts = [f"== {name}.csv\n{(folder / f'{name}.csv').read_text('utf-8-sig')}" for name in FILES]
    golden("tables.csv.txt", "\n".join(texts).replace(LONG, LONG[:3] + "…"))


def test_excel_opens_them(tmp_path: Path) -> None:
    """A byte order mark, semicolons, line ends of Windows, and ISO dates."""
    folder = _export(tmp_path)
    start = (folder / "cities.csv").read_bytes()
    assert start.startswith(b"\xef\xbb\xbfmunicipality;nis;respondent;round;")
    assert start.count(b"\r\n") == 6
    assert _rows(folder / "cities.csv")[1]["exported"] == "2026-03-01"


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    """Nothing that a person typed begins as a formula does, in any file; the code -9 is a number as it was."""
    folder = _export(tmp_path)
    live = [
        (name, column, value)
        for name in FILES
        for row in _rows(folder / f"{name}.csv")
        for column, value in row.items()
        if value.startswith(("=", "+", "-", "@")) and not re.fullmatch("-[6-9]", value)
    ]
    assert live == []
    answers = _rows(folder / "answers.csv")
    assert f"'{FORMULA}" in [row["value"] for row in answers]
    assert "-9" in [row["code"] for row in answers]


def test_long_texts_are_whole(tmp_path: Path) -> None:
    """A text of twenty thousand characters is in the file to the last."""
    assert LONG in [row["value"] for row in _rows(_export(tmp_path) / "answers.csv")]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Vast", "Vast"),
        ("11001", "11001"),
        ("2026-03-01", "2026-03-01"),
        ("3 van 4", "3 van 4"),
        ("0475 12 34 56", "'0475 12 34 56"),
        ("+32 9 123 45 67", "'+32 9 123 45 67"),
        ("1/2", "'1/2"),
        ("12E5", "'12E5"),
        ("123456789012", "'123456789012"),
        ("- eerst dit", "'- eerst dit"),
        ("\tx", "'\tx"),
    ],
)
def test_a_text_that_excel_would_change_gets_an_apostrophe(text: str, cell: str) -> None:
    """Only what a spreadsheet would take for a formula, a number or a date is marked as text."""
    assert as_text(text) == cell


def test_contacts_only_on_request(tmp_path: Path) -> None:
    """Without the wish there is no file of contacts, and no name or address of a person in any other."""
    folder = _export(tmp_path, contacts=False)
    assert sorted(path.stem for path in folder.iterdir()) == sorted(set(FILES) - {"contacts"})
    everything = b"".join(path.read_bytes() for path in folder.iterdir())
    assert [each for each in (b"a@b.be", b"@SUM", b"Bo;", b"0475") if each in everything] == []


def test_the_same_collection_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two exports are equal, byte for byte."""
    first, second = _export(tmp_path, "een"), _export(tmp_path, "twee")
    assert {path.name: path.read_bytes() for path in first.iterdir()} == {
        path.name: path.read_bytes() for path in second.iterdir()
    }


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    """When the folder cannot be made, a person hears why."""
    (tmp_path / "tabellen").write_text("in de weg")
    with pytest.raises(UserError) as caught:
        _export(tmp_path)
    assert caught.value.message == "file_exists"
