"""How people write what a form knows: an id, a label, a code or another known spelling; and an answer in those words.

Where it stands, in a table or on a sheet, is of no matter here.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from ..messages import say, say_both
from ..names import comparable
from ..questionnaire.model import Question, Questionnaire
from .answers import NOT_APPLICABLE, UNKNOWN, Answer, State, answered

_UNKNOWN = ("weet niet", "weet ik niet", "niet bekend", "unknown", "don't know", "ne sait pas")
_NOT_APPLICABLE = ("n.v.t.", "nvt", "niet van toepassing", "not_applicable", "not applicable", "sans objet", "s.o.")
_BETWEEN_CHOICES = re.compile(r"[;|\n]")

# Further labels of an option, by question and option id.
Labels = Mapping[tuple[str, str], Iterable[str]]


class SpellingError(Exception):
    """A word that the form does not know where it stands: what is wrong, and what to do."""

    def __init__(self, message: str, **values: object) -> None:
        self.what, self.advice = say_both(f"fill.{message}", **values)
        super().__init__(self.what)


class Spellings:
    """Ids by every way to write them; `labels` are those to choose from."""

    def __init__(self, named: Iterable[tuple[str, str, Iterable[str]]]) -> None:
        rows = [(each, label, (label, *others, each)) for each, label, others in named]
        self.labels = [label for _, label, _ in rows]
        self._ids = {comparable(name): each for each, _, names in rows for name in names}
        self._shown = {comparable(name): name for _, _, names in rows for name in names}

    def find(self, name: str) -> str | None:
        """The id that is written so, or None."""
        return self._ids.get(comparable(name))

    def need(self, name: str, message: str, **values: object) -> str:
        """The id that is written so; SpellingError with what was meant, or with all that there is to choose from."""
        found = self.find(name)
        if found is None:
            meant, known = self.close(name), ", ".join(self.labels)
            proposal = say("form.did_you_mean", word=meant) if meant else ""
            raise SpellingError(message, value=name, meant=proposal, known=known, **values)
        return found

    def close(self, name: str) -> str:
        """The known spelling that is close to this one, or ""."""
        found = difflib.get_close_matches(comparable(name), self._shown, 1)
        return self._shown[found[0]] if found else ""


class AnswerSpellings:
    """Reads answers as people write them; `labels` and the words for the states may be added to those of the form."""

    def __init__(
        self,
        form: Questionnaire,
        labels: Labels | None = None,
        unknown: Iterable[str] = (),
        not_applicable: Iterable[str] = (),
    ) -> None:
        more = labels or {}
        self._unknown = frozenset(map(comparable, (*_UNKNOWN, *unknown)))
        self._not_applicable = frozenset(map(comparable, (*_NOT_APPLICABLE, *not_applicable)))
        self._options = {
            question.id: Spellings(
                (each.id, each.label, (str(each.code), *each.aliases, *more.get((question.id, each.id), ())))
                for each in question.options
            )
            for question in form.questions.values()
        }

    def is_state(self, value: str) -> bool:
        """Whether this says that nobody knows, or that it does not apply."""
        return comparable(value) in self._unknown | self._not_applicable

    def knows(self, question: Question, value: str) -> bool:
        """Whether this is an option of the question, or one of the states."""
        return self.is_state(value) or self._options[question.id].find(value) is not None

    def read(self, question: Question, value: str) -> Answer:
        """The answer that is written so; SpellingError when it is none to this question."""
        if comparable(value) in self._unknown:
            return UNKNOWN
        if comparable(value) in self._not_applicable:
            if not question.not_applicable:
                raise SpellingError("not_applicable", question=question.label)
            return NOT_APPLICABLE
        if question.kind == "choices":
            return answered(self._chosen(question, value))
        if question.kind == "choice":
            return answered(self._option(question, value))
        return Answer(State.ANSWERED, value)

    def _chosen(self, question: Question, value: str) -> list[str]:
        options = self._options[question.id]
        # A comma separates too, but only where it is no part of a label.
        pieces = [
            piece.strip()
            for part in _BETWEEN_CHOICES.split(value)
            for piece in ([part] if options.find(part) else part.split(","))
        ]
        return [self._option(question, piece) for piece in pieces if piece] or [self._option(question, value)]

    def _option(self, question: Question, value: str) -> str:
        return self._options[question.id].need(value, "option", question=question.label)
