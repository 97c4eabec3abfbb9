"""What counts of every city, read once for all tables: its return, its scores, the aspects that it added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import UserError
from ..inventory.answers import Answers
from ..questionnaire.model import Aspect, Cluster, Key, Questionnaire
from .collection import Collection, ReturnFile
from .scores import AspectCount, ClusterScore, Score, aspect_count, city_scores, cluster_score, score_of


@dataclass(frozen=True, slots=True)
class AddedAspect:
    """An aspect that a city added to a cluster; its id is unique within the city only."""

    id: str
    cluster: str
    label: str
    score: Score


@dataclass(frozen=True, slots=True)
class City:
    """One return that counts; `scores` by the aspect ids of the newest questionnaire."""

    file: ReturnFile
    scores: dict[str, Score]
    added: tuple[AddedAspect, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The cities by name, round and respondent, and the questionnaire that all tables follow: the newest among them."""

    questionnaire: Questionnaire
    cities: tuple[City, ...]

    def cluster_score(self, city: City, cluster: Cluster) -> ClusterScore:
        """The sum over the predefined aspects of one cluster."""
        return self._sum(city, cluster.aspects)

    def total(self, city: City) -> ClusterScore:
        """The sum over all predefined aspects."""
        return self._sum(city, self.questionnaire.aspects.values())

    def aspect_count(self, aspect: Aspect) -> AspectCount:
        """One predefined aspect over all cities."""
        return aspect_count(self.questionnaire.score_question, (city.scores[aspect.id] for city in self.cities))

    def _sum(self, city: City, aspects: Iterable[Aspect]) -> ClusterScore:
        return cluster_score(self.questionnaire.score_question, (city.scores[aspect.id] for aspect in aspects))


def read_picture(collection: Collection) -> Picture:
    """The picture of all returns that count; UserError while the collection is empty."""
    newest = collection.newest_questionnaire()
    if newest is None:
        raise UserError("collection_empty", path=collection.path)
    counted = (file for file in collection.files() if file.counted)
    return Picture(newest, tuple(_city(newest, file, collection.answers(file)) for file in counted))


def _city(newest: Questionnaire, file: ReturnFile, answers: Answers) -> City:
    added = tuple(
        AddedAspect(aspect, cluster, answers.others[aspect].label, _score(newest, answers, aspect))
        for cluster, aspects in answers.others_by_cluster().items()
        for aspect in aspects
    )
    return City(file, city_scores(newest, answers), added)


def _score(newest: Questionnaire, answers: Answers, aspect: str) -> Score:
    return score_of(newest.score_question, answers.answers.get(Key(aspect, newest.score)))
