"""The one door: what it stores, what it refuses, whom it tells, and what it does when the disk fails."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faults import no_file_larger_than, posix_only
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import NOT_APPLICABLE, UNKNOWN, Answer, Change, FactKind, State, answered
from samenwerking_desktop.inventory.checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, clean_text
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key, Questionnaire
from scenario import IDENTITY, Scenario, facts_in

LOANS = "finance.loans"
EXTENT, REASON = Key(LOANS, "extent"), Key(LOANS, "extent_reason")

# ---- autosave


@posix_only
def test_an_edit_is_on_disk_when_it_returns(tmp_path: Path, form: Questionnaire) -> None:
    """A program that is killed right after an edit loses nothing of it."""
    path = tmp_path / "a.inventaris"
    Document.create(path, form, IDENTITY).close()
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from samenwerking_desktop.inventory.answers import answered\n"
        "from samenwerking_desktop.inventory.document import Document\n"
        "from samenwerking_desktop.questionnaire.model import Key\n"
        "document = Document.open(Path(sys.argv[1]))\n"
        "document.answer(Key('finance.loans', 'extent'), answered('formal'))\n"
        "document.remark(Key('finance.loans', 'extent'), 'Sinds 2021')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == -9

    facts = facts_in(path)
    assert facts[FactKind.ANSWER] == {tuple(EXTENT): answered("formal")}
    assert facts[FactKind.REMARK] == {tuple(EXTENT): "Sinds 2021"}
    assert [each.name for each in tmp_path.iterdir()] == ["a.inventaris"]


def test_every_kind_of_fact_is_the_same_after_reopening(scenario: Scenario, tmp_path: Path) -> None:
    """Answers in every state, remarks, other aspects, contacts, evidence and identity all come out as they went in."""
    letter = tmp_path / "brief.txt"
    letter.write_text("Beste collega", encoding="utf-8")
    scenario.answer(LOANS, "formal")
    scenario.answer("finance.treasury", "unknown")
    scenario.answer("facility.canteen", "not_applicable")
    scenario.answer(LOANS, "Eén dienst\nvoor twee", question="extent_reason")
    scenario.answer(LOANS, ["covenant", "steering_group"], question="arrangement_form")
    scenario.answer(scenario.other("other", "Crèche ☂"), "informal")
    scenario.remark(LOANS, "«Navragen»")
    scenario.contact("finance", name="Zoë O'Neill", email="zoe@example.org")
    scenario.link(LOANS, "https://example.org/a?b=c", "Website")
    scenario.attach(LOANS, letter)
    scenario.identity(coordinator="Ève")
    before = scenario.facts
    scenario.reopen()

    assert scenario.facts == before


def test_an_edit_that_changes_nothing_is_no_change(scenario: Scenario) -> None:
    """The same answer again writes nothing, tells nobody and is no step to undo."""
    scenario.answer(LOANS, "formal")
    heard: list[Change] = []
    scenario.document.listeners.append(lambda change, _by: heard.append(change))
    change = scenario.document.answer(EXTENT, answered("formal"))

    assert (change.edits, heard) == ((), [])
    scenario.undo()
    assert scenario.said(LOANS) == ""


# ---- listeners


def test_listeners_hear_what_changed_and_who_caused_it(scenario: Scenario) -> None:
    """Each change goes to every listener once, with the `by` of its cause, undo and redo included."""
    heard: list[tuple[list[object], object]] = []
    scenario.document.listeners.append(lambda change, by: heard.append(([each.after for each in change.edits], by)))
    scenario.answer(LOANS, "formal", by="field")
    scenario.document.undo(by="menu")
    scenario.document.redo()

    assert heard == [([answered("formal")], "field"), ([None], "menu"), ([answered("formal")], None)]


def test_a_listener_already_sees_the_new_route(scenario: Scenario) -> None:
    """Memory, file and route are all up to date before anybody is told."""
    seen: list[list[str]] = []
    scenario.document.listeners.append(lambda _change, _by: seen.append(scenario.pages(LOANS)))
    scenario.answer(LOANS, "none")

    assert seen == [["extent", "desirability"]]


def test_a_listener_may_leave_while_it_is_told(scenario: Scenario) -> None:
    """Somebody who stops listening during a change does not make the next one miss it."""
    heard: list[str] = []
    document = scenario.document

    def once(_change: Change, _by: object) -> None:
        document.listeners.remove(once)
        heard.append("once")

    document.listeners += [once, lambda _change, _by: heard.append("always")]
    scenario.answer(LOANS, "none")
    scenario.answer(LOANS, "formal")

    assert heard == ["once", "always", "always"]


# ---- steps


def test_typing_on_in_one_field_is_one_step(scenario: Scenario) -> None:
    """However often a field saves while somebody types, one undo empties it."""
    for text in ("S", "Sam", "Samen"):
        scenario.answer(LOANS, text, question="extent_reason", continues=True)
    scenario.undo()

    assert scenario.said(LOANS, "extent_reason") == ""
    assert not scenario.document.history.can_undo


def test_every_save_while_typing_is_on_disk(scenario: Scenario) -> None:
    """One step for undo is still one write per pause: the last pause is what a reopened file shows."""
    for text in ("S", "Sam", "Samen"):
        scenario.answer(LOANS, text, question="extent_reason", continues=True)
    scenario.reopen()

    assert scenario.said(LOANS, "extent_reason") == "Samen"


def test_several_changes_can_be_one_step(scenario: Scenario) -> None:
    """What happens together is one change: one undo, and listeners are told once."""
    heard: list[Change] = []
    scenario.document.listeners.append(lambda change, _by: heard.append(change))
    with scenario.document.together():
        scenario.answer(LOANS, "formal")
        scenario.answer("finance.treasury", "none")
        scenario.answer(LOANS, "none")
    assert [[each.after for each in change.edits] for change in heard] == [[answered("none"), answered("none")]]

    scenario.undo()
    assert scenario.facts[FactKind.ANSWER] == {}


def test_a_failure_inside_a_group_takes_all_of_it_back(scenario: Scenario) -> None:
    """One refused answer among many leaves memory, file and history as they were before the first."""
    before = scenario.facts
    with pytest.raises(UserError), scenario.document.together():  # noqa: PT012 - the whole group is the act
        scenario.answer(LOANS, "formal")
        scenario.answer(LOANS, "misschien")
    assert scenario.facts == before
    assert not scenario.document.history.can_undo

    scenario.reopen()
    assert scenario.facts == before


def test_groups_do_not_nest(scenario: Scenario) -> None:
    """A group inside a group would be saved half, so it is a mistake that shows at once."""
    with pytest.raises(RuntimeError), scenario.document.together(), scenario.document.together():
        pass


# ---- what is stored


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Samen \n", "Samen"),
        ("een\r\ntwee\rdrie\u2028vier\u2029vijf", "een\ntwee\ndrie\nvier\nvijf"),
        ("te\x00kst\x07 \x9bmet\ud800 ruis\x7f", "tekst met ruis"),
        ("cafe\u0301", "café"),
        ("e\x00\u0301", "é"),
        ("tab\tblijft", "tab\tblijft"),
        ("👩‍👧 en עברית", "👩‍👧 en עברית"),
    ],
)
def test_texts_are_kept_clean(scenario: Scenario, typed: str, kept: str) -> None:
    """NFC, newlines as line ends, no control characters or halves of characters, no space at the ends."""
    scenario.answer(LOANS, typed, question="extent_reason")
    scenario.remark(LOANS, typed)
    scenario.reopen()

    assert (scenario.said(LOANS, "extent_reason"), scenario.remarked(LOANS)) == (kept, kept)


@given(st.text(st.characters()))
def test_cleaning_is_done_at_once(text: str) -> None:
    """What is clean stays as it is, so that a text does not change when it is saved again."""
    once = clean_text(text)

    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\x00"])
def test_a_text_with_nothing_in_it_is_no_answer(scenario: Scenario, nothing: str) -> None:
    """Emptying a field and typing spaces are the same: the question is unanswered again."""
    scenario.answer(LOANS, "Samen", question="extent_reason")
    scenario.answer(LOANS, nothing, question="extent_reason")

    assert Key(LOANS, "extent_reason") not in scenario.document.answers.answers


def test_several_choices_are_kept_once_and_in_the_order_of_the_form(scenario: Scenario) -> None:
    """The order of clicking is no information."""
    scenario.answer(LOANS, ["protocol", "covenant", "protocol"], question="arrangement_form")

    assert scenario.said(LOANS, "arrangement_form") == "covenant protocol"


def test_choosing_nothing_of_several_clears_the_answer(scenario: Scenario) -> None:
    """Taking away the last tick makes the question unanswered."""
    scenario.answer(LOANS, ["protocol"], question="arrangement_form")
    scenario.answer(LOANS, [], question="arrangement_form")

    assert scenario.said(LOANS, "arrangement_form") == ""


@pytest.mark.parametrize("question", ["extent", "extent_reason", "arrangement_form", "evidence", "desirable"])
def test_every_question_takes_weet_niet(scenario: Scenario, question: str) -> None:
    """Also "weet niet" is an answer to any question, of any kind."""
    scenario.answer(LOANS, "unknown", question=question)

    assert scenario.said(LOANS, question) == "unknown"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("extent", answered("sometimes")),
        ("extent", answered("Formele samenwerking")),
        ("extent", Answer(State.UNKNOWN, "formal")),
        ("desirable", NOT_APPLICABLE),
        ("extent_reason", NOT_APPLICABLE),
        ("arrangement_form", answered("covenant handshake")),
        ("evidence", answered("https://example.org")),
    ],
)
def test_what_can_be_no_answer_is_refused(scenario: Scenario, question: str, answer: Answer) -> None:
    """A wrong value for a question is told in a sentence, and nothing changes."""
    with pytest.raises(UserError) as caught:
        scenario.document.answer(Key(LOANS, question), answer)

    assert caught.value.message == "not_an_answer"
    assert scenario.facts[FactKind.ANSWER] == {}


def test_a_place_that_does_not_exist_is_a_mistake_of_the_program(scenario: Scenario, tmp_path: Path) -> None:
    """An unknown aspect, question, cell or field never reaches the file, where it would make it unreadable."""
    document, nowhere = scenario.document, Key("finance.nowhere", "extent")
    acts: list[Callable[[], object]] = [
        lambda: document.answer(nowhere, UNKNOWN),
        lambda: document.answer(Key(LOANS, "nothing"), UNKNOWN),
        lambda: document.answer(Key("finance.other_a1", "extent"), UNKNOWN),
        lambda: document.remark(nowhere, "x"),
        lambda: document.add_link(nowhere, "https://example.org"),
        lambda: document.add_link(EXTENT, "https://example.org"),
        lambda: document.add_documents(EXTENT, [Path(__file__)]),
        lambda: document.add_other("nowhere", "x"),
        lambda: document.rename_other(LOANS, "x"),
        lambda: document.set_contact("finance", "province", 1, {"name": "x"}),
        lambda: document.set_contact("finance", "city", 1, {"shoe_size": "44"}),
        lambda: document.set_contact("finance", "city", 0, {"name": "x"}),
        lambda: document.set_contact("finance", "city", 100, {"name": "x"}),
        lambda: document.set_identity({"mayor": "x"}),
        lambda: document.set_identity({"respondent": "province"}),
        lambda: document.set_identity({"round": ""}),
    ]
    before = scenario.facts
    for act in acts:
        with pytest.raises(KeyError):
            act()

    assert scenario.facts == before
    assert not document.history.can_undo


def test_a_blank_inventory_is_joint_and_of_the_first_round(scenario: Scenario) -> None:
    """Respondent and round always have a value, as every return must have one."""
    identity = scenario.document.answers.identity

    assert (identity["respondent"], identity["round"]) == ("joint", "1")
    assert identity["municipality"] == "Klaverbeke"
    assert not scenario.document.history.can_undo


def test_an_inventory_that_cannot_be_made_leaves_no_file(tmp_path: Path, form: Questionnaire) -> None:
    """A refused name is found before there is a file."""
    with pytest.raises(UserError):
        Document.create(tmp_path / "a.inventaris", form, {"municipality": "x" * (MAX_LABEL + 1)})

    assert list(tmp_path.iterdir()) == []


# ---- limits


def test_the_length_of_a_text_is_counted_as_it_is_kept(scenario: Scenario) -> None:
    """Spaces at the ends and Windows line ends do not count; one character too many is told with both numbers."""
    longest = "é" * MAX_TEXT
    scenario.answer(LOANS, f"  {longest}\r\n", question="extent_reason")
    scenario.remark(LOANS, longest)
    assert scenario.said(LOANS, "extent_reason") == longest

    for act in (scenario.document.remark, lambda key, text: scenario.document.answer(key, answered(text))):
        with pytest.raises(UserError, match=rf"{MAX_TEXT + 1} tekens, en {MAX_TEXT} "):
            act(REASON, longest + "x")
    assert scenario.said(LOANS, "extent_reason") == longest


def test_short_fields_have_their_limits_too(scenario: Scenario) -> None:
    """A label, a field of a contact, a name in the identity, the name of a link: told to be too long, and never cut."""
    document = scenario.document
    acts: list[Callable[[], object]] = [
        lambda: document.add_other("finance", "x" * (MAX_LABEL + 1)),
        lambda: document.set_contact("finance", "city", 1, {"name": "x" * (MAX_FIELD + 1)}),
        lambda: document.set_identity({"coordinator": "x" * (MAX_LABEL + 1)}),
        lambda: document.add_link(Key(LOANS, "evidence"), "https://example.org", "x" * (MAX_LABEL + 1)),
    ]
    for act in acts:
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.message == "text_too_long"


@pytest.mark.parametrize("label", ["", "  ", "\n", "\x07"])
def test_another_aspect_needs_a_name(scenario: Scenario, label: str) -> None:
    """An aspect without a name is refused, when it is added and when it is renamed."""
    aspect = scenario.other("finance", "Drukkerij")
    for act in (lambda: scenario.other("finance", label), lambda: scenario.rename_other(aspect, label)):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.message == "label_missing"
    assert scenario.document.answers.label(aspect) == "Drukkerij"


def test_names_stand_on_one_line(scenario: Scenario) -> None:
    """A label, a contact and an identity that were pasted with line ends are kept on one line."""
    aspect = scenario.other("finance", " Eigen\n drukkerij\t")
    scenario.contact("finance", name="An\nPeeters")
    scenario.identity(coordinator="An\r\nPeeters")

    assert scenario.document.answers.label(aspect) == "Eigen drukkerij"
    assert set(scenario.document.answers.contacts.values()) == {"An Peeters"}
    assert scenario.document.answers.identity["coordinator"] == "An Peeters"


# ---- contacts


def test_more_than_one_person_fits_in_a_cell_of_the_roster(scenario: Scenario) -> None:
    """Persons are numbered, sorted as numbers, and gone when their last field is empty."""
    for person in (1, 2, 10):
        scenario.contact("finance", "ocmw", person, name=f"Persoon {person}")
    assert scenario.document.answers.persons("finance", "ocmw") == ["1", "2", "10"]

    scenario.contact("finance", "ocmw", 2, name="")
    assert scenario.document.answers.persons("finance", "ocmw") == ["1", "10"]


def test_the_fields_of_a_contact_change_in_one_step(scenario: Scenario) -> None:
    """Filling in a person at once, as "zelfde als" does, is one undo."""
    scenario.contact("finance", name="An Peeters", role="Financieel directeur", phone="011 22 33 44", email="a@b.be")
    scenario.undo()

    assert scenario.document.answers.contacts == {}


# ---- the disk fails


@posix_only
def test_a_failed_write_changes_nothing_and_the_next_one_works(scenario: Scenario) -> None:
    """When the disk takes no more, memory and history stay as they were; with room again, the same edit succeeds."""
    scenario.answer(LOANS, "formal")
    before, route = scenario.facts, scenario.document.route
    heard: list[Change] = []
    scenario.document.listeners.append(lambda change, _by: heard.append(change))
    with no_file_larger_than(scenario.path.stat().st_size), pytest.raises(UserError) as caught:
        scenario.answer(LOANS, "a" * MAX_TEXT, question="extent_reason")
    assert caught.value.message in ("write_failed", "disk_full")
    assert (scenario.facts, scenario.document.route, heard) == (before, route, [])
    assert scenario.document.history.next_undo() is not None

    scenario.answer(LOANS, "a" * MAX_TEXT, question="extent_reason")
    assert len(heard) == 1
    scenario.reopen()
    assert scenario.said(LOANS, "extent_reason") == "a" * MAX_TEXT


@posix_only
def test_a_failed_undo_is_still_to_be_undone(scenario: Scenario) -> None:
    """Undo that cannot be saved has not happened; it can be tried again."""
    scenario.answer(LOANS, "a" * MAX_TEXT, question="extent_reason")
    scenario.clear(LOANS, question="extent_reason")
    with no_file_larger_than(4096), pytest.raises(UserError):
        scenario.undo()
    assert scenario.said(LOANS, "extent_reason") == ""

    scenario.undo()
    assert scenario.said(LOANS, "extent_reason") == "a" * MAX_TEXT


@posix_only
@pytest.mark.parametrize("fate", ["deleted", "moved", "replaced"])
def test_a_file_that_left_its_place_is_told_and_can_be_saved_elsewhere(
    scenario: Scenario, tmp_path: Path, fate: str
) -> None:
    """SQLite would go on writing into nothing; here the edit is refused, and a copy elsewhere has everything."""
    scenario.answer(LOANS, "formal")
    before = scenario.facts
    if fate == "deleted":
        scenario.path.unlink()
    elif fate == "moved":
        scenario.path.rename(tmp_path / "elders.inventaris")
    else:
        (tmp_path / "new").write_bytes(b"something else")
        (tmp_path / "new").replace(scenario.path)
    with pytest.raises(UserError) as caught:
        scenario.answer("finance.treasury", "none")
    assert caught.value.message == "file_replaced"
    assert scenario.facts == before

    scenario.document.move_to(tmp_path / "kopie.inventaris")
    scenario.answer("finance.treasury", "none")
    scenario.undo()
    scenario.close()
    assert facts_in(tmp_path / "kopie.inventaris") == before


def test_a_copy_is_whole_and_the_inventory_goes_on_there(scenario: Scenario, tmp_path: Path) -> None:
    """After "bewaren op een andere plaats" edits land in the copy, and the file left behind stays as it was."""
    scenario.answer(LOANS, "formal")
    before = scenario.facts
    scenario.document.move_to(tmp_path / "kopie.inventaris")
    scenario.answer(LOANS, "none")
    scenario.close()

    assert facts_in(scenario.path) == before
    assert facts_in(tmp_path / "kopie.inventaris")[FactKind.ANSWER] == {tuple(EXTENT): answered("none")}


def test_what_was_removed_can_be_undone_in_the_copy_too(scenario: Scenario, tmp_path: Path) -> None:
    """Going on elsewhere in the middle of the work keeps the history, and the bytes that an undo would need."""
    letter = tmp_path / "brief.txt"
    letter.write_bytes(b"Beste collega")
    scenario.attach(LOANS, letter)
    scenario.detach(LOANS, "brief.txt")
    scenario.document.move_to(tmp_path / "kopie.inventaris")
    scenario.undo()

    (document,) = scenario.evidence(LOANS)
    assert b"".join(scenario.document.file.document_chunks(document.target)) == b"Beste collega"


def test_a_copy_onto_itself_is_refused(scenario: Scenario) -> None:
    """It would replace the open file under our own feet."""
    with pytest.raises(UserError) as caught:
        scenario.document.move_to(scenario.path)
    assert caught.value.message == "file_locked"

    scenario.answer(LOANS, "formal")
    scenario.reopen()
    assert scenario.said(LOANS) == "formal"


@posix_only
def test_a_copy_that_does_not_fit_leaves_nothing_behind(scenario: Scenario, tmp_path: Path) -> None:
    """Half a copy is no copy: the place where it would come stays empty."""
    there = tmp_path / "usb"
    there.mkdir()
    with no_file_larger_than(8192), pytest.raises(UserError):
        scenario.document.move_to(there / "kopie.inventaris")

    assert list(there.iterdir()) == []
    scenario.answer(LOANS, "formal")


def test_an_edit_after_closing_is_a_mistake_of_the_program(scenario: Scenario) -> None:
    """It is no sentence for a person, and it changes nothing."""
    scenario.answer(LOANS, "formal")
    scenario.close()
    with pytest.raises(sqlite3.ProgrammingError):
        scenario.undo()

    assert scenario.said(LOANS) == "formal"


def test_what_another_program_copies_meanwhile_holds_the_last_edit(scenario: Scenario, tmp_path: Path) -> None:
    """A backup made while the inventory is open has everything up to the last edit."""
    scenario.answer(LOANS, "formal")
    script = "import shutil, sys; shutil.copyfile(sys.argv[1], sys.argv[2])"
    subprocess.run([sys.executable, "-c", script, scenario.path, tmp_path / "backup.inventaris"], check=True)

    assert facts_in(tmp_path / "backup.inventaris") == scenario.facts
