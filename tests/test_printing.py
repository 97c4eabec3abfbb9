"""What a collection gives on paper: a PDF per city in a folder, with the figures of the centre and no others' words."""

from __future__ import annotations

from pathlib import Path

import pytest

from centre.towns import ASPECTS, WELLS, Town, merge, small_form
from commands import Cli
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.conflicts import find_differences
from samenwerking_desktop.centre.decisions import adjudicate
from samenwerking_desktop.centre.palette import shade
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.profiles import profiles
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.printing import city_profile, print_profiles, print_talking_sheets
from tags import faults, read

ANSWERS = {
    "Aalbeke": ("apart", "loose", "tight", "apart", "loose"),
    "Bellem": ("tight", "tight", "tight", "tight", "tight"),
    "Damme": ("loose", "apart", "", "unknown", "apart"),
    "Zele": ("tight", "loose", "not_applicable", "loose", "apart"),
}
THEIRS = "Alleen Bellem weet waarom"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Four towns that return as one, and Wissegem with two voices that differ."""
    towns = [Town(tmp_path, name, number) for number, name in enumerate(ANSWERS, 1)]
    for town in towns:
        town.answer_all(*ANSWERS[town.name])
    towns[0].answer(WELLS, "yes", question="wish")
    towns[1].answer(WELLS, THEIRS, question="why")
    for number, (who, degree) in enumerate((("city", "tight"), ("ocmw", "loose")), 11):
        towns.append(Town(tmp_path, "Wissegem", number, respondent=who, coordinator="Bo Baert"))
        towns[-1].answer_all(degree, *["loose"] * 4)
        towns[-1].answer(WELLS, f"Zegt {who}.", question="why")
    path = tmp_path / "streek.bundel"
    merge(path, *(town.returned() for town in towns))
    return path


def test_a_profile_has_the_figures_of_the_centre(bundle: Path) -> None:
    """Own answers with their colours, the counts of the others per answer and those without one, and the wishes."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        (mine,) = (city for city in picture.cities if city.municipality == "Aalbeke")
        (found,) = profiles(collection, picture, [mine])
        made = city_profile(picture, found)
    assert (made.municipality, made.others, made.options) == ("Aalbeke", 4, ("Apart", "Los", "Vast"))
    assert [row.label for row in made.aspects] == [small_form().aspects[aspect].label for aspect in ASPECTS]
    wells, pumps, pipes, *_ = made.aspects
    colours = shade(1, [0, 1, 2])
    assert (pumps.own.words, pumps.own.fill, pumps.own.ink) == ("Los", colours.fill, colours.ink)
    # Bellem and Zele tight, Damme loose; Wissegem differs and so has none.
    assert (wells.others, wells.wish) == ((0, 1, 2, 1), "Wens")
    # The pipes do not apply to Zele; Damme left them open.
    assert pipes.others == (0, 1, 1, 1)
    assert [(row.label, row.further, row.furthest, row.answered) for row in made.wishes] == [(wells.label, 3, 2, 3)]
    # Of the others Bellem, Zele and Wissegem answered enough.
    assert made.clusters[0].others is not None
    assert (made.clusters[0].others.lowest, made.clusters[0].others.highest) == (50.0, 100.0)


def test_a_spread_of_two_is_not_shown(bundle: Path) -> None:
    """Where fewer than three others have a percentage, it is theirs, and the paper keeps it."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        (mine,) = (city for city in picture.cities if city.municipality == "Bellem")
        (found,) = profiles(collection, picture, [mine])
        made = city_profile(picture, found)
    water = found.clusters[1].others
    assert water is not None
    assert (water.cities, made.clusters[1].others) == (2, None)


def test_a_file_for_each_city(bundle: Path, tmp_path: Path) -> None:
    """Every city has a file, in which no other is named and nobody else's text stands; its tags have no fault."""
    with Collection.open(bundle) as collection:
        paths = print_profiles(collection, read_picture(collection), tmp_path / "profielen")
    assert [path.name for path in paths] == [
        f"{name} naast de andere, ronde 1.pdf" for name in ("Aalbeke", "Bellem", "Damme", "Wissegem", "Zele")
    ]
    found = read(paths[0].read_bytes())
    assert faults(found) == []
    heard = " ".join([found.tree.words, *found.artifacts])
    assert "Aalbeke naast de andere steden" in heard
    assert [word for word in ("Bellem", "Damme", "Zele", "Wissegem", THEIRS, "Bo Baert") if word in heard] == []


