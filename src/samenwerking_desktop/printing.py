"""What a collection gives on paper: profiles and talking sheets of its cities, as data of the paper room, and as PDF.

How they look is in the paper room; what a profile or a talking sheet is, in the centre.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from .centre.collection import Collection
from .centre.conflicts import label_of
from .centre.palette import INK, shade
from .centre.picture import City, Picture
from .centre.profiles import AspectLine, ClusterLine, Profile, Spread, WishLine, profiles
from .centre.progress import Progress, go_on, never, unheard
from .centre.scores import Score, Standing
from .centre.talking import TalkingPoint, TalkingSheet, agreement_text, talking_sheets
from .centre.workbook import moment_of
from .disk import make_folder
from .errors import UserError
from .messages import say
from .names import file_name
from .paper.profile import FEWEST, AspectRow, Band, CityProfile, ClusterRow, OwnAnswer, WishRow, profile
from .paper.talking import CityTalk, Part, Point, Saying, talking
from .paper.typesetting import typeset, write_pdf

_WHITE = "#FFFFFF"


def print_profiles(
    collection: Collection,
    picture: Picture,
    folder: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
    *,
    cities: Sequence[City] | None = None,
) -> list[Path]:
    """Write "<city> naast de andere.pdf" for every city of the picture into `folder`; gives their paths.

    With `cities`, for these alone, still beside all others of the picture. An earlier one is replaced.
    Raises Cancelled, or UserError when the disk refuses; what was written by then stays.
    """
    make_folder(folder)
    places = _Places(folder)
    chosen = picture.cities if cities is None else cities
    for done, each in enumerate(profiles(collection, picture, chosen)):
        go_on(cancelled)
        progress(done, len(chosen), each.city.municipality)
        name = say("profile.file", municipality=each.city.municipality or each.city.key, round=each.city.round)
        paper = city_profile(picture, each)
        write_pdf(typeset("profile", profile(paper), paper.moment), places.next(name))
    return places.taken


def print_talking_sheets(
    collection: Collection,
    picture: Picture,
    folder: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
    *,
    keys: Iterable[str] | None = None,
) -> list[Path]:
    """Write "Gespreksblad <city>.pdf" into `folder` for every city and round where voices differ; gives their paths.

    With `keys`, of these cities alone. An earlier one is replaced. Raises Cancelled, and UserError when they differ
    nowhere or the disk refuses; what was written by then stays.
    """
    made = [each for each in talking_sheets(collection, picture, keys) if each.clusters]
    if not made:
        raise UserError("no_differences")
    make_folder(folder)
    places, moments = _Places(folder), {(city.municipality, city.round): _moment(city) for city in picture.cities}
    for done, each in enumerate(made):
        go_on(cancelled)
        progress(done, len(made), each.municipality)
        paper = city_talk(picture, each, moments[each.municipality, each.round])
        name = say("print_talking.file", municipality=each.municipality, round=each.round)
        write_pdf(typeset("talking", talking(paper), paper.moment), places.next(name))
    return places.taken


def city_talk(picture: Picture, sheet: TalkingSheet, moment: datetime) -> CityTalk:
    """A talking sheet as the paper room takes it."""
    parts = tuple(
        Part(each.label, agreement_text(each.count), tuple(map(_point, each.points))) for each in sheet.clusters
    )
    agreement = agreement_text(sheet.count)
    return CityTalk(sheet.municipality, sheet.round, moment, agreement, sheet.voices, _options(picture), parts)


def _point(point: TalkingPoint) -> Point:
    said = tuple(Saying(answer, why) for answer, why in zip(point.answers, point.reasons, strict=True))
    return Point(point.aspect, point.state, said, point.agreed, point.why)


def _options(picture: Picture) -> tuple[str, ...]:
    """The answers that count, from low to high."""
    options = sorted(picture.questionnaire.score_question.options, key=lambda option: option.code)
    return tuple(option.label for option in options)


def city_profile(picture: Picture, found: Profile) -> CityProfile:
    """A profile as the paper room takes it."""
    city = found.city
    wished = {line.aspect.id: line.question.label for line in found.wishes}
    return CityProfile(
        city.municipality,
        city.round,
        _moment(city),
        found.others,
        _options(picture),
        tuple(map(_cluster, found.clusters)),
        tuple(_aspect(picture, line, wished.get(line.aspect.id, "")) for line in found.aspects),
        tuple(_wish(picture, line) for line in found.wishes),
    )


def _moment(city: City) -> datetime:
    """When the newest of what the city returned was exported."""
    return moment_of([voice.file for voice in city.voices]).replace(tzinfo=UTC)


def _cluster(line: ClusterLine) -> ClusterRow:
    own = line.own
    return ClusterRow(
        line.cluster.label if line.cluster else say("profile.all"),
        f"{own.score} / {own.maximum}",
        say("workbook.of", some=own.answered, all=own.asked),
        own.percentage,
        _band(line.others),
    )


def _band(spread: Spread | None) -> Band | None:
    if spread is None or spread.cities < FEWEST:
        return None
    return Band(spread.lowest, spread.lower, spread.median, spread.upper, spread.highest)


def _aspect(picture: Picture, line: AspectLine, wish: str) -> AspectRow:
    count = line.others
    others = (*(times for _, times in sorted(count.options.items())), count.asked - count.answered)
    return AspectRow(line.cluster.label, line.aspect.label, _own(picture, line.own), others, wish)


def _wish(picture: Picture, line: WishLine) -> WishRow:
    own = _own(picture, line.own)
    return WishRow(line.aspect.label, own, line.question.label, line.further, line.highest, line.others.answered)


def _own(picture: Picture, score: Score) -> OwnAnswer:
    """An answer in words; what has no score looks like none."""
    codes = [option.code for option in picture.questionnaire.score_question.options]
    colours = shade(score.value, codes) if score.value is not None else None
    differs = score.standing is Standing.CONFLICT
    words = say("print_profile.differs") if differs else label_of(picture.questionnaire, score)
    return OwnAnswer(words, colours.fill, colours.ink) if colours else OwnAnswer(words, _WHITE, INK)


class _Places:
    """The files of one folder: safe names, of which no two are the same on any system."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def next(self, name: str) -> Path:
        """Where the document of this name goes."""
        known, plain = {path.name.casefold() for path in self.taken}, file_name(name)
        names = (f"{plain}.pdf", *(f"{plain} ({number}).pdf" for number in range(2, len(known) + 3)))
        self.taken.append(self._folder / next(each for each in names if each.casefold() not in known))
        return self.taken[-1]
