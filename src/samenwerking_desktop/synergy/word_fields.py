"""What Word works out itself in the report: table of contents, numbers of pages and tables; and where these lead.

Each is filled already, for readers that work nothing out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..messages import say
from .tree import Section
from .word_style import CONTENTS, contents_style

if TYPE_CHECKING:
    from docx.document import Document as Word

# How deep the table of contents goes.
_DEEPEST = 2
# What XML does not take, and what would turn the direction of the text around it.
_NOT_TEXT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)


def plain(text: str) -> str:
    """A text as a document can hold it; a line break stays one."""
    return _NOT_TEXT.sub(lambda found: " " if found[0] == "\t" else "", unicodedata.normalize("NFC", text))


def field(paragraph: Any, instruction: str, shown: str) -> None:
    """A field that Word works out, showing `shown` until then."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), (None, shown), ("end", "")):
        run = paragraph.add_run()
        if kind is None:
            run.text = text
        elif kind:
            run._r.append(_mark(kind))
        else:
            run._r.append(_instruction(text))


def bookmark(heading: Any, place: int, title: str) -> None:
    """The words of a heading, as a place that the table of contents leads to."""
    start, end = (
        _element("w:bookmarkStart", id=str(place), name=_anchor(place)),
        _element("w:bookmarkEnd", id=str(place)),
    )
    heading._p.append(start)
    heading.add_run(title)
    heading._p.append(end)


def add_contents(word: Word, title: str, sections: Sequence[tuple[str, int, Section]]) -> None:
    """The table of contents on a page of its own: links that are there already, and that Word makes anew with pages."""
    heading = word.add_paragraph(title, style=CONTENTS)
    heading.paragraph_format.page_break_before = True
    shown = [(place, *each) for place, each in enumerate(sections) if each[1] <= _DEEPEST]
    for count, (place, number, level, section) in enumerate(shown):
        line = word.add_paragraph(style=contents_style(level))
        if count == 0:
            for mark in (
                _mark("begin", dirty="true"),
                _instruction(f'TOC \\o "1-{_DEEPEST}" \\h \\z \\u'),
                _mark("separate"),
            ):
                line.add_run()._r.append(mark)
        link = _element("w:hyperlink", anchor=_anchor(place), history="1")
        line._p.append(link)
        run = line.add_run(f"{number}\t{plain(section.title)}")
        link.append(run._r)
        if count == len(shown) - 1:
            line.add_run()._r.append(_mark("end"))


def add_header(section: Any, text: str) -> None:
    """Who publishes it, on top of every page but the first."""
    section.header.paragraphs[0].text = text


def add_footer(section: Any, text: str) -> None:
    """The title, and which page of how many this is."""
    line = section.footer.paragraphs[0]
    line.add_run(f"{text}\t")
    before, _, rest = say("paper.page").partition("{number}")
    between, _, after = rest.partition("{total}")
    for words, instruction in ((before, "PAGE"), (between, "NUMPAGES")):
        line.add_run(words)
        field(line, instruction, "1")
    line.add_run(after)


def _anchor(place: int) -> str:
    return f"_Toc{place + 1:06d}"


def _mark(kind: str, **attributes: str) -> Any:
    return _element("w:fldChar", fldCharType=kind, **attributes)


def _instruction(text: str) -> Any:
    from docx.oxml.ns import qn

    element = _element("w:instrText")
    element.set(qn("xml:space"), "preserve")
    element.text = f" {text} "
    return element


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element
