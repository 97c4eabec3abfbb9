"""The commands that look after an inventory's file: rescuing a broken one, and who changed what in it."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from .console import BLOCKED, DONE, PATH, echo, opened_to_read, tell
from .messages import say
from .usage import DutchCommand


@click.command("rescue", cls=DutchCommand, help=say("cli.rescue"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, metavar="NEW", help=say("cli.rescue_out"))
def rescue(file: Path, out: Path | None) -> int:
    """Rescue what can be read."""
    from .inventory.rescue import free_name, write_rescued
    from .inventory.rescue import rescue as read_rescued
    from .inventory.rescue_report import report

    rescued = read_rescued(file)
    place = out or free_name(file.absolute(), say("backups.rescued"))
    write_rescued(rescued, place)
    tell(*report(rescued))
    echo(place)
    return DONE if rescued.is_whole else BLOCKED


@click.command("changelog", cls=DutchCommand, help=say("cli.changelog"))
@click.argument("file", type=PATH)
@click.option("-o", "--out", type=PATH, metavar="OUT", help=say("cli.changelog_out"))
@click.option("--search", default="", metavar="WORDS", help=say("cli.changelog_search"))
def changelog(file: Path, out: Path | None, search: str) -> None:
    """Tell who changed what."""
    from .inventory.changelog import read_changelog

    with closing(opened_to_read(file)) as document:
        log = read_changelog(document)
        found = log.find(search, range(len(log)))
        if out is None:
            for place in found:
                echo(say("cli.changelog_line", **log.line(place)._asdict()))
            return
        from .paper.changelog import typeset_changelog
        from .paper.typesetting import write_pdf

        moment = datetime.now().astimezone().replace(microsecond=0)
        write_pdf(typeset_changelog(document, log, found, search, moment), out)
    echo(out)
