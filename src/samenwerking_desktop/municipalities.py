"""The municipalities of Belgium with their NIS codes (`resources/municipalities.csv`), and finding one by name."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from .names import comparable
from .paths import resource


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality; `nis` is its five-digit NIS (REFNIS) code, `centrumstad` tells the 13 Flemish regional cities."""

    nis: str
    name: str
    name_fr: str
    region: str
    province: str
    centrumstad: bool


@cache
def municipalities() -> tuple[Municipality, ...]:
    """All municipalities, in the order of their codes."""
    with resource("municipalities.csv").open(encoding="utf-8-sig", newline="") as file:
        return tuple(_municipality(row) for row in csv.DictReader(file))


def find(name: str) -> Municipality | None:
    """The municipality with this Dutch or French name, whatever its capitals and accents; None when there is none."""
    return _by_name().get(comparable(name))


@cache
def _by_name() -> dict[str, Municipality]:
    french = {comparable(each.name_fr): each for each in municipalities()}
    return french | {comparable(each.name): each for each in municipalities()}


def _municipality(row: dict[str, str]) -> Municipality:
    return Municipality(
        row["nis"], row["name_nl"], row["name_fr"], row["region"], row["province"], row["centrumstad"] == "1"
    )
