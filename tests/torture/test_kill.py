"""Nothing lost when the program is killed, in short; and the proof that this would be noticed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from faults import posix_only
from torture import kill, syscalls
from torture.sessions import BUNDLE, DATA, INVENTORY, in_bundle, in_inventory


@posix_only
def test_no_saved_edit_is_lost_by_a_kill(tmp_path: Path) -> None:
    """Two hundred times killed in the middle of an edit, an export, a migration or a merge: all of it is there."""
    result = kill.run(tmp_path, 200, 20260105)

    assert (result.tries, result.failures) == (200, ())


@posix_only
@pytest.mark.parametrize("broken", sorted(filter(None, kill.BROKEN)))
def test_what_a_kill_destroys_is_noticed(tmp_path: Path, broken: str) -> None:
    """An edit called saved too early, one in parts, a return written in place, a file that asks first: each is told."""
    assert kill.run(tmp_path, 200, 20260105, broken=broken).failures


@pytest.mark.skipif(not syscalls.reachable, reason="the SQLite of this Python cannot be listened to")
@pytest.mark.parametrize(
    ("old", "name", "look"),
    [("version-1.inventaris", INVENTORY, in_inventory), ("collection-1.bundel", BUNDLE, in_bundle)],
)
def test_a_migration_that_was_killed_anywhere_is_done_again(
    tmp_path: Path, old: str, name: str, look: Callable[[Path], str]
) -> None:
    """As the files lie before each write of a migration they open, and come to the same, with a copy of the old one."""
    here = tmp_path / "here"
    here.mkdir()
    shutil.copy(DATA / old, here / name)
    moments = count()

    def snapshot(call: str, _: object) -> int:
        if "read" not in call:
            shutil.copytree(here, tmp_path / f"{next(moments)}")
        return 0

    with syscalls.before_each(snapshot):
        expected = look(here / name)
    found = {moment: look(moment / name) for moment in tmp_path.glob("[0-9]*")}

    assert len(found) > 30
    assert [moment.name for moment, said in found.items() if said != expected] == []
    assert all(list(moment.glob("* (versie 1).*")) for moment in found)
