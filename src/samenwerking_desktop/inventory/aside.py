"""Answers whose question left the route: which, since when, because of what, and the way back. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..questionnaire.model import Condition, Key
from ..questionnaire.route import Route, why_off_route
from .answers import Answer, Answers, Evidence


@dataclass(frozen=True, slots=True)
class SetAside:
    """What was said to a question that is not asked now: since when (ISO 8601, UTC) and because of which condition."""

    key: Key
    cause: Condition
    since: str
    answer: Answer | None
    evidence: tuple[Evidence, ...]
    remark: str = ""


def set_aside_keys(answers: Answers, route: Route) -> set[Key]:
    """Where something was said to a question that is not asked now."""
    attached = {Key(aspect, question) for aspect, question, _ in answers.evidence}
    return {*answers.answers, *answers.remarks, *attached} - route.asked


def set_aside_in_order(answers: Answers, route: Route) -> list[Key]:
    """The same, in the order of the questionnaire."""
    return _in_order(answers, set_aside_keys(answers, route))


def find_set_aside(answers: Answers, route: Route, last_change: Callable[[Key], str]) -> list[SetAside]:
    """All of it, in the order of the questionnaire; `last_change` gives the moment of the last change of an answer."""
    chosen = answers.chosen()
    found = []
    for key in set_aside_in_order(answers, route):
        cause = why_off_route(answers.questionnaire, key, chosen)
        if cause:
            controlling = Key(key.aspect, cause.question)
            given = answers.answers.get(controlling)
            since = given.changed if given else last_change(controlling)
            items = tuple(answers.evidence_of(key).values())
            found.append(SetAside(key, cause, since, answers.answers.get(key), items, answers.remarks.get(key, "")))
    return found


def way_back(answers: Answers, key: Key, earlier: Callable[[Key], Iterable[str]]) -> dict[Key, str]:
    """The option for every controlling question that makes `key` asked again; {} when it is asked already.

    Of the options that would do, the one that `earlier` (values given before, newest first) names first, or else the
    first of the form. Raises ValueError when no answers at all could bring it back.
    """
    questionnaire, chosen = answers.questionnaire, answers.chosen()
    steps: dict[Key, str] = {}
    met: set[Condition] = set()
    while cause := why_off_route(questionnaire, key, chosen):
        if cause in met:
            raise ValueError(key)
        met.add(cause)
        controlling = Key(key.aspect, cause.question)
        known = [option.id for option in questionnaire.questions[cause.question].options]
        candidates = [value for value in (*earlier(controlling), *known) if value in cause.options]
        chosen[controlling] = steps[controlling] = candidates[0]
    return steps


def _in_order(answers: Answers, keys: set[Key]) -> list[Key]:
    others = answers.others_by_cluster()
    aspects: dict[str, int] = {}
    for cluster in answers.questionnaire.clusters:
        for aspect in [*(each.id for each in cluster.aspects), *others.get(cluster.id, ())]:
            aspects[aspect] = len(aspects)
    questions = {question: place for place, question in enumerate(answers.questionnaire.questions)}
    return sorted(keys, key=lambda key: (aspects[key.aspect], questions[key.question]))
