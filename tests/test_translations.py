"""Every language says all that Dutch says: screens, other rooms and questionnaire, with the same blanks and keys."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import zip_longest
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

import samenwerking_desktop
from samenwerking_desktop.centre.sheets import percentage
from samenwerking_desktop.inventory.evidence import megabytes
from samenwerking_desktop.messages import LANGUAGES, named, say, speak
from samenwerking_desktop.paths import form_folders, resource
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.translation import TEXTS, in_language, translations

OTHERS = LANGUAGES[1:]
# What is the same in both languages; each was looked at.
SAME = {
    "fr": "aspect budget code codes document helpdesk intranet l maximum n rang score synergie",
    "en": "aspect budget c cluster code codes document gas help helpdesk ict intranet link links matrix maximum ocmw "
    "open partners respondent s score server website",
}
# What is no word of any language: file names, filters, signs, and blanks with those between them.
_NO_WORDS = re.compile(
    r"(\{[^}]*\}|\(\*[^)]*\)|\([A-Z]\)|Ctrl|Enter|CSV|Excel|PDF|SPSS|XLSForm|xlsx|sav|sqlite|kB|MB|\W|\d|_)*\Z"
)
_BLANK = re.compile(r"\{[^}]*\}")
_MNEMONIC = re.compile(r"&(\w)")

Text = str | list[str] | dict[str, "Text"]


@pytest.fixture(params=OTHERS)
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language beside Dutch, spoken for a while."""
    speak(request.param)
    yield request.param
    speak(LANGUAGES[0])


def messages(code: str) -> dict[str, Text]:
    """The texts of the rooms without Qt, by id."""
    raw = tomllib.loads(resource(f"messages/{code}.toml").read_text(encoding="utf-8"))
    return {f"{section}.{name}": text for section, texts in raw.items() for name, text in texts.items()}


def parts(text: Text) -> list[str]:
    """The sentences of a text: both halves, both numbers."""
    if isinstance(text, str):
        return [text]
    return [part for each in (text.values() if isinstance(text, dict) else text) for part in parts(each)]


def shape(text: Text) -> object:
    """What kind of a text it is: a sentence, a pair, or one in two numbers."""
    return {name: shape(each) for name, each in text.items()} if isinstance(text, dict) else type(text)


def screens(code: str) -> list[Xml.Element]:
    """The texts of the screens, as the catalogue has them."""
    catalogue = Xml.parse(resource(f"translations/samenwerking_{code}.ts"))  # noqa: S314 - it is ours
    return list(catalogue.getroot().iter("message"))


def of_form() -> set[str]:
    """Every text of the questionnaires that ship, and of the lists of codes."""
    found: set[str] = set()
    for folder in form_folders().values():
        found |= set(_texts(load_folder(folder)))
    for each in tomllib.loads(resource("coding.toml").read_text(encoding="utf-8"))["list"]:
        found |= {raw[name] for raw in (each, *each["code"]) for name in ("label", "help") if raw.get(name)}
    return found


def _texts(part: object) -> Iterator[str]:
    for field in fields(part):  # type: ignore[arg-type]  # every part of a questionnaire is a dataclass
        value = getattr(part, field.name)
        if field.name in TEXTS and value:
            yield value
        for each in value if isinstance(value, tuple) else (value,):
            if is_dataclass(each):
                yield from _texts(each)


def faults(dutch: str, said: str, same: set[str]) -> Iterator[str]:
    """What is wrong with a translation, next to the text that it is of."""
    if not said.strip():
        yield "empty"
    elif said == dutch and _BLANK.sub("", said).strip("& ").casefold() not in same and not _NO_WORDS.match(said):
        yield "still Dutch"
    if blanks(dutch) != blanks(said):
        yield "other blanks"
    for mine, its in () if _NO_WORDS.match(dutch) else ((dutch[:1], said[:1]), (dutch[-1:], said[-1:])):
        # A language may begin with a space that does not break, before a sign; where Dutch has one, it has one.
        if (mine.isspace() and not its.isspace()) or (its in (" ", "\n") and not mine.isspace()):
            yield "a space more or less"
    if "  " in said and "  " not in dutch:
        yield "a double space"


def blanks(text: str) -> Counter[str]:
    """The names between braces, and how often each is there."""
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def told(pairs: Mapping[str, tuple[str, str]], code: str) -> list[str]:
    """Every fault of these translations, by where the text is."""
    same = set(SAME[code].casefold().split())
    found = ((where, said, fault) for where, (dutch, said) in pairs.items() for fault in faults(dutch, said, same))
    return [f"{where}: {fault}: {said!r}" for where, said, fault in found]


