"""Every table that people get of a collection, in the order of a workbook: one list for sheets and data files alike.

What only one of the two has stands with it: every answer as it was given, and the coloured matrices.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import (
    arrivals,
    coding_tables,
    conflicts,
    evidence_list,
    followups,
    other_tables,
    overview,
    rankings,
    rounds,
    synergy_tables,
    tables,
)
from .collection import Collection
from .picture import LATEST, Picture, Selection

if TYPE_CHECKING:
    import pandas as pd

Table = Callable[[Collection, Picture], "pd.DataFrame"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A table: what makes it, and whether it shows the rounds apart by itself.

    Every other one has a row or a count per city, and a city that answered twice must not count twice.
    """

    table: Table
    rounds_apart: bool = False


def make(name: str, collection: Collection, picture: Picture) -> pd.DataFrame:
    """The table of that name; KeyError when there is none."""
    entry = ALL[name]
    return entry.table(collection, picture if entry.rounds_apart else latest(picture))


def latest(picture: Picture) -> Picture:
    """The picture with one row per city: of the last round, and where that is silent of the first."""
    return picture.select(Selection(round=LATEST)) if len({city.round for city in picture.cities}) > 1 else picture


def _of_picture(table: Callable[[Picture], pd.DataFrame], *, rounds_apart: bool = False) -> Entry:
    return Entry(lambda _collection, picture: table(picture), rounds_apart)


# Its name is that of the CSV file and of the table in a database; `sheet.<name>` and `sheet_note.<name>` are what the
# sheet is called and says.
BEFORE: dict[str, Entry] = {
    "cities": Entry(tables.cities, rounds_apart=True),
    "returns_state": Entry(arrivals.returns_state, rounds_apart=True),
    "clusters": _of_picture(overview.clusters),
    "cluster_summary": _of_picture(overview.cluster_summary),
    "city_ranking": _of_picture(rankings.city_ranking),
    "aspect_ranking": _of_picture(rankings.aspect_ranking),
    "size_correlation": Entry(rankings.size_correlation),
    "white_spots": _of_picture(overview.white_spots),
}
AFTER: dict[str, Entry] = {
    "other_names": Entry(other_tables.other_names),
    "other_scores": Entry(other_tables.other_scores),
    "other_counts": Entry(other_tables.other_counts),
    "arrangement_forms": Entry(followups.arrangement_forms),
    "wishes": Entry(followups.wishes),
    "wish_gaps": Entry(followups.wish_gaps),
    "obstacle_presence": Entry(followups.obstacle_presence),
    "code_counts": Entry(coding_tables.code_counts),
    "code_quotes": Entry(coding_tables.code_quotes),
    "coding_progress": Entry(coding_tables.coding_progress),
    "differences": Entry(conflicts.differences, rounds_apart=True),
    "agreement": _of_picture(conflicts.agreement),
    "agreement_by_city": _of_picture(conflicts.agreement_by_city),
    "transition_totals": _of_picture(rounds.transition_totals, rounds_apart=True),
    "transitions": _of_picture(rounds.transitions, rounds_apart=True),
    "changes": _of_picture(rounds.changes, rounds_apart=True),
    "reviewed": Entry(rounds.reviewed, rounds_apart=True),
    "wish_outcomes": Entry(rounds.wish_outcomes, rounds_apart=True),
    "synergies": Entry(synergy_tables.synergies, rounds_apart=True),
    "synergy_counts": Entry(synergy_tables.synergy_counts, rounds_apart=True),
    "measures": Entry(synergy_tables.measures, rounds_apart=True),
    "evidence": Entry(evidence_list.evidence, rounds_apart=True),
}
ALL = {**BEFORE, **AFTER}
