"""What somebody wants on paper, and the document made of it: one way, for the command line and for the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ..inventory.document import Document
from ..messages import say
from ..questionnaire.model import Questionnaire
from .blank import Part, blank
from .changes import changes
from .filled import Wanted, filled
from .typesetting import Typeset, typeset
from .wording import stamp_of, words

# From so many clusters on it is worth while to set the first before the others.
_MANY = 3


class Kind(StrEnum):
    """The documents that can be made of one inventory."""

    FILLED = "filled"
    BLANK = "blank"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Order:
    """Which document, and what stands in it: the next three for a filled one, `part` for a blank one."""

    kind: Kind = Kind.FILLED
    everything: bool = False
    contacts: bool = False
    aside: bool = False
    part: Part | None = None
    archival: bool = False


def typeset_order(order: Order, source: Document | Questionnaire, moment: datetime) -> Typeset:
    """The document that was ordered, of an inventory as it is now; of a questionnaire alone there is only a blank.

    `moment` (with its time zone) stands on it. UserError for changes where there was no earlier round.
    """
    template, data = _ordered(order, source, moment)
    return typeset(template, data, moment, archival=order.archival)


def typeset_start(order: Order, source: Document | Questionnaire, moment: datetime) -> Typeset | None:
    """Its first cluster alone, to look at while the whole is made; None when there is little more than that."""
    template, data = _ordered(order, source, moment)
    clusters = data["clusters"]
    if not isinstance(clusters, list) or len(clusters) < _MANY:
        return None
    # What comes behind it is left out, and with it how many pages there are.
    start = {**data, "clusters": clusters[:1], "contacts": [], "aside": []}
    start["words"] = {**words(), "page": say("paper.page_of_start")}
    return typeset(template, start, moment)


def _ordered(order: Order, source: Document | Questionnaire, moment: datetime) -> tuple[str, dict[str, object]]:
    """The template with its data."""
    return _blank(order, source) if order.kind is Kind.BLANK else _said(order, source, moment)


def _blank(order: Order, source: Document | Questionnaire) -> tuple[str, dict[str, object]]:
    """The template with its data."""
    if isinstance(source, Document):
        return "questionnaire", blank(source.questionnaire, order.part, source.answers)
    return "questionnaire", blank(source, order.part)


def _said(order: Order, source: Document | Questionnaire, moment: datetime) -> tuple[str, dict[str, object]]:
    """The same of what shows answers."""
    assert isinstance(source, Document)  # noqa: S101 - a questionnaire alone says nothing
    stamp = stamp_of(source, moment)
    if order.kind is Kind.CHANGES:
        return "changes", changes(source.answers, stamp)
    aside = tuple(source.set_aside()) if order.aside else ()
    return "questionnaire", filled(source.answers, stamp, Wanted(order.everything, order.contacts, aside))
