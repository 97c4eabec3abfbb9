"""What may be stored (hard), what still blocks a complete return, and what deserves advice; completeness as counts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..messages import named, say
from ..questionnaire.model import Key, Page, Question, Questionnaire
from ..questionnaire.route import Route, Stop
from .answers import Answer, Answers, State
from .review import must_be_reviewed

MAX_TEXT = 20_000
MAX_LABEL = 200
MAX_FIELD = 200
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_PHONE = re.compile(r"\+?[\d ()/.\-]{8,24}\Z")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+\Z")


class Severity(StrEnum):
    """How much a finding matters: it blocks a complete return, it is advice, or only a hint."""

    BLOCKING = "blocking"
    ADVICE = "advice"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at, with the place to go: a cluster and a key, or the roster, or the inventory itself."""

    severity: Severity
    text: str
    cluster: str = ""
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the aspects that are asked have been answered."""

    answered: int
    asked: int

    def __add__(self, other: Count) -> Count:
        """The counts together."""
        return Count(self.answered + other.answered, self.asked + other.asked)


def clean_text(text: str) -> str:
    """Text as it is kept: NFC, line ends as newlines, no control characters, no space at the ends."""
    text = re.sub("\r\n|[\r\u2028\u2029]", "\n", text)
    return unicodedata.normalize("NFC", _CONTROL.sub("", text)).strip()


def is_clean(text: str) -> bool:
    """Whether a text from elsewhere carries no control characters."""
    return _CONTROL.search(text) is None


def is_valid(question: Question, answer: Answer) -> bool:
    """Whether this answer can be an answer to this question, whoever gave it."""
    if answer.state is State.NOT_APPLICABLE:
        return question.not_applicable and not answer.value
    if answer.state is State.UNKNOWN:
        return not answer.value
    if question.kind == "choice":
        return question.option(answer.value) is not None
    if question.kind == "choices":
        return _is_selection(question, answer)
    if question.kind == "text":
        return len(answer.value) <= MAX_TEXT and is_clean(answer.value) and bool(answer.value.strip())
    return False


def _is_selection(question: Question, answer: Answer) -> bool:
    picked = set(answer.choices)
    known = [option.id for option in question.options if option.id in picked]
    return bool(known) and answer.value == " ".join(known)


def count(answers: Answers, stop: Stop) -> Count:
    """How far a page is: an aspect counts once the first question it is asked there has an answer or "weet niet".

    In the second round it must have been looked at too.
    """
    leading = {key.aspect: key for key in reversed(stop.keys)}
    done = (answers.has_content(key) and not must_be_reviewed(answers, key.aspect) for key in leading.values())
    return Count(sum(done), len(leading))


def count_cluster(answers: Answers, route: Route, cluster: str) -> Count:
    """How far a cluster is, over all its pages that are on the route now."""
    return sum((count(answers, stop) for stop in route.stops if stop.cluster == cluster), Count(0, 0))


def count_all(answers: Answers, route: Route) -> Count:
    """How far the whole inventory is."""
    return sum((count(answers, stop) for stop in route.stops), Count(0, 0))


def findings(answers: Answers, route: Route) -> list[Finding]:
    """Everything worth saying about the inventory, in the order of the questionnaire."""
    return [*_identity(answers), *_questions(answers, route), *_contacts(answers)]


def blocking(answers: Answers, route: Route) -> list[Finding]:
    """What keeps the inventory from being complete."""
    return [finding for finding in findings(answers, route) if finding.severity is Severity.BLOCKING]


def _identity(answers: Answers) -> Iterator[Finding]:
    if answers.questionnaire.whole:  # who fills in a part is not who answers
        return
    if not answers.identity.get("municipality"):
        yield Finding(Severity.BLOCKING, say("check.no_municipality"))
    if not answers.identity.get("coordinator"):
        yield Finding(Severity.ADVICE, say("check.no_coordinator"))
    email = answers.identity.get("coordinator_email", "")
    if email and not _EMAIL.match(email):
        yield Finding(Severity.HINT, say("check.email", value=email))


def _questions(answers: Answers, route: Route) -> Iterator[Finding]:
    questionnaire = answers.questionnaire
    for stop in route.stops:
        page = next(page for page in questionnaire.pages if page.id == stop.page)
        for key in stop.keys:
            finding = _question(answers, page, stop.cluster, key) or _review(answers, stop.cluster, key)
            if finding:
                yield finding
            yield from _mismatch(answers, stop.cluster, key)


def _question(answers: Answers, page: Page, cluster: str, key: Key) -> Finding | None:
    question = answers.questionnaire.questions[key.question]
    if answers.has_content(key) or not (question.required or question.advised):
        return None
    values = {"aspect": answers.label(key.aspect), "question": question.label, "page": page.title}
    if question.required:
        return Finding(Severity.BLOCKING, say("check.required", **values), cluster, key)
    if _blank_before(answers, key):
        return None
    return Finding(Severity.ADVICE, say("check.advised", **values), cluster, key)


def _review(answers: Answers, cluster: str, key: Key) -> Finding | None:
    if key.question != answers.questionnaire.score or not must_be_reviewed(answers, key.aspect):
        return None
    return Finding(Severity.BLOCKING, say("check.not_reviewed", aspect=answers.label(key.aspect)), cluster, key)


def _blank_before(answers: Answers, key: Key) -> bool:
    """Whether the score question itself still waits: then a line about its reason would only be noise."""
    return Key(key.aspect, answers.questionnaire.score) not in answers.answers


def _mismatch(answers: Answers, cluster: str, key: Key) -> Iterator[Finding]:
    question, given = answers.questionnaire.questions[key.question], answers.answers.get(key)
    score = answers.answers.get(Key(key.aspect, answers.questionnaire.score))
    if given is None or score is None or score.state is not State.ANSWERED or question.kind != "choices":
        return
    for option in (question.option(each) for each in given.choices):
        if option and option.goes_with and score.value not in option.goes_with:
            said = answers.questionnaire.score_question.option(score.value)
            values = {"aspect": answers.label(key.aspect), "form": option.label, "said": said.label if said else ""}
            yield Finding(Severity.HINT, say("check.mismatch", **values), cluster, key)


def _contacts(answers: Answers) -> Iterator[Finding]:
    roster = answers.questionnaire.roster
    for domain in roster.domains:
        for (_, _, _, name), value in sorted(kv for kv in answers.contacts.items() if kv[0][0] == domain.id):
            problem = contact_hint(answers.questionnaire, name, value)
            if problem:
                yield Finding(Severity.HINT, named(domain.label, problem), roster.id)
    if roster.domains and not answers.contacts:
        yield Finding(Severity.ADVICE, say("check.no_contacts"), roster.id)


def contact_hint(questionnaire: Questionnaire, field: str, value: str) -> str:
    """What looks odd in a field of a contact person, or ""."""
    kind = next((each.kind for each in questionnaire.roster.fields if each.id == field), "text")
    pattern = {"phone": _PHONE, "email": _EMAIL}.get(kind)
    return say(f"check.{kind}", value=value) if pattern and value and not pattern.match(value) else ""
