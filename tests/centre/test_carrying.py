"""A blank never overwrites an answer: what stands from an earlier revision, what does not, and what is said of it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from centre.towns import ASPECTS, BRIDGES, PIPES, PUMPS, WELLS, Town, merge, rows_of
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.inventory.answers import State
from samenwerking_desktop.questionnaire.model import Key

CARRIED = "carried JOIN return_file AS f ON f.id = carried.source"
Said = Mapping[Key, tuple[State, str]]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A place for a collection."""
    return tmp_path / "alles.bundel"


def carried(bundle: Path) -> list[tuple[object, ...]]:
    """What stands from which revision."""
    return rows_of(bundle, CARRIED, "aspect", "question", "f.revision")


def test_a_blank_never_overwrites_an_answer(tmp_path: Path, bundle: Path) -> None:
    """What the newest revision leaves blank still stands, in every table, and is known by the file that said it."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "loose", "apart", "", "")
    town.answer(WELLS, "Zo is het gegroeid", question="why")
    first = town.returned()
    town.answer_all("", "tight", "", "", "loose")
    town.clear(WELLS, question="why")
    merge(bundle, first, town.returned())
    assert carried(bundle) == [(PIPES, "degree", 1), (WELLS, "degree", 1), (WELLS, "why", 1)]
    with Collection.open(bundle) as opened:
        picture = read_picture(opened)
        assert [picture.cities[0].score(aspect).value for aspect in ASPECTS] == [2, 2, 0, None, 1]
        assert list(tables.scores(picture)["score"].fillna(-1)) == [2, 2, 0, -1, 1]
        answers = tables.answers(opened, picture)
        assert list(answers[answers["question"] == "why"]["value"]) == ["Zo is het gegroeid", "", "", "", ""]
        file = opened.files()[0]
        older = opened.files()[1].id
        assert opened.carried(file) == dict.fromkeys(
            (Key(PIPES, "degree"), Key(WELLS, "degree"), Key(WELLS, "why")), older
        )
    views = rows_of(bundle, "antwoorden", "aspect", "vraag", "code", "uit_versie", "uit_bestand")
    assert views == [
        ("Leidingen", "Graad", 0, 1, first.name),
        ("Pompen en sluizen", "Graad", 2, 2, "Aalbeke 1 r2.inzending"),
        ("Putten", "Graad", 2, 1, first.name),
        ("Putten", "Waarom", None, 1, first.name),
        ("Verlichting", "Graad", 1, 2, "Aalbeke 1 r2.inzending"),
    ]
    assert rows_of(bundle, "scores", "aspect", "score") == [
        ("Bruggen", None),
        ("Leidingen", 0),
        ("Pompen en sluizen", 2),
        ("Putten", 2),
        ("Verlichting", 1),
    ]


def test_the_last_that_said_something_stands(tmp_path: Path, bundle: Path) -> None:
    """Of several earlier revisions the last that answered stands; "weet niet" and "n.v.t." are answers too."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "tight", "tight", "tight", "tight")
    files = [town.returned()]
    town.answer_all("loose", "unknown", "not_applicable", "", "apart")
    files.append(town.returned())
    town.answer_all("", "", "", "", "unknown")
    files.append(town.returned())
    merge(bundle, *files)
    assert carried(bundle) == [(BRIDGES, "degree", 1), (PIPES, "degree", 2), (PUMPS, "degree", 2), (WELLS, "degree", 2)]
    with Collection.open(bundle) as opened:
        scores = read_picture(opened).cities[0].score
        assert [scores(aspect).code for aspect in ASPECTS] == [1, -7, -6, 2, -7]


