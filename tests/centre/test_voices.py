"""City and OCMW beside each other: agree, differ, one-sided; what an analyst decided, and when that no longer holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre.towns import ASPECTS, BRIDGES, PUMPS, SLUICES, WELLS, Town, merge, newer_form, rows_of
from samenwerking_desktop.centre import tables
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.decisions import adjudicate, withdraw
from samenwerking_desktop.centre.picture import Picture, read_picture
from samenwerking_desktop.centre.scores import Score, Standing
from samenwerking_desktop.centre.voices import AGREED, Agreement, Verdict, agree, count_agreement, fingerprint
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered

SCORES = {
    "0": Score(Standing.SCORED, 0),
    "1": Score(Standing.SCORED, 1),
    "n": Score(Standing.NOT_APPLICABLE),
    "?": Score(Standing.UNKNOWN),
    "/": Score(Standing.WHITE),
    ".": Score(Standing.ABSENT),
}
CONFLICT = Score(Standing.CONFLICT)
PLACE = ("aalbeke", 1, WELLS)


@pytest.mark.parametrize(
    ("city", "ocmw", "agreement", "score"),
    [
        ("1", "1", "agree", SCORES["1"]),
        ("n", "n", "agree", SCORES["n"]),
        ("0", "1", "differ", CONFLICT),
        ("0", "n", "differ", CONFLICT),
        ("1", "?", "one_sided", SCORES["1"]),
        ("/", "0", "one_sided", SCORES["0"]),
        ("n", ".", "one_sided", SCORES["n"]),
        ("?", "/", "silent", SCORES["?"]),
        ("/", ".", "silent", SCORES["/"]),
        (".", ".", "silent", SCORES["."]),
    ],
)
def test_two_voices_on_one_aspect(city: str, ocmw: str, agreement: str, score: Score) -> None:
    """A blank and "weet niet" contradict nobody, "n.v.t." does; which of the two says what is all one."""
    for said in ({"city": city, "ocmw": ocmw}, {"city": ocmw, "ocmw": city}):
        cell = agree({who: SCORES[each] for who, each in said.items()})
        assert (cell.agreement, cell.score, cell.verdict, cell.outdated) == (agreement, score, None, False)


@given(said=st.dictionaries(st.sampled_from(["city", "ocmw"]), st.sampled_from(list("01n?/.")), min_size=1))
def test_what_they_return_together_stands_for_both(said: dict[str, str]) -> None:
    """Beside a joint return that says something the others are not heard; one that says nothing is no voice."""
    apart = {who: SCORES[each] for who, each in said.items()}
    for together in "01n":
        cell = agree({**apart, "joint": SCORES[together]})
        assert (cell.agreement, cell.score) == (Agreement.AGREE, SCORES[together])
    speaking = {each for each in said.values() if each in "01n"}
    if speaking:
        assert agree({**apart, "joint": SCORES["/"]}).score == agree(apart).score


def test_one_voice_is_the_picture() -> None:
    """With one return the agreed picture is what that says, and nobody agrees or differs with anybody."""
    for name, score in SCORES.items():
        for who in ("city", "joint"):
            assert agree({who: score}).score == score, name
    cells = [agree({"city": score}) for score in SCORES.values()]
    assert count_agreement(cells).percentage is None


def test_a_verdict_holds_for_what_was_said() -> None:
    """A decision gives the score of a cell that differs; it is outdated once a voice says something else."""
    said = {"city": SCORES["0"], "ocmw": SCORES["1"]}
    verdict = Verdict(SCORES["n"], "Nagevraagd", fingerprint(said))
    decided = agree(said, verdict)
    assert (decided.agreement, decided.score, decided.outdated) == (Agreement.ADJUDICATED, SCORES["n"], False)
    changed = agree({**said, "city": SCORES["n"]}, verdict)
    assert (changed.agreement, changed.score, changed.outdated) == (Agreement.DIFFER, CONFLICT, True)
    agreed = agree({**said, "city": SCORES["1"]}, verdict)
    assert (agreed.agreement, agreed.score, agreed.outdated) == (Agreement.AGREE, SCORES["1"], False)
    assert fingerprint(said) == fingerprint(dict(reversed(said.items())))


def test_a_decided_difference_stays_a_difference() -> None:
    """Agreement is counted over what both say something of; that an analyst decided makes nobody agree."""
    said = {"city": SCORES["0"], "ocmw": SCORES["1"]}
    verdict = Verdict(SCORES["0"], "Zo", fingerprint(said))
    cells = [agree(said, verdict), agree(said), agree({"city": SCORES["1"], "ocmw": SCORES["?"]})]
    cells += [agree(dict.fromkeys(("city", "ocmw"), SCORES[each])) for each in "01n?/."]
    count = count_agreement(cells)
    assert (count.agree, count.differ, count.one_sided, count.percentage) == (3, 2, 1, 60)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A collection in which city and OCMW of one town differ on two aspects."""
    path = tmp_path / "alles.bundel"
    city, ocmw = (Town(tmp_path, "Aalbeke", number, respondent=who) for number, who in ((1, "city"), (2, "ocmw")))
    city.answer_all("tight", "loose", "apart", "", "unknown")
    ocmw.answer_all("apart", "loose", "tight", "loose", "")
    merge(path, city.returned(), ocmw.returned())
    return path


