"""The long work of the merging screen, as tasks for a thread; the centre is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..centre.progress import Progress

if TYPE_CHECKING:
    from ..centre.collection import ReturnFile
    from ..centre.merge import MergeReport

Cancelled = Callable[[], bool]


def look(collection: Path, paths: tuple[Path, ...], progress: Progress, cancelled: Cancelled) -> MergeReport:
    """What merging these files would do; nothing is written."""
    from ..centre.collection import for_planning
    from ..centre.merge import plan

    with for_planning(collection) as opened:
        return plan(opened, paths, progress=progress, cancelled=cancelled)


def merge(collection: Path, report: MergeReport, progress: Progress, cancelled: Cancelled) -> MergeReport:
    """Merge what was looked at."""
    from ..centre.collection import Collection
    from ..centre.merge import apply

    with Collection.open_or_create(collection) as opened:
        return apply(opened, report, progress=progress, cancelled=cancelled)


def contents(collection: Path, _progress: Progress, _cancelled: Cancelled) -> list[ReturnFile]:
    """What a collection holds."""
    from ..centre.collection import Collection

    with Collection.open(collection) as opened:
        return opened.files()


def workbook(collection: Path, out: Path, contacts: bool, progress: Progress, cancelled: Cancelled) -> Path:
    """Write the workbook of a collection; returns where it is."""
    from ..centre.collection import Collection
    from ..centre.picture import read_picture
    from ..centre.workbook import write_workbook

    with Collection.open(collection) as opened:
        write_workbook(opened, read_picture(opened), out, contacts=contacts, progress=progress, cancelled=cancelled)
    return out
