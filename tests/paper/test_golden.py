"""The words of the prints in the order in which they are read, against golden files that a person has read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from papers import set_filled, shipped_blank_heard
from samenwerking_desktop.paper.filled import Wanted
from scenario import Scenario
from tags import Read, Tag, read

_WHOLE = ("P", "H1", "H2", "Title", "LI")


def _lines(tag: Tag) -> Iterator[str]:
    """A line per row, heading and paragraph; a row has its cells behind one another."""
    if tag.kind == "TR":
        yield " | ".join(cell.words for cell in tag.tags)
    elif tag.kind in _WHOLE:
        yield f"{tag.kind}: {tag.words}"
    else:
        for each in tag.tags:
            yield from _lines(each)


def _text(heard: Read) -> str:
    return "\n".join(_lines(heard.tree)) + "\n"


def test_the_blank_is_what_was_agreed(golden: Callable[[str, str], None]) -> None:
    """The whole blank questionnaire says what the golden file says."""
    golden("blank.pdf.txt", _text(shipped_blank_heard()))


def test_the_filled_is_what_was_agreed(scenario: Scenario, golden: Callable[[str, str], None]) -> None:
    """An inventory with each kind of answer says what the golden file says."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "Een convenant van 2019.\nVerlengd in 2024.", question="arrangement")
    scenario.link("finance.loans", "https://klaverbeke.example/convenant", "Convenant")
    scenario.answer("finance.treasury", "none")
    scenario.answer("finance.treasury", "Nooit besproken.", question="extent_reason")
    scenario.remark("finance.treasury", "Nog na te vragen")
    scenario.answer("hr.training", "informal")
    scenario.answer("ict.network", "unknown")
    scenario.answer("ict.server", "not_applicable")
    own = scenario.other("other", "Begraafplaatsen")
    scenario.answer(own, "formal")
    scenario.answer(own, "Vroeger informeel.", question="extent_reason")
    scenario.answer("finance.invoicing", "formal")
    scenario.answer("finance.invoicing", "Een regeling", question="arrangement")
    scenario.answer("finance.invoicing", "none")
    scenario.contact("finance", name="Noor Blauwvoet", email="noor@klaverbeke.example")
    aside = tuple(scenario.document.set_aside())
    golden("filled.pdf.txt", _text(read(set_filled(scenario, Wanted(contacts=True, aside=aside)).pdf)))
