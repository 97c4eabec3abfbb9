"""Answers from a table: every way to write a row, every fault of a row, and files that are no table at all."""

from __future__ import annotations

import io
import random
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from faults import no_file_larger_than, posix_only
from samenwerking_desktop.errors import TableError, UserError
from samenwerking_desktop.inventory import spreadsheet
from samenwerking_desktop.inventory.fill import Filled, fill, read_rows
from samenwerking_desktop.questionnaire.load import from_definition
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, facts_in

LOANS = "finance.loans"
HEADER = "cluster;aspect;question;value"


def take(scenario: Scenario, *lines: str) -> Filled:
    """Fill the inventory from a table with these lines under the usual header."""
    path = scenario.path.with_name("antwoorden.csv")
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return fill(scenario.document, path)


def faults(scenario: Scenario, *lines: str) -> list[tuple[int, str]]:
    """The faults of such a table: line and what is wrong."""
    with pytest.raises(TableError) as caught:
        take(scenario, *lines)
    return [(fault.line, f"{fault.problem} — {fault.advice}") for fault in caught.value.faults]


def workbook(path: Path, *rows: tuple[object, ...], sheets: tuple[str, ...] = ("Blad1",)) -> Path:
    """Write an xlsx file with these rows on its last sheet."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    for name in sheets:
        sheet = book.add_worksheet(name)
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return path


def changed_member(path: Path, member: str, old: bytes, new: bytes) -> None:
    """Change one part inside an xlsx file."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    assert old in parts[member]
    parts[member] = parts[member].replace(old, new)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


# ---- what a row can say


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("finance;loans;extent;formal", "formal"),
        ("finance;finance.loans;extent;formal", "formal"),
        ("Financieel management;Leningen;Mate van samenwerking;Formele samenwerking", "formal"),
        ("FINANCIEN;  leningen ;mate van  Samenwerking;formele SAMENWERKING", "formal"),
        ("finance;loans;extent;2", "formal"),
        ("finance;loans;extent;0", "none"),
        ("finance;loans;extent;geen", "none"),
        ("finance;loans;extent;Informeel", "informal"),
        ("finance;loans;extent;weet niet", "unknown"),
        ("finance;loans;extent;Unknown", "unknown"),
        ("finance;loans;extent;n.v.t.", "not_applicable"),
        ("finance;loans;extent;Niet van toepassing", "not_applicable"),
        ("finance;loans;extent;not_applicable", "not_applicable"),
    ],
)
def test_ids_labels_codes_and_states_all_count(scenario: Scenario, row: str, said: str) -> None:
    """The score is given by id, label, code or state, whatever the capitals, accents and spaces."""
    assert take(scenario, row) == Filled(1, ())
    assert scenario.said(LOANS) == said


@pytest.mark.parametrize(
    ("row", "aspect"),
    [
        ("Gezamenlijke aankoop;Gas;extent;1", "purchasing.gas"),
        ("other;één loket functie;extent;1", "other.one_stop"),
        ("HRM;VTO;extent;1", "hr.training"),
        ("ICT management;ICT- dienst;extent;1", "ict.ict_department"),
    ],
)
def test_aliases_count(scenario: Scenario, row: str, aspect: str) -> None:
    """Other spellings that the form knows lead to the cluster and the aspect."""
    take(scenario, row)
    assert scenario.said(aspect) == "informal"


def test_a_text_keeps_its_lines_quotes_and_separators(scenario: Scenario) -> None:
    """A quoted text may hold the separator, quotation marks and several lines."""
    take(scenario, 'finance;loans;extent_reason;"Eén; twee, ""drie""\nen vier"')
    assert scenario.said(LOANS, "extent_reason") == 'Eén; twee, "drie"\nen vier'


@pytest.mark.parametrize(
    "value",
    [
        "covenant;protocol",
        "Protocol of samenwerkingsprotocol | Convenant",
        "12, 14",
        "convenant\nprotocol",
        "Convenant;;Convenant;protocol;",
    ],
)
def test_several_choices_in_one_cell(scenario: Scenario, value: str) -> None:
    """Choices are separated by a semicolon, a bar, a comma or a line, and are kept in the order of the form."""
    take(scenario, "finance;loans;extent;formal", f'finance;loans;arrangement_form;"{value}"')
    assert scenario.said(LOANS, "arrangement_form") == "covenant protocol"


