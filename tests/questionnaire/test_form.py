"""The shipped form: complete, in the published words, and faithful to every id that was ever published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from samenwerking_desktop.paths import form_folders
from samenwerking_desktop.questionnaire.load import from_definition, load_folder
from samenwerking_desktop.questionnaire.model import Aspect, Cluster, Condition, Questionnaire

FORM = "samenwerking-stad-ocmw"
GOLDEN = Path(__file__).parent.parent / "golden" / "ids.txt"

# The published list: clusters and aspects of the inventory of 2010, in order, one spelling each.
PUBLISHED = {
    "Financieel management": [
        "Leningen",
        "Thesaurie",
        "Debiteurendienst",
        "Boekhouding",
        "Facturatie",
        "Beleggingen",
        "Financieel advies / kostencalculatie",
    ],
    "Personeelsmanagement": [
        "VTO (vorming, training en opleiding)",
        "Loopbaanbegeleiding",
        "Personeelsadministratie",
        "Competentiemanagement / talentmanagement",
        "Diversiteitsbeleid",
        "Hospitalisatieverzekering",
        "Maaltijdcheques",
    ],
    "Facilitair management": [
        "Infrastructuur",
        "Poetsdienst",
        "Onderhoud",
        "Vergaderaccommodatie",
        "Wagenpark",
        "Bedrijfsrestaurant",
        "Groendienst",
    ],
    "ICT-management": ["Netwerk", "Server", "Beveiliging", "Helpdesk", "ICT-dienst"],
    "Communicatiemanagement": [
        "Website",
        "Intranet",
        "Stadskrant",
        "Beeldschermen / informatieborden",
        "Personeelsblad",
    ],
    "Gemeenschappelijke aankoop": ["Gas", "Elektriciteit", "Telefonie"],
    "Andere": [
        "Juridische ondersteuning",
        "Ombudsdienst",
        "Preventie",
        "Gezamenlijk managementteam",
        "Archiefbeheer",
        "Eénloketfunctie",
        "Kwaliteitsmanagement",
    ],
}
DOMAINS = [
    "Financiën",
    "Personeel",
    "Facilitair management",
    "ICT",
    "Communicatie",
    "Kwaliteitszorg",
    "Gemeenschappelijke aankoop",
    "Juridische ondersteuning",
    "Ombudsdienst",
    "Preventie",
    "Groendienst",
    "Archiefbeheer",
    "Gezamenlijk managementteam",
    "Sociaal huis / sociale infopunten",
    "Andere (specifieer)",
]
# Officialese, and words of the Netherlands only, with what a reader here is told instead (domain: tone and vocabulary).
OFFICIALESE = (
    r"gelieve|indien|inzake|betreffende|aangaande|dien(t|en) te|reeds|enkel|eveneens|tevens|teneinde|wens(t|en)|tracht"
    r"|u (kan|heeft|zal|bent u)|uwe|mits|alsmede|wethouder|gemeentesecretaris|we|wij|ons|onze|ik|mijn|je|jij|jouw"
)


@pytest.fixture(scope="module")
def form() -> Questionnaire:
    """The form as it ships."""
    return load_folder(form_folders()[FORM])


def published_ids(form: Questionnaire) -> Iterator[str]:
    """Every id of the form with what it is, an option with its code, as the golden list has them."""
    yield f"form {form.id}"
    for cluster in form.clusters:
        yield f"cluster {cluster.id}"
        yield from (f"aspect {aspect.id}" for aspect in cluster.aspects)
    for page in form.pages:
        yield f"page {page.id}"
        for question in page.questions:
            yield f"question {question.id}"
            yield from (f"option {question.id}.{option.id}={option.code}" for option in question.options)
    roster = form.roster
    yield f"roster {roster.id}"
    yield from (f"domain {roster.id}.{domain.id}" for domain in roster.domains)
    yield from (f"authority {roster.id}.{authority.id}" for authority in roster.authorities)
    yield from (f"field {roster.id}.{field.id}" for field in roster.fields)


def undeclared(golden: list[str], form: Questionnaire) -> list[str]:
    """The published ids that are gone, or have another code, without a word in [renamed] or removed."""
    now = list(published_ids(form))
    still_there = {line.partition("=")[0] for line in now}
    declared = {*form.renamed, *form.removed}
    return [
        line
        for line in golden
        if line not in now and (line.partition("=")[0] in still_there or line.split("=")[0].split()[1] not in declared)
    ]


def texts(form: Questionnaire) -> Iterator[tuple[str, str]]:
    """Every sentence that a person reads in the form, with its place."""
    for cluster in form.clusters:
        yield cluster.id, cluster.intro
        yield from ((aspect.id, aspect.help) for aspect in cluster.aspects)
    for page in form.pages:
        yield page.id, page.intro
        for question in page.questions:
            yield from ((question.id, text) for text in (question.text, question.help, question.example) if text)
            yield from ((f"{question.id}.{option.id}", option.help) for option in question.options if option.help)
    yield form.roster.id, form.roster.intro


def with_aspects(form: Questionnaire, aspects: str, history: str) -> Questionnaire:
    """The form with the text of its definition changed: loans called `aspects`, and its history set."""
    definition = form.definition.replace('"id":"loans"', f'"id":"{aspects}"')
    return from_definition(definition.replace('"renamed":{}', f'"renamed":{history}'))


def test_ships_one_form() -> None:
    """The program ships this form, and it loads without a fault."""
    assert list(form_folders()) == [FORM]


def test_clusters_and_aspects_are_the_published_ones(form: Questionnaire) -> None:
    """Seven clusters and 41 aspects, in the published order and spelling."""
    found = {cluster.label: [aspect.label for aspect in cluster.aspects] for cluster in form.clusters}
    assert list(found.items()) == list(PUBLISHED.items())
    assert (len(form.clusters), len(form.aspects)) == (7, 41)


def test_maxima_per_cluster(form: Questionnaire) -> None:
    """With formal cooperation everywhere, the clusters score 14, 14, 14, 10, 10, 6 and 14."""
    most = max(option.code for option in form.score_question.options)
    assert [most * len(cluster.aspects) for cluster in form.clusters] == [14, 14, 14, 10, 10, 6, 14]


def test_scores_are_those_of_the_study(form: Questionnaire) -> None:
    """No cooperation scores 0, informal 1, formal 2 (study 2010, Kwantitatieve analyse)."""
    assert [(option.id, option.code, option.label) for option in form.score_question.options] == [
        ("none", 0, "Geen samenwerking"),
        ("informal", 1, "Informele samenwerking"),
        ("formal", 2, "Formele samenwerking"),
    ]


def test_pages_ask_what_2010_asked(form: Questionnaire) -> None:
    """The five pages hold the questions of 2010, each of its kind."""
    found = {page.id: [(question.id, question.kind) for question in page.questions] for page in form.pages}
    assert found == {
        "extent": [("extent", "choice"), ("extent_reason", "text")],
        "arrangement": [("arrangement", "text"), ("arrangement_form", "choices"), ("evidence", "evidence")],
        "desirability": [("desirable", "choice"), ("desirable_reason", "text")],
        "formalisation": [("formal_desirable", "choice"), ("formal_desirable_reason", "text")],
        "obstacles": [("obstacles_exist", "choice"), ("obstacles", "text")],
    }


def test_only_the_extent_blocks_and_can_be_not_applicable(form: Questionnaire) -> None:
    """The extent is the one question that must be answered, and the one that takes "niet van toepassing"."""
    assert [each.id for each in form.questions.values() if each.required] == ["extent"]
    assert [each.id for each in form.questions.values() if each.not_applicable] == ["extent"]
    optional = [each.id for each in form.questions.values() if not each.required and not each.advised]
    assert optional == ["arrangement_form", "evidence"]


def test_relevance_is_that_of_2010(form: Questionnaire) -> None:
    """Every page but the first depends on the extent; which obstacles depends on whether there are any."""
    assert {page.id: page.relevant for page in form.pages} == {
        "extent": (),
        "arrangement": (Condition("extent", frozenset({"informal", "formal"})),),
        "desirability": (Condition("extent", frozenset({"none"})),),
        "formalisation": (Condition("extent", frozenset({"informal"})),),
        "obstacles": (Condition("extent", frozenset({"formal"})),),
    }
    assert {each.id: each.relevant for each in form.questions.values() if each.relevant} == {
        "obstacles": (Condition("obstacles_exist", frozenset({"yes"})),)
    }


def test_yes_and_no_have_one_code(form: Questionnaire) -> None:
    """Yes is 1 and no is 0, on every page."""
    questions = [form.questions[each] for each in ("desirable", "formal_desirable", "obstacles_exist")]
    found = [{(option.id, option.code, option.label) for option in question.options} for question in questions]
    assert found == [{("yes", 1, "Ja"), ("no", 0, "Nee")}] * 3


def test_arrangement_forms_suit_an_extent(form: Questionnaire) -> None:
    """Codes up to 10 suit informal cooperation, the others formal cooperation; "other" suits both."""
    options = form.questions["arrangement_form"].options
    found = {option.code: option.goes_with for option in options}
    assert found == {
        **dict.fromkeys(range(1, 9), ("informal",)),
        **dict.fromkeys(range(11, 32), ("formal",)),
        99: (),
    }


def test_contact_persons_are_asked_per_domain_and_authority(form: Questionnaire) -> None:
    """Fifteen domains by two authorities, with four fields."""
    roster = form.roster
    assert [domain.label for domain in roster.domains] == DOMAINS
    assert [authority.label for authority in roster.authorities] == ["Stad", "OCMW"]
    assert [(field.id, field.kind) for field in roster.fields] == [
        ("name", "text"),
        ("role", "text"),
        ("phone", "phone"),
        ("email", "email"),
    ]


def test_everything_is_explained(form: Questionnaire) -> None:
    """Each aspect and extent has help, each page an introduction, each text question an example."""
    silent = [cluster.id for cluster in form.clusters if not cluster.intro]
    silent += [aspect.id for aspect in form.aspects.values() if not aspect.help]
    silent += [page.id for page in form.pages if not page.intro]
    silent += [option.id for option in form.score_question.options if not option.help]
    silent += [each.id for each in form.questions.values() if each.kind == "text" and not each.example]
    assert silent == []


def test_texts_are_whole_sentences(form: Questionnaire) -> None:
    """Each text starts with a capital, ends with a full stop or question mark and holds no loose spaces."""
    odd = [place for place, text in texts(form) if not re.fullmatch(r"[A-ZÉ].*[.?]", text) or "  " in text]
    assert odd == []


def test_texts_are_plain_dutch(form: Questionnaire) -> None:
    """No officialese, no "u kan" or "u heeft", no we or je (domain: tone and vocabulary)."""
    found = {place: re.search(rf"\b({OFFICIALESE})\b", text, re.IGNORECASE) for place, text in texts(form)}
    assert {place: match.group() for place, match in found.items() if match} == {}


def test_questions_about_people_ask_for_no_names(form: Questionnaire) -> None:
    """Where a reason or an obstacle is asked in free text, the help asks to name nobody."""
    asked = ["extent_reason", "desirable_reason", "formal_desirable_reason", "obstacles"]
    assert [each for each in asked if "Noem geen namen van personen" not in form.questions[each].help] == []


@pytest.mark.parametrize(
    ("word", "owner"),
    [
        ("Loopbaanbegleiding", "hr.career_guidance"),
        ("Debiteurenbeheer", "finance.receivables"),
        ("ICT- dienst", "ict.ict_department"),
        ("Kwaliteitszorg", "other.quality"),
        ("Facilty management", "facility"),
        ("Gezamenlijke aankoop", "purchasing"),
    ],
)
def test_older_spellings_are_known(form: Questionnaire, word: str, owner: str) -> None:
    """The spellings met in the study of 2010 lead to the aspect or cluster of today."""
    things: list[Cluster | Aspect] = [*form.clusters, *form.aspects.values()]
    assert [thing.id for thing in things if word in thing.aliases] == [owner]


def test_definition_gives_the_same_form_back(form: Questionnaire) -> None:
    """The definition that travels inside a document rebuilds the form exactly, hash and all."""
    assert from_definition(form.definition) == form


def test_published_ids_stay(form: Questionnaire) -> None:
    """No published id disappears and no code changes, unless the form declares it."""
    assert undeclared(GOLDEN.read_text(encoding="utf-8").splitlines(), form) == []


def test_new_ids_are_published(form: Questionnaire) -> None:
    """Every id of the form is in tests/golden/ids.txt; add a new one there."""
    golden = GOLDEN.read_text(encoding="utf-8").splitlines()
    assert [line for line in published_ids(form) if line not in golden] == []


def test_a_silent_rename_is_noticed(form: Questionnaire) -> None:
    """An aspect under another id is missed, until the form says what it was called before."""
    golden = list(published_ids(form))
    assert undeclared(golden, with_aspects(form, "credit", "{}")) == ["aspect finance.loans"]
    assert undeclared(golden, with_aspects(form, "credit", '{"finance.loans":"finance.credit"}')) == []


def test_a_changed_code_is_noticed(form: Questionnaire) -> None:
    """An option that keeps its id but gets another code is missed."""
    changed = from_definition(form.definition.replace('"code":99,', '"code":98,'))
    assert undeclared(list(published_ids(form)), changed) == ["option arrangement_form.other=99"]
