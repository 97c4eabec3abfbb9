"""Reading the texts that are coded out of the returns, each with what it explains, its codes and its direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..inventory.answers import Answer, State, answered
from ..messages import named
from ..questionnaire.codebook import missing_label
from ..questionnaire.model import NOT_APPLICABLE_CODE, UNKNOWN_CODE, Cluster, Key, Question, Questionnaire
from .codes import AGAINST, FOR, CodeList, code_lists
from .coding import PASSED_OVER, CodedText, Given, Marks, Place, Row, fingerprint, read_marks
from .collection import Collection
from .picture import Picture, Voice
from .said import read_said

_STATE_CODES = {State.UNKNOWN: UNKNOWN_CODE, State.NOT_APPLICABLE: NOT_APPLICABLE_CODE}
_NOTHING: Mapping[str, Mapping[Given, Row]] = {}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question whose texts are coded: with which list, the choice that it explains, and what was ticked beside it.

    `place` is its own among these questions, `order` that of each code in the list. `means` gives for every answer to
    that choice the words for it, and the direction of a code that is given without one.
    """

    place: int
    question: Question
    explains: Question
    ticked: tuple[Question, ...]
    codes: CodeList
    order: Mapping[str, int]
    means: Mapping[Answer | None, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Where:
    """An aspect of one return: its id as it is now, its place among the others, its cluster, and how people call it."""

    aspect: str
    place: int
    cluster: Cluster
    label: str


def texts(collection: Collection, picture: Picture) -> tuple[CodedText, ...]:
    """Every text to code in the returns of the picture: by city, round and respondent, then by aspect and question."""
    asked = _asked(picture.questionnaire, code_lists(collection, picture.questionnaire))
    wanted = {question.id for each in asked.values() for question in (each.question, each.explains, *each.ticked)}
    said, marks = read_said(collection, wanted), read_marks(collection)
    places: dict[str, dict[str, _Where]] = {}
    found: list[CodedText] = []
    for voice in picture.voices:
        form = voice.file.form
        if form not in places:
            places[form] = _places(picture.questionnaire, collection.questionnaire(form))
        added = _added(collection.questionnaire(form), voice, len(places[form]))
        found += _of_voice(voice, places[form] | added, said.get(voice.file.id, {}), asked, marks)
    return tuple(found)


def recoded(collection: Collection, questionnaire: Questionnaire, stale: Sequence[CodedText]) -> tuple[CodedText, ...]:
    """The same texts with the codes that they have now."""
    order = {each.id: _order(each) for each in code_lists(collection, questionnaire)}
    marks = read_marks(collection, {text.place[:2] for text in stale})
    found = ((text, *_codes(text.place, text.sha256, marks, order[text.list])) for text in stale)
    return tuple(replace(text, codes=codes, old=old, passed_over=over) for text, codes, old, over in found)


def _asked(questionnaire: Questionnaire, lists: Iterable[CodeList]) -> dict[str, _Asked]:
    found: dict[str, _Asked] = {}
    for codes in lists:
        ticked = tuple(each for role in codes.roles for each in questionnaire.with_role(role, "choices"))
        for question in codes.questions(questionnaire):
            place = list(questionnaire.questions).index(question.id)
            explains = _explained(questionnaire, question)
            means = _means(explains, codes.directions)
            found[question.id] = _Asked(place, question, explains, ticked, codes, _order(codes), means)
    return found


def _explained(questionnaire: Questionnaire, question: Question) -> Question:
    """The choice that a text explains: the one with its role on its page, or else that of the score."""
    beside = [each for each in questionnaire.page_of[question.id].questions if each.kind == "choice"]
    return next((each for each in beside if each.role == question.role), questionnaire.score_question)


def _means(question: Question, directions: Sequence[str]) -> dict[Answer | None, tuple[str, str]]:
    """No cooperation, or no wish for it, speaks against; what is not known speaks for until somebody says otherwise."""
    found: dict[Answer | None, tuple[str, str]] = {None: ("", FOR)}
    for state, code in _STATE_CODES.items():
        found[Answer(state)] = named(question.label, missing_label(code)), FOR
    for option in question.options:
        found[answered(option.id)] = named(question.label, option.label), FOR if option.code else AGAINST
    if len(directions) == 1:
        found = {answer: (words, directions[0]) for answer, (words, _) in found.items()}
    return found


def _order(codes: CodeList) -> dict[str, int]:
    return {code.id: number for number, code in enumerate(codes.codes)}


def _places(newest: Questionnaire, form: Questionnaire) -> dict[str, _Where]:
    """The predefined aspects of a version of the questionnaire; what the newest has as well is called as there."""
    found: dict[str, _Where] = {}
    for place, (aspect, known) in enumerate(form.aspects.items()):
        now = newest.renamed.get(aspect, aspect)
        there = newest if now in newest.aspects else form
        found[aspect] = _Where(now, place, there.cluster_of(now), there.aspects.get(now, known).label)
    return found


def _added(form: Questionnaire, voice: Voice, start: int) -> dict[str, _Where]:
    return {
        each.id: _Where(each.id, place, form.cluster(each.cluster), each.label)
        for place, each in enumerate(voice.added, start)
    }


def _of_voice(
    voice: Voice,
    places: Mapping[str, _Where],
    said: Mapping[Key, Answer],
    asked: Mapping[str, _Asked],
    marks: Marks,
) -> Iterator[CodedText]:
    coded = [
        (places[key.aspect].place, asked[key.question].place, key)
        for key, answer in said.items()
        if key.question in asked and answer.state is State.ANSWERED and key.aspect in places
    ]
    for _, _, key in sorted(coded):
        yield _text(voice, places[key.aspect], asked[key.question], key, said, marks)


def _text(voice: Voice, where: _Where, asked: _Asked, key: Key, said: Mapping[Key, Answer], marks: Marks) -> CodedText:
    file, text = voice.file, said[key].value
    place, sha256 = Place(file.city, file.respondent, where.aspect, key.question), fingerprint(text)
    explains = said.get(Key(key.aspect, asked.explains.id))
    ticked = [said[beside] for each in asked.ticked if (beside := Key(key.aspect, each.id)) in said]
    # An option that the newest version no longer has says nothing any more.
    means, direction = asked.means.get(explains) or asked.means[None]
    codes, old, passed_over = _codes(place, sha256, marks, asked.order)
    return CodedText(
        place=place,
        sha256=sha256,
        municipality=file.municipality,
        nis=file.nis,
        round=file.round,
        cluster=where.cluster.id,
        cluster_label=where.cluster.label,
        aspect_label=where.label,
        question_label=asked.question.label,
        answer=means,
        ticked=tuple(option for answer in ticked for option in answer.choices) if ticked else (),
        text=text,
        list=asked.codes.id,
        direction=direction,
        codes=codes,
        old=old,
        passed_over=passed_over,
    )


def _codes(
    place: Place, sha256: str, marks: Marks, order: Mapping[str, int]
) -> tuple[tuple[Given, ...], tuple[Given, ...], bool]:
    """The codes of a text, those of the text at its place that was coded last, and whether it was passed over."""
    here = marks.get(place, _NOTHING)
    if not here:
        return (), (), False
    mine = here.get(sha256, {})
    if mine and len(here) == 1:
        return _sorted(mine, order), (), PASSED_OVER in mine
    others = [(max(given.values(), key=_when), given) for each, given in here.items() if each != sha256]
    _, last = max(others, key=lambda each: _when(each[0]), default=(None, {}))
    old = (given for given in last if given not in mine)
    return _sorted(mine, order), _sorted(old, order), PASSED_OVER in mine


def _when(row: Row) -> str:
    return row.at


def _sorted(given: Iterable[Given], order: Mapping[str, int]) -> tuple[Given, ...]:
    codes = [each for each in given if each.code]
    if len(codes) < 2:
        return tuple(codes)
    return tuple(sorted(codes, key=lambda each: (order.get(each.code, len(order)), each)))
