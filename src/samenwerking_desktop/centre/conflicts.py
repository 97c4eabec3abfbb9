"""Where city and OCMW differ: what each said and why, what was decided about it, and how often they agree.

Which cells differ is told in `voices`; deciding is in `decisions`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..inventory.answers import RESPONDENTS, Answer, State
from ..messages import say
from ..questionnaire.codebook import missing_label
from ..questionnaire.model import Aspect, Cluster, Questionnaire
from .collection import Collection
from .decisions import Place
from .picture import City, Picture
from .said import read_said
from .scores import Score, Standing
from .tables import frame
from .voices import Agreement, AgreementCount, Cell, agree, count_agreement

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = (Agreement.DIFFER, Agreement.ONE_SIDED, Agreement.ADJUDICATED)
_CITY = ("municipality", "nis", "round")
_CELL = (*_CITY, "cluster", "cluster_label", "aspect", "aspect_label")
# In the order of RESPONDENTS.
_CODES = ("joint_said", "city_said", "ocmw_said")
_REASONS = ("joint_reason", "city_reason", "ocmw_reason")
_SAID = tuple(name for said, why in zip(_CODES, _REASONS, strict=True) for name in (said, f"{said}_label", why))
_DECIDED = ("agreement", "agreement_label", "verdict", "verdict_label", "verdict_reason", "outdated")
DIFFERENCES = (*_CELL, *_SAID, *_DECIDED)
_COUNTS = ("agree", "differ", "one_sided", "both_say", "agreement_percentage")
AGREEMENT = ("cluster", "cluster_label", "voiced_cities", *_COUNTS)
AGREEMENT_BY_CITY = (*_CITY, *_COUNTS)


@dataclass(frozen=True, slots=True)
class Difference:
    """One aspect of which city and OCMW do not both say the same; `said` and `reasons` are by respondent.

    `municipality` is as the returns spell it; `said` is what `decisions.adjudicate` wants to know.
    """

    place: Place
    municipality: str
    nis: str
    cluster: Cluster
    aspect: Aspect
    said: Mapping[str, Score]
    reasons: Mapping[str, str]
    cell: Cell

    @property
    def round(self) -> int:
        """In which round."""
        return self.place[1]

    @property
    def open(self) -> bool:
        """Whether somebody has to decide."""
        return self.cell.agreement is Agreement.DIFFER


def find_differences(collection: Collection, picture: Picture) -> tuple[Difference, ...]:
    """Every aspect in which voices differ, are one-sided or were adjudicated, by city, round and questionnaire."""
    form = picture.questionnaire
    places = [(cluster, aspect) for cluster in form.clusters for aspect in cluster.aspects]
    cities = [city for city in picture.cities if len(city.voices) > 1]
    reasons = _reasons(collection, form)
    found: list[Difference] = []
    for city in cities:
        shown = [place for place in places if city.cells[place[1].id].agreement in _SHOWN]
        mine = {voice.file.respondent: reasons.get(voice.file.id, {}) for voice in city.voices}
        for cluster, aspect in shown:
            said, cell = _cell(city, aspect.id)
            if cell.agreement in _SHOWN:
                why = {who: texts.get(aspect.id, "") for who, texts in mine.items()}
                place = (city.key, city.round, aspect.id)
                found.append(Difference(place, city.municipality, city.nis, cluster, aspect, said, why, cell))
    return tuple(found)


def differences(collection: Collection, picture: Picture) -> pd.DataFrame:
    """A row per difference of `find_differences`, with the code and the label of what each said, and why.

    The codes are those of the answers; empty where a respondent returned nothing or was not asked.
    """
    return difference_table(picture.questionnaire, find_differences(collection, picture))


def difference_table(form: Questionnaire, found: Iterable[Difference]) -> pd.DataFrame:
    """The table `differences` of these."""
    rows = [tuple(_row(form, each)) for each in found]
    return frame(rows, DIFFERENCES, (*_CODES, "verdict", "outdated"))


def agreement(picture: Picture) -> pd.DataFrame:
    """How often city and OCMW agree per cluster, and over all, in the cities where more than one returned.

    `both_say` is the denominator: aspects on which both say something. A decided difference stays one.
    """
    clusters = picture.questionnaire.clusters
    cities = sum(len(city.voices) > 1 for city in picture.cities)
    rows: list[tuple[object, ...]] = [
        (cluster.id, cluster.label, cities, *_counts(picture.agreement(cluster))) for cluster in clusters
    ]
    every = count_agreement(cell for city in picture.cities for cell in _voiced(city))
    rows.append(("", say("conflicts.all_clusters"), cities, *_counts(every)))
    return frame(rows, AGREEMENT, ("voiced_cities", *_COUNTS[:-1]))


def agreement_by_city(picture: Picture) -> pd.DataFrame:
    """The same per city in which more than one returned, over all clusters."""
    rows = [
        (city.municipality, city.nis, city.round, *_counts(count_agreement(_voiced(city))))
        for city in picture.cities
        if len(city.voices) > 1
    ]
    return frame(rows, AGREEMENT_BY_CITY, _COUNTS[:-1])


def label_of(form: Questionnaire, score: Score | None) -> str:
    """What a score says, in the words of the questionnaire; "" where there was no return to say anything."""
    if score is None:
        return ""
    if score.standing is Standing.ABSENT:
        return say("workbook.absent")
    if score.standing is Standing.CONFLICT:
        return say("workbook.conflict")
    if score.value is None:
        return missing_label(score.code or 0)
    return next(option.label for option in form.score_question.options if option.code == score.value)


def answer_of(form: Questionnaire, score: Score) -> Answer:
    """The answer that gives this score, to fill in what was decided before."""
    states = {Standing.UNKNOWN: State.UNKNOWN, Standing.NOT_APPLICABLE: State.NOT_APPLICABLE}
    if score.value is None:
        return Answer(states[score.standing])
    return Answer(State.ANSWERED, next(each.id for each in form.score_question.options if each.code == score.value))


def _voiced(city: City) -> Iterable[Cell]:
    return city.cells.values() if len(city.voices) > 1 else ()


def _cell(city: City, aspect: str) -> tuple[Mapping[str, Score], Cell]:
    """What the voices of this round say; the city itself may show another round where this one is silent."""
    said = {voice.file.respondent: voice.scores[aspect] for voice in city.voices}
    return said, agree(said, city.cells[aspect].verdict)


def _reasons(collection: Collection, form: Questionnaire) -> Mapping[int, Mapping[str, str]]:
    """What each return gives as its reasons, by its id and the id of the aspect in the newest questionnaire."""
    found: dict[int, dict[str, str]] = {}
    for question in form.with_role("reason", "text"):
        for file, answers in read_said(collection, [question.id]).items():
            texts = found.setdefault(file, {})
            for key, answer in answers.items():
                if answer.value:
                    aspect = form.renamed.get(key.aspect, key.aspect)
                    texts[aspect] = f"{texts[aspect]}\n{answer.value}" if aspect in texts else answer.value
    return found


def _row(form: Questionnaire, each: Difference) -> Iterator[object]:
    yield from (each.municipality, each.nis, each.round)
    yield from (each.cluster.id, each.cluster.label, each.aspect.short_id, each.aspect.label)
    for who in RESPONDENTS:
        score = each.said.get(who)
        yield from (score.code if score else None, label_of(form, score), each.reasons.get(who, ""))
    verdict = each.cell.verdict
    yield from (each.cell.agreement.value, say(f"conflicts.{each.cell.agreement}"))
    if verdict:
        yield from (verdict.score.code, label_of(form, verdict.score), verdict.reason)
    else:
        yield from (None, "", "")
    yield int(each.cell.outdated)


def _counts(found: AgreementCount) -> tuple[object, ...]:
    both = found.agree + found.differ
    percentage = None if found.percentage is None else round(found.percentage, 1)
    return found.agree, found.differ, found.one_sided, both, percentage
