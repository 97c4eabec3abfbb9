"""Finding words and kinds of answers: what is found, in which order, and where in a text the words stand."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_desktop.inventory.search import counts, find, marks, words_of
from samenwerking_desktop.inventory.texts import Only, Source, Text, texts_of
from samenwerking_desktop.names import folded
from scenario import Scenario, answer_all_scores

LOANS, TREASURY = "finance.loans", "finance.treasury"
letters = st.characters(exclude_categories=["Cs"])
words = st.text(st.sampled_from("aàAéeIıßĳŒnñ ̈😀b"), min_size=1, max_size=4)


@pytest.fixture
def filled(scenario: Scenario) -> Scenario:
    """An inventory with a text of every kind that can be found."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "Één loket, en dus één dossier.", question="extent_reason")
    scenario.remark(LOANS, "Na te vragen bij de ontvanger")
    scenario.link(LOANS, "https://voorbeeld.example/convenant.html", "Het convenant")
    scenario.answer(TREASURY, "unknown")
    scenario.contact("finance", name="Björn Peeters", role="Directeur")
    return scenario


def texts(scenario: Scenario) -> list[Text]:
    """All texts of an inventory."""
    return texts_of(scenario.document.answers, scenario.document.route)


def found(scenario: Scenario, wanted: str, only: Only | None = None) -> list[tuple[str, str]]:
    """What is found: the kind of each text, and the text."""
    return [(str(each.source), each.text) for each in find(texts(scenario), wanted, only)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("een loket dossier", [("answer", "Één loket, en dus één dossier.")]),
        ("ONTVANGER", [("remark", "Na te vragen bij de ontvanger")]),
        ("convenant.html", [("evidence", "Het convenant (https://voorbeeld.example/convenant.html)")]),
        ("bjorn directeur", [("contact", "Björn Peeters"), ("contact", "Directeur")]),
        ("an peeters klaver", []),
        ("coordineert peeters", [("identity", "An Peeters")]),
        ("leningen formele", [("answer", "Formele samenwerking")]),
        ("zwembad", []),
        ("   ", []),
    ],
)
def test_what_words_find(filled: Scenario, wanted: str, expected: list[tuple[str, str]]) -> None:
    """Answers, remarks, documents and persons are found without capitals and accents; the place has words too."""
    assert found(filled, wanted) == expected


def test_a_question_is_found_once_on_each_page_and_an_aspect_by_its_alias(filled: Scenario) -> None:
    """Forty aspects with the same question make no forty lines, and an older name of an aspect leads to it."""
    asked = [text for text in texts(filled) if text.source is Source.QUESTION]
    aspect = next(each for each in filled.document.questionnaire.aspects.values() if each.aliases)
    named = [each for each in find(texts(filled), aspect.aliases[0]) if each.source is Source.ASPECT]

    assert len(asked) == len({(text.page, text.cluster, text.key[1]) for text in asked})
    assert [text.key[0] for text in named] == [aspect.id]
    assert aspect.aliases[0] in named[0].text


def test_the_place_has_the_numbers_of_the_screen(filled: Scenario) -> None:
    """A place is told as the screen and the paper number it."""
    filled.answer(LOANS, "Met een overeenkomst", question="arrangement")
    hit = find(texts(filled), "overeenkomst leningen")[-1]

    assert hit.place == "1.b Regeling · 1.1 Leningen · Regeling"


def test_the_order_is_that_of_the_questionnaire(filled: Scenario) -> None:
    """Who fills in comes first, then the pages in walking order, the contact persons, and what was set aside."""
    filled.answer("hr.training", "formal")
    filled.answer("hr.training", "Peeters weet het", question="arrangement")
    filled.answer("hr.training", "none")

    assert [source for source, _ in found(filled, "peeters")] == ["identity", "contact", "aside"]
    stops = [(stop.cluster, stop.page) for stop in filled.document.route.stops]
    score = filled.document.questionnaire.page_of
    pages = [(text.key[0].partition(".")[0], score[text.key[1]].id) for text in texts(filled) if len(text.key) == 2]
    places = [stops.index(page) for page in pages if page in stops]
    assert places[: len(places) - 1] == sorted(places[: len(places) - 1])


