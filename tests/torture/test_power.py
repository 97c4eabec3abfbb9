"""Nothing lost when the power fails, in short; and the proof that this would be noticed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scenario import Scenario, facts_in
from torture import power, syscalls
from torture.disk_log import Event, Log, Names, Saved, Sync, Write, listening

pytestmark = pytest.mark.skipif(not syscalls.reachable, reason="the SQLite of this Python cannot be listened to")
LOANS = "finance.loans"
JOURNAL = bytes.fromhex("d9d505f920a163d7")


def test_no_saved_edit_is_lost_by_a_power_cut(tmp_path: Path) -> None:
    """Six hundred states that a power cut can leave during an edit, an export, a migration or a merge all open."""
    result = power.run(tmp_path, 600, 20260105)

    assert (result.tries, result.failures) == (600, ())


@pytest.mark.parametrize(
    ("broken", "name"),
    [("no sync", "edit"), ("less sync", "edit"), ("a folder not synced", "export"), ("in place", "export")],
)
def test_what_a_power_cut_destroys_is_noticed(tmp_path: Path, broken: str, name: str) -> None:
    """SQLite that waits for no disk, or too little; a return whose name is not synced, or that is written in place."""
    assert power.run(tmp_path, 200, 20260105, broken=broken, names=[name]).failures


def test_every_way_to_break_it_is_tried() -> None:
    """The proof above leaves none of the broken subjects out."""
    assert set(power.BROKEN) == {"", "no sync", "less sync", "a folder not synced", "in place"}


@pytest.mark.parametrize(
    ("events", "way", "left"),
    [
        (2, "all", {"a": b"one"}),
        (3, "nothing", {}),
        (4, "nothing", {"a": b"one"}),
        (5, "torn", {"a": b"onetw"}),
        (5, "nothing", {"a": b"one"}),
        (6, "nothing", {"a": b"one"}),
        (6, "last alone", {"b": b"one"}),
        (7, "nothing", {"b": b"one"}),
        (8, "nothing", {"b": b"onetwo!"}),
    ],
)
def test_a_disk_keeps_what_was_synced_and_perhaps_the_rest(
    tmp_path: Path, events: int, way: str, left: dict[str, bytes]
) -> None:
    """Bytes are safe once their file is synced, a name once the folder is, and each of them apart."""
    told: tuple[Event, ...] = (
        Names((("a", 0),)),
        Write(0, 0, b"one"),
        Sync(0),
        Sync(None),
        Write(0, 3, b"two!"),
        Names((("b", 0), ("a", None))),
        Sync(None),
        Sync(0),
    )
    done = power.Done("by hand", Log(tmp_path), told, [])
    cut = power.Cut(done, events, way)

    assert done.left(events, power.WAYS[way](cut, random.Random(1))) == left


def test_a_header_that_was_garbled_is_put_back_from_the_journal(tmp_path: Path) -> None:
    """Whenever the power fails while the first page is written, the file is still known as an inventory, and opens."""
    folder, cut = tmp_path / "map", tmp_path / "cut.inventaris"
    folder.mkdir()
    letter = tmp_path / "brief.pdf"
    letter.write_bytes(random.Random(1).randbytes(5_000_000))
    scenario = Scenario(folder)
    scenario.attach(LOANS, letter)
    scenario.reopen()
    facts = [scenario.facts]
    scenario.close()
    with listening(folder) as log:
        scenario.reopen()
        scenario.answer(LOANS, "formal")
        log.saved()
        facts.append(scenario.facts)
        scenario.detach(LOANS, "brief.pdf")
        log.saved()
        facts.append(scenario.facts)
        scenario.close()
    headers = [
        at for at, event in enumerate(log.events) if isinstance(event, Write) and (event.file, event.at) == (0, 0)
    ]
    parts = set()
    for at in headers:
        files = log.replayed([*log.events[:at], Write(0, 0, random.Random(at).randbytes(512))])
        for name, data in files.items():
            cut.with_name(name.replace("klaverbeke", "cut")).write_bytes(data)
        parts.add(files["klaverbeke.inventaris-journal"].count(JOURNAL))
        assert facts_in(cut) == facts[log.events[:at].count(Saved())]
    # In the large changes the first page comes last in a journal of several parts.
    assert len(headers) >= 3
    assert max(parts) > 1
