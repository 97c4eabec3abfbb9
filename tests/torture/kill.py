"""Nothing lost: processes that are killed at any moment of their work. What work that is: `sessions`.

A warm process forks a worker for each try, so that one costs milliseconds; the worker tells over a pipe what is saved.
Half of them are killed from outside at a random moment, the others just before one of the calls with which they write.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.file import InventoryFile
from torture import syscalls
from torture.result import Result
from torture.sessions import SESSIONS, Session, State
from torture.syscalls import Count

PROMISE = "nothing is lost when the program is killed"
HOW = (
    "SIGKILL at a random moment of editing, export, merge and migration: opens, is sound, has all that was called saved"
)
LONGEST_WAIT = 10.0
SAVED, WENT_WRONG = b".", b"!"
HOT = bytes.fromhex("d9d505f920a163d7")  # how a journal begins that must still be played back


def run(
    folder: Path, tries: int, seed: int, progress: Callable[[int], None] = lambda _: None, broken: str = ""
) -> Result:
    """Kill so many workers; `broken` names one of BROKEN, for the proof that this harness can fail: once is proof."""
    beside = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "torture.kill", str(folder), str(tries), str(seed), broken]
    failures: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=beside) as warm:
        assert warm.stdout
        for line in warm.stdout:
            said = json.loads(line)
            failures += said["failures"]
            progress(said["done"])
            note = said["note"]
    if warm.returncode:
        raise subprocess.CalledProcessError(warm.returncode, command)
    return Result(PROMISE, HOW, tries, tuple(failures), note)


# ---- the warm process


@dataclass
class Played:
    """A session as it goes when nobody is killed: the states (first as it was laid), and what each step costs."""

    name: str
    seed: str
    start: Path
    states: list[State] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)

    @property
    def session(self) -> Session:
        """What is done."""
        return SESSIONS[self.name]

    def steps(self, folder: Path) -> Iterator[Callable[[], State]]:
        """Do it, the same each time."""
        return self.session.steps(folder, random.Random(self.seed))


def work(folder: Path, tries: int, seed: int, broken: str) -> None:
    """Kill worker after worker, and print as JSON what was found; whoever started us reads it."""
    dice = random.Random(seed)
    played = [_play(folder, name, f"{seed} {take}") for name in SESSIONS for take in range(2)]
    with BROKEN[broken]():
        weights = [each.session.weight for each in played]
        saved = left = 0
        for done in range(1, tries + 1):
            (one,) = dice.choices(played, weights)
            place = folder / "try"
            shutil.copytree(one.start, place)
            failures, count = _kill(one, place, dice)
            saved, left = saved + count, left + any(place.glob(".*.tmp"))
            shutil.rmtree(place)
            note = f"{saved:,} steps were called saved; {left:,} kills left a temporary file behind"
            failures = [f"{one.name} {one.seed}: {failure}" for failure in failures]
            print(json.dumps({"done": done, "failures": failures, "note": note}), flush=True)  # noqa: T201
            if broken and failures:
                break


def _play(folder: Path, name: str, seed: str) -> Played:
    """Do a session undisturbed, and remember the states."""
    start, stage = folder / f"start {name} {seed}", folder / "stage"
    start.mkdir()
    played = Played(name, seed, start)
    played.session.lay(start)
    shutil.copytree(start, stage)
    played.states.append(played.session.look(stage))
    shutil.rmtree(stage)
    shutil.copytree(start, stage)
    count, begin = Count(), perf_counter()
    with count.counting():
        for ask in played.steps(stage):
            played.seconds.append(perf_counter() - begin)
            played.calls.append(count.done - sum(played.calls))
            played.states.append(ask())
            begin = perf_counter()
    shutil.rmtree(stage)
    return played


def _kill(played: Played, place: Path, dice: random.Random) -> tuple[list[str], int]:
    """Kill one worker; what was wrong then, and how many steps it called saved."""
    number = dice.randrange(len(played.seconds))
    itself = syscalls.reachable and played.calls[number] > 0 and dice.random() < 0.5
    call = sum(played.calls[:number]) + dice.randrange(played.calls[number]) + 1 if itself else 0
    reading, writing = os.pipe()
    worker = os.fork()
    if not worker:
        os.close(reading)
        _be_killed(played, place, writing, call)
    os.close(writing)
    told = _read(reading, sys.maxsize if itself else number)
    if not itself:
        sleep(dice.random() * 1.2 * played.seconds[number])
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    while more := os.read(reading, 10_000):
        told += more
    os.close(reading)
    if WENT_WRONG in told:
        return [told.decode(errors="replace")], 0
    saved = told.count(SAVED)
    return [f"killed after {saved}: {failure}" for failure in _wrong(played, place, saved)], saved


def _read(reading: int, wanted: int) -> bytes:
    """What the worker says until it has said so many things; less when it says nothing more."""
    told = b""
    while len(told) < wanted and select.select([reading], [], [], LONGEST_WAIT)[0]:
        more = os.read(reading, min(wanted - len(told), 10_000))
        if not more or WENT_WRONG in more:
            return told + more
        told += more
    return told


def _be_killed(played: Played, place: Path, writing: int, call: int) -> None:
    """What the worker does until it is killed, at the latest by itself just before this call."""
    try:
        with Count(at=call, then=lambda: os.kill(os.getpid(), signal.SIGKILL)).counting():
            for _ in played.steps(place):
                os.write(writing, SAVED)
    except BaseException:  # noqa: BLE001 - the process that waits for it must hear of it, whatever it is
        os.write(writing, WENT_WRONG + traceback.format_exc()[-2000:].encode())
    os._exit(0)


def _wrong(played: Played, place: Path, saved: int) -> Iterator[str]:
    """Everything that is not as it should be in the files of a worker that had called so many steps saved."""
    try:
        found = played.session.look(place)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        yield f"does not open: {error!r}"[:500]
        return
    last, *more = played.states[saved : saved + 2]
    # The files of a step are written one after the other.
    allowed = [last, *((*new[:place], *last[place:]) for new in more for place in range(1, len(last) + 1))]
    if found not in allowed:
        known = [played.states.index(found)] if found in played.states else "none that ever was"
        yield f"another state: {known}"
    # One that is cold, as that of a collection that was only read since, is ignored until the next write.
    if hot := [path.name for path in place.glob("[!.]*-journal") if path.read_bytes().startswith(HOT)]:
        yield f"left after closing: {hot}"


# ---- subjects that must fail


@contextmanager
def _sound() -> Iterator[None]:
    yield


@contextmanager
def _called_saved_too_early() -> Iterator[None]:
    """The last edit is kept back until the next one comes."""
    save = InventoryFile.save
    waiting: list[tuple[Any, ...]] = []

    def late(*arguments: object) -> None:
        waiting.append(arguments)
        if len(waiting) > 1:
            save(*waiting.pop(0))

    setattr(InventoryFile, "save", late)  # noqa: B010
    yield


@contextmanager
def _in_parts() -> Iterator[None]:
    """Every row is a transaction of its own."""
    setattr(InventoryFile, "_transaction", lambda _, write: write())  # noqa: B010 - not its own type
    yield


@contextmanager
def _in_place() -> Iterator[None]:
    """A return is written where it will stand."""
    from torture import disk_faults  # late: the other workers start without what it imports

    with disk_faults.BROKEN["in place"]():
        yield


@contextmanager
def _asks_first() -> Iterator[None]:
    """A file with a journal beside it is not opened any more."""
    usual = Document.open

    def asking(path: Path, **how: Callable[[], str]) -> Document:
        if path.with_name(f"{path.name}-journal").exists():
            raise PermissionError(path)
        return usual(path, **how)

    setattr(Document, "open", asking)  # noqa: B010
    yield


BROKEN = {
    "": _sound,
    "too early": _called_saved_too_early,
    "in parts": _in_parts,
    "in place": _in_place,
    "asks first": _asks_first,
}

if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
