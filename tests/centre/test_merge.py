"""Merging: what each file is and why, the same result in whatever order, and never half of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre.towns import ASPECTS, WELLS, Town, contents, merge, rows_of
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import MergeReport, apply, plan
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.centre.verdict import MergeLine, Status
from scenario import Scenario


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A place for a collection."""
    return tmp_path / "alles.bundel"


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A pile as it comes in by mail: three revisions of a town, two inventories of another, a copy, and rubbish."""
    folder = tmp_path_factory.mktemp("pile")
    chance = random.Random(4)
    one, two, rival = Town(folder, "Aalbeke", 1), Town(folder, "Zonnebeek", 2, day=3), Town(folder, "Zonne Beek", 3)
    letter = folder / "brief.txt"
    letter.write_text("Artikel 1")
    found = []
    for town in (one, one, one, two, rival):
        town.answer_all(*(chance.choice(["apart", "loose", "tight", "unknown", ""]) for _ in ASPECTS))
        town.answer(WELLS, "tight")
        town.attach(WELLS, letter)
        found.append(town.returned(documents=town is not two))
    copy, rubbish = folder / "kopie.inzending", folder / "rommel.inzending"
    copy.write_bytes(found[0].read_bytes())
    rubbish.write_bytes(b"SQLite format 3\x00" + b"\xff" * 500)
    return [*found, copy, rubbish]


def _statuses(report: MergeReport) -> list[str]:
    return [line.status.value for line in report.lines]


def _plan(bundle: Path, *paths: Path) -> MergeReport:
    with Collection.open_or_create(bundle) as opened:
        return plan(opened, paths)


def test_a_plan_tells_and_writes_nothing(tmp_path: Path, bundle: Path) -> None:
    """A plan says of a file what it is and whose; the collection stays empty."""
    town = Town(tmp_path, "Aalbeke", respondent="ocmw", round="2")
    town.answer(WELLS, "tight")
    returned = town.returned()
    Collection.create(bundle).close()
    before = bundle.read_bytes()
    line = _plan(bundle, returned).lines[0]
    assert (line.path, line.status, line.reason) == (returned, Status.NEW, "")
    assert (line.municipality, line.respondent, line.round, line.revision, line.complete) == (
        "Aalbeke",
        "ocmw",
        2,
        1,
        False,
    )
    assert bundle.read_bytes() == before


def test_merging_twice_is_merging_once(pile: list[Path], bundle: Path) -> None:
    """The second time nothing is new, and not a byte of the collection changes."""
    assert _statuses(merge(bundle, *pile)) == ["older", "older", "new", "new", "new", "identical", "refused"]
    before = bundle.read_bytes()
    again = merge(bundle, *pile)
    assert _statuses(again) == ["identical"] * 6 + ["refused"]
    assert not again.changes
    assert bundle.read_bytes() == before


def test_applying_one_plan_twice_is_applying_it_once(tmp_path: Path, bundle: Path) -> None:
    """A plan that was overtaken is judged again: what is there by now is not written a second time."""
    returned = Town(tmp_path, "Aalbeke").returned()
    with Collection.create(bundle) as opened:
        report = plan(opened, [returned])
        assert _statuses(apply(opened, report)) == ["new"]
        before = bundle.read_bytes()
        assert _statuses(apply(opened, report)) == ["identical"]
    assert bundle.read_bytes() == before


@settings(max_examples=settings().max_examples // 5)
@given(order=st.permutations(range(7)), cuts=st.lists(st.integers(1, 6), max_size=3))
def test_the_order_of_merging_does_not_matter(
    pile: list[Path], tmp_path_factory: pytest.TempPathFactory, order: list[int], cuts: list[int]
) -> None:
    """In whatever order and portions the files come, the collection says the same."""
    folder = tmp_path_factory.mktemp("order")
    merge(folder / "straight.bundel", *pile)
    shuffled = [pile[place] for place in order]
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), 7], strict=True):
        merge(folder / "shuffled.bundel", *shuffled[start:end])
    assert contents(folder / "shuffled.bundel") == contents(folder / "straight.bundel")


def test_a_newer_revision_counts_and_the_older_stays(tmp_path: Path, bundle: Path) -> None:
    """The last revision counts, in whatever order they come, and the report says which one it takes the place of."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "loose", "", "", "")
    first = town.returned()
    town.answer(WELLS, "apart")
    second = town.returned()
    town.answer(WELLS, "unknown")
    third = town.returned()
    merge(bundle, second)
    line = merge(bundle, third).lines[0]
    assert (line.status, line.reason) == (
        Status.NEWER,
        f"Komt in de plaats van versie 2 van 2026-03-02 ({second.name}); die blijft bewaard.",
    )
    line = merge(bundle, first).lines[0]
    assert (line.status, line.reason) == (
        Status.OLDER,
        f"In de bundel staat al versie 3 van 2026-03-03 ({third.name}); die telt.",
    )
    assert rows_of(bundle, "counted_file", "revision", "newest", "counted") == [(1, 0, 0), (2, 0, 0), (3, 1, 1)]
    said = rows_of(bundle, "answer JOIN return_file ON id = file", "revision", "aspect", "state", "value")
    assert [row for row in said if row[1] == WELLS] == [
        (1, WELLS, "answered", "tight"),
        (2, WELLS, "answered", "apart"),
        (3, WELLS, "unknown", ""),
    ]


