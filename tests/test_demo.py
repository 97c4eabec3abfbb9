"""The demo: whole, varied, the same in every run, and about no real municipality."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from itertools import combinations
from pathlib import Path
from shutil import copytree

import pytest

from samenwerking_desktop.cli import run
from samenwerking_desktop.demo import COLLECTION, INVENTORIES, RETURNS, TABLES, WORKBOOK, make_demo, make_example
from samenwerking_desktop.demo_city import senders
from samenwerking_desktop.demo_texts import MOST_CITIES, texts
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory import checks
from samenwerking_desktop.inventory.answers import FactKind, State
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import Return, read_return
from samenwerking_desktop.municipalities import municipalities
from samenwerking_desktop.names import comparable
from samenwerking_desktop.questionnaire.model import Questionnaire

CITIES = 13


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo of thirteen municipalities."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder, CITIES)
    return folder


@pytest.fixture(scope="module")
def returns(demo: Path) -> list[Return]:
    """Its returns, read as the knowledge centre reads them."""
    return [read_return(path) for path in sorted((demo / RETURNS).iterdir())]


def texts_of(read: Return) -> list[str]:
    """Every text answer in a return."""
    kinds = {question.id: question.kind for question in read.questionnaire.questions.values()}
    return [str(row[3]) for row in read.rows[FactKind.ANSWER] if kinds[str(row[1])] == "text" and row[2] == "answered"]


# ---- the names


def test_no_name_is_of_a_real_municipality() -> None:
    """Ten thousand names, all different, none of which is in the list of Belgium."""
    names = texts().municipalities
    real = {comparable(name) for place in municipalities() for name in (place.name, place.name_fr)}
    assert len({comparable(name) for name in names}) == len(names) == MOST_CITIES
    assert not real & {comparable(name) for name in names}


def test_no_real_place_is_named_in_the_texts() -> None:
    """The sentences of the demo are about no one: no Flemish municipality is named in its data."""
    folder = Path(__file__).parent.parent / "resources" / "demo"
    written = " ".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.toml") if path.name != "names.toml")
    places = "|".join(re.escape(place.name) for place in municipalities())
    assert re.findall(rf"\b(?:{places})\b", written) == []


def test_people_cannot_be_reached(returns: list[Return]) -> None:
    """Addresses end in .example, and after an area code no Belgian telephone number begins with 0."""
    contacts = [row for read in returns for row in read.rows[FactKind.CONTACT]]
    values = {field: [str(row[4]) for row in contacts if row[3] == field] for field in ("phone", "email")}
    assert len(values["phone"]) > 300
    assert all(re.fullmatch(r"0[239] 0\d\d \d\d \d\d", phone) for phone in values["phone"])
    assert all(email.endswith(".example") for email in values["email"])
    assert all(read.identity["coordinator_email"].endswith(".example") for read in returns)
    assert not any("nis" in read.identity for read in returns)
    links = [str(row[5]) for read in returns for row in read.rows[FactKind.EVIDENCE] if row[3] == "link"]
    assert links
    assert all(re.fullmatch(r"https://www\.[a-z]+\.example/[a-z/-]+", link) for link in links)


# ---- the same in every run


def test_two_demos_are_equal_to_the_byte(demo: Path, tmp_path: Path) -> None:
    """The returns of the first five municipalities are the same, whenever and with how many others they are made."""
    again = make_demo(tmp_path, 5)
    assert len(again) == 5
    for path in again:
        assert path.read_bytes() == (demo / RETURNS / path.name).read_bytes()


def test_a_demo_replaces_the_one_before(tmp_path: Path) -> None:
    """A smaller demo leaves nothing of the larger one that stood there."""
    make_demo(tmp_path, 3)
    make_demo(tmp_path, 2)
    assert len(list((tmp_path / RETURNS).iterdir())) == len(list((tmp_path / INVENTORIES).iterdir())) == 2


@pytest.fixture(scope="module")
def smallest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo of one municipality."""
    folder = tmp_path_factory.mktemp("smallest")
    make_demo(folder, 1)
    return folder


@pytest.mark.parametrize(
    "foreign",
    [
        "brief.txt",
        "inzendingen/Gent stad en OCMW ronde 1 revisie 1.inzending",
        "inzendingen/Vlasmonde stad ronde 1 revisie 1.inzending",
        "inventarissen/Vlasmonde stad en OCMW.inventaris-journal",
        "csv/eigen.xlsx",
        "diep/in/een.map",
    ],
)
def test_a_folder_with_something_else_is_refused(smallest: Path, tmp_path: Path, foreign: str) -> None:
    """Where a file stands that no demo makes, the demo names it and touches nothing."""
    copytree(smallest, tmp_path, dirs_exist_ok=True)
    path = tmp_path / foreign
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("van mij")
    before = {each: each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}
    with pytest.raises(UserError) as caught:
        make_demo(tmp_path, 2)
    assert (caught.value.message, foreign in str(caught.value)) == ("demo_folder", True)
    assert {each: each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()} == before


# ---- whole and varied


