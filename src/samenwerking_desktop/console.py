"""What all commands share: exit statuses, paths, opening what is read, and telling things beside the results."""

from __future__ import annotations

from pathlib import Path

import click

from .errors import UserError
from .inventory.document import Document
from .inventory.snapshot import open_or_read
from .messages import one_line, say, visible
from .paths import form_folders
from .questionnaire.load import FORM_FILE, load_folder
from .questionnaire.model import Questionnaire

DONE, BLOCKED, FAILED = 0, 1, 2
PATH = click.Path(path_type=Path)


def progress(done: int, total: int, what: str) -> None:
    """A line on each of a few things, on every twentieth part of many."""
    step = max(1, total // 20)
    if what and done % step == 0:
        tell(f"  {done + 1}/{total} {one_line(what)}")


def tell(*messages: object) -> None:
    """Say something on standard error: results alone go to standard output."""
    for message in messages:
        click.echo(visible(str(message)), err=True)


def echo(result: object) -> None:
    """Give a result on standard output; what would steer the terminal is shown and not done."""
    click.echo(one_line(result) if isinstance(result, Path) else visible(str(result)))


def opened_to_read(file: Path) -> Document:
    """The inventory for a command that only reads; while another program has it open, as it is on disk now."""
    document = Document.open(file, open_or_read)
    if document.file.read_only:
        tell(say("cli.open_elsewhere", path=file))
    return document


def chosen_form(wanted: str) -> Questionnaire:
    """The form with this id or in this folder; without a wish the only one that ships."""
    shipped = form_folders()
    if not wanted and len(shipped) == 1:
        return load_folder(*shipped.values())
    folder = shipped.get(wanted) or (Path(wanted) if wanted and (Path(wanted) / FORM_FILE).is_file() else None)
    if folder is None:
        raise UserError("no_such_form", form=wanted, known=", ".join(shipped))
    return load_folder(folder)
