"""What comes with an answer and leads out of the program: names of documents, documents that are opened, links."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from centre.towns import WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.evidence_out import save_documents
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.evidence import check_link, safe_name
from samenwerking_desktop.inventory.opening import Nature, kind_of, nature_of
from samenwerking_desktop.names import file_name, is_device
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.copies import Copies, copies_place, sweep
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.evidence import EvidenceField
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from trust.conftest import Remembering
from ui.hands import document_of, editor_of, press, settle

# What somebody may call a document, or a municipality, to end up elsewhere than where it belongs.
NASTY = [
    "../../../etc/passwd",
    "..\\..\\Windows\\System32\\drivers\\etc\\hosts",
    "/etc/cron.d/taak",
    "~/.bashrc",
    "C:\\Windows\\win.ini",
    "C:bestand.pdf",
    "\\\\server\\deel\\plan.pdf",
    "file:///etc/passwd",
    "CON",
    "con.pdf",
    "LPT1.txt.pdf",
    "COM¹.pdf",
    "plan.pdf.",
    "plan.pdf   ",
    "plan.pdf\x00.exe",
    "plan.pdf::$DATA",
    "nota\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe",
    "regel\nnog een\r\x1b[2J.pdf",
    "a" * 300 + ".pdf",
    "\N{GRINNING FACE}" * 100 + ".pdf",
    "plan.pdf",
    "PLAN.PDF",
    "cafe\N{COMBINING ACUTE ACCENT}.pdf",
    "caf\N{LATIN SMALL LETTER E WITH ACUTE}.pdf",
    "stra\N{LATIN SMALL LETTER SHARP S}e.pdf",
    "STRASSE.pdf",
    '*?<>|".pdf',
    ".verborgen",
    ".",
    "",
]
HERE = Key("finance.loans", "evidence")


def packed(*names: str) -> bytes:
    """A zip with these files in it, as the newer documents of office programs are."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "inhoud")
    return out.getvalue()


# ---- names


@pytest.mark.parametrize("name", NASTY)
def test_a_document_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    """Whatever it is called, written under its safe name it is a plain new file in the folder that was chosen."""
    folder = tmp_path / "gekozen"
    folder.mkdir()
    path = folder / safe_name(name)
    with path.open("xb") as out:
        out.write(b"inhoud")
    assert [each.name for each in folder.iterdir()] == [path.name]
    assert [each.name for each in tmp_path.iterdir()] == ["gekozen"]
    assert not is_device(path.name)
    assert not path.name.startswith(".")
    assert path.name.isprintable()
    assert len(path.name.encode()) <= 120


@pytest.mark.parametrize("name", NASTY)
def test_a_file_named_after_somebody_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    """The same for files that are named after a municipality: no path, no device, nothing that cannot be seen."""
    made = file_name(name)
    path = tmp_path / f"{made}.xlsx"
    path.touch(exist_ok=False)
    assert path.parent.resolve() == path.resolve().parent == tmp_path
    assert not is_device(path.name)
    assert made.isprintable()
    assert made == made.strip(" .")
    assert len(made.encode()) <= 121


def test_no_two_documents_meet(tmp_path: Path) -> None:
    """Every document of a return with all these names is written, no two over each other on any disk, nothing else."""
    town = Town(tmp_path, "../Zele")
    town.answer_all(*("tight",) * 5)
    papers = []
    for number, name in enumerate(dict.fromkeys(NASTY)):
        try:
            (tmp_path / str(number)).mkdir()
            paper = tmp_path / str(number) / (name.replace("/", "\N{DIVISION SLASH}").replace("\0", "")[:100] or "leeg")
            paper.write_bytes(str(number).encode())
        except OSError:  # this disk knows the name no more than we do
            continue
        papers.append(paper)
    town.document.add_documents(Key(WELLS, "proof"), papers)
    bundle, folder = tmp_path / "streek.bundel", tmp_path / "stukken"
    merge(bundle, town.returned("zele.inzending"))
    folder.mkdir()
    there = {"Zele - Putten - plan.pdf": b"van iemand", "zele - putten - PLAN (2).pdf": b"ook"}
    for name, content in there.items():
        (folder / name).write_bytes(content)
    with Collection.open(bundle) as collection:
        saved = save_documents(collection, read_picture(collection), folder)
    assert len(saved.documents) == len(papers)
    assert {path.read_bytes() for path in saved.documents} == {paper.read_bytes() for paper in papers}
    assert all(path.parent == folder for path in saved.documents)
    assert {name: (folder / name).read_bytes() for name in there} == there
    # As a disk sees them that knows neither capitals nor ways to write an accent.
    seen = [unicodedata.normalize("NFC", path.name).casefold() for path in saved.documents]
    assert len(set(seen)) == len(seen)