def test_every_sender_has_an_inventory_and_a_return(demo: Path, returns: list[Return]) -> None:
    """Thirteen municipalities, of which one answers twice: its city and its OCMW apart."""
    assert len(senders(CITIES)) == len(returns) == len(list((demo / INVENTORIES).iterdir())) == CITIES + 1
    voices = Counter(read.identity["municipality"] for read in returns)
    [apart] = [name for name, count in voices.items() if count == 2]
    assert {read.identity["respondent"] for read in returns if read.identity["municipality"] == apart} == {
        "city",
        "ocmw",
    }


def test_most_are_complete_and_some_have_white_spots(returns: list[Return]) -> None:
    """Most returns are complete; in the others some aspects have no answer at all."""
    complete = [read.meta["complete"] == "yes" for read in returns]
    assert 9 <= sum(complete) < len(complete)


def test_every_kind_of_answer_occurs(returns: list[Return], form: Questionnaire) -> None:
    """All extents, weet niet, n.v.t., every question, added aspects, remarks, documents and links are there."""
    rows = [row for read in returns for row in read.rows[FactKind.ANSWER]]
    states = {(row[1], row[2]) for row in rows}
    assert {row[3] for row in rows if row[1] == form.score} >= {"none", "informal", "formal"}
    assert (form.score, State.NOT_APPLICABLE) in states
    assert (form.score, State.UNKNOWN) in states
    assert {question for question, state in states if state == State.ANSWERED} == {
        question.id for question in form.questions.values() if question.kind != "evidence"
    }
    assert {row[3] for read in returns for row in read.rows[FactKind.EVIDENCE]} == {"document", "link"}
    second_round = {FactKind.PREFILL, FactKind.REVIEWED}
    assert all(any(read.rows[kind] for read in returns) for kind in set(FactKind) - second_round)


def test_texts_look_written_and_not_copied(returns: list[Return]) -> None:
    """No gap is left open, every text is whole sentences, and hardly any text stands twice, in one city or two."""
    everything = [text for read in returns for text in texts_of(read)]
    assert len(everything) > 1000
    assert not [text for text in everything if not re.fullmatch(r"[A-ZÉ0-9][^{}]*\.", text, re.DOTALL) or "  " in text]
    assert len(set(everything)) > 0.8 * len(everything)
    for one, two in combinations(returns, 2):
        shared = set(texts_of(one)) & set(texts_of(two))
        assert len(shared) < 0.25 * min(len(texts_of(one)), len(texts_of(two)))


def test_cities_differ_in_how_far_they_are(returns: list[Return], form: Questionnaire) -> None:
    """The totals of the cities are spread, so that a ranking has something to show."""
    codes = {option.id: option.code for option in form.score_question.options}
    totals = [
        sum(codes[str(row[3])] for row in read.rows[FactKind.ANSWER] if row[1] == form.score and row[2] == "answered")
        for read in returns
    ]
    assert max(totals) - min(totals) > 20


def test_other_aspects_meet_under_different_spellings(returns: list[Return]) -> None:
    """Some added aspects are the same thing in other words, which the centre has to bring together."""
    labels = {str(row[2]) for read in returns for row in read.rows[FactKind.OTHER]}
    families = [{*other.labels} for others in texts().others.values() for other in others]
    assert sum(len(family & labels) > 1 for family in families) >= 5


def test_voices_of_one_municipality_agree_mostly(returns: list[Return], form: Questionnaire) -> None:
    """Where city and OCMW answer apart, they agree on most extents and not on all."""
    pair = [read for read in returns if read.identity["respondent"] != "joint"]
    one, two = (
        {row[0]: row[3] for row in read.rows[FactKind.ANSWER] if row[1] == form.score and row[2] == "answered"}
        for read in pair
    )
    both = [aspect for aspect in one.keys() & two.keys() if aspect in form.aspects]
    agreed = sum(one[aspect] == two[aspect] for aspect in both)
    assert 0.5 * len(both) < agreed < len(both)


def test_inventories_open_and_hold_what_was_set_aside(demo: Path) -> None:
    """Every inventory opens in the program; in some an answer was set aside, and those stay out of the return."""
    aside = 0
    for path in (demo / INVENTORIES).iterdir():
        with closing(Document.open(path)) as document:
            assert document.revision == 1
            assert checks.count_all(document.answers, document.route).answered > 100
            aside += len(document.set_aside())
    assert aside > 3


def test_the_example_is_ready_to_look_at(tmp_path: Path) -> None:
    """The example of the application is one filled inventory without a step to undo."""
    with closing(make_example(tmp_path / "Voorbeeld.inventaris")) as document:
        assert not document.history.can_undo
        assert len(document.answers.answers) > 150


# ---- the whole chain


def test_the_chain_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`demo` makes, merges and writes the tables, says what it is doing, and can be run again."""
    folder = tmp_path / "demo"
    for _ in range(2):
        assert run(["demo", str(folder), "--cities", "3"]) == 0
        said = capsys.readouterr()
        names = [INVENTORIES, RETURNS, COLLECTION, WORKBOOK, TABLES]
        assert said.out.splitlines() == [str(folder / name) for name in names]
        assert all((folder / name).exists() for name in names)
        assert "  2/3 Kantelaar" in said.err
        assert "5/5" in said.err
    assert (folder / TABLES / "answers.csv").read_bytes().startswith(b"\xef\xbb\xbf")
