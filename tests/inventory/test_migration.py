"""Files of an earlier version of the program: an inventory is backed up and brought up to date, a return read as is.

tests/data/version-1.* were written by the program as it was before the second round.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from samenwerking_desktop.disk import read_header
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.migrations import VERSION, tables_of
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.questionnaire.model import Key
from scenario import facts_in

DATA = Path(__file__).parent.parent / "data"
# As the program of that version wrote it in the file.
CONTENT = "7fac69fce33b896a071dfda86bfc5a4de94d7897dd4057e04066ac60373dcf76"
SCORES = {
    "finance.loans": "formal",
    "finance.treasury": "none",
    "facility.canteen": "",
    "hr.other_a3": "informal",
}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An inventory of version 1, alone in a folder."""
    return Path(shutil.copyfile(DATA / "version-1.inventaris", tmp_path / "oud.inventaris"))


def test_an_inventory_of_version_1_is_backed_up_and_brought_up_to_date(old: Path) -> None:
    """All that was said is there and the work goes on; the file as it was lies beside it."""
    before = old.read_bytes()
    document = Document.open(old)
    scores = {key.aspect: each.value for key, each in document.answers.answers.items() if key.question == "extent"}
    assert scores == SCORES
    assert (document.answers.prefill, document.answers.reviewed) == ({}, {})
    document.answer(Key("ict.server", "extent"), answered("none"))
    document.close()

    assert read_header(old).user_version == VERSION
    assert facts_in(old)[FactKind.ANSWER]["ict.server", "extent"] == answered("none")
    backup = old.with_name("oud (versie 1).inventaris")
    assert sorted(old.parent.iterdir()) == sorted([old, backup])
    assert read_header(backup).user_version == 1
    assert len(backup.read_bytes()) == len(before)


def test_a_migrated_inventory_is_as_one_that_was_made_today(old: Path) -> None:
    """A second opening finds nothing to do any more, and leaves every byte."""
    Document.open(old).close()
    once = old.read_bytes()
    Document.open(old).close()

    assert old.read_bytes() == once


def test_a_return_of_version_1_is_read_as_it_is() -> None:
    """Its seal and its content hash are those that the program of that day wrote, and not a byte of it changes."""
    path = DATA / "version-1.inzending"
    before = path.read_bytes()
    returned = read_return(path)

    assert (returned.content_hash, returned.revision) == (CONTENT, 1)
    assert {row[0]: row[3] for row in returned.rows[FactKind.ANSWER] if row[1] == "extent"} == SCORES
    assert (returned.rows[FactKind.PREFILL], returned.rows[FactKind.REVIEWED]) == ([], [])
    assert path.read_bytes() == before


def test_a_migrated_inventory_returns_the_same_content(old: Path, tmp_path: Path) -> None:
    """A return of today says the same as that of version 1, so that the knowledge centre recognises it."""
    document = Document.open(old)
    receipt = write_return(document, tmp_path / "nieuw.inzending", partial=True)
    document.close()

    assert receipt.content_hash == CONTENT


def test_a_changed_return_of_version_1_is_found_out(tmp_path: Path) -> None:
    """The seal of an older version is checked like any other."""
    data = (DATA / "version-1.inzending").read_bytes()
    assert data.count(b"Gesloten in 2019") == 1
    path = tmp_path / "a.inzending"
    path.write_bytes(data.replace(b"Gesloten in 2019", b"Gesloten in 2018"))
    with pytest.raises(UserError) as caught:
        read_return(path)

    assert caught.value.message == "return_seal"


def test_each_version_has_its_tables() -> None:
    """Version 1 knows no second round, 2 no yearly report; the version of today has a table for every kind of fact."""
    second_round, report = {FactKind.PREFILL, FactKind.REVIEWED}, {FactKind.REPORT, FactKind.ANNEX}

    assert set(tables_of(1)) == set(FactKind) - second_round - report
    assert set(tables_of(2)) == set(FactKind) - report
    assert set(tables_of(VERSION)) == set(FactKind)
