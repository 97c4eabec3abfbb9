"""Wishes, gaps, forms of arrangement and obstacles on the shipped form, against counts by hand."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from centre.test_overview import rows
from centre.towns import merge
from samenwerking_desktop.centre import followups
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import Picture, Selection, read_picture
from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.model import Key, Questionnaire
from samenwerking_desktop.questionnaire.route import asked_of_aspect, find_route
from scenario import shipped_form

# What is asked with each extent: the question, and what may be said to it ("" leaves it open).
FOLLOWS = {
    "none": "desirable",
    "informal": "formal_desirable",
    "formal": "obstacles_exist",
}
EXTENTS = ["none", "informal", "formal", "unknown", "not_applicable", ""]
SAYS = ["yes", "no", "unknown", ""]
FORMS = ["verbal_agreement", "covenant", "other"]
_STATES = {"unknown": UNKNOWN, "not_applicable": NOT_APPLICABLE}

# Per return: its name and respondent, with extent, follow-up and forms of every aspect.
Saying = tuple[str, str, tuple[str, ...]]
Plan = Mapping[tuple[str, str], Mapping[str, Saying]]


def plan() -> dict[tuple[str, str], dict[str, Saying]]:
    """Four cities, of which one in two voices."""
    random = Random(7)
    senders = [("Aarde", "joint"), ("Beek", "joint"), ("Duin", "joint"), ("Twist", "city"), ("Twist", "ocmw")]
    return {
        sender: {
            aspect: (random.choice(EXTENTS), random.choice(SAYS), tuple(random.sample(FORMS, random.randint(0, 3))))
            for aspect in shipped_form().aspects
        }
        for sender in senders
    }


def returned(folder: Path, number: int, sender: tuple[str, str], said: Mapping[str, Saying]) -> Path:
    """The return of an inventory that says this."""
    path = folder / f"{number}.inventaris"
    who = {"municipality": sender[0], "respondent": sender[1], "round": "1"}
    with closing(Document.create(path, shipped_form(), who, uuid=str(uuid.UUID(int=number)))) as document:
        with document.together():
            for aspect, (extent, follow, forms) in said.items():
                if extent:
                    document.answer(Key(aspect, "extent"), _STATES.get(extent) or answered(extent))
                if extent in FOLLOWS and follow:
                    document.answer(Key(aspect, FOLLOWS[extent]), _STATES.get(follow) or answered(follow))
                if extent in ("informal", "formal") and forms:
                    document.answer(Key(aspect, "arrangement_form"), answered(forms))
        out = folder / f"{number}.inzending"
        write_return(document, out, partial=True)
    return out


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    """The returns of the plan, merged."""
    folder = tmp_path_factory.mktemp("vervolg")
    path = folder / "alles.bundel"
    merge(path, *(returned(folder, number, *each) for number, each in enumerate(plan().items(), 1)))
    with Collection.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def picture(collection: Collection) -> Picture:
    """The picture of the plan."""
    return read_picture(collection)


def counted(extent: str, aspects: set[str]) -> dict[str, int]:
    """Yes, no, unknown, white and all of them together, over the returns with this extent, counted by hand."""
    said = [
        follow
        for mine in plan().values()
        for aspect, (mine_extent, follow, _) in mine.items()
        if mine_extent == extent and aspect in aspects
    ]
    return {
        "yes": said.count("yes"),
        "no": said.count("no"),
        "unknown": said.count("unknown"),
        "white": said.count(""),
        "answered": said.count("yes") + said.count("no"),
        "asked": len(said),
        "not_asked": len(plan()) * len(aspects) - len(said),
        "together": len(plan()) * len(aspects),
    }


def test_wishes_are_split_by_what_there_is_today(collection: Collection, picture: Picture, form: Questionnaire) -> None:
    """Per aspect and extent the counts of the one question that goes with it; both voices of a city count."""
    found = rows(followups.wishes(collection, picture))
    assert [(row["question"], row["today"], f"{row['cluster']}.{row['aspect']}") for row in found] == [
        (FOLLOWS[extent], extent, aspect) for extent in ("none", "informal") for aspect in form.aspects
    ]
    for row in found:
        expected = counted(row["today"], {f"{row['cluster']}.{row['aspect']}"})
        assert {name: row[name] for name in expected} == expected
        share = round(100 * expected["yes"] / expected["answered"], 1) if expected["answered"] else None
        assert row["yes_share"] == share


def test_obstacles_are_counted_per_cluster_and_per_aspect(
    collection: Collection, picture: Picture, form: Questionnaire
) -> None:
    """First a cluster over all its aspects, then each of these; not asked is something else than no obstacles."""
    found = rows(followups.obstacle_presence(collection, picture))
    order = [(each.id, short) for each in form.clusters for short in ("", *(one.short_id for one in each.aspects))]
    assert [(row["cluster"], row["aspect"]) for row in found] == order
    for row in found:
        place = f"{row['cluster']}.{row['aspect']}"
        expected = counted("formal", {aspect for aspect in form.aspects if aspect.startswith(place)})
        assert {name: row[name] for name in expected} == expected
    assert any(row["not_asked"] for row in found)


def test_gaps_are_the_returns_that_wish_for_more(collection: Collection, picture: Picture) -> None:
    """Every yes to a wish is a row, the most wished aspects first, with how many were asked."""
    found = rows(followups.wish_gaps(collection, picture))
    wished = {
        (*sender, aspect, FOLLOWS[extent])
        for sender, mine in plan().items()
        for aspect, (extent, follow, _) in mine.items()
        if extent in ("none", "informal") and follow == "yes"
    }
    places = [
        (row["municipality"], row["respondent"], f"{row['cluster']}.{row['aspect']}", row["question"]) for row in found
    ]
    assert (len(places), set(places)) == (len(wished), wished)
    assert [row["wished"] for row in found] == sorted((row["wished"] for row in found), reverse=True)
    for row, (_, _, aspect, question) in zip(found, places, strict=True):
        expected = counted(row["today"], {aspect})
        assert (row["wished"], row["asked"]) == (expected["yes"], expected["asked"])
        assert FOLLOWS[row["today"]] == question


def test_forms_are_counted_by_cluster_and_by_what_there_is(collection: Collection, picture: Picture) -> None:
    """Each mention counts once; how many aspects name any form, and to how many it was asked, stand beside it."""
    said = [
        (aspect.split(".")[0], extent, forms)
        for mine in plan().values()
        for aspect, (extent, _, forms) in mine.items()
        if extent in ("informal", "formal")
    ]
    times = Counter(((cluster, extent), form) for cluster, extent, forms in said for form in forms)
    asked = Counter((cluster, extent) for cluster, extent, _ in said)
    named = Counter((cluster, extent) for cluster, extent, forms in said if forms)
    found = {
        ((row["cluster"], row["today"]), row["form"]): (row["times"], row["answered"], row["asked"])
        for row in rows(followups.arrangement_forms(collection, picture))
    }
    assert found == {(place, form): (times[place, form], named[place], asked[place]) for place, form in times}


def test_a_form_that_usually_goes_with_another_answer_gets_a_hint(collection: Collection, picture: Picture) -> None:
    """A verbal agreement beside "formal", a covenant beside "informal"; a form that goes with anything gets none."""
    found = rows(followups.arrangement_forms(collection, picture))
    assert {(row["form"], row["today"]): row["hint"] for row in found} == {
        ("verbal_agreement", "informal"): "",
        ("verbal_agreement", "formal"): "past meestal bij: Informele samenwerking",
        ("covenant", "informal"): "past meestal bij: Formele samenwerking",
        ("covenant", "formal"): "",
        ("other", "informal"): "",
        ("other", "formal"): "",
    }


def test_only_the_selected_voices_count(collection: Collection, picture: Picture) -> None:
    """Of the returns by an OCMW alone there is one."""
    part = picture.select(Selection(respondent="ocmw"))
    found = rows(followups.wishes(collection, part))
    mine = plan()["Twist", "ocmw"]
    assert {row["together"] for row in found} == {1}
    assert sum(row["yes"] for row in found) == sum(
        extent in ("none", "informal") and follow == "yes" for extent, follow, _ in mine.values()
    )


@pytest.mark.parametrize("extent", EXTENTS)
@pytest.mark.parametrize("obstacles", ["yes", "no", ""])
def test_what_is_asked_of_an_aspect_is_what_the_route_asks(form: Questionnaire, extent: str, obstacles: str) -> None:
    """By the choices alone, as the route over the whole questionnaire has it."""
    aspect = next(iter(form.aspects))
    said = {"extent": extent, "obstacles_exist": obstacles}
    chosen = {Key(aspect, question): option for question, option in said.items() if option and option not in _STATES}
    route = {key.question for key in find_route(form, chosen, {}).asked if key.aspect == aspect}
    assert asked_of_aspect(form)(tuple(chosen.get(Key(aspect, each)) for each in form.controlling)) == route
