"""The commands for working together: a part of an inventory for a colleague, and taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .console import BLOCKED, DONE, PATH, echo, tell
from .errors import UserError
from .filekinds import INVENTORY_SUFFIX
from .inventory.document import Document
from .messages import say
from .names import comparable
from .usage import DutchCommand

if TYPE_CHECKING:
    from .inventory.comparison import Difference
    from .inventory.delegation import Plan

_OURS, _THEIRS = "ours", "theirs"


@click.command("delegate", cls=DutchCommand, help=say("cli.delegate"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, required=True, metavar="PART", help=say("cli.delegate_out"))
@click.option("--cluster", "clusters", multiple=True, metavar="NAME", help=say("cli.delegate_cluster"))
@click.option("--aspect", "aspects", multiple=True, metavar="NAME", help=say("cli.delegate_aspect"))
@click.option("--contact", metavar="NAME", help=say("cli.delegate_contact"))
@click.option("--for", "recipient", default="", metavar="NAME", help=say("cli.delegate_for"))
@click.option("--contacts", is_flag=True, help=say("cli.delegate_contacts"))
@click.option("--no-documents", is_flag=True, help=say("cli.delegate_no_documents"))
def delegate(
    file: Path,
    out: Path,
    clusters: tuple[str, ...],
    aspects: tuple[str, ...],
    *,
    contact: str | None,
    recipient: str,
    **along: bool,
) -> None:
    """Write a part of an inventory for a colleague."""
    from .inventory.delegation import Part, with_added, write_part
    from .paper.persons import find_person

    path = out if out.suffix else out.with_name(out.name + INVENTORY_SUFFIX)
    with closing(Document.open(file)) as document:
        chosen = [*_of_clusters(document, clusters), *(_aspect(document, name) for name in aspects)]
        if contact:
            person = find_person(document.answers, contact)
            chosen, recipient = [*chosen, *person.aspects], recipient or person.name
        part = Part(
            with_added(document, chosen), recipient, contacts=along["contacts"], documents=not along["no_documents"]
        )
        write_part(document, path, part)
        tell(say("cli.delegated", count=len(part.aspects)))
    echo(path)


@click.command("take-back", cls=DutchCommand, help=say("cli.take_back"))
@click.argument("file", type=PATH)
@click.argument("parts", type=PATH, nargs=-1, required=True, metavar="PART...")
@click.option("--dry-run", is_flag=True, help=say("cli.take_back_dry_run"))
@click.option("--prefer", type=click.Choice([_OURS, _THEIRS]), help=say("cli.take_back_prefer"))
def take_back(file: Path, parts: tuple[Path, ...], *, dry_run: bool, prefer: str | None) -> int:
    """Take back what colleagues filled in."""
    from .inventory.delegation import plan_take_back

    status = DONE
    with closing(Document.open(file)) as document:
        for path in parts:
            plan = plan_take_back(document, path)
            for line in _lines(document, plan):
                echo(line)
            if not dry_run:
                _apply(document, plan, prefer)
            if prefer is None and _open(plan):
                status = BLOCKED
    tell(
        *([say("cli.take_back_open")] if status == BLOCKED else []),
        *([say("cli.merge_nothing_written")] if dry_run else []),
    )
    return status


def _apply(document: Document, plan: Plan, prefer: str | None) -> None:
    from .inventory.comparison import wanted
    from .inventory.delegation import apply

    theirs = [each.place for each in _open(plan)] if prefer == _THEIRS else []
    change = apply(document, plan, wanted(plan.differences, theirs))
    tell(say("cli.taken_back", name=plan.outside.path.name, count=len(change.edits)))


def _open(plan: Plan) -> list[Difference]:
    """What a person decides."""
    from .inventory.comparison import ASKED

    return plan.of(*ASKED)


def _lines(document: Document, plan: Plan) -> Iterator[str]:
    from .inventory.differences import told

    for each in plan.differences:
        words = told(each, document.answers, plan.outside.answers)
        what, blank = say(f"verdict.{each.verdict}"), say("verdict.nothing")
        values = {"place": words.place, "ours": words.ours or blank, "theirs": words.theirs or blank}
        yield say("cli.take_back_line", what=what, who=words.who or plan.outside.path.name, **values)


def _of_clusters(document: Document, names: tuple[str, ...]) -> Iterator[str]:
    form = document.questionnaire
    for name in names:
        found = [c for c in form.clusters if _is_called(name, c.id, c.label, *c.aliases)]
        if not found:
            raise UserError("no_such_cluster", name=name, known=", ".join(each.label for each in form.clusters))
        yield from (each.id for each in found[0].aspects)
        yield from document.answers.others_by_cluster().get(found[0].id, ())


def _aspect(document: Document, name: str) -> str:
    """The aspect (id) of this name: the first of the questionnaire, or else one that was added."""
    for aspect in document.questionnaire.aspects.values():
        if _is_called(name, aspect.id, aspect.short_id, aspect.label, *aspect.aliases):
            return aspect.id
    for other, each in document.answers.others.items():
        if name == other or _is_called(name, each.label):
            return other
    raise UserError("no_such_aspect", name=name)


def _is_called(name: str, *known: str) -> bool:
    return comparable(name) in map(comparable, known)
