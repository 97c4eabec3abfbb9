"""What is asked about an aspect, given what was said: every page and every branch of the shipped form."""

from __future__ import annotations

from pathlib import Path

import pytest

from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario

CLUSTERS = ["finance", "hr", "facility", "ict", "communication", "purchasing", "other"]
LOANS = "finance.loans"

# A form of which the third page depends on the second, and that on the first.
CHAIN = """
id = "chain"
version = "1"
title = "Chain"
language = "nl"
other_label = "Andere"
score = "first"
clusters = ["only"]

[[page]]
id = "one"
title = "One"
question = [{ id = "first", kind = "choice", label = "1", text = "1?", option = [
    { id = "no", code = 0, label = "No" },
    { id = "maybe", code = 1, label = "Maybe" },
    { id = "yes", code = 2, label = "Yes" }] }]

[[page]]
id = "two"
title = "Two"
relevant = { first = ["maybe", "yes"] }
question = [{ id = "second", kind = "choice", label = "2", text = "2?", option = [
    { id = "no", code = 0, label = "No" }, { id = "yes", code = 1, label = "Yes" }] }]

[[page]]
id = "three"
title = "Three"
relevant = { second = ["yes"] }
question = [
    { id = "third", kind = "text", label = "3", text = "3?" },
    { id = "never", kind = "text", label = "4", text = "4?", relevant = { first = ["no"] } },
]

[roster]
id = "people"
title = "People"
domain = [{ id = "all", label = "All" }]
authority = [{ id = "city", label = "City" }]
field = [{ id = "name", label = "Name" }]
"""


@pytest.fixture(scope="session")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    """A form in which one follow-up opens the next."""
    folder = tmp_path_factory.mktemp("chain")
    (folder / "form.toml").write_text(CHAIN, encoding="utf-8")
    (folder / "only.toml").write_text('label = "Only"\naspect = [{ id = "a", label = "A" }]\n', encoding="utf-8")
    return load_folder(folder)


# ---- the pages of an aspect


def test_a_blank_inventory_asks_the_extent_of_every_aspect_and_nothing_else(scenario: Scenario) -> None:
    """Before anything was said, each cluster offers one page with all its predefined aspects."""
    document = scenario.document

    assert [(stop.cluster, stop.page) for stop in document.route.stops] == [(each, "extent") for each in CLUSTERS]
    assert [len(stop.aspects) for stop in document.route.stops] == [7, 7, 7, 5, 5, 3, 7]
    assert len(document.route.asked) == 82


@pytest.mark.parametrize(
    ("extent", "pages"),
    [
        ("none", ["extent", "desirability"]),
        ("informal", ["extent", "arrangement", "formalisation"]),
        ("formal", ["extent", "arrangement", "obstacles"]),
        ("unknown", ["extent"]),
        ("not_applicable", ["extent"]),
    ],
)
def test_the_extent_decides_which_pages_follow(scenario: Scenario, extent: str, pages: list[str]) -> None:
    """No cooperation leads to desirability, informal to formalisation, formal to obstacles, "weet niet" nowhere."""
    scenario.answer(LOANS, extent)

    assert scenario.pages(LOANS) == pages


def test_the_questions_of_each_page_come_in_the_order_of_the_form(scenario: Scenario) -> None:
    """An informal aspect is asked about its arrangement and evidence first, and then about formalisation."""
    scenario.answer(LOANS, "informal")

    assert scenario.asked(LOANS) == [
        "extent",
        "extent_reason",
        "arrangement",
        "arrangement_form",
        "evidence",
        "formal_desirable",
        "formal_desirable_reason",
    ]


