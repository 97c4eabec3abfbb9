"""The report as a tree of sections, before it is a document of any kind. Every text in it is data, never markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text, with a name before it ("Aanwezig: …") when it has one."""

    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list: a title with a label before it ("[nieuw in 2026]"), and what is said of it, a line each.

    `new` is an initiative of the year that is reported on: in italics, as the practice is, beside the label.
    """

    title: str = ""
    label: str = ""
    lines: tuple[str, ...] = ()
    new: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, with a name before it when it has one."""

    items: tuple[Item, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row; `widths` are the parts of the page that its columns take, the last row may be a total.

    The columns after `counts_from`, where that is not 0, hold numbers.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    counts_from: int = 0
    total: bool = False


Block = Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with a heading; its number follows from where it stands."""

    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing under the heading."""
        return not self.blocks and not self.sections


@dataclass(frozen=True, slots=True)
class Report:
    """The whole: title page and sections. `authority` is who publishes it: bodies, never a person."""

    title: str
    subtitle: str
    authority: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


def numbered(sections: tuple[Section, ...], before: str = "", level: int = 1) -> Iterator[tuple[str, int, Section]]:
    """Every section with its number ("3.2") and its level, in the order of reading."""
    for place, section in enumerate(sections, 1):
        number = f"{before}{place}"
        yield number, level, section
        yield from numbered(section.sections, f"{number}.", level + 1)