def test_a_copy_of_another_town_is_told(tmp_path: Path, bundle: Path) -> None:
    """Who goes on in the inventory of a neighbour takes its place, and not without a warning that names it."""
    town = Town(tmp_path, "Aalbeke")
    first = town.returned()
    town.identity(municipality="Zonnebeek")
    second = town.returned()
    warning = "Let op: het is een kopie van de inventaris van"
    assert f"{warning} Zonnebeek" in _plan(bundle, first, second).lines[0].reason
    merge(bundle, first)
    assert f"{warning} Aalbeke" in _plan(bundle, second).lines[0].reason


def test_the_same_file_under_another_name_is_identical(tmp_path: Path, bundle: Path) -> None:
    """A file is known by what is in it."""
    returned = Town(tmp_path, "Aalbeke").returned()
    copy = tmp_path / "Van de gemeente (2).inzending"
    copy.write_bytes(returned.read_bytes())
    report = merge(bundle, returned, copy)
    assert _statuses(report) == ["new", "identical"]
    assert report.lines[1].reason == f"Zegt hetzelfde als {returned.name}."
    assert _plan(bundle, copy).lines[0].reason == f"Staat al in de bundel als {returned.name}."


def test_of_several_revisions_at_once_the_newest_counts(tmp_path: Path, bundle: Path) -> None:
    """Older revisions in the same choice of files are told, and do not count."""
    town = Town(tmp_path, "Aalbeke")
    first, second = town.returned(), town.returned()
    report = merge(bundle, second, first)
    assert _statuses(report) == ["new", "older"]
    assert report.lines[1].reason == f"{second.name} is een nieuwere versie; die telt."
    assert rows_of(bundle, "counted_file", "revision", "counted") == [(1, 0), (2, 1)]


def test_two_inventories_of_one_place_both_stay(tmp_path: Path, bundle: Path) -> None:
    """Two inventories of one municipality, respondent and round go in with a warning; the later export counts."""
    early, late = Town(tmp_path, "Sint-Anna", 1, day=1), Town(tmp_path, "sint-anna", 2, day=9)
    second, first = late.returned(), early.returned()
    assert merge(bundle, first).lines[0].reason == ""
    line = merge(bundle, second).lines[0]
    assert line.status is Status.NEW
    assert line.reason.startswith("Let op: er is nog een inventaris van dezelfde gemeente, respondent en ronde")
    assert first.name in line.reason
    with Collection.open(bundle) as opened:
        assert {file.municipality: file.counted for file in opened.files()} == {"sint-anna": True, "Sint-Anna": False}


def test_city_and_ocmw_are_two_voices(tmp_path: Path, bundle: Path) -> None:
    """Another respondent or another round is no rival."""
    towns = [Town(tmp_path, "Aalbeke", 1, respondent="city"), Town(tmp_path, "Aalbeke", 2, respondent="ocmw")]
    towns += [Town(tmp_path, "Aalbeke", 3, respondent="city", round="2")]
    report = merge(bundle, *(town.returned() for town in towns))
    assert [(line.status.value, line.reason) for line in report.lines] == [("new", "")] * 3


