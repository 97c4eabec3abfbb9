"""The questionnaire on paper, as a reader of the PDF finds it: what was asked, what was said, and where to go on."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from faults import no_file_larger_than, posix_only
from papers import MOMENT, set_blank, set_filled, shipped_blank, words
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import State
from samenwerking_desktop.messages import LANGUAGES, speak
from samenwerking_desktop.paper.blank import Part, blank
from samenwerking_desktop.paper.characters import _ODD, BOX, Printable, covered
from samenwerking_desktop.paper.filled import Wanted
from samenwerking_desktop.paper.skips import go_to, only_if, only_when
from samenwerking_desktop.paper.typesetting import Typeset, typeset, write_pdf
from samenwerking_desktop.questionnaire.model import Questionnaire
from samenwerking_desktop.questionnaire.translation import in_language
from scenario import Scenario

NASTY = [
    '#import "x"',
    "$x^2$ *b* _i_ `c`",
    "<label> @ref",
    "\\ // /* */",
    "[x]#text(red)[y]",
    "=kop",
    "- lijst",
    "a" * 60,
]


def _text(made: Typeset) -> str:
    """All the words of a PDF, without the hyphens and breaks that the lines brought."""
    return "".join(words(made.pdf).split()).replace("\u00ad", "").replace("\u200b", "")


def _plain(text: str) -> str:
    return "".join(text.split())


def test_where_to_go_on(form: Questionnaire) -> None:
    """The sentences follow from the conditions of the questionnaire, with the numbers of the screen."""
    cluster = form.clusters[2]
    first, arrangement, desirability, formalisation, obstacles = form.pages
    assert only_when(form, cluster, first) == ""
    assert only_when(form, cluster, desirability) == (
        "Vul dit alleen in voor de aspecten waarvoor u bij 3.a 'Geen samenwerking' koos."
    )
    assert only_when(form, cluster, arrangement).endswith("'Informele samenwerking' of 'Formele samenwerking' koos.")
    assert list(go_to(form, cluster, first)) == [
        "Koos u 'Geen samenwerking'? Ga voor dat aspect verder bij 3.c Wenselijkheid.",
        (
            "Koos u 'Informele samenwerking'? Ga voor dat aspect verder bij 3.b Regeling en "
            "3.d Wenselijkheid van formele samenwerking."
        ),
        "Koos u 'Formele samenwerking'? Ga voor dat aspect verder bij 3.b Regeling en 3.e Knelpunten.",
    ]
    assert list(go_to(form, cluster, formalisation)) == []
    assert only_if(form, obstacles.questions[1]) == "Alleen als u bij 'Knelpunten aanwezig' 'Ja' koos."


def test_the_blank_has_everything(form: Questionnaire) -> None:
    """Every cluster, page, aspect, answer to tick and field of the roster is on it; one cluster is possible as well."""
    text = _text(shipped_blank())
    wanted = [cluster.label for cluster in form.clusters] + [aspect.label for aspect in form.aspects.values()]
    wanted += [page.title for page in form.pages] + [domain.label for domain in form.roster.domains]
    wanted += [option.label for question in form.questions.values() for option in question.options]
    assert [each for each in wanted if _plain(each).replace("-", "") not in text.replace("-", "")] == []
    one = _text(set_blank(form, Part((form.clusters[3].id,))))
    assert form.clusters[3].label in one
    assert form.clusters[0].aspects[0].label not in one


def test_what_was_said_is_on_it_whole(scenario: Scenario) -> None:
    """A long answer is not cut, what is not asked is not there, and a white spot is called one."""
    long = " ".join(f"woord{number}" for number in range(400))
    scenario.answer("finance.loans", "none")
    scenario.answer("finance.loans", long, question="extent_reason")
    scenario.answer("finance.treasury", "unknown")
    scenario.remark("finance.loans", "Nog na te vragen")
    text = _text(set_filled(scenario))
    # Between two pages stand the foot of one and the head of the other.
    assert [word for word in long.split() if word not in text] == []
    assert "Opmerking:Nognatevragen" in text
    assert "1.cWenselijkheid" in text
    assert "1.bRegeling" not in text
    assert text.count("nietingevuld") > len(scenario.document.questionnaire.aspects) - 2


def test_everything_has_what_is_not_asked(scenario: Scenario) -> None:
    """With everything the pages that are off the route are there, with what was set aside."""
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "Een protocol", question="arrangement")
    scenario.answer("finance.loans", "none")
    assert "Eenprotocol" not in _text(set_filled(scenario))
    assert "Eenprotocol" in _text(set_filled(scenario, Wanted(everything=True)))
    assert "Eenprotocol" in _text(set_filled(scenario, Wanted(aside=tuple(scenario.document.set_aside()))))


def test_contacts_only_on_request(scenario: Scenario) -> None:
    """Nobody's name is on paper unless it is asked for."""
    assert "AnPeeters" not in _text(set_filled(scenario))
    assert "AnPeeters" in _text(set_filled(scenario, Wanted(contacts=True)))


