"""Coming into an inventory: to edit it, or, as long as another program has it open, to read it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UserError
from ..inventory.document import Document
from ..inventory.snapshot import open_or_read
from .parts import announce
from .reading import Standing
from .words import tr

if TYPE_CHECKING:
    from .window import Window


def enter(window: Window, path: Path) -> None:
    """Open an inventory and show it; one that another program has open as it is saved now, to read only."""
    if window.is_open(path):
        enter_again(window)
    else:
        _enter(window, path)


def enter_again(window: Window) -> None:
    """Where an inventory is only read: go on at the same place, editing if it is free, else with what is new in it."""
    editor = window.editor
    if editor is None or editor.strip is None or window.document is None:
        return
    editor.strip.look()
    if editor.strip.standing is Standing.TAKEN:
        editor.strip.say_still()
        return
    spot = editor.spot_in_sight()
    _enter(window, window.document.path)
    entered = window.editor
    if entered is not None and entered is not editor:
        entered.go(entered.place, spot)
        announce(window, entered.strip.text if entered.strip else tr("U kunt deze inventaris nu bewerken."))


def _enter(window: Window, path: Path) -> None:
    try:
        document = Document.open(path, open_or_read)
    except UserError as error:
        from .backups import tell_unopened  # late: most inventories open

        tell_unopened(window, path, error)
        return
    window.show_document(document)
