"""Everything that can be taken out of a study at once: what it is called, and how each is written. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ...centre.collection import Collection
from ...centre.evidence_out import save_documents
from ...centre.exports import write_csv
from ...centre.picture import Picture
from ...centre.profile_sheets import write_profiles
from ...centre.progress import Progress, go_on
from ...centre.spss import write_sav
from ...centre.sqlite_file import write_sqlite
from ...centre.talking import write_talking_sheets
from ...centre.workbook import write_workbook
from ...centre.xlsform import write_xlsform
from ...disk import make_folder
from ...errors import UserError
from ...messages import say
from ...names import file_name
from ...printing import print_profiles, print_talking_sheets

# How far one output is, in steps of the whole.
_STEPS = 1000


class Output(StrEnum):
    """One thing to write."""

    WORKBOOK = "workbook"
    CSV = "csv"
    SPSS = "spss"
    SQLITE = "sqlite"
    PROFILES = "profiles"
    PROFILES_PDF = "profiles_pdf"
    TALKING = "talking"
    TALKING_PDF = "talking_pdf"
    XLSFORM = "xlsform"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Job:
    """Of which cities, into which folder, under which name; people only when `contacts` says so.

    `apart` is what the filters show with every return of both rounds: each table takes of it what it needs. A profile
    is of a city of `picture`, which counts every city once, beside all cities of `beside`.
    """

    picture: Picture
    apart: Picture
    beside: Picture
    folder: Path
    name: str
    contacts: bool = False

    def path(self, output: Output) -> Path:
        """The file or folder of an output."""
        return self.folder / say(f"exporting.{output}", name=file_name(self.name))


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what could not be, each with its reason."""

    written: tuple[Output, ...]
    refused: tuple[tuple[Output, UserError], ...]


def replaced(job: Job, outputs: Iterable[Output]) -> list[Path]:
    """What stands there already and would be written over; documents never are."""
    return [path for each in outputs if each is not Output.DOCUMENTS for path in [job.path(each)] if path.exists()]


def export(
    collection: Collection,
    job: Job,
    outputs: Sequence[Output],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Exported:
    """Write these one after another; one that is refused does not keep the others back.

    Raises Cancelled; what was whole by then stays.
    """
    written: list[Output] = []
    refused: list[tuple[Output, UserError]] = []
    for place, each in enumerate(outputs):
        go_on(cancelled)
        try:
            _write(each, collection, job, _part_of(progress, place, len(outputs)), cancelled)
        except UserError as error:
            refused.append((each, error))
        else:
            written.append(each)
    return Exported(tuple(written), tuple(refused))


def _write(output: Output, collection: Collection, job: Job, progress: Progress, cancelled: Callable[[], bool]) -> None:
    out, picture, contacts = job.path(output), job.picture, job.contacts
    progress(0, 1, out.name)
    match output:
        case Output.WORKBOOK:
            write_workbook(collection, job.apart, out, contacts=contacts, progress=progress, cancelled=cancelled)
        case Output.CSV:
            write_csv(collection, job.apart, out, contacts=contacts, progress=progress, cancelled=cancelled)
        case Output.SPSS:
            write_sav(collection, job.apart, out)
        case Output.SQLITE:
            write_sqlite(collection, job.apart, out, contacts=contacts, progress=progress, cancelled=cancelled)
        case Output.PROFILES:
            write_profiles(collection, job.beside, out, progress, cancelled, cities=picture.cities)
        case Output.PROFILES_PDF:
            print_profiles(collection, job.beside, out, progress, cancelled, cities=picture.cities)
        case Output.TALKING:
            write_talking_sheets(collection, job.apart, out, progress=progress, cancelled=cancelled)
        case Output.TALKING_PDF:
            print_talking_sheets(collection, job.apart, out, progress, cancelled)
        case Output.XLSFORM:
            write_xlsform(picture.questionnaire, out)
        case Output.DOCUMENTS:
            make_folder(out)
            save_documents(collection, job.apart, out, progress, cancelled)


def _part_of(progress: Progress, place: int, outputs: int) -> Progress:
    """How far the whole is, from how far one output is."""

    def tell(done: int, total: int, what: str) -> None:
        progress(place * _STEPS + _STEPS * done // max(1, total), outputs * _STEPS, what)

    return tell
