"""The profile of a city on paper: the figures of the chart in words, two pages, and silence about too few others."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from papers import MOMENT
from samenwerking_desktop.paper.profile import AspectRow, Band, CityProfile, ClusterRow, OwnAnswer, WishRow, profile
from samenwerking_desktop.paper.typesetting import Typeset, typeset
from tags import Read, faults, read

OWN = OwnAnswer("Los", "#A6CBE6", "#1F2933")
SPREAD = Band(12.4, 30.0, 49.6, 61.0, 90.0)
WORD = "Hottentottententententoonstellingsbewonderaarsvereniging" + "en" * 4


@pytest.fixture
def city() -> CityProfile:
    """A city with two clusters, beside twelve others."""
    aspects = [AspectRow("Water", f"Put {number}", OWN, (3, 5, 4, 0), "Ja" if number == 1 else "") for number in (1, 2)]
    return CityProfile(
        "Aalbeke",
        1,
        MOMENT,
        12,
        ("Apart", "Los", "Vast"),
        (
            ClusterRow("Alles", "5 / 10", "5 van 5", 50.0, SPREAD),
            ClusterRow("Water", "1 / 4", "1 van 5", None, SPREAD),
            ClusterRow("Wegen", "2 / 3", "3 van 3", 66.66, None),
        ),
        (*aspects, AspectRow("Wegen", "Bruggen", OWN, (8, 2, 1, 1), "")),
        (WishRow("Put 1", OWN, "Ja", 4, 4, 12),),
    )


def set_profile(city: CityProfile) -> Typeset:
    """The profile as a document."""
    return typeset("profile", profile(city), MOMENT)


def cells(found: Read, table: int) -> list[list[str]]:
    """What stands in one of the tables, row by row."""
    return [[cell.words for cell in row.tags] for row in list(found.tree.every("Table"))[table].every("TR")]


def test_the_figures(city: CityProfile) -> None:
    """Percentages are whole numbers, and what is not known is a dash with its reason above."""
    found = read(set_profile(city).pdf)
    totals = cells(found, 0)
    assert totals[1] == ["Alles", "5 / 10", "5 van 5", "50 %", "12 %", "30 %", "50 %", "61 %", "90 %"]
    assert totals[2][3] == "–"
    assert totals[3][3:] == ["67 %", *["–"] * 5]
    assert "te weinig beantwoord" in found.tree.words
    assert cells(found, 1)[1] == ["Put 1", "Los", "Ja", "4", "4", "12"]
    assert cells(found, 2)[1:] == [
        ["Water"],
        ["Put 1 (Ja)", "Los", "3", "5", "4", "0"],
        ["Put 2", "Los", "3", "5", "4", "0"],
        ["Wegen"],
        ["Bruggen", "Los", "8", "2", "1", "1"],
    ]


def test_the_chart_is_told_in_words(city: CityProfile) -> None:
    """Who cannot see the chart hears per cluster where the city stands, and where the others do."""
    (figure,) = read(set_profile(city).pdf).tree.every("Figure")
    assert "Alles: uw stad 50 %, de andere van 12 % tot 90 %, midden 50 %." in figure.attributes["/Alt"]
    assert "Wegen: uw stad 67 %." in figure.attributes["/Alt"]


def test_the_profile_is_heard_whole(city: CityProfile) -> None:
    """No fault in its tags, with others and without."""
    assert faults(read(set_profile(city).pdf)) == []
    assert faults(read(set_profile(replace(city, others=1, wishes=())).pdf)) == []


@pytest.mark.parametrize(("others", "shown"), [(2, False), (3, True)])
def test_too_few_others(city: CityProfile, others: int, *, shown: bool) -> None:
    """Beside fewer than three others nothing is told of what they said, and the paper says why."""
    found = read(set_profile(replace(city, others=others)).pdf)
    assert (cells(found, 2)[2] == ["Put 1 (Ja)", "Los"]) == (not shown)
    assert ("3" in cells(found, 2)[2]) == shown
    assert (cells(found, 1)[1] == ["Put 1", "Los", "Ja"]) == (not shown)
    assert ("u zou kunnen zien wie het was" in found.tree.words) == (not shown)


def test_two_pages_with_many_wishes(city: CityProfile) -> None:
    """Wishes that do not go on the first page are counted there, and marked in the table behind it."""
    rows = [AspectRow("Water", f"Aspect {number}", OWN, (1, 1, 1, 1), "Ja") for number in range(41)]
    wishes = [WishRow(row.label, OWN, "Ja", 1, 1, 4) for row in rows]
    made = set_profile(replace(city, aspects=tuple(rows), wishes=tuple(wishes)))
    found = read(made.pdf)
    shown = len(cells(found, 1)) - 1
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) == 2
    assert 0 < shown < 41
    assert f"En nog {41 - shown} waarvoor" in found.tree.words
    assert [row[0] for row in cells(found, 2)[2:]] == [f"Aspect {number} (Ja)" for number in range(41)]


def test_names_that_are_hard_to_set(city: CityProfile) -> None:
    """A name is no markup, and a long one breaks."""
    found = read(set_profile(replace(city, municipality=f"#pagebreak() *{WORD}* $x$")).pdf)
    assert f"#pagebreak() *{WORD}* $x$ naast de andere steden" in found.tree.words
