"""A damaged inventory: what can be read comes out, and nothing that was never said."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from commands import Cli
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.rescue import Rescue, free_name, rescue, write_rescued
from samenwerking_desktop.inventory.rescue_report import report
from scenario import UUID, Facts, Scenario, answer_all_scores, facts_in

PAGE = 4096
# Who answers has a value in every inventory: a file that no longer says it gets the first.
GIVEN = {(FactKind.IDENTITY, ("respondent",)), (FactKind.IDENTITY, ("round",))}
Place = tuple[FactKind, tuple[str, ...]]


@pytest.fixture(scope="module")
def inventory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inventory as people fill it in: answers, long texts, changes of mind, documents, contacts, an added aspect."""
    folder = tmp_path_factory.mktemp("rescue")
    scenario = Scenario(folder)
    fill(scenario, folder)
    scenario.close()
    return scenario.path


def fill(scenario: Scenario, folder: Path) -> None:
    """Something of everything, some of it twice."""
    answer_all_scores(scenario, "formal")
    dice = random.Random(7)
    aspects = list(scenario.document.questionnaire.aspects)
    for number in range(120):
        text = f"Reden {number} " + "omdat het goed loopt " * dice.randrange(40)
        scenario.answer(dice.choice(aspects), text, question=dice.choice(["extent_reason", "arrangement"]))
    for aspect in aspects[:8]:
        scenario.answer(aspect, "informal")
        scenario.clear(aspect, question="extent_reason")
    scenario.remark("finance.loans", "Na te vragen bij de ontvanger")
    printing = scenario.other("facility", "Drukkerij")
    scenario.answer(printing, "formal")
    scenario.contact("finance", name="Noor Blauwvoet", email="noor@klaverbeke.example")
    minutes = folder / "verslag.pdf"
    minutes.write_bytes(dice.randbytes(30_000))
    scenario.attach(printing, minutes)
    scenario.link("finance.loans", "https://klaverbeke.example/protocol")


def flat(facts: Facts) -> dict[Place, object]:
    """Facts by kind and key."""
    return {(kind, key): fact for kind, mine in facts.items() for key, fact in mine.items()}


def wrong(rescued: Rescue, facts: Facts) -> set[Place]:
    """What was rescued and was never so, or is so no more."""
    before = flat(facts)
    return {place for place, fact in flat(rescued.answers.facts()).items() if before.get(place) != fact} - GIVEN


def rescued_of(path: Path, data: bytes) -> Rescue:
    """What is rescued of these bytes."""
    path.write_bytes(data)
    return rescue(path)


def share(rescued: Rescue, facts: Facts) -> float:
    """The part of the answers that came out."""
    return len(rescued.answers.answers) / len(facts[FactKind.ANSWER])


def without(data: bytes, *pages: int) -> bytes:
    """The file with these pages, counted from 0, wiped."""
    for page in pages:
        data = data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :]
    return data


def test_a_sound_file_is_rescued_whole(inventory: Path) -> None:
    """Everything in it, its change log and its documents come out, and there is nothing to be said of it."""
    facts = facts_in(inventory)
    rescued = rescue(inventory)

    assert rescued.answers.facts() == facts
    assert (rescued.remains.pages.lost, rescued.aged, rescued.disputed, rescued.lost_documents) == (0, (), (), ())
    assert rescued.meta["uuid"] == UUID


