"""From returned files to the collection: plan (writes nothing), look at the report, apply (all of it or nothing)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import UserError
from ..filekinds import RETURN_SUFFIX
from ..inventory.origin import utc_now
from ..inventory.returns import checked_bytes, read_return
from ..messages import visible
from ..questionnaire.model import Questionnaire
from .blanks import told_after, told_before
from .carrying import carry
from .collection import Collection, ReturnFile
from .progress import Progress, go_on, never, unheard
from .staging import Staging, staging
from .verdict import MergeLine, Status, judge, usual_instrument


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What merging would do, or did: a line per file. `forms` are the questionnaires of the files, by hash."""

    lines: tuple[MergeLine, ...]
    forms: Mapping[str, Questionnaire]

    def count(self, status: Status) -> int:
        """How many files have this status."""
        return sum(line.status is status for line in self.lines)

    @property
    def summary(self) -> str:
        """How many files are what, in Dutch: "12 nieuw, 1 geweigerd"."""
        counts = {status: self.count(status) for status in Status}
        return ", ".join(f"{count} {status.label}" for status, count in counts.items() if count)

    @property
    def changes(self) -> bool:
        """Whether applying this report writes anything."""
        return any(line.written for line in self.lines)


def plan(
    collection: Collection,
    paths: Iterable[Path],
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> MergeReport:
    """Read and check every file (of a folder: every return file in it) and say what it is; nothing is written.

    A file that cannot be read is a line of the report and stops nothing. Raises Cancelled.
    """
    lines: list[MergeLine] = []
    forms: dict[str, Questionnaire] = {}
    found = _files(paths)
    for done, path in enumerate(found):
        go_on(cancelled)
        progress(done, len(found), path.name)
        lines.append(_read(path, forms))
    progress(len(found), len(found), "")
    judged = _judged(collection, lines, forms).lines
    return MergeReport(told_before(collection, judged, forms, lambda: go_on(cancelled)), forms)


def apply(
    collection: Collection,
    report: MergeReport,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
    clock: Callable[[], str] = utc_now,
) -> MergeReport:
    """Write all files of a plan that are not there yet in one transaction; returns what was done.

    A file whose bytes changed after the plan is refused. Raises Cancelled, and UserError when the disk refuses; the
    collection then is as it was.
    """
    # Something else may have been merged since the plan.
    report = _judged(collection, report.lines, report.forms)
    if not report.changes:
        return report
    lines, moment = list(report.lines), clock()
    places = [place for place, line in enumerate(lines) if line.written]
    with staging(collection) as stage:
        for done, place in enumerate(places):
            go_on(cancelled)
            progress(done, len(places), lines[place].path.name)
            lines[place] = _stage(stage, lines[place], report.forms, moment)
        go_on(cancelled)
        stage.take_over()
    progress(len(places), len(places), "")
    return MergeReport(told_after(collection, lines), report.forms)


def take_out(collection: Collection, files: Iterable[ReturnFile]) -> None:
    """Take returns out of the collection again, as if they had never been there; an earlier revision then counts.

    What the analyst decided stays. Raises UserError when the disk refuses; the collection then is as it was.
    """
    with collection.transaction():
        gone = list(files)
        for file in gone:
            collection.remove(file.id)
        carry(collection, (file.uuid for file in gone))
        collection.tidy()


def _judged(collection: Collection, lines: Sequence[MergeLine], forms: Mapping[str, Questionnaire]) -> MergeReport:
    instrument = collection.newest_questionnaire() or usual_instrument(lines, forms)
    return MergeReport(judge(lines, collection.files(), forms, instrument), forms)


def _files(paths: Iterable[Path]) -> list[Path]:
    """The files to read, each once; a folder without return files stays itself, and gets a line that says so."""
    found: list[Path] = []
    for path in paths:
        found += _inside(path) or [path]
    return list(dict.fromkeys(found))


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == RETURN_SUFFIX)
    except OSError:  # it is a file, or reading it will tell
        return []


def _read(path: Path, forms: dict[str, Questionnaire]) -> MergeLine:
    try:
        read = read_return(path)
    except UserError as error:
        return _refused(path, UserError("folder_empty", path=path) if error.message == "file_is_folder" else error)
    forms[read.questionnaire.hash] = read.questionnaire
    file = ReturnFile.of(visible(path.name), read.sha256, read.meta, read.identity)
    return MergeLine(path, Status.NEW, file=file, without_contacts=read.without_contacts)


def _stage(stage: Staging, line: MergeLine, forms: Mapping[str, Questionnaire], moment: str) -> MergeLine:
    assert line.file is not None  # noqa: S101 - a line without one is refused
    try:
        data = checked_bytes(line.path, line.file.sha256)
    except UserError as error:
        return _refused(line.path, error)
    stage.add(replace(line.file, merged_at=moment), data, forms[line.file.form])
    return line


def _refused(path: Path, error: UserError) -> MergeLine:
    return MergeLine(path, Status.REFUSED, f"{error.what} {error.advice}".strip())
