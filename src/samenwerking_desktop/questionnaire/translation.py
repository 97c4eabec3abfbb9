"""The texts of a questionnaire in the language that is spoken; what is kept and sent stays as the form has it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from ..messages import language
from ..paths import resource
from .model import Questionnaire

# The fields of a questionnaire that people read.
TEXTS = frozenset({"title", "label", "other_label", "text", "intro", "help", "example"})


def in_language(questionnaire: Questionnaire) -> Questionnaire:
    """The same questionnaire, with every text that has a translation in it; itself when it is in that language."""
    if questionnaire.language == language():
        return questionnaire
    translated: Questionnaire = _translated(questionnaire, translations(language()))
    return translated


@cache
def translations(code: str) -> Mapping[str, str]:
    """Every text of the forms that ship with the program, from Dutch to the language with this code."""
    path = resource(f"translations/forms_{code}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _translated(part: Any, texts: Mapping[str, str]) -> Any:
    changed: dict[str, Any] = {}
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name in TEXTS:
            changed[field.name] = texts.get(value, value)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            changed[field.name] = tuple(_translated(each, texts) for each in value)
        elif is_dataclass(value):
            changed[field.name] = _translated(value, texts)
    if "aliases" in part.__dataclass_fields__:
        # Whoever reads a table in another language still finds the words that the form has.
        changed["aliases"] = (*part.aliases, part.label)
    return replace(part, **changed)
