"""All that was said of one aspect in one city: every answer of each voice, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...centre.collection import Collection, ReturnFile
from ...centre.picture import City, Picture, Voice
from ...centre.tables import LIST
from ...inventory.answers import Answer, Answers, State
from ...messages import named, say
from ...questionnaire.codebook import missing_label
from ...questionnaire.model import NOT_APPLICABLE_CODE, UNKNOWN_CODE, Key, Question

_STATES = {State.UNKNOWN: UNKNOWN_CODE, State.NOT_APPLICABLE: NOT_APPLICABLE_CODE}


@dataclass(frozen=True, slots=True)
class Said:
    """One answer to one question, the remark about it, and where it stands from when that is an earlier revision."""

    question: str
    answer: str
    remark: str = ""
    carried: str = ""


@dataclass(frozen=True, slots=True)
class VoiceSaid:
    """What one return says of an aspect, and where that comes from."""

    who: str
    source: str
    answers: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Sayings:
    """What there is to know of one cell. `decided` is why the agreed answer is what it is, "" without a decision."""

    city: str
    aspect: str
    score: str
    decided: str
    voices: tuple[VoiceSaid, ...]


def read_sayings(collection: Collection, picture: Picture, city: City, aspect: str, score: str) -> Sayings:
    """What the voices of a city say of a predefined aspect; `score` is that in words."""
    verdict = city.cells[aspect].verdict
    return Sayings(
        city.municipality,
        picture.questionnaire.aspects[aspect].label,
        score,
        verdict.reason if verdict and not city.cells[aspect].outdated else "",
        tuple(_voice(collection, picture, voice, aspect) for voice in city.voices),
    )


def summary(sayings: Sayings) -> str:
    """The same in a few lines, for a hint."""
    lines = [f"{sayings.city} – {sayings.aspect}", sayings.score, *([sayings.decided] if sayings.decided else [])]
    for voice in sayings.voices:
        lines += ["", voice.who] if len(sayings.voices) > 1 else [""]
        lines += [named(said.question, said.answer) for said in voice.answers if said.answer]
    return "\n".join(lines)


def _voice(collection: Collection, picture: Picture, voice: Voice, aspect: str) -> VoiceSaid:
    answers, renamed = collection.answers(voice.file), picture.questionnaire.renamed
    # Renamed since: the return calls it as its own version of the questionnaire does.
    then = next((each for each in answers.questionnaire.aspects if renamed.get(each, each) == aspect), aspect)
    sources = {file.id: file for file in collection.files()} if (carried := collection.carried(voice.file)) else {}
    standing = {key: sources[source] for key, source in carried.items()}
    who = say("matrix.who", respondent=say(f"respondent.{voice.file.respondent}"), round=voice.file.round)
    return VoiceSaid(who, source_of(collection, voice.file), tuple(_answers(answers, then, standing)))


def source_of(collection: Collection, file: ReturnFile) -> str:
    """Which file it was, which revision of it, and on which version of the questionnaire."""
    version = collection.questionnaire(file.form).version
    return say("matrix.source", name=file.name, revision=file.revision, day=file.exported[:10], form=version)


def _answers(answers: Answers, aspect: str, standing: Mapping[Key, ReturnFile]) -> Iterator[Said]:
    attached = _attached(answers, aspect)
    for question in answers.questionnaire.questions.values():
        key = Key(aspect, question.id)
        text = attached.get(question.id) or _in_words(question, answers.answers.get(key))
        remark, source = answers.remarks.get(key, ""), standing.get(key)
        if text or remark:
            older = say("matrix.carried", revision=source.revision, day=source.exported[:10]) if source else ""
            yield Said(question.label, text, remark, older)


def _attached(answers: Answers, aspect: str) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for (place, question, _), item in sorted(answers.evidence.items(), key=lambda pair: (pair[1].added, pair[0])):
        if place == aspect:
            found.setdefault(question, []).append(item.name)
    return {question: "\n".join(names) for question, names in found.items()}


def _in_words(question: Question, answer: Answer | None) -> str:
    if answer is None:
        return ""
    if answer.state is not State.ANSWERED:
        return missing_label(_STATES[answer.state])
    if question.kind == "choices":
        return LIST.join(option.label for option in question.options if option.id in answer.choices)
    option = question.option(answer.value)
    return option.label if option else answer.value
