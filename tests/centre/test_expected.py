"""The list of municipalities that are awaited, what came in of it, and what to remind them of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from centre.towns import Town, merge
from samenwerking_desktop.centre.arrivals import (
    RETURNS_STATE,
    Arrival,
    Place,
    places,
    reminders,
    returns_state,
    summaries,
)
from samenwerking_desktop.centre.collection import Collection, ReturnFile
from samenwerking_desktop.centre.expected import (
    Expected,
    expected_in,
    inhabitants,
    read_expected,
    store_expected,
)
from samenwerking_desktop.centre.picture import Selection, read_picture
from samenwerking_desktop.centre.taking_out import consequences
from samenwerking_desktop.errors import TableError, UserError

WHOLE = ("tight", "loose", "apart", "loose", "tight")
HALF = ("tight", "unknown", "not_applicable", "", "")


def _table(folder: Path, text: str) -> Path:
    path = folder / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return path


# ---- the list


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("97000", 97000),
        ("97 000", 97000),
        ("97.000", 97000),
        ("97\u202f000", 97000),
        ("1.234.567", 1234567),
        ("", None),
    ],
)
def test_numbers_as_people_write_them(tmp_path: Path, typed: str, read: int | None) -> None:
    """A number of inhabitants may have points or spaces between its thousands, or be left out."""
    assert read_expected(_table(tmp_path, f"Gemeente;Inwoners\nBrugge;{typed}\n"))[0].inhabitants == read


@pytest.mark.parametrize("header", ["Gemeente;NIS-code;Inwoners", "name;refnis;population", "NAAM;nis;inhabitants"])
def test_headers_in_dutch_and_english(tmp_path: Path, header: str) -> None:
    """The columns are recognised in both languages, whatever their capitals."""
    (found,) = read_expected(_table(tmp_path, f"{header}\nGent;44021;260000\n"))
    assert found == Expected("gent", "Gent", "44021", 260000)


def test_a_workbook_without_codes(tmp_path: Path) -> None:
    """An xlsx file does as well; the NIS code of a known municipality is looked up, one that nobody knows has none."""
    path = tmp_path / "lijst.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([("Inwoners", "Gemeente"), (529247, "Anvers"), (1200, "Wilgenrode")]):
            sheet.write_row(row, 0, cells)
    assert read_expected(path) == (
        Expected("antwerpen", "Antwerpen", "11002", 529247),
        Expected("wilgenrode", "Wilgenrode", "", 1200),
    )


def test_every_faulty_row_is_told(tmp_path: Path) -> None:
    """Each fault is told with its line, a municipality that stands there twice too, in whichever language."""
    path = _table(
        tmp_path, "gemeente;nis;inwoners\nAntwerpen;11002;1\n;1;2\nGent;440;1\nAnvers;;\nLier;;veel\nGeel;;1;2\n"
    )
    with pytest.raises(TableError) as caught:
        read_expected(path)
    assert [(fault.line, fault.problem) for fault in caught.value.faults] == [
        (3, "er staat geen gemeente"),
        (4, "'440' is geen NIS-code"),
        (5, "Anvers staat ook op regel 2"),
        (6, "'veel' is geen aantal inwoners"),
        (7, "deze regel heeft meer kolommen dan de kop"),
    ]


@pytest.mark.parametrize(
    ("text", "message"), [("stad van mij;nis\nGent;44021\n", "expected_columns"), ("gemeente\n\n", "expected_empty")]
)
def test_a_table_that_is_no_list(tmp_path: Path, text: str, message: str) -> None:
    """A table without municipalities says what it should have."""
    with pytest.raises(UserError) as caught:
        read_expected(_table(tmp_path, text))
    assert caught.value.message == message


def test_a_list_takes_the_place_of_the_last(tmp_path: Path) -> None:
    """The list that is loaded last is the list; it stays in the collection."""
    path = tmp_path / "streek.bundel"
    with Collection.create(path) as collection:
        store_expected(collection, [Expected("gent", "Gent"), Expected("geel", "Geel")])
        store_expected(collection, [Expected("geel", "Geel", "13008", 42000)])
    with Collection.open(path) as collection:
        assert expected_in(collection) == (Expected("geel", "Geel", "13008", 42000),)


# ---- what came in


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """Returns of every kind; Zele is awaited and silent, and Wilgenrode came uncalled."""
    joint = Town(tmp_path, "Anvers", 1)
    joint.answer_all(*WHOLE)
    late = Town(tmp_path, "Brugge", 2, respondent="city", coordinator="Bo")
    late.answer_all(*HALF)
    city = Town(tmp_path, "Genk", 3, respondent="city")
    ocmw = Town(tmp_path, "Genk", 4, respondent="ocmw", coordinator="An Aerts", coordinator_email="an@example.org")
    city.answer_all(*WHOLE)
    ocmw.answer_all(*HALF)
    alone = Town(tmp_path, "Lier", 5, respondent="ocmw")
    alone.answer_all(*WHOLE)
    stranger = Town(tmp_path, "Wilgenrode", 6)
    stranger.answer_all(*WHOLE)
    double = Town(tmp_path, "Wilgenrode", 7, day=2)
    double.answer_all(*HALF)
    first = ocmw.returned()
    ocmw.clear("water.wells")
    path = tmp_path / "streek.bundel"
    towns = (joint, late, city, ocmw, alone, stranger, double)
    merge(path, first, *(town.returned() for town in towns))
    awaited = _table(tmp_path, "gemeente;inwoners\nAntwerpen;1\nBrugge;1\nGenk;1\nLier;1\nZele;1\n")
    with Collection.open(path) as opened:
        store_expected(opened, read_expected(awaited))
    return path


@pytest.fixture
def collection(region: Path) -> Iterator[Collection]:
    """The region, open."""
    with Collection.open(region) as opened:
        yield opened


def _arrivals(found: tuple[Place, ...]) -> dict[str, tuple[Arrival, bool | None]]:
    return {place.municipality: (place.arrival, place.expected) for place in found}


def test_the_state_of_every_municipality(collection: Collection) -> None:
    """A joint return, or both voices, is received; one voice is not, and what is not complete is received in part."""
    assert _arrivals(places(collection)) == {
        "Antwerpen": (Arrival.COMPLETE, True),
        "Brugge": (Arrival.ONLY_CITY, True),
        "Genk": (Arrival.PARTIAL, True),
        "Lier": (Arrival.ONLY_OCMW, True),
        "Wilgenrode": (Arrival.PARTIAL, False),
        "Zele": (Arrival.NOTHING, True),
    }


def test_one_whole_joint_return_is_complete(region: Path, tmp_path: Path) -> None:
    """City and OCMW together are complete when both are; a joint return that is complete stands for both."""
    joint = Town(tmp_path, "Genk", 8)
    joint.answer_all(*WHOLE)
    merge(region, joint.returned())
    with Collection.open(region) as collection:
        assert _arrivals(places(collection))["Genk"] == (Arrival.COMPLETE, True)


def test_the_counts_on_top(collection: Collection) -> None:
    """Of those that are awaited so many were received; who came uncalled is told apart."""
    assert summaries(places(collection)) == (
        "2 van 5 ontvangen, 1 deels, 1 alleen stad, 1 alleen OCMW, 1 niet ontvangen, 1 niet verwacht",
    )


def test_without_a_list_nobody_is_missing(collection: Collection) -> None:
    """While no list was loaded, what came in is told without saying of how many."""
    store_expected(collection, [])
    found = places(collection)
    assert summaries(found) == ("3 ontvangen, 2 deels, 1 alleen stad, 1 alleen OCMW",)
    assert {place.expected for place in found} == {None}


def test_the_table_of_returns(collection: Collection) -> None:
    """A row per return, with why it does not count, and one for a municipality of which nothing came."""
    frame = returns_state(collection, read_picture(collection))
    assert list(frame.columns) == list(RETURNS_STATE)
    columns = ["municipality", "respondent", "arrival", "expected", "standing", "answered", "asked", "open", "carried"]
    assert frame[columns].astype(object).where(frame[columns].notna(), None).to_numpy().tolist() == [
        ["Anvers", "joint", "complete", 1, "counted", 5, 5, 0, 0],
        ["Brugge", "city", "only_city", 1, "counted", 1, 4, 2, 0],
        ["Genk", "city", "partial", 1, "counted", 5, 5, 0, 0],
        ["Genk", "ocmw", "partial", 1, "counted", 1, 4, 2, 1],
        ["Genk", "ocmw", "partial", 1, "older", None, None, None, None],
        ["Lier", "ocmw", "only_ocmw", 1, "counted", 5, 5, 0, 0],
        ["Wilgenrode", "joint", "partial", 0, "counted", 1, 4, 2, 0],
        ["Wilgenrode", "joint", "partial", 0, "double", None, None, None, None],
        ["Zele", "", "nothing", 1, "", None, None, None, None],
    ]


def test_the_filters_choose_returns_and_never_hide_who_is_missing(collection: Collection) -> None:
    """A choice of municipalities leaves out the returns of others, and not those that returned nothing."""
    picture = read_picture(collection).select(Selection(cities=("genk",)))
    assert list(dict.fromkeys(returns_state(collection, picture)["municipality"])) == ["Genk", "Zele"]


def test_reminders_say_what_is_missing(collection: Collection) -> None:
    """A line per municipality with what is missing; nobody's name or address stands in it."""
    assert reminders(places(collection)).splitlines() == [
        "Brugge: alleen de stad; het OCMW ontbreekt; stad: 2 van 5 aspecten open",
        "Genk: OCMW: 2 van 5 aspecten open",
        "Lier: alleen het OCMW; de stad ontbreekt",
        "Wilgenrode: 2 van 5 aspecten open",
        "Zele: nog niets ontvangen",
    ]


