"""The command that prints: an inventory, or the blank questionnaire that it asks, as an accessible PDF."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import click

from .console import PATH, tell
from .errors import UserError
from .inventory.document import Document
from .messages import say
from .names import comparable
from .questionnaire.model import Questionnaire
from .usage import DutchCommand


@click.command("print", cls=DutchCommand, help=say("cli.print"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, required=True, metavar="OUT", help=say("cli.print_out"))
@click.option("--blank", is_flag=True, help=say("cli.print_blank"))
@click.option("--cluster", "clusters", multiple=True, metavar="NAME", help=say("cli.print_cluster"))
@click.option("--all", "everything", is_flag=True, help=say("cli.print_all"))
@click.option("--contacts", is_flag=True, help=say("cli.print_contacts"))
@click.option("--aside", is_flag=True, help=say("cli.print_aside"))
@click.option("--archival", is_flag=True, help=say("cli.print_archival"))
def print_(file: Path, out: Path, clusters: tuple[str, ...], *, blank: bool, archival: bool, **wanted: bool) -> None:
    """Write the questionnaire, blank or filled."""
    from .paper.blank import blank as blank_data
    from .paper.filled import Wanted, filled
    from .paper.typesetting import typeset, write_pdf

    moment = datetime.now(UTC).replace(microsecond=0)
    with closing(Document.open(file)) as document:
        if blank:
            data = blank_data(document.questionnaire, [_cluster(document.questionnaire, name) for name in clusters])
        else:
            aside = tuple(document.set_aside()) if wanted["aside"] else ()
            shown = Wanted(wanted["everything"], wanted["contacts"], aside)
            data = filled(document.answers, document.revision, moment, shown)
    made = typeset("questionnaire", data, moment, archival=archival)
    write_pdf(made, out)
    tell(*([say("cli.printed_replaced", count=made.replaced)] if made.replaced else []))
    click.echo(out)


def _cluster(form: Questionnaire, name: str) -> str:
    for cluster in form.clusters:
        if comparable(name) in {comparable(each) for each in (cluster.id, cluster.label, *cluster.aliases)}:
            return cluster.id
    raise UserError("no_such_cluster", name=name, known=", ".join(cluster.label for cluster in form.clusters))
