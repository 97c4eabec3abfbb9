"""Fictional towns that answer a small form of their own and return it, as often as a test wants."""

from __future__ import annotations

import json
import sqlite3
import uuid
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import MergeReport, apply, plan
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.load import from_definition, load_folder
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, counting_ids

WELLS, PUMPS, PIPES, BRIDGES, LIGHTS = "water.wells", "water.pumps", "water.pipes", "roads.bridges", "roads.lights"
ASPECTS = (WELLS, PUMPS, PIPES, BRIDGES, LIGHTS)
SLUICES, LAMPS = "water.sluices", "roads.lamps"
FORMULA = '=HYPERLINK("http://example.org","Klik")'
# Within our limit of characters, and beyond Excel's of UTF-16 units.
LONG = "\N{GRINNING FACE}" * 20_000


@cache
def small_form() -> Questionnaire:
    """The form in the folder beside this file."""
    return load_folder(Path(__file__).parent / "form")


@cache
def newer_form() -> Questionnaire:
    """Its next version: the pumps have another id, SLUICES, and the lights made way for LAMPS, another aspect."""
    raw = json.loads(small_form().definition)
    raw["clusters"][0]["aspect"][1]["id"] = SLUICES.partition(".")[2]
    raw["clusters"][1]["aspect"][1]["id"] = LAMPS.partition(".")[2]
    return from_definition(json.dumps({**raw, "version": "1.10", "renamed": {PUMPS: SLUICES}}))


class Town(Scenario):
    """One inventory of a town; `number` makes its uuid, and each export is a day later than the last, from `day` on."""

    def __init__(
        self,
        folder: Path,
        name: str,
        number: int = 1,
        *,
        day: int = 1,
        form: Questionnaire | None = None,
        **identity: str,
    ) -> None:
        self.path = folder / f"{name} {number}.inventaris"
        self.name, self.number, self.day = name, number, day
        form = form or small_form()
        who = {"municipality": name, "respondent": "joint", "round": "1", **identity}
        self.document = Document.create(
            self.path, form, who, uuid=str(uuid.UUID(int=number)), clock=self._now, new_id=counting_ids()
        )

    def returned(self, name: str = "", *, documents: bool = True) -> Path:
        """Export what there is, under a name that says which revision it is."""
        out = self.path.parent / (name or f"{self.name} {self.number} r{self.document.revision + 1}.inzending")
        write_return(self.document, out, partial=True, documents=documents)
        self.day += 1
        return out

    def answer_all(self, *values: str) -> None:
        """Answer the score question of the aspects in order; "" leaves one open."""
        for aspect, value in zip(self.document.questionnaire.aspects, values, strict=True):
            if value:
                self.answer(aspect, value)
            else:
                self.clear(aspect)

    def _now(self) -> str:
        return f"2026-03-{self.day:02d}T10:00:00+00:00"


def merge(collection: Path, *paths: Path) -> MergeReport:
    """Merge files into a collection, which is made when it is not there."""
    with Collection.open_or_create(collection) as opened:
        return apply(opened, plan(opened, paths), clock=lambda: "2026-04-01T00:00:00+00:00")


