"""What still blocks a return, what only deserves advice or a hint, and how far a page and a cluster are."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from samenwerking_desktop.inventory.checks import (
    Count,
    Severity,
    blocking,
    contact_hint,
    count_all,
    count_cluster,
    findings,
)
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, answer_all_scores

LOANS = "finance.loans"
ASPECTS = 41


# ---- counts


def test_a_page_counts_the_aspects_that_are_asked_there(scenario: Scenario) -> None:
    """An aspect counts once its first question on the page is answered; a reason alone does not count."""
    assert scenario.count("finance", "extent") == (0, 7)

    scenario.answer(LOANS, "formal")
    scenario.answer("finance.treasury", "Nog te bespreken", question="extent_reason")
    assert scenario.count("finance", "extent") == (1, 7)


@pytest.mark.parametrize("given", ["none", "informal", "formal", "unknown", "not_applicable"])
def test_every_state_of_an_answer_counts_as_answered(scenario: Scenario, given: str) -> None:
    """Also "weet niet" and "niet van toepassing" are answers: the aspect needs no more attention."""
    scenario.answer(LOANS, given)

    assert scenario.count("finance", "extent") == (1, 7)


def test_a_follow_up_page_counts_its_own_aspects(scenario: Scenario) -> None:
    """Two formal aspects make an arrangement page of two, and a page that is not offered counts nothing."""
    scenario.answer(LOANS, "formal")
    scenario.answer("finance.treasury", "formal")
    scenario.answer(LOANS, "Met een convenant", question="arrangement")

    assert scenario.count("finance", "arrangement") == (1, 2)
    assert scenario.count("finance", "desirability") == (0, 0)


def test_a_cluster_counts_all_its_pages_on_the_route(scenario: Scenario) -> None:
    """Progress is over what is asked now: answering opens pages, and going back closes them again."""
    scenario.answer(LOANS, "formal")
    assert scenario.count("finance") == (1, 9)
    scenario.answer(LOANS, "Met een convenant", question="arrangement")
    scenario.answer(LOANS, "no", question="obstacles_exist")
    assert scenario.count("finance") == (3, 9)

    scenario.answer(LOANS, "unknown")
    assert scenario.count("finance") == (1, 7)


def test_another_aspect_counts_as_any_other(scenario: Scenario) -> None:
    """An added aspect makes the page longer by one."""
    aspect = scenario.other("finance", "Drukkerij")
    assert scenario.count("finance", "extent") == (0, 8)

    scenario.answer(aspect, "none")
    assert scenario.count("finance", "extent") == (1, 8)


def test_the_whole_counts_all_clusters(scenario: Scenario) -> None:
    """The count of the inventory is the sum over the clusters."""
    answer_all_scores(scenario, "none", but=[LOANS])
    document = scenario.document
    per_cluster = [
        count_cluster(document.answers, document.route, cluster.id) for cluster in document.questionnaire.clusters
    ]

    assert count_all(document.answers, document.route) == sum(per_cluster, Count(0, 0)) == Count(40, 81)


# ---- blocking


def test_every_extent_without_an_answer_blocks(scenario: Scenario) -> None:
    """A blank inventory has one thing to do for each of its 41 aspects, in the order of the questionnaire."""
    assert len(scenario.blocking) == ASPECTS
    assert scenario.blocking[0] == f"{LOANS} extent"
    assert scenario.blocking[-1] == "other.quality extent"


def test_an_answer_of_any_kind_unblocks(scenario: Scenario) -> None:
    """Only "weet niet", to everything, is a complete inventory."""
    answer_all_scores(scenario, "unknown")

    assert scenario.blocking == []


def test_another_aspect_without_an_extent_blocks_too(scenario: Scenario) -> None:
    """Who names an aspect is asked about it; removing it unblocks."""
    answer_all_scores(scenario)
    aspect = scenario.other("ict", "Telefooncentrale")
    assert scenario.blocking == [f"{aspect} extent"]

    scenario.remove_other(aspect)
    assert scenario.blocking == []


def test_an_inventory_without_a_municipality_blocks(tmp_path: Path) -> None:
    """Nobody could say whose return it is."""
    scenario = Scenario(tmp_path, municipality="")
    answer_all_scores(scenario)

    assert scenario.blocking == ["De gemeente is nog niet ingevuld."]
    scenario.close()


def test_what_blocks_leads_to_its_place(scenario: Scenario) -> None:
    """A line of the review names the aspect and the question, and carries the cluster and the key to jump to."""
    finding = blocking(scenario.document.answers, scenario.document.route)[0]

    assert (finding.cluster, finding.key) == ("finance", (LOANS, "extent"))
    assert finding.text == "Leningen: 'Mate van samenwerking' is nog niet ingevuld."


# ---- advice


def test_advice_waits_for_the_extent(scenario: Scenario) -> None:
    """A missing reason is worth a line only when there is something to give a reason for."""
    assert [line for line in scenario.advice if line.startswith("finance")] == []

    scenario.answer(LOANS, "formal")
    assert [line for line in scenario.advice if line.startswith("finance")] == [
        f"{LOANS} extent_reason",
        f"{LOANS} arrangement",
        f"{LOANS} obstacles_exist",
    ]


def test_advice_ends_when_it_is_followed(scenario: Scenario) -> None:
    """An answer, also "weet niet", ends the advice on its question, and a follow-up brings its own."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Schaalvoordeel", question="extent_reason")
    scenario.answer(LOANS, "unknown", question="arrangement")
    scenario.answer(LOANS, "yes", question="obstacles_exist")

    assert [line for line in scenario.advice if line.startswith("finance")] == [f"{LOANS} obstacles"]


