"""Documents and links with an aspect, through the window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QPushButton

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.evidence import EvidenceField
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    CONTROL,
    Answering,
    document_of,
    drop,
    editor_of,
    focus_name,
    focused,
    key,
    press,
    settle,
    tab_to,
    until,
    windows,
    write,
)

LOANS, TREASURY = Key("finance.loans", "evidence"), Key("finance.treasury", "evidence")


@pytest.fixture
def fields(open_window: Window) -> list[EvidenceField]:
    """The places for documents of two aspects that have an arrangement."""
    for key_ in (LOANS, TREASURY):
        document_of(open_window).answer(Key(key_.aspect, "extent"), answered("formal"))
    editor_of(open_window).go(Place(Room.PAGE, "finance", "arrangement"))
    settle()
    return open_window.findChildren(EvidenceField)


def attached(window: Window, where: Key = LOANS) -> list[str]:
    """The names of what is attached, in order."""
    return [each.name for each in document_of(window).answers.evidence_of(where).values()]


def stored(window: Window) -> int:
    """How many documents the file holds."""
    return int(document_of(window).file.connection.execute("SELECT count(*) FROM document").fetchone()[0])


def paper(folder: Path, name: str, size: int = 2000) -> Path:
    """A document that nobody else has."""
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


def line_buttons(field: EvidenceField, verb: str) -> list[QPushButton]:
    """The buttons of a kind beside what is attached."""
    return [each for each in field.item_buttons if each.text() == verb]


def test_several_documents_at_once(
    open_window: Window, fields: list[EvidenceField], dialogs: Answering, tmp_path: Path
) -> None:
    """The dialog may give several documents; they stand there by name and size, and undo takes all of them away."""
    dialogs.files.append([paper(tmp_path, "convenant.pdf"), paper(tmp_path, "bijlage.docx", 340_000)])
    press(fields[0].add_document)
    assert attached(open_window) == ["convenant.pdf", "bijlage.docx"]
    assert {button.accessibleName() for button in line_buttons(fields[0], "Openen")} == {
        "Openen: convenant.pdf",
        "Openen: bijlage.docx",
    }
    key(Qt.Key.Key_Z, CONTROL)
    assert attached(open_window) == []
    assert fields[0].item_buttons == []


def test_a_document_is_stored_once(open_window: Window, fields: list[EvidenceField], tmp_path: Path) -> None:
    """The same document dropped on two aspects, and twice on one, supports both and lies in the file once."""
    url = QUrl.fromLocalFile(str(paper(tmp_path, "convenant.pdf")))
    for field in (fields[0], fields[0], fields[1]):
        assert drop(field, url)
    assert (attached(open_window), attached(open_window, TREASURY)) == (["convenant.pdf"], ["convenant.pdf"])
    assert stored(open_window) == 1


def test_dropping_an_address(open_window: Window, fields: list[EvidenceField]) -> None:
    """A web address may be dropped too; anything that is no document and no web address is not taken."""
    assert drop(fields[0], QUrl("https://voorbeeld.example/convenant"))
    assert not drop(fields[0], QUrl("javascript:alert(1)"))
    assert attached(open_window) == ["https://voorbeeld.example/convenant"]


def test_a_link_with_the_keyboard(open_window: Window, fields: list[EvidenceField]) -> None:
    """A link is typed and entered; one that is no web address gives a sentence, and can be improved where it stands."""
    tab_to("Link toevoegen")
    key(Qt.Key.Key_Return)
    write("ftp://voorbeeld.example")
    key(Qt.Key.Key_Return)
    assert "geen webadres" in open_window.banner.text
    assert editor_of(open_window).kept.text() != "Nog niet bewaard"
    assert attached(open_window) == []
    assert focused() is fields[0].address
    key(Qt.Key.Key_A, CONTROL)
    write("voorbeeld.example/convenant")
    key(Qt.Key.Key_Return)
    assert attached(open_window) == ["https://voorbeeld.example/convenant"]
    assert open_window.banner.text == ""
    assert focus_name() == "Link toevoegen…"


def test_opening_asks_first(
    open_window: Window, fields: list[EvidenceField], dialogs: Answering, tmp_path: Path
) -> None:
    """A document opens as a copy, and a link in the browser, each after a question."""
    path = paper(tmp_path, "convenant.pdf")
    drop(fields[0], QUrl.fromLocalFile(str(path)), QUrl("https://voorbeeld.example/"))
    link, document = line_buttons(fields[0], "Openen")
    press(link)
    asked = "Deze webpagina openen in uw browser?"
    assert (dialogs.asked, dialogs.opened) == ([asked], [QUrl("https://voorbeeld.example/")])
    dialogs.agree = False
    press(link)
    press(document)
    assert dialogs.asked == [asked, asked, "Het document 'convenant.pdf' openen?"]
    assert len(dialogs.opened) == 1
    dialogs.agree = True
    press(document)
    copy = Path(dialogs.opened[1].toLocalFile())
    assert copy.name == "convenant.pdf"
    assert copy.read_bytes() == path.read_bytes()
    assert copy != path


def test_saving_elsewhere(open_window: Window, fields: list[EvidenceField], dialogs: Answering, tmp_path: Path) -> None:
    """A document is saved where the person wants it; a place that does not exist gives a sentence."""
    path, out = paper(tmp_path, "convenant.pdf"), tmp_path / "eruit.pdf"
    drop(fields[0], QUrl.fromLocalFile(str(path)))
    dialogs.places += [out, tmp_path / "weg" / "eruit.pdf"]
    (save,) = line_buttons(fields[0], "Opslaan als…")
    press(save)
    assert out.read_bytes() == path.read_bytes()
    press(save)
    assert "bestaat niet" in open_window.banner.text


def test_removing_with_the_keyboard(open_window: Window, fields: list[EvidenceField], tmp_path: Path) -> None:
    """A document is taken away at its line, the keyboard stays at the place, and undo brings both back to it."""
    drop(fields[0], QUrl.fromLocalFile(str(paper(tmp_path, "convenant.pdf"))))
    tab_to("Verwijderen: convenant.pdf")
    key(Qt.Key.Key_Return)
    assert attached(open_window) == []
    assert focused() is fields[0].add_document
    key(Qt.Key.Key_Z, CONTROL)
    assert attached(open_window) == ["convenant.pdf"]
    assert focus_name() == "Openen: convenant.pdf"


@pytest.mark.parametrize("name", ["map", "te groot.pdf", "weg.pdf"])
def test_documents_that_cannot_be_kept(
    open_window: Window, fields: list[EvidenceField], tmp_path: Path, name: str
) -> None:
    """A folder, a document that is too large and one that is gone give a sentence each, and nothing is attached."""
    (tmp_path / "map").mkdir()
    with (tmp_path / "te groot.pdf").open("wb") as file:
        file.truncate(26_000_000)
    drop(fields[0], QUrl.fromLocalFile(str(tmp_path / name)))
    until(lambda: bool(open_window.banner.text))
    said = {"map": "is een map", "te groot.pdf": "mag hoogstens 25,0 MB", "weg.pdf": "bestaat niet"}
    assert said[name] in open_window.banner.text
    assert attached(open_window) == []
    until(lambda: windows() == [open_window])


def test_a_large_document_leaves_the_window_alive(
    open_window: Window, fields: list[EvidenceField], tmp_path: Path
) -> None:
    """While much is read a box takes the keyboard; it goes by itself, and what was typed before is kept."""
    write("Nog niet bewaard toen")
    drop(fields[0], QUrl.fromLocalFile(str(paper(tmp_path, "groot.pdf", 12_000_000))))
    box = open_window.findChild(QDialog)
    assert box is not None
    assert box.isModal()
    assert not open_window.close()
    until(lambda: attached(open_window) == ["groot.pdf"] and windows() == [open_window])
    assert open_window.findChildren(QDialog) == []
    assert line_buttons(fields[0], "Openen")
    assert document_of(open_window).answers.answers[Key("finance.loans", "arrangement")] == answered(
        "Nog niet bewaard toen"
    )


def test_stopping_a_large_document(open_window: Window, fields: list[EvidenceField], tmp_path: Path) -> None:
    """Who stops the reading gets the inventory back as it was."""
    papers = [QUrl.fromLocalFile(str(paper(tmp_path, f"{number}.pdf", 20_000_000))) for number in range(4)]
    drop(fields[0], *papers)
    box = open_window.findChild(QDialog)
    assert box is not None
    box.reject()
    until(lambda: windows() == [open_window])
    assert attached(open_window) == []
    assert stored(open_window) == 0
    assert open_window.banner.text == ""
