"""What every print says in the same words: who answers, an answer, what matches a paper with its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..inventory.answers import Answer, Answers, Evidence, State
from ..inventory.document import Document
from ..inventory.evidence import LINK, megabytes
from ..inventory.returns import content_hash, short_hash
from ..messages import say
from ..questionnaire.model import Question, Questionnaire

_IDENTITY = ("municipality", "nis", "authority", "respondent", "coordinator", "coordinator_email", "round")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What matches a paper with its file: how often it was returned, when it was printed, and its short hash."""

    revision: int
    moment: datetime
    code: str


def stamp_of(document: Document, moment: datetime) -> Stamp:
    """The stamp of an inventory as it is now; a return of this moment has the same hash."""
    return Stamp(document.revision, moment, short_hash(content_hash(document)))


def words() -> dict[str, str]:
    """The words that stand in the templates."""
    names = ("page", "what", "value", "aspect", "answer", "question", "contact_domain", "contact_authority")
    return {name: say(f"paper.{name}") for name in names}


def identity_rows(answers: Answers | None, *, contacts: bool, white: str) -> list[list[str]]:
    """Who answers, as label and value; `white` stands where nothing was said."""
    said = dict(answers.identity) if answers else {}
    if "respondent" in said:
        said["respondent"] = say(f"respondent.{said['respondent']}")
    names = [name for name in _IDENTITY if contacts or not name.startswith("coordinator")]
    return [[say(f"paper.{name}"), said.get(name) or white] for name in names]


def foot(answers: Answers, stamp: Stamp) -> list[str]:
    """What stands at the bottom of each page, beside its number."""
    who = answers.identity
    parts = [
        who.get("municipality", ""),
        say(f"respondent.{who.get('respondent', 'joint')}"),
        say("paper.round_number", number=who.get("round", "1")),
        say("paper.revision", revision=stamp.revision),
        day(stamp.moment),
        say("paper.code", code=stamp.code),
    ]
    return [each for each in parts if each]


def contact_fields(form: Questionnaire) -> list[dict[str, object]]:
    """The columns of the roster; an address needs more room than a name."""
    return [{"label": field.label, "wide": field.kind == "email"} for field in form.roster.fields]


def day(moment: datetime) -> str:
    """The day as people here write it."""
    return f"{moment:%d/%m/%Y}"


def day_of(since: str) -> str:
    """The day in a moment as the file keeps it (ISO 8601), or that nobody knows."""
    try:
        return day(datetime.fromisoformat(since).astimezone())
    except ValueError:
        return say("paper.unknown_day")


def said(question: Question, answer: Answer | None) -> str:
    """An answer in words: the labels of options, the text, or its state; "" for none."""
    if answer is None:
        return ""
    if answer.state is not State.ANSWERED:
        return say(f"paper.{answer.state}")
    if not question.options:
        return answer.value
    return "; ".join(option.label for option in question.options if option.id in answer.choices)


def evidence_item(item: Evidence) -> dict[str, str]:
    """A document with its size, or a link with its address when that is not its name."""
    if item.kind == LINK:
        return {"name": item.name, "more": item.target if item.name != item.target else "", "address": item.target}
    return {"name": item.name, "more": megabytes(item.size), "address": ""}
