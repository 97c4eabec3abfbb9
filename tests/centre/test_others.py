"""Harmonising what cities added: what is alike, what is decided, and what the second table then shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from centre.towns import Town, merge, small_form
from samenwerking_desktop.centre import other_tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.others import (
    Wording,
    decide,
    find_wordings,
    forget,
    harmonised,
    likeness,
    propose,
    read_names,
    shown_names,
)
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.errors import UserError

WATER = small_form().cluster("water")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Three towns that name a reservoir in three ways, one of which calls a bridge something else."""
    path = tmp_path / "streek.bundel"
    labels = {"Aalbeke": "Spaarbekken", "Bellem": "Spaarbekkens", "Zele": "Gezamenlijk SPAARBEKKEN"}
    towns = [Town(tmp_path, name, number) for number, name in enumerate(labels, 1)]
    for town, value in zip(towns, ("tight", "loose", "apart"), strict=True):
        town.answer(town.other("water", labels[town.name]), value)
    towns[0].answer(towns[0].other("roads", "Brug"), "tight")
    towns[1].answer(towns[1].other("water", "Fontein"), "tight")
    merge(path, *(town.returned() for town in towns))
    return path


def _wordings(collection: Collection) -> tuple[Wording, ...]:
    return find_wordings(read_picture(collection), read_names(collection))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pensioenkas", "Gezamenlijke pensioenkas"),
        ("Eén loket", "éénloket"),
        ("Verzekeringen", "Verzekering"),
        ("Fietspool", "Fietsenpool"),
        ("Telefooncentrale", "Telefonie centrale"),
        ("Arbeidsgeneeskundige dienst", "Arbeidsgeneeskunde"),
        ("Beheer van de archieven", "archieven beheer"),
    ],
)
def test_spellings_of_one_thing_are_alike(one: str, other: str) -> None:
    """A plural, a space, an accent, another order or a word that says nothing makes no other aspect."""
    assert likeness(one, other) >= 86


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Onthaal", "Onthaal van nieuwkomers"),
        ("Brandverzekering", "Autoverzekering"),
        ("Sociale dienst", "Juridische dienst"),
        ("GIS", "GPS"),
        ("Drukkerij", "Bakkerij"),
    ],
)
def test_other_things_are_not_alike(one: str, other: str) -> None:
    """One aspect that holds another, or that only sounds like it, stays a thing of its own."""
    assert likeness(one, other) < 86


def test_what_is_alike_is_proposed_together(bundle: Path) -> None:
    """Wordings that mean one thing come in one proposal; nothing is decided by it."""
    with Collection.open(bundle) as collection:
        wordings = _wordings(collection)
        proposed = propose(small_form(), wordings)
        assert {frozenset(each.labels[0] for each in one.wordings) for one in proposed if one.cluster == "water"} == {
            frozenset({"Spaarbekken", "Spaarbekkens", "Gezamenlijk SPAARBEKKEN"}),
            frozenset({"Fontein"}),
        }
        assert all(each.decided is None for each in _wordings(collection))


def test_a_predefined_aspect_is_proposed(bundle: Path) -> None:
    """A wording that looks like an aspect of the questionnaire is proposed as that aspect."""
    with Collection.open(bundle) as collection:
        proposed = propose(small_form(), _wordings(collection), alike=70)
    bridge = next(each for each in proposed if each.cluster == "roads")
    assert (bridge.name, bridge.aspect) == ("Bruggen", "roads.bridges")


def test_a_name_that_was_given_is_proposed_again(bundle: Path) -> None:
    """What is alike to a decided name is proposed under that name."""
    with Collection.open(bundle) as collection:
        decide(collection, [each for each in _wordings(collection) if each.labels[0] == "Fontein"], "Spaarbekkentje")
        proposed = propose(small_form(), _wordings(collection), alike=75)
    basins = next(each for each in proposed if each.cluster == "water")
    assert (basins.name, len(basins.wordings)) == ("Spaarbekkentje", 3)


def test_the_wording_of_a_city_stays(bundle: Path) -> None:
    """Deciding on a name changes nothing in what the cities returned."""
    with Collection.open(bundle) as collection:
        before = collection.connection.execute("SELECT * FROM other_aspect ORDER BY 1, 2").fetchall()
        decide(
            collection, [each for each in _wordings(collection) if "paarbekken" in each.labels[0].casefold()], "Bekken"
        )
        assert collection.connection.execute("SELECT * FROM other_aspect ORDER BY 1, 2").fetchall() == before


