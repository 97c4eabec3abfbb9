"""The numbers of clusters, pages and aspects: the same on the screen and on paper, and in a part as in the whole."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping

from .model import Questionnaire


def cluster_number(questionnaire: Questionnaire, cluster: str) -> int:
    """The number of a cluster, from 1."""
    known = [each for each in questionnaire.whole if "." not in each] or [each.id for each in questionnaire.clusters]
    return known.index(cluster) + 1


def page_number(questionnaire: Questionnaire, cluster: str, page: str) -> str:
    """The number of a page: "3.c"."""
    letter = string.ascii_lowercase[[each.id for each in questionnaire.pages].index(page)]
    return f"{cluster_number(questionnaire, cluster)}.{letter}"


def aspect_number(questionnaire: Questionnaire, others: Mapping[str, Iterable[str]], aspect: str) -> str:
    """The number of an aspect within its cluster, those that were added (by cluster) after the others: "3.2"."""
    cluster = questionnaire.cluster_of(aspect)
    in_whole = [each for each in questionnaire.whole if each.startswith(f"{cluster.id}.")]
    aspects = dict.fromkeys([*in_whole, *(each.id for each in cluster.aspects), *others.get(cluster.id, ())])
    return f"{cluster_number(questionnaire, cluster.id)}.{list(aspects).index(aspect) + 1}"
