"""The pandas tables behind every sheet and data file. Rows follow the cities, then the questionnaire; ids, not labels.

Missing-value codes are those of `questionnaire.model`. A return that another one displaces is in `cities` only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..inventory.answers import Answer, Answers, Evidence, State
from ..inventory.evidence import DOCUMENT
from ..messages import say
from ..questionnaire.model import (
    NOT_ANSWERED_CODE,
    NOT_APPLICABLE_CODE,
    NOT_ASKED_CODE,
    UNKNOWN_CODE,
    Cluster,
    Key,
    Question,
    Questionnaire,
    Roster,
)
from ..questionnaire.route import find_route
from .collection import Collection, ReturnFile
from .picture import City, Picture
from .scores import Score, Standing
from .voices import AGREED

if TYPE_CHECKING:
    import pandas as pd

WHO = ("municipality", "nis", "respondent", "round")
NUMBERS = ("answered", "asked", "score", "maximum")
CITIES = (*WHO, "authority", "complete", "counted", *NUMBERS, "revision", "exported", "form_version", "file")
COORDINATOR = "coordinator"
ANSWERS = (*WHO, "cluster", "aspect", "aspect_label", "question", "code", "value", "remark")
SCORES = ("municipality", "respondent", "round", "cluster", "aspect", "score")
ADDED = (*WHO, "cluster", "aspect", "aspect_label", "code")
CONTACTS = (*WHO, "domain", "domain_label", "authority", "authority_label", "person")

# A cell of a matrix without a score. A white spot looks like the hatching that it gets.
SIGNS = {
    Standing.UNKNOWN: "?",
    Standing.NOT_APPLICABLE: "–",
    Standing.WHITE: "/",
    Standing.ABSENT: "·",
    Standing.CONFLICT: "≠",
}
LIST = "; "

_STATE_CODES = {State.UNKNOWN: UNKNOWN_CODE, State.NOT_APPLICABLE: NOT_APPLICABLE_CODE}

Row = tuple[object, ...]


def cities(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Every return; one that another displaces has `counted` 0 and no numbers."""
    totals = {voice.file.id: picture.voice_total(voice) for voice in picture.voices}
    rows = []
    for file in collection.files():
        total = totals.get(file.id)
        numbers = (total.answered, total.asked, total.score, total.maximum) if total else (None,) * 4
        version = collection.questionnaire(file.form).version
        state = (file.authority, int(file.complete), int(file.counted), *numbers, file.revision, file.exported[:10])
        rows.append((*who_of(file), *state, version, file.name))
    return frame(rows, CITIES, NUMBERS)


def answers(collection: Collection, picture: Picture) -> pd.DataFrame:
    """One row per question that exists for an inventory, whether it was asked or not.

    `code` is that of the option, or a missing-value code and then `value` is empty. `code` is empty where `value` is
    all: a text, the labels of several options, or the names of documents and links; several are joined by "; ".
    """
    read = ((voice.file, collection.answers(voice.file)) for voice in picture.voices)
    rows = [row for file, said in read for row in _answer_rows(picture.questionnaire, file, said)]
    return frame(rows, ANSWERS, ("code",))


def scores(picture: Picture) -> pd.DataFrame:
    """The score of every predefined aspect in every return; empty where there is none, never 0 for that.

    Where city and OCMW each returned, the agreed picture follows them as a respondent of its own.
    """
    rows = [
        (city.municipality, respondent, city.round, cluster.id, aspect.short_id, said[aspect.id].value)
        for city in picture.cities
        for respondent, said in _sayers(city)
        for cluster in picture.questionnaire.clusters
        for aspect in cluster.aspects
    ]
    return frame(rows, SCORES, ("score",))


def matrix(picture: Picture, cluster: Cluster) -> pd.DataFrame:
    """A row per city and a column per predefined aspect: the score, or the sign that says why there is none."""
    import pandas as pd

    ids = [aspect.id for aspect in cluster.aspects]
    return pd.DataFrame([[sign(city.score(id_)) for id_ in ids] for city in picture.cities], columns=ids, dtype=object)


def sign(score: Score) -> int | str:
    """What a cell of a matrix shows."""
    return SIGNS[score.standing] if score.value is None else score.value


def added_aspects(picture: Picture) -> pd.DataFrame:
    """The aspects that cities added, cluster by cluster, in their own words; `code` is that of the score question."""
    rows = [
        (*who_of(voice.file), cluster.id, short_id(added.id), added.label, added.score.code)
        for cluster in picture.questionnaire.clusters
        for voice in picture.voices
        for added in voice.added
        if added.cluster == cluster.id
    ]
    return frame(rows, ADDED, ("code",))