# ---- opening documents


PROGRAMS = [
    "exe",
    "bat",
    "cmd",
    "ps1",
    "js",
    "vbs",
    "lnk",
    "scr",
    "msi",
    "jar",
    "hta",
    "com",
    "pif",
    "sh",
    "url",
    "desktop",
]


@pytest.mark.parametrize("kind", PROGRAMS)
def test_programs_are_refused(kind: str) -> None:
    """By its name, as it came and as it is kept here."""
    assert nature_of(f"verslag.{kind}", [b"tekst"]) is Nature.PROGRAM
    assert nature_of(safe_name(f"verslag.{kind}"), [b"tekst"]) is Nature.PROGRAM
    assert kind_of(safe_name(f"verslag.pdf.{kind}")) == kind.upper()


@pytest.mark.parametrize(
    ("name", "content", "nature"),
    [
        ("verslag.pdf", b"%PDF-1.7 tekst", Nature.DOCUMENT),
        ("verslag.docx", packed("word/document.xml"), Nature.DOCUMENT),
        ("nota.txt", b"MZ is geen programma.", Nature.DOCUMENT),
        ("foto.jpg", b"\xff\xd8\xff\xe0", Nature.DOCUMENT),
        ("leeg.pdf", b"", Nature.DOCUMENT),
        ("verslag.pdf", b"MZ\x90\x00\x03", Nature.PROGRAM),
        ("verslag.pdf", b"\x7fELF\x02", Nature.PROGRAM),
        ("nota.txt", b"#!/bin/sh\nrm", Nature.PROGRAM),
        ("snel.pdf", b"L\x00\x00\x00\x01\x14\x02\x00\x00", Nature.PROGRAM),
        ("pagina.html", b"tekst", Nature.ACTIVE),
        ("plan.svg", b"tekst", Nature.ACTIVE),
        ("gegevens.xml", b"tekst", Nature.ACTIVE),
        ("nota.txt", b"\xef\xbb\xbf \n<!DOCTYPE html><script>", Nature.ACTIVE),
        ("foto.png", b"<svg onload='x'>", Nature.ACTIVE),
        ("verslag.docm.bin", packed("word/document.xml"), Nature.MACROS),
        ("verslag.docx", packed("word/document.xml", "word/vbaProject.bin"), Nature.MACROS),
        ("oud.doc", b"\xd0\xcf\x11\xe0" + bytes(600) + "_VBA_PROJECT".encode("utf-16-le"), Nature.MACROS),
        ("oud.doc", b"\xd0\xcf\x11\xe0" + bytes(600), Nature.DOCUMENT),
        ("verslag.odt", packed("Basic/script-lc.xml"), Nature.MACROS),
        ("raadsel.bin", b"tekst", Nature.UNKNOWN),
        ("raadsel.xyz.bin", b"tekst", Nature.UNKNOWN),
    ],
)
def test_what_a_document_is(name: str, content: bytes, nature: Nature) -> None:
    """By its name and its bytes, whichever is worse, and however the bytes are cut into pieces."""
    assert nature_of(name, [content]) is nature
    middle = max(64, len(content) // 2)
    pieces = [content[:middle], *(content[place : place + 5] for place in range(middle, len(content), 5))]
    assert nature_of(name, pieces) is nature


@pytest.fixture
def field(open_window: Window) -> EvidenceField:
    """The place for documents of an aspect that has an arrangement."""
    document_of(open_window).answer(Key(HERE.aspect, "extent"), answered("formal"))
    editor_of(open_window).go(Place(Room.PAGE, "finance", "arrangement"))
    settle()
    return open_window.findChildren(EvidenceField)[0]


def opener(field: EvidenceField) -> QPushButton:
    """The button that opens what was attached last."""
    settle()
    return [each for each in field.item_buttons if each.text() == "Openen"][-1]


def attach(field: EvidenceField, path: Path, content: bytes) -> None:
    """Write a document and attach it."""
    path.write_bytes(content)
    field.add([path])


def test_the_question_names_the_kind(field: EvidenceField, dialogs: Remembering, tmp_path: Path) -> None:
    """Before a document is opened it is said what kind of file it is; for old Office files also what to answer then."""
    attach(field, tmp_path / "verslag.pdf", b"%PDF-1.7")
    press(opener(field))
    assert "PDF-bestand" in dialogs.explained[-1]
    assert "macro" not in dialogs.explained[-1]
    attach(field, tmp_path / "tabel.xls", b"\xd0\xcf\x11\xe0")
    press(opener(field))
    assert "XLS-bestand" in dialogs.explained[-1]
    assert "macro" in dialogs.explained[-1]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("verslag.pdf.exe", "een programma"),
        ("pagina.html", "een webpagina"),
        ("tekening.svg", "een webpagina of tekening"),
        ("verslag.docm", "macro's"),
        ("raadsel", "niet kent"),
    ],
)
def test_what_may_run_is_only_saved(
    open_window: Window, field: EvidenceField, dialogs: Remembering, tmp_path: Path, name: str, words: str
) -> None:
    """It is not opened, whoever agrees: the window says what it is and how to save it, and saving works."""
    attach(field, tmp_path / name, b"tekst")
    press(opener(field))
    assert (dialogs.opened, dialogs.asked) == ([], [])
    assert words in open_window.banner.text
    assert "Opslaan als…" in open_window.banner.text
    dialogs.places.append(tmp_path / "bewaard")
    press(next(each for each in field.item_buttons if each.text() == "Opslaan als…"))
    assert (tmp_path / "bewaard").read_bytes() == b"tekst"