def test_a_comma_inside_a_label_separates_nothing(tmp_path: Path, form: Questionnaire) -> None:
    """Where a label has a comma, the whole label is tried first."""
    definition = form.definition.replace("Stuurgroep", "Stuurgroep, vast").replace("Convenant", "Stuurgroep, los")
    scenario = Scenario(tmp_path, from_definition(definition))
    take(scenario, 'finance;loans;arrangement_form;"Stuurgroep, vast; Stuurgroep, los"')
    assert scenario.said(LOANS, "arrangement_form") == "covenant steering_group"
    scenario.close()


def test_an_unknown_aspect_becomes_an_other_aspect(scenario: Scenario) -> None:
    """Rows with one unknown label, however it is written, fill one added aspect, and the person hears of it."""
    filled = take(
        scenario,
        "facility;Drukkerij;extent;formal",
        "facility;DRUKKERIJ ;extent_reason;Eén drukkerij volstaat.",
        "hr;Drukkerij;extent;none",
    )
    [first, second] = scenario.document.answers.others.items()
    assert [(other.cluster, other.label) for _, other in (first, second)] == [
        ("facility", "Drukkerij"),
        ("hr", "Drukkerij"),
    ]
    assert scenario.said(first[0], "extent_reason") == "Eén drukkerij volstaat."
    assert filled.notices == (
        "Nieuw aspect 'Drukkerij' bij Facilitair management.",
        "Nieuw aspect 'Drukkerij' bij Personeelsmanagement.",
    )


def test_an_other_aspect_that_is_there_is_used_again(scenario: Scenario) -> None:
    """An added aspect is found by its label or its id; nothing is added twice."""
    aspect = scenario.other("facility", "Drukkerij en reprografie")
    short = aspect.partition(".")[2]
    filled = take(scenario, "facility;drukkerij EN reprografie;extent;1", f"facility;{short};extent_reason;Zo is het.")
    assert filled.notices == ()
    assert (scenario.said(aspect), scenario.said(aspect, "extent_reason")) == ("informal", "Zo is het.")
    assert len(scenario.document.answers.others) == 1


def test_a_label_close_to_a_known_one_is_mentioned(scenario: Scenario) -> None:
    """A typing error in an aspect makes a new aspect; the notice proposes the one that was probably meant."""
    assert take(scenario, "finance;Lening;extent;1").notices == (
        "Nieuw aspect 'Lening' bij Financieel management. Bedoelde u 'Leningen'?",
    )


def test_contacts(scenario: Scenario) -> None:
    """Contact persons are found by domain, authority, number of the person and field, in ids or labels."""
    take(
        scenario,
        "contacts;finance;city.name;Lore Windekind",
        "Contactpersonen;Financiën;Stad.E-adres;lore@klaverbeke.example",
        "contacts;Sociaal huis / sociale infopunten;OCMW.2.telefoonnummer;09 012 34 56",
    )
    assert scenario.document.answers.contacts == {
        ("finance", "city", "1", "name"): "Lore Windekind",
        ("finance", "city", "1", "email"): "lore@klaverbeke.example",
        ("social_house", "ocmw", "2", "phone"): "09 012 34 56",
    }


def test_remarks(scenario: Scenario) -> None:
    """A remark on a question stands beside its answer."""
    take(
        scenario,
        "finance;loans;extent;1",
        "finance;loans;extent.opmerking;Nog te bespreken.",
        "finance;loans;Reden.remark;Zie nota.",
    )
    assert (scenario.said(LOANS), scenario.remarked(LOANS)) == ("informal", "Nog te bespreken.")
    assert scenario.remarked(LOANS, "extent_reason") == "Zie nota."


def test_links(scenario: Scenario) -> None:
    """Web links are added to the evidence, as many as there are; a link that is there is not added again."""
    for _ in range(2):
        take(
            scenario,
            "finance;loans;extent;2",
            "finance;loans;evidence;https://www.klaverbeke.example/a https://www.klaverbeke.example/b",
            "finance;loans;Documenten en weblinks;http://www.klaverbeke.example/c",
        )
    assert scenario.attached(LOANS) == [
        "https://www.klaverbeke.example/a",
        "https://www.klaverbeke.example/b",
        "http://www.klaverbeke.example/c",
    ]


def test_a_blank_never_overwrites(scenario: Scenario) -> None:
    """A row without a value leaves the answer as it was, even when the rest of it is wrong."""
    scenario.answer(LOANS, "formal")
    assert take(scenario, "finance;loans;extent;", "finance;loans;extent_reason;   ", "x;y;z;").taken == 0
    assert scenario.said(LOANS) == "formal"


