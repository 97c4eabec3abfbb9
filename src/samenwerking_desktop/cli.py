"""The commands: what the application does, for scripts. Results go to standard output, the rest to standard error."""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__
from .demo_texts import MOST_CITIES
from .disk import os_failure
from .errors import FormError, UserError
from .filekinds import INVENTORY_SUFFIX
from .inventory.answers import RESPONDENTS
from .inventory.checks import Count, Finding, Severity, blocking, count_all, count_cluster, findings
from .inventory.document import Document
from .inventory.evidence import megabytes
from .inventory.fill import fill as fill_from_table
from .inventory.returns import MAIL_LIMIT, return_name, short_hash, write_return
from .messages import say
from .municipalities import find
from .paths import form_folders
from .questionnaire.load import FORM_FILE, load_folder
from .questionnaire.model import Questionnaire
from .usage import DutchGroup, sentence

if TYPE_CHECKING:
    from .centre.verdict import MergeLine

DONE, BLOCKED, FAILED = 0, 1, 2
PATH = click.Path(path_type=Path)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status; whatever goes wrong is told in one place, here."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # an old console may lack a character
    try:
        status = samenwerking.main(arguments, prog_name="samenwerking", standalone_mode=False)
    except click.UsageError as error:
        _tell(sentence(error))
    except (click.Abort, KeyboardInterrupt):
        _tell(say("cli.aborted"))
    except UserError as error:
        _tell(*getattr(error, "faults", ()), error)
    except OSError as error:
        _tell(os_failure(error, Path(str(error.filename))))
    except Exception:  # noqa: BLE001 - a bug: the person gets a sentence, and what a report needs
        _tell(say("cli.bug"), traceback.format_exc())
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
        _tell(say("cli.unknown_municipality", name=identity["municipality"]))
    path = file if file.suffix else file.with_name(file.name + INVENTORY_SUFFIX)
    Document.create(path, _form(form), identity).close()
    click.echo(path)


@samenwerking.command(help=say("cli.fill"))
@click.argument("file", type=PATH)
@click.argument("answers", type=PATH)
def fill(file: Path, answers: Path) -> None:
    """Take over answers from a table."""
    with closing(Document.open(file)) as document:
        filled = fill_from_table(document, answers)
    _tell(*filled.notices)
    click.echo(say("cli.filled", count=filled.taken))


@samenwerking.command(help=say("cli.check"))
@click.argument("file", type=PATH)
def check(file: Path) -> int:
    """Tell what is missing."""
    with closing(Document.open(file)) as document:
        found = findings(document.answers, document.route)
        lines = [*_check_lines(document, found), *_check_totals(document, found)]
    click.echo("\n".join(lines))
    return BLOCKED if any(finding.severity is Severity.BLOCKING for finding in found) else DONE


