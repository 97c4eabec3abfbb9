"""The one table of Dutch texts for the rooms without Qt (`resources/messages/nl.toml`); screens use Qt's tr()."""

from __future__ import annotations

import re
from functools import cache

from .paths import resource

# What steers a terminal, or turns the direction of what is read; all but the line break, which only starts a line.
_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


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
    text = _table()[section][name]
    what, advice = (text, "") if isinstance(text, str) else text
    return what.format(**values), advice.format(**values)


@cache
def _table() -> dict[str, dict[str, str | list[str]]]:
    import tomllib  # late: the first window needs none of these texts

    return tomllib.loads(resource("messages/nl.toml").read_text(encoding="utf-8"))
