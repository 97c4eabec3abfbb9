"""The commands for who fills in elsewhere: a workbook for a colleague, and answers from a workbook or a table."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .console import PATH, echo, opened_to_read, tell
from .inventory.document import Document
from .inventory.fill import fill as fill_from_table
from .inventory.spreadsheet import read_sheets
from .messages import say
from .usage import DutchCommand

if TYPE_CHECKING:
    from .exchange.grids import Workbook


@click.command(cls=DutchCommand, help=say("cli.sheet"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, required=True, metavar="OUT", help=say("cli.sheet_out"))
@click.option("--blank", is_flag=True, help=say("cli.sheet_blank"))
@click.option("--contacts", is_flag=True, help=say("cli.sheet_contacts"))
def sheet(file: Path, out: Path, *, blank: bool, contacts: bool) -> None:
    """Write the workbook for a colleague."""
    from .exchange.writing import Wish, write_sheet

    with closing(opened_to_read(file)) as document:
        write_sheet(document, out, Wish(blank=blank, contacts=contacts))
    echo(out)


@click.command(cls=DutchCommand, help=say("cli.fill"))
@click.argument("file", type=PATH)
@click.argument("answers", type=PATH)
@click.option("--dry-run", is_flag=True, help=say("cli.fill_dry_run"))
def fill(file: Path, answers: Path, *, dry_run: bool) -> None:
    """Take over answers from a workbook of ours, or from a table."""
    from .exchange.grids import is_ours, workbook_of

    with closing(Document.open(file)) as document:
        sheets = read_sheets(answers)
        if is_ours(sheets):
            count = _fill_from_workbook(document, workbook_of(sheets, answers), dry_run=dry_run)
        else:
            count = _fill_from_table(document, answers, dry_run=dry_run)
    echo(say("cli.would_fill" if dry_run else "cli.filled", count=count))


def _fill_from_workbook(document: Document, workbook: Workbook, *, dry_run: bool) -> int:
    from .exchange.plan import WorkbookError, apply
    from .exchange.reading import plan

    made = plan(document, workbook)
    tell(*made.notices)
    if made.faults:
        raise WorkbookError(made.faults)
    if dry_run:
        for entry in made.entries:
            echo(entry)
    else:
        apply(document, made)
    return len(made.entries)


def _fill_from_table(document: Document, answers: Path, *, dry_run: bool) -> int:
    counted: list[int] = []

    def act() -> None:
        filled = fill_from_table(document, answers)
        tell(*filled.notices)
        counted.append(filled.taken)

    if dry_run:
        document.prepare(act)
    else:
        act()
    return counted[0]
