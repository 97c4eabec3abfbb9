"""Sheets by themselves: no text of a stranger becomes anything else than text, and charts point at their cells."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from replay import record, sheet_data
from samenwerking_desktop.centre.cells import MAX_UNITS, Value, day, lines
from samenwerking_desktop.centre.charts import Area, BarChart, Series
from samenwerking_desktop.centre.sheets import DAY, PLAIN, WRAPPED, Book, Column, Look

HOSTILE = [
    "=1+1",
    "https://example.org",
    "0475123456",
    "<b>&amp;\"'",
    "_x0041_",
    "_x005F_",
    "a\r\nb\tc",
    " spaties ",
    "\N{GRINNING FACE}",
    "nul\x00",
    "half \ud800",
    "\ufffe",
]
CHART = BarChart(
    title="=Hoe?",
    description="Per cluster hoeveel aspecten er zijn, \"geen\" & 'formeel'.",
    categories=Area("Cijfers", (1, 0), (3, 0)),
    series=[
        Series("Geen", Area("Cijfers", (1, 1), (3, 1)), "#FAE3C6"),
        Series("=1+1", Area("Cijfers", (1, 2), (3, 2)), "#1D5A96"),
    ],
    category_title="Cluster",
    value_title="Aantal aspecten",
    maximum=10,
)


def _book(path: Path) -> Book:
    return Book(path, "Proef", datetime(2026, 1, 1, tzinfo=UTC), lambda _rows, _sheet: None)


def _texts(path: Path) -> list[str]:
    """Every text of the first sheet, as a reader of the file gets it."""
    root = ElementTree.fromstring(zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own
    cells = [each for each in root.iter() if each.tag.endswith("}is")]
    texts = ["".join(part.text or "" for part in each.iter() if part.tag.endswith("}t")) for each in cells]
    return [re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text) for text in texts]


@pytest.mark.parametrize("place", ["list", "put"])
def test_a_text_stays_the_text_that_it_is(tmp_path: Path, place: str) -> None:
    """Formulas, links, numbers, markup and escapes come back as they were typed, but for what no XML file may hold."""
    texts = [*HOSTILE, "<r><t>opmaak</t></r>", "<r>half<r></r>"]
    with _book(tmp_path / "t.xlsx") as book:
        if place == "list":
            book.list("Lijst", [Column("Kop", 20, WRAPPED)], [(text,) for text in texts])
        else:
            sheet = book.sheet("Blad")
            for row, text in enumerate(["Kop", *texts]):
                sheet.put(row, 0, text, book.format(PLAIN))
    expected = [re.sub("[\x00\ud800\ufffe]", "\N{REPLACEMENT CHARACTER}", text) for text in texts]
    assert _texts(tmp_path / "t.xlsx") == ["Kop", *expected]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_list_is_what_xlsxwriter_writes(tmp_path: Path, ruled: bool) -> None:
    """Texts, numbers, days, empty cells and cells with a look of their own: to the byte, with the same heights."""
    values: list[Value] = [*HOSTILE, None, "", 0, -9, 0.1, 1e20, date(1900, 2, 28), date(1900, 3, 1), date(2026, 3, 5)]
    columns = [Column("Tekst", 5, WRAPPED), Column("Dag", 12, DAY, {-9: {"bold": True}}), Column("Plat", 9)]
    rows = [(value, value, "\n".join(["regel"] * 40)) for value in values]
    path = tmp_path / "ours.xlsx"

    def write() -> None:
        with _book(path) as book:
            book.list("Lijst", columns, rows, ruled=ruled)

    record(write, path).replay(tmp_path / "theirs.xlsx")
    assert sheet_data(path) == sheet_data(tmp_path / "theirs.xlsx")


def test_a_row_is_as_high_as_its_texts(tmp_path: Path) -> None:
    """Only columns that wrap make a row higher, and no row is higher than Excel allows."""
    columns = [Column("Kop", 10, WRAPPED), Column("Plat", 10)]
    rows = [("een", "x" * 90), ("een\ntwee", ""), ("x" * 23, ""), ("\n" * 99, "")]
    with _book(tmp_path / "t.xlsx") as book:
        book.list("Lijst", columns, rows)
    assert re.findall(rb'<row [^>]* ht="([0-9.]+)"', sheet_data(tmp_path / "t.xlsx")[0]) == [
        b"30",
        b"18",
        b"33",
        b"48",
        b"405",
    ]


def test_a_text_that_comes_back_is_never_cut(tmp_path: Path) -> None:
    """Each cell with a text that is too long names its own whole text, also when the same one stands there twice."""
    long = "\N{GRINNING FACE}" * (MAX_UNITS // 2 + 1)
    with _book(tmp_path / "t.xlsx") as book:
        book.list("Lijst", [Column("Kop", 20)], [(long,), (long,), (long[1:],)])
    pointers = [long[:500] in text for text in _texts(tmp_path / "t.xlsx")[1:3]]
    numbers = re.findall(r"nummer (\d+)", " ".join(_texts(tmp_path / "t.xlsx")))
    assert (pointers, numbers) == ([True, True], ["1", "2"])
    assert _texts(tmp_path / "t.xlsx")[3] == long[1:]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(tmp_path: Path, value: float) -> None:
    """A value that would break the file is a bug that is heard of."""
    with pytest.raises(TypeError, match="NAN/INF"), _book(tmp_path / "t.xlsx") as book:
        book.list("Lijst", [Column("Kop", 20)], [(value,)])


def test_nothing_is_written_above_what_stands(tmp_path: Path) -> None:
    """A cell in a row that left memory would be lost, so it is refused."""
    with _book(tmp_path / "t.xlsx") as book:
        sheet = book.sheet("Blad")
        sheet.list([Column("Kop", 20)], [("een",), ("twee",)], ruled=True)
        with pytest.raises(ValueError, match="not written"):
            sheet.put(1, 0, "te laat", book.format(PLAIN))
        with pytest.raises(ValueError, match="not written"):
            sheet.rows(1, [Look(book.format(PLAIN))], [("te laat",)])


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Stad Duinwarande en OCMW Duinwarande", 34, 2),  # capitals, m and w are wide
        ("stad en OCMW, elk voor hun eigen ik", 34, 1),
        ("titels lijken lief, til til", 20, 1),
        ("een twee drie vier vijf", 10, 3),
        ("x" * 100, 10, 10),
        ("een\n\ntwee", 10, 3),
        (12.5, 1, 1),
    ],
)
def test_how_many_lines_a_text_takes(text: Value, width: int, expected: int) -> None:
    """As many as it takes in Calibri, breaking between words and in those that are longer than a line."""
    assert lines(text, width) == expected


@pytest.mark.parametrize("text", ["0001-01-01", "morgen", "2026-02-30"])
def test_a_day_that_excel_does_not_know_stays_text(text: str) -> None:
    """What a return says of itself need not be a day, nor one of this age."""
    assert day(text) == text


def test_a_chart_points_at_its_cells(tmp_path: Path) -> None:
    """The file holds its ranges, colours and titles as texts, no gridlines, and words for who cannot see."""
    with _book(tmp_path / "t.xlsx") as book:
        sheet = book.sheet("Cijfers")
        columns = [Column(title, 20) for title in ("Cluster", "Geen", "Formeel")]
        sheet.list(columns, [("een", 1, 2), ("twee", 3, 4), ("drie", 5, 6)], ruled=True)
        sheet.bar_chart(5, 0, CHART)
    members = zipfile.ZipFile(tmp_path / "t.xlsx")
    chart, drawing = (members.read(f"xl/{name}1.xml").decode() for name in ("charts/chart", "drawings/drawing"))
    cells = ["Cijfers!$A$2:$A$4", "Cijfers!$B$2:$B$4", "Cijfers!$A$2:$A$4", "Cijfers!$C$2:$C$4"]
    assert re.findall("<c:f>([^<]+)</c:f>", chart) == cells
    assert re.findall('<c:grouping val="([^"]+)"', chart) == ["stacked"]
    assert re.findall('<c:spPr><a:solidFill><a:srgbClr val="([^"]+)"', chart) == ["FAE3C6", "1D5A96"]
    assert re.findall("<a:t>([^<]+)</a:t>", chart) == [" =Hoe?", "Cluster", "Aantal aspecten"]
    assert "majorGridlines" not in chart
    assert re.findall('<c:max val="([^"]+)"', chart) == ["10"]
    assert re.findall('<c:numFmt formatCode="(0[^"]*)" sourceLinked="0"/>', chart) == ["0&quot;&quot;;;"] * 2
    words = [each.attrib.get("descr") for each in ElementTree.fromstring(drawing).iter()]  # noqa: S314 - our own
    assert CHART.description in words
