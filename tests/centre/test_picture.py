"""The picture: every number of it against a count straight from the inventories, and each way to look at a part."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from centre.towns import ASPECTS, LAMPS, LIGHTS, PUMPS, SLUICES, WELLS, Town, merge, newer_form, rows_of
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.decisions import adjudicate
from samenwerking_desktop.centre.picture import LATEST, Picture, Selection, read_picture
from samenwerking_desktop.centre.tables import sign
from samenwerking_desktop.inventory.answers import State, answered
from samenwerking_desktop.questionnaire.model import Key

VALUES = ["apart", "loose", "tight", "unknown", "not_applicable", ""]
NUMBERS = {"apart": 0, "loose": 1, "tight": 2}
SIGNS = {"unknown": "?", "not_applicable": "–", "": "/", "never asked": "·", "conflict": "≠"}
NOW = (WELLS, SLUICES, "water.pipes", "roads.bridges", LAMPS)
THEN = dict(zip(NOW, (*ASPECTS[:4], "never asked"), strict=True))


@dataclass
class Return:
    """What a town returned, kept apart from the program: its words by the aspects of the newest form."""

    city: str
    round: int
    who: str
    said: dict[str, str]

    @classmethod
    def of(cls, town: Town, city: str, number: int, who: str) -> Return:
        """Straight from the answers of the inventory."""
        answers, old = town.document.answers.answers, LIGHTS in town.document.questionnaire.aspects
        said = {}
        for aspect in NOW:
            key = Key(THEN[aspect] if old else aspect, "degree")
            answer = answers.get(key)
            word = "" if answer is None else answer.value if answer.state is State.ANSWERED else str(answer.state)
            said[aspect] = "never asked" if key.aspect == "never asked" else word
        return cls(city, number, who, said)


def _towns(folder: Path, chance: random.Random) -> tuple[list[Path], list[Return]]:
    """Towns in one or two rounds, of one voice or two, in both versions of the form; some have two inventories."""
    files, returns, number = [], [], 0
    for place in range(9):
        name = f"Stad {place}"
        for turn in (1, 2)[: chance.choice([1, 1, 2])]:
            for who in chance.choice([["joint"], ["city"], ["city", "ocmw"], ["city", "ocmw"]]):
                rivals = []
                for day in (1, 2)[: chance.choice([1, 1, 2])]:
                    number += 1
                    form = None if chance.random() < 0.5 else newer_form()
                    town = Town(folder, name, number, day=day, form=form, respondent=who, round=str(turn))
                    town.answer_all(*(chance.choice(VALUES) for _ in ASPECTS))
                    files.append(town.returned())
                    rivals.append(Return.of(town, name, turn, who))
                returns.append(rivals[-1])
    silent = Return("Stad 0", 2, "joint", dict.fromkeys(NOW, ""))
    if not any((each.city, each.round) == ("Stad 0", 2) for each in returns):
        files.append(Town(folder, "Stad 0", number + 1, form=newer_form(), round="2").returned())
        returns.append(silent)
    return files, returns


def _agreed(words: list[str]) -> str:
    """What several voices come to, by hand."""
    speaking = [word for word in words if word in NUMBERS or word == "not_applicable"]
    if not speaking:
        return next(word for word in ("unknown", "", "never asked") if word in words)
    return speaking[0] if len(set(speaking)) == 1 else "conflict"


def _rows(returns: list[Return]) -> dict[tuple[str, int], dict[str, list[str]]]:
    """The words of all voices of each city and round, per aspect."""
    rows: dict[tuple[str, int], dict[str, list[str]]] = {}
    for each in returns:
        row = rows.setdefault((each.city, each.round), {aspect: [] for aspect in NOW})
        for aspect, word in each.said.items():
            row[aspect].append(word)
    return rows


def _shown(words: Mapping[str, str]) -> list[int | str]:
    return [NUMBERS[word] if word in NUMBERS else SIGNS[word] for word in words.values()]


@pytest.mark.parametrize("seed", range(4))
def test_every_number_is_a_count_by_hand(tmp_path: Path, seed: int) -> None:
    """Scores, sums per cluster, counts per aspect and agreement: what one finds who counts the inventories."""
    chance = random.Random(seed)
    files, returns = _towns(tmp_path, chance)
    path = tmp_path / "alles.bundel"
    merge(path, *chance.sample(files, len(files)))
    with Collection.open(path) as opened:
        picture = read_picture(opened)
    voices = {(each.file.municipality, each.file.round, each.file.respondent): each for each in picture.voices}
    assert {place: [sign(score) for score in voice.scores.values()] for place, voice in voices.items()} == {
        (each.city, each.round, each.who): _shown(each.said) for each in returns
    }
    by_hand = _rows(returns)
    rows = {place: {aspect: _agreed(words) for aspect, words in said.items()} for place, said in by_hand.items()}
    cities = {(city.municipality, city.round): city for city in picture.cities}
    assert {place: [sign(city.score(aspect)) for aspect in NOW] for place, city in cities.items()} == {
        place: _shown(row) for place, row in rows.items()
    }
    for cluster in picture.questionnaire.clusters:
        mine = [aspect.id for aspect in cluster.aspects]
        for place, row in rows.items():
            words = [row[aspect] for aspect in mine]
            numbers = [NUMBERS[word] for word in words if word in NUMBERS]
            asked = [word for word in words if word not in ("not_applicable", "never asked")]
            total = picture.cluster_score(cities[place], cluster)
            assert (total.score, total.answered, total.asked, total.maximum) == (
                *(sum(numbers), len(numbers), len(asked)),
                2 * len(asked),
            )
        pairs = [said[aspect] for said in by_hand.values() for aspect in mine if len(said[aspect]) > 1]
        opinions = [[word for word in pair if word in NUMBERS or word == "not_applicable"] for pair in pairs]
        count = picture.agreement(cluster)
        assert (count.agree, count.differ, count.one_sided) == (
            sum(len(pair) == 2 and pair[0] == pair[1] for pair in opinions),
            sum(len(pair) == 2 and pair[0] != pair[1] for pair in opinions),
            sum(len(pair) == 1 for pair in opinions),
        )
    for aspect in NOW:
        words_of = Counter(row[aspect] for row in rows.values())
        found = picture.aspect_count(picture.questionnaire.aspects[aspect])
        assert found.options == {number: words_of[word] for word, number in NUMBERS.items()}
        names = {"white": "", "absent": "never asked", "conflict": "conflict"} | {
            name: name for name in ("unknown", "not_applicable")
        }
        assert {name: found.standings[name] for name in names} == {name: words_of[word] for name, word in names.items()}  # type: ignore[index]  # a Standing is its text
        assert found.total == words_of["loose"] + 2 * words_of["tight"]
        assert found.asked == len(rows) - words_of["not_applicable"] - words_of["never asked"]


def test_the_view_of_scores_says_the_same(tmp_path: Path) -> None:
    """Whoever reads the scores with any other tool finds those of every return that counts, in its own form's words."""
    files, returns = _towns(tmp_path, random.Random(7))
    path = tmp_path / "alles.bundel"
    merge(path, *files)
    view = "scores WHERE score IS NOT NULL AND aspect <> 'Verlichting'"
    found = rows_of(path, view, "gemeente", "ronde", "respondent", "score")
    assert found == sorted(
        (each.city, each.round, each.who, NUMBERS[word])
        for each in returns
        for aspect, word in each.said.items()
        if word in NUMBERS and aspect != LAMPS
    )


