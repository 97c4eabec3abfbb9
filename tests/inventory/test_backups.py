"""Dated copies of an inventory: made when something changed, the last ten kept, put back whole."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from faults import mode, no_file_larger_than, posix_only
from neighbour import opened_by_other
from samenwerking_desktop.disk import read_header
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.inventory.backups import (
    KEPT,
    Backup,
    backups_from,
    backups_of,
    facts_now,
    make_backup,
    put_back,
)
from samenwerking_desktop.inventory.document import Document
from scenario import UUID, Scenario, facts_in

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the copies are."""
    return tmp_path / "kopieën"


def back_up(scenario: Scenario, folder: Path, hours: int = 0) -> Path | None:
    """Make a copy, so many hours after noon."""
    return make_backup(scenario.document.file, folder, NOON + timedelta(hours=hours))


def test_a_copy_holds_what_was_said(scenario: Scenario, folder: Path) -> None:
    """It is an inventory of its own, dated, with the number of its answers and what is another now."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.treasury", "none")
    path = back_up(scenario, folder)
    scenario.answer("finance.loans", "none")
    scenario.answer("ict.server", "formal")
    copies = backups_of(folder, UUID)

    assert [(each.path, each.made, each.answers) for each in copies] == [(path, NOON, 2)]
    assert copies[0].differences(facts_now(scenario.document.file)) == 2
    assert path is not None
    assert {key: fact for (kind, key), fact in copies[0].facts.items() if kind is FactKind.ANSWER} == facts_in(path)[
        FactKind.ANSWER
    ]


def test_no_copy_without_a_change(scenario: Scenario, folder: Path) -> None:
    """A blank inventory has none; one as it was has no second; an export is a change."""
    assert back_up(scenario, folder) is None
    scenario.answer("finance.loans", "formal")
    assert back_up(scenario, folder, 1) is not None
    assert back_up(scenario, folder, 2) is None
    scenario.export()
    assert back_up(scenario, folder, 3) is not None
    scenario.undo()
    assert back_up(scenario, folder, 4) is not None
    assert [each.made.hour for each in backups_of(folder, UUID)] == [16, 15, 13]


def test_the_last_ten_are_kept(scenario: Scenario, folder: Path) -> None:
    """Older ones go, and nothing else is left in the folder."""
    for hour in range(13):
        scenario.answer("finance.loans", f"Reden {hour}", question="extent_reason")
        back_up(scenario, folder, hour)
    copies = backups_of(folder, UUID)

    assert [each.made for each in copies] == [NOON + timedelta(hours=hour) for hour in range(12, 2, -1)]
    assert len(list(copies[0].path.parent.iterdir())) == KEPT + 1


def test_each_inventory_has_its_own(scenario: Scenario, folder: Path) -> None:
    """Copies are found by what an inventory calls itself, and that is never a path."""
    scenario.answer("finance.loans", "formal")
    scenario.document.file.set_meta("uuid", "../../elders")
    path = back_up(scenario, folder)

    assert path is not None
    assert path.parent.parent == folder
    assert (backups_of(folder, UUID), len(backups_of(folder, "../../elders"))) == ([], 1)


def test_a_copy_is_made_while_somebody_types(scenario: Scenario, folder: Path, tmp_path: Path) -> None:
    """From another thread, with an edit in between: every copy is a state that was there, whole."""
    big = tmp_path / "groot.pdf"
    big.write_bytes(b"x" * 6_000_000)
    scenario.attach("finance.loans", big)
    stop = threading.Event()

    def copy() -> None:
        hour = 0
        while not stop.is_set():
            back_up(scenario, folder, hour)
            hour += 1

    thread = threading.Thread(target=copy)
    thread.start()
    for number in range(60):
        with scenario.document.together():
            for aspect in ("finance.loans", "finance.treasury", "ict.server"):
                scenario.answer(aspect, f"Reden {number}", question="extent_reason")
    stop.set()
    thread.join()
    said = [
        {fact.value for (kind, _), fact in each.facts.items() if kind is FactKind.ANSWER}  # type: ignore[attr-defined]
        for each in backups_of(folder, UUID)
    ]

    assert len(said) > 0
    assert all(len(values) <= 1 for values in said)


def test_making_a_copy_can_be_stopped(scenario: Scenario, folder: Path) -> None:
    """Whoever asked may raise; nothing half is left."""
    scenario.answer("finance.loans", "formal")

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_backup(scenario.document.file, folder, NOON, stop)
    assert [each for each in folder.rglob("*") if each.is_file()] == []


@posix_only
def test_a_disk_that_takes_no_copy(scenario: Scenario, folder: Path) -> None:
    """Full or without rights, it is said; the inventory stays open, and nothing half is left."""
    scenario.answer("finance.loans", "formal")
    with no_file_larger_than(20_000), pytest.raises(UserError) as caught:
        back_up(scenario, folder)
    assert caught.value.message in ("disk_full", "write_failed")
    with mode(folder, 0o500), pytest.raises(UserError):
        make_backup(scenario.document.file, folder / "dieper", NOON)
    scenario.answer("finance.loans", "none")
    assert [each for each in folder.rglob("*") if each.is_file()] == []


def only(copies: list[Backup]) -> Backup:
    """The one copy that there is."""
    assert len(copies) == 1
    return copies[0]


def test_putting_a_copy_back(scenario: Scenario, folder: Path) -> None:
    """The inventory is again as it was, what it was just before has a copy now, and nothing stays beside it."""
    scenario.answer("finance.loans", "formal")
    back_up(scenario, folder)
    before = scenario.facts
    scenario.answer("finance.loans", "none")
    scenario.close()
    backup = only(backups_of(folder, UUID))
    beside = sorted(scenario.path.parent.iterdir())

    assert put_back(backup, scenario.path, folder, LATER) is None
    assert facts_in(scenario.path) == before
    kept = backups_of(folder, UUID)[0]
    assert (kept.made, kept.facts[FactKind.ANSWER, ("finance.loans", "extent")]) == (LATER, answered("none"))
    assert sorted(scenario.path.parent.iterdir()) == beside


def test_the_copy_that_is_put_back_survives_the_one_made_before(scenario: Scenario, folder: Path) -> None:
    """The oldest of ten stays, though the state of now makes eleven."""
    for hour in range(KEPT):
        scenario.answer("finance.loans", f"Reden {hour}", question="extent_reason")
        back_up(scenario, folder, hour)
    oldest = backups_of(folder, UUID)[-1]
    scenario.answer("finance.loans", "Nieuw", question="extent_reason")
    scenario.close()

    put_back(oldest, scenario.path, folder, LATER)
    assert len(backups_of(folder, UUID)) == KEPT + 1
    assert [each.value for each in facts_in(scenario.path)[FactKind.ANSWER].values()] == ["Reden 0"]  # type: ignore[union-attr]


@pytest.mark.parametrize("damage", [b"", b"geen inventaris", None])
def test_a_broken_file_gets_another_name(scenario: Scenario, folder: Path, damage: bytes | None) -> None:
    """It stays, with its journal, which must not be played back into the copy; its copies are found by its place."""
    scenario.answer("finance.loans", "formal")
    back_up(scenario, folder)
    before = scenario.facts
    scenario.close()
    path = scenario.path
    hurt = path.read_bytes()[:9000] if damage is None else damage
    path.write_bytes(hurt)
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"of the broken file")
    aside = put_back(only(backups_from(folder, path)), path, folder, LATER)

    assert aside == path.with_name("klaverbeke (beschadigd).inventaris")
    assert (aside.read_bytes(), facts_in(path)) == (hurt, before)
    assert not journal.exists()


def test_a_file_that_is_gone_comes_back(scenario: Scenario, folder: Path) -> None:
    """Where nothing stands any more, the copy stands."""
    scenario.answer("finance.loans", "formal")
    back_up(scenario, folder)
    before = scenario.facts
    scenario.close()
    scenario.path.unlink()

    assert put_back(only(backups_from(folder, scenario.path)), scenario.path, folder, LATER) is None
    assert facts_in(scenario.path) == before


def test_a_file_that_is_open_is_not_replaced(scenario: Scenario, folder: Path) -> None:
    """Here or in another program: that is said, and the file stays."""
    scenario.answer("finance.loans", "formal")
    back_up(scenario, folder)
    with pytest.raises(UserError) as caught:
        put_back(only(backups_of(folder, UUID)), scenario.path, folder, LATER)

    assert caught.value.message == "file_locked"
    assert opened_by_other(scenario.path) == "file_locked"
    scenario.answer("finance.loans", "none")


@posix_only
def test_a_disk_that_refuses_leaves_the_file(scenario: Scenario, folder: Path) -> None:
    """When there is no room for the copy, the inventory stays as it was."""
    scenario.answer("finance.loans", "formal")
    back_up(scenario, folder)
    scenario.answer("finance.loans", "none")
    before = scenario.facts
    scenario.close()
    with no_file_larger_than(20_000), pytest.raises(UserError):
        put_back(only(backups_of(folder, UUID)), scenario.path, folder, LATER)

    assert facts_in(scenario.path) == before


def test_a_copy_of_an_earlier_version_is_read_as_it_is(tmp_path: Path, folder: Path) -> None:
    """It is listed without being brought up to date; that happens when it is opened in its old place."""
    data = Path(__file__).parent.parent / "data" / "version-1.inventaris"
    path = tmp_path / "oud.inventaris"
    path.write_bytes(data.read_bytes())
    with closing(Document.open(path)) as document:
        make_backup(document.file, folder, NOON)
        uuid = document.file.meta["uuid"]
    copy = only(backups_of(folder, uuid)).path
    copy.write_bytes(data.read_bytes())

    assert (only(backups_of(folder, uuid)).answers > 0, read_header(copy).user_version) == (True, 1)


def test_copies_that_cannot_be_read_are_not_offered(scenario: Scenario, folder: Path) -> None:
    """A damaged copy is passed over, and so is a file of somebody else."""
    scenario.answer("finance.loans", "formal")
    path = back_up(scenario, folder)
    assert path is not None
    path.with_name("vakantie Z.inventaris").write_text("geen kopie")
    path.write_bytes(path.read_bytes()[:5000])

    assert backups_of(folder, UUID) == []
    assert back_up(scenario, folder, 1) is not None
