"""The workbook as Excel gets it: what stands where, how it looks, nothing live, nothing cut, always the same bytes."""

from __future__ import annotations

import json
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

import openpyxl  # type: ignore[import-untyped]
import pytest

from centre.towns import FORMULA, LONG, Town, merge, region, small_form
from faults import no_file_larger_than, posix_only
from replay import record, sheet_data
from samenwerking_desktop.centre.cells import MAX_UNITS
from samenwerking_desktop.centre.coded_texts import texts
from samenwerking_desktop.centre.codes import code_lists
from samenwerking_desktop.centre.coding import give
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.profile_sheets import write_profiles
from samenwerking_desktop.centre.progress import Cancelled
from samenwerking_desktop.centre.sheets import Book, Column
from samenwerking_desktop.centre.talking import write_talking_sheets
from samenwerking_desktop.centre.workbook import write_workbook
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.questionnaire.load import from_definition
from samenwerking_desktop.questionnaire.model import Questionnaire

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Cell:
    """One cell: where it stands, what it says, the kind of its value and what fills it (a colour, a pattern or "")."""

    place: str
    value: str
    kind: str
    fill: str


class Xlsx:
    """A workbook read by hand, so that no library makes it look better than it is."""

    def __init__(self, path: Path) -> None:
        self.zip = zipfile.ZipFile(path)
        self.fills = list(self._fills())

    def text(self, member: str) -> str:
        """One part of the file."""
        return self.zip.read(member).decode()

    def xml(self, member: str) -> ElementTree.Element:
        """One part of the file, parsed."""
        return ElementTree.fromstring(self.zip.read(member))  # noqa: S314 - we wrote it ourselves

    def sheets(self) -> dict[str, str]:
        """The part of each sheet, by the name on its tab."""
        names = self.xml("xl/workbook.xml").iterfind(".//m:sheet", NS)
        return {sheet.attrib["name"]: f"xl/worksheets/sheet{number}.xml" for number, sheet in enumerate(names, 1)}

    def cells(self, sheet: str) -> Iterator[Cell]:
        """Every cell that has a value or a fill, row by row."""
        for each in self.xml(self.sheets()[sheet]).iterfind(".//m:c", NS):
            value = "".join(part.text or "" for part in each.iter() if part.tag.endswith(("}t", "}v")))
            fill = self.fills[int(each.attrib.get("s", 0))]
            yield Cell(each.attrib["r"], value, each.attrib.get("t", "n"), fill)

    def row(self, sheet: str, start: str) -> list[str]:
        """The values of the first row that begins with this value."""
        for _, cells in groupby(self.cells(sheet), key=lambda cell: re.sub(r"\D", "", cell.place)):
            values = [cell.value for cell in cells]
            if values[0] == start:
                return values
        raise KeyError(start)

    def _fills(self) -> Iterator[str]:
        styles = self.xml("xl/styles.xml")
        found = [_fill(each) for each in styles.iterfind("m:fills/m:fill", NS)]
        for each in styles.iterfind("m:cellXfs/m:xf", NS):
            yield found[int(each.attrib["fillId"])]


def _fill(fill: ElementTree.Element) -> str:
    pattern = fill[0]
    kind = pattern.attrib.get("patternType", "none")
    colour = pattern.find("m:fgColor", NS)
    return {"none": "", "gray125": ""}.get(
        kind, kind if kind != "solid" or colour is None else colour.attrib["rgb"][2:]
    )


