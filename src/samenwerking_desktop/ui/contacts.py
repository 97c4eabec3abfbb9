"""The contact persons: domains down, authorities across, several persons in a cell, one of them open for editing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .desk import Desk
from .parts import Sheet, button, clear, column, in_tab_order, label, row
from .person import Cell, PersonEditor
from .places import Spot
from .theme import SMALL, TIGHT

# A domain takes three lines of the grid: a rule, its cells, and room for the person who is being edited.
_LINES = 3


class ContactsView(Sheet):
    """The roster as a table of cells; a person opens for editing right under the cell."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        roster = desk.questionnaire.roster
        self._domains = [domain.id for domain in roster.domains]
        self.cells: dict[Cell, ContactCell] = {}
        self.editor: PersonEditor | None = None
        self.setAccessibleName(roster.title)
        self.column.addWidget(label(roster.title, "title"))
        if roster.intro:
            self.column.addWidget(label(roster.intro, "muted"))
        frame = QFrame()
        frame.setObjectName("card")
        self._grid = QGridLayout(frame)
        self._lay_out()
        self.column.addWidget(frame)
        self.column.addStretch(1)

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        for cell in self.cells.values():
            cell.sync()
        if self.editor:
            self.editor.sync(by)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        return self.editor is None or self.editor.flush()

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard in the field at `spot`, or on adding a person to the first cell."""
        if spot is None:
            next(iter(self.cells.values())).take_focus()
            return
        domain, authority, person, field = spot.key
        if self.edit((domain, authority), int(person)) and self.editor:
            self.editor.take_focus(field)

    def edit(self, cell: Cell, person: int) -> bool:
        """Open a person for editing in place of who is open; False when what was typed there could not be kept."""
        if self.editor and (self.editor.cell, self.editor.person) == (cell, person):
            self.editor.take_focus()
            return True
        if not self.close_editor():
            return False
        self.editor = PersonEditor(self._desk, cell, person, self.cells[cell].name)
        self.editor.done.connect(self._done)
        line = _LINES * self._domains.index(cell[0]) + 3
        self._grid.addWidget(self.editor, line, 1, 1, -1)
        self.editor.show()
        in_tab_order([self.cells[cell].adder, *self.editor.stops])
        self.cells[cell].show_open(person)
        self.editor.take_focus()
        self.bring_into_view(self.editor)
        return True

    def close_editor(self) -> bool:
        """Close who is open; False when what was typed could not be kept."""
        if self.editor is None:
            return True
        if not self.editor.flush():
            return False
        cell, self.editor = self.editor, None
        self._grid.removeWidget(cell)
        cell.hide()
        cell.deleteLater()
        self.cells[cell.cell].show_open(0)
        return True

    def _lay_out(self) -> None:
        roster = self._desk.questionnaire.roster
        self._grid.setContentsMargins(SMALL * 2, SMALL, SMALL * 2, SMALL)
        self._grid.setHorizontalSpacing(SMALL * 2)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(0, 2)
        for place, authority in enumerate(roster.authorities, 1):
            self._grid.addWidget(label(authority.label, "heading"), 0, place)
            self._grid.setColumnStretch(place, 3)
        for number, domain in enumerate(roster.domains):
            line = _LINES * number + 1
            self._grid.addWidget(_rule(), line, 0, 1, 1 + len(roster.authorities))
            self._grid.addWidget(_text(domain.label), line + 1, 0, Qt.AlignmentFlag.AlignTop)
            for place, authority in enumerate(roster.authorities, 1):
                cell = ContactCell(self._desk, (domain.id, authority.id), f"{domain.label}, {authority.label}")
                cell.wanted.connect(self.edit)
                self.cells[domain.id, authority.id] = cell
                self._grid.addWidget(cell, line + 1, place)

    def _done(self) -> None:
        cell = self.editor.cell if self.editor else None
        if cell and self.close_editor():
            self.cells[cell].take_focus()


class ContactCell(QWidget):
    """The persons of one domain at one authority, a line each. `wanted(cell, person)` to edit or add one."""

    wanted = Signal(object, int)

    def __init__(self, desk: Desk, cell: Cell, name: str) -> None:
        super().__init__()
        self._desk, self._cell, self.name = desk, cell, name
        self._shown: list[tuple[str, list[str]]] | None = None
        self._open = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(TIGHT)
        self.adder = button("", self._add, "quiet")
        self.adder.setAccessibleName(self.tr("Persoon toevoegen: {name}").format(name=name))
        self.adder.setEnabled(not desk.read_only)
        self.changers: list[QPushButton] = []
        self.setLayout(column(self._lines, row(self.adder, -1), -1, spacing=TIGHT))
        # Both columns are equally wide, whatever is in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sync()

    def sync(self) -> None:
        """Show the persons, but for the one that is being edited."""
        persons = self._desk.document.answers.persons(*self._cell)
        shown = [(person, self._values(person)) for person in persons if int(person) != self._open]
        if shown == self._shown:
            return
        self._shown, self.changers = shown, []
        clear(self._lines)
        for person, values in shown:
            self._add_line(int(person), values)
        in_tab_order([self, *self.changers, self.adder])
        self.adder.setText(self.tr("+ Nog een persoon") if persons else self.tr("+ Toevoegen"))

    def show_open(self, person: int) -> None:
        """This person is being edited elsewhere now; 0 for none."""
        self._open = person
        self.sync()

    def take_focus(self) -> None:
        """Put the keyboard on adding a person."""
        self.adder.setFocus(Qt.FocusReason.TabFocusReason)

    def _values(self, person: str) -> list[str]:
        contacts = self._desk.document.answers.contacts
        fields = self._desk.questionnaire.roster.fields
        values = [contacts.get((*self._cell, person, field.id), "") for field in fields]
        return [value for value in values if value]

    def _add_line(self, person: int, values: list[str]) -> None:
        change = button(self.tr("Wijzigen"), partial(self.wanted.emit, self._cell, person), "quiet")
        change.setAccessibleName(self.tr("{name}: {text}, wijzigen").format(name=self.name, text=", ".join(values)))
        change.setEnabled(not self._desk.read_only)
        line = row(_text("\n".join(values)), column(change, -1), spacing=TIGHT)
        line.setStretch(0, 1)
        self._lines.addLayout(line)
        self.changers.append(change)

    def _add(self) -> None:
        persons = [int(person) for person in self._desk.document.answers.persons(*self._cell)]
        self.wanted.emit(self._cell, max(persons, default=0) + 1)


def _text(text: str) -> QLabel:
    """Text on one line with the buttons beside it; a long word, as an address is one, may be broken."""
    made = label(text.replace("@", "\u200b@").replace(".", ".\u200b"))
    made.setContentsMargins(0, 3, 0, 3)
    return made


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setObjectName("rule")
    return line