def test_nameless_towns_are_no_rivals(tmp_path: Path, bundle: Path) -> None:
    """Two partial returns without a municipality are two unknown towns."""
    report = merge(bundle, *(Town(tmp_path, "", number).returned() for number in (1, 2)))
    assert [(line.status.value, line.reason) for line in report.lines] == [("new", "")] * 2


def test_a_bad_file_stops_nothing(tmp_path: Path, bundle: Path) -> None:
    """Each file that cannot be read gets its own reason, and the good one is merged."""
    town = Town(tmp_path, "Aalbeke")
    good, text, folder = town.returned(), tmp_path / "brief.inzending", tmp_path / "leeg"
    text.write_text("Beste collega")
    folder.mkdir()
    tampered = tmp_path / "geknoeid.inzending"
    tampered.write_bytes(good.read_bytes().replace(b"Aalbeke", b"Balbeke"))
    other = tmp_path / "ander.bundel"
    Collection.create(other).close()
    town.close()
    report = merge(bundle, text, folder, tmp_path / "weg.inzending", town.path, tampered, other, bundle, good)
    assert _statuses(report) == ["refused"] * 7 + ["new"]
    reasons = [line.reason for line in report.lines[:7]]
    assert reasons[0].startswith(f"{text} is geen inventaris.")
    assert reasons[1].startswith(f"In de map {folder} staat geen enkele inzending.")
    assert reasons[2].startswith(f"Het bestand {tmp_path / 'weg.inzending'} bestaat niet.")
    assert reasons[3].startswith(f"{town.path} is een inventaris die nog ingevuld wordt.")
    assert reasons[4].startswith(f"{tampered} is gewijzigd nadat het geëxporteerd werd.")
    assert reasons[5].startswith(f"{other} is een bundel van het kenniscentrum.")
    assert reasons[6].startswith(f"{bundle} is al open")
    assert report.summary == "1 nieuw, 7 geweigerd"


def test_a_refused_file_leaves_the_collection_as_it_was(tmp_path: Path, bundle: Path, pile: list[Path]) -> None:
    """After merging only rubbish, the collection is the same byte for byte."""
    merge(bundle, Town(tmp_path, "Aalbeke").returned())
    before = bundle.read_bytes()
    assert _statuses(merge(bundle, pile[-1])) == ["refused"]
    assert bundle.read_bytes() == before


def test_a_collection_is_of_one_questionnaire(tmp_path: Path, bundle: Path) -> None:
    """A return to another questionnaire is refused with both titles."""
    stranger = Scenario(tmp_path)
    stranger.export("vreemd.inzending")
    merge(bundle, Town(tmp_path, "Aalbeke").returned())
    line = merge(bundle, tmp_path / "vreemd.inzending").lines[0]
    assert line.status is Status.REFUSED
    assert line.reason.startswith(f"Dit is een inzending voor '{stranger.document.questionnaire.title}'")
    assert "'Water en wegen'" in line.reason


def test_a_folder_means_the_returns_in_it(tmp_path: Path, bundle: Path) -> None:
    """Of a folder every return is read in order of name, each file once, and nothing else."""
    folder = tmp_path / "post"
    folder.mkdir()
    second, first = Town(folder, "Zonnebeek", 2).returned(), Town(folder, "Aalbeke", 1).returned()
    assert [line.path for line in _plan(bundle, folder, second).lines] == [first, second]


def test_a_file_that_changed_after_the_plan_is_refused(tmp_path: Path, bundle: Path) -> None:
    """What is written is what was looked at: other bytes under the same name are refused, and the rest goes in."""
    town, other = Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zonnebeek", 2)
    returned, beside = town.returned(), other.returned()
    with Collection.create(bundle) as opened:
        report = plan(opened, [returned, beside])
        town.answer(WELLS, "tight")
        town.returned(returned.name)
        done = apply(opened, report)
    assert _statuses(done) == ["refused", "new"]
    assert "gewijzigd terwijl het samengevoegd werd" in done.lines[0].reason
    assert rows_of(bundle, "return_file", "municipality") == [("Zonnebeek",)]


