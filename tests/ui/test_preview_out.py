"""What leaves the preview: a file, pages on a printer, a copy for the PDF reader; and what goes wrong with each."""

# ruff: noqa: ARG002 - a box that answers by itself looks at nothing that it is given

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from faults import mode, no_file_larger_than, posix_only
from samenwerking_desktop.centre.progress import Cancelled, never, unheard
from samenwerking_desktop.ui.patience import Patience
from samenwerking_desktop.ui.preview.dialog import Preview
from samenwerking_desktop.ui.preview.printing import print_pages
from samenwerking_desktop.ui.window import Window
from ui.hands import Answering, press, settle, until

# Qt says so too, on the terminal.
refused = pytest.mark.qt_log_ignore("QPainter::begin", extend=True)


@dataclass
class Printing(Answering):
    """Boxes that answer by themselves, on a machine with these printers; none at first."""

    printers: list[QPrinter] = field(default_factory=list)
    reads_pdf: bool = True

    def has_printer(self) -> bool:
        """Whether there is one."""
        return bool(self.printers)

    def choose_printer(self, parent: QWidget, pages: int) -> QPrinter | None:
        """Choose the first."""
        self.asked.append(f"printer: {pages}")
        return self.printers[0]

    def open_address(self, url: QUrl) -> bool:
        """Note what would be opened."""
        return super().open_address(url) and self.reads_pdf


@pytest.fixture
def dialogs() -> Printing:
    """Boxes that answer by themselves."""
    return Printing()


@pytest.fixture
def preview(open_window: Window) -> Preview:
    """The preview of a new inventory."""
    open_window.show_paper()
    preview = open_window.findChildren(Preview)[-1]
    until(lambda: preview.made is not None)
    settle()
    return preview


def paper(path: Path) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def shown(preview: Preview) -> bytes:
    """The document that is shown."""
    assert preview.made is not None
    return preview.made.pdf


