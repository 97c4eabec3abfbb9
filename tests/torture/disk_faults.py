"""A disk that fails at every write of every operation, in every way. Which operations those are: `operations`.

Injected into the system calls of the program's own SQLite and of Python (`syscalls`), from one of them on: no room
(ENOSPC), read-only (EROFS), a share that says EIO, and a stick that is pulled (EIO, and its folder is gone). EIO also
just once, and a folder that is moved while its files go on. Besides: a true limit on the size of files, a true folder
without rights, and another program that holds the lock.
"""

from __future__ import annotations

import errno
import itertools
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faults import mode, no_file_larger_than
from samenwerking_desktop.disk import sqlite_failure
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory import file, returns
from samenwerking_desktop.inventory.file import InventoryFile
from torture import syscalls
from torture.operations import OPERATIONS, Said, Task, said_in
from torture.result import Result
from torture.syscalls import Count

PROMISE = "when the disk fails, memory and file agree, the person is told, and the same works once the cause is gone"
HOW = "no room, read-only, EIO, pulled, moved, locked: injected at every write of every operation"
WRITES = ("write", "pwrite", "pwrite64")
LOCKED = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """How system calls fail: with which error, `once` or from then on, whether the folder is then `away`."""

    error: int
    fails: Callable[[str, object], bool]
    once: bool = False
    away: bool = False


KINDS = {
    "no room": Kind(errno.ENOSPC, lambda name, _: name in WRITES),
    "read-only": Kind(errno.EROFS, lambda name, _: name not in ("open", "read", "pread", "pread64")),
    "share that fails": Kind(errno.EIO, lambda *_: True),
    "share that fails once": Kind(errno.EIO, lambda *_: True, once=True),
    "pulled": Kind(errno.EIO, lambda _, what: isinstance(what, int), away=True),
    "moved": Kind(0, lambda *_: False, away=True),
}
LIMIT, NO_RIGHTS, LOCK = "limit", "no rights", "lock"


@dataclass
class Fault:
    """A failure of one kind, from call `at` on, in the files of `folder`."""

    kind: Kind
    at: int
    folder: Path
    done: int = 0

    @contextmanager
    def there(self) -> Iterator[None]:
        """The fault can happen inside the block, and its cause is gone afterwards."""
        try:
            with syscalls.before_each(self._happens):
                yield
        finally:
            if self._gone.exists():
                self._gone.rename(self.folder)

    @property
    def _gone(self) -> Path:
        return self.folder.with_name("gone")

    def _happens(self, name: str, what: object) -> int:
        counts = "read" not in name
        self.done += counts
        if self.done < self.at or (self.kind.once and (self.done > self.at or not counts)):
            return 0
        if self.kind.away and self.folder.exists():
            self.folder.rename(self._gone)
        return self.kind.error if self.kind.fails(name, what) else 0


Try = tuple[str, str, int]


def run(
    folder: Path,
    tries: int,
    seed: int,
    progress: Callable[[int], None] = lambda _: None,
    names: Collection[str] = tuple(OPERATIONS),
    broken: str = "",
) -> Result:
    """Make so many tries of these operations; those of consecutive seeds are others, until all have been made.

    `broken` names one of BROKEN, for the proof that this harness can fail; it ends at the first failure.
    """
    bench = _Bench(folder, names, BROKEN[broken])
    every = bench.tries()
    chosen = [every[(seed + number) % len(every)] for number in range(min(tries, len(every)))]
    failures: list[str] = []
    for done, one in enumerate(chosen, 1):
        operation, kind, at = one
        failures += [f"{operation}, {kind} at {at}: {failure}" for failure in bench.failures_of(one)]
        progress(done)
        if broken and failures:
            break
    note = f"{len(every):,} different tries are possible here"
    return Result(PROMISE, HOW, len(chosen), tuple(failures), note)


