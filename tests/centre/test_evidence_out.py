"""Documents and links that came with the returns: the list, and the documents in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from csv import DictReader
from pathlib import Path

import pytest

from centre.towns import BRIDGES, PUMPS, WELLS, Town, merge
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.evidence_list import EVIDENCE, evidence
from samenwerking_desktop.centre.evidence_out import save_documents
from samenwerking_desktop.centre.picture import Selection, read_picture
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.errors import UserError

DECREE, PLAN = b"%PDF-1.7 besluit", b"%PDF-1.7 plan" * 4000


def _document(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """Two towns with documents, one of them without their content, and a link."""
    decree, plan = _document(tmp_path, "Besluit.pdf", DECREE), _document(tmp_path, "Besluit.PDF.exe", PLAN)
    town = Town(tmp_path, "Zuid", 1, nis="11001")
    town.identity(municipality="Aalbeke/Zuid")
    town.answer_all("tight", "loose", "", "loose", "")
    town.attach(WELLS, decree)
    town.attach(PUMPS, decree)
    town.link(PUMPS, "https://example.org/reglement", "Reglement")
    extra = town.other("roads", "Fiets: paden")
    town.answer(extra, "tight")
    town.attach(extra, plan)
    bare = Town(tmp_path, "Zonnebeek", 2)
    bare.answer(BRIDGES, "loose")
    bare.attach(BRIDGES, _document(tmp_path, "Nota.docx", b"nota"))
    path = tmp_path / "streek.bundel"
    merge(path, town.returned(), bare.returned(documents=False))
    with Collection.open(path) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the documents go."""
    made = tmp_path / "bewijs"
    made.mkdir()
    return made


def test_every_document_and_link_is_listed(collection: Collection) -> None:
    """A row per document and link at its place, with whether its content was sent along."""
    frame = evidence(collection, read_picture(collection))
    assert list(frame.columns) == list(EVIDENCE)
    columns = ["municipality", "cluster", "aspect_label", "evidence_kind", "name", "address", "size", "stored_label"]
    rows = frame[columns].astype(object).where(frame[columns].notna(), None).to_numpy().tolist()
    assert rows == [
        ["Aalbeke/Zuid", "water", "Putten", "document", "Besluit.pdf", "", 16, "bewaard"],
        ["Aalbeke/Zuid", "water", "Pompen en sluizen", "document", "Besluit.pdf", "", 16, "bewaard"],
        ["Aalbeke/Zuid", "water", "Pompen en sluizen", "link", "Reglement", "https://example.org/reglement", None, ""],
        ["Aalbeke/Zuid", "roads", "Fiets: paden", "document", "Besluit.PDF.exe.bin", "", 52000, "bewaard"],
        ["Zonnebeek", "roads", "Bruggen", "document", "Nota.docx", "", 4, "alleen de naam"],
    ]


def test_documents_are_saved_once_per_place(collection: Collection, folder: Path) -> None:
    """Each stored document stands in the folder under a name that says whose it is; a program is no program there."""
    saved = save_documents(collection, read_picture(collection), folder)
    assert {path.name: path.read_bytes() for path in saved.documents} == {
        "Aalbeke Zuid - Putten - Besluit.pdf": DECREE,
        "Aalbeke Zuid - Pompen en sluizen - Besluit.pdf": DECREE,
        "Aalbeke Zuid - Fiets paden - Besluit.PDF.exe.bin": PLAN,
    }
    assert sorted(folder.iterdir()) == sorted([*saved.documents, saved.index])
    assert (saved.not_stored, saved.damaged) == (1, 0)


def test_a_table_says_which_is_which(collection: Collection, folder: Path) -> None:
    """Beside the documents stands a CSV file with every document, and the name under which it was written."""
    index = save_documents(collection, read_picture(collection), folder).index
    assert index.name == "Bewijsstukken.csv"
    assert index.read_bytes().startswith(b"\xef\xbb\xbf")
    with index.open(encoding="utf-8-sig", newline="") as file:
        lines = [
            (line["Gemeente"], line["Wat ermee gebeurde"], line["Bestand"]) for line in DictReader(file, delimiter=";")
        ]
    assert lines == [
        ("Aalbeke/Zuid", "geschreven", "Aalbeke Zuid - Putten - Besluit.pdf"),
        ("Aalbeke/Zuid", "geschreven", "Aalbeke Zuid - Pompen en sluizen - Besluit.pdf"),
        ("Aalbeke/Zuid", "geschreven", "Aalbeke Zuid - Fiets paden - Besluit.PDF.exe.bin"),
        ("Zonnebeek", "alleen de naam", ""),
    ]


