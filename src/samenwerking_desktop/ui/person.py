"""The fields of one contact person, open for editing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ..inventory.checks import contact_hint
from .bridge import Act
from .desk import Desk
from .fields import LineField
from .identity import form
from .parts import button, column, label, row
from .theme import LARGE, SMALL, TIGHT

Cell = tuple[str, str]


class PersonEditor(QFrame):
    """`done()` when the person is finished with it."""

    done = Signal()

    def __init__(self, desk: Desk, cell: Cell, person: int, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(name)
        self._desk, self.cell, self.person = desk, cell, person
        self.fields: dict[str, LineField] = {}
        self._hint = label("", "warn")
        self._hint.hide()
        lines = form()
        lines.setVerticalSpacing(TIGHT)
        for each in desk.questionnaire.roster.fields:
            field = LineField(f"{name}: {each.label}")
            desk.bridge.keep(field.draft, partial(self._edit, each.id))
            self.fields[each.id] = field
            lines.addRow(each.label, field)
        self.same = button(self.tr("Zelfde als…"))
        self.same.setMenu(QMenu(self.same))
        self.same.menu().aboutToShow.connect(self._show_others)
        self.finish = button(self.tr("Klaar"), self.done, "primary")
        self.remove = button(self.tr("Verwijderen"), self._remove, "quiet")
        buttons = row(self.finish, self.same, self.remove, -1, spacing=SMALL)
        layout = column(label(name, "heading"), lines, self._hint, buttons, spacing=SMALL)
        layout.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        self.setLayout(layout)
        self.sync(None)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here."""
        return [*self.fields.values(), self.finish, self.same, self.remove]

    def sync(self, by: object) -> None:
        """Show what the document holds."""
        for name, field in self.fields.items():
            if field is not by:
                field.show_text(self._kept(name))
        self.same.setEnabled(bool(self._others()))
        self._show_hint()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [field.draft.flush() for field in self.fields.values()]
        return all(kept)

    def take_focus(self, field: str = "") -> None:
        """Put the keyboard in this field, or in the first."""
        target = self.fields.get(field) or next(iter(self.fields.values()))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, name: str) -> str:
        return self._desk.document.answers.contacts.get((*self.cell, str(self.person), name), "")

    def _edit(self, name: str, text: str, continues: bool) -> Act:
        set_contact = self._desk.document.set_contact
        return partial(set_contact, *self.cell, self.person, {name: text}, by=self.fields[name], continues=continues)

    def _set(self, values: dict[str, str]) -> bool:
        act = partial(self._desk.document.set_contact, *self.cell, self.person, values, by=self)
        return self._desk.bridge.do(act)

    def _show_hint(self) -> None:
        hints = (contact_hint(self._desk.questionnaire, name, self._kept(name)) for name in self.fields)
        text = " ".join(filter(None, hints))
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _others(self) -> list[dict[str, str]]:
        """Everyone who was filled in elsewhere, each once."""
        persons: dict[tuple[str, ...], dict[str, str]] = {}
        for (domain, authority, person, field), value in self._desk.document.answers.contacts.items():
            if (domain, authority, person) != (*self.cell, str(self.person)):
                persons.setdefault((domain, authority, person), {})[field] = value
        unique = {tuple(sorted(values.items())): values for values in persons.values()}
        return sorted(unique.values(), key=lambda values: [values.get(name, "") for name in self.fields])

    def _show_others(self) -> None:
        menu = self.same.menu()
        menu.clear()
        for values in self._others():
            text = ", ".join(values[name] for name in self.fields if values.get(name)).replace("&", "&&")
            menu.addAction(text).triggered.connect(partial(self._repeat, values))

    def _repeat(self, values: dict[str, str]) -> None:
        for field in self.fields.values():
            field.draft.drop()
        self._set({name: values.get(name, "") for name in self.fields})

    def _remove(self) -> None:
        for field in self.fields.values():
            field.draft.drop()
        if self._set(dict.fromkeys(self.fields, "")):
            self.done.emit()
