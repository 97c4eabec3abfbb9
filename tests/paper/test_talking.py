"""The talking sheet on paper: both voices whole and side by side, boxes where something has to be decided."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from papers import MOMENT
from samenwerking_desktop.paper.talking import CityTalk, Part, Point, Saying, talking
from samenwerking_desktop.paper.typesetting import Typeset, typeset
from tags import Read, faults, read

LONG = " ".join(f"woord{number}" for number in range(2_500))
MARKUP = '#set page(width: 1pt)\n= Kop *vet* $x$ "'


def city(*points: Point) -> CityTalk:
    """Zonnebeek, with these points in one cluster."""
    part = Part("Water", "eens over 5 van 7", points)
    return CityTalk("Zonnebeek", 1, MOMENT, "eens over 5 van 7", ("stad", "OCMW"), ("Apart", "Los", "Vast"), (part,))


def set_sheet(*points: Point) -> Typeset:
    """The sheet as a document."""
    return typeset("talking", talking(city(*points)), MOMENT)


def cells(found: Read) -> list[list[str]]:
    """What stands in the table, row by row."""
    return [[cell.words for cell in row.tags] for row in found.tree.every("TR")]


@pytest.fixture
def open_point() -> Point:
    """What is not decided; the OCMW said nothing."""
    return Point("Putten", "eenzijdig", (Saying("Vast", "Het decreet vraagt het."), Saying("", "")), "", "")


def test_both_voices_beside_each_other(open_point: Point) -> None:
    """Per aspect what each said and why, and boxes for each answer while nothing is decided."""
    decided = Point("Pompen", "beslist", (Saying("Vast", ""), Saying("Los", "")), "Los", "Samen bekeken")
    assert cells(read(set_sheet(open_point, decided).pdf)) == [
        ["Aspect", "Stad", "OCMW", "Besluit en reden"],
        ["Water: eens over 5 van 7"],
        ["Putten eenzijdig", "Vast Het decreet vraagt het.", "geen antwoord", "Apart Los Vast"],
        ["Pompen beslist", "Vast", "Los", "Los Samen bekeken"],
    ]


def test_the_sheet_is_heard_whole(open_point: Point) -> None:
    """No fault in its tags."""
    assert faults(read(set_sheet(open_point).pdf)) == []


def test_reasons_are_whole_and_never_markup() -> None:
    """A long reason runs over pages to its last word, and what looks like markup is text."""
    made = set_sheet(Point("Putten", "verschillend", (Saying("Vast", LONG), Saying("Los", MARKUP)), "", ""))
    heard = read(made.pdf).tree.words
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) > 1
    assert [word for word in LONG.split() if word not in heard] == []
    assert '#set page(width: 1pt) = Kop *vet* $x$ "' in heard
