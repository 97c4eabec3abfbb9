"""The prints of an inventory, as the tests of paper ask for them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from samenwerking_desktop.inventory.answers import Answers
from samenwerking_desktop.paper.blank import Part, blank
from samenwerking_desktop.paper.changes import changes
from samenwerking_desktop.paper.filled import Wanted, filled
from samenwerking_desktop.paper.typesetting import Typeset, typeset
from samenwerking_desktop.paper.wording import stamp_of
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, shipped_form
from tags import Read, read

MOMENT = datetime(2026, 3, 5, 10, tzinfo=UTC)


def set_blank(form: Questionnaire, part: Part | None = None, answers: Answers | None = None) -> Typeset:
    """The blank questionnaire; of nobody in particular without `answers`."""
    return typeset("questionnaire", blank(form, part, answers), MOMENT)


@cache
def shipped_blank() -> Typeset:
    """The whole blank questionnaire that ships, typeset once."""
    return set_blank(shipped_form())


@cache
def shipped_blank_heard() -> Read:
    """The same as who cannot see gets it, read once: no test changes it."""
    return read(shipped_blank().pdf)


def set_filled(scenario: Scenario, wanted: Wanted | None = None) -> Typeset:
    """The inventory as it stands."""
    stamp = stamp_of(scenario.document, MOMENT)
    return typeset("questionnaire", filled(scenario.document.answers, stamp, wanted or Wanted()), MOMENT)


def set_changes(scenario: Scenario) -> Typeset:
    """What is another in the second round."""
    return typeset("changes", changes(scenario.document.answers, stamp_of(scenario.document, MOMENT)), MOMENT)
