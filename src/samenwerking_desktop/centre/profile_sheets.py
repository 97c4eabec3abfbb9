"""A workbook per city with its profile on one printable sheet. What a profile is, is said in `profiles`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ..disk import make_folder, replacing
from ..messages import say
from ..names import file_name
from .cells import Style, Value, height, lines
from .collection import Collection
from .matrices import score_style, sign_style
from .palette import HEAD, INK, LINE, QUIET
from .picture import City, Picture
from .profiles import AspectLine, ClusterLine, Profile, WishLine, profiles
from .progress import Progress, go_on, never, uncounted, unheard
from .scores import AspectCount, Score
from .sheets import HEADER, Book, Sheet
from .tables import sign
from .workbook import moment_of

_WIDTHS = (44, 13, 20, 15, 15, 13, 13, 13, 13)
_TITLE: Style = {"bold": True, "font_size": 18, "font_color": INK}
_NOTE: Style = {"font_color": QUIET}
_SECTION: Style = {"bold": True, "font_size": 12, "font_color": INK, "bg_color": HEAD, "valign": "vcenter"}
_HEAD: Style = {**HEADER, "border": 1, "border_color": LINE, "align": "center"}
_NAME: Style = {"font_color": INK, "valign": "vcenter", "bottom": 1, "bottom_color": LINE, "text_wrap": True}
_CELL: Style = {**_NAME, "align": "center"}
_SHARE: Style = {**_CELL, "num_format": '0" %"'}
_CLUSTER: Style = {**_NAME, "bold": True}

# The fields of a Spread, and what their columns are called.
_SPREAD = ("lowest", "lower", "median", "upper", "highest")

Line = Sequence[tuple[Value, Style]]


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
    sheet.sheet.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        sheet.sheet.set_column(column, column, width)
    for row, line in enumerate(_lines(picture, profile)):
        style = line[0][1] if line else _NAME
        wrapped = [lines(value, _WIDTHS[column]) for column, (value, look) in enumerate(line) if "text_wrap" in look]
        least = {id(_TITLE): 26, id(_SECTION): 22, id(_HEAD): 34}.get(id(style), 18)
        sheet.sheet.set_row(row, max(least, height(max(wrapped, default=1))))
        for column, (value, look) in enumerate(line):
            sheet.put(row, column, value, sheet.book.format(look))


def _lines(picture: Picture, profile: Profile) -> Iterator[Line]:
    city = profile.city
    yield [(say("profile.title", municipality=city.municipality), _TITLE)]
    yield [(say("profile.about", round=city.round, others=profile.others), _NOTE)]
    yield []
    yield from _section("totals", ("cluster", "own", "denominator", "share", *_SPREAD))
    yield from map(_cluster_line, profile.clusters)
    yield []
    options = sorted(picture.questionnaire.score_question.options, key=lambda option: option.code)
    codes, labels = [option.code for option in options], [option.label for option in options]
    yield from _section("aspects", ("aspect", "own"), [*labels, say("profile.open")])
    cluster = ""
    for line in profile.aspects:
        if line.cluster.label != cluster:
            cluster = line.cluster.label
            yield [(cluster, _CLUSTER)]
        yield _aspect_line(line, codes)
    yield []
    furthest = say("profile.furthest", option=labels[-1])
    yield from _section("wishes", ("aspect", "own", "wish", "further"), [furthest, say("profile.answered")])
    for wish in profile.wishes:
        yield _wish_line(wish, codes)
    if not profile.wishes:
        yield [(say("profile.no_wishes"), _NOTE)]


def _section(name: str, columns: Sequence[str], more: Sequence[str] = ()) -> Iterator[Line]:
    titles = [*(say(f"profile.{column}") for column in columns), *more]
    yield [(say(f"profile.{name}"), _SECTION), *((None, _SECTION) for _ in titles[1:])]
    yield [(title, _HEAD) for title in titles]


def _cluster_line(line: ClusterLine) -> Line:
    own, spread = line.own, line.others
    label = line.cluster.label if line.cluster else say("profile.all")
    answered = say("workbook.of", some=own.answered, all=own.asked)
    start: list[tuple[Value, Style]] = [(label, _NAME), (f"{own.score} / {own.maximum}", _CELL), (answered, _CELL)]
    shares = [own.percentage, *((getattr(spread, name) for name in _SPREAD) if spread else (None,) * len(_SPREAD))]
    return [*start, *((("–" if share is None else share), _SHARE) for share in shares)]


def _aspect_line(line: AspectLine, codes: list[int]) -> Line:
    counts = [(line.others.options[code], _CELL) for code in codes]
    return [(line.aspect.label, _NAME), _own(line.own, codes), *counts, (_open(line.others), _CELL)]


def _wish_line(line: WishLine, codes: list[int]) -> Line:
    numbers = ((value, _CELL) for value in (line.further, line.highest, line.others.answered))
    return [(line.aspect.label, _NAME), _own(line.own, codes), (line.question.label, _CELL), *numbers]


def _own(score: Score, codes: list[int]) -> tuple[Value, Style]:
    return sign(score), sign_style(score.standing) if score.value is None else score_style(score.value, codes)


def _open(count: AspectCount) -> int:
    return count.asked - count.answered
