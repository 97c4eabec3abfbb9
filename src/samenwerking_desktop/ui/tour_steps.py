"""What the tour points at, one thing after the other, in the example inventory; it does nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ..inventory.answers import answered
from ..inventory.document import Document
from ..questionnaire.model import Key
from .card import AspectCard
from .page import PageView
from .places import Place, Room
from .review import ReviewView
from .words import tr

if TYPE_CHECKING:
    from .editor import Editor
    from .window import Window

Target = Callable[[], QWidget | None]


def nothing() -> None:
    """For what is about no one thing."""


@dataclass(frozen=True, slots=True)
class Step:
    """A title and a few sentences about what `target` gives, at `place` or wherever one is.

    Where the person does something, `does` does the same for who presses Enter, and `done` tells that it was done;
    `keys` is what hears the keys meanwhile.
    """

    title: str
    text: str
    target: Target
    place: Place | None = None
    does: Callable[[], object] | None = None
    done: Callable[[], bool] | None = None
    keys: Target | None = None


class Stage:
    """The example inventory in its window, and where the things of the tour are in it."""

    def __init__(self, window: Window, editor: Editor, document: Document) -> None:
        self.window, self.editor, self.document = window, editor, document
        form = document.questionnaire
        self.none = form.score_question.options[0]
        self.aspect = _with_follow_up(document)
        page = form.page_of[form.score]
        self.page = Place(Room.PAGE, form.cluster_of(self.aspect).id, page.id)
        self._score = Key(self.aspect, form.score)

    @property
    def name(self) -> str:
        """What the aspect is called in which something is changed."""
        return self.document.answers.label(self.aspect)

    @property
    def before(self) -> str:
        """What is answered for it now, in words."""
        chosen = self.document.answers.answers[self._score].value
        return next(each.label for each in self.document.questionnaire.score_question.options if each.id == chosen)

    def card(self) -> AspectCard | None:
        """The aspect on its page."""
        view = self.editor.view
        return view.cards.get(self.aspect) if isinstance(view, PageView) else None

    def choice(self) -> QWidget | None:
        """Its tiles."""
        card = self.card()
        return card.boxes[self._score].field if card else None

    def opener(self) -> QWidget | None:
        """The button that explains it."""
        card = self.card()
        return card.stops[-1] if card else None

    def drawer(self) -> QWidget | None:
        """The first answer that was set aside."""
        view = self.editor.view
        return view.findChild(QFrame, "card") if isinstance(view, QWidget) else None

    def export(self) -> QWidget | None:
        """The button that makes what is sent."""
        view = self.editor.view
        return view.export_button if isinstance(view, ReviewView) else None

    def choose_none(self) -> None:
        """The key that chooses "none", pressed in the tiles themselves."""
        field = self.choice()
        if field:
            code = str(self.none.code)
            press = QKeyEvent(QKeyEvent.Type.KeyPress, ord(code), Qt.KeyboardModifier.NoModifier, code)
            QApplication.sendEvent(field, press)

    def is_none(self) -> bool:
        """Whether it was chosen."""
        return self.document.answers.answers.get(self._score) == answered(self.none.id)


def _with_follow_up(document: Document) -> str:
    """The first aspect that is asked something further because of its score, and answered that."""
    form = document.questionnaire
    asked = (
        Key(aspect, question.id) for aspect in form.aspects for page in form.pages[1:] for question in page.questions
    )
    return next(key.aspect for key in asked if key in document.route.asked and key in document.answers.answers)


def steps(stage: Stage) -> list[Step]:
    """The tour."""
    none, code = stage.none.label, str(stage.none.code)
    return [
        Step(
            tr("Eén toets is genoeg"),
            tr(
                "Bij {aspect} staat nu '{before}'. Druk op {key}: dat wordt '{none}'. "
                "Met 1 en 2 kiest u de andere antwoorden, met ? 'weet niet'."
            ).format(aspect=stage.name, before=stage.before.lower(), key=code, none=none.lower()),
            stage.card,
            stage.page,
            stage.choose_none,
            stage.is_none,
            keys=stage.choice,
        ),
        Step(
            tr("De vragen volgen uw antwoord"),
            tr(
                "Hoe de samenwerking geregeld is, wordt nu niet meer gevraagd; of ze wenselijk is, wel. "
                "In de lijst staan alleen de pagina's die voor u gelden, met hoever u bent."
            ),
            lambda: stage.editor.navigator,
        ),
        Step(
            tr("Niets gaat verloren"),
            tr(
                "Wat over de regeling ingevuld was, staat opzij, met de dag en de reden. "
                "Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug."
            ),
            stage.drawer,
            Place(Room.ASIDE),
        ),
        Step(
            tr("Elke stap kan terug"),
            tr("Druk op Ctrl+Z. U gaat naar wat u wijzigde, en alles staat er weer zoals het was."),
            nothing,
            does=stage.editor.undo,
            done=lambda: stage.document.history.can_redo,
        ),
        Step(
            tr("Bewaren hoeft niet"),
            tr("Elke wijziging staat meteen op de schijf, in één bestand. Hier ziet u dat."),
            lambda: stage.editor.kept,
        ),
        Step(
            tr("Wat wordt hier bedoeld?"),
            tr("Elk aspect heeft een korte uitleg. Bovenaan de pagina staat ook een voorbeeld van een goed antwoord."),
            stage.opener,
            stage.page,
        ),
        Step(
            tr("Nakijken en versturen"),
            tr(
                "Op de laatste pagina ziet u wat nog ontbreekt. Van daar maakt u de inzending: "
                "één bestand, dat u naar het kenniscentrum mailt."
            ),
            stage.export,
            Place(Room.REVIEW),
        ),
        Step(
            tr("Hulp is nooit ver"),
            tr("F1 geeft overal uitleg bij het scherm waar u bent. Probeer gerust verder in dit voorbeeld."),
            nothing,
        ),
    ]