def test_what_the_newest_does_not_ask_is_no_blank(tmp_path: Path, bundle: Path) -> None:
    """A question that an answer of the newest closed stays closed; one that an answer opens that stands, is open."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "tight", "apart", "", "")
    for aspect in (WELLS, PUMPS):
        town.answer(aspect, ["paper"], question="shape")
    town.answer(PIPES, "yes", question="wish")
    first = town.returned()
    town.answer_all("apart", "", "", "", "")
    merge(bundle, first, town.returned())
    assert carried(bundle) == [
        (PIPES, "degree", 1),
        (PIPES, "wish", 1),
        (PUMPS, "degree", 1),
        (PUMPS, "shape", 1),
    ]


def test_an_added_aspect_that_went_stays_away(tmp_path: Path, bundle: Path) -> None:
    """The answers to an aspect that the newest no longer has are gone; one that was renamed keeps them."""
    town = Town(tmp_path, "Aalbeke")
    gone, renamed = town.other("roads", "Voetpaden"), town.other("roads", "Fietspaden")
    for aspect in (gone, renamed):
        town.answer(aspect, "tight")
    first = town.returned()
    town.remove_other(gone)
    town.rename_other(renamed, "Fietswegen")
    town.clear(renamed)
    merge(bundle, first, town.returned())
    assert carried(bundle) == [(renamed, "degree", 1)]
    with Collection.open(bundle) as opened:
        added = read_picture(opened).cities[0].added
    assert [(each.label, each.score.value) for each in added] == [("Fietswegen", 2)]


def test_a_document_takes_the_place_of_weet_niet(tmp_path: Path, bundle: Path) -> None:
    """Where a link is attached since, an earlier "weet niet" on the same question does not come back."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "tight", "", "", "")
    for aspect in (WELLS, PUMPS):
        town.answer(aspect, "unknown", question="proof")
    first = town.returned()
    for aspect in (WELLS, PUMPS):
        town.clear(aspect, question="proof")
    town.link(WELLS, "https://example.org/putten")
    merge(bundle, first, town.returned())
    assert carried(bundle) == [(PUMPS, "proof", 1)]


@pytest.mark.parametrize(
    ("then", "now", "stands"),
    [
        ({}, {"municipality": "AAL BEKE"}, True),
        ({"municipality": ""}, {"municipality": "Aalbeke"}, True),
        ({}, {"municipality": "Zonnebeek"}, False),
        ({}, {"round": "2"}, False),
        ({"respondent": "city"}, {"respondent": "ocmw"}, False),
    ],
)
def test_nobody_speaks_for_another(
    tmp_path: Path, bundle: Path, then: dict[str, str], now: dict[str, str], stands: bool
) -> None:
    """A name filled in or spelled otherwise changes nothing; another city, round or respondent is another voice."""
    town = Town(tmp_path, "Aalbeke")
    town.identity(**then)
    town.answer(WELLS, "tight")
    first = town.returned()
    town.identity(**now)
    town.clear(WELLS)
    merge(bundle, first, town.returned())
    assert carried(bundle) == ([(WELLS, "degree", 1)] if stands else [])


def test_the_report_tells_what_stands(tmp_path: Path, bundle: Path) -> None:
    """Plan and report say how many answers stand, at the newest revision and at the one that said them."""
    town = Town(tmp_path, "Aalbeke")
    town.answer_all("tight", "loose", "apart", "tight", "")
    first = town.returned()
    town.answer_all("", "", "", "", "tight")
    second = town.returned()
    town.answer_all("loose", "", "", "", "")
    third = town.returned()
    three, four, one = (
        "3 antwoorden van versie 1 blijven staan, want versie 3 laat ze leeg.",
        "4 antwoorden van versie 1 blijven staan, want versie 2 laat ze leeg.",
        "1 antwoord van versie 2 blijft staan, want versie 3 laat het leeg.",
    )
    told = {
        (first, third): [
            f"{third.name} is een nieuwere versie; die telt. {three}",
            three,
        ],
        (second,): [
            f"In de bundel staat al versie 3 van 2026-03-03 ({third.name}); die telt. {one}",
        ],
        (first, second, third): ["Staat al in de bundel als " + each.name + "." for each in (first, second, third)],
    }
    for files, reasons in told.items():
        with Collection.open_or_create(bundle) as opened:
            report = plan(opened, files)
            assert [line.reason for line in report.lines] == reasons
            assert [line.reason for line in apply(opened, report).lines] == reasons
    assert four in merge(tmp_path / "ander.bundel", second, first).lines[0].reason


