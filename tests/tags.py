"""A PDF as who listens to it gets it: the tree of its tags, with the words that belong to each."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject

_RANGE = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)>\n")
_HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
_SHOWING = (b"Tj", b"TJ", b"'", b'"')


@dataclass
class Tag:
    """An element: its kind (such as "TH"), its attributes, and in their order the words and elements in it."""

    kind: str
    attributes: dict[str, Any] = field(default_factory=dict)
    inside: list[Tag | str] = field(default_factory=list)

    @property
    def tags(self) -> list[Tag]:
        """The elements directly in it."""
        return [each for each in self.inside if isinstance(each, Tag)]

    @property
    def words(self) -> str:
        """All that is read aloud, white space as one space."""
        said = "".join(each if isinstance(each, str) else f" {each.words} " for each in self.inside)
        return " ".join(said.replace("\u200b", "").replace("\u00ad", "").split())

    def every(self, *kinds: str) -> Iterator[Tag]:
        """The elements of these kinds in it, in the order of reading; all when none is named."""
        for each in self.tags:
            if not kinds or each.kind in kinds:
                yield each
            yield from each.every(*kinds)


@dataclass(frozen=True)
class Read:
    """What a PDF says: its tree, the words that no tag has, and those that are decoration (such as the foot)."""

    tree: Tag
    loose: tuple[str, ...]
    artifacts: tuple[str, ...]


def read(pdf: bytes) -> Read:
    """Read the tags of a PDF as typst writes it."""
    reader = PdfReader(io.BytesIO(pdf))
    marked: dict[tuple[int, int], str] = {}
    loose: list[str] = []
    artifacts: list[str] = []
    for page in reader.pages:
        assert page.indirect_reference is not None
        for owner, words in _shown(page, reader):
            if isinstance(owner, int):
                place = (page.indirect_reference.idnum, owner)
                marked[place] = marked.get(place, "") + words
            else:
                (artifacts if owner == "/Artifact" else loose).append(words)
    root: Any = reader.trailer["/Root"]
    tree = Tag("Root")
    _grow(tree, root["/StructTreeRoot"].get("/K"), 0, marked)
    return Read(tree, tuple(loose), tuple(artifacts))


def faults(found: Read) -> list[str]:
    """What who listens would miss or misunderstand."""
    return [*_untagged(found), *_jumps(found.tree), *_tables(found.tree), *_nameless(found.tree)]


def _untagged(found: Read) -> Iterator[str]:
    yield from (f"no tag: {words}" for words in found.loose)


def _jumps(tree: Tag) -> Iterator[str]:
    """A heading is at most one level below the one before it, and the first is the highest."""
    level = 0
    for heading in tree.every(*_HEADINGS):
        if int(heading.kind[1]) > level + 1:
            yield f"level skipped: {heading.words}"
        level = int(heading.kind[1])


def _tables(tree: Tag) -> Iterator[str]:
    for table in tree.every("Table"):
        rows = list(table.every("TR"))
        heads = list(table.every("TH"))
        if not heads or any("/Scope" not in each.attributes for each in heads):
            yield f"no head: {table.words[:40]}"
        if len({sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row.tags) for row in rows}) != 1:
            yield f"rows of unequal length: {table.words[:40]}"
        if any(not cell.words for cell in heads):
            yield f"a head without words: {table.words[:40]}"


def _nameless(tree: Tag) -> Iterator[str]:
    yield from ("a figure without words" for each in tree.every("Figure") if not each.attributes.get("/Alt"))
    yield from ("a link without words" for each in tree.every("Link") if not each.words)


def _shown(page: Any, reader: PdfReader) -> Iterator[tuple[int | str | None, str]]:
    """Every piece of text with whose it is: the number of marked content, "/Artifact", or None."""
    fonts = {name: _letters(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    # Whose it is, and whether other words than the glyphs say were given for it.
    open_: list[tuple[int | str | None, bool]] = [(None, False)]
    letters: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            given = operands[1] if operator == b"BDC" else {}
            owner = given.get("/MCID", "/Artifact" if operands[0] == "/Artifact" else open_[-1][0])
            open_.append((owner, "/ActualText" in given or open_[-1][1]))
            if "/ActualText" in given:
                yield owner, str(given["/ActualText"])
        elif operator == b"EMC":
            open_.pop()
        elif operator == b"Tf":
            letters = fonts[operands[0]]
        elif operator in _SHOWING and not open_[-1][1]:
            yield open_[-1][0], "".join(_decoded(each, letters) for each in _strings(operands))


def _strings(operands: Any) -> Iterator[Any]:
    for each in operands:
        if isinstance(each, list):
            yield from _strings(each)
        elif isinstance(each, str | bytes):
            yield each


def _decoded(string: Any, letters: dict[int, str]) -> str:
    raw = string if isinstance(string, bytes) else string.original_bytes
    return "".join(letters[int.from_bytes(raw[at : at + 2], "big")] for at in range(0, len(raw), 2))


def _letters(font: Any) -> dict[int, str]:
    """What each glyph means, by the table that the font brings."""
    table = font["/ToUnicode"].get_data().decode("ascii")
    pairs = (pair for part in table.split("beginbfchar")[1:] for pair in _RANGE.findall(part.split("endbfchar")[0]))
    return {int(glyph, 16): bytes.fromhex(text).decode("utf-16-be") for glyph, text in pairs}


def _grow(tag: Tag, content: Any, page: int, marked: dict[tuple[int, int], str]) -> None:
    """Put what a structure element has under it into `tag`."""
    content = content.get_object() if hasattr(content, "get_object") else content
    if isinstance(content, list):
        for each in content:
            _grow(tag, each, page, marked)
    elif isinstance(content, int):
        tag.inside.append(marked.pop((page, int(content)), ""))
    elif isinstance(content, DictionaryObject) and content.get("/Type") == "/MCR":
        at = content.raw_get("/Pg").idnum if "/Pg" in content else page
        number: Any = content["/MCID"]
        tag.inside.append(marked.pop((at, int(number)), ""))
    elif isinstance(content, DictionaryObject) and "/S" in content:
        child = Tag(str(content["/S"]).removeprefix("/"), _attributes(content))
        tag.inside.append(child)
        _grow(child, content.get("/K"), content.raw_get("/Pg").idnum if "/Pg" in content else page, marked)


def _attributes(element: Any) -> dict[str, Any]:
    owned = element.get("/A", [])
    found = {str(name): each for name, each in element.items() if name in ("/Alt", "/ActualText", "/ID")}
    for each in owned if isinstance(owned, list) else [owned]:
        found.update({str(name): value for name, value in each.get_object().items()})
    return found