def test_one_page_destroyed_costs_no_answer(inventory: Path, tmp_path: Path) -> None:
    """Whichever page is wiped, every answer comes out and no wrong one: each stands in its table and in the log."""
    facts, data = facts_in(inventory), inventory.read_bytes()
    pages = range(len(data) // PAGE)
    shares = {}
    for page in pages:
        rescued = rescued_of(tmp_path / "stuk.inventaris", without(data, page))
        assert wrong(rescued, facts) == set(), page
        shares[page] = share(rescued, facts)

    assert len(pages) > 40
    assert shares == dict.fromkeys(pages, 1.0)


def test_three_pages_destroyed_cost_little(inventory: Path, tmp_path: Path) -> None:
    """Nearly all answers come out, and what may since have been changed is said to be so."""
    facts, data, dice = facts_in(inventory), inventory.read_bytes(), random.Random(3)
    shares = []
    for _ in range(40):
        pages = dice.sample(range(len(data) // PAGE), 3)
        rescued = rescued_of(tmp_path / "stuk.inventaris", without(data, *pages))
        assert wrong(rescued, facts) <= set(rescued.aged), pages
        shares.append(share(rescued, facts))

    assert sum(shares) / len(shares) > 0.99


def test_flipped_bits_are_never_believed(inventory: Path, tmp_path: Path) -> None:
    """Three bits on any page: what came out is as it was, or is named as found in one place only."""
    facts, data, dice = facts_in(inventory), inventory.read_bytes(), random.Random(5)
    shares = []
    for page in range(len(data) // PAGE):
        hurt = bytearray(data)
        for _ in range(3):
            hurt[page * PAGE + dice.randrange(PAGE)] ^= 1 << dice.randrange(8)
        rescued = rescued_of(tmp_path / "stuk.inventaris", bytes(hurt))
        assert wrong(rescued, facts) <= {*rescued.alone, *rescued.aged}, page
        shares.append(share(rescued, facts))

    assert min(shares) > 0.95


def test_a_file_that_was_cut_off(inventory: Path, tmp_path: Path) -> None:
    """Wherever it ends, what comes out is as it was, or is said to be old; with no page there is nothing to rescue."""
    facts, data = facts_in(inventory), inventory.read_bytes()
    for page in range(12, len(data) // PAGE, 3):
        rescued = rescued_of(tmp_path / "stuk.inventaris", data[: page * PAGE + 100])
        assert wrong(rescued, facts) <= {*rescued.alone, *rescued.aged}, page
    with pytest.raises(UserError) as caught:
        rescued_of(tmp_path / "stuk.inventaris", data[: PAGE + 100])
    assert caught.value.message == "nothing_to_rescue"


def test_pages_that_changed_places(inventory: Path, tmp_path: Path) -> None:
    """Two pages swapped, or one written over another: no answer is taken for one of another place."""
    facts, data, dice = facts_in(inventory), inventory.read_bytes(), random.Random(11)
    for number in range(30):
        one, two = sorted(dice.sample(range(len(data) // PAGE), 2))
        first, second = data[one * PAGE : (one + 1) * PAGE], data[two * PAGE : (two + 1) * PAGE]
        other = first if number % 2 else second
        hurt = data[: one * PAGE] + second + data[(one + 1) * PAGE : two * PAGE] + other + data[(two + 1) * PAGE :]
        rescued = rescued_of(tmp_path / "stuk.inventaris", hurt)
        assert wrong(rescued, facts) <= {*rescued.alone, *rescued.aged}, (one, two)


def test_a_deleted_answer_stays_deleted(scenario: Scenario, tmp_path: Path) -> None:
    """An answer that was taken back does not come out of the log again, also when the end of the log is lost."""
    for number in range(200):
        scenario.answer("finance.loans", f"Reden {number} " + "x" * 100, question="extent_reason")
    scenario.clear("finance.loans", question="extent_reason")
    scenario.close()
    data = scenario.path.read_bytes()
    found = [
        ("finance.loans", "extent_reason")
        in rescued_of(tmp_path / "stuk.inventaris", without(data, page)).answers.answers
        for page in range(len(data) // PAGE)
    ]

    assert not any(found)


def test_two_texts_for_one_answer_are_both_left_out(scenario: Scenario) -> None:
    """When table and log differ and neither can be older, a person has to say which it is."""
    scenario.answer("finance.loans", "Te klein", question="extent_reason")
    scenario.close()
    with closing(sqlite3.connect(scenario.path)) as connection:
        connection.execute("UPDATE answer SET value = 'Te groot'")
        connection.commit()
    rescued = rescue(scenario.path)

    assert rescued.disputed == ((FactKind.ANSWER, ("finance.loans", "extent_reason")),)
    assert rescued.answers.answers == {}
    assert any("Leningen" in line for line in report(rescued))


def test_the_second_round_keeps_the_first(scenario: Scenario) -> None:
    """What was answered in the first round, and what was confirmed of it, comes out too."""
    answer_all_scores(scenario, "formal")
    second = scenario.second_round()
    second.confirm("finance.loans")
    second.answer("finance.treasury", "none")
    facts = second.facts
    second.close()

    assert rescue(second.path).answers.facts() == facts


def test_what_was_rescued_is_an_inventory_to_go_on_in(inventory: Path, tmp_path: Path) -> None:
    """A new file beside it, with the log and the documents; the damaged one stays to the byte."""
    path = tmp_path / "Klaverbeke.inventaris"
    path.write_bytes(without(inventory.read_bytes(), 0, 3))
    before = path.read_bytes()
    out = free_name(path, "gered")
    write_rescued(rescue(path), out)

    assert (out.name, path.read_bytes() == before) == ("Klaverbeke (gered).inventaris", True)
    with closing(Document.open(out)) as document, closing(Document.open(inventory)) as original:
        assert document.answers.answers == original.answers.answers
        assert len(document.file.earlier(FactKind.ANSWER, ("finance.loans", "extent"))) > 0
        items = [each for each in document.answers.evidence.values() if each.kind == "document"]
        assert [document.file.has_document(each.target) for each in items] == [True]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([path.name, out.name])


def test_nothing_is_written_over(inventory: Path, tmp_path: Path) -> None:
    """A file that stands at the new place is refused, and the next free name has a number."""
    out = tmp_path / "Klaverbeke (gered).inventaris"
    out.write_text("van mij")
    with pytest.raises(UserError) as caught:
        write_rescued(rescue(inventory), out)

    assert (caught.value.message, out.read_text()) == ("file_exists", "van mij")
    assert free_name(tmp_path / "Klaverbeke.inventaris", "gered").name == "Klaverbeke (gered 2).inventaris"


@pytest.mark.parametrize("data", [b"", b"x" * 5000, b"SQLite format 3\x00" + bytes(9000)])
def test_what_never_was_an_inventory(tmp_path: Path, data: bytes) -> None:
    """There is nothing to rescue, and that is what is said."""
    path = tmp_path / "brief.inventaris"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        rescue(path)

    assert caught.value.message == "nothing_to_rescue"


def test_the_report_names_what_is_gone(inventory: Path, tmp_path: Path) -> None:
    """A document whose bytes are lost is named, and so is that the file no longer says whose it is."""
    data = inventory.read_bytes()
    start = data.index(attached_bytes(inventory))
    rescued = rescued_of(tmp_path / "stuk.inventaris", without(data, start // PAGE, 1, 2))
    lines = report(rescued)

    assert rescued.lost_documents == ("verslag.pdf",)
    assert "– verslag.pdf" in lines
    assert [line for line in lines if "nieuwe inventaris: zeg erbij" in line] != []
    assert [line for line in lines if line.startswith("– Financieel management: ")] != []
    assert lines[-1] == "Het beschadigde bestand is niet gewijzigd."


def attached_bytes(inventory: Path) -> bytes:
    """Some bytes of the attached document that stand together."""
    return (inventory.parent / "verslag.pdf").read_bytes()[10_000:10_060]


def test_the_command_tells_and_writes(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """The new file is the result, the report goes beside it; exit status 1 as there is something to look at."""
    path, out = tmp_path / "stuk.inventaris", tmp_path / "nieuw.inventaris"
    path.write_bytes(without(inventory.read_bytes(), 5))
    ran = cli("rescue", path, "-o", out)

    assert (ran.status, ran.out) == (1, [str(out)])
    assert "Gered uit stuk.inventaris: " in ran.err
    assert facts_in(out)[FactKind.ANSWER] == facts_in(inventory)[FactKind.ANSWER]


def test_a_file_that_is_open_is_left_alone(scenario: Scenario) -> None:
    """Reading it beside SQLite would cost this program its lock."""
    with pytest.raises(UserError) as caught:
        rescue(scenario.path)

    assert caught.value.message == "file_locked"
