"""Nothing lost when the power fails: sessions of work, of which every state that a disk could be left in is opened.

A session is done once while `disk_log` writes down what the disk is told. A disk keeps all that was synced; of the rest
it keeps what it likes: all, nothing, of each file as much as it got to, or any 512 bytes, the last of them torn or
garbled. Names come and go whole, in any number until the folder is synced. Each state is opened by the program itself.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from samenwerking_desktop import disk
from samenwerking_desktop.centre import collection
from samenwerking_desktop.inventory import file
from torture import disk_faults
from torture.disk_log import Event, Log, Names, Resize, Saved, Sync, Write, listening
from torture.result import Result
from torture.sessions import SESSIONS, State

PROMISE = "nothing is lost when the power fails"
HOW = (
    "every write of editing, export, migration and merge as the last, whole, torn or garbled, what was not synced kept "
    "or not: opens, is sound, has all that was called saved"
)
SECTOR = 512
# Which of the writes that were not synced are there, and what of them; by the place of each in the log.
Keeps = Callable[[int, Event], Iterable[Event]]


@dataclass(frozen=True, slots=True)
class Done:
    """A session that was done: what the disk was told, and what the files said at the start and after each step."""

    name: str
    log: Log
    events: tuple[Event, ...]
    states: list[State]

    def pending(self, cut: int) -> set[int]:
        """Which events before `cut` a disk need not have kept."""
        found: set[int] = set()
        synced: set[int | None] = set()
        for place in range(cut - 1, -1, -1):
            match self.events[place]:
                case Sync(which):
                    synced.add(which)
                case Write(which, _, _) | Resize(which, _) if which not in synced:
                    found.add(place)
                case Names() if None not in synced:
                    found.add(place)
        return found

    def left(self, cut: int, keeps: Keeps) -> dict[str, bytes]:
        """The files after a power cut just before event `cut`."""
        pending = self.pending(cut)
        events: list[Event] = []
        for place, event in enumerate(self.events[:cut]):
            events += keeps(place, event) if place in pending else [event]
        return self.log.replayed(events)

    def allowed(self, cut: int) -> list[State]:
        """What the files may say then: what was called saved, and of the step that goes on one file after the other."""
        saved = sum(isinstance(event, Saved) for event in self.events[:cut])
        last, *more = self.states[saved : saved + 2]
        return [last, *((*new[:place], *last[place:]) for new in more for place in range(1, len(last) + 1))]


@dataclass(frozen=True, slots=True)
class Cut:
    """One power cut: in which session, before which event, and which of WAYS the disk left it."""

    done: Done
    at: int
    way: str

    def __str__(self) -> str:
        """For whoever has to find out what went wrong."""
        event = self.done.events[self.at - 1]
        return f"{self.done.name}, {self.way}, after event {self.at}, a {type(event).__name__}"


def run(
    folder: Path,
    tries: int,
    seed: int,
    progress: Callable[[int], None] = lambda _: None,
    *,
    broken: str = "",
    names: Collection[str] = SESSIONS,
) -> Result:
    """Look at so many states; `broken` names one of BROKEN, for the proof that this harness can fail: once is proof."""
    dice, place = random.Random(seed), folder / "cut"
    with BROKEN[broken]():
        sessions = [_done(name, folder, random.Random(f"{seed} {name}")) for name in names]
    known: dict[int, State | str] = {}
    failures: list[str] = []
    for number, cut in zip(range(1, tries + 1), _cuts(sessions, dice), strict=False):
        files = cut.done.left(cut.at, WAYS[cut.way](cut, dice))
        # Many cuts leave the same files.
        look = hash((cut.done.name, *sorted(files.items())))
        if look not in known:
            known[look] = _look(cut, files, place)
        if known[look] not in cut.done.allowed(cut.at):
            failures.append(f"{cut}: {_seen(cut, known[look])}")
        progress(number)
        if broken and failures:
            break
    writes = sum(isinstance(event, Write) for done in sessions for event in done.events)
    return Result(PROMISE, HOW, number, tuple(failures), f"{writes:,} writes, {len(known):,} different states")


def _done(name: str, folder: Path, dice: random.Random) -> Done:
    """Do a session, and remember what the disk was told and what the files said."""
    session, place = SESSIONS[name], folder / name
    place.mkdir()
    session.lay(place)
    shutil.copytree(place, folder / "look")
    states = [session.look(folder / "look")]
    shutil.rmtree(folder / "look")
    with listening(place) as log:
        for ask in session.steps(place, dice):
            log.saved()
            states.append(ask())
        log.check()
    return Done(name, log, tuple(log.events), states)


def _cuts(sessions: Iterable[Done], dice: random.Random) -> Iterator[Cut]:
    """First every cut in each of the CERTAIN ways, in any order; then others without end."""
    places = [(done, at) for done in sessions for at in range(1, len(done.events) + 1)]
    certain = [Cut(done, at, way) for done, at in places for way in CERTAIN]
    yield from dice.sample(certain, len(certain))
    while True:
        done, at = dice.choice(places)
        yield Cut(done, at, dice.choice(CHANCE))


def _look(cut: Cut, files: dict[str, bytes], place: Path) -> State | str:
    """What the program finds in a state, or how it fails to."""
    place.mkdir()
    for name, data in files.items():
        (place / name).write_bytes(data)
    try:
        return SESSIONS[cut.done.name].look(place)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return repr(error)[:300]
    finally:
        shutil.rmtree(place)


def _seen(cut: Cut, found: State | str) -> str:
    if isinstance(found, str):
        return found
    return f"state {cut.done.states.index(found)}" if found in cut.done.states else "a state that never was"


# ---- what a disk keeps of what was not synced


def _all(cut: Cut, dice: random.Random) -> Keeps:
    return lambda _, event: [event]


def _nothing(cut: Cut, dice: random.Random) -> Keeps:
    return lambda *_: []


def _torn(cut: Cut, dice: random.Random) -> Keeps:
    """The last write stopped halfway."""

    def half(place: int, event: Event) -> list[Event]:
        if place != cut.at - 1 or not isinstance(event, Write):
            return [event]
        return [Write(event.file, event.at, event.data[: len(event.data) // 2])]

    return half


def _last_alone(cut: Cut, dice: random.Random) -> Keeps:
    """The last write came before all others."""
    return lambda place, event: [event] if place == cut.at - 1 else []


def _garbled(cut: Cut, dice: random.Random) -> Keeps:
    """Of the last write one sector is noise."""

    def some(place: int, event: Event) -> list[Event]:
        if place != cut.at - 1 or not isinstance(event, Write):
            return [event]
        sector = dice.choice(_pieces(event))
        return [event, Write(sector.file, sector.at, dice.randbytes(len(sector.data)))]

    return some


def _as_far(cut: Cut, dice: random.Random) -> Keeps:
    """Each file in its own order, but one further than the other."""
    pending = sorted(cut.done.pending(cut.at))
    until: dict[int | None, int] = {}
    for which in {_file(cut.done.events[place]) for place in pending}:
        own = [place for place in pending if _file(cut.done.events[place]) == which]
        until[which] = dice.choice([-1, *own])
    return lambda place, event: [event] if place <= until[_file(event)] else []


def _sectors(cut: Cut, dice: random.Random) -> Keeps:
    """Any sectors, sizes and names."""
    share = dice.choice((0.1, 0.5, 0.9))

    def some(_: int, event: Event) -> list[Event]:
        pieces: Sequence[Event] = _pieces(event) if isinstance(event, Write) else [event]
        return [piece for piece in pieces if dice.random() < share]

    return some


def _file(event: Event) -> int | None:
    return event.file if isinstance(event, Write | Resize) else None


def _pieces(write: Write) -> list[Write]:
    """A write in parts that do not go over the edge of a sector."""
    end = write.at + len(write.data)
    edges = [write.at, *range(write.at // SECTOR * SECTOR + SECTOR, end, SECTOR), end]
    return [Write(write.file, one, write.data[one - write.at : two - write.at]) for one, two in pairwise(edges)]


WAYS = {
    "all": _all,
    "nothing": _nothing,
    "torn": _torn,
    "last alone": _last_alone,
    "garbled": _garbled,
    "as far": _as_far,
    "sectors": _sectors,
}
CERTAIN, CHANCE = tuple(WAYS)[:5], tuple(WAYS)[4:]


# ---- subjects that must fail


def _connecting(*pragmas: str) -> Callable[[], AbstractContextManager[None]]:
    """Connections that sync less than ours do."""
    usual = disk.connect

    def connect(path: Path) -> sqlite3.Connection:
        connection = usual(path)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    return lambda: _put((file, collection), "connect", connect)


@contextmanager
def _put(places: Iterable[object], name: str, value: object) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for place in places:
            patch.setattr(place, name, value)
        yield


BROKEN: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "no sync": _connecting("synchronous = OFF"),
    "less sync": _connecting("locking_mode = NORMAL", "journal_mode = TRUNCATE", "synchronous = NORMAL"),
    "a folder not synced": lambda: _put((disk,), "_sync_folder", lambda _: None),
    "in place": disk_faults.BROKEN["in place"],
}
