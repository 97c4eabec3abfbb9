"""The preview of what is open: the inventory, or before anything is open the questionnaire, blank."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ...inventory.document import Document
from ...paper.orders import Order, typeset_order, typeset_start
from ...paper.typesetting import Typeset
from ...paths import form_folders
from ...questionnaire.load import load_folder
from ...questionnaire.model import Questionnaire
from ...questionnaire.translation import in_language
from ..dialogs import Dialogs
from .paper_dialog import PaperDialog
from .wishes import Wishes

if TYPE_CHECKING:
    from ..window import Window


def show_preview(window: Window) -> None:
    """Show what is open as paper: the inventory, with what was just typed; else the questionnaire, blank."""
    if window.editor is not None and not window.editor.flush():
        return
    source = window.document or in_language(load_folder(next(iter(form_folders().values()))))
    preview = Preview(window, window.dialogs, source)
    preview.finished.connect(preview.deleteLater)
    preview.open()


class Preview(PaperDialog):
    """One of the documents that can be made of an inventory or of a questionnaire alone."""

    def __init__(self, window: QWidget, dialogs: Dialogs, source: Document | Questionnaire) -> None:
        wishes = Wishes(source)
        said = source.answers.identity if isinstance(source, Document) else {}
        whole, start = partial(_whole, source), partial(_start, source)
        super().__init__(window, dialogs, wishes, whole, start, said.get("municipality", ""))
        self.wishes = wishes


def _whole(source: Document | Questionnaire, order: Order, moment: datetime) -> Typeset:
    return typeset_order(order, source, moment)


def _start(source: Document | Questionnaire, order: Order, moment: datetime) -> Typeset | None:
    return typeset_start(order, source, moment)
