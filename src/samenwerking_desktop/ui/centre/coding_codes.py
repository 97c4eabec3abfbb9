"""The codes to give: a line per code with its key and how many texts have it, and the field that finds or makes one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QScrollArea, QSizePolicy, QWidget

from ...centre.codes import AGAINST, FOR, Code, CodeList
from ...centre.coding_tables import direction_label
from ...names import comparable
from ..fields import EntryField
from ..parts import button, clear, column, label, row, toggle
from ..theme import LARGE, SMALL, TIGHT
from ..tips import set_tip
from ..words import counted
from .coding_keys import letters

_KEYS = 9


class _CodeButton(QPushButton):
    """A button that shows as much of its text as there is room for."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("look", "code")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text where the room ends, with a sign that there is more."""
        super().resizeEvent(event)
        self.setText(
            self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - LARGE - TIGHT)
        )


class _Line:
    """One code on the screen; `count` opens its quotes."""

    def __init__(self, code: Code, key: str) -> None:
        self.code, self.key = code, key
        self.button = _CodeButton(f"{key}  {code.label}" if key else code.label)
        self.button.setAccessibleDescription(code.help)
        set_tip(self.button, "\n".join(filter(None, [code.label, code.help])))
        self.count = button("", None, "quiet")
        self.more = button("⋯", None, "quiet")
        self.stops = (self.button, self.count, *((self.more,) if code.own else ()))
        self.whole = QWidget()
        line = row(*self.stops, spacing=TIGHT)
        line.setStretch(0, 1)
        self.whole.setLayout(line)


class CodePanel(QFrame):
    """The codes of one list.

    `toggled(code)` when one is pressed, `directed(direction)`, `quoted(code)`; `added(label)`, `renamed(list, code,
    label)` and `removed(list, code)` for the centre's own codes; `left` when the field is done with.
    """

    toggled = Signal(str)
    directed = Signal(str)
    quoted = Signal(str)
    added = Signal(str)
    renamed = Signal(object, object, str)
    removed = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._codes: CodeList | None = None
        self._renaming: Code | None = None
        self.lines: list[_Line] = []
        self._keys = letters()
        named = self.tr("{name} ({key})")
        texts = {each: named.format(name=direction_label(each), key=self._keys[each]) for each in (FOR, AGAINST)}
        self.directions = {each: toggle(text, text) for each, text in texts.items()}
        self._directions = self._direction_row()
        self.field = EntryField(
            self.tr("Zoek een code, of typ de naam van een nieuwe"),
            self.tr("Zoek of maak een code ({key})").format(key=self._keys["codes"]),
        )
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._first)
        self.new = button(self.tr("Nieuwe code"), self._make)
        self._list = column(spacing=TIGHT)
        self._lay_out()
        self._find("")

    def show_codes(self, codes: CodeList) -> None:
        """Show the codes of this list."""
        if codes == self._codes:
            return
        self._codes, self._renaming = codes, None
        clear(self._list)
        self.lines = [_Line(code, str(place) if place <= _KEYS else "") for place, code in enumerate(codes.codes, 1)]
        for line in self.lines:
            line.button.clicked.connect(partial(self._pressed, line))
            line.count.clicked.connect(partial(self.quoted.emit, line.code.id))
            if line.code.own:
                line.more.setMenu(self._menu(line.code))
            line.more.setAccessibleName(self.tr("Meer over {code}").format(code=line.code.label))
            self._list.addWidget(line.whole)
        self._list.addStretch(1)
        self._directions.setVisible(len(codes.directions) > 1)
        self._find(self.field.text())

    def show_given(self, given: Collection[str], counts: Mapping[str, int], direction: str) -> None:
        """Show which codes the chosen texts have in this direction, and of each how many texts have it."""
        for line in self.lines:
            line.button.setChecked(line.code.id in given)
            line.count.setText(f"❝ {counts.get(line.code.id, 0)}")
            texts = counted(counts.get(line.code.id, 0), self.tr("{count} tekst"), self.tr("{count} teksten"))
            read = self.tr("{code}: {texts}, lees de citaten")
            line.count.setAccessibleName(read.format(code=line.code.label, texts=texts))
            line.count.setToolTip(self.tr("Lees de citaten"))
        for each, sign in self.directions.items():
            sign.setChecked(each == direction)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab comes past from the field on, in order."""
        return [self.field, self.new, *(each for line in self.lines for each in line.stops)]

    def by_key(self, key: str) -> str:
        """The code with this key; "" for none."""
        return next((line.code.id for line in self.lines if line.key and line.key == key), "")

    def take_focus(self) -> None:
        """Go to the field."""
        self.field.setFocus()
        self.field.selectAll()

    def _direction_row(self) -> QWidget:
        group = QButtonGroup(self)
        hints = {
            FOR: self.tr("Voor samenwerking (toets {key} of +)"),
            AGAINST: self.tr("Tegen samenwerking (toets {key} of -)"),
        }
        for each, sign in self.directions.items():
            group.addButton(sign)
            hint = hints[each].format(key=self._keys[each])
            sign.setToolTip(hint)
            sign.setAccessibleName(hint)
            sign.clicked.connect(partial(self.directed.emit, each))
        whole = QWidget()
        whole.setLayout(row(label(self.tr("Richting:"), "muted"), *self.directions.values(), -1, spacing=SMALL))
        return whole

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("canvas")
        inner.setLayout(self._list)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        entry = row(self.field, self.new, spacing=SMALL)
        entry.setStretch(0, 1)
        keys = self.tr("Enter: de volgende tekst. Kies met Shift of Ctrl meer teksten tegelijk.")
        layout = column(self._directions, entry, area, label(keys, "muted"), spacing=SMALL)
        layout.setStretchFactor(area, 1)
        self.setLayout(layout)

    def _menu(self, code: Code) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Hernoemen"), partial(self._rename, code))
        menu.addAction(self.tr("Verwijderen"), partial(self.removed.emit, self._codes, code))
        return menu

    def _pressed(self, line: _Line) -> None:
        # Not before it is kept: what happened is shown when it has.
        line.button.setChecked(not line.button.isChecked())
        self.toggled.emit(line.code.id)

    def _find(self, words: str) -> None:
        """Show the codes with these words in their name."""
        wanted = "" if self._renaming else comparable(words)
        for line in self.lines:
            line.whole.setVisible(wanted in comparable(line.code.label))
        self.new.setText(self.tr("Naam bewaren") if self._renaming else self.tr("Nieuwe code"))
        self.new.setEnabled(bool(words.strip()))

    def _first(self) -> None:
        """Enter: the first code that was found, or a new one."""
        found = next((line for line in self.lines if not line.whole.isHidden()), None)
        if not self.field.text().strip():
            self.left.emit()
        elif found and not self._renaming:
            self.field.clear()
            self.toggled.emit(found.code.id)
            self.left.emit()
        else:
            self._make()

    def _make(self) -> None:
        words, code, self._renaming = self.field.text(), self._renaming, None
        self.field.clear()
        if code:
            self.renamed.emit(self._codes, code, words)
        elif words.strip():
            self.added.emit(words)
        self.left.emit()

    def _rename(self, code: Code) -> None:
        self._renaming = code
        self.field.setText(code.label)
        self._find(code.label)
        self.take_focus()

    def forget(self) -> None:
        """Leave what was being typed."""
        self._renaming = None
        self.field.clear()
        self._find("")
