"""Answers that are hard to set: nothing of them is cut off, runs over the edge of the paper, or is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from papers import set_changes, set_filled, shipped_blank
from samenwerking_desktop.paper.filled import Wanted
from scenario import Scenario
from tags import read

LONG = " ".join(f"woord{number}" for number in range(1, 260))
WORD = "Hottentottententententoonstellingsbewonderaarsvereniging" + "en" * 4
RIGHT_TO_LEFT = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER MEM} stad"
# In points: the paper, and what of its edges stays free.
_SIDE, _WIDTH, _FOOT = 51.0, 595.3, 818.0


@pytest.fixture
def hard(scenario: Scenario) -> Scenario:
    """An inventory with the answers that others print badly."""
    texts = {"loans": LONG, "treasury": WORD, "receivables": "https://klaverbeke.example/" + "pad/" * 60}
    texts |= {"accounting": RIGHT_TO_LEFT, "invoicing": "\n".join(map(str, range(1, 120)))}
    for aspect, text in texts.items():
        scenario.answer(f"finance.{aspect}", "none")
        scenario.answer(f"finance.{aspect}", text, question="extent_reason")
    for number in range(80):
        scenario.answer(scenario.other("other", f"Eigen aspect {number} {WORD}"), "none")
    scenario.link("finance.loans", "https://klaverbeke.example/" + "x" * 300)
    scenario.contact("finance", name=WORD, email=f"{'noor' * 20}@klaverbeke.example")
    return scenario


def _over_the_edge(pdf: bytes) -> list[int]:
    """The pages on which text lies outside the margins at the sides, or below the foot."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.pageCount() > 0
    boxes = [
        [each.boundingRect() for each in document.getAllText(page).bounds()] for page in range(document.pageCount())
    ]
    assert all(boxes)
    return [
        number
        for number, page in enumerate(boxes, 1)
        if any(box.left() < _SIDE - 1 or box.right() > _WIDTH - _SIDE + 1 or box.bottom() > _FOOT for box in page)
    ]


def test_nothing_runs_over_the_edge(hard: Scenario, qapp: QApplication) -> None:
    """Long words, addresses and names break; every print keeps its margins."""
    del qapp
    prints = [set_filled(hard, Wanted(everything=True, contacts=True)), shipped_blank()]
    prints.append(set_changes(hard.second_round()))
    assert [_over_the_edge(made.pdf) for made in prints] == [[], [], []]


def test_nothing_hard_is_lost(hard: Scenario) -> None:
    """Each word of a long answer, each of 119 lines and each of 80 own aspects is there to be heard."""
    heard = read(set_filled(hard).pdf).tree.words
    assert LONG in heard
    assert " ".join(map(str, range(1, 120))) in heard
    assert [number for number in range(80) if f"Eigen aspect {number} {WORD}" not in heard] == []
    # Letters that run from right to left are set in the order in which one sees them.
    assert set(RIGHT_TO_LEFT) <= set(heard)