def _decide(collection: Collection, answer: Answer, reason: str = "Nagevraagd", aspect: str = WELLS) -> None:
    said = {voice.file.respondent: voice.scores[aspect] for voice in read_picture(collection).voices}
    adjudicate(collection, ("aalbeke", 1, aspect), said, answer, reason, clock=lambda: "2026-05-01T00:00:00+00:00")


def _signs(picture: Picture) -> list[int | str]:
    return [tables.sign(picture.cities[0].score(aspect)) for aspect in picture.questionnaire.aspects]


def test_a_conflict_has_no_score_until_it_is_decided(bundle: Path) -> None:
    """A cell that differs is shown as such and not scored; a decision scores it, and taking that back undoes it."""
    with Collection.open(bundle) as opened:
        before = contents_of(opened)
        assert _signs(read_picture(opened)) == ["≠", 1, "≠", 1, "?"]
        total = read_picture(opened).total(read_picture(opened).cities[0])
        assert (total.score, total.answered, total.asked, total.maximum) == (2, 2, 5, 10)
        count = read_picture(opened).aspect_count(read_picture(opened).questionnaire.aspects[WELLS])
        assert (count.answered, count.asked, count.standings[Standing.CONFLICT]) == (0, 1, 1)
        _decide(opened, answered("loose"))
        _decide(opened, answered("tight"), "Bij nader inzien")
        assert _signs(read_picture(opened)) == [2, 1, "≠", 1, "?"]
        verdict = read_picture(opened).cities[0].cells[WELLS].verdict
        assert verdict
        assert (verdict.reason, verdict.score.value) == ("Bij nader inzien", 2)
        _decide(opened, UNKNOWN)
        assert _signs(read_picture(opened)) == ["?", 1, "≠", 1, "?"]
        _decide(opened, NOT_APPLICABLE)
        assert _signs(read_picture(opened)) == ["–", 1, "≠", 1, "?"]
        withdraw(opened, PLACE)
        assert _signs(read_picture(opened)) == ["≠", 1, "≠", 1, "?"]
        assert contents_of(opened) == before


def contents_of(collection: Collection) -> list[tuple[object, ...]]:
    """Every decision in the collection."""
    return collection.connection.execute("SELECT * FROM adjudicated").fetchall()


def test_a_decision_is_kept_with_its_reason(bundle: Path) -> None:
    """The file keeps what was decided, why, on what and when; any tool reads it in a view."""
    with Collection.open(bundle) as opened:
        _decide(opened, answered("loose"), "  Nagevraagd bij\x00 beide ")
    assert rows_of(bundle, "adjudicated", "*") == [
        (
            *("aalbeke", 1, WELLS, "answered", "loose", "Nagevraagd bij beide"),
            *("city=scored:2; ocmw=scored:0", "2026-05-01T00:00:00+00:00"),
        )
    ]
    assert rows_of(bundle, "besluiten_over_verschillen", "stad", "besluit", "reden") == [
        ("aalbeke", "loose", "Nagevraagd bij beide")
    ]


def test_a_decision_without_a_reason_is_refused(bundle: Path) -> None:
    """Nothing is decided without a reason, and nothing that is no answer to the question of the score."""
    with Collection.open(bundle) as opened:
        for reason in ("", " \n\t "):
            with pytest.raises(UserError) as caught:
                _decide(opened, answered("loose"), reason)
            assert caught.value.message == "reason_missing"
        with pytest.raises(ValueError, match="half"):
            _decide(opened, answered("half"))
        assert contents_of(opened) == []


