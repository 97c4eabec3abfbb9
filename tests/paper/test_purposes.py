"""The prints for a purpose: the blank of one person, what changed since round 1, and the code that matches the file."""

from __future__ import annotations

import pytest

from papers import MOMENT, set_blank, set_changes
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.returns import short_hash
from samenwerking_desktop.paper.blank import Part
from samenwerking_desktop.paper.persons import persons
from samenwerking_desktop.paper.wording import stamp_of
from scenario import Scenario
from tags import read


def test_a_blank_for_one_person(scenario: Scenario) -> None:
    """Who was named for a domain gets the aspects of that domain, own ones of the city with them, and no others."""
    scenario.contact("ict", name="Noor Blauwvoet")
    scenario.other("ict", "Drones")
    (noor,) = persons(scenario.document.answers)
    form = scenario.document.questionnaire
    heard = read(set_blank(form, Part(person=noor), scenario.document.answers).pdf).tree.words
    assert noor.name == "Noor Blauwvoet"
    assert [each.label for each in form.cluster("ict").aspects if each.label not in heard] == []
    assert "Drones" in heard
    assert [each.label for each in form.cluster("finance").aspects if each.label in heard] == []


def test_what_changed(scenario: Scenario) -> None:
    """Only what is another in round 2 is on the print of the changes, with what it was."""
    scenario.answer("finance.loans", "none")
    scenario.answer("finance.treasury", "formal")
    second = scenario.second_round()
    second.answer("finance.loans", "informal")
    second.confirm("finance.treasury")
    found = read(set_changes(second).pdf).tree
    rows = [[cell.words for cell in row.tags] for row in found.every("TR")]
    assert rows[-1] == ["1.1 Leningen", "Mate van samenwerking", "Geen samenwerking", "Informele samenwerking"]
    assert "Thesaurie" not in found.words
    assert ["Bevestigd: hetzelfde als in ronde 1", "1"] in rows


def test_no_round_to_compare_with(scenario: Scenario) -> None:
    """An inventory of round 1 has nothing to compare with, and says so."""
    with pytest.raises(UserError, match="geen antwoorden van ronde 1"):
        set_changes(scenario)


def test_the_code_is_that_of_the_return(scenario: Scenario) -> None:
    """The short hash on paper is the one of a return that is made of the same answers."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "Een protocol", question="arrangement")
    scenario.answer("finance.loans", "none")
    code = stamp_of(scenario.document, MOMENT).code
    assert code == short_hash(scenario.export().content_hash)
    scenario.answer("finance.loans", "informal")
    assert stamp_of(scenario.document, MOMENT).code != code
