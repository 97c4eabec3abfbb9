"""The rows on the pages of a SQLite file, read without SQLite: for a file that SQLite itself no longer opens.

What the rows mean, and whether they can be true, is for `rescue`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from ..disk import HEADER_SIZE, MAGIC

Value = str | int | float | bytes | None

# As SQLite makes our files; a file that says something else is read both ways.
_PAGE_SIZE = 4096
_SIZES = tuple(1 << power for power in range(9, 17))
_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
_KINDS = (_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF)
_MOST_PAYLOAD = 26_000_000
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_UNREADABLE = (ValueError, IndexError, struct.error)


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it is stored; `rowid` is None in a table without one and in an index."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a tree: its rows, the pages under it, whether all was read, and the pages that its rows go on in."""

    records: tuple[Record, ...]
    children: tuple[int, ...]
    whole: bool
    beyond: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file that are of a tree, by number; `count` is how many pages the file has, or should have."""

    trees: dict[int, Page]
    count: int
    free: int

    @property
    def lost(self) -> int:
        """How many pages, at least, hold something that could not be read."""
        chained = {number for page in self.trees.values() for number in page.beyond}
        torn = sum(not page.whole for page in self.trees.values())
        return torn + max(0, self.count - len(self.trees.keys() | chained) - self.free)


def read_pages(data: bytes) -> Pages:
    """Every page that can be read, whatever is left of the file."""
    said = struct.unpack_from(">H", data, 16)[0] if len(data) >= HEADER_SIZE else 0
    said = 65536 if said == 1 else said
    sizes = dict.fromkeys(size for size in (_PAGE_SIZE, said) if size in _SIZES)
    return max((_File(data, size).pages() for size in sizes), key=lambda pages: _rows(pages.trees))


def _rows(trees: dict[int, Page]) -> int:
    return sum(len(page.records) for page in trees.values())


class _File:
    """The bytes of a file, as pages of one size."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = data, size
        self._count = -(-len(data) // size)

    def pages(self) -> Pages:
        """All pages."""
        count, free = self._count, 0
        if self._data.startswith(MAGIC) and len(self._data) >= HEADER_SIZE:
            # A file that was cut off still says how long it was.
            said = struct.unpack_from(">I", self._data, 28)[0]
            count = said if count < said < 100 * count + 100 else count
            free = min(count, int(struct.unpack_from(">I", self._data, 36)[0]))
        read = {number: self._page(number) for number in range(1, self._count + 1)}
        return Pages({number: page for number, page in read.items() if page}, count, free)

    def _page(self, number: int) -> Page | None:
        start, head = (number - 1) * self._size, HEADER_SIZE if number == 1 else 0
        page = self._data[start : start + self._size]
        if len(page) < head + 12 or page[head] not in _KINDS:
            return None
        kind, cells = page[head], int.from_bytes(page[head + 3 : head + 5])
        inner = kind in (_INDEX_INTERIOR, _TABLE_INTERIOR)
        first = head + (12 if inner else 8)
        records, children, beyond = list[Record](), list[int](), list[int]()
        whole = len(page) == self._size and first + 2 * cells <= self._size
        for place in range(first, min(first + 2 * cells, len(page) - 1), 2):
            try:
                self._cell(kind, page, int.from_bytes(page[place : place + 2]), (records, children, beyond))
            except _UNREADABLE:
                whole = False
        if inner:
            children.append(int.from_bytes(page[head + 8 : head + 12]))
        return Page(tuple(records), tuple(children), whole, tuple(beyond))

    def _cell(self, kind: int, page: bytes, at: int, found: tuple[list[Record], list[int], list[int]]) -> None:
        """Read one cell into the rows, the pages under this one, and the pages that it goes on in."""
        records, children, beyond = found
        if kind in (_INDEX_INTERIOR, _TABLE_INTERIOR):
            children.append(struct.unpack_from(">I", page, at)[0])
            at += 4
        if kind == _TABLE_INTERIOR:
            return
        length, at = _varint(page, at)
        rowid: int | None = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        payload, chain = self._payload(page, at, length, most=_most_local(kind, self._size))
        records.append(Record(rowid, _values(payload)))
        beyond += chain

    def _payload(self, page: bytes, at: int, length: int, most: int) -> tuple[bytes, list[int]]:
        """The bytes of a row, with those on other pages; ValueError when they are not all there."""
        room = self._size - 4
        least = (self._size - 12) * 32 // 255 - 23
        here = least + (length - least) % room
        here = length if length <= most else here if here <= most else least
        if length > _MOST_PAYLOAD or at + here > len(page):
            raise ValueError("too long")
        parts, left, chain = [page[at : at + here]], length - here, dict[int, None]()
        following = struct.unpack_from(">I", page, at + here)[0] if left else 0
        while left > 0:
            if not 1 < following <= self._count or following in chain:
                raise ValueError("broken chain")
            chain[following] = None
            start = (following - 1) * self._size
            part = self._data[start + 4 : start + 4 + min(left, room)]
            following = struct.unpack_from(">I", self._data, start)[0]
            parts.append(part)
            left -= len(part) or length
        if left or following:
            raise ValueError("broken chain")
        return b"".join(parts), list(chain)


def _most_local(kind: int, size: int) -> int:
    """How many bytes of a row stand on its own page."""
    return size - 35 if kind == _TABLE_LEAF else (size - 12) * 64 // 255 - 23


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    """The columns of a row; ValueError when they do not fill it to the byte."""
    end, at = _varint(payload, 0)
    place, values = end, list[Value]()
    while at < end:
        kind, at = _varint(payload, at)
        value, size = _value(payload, place, kind)
        values.append(value)
        place += size
    if at != end or place != len(payload):
        raise ValueError("not a row")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), 0
    if kind in _INTEGERS:
        size = _INTEGERS[kind]
        return int.from_bytes(payload[at : at + size], signed=True), size
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], 8
    if kind < 12:
        raise ValueError("no such type")
    size = (kind - 12) // 2
    raw = payload[at : at + size]
    return (raw.decode() if kind % 2 else raw), size
