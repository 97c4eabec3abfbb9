"""The change log in plain sentences: who changed what, and when."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import thread_time

from pypdf import PdfReader

from commands import Cli
from samenwerking_desktop.inventory.changelog import ChangeLog, local_time, read_changelog
from samenwerking_desktop.inventory.document import Document
from scenario import Scenario, answer_all_scores


def log_of(scenario: Scenario) -> ChangeLog:
    """The log as it is now."""
    return read_changelog(scenario.document)


def told(scenario: Scenario) -> list[str]:
    """The sentences, newest first."""
    log = log_of(scenario)
    return [log.line(place).what for place in range(len(log))]


def test_answers_in_words(scenario: Scenario) -> None:
    """Each sentence says where, and what was said before and after, in the words of the questionnaire."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "unknown")
    scenario.clear("finance.loans")
    place = "Financieel management › Leningen › Mate van samenwerking"

    assert told(scenario) == [
        f"{place}: weet niet is gewist.",
        f"{place}: 'Formele samenwerking' werd weet niet.",
        f"{place}: ingevuld als 'Formele samenwerking'.",
    ]


def test_everything_else_in_words(scenario: Scenario, tmp_path: Path) -> None:
    """Added aspects, remarks, contacts, documents, links and who answers each have their sentence."""
    printing = scenario.other("facility", "Drukkerij")
    scenario.rename_other(printing, "Drukwerk")
    scenario.remark("finance.loans", "Na te vragen")
    scenario.contact("finance", authority="ocmw", person=2, name="Noor Blauwvoet")
    (tmp_path / "verslag.pdf").write_bytes(b"x")
    scenario.attach(printing, tmp_path / "verslag.pdf")
    scenario.link(printing, "https://klaverbeke.example", "Protocol")
    scenario.detach(printing, "Protocol")
    scenario.identity(respondent="city")
    scenario.remove_other(printing)
    where = "Facilitair management › Drukwerk"

    assert told(scenario) == [
        f"{where} › Documenten en weblinks: document 'verslag.pdf' verwijderd.",
        f"{where}: aspect verwijderd.",
        "Wie vult in › Wie antwoordt: 'stad en OCMW' werd 'stad'.",
        f"{where} › Documenten en weblinks: link 'Protocol' verwijderd.",
        f"{where} › Documenten en weblinks: link 'Protocol' toegevoegd.",
        f"{where} › Documenten en weblinks: document 'verslag.pdf' toegevoegd.",
        "Contactpersonen › Financiën › OCMW 2 › Naam: ingevuld als 'Noor Blauwvoet'.",
        "Financieel management › Leningen › Mate van samenwerking › opmerking: ingevuld als 'Na te vragen'.",
        f"{where}: 'Drukkerij' heet nu 'Drukwerk'.",
        f"{where}: aspect toegevoegd.",
    ]


def test_the_second_round_in_words(scenario: Scenario) -> None:
    """A confirmation is told as what it is, and so is taking it back."""
    scenario.answer("finance.loans", "formal")
    second = scenario.second_round()
    second.confirm("finance.loans")
    second.undo()
    sentences = told(second)
    second.close()

    assert sentences == [
        "Financieel management › Leningen: bevestiging teruggenomen.",
        "Financieel management › Leningen: bevestigd zoals in ronde 1.",
    ]


def test_typing_on_is_one_sentence(scenario: Scenario) -> None:
    """What is typed on within a minute in one field is told once; taking it back is told on its own."""
    for text in ("Te", "Te klein", "Te kleine ploeg"):
        scenario.answer("finance.loans", text, question="extent_reason", continues=True)
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "none")
    sentences = told(scenario)

    assert len(sentences) == 3
    assert sentences[2].endswith(": ingevuld als 'Te kleine ploeg'.")
    scenario.undo()
    assert len(told(scenario)) == 4


