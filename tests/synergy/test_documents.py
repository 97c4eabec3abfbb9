"""Both documents of the yearly report: what they say, how they are built, and that nothing typed is more than text."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from commands import Cli
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.messages import LANGUAGES, named, say, speak
from samenwerking_desktop.synergy.content import report
from samenwerking_desktop.synergy.word import word_bytes
from scenario import Scenario
from synergy.reporting import MOMENT, fill, lines_of, pdf, word
from tags import Tag, faults, read

NASTY = "\u202e\ufffe<w:b/>&amp; #show: none {x} =1+1 ]\t\N{GRINNING FACE}\ue000 [[ $a$ `b` @c"


def _heard(tag: Tag) -> list[str]:
    """A line per row, heading and paragraph."""
    if tag.kind == "TR":
        return [" | ".join(cell.words for cell in tag.tags)]
    if tag.kind in ("P", "H1", "H2", "H3", "Title", "LI", "Caption", "TOCI"):
        return [f"{tag.kind}: {tag.words}"]
    return [line for each in tag.tags for line in _heard(each)]


def test_the_word_document_is_what_was_agreed(scenario: Scenario, golden: Callable[[str, str], None]) -> None:
    """Every paragraph with its style, every row of every table, and what is in italics."""
    fill(scenario)
    golden("report.docx.txt", "\n".join(lines_of(word(scenario))) + "\n")


def test_the_pdf_is_what_was_agreed(scenario: Scenario, golden: Callable[[str, str], None]) -> None:
    """What is read aloud, in its order, and no fault in the tags."""
    fill(scenario)
    found = read(pdf(scenario))
    assert faults(found) == []
    golden("report.pdf.txt", "\n".join(_heard(found.tree)) + "\n")


def test_how_the_word_document_is_built(scenario: Scenario) -> None:
    """Numbered headings, no level skipped, heads of tables that come back, words for who cannot see, no person."""
    fill(scenario)
    made = word(scenario)
    levels = [
        int(each.style.name[-1]) for each in made.paragraphs if each.style and each.style.name.startswith("Heading ")
    ]
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))
    for level in (1, 2, 3):
        assert made.styles[f"Heading {level}"].element.pPr.numPr is not None
    for table in made.tables:
        head, *rows = table._tbl.tr_lst
        assert list(head.iter(qn("w:tblHeader")))
        assert all(list(row.iter(qn("w:cantSplit"))) for row in (head, *rows))
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))
    defaults = made.styles.element.find(qn("w:docDefaults"))
    assert [each.get(qn("w:val")) for each in defaults.iter(qn("w:lang"))] == ["nl-BE"]
    about = made.core_properties
    assert (about.title, about.author, about.last_modified_by) == (
        "Synergieverslag 2026",
        "Stad Klaverbeke",
        "Stad Klaverbeke",
    )
    assert "An Peeters" not in "\n".join(lines_of(made))


@pytest.mark.parametrize(("code", "tag"), [("fr", "fr-BE"), ("en", "en-GB")])
def test_both_documents_speak_the_language_that_is_spoken(scenario: Scenario, code: str, tag: str) -> None:
    """What the program says in them is in that language, a name stands before its text as there, and they say so."""
    fill(scenario)
    speak(code)
    try:
        made, printed = word(scenario), pdf(scenario)
        law, together = say("report.law_brussels").splitlines()[0], named(say("record.field_benefit"), "Minder wagens.")
    finally:
        speak(LANGUAGES[0])
    said = "\n".join(lines_of(made))
    for text in (law, together):
        assert text in said
        assert " ".join(text.split()) in read(printed).tree.words
    assert made.core_properties.language == tag
    assert str(PdfReader(io.BytesIO(printed)).root_object["/Lang"]) == tag
    assert "bijlage" not in said.casefold()


def test_the_contents_lead_somewhere(scenario: Scenario) -> None:
    """Each line of the contents is filled, and is a link to a heading; the field is one that Word makes anew."""
    fill(scenario)
    body = word(scenario).element.body
    anchors = {each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))}
    assert anchors
    assert anchors <= {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    fields = [each.get(qn("w:fldCharType")) for each in body.iter(qn("w:fldChar"))]
    assert [fields.count(each) for each in ("begin", "separate", "end")] == [fields.count("begin")] * 3
    assert any("TOC" in (each.text or "") for each in body.iter(qn("w:instrText")))


def test_the_same_report_is_the_same_bytes(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written an hour apart, both documents are equal to the byte, and name no moment but the one they were given."""
    fill(scenario)
    made = report(scenario.document.answers, 2026, MOMENT)
    first, printed = word_bytes(made, MOMENT), pdf(scenario)
    later = time.time() + 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert (word_bytes(made, MOMENT), pdf(scenario)) == (first, printed)
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert not any("thumbnail" in name for name in package.namelist())
        assert b"2026-12-01T10:00:00Z" in package.read("docProps/core.xml")


