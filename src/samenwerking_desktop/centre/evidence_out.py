"""The documents that came with the returns, written to a folder with a table of them. The list is in `evidence_list`.

A document is written once per place where it is attached, under a name made of strangers' words that goes nowhere.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

from ..disk import make_folder, os_failure
from ..inventory.evidence import DOCUMENT, safe_name
from ..messages import say
from ..names import file_name
from .collection import Collection
from .csv_file import as_text
from .evidence_list import Attached, attached
from .picture import Picture
from .progress import Progress, go_on, never, unheard

_INDEX = ("municipality", "nis", "respondent", "round", "aspect_label", "name", "size", "fate", "file")
# In bytes, so that the names of a municipality and an aspect leave room for that of the document.
_LONGEST_WORD = 40


class Fate(StrEnum):
    """What became of a document: written, only its name is known, or its bytes are not those that were sent."""

    SAVED = "saved"
    NOT_STORED = "not_stored"
    DAMAGED = "damaged"

    @property
    def label(self) -> str:
        """In Dutch."""
        return say(f"evidence_out.{self}")


@dataclass(frozen=True, slots=True)
class SavedDocuments:
    """What was written: the documents, and the table that says which is which."""

    documents: tuple[Path, ...]
    index: Path
    not_stored: int
    damaged: int


def save_documents(
    collection: Collection,
    picture: Picture,
    folder: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> SavedDocuments:
    """Write every stored document of the returns that the picture shows into `folder`, with a table of them beside.

    Nothing that stands there is overwritten. Raises Cancelled, and UserError when the disk refuses; what was written
    is then taken away again.
    """
    make_folder(folder)
    items = [each for each in attached(collection, picture) if each.kind == DOCUMENT]
    writer = _Writer(folder)
    fates: list[tuple[Attached, Fate, str]] = []
    try:
        for done, each in enumerate(items):
            go_on(cancelled)
            progress(done, len(items), each.name)
            fates.append((each, *_save(collection, each, writer)))
        documents = tuple(writer.written)
        index = writer.write(f"{say('evidence_out.index')}.csv", lambda out: _write_index(out, fates))
    except BaseException as error:
        writer.take_away()
        if isinstance(error, OSError):
            raise os_failure(error, writer.last) from error
        raise
    progress(len(items), len(items), "")
    ends = [fate for _, fate, _ in fates]
    return SavedDocuments(documents, index, ends.count(Fate.NOT_STORED), ends.count(Fate.DAMAGED))


class _Writer:
    """Writes new files into one folder, and knows which, to take them away again; `last` is what it tried last."""

    def __init__(self, folder: Path) -> None:
        self._folder = self.last = folder
        self._next: dict[str, int] = {}
        self.written: list[Path] = []

    def write(self, name: str, put: Callable[[IO[bytes]], object]) -> Path:
        """Write a file under this name, or the first one with a number that is free."""
        path, out = self._open(name)
        with out:
            self.written.append(path)
            put(out)
        return path

    def take_away(self) -> None:
        """Remove what was written."""
        for path in self.written:
            with suppress(OSError):
                path.unlink()

    def _open(self, name: str) -> tuple[Path, IO[bytes]]:
        stem, dot, suffix = name.rpartition(".")
        # On many disks two names that differ in capitals are one.
        number = self._next.get(name.casefold(), 1)
        while True:
            path = self.last = self._folder / (name if number == 1 else f"{stem} ({number}){dot}{suffix}")
            number += 1
            self._next[name.casefold()] = number
            with suppress(FileExistsError):
                return path, path.open("xb")


def _save(collection: Collection, each: Attached, writer: _Writer) -> tuple[Fate, str]:
    if not each.stored:
        return Fate.NOT_STORED, ""
    with collection.failures_told():
        query = "SELECT data FROM document WHERE sha256 = ?"
        data = collection.connection.execute(query, (each.target,)).fetchone()[0]
    if hashlib.sha256(data).hexdigest() != each.target:
        return Fate.DAMAGED, ""
    return Fate.SAVED, writer.write(_name(each), lambda out: out.write(data)).name


def _name(each: Attached) -> str:
    """Gemeente - aspect - naam.pdf."""
    words = (each.file.municipality, each.aspect_label)
    start = " - ".join(file_name(word).encode()[:_LONGEST_WORD].decode(errors="ignore").strip() for word in words)
    return safe_name(f"{start} - {file_name(safe_name(each.name))}")


def _write_index(out: IO[bytes], fates: Iterable[tuple[Attached, Fate, str]]) -> None:
    """As all our CSV files: see `exports`."""
    text = io.TextIOWrapper(out, "utf-8-sig", newline="")
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow(say(f"column.{name}") for name in _INDEX)
    for each, fate, name in fates:
        who = (each.file.municipality, each.file.nis, say(f"respondent.{each.file.respondent}"), each.file.round)
        cells = (*who, each.aspect_label, each.name, each.size, fate.label, name)
        lines.writerow(as_text(cell) if isinstance(cell, str) else cell for cell in cells)
    text.flush()
    text.detach()  # who opened it closes it
