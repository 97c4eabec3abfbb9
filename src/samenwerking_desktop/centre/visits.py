"""Each predefined aspect in each return that counts: what was asked there and what was said. No table, no count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from ..inventory.answers import Answer, State
from ..questionnaire.model import Question, Questionnaire
from ..questionnaire.route import asked_of_aspect
from .collection import Collection
from .picture import Picture, Voice
from .said import read_said

Asked = Callable[[tuple[str | None, ...]], frozenset[str]]


class Outcome(StrEnum):
    """What one return says to a question that is answered with yes or no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    WHITE = "white"
    NOT_ASKED = "not_asked"


class Visit(NamedTuple):
    """One aspect in one return: `aspect` as the newest questionnaire calls it, `said` by question id.

    `today` is the option of the score question, "" where it has no score.
    """

    voice: Voice
    aspect: str
    today: str
    asked: frozenset[str]
    said: Mapping[str, Answer]

    def outcome(self, question: Question) -> Outcome:
        """What is said to a choice question: its highest code is a yes, every other option a no.

        An option that the newest questionnaire no longer has counts as if it was not asked.
        """
        if question.id not in self.asked:
            return Outcome.NOT_ASKED
        answer = self.said.get(question.id)
        if answer is None:
            return Outcome.WHITE
        if answer.state is not State.ANSWERED:
            return Outcome.UNKNOWN
        option = question.option(answer.value)
        if option is None:
            return Outcome.NOT_ASKED
        return Outcome.YES if option.code == max(each.code for each in question.options) else Outcome.NO

    def choices(self, question: Question) -> tuple[str, ...]:
        """The options that are marked, of a question that takes several; those that it no longer has left out."""
        answer = self.said.get(question.id)
        marked = answer.choices if answer and answer.state is State.ANSWERED else ()
        return tuple(choice for choice in marked if question.option(choice))


def visits(collection: Collection, picture: Picture, questions: Iterable[Question]) -> Iterator[Visit]:
    """Every visit, with what was said to these questions; an aspect that a return was not asked about has none."""
    newest = picture.questionnaire
    forms = {voice.file.form: collection.questionnaire(voice.file.form) for voice in picture.voices}
    controlling = {id_ for form in forms.values() for id_ in form.controlling}
    said = read_said(collection, {newest.score, *controlling, *(question.id for question in questions)})
    asked = {hash_: asked_of_aspect(form) for hash_, form in forms.items()}
    for voice in picture.voices:
        form = forms[voice.file.form]
        mine: dict[str, dict[str, Answer]] = {}
        for key, answer in said.get(voice.file.id, {}).items():
            mine.setdefault(key.aspect, {})[key.question] = answer
        yield from _visits(newest, form, voice, mine, asked[form.hash])


def _visits(
    newest: Questionnaire, form: Questionnaire, voice: Voice, said: Mapping[str, Mapping[str, Answer]], asked: Asked
) -> Iterator[Visit]:
    nothing: Mapping[str, Answer] = {}
    options = {option.id for option in newest.score_question.options}
    for aspect in form.aspects:
        now, here = newest.renamed.get(aspect, aspect), said.get(aspect, nothing)
        if now in newest.aspects:
            choices = tuple(_chosen(here.get(question)) for question in form.controlling)
            today = _chosen(here.get(newest.score)) or ""
            yield Visit(voice, now, today if today in options else "", asked(choices), here)


def _chosen(answer: Answer | None) -> str | None:
    return answer.value if answer and answer.state is State.ANSWERED else None