def test_nothing_is_overwritten(collection: Collection, folder: Path) -> None:
    """What stands in the folder stays; a second copy gets a number."""
    picture = read_picture(collection)
    first = save_documents(collection, picture, folder)
    first.documents[0].write_bytes(b"van iemand anders")
    second = save_documents(collection, picture, folder)
    assert first.documents[0].read_bytes() == b"van iemand anders"
    assert [path.name for path in (second.documents[0], second.index)] == [
        "Aalbeke Zuid - Putten - Besluit (2).pdf",
        "Bewijsstukken (2).csv",
    ]


def test_names_that_are_one_to_some_disks(tmp_path: Path, folder: Path) -> None:
    """Two documents whose names differ in capitals only become two files on every system."""
    town = Town(tmp_path, "Aalbeke")
    town.answer(WELLS, "tight")
    town.attach(WELLS, _document(tmp_path, "plan.pdf", b"een"), _document(tmp_path, "PLAN.pdf", b"twee"))
    merge(tmp_path / "streek.bundel", town.returned())
    with Collection.open(tmp_path / "streek.bundel") as collection:
        saved = save_documents(collection, read_picture(collection), folder)
    assert [path.name for path in saved.documents] == ["Aalbeke - Putten - plan.pdf", "Aalbeke - Putten - PLAN (2).pdf"]


def test_names_that_lead_elsewhere(tmp_path: Path, folder: Path) -> None:
    """Whatever a town calls itself or its aspects, every file stands in the folder itself."""
    town = Town(tmp_path, "Aalbeke")
    town.identity(municipality="../../.." + "x" * 100)
    aspect = town.other("roads", "C:\\Windows\\nul" + "\u00e9" * 100)
    town.answer(aspect, "tight")
    town.attach(aspect, _document(tmp_path, "brief.pdf", b"brief"))
    merge(tmp_path / "streek.bundel", town.returned())
    before = set(tmp_path.iterdir())
    with Collection.open(tmp_path / "streek.bundel") as collection:
        (path,) = save_documents(collection, read_picture(collection), folder).documents
    assert path.parent == folder
    assert path.name.endswith(" - brief.pdf")
    assert len(path.name.encode()) <= 200
    assert set(tmp_path.iterdir()) == before


def test_the_selection_chooses(collection: Collection, folder: Path) -> None:
    """Only what the picture shows is written: of a municipality without content nothing but the table."""
    picture = read_picture(collection).select(Selection(cities=("zonnebeek",)))
    assert save_documents(collection, picture, folder).documents == ()


def test_a_damaged_document_is_not_handed_on(collection: Collection, folder: Path) -> None:
    """Bytes that are not those that were sent are not written, and the table says so; the others are."""
    collection.connection.execute("UPDATE document SET data = x'00' WHERE size = 16")
    saved = save_documents(collection, read_picture(collection), folder)
    assert (len(saved.documents), saved.damaged) == (1, 2)
    assert saved.index.read_text(encoding="utf-8-sig").count(";beschadigd;") == 2


@posix_only
def test_a_disk_that_takes_no_more(collection: Collection, folder: Path) -> None:
    """A full disk gives a sentence, and leaves nothing behind."""
    with no_file_larger_than(1000), pytest.raises(UserError) as caught:
        save_documents(collection, read_picture(collection), folder)
    assert caught.value.message in ("write_failed", "disk_full")
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there(collection: Collection, tmp_path: Path) -> None:
    """A folder that is not there is made; a file in its place gives a sentence."""
    assert save_documents(collection, read_picture(collection), tmp_path / "nieuw").index.parent == tmp_path / "nieuw"
    (tmp_path / "bezet").write_text("x")
    with pytest.raises(UserError) as caught:
        save_documents(collection, read_picture(collection), tmp_path / "bezet")
    assert caught.value.message == "file_exists"


def test_it_can_be_stopped(collection: Collection, folder: Path) -> None:
    """Who stops halfway finds nothing in the folder."""
    heard: list[str] = []
    with pytest.raises(Cancelled):
        save_documents(
            collection, read_picture(collection), folder, lambda *told: heard.append(told[2]), lambda: len(heard) > 2
        )
    assert len(heard) == 3
    assert list(folder.iterdir()) == []
