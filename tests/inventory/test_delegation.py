"""A part of an inventory goes to a colleague and comes back: what it holds, what it changes, and what nothing does."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.inventory.changelog import read_changelog
from samenwerking_desktop.inventory.comparison import ASKED, Verdict, wanted
from samenwerking_desktop.inventory.delegation import (
    Part,
    Plan,
    apply,
    plan_take_back,
    plan_take_over,
    with_added,
    write_part,
)
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.mandate import mandate_in
from samenwerking_desktop.inventory.outside import facts_by_place
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.inventory.search import find
from samenwerking_desktop.inventory.texts import Source, texts_of
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.questionnaire.numbering import aspect_number, cluster_number
from scenario import Scenario

LOANS, TREASURY, GAS = "finance.loans", "finance.treasury", "purchasing.gas"


class Colleague(Scenario):
    """Somebody who fills in a part, later than all that is in the whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._clock, self._new_id = (lambda: "2026-02-02T10:00:00+00:00"), (lambda: "b7")
        self.document = Document.open(path, clock=self._clock, new_id=self._new_id)
        self.document.file._who = "bert"  # who is signed in to the other computer


def give(scenario: Scenario, *aspects: str, name: str = "deel.inventaris", **choices: bool) -> Colleague:
    """The colleague, with these aspects and what was added to their clusters."""
    out = scenario.path.parent / name
    write_part(scenario.document, out, Part(with_added(scenario.document, aspects), "Bert", **choices))
    return Colleague(out)


def back(scenario: Scenario, colleague: Scenario, *theirs: str) -> Plan:
    """What was planned when the part was taken back, with their word where it differs on these aspects."""
    colleague.close()
    plan = plan_take_back(scenario.document, colleague.path)
    places = [each.place for each in plan.of(*ASKED) if each.key[0] in theirs]
    apply(scenario.document, plan, wanted(plan.differences, places))
    return plan


def verdicts(plan: Plan) -> dict[str, str]:
    """What became of what, by "kind cluster.aspect question"."""
    return {" ".join((each.kind, *each.key[:2])): str(each.verdict) for each in plan.differences}


@pytest.fixture
def finance(scenario: Scenario) -> tuple[str, ...]:
    """The predefined aspects of the first cluster."""
    return tuple(each.id for each in scenario.document.questionnaire.cluster("finance").aspects)


# ---- what the part holds


def test_the_yearly_report_is_no_part(scenario: Scenario, tmp_path: Path) -> None:
    """What was written for the report, minutes among it, does not go along, and stays when the part comes back."""
    minutes = tmp_path / "verslag.txt"
    minutes.write_text("Aanwezig: Noor Blauwvoet", encoding="utf-8")
    met = scenario.record("meeting", attendees="Noor Blauwvoet")
    scenario.document.records.add_documents("meeting", met, [minutes])
    before = scenario.facts[FactKind.REPORT]
    colleague = give(scenario, LOANS)
    assert (colleague.document.answers.report, colleague.document.answers.annexes) == ({}, {})
    assert b"Noor Blauwvoet" not in colleague.path.read_bytes()
    colleague.answer(LOANS, "formal")
    back(scenario, colleague)
    assert scenario.facts[FactKind.REPORT] == before


def test_an_inventory_with_a_report_can_be_taken_over_from(scenario: Scenario, tmp_path: Path) -> None:
    """Meetings in the other inventory are no fault in it; they stay where they are."""
    (tmp_path / "ander").mkdir()
    other = Scenario(tmp_path / "ander")
    other.record("meeting", decisions="Goedgekeurd.")
    other.answer(LOANS, "formal")
    other.close()
    plan = plan_take_over(scenario.document, other.path)
    assert [each.kind for each in plan.of(Verdict.NEW)] == [FactKind.ANSWER]


def test_a_part_shows_only_itself(scenario: Scenario, finance: tuple[str, ...]) -> None:
    """The route, the counts and the roster are those of the part, and the numbers those of the whole."""
    scenario.other("finance", "Belastingen")
    scenario.other("purchasing", "Papier")
    colleague = give(scenario, *finance[1:3], "purchasing.gas", "purchasing.electricity", "purchasing.telephony")
    asked = {key.aspect for key in colleague.document.route.asked}

    assert asked == {*finance[1:3], GAS, "purchasing.electricity", "purchasing.telephony", "purchasing.other_a2"}
    assert (colleague.count("finance"), colleague.count("ict")) == ((0, 2), (0, 0))
    form, others = colleague.document.questionnaire, colleague.document.answers.others_by_cluster()
    assert [cluster_number(form, each.id) for each in form.clusters] == [1, 6]
    assert [aspect_number(form, others, each) for each in (finance[1], "purchasing.other_a2")] == ["1.2", "6.4"]
    assert (form.roster.domains, form.hash) == ((), scenario.document.questionnaire.hash)
    colleague.other("purchasing", "Hout")
    others = colleague.document.answers.others_by_cluster()
    assert aspect_number(form, others, "purchasing.other_b7") == "6.5"