def test_a_city_has_the_nis_code_that_any_voice_gives(tmp_path: Path) -> None:
    """When only the OCMW filled in the code of its municipality, the city has it."""
    path = tmp_path / "alles.bundel"
    city, ocmw = Town(tmp_path, "Aalbeke", 1, respondent="city"), Town(tmp_path, "aal-beke", 2, respondent="ocmw")
    ocmw.identity(nis="11001")
    merge(path, city.returned(), ocmw.returned())
    with Collection.open(path) as opened:
        row = read_picture(opened).cities[0]
    assert (row.municipality, row.nis, row.key) == ("Aalbeke", "11001", "aalbeke")


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    """Aalbeke in two rounds, of which the second is half blank and by the city alone; Zonnebeek in the first only."""
    path = tmp_path / "alles.bundel"
    said = {
        (1, "Aalbeke", "city", "1"): ("tight", "tight", "apart", "loose", ""),
        (2, "Aalbeke", "ocmw", "1"): ("tight", "apart", "", "loose", ""),
        (3, "Aalbeke", "city", "2"): ("loose", "", "", "not_applicable", "unknown"),
        (4, "Zonnebeek", "ocmw", "1"): ("apart", "apart", "apart", "apart", "apart"),
    }
    files = []
    for (number, name, who, turn), values in said.items():
        town = Town(tmp_path, name, number, respondent=who, round=turn)
        town.answer_all(*values)
        files.append(town.returned())
    merge(path, *files)
    with Collection.open(path) as opened:
        whole = read_picture(opened)
        scores = {voice.file.respondent: voice.scores[PUMPS] for voice in whole.cities[0].voices}
        adjudicate(opened, ("aalbeke", 1, PUMPS), scores, answered("loose"), "Nagevraagd")
        return read_picture(opened)


