"""An inventory with a report, and its documents, as the tests of the synergy report ask for them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime

import docx
from docx.document import Document as Word
from docx.table import Table
from docx.text.paragraph import Paragraph

from samenwerking_desktop.synergy.content import report
from samenwerking_desktop.synergy.pdf import typeset_report
from samenwerking_desktop.synergy.tree import Section
from samenwerking_desktop.synergy.word import word_bytes
from scenario import Scenario

MOMENT = datetime(2026, 12, 1, 10, tzinfo=UTC)


def fill(scenario: Scenario) -> None:
    """One of everything that a report can have, for 2026."""
    scenario.report(2026, legal_basis="brussels", introduction="Het tweede verslag.\nMet dank aan iedereen.")
    scenario.record("focus_group", domain="Informatica", city_function="diensthoofd", ocmw_function="coördinator")
    scenario.record(
        "meeting",
        body="consultation_committee",
        date="20/11/2026",
        attendees="algemeen directeur\nfinancieel directeur",
        purpose="Bespreking van het verslag.",
        points="- budget\n- wagens",
        decisions="- Het verslag is goedgekeurd.",
        follow_up="algemeen directeur",
    )
    scenario.record("meeting", body="else", body_name="Werkgroep wagens", date="K1 2026")
    _synergies(scenario)
    _measures(scenario)


def _synergies(scenario: Scenario) -> None:
    shared = scenario.record(
        "synergy",
        domain="Infrastructuur en materiaal",
        title="Wagenpark",
        text="Eén planning.\nMet een verdeelsleutel.",
        benefit="Minder wagens.",
        since="2026",
        status_2025="proposed",
        status_2026="existing",
    )
    scenario.document.records.add_link("synergy", shared, "https://klaverbeke.example/wagens", "Overeenkomst wagens")
    scenario.record("synergy", domain="Communicatie", title="Website", since="2019", status_2025="existing")
    scenario.record("synergy", domain="Maatschappelijk", heading="Energie", title="Scans", status_2026="suspended")
    scenario.record("synergy", domain="Eigen domein", title="Wegwijzer", status_2025="existing", until="2026")
    scenario.record("synergy", title="Nachtopvang", level="ocmws", partners="twee buren", status_2025="existing")
    scenario.record("synergy", domain="Informatica", title="Helpdesk", status_2026="proposed")
    scenario.record("synergy", title="Vroeger", status_2024="stopped")
    scenario.record("synergy", title="Later", status_2027="existing")


def _measures(scenario: Scenario) -> None:
    owner = {"owner": "diensthoofd aankoop", "owner_body": "ocmw"}
    scenario.record(
        "measure", title="Bestek", domain="Overheidsopdrachten", deadline="30/6/2026", status_2025="busy", **owner
    )
    scenario.record(
        "measure", title="Opleiding", deadline="2026", status_2025="open", status_2026="done", note_2026="Klaar."
    )
    scenario.record("measure", title="Voorstel helpdesk", domain="Informatica", deadline="K2 2027", status_2026="open")
    scenario.record("measure", title="Zonder termijn", text="Nog te plannen.", budget="1 000 euro", status_2026="open")


def word(scenario: Scenario, year: int = 2026) -> Word:
    """The Word document, read back."""
    return docx.Document(io.BytesIO(word_bytes(report(scenario.document.answers, year, MOMENT), MOMENT)))


def pdf(scenario: Scenario, year: int = 2026) -> bytes:
    """The PDF."""
    return typeset_report(report(scenario.document.answers, year, MOMENT), MOMENT).pdf


def titles(sections: tuple[Section, ...]) -> list[str]:
    """The headings, from the first to the last."""
    return [title for each in sections for title in (each.title, *titles(each.sections))]


def lines_of(document: Word) -> Iterator[str]:
    """A line per paragraph with its style, and one per row of a table; what is in italics between slashes."""
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            said = "".join(f"/{run.text}/" if run.italic else run.text for run in block.runs) or block.text
            yield f"{block.style.name if block.style else ''}: {said}"
        elif isinstance(block, Table):
            yield from (" | ".join(cell.text for cell in row.cells) for row in block.rows)
