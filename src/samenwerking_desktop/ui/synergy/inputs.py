"""The boxes and lines of a record in which one chooses or writes a date: what is no text as any other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ..fields import LineField
from ..parts import announce, column, label
from ..theme import TIGHT
from ..tips import tip

_LEAST, _IN_SIGHT = 8, 16


class Box(QComboBox):
    """One out of a list, by key; `chosen(key)` when a person chose. As wide as its place, however long a name is."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.setMaxVisibleItems(_IN_SIGHT)
        self._keys: list[str] = []
        self._labels: list[str] = []
        self.activated.connect(self._activated)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Have these to choose from, by key."""
        keys, labels = list(choices), list(choices.values())
        if (keys, labels) == (self._keys, self._labels):
            return
        self._keys, self._labels = keys, labels
        self.clear()
        self.addItems(labels)

    def show_choice(self, key: str) -> None:
        """Show what is kept."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else -1)
        self.setToolTip(tip(self.currentText()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls; nothing is chosen by passing over it."""
        event.ignore()

    def _activated(self, place: int) -> None:
        self.chosen.emit(self._keys[place])


class NamesField(LineField):
    """One line, with names to go on with while one types; any other will do too."""

    def __init__(self, name: str, offered: Callable[[], list[str]]) -> None:
        super().__init__(name)
        self._offered = offered
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed)
        self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what there is by now."""
        super().focusInEvent(event)
        self._names.setStringList(self._offered())

    def _completed(self) -> None:
        self.draft.touch()
        self.draft.tell()


class ReadField(QWidget):
    """One line that is read, such as a date: what cannot be read is not kept, and a sentence under it says so."""

    def __init__(self, name: str, read: Callable[[str], bool], hint: str) -> None:
        """`read` says whether a text can be read; `hint` says how to write one, after the text as {value}."""
        super().__init__()
        self.setAccessibleName(name)
        self.line = LineField(name)
        self._read, self._words = read, hint
        self._hint = label("", "warn")
        self._hint.hide()
        self.line.textChanged.connect(self._calm)
        self.setFocusProxy(self.line)
        self.setLayout(column(self.line, self._hint, spacing=TIGHT))

    def accepts(self, text: str) -> bool:
        """Whether the text can be kept; a sentence under the field says so when it cannot."""
        value = " ".join(text.split())
        if not value or self._read(value):
            self._hint.hide()
            return True
        self._hint.setText(self._words.format(value=value))
        if self._hint.isHidden():
            self._hint.show()
            announce(self.line, self._hint.text())
        return False

    def _calm(self, text: str) -> None:
        """What can be read by now needs no sentence."""
        if not text.strip() or self._read(" ".join(text.split())):
            self._hint.hide()
