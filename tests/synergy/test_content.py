"""What stands in the yearly report, and what does not: by year, by domain, by choice."""

from __future__ import annotations

from datetime import date

import pytest

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.synergy.content import report
from samenwerking_desktop.synergy.tree import Bullets, Paragraph, Section, Table, numbered
from samenwerking_desktop.synergy.years import YearRow, side_by_side
from scenario import Scenario
from synergy.reporting import MOMENT, fill, titles


def _sections(scenario: Scenario, year: int = 2026) -> tuple[Section, ...]:
    return report(scenario.document.answers, year, MOMENT).sections


def _named(scenario: Scenario, title: str, year: int = 2026) -> Section:
    return next(each for _, _, each in numbered(_sections(scenario, year)) if each.title == title)


def _items(section: Section) -> list[str]:
    return [item.title for block in section.blocks if isinstance(block, Bullets) for item in block.items]


def test_each_thing_stands_in_its_place(scenario: Scenario) -> None:
    """Domains in their own order, then other partners, then the initiatives of the year; nothing of other years."""
    fill(scenario)
    (chapter,) = (each for each in _sections(scenario) if each.title == "Bestaande synergieën")
    assert [(each.title, _items(each)) for each in chapter.sections] == [
        ("Communicatie", ["Website"]),
        ("Infrastructuur en materiaal", ["Wagenpark"]),
        ("Maatschappelijk", ["Scans"]),
        ("Eigen domein", ["Wegwijzer"]),
        ("Synergieën met andere OCMW's", ["Nachtopvang"]),
        ("Initiatieven van 2026", [""]),
    ]
    shared = _named(scenario, "Infrastructuur en materiaal").blocks[0]
    assert isinstance(shared, Bullets)
    assert (shared.items[0].label, shared.items[0].new) == ("[nieuw in 2026]", True)
    assert _items(_named(scenario, "Voorgestelde synergieën")) == ["Helpdesk"]


def test_what_was_promised_and_what_was_done(scenario: Scenario) -> None:
    """Earlier measures with how far they are, late ones as such; all that goes on, the first deadline first."""
    fill(scenario)
    followed, timeline = (
        _named(scenario, each).blocks[0] for each in ("Opvolging van eerdere maatregelen", "Tijdslijn")
    )
    assert isinstance(followed, Table)
    assert isinstance(timeline, Table)
    assert followed.rows == (
        ("Bestek", "2025", "30 juni 2026", "Te laat", "–"),
        ("Opleiding", "2025", "2026", "Uitgevoerd", "Klaar."),
    )
    assert [row[:2] for row in timeline.rows] == [
        ("30 juni 2026", "Bestek"),
        ("2e kwartaal 2027", "Voorstel helpdesk"),
        ("zonder termijn", "Zonder termijn"),
    ]


def test_the_years_side_by_side(scenario: Scenario) -> None:
    """Per report what it promised, and how far all its measures were; an earlier row stays what it was."""
    fill(scenario)
    rows = side_by_side(scenario.document.answers, date(2026, 12, 1), (2025, 2026))
    assert rows == [
        YearRow(2025, promised=2, done=0, dropped=0, late=0, going_on=2),
        YearRow(2026, promised=2, done=1, dropped=0, late=1, going_on=3),
    ]
    before = side_by_side(scenario.document.answers, date(2026, 12, 1), (2025,))
    scenario.set_record("measure", _id(scenario, "Bestek"), status_2027="done")
    assert side_by_side(scenario.document.answers, date(2026, 12, 1), (2025,)) == before


def _id(scenario: Scenario, title: str) -> str:
    return next(
        item
        for (_, item, field), value in scenario.document.answers.report.items()
        if (field, value) == ("title", title)
    )


def test_empty_parts_are_left_out(scenario: Scenario) -> None:
    """Of a blank inventory only the introduction is left; on request each empty part says that there is nothing."""
    assert titles(_sections(scenario)) == ["Inleiding"]
    scenario.report(2026, empty_sections="said")
    said = _sections(scenario)
    assert [each.title for each in said] == [
        *("Inleiding", "Vergaderingen", "Bestaande synergieën", "Maatregelen", "Tijdslijn", "Samenvatting", "Bijlagen"),
    ]
    assert said[1].blocks == (Paragraph("Voor het verslag over 2026 zijn er geen vergaderingen genoteerd."),)


def test_a_year_without_a_meeting(scenario: Scenario) -> None:
    """The chapter and the calendar are gone in a year in which nobody met."""
    fill(scenario)
    assert not {"Vergaderingen", "Vergaderkalender"} & set(titles(_sections(scenario, 2025)))
    assert {"Vergaderingen", "Vergaderkalender"} <= set(titles(_sections(scenario)))


@pytest.mark.parametrize("basis", ["brussels", "wallonia", "flanders", "own"])
def test_the_legal_basis(scenario: Scenario, basis: str) -> None:
    """Each basis has its text, and an own text follows it, or stands alone."""
    scenario.report(2026, legal_basis=basis, legal_text="Zoals beslist door beide raden.")
    blocks = _named(scenario, "Wettelijke basis").blocks
    assert blocks[-1] == Paragraph("Zoals beslist door beide raden.")
    assert (len(blocks) > 1) is (basis != "own")


def test_no_year(scenario: Scenario) -> None:
    """A number that is no year of our time is refused."""
    with pytest.raises(UserError, match="jaartal"):
        report(scenario.document.answers, 26, MOMENT)