def test_opened_copies_go(open_window: Window, field: EvidenceField, dialogs: Remembering, tmp_path: Path) -> None:
    """A copy lies in a folder of the program that nobody else may read, and cannot be changed; closing removes it."""
    attach(field, tmp_path / "verslag.pdf", b"%PDF-1.7")
    press(opener(field))
    press(opener(field))
    copies = [Path(url.toLocalFile()) for url in dialogs.opened]
    assert len(set(copies)) == 2
    for copy in copies:
        assert copy.is_relative_to(copies_place())
        assert copy.is_relative_to(tmp_path / "cache")
        assert copy.stat().st_mode & 0o777 == 0o400
        assert copy.parent.stat().st_mode & 0o077 == 0
    open_window.show_welcome()
    assert list(copies_place().iterdir()) == []


def test_what_a_crash_left_goes_at_the_next_start(qapp: object) -> None:
    """A run that ended without closing leaves copies; the next start removes them, and leaves those of a living run."""
    code = """
import os
from PySide6.QtCore import QCoreApplication
from samenwerking_desktop.ui.copies import Copies
application = QCoreApplication(["x"])
application.setApplicationName("samenwerking-desktop")
Copies().add("verslag.pdf", [b"geheim"])
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    assert len(list(copies_place().rglob("verslag.pdf"))) == 1
    mine = Copies()
    alive = mine.add("verslag.pdf", [b"nog nodig"])
    sweep()
    assert list(copies_place().rglob("verslag.pdf")) == [alive]
    mine.clear()
    sweep()
    assert list(copies_place().iterdir()) == []


# ---- links


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("javascript:alert(1)", "bad_link"),
        ("data:text/html,<script>", "bad_link"),
        ("file:///etc/passwd", "bad_link"),
        ("smb://server/deel", "bad_link"),
        ("ms-word:ofe|u|https://example.org", "bad_link"),
        ("//example.org", "bad_link"),
        ("https://example.org/\x00", "bad_link"),
        ("https://example.org/\r\nHost: x", "bad_link"),
        ("https://example.org/\N{RIGHT-TO-LEFT OVERRIDE}", "bad_link"),
        ("https://exam\tple.org", "bad_link"),
        ("https://exam\N{ZERO WIDTH JOINER}ple.org", "bad_link"),
        ("https://www.gemeente.be@example.org/", "link_names_user"),
        ("https://an:geheim@example.org", "link_names_user"),
        ("https://:geheim@example.org", "link_names_user"),
        ("https://@example.org", "link_names_user"),
        ("https://www.gemeente.be\\@example.org", "link_names_user"),
        ("https://www.gemeente.be\\.example.org", "link_odd_host"),
        ("https://ex%61mple.org", "link_odd_host"),
    ],
)
def test_links_that_are_not_what_they_seem(address: str, message: str) -> None:
    """Only http and https, no characters that cannot be seen, nobody's name before that of the website."""
    with pytest.raises(UserError) as refused:
        check_link(address)
    assert refused.value.message == message


