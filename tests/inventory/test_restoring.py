"""Putting back what the change log says stood there before."""

from __future__ import annotations

from samenwerking_desktop.inventory.changelog import read_changelog
from samenwerking_desktop.inventory.restoring import way_to_restore
from scenario import Scenario

LOANS = "finance.loans"


def restore(scenario: Scenario, place: int) -> bool:
    """Put back what stood there before the change at this place of the log, newest first; whether that can be."""
    edit = read_changelog(scenario.document).edit(place)
    act = way_to_restore(scenario.document, edit) if edit else None
    if act:
        act()
    return act is not None


def test_an_answer_and_a_remark_come_back_and_can_be_undone(scenario: Scenario) -> None:
    """What was answered before a change is answered again, as a step that can be taken back."""
    scenario.answer(LOANS, "formal")
    scenario.remark(LOANS, "Na te vragen")
    scenario.answer(LOANS, "none")
    scenario.remark(LOANS, "")

    assert restore(scenario, 1)
    assert (scenario.said(LOANS), scenario.remarked(LOANS)) == ("formal", "")
    assert restore(scenario, 1)
    assert scenario.remarked(LOANS) == "Na te vragen"
    scenario.undo()
    scenario.undo()
    assert (scenario.said(LOANS), scenario.remarked(LOANS)) == ("none", "")


def test_a_field_that_was_empty_becomes_empty_again(scenario: Scenario) -> None:
    """Before the first answer there was none; before the first name of a person or coordinator neither."""
    scenario.answer(LOANS, "formal")
    scenario.contact("finance", name="An Peeters")
    scenario.identity(coordinator_email="an@voorbeeld.example")

    assert [restore(scenario, place) for place in (0, 2, 4)] == [True, True, True]
    assert scenario.said(LOANS) == ""
    assert scenario.document.answers.contacts == {}
    assert "coordinator_email" not in scenario.document.answers.identity


def test_what_is_there_already_is_not_put_back(scenario: Scenario) -> None:
    """A change that was taken back since has nothing to restore."""
    scenario.answer(LOANS, "formal")
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, "formal")

    assert not restore(scenario, 1)


def test_an_added_aspect_gets_its_name_back_but_not_what_went_with_it(scenario: Scenario) -> None:
    """A name can be put back; an aspect that was removed, and an answer to it, cannot."""
    aspect = scenario.other("finance", "Drukkerij")
    scenario.answer(aspect, "formal")
    scenario.answer(aspect, "none")
    scenario.rename_other(aspect, "Reprografie")
    assert restore(scenario, 0)
    assert scenario.document.answers.label(aspect) == "Drukkerij"
    scenario.remove_other(aspect)

    assert not any(restore(scenario, place) for place in range(len(read_changelog(scenario.document))))


def test_a_field_of_a_record_comes_back(scenario: Scenario) -> None:
    """What stood in a field of the report is put back; not in a record that was removed."""
    item = scenario.record("measure", title="Wagenpark", deadline="K3 2026")
    scenario.set_record("measure", item, title="Website", deadline="")

    assert [restore(scenario, place) for place in (1, 1)] == [True, True]
    assert {name: value for (_, _, name), value in scenario.document.answers.report.items() if name != "position"} == {
        "title": "Wagenpark",
        "deadline": "2026-Q3",
    }
    scenario.document.records.remove("measure", item)
    assert not any(restore(scenario, place) for place in range(len(read_changelog(scenario.document))))


def test_a_line_that_nobody_can_read_has_no_place(scenario: Scenario) -> None:
    """A log that another hand wrote in is read as far as it goes."""
    row = "INSERT INTO change (step, at, who, kind, key, before, after) VALUES (1, 'x', 'y', ?, ?, NULL, NULL)"
    strange = [("answer", '["finance.loans", "gone"]'), ("answer", "[]"), ("what", "[1]"), ("contact", '["a", "b"]')]
    scenario.document.file.connection.executemany(row, strange)
    log = read_changelog(scenario.document)

    assert [log.edit(place) for place in range(len(log))] == [None] * len(strange)
