"""The second round in the document: what comes along from the first, what was looked at, and what the return says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import Answers, FactKind, Other, answered, is_named
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.inventory.review import Review, reviews
from samenwerking_desktop.inventory.second_round import Carried, create_second_round, named_aspect
from samenwerking_desktop.questionnaire.model import Key
from scenario import IDENTITY, Scenario, answer_all_scores, facts_in

LOANS, TREASURY, CANTEEN = "finance.loans", "finance.treasury", "facility.canteen"
OWN = "hr.other_a3"
PRINTING = named_aspect("facility", "Drukkerij")
WHOSE = {name: value for name, value in IDENTITY.items() if value} | {"respondent": "joint", "round": "2"}


@pytest.fixture
def first(scenario: Scenario) -> Scenario:
    """The first round of a city: three aspects of the form, one of its own, and an answer that was set aside."""
    letter = scenario.path.with_name("convenant.txt")
    letter.write_text("Artikel 1", encoding="utf-8")
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Eén dienst voor twee", question="extent_reason")
    scenario.answer(LOANS, "Met een convenant", question="arrangement")
    scenario.attach(LOANS, letter)
    scenario.link(LOANS, "https://example.org/convenant", "Website")
    scenario.answer(TREASURY, "formal")
    scenario.answer(TREASURY, "Niet meer van nu", question="arrangement")
    scenario.answer(TREASURY, "none")
    scenario.answer(CANTEEN, "unknown")
    scenario.remark(CANTEEN, "Gesloten in 2019")
    scenario.answer(scenario.other("hr", "Arbeidsgeneesheer"), "informal")
    scenario.contact("finance", "ocmw", name="An Peeters")
    return scenario


@pytest.fixture
def second(first: Scenario) -> Iterator[Scenario]:
    """The second round of that city, with an aspect that other cities named."""
    there = first.second_round(Carried(named=(("facility", "Drukkerij"),)))
    yield there
    there.close()


# ---- what comes along


def test_a_city_finds_its_own_answers_again(first: Scenario, second: Scenario) -> None:
    """Answers, other aspects under the same ids, remarks, contacts and links are there, and a reopened file agrees."""
    mine = second.document.answers
    asked = first.document.route.asked
    assert mine.answers == {key: given for key, given in first.document.answers.answers.items() if key in asked}
    assert mine.prefill == mine.answers
    assert {aspect: other.label for aspect, other in mine.others.items()} == {
        OWN: "Arbeidsgeneesheer",
        PRINTING: "Drukkerij",
    }
    assert second.remarked(CANTEEN) == "Gesloten in 2019"
    assert mine.contacts == first.document.answers.contacts
    assert second.attached(LOANS) == ["Website"]
    assert mine.identity == WHOSE
    before = second.facts
    second.reopen()
    assert second.facts == before


def test_what_was_set_aside_does_not_come_back(second: Scenario) -> None:
    """An answer off the route was no part of the first round's return, and is no part of the second."""
    assert second.said(TREASURY, "arrangement") == ""
    assert second.set_aside == []


def test_the_centre_chooses_what_comes_along(first: Scenario) -> None:
    """Of the questions only those that are carried, and no remarks, contacts or links when it says so."""
    carried = Carried(frozenset({"extent", "arrangement"}), remarks=False, contacts=False, links=False)
    there = first.second_round(carried)
    answers = there.document.answers

    assert {key.question for key in answers.prefill} == {"extent", "arrangement"}
    assert (answers.remarks, answers.contacts, answers.evidence) == ({}, {}, {})
    there.close()


def test_a_follow_up_stays_behind_with_the_answer_that_led_to_it(first: Scenario) -> None:
    """Without the extent nothing asks for an arrangement: such an answer would only be set aside."""
    there = first.second_round(Carried(frozenset({"arrangement", "extent_reason"})))

    assert list(there.document.answers.prefill) == [Key(LOANS, "extent_reason")]
    assert there.set_aside == []
    there.close()