class _Bench:
    """The operations with their files as they are before, and what is said before and after when nothing fails."""

    def __init__(
        self, folder: Path, names: Collection[str], broken: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._folder, self._broken = folder, broken
        self._copies = itertools.count()
        self._starts = {name: folder / f"start of {name}" for name in names}
        self._calls: dict[str, int] = {}
        self._before: dict[str, Said] = {}
        self._after: dict[str, Said] = {}
        for name, start in self._starts.items():
            start.mkdir()
            OPERATIONS[name].lay(start)
            self._do_undisturbed(name)

    def tries(self) -> list[Try]:
        """Every call of every operation in every way, in an order that is the same each time."""
        at_calls = itertools.product(self._starts, KINDS if syscalls.reachable else ())
        every = [(name, kind, at) for name, kind in at_calls for at in range(1, self._calls[name] + 1)]
        every += [(name, LIMIT, size) for name in self._starts for size in range(0, 200_000, 5_000)]
        every += [(name, NO_RIGHTS, 0) for name in self._starts]
        every += [(name, LOCK, 0) for name in self._starts if name.startswith("migration")]  # they begin by opening
        random.Random(0).shuffle(every)
        return every

    def failures_of(self, one: Try) -> Iterator[str]:
        """Everything that was not as it should be."""
        name, kind, at = one
        place = self._copy(self._starts[name])
        task = OPERATIONS[name].begin(place)
        try:
            with self._broken(), _failing(kind, at, place):
                error = _refusal(task)
            yield from self._wrong_after(one, task, place, error)
            if error:
                if kind == "no room" and (left := [path.name for path in place.glob(".*")]):
                    yield f"left behind: {left}"
                again = _refusal(task)
                if again and not (_away(kind) and getattr(again, "message", "") == "file_exists"):
                    yield f"does not go on: {again!r}"
        finally:
            task.end()
        if (said := said_in(place)) != self._after[name]:
            yield f"not done in the end: {_difference(said, self._after[name])}"
        shutil.rmtree(place)

    def _wrong_after(self, one: Try, task: Task, place: Path, error: Exception | None) -> Iterator[str]:
        """What is wrong just after the operation was refused, or was done in spite of all."""
        name, kind, _ = one
        if error and not (isinstance(error, UserError) and error.what and error.advice):
            yield f"no sentence for a person: {error!r}"
        copy = self._copy(place)
        said, before, after = said_in(copy), self._before[name], self._after[name]
        shutil.rmtree(copy)
        known = (before, after) if error else (after,)
        if odd := [path for path in {**before, **said} if said.get(path) not in [each.get(path) for each in known]]:
            yield f"neither as before nor as after: {odd}" if error else f"not done, and not told: {odd}"
        for path, memory in task.memory().items():
            # A folder that is moved in the middle of a commit takes the edit along, and the program only sees it gone.
            ahead = error is not None and _away(kind) and said.get(path) == after.get(path)
            if said.get(path) != memory and not ahead:
                yield f"memory and file differ: {path}, after {error!r}"

    def _do_undisturbed(self, name: str) -> None:
        place = self._copy(self._starts[name])
        task, calls = OPERATIONS[name].begin(place), Count()
        self._before[name] = said_in(self._copy(place))
        with calls.counting():
            task.act()
        task.end()
        self._calls[name], self._after[name] = calls.done, said_in(place)

    def _copy(self, folder: Path) -> Path:
        return Path(shutil.copytree(folder, self._folder / f"{next(self._copies)}"))


@contextmanager
def _failing(kind: str, at: int, place: Path) -> Iterator[None]:
    if kind == LIMIT:
        with no_file_larger_than(at):
            yield
    elif kind == NO_RIGHTS:
        with mode(place, 0o500):
            yield
    elif kind == LOCK:
        with _locked_by_another(next(place.iterdir())):
            yield
    else:
        with Fault(KINDS[kind], at, place).there():
            yield


@contextmanager
def _locked_by_another(path: Path) -> Iterator[None]:
    command = [sys.executable, "-c", LOCKED, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        yield
        other.communicate()


def _away(kind: str) -> bool:
    """Whether the files are elsewhere while it lasts, and then come back as they are."""
    return kind in KINDS and KINDS[kind].away


def _refusal(task: Task) -> Exception | None:
    try:
        task.act()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return error
    return None


def _difference(one: Said, two: Said) -> list[str]:
    return [name for name in {**one, **two} if one.get(name) != two.get(name)]


# ---- subjects that must fail


@contextmanager
def _put(place: object, name: str, value: object) -> Iterator[None]:
    usual = getattr(place, name)
    setattr(place, name, value)
    try:
        yield
    finally:
        setattr(place, name, usual)


_USUAL_SAVE = InventoryFile.save


def _silent_save(*arguments: Any) -> None:
    try:
        _USUAL_SAVE(*arguments)
    except UserError:
        return


def _late_refusal(*arguments: Any) -> None:
    _USUAL_SAVE(*arguments)
    raise UserError("disk_full", path=Path())


def _in_parts(opened: InventoryFile, write: Callable[[], object]) -> None:
    try:
        write()
    except sqlite3.Error as error:
        raise sqlite_failure(error, opened.path) from error


def _raw(error: Exception, _: Path) -> UserError:
    raise error


@contextmanager
def _nowhere_else(path: Path, *, own: bool) -> Iterator[Path]:
    path.unlink(missing_ok=True)
    yield path


BROKEN: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "silent": lambda: _put(InventoryFile, "save", _silent_save),
    "refuses what was saved": lambda: _put(InventoryFile, "save", _late_refusal),
    "in parts": lambda: _put(InventoryFile, "_transaction", _in_parts),
    "no sentence": lambda: _put(file, "sqlite_failure", _raw),
    "in place": lambda: _put(returns, "replacing", _nowhere_else),
}
