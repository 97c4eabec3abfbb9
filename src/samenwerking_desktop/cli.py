"""The commands for one inventory and for the program; those of the knowledge centre are in `cli_centre`.

Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import click

from . import __version__
from .cli_centre import COMMANDS
from .cli_delegation import delegate, take_back
from .cli_keeping import changelog, rescue
from .cli_paper import print_, receipt, report
from .cli_sheet import fill, sheet
from .console import BLOCKED, DONE, FAILED, PATH, chosen_form, echo, opened_to_read, progress, tell
from .demo_texts import MOST_CITIES
from .disk import os_failure
from .errors import FormError, UserError
from .filekinds import INVENTORY_SUFFIX
from .inventory.answers import RESPONDENTS
from .inventory.checks import Count, Finding, Severity, blocking, count_all, count_cluster, findings
from .inventory.document import Document
from .inventory.evidence import megabytes
from .inventory.returns import MAIL_LIMIT, return_name, short_hash, write_return
from .messages import one_line, say
from .municipalities import find
from .questionnaire.load import load_folder
from .usage import DutchGroup, sentence


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status; whatever goes wrong is told in one place, here."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # an old console may lack a character
    try:
        status = samenwerking.main(arguments, prog_name="samenwerking", standalone_mode=False)
    except click.UsageError as error:
        tell(one_line(sentence(error)))
    except (click.Abort, KeyboardInterrupt):
        tell(say("cli.aborted"))
    except UserError as error:
        tell(*getattr(error, "faults", ()), error)
    except OSError as error:
        tell(os_failure(error, Path(str(error.filename))))
    except Exception:  # noqa: BLE001 - a bug: the person gets a sentence, and what a report needs
        tell(say("cli.bug"), traceback.format_exc())
    else:
        return int(status or DONE)
    return FAILED


@click.group(cls=DutchGroup, help=say("cli.help"))
@click.version_option(__version__, help=say("cli.version"), message="%(prog)s %(version)s")
def samenwerking() -> None:
    """Do nothing without a command."""


@samenwerking.command(help=say("cli.new"))
@click.argument("file", type=PATH)
@click.option("--municipality", required=True, metavar="NAME", help=say("cli.new_municipality"))
@click.option("--nis", default="", metavar="CODE", help=say("cli.new_nis"))
@click.option("--respondent", type=click.Choice(RESPONDENTS), default=RESPONDENTS[0], help=say("cli.new_respondent"))
@click.option("--form", default="", metavar="ID", help=say("cli.new_form"))
@click.option("--coordinator", default="", metavar="NAME", help=say("cli.new_coordinator"))
@click.option("--email", "coordinator_email", default="", metavar="ADDRESS", help=say("cli.new_email"))
@click.option("--round", type=click.Choice(["1", "2"]), default="1", help=say("cli.new_round"))
def new(file: Path, form: str, **identity: str) -> None:
    """Make an inventory."""
    place = find(identity["municipality"])
    if place:
        identity |= {"municipality": place.name, "nis": identity["nis"] or place.nis}
    elif not identity["nis"]:
        tell(say("cli.unknown_municipality", name=identity["municipality"]))
    path = file if file.suffix else file.with_name(file.name + INVENTORY_SUFFIX)
    Document.create(path, chosen_form(form), identity).close()
    echo(path)


@samenwerking.command(help=say("cli.check"))
@click.argument("file", type=PATH)
def check(file: Path) -> int:
    """Tell what is missing."""
    with closing(opened_to_read(file)) as document:
        found = findings(document.answers, document.route)
        lines = [*_check_lines(document, found), *_check_totals(document, found)]
    echo("\n".join(lines))
    return BLOCKED if any(finding.severity is Severity.BLOCKING for finding in found) else DONE


@samenwerking.command(help=say("cli.export"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, metavar="OUT", help=say("cli.export_out"))
@click.option("--partial", is_flag=True, help=say("cli.export_partial"))
@click.option("--no-documents", is_flag=True, help=say("cli.export_no_documents"))
@click.option("--without-contacts", is_flag=True, help=say("cli.export_without_contacts"))
def export(file: Path, out: Path | None, *, partial: bool, no_documents: bool, without_contacts: bool) -> None:
    """Write a return."""
    with closing(Document.open(file)) as document:
        place = out or document.path.parent
        place = place / return_name(document.answers.identity, document.revision + 1) if place.is_dir() else place
        tell(*(finding.text for finding in blocking(document.answers, document.route)))
        receipt = write_return(
            document, place, partial=partial, documents=not no_documents, contacts=not without_contacts
        )
    state = say("cli.complete" if receipt.complete else "cli.partial")
    size, code = megabytes(receipt.size), short_hash(receipt.content_hash)
    tell(say("cli.exported", revision=receipt.revision, state=state, size=size, code=code))
    if without_contacts:
        tell(say("cli.exported_without_contacts"))
    if receipt.size > MAIL_LIMIT:
        tell(say("cli.too_large_to_mail", limit=megabytes(MAIL_LIMIT)))
    echo(receipt.path)


@samenwerking.command("check-form", help=say("cli.check_form"))
@click.argument("folder", type=PATH, metavar="DIR")
def check_form(folder: Path) -> int:
    """Tell every fault of a form."""
    if not folder.is_dir():
        raise UserError("folder_missing", path=folder)
    try:
        form = load_folder(folder)
    except FormError as error:
        echo("\n".join(map(str, error.faults)))
        tell(error)
        return BLOCKED
    counts = {"clusters": len(form.clusters), "aspects": len(form.aspects), "pages": len(form.pages)}
    echo(say("cli.form_good", title=form.title, version=form.version, questions=len(form.questions), **counts))
    return DONE


@samenwerking.command(help=say("cli.demo"))
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("--cities", type=click.IntRange(1, MOST_CITIES), default=13, metavar="N", help=say("cli.demo_cities"))
def demo(folder: Path, cities: int) -> None:
    """Show the whole chain on fictional municipalities."""
    from .demo import run_chain

    for path in run_chain(folder, cities, progress, tell):
        echo(path)


@samenwerking.command("self-test", help=say("cli.self_test"))
def self_test() -> int:
    """Tell whether the program works here."""
    from .selftest import self_test as steps

    status = DONE
    with tempfile.TemporaryDirectory() as folder:
        for step, failure in steps(Path(folder)):
            echo(f"{step}: {say('self_test.bad' if failure else 'self_test.good')}")
            if failure:
                tell("".join(traceback.format_exception(failure)))
                status = FAILED
    return status


def _check_lines(document: Document, found: Iterable[Finding]) -> Iterator[str]:
    form = document.questionnaire
    places: list[tuple[str, str, Count | None]] = [("", say("cli.inventory"), None)]
    places += [(c.id, c.label, count_cluster(document.answers, document.route, c.id)) for c in form.clusters]
    places += [(form.roster.id, form.roster.title, None)]
    for place, label, count in places:
        mine = [finding for finding in found if finding.cluster == place]
        if mine or count:
            yield label if count is None else _counted(label, count)
        yield from (f"  {say(f'severity.{each.severity}')}: {each.text}" for each in mine)


def _check_totals(document: Document, found: Iterable[Finding]) -> Iterator[str]:
    totals = {level.value: sum(finding.severity is level for finding in found) for level in Severity}
    yield ""
    yield _counted(say("cli.total"), count_all(document.answers, document.route))
    yield say("cli.check_totals", **totals)
    if aside := document.set_aside():
        yield say("cli.set_aside", count=len(aside))


def _counted(label: str, count: Count) -> str:
    return say("cli.count", label=label, answered=count.answered, asked=count.asked)


for each in (*COMMANDS, fill, sheet, print_, receipt, report, changelog, rescue, delegate, take_back):
    samenwerking.add_command(each)
