"""The route: which questions are asked, page by page, given the answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_desktop.paths import form_folders
from samenwerking_desktop.questionnaire.load import from_definition, load_folder
from samenwerking_desktop.questionnaire.model import Condition, Key, Questionnaire
from samenwerking_desktop.questionnaire.route import find_route, why_off_route

FORM = load_folder(form_folders()["samenwerking-stad-ocmw"])
LOANS, GAS = "finance.loans", "purchasing.gas"
Chosen = dict[Key, str]


def asked(questionnaire: Questionnaire, aspect: str, answers: Mapping[str, str]) -> list[str]:
    """The questions that are asked of one aspect, in order."""
    route = find_route(questionnaire, {Key(aspect, question): option for question, option in answers.items()}, {})
    return [key.question for stop in route.stops for key in stop.keys if key.aspect == aspect]


def form_of(questions: list[dict[str, Any]]) -> Questionnaire:
    """A form of one aspect with each question on a page of its own; `page` in a question is the page's relevance."""
    base = json.loads(FORM.definition)
    option = [{"id": "yes", "code": 1, "label": "Ja"}, {"id": "no", "code": 0, "label": "Nee"}]
    pages = []
    for question in questions:
        page = {"id": f"on_{question['id']}", "title": question["id"], "relevant": question.pop("page", {})}
        words = {"kind": "choice", "text": question["id"], "label": question["id"], "option": option}
        pages.append({**page, "question": [{**words, **question}]})
    cluster = {"id": "only", "label": "Enige", "aspect": [{"id": "aspect", "label": "Aspect"}]}
    changes = {"page": pages, "clusters": [cluster], "score": questions[0]["id"]}
    return from_definition(json.dumps({**base, **changes}))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, []),
        ({"extent": "none"}, ["desirable", "desirable_reason"]),
        (
            {"extent": "informal"},
            ["arrangement", "arrangement_form", "evidence", "formal_desirable", "formal_desirable_reason"],
        ),
        ({"extent": "formal"}, ["arrangement", "arrangement_form", "evidence", "obstacles_exist"]),
        (
            {"extent": "formal", "obstacles_exist": "yes"},
            ["arrangement", "arrangement_form", "evidence", "obstacles_exist", "obstacles"],
        ),
        (
            {"extent": "formal", "obstacles_exist": "no"},
            ["arrangement", "arrangement_form", "evidence", "obstacles_exist"],
        ),
        ({"extent": "none", "desirable": "yes"}, ["desirable", "desirable_reason"]),
        ({"extent": "no such option"}, []),
    ],
)
def test_follow_ups_of_each_extent(answers: dict[str, str], expected: list[str]) -> None:
    """The extent and its reason are always asked; what follows depends on the extent of that same aspect."""
    assert asked(FORM, LOANS, answers) == ["extent", "extent_reason", *expected]


def test_an_answer_off_the_route_opens_nothing() -> None:
    """That there were obstacles asks nothing more once the extent is no longer formal."""
    assert "obstacles" not in asked(FORM, LOANS, {"extent": "informal", "obstacles_exist": "yes"})
    assert "obstacles" not in asked(FORM, LOANS, {"obstacles_exist": "yes"})


def test_aspects_do_not_touch_each_other() -> None:
    """The condition is per aspect: one formal aspect asks nothing of its neighbour."""
    chosen = {Key(LOANS, "extent"): "formal", Key("finance.treasury", "extent"): "none"}
    route = find_route(FORM, chosen, {})
    found = {
        stop.page: [aspect for aspect in stop.aspects if aspect in (LOANS, "finance.treasury")]
        for stop in route.stops
        if stop.cluster == "finance"
    }
    assert found == {
        "extent": [LOANS, "finance.treasury"],
        "arrangement": [LOANS],
        "desirability": ["finance.treasury"],
        "obstacles": [LOANS],
    }


def test_an_empty_inventory_walks_over_the_first_pages() -> None:
    """Before anything is answered, each cluster has one stop with all its aspects, in the published order."""
    route = find_route(FORM, {}, {})
    assert [(stop.cluster, stop.page) for stop in route.stops] == [(each.id, "extent") for each in FORM.clusters]
    assert [aspect for stop in route.stops for aspect in stop.aspects] == list(FORM.aspects)
    assert len(route.asked) == 2 * 41


def test_a_full_cluster_walks_over_its_pages_in_order() -> None:
    """The stops of a cluster come in the order of the pages, and the keys of a stop aspect by aspect."""
    chosen = {Key(f"purchasing.{short}", "extent"): extent for short, extent in
              [("gas", "none"), ("electricity", "informal"), ("telephony", "formal")]}  # fmt: skip
    stops = [stop for stop in find_route(FORM, chosen, {}).stops if stop.cluster == "purchasing"]
    assert [(stop.page, stop.aspects) for stop in stops] == [
        ("extent", ("purchasing.gas", "purchasing.electricity", "purchasing.telephony")),
        ("arrangement", ("purchasing.electricity", "purchasing.telephony")),
        ("desirability", ("purchasing.gas",)),
        ("formalisation", ("purchasing.electricity",)),
        ("obstacles", ("purchasing.telephony",)),
    ]
    assert stops[0].keys[:3] == (Key(GAS, "extent"), Key(GAS, "extent_reason"), Key("purchasing.electricity", "extent"))


