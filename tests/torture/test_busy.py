"""Typing on a busy disk, in short: what a save takes is never the window's time, and the sign is never early.

The 16 ms of the promise are measured in the full form: here other tests use the same processors.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import posix_only
from torture import busy

ALMOST_A_SAVE_MS = 250
KEYS, SEED = 40, 20260105


@posix_only
def test_a_slow_disk_blocks_nobody_who_types(tmp_path: Path) -> None:
    """While each save takes 300 ms and the disk is busy besides, no key waits for one, and what is called kept is."""
    result = busy.run(tmp_path, KEYS, SEED, subject="slow disk", limit=ALMOST_A_SAVE_MS)

    assert (result.tries, result.failures) == (KEYS, ())


@posix_only
@pytest.mark.parametrize(("subject", "told"), [("in the window", "blocked for"), ("too early", "called kept")])
def test_a_window_that_waits_or_lies_is_noticed(tmp_path: Path, subject: str, told: str) -> None:
    """Saving in the window is told as blocking it, and a sign that appears when the saving begins as too early."""
    result = busy.run(tmp_path, KEYS, SEED, subject=subject, limit=ALMOST_A_SAVE_MS)

    assert any(failure.startswith(told) for failure in result.failures)
