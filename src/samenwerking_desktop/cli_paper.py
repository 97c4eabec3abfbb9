"""The command that prints: an inventory, or the blank questionnaire that it asks, as an accessible PDF."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
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
    from .paper.typesetting import typeset, write_pdf

    moment = datetime.now().astimezone().replace(microsecond=0)
    with closing(Document.open(file)) as document:
        if wanted["blank"] or clusters or contact:
            template, data = "questionnaire", _blank(document, clusters, contact)
        else:
            template, data = _filled(document, moment, wanted)
    made = typeset(template, data, moment, archival=archival)
    write_pdf(made, out)
    tell(*([say("cli.printed_replaced", count=made.replaced)] if made.replaced else []))
    click.echo(out)


def _blank(document: Document, clusters: tuple[str, ...], contact: str | None) -> dict[str, object]:
    from .paper.blank import Part, blank
    from .paper.persons import find_person

    chosen = tuple(_cluster(document.questionnaire, name) for name in clusters)
    person = find_person(document.answers, contact) if contact else None
    return blank(document.questionnaire, Part(chosen, person), document.answers)


def _filled(document: Document, moment: datetime, wanted: Mapping[str, bool]) -> tuple[str, dict[str, object]]:
    """The template with its data."""
    from .paper.changes import changes
    from .paper.filled import Wanted, filled
    from .paper.wording import stamp_of

    stamp = stamp_of(document, moment)
    if wanted["changes"]:
        return "changes", changes(document.answers, stamp)
    aside = tuple(document.set_aside()) if wanted["aside"] else ()
    return "questionnaire", filled(document.answers, stamp, Wanted(wanted["everything"], wanted["contacts"], aside))


def _cluster(form: Questionnaire, name: str) -> str:
    for cluster in form.clusters:
        if comparable(name) in {comparable(each) for each in (cluster.id, cluster.label, *cluster.aliases)}:
            return cluster.id
    raise UserError("no_such_cluster", name=name, known=", ".join(cluster.label for cluster in form.clusters))
