"""The change log of an inventory, or what was found in it, as data for its template."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..inventory.answers import Answers
from ..inventory.changelog import ChangeLog
from ..inventory.document import Document
from ..messages import say
from .typesetting import Typeset, typeset
from .wording import Stamp, foot, stamp_of, words

# Longer texts are told by their beginning: the whole text stands in the inventory itself.
_MOST = 1000


def typeset_changelog(
    document: Document, log: ChangeLog, places: Sequence[int], wanted: str, moment: datetime
) -> Typeset:
    """A print of the changes at these places of the log; `wanted` is what was searched for, "" for nothing."""
    stamp = stamp_of(document, moment)
    return typeset("changelog", changelog(document.answers, log, places, wanted, stamp), moment)


def changelog(answers: Answers, log: ChangeLog, places: Sequence[int], wanted: str, stamp: Stamp) -> dict[str, object]:
    """The changes at these places, for the template."""
    about = [say("paper.log_about")]
    if wanted:
        about.append(say("paper.log_found", wanted=wanted, count=len(places), total=len(log)))
    return {
        "title": say("paper.log_title", municipality=answers.identity.get("municipality", "")),
        "subtitle": answers.questionnaire.title,
        "foot": foot(answers, stamp),
        "words": {**words(), **{name: say(f"paper.{name}") for name in ("log_when", "log_who", "log_what")}},
        "about": about,
        "lines": [[_start(cell) for cell in log.line(place)] for place in places],
        "none": say("paper.log_none"),
    }


def _start(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
