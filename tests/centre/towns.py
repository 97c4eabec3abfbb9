"""Fictional towns that answer a small form of their own and return it, as often as a test wants."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import MergeReport, apply, plan
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import write_return
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, counting_ids

WELLS, PUMPS, PIPES, BRIDGES, LIGHTS = "water.wells", "water.pumps", "water.pipes", "roads.bridges", "roads.lights"
ASPECTS = (WELLS, PUMPS, PIPES, BRIDGES, LIGHTS)
FORMULA = '=HYPERLINK("http://example.org","Klik")'
# Within our limit of characters, and beyond Excel's of UTF-16 units.
LONG = "\N{GRINNING FACE}" * 20_000


@cache
def small_form() -> Questionnaire:
    """The form in the folder beside this file."""
    return load_folder(Path(__file__).parent / "form")


class Town(Scenario):
    """One inventory of a town; `number` makes its uuid, and each export is a day later than the last, from `day` on."""

    def __init__(self, folder: Path, name: str, number: int = 1, *, day: int = 1, **identity: str) -> None:
        self.path = folder / f"{name} {number}.inventaris"
        self.name, self.number, self.day = name, number, day
        form = small_form()
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
        for aspect, value in zip(ASPECTS, values, strict=True):
            if value:
                self.answer(aspect, value)

    def _now(self) -> str:
        return f"2026-03-{self.day:02d}T10:00:00+00:00"


def merge(collection: Path, *paths: Path) -> MergeReport:
    """Merge files into a collection, which is made when it is not there."""
    with Collection.open_or_create(collection) as opened:
        return apply(opened, plan(opened, paths), clock=lambda: "2026-04-01T00:00:00+00:00")


def contents(collection: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a collection, but for the numbers that files get in the order in which they come."""
    with Collection.open(collection) as opened:
        uuids = dict(opened.connection.execute("SELECT id, uuid FROM return_file"))
        names = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        return {
            table: sorted(_named(opened.connection.execute(f"SELECT * FROM {table}"), uuids))
            for (table,) in opened.connection.execute(names).fetchall()
        }


def _named(rows: Iterable[tuple[object, ...]], uuids: dict[int, str]) -> list[tuple[object, ...]]:
    return [(uuids.get(row[0], row[0]) if isinstance(row[0], int) else row[0], *row[1:]) for row in rows]


def region(folder: Path) -> Path:
    """A collection with one of everything: two voices, white spots, a displaced return, and texts that mean harm."""
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
    city = Town(folder, "Zonnebeek", 2, day=5, respondent="city")
    city.answer_all("tight", "unknown", "not_applicable", "", "apart")
    ocmw = Town(folder, "Zonnebeek", 3, respondent="ocmw")
    ocmw.answer_all("apart", "", "", "", "")
    harm = Town(folder, "=1+1", 4, coordinator="@SUM(A1)")
    harm.answer(BRIDGES, "loose")
    harm.answer(BRIDGES, FORMULA, question="why")
    harm.answer(WELLS, LONG, question="why")
    harm.answer(harm.other("water", "+32 9 123 45 67"), "tight")
    harm.remark(BRIDGES, "-2+3")
    harm.link(BRIDGES, "https://example.org/a", "=cmd|'/c calc'!A1")
    displaced = Town(folder, "Zonnebeek", 6, day=2, respondent="city")
    displaced.answer_all("loose", "loose", "loose", "loose", "loose")
    path = folder / "streek.bundel"
    merge(path, *(town.returned() for town in (full, city, ocmw, harm, displaced)))
    return path
