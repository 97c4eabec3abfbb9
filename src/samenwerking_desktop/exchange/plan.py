"""What taking over a workbook would change, cell by cell, and everything that is wrong in it; and then doing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ..errors import UserError
from ..inventory.answers import Answer, FactKind
from ..inventory.document import Document
from ..messages import say
from ..questionnaire.model import Key
from .grids import Cell


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: in which cell it stands, of what, and how that reads before and after.

    `key` is that of the fact; the aspect in it may be a name of this plan alone, of one that is added (OTHER, whose key
    is the cluster and that name). `remarks` say what a person would not expect.
    """

    cell: Cell
    kind: FactKind
    key: tuple[str, ...]
    what: str
    before: str
    after: str
    value: Answer | str
    remarks: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The change on one line."""
        message = "exchange.change" if self.before else "exchange.new"
        line = say(message, cell=self.cell, what=self.what, before=self.before, after=self.after)
        for remark in self.remarks:
            line = say("exchange.remark_line", line=line, remark=remark)
        return line


class CellFault(NamedTuple):
    """What is wrong in one cell, and what to do."""

    cell: Cell
    problem: str
    advice: str

    def __str__(self) -> str:
        """The fault on one line."""
        return say("exchange.fault", cell=self.cell, problem=self.problem, advice=self.advice)


class WorkbookError(UserError):
    """A workbook with faults: all of them, in `faults`; nothing of it was taken over."""

    def __init__(self, faults: list[CellFault]) -> None:
        self.faults = faults
        super().__init__("workbook_faults", count=len(faults), first=faults[0])


@dataclass(frozen=True, slots=True)
class Plan:
    """What would change, what is wrong and stays out, and sentences on what else a person must know."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def apply(document: Document, plan: Plan, *, by: object = None) -> None:
    """Make every change of the plan as one step for undo. Raises UserError, and then nothing has changed."""
    added: dict[str, str] = {}
    with document.together(by=by):
        for entry in plan.entries:
            give(document, entry, added)


def give(document: Document, entry: Entry, added: dict[str, str]) -> None:
    """Make one change; `added` gathers the ids of what is added, by the name in the plan."""
    if entry.kind is FactKind.OTHER:
        cluster, name = entry.key
        added[name] = document.add_other(cluster, str(entry.value))
    elif entry.kind is FactKind.CONTACT:
        domain, authority, person, name = entry.key
        document.set_contact(domain, authority, int(person), {name: str(entry.value)})
    else:
        _give_to_aspect(document, entry, added)


def _give_to_aspect(document: Document, entry: Entry, added: Mapping[str, str]) -> None:
    key = Key(added.get(entry.key[0], entry.key[0]), entry.key[1])
    if entry.kind is FactKind.REMARK:
        document.remark(key, str(entry.value))
    elif entry.kind is FactKind.EVIDENCE:
        for address in str(entry.value).split():
            document.add_link(key, address)
    elif isinstance(entry.value, Answer):
        document.answer(key, entry.value)