def test_a_number_left_free_by_what_stayed(scenario: Scenario) -> None:
    """An added aspect keeps its number where the one before it stayed at home."""
    first, second = scenario.other("ict", "Een"), scenario.other("ict", "Twee")
    colleague = give(scenario, second)
    form, others = colleague.document.questionnaire, colleague.document.answers.others_by_cluster()
    assert first not in colleague.document.answers.others
    assert aspect_number(form, others, second) == "4.7"


def test_nothing_else_is_in_its_bytes(scenario: Scenario, tmp_path: Path) -> None:
    """What belongs to other aspects, was deleted, or names persons whom it does not concern, is not in the file."""
    secrets = [f"Geheim{number}" for number in range(6)]
    scenario.answer(GAS, secrets[0], question="extent_reason")
    scenario.answer(LOANS, secrets[1], question="extent_reason")
    scenario.answer(LOANS, "Nu dit", question="extent_reason")
    scenario.remark(TREASURY, secrets[2])
    scenario.contact("purchasing", name=secrets[3])
    scenario.contact("finance", name="Fien")
    scenario.other("ict", secrets[4])
    (tmp_path / "nota.txt").write_text(secrets[5])
    scenario.attach(GAS, tmp_path / "nota.txt")

    for contacts in (False, True):
        colleague = give(scenario, LOANS, name=f"{contacts}.inventaris", contacts=contacts)
        assert colleague.said(LOANS, "extent_reason") == "Nu dit"
        assert ("Fien" in colleague.document.answers.contacts.values()) is contacts
        colleague.close()
        found = colleague.path.read_bytes()
        assert [each for each in secrets if each.encode() in found] == []


def test_documents_go_along_by_choice(scenario: Scenario, tmp_path: Path) -> None:
    """Without documents their names go along, and coming back loses nothing."""
    (tmp_path / "nota.txt").write_text("inhoud")
    scenario.answer(LOANS, "formal")
    scenario.attach(LOANS, tmp_path / "nota.txt")
    before = scenario.facts
    for along in (True, False):
        colleague = give(scenario, LOANS, name=f"{along}.inventaris", documents=along)
        assert colleague.document.file.has_document(colleague.evidence(LOANS)[0].target) is along
        assert back(scenario, colleague).differences == ()
    assert scenario.facts == before


def test_no_file_is_replaced(scenario: Scenario) -> None:
    """A part takes no file's place, and one without anything is not made."""
    colleague = give(scenario, LOANS)
    with pytest.raises(UserError, match="Er staat al een bestand"):
        write_part(scenario.document, colleague.path, Part((GAS,)))
    with pytest.raises(UserError, match="nog niets gekozen"):
        write_part(scenario.document, scenario.path.with_name("leeg.inventaris"), Part(()))
    colleague.close()


def test_a_part_is_not_returned(scenario: Scenario) -> None:
    """A part is no return for the knowledge centre; exporting it is refused with the way to go."""
    colleague = give(scenario, LOANS)
    with pytest.raises(UserError, match="Stuur het terug"):
        write_return(colleague.document, scenario.path.with_name("x.inzending"), partial=True)
    colleague.close()


# ---- taking it back


def test_parallel_changes_merge(scenario: Scenario) -> None:
    """What was changed on one side only stands; what both changed to something else is left until it is asked."""
    scenario.answer(LOANS, "none")
    scenario.answer(TREASURY, "formal")
    scenario.answer(TREASURY, "Samen", question="extent_reason")
    colleague = give(scenario, LOANS, TREASURY)
    colleague.answer(LOANS, "formal")
    colleague.answer(LOANS, "Nieuw", question="extent_reason")
    colleague.clear(TREASURY, question="extent_reason")
    colleague.answer(TREASURY, "none")
    scenario.answer(TREASURY, "informal")
    scenario.remark(TREASURY, "Van ons")
    plan = back(scenario, colleague)

    assert verdicts(plan) == {
        f"answer {TREASURY} extent": "conflict",
        f"answer {LOANS} extent_reason": "new",
        f"answer {LOANS} extent": "changed",
        f"answer {TREASURY} extent_reason": "blank",
        f"remark {TREASURY} extent": "ours",
    }
    assert [scenario.said(LOANS), scenario.said(LOANS, "extent_reason")] == ["formal", "Nieuw"]
    assert [scenario.said(TREASURY), scenario.said(TREASURY, "extent_reason")] == ["informal", "Samen"]


