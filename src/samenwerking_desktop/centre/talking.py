"""What to talk about with one city: both answers and both reasons side by side, and room for what is agreed.

Plain data for whoever prints it, and the same as a workbook with a sheet per city. Nobody's name stands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from ..disk import replacing
from ..errors import UserError
from ..inventory.answers import RESPONDENTS
from ..messages import say
from .cells import LINE_HEIGHT, Style
from .collection import Collection
from .conflicts import Difference, find_differences, label_of
from .pages import EMPTY, Line, head, note, section, title, write_page
from .palette import LINE
from .picture import City, Picture
from .progress import Progress, go_on, never, uncounted, unheard
from .sheets import WRAPPED, Book, Sheet
from .voices import AgreementCount, count_agreement
from .workbook import moment_of

_BOX: Style = {**WRAPPED, "border": 1, "border_color": LINE}
_ASPECT, _ANSWER, _REASON, _AGREED, _WHY = 26, 15, 34, 17, 34
# Room to write in by hand, in points.
_ROOM = 3 * LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class TalkingPoint:
    """One aspect; `answers` and `reasons` in the order of the sheet's `voices`, `agreed` and `why` "" until decided."""

    aspect: str
    state: str
    answers: tuple[str, ...]
    reasons: tuple[str, ...]
    agreed: str
    why: str


@dataclass(frozen=True, slots=True)
class TalkingCluster:
    """What there is to talk about in one cluster, and how often the voices agree there."""

    label: str
    count: AgreementCount
    points: tuple[TalkingPoint, ...]


@dataclass(frozen=True, slots=True)
class TalkingSheet:
    """All of it for one city in one round; `voices` are who returned something, in Dutch, and `count` is over all."""

    municipality: str
    round: int
    voices: tuple[str, ...]
    count: AgreementCount
    clusters: tuple[TalkingCluster, ...]


def talking_sheet(collection: Collection, picture: Picture, city_key: str) -> TalkingSheet:
    """What to talk about with this city, in the last round in which more than one voice returned.

    Raises UserError when there is no such round.
    """
    found = talking_sheets(collection, picture, [city_key])
    if not found:
        raise UserError("one_voice")
    return found[-1]


def talking_sheets(collection: Collection, picture: Picture, keys: Iterable[str] | None = None) -> list[TalkingSheet]:
    """A sheet per city and round in which more than one voice returned, of these cities or of all."""
    wanted = None if keys is None else set(keys)
    cities = [city for city in picture.cities if len(city.voices) > 1 and (wanted is None or city.key in wanted)]
    found: dict[tuple[str, int], list[Difference]] = {}
    for each in find_differences(collection, picture):
        found.setdefault(each.place[:2], []).append(each)
    return [_sheet(picture, city, found.get((city.key, city.round), ())) for city in cities]


def write_talking_sheets(
    collection: Collection,
    picture: Picture,
    out: Path,
    keys: Iterable[str] | None = None,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Write the sheets that hold something to an .xlsx file, of these cities or of all.

    Raises Cancelled, and UserError when there is nothing to talk about or the disk refuses; what stood at `out` then
    still does.
    """
    made = [each for each in talking_sheets(collection, picture, keys) if each.clusters]
    if not made:
        raise UserError("no_differences")
    moment = moment_of(collection.files())
    title = say("talking.title_all", title=picture.questionnaire.title)
    with replacing(out.absolute()) as temporary, Book(temporary, title, moment, uncounted) as book:
        for done, each in enumerate(made):
            go_on(cancelled)
            progress(done, len(made), each.municipality)
            _write(book.sheet(say("talking.sheet", municipality=each.municipality, round=each.round)), each)
    progress(len(made), len(made), "")


def _sheet(picture: Picture, city: City, found: Sequence[Difference]) -> TalkingSheet:
    there = {voice.file.respondent for voice in city.voices}
    voices = [who for who in RESPONDENTS if who in there]
    clusters = [
        TalkingCluster(
            cluster.label,
            picture.agreement(cluster, [city]),
            tuple(_point(picture, each, voices) for each in mine),
        )
        for cluster, mine in groupby(found, key=lambda each: each.cluster)
    ]
    count = count_agreement(city.cells.values())
    labels = tuple(say(f"respondent.{who}") for who in voices)
    return TalkingSheet(city.municipality, city.round, labels, count, tuple(clusters))


def _point(picture: Picture, each: Difference, voices: Sequence[str]) -> TalkingPoint:
    form, verdict = picture.questionnaire, each.cell.verdict
    state = say("conflicts.outdated" if each.cell.outdated else f"conflicts.{each.cell.agreement}")
    return TalkingPoint(
        each.aspect.label,
        state,
        tuple(label_of(form, each.said[who]) for who in voices),
        tuple(each.reasons[who] for who in voices),
        label_of(form, verdict.score) if verdict else "",
        verdict.reason if verdict else "",
    )


def _write(sheet: Sheet, each: TalkingSheet) -> None:
    widths = (_ASPECT, *(width for _ in each.voices for width in (_ANSWER, _REASON)), _AGREED, _WHY)
    above = [
        title(say("talking.title", municipality=each.municipality)),
        note(say("talking.about", round=each.round, agreement=agreement_text(each.count))),
        EMPTY,
    ]
    write_page(sheet, widths, [*above, _head(each), *_lines(each, len(widths))])
    sheet.sheet.repeat_rows(len(above))
    sheet.sheet.freeze_panes(len(above) + 1, 1)


def _head(each: TalkingSheet) -> Line:
    voices = (
        text for voice in each.voices for text in (voice[:1].upper() + voice[1:], say("talking.reason_of", voice=voice))
    )
    return head([say("column.aspect"), *voices, say("talking.agreed"), say("talking.why")])


def _lines(each: TalkingSheet, columns: int) -> Iterator[Line]:
    for cluster in each.clusters:
        agreement = agreement_text(cluster.count)
        yield section(say("talking.cluster", cluster=cluster.label, agreement=agreement), columns)
        for point in cluster.points:
            said = (text for pair in zip(point.answers, point.reasons, strict=True) for text in pair)
            values = [f"{point.aspect}\n({point.state})", *said, point.agreed, point.why]
            yield Line([(value, _BOX) for value in values], _ROOM)


def agreement_text(count: AgreementCount) -> str:
    """How often both agree, with its denominator: "eens over 5 van 7 (71 %), 2 eenzijdig"."""
    both = count.agree + count.differ
    if not both:
        return say("conflicts.no_both", one_sided=count.one_sided)
    share = round(count.percentage or 0)
    return say("conflicts.share", agree=count.agree, both=both, share=share, one_sided=count.one_sided)
