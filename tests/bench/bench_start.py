"""From the start of the process to a window that can be used, and what memory it has then, against a bare Qt window.

BENCH_LONG=1 starts other programs too, for which it installs them (`rivals`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from bench import rivals
from bench.figures import Figure, in_turn, milliseconds, ratios

TIMES, TIMES_OF_RIVALS = 31, 9
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QPushButton("x"))
window.show()
"""
OURS = """
import samenwerking_desktop.__main__
from pathlib import Path
from PySide6.QtCore import QSettings
from samenwerking_desktop.app import make_application, show_window
application = make_application()
window = show_window(QSettings(PATH, QSettings.Format.IniFormat), FILES)
"""
UNTIL_SHOWN = """
while not window.windowHandle().isExposed():
    application.processEvents()
application.processEvents()
import os
os._exit(0)
"""
AT_REST = """
import time
end = time.monotonic() + 4
while time.monotonic() < end:
    application.processEvents()
    time.sleep(0.01)
import os
from memory import resident
print(resident(), flush=True)
os._exit(0)
"""
START_GOAL, OPENED_GOAL, MEMORY_GOAL = 1.3, 3.0, 2.0


def measure(folder: Path) -> list[Figure]:
    """The welcome screen, and a filled inventory given as an argument."""
    from samenwerking_desktop.demo import make_example

    filled = folder / "start.inventaris"
    make_example(filled).close()
    welcome, opened = _script(folder, []), _script(folder, [filled])
    figures = [
        _figure("start to usable window", welcome, START_GOAL),
        _figure("start with a filled inventory opened", opened, OPENED_GOAL),
        *_memory(opened),
    ]
    return figures + (_beside_others(welcome, folder) if os.environ.get("BENCH_LONG") else [])


def _script(folder: Path, files: list[Path]) -> str:
    names = ", ".join(f"Path({str(path)!r})" for path in files)
    return OURS.replace("PATH", repr(str(folder / "settings.ini"))).replace("FILES", f"[{names}]")


def _figure(what: str, ours: str, goal: float) -> Figure:
    pairs = in_turn(partial(_run, ours + UNTIL_SHOWN), partial(_run, BARE + UNTIL_SHOWN), TIMES)
    against = f"bare Qt window, {milliseconds([bare for _, bare in pairs])}"
    return Figure(what, milliseconds([mine for mine, _ in pairs]), against, ratios(pairs), goal)


def _memory(ours: str) -> list[Figure]:
    """Some seconds after the start, when nothing happens any more."""
    mine, bare = (int(_run(script + AT_REST)) / 1_000_000 for script in (ours, BARE))
    if not bare:
        return []
    return [
        Figure(
            "memory at rest, with a filled inventory",
            f"{mine:.0f} MB",
            f"bare Qt window, {bare:.0f} MB",
            [mine / bare],
            MEMORY_GOAL,
        )
    ]


def _beside_others(ours: str, folder: Path) -> list[Figure]:
    python = rivals.install(Path(__file__).resolve().parents[2] / "build" / "rivals")
    figures = []
    for name, (requirement, _, _) in rivals.RIVALS.items():
        start = partial(rivals.start, python, name, folder)
        pairs = in_turn(partial(_run, ours + UNTIL_SHOWN), start, TIMES_OF_RIVALS)
        against = f"{requirement.replace('==', ' ')}, {milliseconds([theirs for _, theirs in pairs])}"
        figures.append(
            Figure("start to usable window", milliseconds([mine for mine, _ in pairs]), against, ratios(pairs), 1.0)
        )
    return figures


def _run(script: str) -> bytes:
    # Without a timeout: with one, Python looks every 50 ms whether the process has ended.
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, stdout=subprocess.PIPE, cwd=Path(__file__).parent.parent
    )
    return done.stdout
