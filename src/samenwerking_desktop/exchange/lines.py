"""What reading any sheet of a workbook has in common: what was typed, beside what stood there and what stands now."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..inventory.document import Document
from ..inventory.spellings import AnswerSpellings
from ..messages import say, say_both
from .grids import Cell, Grid, Line, Workbook
from .layout import SPARE, Fact, fingerprint
from .plan import CellFault, Entry, Plan

Ids = tuple[str, str]


@dataclass
class Reading:
    """One workbook being compared with one inventory; what is found goes into `plan`."""

    document: Document
    workbook: Workbook
    plan: Plan = field(default_factory=Plan)

    def __post_init__(self) -> None:
        """Know what was written where, if it was written out of this inventory."""
        self.is_blank = bool(self.workbook.facts.get(Fact.BLANK))
        self.is_own = self.workbook.fact(Fact.UUID) == self.document.file.meta["uuid"]
        self.written = self.workbook.written() if self.is_own else {}
        self._locked = self.workbook.locked()
        self._seen: dict[Ids, tuple[Cell, str]] = {}
        self.spellings = _spellings(self.document, self.workbook)

    def is_typed(self, ids: Ids, cell: Cell, text: str, now: str) -> bool:
        """Whether somebody typed this, and it is not what the inventory says already."""
        first, same = self._seen.setdefault(ids, (cell, text))
        if text != same:
            self.plan.entries[:] = [entry for entry in self.plan.entries if entry.cell != first]
            self.refuse(cell, "twice", first=first)
        known = text == now or ids in self._locked or self.written.get(ids) == fingerprint(text)
        return text == same and first == cell and not known

    def add(self, entry: Entry, ids: Ids) -> None:
        """Note a change, and whether the inventory has changed there since the workbook was written."""
        since = self.is_own and not self.is_blank and self.written.get(ids, "") != fingerprint(entry.before)
        remarks = (say("exchange.meanwhile"),) if since else ()
        self.plan.entries.append(replace(entry, remarks=remarks))

    def refuse(self, cell: Cell, message: str, **values: object) -> None:
        """Note what is wrong in a cell."""
        self.plan.faults.append(CellFault(cell, *say_both(f"exchange.{message}", **values)))


def in_order(grid: Grid, reading: Reading) -> list[Line]:
    """The rows that were there from the beginning, those meant for something new last; a row put in is a fault."""
    for line in grid.lines:
        if not line.id:
            cell, _ = next(iter(line.cells.values()))
            reading.refuse(cell, "strange_row")
    return sorted((line for line in grid.lines if line.id), key=lambda line: line.id.startswith(SPARE))


def _spellings(document: Document, workbook: Workbook) -> AnswerSpellings:
    """The form's words for answers, and those that the workbook itself offered, perhaps in another language.

    A word that means something in the form already means nothing else here.
    """
    form = document.questionnaire
    own, labels = AnswerSpellings(form), dict[tuple[str, str], list[str]]()
    for question, option, label in (row[:3] for row in workbook.facts.get(Fact.OPTION, []) if len(row) > 2):
        if question in form.questions and not own.knows(form.questions[question], label):
            labels.setdefault((question, option), []).append(label)
    words = [workbook.fact(Fact.UNKNOWN)], [workbook.fact(Fact.NOT_APPLICABLE)]
    free = [[w for w in each if w and not any(own.knows(q, w) for q in form.questions.values())] for each in words]
    return AnswerSpellings(form, labels, *free)