@pytest.mark.parametrize(("exist", "asked"), [("yes", True), ("no", False), ("unknown", False)])
def test_which_obstacles_is_asked_only_when_there_are_any(scenario: Scenario, exist: str, asked: bool) -> None:
    """Only the answer yes to whether there are obstacles asks which ones."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, exist, question="obstacles_exist")

    assert ("obstacles" in scenario.asked(LOANS)) is asked


@pytest.mark.parametrize("desirable", ["yes", "no", "unknown"])
def test_the_reason_of_a_wish_is_asked_whatever_the_wish(scenario: Scenario, desirable: str) -> None:
    """Why (not) is asked with the wish itself, not after it."""
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, desirable, question="desirable")

    assert scenario.asked(LOANS)[2:] == ["desirable", "desirable_reason"]


def test_texts_change_nothing_about_what_is_asked(scenario: Scenario) -> None:
    """Only choices route: a reason, a remark or a link opens no page."""
    scenario.answer(LOANS, "Omdat het moet", question="extent_reason")
    scenario.remark(LOANS, "Navragen")

    assert scenario.pages(LOANS) == ["extent"]


def test_a_page_holds_only_the_aspects_that_belong_there(scenario: Scenario) -> None:
    """Each follow-up page lists the aspects with its extent, in the order of the questionnaire."""
    for aspect, extent in {
        "accounting": "formal",
        "treasury": "none",
        "loans": "formal",
        "invoicing": "informal",
    }.items():
        scenario.answer(f"finance.{aspect}", extent)

    assert scenario.pages_of("finance") == ["extent", "arrangement", "desirability", "formalisation", "obstacles"]
    assert scenario.aspects_on("finance", "arrangement") == [LOANS, "finance.accounting", "finance.invoicing"]
    assert scenario.aspects_on("finance", "desirability") == ["finance.treasury"]
    assert scenario.aspects_on("finance", "obstacles") == [LOANS, "finance.accounting"]


def test_a_page_with_nothing_on_its_route_is_not_offered(scenario: Scenario) -> None:
    """A follow-up page exists in the clusters that need it, and disappears with its last aspect."""
    scenario.answer(LOANS, "none")
    assert scenario.pages_of("finance") == ["extent", "desirability"]
    assert scenario.pages_of("hr") == ["extent"]

    scenario.clear(LOANS)
    assert scenario.pages_of("finance") == ["extent"]


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_another_aspect_gets_the_full_set_of_pages_in_any_cluster(scenario: Scenario, cluster: str) -> None:
    """An added aspect stands after the predefined ones and is asked what they are asked."""
    aspect = scenario.other(cluster, "Drukkerij")
    assert scenario.aspects_on(cluster, "extent")[-1] == aspect

    scenario.answer(aspect, "formal")
    assert scenario.pages(aspect) == ["extent", "arrangement", "obstacles"]
    scenario.answer(aspect, "none")
    assert scenario.pages(aspect) == ["extent", "desirability"]


def test_other_aspects_stand_in_the_order_in_which_they_were_added(scenario: Scenario) -> None:
    """Their order survives reopening, and does not depend on their names."""
    added = [scenario.other("hr", label) for label in ("Zaal", "Arbeidsgeneesheer", "Mobiliteit")]
    scenario.reopen()

    assert scenario.aspects_on("hr", "extent")[7:] == added


def test_the_route_is_the_same_after_reopening(scenario: Scenario) -> None:
    """The route follows from the answers in the file alone."""
    scenario.answer(LOANS, "formal")
    scenario.answer(scenario.other("ict", "Telefooncentrale"), "informal")
    before = scenario.document.route
    scenario.reopen()

    assert scenario.document.route == before


# ---- set aside and back


def _with_obstacles(scenario: Scenario) -> None:
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Met een convenant", question="arrangement")
    scenario.answer(LOANS, "yes", question="obstacles_exist")
    scenario.answer(LOANS, "Andere software", question="obstacles")


def test_changing_the_extent_sets_the_follow_ups_aside_and_keeps_them(scenario: Scenario) -> None:
    """From formal to none, all that was said about the arrangement and the obstacles goes to the drawer, in order."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")

    assert scenario.set_aside == [f"{LOANS} arrangement", f"{LOANS} obstacles_exist", f"{LOANS} obstacles"]
    assert scenario.said(LOANS, "obstacles") == "Andere software"
    assert scenario.pages(LOANS) == ["extent", "desirability"]


def test_the_drawer_tells_since_when_and_because_of_what(scenario: Scenario) -> None:
    """Each thing set aside carries the moment of the answer that put it there, and the condition it no longer meets."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    moment = scenario.document.answers.answers[next(iter(scenario.document.answers.answers))].changed

    aside = scenario.document.set_aside()
    assert {each.since for each in aside} == {moment}
    assert [(each.cause.question, sorted(each.cause.options)) for each in aside] == [
        ("extent", ["formal", "informal"]),
        ("extent", ["formal"]),
        ("extent", ["formal"]),
    ]


def test_the_drawer_knows_the_moment_also_when_the_cause_was_cleared(scenario: Scenario) -> None:
    """An extent that was made empty again has no moment of its own any more; the change log has."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Met een convenant", question="arrangement")
    before = scenario.document.answers.answers[scenario.document.set_aside()[0].key] if scenario.set_aside else None
    scenario.clear(LOANS)

    assert before is None
    assert scenario.document.set_aside()[0].since > "2026-01-05T09:00:00"


