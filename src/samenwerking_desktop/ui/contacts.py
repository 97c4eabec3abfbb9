"""The contact persons: domains down, authorities across, several persons in a cell, a person repeated in one choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ..inventory.checks import contact_hint
from .desk import Desk
from .fields import LineField
from .identity import form
from .parts import Sheet, button, clear, column, label, row
from .theme import SMALL, TIGHT

Cell = tuple[str, str]


class ContactsView(Sheet):
    """The roster as a table of cells; a cell opens for editing in its place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        roster = desk.questionnaire.roster
        self._cells: dict[Cell, ContactCell] = {}
        self.column.addWidget(label(roster.title, "title"))
        if roster.intro:
            self.column.addWidget(label(roster.intro, "muted"))
        frame = QFrame()
        frame.setObjectName("card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(SMALL * 2, SMALL, SMALL * 2, SMALL)
        grid.setHorizontalSpacing(SMALL * 2)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnMinimumWidth(0, 150)
        for place, authority in enumerate(roster.authorities, 1):
            grid.addWidget(label(authority.label, "heading"), 0, place)
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 200)
        for line, domain in enumerate(roster.domains):
            grid.addWidget(_rule(), 2 * line + 1, 0, 1, 1 + len(roster.authorities))
            name = label(domain.label)
            grid.addWidget(name, 2 * line + 2, 0, Qt.AlignmentFlag.AlignTop)
            for place, authority in enumerate(roster.authorities, 1):
                cell = ContactCell(desk, (domain.id, authority.id), f"{domain.label}, {authority.label}")
                self._cells[domain.id, authority.id] = cell
                grid.addWidget(cell, 2 * line + 2, place, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(frame)
        self.column.addStretch(1)

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        for cell in self._cells.values():
            cell.sync(by)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [cell.flush() for cell in self._cells.values()]
        return all(kept)

    def take_focus(self, key: object = None) -> None:
        """Put the keyboard in the first cell."""
        del key
        next(iter(self._cells.values())).take_focus()


class ContactCell(QWidget):
    """The persons of one domain at one authority: a line each, and the fields of the one that is open."""

    def __init__(self, desk: Desk, cell: Cell, name: str) -> None:
        super().__init__()
        self._desk, self._cell, self._name = desk, cell, name
        self._lines = QVBoxLayout()
        self._lines.setSpacing(TIGHT)
        self._editor: PersonEditor | None = None
        self._adder = button("", self._add, "quiet")
        self.setLayout(column(self._lines, self._adder, spacing=TIGHT))
        # Both columns are equally wide, whatever is in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show the persons; an open editor that caused the change stays as it is."""
        clear(self._lines)
        persons = self._desk.document.answers.persons(*self._cell)
        for person in persons:
            if not (self._editor and self._editor.person == int(person)):
                text = ", ".join(filter(None, self._values(person).values()))
                change = button(self.tr("Wijzigen"), partial(self._open, int(person)), "quiet")
                change.setAccessibleName(self.tr("{name}: {text}, wijzigen").format(name=self._name, text=text))
                line = row(label(text), change, spacing=TIGHT)
                line.setStretch(0, 1)
                self._lines.addLayout(line)
        if self._editor and self._editor is not by:
            self._editor.sync()
        self._adder.setText(self.tr("+ Nog een persoon") if persons else self.tr("+ Toevoegen"))
        self._adder.setAccessibleName(self.tr("Persoon toevoegen: {name}").format(name=self._name))
        self._adder.setVisible(self._editor is None)

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        return self._editor is None or self._editor.flush()

    def take_focus(self) -> None:
        """Put the keyboard on adding a person."""
        self._adder.setFocus(Qt.FocusReason.TabFocusReason)

    def _values(self, person: str) -> dict[str, str]:
        contacts = self._desk.document.answers.contacts
        fields = self._desk.questionnaire.roster.fields
        return {field.id: contacts.get((*self._cell, person, field.id), "") for field in fields}

    def _add(self) -> None:
        persons = [int(person) for person in self._desk.document.answers.persons(*self._cell)]
        self._open(max(persons, default=0) + 1)

    def _open(self, person: int) -> None:
        if self._editor and not self._close():
            return
        self._editor = PersonEditor(self._desk, self._cell, person, self._name)
        self._editor.done.connect(self._done)
        self.layout().insertWidget(1, self._editor)  # type: ignore[union-attr]  # a column
        self.sync(None)
        self._editor.take_focus()

    def _close(self) -> bool:
        if self._editor is None or not self._editor.flush():
            return False
        self._editor.hide()
        self._editor.deleteLater()
        self._editor = None
        self.sync(None)
        return True

    def _done(self) -> None:
        if self._close():
            self.take_focus()


class PersonEditor(QFrame):
    """The fields of one person. `done` when the person is finished with it."""

    done = Signal()

    def __init__(self, desk: Desk, cell: Cell, person: int, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._desk, self._cell, self.person = desk, cell, person
        self._fields: dict[str, LineField] = {}
        self._hint = label("", "warn")
        fields = form()
        fields.setVerticalSpacing(TIGHT)
        for each in desk.questionnaire.roster.fields:
            field = LineField(f"{name}: {each.label}")
            field.editingFinished.connect(partial(self._save, each.id))
            self._fields[each.id] = field
            fields.addRow(each.label, field)
        self._same = button(self.tr("Zelfde als…"), self._offer)
        self._same.setVisible(bool(self._others()))
        finish = button(self.tr("Klaar"), self.done.emit, "primary")
        remove = button(self.tr("Verwijderen"), self._remove, "quiet")
        self.setLayout(column(fields, self._hint, row(finish, self._same, remove, -1), spacing=SMALL, margin=SMALL))
        self.sync()

    def sync(self) -> None:
        """Show what the document holds."""
        for name, field in self._fields.items():
            field.setText(self._kept(name))
        self._show_hint()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [self._save(name) for name in self._fields]
        return all(kept)

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, name: str) -> str:
        return self._desk.document.answers.contacts.get((*self._cell, str(self.person), name), "")

    def _save(self, name: str) -> bool:
        if self._fields[name].text().strip() == self._kept(name):
            return True
        return self._set({name: self._fields[name].text()})

    def _set(self, values: dict[str, str]) -> bool:
        act = partial(self._desk.document.set_contact, *self._cell, self.person, values, by=self)
        kept = self._desk.bridge.do(act)
        self._show_hint()
        return kept

    def _show_hint(self) -> None:
        hints = (contact_hint(self._desk.questionnaire, name, self._kept(name)) for name in self._fields)
        text = " ".join(filter(None, hints))
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _others(self) -> list[dict[str, str]]:
        persons: dict[tuple[str, ...], dict[str, str]] = {}
        for (domain, authority, person, field), value in self._desk.document.answers.contacts.items():
            if (domain, authority, person) != (*self._cell, str(self.person)):
                persons.setdefault((domain, authority, person), {})[field] = value
        unique = {tuple(sorted(values.items())): values for values in persons.values()}
        return sorted(unique.values(), key=lambda values: list(values.values()))

    def _offer(self) -> None:
        menu = QMenu(self)
        for values in self._others():
            text = ", ".join(values[name] for name in self._fields if values.get(name)).replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self._repeat, values))
        menu.exec(self._same.mapToGlobal(self._same.rect().bottomLeft()))
        menu.deleteLater()

    def _repeat(self, values: dict[str, str]) -> None:
        if self._set({name: values.get(name, "") for name in self._fields}):
            self.sync()

    def _remove(self) -> None:
        if self._set(dict.fromkeys(self._fields, "")):
            self.sync()
            self.done.emit()


def _rule() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setObjectName("rule")
    return line
