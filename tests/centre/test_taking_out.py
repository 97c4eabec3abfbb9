"""Taking a return out again: the collection is as if it had never been there, whatever it was and whatever stays."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre.towns import ASPECTS, BRIDGES, FORMULA, PUMPS, WELLS, Town, contents, merge, newer_form, rows_of
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.collection import Collection, ReturnFile
from samenwerking_desktop.centre.decisions import adjudicate
from samenwerking_desktop.centre.merge import apply, plan, take_out
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered

PLANTED = "Vertrouwelijk tot de raad beslist"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A place for a collection."""
    return tmp_path / "alles.bundel"


@pytest.fixture(scope="module")
def revisions(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Four inventories in three revisions each: of one place, of two voices, and of the next version of the form."""
    folder, chance = tmp_path_factory.mktemp("revisions"), random.Random(8)
    towns = [
        Town(folder, "Aalbeke", 1),
        Town(folder, "Aalbeke", 2, day=2),
        Town(folder, "Zonnebeek", 3, respondent="city"),
        Town(folder, "Zonnebeek", 4, form=newer_form(), respondent="ocmw"),
    ]
    letters = [folder / f"{number}.txt" for number in range(2)]
    for letter in letters:
        letter.write_text(f"Artikel {letter.stem}")
    return [_next(chance, town, letters) for _ in range(3) for town in towns]


def _next(chance: random.Random, town: Town, letters: Sequence[Path]) -> Path:
    """The next revision of a town: other answers, blanks, documents, added aspects."""
    values = ["apart", "loose", "tight", "unknown", "", "", ""]
    town.answer_all(*(chance.choice(values) for _ in ASPECTS))
    town.answer(WELLS, "tight")
    for name in town.attached(WELLS):
        town.detach(WELLS, name)
    town.attach(WELLS, *chance.sample(letters, chance.randint(0, 2)))
    town.answer(town.other("roads", "Fietspaden"), "loose")
    town.contact("pump_house", "left", called=chance.choice(["An", "Bo", ""]))
    shared = town.record("synergy", title=chance.choice(["Putten", "Loket"]), status_2026="existing")
    town.document.records.add_documents("synergy", shared, chance.sample(letters, chance.randint(0, 2)))
    return town.returned()


def _named(files: Sequence[ReturnFile], chosen: Sequence[str]) -> list[ReturnFile]:
    return [file for file in files if file.name in chosen]


@settings(max_examples=settings().max_examples * 3 // 20)
@given(order=st.permutations(range(12)), kept=st.integers(0, 11), cuts=st.lists(st.integers(1, 11), max_size=3))
def test_without_what_was_taken_out_it_is_as_if_it_never_came(
    revisions: list[Path], tmp_path_factory: pytest.TempPathFactory, order: list[int], kept: int, cuts: list[int]
) -> None:
    """Merged in any order and portions, and some taken out again in any order: what the others give by themselves."""
    folder = tmp_path_factory.mktemp("out")
    merge(folder / "straight.bundel", *(revisions[place] for place in sorted(order[:kept])))
    places = random.Random(kept).sample(order, len(order))
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), 12], strict=True):
        merge(folder / "there_and_back.bundel", *(revisions[place] for place in places[start:end]))
    names = [revisions[place].name for place in order[kept:]]
    with Collection.open(folder / "there_and_back.bundel") as opened:
        for chosen in (names[:2], names[2:3], names[3:]):
            take_out(opened, _named(opened.files(), chosen))
    assert contents(folder / "there_and_back.bundel") == contents(folder / "straight.bundel")


def test_the_earlier_revision_counts_again(tmp_path: Path, bundle: Path) -> None:
    """Without the newest revision the one before it counts, with what stands from the one before that."""
    town = Town(tmp_path, "Aalbeke")
    files = []
    for values in (("tight", "tight", "", "", ""), ("", "loose", "", "", ""), ("", "", "", "", "apart")):
        town.answer_all(*values)
        files.append(town.returned())
    merge(bundle, *files)
    with Collection.open(bundle) as opened:
        found = [_scores(opened)]
        while opened.files()[1:]:
            take_out(opened, opened.files()[:1])
            found.append(_scores(opened))
        assert found == [[2, 1, None, None, 0], [2, 1, None, None, None], [2, 2, None, None, None]]
        take_out(opened, opened.files())
        assert (opened.files(), opened.newest_questionnaire()) == ([], None)


def _scores(collection: Collection) -> list[int | None]:
    city = read_picture(collection).cities[0]
    return [city.score(aspect).value for aspect in ASPECTS]


def test_what_was_taken_out_can_come_again(tmp_path: Path, bundle: Path) -> None:
    """A return that was taken out is new when it comes again, and everything is as it was."""
    returned = Town(tmp_path, "Aalbeke").returned()
    merge(bundle, returned)
    before = contents(bundle)
    with Collection.open(bundle) as opened:
        take_out(opened, opened.files())
    assert merge(bundle, returned).summary == "1 nieuw"
    assert contents(bundle) == before


def test_what_the_analyst_decided_stays(tmp_path: Path, bundle: Path) -> None:
    """A decision hangs on the city: it is there when the return comes again, and until then it is on nothing."""
    files = []
    for number, who, value in ((1, "city", "tight"), (2, "ocmw", "apart")):
        town = Town(tmp_path, "Aalbeke", number, respondent=who)
        town.answer(WELLS, value)
        files.append(town.returned())
    merge(bundle, *files)
    with Collection.open(bundle) as opened:
        said = {voice.file.respondent: voice.scores[WELLS] for voice in read_picture(opened).voices}
        adjudicate(opened, ("aalbeke", 1, WELLS), said, answered("loose"), "Nagevraagd")
        take_out(opened, opened.files()[1:])
        assert _scores(opened)[0] == 2
        apply(opened, plan(opened, files))
        assert _scores(opened)[0] == 1


@pytest.mark.parametrize("seed", range(4))
def test_a_collection_says_nothing_of_what_was_taken_out(tmp_path: Path, bundle: Path, seed: int) -> None:
    """Not a word of a return is in the bytes of the file afterwards: no text, name, address, document or file name."""
    chance, letter = random.Random(seed), tmp_path / f"{PLANTED}.txt"
    letter.write_text(f"{PLANTED} {'x' * 20_000}")
    files = []
    for number in range(12):
        town = Town(tmp_path, PLANTED if number % 3 == 0 else f"Stad {number}", number + 1, coordinator=f"{number} An")
        text = PLANTED if number % 3 == 0 else "Niets bijzonders"
        town.answer_all(*(chance.choice(["tight", "loose"]) for _ in ASPECTS))
        for aspect in ASPECTS:
            town.answer(aspect, text * chance.choice([1, 10, 400]), question="why")
            town.remark(aspect, text)
        town.other("roads", text)
        town.contact("pump_house", "left", called=text)
        town.link(WELLS, "https://example.org/", text)
        town.record("synergy", title=text, text=text, status_2026="existing")
        if text == PLANTED:
            town.attach(BRIDGES, letter)
        files.append(town.returned())
    merge(bundle, *chance.sample(files, len(files)))
    assert PLANTED.encode() in bundle.read_bytes()
    with Collection.open(bundle) as opened:
        for file in [file for file in opened.files() if file.municipality == PLANTED]:
            take_out(opened, [file])
        assert len(opened.files()) == 8
    assert PLANTED.encode() not in bundle.read_bytes()


@posix_only
def test_a_full_disk_takes_nothing_out(tmp_path: Path, bundle: Path) -> None:
    """When the disk refuses, a person hears it, and every return is still there."""
    towns = [Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zonnebeek", 2)]
    for town in towns:
        for aspect in ASPECTS:
            town.answer(aspect, FORMULA * 400, question="why")
    merge(bundle, *(town.returned() for town in towns))
    before = bundle.read_bytes()
    with Collection.open(bundle) as opened:
        files = opened.files()
        with no_file_larger_than(8192), pytest.raises(UserError) as caught:
            take_out(opened, files)
        assert caught.value.message in ("write_failed", "disk_full")
        assert opened.files() == files
    assert bundle.read_bytes() == before


def test_a_bug_takes_nothing_out(tmp_path: Path, bundle: Path) -> None:
    """When anything goes wrong in the middle, nothing was taken out."""
    towns = [Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zonnebeek", 2)]
    merge(bundle, *(town.returned() for town in towns))
    before = bundle.read_bytes()
    with Collection.open(bundle) as opened:
        first, *_ = opened.files()
        with pytest.raises(AttributeError):
            take_out(opened, [first, None])  # type: ignore[list-item]  # that is the bug
    assert bundle.read_bytes() == before


def test_a_form_goes_with_its_last_return(tmp_path: Path, bundle: Path) -> None:
    """When the only return of the next version of the form goes, the tables follow the version before again."""
    old, new = Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zonnebeek", 2, form=newer_form())
    old.answer(PUMPS, "tight")
    merge(bundle, old.returned(), new.returned())
    assert rows_of(bundle, "form", "version") == [("1.10",), ("1.9",)]
    with Collection.open(bundle) as opened:
        take_out(opened, [file for file in opened.files() if file.municipality == "Zonnebeek"])
        assert read_picture(opened).questionnaire.version == "1.9"
        assert read_picture(opened).cities[0].score(PUMPS).value == 2
    assert {row[0] for row in rows_of(bundle, "form_aspect", "aspect")} == set(ASPECTS)
