"""A study as it is played, from returns to a second round; and texts that mean harm, through every output at once."""

from __future__ import annotations

import csv
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from centre.towns import ASPECTS, BRIDGES, PUMPS, WELLS, Town, contents, merge
from samenwerking_desktop.centre.catalogue import ALL
from samenwerking_desktop.centre.coded_texts import texts
from samenwerking_desktop.centre.codes import add_code, code_lists
from samenwerking_desktop.centre.coding import give
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.decisions import adjudicate
from samenwerking_desktop.centre.evidence_out import save_documents
from samenwerking_desktop.centre.exports import write_csv
from samenwerking_desktop.centre.merge import take_out
from samenwerking_desktop.centre.other_tables import wordings_of
from samenwerking_desktop.centre.others import decide, shown_names
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.profile_sheets import write_profiles
from samenwerking_desktop.centre.second_round import invitations, offered_names, write_second_round
from samenwerking_desktop.centre.spss import write_sav
from samenwerking_desktop.centre.talking import write_talking_sheets
from samenwerking_desktop.centre.workbook import write_workbook
from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.model import Key

CODES = {"apart": 0, "loose": 1, "tight": 2}
JOINT = {
    "Aalbeke": ("apart", "loose", "tight", "apart", "loose"),
    "Bellem": ("tight", "tight", "tight", "tight", "tight"),
    "Damme": ("loose", "apart", "", "unknown", "apart"),
}
CITY = ("tight", "loose", "apart", "", "not_applicable")
OCMW = ("apart", "loose", "", "tight", "not_applicable")
# What the analyst makes of Zele: decided, agreed, one-sided, one-sided, and both say that it does not apply.
ZELE = ("loose", "loose", "apart", "tight", "not_applicable")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Three towns that answer together and one that answers twice; every decision of the first round is taken."""
    path = tmp_path / "streek.bundel"
    towns = [Town(tmp_path, name, number) for number, name in enumerate(JOINT, 1)]
    for town in towns:
        town.answer_all(*JOINT[town.name])
    towns[0].answer(WELLS, "yes", question="wish")
    towns[0].answer(WELLS, "Het is te duur voor ons alleen.", question="why")
    towns[0].answer(towns[0].other("water", "Spaarbekken"), "tight")
    towns[1].answer(towns[1].other("water", "spaarbekkens"), "loose")
    city, ocmw = (Town(tmp_path, "Zele", number, respondent=who) for number, who in ((8, "city"), (9, "ocmw")))
    city.answer_all(*CITY)
    ocmw.answer_all(*OCMW)
    merge(path, *(town.returned() for town in (*towns, city, ocmw)))
    with Collection.open(path) as collection:
        _decide(collection)
    return path


def _decide(collection: Collection) -> None:
    picture = read_picture(collection)
    zele = next(each for each in picture.cities if each.municipality == "Zele")
    said = {voice.file.respondent: voice.scores[WELLS] for voice in zele.voices}
    adjudicate(collection, (zele.key, 1, WELLS), said, answered("loose"), "Samen besproken")
    decide(collection, [each for each in wordings_of(collection, picture) if "bekken" in each.wording], "Spaarbekken")
    reasons = next(each for each in code_lists(collection, picture.questionnaire) if each.id == "reasons")
    give(collection, texts(collection, picture), reasons.codes[0].id)


def _csv(bundle: Path, folder: Path) -> dict[str, str]:
    with Collection.open(bundle) as collection:
        return {
            path.stem: path.read_text("utf-8-sig") for path in write_csv(collection, read_picture(collection), folder)
        }


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def test_the_first_round(bundle: Path, tmp_path: Path) -> None:
    """Scores, sums, counts and decisions are those that somebody counts by hand from the answers above."""
    tables = _csv(bundle, tmp_path / "csv")
    agreed = {**JOINT, "Zele": ZELE}
    counted = {aspect: Counter(values[place] for values in agreed.values()) for place, aspect in enumerate(ASPECTS)}
    for row in _rows(tables["aspect_ranking"]):
        count = counted[f"{row['cluster']}.{row['aspect']}"]
        assert [int(row[f"score_{code}"]) for code in CODES.values()] == [count[word] for word in CODES]
        assert int(row["score"]) == sum(CODES[word] * times for word, times in count.items() if word in CODES)
    ranking = {row["municipality"]: row for row in _rows(tables["city_ranking"])}
    for name, values in agreed.items():
        numbers = [CODES[word] for word in values if word in CODES]
        assert (int(ranking[name]["score"]), int(ranking[name]["answered"])) == (sum(numbers), len(numbers))
    assert [row["verdict_reason"] for row in _rows(tables["differences"]) if row["verdict_reason"]] == [
        "Samen besproken"
    ]
    assert [(row["other_name"], row["with_any"], row["sum"]) for row in _rows(tables["other_counts"])] == [
        ("Spaarbekken", "2", "3")
    ]
    coded = [row for row in _rows(tables["code_counts"]) if row["text_count"] != "0" and not row["cluster"]]
    assert [row["text_count"] for row in coded] == ["1"]
    assert [row["wished"] for row in _rows(tables["wish_gaps"])] == ["1"]


def test_the_second_round_and_back(bundle: Path, tmp_path: Path) -> None:
    """One city answers anew and one does not; taken out again, every table and every row is as it was before."""
    before, rows = _csv(bundle, tmp_path / "voor"), contents(bundle)
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        names = shown_names(wordings_of(collection, picture))
        invited = invitations(picture, names, offered_names(picture, names))
        made = write_second_round(collection, invited, tmp_path / "ronde 2").made
    assert len(made) == len(JOINT) + 2
    document = Document.open(made[0])
    document.answer(Key(WELLS, "degree"), answered("tight"))
    document.answer(Key(PUMPS, "degree"), UNKNOWN)
    for aspect in (ASPECTS[2], BRIDGES, ASPECTS[4]):
        document.confirm(aspect)
    write_return(document, tmp_path / "terug.inzending", partial=True)
    document.close()
    merge(bundle, tmp_path / "terug.inzending")
    after = _csv(bundle, tmp_path / "na")
    latest = {row["municipality"]: int(row["score"]) for row in _rows(after["city_ranking"])}
    assert latest == {"Aalbeke": 2 + 0 + 2 + 0 + 1, "Bellem": 10, "Damme": 1, "Zele": 1 + 1 + 0 + 2}
    assert [(row["from"], row["to"]) for row in _rows(after["changes"])] == [("0", "2"), ("1", "?")]
    assert [(row["wish"], row["outcome"]) for row in _rows(after["wish_outcomes"])] == [("Ja", "Vast")]
    with Collection.open(bundle) as collection:
        take_out(collection, [file for file in collection.files() if file.round == 2])
    assert _csv(bundle, tmp_path / "weer") == before
    assert contents(bundle) == rows


NASTY = [
    '=HYPERLINK("http://example.org";"x")',
    "@SUM(A1:A9)",
    "<b>vet</b><img src=x onerror=alert(1)>",
    "'); DROP TABLE answer; --",
    "../../etc/passwd",
    "CON",
    "{0} {naam} %s %(x)s ${x}",
    '#import "x" $x^2$ *b* `c`',
    "rechts\N{RIGHT-TO-LEFT OVERRIDE}links",
    "a" * 60,
    "\N{GRINNING FACE} \N{HEBREW LETTER ALEF}\N{ARABIC LETTER ALEF}",
    "<r>rijk</r>",
    "een\ttab en een\nregel",
]


def test_a_text_is_a_text_in_every_output(tmp_path: Path) -> None:
    """As a name, a reason, a code, a remark and the name of a document: all is written, and nothing of it is live."""
    path, out = tmp_path / "streek.bundel", tmp_path / "uit"
    (tmp_path / "stuk.pdf").write_bytes(b"%PDF-1.4 niets")
    merge(path, *(each for number, nasty in enumerate(NASTY) for each in _two_voices(tmp_path, number, nasty)))
    with Collection.open(path) as collection:
        picture = read_picture(collection)
        assert len(picture.cities) == len(NASTY)
        for nasty, city, wording in zip(NASTY, picture.cities, wordings_of(collection, picture), strict=True):
            said = {voice.file.respondent: voice.scores[WELLS] for voice in city.voices}
            assert len(said) == 2
            adjudicate(collection, (city.key, 1, WELLS), said, UNKNOWN, nasty)
            decide(collection, [wording], _line(nasty))
            reasons = next(each for each in code_lists(collection, picture.questionnaire) if each.id == "reasons")
            give(collection, texts(collection, picture), add_code(collection, reasons, _line(nasty)).id)
        picture = read_picture(collection)
        tables = {each.stem: each.read_text("utf-8-sig") for each in write_csv(collection, picture, out, contacts=True)}
        write_sav(collection, picture, out / "a.sav")
        write_workbook(collection, picture, out / "a.xlsx", contacts=True)
        write_talking_sheets(collection, picture, out / "b.xlsx")
        books = [out / "a.xlsx", out / "b.xlsx", *write_profiles(collection, picture, out / "profielen")]
        saved = save_documents(collection, picture, out / "stukken")
        names = shown_names(wordings_of(collection, picture))
        made = write_second_round(collection, invitations(picture, names, ()), out / "ronde 2").made
    assert {*ALL} <= tables.keys()
    live = [cell for text in tables.values() for row in csv.reader(text.splitlines(), delimiter=";") for cell in row]
    assert not any(cell.startswith(("=", "@")) for cell in live)
    for book in books:
        archive = zipfile.ZipFile(book)
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in sheet or b"<img" in sheet for sheet in sheets)
    written = [*saved.documents, *made, *books]
    assert all(each.resolve().is_relative_to(out.resolve()) and each.is_file() for each in written)


def _line(text: str) -> str:
    return " ".join(text.split())


def _two_voices(folder: Path, number: int, nasty: str) -> Iterator[Path]:
    """What a town of this name returns: two respondents who say nothing else, and disagree."""
    line = _line(nasty)
    for turn, (who, value) in enumerate((("city", "tight"), ("ocmw", "apart")), 1):
        place = 2 * number + turn
        town = Town(folder, "Zele", place, municipality=line, authority=line, respondent=who, coordinator=line)
        town.answer_all(value, value, value, value, value)
        town.answer(WELLS, nasty, question="why")
        town.remark(WELLS, nasty)
        town.answer(town.other("water", line), value)
        if who == "city":
            town.link(WELLS, "https://example.org/a", line)
            town.document.add_documents(Key(WELLS, "proof"), [folder / "stuk.pdf"])
        yield town.returned()
