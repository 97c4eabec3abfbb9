"""Suggestions: which words make them, and that the rules that ship are sound."""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre.talkers import Talker, collected
from centre.towns import PUMPS, WELLS
from samenwerking_desktop.centre.codes import Code, CodeList, code_lists
from samenwerking_desktop.centre.coding_tables import code_counts, code_quotes, coding_progress
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.suggestions import suggest
from samenwerking_desktop.paths import resource
from samenwerking_desktop.questionnaire.model import Questionnaire


def rules(**keywords: list[str]) -> CodeList:
    """A list with these codes, each with its keywords."""
    codes = tuple(Code(code, code, keywords=tuple(words)) for code, words in keywords.items())
    return CodeList("list", "Lijst", ("reason",), ("for", "against"), codes)


@pytest.fixture
def shipped(tmp_path: Path, form: Questionnaire) -> dict[str, CodeList]:
    """The lists that ship, as the shipped questionnaire makes them."""
    with Collection.create(tmp_path / "leeg.bundel") as collection:
        return {each.id: each for each in code_lists(collection, form)}


@pytest.mark.parametrize(
    ("keyword", "text", "found"),
    [
        ("efficien", "Meer EFFICIËNTIE!", True),
        ("efficiën", "efficiente werking", True),
        ("schaal", "de schaalgrootte", True),
        ("schaal", "vissersschaal", False),
        ("wet.", "De wet laat het niet toe", True),
        ("wet.", "de wethouder", False),
        ("te klein", "We zijn te kleine steden", True),
        ("te klein", "te grote en kleine", False),
        ("te klein", "te\n\tklein", True),
        ("ad hoc", "ad-hocoverleg", True),
        ("", "", False),
        ("btw", "b.t.w.", False),
    ],
)
def test_a_keyword_begins_a_word(keyword: str, text: str, found: bool) -> None:
    """Case, accents and what stands between words do not matter; the middle of a word is no beginning."""
    assert suggest(text, rules(code=[keyword] if keyword else [])) == (("code",) if found else ())


def test_suggestions_follow_the_list() -> None:
    """A text may deserve several codes, each once, in the order of the list and not of the text."""
    codes = rules(one=["kost", "prijs"], two=["wet."], three=["cultuur"])
    assert suggest("Cultuur en kosten, en de prijs van kosten.", codes) == ("one", "three")
    assert suggest("Niets van dat alles.", codes) == ()


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    """No text breaks the rules, and the same text gives the same codes."""
    codes = rules(one=["a"], two=["é."])
    assert suggest(text, codes) == suggest(text, codes)
    assert set(suggest(text, codes)) <= {"one", "two"}


def test_the_four_families(shipped: dict[str, CodeList]) -> None:
    """Sentences like those of the study lead to the family that the study puts them in."""
    said = {
        "De diensten zitten in een ander gebouw en hebben andere software.": ("structural",),
        "Er is weinig vertrouwen en veel vrees voor de eigenheid.": ("cultural",),
        "Schaalvergroting geeft een besparing en spaart dubbel werk uit.": ("efficiency",),
        "Het beroepsgeheim en de btw-regelgeving laten dit niet toe.": ("regulation",),
    }
    assert {text: suggest(text, shipped["reasons"]) for text in said} == said
    assert suggest("Dat duurt maanden en de schaal is te klein.", shipped["obstacles"]) == ("time", "scale")


def test_arrangement_forms_out_of_a_text(shipped: dict[str, CodeList], form: Questionnaire) -> None:
    """The forms of the questionnaire are the codes of the arrangements, and the rules that ship find them in texts."""
    (question,) = form.with_role("arrangement", "choices")
    codes = shipped["arrangements"]
    assert [(code.id, code.label) for code in codes.codes] == [(each.id, each.label) for each in question.options]
    text = "Met een beheersovereenkomst. Een stuurgroep komt samen."
    assert suggest(text, codes) == ("management_agreement", "steering_group")


def test_the_rules_that_ship_are_sound(shipped: dict[str, CodeList]) -> None:
    """Every code has a label, a family that exists and keywords in plain letters; no rule is left without a code."""
    plain = set(string.ascii_lowercase + string.digits + " .")
    codes = [(each, code) for each in shipped.values() for code in each.codes]
    keywords = [word for _, code in codes for word in code.keywords]
    assert [word for word in keywords if not set(word) <= plain or word.strip(" .") == ""] == []
    assert [code.id for _, code in codes if not code.label] == []
    assert [code.id for each, code in codes if code.family and each.code(code.family) is None] == []
    assert [code.id for _, code in codes if len(set(code.keywords)) != len(code.keywords)] == []
    raw = tomllib.loads(resource("coding.toml").read_text(encoding="utf-8"))
    assert [
        code["id"] for each in raw["list"] for code in each["code"] if not shipped[each["id"]].code(code["id"])
    ] == []
    assert {code.id for code in shipped["arrangements"].codes if not code.keywords} == {"other"}
    assert {code.origin for each in ("reasons", "obstacles") for code in shipped[each].codes} == {
        "internal",
        "external",
    }


def test_a_suggestion_is_never_counted(tmp_path: Path) -> None:
    """What the rules propose stands in no table: nothing is coded until somebody says so."""
    town = Talker(tmp_path, "Aalbeke")
    town.tell(WELLS, "tight", why="Goedkoper, door de schaal.", told="Een convenant.", hurdle="De wet.")
    town.tell(PUMPS, "apart", why="De cultuur is anders.")
    with Collection.open(collected(tmp_path, town)) as collection:
        picture = read_picture(collection)
        counts = code_counts(collection, picture)
        assert counts[["text_count", "coded_texts", "city_count", "coded_cities"]].sum().tolist() == [0, 0, 0, 0]
        assert len(code_quotes(collection, picture)) == 0
        assert coding_progress(collection, picture)[["coded", "to_do"]].sum().tolist() == [0, 4]
