"""The second round at the centre: the files that go out, and the two rounds beside each other when they come back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from centre.towns import ASPECTS, BRIDGES, PUMPS, WELLS, Town, merge
from samenwerking_desktop.centre import rounds
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.other_tables import wordings_of
from samenwerking_desktop.centre.others import OtherName, decide, shown_names
from samenwerking_desktop.centre.picture import LATEST, Picture, Selection, read_picture
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.centre.second_round import Made, invitations, offered_names, write_second_round
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.inventory.second_round import Carried
from samenwerking_desktop.questionnaire.model import Key


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Two towns of the first round; each added an aspect of its own."""
    one, two = Town(tmp_path, "Aalbeke", 1, coordinator="An"), Town(tmp_path, "Zele", 2, respondent="city")
    one.answer_all("apart", "loose", "tight", "apart", "")
    one.answer(WELLS, "yes", question="wish")
    one.answer(BRIDGES, "no", question="wish")
    one.answer(one.other("water", "Spaarbekken"), "tight")
    two.answer_all("tight", "tight", "tight", "tight", "tight")
    two.answer(two.other("roads", "Fietspaden"), "loose")
    path = tmp_path / "streek.bundel"
    merge(path, one.returned(), two.returned())
    return path


def _send(bundle: Path, folder: Path, carried: Carried | None = None, least: int = 1) -> Made:
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        names = shown_names(wordings_of(collection, picture))
        invited = invitations(picture, names, offered_names(picture, names, least), carried)
        return write_second_round(collection, invited, folder, clock=lambda: "2026-05-01T10:00:00+00:00")


def _come_back(path: Path) -> Path:
    out = path.with_suffix(".inzending")
    document = Document.open(path)
    write_return(document, out, partial=True)
    document.close()
    return out


def _picture(bundle: Path) -> Picture:
    with Collection.open(bundle) as collection:
        return read_picture(collection)


def test_everyone_gets_what_others_named(bundle: Path, tmp_path: Path) -> None:
    """Each file holds the aspects that others named, without saying who, and its own as it was."""
    made = _send(bundle, tmp_path / "ronde 2").made
    found = {}
    for path in made:
        document = Document.open(path)
        found[document.answers.identity["municipality"]] = sorted(
            other.label for other in document.answers.others.values()
        )
        assert document.answers.identity["round"] == "2"
        document.close()
    assert [path.name for path in made] == ["Aalbeke stad en OCMW ronde 2.inventaris", "Zele stad ronde 2.inventaris"]
    assert found == {"Aalbeke": ["Fietspaden", "Spaarbekken"], "Zele": ["Fietspaden", "Spaarbekken"]}
    assert all(b"Zele" not in path.read_bytes() for path in made if path.name.startswith("Aalbeke"))


def test_its_own_answers_come_back(bundle: Path, tmp_path: Path) -> None:
    """What a respondent answered is there again, as answer and as what it was in the first round."""
    document = Document.open(_send(bundle, tmp_path / "ronde 2").made[0])
    assert document.answers.answers[Key(PUMPS, "degree")] == answered("loose")
    assert document.answers.prefill == document.answers.answers
    document.close()


def test_too_few_named_it(bundle: Path, tmp_path: Path) -> None:
    """An aspect that fewer cities named than was asked for is put to nobody."""
    document = Document.open(_send(bundle, tmp_path / "ronde 2", least=2).made[0])
    assert [other.label for other in document.answers.others.values()] == ["Spaarbekken"]
    document.close()


def test_people_stay_behind_on_request(bundle: Path, tmp_path: Path) -> None:
    """Without contacts no name of a person goes out again."""
    made = _send(bundle, tmp_path / "ronde 2", Carried(contacts=False)).made
    document = Document.open(made[0])
    assert "coordinator" not in document.answers.identity
    document.close()


def test_a_file_in_which_somebody_works_stays(bundle: Path, tmp_path: Path) -> None:
    """Making the files again replaces none that is there, and says which those are."""
    first = _send(bundle, tmp_path / "ronde 2").made
    first[0].unlink()
    before = first[1].read_bytes()
    again = _send(bundle, tmp_path / "ronde 2")
    assert (again.made, again.there) == ((first[0],), (first[1],))
    assert first[1].read_bytes() == before


def test_the_same_file_again_is_the_same_inventory(bundle: Path, tmp_path: Path) -> None:
    """Two copies of one file that both come back are one inventory, and not two answers."""
    one = Document.open(_send(bundle, tmp_path / "een").made[0])
    two = Document.open(_send(bundle, tmp_path / "twee").made[0])
    assert one.file.meta["uuid"] == two.file.meta["uuid"]
    one.close()
    two.close()


def test_stopping_leaves_nothing(bundle: Path, tmp_path: Path) -> None:
    """When it is stopped halfway, no file of that run stays."""
    folder, seen = tmp_path / "ronde 2", []

    def stopped() -> bool:
        seen.append(True)
        return len(seen) > 1

    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        invited = invitations(picture, shown_names(wordings_of(collection, picture)), ())
        with pytest.raises(Cancelled):
            write_second_round(collection, invited, folder, cancelled=stopped)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_a_file(bundle: Path, tmp_path: Path) -> None:
    """A place that is no folder is refused with a sentence."""
    (tmp_path / "bezet").write_text("x")
    with pytest.raises(UserError):
        _send(bundle, tmp_path / "bezet")


