"""What strangers type stays text: one list of strings that mean harm, through every output that the program has."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy
from urllib.parse import parse_qs, urlsplit

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QTextEdit, QWidget
from python_calamine import CalamineWorkbook

from centre.towns import Town, merge
from commands import Cli
from papers import words
from samenwerking_desktop.centre.coded_texts import texts
from samenwerking_desktop.centre.codes import add_code, code_lists
from samenwerking_desktop.centre.coding import give
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.evidence_out import save_documents
from samenwerking_desktop.centre.exports import write_csv
from samenwerking_desktop.centre.other_tables import wordings_of
from samenwerking_desktop.centre.others import shown_names
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.profile_sheets import write_profiles
from samenwerking_desktop.centre.second_round import invitations, write_second_round
from samenwerking_desktop.centre.spss import write_sav
from samenwerking_desktop.centre.sqlite_file import write_sqlite
from samenwerking_desktop.centre.talking import write_talking_sheets
from samenwerking_desktop.centre.workbook import write_workbook
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.exchange.grids import read_workbook
from samenwerking_desktop.exchange.reading import plan
from samenwerking_desktop.exchange.writing import Wish, write_sheet
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import Receipt, return_name
from samenwerking_desktop.messages import visible
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.clipboard import copy_table
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.receipt import ReceiptCard
from samenwerking_desktop.ui.tips import tip
from samenwerking_desktop.ui.window import Window
from scenario import Scenario, shipped_form
from trust.conftest import Remembering
from ui.centre.looking import settled
from ui.hands import document_of, editor_of, settle
from ui.screens import PLACES, fill

# Each on one line, so that it can be a name too; each may stand where a person types a text.
NASTY = [
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://example.org";"x")',
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "<b>vet</b><img src=file:///etc/passwd>",
    "<script>alert(1)</script>",
    "&lt;i&gt; &amp; &#65;",
    "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p> ]]>",
    '#eval("1+1") #import "x": * #read("/etc/passwd")',
    "$x^2$ *b* _i_ `c` @label <label> /* // \\ [x]",
    "'); DROP TABLE answer; --",
    '" OR ""="',
    "%s %(x)s %n {0} {naam} ${x} $(id) `id`",
    "a%0d%0aBcc:%20x@example.org&bcc=x@example.org?subject=x#deel",
    "an@example.org\\nBcc: x@example.org",
    "../../etc/passwd",
    "_x0041_ _x000D_",
    "[url](javascript:alert(1)) javascript:alert(1)",
    "\N{GRINNING FACE} \N{HEBREW LETTER ALEF}\N{ARABIC LETTER ALEF} \N{LATIN SMALL LETTER SHARP S}",
]
STEERING = "rood\x1b[31m\x1b]0;titel\x07\x9b2J\x08\r\N{RIGHT-TO-LEFT OVERRIDE}tfel\x7f"
MOMENT = datetime(2026, 3, 5, 10, tzinfo=UTC)
_LIVE = re.compile(r"[=+\-@\t\r]")


def one_city(folder: Path) -> Scenario:
    """An inventory with every string of the list as a reason, a remark, a link's name and an added aspect."""
    made = Scenario(
        folder, municipality=NASTY[5], authority=NASTY[6], coordinator=NASTY[0], coordinator_email=NASTY[15]
    )
    with made.document.together():
        for aspect, text in zip(made.document.questionnaire.aspects, NASTY, strict=False):
            made.answer(aspect, "none")
            made.answer(aspect, text, question="extent_reason")
            made.remark(aspect, text)
        for text in NASTY:
            made.answer(made.other("hr", text), "none")
            made.contact("finance", "city", 1 + NASTY.index(text), name=text, email=text)
        made.answer("finance.loans", "formal")
        for text in NASTY:
            made.link("finance.loans", "https://example.org/a", text)
    return made


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Scenario]:
    """That inventory."""
    made = one_city(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def made_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection with the return of such a city, in which an analyst used the strings for a code too."""
    folder = tmp_path_factory.mktemp("streek")
    city = one_city(folder)
    city.export()
    city.close()
    path = folder / "streek.bundel"
    merge(path, folder / "klaverbeke.inzending")
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        for text in NASTY:
            lists = code_lists(collection, picture.questionnaire)
            code = add_code(collection, lists[0], text)
            give(collection, texts(collection, picture)[:1], code.id)
    return path


@pytest.fixture
def bundle(made_bundle: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(copy(made_bundle, tmp_path / "streek.bundel"))


# ---- SQL, and what a text is


def test_every_text_survives_the_whole_chain(city: Scenario, bundle: Path, tmp_path: Path) -> None:
    """In the file, in the return, in the collection and in a second round each string is what was typed."""
    said = {key: answer.value for key, answer in city.document.answers.answers.items()}
    aspects = list(city.document.questionnaire.aspects)
    wanted = dict(zip(aspects, NASTY, strict=False))
    del wanted["finance.loans"]
    assert {aspect: said[Key(aspect, "extent_reason")] for aspect in wanted} == wanted
    with Collection.open(bundle) as collection:
        (file,) = collection.files()
        answers = collection.answers(file)
        assert {aspect: answers.answers[Key(aspect, "extent_reason")].value for aspect in wanted} == wanted
        assert {answers.remarks[Key(aspect, "extent")] for aspect in wanted} == set(wanted.values())
        assert sorted(other.label for other in answers.others.values()) == sorted(NASTY)
        picture = read_picture(collection)
        names = shown_names(wordings_of(collection, picture))
        (made,) = write_second_round(collection, invitations(picture, names, ()), tmp_path / "ronde 2").made
    assert made.parent == tmp_path / "ronde 2"
    document = Document.open(made)
    assert {aspect: document.answers.prefill[Key(aspect, "extent_reason")].value for aspect in wanted} == wanted
    document.close()
    connection = sqlite3.connect(bundle)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_what_steers_a_terminal_is_no_text(city: Scenario) -> None:
    """Control characters never come into an inventory by typing."""
    city.answer("finance.loans", STEERING, question="arrangement")
    kept = city.said("finance.loans", "arrangement")
    assert [each for each in kept if each != "\n" and (ord(each) < 32 or 127 <= ord(each) < 160)] == []
    assert kept.startswith("rood[31m")


# ---- tables


def test_no_cell_of_a_csv_file_is_live(bundle: Path, tmp_path: Path) -> None:
    """In every table, those of the coding and of the documents too: no cell begins a formula, and no text is lost."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        paths = write_csv(collection, picture, tmp_path / "csv", contacts=True)
        saved = save_documents(collection, picture, tmp_path / "stukken")
    cells = {
        cell
        for path in (*paths, saved.index)
        for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";")
        for cell in row
    }
    numbers = re.compile(r"-?\d+([.,]\d+)?\Z")
    assert {cell for cell in cells if _LIVE.match(cell) and not numbers.match(cell)} == set()
    assert {text for text in NASTY if not {text, f"'{text}"} & cells} == set()