@samenwerking.command(help=say("cli.export"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, metavar="OUT", help=say("cli.export_out"))
@click.option("--partial", is_flag=True, help=say("cli.export_partial"))
@click.option("--no-documents", is_flag=True, help=say("cli.export_no_documents"))
def export(file: Path, out: Path | None, *, partial: bool, no_documents: bool) -> None:
    """Write a return."""
    with closing(Document.open(file)) as document:
        place = out or document.path.parent
        place = place / return_name(document.answers.identity, document.revision + 1) if place.is_dir() else place
        _tell(*(finding.text for finding in blocking(document.answers, document.route)))
        receipt = write_return(document, place, partial=partial, documents=not no_documents)
    state = say("cli.complete" if receipt.complete else "cli.partial")
    size, code = megabytes(receipt.size), short_hash(receipt.content_hash)
    _tell(say("cli.exported", revision=receipt.revision, state=state, size=size, code=code))
    if receipt.size > MAIL_LIMIT:
        _tell(say("cli.too_large_to_mail", limit=megabytes(MAIL_LIMIT)))
    click.echo(receipt.path)


@samenwerking.command(help=say("cli.merge"))
@click.argument("collection", type=PATH)
@click.argument("returns", type=PATH, nargs=-1, required=True, metavar="RETURN...")
@click.option("--dry-run", is_flag=True, help=say("cli.merge_dry_run"))
def merge(collection: Path, returns: tuple[Path, ...], *, dry_run: bool) -> int:
    """Merge returns into a collection."""
    from .centre.collection import Collection, for_planning
    from .centre.merge import apply, plan
    from .centre.verdict import Status

    with for_planning(collection) as planned:
        report = plan(planned, returns, _progress)
    if report.changes and not dry_run:
        with Collection.open_or_create(collection) as opened:
            report = apply(opened, report, _progress)
    for line in report.lines:
        click.echo(_merge_line(line))
    counts = {status.value: report.count(status) for status in Status}
    _tell(say("cli.merge_totals", **counts), *([say("cli.merge_nothing_written")] if dry_run else []))
    return BLOCKED if report.count(Status.REFUSED) else DONE


@samenwerking.command(help=say("cli.table"))
@click.argument("collection", type=PATH)
@click.option("--xlsx", type=PATH, metavar="OUT", help=say("cli.table_xlsx"))
@click.option("--csv", "folder", type=PATH, metavar="DIR", help=say("cli.table_csv"))
@click.option("--contacts", is_flag=True, help=say("cli.table_contacts"))
def table(collection: Path, xlsx: Path | None, folder: Path | None, *, contacts: bool) -> None:
    """Write the tables of a collection."""
    if not xlsx and not folder:
        raise UserError("no_output")
    from .centre.collection import Collection
    from .centre.exports import write_csv
    from .centre.workbook import write_workbook

    with Collection.open(collection) as opened:
        if xlsx:
            write_workbook(opened, xlsx, contacts=contacts)
            click.echo(xlsx)
        if folder:
            write_csv(opened, folder, contacts=contacts)
            click.echo(folder)


@samenwerking.command("check-form", help=say("cli.check_form"))
@click.argument("folder", type=PATH, metavar="DIR")
def check_form(folder: Path) -> int:
    """Tell every fault of a form."""
    if not folder.is_dir():
        raise UserError("folder_missing", path=folder)
    try:
        form = load_folder(folder)
    except FormError as error:
        click.echo("\n".join(map(str, error.faults)))
        _tell(error)
        return BLOCKED
    counts = {"clusters": len(form.clusters), "aspects": len(form.aspects), "pages": len(form.pages)}
    click.echo(say("cli.form_good", title=form.title, version=form.version, questions=len(form.questions), **counts))
    return DONE


@samenwerking.command(help=say("cli.demo"))
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("--cities", type=click.IntRange(1, MOST_CITIES), default=13, metavar="N", help=say("cli.demo_cities"))
def demo(folder: Path, cities: int) -> None:
    """Show the whole chain on fictional municipalities."""
    from .demo import run_chain

    for path in run_chain(folder, cities, _progress, _tell):
        click.echo(path)


@samenwerking.command("self-test", help=say("cli.self_test"))
def self_test() -> int:
    """Tell whether the program works here."""
    from .selftest import self_test as steps

    status = DONE
    with tempfile.TemporaryDirectory() as folder:
        for step, failure in steps(Path(folder)):
            click.echo(f"{step}: {say('self_test.bad' if failure else 'self_test.good')}")
            if failure:
                _tell("".join(traceback.format_exception(failure)))
                status = FAILED
    return status


def _merge_line(line: MergeLine) -> str:
    who = ""
    if line.file:
        respondent = say(f"respondent.{line.respondent}")
        who = say(
            "cli.merge_who",
            municipality=line.municipality,
            respondent=respondent,
            round=line.round,
            revision=line.revision,
        )
    return " ".join(part for part in (f"{line.status.label}:", f"{line.path.name}.", who, line.reason) if part)


def _form(wanted: str) -> Questionnaire:
    """The form with this id or in this folder; without a wish the only one that ships."""
    shipped = form_folders()
    if not wanted and len(shipped) == 1:
        return load_folder(*shipped.values())
    folder = shipped.get(wanted) or (Path(wanted) if wanted and (Path(wanted) / FORM_FILE).is_file() else None)
    if folder is None:
        raise UserError("no_such_form", form=wanted, known=", ".join(shipped))
    return load_folder(folder)


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


def _progress(done: int, total: int, what: str) -> None:
    """A line on each of a few things, on every twentieth part of many."""
    step = max(1, total // 20)
    if what and done % step == 0:
        _tell(f"  {done + 1}/{total} {what}")


def _tell(*messages: object) -> None:
    for message in messages:
        click.echo(str(message), err=True)
