"""An inventory that another program has open: it can be read, it stays as it is, and it comes free."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from neighbour import open_elsewhere, opened_by_other
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.changelog import read_changelog
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.file import InventoryFile
from samenwerking_desktop.inventory.migrations import VERSION
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.inventory.snapshot import Snapshot, is_free, open_or_read
from samenwerking_desktop.questionnaire.model import Key, Questionnaire
from scenario import Scenario

LOANS, TREASURY, CANTEEN = "finance.loans", "finance.treasury", "facility.canteen"
EXTENT, EVIDENCE = Key(LOANS, "extent"), Key(LOANS, "evidence")
DATA = Path(__file__).parent.parent / "data"
# How many moments of somebody's work are looked at.
MOMENTS = 200


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """An inventory with answers, an answer that was set aside and a document; closed, alone in its folder."""
    folder = tmp_path / "map"
    folder.mkdir()
    letter = tmp_path / "brief.txt"
    letter.write_text("Beste collega", encoding="utf-8")
    scenario = Scenario(folder)
    scenario.answer(LOANS, "formal")
    scenario.other("finance", "Drukkerij")
    scenario.contact("finance", name="An Peeters")
    scenario.attach(LOANS, letter)
    scenario.answer(TREASURY, "formal")
    scenario.answer(TREASURY, "Sinds 2021", question="arrangement")
    scenario.answer(TREASURY, "none")
    scenario.close()
    return scenario.path


def _on_disk(path: Path) -> dict[str, bytes]:
    """Every file beside this one and itself, with its bytes."""
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


def _said(document: Document, aspect: str, question: str = "extent") -> str:
    answer = document.answers.answers.get(Key(aspect, question))
    return answer.value if answer else ""


# ---- what can be read


def test_what_another_has_open_can_be_read(closed: Path) -> None:
    """All of it is there, documents and change log too, and nothing is written in the file or beside it."""
    with open_elsewhere(closed) as other:
        other(CANTEEN, "informal")
        before = _on_disk(closed)
        with closing(Document.open(closed, open_or_read)) as document:
            assert document.file.read_only
            assert (_said(document, LOANS), _said(document, CANTEEN)) == ("formal", "informal")
            assert [each.key for each in document.set_aside()] == [Key(TREASURY, "arrangement")]
            [item] = [each for each in document.answers.evidence.values() if each.kind == "document"]
            assert b"".join(document.file.document_chunks(item.target)) == b"Beste collega"
            assert len(read_changelog(document)) == 8
        assert _on_disk(closed) == before
        assert opened_by_other(closed) == "file_locked"


def test_what_is_free_is_opened_to_be_changed(closed: Path) -> None:
    """Who asks for either gets the file itself while nobody has it."""
    with closing(Document.open(closed, open_or_read)) as document:
        assert not document.file.read_only
        document.answer(EXTENT, answered("none"))
        assert opened_by_other(closed) == "file_locked"


def test_a_link_to_it_is_read_as_well(closed: Path, tmp_path: Path) -> None:
    """By another name it is the same file, with the same journal beside it."""
    link = tmp_path / "koppeling.inventaris"
    link.symlink_to(closed)
    with open_elsewhere(closed), closing(Document.open(link, open_or_read)) as document:
        assert _said(document, LOANS) == "formal"


def test_what_this_program_has_open_itself_is_not_read_beside_it(closed: Path) -> None:
    """A second look from here would drop the lock (POSIX): it is refused as always, and the lock holds."""
    with closing(Document.open(closed)):
        with pytest.raises(UserError) as caught:
            Document.open(closed, open_or_read)
        assert caught.value.message == "file_locked"
        assert not is_free(closed)
        assert opened_by_other(closed) == "file_locked"


def test_an_older_version_is_shown_and_stays_as_old_as_it_is(tmp_path: Path) -> None:
    """It is brought up to date in memory alone, and no copy of it is made."""
    old = Path(shutil.copyfile(DATA / "version-1.inventaris", tmp_path / "oud.inventaris"))
    before = _on_disk(old)
    with closing(Document(Snapshot.open(old))) as document:
        assert _said(document, LOANS) == "formal"
        assert document.answers.prefill == {}
        assert document.file.connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert _on_disk(old) == before


def _newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (VERSION + 1).to_bytes(4, "big")
    path.write_bytes(data)


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Geachte heer, mevrouw. " * 20)


def _busy(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(bytes.fromhex("d9d505f920a163d7") + bytes(504))


@pytest.mark.parametrize(
    ("befall", "message"),
    [
        (_newer, "file_newer"),
        (_damaged, "file_damaged"),
        (_cut, "file_damaged"),
        (_empty, "file_empty"),
        (_text, "file_no_database"),
        (_busy, "file_locked"),
        (Path.unlink, "file_missing"),
    ],
)
def test_what_cannot_be_read(closed: Path, befall: Callable[[Path], None], message: str) -> None:
    """A file of no use is refused with the sentence of always; one in which a change is halfway counts as locked."""
    befall(closed)
    with pytest.raises(UserError) as caught:
        Snapshot.open(closed)
    assert caught.value.message == message


# ---- while the other goes on

_WRITER = """
import itertools, sys, time
from pathlib import Path
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key

document = Document.open(Path(sys.argv[1]))
aspects = list(document.questionnaire.aspects)[:12]
for number in itertools.count(1):
    text = f"{number} " * (1 + number % 50)
    with document.together():
        for aspect in aspects:
            document.answer(Key(aspect, "extent_reason"), answered(text))
    if number == 1:
        print("writing", flush=True)
    time.sleep(number % 4 / 100)