def test_optional_questions_are_never_asked_for(scenario: Scenario) -> None:
    """The form of the arrangement and the evidence are extra: leaving them out is no finding."""
    scenario.answer(LOANS, "informal")
    everything = [line for severity in Severity for line in scenario.findings(severity)]

    assert not [line for line in everything if line.endswith((" arrangement_form", " evidence"))]


def test_what_is_set_aside_is_no_finding(scenario: Scenario) -> None:
    """Only what is asked now is looked at."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "none")

    assert f"{LOANS} arrangement" not in scenario.advice


def test_a_missing_coordinator_and_missing_contacts_are_advice(tmp_path: Path) -> None:
    """They help the knowledge centre, but a return can do without."""
    scenario = Scenario(tmp_path, coordinator="")
    assert scenario.advice == [
        "Er is nog niet ingevuld wie de inventaris coördineert.",
        "Er zijn nog geen contactpersonen ingevuld.",
    ]

    scenario.identity(coordinator="An Peeters")
    scenario.contact("finance", name="An Peeters")
    assert scenario.advice == []
    scenario.close()


# ---- hints


@pytest.mark.parametrize(
    ("extent", "forms", "hinted"),
    [
        ("formal", ["covenant", "protocol"], 0),
        ("formal", ["verbal_agreement"], 1),
        ("formal", ["verbal_agreement", "ad_hoc_consultation", "covenant"], 2),
        ("informal", ["covenant"], 1),
        ("informal", ["verbal_agreement"], 0),
        ("informal", ["other"], 0),
        ("formal", ["other"], 0),
    ],
)
def test_a_form_that_does_not_go_with_the_extent_is_a_hint(
    scenario: Scenario, extent: str, forms: list[str], hinted: int
) -> None:
    """A covenant is usually formal and an oral agreement informal; the other way round is asked once per form."""
    scenario.answer(LOANS, extent)
    scenario.answer(LOANS, forms, question="arrangement_form")

    assert scenario.hints == [f"{LOANS} arrangement_form"] * hinted


def test_a_hint_never_blocks(scenario: Scenario) -> None:
    """A mismatch of form and extent leaves the inventory complete."""
    answer_all_scores(scenario, "formal")
    scenario.answer(LOANS, ["verbal_agreement"], question="arrangement_form")

    assert scenario.blocking == []


@pytest.mark.parametrize(
    ("field", "value", "odd"),
    [
        ("email", "an@example.org", False),
        ("email", "an.peeters+ocmw@sub.example.org", False),
        ("email", "an@example", True),
        ("email", "an peeters@example.org", True),
        ("email", "an@@example.org", True),
        ("phone", "011 22 33 44", False),
        ("phone", "+32 (0)11/22.33.44", False),
        ("phone", "12", True),
        ("phone", "vraag aan de balie", True),
        ("name", "?", False),
        ("role", "", False),
        ("email", "", False),
    ],
)
def test_an_odd_address_or_number_is_a_hint(form: Questionnaire, field: str, value: str, *, odd: bool) -> None:
    """E-mail addresses and phone numbers are checked softly; names and empty fields never."""
    assert bool(contact_hint(form, field, value)) is odd


def test_odd_contacts_come_in_the_order_of_the_roster(scenario: Scenario) -> None:
    """Each hint names its domain, in the order in which the table shows them."""
    scenario.contact("archives", email="fout")
    scenario.contact("finance", "ocmw", phone="12")
    scenario.contact("finance", "city", 2, email="ook fout")

    assert [line.partition(":")[0] for line in scenario.hints] == ["Financiën", "Financiën", "Archiefbeheer"]


def test_an_odd_address_of_the_coordinator_is_a_hint(scenario: Scenario) -> None:
    """The address to which the knowledge centre answers is looked at too."""
    scenario.identity(coordinator_email="an@")

    assert scenario.hints == ["'an@' lijkt geen e-mailadres. Klopt het?"]


def test_findings_follow_the_questionnaire(scenario: Scenario) -> None:
    """Identity first, then the clusters in order, and the contacts at the end."""
    clusters = [each.cluster for each in findings(scenario.document.answers, scenario.document.route) if each.key]
    order = [cluster.id for cluster in scenario.document.questionnaire.clusters]

    assert all(order.index(one) <= order.index(two) for one, two in pairwise(clusters))