def test_filters(filled: Scenario) -> None:
    """Each filter gives what it says, alone or with words that are in the place; its count is how many that are."""
    asked = len(filled.document.route.asked)
    given = sum(filled.document.answers.has_content(key) for key in filled.document.route.asked)

    assert counts(texts(filled)) == {
        Only.UNANSWERED: asked - given,
        Only.UNKNOWN: 1,
        Only.REMARK: 1,
        Only.ASIDE: 0,
        Only.CHANGED: 0,
    }
    assert len(found(filled, "", Only.UNANSWERED)) == asked - given
    assert found(filled, "thesaurie", Only.UNKNOWN) == [("answer", "weet niet")]
    assert found(filled, "leningen", Only.UNKNOWN) == []
    assert found(filled, "", Only.REMARK) == [("remark", "Na te vragen bij de ontvanger")]


def test_what_was_set_aside_is_one_text_per_question(filled: Scenario) -> None:
    """The answer, what was attached and the remark of a question that is not asked stand together."""
    filled.answer(LOANS, "Met een overeenkomst", question="arrangement")
    filled.remark(LOANS, "van 2019", question="arrangement")
    filled.answer(LOANS, "none")

    assert found(filled, "", Only.ASIDE) == [
        ("aside", "Met een overeenkomst · van 2019"),
        ("aside", "Het convenant (https://voorbeeld.example/convenant.html)"),
    ]
    assert counts(texts(filled))[Only.ASIDE] == filled.document.count_set_aside()


def test_changed_since_the_first_round(filled: Scenario) -> None:
    """In the second round the filter gives the answers that are another, or new, with what was said before."""
    answer_all_scores(filled, "none", but=[LOANS])
    second = filled.second_round()
    second.answer(LOANS, "informal")
    second.answer(TREASURY, "Er is één kas", question="extent_reason")
    changed = find(texts(second), "", Only.CHANGED)
    second.close()

    assert [(each.key, each.text) for each in changed] == [
        ((LOANS, "extent"), "Informele samenwerking"),
        ((TREASURY, "extent_reason"), "Er is één kas"),
    ]
    assert [each.note for each in changed] == ["was: Formele samenwerking", "nieuw in ronde 2"]


@given(st.text(letters, max_size=12), st.lists(words, max_size=3))
def test_marks_are_where_the_words_are(text: str, wanted: list[str]) -> None:
    """Each piece that is marked is inside the text, in order, apart from the next; every word that is there has one."""
    parts = words_of(" ".join(wanted))
    pieces = marks(text, parts)

    assert all(begin < end for begin, end in pieces)
    assert all(before[1] < after[0] for before, after in pairwise(pieces))
    assert pieces == [] or pieces[-1][1] <= len(text)
    marked = [folded(text[begin:end]) for begin, end in pieces]
    for word in parts:
        assert (word in folded(text)) == any(word in each for each in marked)


@given(st.text(letters, max_size=20), words)
def test_a_word_is_found_exactly_where_it_is(text: str, word: str) -> None:
    """One word finds a text when the text holds it in any capitals and with any accents, and not otherwise."""
    sought = Text(Source.ANSWER, "answer", ("a", "b"), "1.a", "", "", text)  # type: ignore[arg-type]  # any kind will do
    dressed = unicodedata.normalize("NFD", word.upper())
    hits = find([sought], dressed)

    parts = words_of(dressed)
    assert bool(hits) == (bool(parts) and all(part in folded(text) for part in parts))


def test_the_report_is_found(scenario: Scenario) -> None:
    """What stands in a record of the yearly report, as a person reads it, and what hangs on it; nothing else of it."""
    met = scenario.record("meeting", body="steering_group", date="K1 2026", decisions="Eén bestek voor laptops.")
    scenario.document.records.add_link("meeting", met, "https://voorbeeld.example/verslag", "Verslag van maart")
    assert [(each.source, each.text) for each in find(texts(scenario), "stuurgroep")] == [
        (Source.REPORT, "Stuurgroep"),
    ]
    assert [each.text for each in find(texts(scenario), "laptops")] == ["Eén bestek voor laptops."]
    assert [each.text for each in find(texts(scenario), "kwartaal")] == ["1e kwartaal 2026"]
    assert [each.source for each in find(texts(scenario), "maart")] == [Source.EVIDENCE]
