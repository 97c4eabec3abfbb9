"""When the open inventory can no longer be written: going on in a copy at another place, or letting go of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ..centre.progress import Progress
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.document import Document
from .bridge import Bridge
from .dialogs import Dialogs, documents_folder, with_suffix
from .work import Chore

if TYPE_CHECKING:
    from .window import Window
from .words import tr


def move_elsewhere(window: QWidget, dialogs: Dialogs, bridge: Bridge, then: Callable[[Path], object]) -> None:
    """Ask for a place and write a whole copy there; `then(path)` when the inventory is the copy."""
    filters = tr("Inventaris (*{suffix})").format(suffix=INVENTORY_SUFFIX)
    proposal = documents_folder() / bridge.document.path.name
    path = dialogs.save_file(window, tr("Kopie bewaren"), proposal, filters)
    if path:
        task = partial(_move, bridge.document, path)
        bridge.do_chore(window, Chore(tr("De kopie wordt gemaakt…"), bridge.documents_size, task), then)


def may_lose(window: Window) -> bool:
    """Whether the person wants to close what could not be kept."""
    return window.dialogs.confirm(
        window,
        tr("Uw laatste wijziging is nog niet bewaard. Toch sluiten?"),
        tr("Kies 'Annuleren' en bewaar eerst een kopie op een andere plaats."),
        tr("Sluiten zonder te bewaren"),
    )


def _move(document: Document, path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> Path:
    document.move_to(with_suffix(path, INVENTORY_SUFFIX))
    return document.path
