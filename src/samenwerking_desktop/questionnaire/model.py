"""The parts of a questionnaire as frozen values. Reading them from TOML lives in `load`, following them in `route`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

Kind = Literal["choice", "choices", "text", "evidence"]
FieldKind = Literal["text", "phone", "email"]
# What an answer tells a reader of all inventories; a question that tells none of these has no role.
Role = Literal["reason", "arrangement", "wish", "obstacle"]

# Codes of the states that are no value of their own, in every export (design: states of an answer).
NOT_APPLICABLE_CODE = -6
UNKNOWN_CODE = -7
NOT_ASKED_CODE = -8
NOT_ANSWERED_CODE = -9


class Key(NamedTuple):
    """Where an answer belongs: `aspect` is "cluster.aspect", `question` the id of a question."""

    aspect: str
    question: str


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a question; `code` is its number in data and scores, `goes_with` the score options it suits.

    `aliases` are other words for it, as people write them in tables.
    """

    id: str
    code: int
    label: str
    help: str = ""
    goes_with: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """Relevance as closed data: the question `question` of the same aspect is answered with one of `options`."""

    question: str
    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class Question:
    """One question, asked for every aspect that is on the route of its page.

    `required` blocks a complete return while it is empty; `advised` only earns a line of advice. `role` is what the
    answers tell the knowledge centre, "" for nothing in particular.
    """

    id: str
    kind: Kind
    text: str
    label: str
    help: str = ""
    example: str = ""
    options: tuple[Option, ...] = ()
    relevant: tuple[Condition, ...] = ()
    required: bool = False
    advised: bool = False
    not_applicable: bool = False
    role: Role | Literal[""] = ""

    def option(self, option_id: str) -> Option | None:
        """The option with this id, or None."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of questions, shown per cluster for the aspects whose answers meet `relevant`."""

    id: str
    title: str
    intro: str
    questions: tuple[Question, ...]
    relevant: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Aspect:
    """A predefined aspect; `id` is "cluster.aspect" and permanent, `aliases` are spellings met in older material."""

    id: str
    label: str
    help: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def short_id(self) -> str:
        """The id within its cluster, as tables show it."""
        return self.id.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A domain of management with its predefined aspects, in order."""

    id: str
    label: str
    aspects: tuple[Aspect, ...]
    intro: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """An id with its label: a domain or an authority of the roster."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class RosterField:
    """One column of the roster; `kind` says how it is softly checked."""

    id: str
    label: str
    kind: FieldKind = "text"


@dataclass(frozen=True, slots=True)
class Roster:
    """The contact persons: a fixed list of domains x authorities, any number of persons in each."""

    id: str
    title: str
    intro: str
    domains: tuple[Named, ...]
    authorities: tuple[Named, ...]
    fields: tuple[RosterField, ...]


@dataclass(frozen=True)
class Questionnaire:
    """The whole instrument.

    `definition` is its canonical JSON and `hash` the sha256 of that text: both travel inside every document.
    `score` names the question whose option codes are the score. `renamed` maps an old aspect id to the new one.
    `whole` is empty, but in a part (see `excerpt`): there it holds the ids of everything that is numbered in the whole.
    """

    id: str
    version: str
    title: str
    language: str
    other_label: str
    score: str
    clusters: tuple[Cluster, ...]
    pages: tuple[Page, ...]
    roster: Roster
    renamed: dict[str, str]
    removed: tuple[str, ...]
    definition: str
    hash: str
    whole: tuple[str, ...] = ()

    @cached_property
    def questions(self) -> dict[str, Question]:
        """All questions by id, in the order of the pages."""
        return {question.id: question for page in self.pages for question in page.questions}

    @cached_property
    def aspects(self) -> dict[str, Aspect]:
        """All predefined aspects by full id, in order."""
        return {aspect.id: aspect for cluster in self.clusters for aspect in cluster.aspects}

    @cached_property
    def page_of(self) -> dict[str, Page]:
        """The page of each question, by question id."""
        return {question.id: page for page in self.pages for question in page.questions}

    @cached_property
    def controlling(self) -> tuple[str, ...]:
        """The ids of the questions on whose answers the route depends, in order."""
        needs = [page.relevant for page in self.pages] + [question.relevant for question in self.questions.values()]
        named = {condition.question for conditions in needs for condition in conditions}
        return tuple(question for question in self.questions if question in named)

    @cached_property
    def score_question(self) -> Question:
        """The question whose option codes are the score of an aspect."""
        return self.questions[self.score]

    def with_role(self, role: Role, kind: Kind) -> tuple[Question, ...]:
        """The questions of one kind with this role, in order."""
        return tuple(each for each in self.questions.values() if (each.role, each.kind) == (role, kind))

    def cluster(self, cluster_id: str) -> Cluster:
        """The cluster with this id; KeyError when there is none."""
        for cluster in self.clusters:
            if cluster.id == cluster_id:
                return cluster
        raise KeyError(cluster_id)

    def about(self, domain: str) -> tuple[str, ...]:
        """The predefined aspects (ids) that a domain of the roster is about.

        A domain has the id of a cluster, or the short id of one aspect, which is then no longer its cluster's.
        """
        domains = {each.id for each in self.roster.domains}
        alone = [each.id for each in self.aspects.values() if each.short_id in domains]
        named = [each for each in alone if self.aspects[each].short_id == domain]
        of_cluster = [each for each in self.aspects if each.partition(".")[0] == domain and each not in alone]
        return tuple(named or of_cluster)

    def cluster_of(self, aspect_id: str) -> Cluster:
        """The cluster that an aspect id, predefined or other, belongs to; KeyError when there is none."""
        return self.cluster(aspect_id.partition(".")[0])
