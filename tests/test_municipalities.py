"""The list of municipalities: complete, with the facts that the program leans on, and found by any usual spelling."""

from __future__ import annotations

import pytest

from samenwerking_desktop.municipalities import find, municipalities
from samenwerking_desktop.names import comparable, file_name


def test_the_list_is_that_of_belgium() -> None:
    """565 municipalities since 2025, each with its own code of five digits and a name."""
    places = municipalities()
    assert len(places) == 565
    assert len({place.nis for place in places}) == 565
    assert all(len(place.nis) == 5 and place.nis.isdecimal() and place.name and place.name_fr for place in places)
    assert {place.region for place in places} == {"Vlaanderen", "Brussel", "Wallonië"}


def test_the_thirteen_regional_cities() -> None:
    """The centrumsteden of the study are marked, and no other."""
    assert sorted(place.name for place in municipalities() if place.centrumstad) == [
        "Aalst", "Antwerpen", "Brugge", "Genk", "Gent", "Hasselt", "Kortrijk", "Leuven", "Mechelen", "Oostende",
        "Roeselare", "Sint-Niklaas", "Turnhout",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("spelling", "nis"),
    [
        ("Gent", "44021"),
        ("  gent ", "44021"),
        ("Gand", "44021"),
        ("Sint Niklaas", "46021"),
        ("SINT-NIKLAAS", "46021"),
        ("Liege", "62063"),
        ("Luik", "62063"),
        ("Saint-Nicolas", "62093"),
        ("Vlasmonde", ""),
        ("", ""),
        ("?", ""),
    ],
)
def test_finding_by_name(spelling: str, nis: str) -> None:
    """Capitals, accents and hyphens do not matter; of a Dutch and a French name that are equal the Dutch one counts."""
    place = find(spelling)
    assert (place.nis if place else "") == nis


def test_every_municipality_is_found_by_its_own_name() -> None:
    """No Dutch name leads to another municipality."""
    assert [place.name for place in municipalities() if find(place.name) != place] == []


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Eén loket", "EENLOKET", True),
        ("Drukkerij / repro", "drukkerij repro", True),
        ("Gas", "Gras", False),
        ("!", "?", False),
        ("1", "2", False),
    ],
)
def test_spellings_of_one_name(one: str, two: str, same: bool) -> None:
    """Two spellings are the same name when they differ in capitals, accents, spaces and signs only."""
    assert (comparable(one) == comparable(two)) == same


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Sint-Niklaas stad en OCMW", "Sint-Niklaas stad en OCMW"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../..", "naamloos"),
        ("", "naamloos"),
        ("x\x00\ny", "x y"),
        ("x" * 300, "x" * 120),
    ],
)
def test_names_for_files(name: str, safe: str) -> None:
    """A file name holds nothing that some system refuses, and is never empty."""
    assert file_name(name) == safe