def test_a_text_is_never_markup(scenario: Scenario) -> None:
    """What typst would take for its own language stands on paper as it was typed."""
    for aspect, nasty in zip(scenario.document.questionnaire.aspects, NASTY, strict=False):
        scenario.answer(aspect, "none")
        scenario.answer(aspect, nasty, question="extent_reason")
    found = _text(set_filled(scenario)).replace("-", "")
    assert [nasty for nasty in NASTY if _plain(nasty).replace("-", "") not in found] == []


def test_what_no_font_has_is_a_box(scenario: Scenario) -> None:
    """An emoji is replaced and counted; Greek, Cyrillic, Hebrew and Arabic are there."""
    scenario.answer("finance.loans", "none")
    scenario.answer(
        "finance.loans",
        "\N{FLAMINGO} \N{GREEK SMALL LETTER ALPHA}\N{ARABIC LETTER ALEF}",
        question="extent_reason",
    )
    assert set_filled(scenario).replaced == 1
    printable = Printable()
    assert printable.text("e\N{COMBINING ACUTE ACCENT}\t\x07\N{FLAMINGO}") == f"é {BOX}"
    assert printable.text(f"\N{FLAMINGO}a\N{FLAMINGO}{BOX}") == f"{BOX}a{BOX}{BOX}"
    assert printable.replaced == 3


def test_what_is_taken_to_be_in_our_fonts_is_there() -> None:
    """The characters for which the fonts are not even read have a shape in them."""
    assert [each for each in map(chr, range(0x3000)) if not _ODD.match(each) and ord(each) not in covered()] == ["\n"]


def test_the_same_data_gives_the_same_bytes(form: Questionnaire) -> None:
    """Nothing in a PDF depends on when it was set, but for the moment that is given."""
    assert shipped_blank().pdf == set_blank(form).pdf


@pytest.mark.parametrize("archival", [False, True])
def test_it_is_made_for_who_listens(form: Questionnaire, archival: bool) -> None:
    """The file is tagged, speaks Dutch, has a title, and says that it is PDF/UA; on request PDF/A too."""
    made = typeset("questionnaire", blank(form, Part((form.clusters[5].id,))), MOMENT, archival=archival)
    root: Any = PdfReader(io.BytesIO(made.pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nl-BE"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = root["/Metadata"].get_data().decode()
    assert "pdfuaid" in metadata
    assert ("pdfaid" in metadata) == archival


def test_it_speaks_the_language_that_is_spoken(form: Questionnaire) -> None:
    """A document in French says so, to who listens and to what hyphenates, and its texts are French."""
    speak("fr")
    try:
        made = set_blank(in_language(form))
    finally:
        speak(LANGUAGES[0])
    root: Any = PdfReader(io.BytesIO(made.pdf)).trailer["/Root"]
    assert root["/Lang"] == "fr-BE"
    assert "Questionnairevierge" in _text(made)


@posix_only
def test_a_full_disk_leaves_the_earlier_print(form: Questionnaire, tmp_path: Path) -> None:
    """When the disk refuses, a sentence says so, and what was printed before is whole."""
    out = tmp_path / "vragen.pdf"
    out.write_bytes(b"vorige")
    made = set_blank(form, Part((form.clusters[5].id,)))
    with no_file_larger_than(3000), pytest.raises(UserError):
        write_pdf(made, out)
    assert out.read_bytes() == b"vorige"
    assert [path.name for path in tmp_path.iterdir()] == ["vragen.pdf"]


def test_every_state_has_its_word(scenario: Scenario) -> None:
    """Weet niet and niet van toepassing are said on paper, and are no white spots."""
    scenario.answer("finance.loans", State.UNKNOWN)
    scenario.answer("finance.treasury", State.NOT_APPLICABLE)
    text = _text(set_filled(scenario))
    assert "weetniet" in text
    assert "nietvantoepassing" in text
