"""The field of a page in which one chooses several out of a list, by ticking them or by their numbers."""

from __future__ import annotations

import re
from textwrap import fill

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ..inventory.answers import UNKNOWN, Answer, State, answered
from ..questionnaire.model import Option, Question
from .choices import unshifted
from .fields import EntryField
from .flow import flow
from .parts import announce, button, column, in_tab_order, label, set_look
from .theme import SMALL, TIGHT, letters
from .tips import set_tip

_LONGEST = 3
# In letters: the field for the numbers, the shortest line of an option of a list, and what its box takes.
_NUMBERS, _LEAST, _AROUND = 22, 20, 6


class ChoicesField(QWidget):
    """Several choices out of a list, folded away behind a line that names what was chosen.

    Beside it the numbers are typed that the list and the paper have; a digit on the line itself begins to type one.
    """

    chosen = Signal(object)

    def __init__(self, question: Question, group_labels: dict[str, str]) -> None:
        super().__init__()
        self._question, self._group_labels = question, group_labels
        self.boxes: dict[str, QCheckBox] = {}
        self._list: QWidget | None = None
        self._picked: tuple[str, ...] = ()
        self._typed = ""
        self._is_shut = False
        self._summary = label("")
        self.opener = button("", self._toggle, "quiet")
        self.opener.setAccessibleName(question.text)
        self.opener.installEventFilter(self)
        self.numbers = EntryField(self.tr("Nummers: {text}").format(text=question.text), self.tr("of nummers: 12 14"))
        self.numbers.setFixedWidth(letters(_NUMBERS))
        self.numbers.editingFinished.connect(self.flush)
        self._column = column(flow(self.opener, self.numbers, spacing=TIGHT), self._summary, spacing=TIGHT)
        self.setLayout(self._column)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is chosen, without telling anyone."""
        self._picked = answer.choices if answer and answer.state is State.ANSWERED else ()
        for option_id, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(option_id in self._picked)
            box.blockSignals(False)
        before, picked = self._typed, [option for option in self._question.options if option.id in self._picked]
        self._typed = "?" if answer == UNKNOWN else " ".join(str(option.code) for option in picked)
        if self._typed != before or not self.numbers.isModified():  # else somebody is typing in it
            self.numbers.setText(self._typed)
        self._tell(", ".join(option.label for option in picked), "")
        self._label_opener()

    def shut(self) -> None:
        """Nothing is to be chosen: the list opens to be read."""
        self._is_shut = True
        self.numbers.hide()
        self._label_opener()

    @property
    def words(self) -> str:
        """What is chosen; "" for nothing."""
        return ", ".join(option.label for option in self._question.options if option.id in self._picked)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here, in its order."""
        return [self.opener, self.numbers, *self.boxes.values()]

    def take_focus(self) -> None:
        """Put the keyboard on the line that opens the list."""
        self.opener.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit on the line goes into the field with the numbers."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = "" if self._is_shut else unshifted(event.text())
            if typed.isdecimal() or typed == "?":
                self.numbers.setFocus(Qt.FocusReason.OtherFocusReason)
                self.numbers.setText(f"{self._typed} {typed}".strip())
                self.numbers.setModified(True)
                return True
        return super().eventFilter(watched, event)

    def flush(self) -> bool:
        """Choose what was typed; False for a number that is on no list: it changes nothing, and stays to be mended."""
        typed = unshifted(self.numbers.text()).strip()
        if typed == self._typed:
            return True
        options = {str(option.code): option.id for option in self._question.options}
        words = re.findall(r"[^\s,;]+", typed)
        wrong = [word for word in words if word not in options]
        if words == ["?"]:
            self.chosen.emit(UNKNOWN)
        elif wrong:
            self._tell(self.tr("{number} staat niet op de lijst").format(number=wrong[0]), "bad")
            announce(self.numbers, self._summary.text())
        else:
            self.chosen.emit(answered(options[word] for word in words) if words else None)
        return not wrong or words == ["?"]

    def _tell(self, text: str, look: str) -> None:
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        set_look(self._summary, look)

    def _make_list(self) -> QWidget:
        """The boxes in columns, as many as there is room for, in the groups of the form; made when they are wanted."""
        made, groups = QWidget(), dict[str, list[QCheckBox]]()
        for option in self._question.options:
            self.boxes[option.id] = box = self._box(option)
            groups.setdefault(" ".join(option.goes_with), []).append(box)
        widths = sorted(box.sizeHint().width() for box in self.boxes.values())
        # A few long labels take a line of their own where all others then go two by two.
        common = widths[-_LONGEST] if len(widths) > _LONGEST and 2 * widths[-_LONGEST] < self.width() else widths[-1]
        layout = column(spacing=SMALL)
        for group, boxes in groups.items():
            for box in boxes:
                box.setFixedWidth(max(common, box.sizeHint().width()))
            if self._group_labels.get(group):
                layout.addWidget(label(self._group_labels[group], "muted"))
            layout.addLayout(flow(*boxes, spacing=TIGHT))
        made.setLayout(layout)
        return made

    def _box(self, option: Option) -> QCheckBox:
        text = self.tr("{number} {label}").format(number=option.code, label=option.label)
        box = QCheckBox(fill(text, max(_LEAST, self.width() // letters(1) - _AROUND)))
        box.setAccessibleName(text)
        set_tip(box, option.help)
        box.setChecked(option.id in self._picked)
        box.toggled.connect(self._pick)
        box.setEnabled(not self._is_shut)
        box.ensurePolished()
        return box

    def _pick(self) -> None:
        picked = [option_id for option_id, box in self.boxes.items() if box.isChecked()]
        self.chosen.emit(answered(picked) if picked else None)

    def _toggle(self) -> None:
        if self._list is None:
            self._list = self._make_list()
            self._column.addWidget(self._list)
            self._list.show()
            in_tab_order(self.stops)
        else:
            self._list.setVisible(self._list.isHidden())
        self._label_opener()

    def _label_opener(self) -> None:
        if self._list is not None and not self._list.isHidden():
            self.opener.setText(self.tr("▾ Lijst sluiten"))
        elif self._is_shut:
            self.opener.setText(self.tr("▸ Lijst bekijken"))
        elif self._picked:
            self.opener.setText(self.tr("▸ Wijzigen"))
        else:
            self.opener.setText(self.tr("▸ Kies uit de lijst"))
