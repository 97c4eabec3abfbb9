"""A failing disk, in short; and the proof that what is wrong then would be noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import posix_only
from torture import disk_faults

SEED = 20260105


@posix_only
def test_a_failing_disk_loses_nothing_and_stops_nobody(tmp_path: Path) -> None:
    """At 200 of the writes of all operations something fails: memory is the file, it is told, and it goes on after."""
    result = disk_faults.run(tmp_path, 200, SEED)

    assert (result.tries, result.failures) == (200, ())


@posix_only
def test_an_inventory_that_could_not_be_made_is_made_at_the_next_try(tmp_path: Path) -> None:
    """Wherever the disk refused, nothing half or unopened is left under the name that was chosen."""
    assert disk_faults.run(tmp_path, 80, SEED, names=["new inventory"]).failures == ()


@posix_only
@pytest.mark.parametrize("broken", sorted(filter(None, disk_faults.BROKEN)))
def test_what_a_failing_disk_destroys_is_noticed(tmp_path: Path, broken: str) -> None:
    """A silent failure, one told of what was saved, an edit in parts, no sentence, half a return: each is told."""
    operation = "export" if broken == "in place" else "many edits as one"
    assert disk_faults.run(tmp_path, 40, SEED, names=[operation], broken=broken).failures
