"""What stands in the yearly report, from an inventory and a year: one content, of which both documents are made."""

from __future__ import annotations

from datetime import datetime

from ..errors import UserError
from ..inventory.answers import Answers
from ..inventory.record_words import choice_label
from ..inventory.report_fields import is_year
from ..messages import say
from ..paper.wording import day
from .annexes import annex_list, find_annexes
from .measures import measures, timeline
from .opening_part import introduction, meetings
from .summary import summary
from .synergies import synergies
from .tree import Report
from .year import Year


def report(answers: Answers, year: int, moment: datetime) -> Report:
    """The report of a year as it stands at `moment`, which is the day on its title page; UserError for no year."""
    if not is_year(str(year)):
        raise UserError("not_a_year", value=str(year))
    of_year = Year(answers, year, moment.date())
    annexes = find_annexes(of_year)
    sections = (
        introduction(of_year),
        meetings(of_year, annexes),
        synergies(of_year, annexes),
        measures(of_year, annexes),
        timeline(of_year),
        summary(of_year),
        annex_list(of_year, annexes),
    )
    who = answers.identity
    authority = who.get("authority") or who.get("municipality") or ""
    return Report(
        say("report.title", year=year),
        say("report.subtitle", municipality=who["municipality"])
        if who.get("municipality")
        else say("report.bodies_title"),
        authority,
        tuple(_facts(of_year, authority, moment)),
        tuple(each for each in sections if not each.is_empty),
    )


def _facts(year: Year, authority: str, moment: datetime) -> list[tuple[str, str]]:
    """What stands on the title page."""
    basis = year.report["legal_basis"]
    told = {
        "bodies_fact": authority,
        "year_fact": str(year.year),
        "budget_fact": year.report["budget_year"] or str(year.year + 1),
        "law": choice_label("legal_basis", basis) if basis else "",
        "made_on": day(moment),
    }
    return [(say(f"report.{name}"), value) for name, value in told.items() if value]