def test_who_stands_before_the_name_is_called_out() -> None:
    """The sentence repeats the part that makes one website look like another."""
    with pytest.raises(UserError, match=r"'www\.gemeente\.be@'"):
        check_link("https://www.gemeente.be@example.org/")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://example.org/een/lang/adres?met=alles#erbij", ["De website is example.org."]),
        ("https://bücher.example/ë", ["De website is bücher.example.", "'xn--bcher-kva.example'"]),
        ("https://xn--bcher-kva.example/", ["De website is xn--bcher-kva.example.", "'bücher.example'"]),
        ("https://\N{CYRILLIC SMALL LETTER A}pple.com/", ["'xn--pple-43d.com'"]),
    ],
)
def test_a_link_is_shown_whole_first(field: EvidenceField, dialogs: Remembering, address: str, said: list[str]) -> None:
    """The question shows all of the address, and the website twice where letters and the internet's name differ."""
    assert field._do(lambda: field._desk.document.add_link(HERE, address, "Reglement", by=None))
    dialogs.agree = False
    press(opener(field))
    assert dialogs.opened == []
    assert dialogs.explained[0].startswith(f"{address}\n\n")
    assert [words for words in said if words not in dialogs.explained[0]] == []
    assert ("bijzondere letters" in dialogs.explained[0]) is (len(said) > 1 or "xn--" in said[0])
    dialogs.agree = True
    press(opener(field))
    assert dialogs.opened == [QUrl(address)]


@pytest.mark.parametrize("address", ["https://0x7f.1/", "https://127.1/", "https://-a.example/", "https://a..b/"])
def test_what_two_readers_read_differently_is_not_opened(
    open_window: Window, field: EvidenceField, dialogs: Remembering, address: str
) -> None:
    """An address that our check and the one that opens it take for two websites goes nowhere."""
    assert field._do(lambda: field._desk.document.add_link(HERE, address, by=None))
    press(opener(field))
    assert (dialogs.asked, dialogs.opened) == ([], [])
    assert "tekens die daar niet horen" in open_window.banner.text


def test_the_box_itself_shows_plain_text(open_window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real box, which asks about names and addresses of others, shows markup as the letters that it is."""
    formats: list[Qt.TextFormat] = []

    def look(box: QMessageBox) -> int:
        formats.extend(each.textFormat() for each in box.findChildren(QLabel) if each.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    assert not Dialogs().confirm(open_window, "<b>vet</b>", "<img src='file:///etc/passwd'>", "Openen")
    assert formats == [Qt.TextFormat.PlainText] * 2