def test_nothing_of_the_beginning_can_be_undone(second: Scenario) -> None:
    """What the knowledge centre put in the file is where the work begins."""
    assert not second.document.history.can_undo


def test_an_aspect_that_others_named_is_the_same_in_every_file(first: Scenario, tmp_path: Path) -> None:
    """Its id follows from cluster and name, however it is spelled, so that the answers of all cities come together."""
    (tmp_path / "ander").mkdir()
    document = create_second_round(
        tmp_path / "ander" / "b.inventaris",
        Answers(first.document.questionnaire),
        {"municipality": "Elders"},
        Carried(named=(("facility", "DRUKKERIJ"), ("facility", "drukkerij"), ("hr", "Drukkerij"))),
    )
    others = document.answers.others
    document.close()

    assert others == {
        PRINTING: Other("facility", "DRUKKERIJ", 1),
        named_aspect("hr", "Drukkerij"): Other("hr", "Drukkerij", 2),
    }
    assert [is_named(aspect) for aspect in (*others, OWN, LOANS)] == [True, True, False, False]


@pytest.mark.parametrize("label", ["arbeidsgeneesheer", "Loopbaanbegeleiding"])
def test_what_a_city_has_already_is_not_named_to_it(first: Scenario, label: str) -> None:
    """Neither an aspect that it added itself nor one of the form comes twice."""
    there = first.second_round(Carried(named=(("hr", label),)))

    assert list(there.document.answers.others) == [OWN]
    there.close()


def test_an_existing_file_is_never_overwritten(first: Scenario, second: Scenario) -> None:
    """A second round that was made before, and perhaps filled in, stays as it is."""
    before = second.facts
    with pytest.raises(UserError) as caught:
        first.second_round()
    assert caught.value.message == "file_exists"

    second.reopen()
    assert second.facts == before


# ---- what was looked at


def test_every_aspect_with_an_answer_must_be_looked_at(second: Scenario) -> None:
    """An aspect that was answered in the first round is to be looked at; one without an answer is to be answered."""
    assert second.to_review == [LOANS, TREASURY, OWN, CANTEEN]
    assert second.review(LOANS) == "not_reviewed"
    assert second.review(LOANS, "arrangement") == "not_reviewed"
    assert second.review("ict.server") == ""


def test_confirming_covers_every_answer_of_the_aspect(second: Scenario) -> None:
    """One act confirms the aspect with its reason and its arrangement; undo and redo follow."""
    second.confirm(LOANS)
    reviewed = [second.review(LOANS, question) for question in ("extent", "extent_reason", "arrangement")]
    assert reviewed == ["confirmed"] * 3
    assert LOANS not in second.to_review

    second.undo()
    assert second.review(LOANS) == "not_reviewed"
    second.redo()
    second.reopen()
    assert second.review(LOANS) == "confirmed"


@pytest.mark.parametrize("given", ["none", "informal", "unknown", "not_applicable"])
def test_another_answer_is_a_change(second: Scenario, given: str) -> None:
    """Whoever gives another answer, "weet niet" too, has looked at the aspect; what still holds is confirmed too."""
    second.answer(LOANS, given)

    assert second.review(LOANS) == "changed"
    assert second.review(LOANS, "extent_reason") == "confirmed"
    assert LOANS not in second.to_review


def test_another_reason_alone_does_not_look_at_the_aspect(second: Scenario) -> None:
    """A corrected word in a text says nothing about the answer that the aspect is scored by."""
    second.answer(LOANS, "Twee diensten", question="extent_reason")

    assert second.review(LOANS, "extent_reason") == "changed"
    assert second.review(LOANS) == "not_reviewed"


def test_giving_the_same_answer_again_confirms_it(second: Scenario) -> None:
    """By hand or from a table: whoever says again what was said in the first round has looked at it."""
    second.answer(LOANS, "formal")
    assert second.review(LOANS) == "confirmed"

    second.answer(TREASURY, "informal")
    second.answer(TREASURY, "none")
    assert second.review(TREASURY) == "confirmed"
    second.undo()
    assert second.said(TREASURY) == "informal"


