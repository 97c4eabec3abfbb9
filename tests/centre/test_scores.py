"""Scores against a count by hand: sums, maxima, denominators, and what is never a 0."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from centre.towns import ASPECTS, LAMPS, LIGHTS, PIPES, PUMPS, SLUICES, WELLS, Town, merge, newer_form, small_form
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import Picture, read_picture
from samenwerking_desktop.centre.scores import (
    Score,
    Standing,
    aspect_count,
    cluster_score,
    predefined_scores,
    score_of,
)
from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from samenwerking_desktop.questionnaire.model import Key

QUESTION = small_form().score_question
NUMBERS = {"apart": 0, "loose": 1, "tight": 2}
GIVEN: dict[str, Answer | None] = {
    **{option: answered(option) for option in NUMBERS},
    "unknown": UNKNOWN,
    "not_applicable": NOT_APPLICABLE,
    "": None,
}
SAID = st.lists(st.sampled_from(sorted(GIVEN)), max_size=12)


def picture_of(tmp_path: Path, *towns: Town) -> Picture:
    """The picture of what these towns returned."""
    path = tmp_path / "alles.bundel"
    merge(path, *(town.returned() for town in towns))
    with Collection.open(path) as opened:
        return read_picture(opened)


def test_only_an_answer_gives_a_score() -> None:
    """An option gives its code; unknown, not applicable and blank give none, each in its own way."""
    scores = {said: score_of(QUESTION, given_) for said, given_ in GIVEN.items()}
    assert {said: (score.standing.value, score.value, score.code) for said, score in scores.items()} == {
        "apart": ("scored", 0, 0),
        "loose": ("scored", 1, 1),
        "tight": ("scored", 2, 2),
        "unknown": ("unknown", None, -7),
        "not_applicable": ("not_applicable", None, -6),
        "": ("white", None, -9),
    }
    assert score_of(QUESTION, answered("no longer an option")) == Score(Standing.ABSENT)
    assert Score(Standing.ABSENT).code is None


@given(SAID)
def test_a_cluster_score_is_a_count_by_hand(said: list[str]) -> None:
    """Score, maximum, answered, asked and percentage are what a person with a pencil finds."""
    total = cluster_score(QUESTION, [score_of(QUESTION, GIVEN[each]) for each in said])
    numbers = [NUMBERS[each] for each in said if each in NUMBERS]
    asked = len(said) - said.count("not_applicable")
    assert (total.score, total.maximum, total.answered, total.asked) == (sum(numbers), 2 * asked, len(numbers), asked)
    if numbers and len(numbers) * 5 >= asked * 4:
        assert total.percentage == 100 * sum(numbers) / (2 * len(numbers))
    else:
        assert total.percentage is None


@given(SAID)
def test_an_aspect_count_is_a_count_by_hand(said: list[str]) -> None:
    """Over the cities: how many gave each answer, how many none and why, and the sum."""
    count = aspect_count(QUESTION, [score_of(QUESTION, GIVEN[each]) for each in said])
    assert count.options == {number: said.count(option) for option, number in NUMBERS.items()}
    assert count.standings[Standing.UNKNOWN] == said.count("unknown")
    assert count.standings[Standing.NOT_APPLICABLE] == said.count("not_applicable")
    assert count.standings[Standing.WHITE] == said.count("")
    assert count.total == said.count("loose") + 2 * said.count("tight")
    assert count.answered == sum(said.count(option) for option in NUMBERS)
    assert count.asked == len(said) - said.count("not_applicable")


def test_number_and_sum_can_rank_differently() -> None:
    """Two cities with a formal arrangement outweigh three with an informal one in the sum, and not in the number."""
    few = aspect_count(QUESTION, [Score(Standing.SCORED, 2)] * 2 + [Score(Standing.SCORED, 0)] * 2)
    many = aspect_count(QUESTION, [Score(Standing.SCORED, 1)] * 3 + [Score(Standing.SCORED, 0)])
    assert (few.total, few.options[0]) == (4, 2)
    assert (many.total, many.options[0]) == (3, 1)


def test_eighty_per_cent_is_enough() -> None:
    """Four of five answered aspects give a percentage, three of four do not."""
    full, white = Score(Standing.SCORED, 2), Score(Standing.WHITE)
    assert cluster_score(QUESTION, [full] * 4 + [white]).percentage == 100
    assert cluster_score(QUESTION, [full] * 3 + [white]).percentage is None


def test_added_aspects_are_in_no_total(tmp_path: Path) -> None:
    """What a town added is scored by itself and leaves every total as it is."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "loose", "apart", "unknown", "not_applicable")
    town.answer(town.other("water", "Regenputten"), "tight")
    picture = picture_of(tmp_path, town)
    city = picture.cities[0]
    water, roads = (picture.cluster_score(city, cluster) for cluster in picture.questionnaire.clusters)
    assert (water.score, water.maximum, water.answered, water.asked, water.percentage) == (3, 6, 3, 3, 50)
    assert (roads.score, roads.maximum, roads.answered, roads.asked, roads.percentage) == (0, 2, 0, 1, None)
    assert (picture.total(city).score, picture.total(city).maximum) == (3, 8)
    assert [(added.label, added.cluster, added.score.value) for added in city.added] == [("Regenputten", "water", 2)]


def test_an_older_form_is_followed() -> None:
    """A renamed aspect keeps its score; one that the city was never asked is absent, and leaves the denominator."""
    said = {WELLS: "tight", PUMPS: "loose", PIPES: "apart", LIGHTS: "tight"}
    answers = {Key(aspect, "degree"): answered(option) for aspect, option in said.items()}
    scores = predefined_scores(newer_form(), small_form(), answers)
    assert {aspect: score.value for aspect, score in scores.items()} == {
        WELLS: 2,
        SLUICES: 1,
        PIPES: 0,
        "roads.bridges": None,
        LAMPS: None,
    }
    assert scores["roads.bridges"].standing is Standing.WHITE
    assert scores[LAMPS].standing is Standing.ABSENT
    roads = cluster_score(QUESTION, [scores["roads.bridges"], scores[LAMPS]])
    assert (roads.maximum, roads.asked) == (2, 1)


def test_the_picture_counts_over_cities(tmp_path: Path) -> None:
    """Cities come by name, and an aspect is counted over those that count."""
    towns = [Town(tmp_path, name, number) for number, name in enumerate(("Zonnebeek", "aalbeke", "Éénrode"), 1)]
    for town, said in zip(towns, ("tight", "loose", ""), strict=True):
        town.answer_all(said, *[""] * (len(ASPECTS) - 1))
    picture = picture_of(tmp_path, *towns)
    assert [city.municipality for city in picture.cities] == ["aalbeke", "Éénrode", "Zonnebeek"]
    count = picture.aspect_count(picture.questionnaire.aspects[WELLS])
    assert (count.total, count.answered, count.asked) == (3, 2, 3)
