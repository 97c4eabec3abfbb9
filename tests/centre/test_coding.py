"""Coding texts: what there is to code, and that codes stand as long as their text does, and no longer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from centre.talkers import Talker, collected, talking_form, texts_in
from centre.towns import BRIDGES, FORMULA, LONG, PIPES, PUMPS, WELLS, contents, merge
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.coded_texts import recoded, texts
from samenwerking_desktop.centre.codes import AGAINST, FOR, CodeList, add_code, code_lists, remove_code, rename_code
from samenwerking_desktop.centre.coding import CodedText, Given, confirm, give, pass_over, take, take_back
from samenwerking_desktop.centre.coding_tables import code_counts, code_quotes, coding_progress
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import take_out
from samenwerking_desktop.centre.picture import Selection, read_picture
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.questionnaire.model import Key

CHEAP, SLOW = "Het is goedkoper.", "Het duurt te lang."


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Talker]:
    """A town that gave one reason."""
    made = Talker(tmp_path, "Aalbeke")
    made.tell(WELLS, "tight", why=CHEAP)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path: Path, town: Talker) -> Path:
    """A collection with that town."""
    return collected(tmp_path, town)


def code(path: Path, *given: tuple[str, str, str]) -> None:
    """Give codes: the text, the code and the direction."""
    with Collection.open(path) as collection:
        found = {text.text: text for text in texts(collection, read_picture(collection))}
        for number, (text, each, direction) in enumerate(given):
            give(collection, [found[text]], each, direction, clock=partial("2026-05-{:02d}".format, number + 1))


def now(path: Path, text: str = CHEAP) -> tuple[tuple[Given, ...], tuple[Given, ...], bool]:
    """The codes of a text, those of an earlier one at its place, and whether it is to be looked at again."""
    found = texts_in(path)[text]
    return found.codes, found.old, found.changed


def lists_of(collection: Collection) -> dict[str, CodeList]:
    """The code lists of a collection."""
    return {each.id: each for each in code_lists(collection, read_picture(collection).questionnaire)}


def test_what_there_is_to_code(tmp_path: Path) -> None:
    """Every text with a role comes once, in order, with what it explains and what that makes of a code."""
    first, second = Talker(tmp_path, "Zonnebeek", 2), Talker(tmp_path, "Aalbeke")
    second.tell(WELLS, "tight", why="reden", told="regeling", hurdle="hindernis")
    second.answer(WELLS, ["paper"], question="shape")
    second.tell(PUMPS, "apart", why="reden niet", wish="yes", wish_why="graag")
    second.tell(PIPES, "apart", wish="no", wish_why="liever niet")
    second.tell(BRIDGES, "unknown", why="geen idee")
    first.tell(second_roads := first.other("roads", "Fietspaden"), "loose", why="eigen aspect")
    found = list(texts_in(collected(tmp_path, first, second)).values())
    assert [(each.text, each.list, each.direction, each.answer) for each in found] == [
        ("reden", "reasons", FOR, "Graad: Vast"),
        ("regeling", "arrangements", "", "Graad: Vast"),
        ("hindernis", "obstacles", AGAINST, "Graad: Vast"),
        ("reden niet", "reasons", AGAINST, "Graad: Apart"),
        ("graag", "reasons", FOR, "Wens: Ja"),
        ("liever niet", "reasons", AGAINST, "Wens: Nee"),
        ("geen idee", "reasons", FOR, "Graad: Weet niet"),
        ("eigen aspect", "reasons", FOR, "Graad: Los"),
    ]
    assert found[1].ticked == ("paper",)
    assert (found[-1].place.aspect, found[-1].cluster_label, found[-1].aspect_label) == (
        second_roads,
        "Wegen & bruggen",
        "Fietspaden",
    )
    assert [each.place.city for each in found] == ["aalbeke"] * 7 + ["zonnebeek"]


def test_several_codes_with_directions(path: Path) -> None:
    """A text takes any number of codes, one in both directions too, in the order of the list; taking undoes it."""
    code(path, (CHEAP, "regulation", AGAINST), (CHEAP, "structural", FOR), (CHEAP, "structural", AGAINST))
    given = (Given("structural", AGAINST), Given("structural", FOR), Given("regulation", AGAINST))
    assert now(path) == (given, (), False)
    with Collection.open(path) as collection:
        (text,) = texts(collection, read_picture(collection))
        take(collection, [text], "structural", FOR)
        give(collection, [text], "cultural")
    assert now(path)[0] == (Given("structural", AGAINST), Given("cultural", FOR), Given("regulation", AGAINST))


def test_codes_survive_a_newer_revision(path: Path, town: Talker) -> None:
    """A newer revision with the same text at that place has its codes, whatever else it says."""
    code(path, (CHEAP, "efficiency", FOR))
    town.tell(PUMPS, "apart", why="Nog iets.")
    merge(path, town.returned())
    assert now(path) == ((Given("efficiency", FOR),), (), False)


def test_a_changed_text_is_flagged(path: Path, town: Talker) -> None:
    """A text that says something else has no codes of its own; the old ones are shown, and stand once confirmed."""
    code(path, (CHEAP, "efficiency", FOR), (CHEAP, "cultural", FOR))
    town.answer(WELLS, SLOW, question="why")
    merge(path, town.returned())
    old = (Given("cultural", FOR), Given("efficiency", FOR))
    assert now(path, SLOW) == ((), old, True)
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        assert code_counts(collection, picture)["text_count"].sum() == 0
        assert coding_progress(collection, picture)["changed"].sum() == 1
        confirm(collection, texts(collection, picture))
    assert now(path, SLOW) == (old, (), False)


def test_old_codes_can_be_dropped(path: Path, town: Talker) -> None:
    """Passing over a changed text drops the old codes for that text, and not for the text that had them."""
    code(path, (CHEAP, "efficiency", FOR))
    town.answer(WELLS, SLOW, question="why")
    merge(path, town.returned())
    with Collection.open(path) as collection:
        pass_over(collection, texts(collection, read_picture(collection)))
        picture = read_picture(collection)
        assert coding_progress(collection, picture)[["coded", "changed", "to_do"]].sum().tolist() == [1, 0, 0]
        assert len(code_quotes(collection, picture)) == 0
        newest = max(collection.files(), key=lambda file: file.revision)
        take_out(collection, [newest])
    assert now(path) == ((Given("efficiency", FOR),), (), False)


def test_a_code_given_to_a_changed_text_is_its_own(path: Path, town: Talker) -> None:
    """Who gives a changed text a code has decided about it; of the old codes only that one stands."""
    code(path, (CHEAP, "efficiency", FOR), (CHEAP, "cultural", FOR))
    town.answer(WELLS, SLOW, question="why")
    merge(path, town.returned())
    code(path, (SLOW, "cultural", FOR))
    assert now(path, SLOW) == ((Given("cultural", FOR),), (Given("efficiency", FOR),), False)


def test_the_next_round(tmp_path: Path, path: Path) -> None:
    """An unchanged text has its codes in the second round too, and counts as one; a changed one is flagged."""
    code(path, (CHEAP, "efficiency", FOR))
    again, other = Talker(tmp_path, "Aalbeke", 2, round="2"), Talker(tmp_path, "Aalbeke", 3, round="2")
    again.tell(WELLS, "tight", why=CHEAP)
    other.tell(WELLS, "tight", why=SLOW)
    merge(path, again.returned())
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        found = texts(collection, picture)
        assert [(text.round, text.codes) for text in found] == [
            (1, (("efficiency", FOR),)),
            (2, (("efficiency", FOR),)),
        ]
        assert code_counts(collection, picture)["text_count"].max() == 1
        assert len(texts(collection, picture.select(Selection(round="2")))) == 1
        take_out(collection, [file for file in collection.files() if file.round == 2])
    merge(path, other.returned())
    assert now(path, SLOW) == ((), (Given("efficiency", FOR),), True)
    assert now(path)[0] == (Given("efficiency", FOR),)


def test_taken_out_and_merged_again(path: Path, town: Talker, tmp_path: Path) -> None:
    """Codes outlive the return: when it comes back, they are there again."""
    code(path, (CHEAP, "efficiency", FOR))
    other = Talker(tmp_path, "Zonnebeek", 2)
    merge(path, other.returned())
    with Collection.open(path) as collection:
        (mine,) = [file for file in collection.files() if file.city == "aalbeke"]
        take_out(collection, [mine])
        assert texts(collection, read_picture(collection)) == ()
    merge(path, town.path.parent / mine.name)
    assert now(path)[0] == (Given("efficiency", FOR),)


def test_voices_are_coded_apart(tmp_path: Path) -> None:
    """The same words of the city and of the OCMW are two texts, each with its own codes."""
    city, ocmw = Talker(tmp_path, "Aalbeke", 1, respondent="city"), Talker(tmp_path, "Aalbeke", 2, respondent="ocmw")
    for voice in (city, ocmw):
        voice.tell(WELLS, "tight", why=CHEAP)
    with Collection.open(collected(tmp_path, city, ocmw)) as collection:
        picture = read_picture(collection)
        give(collection, [text for text in texts(collection, picture) if text.place.respondent == "city"], "cultural")
        found = {text.place.respondent: text.codes for text in texts(collection, picture)}
        counts = code_counts(collection, picture)
    assert found == {"city": (Given("cultural", FOR),), "ocmw": ()}
    assert counts[["text_count", "city_count"]].max().tolist() == [1, 1]


def test_a_renamed_aspect(path: Path, town: Talker) -> None:
    """Codes follow an aspect that a newer version of the questionnaire calls something else, and can be taken there."""
    code(path, (CHEAP, "efficiency", FOR))
    town.close()
    newer = Talker(path.parent, "Zonnebeek", 9, talking_form("1.10", "springs"))
    merge(path, newer.returned())
    newer.close()
    found = texts_in(path)[CHEAP]
    assert (found.place.aspect, found.codes) == ("water.springs", (Given("efficiency", FOR),))
    with Collection.open(path) as collection:
        take(collection, [found], "efficiency", FOR)
    assert (now(path)[0], contents(path)["coding"]) == ((), [])


def test_undo(path: Path) -> None:
    """Every act can be taken back, and that too; a code that was there before stays."""
    code(path, (CHEAP, "efficiency", FOR))
    with Collection.open(path) as collection:
        found = texts(collection, read_picture(collection))
        change = give(collection, found, "cultural")
        undone = take_back(collection, change)
        assert texts(collection, read_picture(collection))[0].codes == (("efficiency", FOR),)
        take_back(collection, undone)
        assert texts(collection, read_picture(collection))[0].codes == (("cultural", FOR), ("efficiency", FOR))
        over = pass_over(collection, found)
        assert not texts(collection, read_picture(collection))[0].passed_over
        take_back(collection, over)
        assert len(texts(collection, read_picture(collection))[0].codes) == 2


def test_what_a_screen_shows_may_be_old(path: Path) -> None:
    """Two acts on the same old text both hold: each starts from what is kept, not from what was read before."""
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        stale = texts(collection, picture)
        give(collection, stale, "cultural")
        give(collection, stale, "efficiency")
        assert recoded(collection, picture.questionnaire, stale) == texts(collection, picture)
        assert texts(collection, picture)[0].codes == (("cultural", FOR), ("efficiency", FOR))


def test_texts_that_mean_harm_stay_texts(tmp_path: Path) -> None:
    """Formulas, quotes, SQL and endless texts are coded and quoted letter by letter."""
    town = Talker(tmp_path, "'; DROP TABLE coding; --")
    harm = dict(zip((WELLS, PUMPS, PIPES, BRIDGES), (FORMULA, LONG, "<b>vet</b>\x00'\"", "x'); --"), strict=True))
    for aspect, text in harm.items():
        town.tell(aspect, "tight", why=text)
    path = collected(tmp_path, town)
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        give(collection, texts(collection, picture), "cultural")
        quotes = code_quotes(collection, picture)
    assert sorted(quotes["text"]) == sorted(text.replace("\x00", "") for text in harm.values())
    assert set(quotes["municipality"]) == {"'; DROP TABLE coding; --"}


@posix_only
def test_a_full_disk_leaves_nothing_half(tmp_path: Path) -> None:
    """When the disk refuses a code for many texts, none of them has it."""
    towns = [Talker(tmp_path, f"Dorp {number}", number) for number in range(1, 40)]
    for town in towns:
        for aspect in (WELLS, PUMPS, PIPES, BRIDGES):
            town.tell(aspect, "tight", why=f"{CHEAP} {aspect}")
    path = collected(tmp_path, *towns)
    before = contents(path)
    with Collection.open(path) as collection:
        found = texts(collection, read_picture(collection))
        with no_file_larger_than(path.stat().st_size), pytest.raises(UserError) as raised:
            give(collection, found, "cultural")
        assert raised.value.message in ("disk_full", "write_failed")
        assert not any(text.codes for text in texts(collection, read_picture(collection)))
    assert contents(path) == before


def test_counts_against_a_count_by_hand(tmp_path: Path) -> None:
    """Texts and cities per code, direction and cluster, with their denominators, are what counting one by one gives."""
    dice = random.Random("codes")
    towns = [Talker(tmp_path, f"Dorp {number}", number) for number in range(1, 7)]
    for town in towns:
        for aspect in (WELLS, PUMPS, BRIDGES):
            town.tell(aspect, dice.choice(["tight", "loose"]), why=f"{aspect} {dice.random()}", told="samen")
            if town.document.answers.chosen()[Key(WELLS, "degree")] == "tight":
                town.answer(WELLS, "tijd en schaal", question="hurdle")
    with Collection.open(collected(tmp_path, *towns)) as collection:
        picture = read_picture(collection)
        lists = lists_of(collection)
        for text in texts(collection, picture):
            for one in dice.sample(lists[text.list].codes, dice.randint(0, 2)):
                give(collection, [text], one.id, dice.choice(lists[text.list].directions))
        found, counts = texts(collection, picture), code_counts(collection, picture)
    by_hand = {}
    for each in lists.values():
        for one in each.codes:
            parts = {one.id} | {part.id for part in each.codes if part.family == one.id}
            for direction in each.directions:
                for cluster in ("", "water", "roads"):
                    mine = [
                        text for text in found if text.list == each.id and text.codes and cluster in ("", text.cluster)
                    ]
                    having = [text for text in mine if {(part, direction) for part in parts} & set(text.codes)]
                    if having or not cluster:
                        by_hand[each.id, one.id, direction, cluster] = (*_tally(having), *_tally(mine))
    rows = counts.itertuples(index=False)
    assert {
        (row.list, row.code, row.direction, row.cluster): (
            *(row.text_count, row.city_count),
            *(row.coded_texts, row.coded_cities),
        )
        for row in rows
    } == by_hand
    assert counts["text_count"].max() > 1


def _tally(texts: list[CodedText]) -> tuple[int, int]:
    return len(texts), len({text.place.city for text in texts})


def test_quotes(path: Path) -> None:
    """A text is quoted once per code, with where it comes from; ids have their label beside them."""
    code(path, (CHEAP, "efficiency", FOR), (CHEAP, "regulation", AGAINST))
    with Collection.open(path) as collection:
        quotes = code_quotes(collection, read_picture(collection))
    assert quotes[
        ["code", "direction_label", "municipality", "aspect", "aspect_label", "question"]
    ].values.tolist() == [
        ["efficiency", "Voor", "Aalbeke", "wells", "Putten", "why"],
        ["regulation", "Tegen", "Aalbeke", "wells", "Putten", "why"],
    ]
    assert quotes["text"].tolist() == [CHEAP, CHEAP]


def test_codes_of_the_centre(path: Path) -> None:
    """The centre adds codes, renames them under the same id, and removes those that no text has."""
    with Collection.open(path) as collection:
        reasons = lists_of(collection)["reasons"]
        made = add_code(collection, reasons, "  Vertrouwen\n& wil ")
        assert (made.id, made.label, made.own) == ("own_vertrouwenwil", "Vertrouwen & wil", True)
        assert add_code(collection, lists_of(collection)["obstacles"], "Vertrouwen & wil").id == made.id
        twin = add_code(collection, lists_of(collection)["reasons"], "Vertrouwen & wîl?!1")
        give(collection, texts(collection, read_picture(collection)), made.id)
        rename_code(collection, lists_of(collection)["reasons"], made, "Onderling vertrouwen")
        with pytest.raises(UserError, match="Onderling vertrouwen"):
            remove_code(collection, lists_of(collection)["reasons"], replace(made, label="Onderling vertrouwen"))
        remove_code(collection, lists_of(collection)["obstacles"], made)
        remove_code(collection, lists_of(collection)["reasons"], twin)
        own = {
            key: [(one.id, one.label) for one in each.codes if one.own] for key, each in lists_of(collection).items()
        }
        assert own == {"reasons": [(made.id, "Onderling vertrouwen")], "obstacles": [], "arrangements": []}
        assert code_quotes(collection, read_picture(collection))["code_label"].tolist() == ["Onderling vertrouwen"]


@pytest.mark.parametrize(
    ("label", "message"), [("  ", "code_missing"), ("regelgéving", "code_exists"), ("x" * 81, "text_too_long")]
)
def test_a_label_that_is_none(path: Path, label: str, message: str) -> None:
    """A code needs a short name that its list has not yet, however it is spelled; nothing is kept otherwise."""
    with Collection.open(path) as collection:
        with pytest.raises(UserError) as raised:
            add_code(collection, lists_of(collection)["reasons"], label)
        assert raised.value.message == message
        assert not any(each.own for each in lists_of(collection)["reasons"].codes)


def test_a_code_that_no_list_knows_any_more(path: Path) -> None:
    """A code that texts have never disappears: without a list that knows it, it stands under its id."""
    code(path, (CHEAP, "from_an_older_list", FOR))
    assert now(path)[0] == (Given("from_an_older_list", FOR),)
    with Collection.open(path) as collection:
        assert lists_of(collection)["reasons"].codes[-1].label == "from_an_older_list"
        assert code_quotes(collection, read_picture(collection))["code"].tolist() == ["from_an_older_list"]
