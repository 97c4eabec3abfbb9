"""Setting a filled questionnaire of more than forty pages, beside LibreOffice and beside Qt's own writer.

The rivals get the same headings, tables and texts; LibreOffice as a document of its own format, converted in a process
of its own, as ours is; Qt, which writes no tags, inside one process, as ours is for the preview.
"""

from __future__ import annotations

import copy
import html
import io
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from bench.figures import Figure, in_turn, milliseconds, ratios, seconds
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.paper.filled import Wanted, filled
from samenwerking_desktop.paper.orders import Order, typeset_order, typeset_start
from samenwerking_desktop.paper.typesetting import typeset
from samenwerking_desktop.paper.wording import stamp_of
from samenwerking_desktop.paths import data_folder

MOMENT = datetime(2026, 3, 5, 10, tzinfo=UTC)
PAGES, TIMES = 40, 7
SENTENCE = "De diensten overleggen maandelijks over de werking en leggen de afspraken vast in een verslag. "
LIBREOFFICE_GOAL, QT_GOAL = 0.25, 0.6
# In seconds: what a person does not feel as waiting.
FIRST_GOAL = 0.15
TAGGED = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
Row = tuple[str, list[str]]


def measure(folder: Path) -> list[Figure]:
    """Ours in a fresh process beside LibreOffice in one; ours beside Qt, both warm, each time something changed."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for font in (data_folder("resources") / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    path = folder / "groot.inventaris"
    data = _large(path)
    pages = len(PdfReader(io.BytesIO(typeset("questionnaire", data, MOMENT).pdf)).pages)
    assert pages >= PAGES, pages
    figures = [_first_pages(path), _beside_qt(data, folder, pages)]
    office = shutil.which("soffice")
    if office:
        figures.append(_beside_libreoffice(office, path, data, folder, pages))
    else:
        print("LibreOffice is not installed: not measured beside it", file=sys.stderr)
    del application
    return figures


def _large(path: Path) -> dict[str, Any]:
    """The data of an example with a long text wherever one is asked."""
    document = make_example(path)
    for key in sorted(document.route.asked):
        if document.questionnaire.questions[key.question].kind == "text":
            document.answer(key, answered(SENTENCE * 14))
    data = filled(document.answers, stamp_of(document, MOMENT), Wanted())
    document.close()
    return data


def _first_pages(path: Path) -> Figure:
    """What the preview shows first after a change, while the whole is on its way."""
    with closing(Document.open(path)) as document:
        key = next(each for each in document.route.asked if not document.questionnaire.questions[each.question].options)
        taken = []
        for number in range(TIMES):
            document.remark(key, f"Opmerking {number}")
            taken.append(seconds(lambda: typeset_start(Order(), document, MOMENT)))
            typeset_order(Order(), document, MOMENT)
    against = f"{FIRST_GOAL * 1000:.0f} ms"
    return Figure("first pages after a change", milliseconds(taken), against, [each / FIRST_GOAL for each in taken], 1)


def _beside_qt(data: dict[str, Any], folder: Path, pages: int) -> Figure:
    changed = _changes(data)

    def ours() -> None:
        (folder / "ours.pdf").write_bytes(typeset("questionnaire", next(changed), MOMENT).pdf)

    def theirs() -> None:
        writer = QPdfWriter(str(folder / "qt.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 17, 18, 21), QPageLayout.Unit.Millimeter)
        document = QTextDocument()
        document.setHtml(_as_html(next(changed)))
        document.print_(writer)

    return _figure("QTextDocument + QPdfWriter (no tags)", ours, theirs, pages, QT_GOAL)


def _beside_libreoffice(office: str, path: Path, data: dict[str, Any], folder: Path, pages: int) -> Figure:
    source = folder / "groot.odt"
    _write_odt(data, source)
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    convert = [office, profile, "--headless", "--convert-to", TAGGED, "--outdir", str(folder), str(source)]
    print_ = [sys.executable, "-m", "samenwerking_desktop", "print", str(path), "-o", str(folder / "ours.pdf")]

    def run(command: list[str]) -> Callable[[], object]:
        return lambda: subprocess.run(command, check=True, capture_output=True)

    figure = _figure("LibreOffice, fresh process", run(print_), run(convert), pages, LIBREOFFICE_GOAL)
    theirs = len(PdfReader(folder / "groot.pdf").pages)
    assert theirs >= PAGES * 0.8, theirs
    return figure


def _figure(rival: str, ours: Callable[[], object], theirs: Callable[[], object], pages: int, goal: float) -> Figure:
    pairs = in_turn(ours, theirs, TIMES)
    mine, other = (milliseconds([pair[side] for pair in pairs]) for side in (0, 1))
    return Figure(f"PDF of {pages} pages", mine, f"{rival}: {other}", ratios(pairs), goal)


def _changes(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The same document with each time another remark, so that nothing can be kept from the time before."""
    number = 0
    while True:
        number += 1
        other = copy.deepcopy(data)
        other["clusters"][0]["pages"][0]["aspects"][0]["lines"][0]["remark"] = f"Opmerking {number}"
        yield other


