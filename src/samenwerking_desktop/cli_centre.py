"""The commands of the knowledge centre: from returned files to every table of a collection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .console import BLOCKED, DONE, PATH, chosen_form, echo, progress, tell
from .errors import UserError
from .inventory.answers import RESPONDENTS
from .messages import one_line, say
from .municipalities import find
from .names import comparable
from .usage import DutchCommand

if TYPE_CHECKING:
    from .centre.collection import Collection, ReturnFile
    from .centre.picture import City, Picture
    from .centre.verdict import MergeLine

ROUNDS = ("1", "2", "latest")
_PROFILES = ("profiles", "profiles_pdf")

Command = Callable[..., Any]


@click.command(cls=DutchCommand, help=say("cli.merge"))
@click.argument("collection", type=PATH)
@click.argument("returns", type=PATH, nargs=-1, required=True, metavar="RETURN...")
@click.option("--dry-run", is_flag=True, help=say("cli.merge_dry_run"))
def merge(collection: Path, returns: tuple[Path, ...], *, dry_run: bool) -> int:
    """Merge returns into a collection."""
    from .centre.collection import Collection, for_planning
    from .centre.merge import apply, plan
    from .centre.verdict import Status

    with for_planning(collection) as planned:
        report = plan(planned, returns, progress)
    if report.changes and not dry_run:
        with Collection.open_or_create(collection) as opened:
            report = apply(opened, report, progress)
    for line in report.lines:
        echo(_merge_line(line))
    counts = {status.value: report.count(status) for status in Status}
    tell(say("cli.merge_totals", **counts), *([say("cli.merge_nothing_written")] if dry_run else []))
    return BLOCKED if report.count(Status.REFUSED) else DONE


@click.command("take-out", cls=DutchCommand, help=say("cli.take_out"))
@click.argument("collection", type=PATH)
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def take_out(collection: Path, names: tuple[str, ...]) -> None:
    """Take returns out of a collection again."""
    from .centre.collection import Collection
    from .centre.merge import take_out as take

    with Collection.open(collection) as opened:
        gone = list(dict.fromkeys(_named(opened, name) for name in names))
        take(opened, gone)
    for file in gone:
        echo(say("cli.taken_out", name=one_line(file.name), who=_who(file)))


@click.command("forget-persons", cls=DutchCommand, help=say("cli.forget_persons"))
@click.argument("collection", type=PATH)
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help=say("cli.forget_until"))
def forget_persons(collection: Path, until: datetime | None) -> None:
    """Drop contact persons and coordinators."""
    from .centre.collection import Collection
    from .centre.forgetting import forget_persons as forget
    from .centre.forgetting import known_persons

    with Collection.open(collection) as opened:
        files = known_persons(opened, until.date() if until else None)
        forget(opened, files)
    for file in files:
        echo(say("cli.forgotten", name=one_line(file.name), who=_who(file)))
    tell(say("cli.forgotten_total", count=len(files)))


@click.command(cls=DutchCommand, help=say("cli.expect"))
@click.argument("collection", type=PATH)
@click.argument("table", type=PATH)
def expect(collection: Path, table: Path) -> None:
    """Keep the list of municipalities whose return is awaited."""
    from .centre.collection import Collection
    from .centre.expected import read_expected, store_expected

    expected = read_expected(table)
    with Collection.open_or_create(collection) as opened:
        store_expected(opened, expected)
    echo(say("cli.expected", count=len(expected)))


@click.command(cls=DutchCommand, help=say("cli.table"))
@click.argument("collection", type=PATH)
@click.option("--xlsx", type=PATH, metavar="OUT", help=say("cli.table_xlsx"))
@click.option("--csv", type=PATH, metavar="DIR", help=say("cli.table_csv"))
@click.option("--sav", type=PATH, metavar="OUT", help=say("cli.table_sav"))
@click.option("--sqlite", type=PATH, metavar="OUT", help=say("cli.table_sqlite"))
@click.option("--profiles", type=PATH, metavar="DIR", help=say("cli.table_profiles"))
@click.option("--talking", type=PATH, metavar="OUT", help=say("cli.table_talking"))
@click.option("--profiles-pdf", type=PATH, metavar="DIR", help=say("cli.table_profiles_pdf"))
@click.option("--talking-pdf", type=PATH, metavar="DIR", help=say("cli.table_talking_pdf"))
@click.option("--contacts", is_flag=True, help=say("cli.table_contacts"))
@click.option("--city", "cities", multiple=True, metavar="NAME", help=say("cli.table_city"))
@click.option("--round", "number", type=click.Choice(ROUNDS), help=say("cli.table_round"))
@click.option("--respondent", type=click.Choice((*RESPONDENTS, "agreed")), help=say("cli.table_respondent"))
def table(
    collection: Path,
    cities: tuple[str, ...],
    number: str | None,
    respondent: str | None,
    *,
    contacts: bool,
    **outputs: Path | None,
) -> None:
    """Write the tables of a collection, or of a part of it."""
    from .centre.collection import Collection
    from .centre.picture import Selection, read_picture

    wanted = {name: path for name, path in outputs.items() if path}
    if not wanted:
        raise UserError("no_output")
    with Collection.open(collection) as opened:
        whole = read_picture(opened)
        chosen = Selection(_keys(whole, cities), number or "", respondent or "")
        picture, beside = whole.select(chosen), whole.select(replace(chosen, cities=()))
        for name, path in wanted.items():
            if name in _PROFILES:
                _write_profiles(name, opened, beside, path, picture.cities)
            else:
                _write(name, opened, picture, path, contacts=contacts)
            echo(path)


@click.command("evidence", cls=DutchCommand, help=say("cli.evidence"))
@click.argument("collection", type=PATH)
@click.argument("folder", type=PATH, metavar="DIR")
def evidence(collection: Path, folder: Path) -> None:
    """Write every document of a collection."""
    from .centre.collection import Collection
    from .centre.evidence_out import save_documents
    from .centre.picture import read_picture

    with Collection.open(collection) as opened:
        saved = save_documents(opened, read_picture(opened), folder, progress)
    tell(say("cli.saved_documents", count=len(saved.documents)))
    echo(folder)


@click.command("second-round", cls=DutchCommand, help=say("cli.second_round"))
@click.argument("collection", type=PATH)
@click.argument("folder", type=PATH, metavar="DIR")
@click.option("--least", type=click.IntRange(1), default=1, metavar="N", help=say("cli.second_round_least"))
@click.option("--no-named", is_flag=True, help=say("cli.second_round_no_named"))
@click.option("--no-remarks", is_flag=True, help=say("cli.second_round_no_remarks"))
@click.option("--no-contacts", is_flag=True, help=say("cli.second_round_no_contacts"))
def second_round(
    collection: Path, folder: Path, least: int, *, no_named: bool, no_remarks: bool, no_contacts: bool
) -> int:
    """Make the inventories of the second round."""
    from .centre.collection import Collection
    from .centre.other_tables import wordings_of
    from .centre.others import shown_names
    from .centre.picture import read_picture
    from .centre.second_round import invitations, offered_names, write_second_round
    from .inventory.second_round import Carried

    with Collection.open(collection) as opened:
        picture = read_picture(opened)
        names = shown_names(wordings_of(opened, picture))
        offered = () if no_named else offered_names(picture, names, least)
        carried = Carried(remarks=not no_remarks, contacts=not no_contacts)
        made = write_second_round(opened, invitations(picture, names, offered, carried), folder, progress)
    for path in made.made:
        echo(path)
    tell(*(say("cli.second_round_there", name=path.name) for path in made.there))
    return BLOCKED if made.there else DONE


@click.command(cls=DutchCommand, help=say("cli.xlsform"))
@click.argument("out", type=PATH)
@click.option("--form", default="", metavar="ID", help=say("cli.new_form"))
def xlsform(out: Path, form: str) -> None:
    """Write the instrument for ODK and Kobo."""
    from .centre.xlsform import write_xlsform

    write_xlsform(chosen_form(form), out)
    echo(out)


COMMANDS = (merge, take_out, forget_persons, expect, table, evidence, second_round, xlsform)


def _merge_line(line: MergeLine) -> str:
    who = _who(line.file) if line.file else ""
    return " ".join(
        part for part in (f"{line.status.label}:", f"{one_line(line.path.name)}.", who, line.reason) if part
    )


def _who(file: ReturnFile) -> str:
    respondent = say(f"respondent.{file.respondent}")
    words = {"municipality": file.municipality, "round": file.round, "revision": file.revision}
    return say("cli.merge_who", respondent=respondent, **words)


def _named(collection: Collection, name: str) -> ReturnFile:
    """The return with this file name or uuid: of several revisions the newest."""
    found = [file for file in collection.files() if name in (file.name, file.uuid, file.content_hash)]
    if not found:
        raise UserError("no_such_return", name=name)
    return max(found, key=lambda file: file.rank)


def _write(name: str, collection: Collection, picture: Picture, out: Path, *, contacts: bool) -> None:
    """Write one kind of output; each library is loaded only when it is wanted."""
    if name == "xlsx":
        from .centre.workbook import write_workbook

        write_workbook(collection, picture, out, contacts=contacts)
    elif name == "csv":
        from .centre.exports import write_csv

        write_csv(collection, picture, out, contacts=contacts)
    elif name == "sav":
        from .centre.spss import write_sav

        write_sav(collection, picture, out)
    elif name == "sqlite":
        from .centre.sqlite_file import write_sqlite

        write_sqlite(collection, picture, out, contacts=contacts)
    elif name == "talking_pdf":
        from .printing import print_talking_sheets

        print_talking_sheets(collection, picture, out, progress)
    else:
        from .centre.talking import write_talking_sheets

        write_talking_sheets(collection, picture, out)


def _write_profiles(name: str, collection: Collection, beside: Picture, out: Path, cities: Sequence[City]) -> None:
    """Write the profiles of these cities: each is compared with all of `beside`, also those that nobody named."""
    if name == "profiles":
        from .centre.profile_sheets import write_profiles

        write_profiles(collection, beside, out, progress, cities=cities)
    else:
        from .printing import print_profiles

        print_profiles(collection, beside, out, progress, cities=cities)


def _keys(picture: Picture, names: Iterable[str]) -> tuple[str, ...]:
    """The keys of the cities with these names, in Dutch or French; UserError for one that returned nothing."""
    known = {city.key: city.municipality for city in picture.cities}
    keys = []
    for name in names:
        place = find(name)
        key = comparable(place.name if place else name)
        if key not in known:
            raise UserError("no_such_city", name=name, known=", ".join(sorted(set(known.values()))))
        keys.append(key)
    return tuple(keys)