def test_answers_off_the_route_are_kept_and_reported(scenario: Scenario) -> None:
    """An answer whose question is not asked in the end is set aside, and the person hears how many there are."""
    filled = take(
        scenario,
        "finance;loans;obstacles_exist;ja",
        "finance;loans;extent;none",
        "finance;treasury;obstacles_exist;nee",
        "finance;treasury;extent;formal",
    )
    assert filled.taken == 4
    assert filled.notices == (
        "1 antwoord hoort bij een vraag die nu niet gesteld wordt. Het is bewaard, maar opzijgezet.",
    )
    assert scenario.set_aside == ["finance.loans obstacles_exist"]


def test_a_table_is_one_step(scenario: Scenario) -> None:
    """All that a table brought is one change: undone at once, and on disk."""
    blank = scenario.facts
    take(scenario, "finance;loans;extent;2", "hr;Feestcomité;extent;1", "contacts;hr;city.name;Bavo Notelaer")
    filled = scenario.facts
    scenario.undo()
    assert scenario.facts == blank
    scenario.redo()
    scenario.close()
    assert facts_in(scenario.path) == filled


# ---- what a row cannot say


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("financ;loans;extent;1", "de cluster 'financ' bestaat niet — bedoelde u 'finance'?"),
        ("finance;loans;extnt;1", "de vraag 'extnt' bestaat niet — bedoelde u 'extent'?"),
        ("finance;loans;extent;3", "'3' is geen antwoord op 'Mate van samenwerking' — kies uit Geen samenwerking,"),
        ("finance;loans;extent;formeel samenwerking", "bedoelde u 'Formele samenwerking'?"),
        ("finance;loans;extent;soms", "kies uit Geen samenwerking, Informele samenwerking, Formele samenwerking"),
        ("finance;loans;arrangement_form;covenant;x", "deze regel heeft meer kolommen dan de kop"),
        ('finance;loans;arrangement_form;"covenant;x"', "'x' is geen antwoord op 'Vorm van de regeling'"),
        ("finance;loans;obstacles_exist;nvt", "'niet van toepassing' kan niet bij 'Knelpunten aanwezig'"),
        ("finance;;extent;1", "het aspect heeft geen naam"),
        ("finance;Andere (specifieer);extent;1", "het aspect heeft geen naam"),
        ("finance;other_12ab;extent;1", "deze inventaris heeft geen zelf toegevoegd aspect 'other_12ab'"),
        ("finance;loans;evidence;convenant.pdf", "'convenant.pdf' is geen webadres"),
        ("finance;loans;evidence;file:///etc/passwd", "geen webadres"),
        ("finance;loans;extent_reason;\x01", "de waarde heeft geen leesbare tekens"),
        ("finance;loans;onbestaand.opmerking;x", "de vraag 'onbestaand' bestaat niet"),
        ("finance;loans;opmerking;x", "de vraag 'opmerking' bestaat niet"),
        ("contacts;finances;city.name;x", "het domein 'finances' bestaat niet bij de contactpersonen"),
        ("contacts;finance;name;x", "'name' wijst geen contactpersoon aan"),
        ("contacts;finance;city.0.name;x", "'city.0.name' wijst geen contactpersoon aan"),
        ("contacts;finance;city.100.name;x", "'city.100.name' wijst geen contactpersoon aan"),
        ("contacts;finance;provincie.name;x", "het bestuur 'provincie' bestaat niet"),
        ("contacts;finance;city.nme;x", "het gegeven 'nme' bestaat niet bij de contactpersonen — bedoelde u 'name'?"),
        (f"contacts;finance;city.name;{'x' * 201}", "Deze tekst is te lang: 201 tekens, en 200 is het meeste."),
        (f"finance;loans;extent_reason;{'x' * 20_001}", "Deze tekst is te lang: 20001 tekens"),
        (f"finance;{'x' * 201};extent;1", "Deze tekst is te lang: 201 tekens"),
    ],
)
def test_each_fault_says_what_and_what_to_do(scenario: Scenario, row: str, told: str) -> None:
    """A row that is not right is told with its line and an advice, and nothing of the table is taken over."""
    before = scenario.facts
    [(line, fault)] = faults(scenario, "finance;treasury;extent;1", row)
    assert line == 3
    assert told in fault
    assert scenario.facts == before
    assert not scenario.document.history.can_undo