def test_it_is_one_step_and_a_second_time_nothing(scenario: Scenario, tmp_path: Path) -> None:
    """One undo takes all of it back; taken back again the part changes nothing, and no document is there twice."""
    (tmp_path / "nota.txt").write_text("inhoud")
    scenario.answer(LOANS, "formal")
    colleague = give(scenario, LOANS)
    colleague.attach(LOANS, tmp_path / "nota.txt")
    colleague.link(LOANS, "https://example.org")
    colleague.answer(LOANS, "Een akkoord", question="arrangement")
    added = colleague.other("finance", "Belastingen")
    colleague.answer(added, "informal")
    before = scenario.facts
    back(scenario, colleague)

    after = scenario.facts
    assert [scenario.attached(LOANS), scenario.said(added)] == [["nota.txt", "https://example.org"], "informal"]
    assert b"".join(scenario.document.file.document_chunks(scenario.evidence(LOANS)[0].target)) == b"inhoud"
    again = plan_take_back(scenario.document, colleague.path)
    assert again.differences == () or {each.verdict for each in again.differences} == {Verdict.AGREED}
    apply(scenario.document, again, wanted(again.differences))
    assert scenario.facts == after
    scenario.undo()
    assert scenario.facts == before
    scenario.redo()
    assert scenario.facts == after


def test_who_answered_is_kept(scenario: Scenario) -> None:
    """The change log names the colleague and the moment, also when it is undone and done again."""
    colleague = give(scenario, LOANS)
    colleague.answer(LOANS, "formal")
    back(scenario, colleague)
    scenario.undo()
    scenario.redo()
    log = read_changelog(scenario.document)
    lines = scenario.document.file.connection.execute("SELECT at, who FROM change ORDER BY id").fetchall()
    assert [line[0] for line in lines][0::2] == ["2026-02-02T10:00:00+00:00"] * 2
    assert [line[1] == "bert" for line in lines] == [True, False, True]
    assert log.line(0).who == "bert"
    assert scenario.document.answers.answers[Key(LOANS, "extent")].changed == "2026-02-02T10:00:00+00:00"


def test_a_removed_aspect_is_asked(scenario: Scenario) -> None:
    """What the colleague removed stays until somebody agrees; then it goes with all that was said about it."""
    kept, gone = scenario.other("finance", "Blijft"), scenario.other("finance", "Weg")
    scenario.answer(gone, "formal")
    colleague = give(scenario, LOANS, kept, gone)
    colleague.remove_other(gone)
    colleague.close()
    plan = plan_take_back(scenario.document, colleague.path)
    assert verdicts(plan) == {f"other_aspect {gone}": "removed"}
    apply(scenario.document, plan, wanted(plan.differences))
    assert scenario.said(gone) == "formal"
    apply(scenario.document, plan, wanted(plan.differences, [each.place for each in plan.differences]))
    assert [gone in scenario.document.answers.others, kept in scenario.document.answers.others] == [False, True]
    assert scenario.said(gone) == ""


@pytest.mark.parametrize("more", [False, True])
def test_an_aspect_that_was_removed_here(scenario: Scenario, *, more: bool) -> None:
    """It stays removed, unless the colleague said something about it: then it is back with everything."""
    other = scenario.other("finance", "Belastingen")
    scenario.answer(other, "formal")
    colleague = give(scenario, other)
    if more:
        colleague.answer(other, "Zie wet", question="extent_reason")
    scenario.remove_other(other)
    back(scenario, colleague)
    assert (scenario.said(other), scenario.said(other, "extent_reason")) == (
        ("formal", "Zie wet") if more else ("", "")
    )


def test_the_same_aspect_added_by_both(scenario: Scenario) -> None:
    """Two who add an aspect of one name mean the same."""
    colleague = give(scenario, LOANS)
    theirs, ours = colleague.other("finance", "Belastingen"), scenario.other("finance", "belastingen")
    colleague.answer(theirs, "formal")
    back(scenario, colleague)
    assert (list(scenario.document.answers.others), scenario.said(ours)) == ([ours], "formal")


