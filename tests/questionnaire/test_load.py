"""Reading a form: every fault is told, all at once, with file, place and advice; nothing hostile gets further."""

from __future__ import annotations

import copy
import json
import re
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_desktop.errors import FormError
from samenwerking_desktop.messages import say
from samenwerking_desktop.paths import form_folders, resource
from samenwerking_desktop.questionnaire.codebook import variables
from samenwerking_desktop.questionnaire.load import MAX_DEFINITION, from_definition, load_folder
from samenwerking_desktop.questionnaire.model import Questionnaire
from samenwerking_desktop.questionnaire.reading import MAX_FAULTS, MAX_LABEL, MAX_TEXT
from samenwerking_desktop.questionnaire.route import find_route

Edit = Callable[[Path], object]

FORM = """\
id = "klein"
version = "1"
title = "Klein formulier"
language = "nl"
other_label = "Andere"
score = "extent"
clusters = ["money", "people"]

[[page]]
id = "first"
title = "Eerst"

[[page.question]]
id = "extent"
kind = "choice"
text = "Hoeveel?"
label = "Hoeveel"
option = [{ id = "none", code = 0, label = "Geen" }, { id = "some", code = 1, label = "Wat" }]

[[page]]
id = "then"
title = "Dan"
relevant = { extent = ["some"] }

[[page.question]]
id = "how"
kind = "text"
text = "Hoe?"
label = "Hoe"

[roster]
id = "contacts"
title = "Contact"
domain = [{ id = "all", label = "Alles" }]
authority = [{ id = "city", label = "Stad" }]
field = [{ id = "name", label = "Naam" }]
"""
MONEY = """\
label = "Geld"

[[aspect]]
id = "loans"
label = "Leningen"

[[aspect]]
id = "gas"
label = "Gas"
"""
PEOPLE = """\
label = "Mensen"

[[aspect]]
id = "training"
label = "Opleiding"
"""
ANY = """
[[page.question]]
id = "any"
kind = "choice"
text = "Is er iets?"
label = "Iets"
option = [{ id = "yes", code = 1, label = "Ja" }]
"""
LAST = """
[[page]]
id = "last"
title = "Laatst"
relevant = { how = ["x"] }
question = [{ id = "end", kind = "text", text = "En?", label = "En" }]
"""


