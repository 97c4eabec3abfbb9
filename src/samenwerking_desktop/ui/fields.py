"""The fields of a page: one choice, several choices, text that grows. They know a question, not the document."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from ..inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, State, answered
from ..questionnaire.model import Option, Question
from .flow import flow
from .parts import button, column, label, row, set_look
from .theme import SMALL, TIGHT

PAUSE_MS = 500
MIN_LINES = 2
COLUMNS = 2


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
        tiles = [
            self._tile(answered(each.id), each.label, "tile", str(each.code), each.help) for each in question.options
        ]
        tiles.append(self._tile(UNKNOWN, self.tr("Weet niet"), "quiet", "?", ""))
        if question.not_applicable:
            tiles.append(self._tile(NOT_APPLICABLE, self.tr("N.v.t."), "quiet", "-", self.tr("Niet van toepassing")))
        self.setLayout(flow(*tiles, spacing=SMALL))
        self._group.idClicked.connect(self._clicked)
        self._shown: Answer | None = None
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is chosen, without telling anyone."""
        self._shown = answer
        self._group.setExclusive(False)
        for place, tile in enumerate(self._group.buttons()):
            tile.setChecked(self._answers[place] == answer)
        self._group.setExclusive(True)
        stop = self._answers.index(answer) if answer in self._answers else 0
        for place, tile in enumerate(self._group.buttons()):
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus)

    def take_focus(self) -> None:
        """Put the keyboard in the tile that is chosen, or else the first."""
        self._group.buttons()[self._stop()].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the field, whichever tile has the keyboard."""
        event.setAccepted(self._key(event))

    def _tile(self, answer: Answer, text: str, look: str, key: str, help_text: str) -> QRadioButton:
        tile = _Tile(text)
        tile.setProperty("look", look)
        tile.setToolTip(" ".join(filter(None, [help_text, self.tr("Toets: {key}").format(key=key)])))
        tile.setAccessibleDescription(help_text)
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
        elif key in steps:
            self._choose((self._stop() + steps[key]) % len(self._answers) if self._shown else self._stop())
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.chosen.emit(None)
        elif event.text() in self._keys:
            self._choose(self._keys[event.text()])
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


def is_undo(event: QKeyEvent) -> bool:
    """Whether the keys are those of undo or redo. They belong to the window, which undoes everything everywhere."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class LineField(QLineEdit):
    """One line of text that leaves undo and redo to the window."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on undo and redo; everything else is typing."""
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Text that grows with what is in it. `typed(text, continues)` half a second after the last key and on leaving."""

    typed = Signal(str, bool)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pending = False
        self._continues = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._changed)
        self._fit()

    @property
    def pending(self) -> bool:
        """Whether there is text that nobody was told yet."""
        return self._pending

    def show_text(self, text: str) -> None:
        """Show what is kept, without telling anyone."""
        self._pending = False
        self._pause.stop()
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._fit()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._pause.stop()
        if self._pending:
            self._pending = False
            self.typed.emit(self.toPlainText(), self._continues)
            self._continues = True

    def keep_pending(self) -> None:
        """What was told last could not be kept: hold on to it and tell it again later."""
        self._pending = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on undo and redo; everything else is typing."""
        if is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps what is in it, and ends the step."""
        super().focusOutEvent(event)
        self.flush()
        self._continues = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps to another height."""
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._pending = True
        self._pause.start()
        self._fit()

    def _fit(self) -> None:
        lines = max(MIN_LINES, int(self.document().size().height()))
        margins = self.contentsMargins()
        space = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom() + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + space)


class ChoicesField(QWidget):
    """Several choices out of a list, folded away behind a line that names what was chosen."""

    chosen = Signal(object)

    def __init__(self, question: Question, group_labels: dict[str, str]) -> None:
        super().__init__()
        self._question = question
        self._boxes: dict[str, QCheckBox] = {}
        self._summary = label("", "muted")
        self._opener = button("", self._toggle, "quiet")
        self._opener.setAccessibleName(question.text)
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        self._fill(grid, group_labels)
        self._list.hide()
        self.setLayout(column(row(self._opener, self._summary, spacing=TIGHT), self._list, spacing=TIGHT))
        self.layout().itemAt(0).layout().setStretch(1, 1)  # type: ignore[union-attr]  # made one line up
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is chosen, without telling anyone."""
        picked = set(answer.choices) if answer and answer.state is State.ANSWERED else set()
        for option_id, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(option_id in picked)
            box.blockSignals(False)
        labels = [option.label for option in self._question.options if option.id in picked]
        self._summary.setText(", ".join(labels))
        self._label_opener()

    def take_focus(self) -> None:
        """Put the keyboard on the line that opens the list."""
        self._opener.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, grid: QGridLayout, group_labels: dict[str, str]) -> None:
        line = 0
        groups: dict[str, list[Option]] = {}
        for option in self._question.options:
            groups.setdefault(" ".join(option.goes_with), []).append(option)
        for group, options in groups.items():
            if group_labels.get(group):
                grid.addWidget(label(group_labels[group], "muted"), line, 0, 1, COLUMNS)
                line += 1
            for place, option in enumerate(options):
                grid.addWidget(self._box(option), line + place // COLUMNS, place % COLUMNS)
            line += -(-len(options) // COLUMNS)

    def _box(self, option: Option) -> QCheckBox:
        box = QCheckBox(option.label)
        box.setToolTip(option.help)
        box.toggled.connect(self._picked)
        self._boxes[option.id] = box
        return box

    def _picked(self) -> None:
        picked = [option_id for option_id, box in self._boxes.items() if box.isChecked()]
        self.chosen.emit(answered(picked) if picked else None)

    def _toggle(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._label_opener()

    def _label_opener(self) -> None:
        if not self._list.isHidden():
            self._opener.setText(self.tr("▾ Lijst sluiten"))
        else:
            some = bool(self._summary.text())
            self._opener.setText(self.tr("▸ Wijzigen") if some else self.tr("▸ Kies uit de lijst"))
        set_look(self._summary, "")
