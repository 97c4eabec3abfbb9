"""Real faults for the tests: a disk that takes no more, folders without rights, other programs with the same file."""

from __future__ import annotations

import ctypes
import os
import random
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


def mutant(dice: random.Random, data: bytes) -> bytes:
    """A SQLite file as damage or malice leaves it: flipped bits, lost ends, swapped pages, foreign values."""
    changed, page = bytearray(data), 4096
    pages, place = len(data) // page, dice.randrange(len(data))
    kind = dice.randrange(8)
    if kind == 0:
        for _ in range(dice.choice([1, 1, 2, 8])):
            changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    elif kind == 1:
        changed[dice.randrange(100)] = dice.randrange(256)
    elif kind == 2:
        del changed[place:]
    elif kind == 3:
        one, two = dice.randrange(pages) * page, dice.randrange(pages) * page
        changed[one : one + page], changed[two : two + page] = data[two : two + page], data[one : one + page]
    elif kind == 4:
        changed[place : place + dice.choice([1, 4, 100, page])] = b"\x00" * 4
        changed += b"\x00" * (len(data) - len(changed))
    elif kind == 5:
        changed += dice.randbytes(dice.choice([1, page]))
    elif kind == 6:
        number = dice.choice([b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x00\x00\x00\x01"])
        changed[place : place + 4] = number
    else:
        text = dice.choice([b"\x00", b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\x1b[2J", b"formal", b"' OR 1"])
        changed[place : place + len(text)] = text
    return bytes(changed)


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