def test_what_is_typed_is_text(scenario: Scenario) -> None:
    """Control characters, markup of either kind and signs that no font has come out as they were, or are left out."""
    scenario.identity(authority=NASTY, municipality=NASTY)
    scenario.report(2026, introduction=NASTY, legal_text=NASTY)
    scenario.record(
        "synergy", title=NASTY, text=f"{NASTY}\n{NASTY}", domain=NASTY, status_2026="existing", since="2026"
    )
    scenario.record("measure", title=NASTY, owner=NASTY, status_2025="open", note_2026=NASTY)
    scenario.record("meeting", body_name=NASTY, decisions=NASTY, reported="2026")
    said = "\n".join(lines_of(word(scenario)))
    assert said.count("<w:b/>&amp; #show: none {x} =1+1 ]") >= 8
    assert not re.search("[\u202e\ufffe]", said)
    assert "{x} =1+1 ]" in read(pdf(scenario)).tree.words


def test_nothing_at_all(scenario: Scenario) -> None:
    """A blank inventory makes a report of one chapter, in both documents."""
    assert faults(read(pdf(scenario))) == []
    assert [line for line in lines_of(word(scenario)) if line.startswith("Heading")] == ["Heading 1: Inleiding"]


def test_five_hundred_synergies(scenario: Scenario) -> None:
    """Many make a long document, and no slow one; none of them is missing."""
    values = [
        {
            "title": f"Synergie {number}",
            "text": "Samen." * 20,
            "domain": f"Domein {number % 9}",
            "status.2026": "existing",
        }
        for number in range(500)
    ]
    scenario.document.records.add_all("synergy", values)
    began = time.perf_counter()
    data, printed = word_bytes(report(scenario.document.answers, 2026, MOMENT), MOMENT), pdf(scenario)
    assert time.perf_counter() - began < 20
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        told = package.read("word/document.xml").decode()
    assert all(f">Synergie {number}<" in told for number in range(500))
    assert len(PdfReader(io.BytesIO(printed)).pages) > 20


def test_the_command_writes_both(cli: Cli, scenario: Scenario, tmp_path: Path) -> None:
    """By the name of the file; what is neither is refused in words, and nothing is written."""
    fill(scenario)
    scenario.close()
    for name, start in {"verslag.docx": b"PK", "verslag.PDF": b"%PDF"}.items():
        ran = cli("report", scenario.path, "--year", 2026, "-o", tmp_path / name)
        assert (ran.status, ran.out) == (0, [str(tmp_path / name)])
        assert (tmp_path / name).read_bytes().startswith(start)
    ran = cli("report", scenario.path, "--year", 2026, "-o", tmp_path / "verslag.odt")
    assert ran.status == 2
    assert ".docx" in ran.err
    assert not (tmp_path / "verslag.odt").exists()
    Document.open(scenario.path).close()


@pytest.mark.parametrize("name", ["verslag.docx", "verslag.pdf"])
def test_a_refused_file_leaves_the_old_one(cli: Cli, scenario: Scenario, tmp_path: Path, name: str) -> None:
    """A report that cannot be written leaves nothing half behind."""
    scenario.close()
    (tmp_path / name).mkdir()
    ran = cli("report", scenario.path, "--year", 2026, "-o", tmp_path / name)
    assert ran.status == 2
    assert [each.name for each in tmp_path.iterdir() if each.name != scenario.path.name] == [name]
