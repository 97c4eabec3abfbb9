"""Going on in a copy of the open inventory at another place, for when the first one can no longer be written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..centre.progress import Progress
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.document import Document
from .bridge import Bridge
from .dialogs import Dialogs, documents_folder, with_suffix
from .work import Chore


def move_elsewhere(window: QWidget, dialogs: Dialogs, bridge: Bridge, then: Callable[[Path], object]) -> None:
    """Ask for a place and write a whole copy there; `then(path)` when the inventory is the copy."""
    tr = QCoreApplication.translate
    filters = tr("Window", "Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
    proposal = documents_folder() / bridge.document.path.name
    path = dialogs.save_file(window, tr("Window", "Kopie bewaren"), proposal, filters)
    if path:
        task = partial(_move, bridge.document, path)
        bridge.do_chore(window, Chore(tr("Window", "De kopie wordt gemaakt…"), bridge.documents_size, task), then)


def _move(document: Document, path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> Path:
    document.move_to(with_suffix(path, INVENTORY_SUFFIX))
    return document.path
