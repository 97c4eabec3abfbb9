"""From the start of the process to a window that can be used, against a bare Qt window."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from bench.figures import Figure, in_turn, milliseconds, ratios

TIMES = 31
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


def measure(folder: Path) -> list[Figure]:
    """The welcome screen, and a filled inventory given as an argument."""
    from samenwerking_desktop.demo import make_example

    document = make_example(folder / "start.inventaris")
    document.close()
    return [
        _figure("start to usable window", folder, [], 1.3),
        _figure("start with a filled inventory opened", folder, [folder / "start.inventaris"], 3.0),
    ]


def _figure(what: str, folder: Path, files: list[Path], goal: float) -> Figure:
    names = ", ".join(f"Path({str(path)!r})" for path in files)
    ours = OURS.replace("PATH", repr(str(folder / "settings.ini"))).replace("FILES", f"[{names}]")
    pairs = in_turn(partial(_run, ours + UNTIL_SHOWN), partial(_run, BARE + UNTIL_SHOWN), TIMES)
    against = f"bare Qt window, {milliseconds([bare for _, bare in pairs])}"
    return Figure(what, milliseconds([mine for mine, _ in pairs]), against, ratios(pairs), goal)


def _run(script: str) -> None:
    # Without a timeout: with one, Python looks every 50 ms whether the process has ended.
    subprocess.run([sys.executable, "-c", script], check=True)