def test_reminders_name_who_coordinates_on_request(collection: Collection) -> None:
    """Only who asks for it gets the coordinator, as the last return says."""
    told = reminders(places(collection), contacts=True).splitlines()
    assert told[:2] == [
        "Brugge: alleen de stad; het OCMW ontbreekt; stad: 2 van 5 aspecten open (Bo)",
        "Genk: OCMW: 2 van 5 aspecten open (An Aerts <an@example.org>)",
    ]


def test_each_round_is_awaited_by_itself(region: Path, tmp_path: Path) -> None:
    """As soon as somebody returned a second round, all others are awaited there too."""
    second = Town(tmp_path, "Lier", 8, round="2")
    second.answer_all(*WHOLE)
    merge(region, second.returned())
    with Collection.open(region) as collection:
        found = places(collection)
    assert summaries(found)[1] == "Ronde 2: 1 van 5 ontvangen, 4 niet ontvangen"
    assert "Zele (ronde 2): nog niets ontvangen" in reminders(found).splitlines()


def test_inhabitants_are_found_by_the_spelling_of_the_return(collection: Collection) -> None:
    """The size of a municipality is known under the key that its returns have, whatever language they are in."""
    cities = {city.key for city in read_picture(collection).cities}
    assert cities & inhabitants(collection).keys() == {"anvers", "brugge", "genk", "lier"}


