"""Coming into an inventory: to edit it, to read it as long as another program has it open, or to take it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UserError
from ..inventory.document import Document
from ..inventory.mandate import mandate_in
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
    if _comes_back(window, document):
        document.close()
        from .taking_back import take_back

        take_back(window, path)
    else:
        window.show_document(document)


def _comes_back(window: Window, document: Document) -> bool:
    """Whether this is a part of the inventory that is open and can be changed, and the person takes it back."""
    mandate, here = mandate_in(document.file.meta), window.document
    if mandate is None or here is None or here.file.read_only or mandate.whole != here.file.meta["uuid"]:
        return False
    return window.dialogs.confirm(
        window,
        tr("'{name}' is een deel van de inventaris die open is. Terugnemen?").format(name=document.path.name),
        tr("U ziet eerst wat er verandert. Kies 'Annuleren' om het deel zelf te openen."),
        tr("Terugnemen…"),
    )
