"""The preview of the yearly report: it follows what is typed in the window, and goes to Word and PDF."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.synergy.preview import ReportPreview
from samenwerking_desktop.ui.window import Window
from ui.hands import Answering, document_of, editor_of, focus_name, key, press, reactivate, settle, tab_to, until, write


@pytest.fixture
def preview(open_window: Window) -> ReportPreview:
    """The preview of the report over 2026, as one comes there with the keyboard."""
    document_of(open_window).records.add("synergy", {"title": "Wagenpark", "status.2026": "existing"})
    editor_of(open_window).go(Place(Room.REPORT, page="report"))
    settle()
    assert focus_name() == "Voorbeeld, bewaren en afdrukken…"
    key(Qt.Key.Key_Return)
    found = open_window.findChildren(ReportPreview)[-1]
    reactivate(found)
    return found


def text(preview: ReportPreview) -> str:
    """Everything that stands in the document that was ordered last."""
    until(lambda: preview.made is not None)
    assert preview.made is not None
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(preview.made.pdf)).pages).split())


def test_it_follows_what_is_typed(open_window: Window, preview: ReportPreview) -> None:
    """What is typed in the window stands in the preview a moment later, while both are there."""
    assert "Wagenpark" in text(preview)
    reactivate(open_window)
    tab_to("Inleiding")
    write("Het tweede <b>verslag</b>.")
    until(lambda: "Het tweede <b>verslag</b>." in text(preview))
    assert preview.isVisible()


def test_word_and_pdf(preview: ReportPreview, dialogs: Answering, tmp_path: Path) -> None:
    """Both documents are saved under the name of the municipality and the year, and say the same."""
    said = text(preview)
    dialogs.places = [tmp_path / "verslag", tmp_path / "verslag.pdf"]
    press(preview.word_button)
    until(lambda: "verslag.docx" in preview.banner.text)
    press(preview.save_button)
    assert [asked.split(": ")[1] for asked in dialogs.asked] == [
        f"Klaverbeke, synergieverslag {preview.choices.order.year}{suffix}" for suffix in (".docx", ".pdf")
    ]
    word = docx.Document(str(tmp_path / "verslag.docx"))
    assert "Wagenpark" in "\n".join(paragraph.text for paragraph in word.paragraphs)
    pdf = PdfReader(tmp_path / "verslag.pdf")
    assert " ".join(" ".join(page.extract_text() for page in pdf.pages).split()) == said


def test_it_goes_with_the_inventory(open_window: Window, preview: ReportPreview) -> None:
    """Closing the inventory closes its preview, also while a document is being made."""
    preview.choices.archival.click()
    assert open_window.close_document()
    settle()
    assert open_window.findChildren(ReportPreview) == []
