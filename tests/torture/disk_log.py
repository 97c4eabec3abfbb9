"""What the program tells the disk, in order: every write, size, name and sync, of its own SQLite and of Python itself.

SQLite opens each file with a table of functions; we put our own in that table, which write down what is asked and then
call the usual ones (`syscalls` reaches less: no sync). What a power cut leaves of all this is for `power`.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from torture.syscalls import VFS


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place in a file; files go by number, as a name may change hands."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file cut off, or made longer."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Names:
    """Names in the folder that from now on stand for another file, or for none, all at once."""

    changes: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Sync:
    """All that a file was told before is on the disk; without a file, all names of the folder are."""

    file: int | None


@dataclass(frozen=True, slots=True)
class Saved:
    """The program said that all until here is saved."""


Event = Write | Resize | Names | Sync | Saved


class Log:
    """Everything that is told about the files of one folder, from `start` on (what was in it then, by name)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.start = _contents(folder)
        self.events: list[Event] = []
        self._numbers = {name: number for number, name in enumerate(self.start)}
        self._files = len(self.start)

    def saved(self) -> None:
        """The program says that what it was asked to do is done."""
        self.events.append(Saved())

    def opened(self, path: str) -> int | None:
        """The number of a file that is there now, a new one when it was just made; None when it lies elsewhere."""
        name = self._name(path)
        if name and name not in self._numbers:
            self._numbers[name] = self._files
            self.events.append(Names(((name, self._files),)))
            self._files += 1
        return self._numbers[name] if name else None

    def moved(self, old: str, new: str) -> None:
        """A file got another name in the folder; one that stood there has gone."""
        if (name := self._name(old)) in self._numbers and (to := self._name(new)):
            self._numbers[to] = self._numbers.pop(name)
            self.events.append(Names(((to, self._numbers[to]), (name, None))))

    def deleted(self, path: str) -> None:
        """A name has gone, when it was there."""
        if self._numbers.pop(name := self._name(path), None) is not None:
            self.events.append(Names(((name, None),)))

    def synced_folder(self, path: str) -> None:
        """The folder in which `path` lies was synced."""
        if self._name(path):
            self.events.append(Sync(None))

    def synced_descriptor(self, descriptor: int) -> None:
        """Python synced the file, or the folder, that it has open under this number."""
        opened = os.fstat(descriptor)
        if os.path.samestat(opened, self._folder.stat()):
            self.events.append(Sync(None))
        self.events += [
            Sync(number)
            for name, number in self._numbers.items()
            if os.path.samestat(opened, (self._folder / name).stat())
        ]

    def replayed(self, events: list[Event]) -> dict[str, bytes]:
        """What is in the folder when just this was done to it, by name."""
        names: dict[str, int] = {name: number for number, name in enumerate(self.start)}
        files = {number: bytearray(data) for number, data in enumerate(self.start.values())}
        for event in events:
            match event:
                case Write(file, at, data):
                    content = files.setdefault(file, bytearray())
                    content += bytes(max(0, at - len(content)))
                    content[at : at + len(data)] = data
                case Resize(file, size):
                    content = files.setdefault(file, bytearray())
                    content += bytes(max(0, size - len(content)))
                    del content[size:]
                case Names(changes):
                    for name, number in changes:
                        names.pop(name, None)
                        if number is not None:
                            names[name] = number
        return {name: bytes(files.get(number, b"")) for name, number in names.items()}

    def check(self) -> None:
        """AssertionError when something was done to the folder that we did not hear of."""
        assert self.replayed(self.events) == _contents(self._folder)

    def _name(self, path: str) -> str:
        folder, name = os.path.split(path)
        return name if folder == str(self._folder) else ""


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# ---- listening


class _Methods(ctypes.Structure):
    """struct sqlite3_io_methods."""

    _fields_ = (("version", ctypes.c_int), ("functions", ctypes.c_void_p * 18))


class _File(ctypes.Structure):
    """struct sqlite3_file, of which only the beginning is the same everywhere."""

    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


_POINTER, _INT = ctypes.c_void_p, ctypes.c_int
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT)
_OPEN_FOLDER = ctypes.CFUNCTYPE(_INT, ctypes.c_char_p, _POINTER, use_errno=True)
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)
# Where in their tables the functions stand.
_OF_VFS = {"open": 0, "delete": 1}
_OF_FILE = {"write": 2, "truncate": 3, "sync": 4}
_FOLDER = b"openDirectory"

