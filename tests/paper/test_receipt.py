"""The receipt of a return: it says what was really sent, always on one page, and the same for the same return."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.messages import LANGUAGES, speak
from samenwerking_desktop.paper.receipt import receipt, typeset_receipt
from samenwerking_desktop.paper.typesetting import Typeset
from scenario import Scenario
from tags import Tag, faults, read

WORD = "Hottentottententententoonstellingsbewonderaarsvereniging" + "en" * 4


@pytest.fixture
def sent(scenario: Scenario) -> Path:
    """A return of an inventory with some of everything."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.treasury", "unknown")
    scenario.answer("finance.receivables", "none")
    scenario.link("finance.loans", "https://klaverbeke.example/protocol")
    proof = scenario.path.with_name("Convenant.txt")
    proof.write_text("Afgesproken in 2019.")
    scenario.attach("finance.loans", proof)
    scenario.contact("finance", name="Noor Blauwvoet")
    return scenario.export("Klaverbeke.inzending").path


def rows(tree: Tag, table: int) -> list[list[str]]:
    """What stands in the cells of one of the tables, without its head."""
    found = list(tree.every("Table"))[table]
    return [[cell.words for cell in row.tags] for row in found.every("TR")][1:]


def pages(made: Typeset) -> int:
    """How many pages a document has."""
    return len(PdfReader(io.BytesIO(made.pdf)).pages)


def test_what_was_sent(sent: Path) -> None:
    """File, moment, respondent, documents and persons are those of the return, and its code stands in full."""
    found = read(typeset_receipt(sent).pdf)
    said = dict(rows(found.tree, 0))
    assert said["Bestand"].startswith("Klaverbeke.inzending (")
    assert said["Gemaakt op"].startswith("05/01/2026 om ")
    assert (said["Stad of gemeente"], said["Wie antwoordt"], said["Ronde"]) == ("Klaverbeke", "stad en OCMW", "1")
    assert said["Documenten"] == "1, waarvan 1 meegestuurd (1 kB)"
    assert (said["Links"], said["Contactpersonen"], said["Revisie"]) == ("1", "1", "1")
    assert read_return(sent).content_hash in found.tree.words
    assert "Onvolledig: niet alles wat nodig is, is beantwoord." in found.tree.words
    assert "Noor Blauwvoet" not in found.tree.words


def test_it_is_in_the_language_that_is_spoken(sent: Path) -> None:
    """In French the questions and aspects of the questionnaire are so too; in the return they stay as they were."""
    speak("fr")
    try:
        words = read(typeset_receipt(sent).pdf).tree.words
    finally:
        speak(LANGUAGES[0])
    assert "Étendue de la coopération" in words
    assert "Mate van samenwerking" not in words
    assert read_return(sent).questionnaire.language == "nl"


def test_what_stayed_at_home(scenario: Scenario, sent: Path) -> None:
    """Documents and persons that were left out are told as such."""
    out = sent.with_name("zonder.inzending")
    write_return(scenario.document, out, partial=True, documents=False, contacts=False)
    said = dict(rows(read(typeset_receipt(out).pdf).tree, 0))
    assert said["Documenten"] == "1, niet meegestuurd"
    assert said["Contactpersonen"] == "bewust niet meegestuurd, net als de coördinator"


def test_the_counts_and_what_was_left_open(sent: Path) -> None:
    """What is listed as open is as many as what is counted as not filled in; what is needed comes first."""
    data = receipt(read_return(sent), sent.stat().st_size)
    counts, left = data["counts"], data["open"]
    assert isinstance(counts, list)
    assert isinstance(left, list)
    finance, total = counts[0], counts[-1]
    assert finance[2:4] == ["3", "1"]
    assert sum(each["count"] for each in left) == int(total[4])
    needed = ["(nodig)" in each["label"] for each in left]
    assert needed == sorted(needed, reverse=True)
    assert any(needed)
    first = left[0]
    assert (first["number"], first["label"], first["count"]) == ("1.a", "Mate van samenwerking (nodig)", 4)
    assert first["aspects"].startswith("1.4 Boekhouding, 1.5 Facturatie")


def test_the_receipt_is_heard_whole(sent: Path) -> None:
    """No fault in its tags."""
    assert faults(read(typeset_receipt(sent).pdf)) == []


def test_one_page_whatever_was_sent(scenario: Scenario) -> None:
    """Of more than goes on the page, the last line says how much; nothing is lost from the count."""
    scenario.identity(municipality=" ".join([WORD] * 3), authority=WORD * 3)
    for number in range(80):
        scenario.answer(scenario.other("other", f"Aspect {number} {WORD}"), "none")
    for aspect in scenario.document.questionnaire.aspects:
        scenario.answer(aspect, "informal")
    path = scenario.export(f"{WORD} {WORD}.inzending").path
    made = typeset_receipt(path)
    tree = read(made.pdf).tree
    left = receipt(read_return(path), 1)["open"]
    assert isinstance(left, list)
    shown = len(rows(tree, 2))
    hidden = sum(each["count"] for each in left[shown:])
    assert pages(made) == 1
    assert 0 < shown < len(left)
    assert f"En nog {hidden} zonder antwoord" in tree.words


def test_the_same_return_gives_the_same_receipt(sent: Path) -> None:
    """A receipt that is made again has the same bytes."""
    assert typeset_receipt(sent).pdf == typeset_receipt(sent).pdf


def test_another_return_in_its_place(scenario: Scenario, sent: Path) -> None:
    """A receipt is never made of another return than the one that was exported."""
    before = read_return(sent).content_hash
    scenario.answer("finance.loans", "informal")
    scenario.export("Klaverbeke.inzending")
    with pytest.raises(UserError) as refused:
        typeset_receipt(sent, before)
    assert refused.value.message == "other_return"