def test_a_person_more_on_both_sides(scenario: Scenario) -> None:
    """Two persons who got one number are both there; somebody who was there already is the same person."""
    scenario.contact("finance", name="An")
    colleague = give(scenario, LOANS, contacts=True)
    colleague.contact("finance", person=2, name="Bert", phone="09 111 11 11")
    colleague.contact("finance", person=1, phone="09 222 22 22")
    scenario.contact("finance", person=2, name="Carl")
    back(scenario, colleague)
    contacts = scenario.document.answers.contacts
    assert [contacts[("finance", "city", str(number), "name")] for number in (1, 2, 3)] == ["An", "Carl", "Bert"]
    assert contacts[("finance", "city", "1", "phone")] == "09 222 22 22"
    assert plan_take_back(scenario.document, colleague.path).of(*ASKED, Verdict.NEW, Verdict.CHANGED) == []


def test_wrong_files_are_refused(scenario: Scenario, tmp_path: Path) -> None:
    """A whole inventory, a part of another one, a return and a damaged file are each refused in a sentence."""
    (tmp_path / "ander").mkdir()
    other = Scenario(tmp_path / "ander", municipality="Zandberge")
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        connection.execute("CREATE TABLE t (x)")
    scenario.export("uit.inzending")
    other.document.file.set_meta("uuid", "22222222-2222-4333-8444-555555555555")
    part = give(other, LOANS)
    part.close()
    other.close()
    for path, words in (
        (other.path, "geen deel"),
        (part.path, "deel van een andere inventaris: Zandberge"),
        (tmp_path / "klaverbeke.inzending", "bestaat niet"),
        (scenario.path.parent / "uit.inzending", "inzending voor het kenniscentrum"),
        (scenario.path, "is al open"),
    ):
        with pytest.raises(UserError, match=words):
            plan_take_back(scenario.document, path)
    with pytest.raises(UserError, match="andere gemeente"):
        plan_take_over(scenario.document, other.path)


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("answer", ("finance.loans", "extent", "answered", "misschien", "2026-01-05T09:00:00+00:00")),
        ("answer", ("finance.loans", "extent", "answered", "formal", "gisteren")),
        ("answer", ("purchasing.gas", "extent", "answered", "formal", "2026-01-05T09:00:00+00:00")),
        ("change", (9, 9, "2026-01-05T09:00:00+00:00", "x", "answer", '["a"]', None, None)),
        ("change", (9, 9, "2026-01-05T09:00:00+00:00", "x", "answer", "[" * 90_000, None, None)),
        ("change", (9, 9, "nooit", "x", "answer", '["finance.loans", "extent"]', None, None)),
        ("change", (9, 9, "2026-01-05T09:00:00+00:00", "x", "answer", '["finance.loans", "extent"]', "{}", None)),
    ],
)
def test_what_nobody_could_have_said(scenario: Scenario, table: str, values: tuple[object, ...]) -> None:
    """A value that the questionnaire does not have, or that is not in the part, is refused and never taken over."""
    colleague = give(scenario, LOANS)
    colleague.close()
    with closing(sqlite3.connect(colleague.path)) as connection:
        connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(values))})", values)
        connection.commit()
    with pytest.raises(UserError, match="past niet bij de vragenlijst"):
        plan_take_back(scenario.document, colleague.path)


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 90_000, '{"whole": 1}', json.dumps({"aspects": ["x.y"]})])
def test_a_mandate_that_is_none(scenario: Scenario, text: str) -> None:
    """A part that does not say properly which part it is, does not open."""
    colleague = give(scenario, LOANS)
    colleague.document.file.set_meta("part", text)
    colleague.close()
    with pytest.raises(UserError, match="beschadigd"):
        Document.open(colleague.path)
    with pytest.raises(UserError):
        plan_take_back(scenario.document, colleague.path)


def test_a_part_of_a_part(scenario: Scenario) -> None:
    """A colleague may pass a part of the part on, and takes it back there."""
    colleague = give(scenario, LOANS, TREASURY)
    out = scenario.path.with_name("dieper.inventaris")
    write_part(colleague.document, out, Part((TREASURY,), "Carl"))
    with closing(Document.open(out)) as deeper:
        deeper.answer(Key(TREASURY, "extent"), answered("formal"))
        mandate = mandate_in(deeper.file.meta)
    assert mandate is not None
    assert (mandate.whole, mandate.recipient) == (colleague.document.file.meta["uuid"], "Carl")
    plan = plan_take_back(colleague.document, out)
    apply(colleague.document, plan, wanted(plan.differences))
    back(scenario, colleague)
    assert scenario.said(TREASURY) == "formal"


# ---- beside another inventory


