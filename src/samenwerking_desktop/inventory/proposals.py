"""What the inventory proposes for the yearly report, and what the report of the year before leaves to be answered.

Pure: a proposal is the values of a record. Whoever accepts it adds or sets these through Document, and nothing is ever
taken over by itself.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..messages import say
from ..paths import resource
from ..questionnaire.model import Key, Question, Questionnaire, Role
from ..questionnaire.route import Route, find_route
from .answers import Answer, Answers, State
from .checks import MAX_LABEL
from .records import ENDED, Progress, Record, Standing, records
from .report_fields import MEASURE, NOTE, STATUS, SYNERGY, in_year

# "Sinds 2021", "vanaf september 2021": the year in which cooperation began, as far as a text states it.
_SINCE = re.compile(r"\b(?:sinds|vanaf|depuis|since)\s+(?:[^\W\d]+\s+){0,2}((?:19|20)\d\d)\b", re.IGNORECASE)
_WAITING = frozenset({Standing.PROPOSED, Standing.SUSPENDED})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A record that may be added: of which kind, from which aspect, with which values."""

    kind: str
    aspect: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """A synergy whose aspect says something else than when it was taken over.

    `values` take over what it says now, `keep` only notes that this was seen. `gone` tells that the aspect no longer
    has cooperation, or is not there any more; then `values` stop the synergy in this year.
    """

    synergy: Record
    values: Mapping[str, str]
    keep: Mapping[str, str] = field(default_factory=dict)
    gone: bool = False


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What became of a synergy that was only proposed, or of a measure that had not ended, is still to be told."""

    record: Record
    before: str
    year: int

    def answer(self, status: str, note: str = "") -> dict[str, str]:
        """The fields to set for an answer; a proposal that exists now began in this year, unless it says otherwise."""
        values = {in_year(STATUS, self.year): status, in_year(NOTE, self.year): note}
        if self.record.kind == SYNERGY and status == Standing.EXISTING and not self.record["since"]:
            values["since"] = str(self.year)
        if self.record.kind == SYNERGY and status == Standing.STOPPED and not self.record["until"]:
            values["until"] = str(self.year)
        return values


def synergies_of(answers: Answers, year: int) -> list[Proposal]:
    """A synergy for every aspect with cooperation that no synergy is linked to yet, in the order of the form."""
    linked = {each["aspect"] for each in records(answers, SYNERGY)}
    route = _route(answers)
    return [
        Proposal(SYNERGY, aspect, {**_synergy(answers, route, aspect), in_year(STATUS, year): Standing.EXISTING})
        for aspect in _aspects(answers)
        if aspect not in linked and _code(answers, aspect) > 0
    ]


def measures_of(answers: Answers, year: int) -> list[Proposal]:
    """A measure for every aspect without cooperation where it is wished, and that no measure is linked to yet."""
    linked = {each["aspect"] for each in records(answers, MEASURE)}
    route = _route(answers)
    return [
        Proposal(MEASURE, aspect, {**_measure(answers, route, aspect), in_year(STATUS, year): Progress.OPEN})
        for aspect in _aspects(answers)
        if aspect not in linked and _code(answers, aspect) == 0 and _is_wished(answers, route, aspect)
    ]


def offers(answers: Answers, year: int) -> list[Offer]:
    """The synergies whose aspect says something else than when they were taken over, in their order."""
    route = _route(answers)
    return [
        _offer(answers, route, each, year)
        for each in records(answers, SYNERGY)
        if each["fingerprint"] and each["fingerprint"] != fingerprint(answers, route, each["aspect"])
    ]


def open_questions(answers: Answers, year: int) -> list[OpenQuestion]:
    """What the last report before this year left open, and is not told of this year yet: synergies, then measures."""
    waiting = {SYNERGY: _WAITING, MEASURE: set(Progress) - ENDED}
    return [
        OpenQuestion(each, each.told(last), year)
        for kind, open_ in waiting.items()
        for each in records(answers, kind)
        if not each.told(year) and (last := each.last_told(year - 1)) is not None and each.told(last) in open_
    ]


def fingerprint(answers: Answers, route: Route, aspect: str) -> str:
    """A hash over what a synergy takes over from its aspect: equal as long as that says the same, in any language."""
    form, other = answers.questionnaire, answers.others.get(aspect)
    roles = ("arrangement", "choices"), ("arrangement", "text"), ("reason", "text")
    asked = [form.score, *(each.id for role, kind in roles for each in form.with_role(role, kind))]  # type: ignore[arg-type]
    said = [(name, answer.value) for name in asked if (answer := _asked(answers, route, Key(aspect, name)))]
    text = "\x1e".join([other.label if other else "", *("\x1f".join(pair) for pair in said)])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def headings() -> list[str]:
    """The domains of the report, in the order in which they stand in it."""
    return [say(f"record.heading_{name}") for name in _plan()["headings"]]


def domain_of(record: Record) -> str:
    """The domain of a synergy or a measure; the last of all for one that has none yet."""
    return record["domain"] or headings()[-1]


def domain_order(named: Iterable[str]) -> dict[str, int]:
    """The place of every domain: those of every report, those that are `named` as they come, and what is left."""
    *known, rest = headings()
    domains = dict.fromkeys((*known, *(each for each in named if each != rest), rest))
    return {name: place for place, name in enumerate(domains)}


def heading_of(form: Questionnaire, aspect: str) -> str:
    """The domain of the report that an aspect belongs to: its own, its cluster's, or else the name of its cluster."""
    plan = _plan().get(form.id, {})
    name = plan.get(aspect) or plan.get(form.cluster_of(aspect).id)
    return say(f"record.heading_{name}") if name else form.cluster_of(aspect).label