def test_the_file_is_what_was_shown(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """Saving writes the very bytes of the preview, under a name that says what it is."""
    dialogs.places.append(tmp_path / "mijn afdruk")
    press(preview.save_button)
    assert dialogs.asked == ["PDF bewaren: Klaverbeke, ingevuld.pdf"]
    assert (tmp_path / "mijn afdruk.pdf").read_bytes() == shown(preview)
    assert preview.banner.text == f"Bewaard: {tmp_path / 'mijn afdruk.pdf'}"
    press(preview.banner.action)
    assert dialogs.opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_file_that_was_not_chosen(preview: Preview) -> None:
    """Who cancels the box has written nothing, and is told nothing."""
    press(preview.save_button)
    assert preview.banner.text == ""


@posix_only
def test_a_full_disk(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """When the disk is full it is said, and what stood there still does."""
    out = tmp_path / "afdruk.pdf"
    out.write_bytes(b"van gisteren")
    dialogs.places.append(out)
    with no_file_larger_than(4096):
        press(preview.save_button)
    assert preview.banner.error is not None
    assert out.read_bytes() == b"van gisteren"
    assert not [each for each in os.listdir(tmp_path) if each.endswith(".tmp")]  # noqa: PTH208 - also what is hidden


@posix_only
def test_a_folder_that_cannot_be_written(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """In a read-only folder it is said that one may not write there; the preview stays as it was."""
    folder = tmp_path / "archief"
    folder.mkdir()
    dialogs.places.append(folder / "afdruk.pdf")
    with mode(folder, 0o555):
        press(preview.save_button)
    assert preview.banner.error is not None
    assert preview.banner.error.message == "file_denied"
    assert list(folder.iterdir()) == []
    assert preview.save_button.isEnabled()


def test_the_open_inventory_is_not_written_over(preview: Preview, dialogs: Printing) -> None:
    """Chosen as the place of the PDF, the inventory that is open refuses, and stays whole."""
    window = preview.parent()
    assert isinstance(window, Window)
    assert window.document is not None
    link = window.document.path.with_suffix(".pdf")
    link.hardlink_to(window.document.path)
    before = link.stat().st_size
    dialogs.places.append(link)
    press(preview.save_button)
    assert preview.banner.error is not None
    assert preview.banner.error.message == "file_locked"
    assert link.stat().st_size == before


def test_no_printer(preview: Preview, dialogs: Printing) -> None:
    """Without a printer no box comes: it is said, with the way to the PDF reader beside it."""
    press(preview.print_button)
    assert preview.banner.text == (
        "Op deze computer is geen printer ingesteld. Open het document in uw PDF-lezer, "
        "of bewaar de PDF en druk hem op een andere computer af."
    )
    press(preview.banner.action)
    (opened,) = dialogs.opened
    assert Path(opened.toLocalFile()).read_bytes() == shown(preview)
    assert opened.fileName() == "Klaverbeke, ingevuld.pdf"


def test_no_pdf_reader(preview: Preview, dialogs: Printing) -> None:
    """When nothing on the machine opens a PDF, that is said with the way out."""
    dialogs.reads_pdf = False
    press(preview.open_button)
    assert preview.banner.error is not None
    assert preview.banner.error.message == "no_pdf_reader"


def test_printing(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """Every page goes to the printer that was chosen, on A4, and it is said how many there were."""
    out = tmp_path / "papier.pdf"
    dialogs.printers.append(paper(out))
    count = preview.viewer.pages.count
    press(preview.print_button)
    assert dialogs.asked == [f"printer: {count}"]
    until(lambda: not preview.outlet.busy)
    settle()
    assert preview.banner.text == f"{count} pagina's gingen naar de printer."
    printed = PdfReader(out).pages
    assert len(printed) == count
    assert [round(float(side)) for side in printed[0].mediabox[2:]] == [595, 842]
    assert len(printed[0].images) > 0


def test_stopping(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """Printing stops on request after the page that is being drawn, and the preview stays."""
    dialogs.printers.append(paper(tmp_path / "papier.pdf"))
    press(preview.print_button)
    (patience,) = preview.findChildren(Patience)
    press(next(each for each in patience.findChildren(QPushButton) if each.text() == "Stoppen"))
    until(lambda: not preview.outlet.busy)
    settle()
    assert preview.banner.text == "Het afdrukken is gestopt."
    assert preview.isVisible()


def test_closing_while_it_prints(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """Closing the preview stops the printing, and nothing is left of either."""
    window = preview.parent()
    assert isinstance(window, Window)
    dialogs.printers.append(paper(tmp_path / "papier.pdf"))
    press(preview.print_button)
    preview.reject()
    settle()
    assert window.findChildren(Preview) == []
    assert window.close_document()


@refused
def test_a_printer_that_refuses(preview: Preview, dialogs: Printing, tmp_path: Path) -> None:
    """A printer that takes nothing is told, with what to do."""
    dialogs.printers.append(paper(tmp_path / "geen map" / "papier.pdf"))
    press(preview.print_button)
    until(lambda: not preview.outlet.busy)
    settle()
    assert preview.banner.error is not None
    assert preview.banner.error.message == "print_failed"


def test_some_pages_last_first(preview: Preview, tmp_path: Path) -> None:
    """The pages that were asked for are printed, in the order that was asked for."""
    printer = paper(tmp_path / "papier.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    steps: list[tuple[int, int]] = []
    count = print_pages(shown(preview), printer, lambda done, total, _what: steps.append((done, total)), never)
    assert count == len(PdfReader(tmp_path / "papier.pdf").pages) == 3
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_a_stop_before_the_first_page(preview: Preview, tmp_path: Path) -> None:
    """Who stops at once has Cancelled for it, and no page is drawn."""
    with pytest.raises(Cancelled):
        print_pages(shown(preview), paper(tmp_path / "papier.pdf"), unheard, lambda: True)
