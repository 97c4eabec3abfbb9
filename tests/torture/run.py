"""Every promise of README under torture, in full or as far as `--minutes` go: `python3 dev.py torture [NAME …]`.

How a promise is tried stands in its own module; this only shares the time and adds up.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from torture.result import Result

ROOT = Path(__file__).resolve().parents[2]

# Per module: the tries of the full form, and how many are run at a stretch before somebody looks at the clock.
FULL: dict[str, tuple[int, int]] = {
    "busy": (2_000, 500),
    "disk_faults": (5_000, 500),
    "hostile": (100_000, 5_000),
    "kill": (10_000, 500),
    "power": (60_000, 15_000),
}


def main(arguments: Sequence[str]) -> int:
    """Run and print; 1 when a promise was broken."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = _parser()
    told = parser.parse_args(arguments)
    if unknown := sorted(set(told.names) - set(FULL)):
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(FULL)}")
    build = ROOT / "build"  # on a disk, which the temporary folder of many systems is not
    build.mkdir(exist_ok=True)
    names = told.names or list(FULL)
    end = monotonic() + told.minutes * 60
    results = []
    for place, name in enumerate(names):
        print(f"torturing: {name} …", file=sys.stderr)
        # What one leaves of its share goes to those after it.
        until = monotonic() + (end - monotonic()) / (len(names) - place)
        with tempfile.TemporaryDirectory(dir=build) as folder:
            results.append(tortured(name, Path(folder), told.seed, lambda: monotonic() >= until))  # noqa: B023
        print(file=sys.stderr, end="\n" if sys.stderr.isatty() else "")
    print(table(results))
    for result in results:
        for failure in result.failures:
            print(f"{result.promise}: {failure}", file=sys.stderr)
    return 1 if any(result.failures for result in results) else 0


def tortured(name: str, folder: Path, seed: int, over: Callable[[], bool]) -> Result:
    """One promise, stretch after stretch with another seed, until all tries are done or the time is over."""
    tries, stretch = FULL[name]
    run = importlib.import_module(f"torture.{name}").run
    found: list[Result] = []
    for done in range(0, tries, stretch):
        if found and over():
            break
        place = folder / f"{done}"
        place.mkdir()

        def progress(number: int, done: int = done) -> None:
            if sys.stderr.isatty():
                print(f"\r{name}: {done + number} of {tries}", end="", file=sys.stderr, flush=True)

        found.append(run(place, min(stretch, tries - done), seed + done, progress))
    return added_up(found)


def added_up(found: Sequence[Result]) -> Result:
    """The results of several stretches of one promise as one; a note is of its stretch alone."""
    failures = tuple(failure for result in found for failure in result.failures)
    last = found[-1]
    note = f"of the last {last.tries:,}: {last.note}" if last.note and len(found) > 1 else last.note
    return Result(last.promise, last.how, sum(result.tries for result in found), failures, note)


def table(results: Sequence[Result]) -> str:
    """The results as README has them."""
    lines = ["| promise | how it is tested | tries | failures |", "|---|---|---|---|"]
    for each in results:
        how = f"{each.how}; {each.note}" if each.note else each.how
        lines.append(f"| {each.promise} | {how} | {each.tries:,} | {len(each.failures):,} |")
    return "\n".join(lines)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py torture", description="Try to break the promises of README.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(FULL)}; else all")
    parser.add_argument(
        "--minutes", type=float, default=1e6, help="how long at most, but for one stretch of each; else all tries"
    )
    parser.add_argument("--seed", type=int, default=20260105, help="another seed makes other tries")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
