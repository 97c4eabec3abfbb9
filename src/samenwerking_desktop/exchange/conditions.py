"""Relevance as a formula of Excel: the closed conditions of a form, and nothing that a person typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..questionnaire.model import Condition, Questionnaire


def asked(form: Questionnaire, conditions: Iterable[Condition], cell_of: Callable[[str], str]) -> str:
    """The formula, without "=", that is true where these conditions are met.

    `cell_of` names the cell of a question in the same row. As on the route, an answer that is not asked for opens
    nothing itself.
    """
    return f"AND({','.join(_parts(form, conditions, cell_of))})"


def _parts(form: Questionnaire, conditions: Iterable[Condition], cell_of: Callable[[str], str]) -> list[str]:
    found: dict[str, None] = {}
    for condition in conditions:
        before = (*form.page_of[condition.question].relevant, *form.questions[condition.question].relevant)
        found |= dict.fromkeys(_parts(form, before, cell_of))
        found[_one_of(form, condition, cell_of(condition.question))] = None
    return list(found)


def _one_of(form: Questionnaire, condition: Condition, cell: str) -> str:
    options = [each for each in form.questions[condition.question].options if each.id in condition.options]
    return f"OR({','.join(f'{cell}={_text(option.label)}' for option in options)})"


def _text(label: str) -> str:
    quoted = label.replace('"', '""')
    return f'"{quoted}"'