def test_all_faults_are_told_at_once(scenario: Scenario) -> None:
    """Every faulty row is listed, with the line where it begins, also after a text of several lines."""
    lines = [line for line, _ in faults(
        scenario,
        "x;loans;extent;1",
        'finance;loans;extent_reason;"een\ntwee"',
        "finance;loans;y;1",
        "",
        "finance;loans;extent;z",
    )]  # fmt: skip
    assert lines == [2, 5, 7]


def test_two_answers_to_one_question_are_a_fault(scenario: Scenario) -> None:
    """Two rows that say different things about one question are told; the same thing twice is not."""
    take(scenario, "finance;loans;extent;1", "Financieel management;Leningen;extent;1")
    [(line, fault)] = faults(scenario, "finance;loans;extent;1", "finance;Leningen;Mate van samenwerking;2")
    assert (line, "al een ander antwoord op regel 2" in fault) == (3, True)


@posix_only
def test_a_full_disk_takes_all_of_it_back(scenario: Scenario) -> None:
    """When the table cannot be saved, the inventory is as it was, in memory and on disk."""
    before = scenario.facts
    path = scenario.path.with_name("antwoorden.csv")
    rows = [f"finance;Aspect {number};extent_reason;{'lang ' * 300}" for number in range(60)]
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    with no_file_larger_than(scenario.path.stat().st_size), pytest.raises(UserError):
        fill(scenario.document, path)
    assert scenario.facts == before
    scenario.close()
    assert facts_in(scenario.path) == before


# ---- files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_separator_with_or_without_mark(scenario: Scenario, encoding: str, separator: str) -> None:
    """Comma, semicolon and tab are recognised, and so is the mark that Excel puts in front."""
    path = scenario.path.with_name("a.csv")
    rows = [["Cluster", "ASPECT", "question", "Value", "extra"], ["Financiën", "loans", "extent", "1", "opm"]]
    path.write_text("\r\n".join(separator.join(row) for row in rows), encoding=encoding)
    assert fill(scenario.document, path).taken == 1
    assert scenario.said(LOANS) == "informal"


def test_dutch_headings_and_another_order(scenario: Scenario) -> None:
    """The columns may have Dutch names, stand in another order and have others between them."""
    path = scenario.path.with_name("a.csv")
    path.write_text("\n\nWaarde;nr;Vraag;Deelaspect;Domein\n2;7;extent;loans;finance\n", encoding="utf-8")
    fill(scenario.document, path)
    assert scenario.said(LOANS) == "formal"


def test_a_workbook_gives_numbers_as_people_type_them(scenario: Scenario, tmp_path: Path) -> None:
    """In an xlsx the number 2 is the code 2, true is ja, and the sheet with the headings is found."""
    path = workbook(
        tmp_path / "a.xlsx",
        ("cluster", "aspect", "question", "value"),
        ("finance", "loans", "extent", 2),
        ("finance", "loans", "obstacles_exist", True),
        ("finance", "loans", "extent_reason", 2.5),
        (),
        ("finance", "loans", "arrangement", "=SOM(A1)"),
        ("finance", "treasury", "extent", ""),
        sheets=("Uitleg", "Antwoorden"),
    )
    assert fill(scenario.document, path).taken == 4
    assert (scenario.said(LOANS), scenario.said(LOANS, "obstacles_exist")) == ("formal", "yes")
    assert (scenario.said(LOANS, "extent_reason"), scenario.said(LOANS, "arrangement")) == ("2.5", "=SOM(A1)")


def test_faults_in_a_workbook_have_the_row_number_of_excel(scenario: Scenario, tmp_path: Path) -> None:
    """The line of a fault is the row number that Excel shows, empty rows counted."""
    path = workbook(tmp_path / "a.xlsx", (), ("cluster", "aspect", "question", "value"), (), ("x", "y", "z", "1"))
    with pytest.raises(TableError) as caught:
        fill(scenario.document, path)
    assert [fault.line for fault in caught.value.faults] == [4]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "file_empty"),
        (b"\n\n", "table_columns"),
        ("cluster;aspect;question;value\nfinance;loans;extent_reason;é".encode("cp1252"), "table_encoding"),
        (b"cluster;aspect;question\nfinance;loans;extent", "table_columns"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "table_old_excel"),
        (b"PK\x03\x04 no zip at all", "table_unreadable"),
        (b'cluster;aspect;question;value\nfinance;loans;extent_reason;"open\nfinance;loans;extent;1\n', "table_faults"),
        (b'cluster;aspect;question;value\nfinance;loans;extent_reason;"a"b\n', "table_faults"),
    ],
)
def test_files_that_are_no_table(scenario: Scenario, content: bytes, message: str) -> None:
    """A file that is no table of answers is refused with what it is, and nothing changes."""
    path = scenario.path.with_name("a.csv")
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        fill(scenario.document, path)
    assert caught.value.message == message
    assert scenario.facts[next(iter(scenario.facts))] == {}