def test_documents_links_and_remarks_are_set_aside_too(scenario: Scenario) -> None:
    """A question with only evidence or only a remark is in the drawer like one with an answer."""
    scenario.answer(LOANS, "formal")
    scenario.link(LOANS, "https://example.org/convenant")
    scenario.remark(LOANS, "Navragen bij de griffie", question="obstacles_exist")
    scenario.answer(LOANS, "none")

    assert scenario.set_aside == [f"{LOANS} evidence", f"{LOANS} obstacles_exist"]
    evidence, obstacles = scenario.document.set_aside()
    assert [each.target for each in evidence.evidence] == ["https://example.org/convenant"]
    assert obstacles.remark == "Navragen bij de griffie"


def test_what_was_set_aside_comes_back_by_itself_with_the_route(scenario: Scenario) -> None:
    """When the extent is formal again, the drawer is empty and the answers stand where they stood."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, "formal")

    assert scenario.set_aside == []
    assert scenario.said(LOANS, "obstacles") == "Andere software"
    assert "obstacles" in scenario.asked(LOANS)


def test_only_what_the_new_extent_asks_comes_back(scenario: Scenario) -> None:
    """Informal cooperation has an arrangement again, but its obstacles stay aside."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, "informal")

    assert scenario.set_aside == [f"{LOANS} obstacles_exist", f"{LOANS} obstacles"]


def test_an_answer_aside_opens_no_follow_up_of_its_own(scenario: Scenario) -> None:
    """A yes to obstacles that is off the route does not keep the question which ones on it."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "unknown")

    assert scenario.asked(LOANS) == ["extent", "extent_reason"]


def test_the_drawer_survives_reopening(scenario: Scenario) -> None:
    """What is aside, since when and why are all in the file."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    before = scenario.document.set_aside()
    scenario.reopen()

    assert scenario.document.set_aside() == before


def test_bringing_back_restores_the_last_answer_that_asked_the_question(scenario: Scenario) -> None:
    """The arrangement was last asked because the extent was informal, so informal it becomes again."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "informal")
    scenario.answer(LOANS, "Mondeling", question="arrangement")
    scenario.answer(LOANS, "none")
    scenario.bring_back(LOANS, "arrangement")

    assert scenario.said(LOANS) == "informal"
    assert scenario.set_aside == []


def test_bringing_back_works_after_reopening(scenario: Scenario) -> None:
    """What the extent was before stands in the change log of the file, not only in the history of this sitting."""
    scenario.answer(LOANS, "informal")
    scenario.answer(LOANS, "Mondeling", question="arrangement")
    scenario.clear(LOANS)
    scenario.reopen()
    scenario.bring_back(LOANS, "arrangement")

    assert scenario.said(LOANS) == "informal"


def test_bringing_back_meets_every_condition_in_one_step(scenario: Scenario) -> None:
    """The obstacles need a formal extent and a yes; both come back together, and one undo takes both away."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "no", question="obstacles_exist")
    scenario.answer(LOANS, "none")
    scenario.bring_back(LOANS, "obstacles")
    assert (scenario.said(LOANS), scenario.said(LOANS, "obstacles_exist")) == ("formal", "yes")
    assert "obstacles" in scenario.asked(LOANS)

    scenario.undo()
    assert (scenario.said(LOANS), scenario.said(LOANS, "obstacles_exist")) == ("none", "no")


def test_bringing_back_follows_a_chain_to_where_it_broke(tmp_path: Path, chain: Questionnaire) -> None:
    """A page that depends on a page that is off the route itself needs both to come back."""
    scenario = Scenario(tmp_path, chain)
    scenario.answer("only.a", "maybe")
    scenario.answer("only.a", "yes", question="second")
    scenario.answer("only.a", "Derde", question="third")
    scenario.answer("only.a", "no")
    causes = {each.key.question: each.cause.question for each in scenario.document.set_aside()}
    assert causes == {"second": "first", "third": "first"}

    scenario.bring_back("only.a", "third")
    assert (scenario.said("only.a"), scenario.set_aside) == ("maybe", [])
    scenario.close()