def test_an_empty_collection_awaits_everybody(tmp_path: Path) -> None:
    """A list can be loaded before anything was returned: all are missing then, in the first round."""
    with Collection.create(tmp_path / "leeg.bundel") as collection:
        store_expected(collection, [Expected("gent", "Gent"), Expected("geel", "Geel")])
        assert reminders(places(collection)).splitlines() == [
            "Geel: nog niets ontvangen",
            "Gent: nog niets ontvangen",
        ]


# ---- taking a return out


def _files(collection: Collection, municipality: str) -> dict[str, ReturnFile]:
    return {file.name: file for file in collection.files() if file.municipality == municipality}


@pytest.mark.parametrize(
    ("municipality", "name", "told"),
    [
        ("Brugge", "Brugge 2 r1.inzending", ["Brugge, stad, ronde 1: daarna is er geen inzending meer."]),
        (
            "Genk",
            "Genk 4 r2.inzending",
            ["Genk, OCMW, ronde 1: daarna telt versie 1 van 2026-03-01 (Genk 4 r1.inzending)."],
        ),
        (
            "Genk",
            "Genk 4 r1.inzending",
            [
                "Genk, OCMW, ronde 1: versie 2 van 2026-03-02 (Genk 4 r2.inzending) blijft tellen.",
                "Antwoorden die nu nog uit deze inzending blijven staan en dan vervallen: 1.",
            ],
        ),
        (
            "Wilgenrode",
            "Wilgenrode 7 r1.inzending",
            [
                "Wilgenrode, stad en OCMW, ronde 1: daarna telt versie 1 van 2026-03-01 (Wilgenrode 6 r1.inzending).",
            ],
        ),
    ],
)
def test_what_counts_after_taking_out(collection: Collection, municipality: str, name: str, told: list[str]) -> None:
    """It is told beforehand what counts in the place of a return that goes, and nothing is changed by that."""
    before = collection.files()
    assert consequences(collection, [_files(collection, municipality)[name]]) == tuple(told)
    assert collection.files() == before