AALBEKE_1 = ("Aalbeke", 1, "agreed", [2, 1, 0, 1, "/"])
AALBEKE_2 = ("Aalbeke", 2, "city", [1, "/", "/", "–", "?"])
ZONNEBEEK = ("Zonnebeek", 1, "ocmw", [0, 0, 0, 0, 0])


@pytest.mark.parametrize(
    ("selection", "rows"),
    [
        (Selection(), [AALBEKE_1, AALBEKE_2, ZONNEBEEK]),
        (Selection(respondent="agreed"), [AALBEKE_1, AALBEKE_2, ZONNEBEEK]),
        (Selection(cities=("zonnebeek",)), [ZONNEBEEK]),
        (Selection(cities=("zonnebeek", "nergens", "aalbeke"), round="2"), [AALBEKE_2]),
        (Selection(round="1"), [AALBEKE_1, ZONNEBEEK]),
        (Selection(round="2"), [AALBEKE_2]),
        (Selection(round=LATEST), [("Aalbeke", 2, "city", [1, 1, 0, "–", "?"]), ZONNEBEEK]),
        (Selection(respondent="city"), [("Aalbeke", 1, "city", [2, 2, 0, 1, "/"]), AALBEKE_2]),
        (Selection(respondent="ocmw"), [("Aalbeke", 1, "ocmw", [2, 0, "/", 1, "/"]), ZONNEBEEK]),
        (Selection(respondent="ocmw", round=LATEST), [("Aalbeke", 1, "ocmw", [2, 0, "/", 1, "/"]), ZONNEBEEK]),
        (Selection(respondent="city", round=LATEST), [("Aalbeke", 2, "city", [1, 2, 0, "–", "?"])]),
        (Selection(respondent="ocmw", round="2"), []),
        (Selection(respondent="joint"), []),
        (Selection(cities=("nergens",)), []),
    ],
)
def test_a_selection_shows_its_part(
    picture: Picture, selection: Selection, rows: list[tuple[str, int, str, list[int | str]]]
) -> None:
    """By city, round and respondent; the latest round speaks, and where it is silent the one before."""
    found = picture.select(selection)
    assert [
        (city.municipality, city.round, city.respondent, [sign(city.score(aspect)) for aspect in ASPECTS])
        for city in found.cities
    ] == rows
    assert found.questionnaire is picture.questionnaire


def test_one_voice_shows_what_it_said_itself(picture: Picture) -> None:
    """Looked at one respondent, nothing is agreed, decided or in conflict: it is what that one said."""
    city = picture.select(Selection(respondent="city")).cities[0]
    assert len(city.voices) == 1
    assert [cell.verdict for cell in city.cells.values()] == [None] * 5
    assert all(city.score(aspect) == city.voices[0].scores[aspect] for aspect in ASPECTS)
    assert picture.agreement(picture.questionnaire.clusters[0], [city]).percentage is None
