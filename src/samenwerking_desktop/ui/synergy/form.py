"""The fields of one record of the yearly report, each kept as it is typed or chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ...inventory.answers import FactKind
from ...inventory.proposals import fingerprint, headings
from ...inventory.record_words import choice_label, field_label, value_label
from ...inventory.records import record, records
from ...inventory.report_fields import (
    FOCUS_GROUP,
    MEASURE,
    MEETING,
    NOTE,
    RECORDS,
    REPORT,
    STATUS,
    SYNERGY,
    Field,
    Holds,
    in_year,
    is_year,
)
from ...inventory.when import read_when
from ...questionnaire.numbering import aspect_number
from ..bridge import Act
from ..desk import Desk
from ..evidence import EvidenceField, peg_of_record
from ..fields import Draft, LineField, TextField
from ..parts import column, label
from ..places import Spot
from ..theme import MEDIUM, SMALL, TIGHT
from ..words import tr
from .inputs import Box, NamesField, ReadField

Input = LineField | TextField | ReadField | Box
# Which fields stand beside each other, from top to bottom.
ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    SYNERGY: (
        *(("title",), (STATUS,), ("since", "until"), ("domain",), ("heading",), ("text",), ("benefit",)),
        *(("level",), ("partners",), (NOTE,), ("aspect",)),
    ),
    MEETING: (
        *(("body",), ("body_name",), ("date", "reported"), ("attendees",), ("purpose",)),
        *(("points",), ("decisions",), ("follow_up",)),
    ),
    MEASURE: (
        *(("title",), (STATUS,), ("deadline", "budget"), ("domain",), ("text",)),
        *(("owner", "owner_body"), (NOTE,), (SYNERGY,), ("aspect",)),
    ),
    FOCUS_GROUP: (("domain",), ("city_function",), ("city_name",), ("ocmw_function",), ("ocmw_name",)),
    REPORT: (("legal_basis",), ("legal_text",), ("introduction",), ("empty_sections",), ("budget_year",)),
}
# A focus group is a line of a table: nothing hangs on it.
_WITHOUT_ANNEXES = (FOCUS_GROUP,)
_COLUMNS = 2


class RecordForm(QWidget):
    """Shows and keeps one record; what is told per year is that of `year`."""

    def __init__(self, desk: Desk, kind: str, item: str, year: int) -> None:
        super().__init__()
        self._desk, self._kind, self.item, self.year = desk, kind, item, year
        self.inputs: dict[str, Input] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for each in range(_COLUMNS):
            self._grid.setColumnStretch(each, 1)
        for fields in ROWS[kind]:
            self._add_row([in_year(each, year) if RECORDS[kind][each].yearly else each for each in fields])
        self.annexes = self._make_annexes()
        below = [label(tr("Documenten en links")), self.annexes] if self.annexes else []
        self.setLayout(column(self._grid, *below, spacing=SMALL))
        self.sync(None)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here, in its order."""
        fields = [each.line if isinstance(each, ReadField) else each for each in self.inputs.values()]
        return [*fields, *(self.annexes.stops if self.annexes else [])]

    def sync(self, by: object) -> None:
        """Show what the document holds; text that is still being typed stays."""
        values = record(self._desk.document.answers, self._kind, self.item).values
        for name, field in self.inputs.items():
            self._show(name, field, values.get(name, ""), by)
        if "legal_text" in self.inputs:
            self._show_row("legal_text", values.get("legal_basis") == "own" or "legal_text" in values)
        if self.annexes:
            self.annexes.refresh()

    def flush(self) -> bool:
        """Keep what was typed; False when that failed."""
        kept = [draft.flush() for draft in self._drafts()]
        return all(kept)

    def drop(self) -> None:
        """Forget what was typed and not kept yet: the record goes."""
        for draft in self._drafts():
            draft.drop()

    def take_focus(self, spot: Spot | None = None) -> QWidget:
        """Put the keyboard in the field at `spot`, or in the first; it comes back as what has it."""
        if spot and spot.kind is FactKind.ANNEX and self.annexes:
            self.annexes.take_focus(spot.key[2])
            return self.annexes
        wanted = self.inputs.get(spot.key[2]) if spot else None
        target = wanted or next(iter(self.inputs.values()))
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def spot_of(self, widget: QWidget | None) -> Spot:
        """The field that a widget of this form is, or is in."""
        name = next((name for name, each in self.inputs.items() if widget in (each, each.focusProxy())), "")
        return Spot(FactKind.REPORT, (self._kind, self.item, name or next(iter(self.inputs))))

    def _drafts(self) -> list[Draft]:
        lines = [each.line if isinstance(each, ReadField) else each for each in self.inputs.values()]
        return [each.draft for each in lines if isinstance(each, LineField | TextField)]

    def _add_row(self, names: list[str]) -> None:
        line, width = self._grid.rowCount(), _COLUMNS // len(names)
        for place, name in enumerate(names):
            words = field_label(name)
            field = self.inputs[name] = self._make(name, words)
            above = label(words, "muted")
            above.setBuddy(field)
            self._grid.addWidget(above, line, place * width, 1, width, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(field, line + 1, place * width, 1, width)
        self._grid.setRowMinimumHeight(line + 2, TIGHT)

    def _show_row(self, name: str, shown: bool) -> None:
        field = self.inputs[name]
        for each in (field, *(above for above in self.findChildren(QLabel) if above.buddy() is field)):
            each.setVisible(shown)

    def _make(self, name: str, words: str) -> Input:
        field = RECORDS[self._kind][name.partition(".")[0]]
        if field.holds is Holds.TEXT:
            return self._keep(TextField(words), name)
        if field.holds in (Holds.CHOICE, Holds.ASPECT, Holds.ITEM):
            return self._make_box(name, words)
        if field.holds in (Holds.WHEN, Holds.YEAR):
            return self._make_read(name, words, is_date=field.holds is Holds.WHEN)
        return self._keep(NamesField(words, headings) if name == "domain" else LineField(words), name)

    def _keep(self, field: LineField | TextField, name: str) -> LineField | TextField:
        self._desk.bridge.keep(field.draft, partial(self._edit, name, field))
        return field

    def _make_read(self, name: str, words: str, *, is_date: bool) -> ReadField:
        date = tr("'{value}' is geen datum. Schrijf bijvoorbeeld 14/02/2026, februari 2026, 2e kwartaal 2026 of 2026.")
        year = tr("'{value}' is geen jaartal. Schrijf vier cijfers, bijvoorbeeld 2026.")
        field = ReadField(words, _is_date if is_date else is_year, date if is_date else year)
        self._desk.bridge.keep(field.line.draft, partial(self._edit_read, name, field))
        field.line.editingFinished.connect(partial(self._show_kept, name))
        return field

    def _make_box(self, name: str, words: str) -> Box:
        box = Box(words)
        box.setEnabled(not self._desk.read_only)
        box.chosen.connect(partial(self._choose, name))
        return box

    def _make_annexes(self) -> EvidenceField | None:
        if self._kind in _WITHOUT_ANNEXES:
            return None
        return EvidenceField(self._desk, peg_of_record(self._desk.document, self._kind, self.item))

    def _show(self, name: str, field: Input, value: str, by: object) -> None:
        if isinstance(field, Box):
            field.offer(self._choices(name))
            field.show_choice(value)
        elif isinstance(field, ReadField):
            if field.line is not by or not field.line.hasFocus():
                field.line.show_text(value_label(self._kind, name, value))
        elif field is not by:
            field.show_text(value)

    def _show_kept(self, name: str) -> None:
        """Once it is left, a date reads as people write it."""
        value = record(self._desk.document.answers, self._kind, self.item)[name]
        self._show(name, self.inputs[name], value, None)

    def _edit(self, name: str, field: LineField | TextField, text: str, continues: bool) -> Act:
        set_field = self._desk.document.records.set
        return partial(set_field, self._kind, self.item, {name: text}, by=field, continues=continues)

    def _edit_read(self, name: str, field: ReadField, text: str, continues: bool) -> Act | None:
        return self._edit(name, field.line, text, continues) if field.accepts(text) else None

    def _choose(self, name: str, key: str) -> None:
        values = {name: key}
        if name == "aspect" and self._kind == SYNERGY:  # so that later changes of that aspect are offered
            document = self._desk.document
            values["fingerprint"] = fingerprint(document.answers, document.route, key) if key else ""
        self._desk.bridge.do(partial(self._desk.document.records.set, self._kind, self.item, values, by=self))
        self.sync(None)

    def _choices(self, name: str) -> dict[str, str]:
        """What there is to choose, by key; the first for nothing."""
        field = RECORDS[self._kind][name.partition(".")[0]]
        if field.holds is Holds.CHOICE:
            found = {each: choice_label(field.id, each) for each in field.choices}
        else:
            found = self._aspects() if field.holds is Holds.ASPECT else self._synergies()
        return {"": self._unchosen(field), **found}

    def _unchosen(self, field: Field) -> str:
        """What it says while nothing is chosen: of a status, what was told of an earlier year holds on."""
        told = record(self._desk.document.answers, self._kind, self.item)
        last = told.last_told(self.year - 1) if field.id == STATUS else None
        if last:
            return tr("{status} (zoals in {year})").format(status=choice_label(STATUS, told.told(last)), year=last)
        return tr("(nog niet gekozen)") if field.holds is Holds.CHOICE else tr("(geen)")

    def _aspects(self) -> dict[str, str]:
        """Every aspect, by its name first: who types its first letters comes to it."""
        answers, form = self._desk.document.answers, self._desk.questionnaire
        others = answers.others_by_cluster()
        found = [
            aspect
            for cluster in form.clusters
            for aspect in (*(each.id for each in cluster.aspects), *others.get(cluster.id, ()))
        ]
        return {each: f"{answers.label(each)} ({aspect_number(form, others, each)})" for each in found}

    def _synergies(self) -> dict[str, str]:
        found = records(self._desk.document.answers, SYNERGY)
        return {each.item: each["title"] or tr("Synergie zonder titel") for each in found}


def _is_date(text: str) -> bool:
    return read_when(text) is not None
