"""What counts of every city, read once for all tables: its returns, its scores, the aspects that it added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..errors import UserError
from ..inventory.answers import Answer
from ..names import comparable
from ..questionnaire.model import Aspect, Cluster, Key, Questionnaire
from ..questionnaire.translation import in_language
from .collection import Collection, ReturnFile
from .decisions import read_verdicts
from .said import Added, read_added, read_said
from .scores import AspectCount, ClusterScore, Score, Standing, aspect_count, cluster_score, predefined_scores, score_of
from .voices import AGREED, AgreementCount, Cell, Verdict, agree, count_agreement

LATEST = "latest"


@dataclass(frozen=True, slots=True)
class AddedAspect:
    """An aspect that a city added to a cluster; its id is unique within the city only."""

    id: str
    cluster: str
    label: str
    score: Score


@dataclass(frozen=True, slots=True)
class Voice:
    """One return that counts; `scores` by the aspect ids of the newest questionnaire."""

    file: ReturnFile
    scores: Mapping[str, Score]
    added: tuple[AddedAspect, ...]


@dataclass(frozen=True, slots=True)
class City:
    """A city in one round: a row of a table. With one voice it says what that says; with more, what is agreed.

    `respondent` is that of the one voice, or AGREED. `cells` are by the aspect ids of the newest questionnaire.
    """

    key: str
    municipality: str
    nis: str
    respondent: str
    round: int
    cells: Mapping[str, Cell]
    added: tuple[AddedAspect, ...]
    voices: tuple[Voice, ...]

    def score(self, aspect: str) -> Score:
        """The agreed score of a predefined aspect."""
        return self.cells[aspect].score


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of a collection the tables show; () and "" stand for all.

    `cities` are keys of cities. `round` is "1", "2", or LATEST: of each city the second round, and what that left open
    from the first. `respondent` shows one voice as it is, and AGREED or "" the agreed picture.
    """

    cities: tuple[str, ...] = ()
    round: str = ""
    respondent: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The cities by name and round, their voices, and the questionnaire that all tables follow: the newest."""

    questionnaire: Questionnaire
    cities: tuple[City, ...]

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Every return that counts, by city, round and respondent."""
        return tuple(voice for city in self.cities for voice in city.voices)

    def cluster_score(self, city: City, cluster: Cluster) -> ClusterScore:
        """The sum over the predefined aspects of one cluster."""
        return self._sum(city, cluster.aspects)

    def total(self, city: City) -> ClusterScore:
        """The sum over all predefined aspects."""
        return self._sum(city, self.questionnaire.aspects.values())

    def voice_total(self, voice: Voice) -> ClusterScore:
        """The sum over all predefined aspects, as one return has it."""
        return cluster_score(self.questionnaire.score_question, voice.scores.values())

    def aspect_count(self, aspect: Aspect) -> AspectCount:
        """One predefined aspect over all cities."""
        return aspect_count(self.questionnaire.score_question, (city.score(aspect.id) for city in self.cities))

    def agreement(self, cluster: Cluster, cities: Iterable[City] | None = None) -> AgreementCount:
        """How often city and OCMW agree in this cluster, over the cities with more than one voice."""
        chosen = [city for city in (self.cities if cities is None else cities) if len(city.voices) > 1]
        return count_agreement(city.cells[aspect.id] for city in chosen for aspect in cluster.aspects)

    def select(self, selection: Selection) -> Picture:
        """The part of the picture that this selection shows."""
        cities: Iterable[City] = self.cities
        if selection.cities:
            cities = (city for city in cities if city.key in selection.cities)
        if selection.respondent and selection.respondent != AGREED:
            cities = _only(cities, selection.respondent)
        if selection.round == LATEST:
            cities = _latest(cities)
        elif selection.round:
            cities = (city for city in cities if str(city.round) == selection.round)
        return replace(self, cities=tuple(cities))

    def _sum(self, city: City, aspects: Iterable[Aspect]) -> ClusterScore:
        return cluster_score(self.questionnaire.score_question, (city.score(aspect.id) for aspect in aspects))


