"""The profile of one city beside the others, as data for its template. It computes no figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from ..messages import say
from .wording import day, words

_COLUMNS = ("cluster", "own", "denominator", "share", "lowest", "lower", "median", "upper", "highest")
_LEGEND = ("legend_own", "legend_half", "legend_all", "legend_median")
_NONE = "–"
# Beside fewer others than this, a figure would be that of a city one knows.
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Band:
    """Percentages of the other cities: lowest, the middle half with its middle, and highest."""

    lowest: float
    lower: float
    median: float
    upper: float
    highest: float


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """The own score of one cluster and its percentage, None when too little was answered; `others` None for too few."""

    label: str
    score: str
    answered: str
    share: float | None
    others: Band | None


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """The own answer to one aspect, in words, with the colours (#RRGGBB) of its score: of the ground, and on it."""

    words: str
    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class AspectRow:
    """One aspect: how many other cities gave each answer, then how many none. `wish` says what the city wishes."""

    cluster: str
    label: str
    own: OwnAnswer
    others: tuple[int, ...]
    wish: str


@dataclass(frozen=True, slots=True)
class WishRow:
    """What the city wishes, and of how many others that say something how many have come further, or all the way."""

    label: str
    own: OwnAnswer
    wish: str
    further: int
    furthest: int
    answered: int


@dataclass(frozen=True, slots=True)
class CityProfile:
    """All of it; `options` are the answers that are counted, from low to high."""

    municipality: str
    round: int
    moment: datetime
    others: int
    options: tuple[str, ...]
    clusters: tuple[ClusterRow, ...]
    aspects: tuple[AspectRow, ...]
    wishes: tuple[WishRow, ...]

    @property
    def shown(self) -> bool:
        """Whether there are enough others to show what they said."""
        return self.others >= FEWEST


def profile(city: CityProfile) -> dict[str, object]:
    """The profile as data."""
    return {
        "title": say("profile.title", municipality=city.municipality),
        "subtitle": "",
        "foot": [city.municipality, say("paper.round_number", number=city.round), _state(city.moment)],
        "words": {**words(), "more": say("print_profile.more")},
        "about": [say("profile.about", round=city.round, others=city.others), *_notes(city)],
        "chart_title": say("print_profile.chart"),
        "chart_alt": " ".join(_told(city)),
        "legend": [say(f"print_profile.{name}") for name in _LEGEND],
        "tracks": [_track(row) for row in city.clusters],
        "totals_title": say("profile.totals"),
        "totals_head": [say(f"profile.{name}") for name in _COLUMNS],
        "totals": [[row.label, row.score, row.answered, *map(_percent, _figures(row))] for row in city.clusters],
        **_wishes(city),
        **_aspects(city),
    }


def _state(moment: datetime) -> str:
    return say("print_profile.state_of", day=day(moment))


def _notes(city: CityProfile) -> Iterator[str]:
    """Why something is not there."""
    if not city.shown:
        yield say("print_profile.few", fewest=FEWEST)
    if any(row.share is None for row in city.clusters):
        yield say("print_profile.no_share")


def _figures(row: ClusterRow) -> list[float | None]:
    each = row.others
    return [row.share, *([each.lowest, each.lower, each.median, each.upper, each.highest] if each else [None] * 5)]


def _percent(share: float | None) -> str:
    return _NONE if share is None else say("print_profile.percent", share=round(share))


def _track(row: ClusterRow) -> dict[str, object]:
    """What the chart draws for one cluster, in per cent."""
    return {"label": row.label, "own": row.share, "said": _percent(row.share), "others": _figures(row)[1:]}


def _told(city: CityProfile) -> Iterator[str]:
    """The chart in words, for who cannot see it."""
    yield say("print_profile.alt")
    for row in city.clusters:
        own = _percent(row.share)
        if row.others is None:
            yield say("print_profile.alt_alone", cluster=row.label, own=own)
        else:
            low, middle, high = map(_percent, (row.others.lowest, row.others.median, row.others.highest))
            yield say("print_profile.alt_row", cluster=row.label, own=own, lowest=low, median=middle, highest=high)


def _wishes(city: CityProfile) -> dict[str, object]:
    counted = ("further", "furthest", "answered")
    names = [say(f"profile.{name}") for name in ("aspect", "own", "wish", "further")]
    heads = [*names, say("profile.furthest", option=city.options[-1]), say("profile.answered")]
    return {
        "wishes_title": say("profile.wishes"),
        "wishes_head": heads if city.shown else heads[: -len(counted)],
        "wishes": [
            {"label": row.label, "own": _own(row.own), "wish": row.wish, "counts": _counts(city, row)}
            for row in city.wishes
        ],
        "no_wishes": say("profile.no_wishes"),
    }


def _counts(city: CityProfile, row: WishRow) -> list[str]:
    return [str(row.further), str(row.furthest), str(row.answered)] if city.shown else []


def _aspects(city: CityProfile) -> dict[str, object]:
    counted = [*city.options, say("profile.open")] if city.shown else []
    return {
        "aspects_title": say("profile.aspects") if city.shown else say("print_profile.own_answers"),
        "aspects_head": [say("profile.aspect"), say("profile.own"), *counted],
        "clusters": [
            {"label": label, "rows": [_aspect(city, row) for row in rows]}
            for label, rows in groupby(city.aspects, key=lambda row: row.cluster)
        ],
    }


def _aspect(city: CityProfile, row: AspectRow) -> dict[str, object]:
    shown = list(map(str, row.others)) if city.shown else []
    return {"label": row.label, "own": _own(row.own), "counts": shown, "wish": row.wish}


def _own(own: OwnAnswer) -> dict[str, str]:
    return {"words": own.words, "fill": own.fill, "ink": own.ink}
