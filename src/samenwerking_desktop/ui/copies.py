"""Copies of documents that were opened in other programs: read-only, in a folder of our own, gone when we are."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from ..disk import os_failure

_READ_ONLY, _OURS = 0o400, 0o700


def copies_place() -> Path:
    """Where the copies of this program are, each run of it in a folder of its own."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "geopend"


def sweep() -> None:
    """Remove what earlier runs could not; the copies of a run that still goes on stay."""
    place = copies_place()
    if not place.is_dir():
        return
    for folder in [each for each in place.iterdir() if each.is_dir()]:
        lock = _lock(folder)
        if lock.tryLock(0):
            _remove(folder)
            lock.unlock()


class Copies:
    """The copies that one inventory opened. What another program holds on to is removed at the next start."""

    def __init__(self) -> None:
        self._folder = copies_place() / uuid.uuid4().hex
        self._lock: QLockFile | None = None

    def add(self, name: str, content: Iterable[bytes]) -> Path:
        """Write a copy under this safe name, and where it is; UserError when the disk refuses."""
        path = self._folder / uuid.uuid4().hex / name
        try:
            self._claim()
            path.parent.mkdir(mode=_OURS)
            with path.open("xb") as file:
                file.writelines(content)
            path.chmod(_READ_ONLY)
        except OSError as error:
            raise os_failure(error, path) from error
        return path

    def clear(self) -> None:
        """Remove them all."""
        if self._lock is not None:
            _remove(self._folder)
            self._lock.unlock()
            self._lock = None

    def _claim(self) -> None:
        """Make the folder, with a sign that it is in use; the sign comes first, and goes with this process."""
        if self._lock is None:
            self._folder.parent.mkdir(parents=True, exist_ok=True, mode=_OURS)
            self._lock = _lock(self._folder)
            self._lock.tryLock(0)
            self._folder.mkdir(mode=_OURS)


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(f"{folder}.lock")
    lock.setStaleLockTime(0)  # a sign is only old when its process is gone
    return lock


def _remove(folder: Path) -> None:
    """As much as goes: Windows keeps what is open elsewhere, and lets nothing read-only go."""
    for path in folder.rglob("*"):
        with suppress(OSError):
            path.chmod(_OURS)
    shutil.rmtree(folder, ignore_errors=True)