@pytest.mark.parametrize(("name", "message"), [("nergens.csv", "file_missing"), ("", "file_is_folder")])
def test_no_file(scenario: Scenario, name: str, message: str) -> None:
    """A missing file and a folder are told as such."""
    with pytest.raises(UserError) as caught:
        fill(scenario.document, scenario.path.parent / name)
    assert caught.value.message == message


# ---- hostile workbooks


def test_a_zip_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    """A small file that unpacks to far more is refused before it is unpacked."""
    path = workbook(tmp_path / "a.xlsx", ("cluster", "aspect", "question", "value"))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/leeg.bin", bytes(spreadsheet.MAX_SIZE + 1))
    assert path.stat().st_size < 100_000
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert caught.value.message == "table_too_large"


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    """A part that says to be small and is large never reaches the library that reads workbooks."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(20_000_000))
    size = (20_000_000).to_bytes(4, "little")
    path = tmp_path / "a.xlsx"
    path.write_bytes(packed.getvalue().replace(size, (1000).to_bytes(4, "little")))
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert caught.value.message == "table_unreadable"


def test_many_parts_are_refused(tmp_path: Path) -> None:
    """A workbook has some dozens of parts, not thousands."""
    path = workbook(tmp_path / "a.xlsx", ("cluster", "aspect", "question", "value"))
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(spreadsheet.MAX_MEMBERS):
            archive.writestr(f"x{number}", b"")
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert caught.value.message == "table_too_large"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'r="D1"', b'r="XFD1048576"'),
        (b'r="D1"', b"r = 'xfd0001048576'"),
        (b'r="D1"', b'r="D1" r="AAAAAAAAD1048576"'),
        (b'<row r="1"', b'<row r="1048576"'),
    ],
)
def test_a_cell_in_the_last_corner_is_refused(tmp_path: Path, old: bytes, new: bytes) -> None:
    """One cell far away would make the reader keep millions of empty ones in memory."""
    path = workbook(tmp_path / "a.xlsx", tuple(f"kolom {number}" for number in range(4)))
    changed_member(path, "xl/worksheets/sheet1.xml", old, new)
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert caught.value.message == "table_too_large"


def test_cells_without_a_place_count_too(tmp_path: Path) -> None:
    """Cells that do not say where they are stand side by side, and these are counted."""
    path = workbook(tmp_path / "a.xlsx", ("cluster", "aspect", "question", "value"))
    many = b"<c/>" * 3000 + b'</row><row r="1000"/><row>'
    changed_member(path, "xl/worksheets/sheet1.xml", b"</row>", many + b"</row>")
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert caught.value.message == "table_too_large"


@pytest.mark.parametrize("inside", [False, True])
def test_damaged_workbooks_end_in_a_sentence(tmp_path: Path, inside: bool) -> None:
    """Whatever bytes are changed, of the file or of its parts, reading gives rows or a UserError, and soon."""
    path = workbook(tmp_path / "a.xlsx", ("cluster", "aspect", "question", "value"), ("finance", "loans", "extent", 2))
    good, chance, began = path.read_bytes(), random.Random(7), time.monotonic()
    parts = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()}
    for _ in range(400):
        if inside:
            name = chance.choice(list(parts))
            with zipfile.ZipFile(path, "w") as archive:
                for each, content in parts.items():
                    archive.writestr(each, scratched(content, chance) if each == name else content)
        else:
            path.write_bytes(scratched(good, chance))
        with suppress(UserError):
            read_rows(path)
    assert time.monotonic() - began < 30


def scratched(content: bytes, chance: random.Random) -> bytes:
    """These bytes with some changed, and sometimes the end missing."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data[: chance.choice([len(data), len(data), chance.randrange(1, len(data))])])
