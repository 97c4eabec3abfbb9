"""Real faults for the tests: a disk that takes no more, folders without rights, other programs with the same file."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

posix_only = pytest.mark.skipif(os.name != "posix", reason="this fault can be made on POSIX systems only")

_CAPABILITY_VERSION_3 = 0x20080522
_MAY_PASS_OVER_RIGHTS = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Every write beyond `size` bytes fails, as on a disk that is full or broken."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def mode(path: Path, bits: int) -> Iterator[None]:
    """A file or folder with other rights, which count for root too inside the block."""
    before = path.stat().st_mode
    path.chmod(bits)
    try:
        with _without_privileges():
            yield
    finally:
        path.chmod(before)


def in_other_process(code: str, *arguments: str | Path) -> str:
    """What a Python program prints that runs beside this one, with the package at hand."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


@contextmanager
def _without_privileges() -> Iterator[None]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    before = (ctypes.c_uint32 * 6)()
    if libc.capget(header, before):
        raise OSError(ctypes.get_errno(), "capget")
    dropped = (ctypes.c_uint32 * 6)(*before)
    dropped[0] &= ~_MAY_PASS_OVER_RIGHTS
    if libc.capset(header, dropped):
        raise OSError(ctypes.get_errno(), "capset")
    try:
        yield
    finally:
        libc.capset(header, before)
