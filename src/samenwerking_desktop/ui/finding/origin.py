"""Where one was before one went to look for something, to come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...inventory.answers import FactKind
from ..card import AspectCard
from ..identity import IdentityView
from ..person import PersonEditor
from ..places import Spot
from ..question import QuestionBox
from ..synergy.form import RecordForm

if TYPE_CHECKING:
    from ..editor import Editor


class Origin:
    """The place, the field as the inventory knows it, and the very thing that had the keyboard."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._place = editor.place
        self._widget = editor.window().focusWidget()
        self._spot = spot_of(self._widget)

    def go_back(self) -> None:
        """Put the keyboard there again; in the field of the same answer when its page was made anew."""
        here = self._widget
        if self._editor.place == self._place and here in self._editor.findChildren(QWidget) and here.isVisible():
            here.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._editor.go(self._place, self._spot)


def spot_of(widget: QWidget | None) -> Spot | None:
    """The field of an answer, a remark, a name, a contact person, a record or who fills in that a widget is in."""
    inner = widget
    while inner is not None:
        spot = _spot(inner, widget)
        if spot:
            return spot
        inner = inner.parentWidget()
    return None


def _spot(around: QWidget, widget: QWidget | None) -> Spot | None:
    if isinstance(around, QuestionBox):
        kind = FactKind.REMARK if around.remark_field is not None and around.remark_field is widget else FactKind.ANSWER
        return Spot(kind, around.key)
    if isinstance(around, AspectCard):
        if around.name is not None and around.name is widget:
            return Spot(FactKind.OTHER, (around.aspect,))
        return Spot(FactKind.ANSWER, next(iter(around.boxes)))
    if isinstance(around, PersonEditor):
        name = next((name for name, field in around.fields.items() if field is widget), next(iter(around.fields)))
        return Spot(FactKind.CONTACT, (*around.cell, str(around.person), name))
    if isinstance(around, IdentityView):
        name = next((name for name, field in around.fields.items() if field is widget), "respondent")
        return Spot(FactKind.IDENTITY, (name,))
    return around.spot_of(widget) if isinstance(around, RecordForm) else None