def test_a_file_that_went_stops_no_plan(tmp_path: Path, bundle: Path) -> None:
    """When a file goes away while a plan is made, the plan says nothing of blanks, and merging refuses that file."""
    town = Town(tmp_path, "Aalbeke")
    town.answer(WELLS, "tight")
    first = town.returned()
    town.clear(WELLS)
    second = town.returned()

    def gone(done: int, total: int, _name: str) -> None:
        if done == total:
            first.unlink(missing_ok=True)

    with Collection.create(bundle) as opened:
        report = plan(opened, [first, second], gone)
        assert [line.reason for line in report.lines] == [f"{second.name} is een nieuwere versie; die telt.", ""]
        assert [line.status.value for line in apply(opened, report).lines] == ["refused", "new"]
    assert carried(bundle) == []


def _edited(chance: random.Random, town: Town) -> None:
    """Some answers, and some that are cleared again."""
    added = [*town.document.answers.others]
    if chance.random() < 0.3:
        added.append(town.other("roads", chance.choice("abc")))
    if added and chance.random() < 0.2:
        town.remove_other(added.pop(0))
    for aspect in (*ASPECTS, *added):
        if chance.random() < 0.6:
            value = chance.choice(["apart", "loose", "tight", "unknown", "not_applicable", "", ""])
            town.answer(aspect, value) if value else town.clear(aspect)
        follow_ups: dict[str, list[str | list[str]]] = {
            "why": ["x", "y"],
            "shape": [["paper"], ["spoken"]],
            "wish": ["yes", "no"],
        }
        for question, values in follow_ups.items():
            if Key(aspect, question) in town.document.route.asked and chance.random() < 0.5:
                town.answer(aspect, chance.choice(values), question=question)
            elif chance.random() < 0.3:
                town.clear(aspect, question=question)


def _said(town: Town) -> Said:
    asked = town.document.route.asked
    return {key: (each.state, each.value) for key, each in town.document.answers.answers.items() if key in asked}


def _by_hand(revisions: list[Said], aspects: set[str]) -> dict[Key, tuple[State, str]]:
    """What should stand: of each blank the last that was said, where the form then asks it."""
    stands: dict[Key, tuple[State, str]] = {}
    for said in reversed(revisions):
        for key, answer in said.items():
            stands.setdefault(key, answer)
    opens = {"shape": ("loose", "tight"), "wish": ("apart",), "proof": ("loose", "tight")}
    return {
        key: answer
        for key, answer in stands.items()
        if key.aspect in aspects
        and (key.question not in opens or stands.get(Key(key.aspect, "degree"), ("", ""))[1] in opens[key.question])
    }


@pytest.mark.parametrize("seed", range(6))
def test_what_stands_is_what_a_person_would_find(tmp_path: Path, seed: int) -> None:
    """Over random revisions, merged in random order and portions: the answers, and what plan and report say of them."""
    chance = random.Random(seed)
    town, said, files = Town(tmp_path, "Aalbeke"), [], []
    for _ in range(5):
        _edited(chance, town)
        said.append(_said(town))
        files.append(town.returned())
    last = chance.choice([3, 4, 5])
    chosen = chance.sample(range(last), chance.randint(2, last))
    with Collection.create(tmp_path / "alles.bundel") as opened:
        for portion in (chosen[:1], chosen[1:]):
            report = plan(opened, [files[place] for place in portion])
            assert apply(opened, report).lines == report.lines
        newest = opened.files()[0]
        found = opened.answers(newest)
        own = opened.own_answers(newest)
    chosen.sort()
    aspects = {*ASPECTS, *own.others}
    expected = _by_hand([said[place] for place in chosen], aspects)
    assert {key: (each.state, each.value) for key, each in found.answers.items()} == expected
    assert {key: (each.state, each.value) for key, each in own.answers.items()} == said[chosen[-1]]