def contents(collection: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a collection, each return known by what it is and not by the number that it got.

    Left out is the name of the file: of copies, the first that comes in gives it.
    """
    with Collection.open(collection) as opened:
        read = opened.connection.execute
        known = {
            id_: " ".join(map(str, rank))
            for id_, *rank in read("SELECT id, uuid, revision, exported, content_hash FROM return_file").fetchall()
        }
        tables = read("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        return {table: sorted(_named(read(f"SELECT * FROM {table}"), table, known)) for (table,) in tables}


def rows_of(collection: Path, table: str, *columns: str) -> list[tuple[object, ...]]:
    """These columns of a table of a collection, in order."""
    with Collection.open(collection) as opened:
        return sorted(opened.connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall())


def _named(rows: sqlite3.Cursor, table: str, known: dict[int, str]) -> list[tuple[object, ...]]:
    columns = [column for column, *_ in rows.description]
    numbers = {"file", "source"} | ({"id"} if table == "return_file" else set())
    return [
        tuple(
            known[value] if name in numbers else value
            for name, value in zip(columns, row, strict=True)
            if (table, name) != ("return_file", "name")
        )
        for row in rows
    ]


def region(folder: Path, long: str = LONG) -> Path:
    """A collection with one of everything: two voices, white spots, a displaced return, and texts that mean harm.

    It stands in `folder` with its returns, a copy of the one that was made when the first test asked for it.
    """
    folder.mkdir(exist_ok=True)
    for name, data in _region(long).items():
        (folder / name).write_bytes(data)
    return folder / "streek.bundel"


@cache
def _region(long: str) -> dict[str, bytes]:
    with TemporaryDirectory() as made:
        towns = _towns_of_region(Path(made), long)
        merge(Path(made) / "streek.bundel", *(town.returned() for town in towns))
        for town in towns:
            town.close()
        kept = [each for each in Path(made).iterdir() if each.suffix in (".bundel", ".inzending")]
        return {each.name: each.read_bytes() for each in kept}


def _towns_of_region(folder: Path, long: str) -> tuple[Town, ...]:
    full = Town(
        folder, "Aalbeke", 1, nis="11001", authority="Stad Aalbeke", coordinator="An", coordinator_email="a@b.be"
    )
    full.answer_all("tight", "loose", "apart", "loose", "tight")
    full.answer(WELLS, "Het lag voor de hand.\nEn het is goedkoper.", question="why")
    full.answer(WELLS, ["paper", "spoken"], question="shape")
    full.link(WELLS, "https://example.org/putten", "Reglement")
    full.link(WELLS, "https://example.org/kaart")
    full.remark(WELLS, "Sinds 1998")
    full.answer(PIPES, "no", question="wish")
    full.answer(full.other("roads", "Fietspaden"), "loose")
    full.contact("pump_house", "left", called="Bo", ring="0475 12 34 56", mail="bo@example.org")
    _report(full)
    city = Town(folder, "Zonnebeek", 2, day=5, respondent="city")
    city.answer_all("tight", "unknown", "not_applicable", "", "apart")
    ocmw = Town(folder, "Zonnebeek", 3, respondent="ocmw")
    ocmw.answer_all("apart", "", "", "", "")
    harm = Town(folder, "=1+1", 4, coordinator="@SUM(A1)")
    harm.answer(BRIDGES, "loose")
    harm.answer(BRIDGES, FORMULA, question="why")
    harm.answer(WELLS, long, question="why")
    harm.answer(harm.other("water", "+32 9 123 45 67"), "tight")
    harm.remark(BRIDGES, "-2+3")
    harm.link(BRIDGES, "https://example.org/a", "=cmd|'/c calc'!A1")
    harm.record("synergy", title=FORMULA, partners="@B1", text="-2+3\n=1+1", status_2026="proposed")
    displaced = Town(folder, "Zonnebeek", 6, day=2, respondent="city")
    displaced.answer_all("loose", "loose", "loose", "loose", "loose")
    return full, city, ocmw, harm, displaced


def _report(town: Town) -> None:
    """A synergy report with one of everything that the centre counts, and an agreement."""
    wells = {"domain": "Infrastructuur en materiaal", "heading": "Putten", "level": "own_pair", "since": "2026"}
    shared = town.record("synergy", title="Samen putten", aspect=WELLS, **wells, status_2026="existing")
    town.document.records.add_link("synergy", shared, "https://example.org/akkoord", "Akkoord")
    town.record(
        "synergy", title="Eén loket", text="Twee regels.\nMet een tweede.", since="2019", status_2025="existing"
    )
    town.record(
        "measure",
        title="Pompen delen",
        aspect=PUMPS,
        owner="An",
        owner_body="ocmw",
        deadline="2025",
        status_2026="busy",
    )