def test_every_text_of_a_database_is_a_value(bundle: Path, tmp_path: Path) -> None:
    """Nothing typed is in its schema, which runs nothing; each string is a value as it was typed, and is found."""
    with Collection.open(bundle) as collection:
        write_sqlite(collection, read_picture(collection), tmp_path / "alles.sqlite", contacts=True)
    connection = sqlite3.connect(tmp_path / "alles.sqlite")
    schema = connection.execute("SELECT type, name || ' ' || coalesce(sql, '') FROM sqlite_schema").fetchall()
    assert {kind for kind, _ in schema} == {"index", "table"}
    assert [text for text in NASTY if any(text in made for _, made in schema)] == []
    for column, table in (("aspect_label", "other_aspects"), ("remark", "remarks"), ("name", "contacts")):
        cells = {text for (text,) in connection.execute(f"SELECT {column} FROM {table}")}
        assert [text for text in NASTY if text not in cells] == []
    words = (
        "SELECT DISTINCT remark FROM remarks WHERE rowid IN (SELECT rowid FROM remarks_fts WHERE remarks_fts MATCH ?)"
    )
    assert connection.execute(words, ('"DROP TABLE answer"',)).fetchall() == [(NASTY[12],)]
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_no_cell_of_a_workbook_is_live(bundle: Path, tmp_path: Path) -> None:
    """No formula of ours or theirs refers outside, no link, no picture, no macro; what was typed is there as a text."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        write_workbook(collection, picture, tmp_path / "alles.xlsx", contacts=True)
        books = [tmp_path / "alles.xlsx", *write_profiles(collection, picture, tmp_path / "profielen")]
        write_sav(collection, picture, tmp_path / "alles.sav")
    for book in books:
        assert book.resolve().is_relative_to(tmp_path.resolve())
        with zipfile.ZipFile(book) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        assert [name for name in parts if re.search(r"vbaProject|externalLink|embeddings|activeX|media", name)] == []
        sheets = [data for name, data in parts.items() if name.startswith("xl/worksheets/")]
        assert not any(b"<f>" in data for data in sheets)
        # Links go to another sheet of the same book, and nowhere else.
        assert not any(b"r:id" in link for data in sheets for link in re.findall(rb"<hyperlink [^>]*>", data))
        assert not any(b'TargetMode="External"' in data for data in parts.values())
    read = CalamineWorkbook.from_path(str(books[0]))
    cells = {cell for name in read.sheet_names for row in read.get_sheet_by_name(name).to_python() for cell in row}
    assert {text for text in NASTY if text not in cells} == set()


def test_no_cell_of_a_sheet_for_a_colleague_is_live(city: Scenario, tmp_path: Path) -> None:
    """Its only formulas are those of the route, with nothing typed in them; every string comes back as it was."""
    write_sheet(city.document, tmp_path / "uit.xlsx", Wish(contacts=True))
    with zipfile.ZipFile(tmp_path / "uit.xlsx") as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/")]
    live = {formula for sheet in sheets for formula in re.findall("<f>(.*?)</f>", sheet)}
    labels = {option.label for question in shipped_form().questions.values() for option in question.options}
    quoted = {text for formula in live for pair in re.findall('&quot;(.*?)&quot;|"(.*?)"', formula) for text in pair}
    assert quoted - {""} <= labels | {"ja", "–"}
    assert not any("<hyperlink" in sheet for sheet in sheets)
    back = plan(city.document, read_workbook(tmp_path / "uit.xlsx"))
    assert (back.entries, back.faults, back.notices) == ([], [], [])


def test_what_is_copied_is_not_live(qapp: object) -> None:
    """On the clipboard a table has no formula, and its markup is ours alone."""
    copy_table(["naam"], [[text] for text in NASTY])
    data = QGuiApplication.clipboard().mimeData()
    assert [line for line in data.text().splitlines() if _LIVE.match(line)] == []
    assert set(re.findall(r"</?(\w+)", data.html())) <= {"table", "tr", "th", "td", "html", "body", "br"}


def test_a_talking_sheet_is_not_live(tmp_path: Path) -> None:
    """The sheet about what two voices say has their texts as they are."""
    for number, who in ((1, "city"), (2, "ocmw")):
        town = Town(tmp_path, "=1+1", number, respondent=who)
        town.answer_all(*(("tight", "apart")[number - 1],) * 5)
        for aspect, text in zip(town.document.questionnaire.aspects, NASTY[:5], strict=True):
            town.answer(aspect, text, question="why")
        merge(tmp_path / "twee.bundel", town.returned(f"{who}.inzending"))
    with Collection.open(tmp_path / "twee.bundel") as collection:
        write_talking_sheets(collection, read_picture(collection), tmp_path / "gesprek.xlsx")
    with zipfile.ZipFile(tmp_path / "gesprek.xlsx") as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


# ---- paper


def test_nothing_typed_is_typst(city: Scenario, tmp_path: Path, cli: Cli) -> None:
    """Every string stands on paper as it was typed; the only links are those to the addresses that were attached."""
    city.close()
    ran = cli("print", city.path, "-o", tmp_path / "uit.pdf", "--contacts", "--all")
    assert ran.status == 0
    reader = PdfReader(tmp_path / "uit.pdf")
    found = _letters(words((tmp_path / "uit.pdf").read_bytes()))
    assert [text for text in NASTY[:-1] if _letters(text) not in found] == []
    assert _targets(reader) == {"https://example.org/a"}
    assert not {"/JavaScript", "/EmbeddedFiles"} & set(reader.root_object.get("/Names", {}))


def _targets(reader: PdfReader) -> set[str]:
    """Where the links of a PDF lead to."""
    links = [each.get_object() for page in reader.pages for each in page.annotations or ()]
    actions = [link["/A"] for link in links if isinstance(link, DictionaryObject) and "/A" in link]
    return {str(action["/URI"]) for action in actions if isinstance(action, DictionaryObject) and "/URI" in action}


def _letters(text: str) -> str:
    """Without what the lines of a page add: spaces, breaks and hyphens."""
    return "".join(text.split()).replace("-", "").translate(dict.fromkeys(map(ord, "\u00ad\u2010\u200b")))


# ---- the terminal


@pytest.mark.parametrize(
    "steering", ["\x1b[31m", "\x1b]0;titel\x07", "\x9b2J", "\r", "\x08", "\x00", "\N{RIGHT-TO-LEFT OVERRIDE}", "\udcff"]
)
def test_nothing_steers_the_terminal(steering: str) -> None:
    """What would move, colour, turn or ring is written out; a text of letters and lines stays as it is."""
    shown = visible(f"voor{steering}na")
    assert shown == f"voor{ascii(steering)[1:-1]}na"
    assert visible("gewone tekst, één\nen nog een €") == "gewone tekst, één\nen nog een €"


def test_names_of_files_steer_no_command(tmp_path: Path, cli: Cli) -> None:
    """A file with escape sequences and line breaks in its name is named in results and messages, and does nothing."""
    odd = "a\x1b[2J\x1b]0;x\x07\nGeweigerd: niets"
    folder = tmp_path / odd
    folder.mkdir()
    inventory, out, bundle = folder / f"{odd}.inventaris", folder / f"{odd}.inzending", folder / f"{odd}.bundel"
    (folder / f"stuk{odd}.inzending").write_bytes(b"geen inzending")
    runs = [
        cli("new", inventory, "--municipality", NASTY[5]),
        cli("check", inventory),
        cli("export", inventory, "-o", out, "--partial"),
        cli("merge", bundle, folder),
        cli("table", bundle, "--csv", folder / "csv"),
        cli("take-out", bundle, f"niets{odd}"),
        cli("take-out", bundle, *_returned(bundle)),
        cli("print", inventory, "-o", folder / "uit.pdf"),
        cli("fill", inventory, folder / f"weg{odd}.csv"),
        cli(f"op{odd}"),
        cli("check-form", folder),
    ]
    assert [ran.status for ran in runs] == [0, 1, 0, 1, 0, 2, 0, 0, 2, 2, 1]
    said = "".join(text for ran in runs for text in (*ran.out, ran.err))
    assert [each for each in said if each != "\n" and not each.isprintable()] == []
    assert "\\x1b[2J" in said
    lines = [line for ran in runs for line in (*ran.out, *ran.err.splitlines())]
    assert [line for line in lines if line.startswith("Geweigerd: niets")] == []


def _returned(bundle: Path) -> list[str]:
    """The uuids of what is in a collection."""
    with Collection.open(bundle) as collection:
        return [file.uuid for file in collection.files()]


def test_a_sentence_stays_one_sentence() -> None:
    """A name with a line break in it adds no line to what the program says, and braces in it are not filled in."""
    error = UserError("file_missing", path=Path("a\nAlles is gewist. {path} %s {0}\x1b[2J"))
    assert "\n" not in error.what
    assert "a\\nAlles is gewist. {path} %s {0}\\x1b[2J" in error.what


# ---- names of files and mails


@pytest.mark.parametrize("text", NASTY)
def test_a_return_is_named_after_its_city_and_goes_nowhere(tmp_path: Path, text: str) -> None:
    """The proposed name is one plain name, whatever the municipality is called."""
    path = tmp_path / return_name({"municipality": text, "respondent": "joint", "round": "1"}, 1)
    path.touch(exist_ok=False)
    assert path.resolve().parent == tmp_path.resolve()
    assert not set(path.name) & set('<>:"|?*\\/')


def test_a_mail_has_one_subject_and_one_text(open_window: Window, dialogs: Remembering, tmp_path: Path) -> None:
    """Names in it add no address, no copy, no attachment and no header: they are words of the subject and the text."""
    document = document_of(open_window)
    receipt = Receipt(tmp_path / "a&attach=b.inzending", 1000, 1, complete=True, content_hash="0" * 64)
    for text in NASTY:
        document.set_identity({"municipality": text, "coordinator": text})
        card = ReceiptCard(editor_of(open_window)._desk, receipt)
        card.sending._open_mail()
        url = urlsplit(bytes(dialogs.opened.pop().toEncoded().data()).decode())
        card.deleteLater()
        fields = parse_qs(url.query, strict_parsing=True)
        assert (dialogs.opened, url.scheme, url.path, url.fragment) == ([], "mailto", "", "")
        assert {name: len(values) for name, values in fields.items()} == {"subject": 1, "body": 1}
        assert text in fields["subject"][0]
        assert "\n" not in fields["subject"][0]
        assert text in fields["body"][0]


# ---- the screen


@pytest.mark.parametrize("text", NASTY)
def test_a_hint_says_just_that(qapp: object, text: str) -> None:
    """Read as Qt reads a hint, it is the text; with no picture or style of it."""
    document = QTextDocument()
    document.setHtml(tip(text))
    assert document.toPlainText() == text


def _hints(window: QWidget) -> Iterator[str]:
    """Every hint of a window: of its widgets, and of the cells and headers of its tables and trees."""
    yield from (each.toolTip() for each in window.findChildren(QWidget))
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            yield from _hints_of(view.model(), view)


def _hints_of(model: QAbstractItemModel, view: QAbstractItemView) -> Iterator[str]:
    role = Qt.ItemDataRole.ToolTipRole
    waiting = [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(60, model.rowCount(parent))):
            for column in range(min(40, _columns(model, parent))):
                index = model.index(row, column, parent)
                yield str(model.data(index, role) or "")
                if column == 0 and not isinstance(view, QTableView) and model.rowCount(index):
                    waiting.append(index)
    for direction, count in (
        (Qt.Orientation.Horizontal, _columns(model, view.rootIndex())),
        (Qt.Orientation.Vertical, model.rowCount(view.rootIndex())),
    ):
        yield from (str(model.headerData(place, direction, role) or "") for place in range(min(60, count)))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # Qt hides it in lists


def _live_parts(window: QWidget) -> set[str]:
    """Every label and hint that Qt would read as markup that is not ours."""
    labels = {
        each.text()
        for each in window.findChildren(QLabel)
        if each.textFormat() != Qt.TextFormat.PlainText and QtGui.Qt.mightBeRichText(each.text())
    }
    hints = {
        each for each in _hints(window) if QtGui.Qt.mightBeRichText(each) and set(re.findall(r"</?(\w+)", each)) - {"p"}
    }
    return labels | hints | {type(each).__name__ for each in window.findChildren(QTextEdit)}


def test_the_search_finds_markup(window: Window) -> None:
    """The control: a label and a hint as Qt makes them by itself are found."""
    label = QLabel(NASTY[5], window)
    label.setToolTip(NASTY[6])
    assert _live_parts(window) == {NASTY[5], NASTY[6]}


def test_no_screen_of_an_inventory_shows_markup(window: Window, city: Scenario) -> None:
    """On every page, with every string in every field that a person fills in, nothing is read as markup."""
    fill(city.document)
    city.document.set_identity({"municipality": NASTY[5]})
    city.close()
    window.open(city.path)
    seen: set[str] = set()
    for place in (*PLACES, Place(Room.PAGE, "hr", "extent")):
        editor = editor_of(window)
        editor.go(place)
        settle()
        assert _live_parts(window) == set()
        seen |= set(_hints(window)) | {each.text() for each in window.findChildren(QLabel)}
    assert any("&lt;b&gt;" in each for each in seen)
    assert any(NASTY[5] in each for each in seen)


def test_no_screen_of_a_study_shows_markup(open_study: Callable[[Path], Shell], bundle: Path) -> None:
    """On every tab of a study, with the strings as names, texts and codes, nothing is read as markup."""
    shell = open_study(bundle)
    seen: set[str] = set()
    for place in range(shell.tabs.count()):
        shell.tabs.setCurrentIndex(place)
        settled(shell.study)
        assert _live_parts(shell.window()) == set()
        seen |= set(_hints(shell.window()))
    assert any("&lt;img src=file:" in each for each in seen)