def test_the_second_table_has_one_column_per_name(bundle: Path) -> None:
    """Wordings with one name are one column; who did not name it has no score there, and is no 0."""
    with Collection.open(bundle) as collection:
        decide(collection, [each for each in _wordings(collection) if "paarbekken" in each.wording], "Bekken")
        picture, names = read_picture(collection), shown_names(_wordings(collection))
    matrix = other_tables.other_matrix(picture, names, WATER)
    assert matrix.names == ("Bekken", "Fontein")
    assert [[score.value for score in row] for row in matrix.scores] == [[2, None], [1, 2], [0, None]]
    count = matrix.count(0, picture)
    assert (count.answered, count.total, dict(count.options)) == (3, 3, {0: 1, 1: 1, 2: 1})


def test_what_belongs_to_a_predefined_aspect_is_no_column(bundle: Path) -> None:
    """It stands in the list of names with that aspect, and adds nothing to the score of it."""
    with Collection.open(bundle) as collection:
        decide(
            collection, [each for each in _wordings(collection) if each.labels[0] == "Brug"], "Bruggen", "roads.bridges"
        )
        picture, names = read_picture(collection), shown_names(_wordings(collection))
        listed = other_tables.other_names(collection, picture)
    assert harmonised(picture, names, small_form().cluster("roads")) == ()
    assert listed[listed["aspect"] == "roads.bridges"]["wordings"].tolist() == ["Brug"]
    assert picture.cities[0].score("roads.bridges").value is None


def test_two_wordings_of_one_city_count_once(tmp_path: Path) -> None:
    """Under one name a city has one score: the highest that it gave."""
    town = Town(tmp_path, "Aalbeke")
    town.answer(town.other("water", "Bekken"), "loose")
    town.answer(town.other("water", "Bekken twee"), "tight")
    merge(tmp_path / "streek.bundel", town.returned())
    with Collection.open(tmp_path / "streek.bundel") as collection:
        decide(collection, _wordings(collection), "Bekken")
        matrix = other_tables.other_matrix(read_picture(collection), shown_names(_wordings(collection)), WATER)
    assert [[score.value for score in row] for row in matrix.scores] == [[2]]


def test_a_decision_serves_a_later_return(bundle: Path, tmp_path: Path) -> None:
    """A new return with the same wording has the name at once; taken back, it stands by itself again."""
    with Collection.open(bundle) as collection:
        decide(collection, [each for each in _wordings(collection) if each.labels[0] == "Fontein"], "Waterpartij")
    late = Town(tmp_path, "Damme", 9)
    late.answer(late.other("water", "  FONTEIN "), "loose")
    merge(bundle, late.returned())
    with Collection.open(bundle) as collection:
        fountain = next(each for each in _wordings(collection) if each.wording == "fontein")
        assert (fountain.shown.name, fountain.cities) == ("Waterpartij", ("Bellem", "Damme"))
        forget(collection, [fountain])
        assert next(each for each in _wordings(collection) if each.wording == "fontein").decided is None


def test_a_decision_needs_a_name_and_an_aspect_that_exists(bundle: Path) -> None:
    """Without a name, or with an aspect that nobody knows, nothing is kept."""
    with Collection.open(bundle) as collection:
        with pytest.raises(UserError):
            decide(collection, _wordings(collection), "  ")
        with pytest.raises(ValueError, match="nergens"):
            decide(collection, _wordings(collection), "Bekken", "water.nergens")
        assert read_names(collection) == {}


def test_a_name_is_a_text(bundle: Path) -> None:
    """A wording that looks like a formula or like SQL is kept as it is."""
    with Collection.open(bundle) as collection:
        decide(collection, _wordings(collection)[:1], "=1+1'); DROP TABLE answer; --")
        assert next(iter(read_names(collection).values())).name == "=1+1'); DROP TABLE answer; --"


def test_a_proposal_stays_within_its_cluster() -> None:
    """The same wording in two clusters is two things."""
    wordings = [Wording(cluster, "toezicht", ("Toezicht",), ("Aalbeke",), None) for cluster in ("water", "roads")]
    proposed = propose(small_form(), wordings)
    assert [(each.cluster, each.wordings) for each in proposed] == [
        ("water", (wordings[0],)),
        ("roads", (wordings[1],)),
    ]


def test_the_name_that_most_write_is_proposed(bundle: Path) -> None:
    """Of what alike cities write, the most used is proposed as the name, and otherwise the shortest."""
    with Collection.open(bundle) as collection:
        proposed = propose(small_form(), _wordings(collection))
    assert [each.name for each in proposed if len(each.wordings) == 3] == ["Spaarbekken"]
