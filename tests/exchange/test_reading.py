"""A workbook that comes back: every change and every fault by its cell, nothing guessed, nothing lost, one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from commands import Cli
from exchange.sheets import (
    CONTACTS,
    FINANCE,
    LOANS,
    OWN,
    changes,
    edited,
    faults,
    one_cluster,
    planned,
    typed,
    written,
)
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.exchange.plan import apply
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.spellings import AnswerSpellings
from scenario import Scenario, facts_in

SAID = "Leningen, Mate van samenwerking"
NONE, INFORMAL, FORMAL = "Geen samenwerking", "Informele samenwerking", "Formele samenwerking"


def take(scenario: Scenario, path: Path) -> None:
    """Take over what is in a workbook."""
    apply(scenario.document, planned(scenario, path))


# ---- what was typed


def test_what_was_typed_is_told_and_then_taken_over(scenario: Scenario) -> None:
    """Before and after, by cell; taking over is one step, and taking over again changes nothing."""
    scenario.answer("finance.loans", "none")
    path = typed(written(scenario), {"D6": FORMAL, "E6": "Twee kleine diensten.", "F6": "Zie het verslag"})
    made = planned(scenario, path)

    assert changes(made) == [
        ("D6", SAID, NONE, FORMAL),
        ("E6", "Leningen, Reden", "", "Twee kleine diensten."),
        ("F6", SAID, "", "Zie het verslag"),
    ]
    assert scenario.said("finance.loans") == "none"
    apply(scenario.document, made)
    assert (scenario.said("finance.loans"), scenario.remarked("finance.loans")) == ("formal", "Zie het verslag")
    assert changes(planned(scenario, path)) == []
    scenario.undo()
    assert scenario.said("finance.loans") == "none"


def test_whatever_excel_makes_of_it(scenario: Scenario) -> None:
    """A number, a day or a logical value is the text that somebody meant; a choice has many spellings."""
    said = {
        ("D", "extent"): {2: "formal", "formeel": "formal", "weet niet": "unknown", "n.v.t.": "not_applicable"},
        ("E", "extent_reason"): {2021: "2021", 12.5: "12,5", date(2021, 3, 1): "01/03/2021", True: "WAAR"},
        ("I", "arrangement_form"): {
            "12; 14": "covenant protocol",
            14: "protocol",
            "Protocol of samenwerkingsprotocol;Convenant": "covenant protocol",
        },
    }
    aspects = list(scenario.document.questionnaire.aspects)
    cells = {f"{column}{row}": value for (column, _), values in said.items() for row, value in enumerate(values, LOANS)}
    take(scenario, typed(written(scenario), cells))

    for (_, question), values in said.items():
        assert [scenario.said(aspects[place], question) for place in range(len(values))] == list(values.values())


def test_an_empty_cell_changes_nothing_and_is_told(scenario: Scenario) -> None:
    """Who empties a cell does not clear the answer."""
    scenario.answer("finance.loans", "none")
    made = planned(scenario, typed(written(scenario), {"D6": None}))

    assert changes(made) == []
    assert made.notices == ["Leeggemaakt, maar het antwoord blijft staan: Leningen, Mate van samenwerking."]


def test_what_nobody_touched_does_not_undo_later_work(scenario: Scenario) -> None:
    """What was answered here since the workbook was written stays; where both went on, that is told."""
    scenario.answer("finance.loans", "none")
    scenario.answer("finance.treasury", "none")
    path = typed(written(scenario), {"D7": FORMAL})
    scenario.answer("finance.loans", "informal")
    scenario.answer("finance.treasury", "informal")
    made = planned(scenario, path)

    assert changes(made) == [("D7", "Thesaurie, Mate van samenwerking", INFORMAL, FORMAL)]
    assert made.entries[0].remarks == ("in de inventaris is dit intussen ook gewijzigd",)


def test_answers_that_are_not_asked_are_kept_aside(scenario: Scenario) -> None:
    """What is typed in a hatched cell is taken over and set aside; what a new answer sets aside is told too."""
    scenario.answer("finance.treasury", "formal")
    scenario.answer("finance.treasury", "Een convenant", question="arrangement")
    path = typed(written(scenario), {"D6": NONE, "H6": "Een convenant", "D7": NONE})
    made = planned(scenario, path)

    assert "opzijgezet" in made.entries[1].remarks[0]
    assert made.notices == ["Door deze wijzigingen wordt een antwoord opzijgezet: Thesaurie, Regeling."]
    apply(scenario.document, made)
    assert scenario.set_aside == ["finance.loans arrangement", "finance.treasury arrangement"]


def test_links_are_added_and_documents_stay(scenario: Scenario, tmp_path: Path) -> None:
    """A cell names what is attached; a new address is a new link, and nothing is taken away."""
    (tmp_path / "het besluit.pdf").write_bytes(b"%PDF-1.4")
    scenario.attach("finance.loans", tmp_path / "het besluit.pdf")
    scenario.link("finance.loans", "https://example.org/a")
    path = written(scenario)
    assert changes(planned(scenario, path)) == []
    take(scenario, typed(path, {"J6": "het besluit.pdf\nhttps://example.org/b"}))

    assert scenario.attached("finance.loans") == ["het besluit.pdf", "https://example.org/a", "https://example.org/b"]


def test_an_aspect_of_ones_own(scenario: Scenario) -> None:
    """A name in an empty row adds an aspect with its answers, once, however often the workbook is read."""
    path = typed(written(scenario), {f"C{OWN}": "Drukkerij", f"D{OWN}": FORMAL, f"H{OWN}": "Een dienst"})
    take(scenario, path)
    (added,) = scenario.document.answers.others

    assert (scenario.document.answers.label(added), scenario.said(added, "arrangement")) == ("Drukkerij", "Een dienst")
    assert changes(planned(scenario, path)) == []


def test_contact_persons(scenario: Scenario) -> None:
    """A person in a row of the roster, and one more of whom is chosen where they belong, once."""
    scenario.contact("finance", name="An Peeters")
    more = {"B35": "Financiën", "C35": "Stad", "D35": "Bo Claes", "F35": "0470 12 34 56"}
    path = typed(written(scenario, contacts=True), {"E5": "Financieel directeur", **more}, CONTACTS)
    take(scenario, path)

    contacts = scenario.document.answers.contacts
    assert contacts["finance", "city", "1", "role"] == "Financieel directeur"
    assert contacts["finance", "city", "2", "phone"] == "0470 12 34 56"
    assert changes(planned(scenario, path)) == []


# ---- what is wrong


def test_every_fault_has_its_cell(scenario: Scenario) -> None:
    """What is wrong stays out, and all else is taken over all the same."""
    wrong = {
        "D6": ("misschien", "'misschien' is geen antwoord op 'Mate van samenwerking'"),
        "E6": ("n.v.t.", "'niet van toepassing' kan niet bij 'Reden'"),
        "J6": ("zie de server", "'zie' is geen webadres"),
        "D7": (True, "'WAAR' is geen antwoord op 'Mate van samenwerking'"),
        "E7": ("x" * 20_001, "Deze tekst is te lang: 20001 tekens, en 20000 is het meeste."),
        "J7": ("http://", "'http://' is geen webadres dat we kunnen bewaren."),
        "D13": (FORMAL, "in deze rij staat geen naam van een aspect"),
        "C14": ("leningen", "het aspect 'leningen' heeft al een eigen rij"),
        "C16": ("zwembad", "dit staat ook in Blad 1 Financieel management, cel C15, en anders"),
        "C17": ("x" * 300, "Deze tekst is te lang: 300 tekens, en 200 is het meeste."),
        "C30": ("Drukkerij", "deze rij kent het programma niet"),
    }
    right = {"D8": NONE, "C15": "Zwembad", "D17": FORMAL}
    path = typed(written(scenario), {**{cell: value for cell, (value, _) in wrong.items()}, **right})
    made = planned(scenario, path)

    assert faults(made) == [(cell, problem) for cell, (_, problem) in wrong.items()]
    assert [entry.cell.address for entry in made.entries] == ["D8", "C15"]


def test_a_fault_on_one_line(scenario: Scenario) -> None:
    """The sheet, the cell, what is wrong, what was meant and what there is to choose from."""
    made = planned(scenario, typed(written(scenario), {"D6": "Formele samenwerkng"}))

    assert str(made.faults[0]) == (
        "Blad 1 Financieel management, cel D6: 'Formele samenwerkng' is geen antwoord op 'Mate van samenwerking' — "
        "bedoelde u 'Formele samenwerking'? Anders: kies uit Geen samenwerking, Informele samenwerking, "
        "Formele samenwerking, of 'weet niet'"
    )


def test_a_person_without_a_place(scenario: Scenario) -> None:
    """Of who is added, both the domain and the authority are chosen."""
    cells: dict[str, object] = {"D35": "Bo Claes", "B36": "Financien", "C36": "Provincie", "D36": "Cis Maes"}
    assert faults(planned(scenario, typed(written(scenario), cells, CONTACTS))) == [
        ("D35", "bij deze persoon ontbreekt het domein of het bestuur"),
        ("D35", "bij deze persoon ontbreekt het domein of het bestuur"),
        ("C36", "het bestuur 'Provincie' bestaat niet bij de contactpersonen"),
    ]


# ---- a workbook that somebody turned upside down


def test_rows_and_columns_may_stand_elsewhere(scenario: Scenario) -> None:
    """Sorted rows, other labels, an inserted column, another name for the sheet: the ids say what is what."""
    scenario.answer("finance.loans", "none")

    def rearrange(book: Any) -> None:
        sheet = book[FINANCE]
        loans, treasury = [[cell.value for cell in sheet[row]] for row in (6, 7)]
        for column, (one, other) in enumerate(zip(treasury, loans, strict=True), 1):
            sheet.cell(6, column).value, sheet.cell(7, column).value = one, other
        sheet["C7"] = "Iets anders"
        sheet["D6"] = INFORMAL
        sheet.insert_rows(1, 2)
        sheet.insert_cols(4)
        sheet.title = "Geld"

    made = planned(scenario, edited(written(scenario), rearrange))

    assert changes(made) == [("E8", "Thesaurie, Mate van samenwerking", "", INFORMAL)]
    assert (made.faults, made.notices) == ([], [])


def test_a_row_that_was_copied(scenario: Scenario) -> None:
    """Two rows for one aspect that differ are a fault, and neither is taken over."""

    def copy_row(book: Any) -> None:
        sheet = book[FINANCE]
        for column in range(1, 6):
            sheet.cell(20, column).value = sheet.cell(LOANS, column).value
        sheet["D6"], sheet["D20"] = NONE, FORMAL

    made = planned(scenario, edited(written(scenario), copy_row))

    assert faults(made) == [("D20", "dit staat ook in Blad 1 Financieel management, cel D6, en anders")]
    assert changes(made) == []


def test_a_row_and_a_sheet_that_are_gone(tmp_path: Path) -> None:
    """What was taken out changes nothing, and that is told."""
    scenario = Scenario(tmp_path)
    scenario.answer("finance.loans", "none")

    def remove(book: Any) -> None:
        book[FINANCE].delete_rows(LOANS)
        del book["4 ICT-management"]

    made = planned(scenario, edited(written(scenario), remove))
    scenario.close()

    assert changes(made) == []
    assert made.notices == [
        "Het blad van ICT-management ontbreekt. Daar verandert niets.",
        "De rij van Leningen ontbreekt. Wat er al geantwoord was, blijft staan: Mate van samenwerking.",
    ]


def _without_facts(book: Any) -> None:
    del book["Gegevens"]


def _newer(book: Any) -> None:
    book["Gegevens"]["B1"] = "2"


def _unmarked(book: Any) -> None:
    book["Gegevens"]["B1"] = "een"


@pytest.mark.parametrize(
    ("edit", "message"),
    [(_without_facts, "workbook_no_facts"), (_newer, "workbook_newer"), (_unmarked, "workbook_no_facts")],
)
def test_what_is_no_workbook_of_ours(scenario: Scenario, edit: Callable[[Any], None], message: str) -> None:
    """Without the sheet by which cells are known, or from a later version, it is refused."""
    with pytest.raises(UserError) as caught:
        planned(scenario, edited(written(scenario), edit))
    assert caught.value.message == message


# ---- whose workbook it is


def test_the_workbook_of_another_city_is_refused(scenario: Scenario, tmp_path: Path) -> None:
    """Both names are told."""
    (tmp_path / "b").mkdir()
    other = Scenario(tmp_path / "b", one_cluster(), municipality="Wilgendam")
    other.document.file.meta["uuid"] = "22222222-2222-4333-8444-555555555555"
    with pytest.raises(UserError, match="van Wilgendam, en deze inventaris van Klaverbeke"):
        planned(scenario, written(other))
    other.close()


def test_another_inventory_of_the_same_city_is_told(scenario: Scenario, tmp_path: Path) -> None:
    """All that stands in it counts as typed, since nothing of it was written out of this inventory."""
    (tmp_path / "b").mkdir()
    other = Scenario(tmp_path / "b", one_cluster())
    other.document.file.meta["uuid"] = "22222222-2222-4333-8444-555555555555"
    other.answer("finance.loans", "none")
    made = planned(scenario, written(other))
    other.close()

    assert changes(made) == [("D6", SAID, "", NONE)]
    assert "andere inventaris van Klaverbeke" in made.notices[0]


def test_another_version_of_the_form(scenario: Scenario, tmp_path: Path) -> None:
    """What both versions ask is read by id; an answer to what is not asked any more is a fault by cell."""

    def older(book: Any) -> None:
        sheet = book["Gegevens"]
        for row in sheet.iter_rows():
            if row[0].value == "form hash":
                row[1].value = "een andere"
        book[FINANCE]["E5"] = "old_reason"
        book[FINANCE]["A7"] = "finance.old_aspect"
        book[FINANCE]["D6"] = NONE
        book[FINANCE]["E6"] = "Daarom."
        book[FINANCE]["D7"] = NONE

    made = planned(scenario, edited(written(scenario), older))

    assert changes(made) == [("D6", SAID, "", NONE)]
    assert faults(made) == [
        ("E6", "'Daarom.' is een antwoord op een vraag die niet meer bestaat"),
        ("D7", "het aspect 'Thesaurie' bestaat niet meer"),
    ]
    assert "andere versie van de vragenlijst" in made.notices[0]


# ---- round trips

TYPED = ("extent_reason", "arrangement", "obstacles")
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)
_SPELLINGS = AnswerSpellings(one_cluster())
ANSWERS = {
    "extent": st.sampled_from(["none", "informal", "formal", "unknown", "not_applicable"]),
    "extent_reason": TEXTS,
    "arrangement": TEXTS,
    "arrangement_form": st.lists(st.sampled_from(["covenant", "protocol", "joint_tender", "other"]), min_size=1),
    "desirable": st.sampled_from(["yes", "no", "unknown"]),
    "obstacles_exist": st.sampled_from(["yes", "no", "unknown"]),
    "obstacles": TEXTS,
}
ONE = st.sampled_from(list(ANSWERS)).flatmap(lambda each: st.tuples(st.just(each), ANSWERS[each]))
GIVEN = st.lists(ONE, max_size=12)
# A failure is small enough as it is found, and each step of making it smaller writes two workbooks.
_quick = settings(max_examples=8, phases=[Phase.explicit, Phase.generate])


def _named(scenario: Scenario) -> dict[FactKind, dict[tuple[str, ...], Any]]:
    """What the inventory holds, an added aspect called by its name: its id is another in another inventory."""
    names = {aspect: other.label for aspect, other in scenario.document.answers.others.items()}
    return {
        kind: {tuple(names.get(part, part) for part in key): fact for key, fact in facts.items()}
        for kind, facts in scenario.facts.items()
    }


def _fill(scenario: Scenario, given_answers: list[tuple[str, Any]], label: str) -> None:
    aspects = [*scenario.document.questionnaire.aspects, scenario.other("finance", f"Eigen {label}".strip())]
    for place, (question, value) in enumerate(given_answers):
        scenario.answer(aspects[place * 3 % len(aspects)], value, question=question)
    scenario.remark("finance.treasury", label)
    scenario.contact("finance", name=label[:20])


@_quick
@given(given_answers=GIVEN, label=TEXTS)
def test_a_workbook_that_nobody_touched_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, given_answers: list[tuple[str, Any]], label: str
) -> None:
    """Whatever was answered: what is written and read again is what there is."""
    scenario = Scenario(tmp_path_factory.mktemp("a"), one_cluster())
    _fill(scenario, given_answers, label)
    made = planned(scenario, written(scenario, contacts=True))
    scenario.close()

    assert (made.entries, made.faults, made.notices) == ([], [], [])


@_quick
@given(given_answers=GIVEN, label=TEXTS)
def test_a_workbook_carries_everything_over(
    tmp_path_factory: pytest.TempPathFactory, given_answers: list[tuple[str, Any]], label: str
) -> None:
    """Taken over into a blank inventory of the same city, every fact is as it was; only a text may be a state."""
    plain = [each for each in given_answers if each[0] not in TYPED or not _SPELLINGS.is_state(each[1])]
    one, two = (Scenario(tmp_path_factory.mktemp(name), one_cluster()) for name in "ab")
    _fill(one, plain, label)
    path = written(one, contacts=True)
    two.document.file.meta["uuid"] = "22222222-2222-4333-8444-555555555555"
    take(two, path)
    before, after = _named(one), _named(two)
    one.close()
    two.close()

    assert after == before


def test_a_text_that_no_cell_can_hold(scenario: Scenario) -> None:
    """Its cell only says where it stands, is locked, and never replaces it."""
    scenario.answer("finance.loans", "\N{GRINNING FACE}" * 19_000, question="extent_reason")
    path = written(scenario)

    assert changes(planned(scenario, path)) == []
    assert changes(planned(scenario, typed(path, {"E6": "korter"}))) == []


# ---- the command line


def test_sheet_and_fill(cli: Cli, scenario: Scenario, tmp_path: Path) -> None:
    """A workbook goes out, is tried, and is taken over; with a fault, nothing of it is."""
    scenario.close()
    out = tmp_path / "voor an.xlsx"
    assert cli("sheet", scenario.path, "-o", out, "--blank").out == [str(out)]
    typed(out, {"D6": FORMAL})
    before = facts_in(scenario.path)
    tried = cli("fill", scenario.path, out, "--dry-run")
    assert tried.out == [
        f"Blad 1 Financieel management, cel D6: {SAID}: 'Formele samenwerking'",
        "1 antwoord zou overgenomen worden. Er is niets gewijzigd: dit was een proef.",
    ]
    assert facts_in(scenario.path) == before

    wrong = typed(out, {"D7": "misschien", "D8": "ooit"})
    refused = cli("fill", scenario.path, wrong)
    assert refused.status == 2
    assert [line.split(":")[0] for line in refused.err.splitlines()[:2]] == [
        "Blad 1 Financieel management, cel D7",
        "Blad 1 Financieel management, cel D8",
    ]
    assert facts_in(scenario.path) == before

    assert cli("fill", scenario.path, typed(out, {"D7": None, "D8": None})).out == ["1 antwoord overgenomen."]
    assert facts_in(scenario.path) != before


def test_a_table_can_be_tried_too(cli: Cli, scenario: Scenario, tmp_path: Path) -> None:
    """With --dry-run a table is checked whole, and nothing changes."""
    scenario.close()
    table = tmp_path / "antwoorden.csv"
    table.write_text("cluster;aspect;question;value\nfinance;loans;extent;2\nfinance;Zwembad;extent;2\n", "utf-8")
    before = facts_in(scenario.path)
    ran = cli("fill", scenario.path, table, "--dry-run")

    assert ran.out == ["2 antwoorden zouden overgenomen worden. Er is niets gewijzigd: dit was een proef."]
    assert facts_in(scenario.path) == before
