"""The numbers of clusters, pages and aspects: the same on the screen and on paper."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping

from .model import Questionnaire


def cluster_number(questionnaire: Questionnaire, cluster: str) -> int:
    """The number of a cluster, from 1."""
    return [each.id for each in questionnaire.clusters].index(cluster) + 1


def page_number(questionnaire: Questionnaire, cluster: str, page: str) -> str:
    """The number of a page: "3.c"."""
    letter = string.ascii_lowercase[[each.id for each in questionnaire.pages].index(page)]
    return f"{cluster_number(questionnaire, cluster)}.{letter}"


def aspect_number(questionnaire: Questionnaire, others: Mapping[str, Iterable[str]], aspect: str) -> str:
    """The number of an aspect within its cluster, those that were added (by cluster) after the others: "3.2"."""
    cluster = questionnaire.cluster_of(aspect)
    aspects = [*(each.id for each in cluster.aspects), *others.get(cluster.id, ())]
    return f"{cluster_number(questionnaire, cluster.id)}.{aspects.index(aspect) + 1}"
