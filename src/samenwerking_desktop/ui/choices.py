"""The field of a page in which one chooses one out of a few. It knows a question only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ..inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from ..questionnaire.model import Question
from .flow import flow
from .theme import SMALL, TIGHT
from .tips import set_tip

# The digits of a Belgian keyboard, when nobody holds Shift.
_UNSHIFTED = dict(zip("à&é\"'(§è!ç", "0123456789", strict=True))


def unshifted(text: str) -> str:
    """What was typed, with the digits that nobody held Shift for."""
    return "".join(_UNSHIFTED.get(sign, sign) for sign in text)


class ChoiceField(QWidget):
    """One choice out of a few, as large tiles, with "weet niet" and, where it may be, "n.v.t.".

    Keys: the code of an option chooses it, ? is "weet niet", - is "n.v.t.", Backspace clears; left and right go to the
    neighbour; up and down leave the field (`left_by`: -1 or 1).
    """

    chosen = Signal(object)
    left_by = Signal(int)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._answers: list[Answer] = []
        self._keys: dict[str, int] = {}
        self.tiles = [
            self._tile(answered(each.id), each.label, "tile", str(each.code), each.help) for each in question.options
        ]
        self.tiles.append(self._tile(UNKNOWN, self.tr("Weet niet"), "quiet", "?", ""))
        if question.not_applicable:
            not_applicable = self.tr("Niet van toepassing")
            self.tiles.append(self._tile(NOT_APPLICABLE, self.tr("N.v.t."), "quiet", "-", not_applicable))
        self.setLayout(flow(*self.tiles, spacing=SMALL))
        self._group.idClicked.connect(self._clicked)
        self._shown: Answer | None = None
        self._is_shut = False
        self.show_answer(None)

    def shut(self) -> None:
        """Nothing is to be chosen: the field takes the keyboard itself, in place of its tiles."""
        self._is_shut = True
        for tile in self.tiles:
            tile.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContentsMargins(0, 0, 0, TIGHT)  # for the line that says that it has the keyboard

    @property
    def words(self) -> str:
        """What is chosen; "" for nothing."""
        return next((tile.text() for tile in self.tiles if tile.isChecked()), "")

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is chosen, without telling anyone."""
        self._shown = answer
        self._group.setExclusive(False)
        for place, tile in enumerate(self.tiles):
            tile.setChecked(self._answers[place] == answer)
        self._group.setExclusive(True)
        stop = self._stop()
        for place, tile in enumerate(self.tiles):
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here: only one tile takes it, the one that is chosen or else the first."""
        return [self] if self._is_shut else [*self.tiles]

    def take_focus(self) -> None:
        """Put the keyboard in the tile that is chosen, or else the first."""
        (self if self._is_shut else self.tiles[self._stop()]).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the field, whichever tile has the keyboard."""
        event.setAccepted(self._key(event))

    def _tile(self, answer: Answer, text: str, look: str, key: str, help_text: str) -> QRadioButton:
        tile = _Tile(text)
        tile.setProperty("look", look)
        tile.setAccessibleDescription(help_text)
        set_tip(tile, "\n".join(filter(None, [help_text, self.tr("Toets: {key}").format(key=key)])))
        self._keys[key] = len(self._answers)
        self._group.addButton(tile, len(self._answers))
        self._answers.append(answer)
        return tile

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        leaves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in leaves:
            self.left_by.emit(leaves[key])
        elif self._is_shut:
            return False
        elif key in steps:
            self._choose((self._stop() + steps[key]) % len(self._answers) if self._shown else self._stop())
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.chosen.emit(None)
        elif (typed := unshifted(event.text())) in self._keys:
            self._choose(self._keys[typed])
        else:
            return False
        return True

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._answers[place])
        self.take_focus()

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self._answers[place])

    def _stop(self) -> int:
        return self._answers.index(self._shown) if self._shown in self._answers else 0


class _Tile(QRadioButton):
    """A radio button that leaves every key but the space bar to its field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the space bar; hand on the rest."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
