"""What the pages of the yearly report are called, and what stands on them in words."""

from __future__ import annotations

from dataclasses import dataclass

from ...inventory.report_fields import FOCUS_GROUP, MEASURE, MEETING, REPORT, SYNERGY
from ..places import YEARS
from ..words import tr


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one kind of record: of its list, of adding one, and what the page says about it."""

    list: str
    add: str
    nameless: str
    about: str
    empty: str


def page_names() -> dict[str, str]:
    """The pages, in their order."""
    return {
        SYNERGY: tr("Synergieën"),
        MEETING: tr("Vergaderingen"),
        MEASURE: tr("Maatregelen"),
        FOCUS_GROUP: tr("Focusgroepen"),
        REPORT: tr("Verslag"),
        YEARS: tr("Over de jaren"),
    }


def words_of(kind: str) -> Words:
    """The words of a kind of record that has a list."""
    return {
        SYNERGY: Words(
            tr("Lijst van synergieën"),
            tr("+ Synergie toevoegen"),
            tr("Synergie zonder titel"),
            tr("Wat stad en OCMW samen doen, en wat zij samen met anderen doen."),
            tr("Hier staat nog geen synergie. Voeg er een toe, of neem over wat al in de inventaris staat."),
        ),
        MEETING: Words(
            tr("Lijst van vergaderingen"),
            tr("+ Vergadering toevoegen"),
            tr("Vergadering zonder naam"),
            tr("Waar over samenwerking is gesproken: wie er was, wat er is beslist, en wie dat opvolgt."),
            tr("Hier staat nog geen vergadering. Voeg er een toe, met het verslag ervan als bijlage."),
        ),
        MEASURE: Words(
            tr("Lijst van maatregelen"),
            tr("+ Maatregel toevoegen"),
            tr("Maatregel zonder titel"),
            tr("Wat u de komende jaren wilt doen: wie, tegen wanneer en met welk budget."),
            tr("Hier staat nog geen maatregel. Voeg er een toe, of neem over wat de inventaris wenselijk noemt."),
        ),
        FOCUS_GROUP: Words(
            tr("Lijst van focusgroepen"),
            tr("+ Focusgroep toevoegen"),
            tr("Focusgroep zonder domein"),
            tr("Per domein een contactpunt bij de stad en een bij het OCMW."),
            tr("Hier staat nog geen focusgroep. Voeg er een toe met het domein waarover zij gaat."),
        ),
    }[kind]
