"""Giving codes to texts, taking, confirming and undoing them: kept by place and by what the text says.

So a code stands as long as that text does, in a newer revision and in the next round, and comes back with it. Which
texts there are is read in `coded_texts`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Collection as Several
from dataclasses import dataclass
from typing import NamedTuple

from ..inventory.origin import utc_now
from .collection import Collection


class Given(NamedTuple):
    """A code as a text has it; `direction` is "for", "against", or "" in a list without directions."""

    code: str
    direction: str


# Read, and no code of the list fits it; old codes do not stand then.
PASSED_OVER = Given("", "")


class Place(NamedTuple):
    """Where a text stands, whichever revision or round it is in."""

    city: str
    respondent: str
    aspect: str
    question: str


@dataclass(frozen=True, slots=True)
class CodedText:
    """One text of a return that counts, with its codes in the order of its list.

    `answer` is what it explains, as label of question and answer; `ticked` are the options that were chosen beside it;
    `direction` is what that makes of a code that is given without one. `old` are the codes that another text at this
    place has and this one has not; `passed_over` says that somebody read it and gave none.
    """

    place: Place
    sha256: str
    municipality: str
    nis: str
    round: int
    cluster: str
    cluster_label: str
    aspect_label: str
    question_label: str
    answer: str
    ticked: tuple[str, ...]
    text: str
    list: str
    direction: str
    codes: tuple[Given, ...] = ()
    old: tuple[Given, ...] = ()
    passed_over: bool = False

    @property
    def done(self) -> bool:
        """Whether nothing is left to do: it has codes, or was passed over."""
        return bool(self.codes) or self.passed_over

    @property
    def changed(self) -> bool:
        """Whether there are codes for another text at this place only, to be confirmed or passed over."""
        return bool(self.old) and not self.done


@dataclass(frozen=True, slots=True)
class Change:
    """What one act changed: of each text (by place and sha256) the codes that it had before."""

    before: tuple[tuple[Place, str, frozenset[Given]], ...]


class Row(NamedTuple):
    """A code as it is kept: under the id that the aspect had then, and when it was given (ISO 8601, UTC)."""

    aspect: str
    at: str


# By place, then by the sha256 of the text.
Marks = Mapping[Place, Mapping[str, Mapping[Given, Row]]]
_Clock = Callable[[], str]


def fingerprint(text: str) -> str:
    """What a text is known by."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_marks(collection: Collection, cities: Iterable[tuple[str, str]] | None = None) -> Marks:
    """All codes that were ever given, or those of these (city, respondent); under what the aspects are called now."""
    newest = collection.newest_questionnaire()
    renamed = newest.renamed if newest else {}
    found: dict[Place, dict[str, dict[Given, Row]]] = {}
    query = "SELECT city, respondent, aspect, question, text, code, direction, at FROM coding"
    with collection.failures_told():
        execute = collection.connection.execute
        if cities is None:
            rows = execute(query).fetchall()
        else:
            some = f"{query} WHERE city = ? AND respondent = ?"
            rows = [row for each in sorted(set(cities)) for row in execute(some, each)]
    for city, respondent, aspect, question, sha256, code, direction, at in rows:
        place = Place(city, respondent, renamed.get(aspect, aspect), question)
        found.setdefault(place, {}).setdefault(sha256, {})[Given(code, direction)] = Row(aspect, at)
    return found


def give(
    collection: Collection,
    texts: Iterable[CodedText],
    code: str,
    direction: str | None = None,
    clock: _Clock = utc_now,
) -> Change:
    """Give a code to texts, all of them or none; without a direction each gets its own. UserError when it fails."""

    def more(text: CodedText, now: Several[Given]) -> set[Given]:
        return {*now, Given(code, text.direction if direction is None else direction)} - {PASSED_OVER}

    return _act(collection, texts, more, clock)


def give_all(
    collection: Collection, texts: Iterable[CodedText], given: Iterable[Given], clock: _Clock = utc_now
) -> Change:
    """Give several codes at once, each with its direction."""
    wanted = set(given)
    return _act(collection, texts, lambda _text, now: {*now, *wanted} - {PASSED_OVER}, clock)


def take(
    collection: Collection,
    texts: Iterable[CodedText],
    code: str,
    direction: str | None = None,
    clock: _Clock = utc_now,
) -> Change:
    """Take a code away from texts, in one direction or, without one, in each text's own."""

    def less(text: CodedText, now: Several[Given]) -> set[Given]:
        return {*now} - {Given(code, text.direction if direction is None else direction)}

    return _act(collection, texts, less, clock)


def confirm(collection: Collection, texts: Iterable[CodedText], clock: _Clock = utc_now) -> Change:
    """Have the codes of the earlier text stand for this one too."""

    def old_too(text: CodedText, now: Several[Given]) -> set[Given]:
        return {*now, *text.old} - {PASSED_OVER} if text.old else {*now}

    return _act(collection, texts, old_too, clock)


def pass_over(collection: Collection, texts: Iterable[CodedText], clock: _Clock = utc_now) -> Change:
    """Note that texts were read and that no code fits; codes of an earlier text do not stand then."""

    def none(_text: CodedText, now: Several[Given]) -> set[Given]:
        return {*now} or {PASSED_OVER}

    return _act(collection, texts, none, clock)


def take_back(collection: Collection, change: Change, clock: _Clock = utc_now) -> Change:
    """Make codes what they were before that change; returns what makes them again what they are."""
    marks = read_marks(collection, {place[:2] for place, _, _ in change.before})
    before = []
    with collection.transaction():
        for place, sha256, wanted in change.before:
            now = marks.get(place, {}).get(sha256, {})
            before.append((place, sha256, frozenset(now)))
            _write(collection, place, sha256, now, wanted, clock())
    return Change(tuple(before))


def _act(
    collection: Collection,
    texts: Iterable[CodedText],
    decide: Callable[[CodedText, Several[Given]], set[Given]],
    clock: _Clock,
) -> Change:
    """Decide per text what its codes become, from those that it has now: what a screen shows may be old."""
    # The same text in two rounds is one.
    chosen = {(text.place, text.sha256): text for text in texts}
    marks = read_marks(collection, {place[:2] for place, _ in chosen})
    wanted = [(*key, frozenset(decide(text, marks.get(key[0], {}).get(key[1], {})))) for key, text in chosen.items()]
    return take_back(collection, Change(tuple(wanted)), clock)


def _write(
    collection: Collection,
    place: Place,
    sha256: str,
    now: Mapping[Given, Row],
    wanted: Several[Given],
    moment: str,
) -> None:
    execute = collection.connection.execute
    where = "city = ? AND respondent = ? AND aspect = ? AND question = ? AND text = ? AND code = ? AND direction = ?"
    for given, row in now.items():
        if given not in wanted:
            kept = place._replace(aspect=row.aspect)
            execute(f"DELETE FROM coding WHERE {where}", (*kept, sha256, *given))  # noqa: S608 - own text only
    for given in sorted(wanted):
        if given not in now:
            execute("INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*place, sha256, *given, moment))