@pytest.fixture
def both(bundle: Path, tmp_path: Path) -> Path:
    """Aalbeke answers again: one aspect more, one less, one unknown, one confirmed and one filled; Zele does not."""
    path = _send(bundle, tmp_path / "ronde 2").made[0]
    document = Document.open(path)
    document.answer(Key(WELLS, "degree"), answered("loose"))
    document.answer(Key(ASPECTS[2], "degree"), UNKNOWN)
    document.answer(Key(ASPECTS[4], "degree"), answered("tight"))
    document.confirm(PUMPS)
    document.close()
    merge(bundle, _come_back(path))
    return bundle


def test_transitions_count_cities_with_a_score_twice(both: Path) -> None:
    """An aspect that has no score in one of the rounds moves from nowhere to nowhere."""
    frame = rounds.transitions(_picture(both))
    found = {(row.aspect, row[4], row.to): (row.cities, row.both) for row in frame.itertuples(index=False)}
    assert found == {
        (WELLS, "Apart", "Los"): (1, 1),
        (PUMPS, "Los", "Los"): (1, 1),
        (BRIDGES, "Apart", "Apart"): (1, 1),
    }


def test_all_moves_together(both: Path) -> None:
    """From each answer to each, over all aspects or those of one cluster; each cell counts once."""
    picture = _picture(both)
    frame = rounds.transition_totals(picture)
    assert [tuple(row) for row in frame.itertuples(index=False)] == [
        ("Apart", 2, 1, 1, 0),
        ("Los", 1, 0, 1, 0),
        ("Vast", 0, 0, 0, 0),
    ]
    water = rounds.transition_totals(picture, "water")
    assert water["total"].tolist() == [1, 1, 0]


def test_what_was_put_to_a_city_it_did_not_name(bundle: Path, tmp_path: Path) -> None:
    """A wording is of the cities that named it themselves; the name that the second round used is already decided."""
    with Collection.open(bundle) as collection:
        basin = [each for each in wordings_of(collection, read_picture(collection)) if each.cluster == "water"]
        decide(collection, basin, "Bekken")
    merge(bundle, *map(_come_back, _send(bundle, tmp_path / "ronde 2").made))
    with Collection.open(bundle) as collection:
        found = wordings_of(collection, read_picture(collection))
    assert [(each.labels, each.cities, each.decided) for each in found] == [
        (("Spaarbekken",), ("Aalbeke",), OtherName("Bekken")),
        (("Bekken",), (), OtherName("Bekken")),
        (("Fietspaden",), ("Zele",), None),
    ]


def test_changes_say_in_which_direction(both: Path) -> None:
    """Every cell that is another, with what that means."""
    frame = rounds.changes(_picture(both))
    found = {row.aspect: (row[6], row.to, row.direction) for row in frame.itertuples(index=False)}
    assert found == {
        WELLS: ("0", "1", "meer samenwerking"),
        ASPECTS[2]: ("2", "?", "zonder score in een van beide rondes"),
        ASPECTS[4]: ("/", "2", "was open, is nu beantwoord"),
    }


def test_what_became_of_each_answer(both: Path) -> None:
    """Confirmed, changed, new and not looked at add up to all answers of either round."""
    with Collection.open(both) as collection:
        frame = rounds.reviewed(collection, read_picture(collection))
    found = dict(zip(frame["result"], frame["answers"], strict=True))
    # Confirmed: the pumps. Changed: wells and pipes, and the wish about the wells, which is not asked any more.
    assert found == {"bevestigd": 1, "gewijzigd": 3, "nieuw": 1, "niet nagekeken": 3}
    assert set(frame["total"]) == {8}


def test_a_wish_has_its_outcome(both: Path) -> None:
    """What was wished in the first round stands beside what is in the second."""
    with Collection.open(both) as collection:
        frame = rounds.wish_outcomes(collection, read_picture(collection))
    found = [(row.aspect, row.wish, row.outcome, row.returns) for row in frame.itertuples(index=False)]
    assert found == [(WELLS, "Ja", "Los", 1), (BRIDGES, "Nee", "Apart", 1)]


def test_the_latest_state_falls_back_on_the_first_round(both: Path) -> None:
    """Of each city one row: the second round, and the first for what that left open; "weet niet" is an answer."""
    picture = _picture(both).select(Selection(round=LATEST))
    found = {city.municipality: [city.score(aspect).value for aspect in ASPECTS] for city in picture.cities}
    assert found == {"Aalbeke": [1, 1, None, 0, 2], "Zele": [2, 2, 2, 2, 2]}


def test_a_city_of_one_round_says_nothing_of_change(bundle: Path, tmp_path: Path) -> None:
    """Without a second round every table of change is empty."""
    copy = tmp_path / "kopie.bundel"
    shutil.copy(bundle, copy)
    assert rounds.transitions(_picture(copy)).empty
    assert rounds.changes(_picture(copy)).empty