def test_who_and_when(scenario: Scenario) -> None:
    """The user of the computer, and the local time to the minute; what is no moment is shown as it is."""
    scenario.answer("finance.loans", "formal")
    line = log_of(scenario).line(0)

    assert line.when == local_time("2026-01-05T09:00:10+00:00")
    assert line.who == scenario.document.file._who
    assert local_time("gisteren\x1b") == "gisteren\\x1b"


def test_finding(scenario: Scenario) -> None:
    """A change is found when all words stand in it, whatever the capitals, in its time, its person or its sentence."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("ict.server", "formal")
    scenario.remark("ict.server", "Éénzelfde zaal")
    log = log_of(scenario)
    every = range(len(log))

    assert log.find("LENINGEN", every) == [2]
    assert log.find("formele  management", every) == [1, 2]
    assert log.find("éénzelfde 05/01/2026", every) == [0]
    assert log.find("leningen zaal", every) == []
    assert log.find("", every) == list(every)


def test_texts_are_only_texts(scenario: Scenario) -> None:
    """What would steer a terminal or turn the reading direction is written out."""
    scenario.answer("finance.loans", "a\u202eb <b>vet</b> {naam}", question="extent_reason")

    assert told(scenario)[0].endswith(": ingevuld als 'a\\u202eb <b>vet</b> {naam}'.")


def test_lines_that_make_no_sense(scenario: Scenario) -> None:
    """A log that somebody else wrote in is told as far as it goes."""
    scenario.answer("finance.loans", "formal")
    scenario.close()
    rows = [
        ("answer", "[]", None, None),
        ("answer", "geen json", None, '["x"]'),
        ("answer", '["weg.weg", "weg"]', None, '["answered", "x", ""]'),
        ("other_aspect", '["a.b"]', None, "[1]"),
        ("identity", '["schoenmaat"]', None, '["45"]'),
        ("onbekend", '["a"]', None, None),
        ("contact", '["a", "b"]', None, '["x"]'),
        ("evidence", '["finance.loans", "evidence", "a"]', "[]", "3"),
    ]
    with closing(sqlite3.connect(scenario.path)) as connection:
        query = "INSERT INTO change (step, at, who, kind, key, before, after) VALUES (9, 'ooit', '', ?, ?, ?, ?)"
        connection.executemany(query, rows)
        connection.commit()
    with closing(Document.open(scenario.path)) as document:
        log = read_changelog(document)
        sentences = [log.line(place).what for place in range(len(log))]

    assert sentences.count("Een wijziging die niet meer te lezen is.") == len(rows) - 1
    assert "weg.weg: ingevuld als 'x'." in sentences


def test_ten_thousand_changes_are_there_at_once(scenario: Scenario) -> None:
    """The log opens within a tenth of a second, as only what is looked at is put into words."""
    answer_all_scores(scenario, "formal")
    row = "INSERT INTO change (step, at, who, kind, key, before, after) SELECT step, at, who, kind, key, before, after"
    for _ in range(8):
        scenario.document.file.connection.execute(f"{row} FROM change")
    begun = thread_time()
    log = log_of(scenario)
    first = [log.line(place).what for place in range(40)]
    took = thread_time() - begun

    assert len(log) > 10_000
    assert "'Formele samenwerking'" in first[0]
    assert took < 0.1


def test_the_command(cli: Cli, scenario: Scenario, tmp_path: Path) -> None:
    """It tells the changes, those that are searched for, and writes them as a PDF with the municipality on it."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("ict.server", "formal")
    scenario.close()
    everything, some = cli("changelog", scenario.path), cli("changelog", scenario.path, "--search", "leningen")
    out = tmp_path / "log.pdf"
    printed = cli("changelog", scenario.path, "--search", "leningen", "-o", out)
    text = " ".join(PdfReader(out).pages[0].extract_text().split())

    assert (len(everything.out), len(some.out), printed.out) == (2, 1, [str(out)])
    assert "Financieel management › Leningen › Mate van samenwerking: ingevuld als" in some.out[0]
    assert "Wijzigingenlogboek: Klaverbeke" in text
    assert "Alleen de wijzigingen met 'leningen': 1 van 2." in text
    assert "ingevuld als 'Formele samenwerking'" in text
