"""What a page shows of itself."""

from __future__ import annotations

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.page import PageView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import document_of, editor_of, focused, settle


def test_the_field_that_undo_goes_to_can_be_seen(open_window: Window) -> None:
    """Also when its card is below the edge and others are still being made: none of them pushes it out of sight."""
    document = document_of(open_window)
    cluster = document.questionnaire.clusters[0]
    document.answer(Key(cluster.aspects[-1].id, document.questionnaire.score), answered("none"))
    assert editor_of(open_window).go(Place(Room.CONTACTS))
    settle()
    editor_of(open_window).undo()
    settle()
    view, field = editor_of(open_window).view, focused()
    assert isinstance(view, PageView)
    top = field.mapTo(view.viewport(), field.rect().topLeft()).y()
    assert 0 <= top <= view.viewport().height() - field.height()