def _write(tmp_path: Path, name: str = "tabellen.xlsx", *, contacts: bool = False) -> Xlsx:
    bundle = tmp_path / "streek.bundel"
    with Collection.open(bundle if bundle.exists() else region(tmp_path)) as opened:
        write_workbook(opened, read_picture(opened), tmp_path / name, contacts=contacts)
    return Xlsx(tmp_path / name)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Xlsx:
    """The workbook of the region, which no test changes."""
    return _write(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def wished(tmp_path_factory: pytest.TempPathFactory) -> Xlsx:
    """The same with contact persons."""
    return _write(tmp_path_factory.mktemp("wished"), contacts=True)


def _dump(book: Xlsx) -> Iterator[str]:
    """The workbook as text: per sheet how it opens, then its rows; a colour stands before what it colours."""
    for name, member in book.sheets().items():
        root = book.xml(member)
        pane, filtered = root.find(".//m:pane", NS), root.find("m:autoFilter", NS)
        yield f"== {name} | frozen at {'' if pane is None else pane.attrib['topLeftCell']}"
        yield f"   filter {'' if filtered is None else filtered.attrib['ref']}"
        for number, cells in groupby(book.cells(name), key=lambda cell: re.sub(r"\D", "", cell.place)):
            shown = [f"[{cell.fill}] {cell.value}".strip() if cell.fill else cell.value for cell in cells]
            yield f"{number}: {' | '.join(shown)}".rstrip(" |")


def test_the_workbook_is_what_was_agreed(wished: Xlsx, golden: Callable[[str, str], None]) -> None:
    """Every sheet of the region as text; the parts of the one long text are cut here, and only here."""
    text = "\n".join(_dump(wished))
    golden("workbook.txt", re.sub("\N{GRINNING FACE}{4,}", "\N{GRINNING FACE}…", text) + "\n")


def test_nothing_that_was_typed_is_live(wished: Xlsx) -> None:
    """There is no formula in the workbook, and no link but those of the first sheet to the others."""
    sheets = {name: wished.text(member) for name, member in wished.sheets().items()}
    assert [name for name, text in sheets.items() if "<f>" in text or "<f " in text] == []
    assert [name for name, text in sheets.items() if "<hyperlink " in text] == ["Lees mij"]
    assert RELATION not in {key for each in wished.xml("xl/worksheets/sheet1.xml").iter() for key in each.attrib}
    assert [member for member in wished.zip.namelist() if "external" in member.lower()] == []
    planted = [cell for cell in wished.cells("Antwoorden") if cell.value == FORMULA]
    assert [cell.kind for cell in planted] == ["inlineStr"]


def test_a_white_spot_never_looks_like_a_score(plain: Xlsx) -> None:
    """Each score has its colour; a white spot is hatched, and no sign has the colour of a score, a conflict neither."""
    looks = {cell.value: cell.fill for cell in plain.cells("Water") if re.fullmatch(r"[D-F][789]", cell.place)}
    assert looks == {"0": "FAE3C6", "1": "A6CBE6", "2": "1D5A96", "?": "", "–": "", "/": "lightUp", "≠": ""}


def test_totals_have_their_denominators(plain: Xlsx) -> None:
    """Beside each total stands out of how many, and the percentage only when enough was answered."""
    rows = [
        [cell.value for cell in cells]
        for number, cells in groupby(plain.cells("Water"), key=lambda cell: re.sub(r"\D", "", cell.place))
        if number in {"7", "8", "9"}
    ]
    assert [(row[0], row[1], row[-3], row[-2], row[-1]) for row in rows] == [
        ("=1+1", "stad en OCMW", "0", "0 van 6, 0 van 3 beantwoord", ""),
        ("Aalbeke", "stad en OCMW", "3", "3 van 6, 3 van 3 beantwoord", "50"),
        ("Zonnebeek", "stad naast OCMW", "0", "0 van 4, 0 van 2 beantwoord", ""),
    ]
    assert plain.row("Water", "Steden met een score")[3:] == ["1 van 3", "1 van 3", "1 van 2"]


def test_long_texts_are_whole_elsewhere(plain: Xlsx) -> None:
    """A text that Excel would cut stands whole on a sheet of its own, its cell says where, and no cell is too long."""
    parts = [cell.value for cell in plain.cells("Lange teksten") if cell.place.startswith("D") and cell.place != "D1"]
    assert "".join(parts) == LONG
    pointer = next(cell.value for cell in plain.cells("Antwoorden") if "Lange teksten" in cell.value)
    assert pointer.startswith("Te lang voor één cel: de hele tekst staat op het blad 'Lange teksten', nummer 1.")
    longest = max(len(cell.value.encode("utf-16-le")) // 2 for name in plain.sheets() for cell in plain.cells(name))
    assert longest <= MAX_UNITS


def test_contacts_only_on_request(plain: Xlsx, wished: Xlsx) -> None:
    """Without the wish no contact person or coordinator is anywhere in the file; with it they have their own sheet."""
    parts = "".join(plain.text(member) for member in plain.zip.namelist())
    assert [each for each in ("a@b.be", "@SUM(A1)", "bo@example.org") if each in parts] == []
    people = [name for name in wished.sheets() if any("a@b.be" in cell.value for cell in wished.cells(name))]
    assert people == ["Contactpersonen"]


def test_it_names_nobody_as_its_maker(plain: Xlsx) -> None:
    """The properties of the file hold a title and the moment of the newest return, and no person."""
    core = plain.text("docProps/core.xml")
    assert "<dc:title>Water en wegen</dc:title>" in core
    assert re.findall(r"<dcterms:created[^>]*>([^<]+)<", core) == ["2026-03-05T10:00:00Z"]
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>([^<]*)<", core) in ([], ["", ""])


def test_the_same_collection_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two workbooks of one collection are equal, byte for byte."""
    _write(tmp_path, "een.xlsx")
    _write(tmp_path, "twee.xlsx")
    assert (tmp_path / "een.xlsx").read_bytes() == (tmp_path / "twee.xlsx").read_bytes()


def test_every_sheet_prints_one_page_wide(wished: Xlsx) -> None:
    """On paper each sheet is A4 and one page wide, and lists repeat their header; charts keep to the page breaks."""
    for name, member in wished.sheets().items():
        setup = wished.xml(member).find("m:pageSetup", NS)
        assert setup is not None
        fitted = (setup.attrib.get("fitToHeight"), setup.attrib.get("scale"))
        assert (name, setup.attrib["paperSize"], fitted) == (
            name,
            "9",
            (None, "63") if name == "Grafieken" else ("0", None),
        )
    titles = re.findall(r'name="_xlnm.Print_Titles"[^>]*>([^<]+)<', wished.text("xl/workbook.xml"))
    assert len(titles) == len(wished.sheets()) - 2  # the first sheet and the charts have no header


def test_names_of_sheets_are_what_excel_allows(plain: Xlsx) -> None:
    """Labels of clusters that are too long, equal or full of odd characters still give names of their own."""
    names = list(plain.sheets())
    assert [name for name in names if name in ("Lees mij", "Water", "Wegen & bruggen")] == [
        "Lees mij",
        "Water",
        "Wegen & bruggen",
    ]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)


NASTY = [
    "Wegen & bruggen",
    "'s-Gravenwezel's markt'",
    "A1",
    "R1C1",
    "TRUE",
    "2026 &8 plan",
    "History",
    "Lees mij",
    "=1+1",
    "[Map1.xlsx]Blad1!A1",
    "\\/?*:[]",
    "a" * 30 + "' einde",
    "\N{GRINNING FACE}" * 40,
    "&" * 190,
    '<b>"vet"</b> & meer',
    "blad\N{NO-BREAK SPACE}één \N{HEBREW LETTER ALEF}",
    " ".join(["woord"] * 30),
]


def _named(names: Sequence[str]) -> Questionnaire:
    """The small form with a pair of clusters for each of these names: it names them, and the one aspect of each."""
    raw = json.loads(small_form().definition)
    pair, clusters = raw["clusters"], []
    for place, name in enumerate(names):
        for number, cluster in enumerate(pair):
            label = f"{name}{' bis' * number}"
            aspect = {**cluster["aspect"][0], "label": label}
            clusters.append({**cluster, "id": f"{cluster['id']}_{place}", "label": label, "aspect": [aspect]})
    return from_definition(json.dumps({**raw, "clusters": clusters}))


# All together they would make a workbook of a hundred sheets, and each by itself seventeen of twenty.
@pytest.mark.parametrize("names", [NASTY[start::4] for start in range(4)])
def test_excel_has_nothing_to_repair(tmp_path: Path, names: Sequence[str]) -> None:
    """Whatever things are called: names of sheets, ranges, links and footers are as Excel wants them."""
    form, returned = _named(names), []
    waters = [cluster.id for cluster in form.clusters if cluster.id.startswith("water")]
    for number, (who, value) in enumerate({"city": "tight", "ocmw": "apart"}.items(), 1):
        for place, name in enumerate(names):
            town = Town(
                tmp_path, "Zele", 2 * place + number, municipality=name, authority=name, respondent=who, form=form
            )
            with town.document.together():
                town.answer_all(*[value] * len(form.aspects))
                town.answer(town.other(waters[place], name), "loose")
            returned.append(town.returned())
    merge(tmp_path / "streek.bundel", *returned)
    made = [tmp_path / "tabellen.xlsx", tmp_path / "gesprek.xlsx"]
    with Collection.open(tmp_path / "streek.bundel") as opened:
        picture = read_picture(opened)
        write_workbook(opened, picture, made[0], contacts=True)
        write_talking_sheets(opened, picture, made[1])
        made += write_profiles(opened, picture, tmp_path / "profielen")
    assert [(each.name, told) for each in made if (told := _told_of(each))] == []
    assert (len(made), len(Xlsx(made[0]).sheets()) > 20 + 2 * len(names)) == (2 + len(names), True)


@pytest.mark.parametrize("name", NASTY)
def test_any_title_fits_in_a_footer(tmp_path: Path, name: str) -> None:
    """The title of the questionnaire stands at the foot of each sheet beside its name, and Excel understands both."""
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    with Book(tmp_path / "titel.xlsx", name, moment, lambda _rows, _sheet: None) as book:
        for label in (name, f"{name} bis"):
            book.list(label, [Column(name, 20)], [[name]])
    assert _told_of(tmp_path / "titel.xlsx") == []
    assert len(Xlsx(tmp_path / "titel.xlsx").sheets()) == 2


def _told_of(path: Path) -> list[str]:
    """What Excel would repair or refuse of a workbook, as far as we know its rules."""
    book = Xlsx(path)
    names, parts = (
        list(book.sheets()),
        [book.xml(each) for each in book.zip.namelist() if each.endswith((".xml", ".rels"))],
    )
    ranges = [each for part in parts for each in _ranges(part)]
    footers = [each.text or "" for part in parts for each in part.iterfind(".//m:oddFooter", NS)]
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        opened = openpyxl.load_workbook(path).sheetnames
    return [
        *(each for each in names if _units(each) > 31 or not _NAME.fullmatch(each)),
        *(each for each in names if [other.casefold() for other in names].count(each.casefold()) > 1),
        *(each for each in ranges if _sheet_of(each) not in names),
        *(each for each in footers if _units(each) > 255 or not _FOOTER.fullmatch(each)),
        *(str(each.message) for each in warned),
        *set(names).symmetric_difference(opened),
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


_NAME = re.compile(r"(?!history$|')[^\[\]:*?/\\]+(?<!')", re.IGNORECASE)
# Text, in which & is written twice, after each of the three codes.
_FOOTER = re.compile(r"&L&8 (?:[^&]|&&)*&C&8 (?:[^&]|&&)*&R&8&P / &N", re.DOTALL)
# A name that is not plain stands between apostrophes, its own written twice.
_RANGE = re.compile(r"(?:'((?:[^']|'')+)'|([^\W\d]\w*))!\$?[A-Z]*\$?\d+(?::\$?[A-Z]*\$?\d+)?")
# What looks like a cell, or like a truth value, is not plain either.
_CELL = re.compile(r"[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE", re.IGNORECASE)


def _ranges(part: ElementTree.Element) -> Iterator[str]:
    """All that points at cells of a sheet by its name: defined names, series of charts, links."""
    for each in part.iter():
        if each.tag.endswith(("}definedName", "/chart}f")):
            yield each.text or ""
        elif each.tag.endswith("}hyperlink"):
            yield each.attrib["location"]


def _sheet_of(pointer: str) -> str:
    """The sheet that a range is on; "" when Excel would not understand it."""
    found = _RANGE.fullmatch(pointer)
    if not found or _CELL.fullmatch(found[2] or ""):
        return ""
    return found[2] or found[1].replace("''", "'")


def test_bars_are_told_apart_without_colour(plain: Xlsx) -> None:
    """Each answer and each sign has a look of its own in a chart, and no sign has the colour of a score."""
    chart = plain.text("xl/charts/chart1.xml")
    names = re.findall("<c:tx><c:v>([^<]+)</c:v></c:tx><c:spPr>", chart)
    looks = re.findall("</c:tx><c:spPr>(<a:(?:solid|patt)Fill.*?</a:(?:solid|patt)Fill>)", chart)
    assert [name[0] for name in names] == ["0", "1", "2", "?", "–", "/", "≠"]
    assert len(set(looks)) == len(names)
    assert ["FFFFFF" in look or "C8CFD6" in look for look in looks] == [False] * 3 + [True] * 4


def test_days_are_days(plain: Xlsx) -> None:
    """The day of an export is a number in every list, which Excel sorts as a day."""
    for sheet, column in (("Inzendingen", "M"), ("Stand van de inzendingen", "N")):
        days = [cell.kind for cell in plain.cells(sheet) if re.fullmatch(f"{column}[2-9]", cell.place)]
        assert days == ["n"] * 5


def test_a_table_of_zeros_is_left_out(plain: Xlsx, tmp_path: Path) -> None:
    """Without codes there is no sheet of counted codes, and without sizes none that correlates; with them there is."""
    assert {"Codes geteld", "Verband met het inwonertal"}.isdisjoint(plain.sheets())
    with Collection.open(region(tmp_path)) as opened:
        picture = read_picture(opened)
        reasons = next(each for each in code_lists(opened, picture.questionnaire) if each.id == "reasons")
        give(opened, texts(opened, picture), reasons.codes[0].id)
    assert "Codes geteld" in _write(tmp_path).sheets()


def test_progress_ends_at_all(tmp_path: Path) -> None:
    """Whoever watches hears the last row, with the sheet that it is on."""
    told: list[tuple[int, int, str]] = []
    with Collection.open(region(tmp_path)) as opened:
        write_workbook(opened, read_picture(opened), tmp_path / "t.xlsx", progress=lambda *step: told.append(step))
    done, total, _ = told[-1]
    assert done == total > 100


def test_the_rows_are_what_xlsxwriter_writes(tmp_path: Path) -> None:
    """Every row, also those that we write as XML ourselves, is what xlsxwriter makes of the same cells."""
    ours, theirs = tmp_path / "ours.xlsx", tmp_path / "theirs.xlsx"
    with Collection.open(region(tmp_path)) as opened:
        recording = record(lambda: write_workbook(opened, read_picture(opened), ours, contacts=True), ours)
    recording.replay(theirs)
    assert recording.cells > 500
    assert sheet_data(ours) == sheet_data(theirs)


def test_stopping_leaves_the_earlier_workbook(tmp_path: Path) -> None:
    """Who stops halfway keeps the workbook that was there, and nothing else stays behind."""
    told: list[int] = []
    (tmp_path / "t.xlsx").write_text("vorige")
    with Collection.open(region(tmp_path)) as opened, pytest.raises(Cancelled):
        write_workbook(
            opened,
            read_picture(opened),
            tmp_path / "t.xlsx",
            progress=lambda done, _total, _sheet: told.append(done),
            cancelled=lambda: bool(told),
        )
    assert len(told) == 1
    assert (tmp_path / "t.xlsx").read_text() == "vorige"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_an_empty_collection_gives_no_workbook(tmp_path: Path) -> None:
    """A person hears that the collection is empty, and no file is made."""
    with Collection.create(tmp_path / "leeg.bundel") as opened, pytest.raises(UserError) as caught:
        write_workbook(opened, read_picture(opened), tmp_path / "t.xlsx")
    assert caught.value.message == "collection_empty"
    assert not (tmp_path / "t.xlsx").exists()


@posix_only
def test_a_full_disk_leaves_the_earlier_workbook(tmp_path: Path) -> None:
    """When the disk takes no more, a person hears it, and the workbook that was there still is."""
    path = tmp_path / "alles.bundel"
    merge(path, Town(tmp_path, "Aalbeke").returned())
    (tmp_path / "t.xlsx").write_text("vorige")
    with Collection.open(path) as opened, no_file_larger_than(3000), pytest.raises(UserError) as caught:
        write_workbook(opened, read_picture(opened), tmp_path / "t.xlsx")
    assert caught.value.message in ("write_failed", "disk_full")
    assert (tmp_path / "t.xlsx").read_text() == "vorige"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
