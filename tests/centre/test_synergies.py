"""The synergy reports that came with the returns: what they say together, how often, and finding in all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from centre.towns import PUMPS, WELLS, Town, contents, merge
from samenwerking_desktop.centre.catalogue import make
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.evidence_out import save_documents
from samenwerking_desktop.centre.merge import take_out
from samenwerking_desktop.centre.other_tables import wordings_of
from samenwerking_desktop.centre.others import decide
from samenwerking_desktop.centre.picture import Selection, read_picture
from samenwerking_desktop.centre.synergies import Reports, Sought, count, find, read_reports

TABLES = ("synergies", "synergy_counts", "measures", "evidence")
BUILDINGS, VARIA = "Infrastructuur en materiaal", "Varia"


def _aalbeke(folder: Path) -> Town:
    town = Town(folder, "Aalbeke", 1)
    town.record("synergy", title="Nachtdienst", domain=BUILDINGS, aspect=WELLS, since="2026", status_2026="existing")
    town.record("synergy", title="Loket", text="Eén onthaal voor élke vraag.", since="2019", status_2025="existing")
    town.record("synergy", title="Drukwerk", domain="infrastructuur en Materiaal", status_2026="proposed")
    town.record("synergy", title="Vroeger", status_2024="stopped", until="2024")
    town.record("measure", title="Pompen", aspect=PUMPS, owner_body="ocmw", deadline="2025-Q4", status_2026="busy")
    town.record("measure", title="Later", deadline="2027", status_2026="open")
    return town


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Three towns with a report, one of them twice, and one without."""
    city, ocmw = (Town(tmp_path, "Zele", number, respondent=who) for number, who in ((3, "city"), (4, "ocmw")))
    basin = city.other("water", "Spaarbekken")
    city.answer(basin, "tight")
    city.record("synergy", title="Regenput", domain=BUILDINGS, aspect=basin, status_2026="suspended")
    ocmw.record("synergy", title="Putten", domain=BUILDINGS, level="ocmws", partners="Hamme", status_2026="existing")
    bare = Town(tmp_path, "Bellem", 5)
    bare.answer(WELLS, "tight")
    path = tmp_path / "streek.bundel"
    merge(path, *(each.returned() for each in (_aalbeke(tmp_path), city, ocmw, bare)))
    return path


@pytest.fixture
def collection(bundle: Path) -> Iterator[Collection]:
    """The collection of these."""
    with Collection.open(bundle) as opened:
        yield opened


def _reports(collection: Collection, **selection: str) -> Reports:
    return read_reports(collection, read_picture(collection).select(Selection(**selection)))  # type: ignore[arg-type]


def _titles(reports: Reports, words: str = "", **sought: str | int) -> list[str]:
    return [each.record["title"] for each in find(reports.synergies, Sought(words, **sought))]  # type: ignore[arg-type]


def _table(collection: Collection, name: str, *columns: str) -> list[tuple[object, ...]]:
    frame = make(name, collection, read_picture(collection))[list(columns)].astype(object)
    return list(frame.where(frame.notna(), None).itertuples(index=False, name=None))


def _tables(collection: Collection) -> list[str]:
    return [make(name, collection, read_picture(collection)).to_csv() for name in TABLES]


def test_every_synergy_as_it_was_told_last(collection: Collection) -> None:
    """By city: new is what began in the year of its report, and what ended before that has stopped."""
    rows = _table(collection, "synergies", "municipality", "respondent", "domain", "title", "status", "report_year")
    assert rows == [
        ("Aalbeke", "joint", BUILDINGS, "Nachtdienst", "new", 2026),
        ("Aalbeke", "joint", VARIA, "Loket", "existing", 2026),
        ("Aalbeke", "joint", BUILDINGS, "Drukwerk", "proposed", 2026),
        ("Aalbeke", "joint", VARIA, "Vroeger", "stopped", 2026),
        ("Zele", "city", BUILDINGS, "Regenput", "suspended", 2026),
        ("Zele", "ocmw", BUILDINGS, "Putten", "existing", 2026),
    ]
    linked = _table(collection, "synergies", "cluster_label", "aspect_label", "level_label", "partners")
    assert linked[0] == ("Water", "Putten", "", "")
    assert linked[-2:] == [("Water", "Spaarbekken", "", ""), ("", "", "Andere OCMW's", "Hamme")]


def test_counts_have_their_denominator(collection: Collection) -> None:
    """Two of three cities reported; Zele counts once as a city, and both its synergies count."""
    columns = ("domain", "existing", "new", "proposed", "stopped", "with_any", "reporting", "cities")
    assert _table(collection, "synergy_counts", *columns) == [
        (BUILDINGS, 2, 1, 1, 0, 2, 2, 3),
        (VARIA, 1, 0, 0, 1, 1, 2, 3),
        ("Alle domeinen", 3, 1, 1, 1, 2, 2, 3),
    ]


