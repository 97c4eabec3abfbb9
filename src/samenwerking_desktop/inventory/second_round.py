"""A second-round inventory: a city's own answers of the first round, to be looked at, and what other cities named."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..names import comparable
from ..questionnaire.route import Route, find_route
from . import edits
from .answers import NAMED, OTHER_PREFIX, RESPONDENTS, ROUNDS, Answers, Change, Edit
from .aside import set_aside_keys
from .document import Document
from .evidence import LINK
from .file import InventoryFile
from .origin import new_meta, utc_now

_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Carried:
    """What one respondent finds in the second round: the answers to these questions (None: to all), and the rest.

    Its own other aspects and what it wrote for its yearly report always come along; documents never do, as their bytes
    are at home already. `named` holds the cluster and the label of the aspects that other cities named; those that this
    respondent has are left out.
    """

    questions: frozenset[str] | None = None
    remarks: bool = True
    contacts: bool = True
    links: bool = True
    named: tuple[tuple[str, str], ...] = ()

    def takes(self, question: str) -> bool:
        """Whether what was said to this question comes along."""
        return self.questions is None or question in self.questions


def create_second_round(
    path: Path,
    earlier: Answers,
    identity: Mapping[str, str],
    carried: Carried,
    *,
    uuid: str = "",
    clock: Callable[[], str] = utc_now,
) -> Document:
    """Make and open the second-round inventory of the respondent who answered `earlier`, with the same questionnaire.

    Each answer that comes along is both the answer now and the one of the earlier round.
    """
    form, whose = earlier.questionnaire, {"respondent": RESPONDENTS[0], **identity, "round": ROUNDS[1]}
    begin = Answers(form)
    begin.apply(edits.identity(begin, whose))
    begin.others.update(earlier.others)
    begin.report.update(earlier.report)
    _carry_answers(begin, earlier, carried)
    _carry_the_rest(begin, earlier, carried)
    for cluster, label in carried.named:
        _add_named(begin, cluster, label)
    meta = new_meta(form, uuid, clock())
    return Document(InventoryFile.create(path, meta, Change(tuple(_edits_of(begin)))), clock=clock)


def named_aspect(cluster: str, label: str) -> str:
    """The id of an aspect that other cities named: the same in the file of every city, however it is spelled."""
    return f"{cluster}.{OTHER_PREFIX}{_named_id(cluster, label)}"


def _named_id(cluster: str, label: str) -> str:
    name = f"{cluster}\x1f{comparable(label)}".encode("utf-8", "surrogatepass")
    return f"{NAMED}{hashlib.sha256(name).hexdigest()[:_DIGITS]}"


def _carry_answers(begin: Answers, earlier: Answers, carried: Carried) -> None:
    """What would be set aside at once, as the answer that leads to it stays behind, stays behind too."""
    begin.answers.update({key: answer for key, answer in earlier.answers.items() if carried.takes(key.question)})
    for key in set_aside_keys(begin, _route(begin)):
        del begin.answers[key]
    begin.prefill.update(begin.answers)


def _carry_the_rest(begin: Answers, earlier: Answers, carried: Carried) -> None:
    asked = {key for key in _route(begin).asked if carried.takes(key.question)}
    if carried.remarks:
        begin.remarks.update({key: text for key, text in earlier.remarks.items() if key in asked})
    if carried.links:
        links = {key: item for key, item in earlier.evidence.items() if item.kind == LINK and key[:2] in asked}
        begin.evidence.update(links)
        begin.annexes.update({key: item for key, item in earlier.annexes.items() if item.kind == LINK})
    if carried.contacts:
        begin.contacts.update(earlier.contacts)


def _add_named(begin: Answers, cluster: str, label: str) -> None:
    aspects = begin.questionnaire.cluster(cluster).aspects
    known = {comparable(name) for aspect in aspects for name in (aspect.label, *aspect.aliases)}
    known |= {comparable(other.label) for other in begin.others.values() if other.cluster == cluster}
    if comparable(label) not in known:
        begin.apply([edits.add_other(begin, cluster, label, _named_id(cluster, label))])


def _route(begin: Answers) -> Route:
    return find_route(begin.questionnaire, begin.chosen(), begin.others_by_cluster())


def _edits_of(begin: Answers) -> Iterator[Edit]:
    for kind, facts in begin.facts().items():
        for key, fact in facts.items():
            yield Edit(kind, key, None, fact)
