"""The talking sheet of one city, as data for its template: what each voice said and why, and room for the decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..messages import say
from .wording import day, words


@dataclass(frozen=True, slots=True)
class Saying:
    """What one voice answered, and why; "" where it did not say."""

    answer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Point:
    """One aspect, how the voices stand to one another, what each said, and what was decided, "" until then."""

    aspect: str
    state: str
    said: tuple[Saying, ...]
    outcome: str
    why: str


@dataclass(frozen=True, slots=True)
class Part:
    """The points of one cluster, and how often the voices agree there, in words."""

    label: str
    agreement: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class CityTalk:
    """All of it for one city in one round; `voices` are who answered, `options` what can be decided."""

    municipality: str
    round: int
    moment: datetime
    agreement: str
    voices: tuple[str, ...]
    options: tuple[str, ...]
    parts: tuple[Part, ...]


def talking(city: CityTalk) -> dict[str, object]:
    """The sheet as data."""
    voices = [voice[:1].upper() + voice[1:] for voice in city.voices]
    return {
        "title": say("talking.title", municipality=city.municipality),
        "subtitle": "",
        "foot": [
            say("print_talking.foot"),
            city.municipality,
            say("paper.round_number", number=city.round),
            say("print_profile.state_of", day=day(city.moment)),
        ],
        "words": words(),
        "about": say("talking.about", round=city.round, agreement=city.agreement),
        "head": [say("paper.aspect"), *voices, say("print_talking.outcome")],
        "options": city.options,
        "parts": [
            {
                "label": say("talking.cluster", cluster=part.label, agreement=part.agreement),
                "points": list(map(_point, part.points)),
            }
            for part in city.parts
        ],
    }


def _point(point: Point) -> dict[str, object]:
    return {
        "aspect": point.aspect,
        "state": point.state,
        "said": [[each.answer or say("print_talking.nothing"), each.reason] for each in point.said],
        "outcome": point.outcome,
        "why": point.why,
    }
