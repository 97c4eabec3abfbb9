"""The system calls with which the program writes, so that something can happen just before the n-th of them.

SQLite lets a test put its own functions in the place of `write` and its like (xSetSystemCall of its unix VFS), and it
is the very SQLite of the program that is asked. What Python itself writes goes through `os.fsync` and `os.replace`. The
fsync of SQLite cannot be reached so: a disk that fails tells it by the write before.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

# It is told the name of a call and its path or descriptor; 0 lets the call be made, an errno makes it fail.
Happens = Callable[[str, object], int]

_SIGNATURES: dict[bytes, tuple[type, ...]] = {
    b"open": (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_int),
    b"write": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t),
    b"pwrite": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long),
    b"pwrite64": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long),
    b"read": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t),
    b"pread": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long),
    b"pread64": (ctypes.c_ssize_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long),
    b"ftruncate": (ctypes.c_int, ctypes.c_int, ctypes.c_long),
    b"unlink": (ctypes.c_int, ctypes.c_char_p),
}
_PYTHONS = ("fsync", "replace")


class _Vfs(ctypes.Structure):
    """struct sqlite3_vfs, as far as we use it."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("methods", ctypes.c_void_p * 13),
        ("set_system_call", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)),
        ("get_system_call", ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)),
    )


def _find_vfs() -> ctypes._Pointer[_Vfs] | None:
    """The VFS of the SQLite that Python uses; None where it cannot be reached."""
    if sys.platform == "win32":
        return None
    find = getattr(ctypes.CDLL(getattr(_sqlite3, "__file__", None)), "sqlite3_vfs_find", None)
    if find is None:
        return None
    find.restype, find.argtypes = ctypes.POINTER(_Vfs), (ctypes.c_char_p,)
    vfs: ctypes._Pointer[_Vfs] = find(None)
    return vfs if vfs and vfs.contents.version >= 3 else None


VFS = _find_vfs()
reachable = VFS is not None


@contextmanager
def before_each(happens: Happens) -> Iterator[None]:
    """Ask `happens` before every call that writes, and before every read."""
    assert VFS is not None
    vfs, usual = VFS.contents, {name: getattr(os, name) for name in _PYTHONS}
    kept = []
    for name, (result, *parameters) in _SIGNATURES.items():
        if original := vfs.get_system_call(VFS, name):
            kind = ctypes.CFUNCTYPE(result, *parameters, use_errno=True)
            kept.append(kind(_asking(happens, name.decode(), kind(original))))
            vfs.set_system_call(VFS, name, ctypes.cast(kept[-1], ctypes.c_void_p))
    for python, call in usual.items():
        setattr(os, python, _asking_in_python(happens, python, call))
    try:
        yield
    finally:
        for name in _SIGNATURES:
            vfs.set_system_call(VFS, name, None)  # SQLite puts back its own
        for python, call in usual.items():
            setattr(os, python, call)


@dataclass
class Count:
    """Counts the calls that write; just before number `at` of them it does `then`."""

    at: int = 0
    then: Callable[[], object] = lambda: None
    done: int = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        """Count what is done inside the block; nothing, where the calls cannot be reached."""
        with before_each(self._heard) if reachable else nullcontext():
            yield

    def _heard(self, name: str, _: object) -> int:
        if "read" not in name:
            self.done += 1
            if self.done == self.at:
                self.then()
        return 0


def _asking(happens: Happens, name: str, call: Callable[..., int]) -> Callable[..., int]:
    def asked(*arguments: object) -> int:
        failure = happens(name, arguments[0])
        if failure:
            ctypes.set_errno(failure)
            return -1
        return call(*arguments)

    return asked


def _asking_in_python(happens: Happens, name: str, call: Callable[..., object]) -> Callable[..., object]:
    def asked(*arguments: object, **more: object) -> object:
        failure = happens(name, arguments[0])
        if failure:
            raise OSError(failure, os.strerror(failure))
        return call(*arguments, **more)

    return asked