def test_added_aspects_follow_the_predefined_ones() -> None:
    """What a respondent added is asked the full set of pages, after the predefined aspects of its cluster."""
    chosen = {Key("purchasing.other_b", "extent"): "none"}
    route = find_route(FORM, chosen, {"purchasing": ["purchasing.other_b", "purchasing.other_a"]})
    extent, desirability = (route.stop("purchasing", page) for page in ("extent", "desirability"))
    assert extent is not None
    assert desirability is not None
    assert extent.aspects[3:] == ("purchasing.other_b", "purchasing.other_a")
    assert desirability.aspects == ("purchasing.other_b",)


def test_a_page_without_questions_is_no_stop() -> None:
    """Where nothing is asked there is no stop, and asking for it gives none."""
    assert find_route(FORM, {}, {}).stop("finance", "obstacles") is None


def test_says_why_a_question_is_not_asked() -> None:
    """The cause is the first condition that is not met: the page's before the question's own."""
    obstacles = Key(LOANS, "obstacles")
    assert why_off_route(FORM, obstacles, {}) == Condition("extent", frozenset({"formal"}))
    formal = {Key(LOANS, "extent"): "formal"}
    assert why_off_route(FORM, obstacles, formal) == Condition("obstacles_exist", frozenset({"yes"}))
    assert why_off_route(FORM, obstacles, {**formal, Key(LOANS, "obstacles_exist"): "yes"}) is None


def test_conditions_nest_over_pages() -> None:
    """A chain of conditions breaks where the first one does, and mends when it does."""
    form = form_of(
        [
            {"id": "a"},
            {"id": "b", "page": {"a": ["yes"]}},
            {"id": "c", "page": {"b": ["yes"]}},
            {"id": "d", "relevant": {"c": ["yes"]}},
        ]
    )
    rest = {"b": "yes", "c": "yes"}
    assert asked(form, "only.aspect", {"a": "yes", **rest}) == ["a", "b", "c", "d"]
    assert asked(form, "only.aspect", {"a": "no", **rest}) == ["a"]
    assert asked(form, "only.aspect", rest) == ["a"]
    assert asked(form, "only.aspect", {"a": "yes", "c": "yes"}) == ["a", "b"]
    broken = {Key("only.aspect", question): option for question, option in {"a": "no", **rest}.items()}
    assert why_off_route(form, Key("only.aspect", "d"), broken) == Condition("a", frozenset({"yes"}))


def test_several_conditions_must_all_be_met() -> None:
    """A question with two conditions is asked when both are met, wherever they stand."""
    form = form_of([{"id": "a"}, {"id": "b"}, {"id": "c", "page": {"a": ["yes"]}, "relevant": {"b": ["yes", "no"]}}])
    answers = [{"a": "yes", "b": "no"}, {"a": "yes"}, {"a": "no", "b": "no"}]
    assert ["c" in asked(form, "only.aspect", each) for each in answers] == [True, False, False]


@st.composite
def forms(draw: st.DrawFn) -> Questionnaire:
    """A form of up to six questions, each with conditions on any of the earlier ones."""
    names = ["q0", "q1", "q2", "q3", "q4", "q5"][: draw(st.integers(1, 6))]
    options = st.sampled_from([["yes"], ["no"], ["yes", "no"]])
    questions = []
    for place, name in enumerate(names):
        conditions = st.dictionaries(st.sampled_from(names[:place]), options, max_size=2) if place else st.just({})
        questions.append({"id": name, "page": draw(conditions), "relevant": draw(conditions)})
    return form_of(questions)


def answers_to(form: Questionnaire, aspects: list[str]) -> st.SearchStrategy[Chosen]:
    """Answers to any of the choice questions, on or off the route, some with an option that does not exist."""
    keys = [Key(aspect, each.id) for aspect in aspects for each in form.questions.values() if each.kind == "choice"]
    known = {key: [option.id for option in form.questions[key.question].options] for key in keys}
    given_ = {key: st.sampled_from([*options, "none of these"]) for key, options in known.items()}
    return st.fixed_dictionaries({}, optional=given_)


def check_route(form: Questionnaire, chosen: Chosen) -> None:
    """The properties that every route has."""
    before = dict(chosen)
    route = find_route(form, chosen, {})
    assert (find_route(form, dict(reversed(chosen.items())), {}), chosen) == (route, before)
    live = {key: option for key, option in chosen.items() if key in route.asked}
    assert find_route(form, live, {}) == route
    every = {Key(aspect, question) for aspect in form.aspects for question in form.questions}
    assert {key for key in every if why_off_route(form, key, chosen) is None} == route.asked
    listed = [key for stop in route.stops for key in stop.keys]
    assert sorted(listed) == sorted(route.asked)


@settings(deadline=None, max_examples=50)
@given(answers_to(FORM, [LOANS, GAS, "other.quality"]))
def test_the_route_is_a_pure_function_of_live_answers(chosen: Chosen) -> None:
    """Same answers, same route, untouched; and what stands off the route makes no difference to it."""
    check_route(FORM, chosen)


@settings(deadline=None)
@given(st.data())
def test_that_holds_for_any_form(data: st.DataObject) -> None:
    """However conditions are nested, only answers on the route count."""
    form = data.draw(forms())
    check_route(form, data.draw(answers_to(form, ["only.aspect"])))
