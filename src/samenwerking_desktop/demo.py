"""A folder of demo: complete inventories of fictional municipalities, their returns, and the tables of all of them.

Municipality number n is the same to the byte whenever it is made, and with however many others.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from .centre.collection import Collection
from .centre.merge import apply, plan
from .centre.progress import Progress, unheard
from .demo_city import Sender, make_inventory, senders, senders_of
from .demo_texts import texts
from .disk import os_failure
from .errors import UserError
from .filekinds import INVENTORY_SUFFIX
from .inventory.document import Document
from .inventory.returns import return_name, write_return
from .messages import say
from .names import file_name
from .paths import form_folders
from .questionnaire.load import load_folder
from .questionnaire.model import Questionnaire

INVENTORIES, RETURNS, COLLECTION, WORKBOOK, TABLES = (
    "inventarissen",
    "inzendingen",
    "demo.bundel",
    "tabellen.xlsx",
    "csv",
)


def make_demo(folder: Path, cities: int = 13, progress: Progress = unheard) -> list[Path]:
    """Make the inventories and returns of `cities` municipalities in two folders of `folder`; gives the returns.

    What an earlier demo left there is replaced. Raises UserError when anything else is in `folder`.
    """
    try:
        _clear(folder)
        (folder / INVENTORIES).mkdir(parents=True, exist_ok=True)
        (folder / RETURNS).mkdir(exist_ok=True)
    except OSError as error:
        raise os_failure(error, folder) from error
    form, everyone = _form(), senders(cities)
    returns = []
    for done, sender in enumerate(everyone):
        path = folder / INVENTORIES / inventory_name(sender)
        progress(done, len(everyone), path.stem)
        with closing(make_inventory(path, form, sender)) as document:
            returns.append(write_return(document, folder / RETURNS / returned_name(sender), partial=True).path)
    progress(len(everyone), len(everyone), "")
    return returns


def make_example(path: Path) -> Document:
    """Make one filled inventory to look at, as it is when it is opened: without a step to undo."""
    make_inventory(path, _form(), Sender(1, "joint")).close()
    return Document.open(path)


def run_chain(folder: Path, cities: int, progress: Progress, tell: Callable[[str], None]) -> list[Path]:
    """Make a demo, merge its returns into a collection and write the tables of that; gives what a person may open."""
    from .centre.exports import write_csv
    from .centre.picture import read_picture
    from .centre.workbook import write_workbook

    tell(say("demo.make", cities=cities))
    make_demo(folder, cities, progress)
    with Collection.create(folder / COLLECTION) as collection:
        tell(say("demo.plan"))
        report = plan(collection, [folder / RETURNS], progress)
        tell(say("demo.merge"))
        apply(collection, report, progress)
        picture = read_picture(collection)
        tell(say("demo.workbook"))
        write_workbook(collection, picture, folder / WORKBOOK, progress=progress)
        tell(say("demo.tables"))
        write_csv(collection, picture, folder / TABLES, progress=progress)
    return [folder / name for name in (INVENTORIES, RETURNS, COLLECTION, WORKBOOK, TABLES)]


def inventory_name(sender: Sender) -> str:
    """The file name of a demo inventory."""
    respondent = say(f"respondent.{sender.respondent}")
    return f"{file_name(f'{sender.municipality} {respondent}')}{INVENTORY_SUFFIX}"


def returned_name(sender: Sender) -> str:
    """The file name of the return of a demo inventory."""
    return return_name(sender.identity(), 1)


def _form() -> Questionnaire:
    return load_folder(form_folders()[texts().answers["form"]])


def _clear(folder: Path) -> None:
    """Remove what an earlier demo made; UserError, and nothing removed, when there is anything else."""
    if folder.exists() and not folder.is_dir():
        raise UserError("file_exists", path=folder)
    found = sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    for path in found:
        place = path.relative_to(folder)
        if not _is_of_a_demo(place):
            raise UserError("demo_folder", path=folder, name=place)
    for path in found:
        path.unlink()


def _is_of_a_demo(place: Path) -> bool:
    """Whether a demo makes a file at this place: by its name, so that a person's own file is never removed."""
    if str(place) in (COLLECTION, WORKBOOK) or (place.parent == Path(TABLES) and place.suffix == ".csv"):
        return True
    municipalities = texts().municipalities
    of_name = (name for name in municipalities if place.name.startswith(name))
    return any(
        place in (Path(INVENTORIES, inventory_name(sender)), Path(RETURNS, returned_name(sender)))
        for name in of_name
        for sender in senders_of(municipalities.index(name) + 1)
    )