def test_clearing_an_answer_is_a_change(second: Scenario) -> None:
    """A cleared answer is another one than that of the first round, and it must be given again."""
    second.clear(LOANS)

    assert second.review(LOANS) == "changed"
    assert f"{LOANS} extent" in second.blocking


def test_what_was_not_answered_before_is_new(second: Scenario) -> None:
    """A white spot of the first round that is filled in, and an aspect that others named, are new."""
    second.answer("ict.server", "none")
    second.answer(PRINTING, "informal")

    assert [second.review(aspect) for aspect in ("ict.server", PRINTING)] == ["new", "new"]


def test_an_aspect_can_be_looked_at_again(second: Scenario) -> None:
    """The way back gives the answer of the first round and takes the confirmation away, in one step."""
    second.confirm(LOANS)
    second.answer(LOANS, "none")
    second.review_again(LOANS)
    assert (second.said(LOANS), second.review(LOANS)) == ("formal", "not_reviewed")

    second.undo()
    assert (second.said(LOANS), second.review(LOANS)) == ("none", "changed")


def test_the_first_answer_stays_as_it_was(second: Scenario) -> None:
    """Whatever is done to an answer, what was said in the first round is still known."""
    second.answer(LOANS, "none")
    second.clear(LOANS)
    second.clear(LOANS, question="extent_reason")
    second.reopen()

    assert second.document.answers.prefill[Key(LOANS, "extent")] == answered("formal")


def test_all_reviews_at_once(second: Scenario) -> None:
    """The knowledge centre asks for all answers of a returned file: those of either round, and no others."""
    second.confirm(LOANS)
    second.answer(TREASURY, "unknown")
    second.answer("ict.server", "none")
    found = {f"{key.aspect} {key.question}": review for key, review in reviews(second.document.answers).items()}

    assert found == {
        f"{LOANS} extent": Review.CONFIRMED,
        f"{LOANS} extent_reason": Review.CONFIRMED,
        f"{LOANS} arrangement": Review.CONFIRMED,
        f"{TREASURY} extent": Review.CHANGED,
        f"{CANTEEN} extent": Review.NOT_REVIEWED,
        f"{OWN} extent": Review.NOT_REVIEWED,
        "ict.server extent": Review.NEW,
    }


def test_only_what_was_answered_before_can_be_confirmed(second: Scenario) -> None:
    """There is nothing to confirm about an aspect without an answer of the first round."""
    with pytest.raises(ValueError, match=r"ict\.server"):
        second.confirm("ict.server")


def test_a_removed_aspect_takes_its_first_round_along(second: Scenario) -> None:
    """An aspect of one's own that is removed leaves nothing to look at, and the file still opens."""
    second.confirm(OWN)
    second.remove_other(OWN)
    second.reopen()

    assert [key for key in second.document.answers.prefill if key.aspect == OWN] == []
    assert second.document.answers.reviewed == {}


def test_an_undone_removal_brings_the_first_round_back(second: Scenario) -> None:
    """Removing and undoing is as if nothing had happened."""
    before = second.facts
    second.remove_other(OWN)
    second.undo()

    assert second.facts == before


# ---- counts, and what blocks


def test_progress_counts_what_was_looked_at(second: Scenario) -> None:
    """A prefilled aspect counts on none of its pages before it was looked at, and on all of them after."""
    assert second.count("finance") == (0, 10)
    assert second.count("finance", "arrangement") == (0, 1)

    second.confirm(LOANS)
    assert second.count("finance", "extent") == (1, 7)
    assert second.count("finance", "arrangement") == (1, 1)
    second.answer(TREASURY, "unknown")
    assert second.count("finance", "extent") == (2, 7)


