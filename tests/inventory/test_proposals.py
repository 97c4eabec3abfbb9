"""What the inventory proposes for the yearly report, and what last year's report leaves to be answered."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_desktop.inventory.proposals import (
    Proposal,
    heading_of,
    headings,
    measures_of,
    offers,
    open_questions,
    synergies_of,
)
from samenwerking_desktop.inventory.records import Record, Standing, records, standing
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario

LOANS, PREVENTION = "finance.loans", "other.prevention"


def _accept(scenario: Scenario, proposals: list[Proposal]) -> list[str]:
    with scenario.document.together():
        return [scenario.document.records.add(each.kind, each.values) for each in proposals]


def _synergies(scenario: Scenario) -> list[Record]:
    return records(scenario.document.answers, "synergy")


def test_cooperation_is_proposed(scenario: Scenario) -> None:
    """Every aspect with cooperation, with how it is arranged and why, under its heading; new where the text says so."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, ["covenant", "steering_group"], question="arrangement_form")
    scenario.answer(LOANS, "Een convenant, sinds september 2026.", question="arrangement")
    scenario.answer(LOANS, "Lagere rente.", question="extent_reason")
    scenario.answer(PREVENTION, "informal")
    scenario.answer("hr.training", "none")
    scenario.answer("ict.network", "unknown")
    own = scenario.other("hr", "Arbeidsgeneesheer")
    scenario.answer(own, "informal")
    found = synergies_of(scenario.document.answers, 2026)
    assert [(each.aspect, each.values["domain"], each.values["title"]) for each in found] == [
        (LOANS, "Begroting en boekhouding", "Leningen"),
        (own, "Human resources", "Arbeidsgeneesheer"),
        (PREVENTION, "Veiligheid, welzijn en hygiëne", "Preventie"),
    ]
    assert found[0].values["text"] == "Convenant, stuurgroep.\nEen convenant, sinds september 2026."
    assert found[0].values["benefit"] == "Lagere rente."
    _accept(scenario, found)
    assert [standing(each, 2026) for each in _synergies(scenario)] == [
        Standing.NEW,
        Standing.EXISTING,
        Standing.EXISTING,
    ]
    assert synergies_of(scenario.document.answers, 2026) == []
    scenario.undo()
    assert len(synergies_of(scenario.document.answers, 2026)) == 3


def test_two_years_in_a_text_are_no_year(scenario: Scenario) -> None:
    """A year is taken over only where the text states one."""
    scenario.answer(LOANS, "informal")
    scenario.answer(LOANS, "Sinds 2019 mondeling, vanaf 2022 met een bestek.", question="arrangement")
    assert "since" not in synergies_of(scenario.document.answers, 2026)[0].values


def test_a_wish_is_a_candidate(scenario: Scenario) -> None:
    """No cooperation that is wished is proposed as a measure, with why; once it is one, no more."""
    for aspect, wish in ((LOANS, "yes"), ("finance.treasury", "no")):
        scenario.answer(aspect, "none")
        scenario.answer(aspect, wish, question="desirable")
    scenario.answer(LOANS, "Betere voorwaarden.", question="desirable_reason")
    found = measures_of(scenario.document.answers, 2026)
    assert [(each.aspect, each.values["text"]) for each in found] == [(LOANS, "Betere voorwaarden.")]
    _accept(scenario, found)
    assert measures_of(scenario.document.answers, 2026) == []


def test_a_change_is_offered(scenario: Scenario) -> None:
    """What the aspect says later is offered, and not taken over by itself; it may be taken, or only seen."""
    scenario.answer(LOANS, "informal")
    scenario.answer(LOANS, "Mondeling.", question="arrangement")
    (item,) = _accept(scenario, synergies_of(scenario.document.answers, 2026))
    assert offers(scenario.document.answers, 2026) == []
    scenario.answer(LOANS, "Met een bestek.", question="arrangement")
    (offer,) = offers(scenario.document.answers, 2026)
    assert (_synergies(scenario)[0]["text"], offer.values["text"], offer.gone) == (
        "Mondeling.",
        "Met een bestek.",
        False,
    )
    scenario.document.records.set("synergy", item, offer.keep)
    assert (offers(scenario.document.answers, 2026), _synergies(scenario)[0]["text"]) == ([], "Mondeling.")
    scenario.undo()
    scenario.document.records.set("synergy", item, offer.values)
    assert (offers(scenario.document.answers, 2026), _synergies(scenario)[0]["text"]) == ([], "Met een bestek.")


