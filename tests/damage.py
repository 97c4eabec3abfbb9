"""Damage to a file, for the tests and for the workers of `torture`, which start quicker without pytest."""

from __future__ import annotations

import random


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