def test_what_no_answers_can_ask_cannot_be_brought_back(tmp_path: Path, chain: Questionnaire) -> None:
    """Conditions that exclude each other end in an error, not in a search without end."""
    scenario = Scenario(tmp_path, chain)
    scenario.answer("only.a", "Nooit", question="never")
    assert scenario.set_aside == ["only.a never"]

    with pytest.raises(ValueError, match="never"):
        scenario.bring_back("only.a", "never")
    scenario.close()


def test_a_question_that_is_asked_cannot_be_brought_back(scenario: Scenario) -> None:
    """Bringing back is for what is off the route; anything else is a mistake of the program."""
    with pytest.raises(ValueError, match="extent"):
        scenario.bring_back(LOANS, "extent")


def test_discarding_removes_the_answer_its_remark_and_its_evidence(scenario: Scenario) -> None:
    """What is removed from the drawer is gone with all that was attached to it, and one undo brings it back there."""
    scenario.answer(LOANS, "formal")
    scenario.link(LOANS, "https://example.org/convenant")
    scenario.answer(LOANS, "unknown", question="evidence")
    scenario.remark(LOANS, "Oude versie", question="evidence")
    scenario.answer(LOANS, "none")
    scenario.discard(LOANS, "evidence")
    assert (scenario.set_aside, scenario.attached(LOANS), scenario.remarked(LOANS, "evidence")) == ([], [], "")

    scenario.undo()
    assert scenario.set_aside == [f"{LOANS} evidence"]
    assert scenario.attached(LOANS) == ["https://example.org/convenant"]
    assert scenario.remarked(LOANS, "evidence") == "Oude versie"


def test_discarding_leaves_the_other_answers_of_the_aspect_alone(scenario: Scenario) -> None:
    """Removing one thing from the drawer keeps the rest of it."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    scenario.discard(LOANS, "obstacles")

    assert scenario.set_aside == [f"{LOANS} arrangement", f"{LOANS} obstacles_exist"]


# ---- undo


def test_undo_of_an_extent_brings_the_follow_ups_back(scenario: Scenario) -> None:
    """Undo takes the inventory to the state before, route and drawer included."""
    _with_obstacles(scenario)
    scenario.answer(LOANS, "none")
    scenario.undo()

    assert scenario.said(LOANS) == "formal"
    assert scenario.set_aside == []
    assert scenario.pages(LOANS) == ["extent", "arrangement", "obstacles"]

    scenario.redo()
    assert scenario.set_aside == [f"{LOANS} arrangement", f"{LOANS} obstacles_exist", f"{LOANS} obstacles"]


def test_removing_another_aspect_is_undone_with_everything_that_was_said_about_it(scenario: Scenario) -> None:
    """Answers, remarks and evidence go with the aspect and come back with it."""
    aspect = scenario.other("finance", "Drukkerij")
    scenario.answer(aspect, "formal")
    scenario.answer(aspect, "Samen aankopen", question="arrangement")
    scenario.remark(aspect, "Sinds 2021")
    scenario.link(aspect, "https://example.org/drukkerij")
    before = scenario.facts
    scenario.remove_other(aspect)
    assert scenario.pages(aspect) == []
    assert {key[0] for facts in scenario.facts.values() for key in facts} & {aspect} == set()

    scenario.undo()
    assert scenario.facts == before


def test_removing_an_aspect_of_the_form_does_nothing(scenario: Scenario) -> None:
    """Only what the respondent added can be removed; predefined aspects and their answers stay."""
    scenario.answer(LOANS, "formal")
    scenario.remove_other(LOANS)

    assert scenario.said(LOANS) == "formal"


def test_renaming_keeps_the_answers_of_another_aspect(scenario: Scenario) -> None:
    """An added aspect has an id of its own, so its label may change at any time."""
    aspect = scenario.other("finance", "Drukerij")
    scenario.answer(aspect, "formal")
    scenario.rename_other(aspect, "Drukkerij")

    assert scenario.document.answers.label(aspect) == "Drukkerij"
    assert scenario.said(aspect) == "formal"
