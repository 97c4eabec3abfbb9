"""A workbook per city with its profile on one printable sheet. What a profile is, is said in `profiles`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from ..disk import make_folder, replacing
from ..messages import say
from ..names import file_name
from .cells import Style
from .collection import Collection
from .matrices import score_style, sign_style
from .pages import BOXED, EMPTY, Cell, Line, head, note, section, title, write_page
from .palette import INK, LINE
from .picture import City, Picture
from .profiles import AspectLine, ClusterLine, Profile, WishLine, profiles
from .progress import Progress, go_on, never, uncounted, unheard
from .scores import AspectCount, Score
from .sheets import Book, Sheet, percentage
from .tables import sign
from .workbook import moment_of

_WIDTHS = (43, 11, 20, 14, 14, 13, 12, 13, 11)
_HEAD: Style = {**BOXED, "align": "center"}
# So that totals and aspects go on one page of A4: points, and per cent.
_LOW, _SCALE = 16, 58
_NAME: Style = {"font_color": INK, "valign": "vcenter", "bottom": 1, "bottom_color": LINE, "text_wrap": True}
_CELL: Style = {**_NAME, "align": "center"}
_CLUSTER: Style = {**_NAME, "bold": True}

# The fields of a Spread, and what their columns are called.
_SPREAD = ("lowest", "lower", "median", "upper", "highest")


def write_profiles(
    collection: Collection,
    picture: Picture,
    folder: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
    *,
    cities: Sequence[City] | None = None,
) -> list[Path]:
    """Write "<city> naast de andere.xlsx" for every city of the picture into `folder`; gives their paths.

    With `cities`, for these alone, still beside all others of the picture. An earlier one is replaced.
    Raises Cancelled, or UserError when the disk refuses; what was written by then stays.
    """
    make_folder(folder)
    paths = []
    chosen = picture.cities if cities is None else cities
    for done, each in enumerate(profiles(collection, picture, chosen)):
        go_on(cancelled)
        progress(done, len(chosen), each.city.municipality)
        name = say("profile.file", municipality=each.city.municipality or each.city.key, round=each.city.round)
        paths.append(folder / f"{file_name(name)}.xlsx")
        with (
            replacing(paths[-1].absolute()) as temporary,
            Book(temporary, name, moment_of([voice.file for voice in each.city.voices]), uncounted) as book,
        ):
            _write(book.sheet(say("profile.sheet")), picture, each)
    return paths


def _write(sheet: Sheet, picture: Picture, profile: Profile) -> None:
    first = list(_beside_others(picture, profile))
    write_page(sheet, _WIDTHS, [*first, *_wishes(picture, profile)])
    sheet.sheet.set_portrait()
    # Excel keeps to a break only where the scale is given.
    sheet.sheet.set_print_scale(_SCALE)
    sheet.sheet.set_h_pagebreaks([len(first)])


def _beside_others(picture: Picture, profile: Profile) -> Iterator[Line]:
    city = profile.city
    yield title(say("profile.title", municipality=city.municipality))
    yield note(say("profile.about", round=city.round, others=profile.others))
    yield EMPTY
    yield from _section("totals", ("cluster", "own", "denominator", "share", *_SPREAD))
    yield from map(_cluster_line, profile.clusters)
    yield EMPTY
    options = sorted(picture.questionnaire.score_question.options, key=lambda option: option.code)
    yield from _section("aspects", ("aspect", "own"), [*(option.label for option in options), say("profile.open")])
    codes = [option.code for option in options]
    for cluster, found in groupby(profile.aspects, key=lambda line: line.cluster):
        yield Line([(cluster.label, _CLUSTER)])
        yield from (_aspect_line(line, codes) for line in found)


def _wishes(picture: Picture, profile: Profile) -> Iterator[Line]:
    options = picture.questionnaire.score_question.options
    codes = [option.code for option in options]
    furthest = say("profile.furthest", option=max(options, key=lambda option: option.code).label)
    yield from _section("wishes", ("aspect", "own", "wish", "further"), [furthest, say("profile.answered")])
    yield from (_wish_line(wish, codes) for wish in profile.wishes)
    if not profile.wishes:
        yield note(say("profile.no_wishes"))


def _section(name: str, columns: Sequence[str], more: Sequence[str] = ()) -> Iterator[Line]:
    titles = [*(say(f"profile.{column}") for column in columns), *more]
    yield section(say(f"profile.{name}"), len(titles))
    yield head(titles, _HEAD)


def _cluster_line(line: ClusterLine) -> Line:
    own, spread = line.own, line.others
    label = line.cluster.label if line.cluster else say("profile.all")
    answered = say("workbook.of", some=own.answered, all=own.asked)
    start: list[Cell] = [(label, _NAME), (f"{own.score} / {own.maximum}", _CELL), (answered, _CELL)]
    shares = [own.percentage, *((getattr(spread, name) for name in _SPREAD) if spread else (None,) * len(_SPREAD))]
    return Line([*start, *((("–" if share is None else share), percentage(_CELL)) for share in shares)])


def _aspect_line(line: AspectLine, codes: list[int]) -> Line:
    counts = [(line.others.options[code], _CELL) for code in codes]
    return Line([(line.aspect.label, _NAME), _own(line.own, codes), *counts, (_open(line.others), _CELL)], _LOW)


def _wish_line(line: WishLine, codes: list[int]) -> Line:
    numbers = ((value, _CELL) for value in (line.further, line.highest, line.others.answered))
    return Line([(line.aspect.label, _NAME), _own(line.own, codes), (line.question.label, _CELL), *numbers])


def _own(score: Score, codes: list[int]) -> Cell:
    return sign(score), sign_style(score.standing) if score.value is None else score_style(score.value, codes)


def _open(count: AspectCount) -> int:
    return count.asked - count.answered