def test_the_same_collection_gives_the_same_bytes(bundle: Path, tmp_path: Path) -> None:
    """Profiles and talking sheets that are made again are the same."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        for write in (print_profiles, print_talking_sheets):
            first, again = (
                [path.read_bytes() for path in write(collection, picture, tmp_path / name)] for name in ("een", "twee")
            )
            assert first == again


def test_names_that_become_the_same(tmp_path: Path) -> None:
    """Long names that are alike as far as a file name goes each get a file."""
    towns = [Town(tmp_path, f"Stad {tail}", ord(tail), municipality="A" * 130 + tail) for tail in "bc"]
    for town in towns:
        town.answer_all(*ANSWERS["Bellem"])
    merge(tmp_path / "streek.bundel", *(town.returned() for town in towns))
    with Collection.open(tmp_path / "streek.bundel") as collection:
        paths = print_profiles(collection, read_picture(collection), tmp_path / "uit")
    assert [path.name for path in paths] == [f"{'A' * 120}.pdf", f"{'A' * 120} (2).pdf"]
    assert sorted((tmp_path / "uit").iterdir()) == sorted(paths)


def test_a_talking_sheet(bundle: Path, tmp_path: Path) -> None:
    """Only of the city with two voices: what both say and why, boxes until it is decided, and the decision after."""
    with Collection.open(bundle) as collection:
        (path,) = print_talking_sheets(collection, read_picture(collection), tmp_path / "uit")
        before = read(path.read_bytes())
        (found,) = find_differences(collection, read_picture(collection))
        adjudicate(
            collection, found.place, found.said, answered("tight"), "Samen bekeken", lambda: "2026-04-02T00:00:00+00:00"
        )
        print_talking_sheets(collection, read_picture(collection), tmp_path / "uit", keys=["wissegem"])
        after = read(path.read_bytes())
    assert path.name == "Gespreksblad Wissegem, ronde 1.pdf"
    assert faults(before) == []
    rows = [[cell.words for cell in row.tags] for row in before.tree.every("TR")]
    assert rows[2] == ["Putten verschillend", "Vast Zegt city.", "Los Zegt ocmw.", "Apart Los Vast"]
    rows = [[cell.words for cell in row.tags] for row in after.tree.every("TR")]
    assert rows[2][3] == "Vast Samen bekeken"


def test_nothing_to_talk_about(bundle: Path, tmp_path: Path) -> None:
    """Of a city that returned as one there is no sheet, and no folder for it."""
    with Collection.open(bundle) as collection, pytest.raises(UserError) as refused:
        print_talking_sheets(collection, read_picture(collection), tmp_path / "uit", keys=["aalbeke"])
    assert refused.value.message == "no_differences"
    assert not (tmp_path / "uit").exists()


def test_stopping_halfway(bundle: Path, tmp_path: Path) -> None:
    """On request no other city is begun; what is there is whole."""
    told: list[str] = []
    with Collection.open(bundle) as collection, pytest.raises(Cancelled):
        print_profiles(
            collection,
            read_picture(collection),
            tmp_path / "uit",
            lambda _done, _total, what: told.append(what),
            lambda: len(told) == 2,
        )
    assert told == ["Aalbeke", "Bellem"]
    assert [faults(read(path.read_bytes())) for path in (tmp_path / "uit").iterdir()] == [[], []]


def test_one_city_from_the_command_line(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """A city that is named stands beside all others, not beside nobody; the sheets come in a folder."""
    ran = cli("table", bundle, "--profiles-pdf", tmp_path / "p", "--talking-pdf", tmp_path / "g", "--city", "Wissegem")
    assert (ran.status, ran.out) == (0, [str(tmp_path / "p"), str(tmp_path / "g")])
    (path,) = (tmp_path / "p").iterdir()
    assert "naast 4 andere steden" in read(path.read_bytes()).tree.words
    assert [path.name for path in (tmp_path / "g").iterdir()] == ["Gespreksblad Wissegem, ronde 1.pdf"]


def test_a_receipt_from_the_command_line(cli: Cli, bundle: Path, tmp_path: Path) -> None:
    """Of any return a receipt can be made; a collection is none, and is told so."""
    del bundle
    out = tmp_path / "bewijs.pdf"
    ran = cli("receipt", tmp_path / "Aalbeke 1 r1.inzending", "-o", out)
    assert (ran.status, ran.out) == (0, [str(out)])
    assert "Aalbeke 1 r1.inzending" in read(out.read_bytes()).tree.words
    out.unlink()
    assert cli("receipt", tmp_path / "streek.bundel", "-o", out).status == 2
    assert not out.exists()
