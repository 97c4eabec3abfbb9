"""Looking for a text in the document, and going from one place where it stands to the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..parts import announce, label, row, set_look
from ..theme import TIGHT, letters
from .pages import Pages
from .signs import sign

# Of the field, and of what is said: "niets gevonden" moves nothing.
# In letters.
_WIDE, _SAID_WIDE = 21, 14


class Finder(QWidget):
    """Finds while one types; Enter and Shift+Enter go on and back, Escape empties the field."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages, self._model = pages, pages.search
        self._looked, self._at = 0, -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Zoeken in de tekst"))
        self.field.setAccessibleName(self.tr("Zoeken in de tekst (Ctrl+F)"))
        self.field.setFixedWidth(letters(_WIDE))
        self.said = label("", "muted", wrap=False)
        self.said.setMinimumWidth(letters(_SAID_WIDE))
        before = sign("▴", self.tr("Vorige vindplaats (Shift+F3)"), self.back)
        after = sign("▾", self.tr("Volgende vindplaats (F3)"), self.on)
        self.setLayout(row(self.field, before, after, self.said, spacing=TIGHT))
        # A page at a time, so that nobody waits for the last one.
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._look_on)
        self.field.textChanged.connect(self._look)

    @property
    def count(self) -> int:
        """At how many places the text was found until now."""
        return self._model.rowCount(QModelIndex())

    def follow(self) -> None:
        """Look in the document that the pages show now; they stay where they are."""
        self._begin()

    def take_focus(self) -> None:
        """Put the keyboard in the field, to type another text in."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def on(self) -> None:
        """Go to the next place, from the last to the first."""
        self._go(1)

    def back(self) -> None:
        """Go to the place before, from the first to the last."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the keys of the field here: outside it they press a button of the window, or close it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._model.setSearchString(self.field.text().strip())
        self._at = -1
        self._begin()

    def _begin(self) -> None:
        self._looked = 0
        self.said.setText("")
        if self._model.searchString():
            self._step.start()
        else:
            self._step.stop()

    def _look_on(self) -> None:
        if self._looked < self._pages.count:
            self._model.resultsOnPage(self._looked)
            self._looked += 1
            return
        self._step.stop()
        if self._at < 0 and self.count:
            self._at = self._first()
            self._show()
        else:
            self._at = min(self._at, self.count - 1)
            self._say()

    def _first(self) -> int:
        """The first place from the page on where one is, or else of all."""
        pages = (self._model.resultAtIndex(each).page() + 1 for each in range(self.count))
        return next((place for place, page in enumerate(pages) if page >= self._pages.number), 0)

    def _go(self, by: int) -> None:
        if not self.field.text():
            self.take_focus()
        elif self.count:
            self._at = (self._at + by) % self.count
            self._show()

    def _show(self) -> None:
        found = self._model.resultAtIndex(self._at)
        self._pages.setCurrentSearchResultIndex(self._at)
        self._pages.bring_into_view(found.page() + 1, found.rectangles()[0])
        self._say()

    def _say(self) -> None:
        number, count = self._at + 1, self.count
        said = (
            self.tr("{number} van {count}").format(number=number, count=count) if count else self.tr("niets gevonden")
        )
        set_look(self.said, "muted" if count else "warn")
        self.said.setText(said)
        announce(self.said, said)