def test_a_newer_revision_makes_a_decision_outdated(tmp_path: Path, bundle: Path) -> None:
    """When a voice says something else the cell differs again, with the earlier decision beside it to look at."""
    town = Town(tmp_path, "Aalbeke", 5, respondent="ocmw", day=9)
    with Collection.open(bundle) as opened:
        _decide(opened, answered("loose"))
    town.answer_all("apart", "loose", "tight", "loose", "tight")
    merge(bundle, town.returned())
    with Collection.open(bundle) as opened:
        assert _signs(read_picture(opened)) == [1, 1, "≠", 1, 2]
    town.answer(WELLS, "loose")
    merge(bundle, town.returned())
    with Collection.open(bundle) as opened:
        cell = read_picture(opened).cities[0].cells[WELLS]
        assert (cell.score, cell.outdated) == (CONFLICT, True)
        assert cell.verdict
        assert cell.verdict.reason == "Nagevraagd"
        _decide(opened, answered("apart"))
        assert _signs(read_picture(opened)) == [0, 1, "≠", 1, 2]


def test_a_decision_follows_a_renamed_aspect(tmp_path: Path, bundle: Path) -> None:
    """A newer form calls the aspect otherwise: the decision goes along, can be replaced once, and taken back."""
    with Collection.open(bundle) as opened:
        said = dict.fromkeys(("city", "ocmw"), SCORES["1"])
        adjudicate(opened, ("aalbeke", 1, PUMPS), said, answered("tight"), "Toen", clock=lambda: "2026-05-01")
    files = []
    for number, who, value in ((5, "city", "apart"), (6, "ocmw", "tight")):
        town = Town(tmp_path, "Aalbeke", number, form=newer_form(), respondent=who, day=9)
        town.answer(SLUICES, value)
        files.append(town.returned())
    merge(bundle, *files)
    with Collection.open(bundle) as opened:
        cell = read_picture(opened).cities[0].cells[SLUICES]
        assert (cell.score, cell.outdated) == (CONFLICT, True)
        _decide(opened, answered("loose"), "Nu", aspect=SLUICES)
        assert _signs(read_picture(opened))[1] == 1
        assert [row[2] for row in contents_of(opened)] == [SLUICES]
        withdraw(opened, ("aalbeke", 1, SLUICES))
        assert read_picture(opened).cities[0].cells[SLUICES].verdict is None


def test_scores_have_the_agreed_picture_after_the_voices(tmp_path: Path, bundle: Path) -> None:
    """The table of scores has each return, then what is agreed where there is more than one; a conflict is empty."""
    alone = Town(tmp_path, "Zonnebeek", 3, respondent="city")
    alone.answer(BRIDGES, "tight")
    merge(bundle, alone.returned())
    with Collection.open(bundle) as opened:
        frame = tables.scores(read_picture(opened))
    rows = {
        (town, who): list(rows["score"].astype(object).where(rows["score"].notna(), None))
        for (town, who), rows in frame.groupby(["municipality", "respondent"], sort=False)
    }
    assert list(rows.items()) == [
        (("Aalbeke", "city"), [2, 1, 0, None, None]),
        (("Aalbeke", "ocmw"), [0, 1, 2, 1, None]),
        (("Aalbeke", AGREED), [None, 1, None, 1, None]),
        (("Zonnebeek", "city"), [None, None, None, 2, None]),
    ]
    assert len(frame) == 4 * len(ASPECTS)


def test_agreement_per_cluster(tmp_path: Path, bundle: Path) -> None:
    """Agreement is over the towns with more than one voice, cluster by cluster."""
    alone = Town(tmp_path, "Zonnebeek", 3, respondent="city")
    alone.answer_all(*["tight"] * 5)
    merge(bundle, alone.returned())
    with Collection.open(bundle) as opened:
        picture = read_picture(opened)
    counts = [picture.agreement(cluster) for cluster in picture.questionnaire.clusters]
    assert [(each.agree, each.differ, each.one_sided) for each in counts] == [(1, 2, 0), (0, 0, 1)]
    assert counts[0].percentage == pytest.approx(100 / 3)
    assert counts[1].percentage is None
    assert picture.agreement(picture.questionnaire.clusters[0], []).percentage is None
