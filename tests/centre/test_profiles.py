"""A city beside the others: right numbers, and nothing that another city wrote."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import openpyxl  # type: ignore[import-untyped]
import pytest

from centre.towns import ASPECTS, BRIDGES, WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import Picture, read_picture
from samenwerking_desktop.centre.profile_sheets import write_profiles
from samenwerking_desktop.centre.profiles import Profile, profiles

ANSWERS = {
    "Aalbeke": ("apart", "loose", "tight", "apart", "loose"),
    "Bellem": ("tight", "tight", "tight", "tight", "tight"),
    "Damme": ("loose", "apart", "", "unknown", "apart"),
    "Zele": ("tight", "loose", "not_applicable", "loose", "apart"),
}
CODES = {"apart": 0, "loose": 1, "tight": 2}
THEIRS = "Alleen Bellem weet waarom"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Four towns; Aalbeke wishes to do the wells together, and not the bridges."""
    towns = [Town(tmp_path, name, number) for number, name in enumerate(ANSWERS, 1)]
    for town in towns:
        town.answer_all(*ANSWERS[town.name])
    towns[0].answer(WELLS, "yes", question="wish")
    towns[0].answer(BRIDGES, "no", question="wish")
    towns[1].answer(WELLS, THEIRS, question="why")
    path = tmp_path / "streek.bundel"
    merge(path, *(town.returned() for town in towns))
    return path


def _profile(bundle: Path, name: str) -> Profile:
    with Collection.open(bundle) as collection:
        picture: Picture = read_picture(collection)
        mine = [city for city in picture.cities if city.municipality == name]
        return next(profiles(collection, picture, mine))


def test_the_distribution_is_that_of_the_others(bundle: Path) -> None:
    """Per aspect the other cities are counted, and the city itself is not among them."""
    profile = _profile(bundle, "Aalbeke")
    assert profile.others == 3
    for line in profile.aspects:
        place = ASPECTS.index(line.aspect.id)
        said = [values[place] for name, values in ANSWERS.items() if name != "Aalbeke"]
        counted = {code: said.count(word) for word, code in CODES.items()}
        assert dict(line.others.options) == counted
        assert line.own.value == CODES[ANSWERS["Aalbeke"][place]]


def test_the_spread_leaves_out_who_answered_too_little(bundle: Path) -> None:
    """A city below the threshold has no percentage, and so no place in the spread."""
    spread = _profile(bundle, "Aalbeke").clusters[0].others
    assert spread is not None
    # Bellem 10 of 10; Zele 4 of 8, as the pipes do not apply to it; Damme answered 3 of 5: too few.
    assert (spread.cities, spread.lowest, spread.highest) == (2, 50.0, 100.0)
    assert spread.median == median([50.0, 100.0])


def test_a_wish_sees_who_came_further(bundle: Path) -> None:
    """Only what the city wishes is there: with how many others have more of it, and how many have it whole."""
    wishes = _profile(bundle, "Aalbeke").wishes
    assert [(each.aspect.id, each.further, each.highest, each.others.answered) for each in wishes] == [(WELLS, 3, 2, 3)]


def test_a_city_alone_has_nobody_beside_it(tmp_path: Path) -> None:
    """Without others there is no spread, and the profile is still there."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all(*ANSWERS["Aalbeke"])
    merge(tmp_path / "een.bundel", town.returned())
    profile = _profile(tmp_path / "een.bundel", "Aalbeke")
    assert (profile.others, profile.clusters[0].others) == (0, None)


def test_a_sheet_says_nothing_of_another_city(bundle: Path, tmp_path: Path) -> None:
    """Neither a name nor a text of another city is in the workbook of a city."""
    with Collection.open(bundle) as collection:
        paths = write_profiles(collection, read_picture(collection), tmp_path / "profielen")
    assert [path.name for path in paths] == [f"{name} naast de andere, ronde 1.xlsx" for name in ANSWERS]
    sheet = openpyxl.load_workbook(paths[0]).worksheets[0]
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Aalbeke naast de andere steden" in texts
    assert not any(word in text for text in texts for word in ("Bellem", "Damme", "Zele", THEIRS))


def test_wishes_begin_on_a_page(bundle: Path, tmp_path: Path) -> None:
    """On paper the sheet is upright, and breaks before the wishes and nowhere else."""
    with Collection.open(bundle) as collection:
        path = write_profiles(collection, read_picture(collection), tmp_path / "profielen")[0]
    sheet = openpyxl.load_workbook(path).worksheets[0]
    after = [sheet.cell(each.id + 1, 1).value for each in sheet.row_breaks.brk]
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("portrait", None)
    assert after == ["Wat u wenst en andere steden al doen"]


def test_the_same_collection_gives_the_same_sheet(bundle: Path, tmp_path: Path) -> None:
    """A profile that is made again has the same bytes."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        first = [path.read_bytes() for path in write_profiles(collection, picture, tmp_path / "een")]
        second = [path.read_bytes() for path in write_profiles(collection, picture, tmp_path / "twee")]
    assert first == second
