"""What one city sees of itself beside all others: their numbers only, never their texts, and no names.

Plain data: how it looks as a sheet or on paper is said elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import quantiles

from ..inventory.answers import State
from ..questionnaire.model import Aspect, Cluster, Key, Question
from .collection import Collection
from .picture import City, Picture
from .said import Said, read_said
from .scores import AspectCount, ClusterScore, Score, aspect_count


@dataclass(frozen=True, slots=True)
class Spread:
    """The percentages of the other cities: lowest, quartiles and highest, and of how many cities."""

    cities: int
    lowest: float
    lower: float
    median: float
    upper: float
    highest: float


@dataclass(frozen=True, slots=True)
class ClusterLine:
    """One cluster (None: all of them) in this city beside the others; no spread when no other city has a percentage."""

    cluster: Cluster | None
    own: ClusterScore
    others: Spread | None


@dataclass(frozen=True, slots=True)
class AspectLine:
    """One aspect in this city beside the others."""

    cluster: Cluster
    aspect: Aspect
    own: Score
    others: AspectCount


@dataclass(frozen=True, slots=True)
class WishLine:
    """An aspect for which this city wishes more than it has, and how many of the others have come further."""

    cluster: Cluster
    aspect: Aspect
    question: Question
    own: Score
    further: int
    highest: int
    others: AspectCount


@dataclass(frozen=True, slots=True)
class Profile:
    """The profile of one city in one round, beside the other cities of the same round."""

    city: City
    others: int
    clusters: tuple[ClusterLine, ...]
    aspects: tuple[AspectLine, ...]
    wishes: tuple[WishLine, ...]


def profiles(collection: Collection, picture: Picture, cities: Iterable[City]) -> Iterator[Profile]:
    """The profiles of these cities of the picture; what they say is read in one go, and each is worked out in turn."""
    wishes = [question.id for question in picture.questionnaire.with_role("wish", "choice")]
    said = read_said(collection, wishes)
    scores = {(each.key, each.round): _scores(picture, each) for each in picture.cities}
    for city in cities:
        yield _profile(picture, city, said, scores)


def _scores(picture: Picture, city: City) -> tuple[ClusterScore, ...]:
    """The score over all clusters, and that of each."""
    return picture.total(city), *(picture.cluster_score(city, cluster) for cluster in picture.questionnaire.clusters)


def _profile(
    picture: Picture, city: City, said: Said, scores: Mapping[tuple[str, int], tuple[ClusterScore, ...]]
) -> Profile:
    others = [each for each in picture.cities if each.round == city.round and each.key != city.key]
    form = picture.questionnaire
    theirs = [scores[each.key, each.round] for each in others]
    clusters = [
        ClusterLine(cluster, own, _spread([each[place] for each in theirs]))
        for place, (cluster, own) in enumerate(zip((None, *form.clusters), _scores(picture, city), strict=True))
    ]
    counts = {
        aspect: aspect_count(form.score_question, (each.score(aspect) for each in others)) for aspect in form.aspects
    }
    aspects = [
        AspectLine(cluster, aspect, city.score(aspect.id), counts[aspect.id])
        for cluster in form.clusters
        for aspect in cluster.aspects
    ]
    return Profile(city, len(others), tuple(clusters), tuple(aspects), tuple(_wishes(picture, city, said, counts)))


def _wishes(picture: Picture, city: City, said: Said, counts: Mapping[str, AspectCount]) -> list[WishLine]:
    form = picture.questionnaire
    highest = max(option.code for option in form.score_question.options)
    found = []
    for cluster in form.clusters:
        for aspect in cluster.aspects:
            own, count = city.score(aspect.id), counts[aspect.id]
            question = _wished(picture, city, said, aspect.id)
            if question is not None and own.value is not None:
                further = sum(times for code, times in count.options.items() if code > own.value)
                found.append(WishLine(cluster, aspect, question, own, further, count.options[highest], count))
    return sorted(found, key=lambda each: -each.further)


def _wished(picture: Picture, city: City, said: Said, aspect: str) -> Question | None:
    """The question about wishes that a voice of this city answered with yes: with an option that counts."""
    spelled = {new: old for old, new in picture.questionnaire.renamed.items()}
    for voice in city.voices:
        answers = said.get(voice.file.id, {})
        for question in picture.questionnaire.with_role("wish", "choice"):
            for name in (aspect, spelled.get(aspect, aspect)):
                answer = answers.get(Key(name, question.id))
                option = question.option(answer.value) if answer and answer.state is State.ANSWERED else None
                if option and option.code > 0:
                    return question
    return None


def _spread(scores: Sequence[ClusterScore]) -> Spread | None:
    values = sorted(score.percentage for score in scores if score.percentage is not None)
    if not values:
        return None
    lower, median, upper = quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
    return Spread(len(values), values[0], lower, median, upper, values[-1])
