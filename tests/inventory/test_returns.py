"""Return files: what leaves the house and what stays, the seal, and a reader that trusts nothing."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from damage import mutant
from faults import mode, no_file_larger_than, posix_only
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import Return, read_return, short_hash, write_return
from scenario import UUID, Scenario, answer_all_scores

LOANS = "finance.loans"
TREASURY = "finance.treasury"
PLANTED = "Vertrouwelijk-7f3a9c"
# What is not the same in every run, or longer than anyone would read.
_MASKED = ("content_hash", "form", "form_hash", "program", "seal")


def _fill(scenario: Scenario) -> None:
    """One of everything, and some of it not to be sent."""
    letter = scenario.path.with_name("convenant.txt")
    letter.write_text("Artikel 1", encoding="utf-8")
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Eén dienst\nvoor twee", question="extent_reason")
    scenario.answer(LOANS, ["covenant", "steering_group"], question="arrangement_form")
    scenario.answer(LOANS, "unknown", question="arrangement")
    scenario.attach(LOANS, letter)
    scenario.link(LOANS, "https://example.org/convenant", "Website")
    scenario.answer(TREASURY, "none")
    scenario.answer(TREASURY, "no", question="desirable")
    scenario.answer("facility.canteen", "not_applicable")
    scenario.remark("facility.canteen", "Gesloten in 2019")
    scenario.answer(scenario.other("hr", "Arbeidsgeneesheer"), "informal")
    scenario.contact("finance", "ocmw", 2, name="An Peeters", email="an@example.org")
    scenario.answer("ict.server", "formal")
    scenario.answer("ict.server", PLANTED, question="arrangement")
    scenario.answer("ict.server", "unknown")
    shared = scenario.record("synergy", title="Wagenpark", since="2026", status_2026="existing")
    scenario.document.records.add_documents("synergy", shared, [letter])
    minutes = letter.with_name("verslag.txt")
    minutes.write_text(PLANTED, encoding="utf-8")
    met = scenario.record("meeting", date="2026-11-20", decisions=PLANTED)
    scenario.document.records.add_documents("meeting", met, [minutes])


def _dump(path: Path) -> dict[str, object]:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        tables = {name: sorted(map(list, connection.execute(f"SELECT * FROM {name}"))) for name in sorted(names)}
        meta = {name: "…" if name in _MASKED else value for name, value in tables.pop("meta")}
        documents = [[sha256, size, data.decode()] for sha256, size, data in tables.pop("document")]
        header = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
        }
        return {"header": header, "meta": meta, **tables, "document": documents}
    finally:
        connection.close()


def _same(one: Return, two: Return) -> bool:
    return (one.meta, one.rows, one.documents) == (two.meta, two.rows, two.documents)


# ---- what leaves the house


def test_the_return_of_a_known_inventory(scenario: Scenario, golden: Callable[[str, str], None]) -> None:
    """The whole content of a return file is what the golden file shows: every table, every row, every document."""
    _fill(scenario)
    scenario.export("a.inzending")
    found = _dump(scenario.path.with_name("a.inzending"))

    golden("return.json", json.dumps(found, indent=1, ensure_ascii=False) + "\n")


def test_the_reader_finds_what_was_written(scenario: Scenario) -> None:
    """Identity, answers, other aspects, contacts and evidence come out as they went in."""
    _fill(scenario)
    returned = scenario.export()

    assert returned.identity == scenario.document.answers.identity
    assert returned.questionnaire == scenario.document.questionnaire
    assert (returned.meta["uuid"], returned.revision, returned.meta["complete"]) == (UUID, 1, "no")
    answers = {
        (aspect, question): (state, value) for aspect, question, state, value, _ in returned.rows[FactKind.ANSWER]
    }
    assert answers[LOANS, "extent_reason"] == ("answered", "Eén dienst\nvoor twee")
    assert answers["facility.canteen", "extent"] == ("not_applicable", "")
    assert list(returned.documents.values()) == [len("Artikel 1")]


def test_what_was_set_aside_stays_at_home(scenario: Scenario) -> None:
    """Answers, remarks and documents off the route are not in the return, and not anywhere in its bytes."""
    secret = scenario.path.with_name("geheim.txt")
    secret.write_text(f"{PLANTED} in een document", encoding="utf-8")
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, f"{PLANTED} in een antwoord", question="arrangement")
    scenario.remark(LOANS, f"{PLANTED} in een opmerking", question="obstacles_exist")
    scenario.attach(LOANS, secret)
    scenario.link(LOANS, f"https://example.org/{PLANTED}")
    scenario.answer(LOANS, "none")
    returned = scenario.export()

    assert [row[1] for row in returned.rows[FactKind.ANSWER]] == ["extent"]
    assert (returned.rows[FactKind.EVIDENCE], returned.rows[FactKind.REMARK]) == ([], [])
    assert PLANTED.encode() not in returned.path.read_bytes()


def test_what_was_removed_or_overwritten_stays_at_home(scenario: Scenario) -> None:
    """Deleted texts, documents, contacts, labels and earlier values live in the change log, which does not travel."""
    secret = scenario.path.with_name("geheim.txt")
    secret.write_text(PLANTED * 5000, encoding="utf-8")
    scenario.answer(LOANS, PLANTED * 400, question="extent_reason")
    scenario.answer(LOANS, "Kort", question="extent_reason")
    scenario.remark(LOANS, PLANTED)
    scenario.remark(LOANS, "")
    scenario.attach(LOANS, secret)
    scenario.detach(LOANS, "geheim.txt")
    scenario.remove_other(scenario.other("finance", PLANTED))
    scenario.contact("finance", name=PLANTED)
    scenario.contact("finance", name="An Peeters")
    scenario.identity(coordinator=PLANTED)
    scenario.undo()
    returned = scenario.export()

    assert PLANTED.encode() not in returned.path.read_bytes()
    assert returned.path.stat().st_size < 100_000


def test_nobody_who_typed_is_named_in_a_return(scenario: Scenario) -> None:
    """The change log with its user names stays at home, and a return tells nothing of folders."""
    _fill(scenario)
    data = scenario.export().path.read_bytes()

    assert str(scenario.path.parent).encode() not in data


def test_documents_may_stay_at_home_while_their_names_travel(scenario: Scenario) -> None:
    """A return that is too large to mail keeps name, size and hash of each document, and not its bytes."""
    _fill(scenario)
    returned = scenario.export(documents=False)
    (document, _link) = returned.rows[FactKind.EVIDENCE]

    assert document[3:5] == ("document", "convenant.txt")
    assert re.fullmatch("[0-9a-f]{64}", str(document[5]))
    assert document[6] == len("Artikel 1")
    assert returned.documents == {}
    assert b"Artikel 1" not in returned.path.read_bytes()


def test_exporting_changes_nothing_but_the_revision(scenario: Scenario) -> None:
    """The inventory goes on as it was, drawer and history included."""
    _fill(scenario)
    before, aside = scenario.facts, scenario.document.set_aside()
    scenario.export()

    assert (scenario.facts, scenario.document.set_aside()) == (before, aside)
    assert scenario.document.history.can_undo
    scenario.reopen()
    assert (scenario.facts, scenario.document.revision) == (before, 1)


def test_nothing_is_left_beside_a_return(scenario: Scenario) -> None:
    """One return is one file; no journal and no temporary name stay in the folder."""
    folder = scenario.path.parent / "post"
    folder.mkdir()
    scenario.export("post/a.inzending")

    assert [each.name for each in folder.iterdir()] == ["a.inzending"]


# ---- complete or not


def test_an_incomplete_inventory_is_returned_only_knowingly(scenario: Scenario, tmp_path: Path) -> None:
    """While something blocks, an export is refused with how many and the first, and nothing is written."""
    answer_all_scores(scenario, but=[LOANS, TREASURY])
    out = tmp_path / "a.inzending"
    with pytest.raises(UserError, match=r"nog 2 vragen open.*Leningen"):
        write_return(scenario.document, out)
    assert (out.exists(), scenario.document.revision) == (False, 0)

    receipt = write_return(scenario.document, out, partial=True)
    assert (receipt.complete, receipt.revision, receipt.size) == (False, 1, out.stat().st_size)
    assert read_return(out).meta["complete"] == "no"


def test_a_complete_inventory_is_returned_as_such(scenario: Scenario, tmp_path: Path) -> None:
    """With every extent answered or "weet niet", the return says that it is complete, asked for or not."""
    answer_all_scores(scenario)
    for partial in (False, True):
        receipt = write_return(scenario.document, tmp_path / "a.inzending", partial=partial)
        assert receipt.complete
        assert read_return(tmp_path / "a.inzending").meta["complete"] == "yes"


# ---- revisions and hashes


def test_the_revision_grows_with_each_export(scenario: Scenario) -> None:
    """The knowledge centre can tell which of two returns is the newer one."""
    assert [scenario.export().revision for _ in range(3)] == [1, 2, 3]

    scenario.reopen()
    assert scenario.export().revision == 4


def test_the_same_content_has_the_same_hash(scenario: Scenario) -> None:
    """Exporting again, at another moment and with another revision, says the same; an answer more does not."""
    _fill(scenario)
    first, second = scenario.export("1.inzending"), scenario.export("2.inzending")
    assert first.content_hash == second.content_hash
    assert first.sha256 != second.sha256

    scenario.answer("ict.helpdesk", "none")
    assert scenario.export("3.inzending").content_hash != first.content_hash
    scenario.undo()
    assert scenario.export("4.inzending").content_hash == first.content_hash


def test_giving_the_same_answer_later_is_the_same_content(scenario: Scenario) -> None:
    """When an answer was given is no part of what is said."""
    scenario.answer(LOANS, "formal")
    first = scenario.export("1.inzending")
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, "formal")

    assert scenario.export("2.inzending").content_hash == first.content_hash


def test_a_receipt_carries_the_hash_in_two_groups(scenario: Scenario, tmp_path: Path) -> None:
    """Screen, paper and file show the same eight characters."""
    receipt = write_return(scenario.document, tmp_path / "a.inzending", partial=True)

    assert re.fullmatch("[0-9a-f]{4} [0-9a-f]{4}", short_hash(receipt.content_hash))
    assert receipt.content_hash == read_return(tmp_path / "a.inzending").content_hash


# ---- where a return is written


def test_a_return_takes_the_place_of_an_earlier_return(scenario: Scenario) -> None:
    """Exporting to the same name again replaces the older return."""
    scenario.export("a.inzending")

    assert scenario.export("a.inzending").revision == 2


def test_a_return_never_takes_the_place_of_another_file(scenario: Scenario, tmp_path: Path) -> None:
    """An inventory, this one above all, a letter or a folder stays what it is."""
    letter = tmp_path / "brief.docx"
    letter.write_bytes(b"Beste collega")
    before = scenario.facts
    for out in (scenario.path, letter, tmp_path):
        with pytest.raises(UserError) as caught:
            write_return(scenario.document, out, partial=True)
        assert caught.value.message in ("file_exists", "file_locked", "file_is_folder")

    assert letter.read_bytes() == b"Beste collega"
    scenario.reopen()
    assert scenario.facts == before


@posix_only
def test_a_return_that_cannot_be_written_leaves_nothing(scenario: Scenario, tmp_path: Path) -> None:
    """A full disk, a closed folder and a folder that is gone are told, and no half return is left."""
    _fill(scenario)
    folder = tmp_path / "usb"
    folder.mkdir()
    with no_file_larger_than(40_000), pytest.raises(UserError) as caught:
        scenario.export("usb/a.inzending")
    assert caught.value.message in ("disk_full", "write_failed")
    with mode(folder, 0o500), pytest.raises(UserError) as caught:
        scenario.export("usb/a.inzending")
    assert caught.value.message in ("file_denied", "folder_readonly")
    with pytest.raises(UserError) as caught:
        scenario.export("weg/a.inzending")
    assert caught.value.message == "file_missing"
    assert list(folder.iterdir()) == []

    scenario.export("usb/a.inzending")


# ---- a reader that trusts nothing


@pytest.fixture
def sent(scenario: Scenario) -> Path:
    """A return with one of everything in it; its inventory is still open."""
    _fill(scenario)
    return scenario.export("a.inzending").path


def test_one_changed_letter_is_told(sent: Path) -> None:
    """Somebody who improves an answer in the file breaks the seal, and the sentence says to ask for it again."""
    data = sent.read_bytes()
    assert data.count(b"Gesloten in 2019") == 1
    sent.write_bytes(data.replace(b"Gesloten in 2019", b"Gesloten in 2018"))

    with pytest.raises(UserError, match="gewijzigd nadat het geëxporteerd werd") as caught:
        read_return(sent)
    assert caught.value.message == "return_seal"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET value = 'none' WHERE value = 'formal'",
        "UPDATE meta SET value = '9' WHERE name = 'revision'",
        "UPDATE meta SET value = 'yes' WHERE name = 'complete'",
        "UPDATE identity SET value = 'Gent' WHERE field = 'municipality'",
        "UPDATE document SET data = CAST('Artikel 2' AS BLOB)",
        "UPDATE evidence SET name = 'protocol.txt' WHERE kind = 'document'",
        "DELETE FROM remark",
        "DELETE FROM document",
        "INSERT INTO meta VALUES ('note', 'x')",
        "INSERT INTO change (step, at, who, kind, key) VALUES (1, '', '', '', '')",
    ],
)
def test_no_table_can_be_changed_unnoticed(sent: Path, statement: str) -> None:
    """The seal covers every row of every table, and the bytes of every document."""
    connection = sqlite3.connect(sent, isolation_level=None)
    connection.execute(statement)
    connection.close()

    with pytest.raises(UserError) as caught:
        read_return(sent)
    assert caught.value.message in ("return_seal", "return_invalid")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET value = 'often' WHERE question = 'extent' AND value <> ''",
        "UPDATE answer SET state = 'guessed'",
        "UPDATE answer SET value = 'handshake' WHERE question = 'arrangement_form'",
        "UPDATE answer SET value = 'covenant covenant' WHERE question = 'arrangement_form'",
        "UPDATE answer SET value = '' WHERE question = 'extent_reason'",
        "UPDATE answer SET value = 'a' || char(0) WHERE question = 'extent_reason'",
        "UPDATE answer SET value = 'a' || char(27) || '[2J' WHERE question = 'extent_reason'",
        "UPDATE answer SET value = CAST(x'ff41' AS TEXT) WHERE question = 'extent_reason'",
        "UPDATE answer SET value = CAST(x'eda080' AS TEXT) WHERE question = 'extent_reason'",
        "UPDATE answer SET value = printf('%.20001c', 'x') WHERE question = 'extent_reason'",
        "UPDATE answer SET state = 'not_applicable', value = '' WHERE question = 'extent_reason'",
        "UPDATE other_aspect SET label = ''",
        "UPDATE other_aspect SET label = printf('%.201c', 'x')",
        "UPDATE other_aspect SET cluster = 'nowhere'",
        "UPDATE other_aspect SET position = -1",
        "UPDATE other_aspect SET position = 9223372036854775807",
        "UPDATE contact SET domain = 'nowhere'",
        "UPDATE contact SET authority = 'province'",
        "UPDATE contact SET field = 'shoe_size' WHERE field = 'name'",
        "UPDATE contact SET person = '100'",
        "UPDATE contact SET person = 'x'",
        "UPDATE contact SET value = printf('%.201c', 'x')",
        "UPDATE identity SET field = 'mayor' WHERE field = 'municipality'",
        "UPDATE identity SET value = 'province' WHERE field = 'respondent'",
        "DELETE FROM identity WHERE field = 'round'",
        "UPDATE identity SET value = printf('%.201c', 'x') WHERE field = 'municipality'",
        "UPDATE evidence SET kind = 'program'",
        "UPDATE evidence SET target = 'file:///etc/passwd' WHERE kind = 'link'",
        "UPDATE evidence SET target = 'javascript:alert(1)' WHERE kind = 'link'",
        "UPDATE evidence SET name = '../../.bashrc' WHERE kind = 'document'",
        "UPDATE evidence SET size = 3 WHERE kind = 'document'",
        "UPDATE document SET data = CAST('Artikel 2' AS BLOB)",
        "UPDATE evidence SET target = 'abc' WHERE kind = 'document'",
        "UPDATE meta SET value = '0' WHERE name = 'form_version'",
        "UPDATE meta SET value = printf('%.201c', 'x') WHERE name = 'uuid'",
        "DELETE FROM meta WHERE name = 'created'",
        "UPDATE meta SET value = '{}' WHERE name = 'form'",
        "UPDATE meta SET value = printf('%.100000c', '[') WHERE name = 'form'",
    ],
)
def test_a_sealed_lie_is_found_too(scenario: Scenario, statement: str) -> None:
    """Whoever writes a return with a program of their own can seal anything; every value is still checked."""
    _fill(scenario)
    scenario.document.file.connection.execute(statement)

    with pytest.raises(UserError):
        scenario.export()


def test_what_the_program_keeps_for_itself_does_not_travel(scenario: Scenario) -> None:
    """A line of its own bookkeeping, say the page where one left, is in the inventory and not in the return."""
    scenario.document.file.set_meta("place", PLANTED)
    returned = scenario.export()

    assert "place" not in returned.meta
    assert PLANTED.encode() not in returned.path.read_bytes()


def test_what_lies_beside_a_return_is_ignored(sent: Path) -> None:
    """A journal or log that came along in the mail is never applied."""
    before = read_return(sent)
    for suffix in ("-journal", "-wal", "-shm"):
        sent.with_name(sent.name + suffix).write_bytes(sent.read_bytes()[:8192])

    assert _same(read_return(sent), before)


def test_a_return_in_the_other_journal_mode_says_the_same(sent: Path) -> None:
    """A tool that switched the file to WAL changed two bytes of its header, and nothing of what it says."""
    before, data = read_return(sent), sent.read_bytes()
    sent.write_bytes(data[:18] + b"\x02\x02" + data[20:])

    assert _same(read_return(sent), before)


def test_reading_a_return_leaves_it_alone(sent: Path) -> None:
    """Not a byte of it changes and nothing appears beside it, whether it is good or bad."""
    for data in (sent.read_bytes(), sent.read_bytes()[:9000]):
        sent.write_bytes(data)
        names = sorted(each.name for each in sent.parent.iterdir())
        with suppress(UserError):
            read_return(sent)
        assert sent.read_bytes() == data
        assert sorted(each.name for each in sent.parent.iterdir()) == names


@pytest.mark.parametrize(
    "content", [b"", b"Beste collega", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\x00" * 4080]
)
def test_other_files_are_no_return(tmp_path: Path, content: bytes) -> None:
    """An empty file, a letter and a header with nothing behind it each get a sentence."""
    path = tmp_path / "a.inzending"
    path.write_bytes(content)

    with pytest.raises(UserError):
        read_return(path)


def test_an_inventory_is_no_return(scenario: Scenario) -> None:
    """Somebody who sends the inventory itself is told to export it."""
    scenario.close()
    with pytest.raises(UserError) as caught:
        read_return(scenario.path)

    assert caught.value.message == "file_is_inventory"


def test_a_return_is_no_inventory(sent: Path) -> None:
    """A return cannot be opened to go on filling it in."""
    with pytest.raises(UserError) as caught:
        Document.open(sent)

    assert caught.value.message == "file_is_return"


# ---- mutants

_SCHEMAS = [
    "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
    "CREATE VIEW v AS SELECT randomblob(1000000000)",
    "CREATE TABLE extra (a, b AS (length(a)))",
    "CREATE VIRTUAL TABLE v USING fts5(a)",
    "CREATE INDEX i ON answer (length(value))",
    "ALTER TABLE answer ADD COLUMN extra TEXT",
    "DROP TABLE remark",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'answer'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE answer (a, b)' WHERE name = 'answer'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'answer'",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'answer'",
    "PRAGMA encoding = 'UTF-16'; VACUUM",
    "PRAGMA page_size = 512; VACUUM",
    "PRAGMA auto_vacuum = FULL; VACUUM",
]


@pytest.mark.parametrize("script", _SCHEMAS)
def test_nothing_of_a_foreign_schema_runs(sent: Path, script: str) -> None:
    """A trigger, view, function, virtual table or other definition is refused before any of it is used."""
    before = read_return(sent)
    connection = sqlite3.connect(sent)
    try:
        connection.executescript(script)
    except sqlite3.OperationalError as error:  # this SQLite has no such module
        pytest.skip(str(error))
    finally:
        connection.close()

    try:
        found = read_return(sent)
    except UserError:
        return
    assert _same(found, before)
    assert script.startswith(("PRAGMA page_size", "PRAGMA auto_vacuum", "PRAGMA encoding"))


def test_no_mutant_gets_through_or_stops_the_reader(sent: Path) -> None:
    """Of 500 damaged returns each is refused with a sentence or says just what the sound one says, within a second."""
    before, data = read_return(sent), sent.read_bytes()
    dice = random.Random(20260105)
    for _ in range(500):
        sent.write_bytes(mutant(dice, data))
        start = time.monotonic()
        try:
            found = read_return(sent)
        except UserError:
            continue
        finally:
            assert time.monotonic() - start < 1
        assert _same(found, before)
