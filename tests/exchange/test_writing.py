"""The workbook for a colleague: what may be typed where, what is greyed when, and that nothing in it is live."""

from __future__ import annotations

import re
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest

from exchange.sheets import CONTACTS, FINANCE, LOANS, OWN, TREASURY, written
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.exchange.conditions import asked
from samenwerking_desktop.exchange.writing import Wish, write_sheet
from samenwerking_desktop.inventory.delegation import Part, write_part
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario


@pytest.fixture
def city(scenario: Scenario) -> Scenario:
    """An inventory with some of everything."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", ["protocol", "covenant"], question="arrangement_form")
    scenario.answer("finance.loans", "Twee kleine diensten.\nDus samen.", question="extent_reason")
    scenario.link("finance.loans", "https://example.org/convenant")
    scenario.remark("finance.loans", "Zie het verslag")
    scenario.answer("finance.treasury", "not_applicable")
    scenario.answer(scenario.other("finance", "Drukkerij"), "none")
    scenario.contact("finance", name="Bo Claes", phone="0470 12 34 56")
    return scenario


def opened(path: Path) -> Any:
    """The workbook as openpyxl sees it."""
    return openpyxl.load_workbook(path)


def test_an_inventory_is_written_whole(city: Scenario) -> None:
    """A sheet per cluster with the numbers of the screen, every answer in the words of its list, and an own aspect."""
    book = opened(written(city))
    row = [cell.value for cell in book[FINANCE][LOANS]]

    assert book.sheetnames[:3] == ["Lees dit eerst", FINANCE, CONTACTS]
    assert row[:7] == [
        "finance.loans",
        "1.1",
        "Leningen",
        "Formele samenwerking",
        "Twee kleine diensten.\nDus samen.",
        "Zie het verslag",
        '=IF(AND(OR($D6="Informele samenwerking",$D6="Formele samenwerking")),"ja","–")',
    ]
    assert row[8:10] == ["Convenant; Protocol of samenwerkingsprotocol", "https://example.org/convenant"]
    assert book[FINANCE].cell(TREASURY, 4).value == "Niet van toepassing"
    assert [book[FINANCE].cell(OWN, column).value for column in (2, 3, 4)] == ["1.8", "Drukkerij", "Geen samenwerking"]
    assert book[FINANCE].cell(OWN + 1, 3).value is None


def test_a_blank_one_has_own_aspects_and_no_answers(city: Scenario) -> None:
    """What was added is asked too; what was answered, and who the contacts are, stays here."""
    path = written(city, blank=True, contacts=True)
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())

    assert b"Drukkerij" in everything
    assert [word for word in (b"Twee kleine", b"Zie het", b"example.org", b"Bo Claes") if word in everything] == []


def test_contact_persons_come_only_on_request(city: Scenario) -> None:
    """Without the wish their rows are empty."""
    assert opened(written(city))[CONTACTS]["D5"].value is None
    assert opened(written(city, contacts=True))[CONTACTS]["D5"].value == "Bo Claes"


def test_only_cells_to_fill_in_are_open(city: Scenario) -> None:
    """Every sheet is protected, without a password; ids, labels and signs are locked, and answers are text."""
    book = opened(written(city))
    sheet = book[FINANCE]
    cells = [cell for row in sheet.iter_rows(min_row=LOANS) for cell in row]
    unlocked = {cell.column_letter for cell in cells if not cell.protection.locked}

    assert all(each.protection.sheet and not each.protection.password for each in book.worksheets)
    assert unlocked == set("CDEFHIJKMNOQRSUWX")
    assert {cell.number_format for cell in cells if not cell.protection.locked} == {"@"}
    assert sheet["C6"].protection.locked
    assert not sheet["C14"].protection.locked
    assert book["Gegevens"].sheet_state == "veryHidden"
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[5].hidden


def test_choices_are_lists(city: Scenario) -> None:
    """A choice takes its labels and the states only; several choices are typed, and a hint says how."""
    book = opened(written(city))
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book[FINANCE].data_validations.dataValidation}
    place = book.defined_names["list_extent"].attr_text.replace("$", "").partition("!")[2]

    assert (rules["D6"].type, rules["D6"].formula1, rules["D6"].errorStyle) == ("list", "list_extent", None)
    assert [row[0].value for row in book["Keuzelijsten"][place]] == [
        "Geen samenwerking",
        "Informele samenwerking",
        "Formele samenwerking",
        "Weet niet",
        "Niet van toepassing",
    ]
    assert rules["I6"].type is None
    assert "puntkomma" in rules["I6"].prompt


def test_what_is_not_asked_is_hatched_and_says_so(city: Scenario) -> None:
    """Each follow-up looks at the sign before it, and the sign follows the answers; hatched, not only grey."""
    sheet = opened(written(city))[FINANCE]
    rules = {str(place.sqref).split(":")[0]: rules for place, rules in sheet.conditional_formatting._cf_rules.items()}

    assert [(place, rule.formula) for place, (rule,) in rules.items()][:2] == [
        ("H6", ['$G6="–"']),
        ("I6", ['$G6="–"']),
    ]
    assert set(rules) == {f"{letter}6" for letter in "HIJKMNOQRSUWX"}
    assert rules["H6"][0].dxf.fill.patternType == "lightUp"
    assert sheet["V6"].value == ('=IF(AND(OR($D6="Formele samenwerking"),OR($U6="Ja")),"ja","–")')


def test_a_formula_follows_the_whole_chain(form: Questionnaire) -> None:
    """As on the route, an answer that is not asked for itself opens nothing."""
    conditions = form.questions["obstacles"].relevant
    assert asked(form, conditions, lambda question: f"<{question}>") == (
        'AND(OR(<extent>="Formele samenwerking"),OR(<obstacles_exist>="Ja"))'
    )


def test_the_head_stays_in_sight(city: Scenario) -> None:
    """On the screen and on paper: A4, a page of paper for each page of questions, and the municipality at the top."""
    sheet = opened(written(city))[FINANCE]

    assert sheet.freeze_panes == "D6"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$4", "$B:$C")
    assert [each.id for each in sheet.col_breaks.brk] == [6, 11, 15, 19]
    assert "Klaverbeke" in sheet.oddHeader.left.text


def test_the_first_sheet_says_how_and_to_whom(city: Scenario) -> None:
    """Who opens it finds what it is, how to fill it in, and who waits for it."""
    sheet = opened(written(city))["Lees dit eerst"]
    text = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)

    assert "Klaverbeke" in text
    assert "mail het naar An Peeters" in text


def test_the_same_inventory_gives_the_same_bytes(city: Scenario) -> None:
    """It does not depend on when it was written."""
    assert written(city).read_bytes() == written(city).read_bytes()


def test_a_remark_on_a_later_question_gets_its_own_column(city: Scenario) -> None:
    """One column per page is enough for most; what was remarked elsewhere is not lost from sight."""
    city.remark("finance.loans", "bij de reden", question="extent_reason")
    sheet = opened(written(city))[FINANCE]

    assert [sheet.cell(4, column).value for column in (6, 7)] == ["Opmerking bij: Reden", "Opmerking"]
    assert sheet.cell(LOANS, 6).value == "bij de reden"


def test_a_full_disk_leaves_what_was_there(city: Scenario, tmp_path: Path) -> None:
    """Where it cannot be written, a sentence says so and nothing is half there."""
    with pytest.raises(UserError) as caught:
        write_sheet(city.document, tmp_path / "nergens" / "uit.xlsx", Wish())
    assert caught.value.message == "file_missing"
    assert [path for path in tmp_path.rglob("*") if path.suffix in (".xlsx", ".tmp")] == []


def test_only_our_own_formulas_are_live(city: Scenario) -> None:
    """A name that begins with = is a name; the only formulas are the signs."""
    city.other("finance", "=1+1")
    city.answer("finance.loans", '=HYPERLINK("http://example.org")', question="extent_reason")
    with zipfile.ZipFile(written(city)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    formulas = {formula for sheet in sheets for formula in re.findall("<f>(.*?)</f>", sheet)}

    assert {formula[:7] for formula in formulas} == {"IF(AND("}
    assert not any("HYPERLINK" in formula or "<hyperlink" in sheet for formula in formulas for sheet in sheets)


def test_a_part_keeps_the_numbers_of_the_whole(scenario: Scenario, tmp_path: Path) -> None:
    """Out of a part that was given to a colleague comes a workbook of that part, under the same numbers."""
    write_part(scenario.document, tmp_path / "deel.inventaris", Part(("finance.treasury",)))
    with closing(Document.open(tmp_path / "deel.inventaris")) as part:
        write_sheet(part, tmp_path / "deel.xlsx", Wish())
    sheet = opened(tmp_path / "deel.xlsx")[FINANCE]

    assert [[sheet.cell(row, column).value for column in (1, 2)] for row in (6, 7)] == [
        ["finance.treasury", "1.2"],
        ["+finance.1", "1.8"],
    ]