def _tired(steps: int) -> Callable[[], bool]:
    """Who wants to stop after so many steps."""
    asked = count(1)
    return lambda: next(asked) > steps


# A plan of the pile asks once per file, and once for the inventory of which there are several revisions.
@pytest.mark.parametrize("steps", range(8))
def test_a_plan_can_be_stopped_anywhere(pile: list[Path], bundle: Path, steps: int) -> None:
    """A plan that is stopped tells nothing; one more step, and it is whole."""
    with Collection.create(bundle) as opened:
        with pytest.raises(Cancelled):
            plan(opened, pile, cancelled=_tired(steps))
        assert len(plan(opened, pile, cancelled=_tired(8)).lines) == 7


# Five files, and once more before it is for good.
@pytest.mark.parametrize("steps", range(6))
def test_stopping_the_writing_leaves_nothing_behind(pile: list[Path], bundle: Path, steps: int) -> None:
    """Whenever the writing is stopped, the collection is as it was, and can be merged into."""
    with Collection.create(bundle) as opened:
        before, report = bundle.read_bytes(), plan(opened, pile)
        with pytest.raises(Cancelled):
            apply(opened, report, cancelled=_tired(steps))
        assert bundle.read_bytes() == before
        assert apply(opened, report, cancelled=_tired(6)).summary == report.summary
        assert len(opened.files()) == 5


def test_progress_counts_the_files(pile: list[Path], bundle: Path) -> None:
    """Plan and apply tell how many of how many files are done, and on which they are."""
    told: list[tuple[int, int, str]] = []
    with Collection.create(bundle) as opened:
        report = plan(opened, pile, lambda *step: told.append(step))
        assert told == [*((done, 7, path.name) for done, path in enumerate(pile)), (7, 7, "")]
        told.clear()
        apply(opened, report, lambda *step: told.append(step))
    names = [line.path.name for line in report.lines if line.written]
    assert told == [*((done, 5, name) for done, name in enumerate(names)), (5, 5, "")]


def test_a_document_is_stored_once(tmp_path: Path, bundle: Path) -> None:
    """The same document of two towns, or of two revisions, is there once, and stays as long as a revision names it."""
    letter = tmp_path / "brief.txt"
    letter.write_text("Artikel 1")
    one, two = Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zonnebeek", 2)
    for town in (one, two):
        town.answer(WELLS, "tight")
        town.attach(WELLS, letter)
    merge(bundle, one.returned(), two.returned(), one.returned())
    assert rows_of(bundle, "document", "size", "data") == [(9, b"Artikel 1")]
    one.detach(WELLS, "brief.txt")
    two.detach(WELLS, "brief.txt")
    merge(bundle, one.returned(), two.returned())
    assert rows_of(bundle, "document", "size") == [(9,)]


def test_documents_that_stayed_at_home_can_follow(tmp_path: Path, bundle: Path) -> None:
    """A next revision that says the same but brings its documents is newer, and one without them takes none away."""
    letter = tmp_path / "brief.txt"
    letter.write_text("Artikel 1")
    town = Town(tmp_path, "Aalbeke")
    town.answer(WELLS, "tight")
    town.attach(WELLS, letter)
    merge(bundle, town.returned(documents=False))
    assert contents(bundle)["document"] == []
    assert _statuses(merge(bundle, town.returned())) == ["newer"]
    assert len(contents(bundle)["document"]) == 1
    assert _statuses(merge(bundle, town.returned(documents=False))) == ["newer"]
    assert len(contents(bundle)["document"]) == 1


def test_every_status_has_a_name() -> None:
    """Each status is said in Dutch, and a line without a file still says something of itself."""
    assert [status.label for status in Status] == ["nieuw", "nieuwere versie", "oudere versie", "dezelfde", "geweigerd"]
    line = MergeLine(Path("x"), Status.REFUSED, "daarom")
    assert (line.municipality, line.respondent, line.round, line.revision, line.complete) == ("", "", 0, 0, False)