"""


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Another process that goes on writing: the same text with twelve aspects, each time another."""
    with subprocess.Popen([sys.executable, "-c", _WRITER, path], stdout=subprocess.PIPE, text=True) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "writing\n"
            yield
            assert other.poll() is None
        finally:
            other.kill()


def _slowly(path: Path) -> bytes:
    """Read a file as it comes from a slow disk or over a network: long enough for a change to come in between."""
    with path.open("rb") as file:
        half = file.read(path.stat().st_size // 2)
        time.sleep(0.003)
        return half + file.read()


def test_every_moment_is_whole(tmp_path: Path, form: Questionnaire, monkeypatch: pytest.MonkeyPatch) -> None:
    """However much the other writes meanwhile, what is read is sound, and has each change whole or not at all."""
    monkeypatch.setattr(Path, "read_bytes", _slowly)
    scenario = Scenario(tmp_path)
    scenario.close()
    aspects = list(form.aspects)[:12]
    found: list[int] = []
    with _writing(scenario.path):
        while len(found) < MOMENTS:
            with closing(Document(Snapshot.open(scenario.path))) as document:
                connection = document.file.connection
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                [text] = {_said(document, each, "extent_reason") for each in aspects}
                number = int(text.split()[0])
                assert text == (f"{number} " * (1 + number % 50)).strip()
                # The change log and the answers are of one transaction.
                assert connection.execute("SELECT max(step), count(*) FROM change").fetchone() == (number, 12 * number)
            found.append(number)
    assert found == sorted(found)
    assert len(set(found)) > MOMENTS / 20


def test_it_knows_whether_something_was_saved_since(closed: Path) -> None:
    """What was read is of its moment; reading again brings what the other saved."""
    with open_elsewhere(closed) as other, closing(Snapshot.open(closed)) as snapshot:
        known = [snapshot.is_current]
        other(LOANS, "none")
        known.append(snapshot.is_current)
        assert known == [True, False]
        with closing(Document(Snapshot.open(closed))) as again:
            assert _said(again, LOANS) == "none"


def test_what_went_away_is_not_current(closed: Path) -> None:
    """A file that is gone holds something else than what was read."""
    with closing(Snapshot.open(closed)) as snapshot:
        closed.unlink()
        assert not snapshot.is_current


# ---- letting in


def test_it_comes_free_when_the_other_closes(closed: Path) -> None:
    """Asking is over at once and writes nothing; then the file can be opened."""
    with open_elsewhere(closed):
        before, start = _on_disk(closed), time.monotonic()
        assert not is_free(closed)
        assert time.monotonic() - start < 0.1
        assert _on_disk(closed) == before
    before = _on_disk(closed)
    assert is_free(closed)
    assert _on_disk(closed) == before
    Document.open(closed).close()


def test_it_comes_free_when_the_other_is_cut_off(closed: Path) -> None:
    """A program that was killed holds on to nothing, also when it left a change halfway."""
    with _writing(closed):
        assert not is_free(closed)
    assert is_free(closed)
    Document.open(closed).close()


def test_what_is_gone_is_not_free(tmp_path: Path) -> None:
    """Nobody is let in where there is nothing."""
    assert not is_free(tmp_path / "weg.inventaris")


# ---- what is refused


def _answer(document: Document) -> object:
    return document.answer(EXTENT, answered("none"))


def _together(document: Document) -> None:
    with document.together():
        document.answer(EXTENT, answered("none"))
        document.add_other("finance", "Vloot")


def _attach(document: Document) -> object:
    letter = document.path.with_name("brief.txt")
    letter.write_text("Beste", encoding="utf-8")
    return document.add_documents(EVIDENCE, [letter])


def _export(document: Document) -> object:
    return write_return(document, document.path.with_name("uit.inzending"), partial=True)


@pytest.mark.parametrize(
    "change",
    [
        _answer,
        _together,
        _attach,
        _export,
        lambda document: document.remark(EXTENT, "Navragen"),
        lambda document: document.add_other("finance", "Vloot"),
        lambda document: document.set_contact("finance", "city", 1, {"name": "Bo"}),
        lambda document: document.add_link(EVIDENCE, "https://voorbeeld.example/"),
        lambda document: document.set_identity({"coordinator": "Bo"}),
        lambda document: document.bring_back(Key(TREASURY, "arrangement")),
        lambda document: document.discard(Key(TREASURY, "arrangement")),
        lambda document: document.file.set_meta("revision", "7"),
        lambda document: document.move_to(document.path.with_name("kopie.inventaris")),
    ],
)
def test_every_change_is_refused(closed: Path, change: Callable[[Document], object]) -> None:
    """It is told in a sentence, and nothing has changed: in memory, in the file, or beside it."""
    with open_elsewhere(closed):
        before = _on_disk(closed)
        with closing(Document.open(closed, open_or_read)) as document:
            facts = {kind: dict(found) for kind, found in document.answers.facts().items()}
            route, revision = document.route, document.revision
            with pytest.raises(UserError) as caught:
                change(document)
            assert caught.value.message == "read_only"
            assert (document.answers.facts(), document.route, document.revision) == (facts, route, revision)
            assert not document.history.can_undo
        after = _on_disk(closed)
        after.pop("brief.txt", None)
        assert after == before


def test_nothing_else_writes_in_it_either(closed: Path) -> None:
    """SQLite itself takes no change, and closing leaves nothing behind."""
    before = _on_disk(closed)
    with closing(Snapshot.open(closed)) as snapshot:
        assert isinstance(snapshot, InventoryFile)
        with pytest.raises(Exception, match="readonly"):
            snapshot.connection.execute("DELETE FROM answer")
    assert _on_disk(closed) == before