def contacts(collection: Collection, picture: Picture) -> pd.DataFrame:
    """A row per contact person, with a column per field of the roster; first the coordinator of each return."""
    roster = picture.questionnaire.roster
    fields = [field.id for field in roster.fields]
    rows: list[Row] = []
    for voice in picture.voices:
        said = collection.answers(voice.file)
        rows += _coordinator(voice.file, roster)
        for domain in roster.domains:
            for authority in roster.authorities:
                for person in said.persons(domain.id, authority.id):
                    values = (said.contacts.get((domain.id, authority.id, person, field), "") for field in fields)
                    place = (domain.id, domain.label, authority.id, authority.label, int(person))
                    rows.append((*who_of(voice.file), *place, *values))
    return frame(rows, (*CONTACTS, *fields))


def _sayers(city: City) -> Iterator[tuple[str, Mapping[str, Score]]]:
    for voice in city.voices:
        yield voice.file.respondent, voice.scores
    if len(city.voices) > 1:
        yield AGREED, {aspect: cell.score for aspect, cell in city.cells.items()}


def _coordinator(file: ReturnFile, roster: Roster) -> Iterator[Row]:
    """The coordinator as a contact: name in the first plain field of the roster, address in the first for e-mail."""
    if file.coordinator or file.coordinator_email:
        values = {"text": file.coordinator, "email": file.coordinator_email}
        fields = (values.pop(field.kind, "") for field in roster.fields)
        yield (*who_of(file), COORDINATOR, say("workbook.coordinator"), "", "", 1, *fields)


def _answer_rows(newest: Questionnaire, file: ReturnFile, answers: Answers) -> Iterator[Row]:
    asked = find_route(answers.questionnaire, answers.chosen(), answers.others_by_cluster()).asked
    attached = _attached(answers)
    for aspect in _aspects(answers):
        now = newest.renamed.get(aspect, aspect)
        label = newest.aspects[now].label if now in newest.aspects else answers.label(aspect)
        place = (*who_of(file), now.partition(".")[0], short_id(now), label)
        for question in answers.questionnaire.questions.values():
            key = Key(aspect, question.id)
            if key not in asked:
                said: tuple[int | None, str] = (NOT_ASKED_CODE, "")
            elif key in attached:
                said = (None, LIST.join(attached[key]))
            else:
                said = _said(question, answers.answers.get(key))
            yield (*place, question.id, *said, answers.remarks.get(key, ""))


def _aspects(answers: Answers) -> Iterator[str]:
    added = answers.others_by_cluster()
    for cluster in answers.questionnaire.clusters:
        yield from (aspect.id for aspect in cluster.aspects)
        yield from added.get(cluster.id, ())


def _attached(answers: Answers) -> dict[Key, list[str]]:
    found: dict[Key, list[str]] = {}
    for (aspect, question, _), item in sorted(answers.evidence.items(), key=lambda pair: (pair[1].added, pair[0])):
        found.setdefault(Key(aspect, question), []).append(_item(item))
    return found


def _item(item: Evidence) -> str:
    return item.name if item.kind == DOCUMENT or item.name == item.target else f"{item.name} ({item.target})"


def _said(question: Question, answer: Answer | None) -> tuple[int | None, str]:
    if answer is None:
        return NOT_ANSWERED_CODE, ""
    if answer.state is not State.ANSWERED:
        return _STATE_CODES[answer.state], ""
    if question.kind == "choices":
        return None, LIST.join(option.label for option in question.options if option.id in answer.choices)
    option = question.option(answer.value)
    return (option.code, option.label) if option else (None, answer.value)


def who_of(file: ReturnFile) -> Row:
    """The columns WHO of one return."""
    return file.municipality, file.nis, file.respondent, file.round


def short_id(aspect: str) -> str:
    """The id of an aspect within its cluster."""
    return aspect.partition(".")[2]


def frame(rows: Sequence[Row], columns: Iterable[str], numbers: Iterable[str] = ()) -> pd.DataFrame:
    """A table with these columns, also without rows; `numbers` are whole and may be empty."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=list(columns)).astype(dict.fromkeys(numbers, "Int64"))


def plain_rows(frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows of a table as Python's own values, None for what is missing."""
    whole = frame.astype(object)
    return whole.where(whole.notna(), None).itertuples(index=False, name=None)
