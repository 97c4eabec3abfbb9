"""The tables of the yearly synergy reports: what cities share, how much per domain, and what they plan.

The denominator of every count is the cities that returned a report: most have none, and that is no "nothing shared".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple
from typing import TYPE_CHECKING

from ..inventory.record_words import choice_label
from ..inventory.records import Progress
from ..inventory.report_fields import STATUS
from ..messages import say
from ..questionnaire.model import Questionnaire
from .collection import Collection
from .picture import Picture
from .synergies import DomainCount, Told, count, read_reports
from .tables import WHO, Row, frame, short_id, who_of

if TYPE_CHECKING:
    import pandas as pd

LINKED = ("cluster", "cluster_label", "aspect", "aspect_label")
SYNERGIES = (
    *WHO,
    *("domain", "heading", "title", "text", "benefit", "level", "level_label", "partners", "since", "until"),
    *("status", "status_label", "report_year"),
    *LINKED,
)
NUMBERS = ("existing", "new", "proposed", "stopped", "with_any", "reporting", "cities")
COUNTS = ("domain", *NUMBERS)
MEASURES = (
    *WHO,
    *("domain", "title", "text", "owner_body", "owner_body_label", "deadline", "due"),
    *("status", "status_label", "late", "report_year"),
    *LINKED,
)


def synergies(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Every synergy as it was told last: `report_year` is that of the report, and what began in it is new."""
    return synergy_table(picture.questionnaire, read_reports(collection, picture).synergies)


def synergy_counts(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Per domain, and of all, the synergies in the last report of each city."""
    return count_table(count(read_reports(collection, picture)))


def measures(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Every measure as it was told last. `due` is the last day of its deadline, ISO 8601.

    `late` is 1 where that had passed when the return was exported, and the measure had not ended.
    """
    return measure_table(picture.questionnaire, read_reports(collection, picture).measures)


def synergy_table(form: Questionnaire, found: Iterable[Told], year: int = 0) -> pd.DataFrame:
    """These synergies, as they were in the reports of one year, or as they were told last."""
    return frame([_synergy(form, each, year) for each in found], SYNERGIES, ("since", "until", "report_year"))


def count_table(counts: Iterable[DomainCount]) -> pd.DataFrame:
    """These counts; the last is of all domains."""
    rows = [(each.domain or say("synergies.all_domains"), *astuple(each)[1:]) for each in counts]
    return frame(rows, COUNTS, NUMBERS)


def measure_table(form: Questionnaire, found: Iterable[Told]) -> pd.DataFrame:
    """These measures."""
    return frame([_measure(form, each) for each in found], MEASURES, ("late", "report_year"))


def _synergy(form: Questionnaire, told: Told, year: int) -> Row:
    record, is_ = told.record, told.standing(year)
    texts = (told.domain, record["heading"], record["title"], record["text"], record["benefit"])
    shared = (*_choice("level", record["level"]), record["partners"])
    years = (_year(record["since"]), _year(record["until"]))
    status = (*_choice(STATUS, is_ or ""), year or told.year or None)
    return *who_of(told.file), *texts, *shared, *years, *status, *_linked(form, told)


def _measure(form: Questionnaire, told: Told) -> Row:
    record, deadline = told.record, told.record.date("deadline")
    last = record.last_told(told.year)
    due = (deadline.label, deadline.last.isoformat()) if deadline else ("", "")
    said = (told.domain, record["title"], record["text"], *_choice("owner_body", record["owner_body"]), *due)
    status = _choice(STATUS, record.told(last) if last else "")
    late = int(told.progress is Progress.LATE)
    return *who_of(told.file), *said, *status, late, told.year or None, *_linked(form, told)


def _choice(name: str, value: str) -> tuple[str, str]:
    return str(value), choice_label(name, value) if value else ""


def _year(text: str) -> int | None:
    return int(text) if text else None


def _linked(form: Questionnaire, told: Told) -> Row:
    """The columns LINKED."""
    clusters = {cluster.id: cluster.label for cluster in form.clusters}
    cluster = told.aspect.partition(".")[0]
    return cluster, clusters.get(cluster, cluster), short_id(told.aspect), told.aspect_label
