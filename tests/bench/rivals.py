"""Other desktop programs in Python and Qt, of their newest version, in an environment of their own under build/."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

# What is started, and how: they are ready when they wait for their user, in a window or a first dialog.
RIVALS = {
    "novelWriter": ("novelWriter==26.2.2", "novelwriter:main", ("--config=config", "--data=data")),
    "ReText": ("ReText==8.1.0", "ReText.__main__:main", ()),
}
_READY = """
import importlib, os, sys
from PyQt6.QtWidgets import QApplication, QDialog

def ready(*waiting):
    for dialog in waiting:
        dialog.show()
    application = QApplication.instance()
    def is_there(window):
        return window.isVisible() and window.windowHandle() and window.windowHandle().isExposed()
    while not any(map(is_there, QApplication.topLevelWidgets())):
        application.processEvents()
    application.processEvents()
    os._exit(0)

QApplication.exec = lambda *_: ready()
QDialog.exec = ready
module, _, function = sys.argv.pop(1).partition(":")
getattr(importlib.import_module(module), function)()
"""


def install(folder: Path) -> Path:
    """The Python of an environment with all of them in `folder`, which is made when it is not there."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        needed = [requirement for requirement, _, _ in RIVALS.values()]
        # ReText imports docutils without asking for it.
        subprocess.run([python, "-m", "pip", "install", "--quiet", "docutils", *needed], check=True)
    return python


def start(python: Path, name: str, home: Path) -> None:
    """Start one of them until its user could begin, and end it there; what it keeps goes into `home`."""
    _, entry, arguments = RIVALS[name]
    subprocess.run(
        [python, "-c", _READY, entry, *arguments],
        check=True,
        cwd=home,
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
    )
