"""The texts of the rooms without Qt, a table per language in `resources/messages`; screens use Qt's tr().

Dutch is what they are written in, and stands in for what another language does not have.
"""

from __future__ import annotations

import re
from functools import cache

from .paths import resource

# What a person may choose from; the first is what everything is written in.
LANGUAGES = ("nl", "fr", "en")
_spoken = [LANGUAGES[0]]
# As a document says in which language it is.
_TAGS = {"nl": "nl-BE", "fr": "fr-BE", "en": "en-GB"}

# One sentence, or what happened and what to do; a text that counts is a table of two of them, `one` and `many`.
Text = str | list[str]

# What steers a terminal, or turns the direction of what is read; all but the line break, which only starts a line.
_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def language() -> str:
    """The language in which texts are said now."""
    return _spoken[0]


def language_tag() -> str:
    """The language in which texts are said now, with the country as whose it is written: "fr-BE"."""
    return _TAGS[language()]


def speak(code: str) -> None:
    """Say every text in this language from now on; ValueError for one that is none of LANGUAGES."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _spoken[0] = code


def is_singular(count: int) -> bool:
    """Whether so many of a thing takes the singular in the language that is spoken: in French nothing does too."""
    return count == 1 or (count == 0 and language() == "fr")


def visible(text: str) -> str:
    """The text with everything that steers a terminal written out: a file name may hold any of it."""
    return _STEERING.sub(lambda found: ascii(found[0])[1:-1], text)


def one_line(name: object) -> str:
    """A name, of a file for one, that adds no line of its own to what is said."""
    return visible(str(name)).replace("\n", "\\n")


def say(message: str, **values: object) -> str:
    """The text of `message` ("section.name") with `values` filled in; KeyError for a text that is not in the table."""
    return say_both(message, **values)[0]


def say_both(message: str, **values: object) -> tuple[str, str]:
    """The two halves of `message`: what happened, and what to do ("" for a text that needs no advice)."""
    section, _, name = message.partition(".")
    own = _table(LANGUAGES[0])[section][name]
    text = _table(language()).get(section, {}).get(name, own)
    if isinstance(text, dict):
        text = text["one" if is_singular(int(str(values["count"]))) else "many"]
    what, advice = (text, "") if isinstance(text, str) else text
    return what.format(**values), advice.format(**values)


def named(name: str, text: str) -> str:
    """A text with its name before it, and between them what the language has there."""
    return say("text.named", name=name, text=text)


@cache
def _table(code: str) -> dict[str, dict[str, Text | dict[str, Text]]]:
    import tomllib  # late: the first window needs none of these texts

    return tomllib.loads(resource(f"messages/{code}.toml").read_text(encoding="utf-8"))