def test_an_old_copy_beside(scenario: Scenario) -> None:
    """Every field that differs is told, and what is chosen is taken over, as one step; nothing else changes."""
    scenario.answer(LOANS, "formal")
    scenario.answer(TREASURY, "none")
    copy = scenario.path.with_name("kopie.inventaris")
    scenario.document.file.copy_to(copy)
    with closing(Document.open(copy)) as other:
        other.answer(Key(LOANS, "extent"), answered("informal"))
        other.answer(Key(GAS, "extent"), answered("none"))
        other.set_identity({"coordinator": "Bert"})
    scenario.remark(TREASURY, "Van ons")
    plan = plan_take_over(scenario.document, copy)
    assert verdicts(plan) == {
        "identity coordinator": "conflict",
        f"answer {LOANS} extent": "conflict",
        f"answer {GAS} extent": "new",
        f"remark {TREASURY} extent": "ours",
    }
    before = scenario.facts
    apply(scenario.document, plan, [each for each in plan.differences if each.key[0] in (LOANS, GAS)])
    assert (scenario.said(LOANS), scenario.said(GAS), scenario.remarked(TREASURY)) == ("informal", "none", "Van ons")
    assert scenario.document.answers.identity["coordinator"] == "An Peeters"
    scenario.undo()
    assert scenario.facts == before


# ---- any two sequences of edits

FIELDS = [(aspect, question) for aspect in (LOANS, TREASURY) for question in ("extent", "extent_reason")]
VALUES = {"extent": ("none", "formal", "unknown"), "extent_reason": ("Een", "Twee")}
Edits = list[tuple[tuple[str, str], str, bool]]
EDITS = st.lists(
    st.sampled_from(FIELDS).flatmap(
        lambda field: st.tuples(st.just(field), st.sampled_from(["", *VALUES[field[1]]]), st.booleans())
    ),
    max_size=8,
)


def edit(scenario: Scenario, edits: Edits) -> None:
    """Answer, clear or remark, as drawn."""
    for (aspect, question), value, remarks in edits:
        if remarks:
            scenario.remark(aspect, value, question=question)
        elif value:
            scenario.answer(aspect, value, question=question)
        else:
            scenario.clear(aspect, question=question)


def said(scenario: Scenario) -> dict[object, object]:
    """All that was answered and remarked."""
    facts = facts_by_place(scenario.document.answers)
    return {place: fact for place, fact in facts.items() if place[0] in (FactKind.ANSWER, FactKind.REMARK)}


@pytest.fixture(scope="module")
def folders() -> Iterator[Path]:
    """A folder for all examples."""
    with tempfile.TemporaryDirectory(prefix="delen-") as folder:
        yield Path(folder)


@given(before=EDITS, ours=EDITS, theirs=EDITS)
@settings(deadline=None, max_examples=10)
def test_nothing_is_lost_whatever_both_did(folders: Path, before: Edits, ours: Edits, theirs: Edits) -> None:
    """Nothing that either side said is lost; conflicts are what both changed to something else; undo restores."""
    with tempfile.TemporaryDirectory(dir=folders) as folder:
        scenario = Scenario(Path(folder))
        edit(scenario, before)
        base = said(scenario)
        colleague = give(scenario, LOANS, TREASURY)
        edit(colleague, theirs)
        edit(scenario, ours)
        mine, other = said(scenario), said(colleague)
        whole = scenario.facts
        plan = back(scenario, colleague)

        places = base.keys() | mine.keys() | other.keys()
        changed = {p for p in places if None not in (mine.get(p), other.get(p)) and mine.get(p) != other.get(p)}
        clashes = {p for p in changed if base.get(p) not in (mine.get(p), other.get(p))}
        assert {each.place for each in plan.of(Verdict.CONFLICT)} == clashes
        now = said(scenario)
        for place in places:
            theirs_counts = other.get(place) not in (None, base.get(place)) and place not in clashes
            expected = other[place] if theirs_counts else mine.get(place)
            assert now.get(place) == expected
        again = plan_take_back(scenario.document, colleague.path)
        assert not apply(scenario.document, again, wanted(again.differences)).edits
        if plan.of(Verdict.NEW, Verdict.CHANGED):
            scenario.undo()
        assert scenario.facts == whole
        scenario.close()


def test_a_part_is_found_by_the_numbers_of_the_whole(scenario: Scenario) -> None:
    """Who fills in a part finds in it what was given, under the numbers of the whole, and nothing of who answers."""
    scenario.answer("hr.training", "Peeters volgt dit op", question="extent_reason")
    colleague = give(scenario, "hr.training")
    texts = texts_of(colleague.document.answers, colleague.document.route)
    found = find(texts, "peeters")
    colleague.close()

    place = "2.a Mate van samenwerking · 2.1 VTO (vorming, training en opleiding) · Reden"
    assert [each.place for each in found] == [place]
    assert {each.source for each in texts if not each.cluster} <= {Source.CONTACT}
