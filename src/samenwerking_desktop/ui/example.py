"""The filled example that comes with the program: a fresh copy each time, to try things out in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import UserError
from .dialogs import example_place, make_room
from .words import tr

if TYPE_CHECKING:
    from .window import Window


def open_example(window: Window) -> None:
    """Make it and show it."""
    from ..demo import make_example

    path = example_place()
    if window.is_open(path):
        return
    try:
        make_room(path)
        document = make_example(path)
    except UserError as error:
        window.banner.show_error(error)
        return
    window.show_document(document, recent=False)
    window.banner.show_news(
        tr("Dit is een verzonnen voorbeeld. U kunt er alles in proberen; uw eigen inventaris staat er los van.")
    )
