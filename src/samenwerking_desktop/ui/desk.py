"""What a screen of one inventory works with."""

from __future__ import annotations

from dataclasses import dataclass

from ..inventory.document import Document
from ..questionnaire.model import Questionnaire
from .bridge import Bridge
from .dialogs import Dialogs


@dataclass(frozen=True, slots=True)
class Desk:
    """The open inventory with its signals, and the boxes that ask."""

    bridge: Bridge
    dialogs: Dialogs

    @property
    def document(self) -> Document:
        """The open inventory."""
        return self.bridge.document

    @property
    def read_only(self) -> bool:
        """Whether it can only be read now."""
        return self.document.file.read_only

    @property
    def questionnaire(self) -> Questionnaire:
        """What it asks."""
        return self.document.questionnaire
