"""The report as an accessible PDF, by typst: the tree as data for `resources/paper/report.typ`."""

from __future__ import annotations

from datetime import datetime

from ..messages import named, say
from ..paper.typesetting import Typeset, typeset
from .tree import Block, Bullets, Item, Paragraph, Report, Section


def typeset_report(report: Report, moment: datetime, *, archival: bool = False) -> Typeset:
    """Set the report; `moment` (with its time zone) is when the file says that it was made."""
    return typeset("report", _data(report), moment, archival=archival)


def _data(report: Report) -> dict[str, object]:
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "foot": [each for each in (report.title, report.authority) if each],
        "words": {"page": say("paper.page"), "table": say("report.table_number"), "contents": say("report.contents")},
        "facts": [list(fact) for fact in report.facts],
        "sections": [_section(each) for each in report.sections],
    }


def _section(section: Section) -> dict[str, object]:
    return {
        "title": section.title,
        "blocks": [_block(each) for each in section.blocks],
        "sections": [_section(each) for each in section.sections],
    }


def _block(block: Block) -> dict[str, object]:
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "name": named(block.name, "") if block.name else "", "text": block.text}
    if isinstance(block, Bullets):
        return {"kind": "bullets", "name": block.name, "items": [_item(each) for each in block.items]}
    return {
        "kind": "table",
        "caption": block.caption,
        "head": list(block.head),
        "rows": [list(row) for row in block.rows],
        "widths": list(block.widths),
        "counts_from": block.counts_from,
        "total": block.total,
    }


def _item(item: Item) -> dict[str, object]:
    return {"label": item.label, "title": item.title, "lines": list(item.lines), "new": item.new}
