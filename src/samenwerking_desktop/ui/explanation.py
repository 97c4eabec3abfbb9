"""What the questions of a page ask, and what each of their answers means, for who wants to read it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QToolButton

from ..questionnaire.model import Page, Question
from .parts import label, toggle


def explanation(page: Page, *, shown: bool) -> tuple[QToolButton, QLabel]:
    """What the form says about the questions of a page, and the button before it that shows and hides it."""
    tr = QCoreApplication.translate
    opener = toggle(tr("explanation", "Uitleg"), tr("explanation", "Uitleg bij de vragen op deze pagina"))
    text = label("\n\n".join(filter(None, map(_about, page.questions))), "help")
    opener.setChecked(shown)
    if not shown:  # showing what is in no window yet would make it a window
        text.hide()
    opener.toggled.connect(text.setVisible)
    return opener, text


def _about(question: Question) -> str:
    """The help of a question, and of its options when it has a few."""
    few = question.options if question.kind == "choice" else ()
    options = [f"{option.label}: {option.help}" for option in few if option.help]
    return "\n".join([*([f"{question.label}. {question.help}"] if question.help else []), *options])