def test_cooperation_that_ended_is_offered_too(scenario: Scenario) -> None:
    """When the aspect says none, or is removed, stopping the synergy is what is offered."""
    own = scenario.other("hr", "Arbeidsgeneesheer")
    for aspect in (LOANS, own):
        scenario.answer(aspect, "formal")
    items = _accept(scenario, synergies_of(scenario.document.answers, 2025))
    scenario.answer(LOANS, "none")
    scenario.remove_other(own)
    found = offers(scenario.document.answers, 2026)
    assert [each.gone for each in found] == [True, True]
    for item, offer in zip(items, found, strict=True):
        scenario.document.records.set("synergy", item, offer.values)
    assert [standing(each, 2026) for each in _synergies(scenario)] == [Standing.STOPPED, Standing.STOPPED]
    scenario.reopen()
    assert offers(scenario.document.answers, 2026) == []


def test_what_became_of_it(scenario: Scenario) -> None:
    """A proposal and a measure that had not ended are asked about in the next year, until that is answered."""
    scenario.record("synergy", title="Helpdesk", status_2025="proposed")
    scenario.record("synergy", title="Wagenpark", status_2025="existing")
    scenario.record("measure", title="Bestek", status_2024="busy")
    scenario.record("measure", title="Opleiding", status_2025="done")
    found = open_questions(scenario.document.answers, 2026)
    assert [(each.record["title"], each.before) for each in found] == [("Helpdesk", "proposed"), ("Bestek", "busy")]
    for each, status in zip(found, ("existing", "dropped"), strict=True):
        scenario.document.records.set(each.record.kind, each.record.item, each.answer(status, "Beslist in mei."))
    assert open_questions(scenario.document.answers, 2026) == []
    desk = _synergies(scenario)[0]
    assert (standing(desk, 2025), standing(desk, 2026), desk.note(2026)) == (
        Standing.PROPOSED,
        Standing.NEW,
        "Beslist in mei.",
    )


def test_every_aspect_has_a_heading(form: Questionnaire) -> None:
    """Each predefined aspect of the shipped form stands under one of the headings of the report."""
    assert {heading_of(form, aspect) for aspect in form.aspects} <= set(headings())


_TEXTS = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=40).filter(str.strip)


@settings(max_examples=25)
@given(st.lists(_TEXTS, min_size=3, max_size=3), _TEXTS)
def test_no_text_is_lost(texts: list[str], note: str) -> None:
    """Whatever was answered is whole in the proposal, and after that whole in every next year."""
    with TemporaryDirectory() as folder:
        scenario = Scenario(Path(folder))
        scenario.answer(LOANS, "formal")
        for question, text in zip(("arrangement", "extent_reason"), texts, strict=False):
            scenario.answer(LOANS, text, question=question)
        said = [answer.value for answer in scenario.document.answers.answers.values()]
        _accept(scenario, synergies_of(scenario.document.answers, 2025))
        scenario.record("measure", text=texts[2], status_2025="open")
        (asked,) = open_questions(scenario.document.answers, 2026)
        scenario.document.records.set("measure", asked.record.item, asked.answer("busy", note))
        kept = "\n".join(scenario.document.answers.report.values())
        assert [text for text in said if text != "formal" and text not in kept] == []
        assert all(
            scenario.document.answers.report[asked.record.kind, asked.record.item, name]
            for name in ("text", "status.2025")
        )
        scenario.close()
