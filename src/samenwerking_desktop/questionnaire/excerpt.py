"""A part of a questionnaire, as somebody sees who fills in only that: fewer clusters and aspects, the same numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from .model import Questionnaire


def excerpt(
    whole: Questionnaire, aspects: Collection[str], domains: Collection[str], numbered: Iterable[str]
) -> Questionnaire:
    """The questionnaire with these aspects (ids, added ones too) and these domains of the roster only.

    `numbered` is what `numbered_in` gave for the whole. Definition and hash stay those of the whole.
    """
    clusters = {aspect.partition(".")[0] for aspect in aspects}
    kept = [
        replace(cluster, aspects=tuple(each for each in cluster.aspects if each.id in aspects))
        for cluster in whole.clusters
        if cluster.id in clusters
    ]
    roster = replace(whole.roster, domains=tuple(each for each in whole.roster.domains if each.id in domains))
    return replace(whole, clusters=tuple(kept), roster=roster, whole=tuple(numbered))


def numbered_in(questionnaire: Questionnaire, others: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The ids of all that has a number, in that order, in a part those of the whole; `others` by cluster were added."""
    ids = list(questionnaire.whole)
    for cluster in questionnaire.clusters:
        ids += [cluster.id, *(each.id for each in cluster.aspects), *others.get(cluster.id, ())]
    return tuple(dict.fromkeys(ids))