def test_a_complete_return_means_that_everything_was_looked_at(second: Scenario, tmp_path: Path) -> None:
    """What was not looked at blocks, each with its sentence; partial lets it out all the same."""
    answer_all_scores(second, but=[LOANS, TREASURY])
    second.answer(PRINTING, "none")
    second.confirm(OWN)
    second.answer(TREASURY, "unknown")
    assert second.blocking == [f"{LOANS} extent"]
    with pytest.raises(UserError, match="Nog niet nagekeken: Leningen"):
        write_return(second.document, tmp_path / "a.inzending")
    assert not write_return(second.document, tmp_path / "a.inzending", partial=True).complete

    second.confirm(LOANS)
    assert write_return(second.document, tmp_path / "a.inzending").complete


# ---- the return


def test_both_rounds_travel_in_the_return(second: Scenario) -> None:
    """The return says what was answered in the first round, what now, and what was confirmed when."""
    second.confirm(LOANS)
    second.answer(TREASURY, "informal")
    returned = second.export("ronde-2.inzending")
    prefill = {row[:2]: row[2:4] for row in returned.rows[FactKind.PREFILL]}

    assert prefill[TREASURY, "extent"] == ("answered", "none")
    assert prefill[LOANS, "arrangement"] == ("answered", "Met een convenant")
    assert [row[0] for row in returned.rows[FactKind.REVIEWED]] == [LOANS]


def test_the_first_round_travels_off_the_route_too(second: Scenario) -> None:
    """An answer whose question is no longer asked is not returned, but what it was in the first round is."""
    second.answer(LOANS, "none")
    returned = second.export("ronde-2.inzending")

    assert (LOANS, "arrangement") not in {row[:2] for row in returned.rows[FactKind.ANSWER]}
    assert (LOANS, "arrangement") in {row[:2] for row in returned.rows[FactKind.PREFILL]}


def test_confirming_is_content_and_its_moment_is_not(second: Scenario) -> None:
    """Two returns that confirm the same say the same; one that confirms more does not."""
    blank = second.export("0.inzending").content_hash
    second.confirm(LOANS)
    first = second.export("1.inzending").content_hash
    second.review_again(LOANS)
    second.confirm(LOANS)

    assert second.export("2.inzending").content_hash == first
    assert first != blank


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE prefill SET value = 'none' WHERE question = 'extent'",
        "UPDATE prefill SET changed = ''",
        "UPDATE reviewed SET at = '2001-01-01'",
        "DELETE FROM prefill",
        "DELETE FROM reviewed",
    ],
)
def test_the_seal_covers_the_second_round(second: Scenario, statement: str) -> None:
    """Nobody makes a changed answer look confirmed, or the other way round."""
    second.confirm(LOANS)
    path = second.export("ronde-2.inzending").path
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
    with pytest.raises(UserError) as caught:
        read_return(path)

    assert caught.value.message == "return_seal"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE prefill SET value = 'often' WHERE question = 'extent'",
        "UPDATE prefill SET state = 'guessed'",
        "UPDATE prefill SET value = 'a' || char(27) WHERE question = 'arrangement'",
        "UPDATE prefill SET aspect = 'finance.nowhere' WHERE question = 'arrangement'",
        "UPDATE prefill SET question = 'nothing' WHERE question = 'arrangement'",
        "UPDATE prefill SET value = printf('%.20001c', 'x') WHERE question = 'arrangement'",
        "UPDATE reviewed SET aspect = 'finance.nowhere'",
        "UPDATE reviewed SET at = ''",
        "UPDATE reviewed SET at = printf('%.201c', 'x')",
        "UPDATE reviewed SET at = char(27)",
    ],
)
def test_a_sealed_lie_about_the_first_round_is_found(second: Scenario, statement: str) -> None:
    """Only what could have been answered passes, in the return and in the inventory itself."""
    second.confirm(LOANS)
    second.document.file.connection.execute(statement)
    with pytest.raises(UserError):
        second.export("ronde-2.inzending")
    second.close()
    with pytest.raises(UserError):
        facts_in(second.path)