# For ever: a connection that outlives the listening goes on through our functions.
_kept: list[object] = []


@contextmanager
def listening(folder: Path) -> Iterator[Log]:
    """Log all that is told about the files in `folder`, which has no folders in it."""
    assert VFS is not None
    log = Log(folder.resolve())
    vfs, files = VFS.contents, _Files(log)
    usual = {name: vfs.methods[place] or 0 for name, place in _OF_VFS.items()}
    opening_folder = _OPEN_FOLDER(vfs.get_system_call(VFS, _FOLDER))
    ours = {
        "open": _OPEN(files.opening(_OPEN(usual["open"]))),
        "delete": _DELETE(_telling(partial(_deleted, log), _DELETE(usual["delete"]))),
    }
    asked = _OPEN_FOLDER(_telling(lambda path, _: log.synced_folder(os.fsdecode(path)), opening_folder))
    _kept.extend((ours, asked, files))
    try:
        for name, place in _OF_VFS.items():
            vfs.methods[place] = ctypes.cast(ours[name], _POINTER).value
        vfs.set_system_call(VFS, _FOLDER, ctypes.cast(asked, _POINTER))
        with _listening_to_python(log):
            yield log
    finally:
        vfs.set_system_call(VFS, _FOLDER, None)  # SQLite puts back its own
        for name, place in _OF_VFS.items():
            vfs.methods[place] = usual[name]


class _Files:
    """The files that SQLite has open: their numbers, and the tables of functions that tell."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._numbers: dict[int, int] = {}
        self._tables: dict[int, _Methods] = {}
        self._functions: list[object] = []

    def opening(self, usual: Callable[..., int]) -> Callable[..., int]:
        """SQLite's way to open a file, after which the file tells what it is asked."""

        def asked(vfs: int, path: int | None, file: int, flags: int, out: int | None) -> int:
            # The very same pointers: SQLite finds the parameters of an address behind the path.
            failed = usual(vfs, path, file, flags, out)
            number = None if failed or not path else self._log.opened(os.fsdecode(ctypes.string_at(path)))
            if number is not None:
                self._numbers[file] = number
                opened = _File.from_address(file)
                opened.methods = ctypes.pointer(self._telling_table(opened.methods))
            return failed

        return asked

    def _telling_table(self, methods: Any) -> _Methods:
        usual = ctypes.addressof(methods.contents)
        if usual not in self._tables:
            table = _Methods.from_buffer_copy(methods.contents)
            write, truncate, sync = (table.functions[place] for place in _OF_FILE.values())
            functions = (
                _WRITE(_telling(self._writes, _WRITE(write))),
                _TRUNCATE(
                    _telling(lambda file, size: self._tell(Resize(self._numbers[file], size)), _TRUNCATE(truncate))
                ),
                _SYNC(_telling(lambda file, _: self._tell(Sync(self._numbers[file])), _SYNC(sync))),
            )
            for place, function in zip(_OF_FILE.values(), functions, strict=True):
                table.functions[place] = ctypes.cast(function, _POINTER).value
            self._functions += functions
            self._tables[usual] = table
        return self._tables[usual]

    def _writes(self, file: int, data: int, length: int, at: int) -> None:
        self._tell(Write(self._numbers[file], at, ctypes.string_at(data, length)))

    def _tell(self, event: Event) -> None:
        self._log.events.append(event)


def _telling(tell: Callable[..., object], usual: Callable[..., Any]) -> Callable[..., Any]:
    def asked(*arguments: Any, **more: Any) -> Any:
        tell(*arguments)
        return usual(*arguments, **more)

    return asked


def _deleted(log: Log, _: int, path: int, *__: int) -> None:
    # SQLite syncs the folder within this call too, once the name has gone.
    log.deleted(os.fsdecode(ctypes.string_at(path)))


@contextmanager
def _listening_to_python(log: Log) -> Iterator[None]:
    usual = {name: getattr(os, name) for name in ("fsync", "replace", "unlink")}
    tell: dict[str, Callable[..., object]] = {
        "fsync": log.synced_descriptor,
        "replace": lambda old, new: log.moved(os.fspath(old), os.fspath(new)),
        "unlink": lambda path: log.deleted(os.fspath(path)),
    }
    for name, call in usual.items():
        setattr(os, name, _telling(tell[name], call))
    try:
        yield
    finally:
        for name, call in usual.items():
            setattr(os, name, call)
