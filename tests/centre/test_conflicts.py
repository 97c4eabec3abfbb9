"""Where city and OCMW differ: the list, how often they agree, and the sheet to talk it over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from zipfile import ZipFile

import pytest

from centre.towns import BRIDGES, FORMULA, LIGHTS, PIPES, WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.conflicts import (
    AGREEMENT,
    DIFFERENCES,
    agreement,
    agreement_by_city,
    answer_of,
    differences,
    find_differences,
)
from samenwerking_desktop.centre.decisions import adjudicate, withdraw
from samenwerking_desktop.centre.picture import LATEST, Selection, read_picture
from samenwerking_desktop.centre.talking import talking_sheet, write_talking_sheets
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered

CLOCK = "2026-04-02T00:00:00+00:00"


@pytest.fixture
def ocmw(tmp_path: Path) -> Town:
    """What the OCMW of Zonnebeek says."""
    town = Town(tmp_path, "Zonnebeek", 2, respondent="ocmw", coordinator="Bo Baert", coordinator_email="bo@example.org")
    town.answer_all("apart", "loose", "unknown", "apart", "unknown")
    town.answer(WELLS, FORMULA, question="why")
    return town


@pytest.fixture
def path(tmp_path: Path, ocmw: Town) -> Path:
    """Zonnebeek with two voices, and Aalbeke with one."""
    city = Town(tmp_path, "Zonnebeek", 1, respondent="city", coordinator="An Aerts")
    city.answer_all("tight", "loose", "loose", "tight", "")
    city.answer(WELLS, "Het decreet vraagt het.", question="why")
    alone = Town(tmp_path, "Aalbeke", 3, respondent="city")
    alone.answer_all("tight", "loose", "loose", "tight", "")
    made = tmp_path / "streek.bundel"
    merge(made, *(town.returned() for town in (city, ocmw, alone)))
    return made


@pytest.fixture
def collection(path: Path) -> Iterator[Collection]:
    """The same, open."""
    with Collection.open(path) as opened:
        yield opened


def _decide(collection: Collection, aspect: str, answer: Answer = UNKNOWN, reason: str = "Samen bekeken") -> None:
    (found,) = (each for each in find_differences(collection, read_picture(collection)) if each.aspect.id == aspect)
    adjudicate(collection, found.place, found.said, answer, reason, lambda: CLOCK)


def test_what_is_listed(collection: Collection) -> None:
    """Aspects on which two voices differ or only one speaks; never those of a city that returned as one."""
    found = find_differences(collection, read_picture(collection))
    assert [(each.municipality, each.aspect.id, str(each.cell.agreement)) for each in found] == [
        ("Zonnebeek", WELLS, "differ"),
        ("Zonnebeek", PIPES, "one_sided"),
        ("Zonnebeek", BRIDGES, "differ"),
    ]


def test_the_table_has_both_voices_and_their_reasons(collection: Collection) -> None:
    """Side by side what each said and why, with codes for the data and labels for people."""
    _decide(collection, BRIDGES, answered("loose"), "Het college en het vast bureau bevestigden dit.")
    frame = differences(collection, read_picture(collection))
    assert list(frame.columns) == list(DIFFERENCES)
    columns = ["aspect", "city_said", "city_said_label", "city_reason", "ocmw_said", "ocmw_said_label", "ocmw_reason"]
    assert frame[columns].to_numpy().tolist() == [
        ["wells", 2, "Vast", "Het decreet vraagt het.", 0, "Apart", FORMULA],
        ["pipes", 1, "Los", "", -7, "Weet niet", ""],
        ["bridges", 2, "Vast", "", 0, "Apart", ""],
    ]
    decided = ["agreement_label", "verdict_label", "verdict_reason", "outdated"]
    assert frame[decided].to_numpy().tolist() == [
        ["verschillend", "", "", 0],
        ["eenzijdig", "", "", 0],
        ["beslist", "Los", "Het college en het vast bureau bevestigden dit.", 0],
    ]


def test_a_decision_on_something_else_is_outdated(collection: Collection, path: Path, ocmw: Town) -> None:
    """When a voice says something else since, the old decision is shown and decides no more."""
    _decide(collection, WELLS, answered("loose"))
    collection.close()
    ocmw.answer(WELLS, "loose")
    merge(path, ocmw.returned())
    with Collection.open(path) as opened:
        frame = differences(opened, read_picture(opened))
        columns = ["agreement", "verdict_label", "outdated"]
        assert frame[frame["aspect"] == "wells"][columns].to_numpy().tolist() == [["differ", "Los", 1]]


def test_a_decision_is_taken_back(collection: Collection) -> None:
    """After that the aspect differs as before."""
    before = differences(collection, read_picture(collection))
    _decide(collection, WELLS)
    withdraw(collection, ("zonnebeek", 1, WELLS))
    assert differences(collection, read_picture(collection)).equals(before)


@pytest.mark.parametrize("answer", [UNKNOWN, NOT_APPLICABLE, answered("apart")])
def test_a_decision_can_be_shown_again(collection: Collection, answer: Answer) -> None:
    """The answer that was decided comes back out of the verdict, whatever it is."""
    _decide(collection, WELLS, answer)
    picture = read_picture(collection)
    verdict = find_differences(collection, picture)[0].cell.verdict
    assert verdict is not None
    assert answer_of(picture.questionnaire, verdict.score) == answer


def test_agreement_has_its_denominator(collection: Collection) -> None:
    """Per cluster and over all: of how many aspects on which both say something they agree; decided still differs."""
    _decide(collection, BRIDGES)
    frame = agreement(read_picture(collection))
    assert list(frame.columns) == list(AGREEMENT)
    assert frame.drop(columns="cluster").to_numpy().tolist() == [
        ["Water", 1, 1, 1, 1, 2, 50.0],
        ["Wegen & bruggen", 1, 0, 1, 0, 1, 0.0],
        ["Alle clusters", 1, 1, 2, 1, 3, 33.3],
    ]


def test_agreement_per_city(collection: Collection) -> None:
    """A city that returned as one has nobody to agree with, and no row."""
    assert agreement_by_city(read_picture(collection)).to_numpy().tolist() == [["Zonnebeek", "", 1, 1, 2, 1, 3, 33.3]]


def test_without_a_second_voice_there_are_no_differences(collection: Collection) -> None:
    """The tables of a region where everybody returned as one have their columns, and no percentage."""
    picture = read_picture(collection).select(Selection(cities=("aalbeke",)))
    assert differences(collection, picture).empty
    assert agreement_by_city(picture).empty
    assert agreement(picture)["agreement_percentage"].isna().all()


def test_an_earlier_round_is_no_difference_of_this_one(collection: Collection, path: Path, tmp_path: Path) -> None:
    """In the latest picture only what the voices of the last round say of each other is listed, and can be decided."""
    collection.close()
    city = Town(tmp_path, "Zonnebeek", 4, respondent="city", round="2")
    ocmw = Town(tmp_path, "Zonnebeek", 5, respondent="ocmw", round="2")
    city.answer(LIGHTS, "tight")
    ocmw.answer(LIGHTS, "apart")
    merge(path, city.returned(), ocmw.returned())
    with Collection.open(path) as opened:
        picture = read_picture(opened).select(Selection(round=LATEST))
        assert [each.place for each in find_differences(opened, picture)] == [("zonnebeek", 2, LIGHTS)]


def test_a_talking_sheet_has_both_sides_by_cluster(collection: Collection) -> None:
    """Plain data: per cluster each aspect with both answers and both reasons, and what was agreed already."""
    _decide(collection, BRIDGES, answered("loose"), "Bevestigd")
    sheet = talking_sheet(collection, read_picture(collection), "zonnebeek")
    assert asdict(sheet) == {
        "municipality": "Zonnebeek",
        "round": 1,
        "voices": ("stad", "OCMW"),
        "count": {"agree": 1, "differ": 2, "one_sided": 1},
        "clusters": (
            {
                "label": "Water",
                "count": {"agree": 1, "differ": 1, "one_sided": 1},
                "points": (
                    _point("Putten", "verschillend", ("Vast", "Apart"), ("Het decreet vraagt het.", FORMULA)),
                    _point("Leidingen", "eenzijdig", ("Los", "Weet niet"), ("", "")),
                ),
            },
            {
                "label": "Wegen & bruggen",
                "count": {"agree": 0, "differ": 1, "one_sided": 0},
                "points": (_point("Bruggen", "beslist", ("Vast", "Apart"), ("", ""), "Los", "Bevestigd"),),
            },
        ),
    }


def _point(
    aspect: str, state: str, answers: tuple[str, ...], reasons: tuple[str, ...], agreed: str = "", why: str = ""
) -> dict[str, object]:
    said = {"aspect": aspect, "state": state, "answers": answers, "reasons": reasons}
    return {**said, "agreed": agreed, "why": why}


def test_no_sheet_where_one_voice_spoke(collection: Collection) -> None:
    """A city that returned as one gets a sentence instead of a sheet."""
    with pytest.raises(UserError) as caught:
        talking_sheet(collection, read_picture(collection), "aalbeke")
    assert caught.value.message == "one_voice"


def test_the_sheets_as_a_workbook(collection: Collection, tmp_path: Path) -> None:
    """A sheet per city, landscape on A4, without a live formula and without anybody's name."""
    from python_calamine import CalamineWorkbook

    out = tmp_path / "gesprek.xlsx"
    write_talking_sheets(collection, read_picture(collection), out)
    workbook = CalamineWorkbook.from_path(out)
    assert workbook.sheet_names == ["Zonnebeek ronde 1"]
    rows = [[str(cell) for cell in row] for row in workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)]
    assert rows[3] == ["Aspect", "Stad", "Reden (stad)", "OCMW", "Reden (OCMW)", "Afgesproken", "Reden van de afspraak"]
    assert rows[4][0] == "Water: eens over 1 van 2 aspecten (50 %), 1 eenzijdig"
    assert rows[5][:5] == ["Putten\n(verschillend)", "Vast", "Het decreet vraagt het.", "Apart", FORMULA]
    with ZipFile(out) as packed:
        content = {name: packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml")}
    assert 'orientation="landscape"' in content["xl/worksheets/sheet1.xml"]
    assert 'paperSize="9"' in content["xl/worksheets/sheet1.xml"]
    assert "<f>" not in content["xl/worksheets/sheet1.xml"]
    assert not [name for name, text in content.items() for word in ("Baert", "Aerts", "@example") if word in text]


def test_the_same_collection_gives_the_same_sheets(collection: Collection, tmp_path: Path) -> None:
    """Two workbooks of one collection are equal to the byte."""
    picture, first, second = read_picture(collection), tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    write_talking_sheets(collection, picture, first, ["zonnebeek"])
    write_talking_sheets(collection, picture, second)
    assert first.read_bytes() == second.read_bytes()


def test_nothing_to_talk_about(collection: Collection, tmp_path: Path) -> None:
    """Where nobody differs there is no workbook, and a sentence says why."""
    out = tmp_path / "gesprek.xlsx"
    with pytest.raises(UserError) as caught:
        write_talking_sheets(collection, read_picture(collection), out, ["aalbeke"])
    assert caught.value.message == "no_differences"
    assert not out.exists()
