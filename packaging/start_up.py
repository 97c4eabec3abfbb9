"""How long the built program takes to its window, beside the same program started from its source.

    python packaging/start_up.py BUILT_PROGRAM

Until the first window is painted, which Qt tells when it is asked to. Prints the medians and their ratio.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

TIMES = 7
PAINTED = b"Painting and flushing dirty top level"
TOLD = {"QT_LOGGING_RULES": "qt.widgets.painting=true", "QT_FORCE_STDERR_LOGGING": "1"}


def milliseconds(*command: str) -> float:
    """From the start of a command to its painted window."""
    # A home of its own: no settings of whoever measures, and no file of an earlier time.
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, **TOLD, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        began = time.perf_counter()
        with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, cwd=home) as program:
            painted = any(PAINTED in line for line in program.stderr or ())
            took = time.perf_counter() - began
            program.kill()
    if not painted:
        raise SystemExit(f"{command[0]} ended without a window")
    return took * 1000


def main(built: str) -> None:
    """Each once to warm up, then in turn."""
    source = (sys.executable, "-m", "samenwerking_desktop")
    pairs = [(milliseconds(built), milliseconds(*source)) for _ in range(TIMES + 1)][1:]
    ours, theirs = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"start to the first window: built {ours:.0f} ms, from source {theirs:.0f} ms, ratio {ratio:.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
