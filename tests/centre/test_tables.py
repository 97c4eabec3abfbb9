"""The tables: one row per question that exists, codes for what is missing, and only what counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from centre.towns import ASPECTS, WELLS, Town, merge, region
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import Picture, read_picture
from samenwerking_desktop.errors import UserError


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """The region, open."""
    with Collection.open(region(tmp_path)) as opened:
        yield opened


@pytest.fixture
def picture(collection: Collection) -> Picture:
    """The picture of the region."""
    return read_picture(collection)


def test_answers_have_a_row_per_question(collection: Collection, picture: Picture) -> None:
    """Every question of every aspect has a row, in the order of the questionnaire, asked or not."""
    frame = tables.answers(collection, picture)
    mine = frame[(frame["municipality"] == "Aalbeke") & (frame["aspect"] == "wells")]
    assert list(frame.columns) == list(tables.ANSWERS)
    assert mine.astype(object).where(mine.notna(), None).to_numpy().tolist() == [
        ["Aalbeke", "11001", "joint", 1, "water", "wells", "Putten", question, code, value, remark]
        for question, code, value, remark in [
            ("degree", 2, "Vast", "Sinds 1998"),
            ("why", None, "Het lag voor de hand.\nEn het is goedkoper.", ""),
            ("shape", None, "Op papier; Mondeling", ""),
            ("proof", None, "Reglement (https://example.org/putten); https://example.org/kaart", ""),
            ("wish", -8, "", ""),
        ]
    ]
    aspects = frame[frame["municipality"] == "Aalbeke"].drop_duplicates("aspect")
    assert list(aspects["cluster"] + "." + aspects["aspect"]) == [*ASPECTS, "roads.other_a3"]


def test_each_missing_answer_has_its_code(collection: Collection, picture: Picture) -> None:
    """Not applicable, unknown, not asked and not answered are four codes, and none has a value."""
    frame = tables.answers(collection, picture)
    said = frame[(frame["respondent"] == "city") & frame["question"].isin(["degree", "wish"])]
    assert list(zip(said["aspect"], said["question"], said["code"], said["value"], strict=True)) == [
        ("wells", "degree", 2, "Vast"),
        ("wells", "wish", -8, ""),
        ("pumps", "degree", -7, ""),
        ("pumps", "wish", -8, ""),
        ("pipes", "degree", -6, ""),
        ("pipes", "wish", -8, ""),
        ("bridges", "degree", -9, ""),
        ("bridges", "wish", -8, ""),
        ("lights", "degree", 0, "Apart"),
        ("lights", "wish", -9, ""),
    ]


def test_scores_are_empty_where_there_are_none(picture: Picture) -> None:
    """A score is 0, 1 or 2, or it is empty: never a code of something missing."""
    frame = tables.scores(picture)
    mine = frame[frame["respondent"] == "city"]
    assert list(frame.columns) == list(tables.SCORES)
    assert [
        None if score is None else int(score)
        for score in mine["score"].astype(object).where(mine["score"].notna(), None)
    ] == [
        2,
        None,
        None,
        None,
        0,
    ]


def test_a_matrix_shows_signs(picture: Picture) -> None:
    """Where there is no score, a cell says why, also when city and OCMW differ; cities stand by name, a row each."""
    water = tables.matrix(picture, picture.questionnaire.clusters[0])
    assert list(water.columns) == list(ASPECTS[:3])
    assert water.to_numpy().tolist() == [["/", "/", "/"], [2, 1, 0], ["≠", "?", "–"]]


def test_a_displaced_return_is_listed_and_not_counted(collection: Collection, picture: Picture) -> None:
    """The list of cities has every return and says which of two for one place does not count; no other table does."""
    frame = tables.cities(collection, picture)
    columns = ["municipality", "respondent", "counted", "answered", "asked", "score", "maximum", "exported"]
    rows = frame[columns].astype(object).where(frame[columns].notna(), None).to_numpy().tolist()
    assert rows == [
        ["=1+1", "joint", 1, 1, 5, 1, 10, "2026-03-01"],
        ["Aalbeke", "joint", 1, 5, 5, 6, 10, "2026-03-01"],
        ["Zonnebeek", "city", 1, 2, 4, 2, 8, "2026-03-05"],
        ["Zonnebeek", "city", 0, None, None, None, None, "2026-03-02"],
        ["Zonnebeek", "ocmw", 1, 1, 5, 0, 10, "2026-03-01"],
    ]
    assert "coordinator" not in frame.columns
    assert len(tables.scores(picture)) == (4 + 1) * len(ASPECTS)


def test_an_older_revision_is_listed_and_not_counted(tmp_path: Path) -> None:
    """Every revision is in the list of returns, the newest first; the tables have the rows of that one alone."""
    path, town = tmp_path / "alles.bundel", Town(tmp_path, "Aalbeke")
    files = []
    for value in ("apart", "tight"):
        town.answer(WELLS, value)
        town.other("roads", value)
        town.contact("pump_house", "left", called=value)
        files.append(town.returned())
    merge(path, *files)
    with Collection.open(path) as opened:
        picture = read_picture(opened)
        listed = tables.cities(opened, picture)[["revision", "counted", "score"]]
        answers, people = tables.answers(opened, picture), tables.contacts(opened, picture)
        assert listed.astype(object).where(listed.notna(), None).to_numpy().tolist() == [[2, 1, 2], [1, 0, None]]
        assert len(tables.scores(picture)) == len(ASPECTS)
        assert len(answers) == (len(ASPECTS) + 2) * 5
        assert list(tables.added_aspects(picture)["aspect_label"]) == ["apart", "tight"]
        assert list(people["called"]) == ["tight"]


def test_added_aspects_stand_by_cluster(picture: Picture) -> None:
    """Added aspects come cluster by cluster in the words of their town, with the code of the score question."""
    frame = tables.added_aspects(picture)
    assert frame[["municipality", "cluster", "aspect_label", "code"]].to_numpy().tolist() == [
        ["=1+1", "water", "+32 9 123 45 67", 2],
        ["Aalbeke", "roads", "Fietspaden", 1],
    ]


def test_contacts_begin_with_the_coordinator(collection: Collection, picture: Picture) -> None:
    """A row per person in the roster's own fields; the coordinator's name and address stand in the fields for those."""
    frame = tables.contacts(collection, picture)
    columns = ["municipality", "domain", "authority", "person", "called", "ring", "mail"]
    assert frame[columns].to_numpy().tolist() == [
        ["=1+1", "coordinator", "", 1, "@SUM(A1)", "", ""],
        ["Aalbeke", "coordinator", "", 1, "An", "", "a@b.be"],
        ["Aalbeke", "pump_house", "left", 1, "Bo", "0475 12 34 56", "bo@example.org"],
    ]


def test_tables_without_rows_keep_their_columns(tmp_path: Path) -> None:
    """A collection without added aspects or contacts gives empty tables, with columns and kinds as ever."""
    path = tmp_path / "alles.bundel"
    merge(path, Town(tmp_path, "Aalbeke").returned())
    with Collection.open(path) as opened:
        picture = read_picture(opened)
        added, people = tables.added_aspects(picture), tables.contacts(opened, picture)
    assert (len(added), list(added.columns)) == (0, list(tables.ADDED))
    assert (len(people), list(people.columns)) == (0, [*tables.CONTACTS, "called", "ring", "mail"])


def test_an_empty_collection_has_no_tables(tmp_path: Path) -> None:
    """Whoever asks tables of an empty collection hears that it is empty."""
    with Collection.create(tmp_path / "leeg.bundel") as opened, pytest.raises(UserError) as caught:
        read_picture(opened)
    assert caught.value.message == "collection_empty"


def test_what_was_set_aside_is_in_no_table(tmp_path: Path) -> None:
    """An answer whose question left the route is not asked, whatever it said."""
    path, town = tmp_path / "alles.bundel", Town(tmp_path, "Aalbeke")
    town.answer(WELLS, "apart")
    town.answer(WELLS, "yes", question="wish")
    town.answer(WELLS, "tight")
    merge(path, town.returned())
    with Collection.open(path) as opened:
        frame = tables.answers(opened, read_picture(opened))
    wish = frame[(frame["aspect"] == "wells") & (frame["question"] == "wish")]
    assert wish[["code", "value"]].to_numpy().tolist() == [[-8, ""]]