def read_picture(collection: Collection) -> Picture:
    """The picture of all returns that count; UserError while the collection is empty."""
    newest = collection.newest_questionnaire()
    if newest is None:
        raise UserError("collection_empty", path=collection.path)
    newest = in_language(newest)
    said, added = read_said(collection, [newest.score]), read_added(collection)
    verdicts = read_verdicts(collection, newest)
    voices = [
        _voice(newest, collection.questionnaire(file.form), file, said.get(file.id, {}), added.get(file.id, ()))
        for file in collection.files()
        if file.counted
    ]
    together = groupby(voices, key=lambda voice: (voice.file.city, voice.file.round))
    return Picture(newest, tuple(_city(place, list(mine), verdicts) for place, mine in together))


def _voice(
    newest: Questionnaire, form: Questionnaire, file: ReturnFile, said: Mapping[Key, Answer], added: Iterable[Added]
) -> Voice:
    question = newest.score_question
    others = tuple(AddedAspect(*each, score_of(question, said.get(Key(each.id, question.id)))) for each in added)
    order = {cluster.id: place for place, cluster in enumerate(newest.clusters)}
    others = tuple(sorted(others, key=lambda each: order.get(each.cluster, len(order))))
    return Voice(file, predefined_scores(newest, form, said), others)


def _city(place: tuple[str, int], voices: Sequence[Voice], verdicts: Mapping[tuple[str, int, str], Verdict]) -> City:
    key, number = place
    first = voices[0].file
    said = {voice.file.respondent: voice.scores for voice in voices}
    cells = {
        aspect: agree({who: scores[aspect] for who, scores in said.items()}, verdicts.get((key, number, aspect)))
        for aspect in voices[0].scores
    }
    added = tuple(each for voice in voices for each in voice.added)
    respondent = first.respondent if len(voices) == 1 else AGREED
    nis = next((voice.file.nis for voice in voices if voice.file.nis), "")
    return City(key, first.municipality, nis, respondent, number, cells, added, tuple(voices))


def _only(cities: Iterable[City], respondent: str) -> Iterator[City]:
    """The cities as one respondent sees them, where that one returned something."""
    for city in cities:
        voices = [voice for voice in city.voices if voice.file.respondent == respondent]
        if voices:
            yield _city((city.key, city.round), voices, {})


def _latest(cities: Iterable[City]) -> Iterator[City]:
    """One row per city: the last round, with what an earlier one said where that is silent (study 2010, two rounds)."""
    for _, mine in groupby(cities, key=lambda city: city.key):
        last, *earlier = sorted(mine, key=lambda city: city.round, reverse=True)
        for before in earlier:
            cells = {
                aspect: cell if _answers(cell.score) else before.cells[aspect] for aspect, cell in last.cells.items()
            }
            voices = tuple(_with_earlier(voice, before.voices) for voice in last.voices)
            added = tuple(each for voice in voices for each in voice.added)
            last = replace(last, cells=cells, voices=voices, added=added)
        yield last


def _with_earlier(voice: Voice, earlier: Iterable[Voice]) -> Voice:
    """A voice of the last round, with what the same respondent answered before of added aspects that it left open."""
    said = {
        (each.cluster, comparable(each.label)): each
        for before in earlier
        if before.file.respondent == voice.file.respondent
        for each in before.added
    }
    added = []
    for each in voice.added:
        before = said.pop((each.cluster, comparable(each.label)), each)
        added.append(each if _answers(each.score) else replace(each, score=before.score))
    return replace(voice, added=(*added, *said.values()))


def _answers(score: Score) -> bool:
    """Whether the last round says something of its own; "weet niet" is an answer to what was answered before."""
    return score.standing not in (Standing.WHITE, Standing.ABSENT)
