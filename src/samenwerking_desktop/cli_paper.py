"""The command that prints: an inventory, or the blank questionnaire that it asks, as an accessible PDF."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .console import PATH, echo, opened_to_read, tell
from .errors import UserError
from .inventory.document import Document
from .messages import say
from .names import comparable
from .questionnaire.model import Questionnaire
from .usage import DutchCommand

if TYPE_CHECKING:
    from .paper.blank import Part
    from .paper.orders import Order

_WORD, _PDF = ".docx", ".pdf"


@click.command("print", cls=DutchCommand, help=say("cli.print"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, required=True, metavar="OUT", help=say("cli.print_out"))
@click.option("--blank", is_flag=True, help=say("cli.print_blank"))
@click.option("--cluster", "clusters", multiple=True, metavar="NAME", help=say("cli.print_cluster"))
@click.option("--contact", metavar="NAME", help=say("cli.print_contact"))
@click.option("--all", "everything", is_flag=True, help=say("cli.print_all"))
@click.option("--contacts", is_flag=True, help=say("cli.print_contacts"))
@click.option("--aside", is_flag=True, help=say("cli.print_aside"))
@click.option("--changes", is_flag=True, help=say("cli.print_changes"))
@click.option("--archival", is_flag=True, help=say("cli.print_archival"))
def print_(
    file: Path, out: Path, clusters: tuple[str, ...], contact: str | None, *, archival: bool, **wanted: bool
) -> None:
    """Write the questionnaire, blank or filled, or what changed in it."""
    from .paper.orders import typeset_order
    from .paper.typesetting import write_pdf

    moment = datetime.now().astimezone().replace(microsecond=0)
    with closing(opened_to_read(file)) as document:
        wanted["blank"] = wanted["blank"] or bool(clusters or contact)
        order = replace(_order(wanted), part=_part(document, clusters, contact), archival=archival)
        made = typeset_order(order, document, moment)
    write_pdf(made, out)
    tell(*([say("cli.printed_replaced", count=made.replaced)] if made.replaced else []))
    echo(out)


@click.command(cls=DutchCommand, help=say("cli.receipt"))
@click.argument("file", type=PATH, metavar="RETURN")
@click.option("-o", "--out", type=PATH, required=True, metavar="OUT", help=say("cli.print_out"))
def receipt(file: Path, out: Path) -> None:
    """Write the receipt of a return."""
    from .paper.receipt import typeset_receipt
    from .paper.typesetting import write_pdf

    write_pdf(typeset_receipt(file), out)
    echo(out)


@click.command(cls=DutchCommand, help=say("cli.report"))
@click.argument("file", type=PATH)
@click.option("--year", type=click.IntRange(1950, 2199), required=True, metavar="Y", help=say("cli.report_year"))
@click.option("-o", "--out", type=PATH, required=True, metavar="OUT", help=say("cli.report_out"))
@click.option("--archival", is_flag=True, help=say("cli.print_archival"))
def report(file: Path, year: int, out: Path, *, archival: bool) -> None:
    """Write the yearly synergy report: a document to edit, or a PDF, by the name of the file."""
    from .paper.typesetting import write_pdf
    from .synergy.content import report as report_of
    from .synergy.pdf import typeset_report
    from .synergy.word import write_word

    suffix = out.suffix.casefold()
    if suffix not in (_WORD, _PDF):
        raise UserError("report_kind", path=out)
    moment = datetime.now().astimezone().replace(microsecond=0)
    with closing(opened_to_read(file)) as document:
        made = report_of(document.answers, year, moment)
    if suffix == _WORD:
        write_word(made, moment, out)
    else:
        printed = typeset_report(made, moment, archival=archival)
        write_pdf(printed, out)
        tell(*([say("cli.printed_replaced", count=printed.replaced)] if printed.replaced else []))
    echo(out)


def _order(wanted: Mapping[str, bool]) -> Order:
    from .paper.orders import Kind, Order

    asked = {Kind.BLANK: wanted["blank"], Kind.CHANGES: wanted["changes"], Kind.FILLED: True}
    kind = next(each for each, is_asked in asked.items() if is_asked)
    return Order(kind, wanted["everything"], wanted["contacts"], wanted["aside"])


def _part(document: Document, clusters: tuple[str, ...], contact: str | None) -> Part:
    from .paper.blank import Part
    from .paper.persons import find_person

    chosen = tuple(_cluster(document.questionnaire, name) for name in clusters)
    return Part(chosen, find_person(document.answers, contact) if contact else None)


def _cluster(form: Questionnaire, name: str) -> str:
    for cluster in form.clusters:
        if comparable(name) in {comparable(each) for each in (cluster.id, cluster.label, *cluster.aliases)}:
            return cluster.id
    raise UserError("no_such_cluster", name=name, known=", ".join(cluster.label for cluster in form.clusters))