def edit(file: str, old: str, new: str) -> Edit:
    """Replace the first `old` in a file by `new`."""

    def apply(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return apply


def add(file: str, text: str) -> Edit:
    """Write a text after a file, or a new file."""

    def apply(folder: Path) -> None:
        before = (folder / file).read_text(encoding="utf-8") if (folder / file).exists() else ""
        (folder / file).write_text(before + text, encoding="utf-8")

    return apply


def both(*edits: Edit) -> Edit:
    """Several edits, one after the other."""
    return lambda folder: [each(folder) for each in edits]


def faults_of(folder: Path) -> list[str]:
    """The faults that loading the folder tells."""
    with pytest.raises(FormError) as caught:
        load_folder(folder)
    return [str(fault) for fault in caught.value.faults]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small form without a fault."""
    for name, text in {"form.toml": FORM, "money.toml": MONEY, "people.toml": PEOPLE}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


# One example of each fault in a folder, by the name of its text, with everything that is told about it.
CASES: dict[str, tuple[Edit, str]] = {
    "missing": (
        lambda folder: (folder / "people.toml").unlink(),
        "people.toml: dit bestand ontbreekt — maak het aan of verbeter de naam in form.toml",
    ),
    "unreadable": (
        lambda folder: (folder / "people.toml").write_bytes(b'label = "Caf\xe9"'),
        "people.toml: niet leesbaar: … — bewaar het als tekst in UTF-8",
    ),
    "not_toml": (
        edit("people.toml", '"Mensen"', '"Mensen'),
        "people.toml: geen geldige TOML: … — verbeter de regel die hier staat",
    ),
    "stray": (
        add("peopl.toml", PEOPLE),
        (
            "peopl.toml: dit bestand hoort bij geen enkele cluster"
            " — bedoelde u 'people'? Anders: neem het op in 'clusters' van form.toml of verwijder het"
        ),
    ),
    "not_json": (
        edit("form.toml", 'version = "1"', "version = 2026-01-01"),
        (
            "form.toml: er staat iets in dat niet in een formulier hoort"
            " — gebruik alleen tekst, gehele getallen, true of false, en hoogstens 12 lagen van tabellen en lijsten"
        ),
    ),
    "too_large": (
        add("people.toml", f'help = "{"x" * MAX_DEFINITION}"'),
        "form.toml: het formulier is groter dan 1000000 tekens — kort de teksten in of verwijder aspecten",
    ),
    "not_table": (
        edit("form.toml", '{ id = "all", label = "Alles" }', '"all"'),
        "form.toml: roster › 1: dit moet een tabel zijn — schrijf er [naam] of [[naam]] boven",
    ),
    "wrong_kind": (
        edit("form.toml", 'text = "Hoe?"', 'text = "Hoe?"\nadvised = "ja"'),
        "form.toml: then › how: 'advised' heeft een verkeerde soort waarde — geef true of false",
    ),
    "no_value": (
        edit("people.toml", 'label = "Opleiding"', 'label = " "'),
        "people.toml: training: 'label' ontbreekt of is leeg — voeg label toe",
    ),
    "too_long": (
        edit("money.toml", "Leningen", "x" * (MAX_LABEL + 1)),
        "money.toml: loans: 'label' is langer dan 200 tekens — maak de tekst korter",
    ),
    "odd_character": (
        edit("money.toml", "Leningen", "Lenin\\ngen"),
        (
            "money.toml: loans: 'label' bevat een onzichtbaar teken, of meer dan één regel waar er maar één past"
            " — typ de tekst opnieuw"
        ),
    ),
    "bad_id": (
        edit("money.toml", '"loans"', '"Loans!"'),
        (
            "money.toml: 1: 'Loans!' is geen geldige id"
            " — begin met een kleine letter; gebruik alleen a-z, 0-9 en _ (hoogstens 40 tekens)"
        ),
    ),
    "no_rows": (
        lambda folder: (folder / "people.toml").write_text('label = "Mensen"\n', encoding="utf-8"),
        "people.toml: er staat geen enkele [[aspect]] in — voeg minstens een [[aspect]] toe",
    ),
    "unknown_name": (
        edit("form.toml", 'title = "Dan"', 'title = "Dan"\nrelevent = { extent = ["none"] }'),
        "form.toml: then: 'relevent' is hier onbekend — bedoelde u 'relevant'? Anders: verwijder het",
    ),
    "no_clusters": (
        both(
            edit("form.toml", '"money", "people"', ""),
            lambda folder: (folder / "money.toml").unlink(),
            lambda folder: (folder / "people.toml").unlink(),
        ),
        'form.toml: er is geen enkele cluster — voeg clusters = ["naam", …] toe en een bestand per cluster',
    ),
    "reserved_id": (
        edit("money.toml", '"loans"', '"other_loans"'),
        (
            "money.toml: other_loans: 'other_loans' lijkt op de id van een zelf toegevoegd aspect"
            " — kies een id die niet met other_ begint"
        ),
    ),
    "unknown_kind": (
        edit("form.toml", 'kind = "text"', 'kind = "txt"'),
        (
            "form.toml: then › how: 'txt' bestaat niet als soort"
            " — bedoelde u 'text'? Anders: kies uit choice, choices, text, evidence"
        ),
    ),
    "needless_options": (
        edit("form.toml", 'text = "Hoe?"', 'text = "Hoe?"\noption = [{ id = "a", code = 1, label = "A" }]'),
        (
            "form.toml: then › how: een vraag met een vrij antwoord heeft geen opties"
            " — verwijder elke [[page.question.option]]"
        ),
    ),
    "bad_code": (
        edit("form.toml", "code = 0", "code = -1"),
        (
            "form.toml: first › extent › none: code -1 mag niet"
            " — kies een getal van 0 tot 9999; negatieve codes zijn voor ontbrekende waarden"
        ),
    ),
    "double": (
        edit("money.toml", '"gas"', '"loans"'),
        "money.toml: aspect 'loans' komt meer dan eens voor — geef elk een eigen naam",
    ),
    "same_name": (
        edit("money.toml", 'label = "Gas"', 'label = "Gas"\naliases = ["leningen"]'),
        "money.toml: 'leningen' kan 'loans' en 'gas' betekenen — geef elk een eigen label en eigen aliassen",
    ),
    "roster_cluster": (
        edit("form.toml", 'id = "contacts"', 'id = "money"'),
        "form.toml: 'money' is een cluster en ook de lijst van contactpersonen — geef een van beide een andere id",
    ),
    "not_earlier": (
        edit("form.toml", "{ extent =", "{ extend ="),
        (
            "form.toml: then: 'relevant' verwijst naar 'extend', en die vraag komt niet vroeger"
            " — bedoelde u 'extent'? Anders: verwijs naar een vraag die vroeger komt"
        ),
    ),
    "not_choice": (
        edit("form.toml", "[roster]", f"{LAST}\n[roster]"),
        "form.toml: last: 'relevant' hangt af van 'how', geen keuzevraag — verwijs naar een keuzevraag",
    ),
    "not_option": (
        edit("form.toml", '["some"]', '["sone"]'),
        "form.toml: then: 'sone' is geen antwoord op 'extent' — bedoelde u 'some'? Anders: kies uit none, some",
    ),
    "no_option": (
        edit("form.toml", '["some"]', "[]"),
        "form.toml: then: 'relevant' noemt geen antwoord op 'extent' — kies uit none, some",
    ),
    "bad_score": (
        edit("form.toml", 'score = "extent"', 'score = "how"'),
        "form.toml: 'score' noemt 'how', en dat is geen keuzevraag — noem een keuzevraag",
    ),
    "score_off_route": (
        both(
            edit("form.toml", 'kind = "choice"', 'kind = "choice"\nrelevant = { any = ["yes"] }'),
            edit("form.toml", 'title = "Eerst"', f'title = "Eerst"\n{ANY}'),
        ),
        "form.toml: de vraag 'extent' geeft de score en moet altijd gesteld worden — verwijder daar 'relevant'",
    ),
    "bad_renamed": (
        add("form.toml", '[renamed]\n"money.credit" = "money.loan"\n'),
        (
            "form.toml: 'renamed' wijst 'money.credit' naar 'money.loan', en dat bestaat niet"
            " — bedoelde u 'money.loans'? Anders: noem een bestaand aspect als cluster.aspect"
        ),
    ),
    "renamed_kind": (
        add("form.toml", '[renamed]\nmoney.credit = "money.loans"\n'),
        (
            "form.toml: 'renamed' wijst 'money' niet naar een id"
            ' — schrijf "cluster.oud" = "cluster.nieuw", met aanhalingstekens rond beide'
        ),
    ),
    "still_there": (
        edit("form.toml", 'score = "extent"', 'score = "extent"\nremoved = ["money.gas"]'),
        "form.toml: 'money.gas' bestaat nog, maar staat bij 'renamed' of 'removed' — haal het daar weg",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_tells_each_fault(folder: Path, name: str) -> None:
    """A fault is told with its file, its place and what to do, and nothing else is."""
    apply, expected = CASES[name]
    apply(folder)
    # Python's own words about a file change with its version.
    told = [re.sub(r"(niet leesbaar|geldige TOML): .* — ", r"\1: … — ", fault) for fault in faults_of(folder)]
    assert told == [expected]


def test_every_text_about_a_fault_has_its_example() -> None:
    """No fault is told in words that no test has read."""
    section = tomllib.loads(resource("messages/nl.toml").read_text(encoding="utf-8"))["form"]
    of_definitions = {"definition"}
    parts_of_others = {name for name in section if name.startswith("kind_")} | {"did_you_mean"}
    assert set(section) - parts_of_others - of_definitions == set(CASES)


def test_a_form_without_faults_loads(folder: Path) -> None:
    """The small form of these tests is sound, so that each case shows its own fault only."""
    form = load_folder(folder)
    assert list(form.aspects) == ["money.loans", "money.gas", "people.training"]
    assert list(form.questions) == ["extent", "how"]


def test_tells_all_faults_at_once(folder: Path) -> None:
    """Faults in three files are told in one go, with their number and the first one in the message."""
    edit("form.toml", 'kind = "text"', 'kind = "txt"')(folder)
    edit("money.toml", '"Gas"', '""')(folder)
    edit("people.toml", 'id = "training"', 'name = "training"')(folder)
    with pytest.raises(FormError) as caught:
        load_folder(folder)
    assert sorted({fault.file for fault in caught.value.faults}) == ["form.toml", "money.toml", "people.toml"]
    assert len(caught.value.faults) == 4
    assert str(caught.value).startswith("Het formulier heeft 4 fouten. De eerste: money.toml: gas: ")


def test_a_missing_form_is_told(tmp_path: Path) -> None:
    """A folder without form.toml, or no folder at all, says what is missing."""
    expected = ["form.toml: dit bestand ontbreekt — maak het aan of verbeter de naam in form.toml"]
    assert [faults_of(tmp_path), faults_of(tmp_path / "none")] == [expected, expected]


def test_one_unreadable_cluster_hides_no_other_fault(folder: Path) -> None:
    """A cluster that cannot be read is told once, and the faults of the others still are."""
    edit("money.toml", '"Geld"', '"Geld')(folder)
    edit("people.toml", '"Opleiding"', '""')(folder)
    assert [fault.partition(":")[0] for fault in faults_of(folder)] == ["money.toml", "people.toml"]


@pytest.mark.parametrize("name", ["../money", "/etc/passwd", "a\\u0000b", "Money", "", "x" * 41, "..", "nul:"])
def test_only_an_id_names_a_file(folder: Path, name: str) -> None:
    """What is no id is told and never opened as a file, wherever it points."""
    edit("form.toml", '"money", "people"', f'"money", "people", "{name}"')(folder)
    faults = faults_of(folder)
    assert "is geen geldige id" in faults[-1]
    assert [fault for fault in faults if not fault.startswith("form.toml: ")] == []


@pytest.mark.parametrize("wrong", ['"money"', "[1, 2]", '[["money"]]', "{}", "true"])
def test_wrong_kinds_of_clusters_are_told(folder: Path, wrong: str) -> None:
    """A value of 'clusters' that is no list of names is a fault, not a crash."""
    edit("form.toml", '["money", "people"]', wrong)(folder)
    assert "form.toml: 'clusters' heeft een verkeerde soort waarde" in faults_of(folder)[0]


def test_a_cluster_takes_its_id_from_its_file(folder: Path) -> None:
    """An id inside a cluster's file is told as needless: two ids could differ."""
    edit("money.toml", "label", 'id = "cash"\nlabel')(folder)
    assert faults_of(folder) == ["money.toml: 'id' is hier onbekend — verwijder het"]


def test_two_faults_of_one_row_are_both_told(folder: Path) -> None:
    """A condition that mixes texts and numbers is told, and so is what it leaves open."""
    edit("form.toml", '["some"]', "[1]")(folder)
    assert faults_of(folder) == [
        (
            "form.toml: then › relevant: 'extent' heeft een verkeerde soort waarde"
            ' — geef een lijst, bijvoorbeeld ["een", "twee"]'
        ),
        "form.toml: then: 'relevant' noemt geen antwoord op 'extent' — kies uit none, some",
    ]


def test_a_byte_order_mark_and_windows_lines_are_fine(folder: Path) -> None:
    """A form written with a Windows editor is read like any other."""
    text = (folder / "money.toml").read_text(encoding="utf-8").replace("\n", "\r\n")
    (folder / "money.toml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load_folder(folder).cluster("money").label == "Geld"


@pytest.mark.parametrize("text", [f"a = {'[' * 5000}", f"a = {'9' * 5000}", f"{'a.' * 3000}a = 1"])
def test_monstrous_toml_is_told(folder: Path, text: str) -> None:
    """Nesting and numbers beyond all measure are a fault of the file."""
    add("people.toml", text)(folder)
    assert len(faults_of(folder)) >= 1


def test_faults_tell_no_more_than_fits(folder: Path) -> None:
    """An endless word is cut short and control characters are replaced, so that a fault can be shown anywhere."""
    edit("money.toml", '"loans"', f'"\\u001b[31m{"x" * 5000}"')(folder)
    fault = faults_of(folder)[-1]
    assert (len(fault) < 500, "\x1b" in fault, "\N{REPLACEMENT CHARACTER}[31m" in fault) == (True, False, True)


# ---- a definition that comes from outside ----

DEFINITION = load_folder(form_folders()["samenwerking-stad-ocmw"]).definition
RAW: dict[str, Any] = json.loads(DEFINITION)

Path_ = tuple[str | int, ...]


def places(value: object, here: Path_ = ()) -> list[Path_]:
    """Every place in a JSON value."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [here, *(place for name, each in inner for place in places(each, (*here, name)))]


def mutated(raw: object, place: Path_, act: str, junk: object) -> object:
    """The value with one place changed; a place that is no longer there changes nothing."""
    if not place:
        return junk if act == "replace" else raw
    parent = raw
    for name in place[:-1]:
        parent = _step(parent, name)
    if _step(parent, place[-1]) is None:
        return raw
    assert isinstance(parent, dict | list)
    if act == "replace":
        parent[place[-1]] = junk  # type: ignore[index]  # the step was possible
    elif act == "remove":
        del parent[place[-1]]  # type: ignore[arg-type]  # idem
    elif isinstance(parent, list):
        parent.insert(0, copy.deepcopy(_step(parent, place[-1])) if act == "repeat" else junk)
    else:
        parent[str(junk)] = junk
    return raw


def _step(value: object, name: str | int) -> object:
    if isinstance(value, dict) and name in value:
        return value[name]
    if isinstance(value, list) and isinstance(name, int) and name < len(value):
        return value[name]
    return None


letters = st.characters(codec=None, exclude_categories=())  # half characters as well
atoms = (
    st.none()
    | st.booleans()
    | st.integers(-(10**4000), 10**4000)
    | st.integers(-10, 10)
    | st.floats()
    | st.text(letters, max_size=60)
    | st.sampled_from(["extent", "none", "finance", "finance.loans", "text", "choices", "../x", "\x00", "x" * 5000])
)
junk = st.recursive(
    atoms, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(letters, max_size=20), inner, max_size=4)
)
mutations = st.lists(
    st.tuples(st.sampled_from(places(RAW)), st.sampled_from(["replace", "remove", "repeat", "insert"]), junk),
    min_size=1,
    max_size=4,
)


def survives(definition: str) -> Questionnaire | None:
    """The form, sound in every use that is made of it; or None when it was refused with its faults."""
    try:
        form = from_definition(definition)
    except FormError as refusal:
        told = [str(fault) for fault in refusal.faults]
    else:
        assert from_definition(form.definition) == form
        assert find_route(form, {}, {}).asked
        assert len(variables(form)) >= len(form.aspects)
        return form
    assert told
    return None


@settings(deadline=None)
@given(mutations)
def test_a_mutated_definition_is_refused_or_sound(changes: list[tuple[Path_, str, object]]) -> None:
    """Whatever happens to the definition of the real form, it is refused with FormError or works."""
    raw: object = copy.deepcopy(RAW)
    for place, act, value in changes:
        raw = mutated(raw, place, act, copy.deepcopy(value))
    survives(json.dumps(raw))


@settings(deadline=None)
@given(st.text(letters) | junk.map(json.dumps))
def test_any_text_as_definition_is_refused(definition: str) -> None:
    """No text and no JSON that is not a form gets through."""
    assert survives(definition) is None


@settings(deadline=None)
@given(st.integers(0, len(DEFINITION)), st.integers(0, 40), st.text(letters, max_size=5))
def test_a_damaged_definition_is_refused_or_sound(at: int, length: int, text: str) -> None:
    """A definition with a piece cut out or written over is refused with FormError or works."""
    survives(DEFINITION[:at] + text + DEFINITION[at + length :])


@pytest.mark.parametrize("depth", [11, 50, 200, 500, 900, 950, 980, 990, 1000, 100_000])
@pytest.mark.parametrize("place", ["version", "renamed", "clusters", "page", "roster", "new"])
def test_deep_nesting_is_refused(place: str, depth: int) -> None:
    """Lists or tables in each other, at any depth and in any place, are refused before anything descends into them."""
    for opening, closing in (("[", "]"), ('{"a":', "}")):
        nested = f"{opening * depth}1{closing * depth}"
        definition = json.dumps({**RAW, place: "HERE"}).replace('"HERE"', nested)
        assert survives(definition) is None


@pytest.mark.parametrize(
    "definition",
    [
        "",
        "null",
        "[]",
        "1e999",
        '"text"',
        "{",
        "[" * 100_000,
        f'{{"version": {"9" * 10_000}}}',
        f'{{"version": "{"x" * MAX_DEFINITION}"}}',
    ],
)
def test_what_is_no_definition_is_told(definition: str) -> None:
    """What is no JSON object, or an impossible one, is told as unreadable."""
    with pytest.raises(FormError) as caught:
        from_definition(definition)
    assert [str(fault) for fault in caught.value.faults] == [
        "form.toml: de definitie is onleesbaar — vraag het bestand opnieuw op"
    ]


def test_an_empty_cluster_cannot_be_smuggled_in() -> None:
    """A definition cannot pass a cluster off as one whose file was unreadable."""
    assert survives(json.dumps({**RAW, "clusters": [{"id": "../x", "aspect": None}]})) is None
    assert survives(json.dumps({**RAW, "clusters": [*RAW["clusters"], {"id": "empty", "aspect": None}]})) is None


def test_half_a_character_is_refused() -> None:
    """A lone surrogate, which no file could hold, is refused wherever it stands."""
    assert survives(json.dumps({**RAW, "title": "\ud800"})) is None
    assert survives(DEFINITION.replace("Beheersmatige", "\udfff")) is None


def test_a_flood_of_faults_ends() -> None:
    """A definition of a megabyte that is wrong everywhere is refused within seconds, and tells a bounded number."""
    aspects = [{"id": "a", "lable": f"x{number}"} for number in range(20_000)]
    conditions = {f"extnt{number}": ["x"] for number in range(20_000)}
    pages = [{"id": "p", "title": "P", "question": [], "relevant": conditions}]
    for wrong in (
        {"clusters": [{"id": "finance", "label": "F", "aspect": aspects}]},
        {"page": [*RAW["page"], *pages]},
        {f"field{number}": number for number in range(20_000)},
        {"removed": [f"finance.loans{number}" for number in range(20_000)], "renamed": dict.fromkeys(conditions, "x")},
    ):
        start = time.monotonic()
        with pytest.raises(FormError) as caught:
            from_definition(json.dumps({**RAW, **wrong}))
        assert (len(caught.value.faults) <= MAX_FAULTS, time.monotonic() - start < 20) == (True, True)


def test_conditions_keep_their_order_through_a_document(folder: Path) -> None:
    """Several conditions are met in the same order whether read from TOML or from a document."""
    edit("form.toml", 'title = "Eerst"', f'title = "Eerst"\n{ANY}')(folder)
    edit("form.toml", '{ extent = ["some"] }', '{ extent = ["some"], any = ["yes"] }')(folder)
    form = load_folder(folder)
    assert [condition.question for condition in form.pages[1].relevant] == ["any", "extent"]
    assert from_definition(form.definition) == form


def test_texts_have_a_limit(folder: Path) -> None:
    """A text of the form is at most as long as a screen can show."""
    edit("form.toml", '"Hoe?"', f'"{"x" * (MAX_TEXT + 1)}"')(folder)
    limit = say("form.too_long", name="text", limit=MAX_TEXT)
    assert [limit in fault for fault in faults_of(folder)] == [True]