def test_a_year_counts_the_reports_of_that_year(collection: Collection) -> None:
    """In 2025 one city reported, and only what it told by then."""
    reports = _reports(collection)
    assert reports.years == (2026, 2025, 2024)
    (varia, whole) = count(reports, 2025)
    assert (varia.domain, varia.existing, varia.new, varia.reporting, varia.cities) == (VARIA, 1, 0, 1, 3)
    assert whole.existing == 1
    assert count(reports, 2020) == []
    assert _titles(reports, year=2025) == ["Loket"]
    assert _titles(reports, year=2024, standing="stopped") == ["Vroeger"]


def test_measures(collection: Collection) -> None:
    """With the last day of the deadline; late is what had passed it when the return was exported."""
    columns = ("title", "owner_body_label", "deadline", "due", "status", "late", "aspect_label")
    assert _table(collection, "measures", *columns) == [
        ("Pompen", "OCMW", "4e kwartaal 2025", "2025-12-31", "busy", 1, "Pompen en sluizen"),
        ("Later", "", "2027", "2027-12-31", "open", 0, ""),
    ]


def test_finding_by_the_name_of_the_aspect(collection: Collection) -> None:
    """Who else shares wells: those that are called so or linked to that aspect come first, whatever their title."""
    reports = _reports(collection)
    assert _titles(reports, "PUTTEN") == ["Nachtdienst", "Putten"]
    assert _titles(reports, "put") == ["Nachtdienst", "Regenput", "Putten"]
    assert _titles(reports, "onthaal elke een") == ["Loket"]
    assert _titles(reports, "zele") == ["Regenput", "Putten"]
    assert _titles(reports, "zele wells") == []
    assert _titles(reports, domain=BUILDINGS, standing="proposed") == ["Drukwerk"]
    assert _titles(reports, level="ocmws") == ["Putten"]


def test_finding_by_the_name_that_the_centre_gave(collection: Collection) -> None:
    """An added aspect is found by its own words, by its shared name, and by the predefined aspect it belongs to."""
    picture = read_picture(collection)
    decide(collection, wordings_of(collection, picture), "Hemelwater", PUMPS)
    reports = _reports(collection)
    assert [_titles(reports, words) for words in ("spaarbekken", "hemelwater", "pompen")] == [["Regenput"]] * 3


def test_only_what_is_shown(collection: Collection) -> None:
    """The filters of the study choose the returns; without any there is nothing, and no count of nothing."""
    assert _titles(_reports(collection, respondent="city")) == ["Regenput"]
    nothing = _reports(collection, round="2")
    assert (nothing.synergies, nothing.years, count(nothing)) == ((), (), [])


def test_the_last_round_that_has_a_report(collection: Collection, bundle: Path, tmp_path: Path) -> None:
    """A second round without a report leaves that of the first; one with a report takes its place."""
    collection.close()
    second = Town(tmp_path, "Aalbeke", 7, round="2")
    second.answer(WELLS, "loose")
    merge(bundle, second.returned())
    with Collection.open(bundle) as opened:
        assert "Loket" in _titles(_reports(opened))
    second.record("synergy", title="Nieuw loket", status_2027="existing")
    merge(bundle, second.returned())
    with Collection.open(bundle) as opened:
        reports = _reports(opened)
    assert _titles(reports) == ["Nieuw loket", "Regenput", "Putten"]
    assert count(reports, 2027)[-1].reporting == 1


def test_merged_again_and_taken_out(collection: Collection, bundle: Path, tmp_path: Path) -> None:
    """A newer revision takes the place of its report whole; taken out, every table and row is as it was before."""
    before = _tables(collection)
    collection.close()
    rows = contents(bundle)
    (tmp_path / "later").mkdir()
    town = Town(tmp_path / "later", "Aalbeke", 1, day=9)
    town.returned()
    agreement = tmp_path / "Akkoord.pdf"
    agreement.write_bytes(b"%PDF-1.7 akkoord")
    shared = town.record("synergy", title="Wagens", status_2026="existing")
    town.document.records.add_documents("synergy", shared, [agreement])
    merge(bundle, town.returned())
    with Collection.open(bundle) as opened:
        picture = read_picture(opened)
        assert _titles(_reports(opened)) == ["Wagens", "Regenput", "Putten"]
        (row,) = make("evidence", opened, picture).to_dict("records")
        told = [row[name] for name in ("cluster_label", "aspect", "aspect_label", "name", "stored")]
        assert told == ["Synergieverslag", "", "Synergie Wagens", "Akkoord.pdf", 1]
        (saved,) = save_documents(opened, picture, tmp_path / "stukken").documents
        assert (saved.name, saved.read_bytes()) == ("Aalbeke - Synergie Wagens - Akkoord.pdf", agreement.read_bytes())
        take_out(opened, [file for file in opened.files() if file.revision == 2 and file.municipality == "Aalbeke"])
        assert _tables(opened) == before
    assert contents(bundle) == rows
