"""The report as a Word document to edit: real headings, lists, captions and table heads, whole or not at all.

How it looks is in `word_style`. What a person typed is text, and never markup.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..disk import replacing
from ..messages import language_tag, named, say
from .tree import Bullets, Item, Paragraph, Report, Section, Table, numbered
from .word_fields import add_contents, add_footer, add_header, bookmark, field, plain
from .word_style import BULLET, CELL, FACT, SUBTITLE, TABLE, TITLE, prepare

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph as WordParagraph

# The width of the text, in parts of a twentieth of a point: A4 without its margins.
_TEXT_WIDTH = 9354
# No file has a moment of its own: the same report is the same bytes.
_NO_MOMENT = (1980, 1, 1, 0, 0, 0)


def write_word(report: Report, moment: datetime, out: Path) -> None:
    """Write the document; UserError when the disk refuses, and what stood there then still does."""
    data = word_bytes(report, moment)
    with replacing(out.absolute()) as temporary:
        temporary.write_bytes(data)


def word_bytes(report: Report, moment: datetime) -> bytes:
    """The document; `moment` (with its time zone) is when it says that it was made."""
    import docx

    word = docx.Document()
    prepare(word)
    _describe(word, report, moment)
    _title_page(word, report)
    add_contents(word, say("report.contents"), list(numbered(report.sections)))
    writer = _Writer(word)
    for place, (_, level, section) in enumerate(numbered(report.sections)):
        writer.section(section, level, place)
    made = io.BytesIO()
    word.save(made)
    return _without_moments(made.getvalue())


def _describe(word: Word, report: Report, moment: datetime) -> None:
    about = word.core_properties
    about.title, about.subject = plain(report.title)[:250], plain(report.subtitle)[:250]
    about.author = about.last_modified_by = plain(report.authority)[:250]
    about.comments, about.keywords, about.revision = "", "", 1
    about.language = language_tag()
    about.created = about.modified = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)


def _title_page(word: Word, report: Report) -> None:
    section = word.sections[0]
    section.different_first_page_header_footer = True
    add_header(section, plain(report.authority))
    add_footer(section, plain(report.title))
    word.add_paragraph(plain(report.title), style=TITLE)
    word.add_paragraph(plain(report.subtitle), style=SUBTITLE)
    for name, value in report.facts:
        line = word.add_paragraph(style=FACT)
        line.add_run(f"{plain(name)}\t").bold = True
        line.add_run(plain(value))


class _Writer:
    """Writes the sections one after the other."""

    def __init__(self, word: Word) -> None:
        self._word = word
        self._tables = 0
        self._styles: dict[str, str] = {}

    def section(self, section: Section, level: int, place: int) -> None:
        """The heading of a section, where the contents lead to, and what stands under it."""
        heading = self._styled(f"Heading {level}")
        heading.paragraph_format.page_break_before = True if place == 0 else None
        bookmark(heading, place, plain(section.title))
        for block in section.blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            elif isinstance(block, Bullets):
                self._bullets(block)
            else:
                self._table(block)

    def _styled(self, style: str) -> WordParagraph:
        """A new paragraph; python-docx itself looks through all styles each time, and is six times as slow."""
        paragraph = self._word.add_paragraph()
        paragraph._p.style = self._style(style)
        return paragraph

    def _style(self, name: str) -> str:
        """The id of a style."""
        if name not in self._styles:
            self._styles[name] = self._word.styles[name].style_id
        return self._styles[name]

    def _paragraph(self, block: Paragraph) -> None:
        line = self._word.add_paragraph()
        if block.name:
            line.add_run(named(plain(block.name), "")).bold = True
        line.add_run(plain(block.text))

    def _bullets(self, block: Bullets) -> None:
        if block.name:
            name = self._word.add_paragraph()
            name.add_run(plain(block.name)).bold = True
            name.paragraph_format.keep_with_next = True
        for item in block.items:
            self._item(item)

    def _item(self, item: Item) -> None:
        """One of a list: what is said further stands under it, in the same indent."""
        first, *rest = item.lines if not item.title else ("", *item.lines)
        line = self._styled(BULLET)
        if item.label:
            line.add_run(f"{plain(item.label)} ").bold = True
        if item.title:
            run = line.add_run(plain(item.title))
            run.bold, run.italic = True, item.new
        if first:
            line.add_run(plain(first)).italic = item.new
        for text in rest:
            self._styled("List Continue").add_run(plain(text)).italic = item.new
        line.paragraph_format.keep_with_next = bool(rest)

    def _table(self, block: Table) -> None:
        self._tables += 1
        caption = self._styled("Caption")
        caption.add_run(f"{say('report.table_number')} ")
        field(caption, f"SEQ {say('report.table_number')} \\* ARABIC", str(self._tables))
        caption.add_run(f". {plain(block.caption)}")
        table = self._word.add_table(rows=1 + len(block.rows), cols=len(block.head), style=TABLE)
        _shape(table, block)
        cells = iter(table._cells)
        for place, row in enumerate((block.head, *block.rows)):
            strong = place == 0 or (block.total and place == len(block.rows))
            for column, text in enumerate(row):
                is_number = bool(block.counts_from) and column >= block.counts_from
                _fill(next(cells), text, self._style(CELL), number=is_number, strong=strong)


def _shape(table: Any, block: Table) -> None:
    """Widths, the head that comes back on every page, rows that stay whole, and words for who cannot see it."""
    from docx.enum.table import WD_TABLE_ALIGNMENT
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Twips

    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    unit = _TEXT_WIDTH / sum(block.widths)
    widths = [Twips(round(part * unit)) for part in block.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    for name, on in {"firstRow": True, "lastRow": block.total, "firstColumn": False, "noVBand": True}.items():
        look.set(qn(f"w:{name}"), "1" if on else "0")
    said = say(
        "report.description", columns=len(block.head), rows=len(block.rows), head=", ".join(map(plain, block.head))
    )
    for name, text in {"tblCaption": plain(block.caption), "tblDescription": said}.items():
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), text)
        table._tbl.tblPr.append(element)
    for place, row in enumerate(table._tbl.tr_lst):
        about = row.get_or_add_trPr()
        about.append(OxmlElement("w:cantSplit"))
        if place == 0:
            about.append(OxmlElement("w:tblHeader"))
        for cell, width in zip(row.tc_lst, widths, strict=True):
            cell.width = width


def _fill(cell: Any, text: str, style: str, *, number: bool, strong: bool) -> None:
    """The lines of a cell, a paragraph each."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    for place, line in enumerate(text.split("\n")):
        paragraph: WordParagraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph._p.style = style
        paragraph.add_run(plain(line)).bold = strong or None
        if number:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _without_moments(data: bytes) -> bytes:
    """The same package with no moment in it: the same bytes for the same report."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _NO_MOMENT), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
