"""The prints as who cannot see gets them: everything tagged, in the order of the questionnaire, tables with heads."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest
from pypdf import PdfWriter
from pypdf.generic import ContentStream, NameObject

from papers import set_changes, set_filled, shipped_blank_heard
from samenwerking_desktop.paper.filled import Wanted
from samenwerking_desktop.questionnaire.model import Questionnaire
from samenwerking_desktop.questionnaire.numbering import page_number
from scenario import Scenario
from tags import Read, faults, read


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scenario]:
    """An inventory with something of everything in it, which no test changes."""
    scenario = Scenario(tmp_path_factory.mktemp("known"))
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "Een protocol", question="arrangement")
    scenario.answer("finance.treasury", "none")
    scenario.answer("finance.treasury", "Te klein.", question="extent_reason")
    scenario.remark("finance.treasury", "Nog na te vragen")
    scenario.link("finance.loans", "https://klaverbeke.example/protocol")
    scenario.answer("ict.network", "unknown")
    scenario.contact("finance", name="Noor Blauwvoet", email="noor@klaverbeke.example")
    yield scenario
    scenario.close()


@pytest.fixture(scope="module")
def filled(known: Scenario) -> bytes:
    """Its print."""
    return set_filled(known).pdf


def test_the_blank_is_heard_whole(form: Questionnaire) -> None:
    """No fault in the tags of the blank, and the numbers of the pages come in the order of the questionnaire."""
    found = shipped_blank_heard()
    assert faults(found) == []
    numbers = [page_number(form, cluster.id, page.id) for cluster in form.clusters for page in form.pages]
    headings = [each.words for each in found.tree.every("H2")]
    assert [heading.split()[0] for heading in headings] == numbers


def test_the_filled_is_heard_whole(known: Scenario) -> None:
    """No fault in the tags of the filled one, with everything that it can have in it."""
    aside = tuple(known.document.set_aside())
    found = read(set_filled(known, Wanted(everything=True, contacts=True, aside=aside)).pdf)
    assert faults(found) == []
    assert "https://klaverbeke.example/protocol" in [each.words for each in found.tree.every("Link")]
    heard = found.tree.words
    # The page on the extent comes before the one on how it is arranged, though that was of an earlier aspect.
    places = [heard.index(words) for words in ("Nog na te vragen", "Te klein.", "Een protocol", "Noor Blauwvoet")]
    assert places == sorted(places)


def test_the_changes_are_heard_whole(known: Scenario) -> None:
    """No fault in the tags of the print of what changed."""
    second = known.second_round()
    second.answer("finance.treasury", "informal")
    assert faults(read(set_changes(second).pdf)) == []


def test_the_foot_is_not_read_aloud(filled: bytes) -> None:
    """What stands on each page (the foot, repeated heads of tables) is said once or not at all."""
    found = read(filled)
    assert any("controlecode" in words for words in found.artifacts)
    assert "controlecode" not in found.tree.words


def _without_head(found: Read) -> None:
    for head in list(found.tree.every("TH")):
        head.kind = "TD"


def _without_scope(found: Read) -> None:
    next(found.tree.every("TH")).attributes.clear()


def _deeper(found: Read) -> None:
    next(found.tree.every("H2")).kind = "H4"


def _shorter(found: Read) -> None:
    list(found.tree.every("TR"))[-1].inside.pop()


def _mute(found: Read) -> None:
    next(found.tree.every("Link")).inside.clear()


@pytest.mark.parametrize("spoil", [_without_head, _without_scope, _deeper, _shorter, _mute])
def test_a_fault_would_be_seen(filled: bytes, spoil: Callable[[Read], None]) -> None:
    """Each kind of fault, put into a good tree, is found: the check is able to fail."""
    found = read(filled)
    spoil(found)
    assert faults(found) != []


def test_words_without_a_tag_would_be_seen(filled: bytes) -> None:
    """Of a page whose text lies outside every tag, each piece is found."""
    bare = PdfWriter(clone_from=io.BytesIO(filled))
    for page in bare.pages:
        content = ContentStream(page.get_contents(), bare)
        content.operations = [each for each in content.operations if each[1] not in (b"BDC", b"EMC")]
        page[NameObject("/Contents")] = content
    without = io.BytesIO()
    bare.write(without)
    assert len(faults(read(without.getvalue()))) > 100