def test_the_screens_are_translated(code: str) -> None:
    """No text of a screen is unfinished, empty or left in Dutch, or has other blanks, spaces or mnemonics."""
    pairs, odd = {}, []
    for number, message in enumerate(screens(code)):
        dutch, said = message.findtext("source", ""), message.find("translation")
        assert said is not None
        if said.get("type"):
            odd.append(f"{said.get('type')}: {dutch!r}")
        if len(_MNEMONIC.findall(dutch)) != len(_MNEMONIC.findall(said.text or "")):
            odd.append(f"mnemonics: {said.text!r}")
        pairs[f"{number} {dutch!r}"] = dutch, said.text or ""
    assert odd + told(pairs, code) == []
    assert len(pairs) > 700


def test_every_text_of_a_screen_is_in_the_catalogue(code: str) -> None:
    """What a screen says through tr() can be translated, and the catalogue has nothing that no screen says."""
    said = {message.findtext("source", "") for message in screens(code)}
    assert sorted(said ^ set(asked_for())) == []


def asked_for() -> Iterator[str]:
    """Every literal that a screen gives to tr()."""
    for path in sorted((Path(samenwerking_desktop.__file__).parent / "ui").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) == "tr":
                literals = (each.value for each in ast.walk(call.args[0]) if isinstance(each, ast.Constant))
                yield from (text for text in literals if isinstance(text, str))


def test_the_other_rooms_are_translated(code: str) -> None:
    """Each text of nl.toml is there, of the same shape, with the same blanks; and nothing that Dutch does not have."""
    own, said = messages(LANGUAGES[0]), messages(code)
    assert own.keys() == said.keys()
    assert [name for name in own if shape(own[name]) != shape(said[name])] == []
    pairs = {
        f"{name} {half}": (mine, its)
        for name in own
        for half, (mine, its) in enumerate(zip_longest(parts(own[name]), parts(said[name]), fillvalue=""))
    }
    assert told(pairs, code) == []


def test_the_questionnaire_is_translated(code: str) -> None:
    """Each text of the questionnaires and code lists has a translation, and no text that is gone has one."""
    known = translations(code)
    assert known.keys() == of_form()
    assert told({dutch: (dutch, said) for dutch, said in known.items()}, code) == []


def test_one_word_has_one_meaning(code: str) -> None:
    """No two clusters, aspects or answers have the same name, and each still counts under its Dutch one too."""
    form = load_folder(next(iter(form_folders().values())))
    other = in_language(form)
    assert other.language == form.language
    groups = [[each.label for each in other.clusters]]
    groups += [[each.label for each in cluster.aspects] for cluster in other.clusters]
    groups += [[each.label for each in question.options] for question in other.questions.values()]
    assert [group for group in groups if len(set(group)) < len(group)] == []
    assert form.clusters[0].label in other.clusters[0].aliases


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_sheets_fit(language: str) -> None:
    """Excel takes 31 characters for the name of a sheet, some signs not, and no name twice."""
    names = [str(text) for name, text in messages(language).items() if name.startswith("sheet.")]
    assert [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\")] == []
    assert len(names) == len({name.casefold() for name in names})


def test_sizes_are_in_the_units_of_the_language() -> None:
    """A megabyte is a mégaoctet in French; the comma is the same here in all languages."""
    said = []
    for language in LANGUAGES:
        speak(language)
        said.append((megabytes(3_400_000), megabytes(2_000)))
    speak(LANGUAGES[0])
    assert said == [("3,4 MB", "2 kB"), ("3,4 Mo", "2 ko"), ("3,4 MB", "2 kB")]


def test_per_cent_and_names_are_written_as_in_the_language() -> None:
    """English has no space before the sign of per cent, also in a workbook; French has one before a colon."""
    said = {}
    for language in LANGUAGES:
        speak(language)
        said[language] = percentage({})["num_format"], named("a", "b")
    speak(LANGUAGES[0])
    assert said == {"nl": ('0" %"', "a: b"), "fr": ('0"\xa0%"', "a\xa0: b"), "en": ('0"%"', "a: b")}


def test_what_is_counted_has_a_number() -> None:
    """One is singular everywhere; nothing is so in French, and plural in Dutch."""
    said = {}
    for language in ("nl", "fr"):
        speak(language)
        said[language] = [say("cli.saved_documents", count=count).split()[1] for count in (0, 1, 2)]
    speak(LANGUAGES[0])
    assert said["nl"] == ["documenten", "document", "documenten"]
    assert said["fr"] == ["document", "document", "documents"]
