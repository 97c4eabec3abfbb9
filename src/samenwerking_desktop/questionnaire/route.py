"""Which questions are asked, given the answers: one pure function, recomputed whole after each edit (a millisecond)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from .model import Condition, Key, Questionnaire


@dataclass(frozen=True, slots=True)
class Stop:
    """One page of one cluster with the aspects that are on it; `keys` are the questions asked there, in order."""

    cluster: str
    page: str
    aspects: tuple[str, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """What is asked now: `stops` in walking order, and all their keys in `asked`."""

    stops: tuple[Stop, ...]
    asked: frozenset[Key]

    def stop(self, cluster: str, page: str) -> Stop | None:
        """The stop of this page in this cluster, or None when nothing is asked there."""
        return next((stop for stop in self.stops if (stop.cluster, stop.page) == (cluster, page)), None)


def find_route(questionnaire: Questionnaire, chosen: Mapping[Key, str], others: Mapping[str, Iterable[str]]) -> Route:
    """Compute the route.

    `chosen` holds the option id of every answered choice question (unknown and not applicable are absent, so they open
    no follow-up); `others` the ids of the added aspects per cluster id.
    """
    stops = []
    # Aspects with the same choices are asked the same: there are dozens of aspects and a handful of combinations.
    asked: dict[tuple[str | None, ...], list[tuple[str, str]]] = {}
    for cluster in questionnaire.clusters:
        on_page: dict[str, list[Key]] = {page.id: [] for page in questionnaire.pages}
        for aspect in [*(aspect.id for aspect in cluster.aspects), *others.get(cluster.id, ())]:
            choices = tuple(chosen.get(Key(aspect, question)) for question in questionnaire.controlling)
            if choices not in asked:
                asked[choices] = _asked(questionnaire, aspect, chosen)
            for page, question in asked[choices]:
                on_page[page].append(Key(aspect, question))
        stops += [
            Stop(cluster.id, page, tuple(dict.fromkeys(key.aspect for key in keys)), tuple(keys))
            for page, keys in on_page.items()
            if keys
        ]
    return Route(tuple(stops), frozenset(key for stop in stops for key in stop.keys))


def asked_of_aspect(questionnaire: Questionnaire) -> Callable[[tuple[str | None, ...]], frozenset[str]]:
    """Which questions are asked of an aspect, by what was chosen there for each of `questionnaire.controlling`.

    Each combination is worked out once, so that hundreds of inventories take no longer than the few that there are.
    """

    @cache
    def asked(choices: tuple[str | None, ...]) -> frozenset[str]:
        given = zip(questionnaire.controlling, choices, strict=True)
        chosen = {Key("", question): choice for question, choice in given if choice is not None}
        return frozenset(question for _, question in _asked(questionnaire, "", chosen))

    return asked


def why_off_route(questionnaire: Questionnaire, key: Key, chosen: Mapping[Key, str]) -> Condition | None:
    """The condition that keeps `key` off the route, or None when it is asked; in a chain, the one where it began."""
    causes = dict(_conditions(questionnaire, key.aspect, chosen))
    cause = causes[key.question]
    while cause and causes[cause.question]:
        cause = causes[cause.question]
    return cause


def _asked(questionnaire: Questionnaire, aspect: str, chosen: Mapping[Key, str]) -> list[tuple[str, str]]:
    """Page and question of everything that is asked of this aspect."""
    causes = _conditions(questionnaire, aspect, chosen)
    return [(questionnaire.page_of[question].id, question) for question, cause in causes if cause is None]


def _conditions(
    questionnaire: Questionnaire, aspect: str, chosen: Mapping[Key, str]
) -> Iterator[tuple[str, Condition | None]]:
    """Every question with the first condition that it does not meet; an answer off the route opens nothing itself."""
    live: dict[str, str | None] = {}
    for page in questionnaire.pages:
        page_cause = _unmet(page.relevant, live)
        for question in page.questions:
            cause = page_cause or _unmet(question.relevant, live)
            live[question.id] = None if cause else chosen.get(Key(aspect, question.id))
            yield question.id, cause


def _unmet(conditions: Iterable[Condition], live: Mapping[str, str | None]) -> Condition | None:
    return next((each for each in conditions if live.get(each.question) not in each.options), None)
