"""The one table of Dutch texts for the rooms without Qt (`resources/messages/nl.toml`); screens use Qt's tr()."""

from __future__ import annotations

from functools import cache

from .paths import resource


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
