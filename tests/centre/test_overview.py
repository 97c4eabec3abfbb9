"""The overview and the rankings against counts by hand: denominators, ties, who gets no rank, and what is no score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest

from centre.towns import ASPECTS, BRIDGES, LIGHTS, PIPES, PUMPS, WELLS, Town, merge
from samenwerking_desktop.centre import overview, rankings
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.expected import Expected, store_expected
from samenwerking_desktop.centre.picture import Picture, read_picture
from samenwerking_desktop.centre.rankings import Measure
from samenwerking_desktop.centre.scores import ClusterScore

CODES = {"apart": 0, "loose": 1, "tight": 2}
SAID = [*CODES, "unknown", "not_applicable", ""]
CLUSTERS = {"water": (WELLS, PUMPS, PIPES), "roads": (BRIDGES, LIGHTS)}
# The same town twice: they agree on the first, differ on the second, and on the third one of them is silent.
CITY, OCMW = ("tight", "tight", "", "apart", "loose"), ("tight", "apart", "loose", "apart", "loose")
AGREED = ("tight", "conflict", "loose", "apart", "loose")

Plan = Mapping[str, Sequence[str]]


def random_plan(towns: int = 9) -> dict[str, tuple[str, ...]]:
    """What each town says of the aspects, in order; the last one in two voices."""
    random = Random(20)
    plan = {f"Dorp {chr(65 + town)}": tuple(random.choice(SAID) for _ in ASPECTS) for town in range(towns)}
    return {**plan, "Twist": AGREED}


def collected(folder: Path, plan: Plan) -> Path:
    """A collection in which the towns say this."""
    towns = []
    for number, (name, values) in enumerate(plan.items(), 1):
        if values == AGREED:
            for place, (who, said) in enumerate((("city", CITY), ("ocmw", OCMW))):
                towns.append(Town(folder, name, 100 + place, respondent=who))
                towns[-1].answer_all(*said)
        else:
            towns.append(Town(folder, name, number))
            towns[-1].answer_all(*values)
    path = folder / "alles.bundel"
    merge(path, *(town.returned() for town in towns))
    return path


def picture_of(folder: Path, plan: Plan) -> Picture:
    """The picture of what these towns say."""
    with Collection.open(collected(folder, plan)) as collection:
        return read_picture(collection)


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Picture:
    """The picture of the random towns."""
    return picture_of(tmp_path_factory.mktemp("plan"), random_plan())


def rows(frame: Any) -> list[dict[str, Any]]:
    """The rows of a table as plain values."""
    whole = frame.astype(object)
    found: list[dict[str, Any]] = whole.where(whole.notna(), None).to_dict("records")
    return found


def numbers(values: Sequence[str], enough: int = 80) -> tuple[int, int, int, int, float | None]:
    """Score, maximum, answered, asked and percentage of some answers, counted by hand."""
    scored = [CODES[value] for value in values if value in CODES]
    asked = [value for value in values if value != "not_applicable"]
    share = round(100 * sum(scored) / (2 * len(scored)), 1) if scored else None
    refused = not scored or 100 * len(scored) < enough * len(asked)
    return sum(scored), 2 * len(asked), len(scored), len(asked), None if refused else share


def of_cluster(values: Sequence[str], cluster: str) -> list[str]:
    """What was said of the aspects of a cluster, or of all of them."""
    return [value for aspect, value in zip(ASPECTS, values, strict=True) if aspect in CLUSTERS.get(cluster, ASPECTS)]


def test_totals_are_those_counted_by_hand(picture: Picture) -> None:
    """Per city and cluster, and for all together: score, maximum, answered, asked, percentage."""
    columns = ("score", "maximum", "answered", "asked", "percentage")
    found = {
        (row["municipality"], row["cluster"]): tuple(row[name] for name in columns)
        for row in rows(overview.clusters(picture))
    }
    assert found == {
        (name, cluster): numbers(of_cluster(values, cluster))
        for name, values in random_plan().items()
        for cluster in (*CLUSTERS, overview.ALL)
    }


def test_what_does_not_apply_leaves_the_denominators(tmp_path: Path) -> None:
    """Two of five do not apply: the maximum is that of three."""
    made = picture_of(tmp_path, {"Dorp": ("tight", "not_applicable", "loose", "not_applicable", "apart")})
    total = rows(overview.clusters(made))[-1]
    assert (total["score"], total["maximum"], total["answered"], total["asked"], total["percentage"]) == (
        3,
        6,
        3,
        3,
        50,
    )


def test_the_clusters_are_those_counted_by_hand(picture: Picture) -> None:
    """Per cluster over all cities: cities with any cooperation, cells with any, and how many of these are formal."""
    plan = random_plan()
    for row in rows(overview.cluster_summary(picture)):
        cells = [of_cluster(values, row["cluster"]) for values in plan.values()]
        flat = [value for mine in cells for value in mine]
        some, formal = sum(value in ("loose", "tight") for value in flat), flat.count("tight")
        score, maximum, answered, asked, share = numbers(flat)
        assert row == {
            "cluster": row["cluster"],
            "cluster_label": {"water": "Water", "roads": "Wegen & bruggen", "": "Alle clusters"}[row["cluster"]],
            "cities": len(plan),
            "breadth": sum("loose" in mine or "tight" in mine for mine in cells),
            "score": score,
            "maximum": maximum,
            "answered": answered,
            "asked": asked,
            "percentage": share,
            "cooperating": some,
            "cooperating_share": round(100 * some / answered, 1),
            "formal": formal,
            "formal_share": round(100 * formal / some, 1),
        }


def test_aspects_are_counted_by_hand(picture: Picture) -> None:
    """Per aspect how many cities gave each answer, or none and why; a conflict is no score."""
    plan = random_plan()
    found = {f"{row['cluster']}.{row['aspect']}": row for row in rows(rankings.aspect_counts(picture))}
    assert list(found) == list(ASPECTS)
    for place, aspect in enumerate(ASPECTS):
        said = [values[place] for values in plan.values()]
        row = found[aspect]
        assert [row[f"score_{code}"] for code in (0, 1, 2)] == [said.count(value) for value in CODES]
        signs = ("unknown", "not_applicable", "", "conflict")
        names = ("unknown", "not_applicable", "white", "conflict")
        assert [row[name] for name in names] == [said.count(each) for each in signs]
        assert (row["score"], row["maximum"], row["answered"], row["asked"]) == numbers(said)[:4]
        assert row["cooperating"] == said.count("loose") + said.count("tight")
    assert found[PUMPS]["conflict"] == 1


def test_the_two_measures_rank_differently(tmp_path: Path) -> None:
    """Three informal cities are more cities and fewer points than two formal ones; equal figures share a rank."""
    plan = {
        "A": ("loose", "tight", "apart", "tight", "apart"),
        "B": ("loose", "tight", "apart", "tight", "apart"),
        "C": ("loose", "apart", "apart", "apart", "loose"),
    }
    made = picture_of(tmp_path, plan)
    by_number, by_sum = (rows(rankings.aspect_ranking(made, measure)) for measure in Measure)
    assert [(row["rank_cooperating"], row["aspect"]) for row in by_number] == [
        (1, "wells"),
        (2, "pumps"),
        (2, "bridges"),
        (4, "lights"),
        (5, "pipes"),
    ]
    assert [(row["rank_score"], row["aspect"]) for row in by_sum] == [
        (1, "pumps"),
        (1, "bridges"),
        (3, "wells"),
        (4, "lights"),
        (5, "pipes"),
    ]


def test_a_city_with_too_few_answers_has_no_rank(tmp_path: Path) -> None:
    """Four of five is 80 per cent: enough for 80, refused for 81, and the others keep their ranks."""
    plan = {
        "Half": ("tight", "tight", "tight", "tight", ""),
        "Vol": ("loose",) * 5,
        "Net zo": ("loose",) * 5,
        "Laag": ("apart",) * 5,
    }
    made = picture_of(tmp_path, plan)
    assert [(row["rank"], row["municipality"], row["refused"]) for row in rows(rankings.city_ranking(made, 80))] == [
        (1, "Half", ""),
        (2, "Net zo", ""),
        (2, "Vol", ""),
        (4, "Laag", ""),
    ]
    refused = rows(rankings.city_ranking(made, 81))
    assert [(row["rank"], row["municipality"], row["refused"]) for row in refused] == [
        (1, "Net zo", ""),
        (1, "Vol", ""),
        (3, "Laag", ""),
        (None, "Half", "minder dan 81 % beantwoord"),
    ]
    assert (refused[-1]["percentage"], refused[-1]["score"], refused[-1]["answered"]) == (None, 8, 4)


def test_79_per_cent_is_not_80(tmp_path: Path) -> None:
    """The threshold is exact: just below it there is no percentage and no rank, at it there is."""
    assert [ClusterScore(100, 200, answered, 100, 2).share(80) for answered in (79, 80)] == [None, 62.5]
    made = picture_of(tmp_path, {"Dorp": ("tight", "loose", "loose", "unknown", "")})
    assert [rows(rankings.city_ranking(made, enough))[0]["rank"] for enough in (0, 59, 60, 61, 100)] == [
        1,
        1,
        1,
        None,
        None,
    ]


def test_a_city_that_says_nothing_has_no_rank(tmp_path: Path) -> None:
    """Even when nothing is asked for, as there is nothing to rank it by."""
    made = picture_of(tmp_path, {"Leeg": ("",) * 5})
    row = rows(rankings.city_ranking(made, 0))[0]
    assert (row["rank"], row["percentage"], row["breadth"], row["depth"]) == (None, None, 0, None)


def test_breadth_and_depth_are_two_things(tmp_path: Path) -> None:
    """Everything formal in one cluster is deep and narrow; a little of everything is broad."""
    plan = {
        "Diep": ("tight", "tight", "apart", "apart", "apart"),
        "Breed": ("loose", "apart", "tight", "loose", "apart"),
    }
    found = {row["municipality"]: row for row in rows(rankings.city_ranking(picture_of(tmp_path, plan)))}
    assert [(found[name]["breadth"], found[name]["depth"]) for name in plan] == [(1, 100.0), (2, 33.3)]


def test_white_spots_name_what_is_open(tmp_path: Path) -> None:
    """Only what is blank, unknown or in conflict, with its aspects; where nothing is open there is no row."""
    plan = {"Dorp": ("unknown", "", "", "apart", "not_applicable"), "Twist": AGREED}
    columns = ("municipality", "cluster", "asked", "white", "unknown", "conflict", "aspects")
    found = rows(overview.white_spots(picture_of(tmp_path, plan)))
    assert [tuple(row[name] for name in columns) for row in found] == [
        ("Dorp", "water", 3, 2, 1, 0, "Putten; Pompen en sluizen; Leidingen"),
        ("Twist", "water", 3, 0, 0, 1, "Pompen en sluizen"),
    ]


def test_size_goes_with_percentage_or_not(tmp_path: Path) -> None:
    """Larger cities with more give 1, ties share their mean rank, and who is not on the list is left out."""
    plan = {
        "A": ("apart", "apart", "apart", "apart", "loose"),
        "B": ("loose", "loose", "apart", "apart", "apart"),
        "C": ("tight", "tight", "tight", "loose", "apart"),
        "D": ("tight", "tight", "tight", "tight", "tight"),
        "Weinig": ("tight", "", "", "", ""),
        "Onbekend": ("tight", "tight", "tight", "tight", "tight"),
    }
    path = collected(tmp_path, plan)
    with Collection.open(path) as collection:
        sizes = {"A": 1000, "B": 2000, "C": 3000, "D": 4000, "Weinig": 9000}
        store_expected(collection, [Expected(name.lower(), name, "", size) for name, size in sizes.items()])
        made = read_picture(collection)
        found = {row["measure"]: row for row in rows(rankings.size_correlation(collection, made))}
    assert {name: (row["correlation"], row["cities"], row["left_out"]) for name, row in found.items()} == {
        "percentage": (1.0, 4, 2),
        # Ranks 1 2 3 4 of size beside 1.5 1.5 3.5 3.5 of breadth: 4 / sqrt(5 * 4).
        "breadth": (0.89, 4, 2),
        # 0, 0, 75 and 100 per cent formal: ranks 1.5 1.5 3 4, 4.5 / sqrt(5 * 4.5).
        "depth": (0.95, 4, 2),
    }


def test_a_correlation_of_few_or_of_equals_is_none(tmp_path: Path) -> None:
    """Without any size there is no table, and nothing goes with what is the same everywhere."""
    plan = dict.fromkeys("ABC", ("loose",) * 5)
    with Collection.open(collected(tmp_path, plan)) as collection:
        made = read_picture(collection)
        alone = rows(rankings.size_correlation(collection, made))
        store_expected(collection, [Expected(name.lower(), name, "", 10 * ord(name)) for name in plan])
        equal = rows(rankings.size_correlation(collection, made))
    assert list(alone) == []
    assert [(row["correlation"], row["cities"]) for row in equal] == [(None, 3)] * 3


def test_the_columns_of_options_follow_the_questionnaire(picture: Picture) -> None:
    """Their titles are the labels of the options, by code."""
    assert rankings.option_heads(picture.questionnaire) == {"score_0": "Apart", "score_1": "Los", "score_2": "Vast"}
