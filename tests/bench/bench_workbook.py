"""Writing the workbook of many cities, beside xlsxwriter writing the same cells, one call after the other.

Ours begins with what was read of the collection, in lists, and ends with the file; theirs begins with the calls. Both
write the same rows to the byte, which is checked. How long the whole command takes, reading and all, stands beside it.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from bench.figures import Figure, in_turn, ratios, seconds
from replay import record, sheet_data
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.workbook import read_contents, write_contents
from samenwerking_desktop.demo import make_demo

CITIES = 600
TIMES = 3
GOAL = 1.1
# The command also starts, reads the collection and works out every table.
COMMAND_GOAL = 2.0


def measure(folder: Path) -> list[Figure]:
    """Ours / theirs: the writing alone, and the whole command against their writing alone."""
    bundle, ours, theirs = folder / "bench.bundel", folder / "ours.xlsx", folder / "theirs.xlsx"
    returns = make_demo(folder / "demo", CITIES)
    with Collection.create(bundle) as collection:
        apply(collection, plan(collection, returns))
        contents = read_contents(collection, read_picture(collection))
    recording = record(lambda: write_contents(contents, ours), ours)
    # Millions of calls that stay: collecting garbage must not go over them again and again, in either turn.
    gc.collect()
    gc.freeze()
    pairs = in_turn(lambda: write_contents(contents, ours), lambda: recording.replay(theirs), TIMES)
    gc.unfreeze()
    if sheet_data(ours) != sheet_data(theirs):
        raise AssertionError("the two workbooks do not hold the same rows")
    whole = [seconds(_command(bundle, folder / "command.xlsx")) for _ in pairs]
    other = f"xlsxwriter, the same {recording.cells} cells, {_median([second for _, second in pairs])}"
    commands = [(mine, second) for mine, (_, second) in zip(whole, pairs, strict=True)]
    return [
        Figure(
            f"workbook of {CITIES} cities, times as long",
            _median([mine for mine, _ in pairs]),
            other,
            ratios(pairs),
            GOAL,
        ),
        Figure("the same, the whole command", _median(whole), other, ratios(commands), COMMAND_GOAL),
    ]


def _command(bundle: Path, out: Path) -> Callable[[], object]:
    command = [sys.executable, "-m", "samenwerking_desktop", "table", str(bundle), "--xlsx", str(out)]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def _median(times: list[float]) -> str:
    return f"{sorted(times)[len(times) // 2]:.1f} s"
