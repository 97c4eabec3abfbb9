"""What the tests do with a workbook: write it, type in it as a colleague would, and look at what it would change."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]

from samenwerking_desktop.exchange.grids import read_workbook
from samenwerking_desktop.exchange.plan import Plan
from samenwerking_desktop.exchange.reading import plan
from samenwerking_desktop.exchange.writing import Wish, write_sheet
from samenwerking_desktop.questionnaire.load import from_definition
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, shipped_form

FINANCE, CONTACTS = "1 Financieel management", "Contactpersonen"
# Where the first two aspects of finance stand, and the first row for one of one's own.
LOANS, TREASURY, OWN = 6, 7, 13
_numbers = count(1)


def written(scenario: Scenario, *, blank: bool = False, contacts: bool = False) -> Path:
    """The workbook of an inventory."""
    path = scenario.path.with_name(f"werkboek {next(_numbers)}.xlsx")
    write_sheet(scenario.document, path, Wish(blank=blank, contacts=contacts))
    return path


def edited(path: Path, edit: Callable[[Any], object]) -> Path:
    """The workbook after somebody worked in it, and saved it with another program."""
    book = openpyxl.load_workbook(path)
    edit(book)
    book.save(path)
    return path


def typed(path: Path, cells: dict[str, object], sheet: str = FINANCE) -> Path:
    """The workbook with something typed in these cells."""

    def edit(book: Any) -> None:
        for address, value in cells.items():
            book[sheet][address] = value

    return edited(path, edit)


def planned(scenario: Scenario, path: Path) -> Plan:
    """What taking the workbook over would change."""
    return plan(scenario.document, read_workbook(path))


def changes(made: Plan) -> list[tuple[str, str, str, str]]:
    """The changes of a plan: cell, what, before, after."""
    return [(each.cell.address, each.what, each.before, each.after) for each in made.entries]


def faults(made: Plan) -> list[tuple[str, str]]:
    """The faults of a plan: cell and problem."""
    return [(fault.cell.address, fault.problem) for fault in made.faults]


@cache
def one_cluster() -> Questionnaire:
    """The form that ships, with its first cluster alone."""
    definition = json.loads(shipped_form().definition)
    definition["clusters"] = definition["clusters"][:1]
    return from_definition(json.dumps(definition))
