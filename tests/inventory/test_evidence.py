"""Documents and links: under which names, at which addresses, how large, how often, in which order."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.evidence import (
    EXTENSIONS,
    MAX_DOCUMENT,
    MAX_INVENTORY,
    MAX_LINK,
    MAX_NAME_BYTES,
    check_link,
    check_room,
    megabytes,
    safe_name,
)
from samenwerking_desktop.inventory.file import NewDocument
from samenwerking_desktop.questionnaire.model import Key
from scenario import Scenario

LOANS = "finance.loans"
EVIDENCE = Key(LOANS, "evidence")
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\Z", re.IGNORECASE)


def _file(folder: Path, name: str, content: str | bytes = "inhoud") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ---- names


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Convenant 2021.pdf", "Convenant 2021.pdf"),
        ("Beslissing.PDF", "Beslissing.pdf"),
        ("C:\\Users\\an\\brief.docx", "brief.docx"),
        ("/etc/passwd", "passwd.bin"),
        ("../../.bashrc", "bashrc.bin"),
        ("factuur.pdf.exe", "factuur.pdf.exe.bin"),
        ("macro.docm", "macro.docm.bin"),
        ("al.bin", "al.bin"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com1", "_com1.bin"),
        ("COM¹.txt", "_COM¹.txt"),
        ("con .pdf", "_con.pdf"),
        ("con .oud.pdf", "_con .oud.pdf"),
        ('wat? "ja" <nee>|*.txt', "wat_ _ja_ _nee___.txt"),
        ("verslag: deel 1.pdf", "verslag_ deel 1.pdf"),
        ("gnp\u202eexe.txt", "gnpexe.txt"),
        ("nota\x00\n.txt", "nota.txt"),
        ("cafe\u0301.txt", "café.txt"),
        ("  .  ", "document.bin"),
        ("..", "document.bin"),
        ("", "document.bin"),
        (".pdf", "pdf.bin"),
        ("x" * 200 + ".pdf", "x" * 116 + ".pdf"),
        ("é" * 200 + ".pdf", "é" * 58 + ".pdf"),
    ],
)
def test_names_of_documents_become_safe(name: str, safe: str) -> None:
    """Paths, devices, programs, hidden and unprintable names turn into plain file names that say the same."""
    assert safe_name(name) == safe


@given(st.text(st.characters(), max_size=300))
@example("a .pdf")
@example("x" * 115 + " y.pdf")
@example("x" * 115 + "...y.pdf")
@example("\u037e.txt")
@example("a/b\\c:d.pdf")
def test_any_name_becomes_safe(name: str) -> None:
    """Whatever a file is called, its name here is no path, no device, not hidden, of a known kind and short enough."""
    safe = safe_name(name)

    assert PureWindowsPath(safe).name == safe == PurePosixPath(safe).name
    assert not safe.startswith((".", " "))
    assert not set(safe) & set('<>:"|?*\\/')
    assert safe.isprintable() or all(each.isprintable() or each.isspace() for each in safe)
    assert not _DEVICE.match(safe.partition(".")[0].rstrip())
    assert f".{safe.rpartition('.')[2]}" in EXTENSIONS
    assert len(safe.encode()) <= MAX_NAME_BYTES
    assert safe_name(safe) == safe


@given(st.sampled_from(["con", "NUL", "Com7", "lpt¹", "CONIN$", "aux"]), st.sampled_from(["", " ", ".", ".x"]))
def test_no_device_of_windows_comes_through(device: str, tail: str) -> None:
    """Windows takes a device by its name whatever follows the first dot, and with a space after it."""
    assert not _DEVICE.match(safe_name(f"{device}{tail}.pdf").partition(".")[0].rstrip())


# ---- links


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"),
        ("  http://example.org  ", "http://example.org"),
        ("www.example.org", "https://www.example.org"),
        ("www.example.org/raad", "https://www.example.org/raad"),
        ("example.org?jaar=2021", "https://example.org?jaar=2021"),
        ("HTTPS://Example.org", "HTTPS://Example.org"),
        ("https://gemeente.example:8443/x", "https://gemeente.example:8443/x"),
        ("https://één.example/ë", "https://één.example/ë"),
    ],
)
def test_web_addresses_are_kept(typed: str, kept: str) -> None:
    """An address of http or https is kept as it was typed; one without a scheme gets https."""
    assert check_link(typed) == kept
    assert check_link(kept) == kept


@pytest.mark.parametrize(
    "address",
    [
        "",
        "griffie",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "mailto:an@example.org",
        "an@example.org",
        "https://",
        "https:///pad",
        "https://example.org/a b",
        "https://example.org/\u202egpj.exe",
        "https://example.org/\x00",
        "https://[::1",
        "https://example.org:poort/",
        "https://example.org:99999/",
        "https://example.org/" + "x" * MAX_LINK,
        "C:\\brief.docx",
        "//server/share",
    ],
)
def test_anything_else_is_no_link(scenario: Scenario, address: str) -> None:
    """What is no plain web address is refused in a sentence, and nothing is attached."""
    with pytest.raises(UserError) as caught:
        scenario.link(LOANS, address)

    assert caught.value.message == "bad_link"
    assert scenario.attached(LOANS) == []


@given(st.text(st.characters(), max_size=60))
def test_a_link_that_is_kept_opens_nothing_but_a_web_page(address: str) -> None:
    """No address comes through that is not http or https, and what comes through once comes through again."""
    for candidate in (address, f"https://{address}", f"example.org/{address}"):
        try:
            kept = check_link(candidate)
        except UserError:
            continue
        assert re.match(r"https?://[^/\s]", kept, re.IGNORECASE)
        assert check_link(kept) == kept


def test_a_link_without_a_name_is_called_as_its_address(scenario: Scenario) -> None:
    """A name may be given; without one the address is shown."""
    scenario.link(LOANS, "https://example.org/a", " Ons\nconvenant ")
    scenario.link(LOANS, "https://example.org/b")

    assert scenario.attached(LOANS) == ["Ons convenant", "https://example.org/b"]


# ---- documents


def test_a_document_comes_out_byte_for_byte(scenario: Scenario, tmp_path: Path) -> None:
    """What was attached is what is opened, however large within the limit, also after reopening."""
    content = bytes(range(256)) * 12_345
    scenario.attach(LOANS, _file(tmp_path, "scan.pdf", content))
    scenario.reopen()
    (document,) = scenario.evidence(LOANS)

    assert (document.name, document.size) == ("scan.pdf", len(content))
    assert document.target == hashlib.sha256(content).hexdigest()
    assert b"".join(scenario.document.file.document_chunks(document.target)) == content


def test_an_empty_document_is_a_document(scenario: Scenario, tmp_path: Path) -> None:
    """Nothing in it is still a file that somebody chose."""
    scenario.attach(LOANS, _file(tmp_path, "leeg.txt", b""))
    scenario.reopen()

    assert scenario.attached(LOANS) == ["leeg.txt"]
    assert b"".join(scenario.document.file.document_chunks(scenario.evidence(LOANS)[0].target)) == b""


def test_evidence_stands_in_the_order_of_adding(scenario: Scenario, tmp_path: Path) -> None:
    """Several at once keep the order of choosing, later ones follow, and no removal or reopening moves them."""
    scenario.attach(LOANS, *(_file(tmp_path, f"{name}.txt", name) for name in ("z", "a", "m", "b")))
    scenario.link(LOANS, "https://example.org/0")
    scenario.attach(LOANS, _file(tmp_path, "c.txt", "c"))
    scenario.detach(LOANS, "a.txt")
    scenario.attach(LOANS, _file(tmp_path, "y.txt", "y"))
    expected = ["z.txt", "m.txt", "b.txt", "https://example.org/0", "c.txt", "y.txt"]
    assert scenario.attached(LOANS) == expected

    scenario.reopen()
    assert scenario.attached(LOANS) == expected
    assert next(iter(scenario.document.answers.evidence_of(EVIDENCE)))[:4] == "0001"


def test_undo_of_a_removal_puts_it_back_in_its_place(scenario: Scenario, tmp_path: Path) -> None:
    """A document that comes back stands where it stood."""
    scenario.attach(LOANS, *(_file(tmp_path, f"{name}.txt", name) for name in ("z", "a", "m")))
    scenario.detach(LOANS, "z.txt")
    scenario.undo()

    assert scenario.attached(LOANS) == ["z.txt", "a.txt", "m.txt"]


def test_the_same_document_supports_several_aspects_and_is_stored_once(scenario: Scenario, tmp_path: Path) -> None:
    """Ten aspects with one convenant make one document in the file."""
    size = 300_000
    convenant = _file(tmp_path, "convenant.pdf", b"x" * size)
    aspects = [*scenario.document.questionnaire.aspects][:10]
    for aspect in aspects:
        scenario.attach(aspect, convenant)
    scenario.close()

    assert size < scenario.path.stat().st_size < 2 * size
    with sqlite3.connect(scenario.path) as connection:
        assert connection.execute("SELECT count(*) FROM document").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM evidence").fetchone() == (10,)
    connection.close()


def test_the_same_document_is_attached_to_a_question_once(scenario: Scenario, tmp_path: Path) -> None:
    """Dropping it again, or a copy with another name beside it, changes nothing."""
    one, copy = _file(tmp_path, "een.txt"), _file(tmp_path, "kopie.txt")
    scenario.attach(LOANS, one, copy)
    scenario.attach(LOANS, one)
    scenario.link(LOANS, "https://example.org")
    scenario.link(LOANS, "https://example.org")

    assert scenario.attached(LOANS) == ["een.txt", "https://example.org"]


def test_removing_a_document_is_undone_with_its_bytes(scenario: Scenario, tmp_path: Path) -> None:
    """As long as the inventory is open, the bytes wait for the undo."""
    scenario.attach(LOANS, _file(tmp_path, "brief.txt", "Beste collega"))
    target = scenario.evidence(LOANS)[0].target
    scenario.detach(LOANS, "brief.txt")
    scenario.undo()
    scenario.reopen()

    assert b"".join(scenario.document.file.document_chunks(target)) == b"Beste collega"


def test_several_documents_are_attached_all_or_none(scenario: Scenario, tmp_path: Path) -> None:
    """One bad file among several refuses them all, and names the bad one."""
    good = _file(tmp_path, "goed.txt")
    with pytest.raises(UserError, match=re.escape("weg.txt")):
        scenario.attach(LOANS, good, tmp_path / "weg.txt")

    assert scenario.attached(LOANS) == []


def test_a_folder_is_no_document(scenario: Scenario, tmp_path: Path) -> None:
    """Dropping a folder is answered with the advice to choose the documents in it."""
    with pytest.raises(UserError) as caught:
        scenario.attach(LOANS, tmp_path)

    assert caught.value.message == "document_is_folder"


def test_the_inventory_itself_is_no_document(scenario: Scenario) -> None:
    """Reading it would give up its own lock, so it is refused."""
    with pytest.raises(UserError) as caught:
        scenario.attach(LOANS, scenario.path)

    assert caught.value.message == "file_locked"


def test_a_document_too_large_is_told_before_it_is_read(scenario: Scenario, tmp_path: Path) -> None:
    """One byte over 25 MB is refused with both sizes; not a byte of it was read or stored."""
    path = tmp_path / "film.pdf"
    with path.open("wb") as file:
        file.truncate(MAX_DOCUMENT + 1)
    heard: list[int] = []
    before = scenario.path.stat().st_size
    with pytest.raises(UserError, match=r"'film\.pdf' is 25,0 MB; een document mag hoogstens 25,0 MB zijn"):
        scenario.document.add_documents(EVIDENCE, [path], progress=heard.append)

    assert (heard, scenario.path.stat().st_size) == ([], before)


def test_the_documents_together_have_a_limit() -> None:
    """What is there already and what is added count together, each document once."""
    half = NewDocument("half.pdf", "a" * 64, MAX_INVENTORY // 2, lambda: pytest.fail("it is not read"))
    rest = NewDocument("rest.pdf", "b" * 64, MAX_INVENTORY // 2 + 1, lambda: pytest.fail("it is not read"))
    check_room([], [half, half, half])

    with pytest.raises(UserError, match="200,0 MB"):
        check_room([], [half, rest])


def test_who_adds_documents_hears_how_far_it_is_and_may_stop(scenario: Scenario, tmp_path: Path) -> None:
    """Progress is told in bytes; raising from it adds nothing."""
    path = _file(tmp_path, "groot.pdf", b"x" * 2_500_000)
    heard: list[int] = []
    scenario.document.add_documents(EVIDENCE, [path], progress=heard.append)
    assert heard == [1 << 20, 2 << 20, 2_500_000]

    def stop(_done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        scenario.document.add_documents(Key("hr.training", "evidence"), [path], progress=stop)
    assert scenario.attached("hr.training") == []


@pytest.mark.parametrize("fate", ["changed", "grown", "shrunk", "gone"])
def test_a_document_that_changes_while_it_is_added_is_refused(scenario: Scenario, tmp_path: Path, fate: str) -> None:
    """Between reading it and storing it another program may write; then nothing is stored, and the sentence says so."""
    path = _file(tmp_path, "brief.txt", "x" * 1000)

    def meddle(_done: int) -> None:
        if fate == "gone":
            path.unlink()
        else:
            path.write_text({"changed": "y" * 1000, "grown": "x" * 2000, "shrunk": "x"}[fate], encoding="utf-8")

    with pytest.raises(UserError) as caught:
        scenario.document.add_documents(EVIDENCE, [path], progress=meddle)
    assert caught.value.message == "document_changed"
    assert scenario.attached(LOANS) == []

    scenario.answer(LOANS, "formal")
    scenario.reopen()
    assert scenario.said(LOANS) == "formal"


def test_a_document_whose_bytes_stayed_behind_is_told(scenario: Scenario) -> None:
    """Only its name and hash are known; opening it says whom to ask."""
    with pytest.raises(UserError) as caught:
        list(scenario.document.file.document_chunks("0" * 64))

    assert caught.value.message == "document_missing"


@pytest.mark.parametrize(
    ("size", "said"), [(0, "1 kB"), (1500, "2 kB"), (99_999, "100 kB"), (100_000, "0,1 MB"), (3_440_000, "3,4 MB")]
)
def test_sizes_are_said_as_people_write_them(size: int, said: str) -> None:
    """Kilobytes for small files, megabytes with a comma for the others."""
    assert megabytes(size) == said
