"""Making the dated copy of an inventory when it is opened, beside the window; where the copies are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import sleep

from PySide6.QtCore import QSettings, QStandardPaths

from ..centre.progress import Progress, go_on
from ..inventory.file import InventoryFile
from .banner import Banner
from .bridge import Bridge
from .work import Work

_FOLDER = "reservekopieën"
# Until the window stands: so many times so many seconds.
_BREATHS, _BREATH = 20, 0.02


def backups_place(settings: QSettings) -> Path:
    """Where the copies are: with the program's own data, or beside settings that are in a file of their own."""
    if not settings.organizationName():
        return Path(settings.fileName()).parent / _FOLDER
    # What is large stays on this computer, and does not travel with a person's profile.
    local = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(local)) / _FOLDER


def keep_backup(bridge: Bridge, settings: QSettings, banner: Banner) -> None:
    """Have a copy made beside the window, once it stands; nobody waits for it, and closing the inventory stops it."""
    work = Work(bridge, partial(_make, bridge.document.file, backups_place(settings)))
    work.refused.connect(banner.show_error)
    work.start()


def _make(file: InventoryFile, folder: Path, _progress: Progress, cancelled: Callable[[], bool]) -> None:
    for _ in range(_BREATHS):
        go_on(cancelled)
        sleep(_BREATH)
    from ..inventory.backups import make_backup  # late: an inventory is there before its copy

    make_backup(file, folder, datetime.now(UTC), partial(go_on, cancelled))
