"""Dates as precise as people know them: what is read, how it is kept, how it is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_desktop.inventory.when import read_when, when
from samenwerking_desktop.messages import LANGUAGES, speak


@pytest.mark.parametrize(
    ("typed", "kept", "label"),
    [
        ("14/9/2026", "2026-09-14", "14 september 2026"),
        ("14.09.2026", "2026-09-14", "14 september 2026"),
        ("14 september 2026", "2026-09-14", "14 september 2026"),
        ("2026-09-14", "2026-09-14", "14 september 2026"),
        ("9/2026", "2026-09", "september 2026"),
        (" Augustus  2026 ", "2026-08", "augustus 2026"),
        ("K3 2026", "2026-Q3", "3e kwartaal 2026"),
        ("2e kwartaal 2026", "2026-Q2", "2e kwartaal 2026"),
        ("2026-q1", "2026-Q1", "1e kwartaal 2026"),
        ("2026", "2026", "2026"),
    ],
)
def test_what_people_type(typed: str, kept: str, label: str) -> None:
    """A day, a month, a quarter and a year are read in the ways in which people write them here."""
    found = read_when(typed)
    assert found is not None
    assert (found.text, found.label) == (kept, label)
    assert when(kept) == found


def test_what_people_type_in_french() -> None:
    """In French a month and a quarter have their French names, and the first of a month has its own sign."""
    speak("fr")
    try:
        found = [read_when(typed) for typed in ("1er septembre 2026", "2 août 2026", "1er trimestre 2026", "T3 2026")]
        said = [(each.text, each.label) for each in found if each]
    finally:
        speak(LANGUAGES[0])
    assert said == [
        ("2026-09-01", "1er septembre 2026"),
        ("2026-08-02", "2 août 2026"),
        ("2026-Q1", "1er trimestre 2026"),
        ("2026-Q3", "3e trimestre 2026"),
    ]


@pytest.mark.parametrize(
    "typed", ["", "binnenkort", "31/2/2026", "13/2026", "K5 2026", "32026", "1/1/26", "2026-09-14T10"]
)
def test_what_is_no_date(typed: str) -> None:
    """What is not precise enough to order, or never was a day, is not read."""
    assert read_when(typed) is None


def test_the_days_that_it_may_be() -> None:
    """A month, a quarter and a year end on their last day, also in December and in a leap year."""
    ends = {text: found.last for text in ("2026-12", "2028-02", "2026-Q4", "2026") if (found := when(text))}
    assert ends == {
        "2026-12": date(2026, 12, 31),
        "2028-02": date(2028, 2, 29),
        "2026-Q4": date(2026, 12, 31),
        "2026": date(2026, 12, 31),
    }


@given(st.text())
def test_any_text_is_read_or_not(typed: str) -> None:
    """No text makes it fail, and what is read is kept as it is."""
    found = read_when(typed)
    assert found is None or when(found.text) == found