def _synergy(answers: Answers, route: Route, aspect: str) -> dict[str, str]:
    said = _said(answers, route, aspect)
    values = {"level": "own_pair", "aspect": aspect, "fingerprint": fingerprint(answers, route, aspect), **said}
    years = set(_SINCE.findall(said.get("text", "")))
    return values | ({"since": years.pop()} if len(years) == 1 else {})


def _said(answers: Answers, route: Route, aspect: str) -> dict[str, str]:
    """What a synergy takes over: the label, how it is arranged, why. No text is shortened."""
    said = {
        "domain": heading_of(answers.questionnaire, aspect)[:MAX_LABEL],
        "title": answers.label(aspect),
        "text": "\n".join(_texts(answers, route, aspect, "arrangement")),
        "benefit": "\n".join(_texts(answers, route, aspect, "reason")),
    }
    return {name: value for name, value in said.items() if value}


def _measure(answers: Answers, route: Route, aspect: str) -> dict[str, str]:
    values = {
        "domain": heading_of(answers.questionnaire, aspect)[:MAX_LABEL],
        "title": answers.label(aspect),
        "text": "\n".join(_texts(answers, route, aspect, "wish")),
        "aspect": aspect,
    }
    return {name: value for name, value in values.items() if value}


def _offer(answers: Answers, route: Route, synergy: Record, year: int) -> Offer:
    aspect = synergy["aspect"]
    seen = {"fingerprint": fingerprint(answers, route, aspect)}
    if not _is_known(answers, aspect) or _code(answers, aspect) <= 0:
        stopped = {in_year(STATUS, year): Standing.STOPPED, "until": str(year)}
        return Offer(synergy, {**stopped, **seen}, seen, gone=True)
    said = _said(answers, route, aspect)
    return Offer(synergy, {**{name: said.get(name, "") for name in ("title", "text", "benefit")}, **seen}, seen)


def _texts(answers: Answers, route: Route, aspect: str, role: Role) -> Iterator[str]:
    """What was said about an aspect to the questions of one role that are asked: choices in words, then texts."""
    for kind in ("choices", "text"):
        for question in answers.questionnaire.with_role(role, kind):
            answer = _asked(answers, route, Key(aspect, question.id))
            if answer:
                yield answer.value if kind == "text" else _chosen(question, answer)


def _chosen(question: Question, answer: Answer) -> str:
    labels = [option.label for option in question.options if option.id in answer.choices]
    return f"{', '.join([labels[0], *(label[0].lower() + label[1:] for label in labels[1:])])}."


def _is_wished(answers: Answers, route: Route, aspect: str) -> bool:
    for question in answers.questionnaire.with_role("wish", "choice"):
        answer = _asked(answers, route, Key(aspect, question.id))
        option = question.option(answer.value) if answer else None
        if option and option.code > 0:
            return True
    return False


def _asked(answers: Answers, route: Route, key: Key) -> Answer | None:
    """The answer with a value to a question that is asked now."""
    answer = answers.answers.get(key) if key in route.asked else None
    return answer if answer and answer.state is State.ANSWERED else None


def _code(answers: Answers, aspect: str) -> int:
    """How much cooperation there is; below 0 when nobody says."""
    given = answers.answers.get(Key(aspect, answers.questionnaire.score))
    option = answers.questionnaire.score_question.option(given.value) if given and given.value else None
    return option.code if option else -1


def _aspects(answers: Answers) -> list[str]:
    others = answers.others_by_cluster()
    return [
        aspect
        for cluster in answers.questionnaire.clusters
        for aspect in (*(each.id for each in cluster.aspects), *others.get(cluster.id, ()))
    ]


def _is_known(answers: Answers, aspect: str) -> bool:
    return aspect in answers.questionnaire.aspects or aspect in answers.others


def _route(answers: Answers) -> Route:
    return find_route(answers.questionnaire, answers.chosen(), answers.others_by_cluster())


@cache
def _plan() -> dict[str, Any]:
    """Which domains the report has, and where each questionnaire's clusters and aspects go."""
    return tomllib.loads(resource("report.toml").read_text(encoding="utf-8"))