def _blocks(data: dict[str, Any]) -> Iterator[tuple[str, list[Row]]]:
    """Each heading with the rows of its table."""
    yield data["title"], [(label, [value]) for label, value in data["identity"]]
    for cluster in data["clusters"]:
        for page in cluster["pages"]:
            rows = [(f"{each['number']} {each['label']}", list(_cell(each["lines"]))) for each in page["aspects"]]
            yield f"{page['number']} {page['title']}", rows


def _cell(lines: list[dict[str, Any]]) -> Iterator[str]:
    for line in lines:
        yield line["label"]
        yield line["value"]
        yield from (item["name"] for item in line["evidence"])
        if line["remark"]:
            yield line["remark"]


def _as_html(data: dict[str, Any]) -> str:
    parts = ["<body style='font-family: Open Sans; font-size: 9.5pt'>"]
    for heading, rows in _blocks(data):
        parts.append(f"<h2>{html.escape(heading)}</h2><table border='1' cellspacing='0' cellpadding='4' width='100%'>")
        for label, cell in rows:
            text = "<br>".join(html.escape(each) for each in cell)
            parts.append(f"<tr><td width='25%'>{html.escape(label)}</td><td>{text}</td></tr>")
        parts.append("</table>")
    return "".join(parts)


def _write_odt(data: dict[str, Any], path: Path) -> None:
    mimetype = "application/vnd.oasis.opendocument.text"
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = {"/": mimetype, "content.xml": "text/xml"}
    listed = "".join(f'<m:file-entry m:full-path="{name}" m:media-type="{kind}"/>' for name, kind in entries.items())
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", mimetype)
        package.writestr("content.xml", _content(data))
        package.writestr(
            "META-INF/manifest.xml", f'<m:manifest xmlns:m="{space}" m:version="1.3">{listed}</m:manifest>'
        )


def _content(data: dict[str, Any]) -> str:
    names = ("office", "text", "table", "style")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    spaces += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"'
    letters = '<style:text-properties fo:font-family="Open Sans" fo:font-size="9.5pt"/>'
    style = f'<style:style style:name="P" style:family="paragraph">{letters}</style:style>'
    parts = [f"<office:document-content {spaces}><office:automatic-styles>{style}</office:automatic-styles>"]
    parts.append("<office:body><office:text>")
    for heading, rows in _blocks(data):
        parts.append(f'<text:h text:outline-level="2">{html.escape(heading)}</text:h><table:table>')
        parts.append('<table:table-column table:number-columns-repeated="2"/>')
        for label, cell in rows:
            texts = "".join(f'<text:p text:style-name="P">{html.escape(each)}</text:p>' for each in cell)
            first = f'<table:table-cell><text:p text:style-name="P">{html.escape(label)}</text:p></table:table-cell>'
            parts.append(f"<table:table-row>{first}<table:table-cell>{texts}</table:table-cell></table:table-row>")
        parts.append("</table:table>")
    return "".join([*parts, "</office:text></office:body></office:document-content>"])
