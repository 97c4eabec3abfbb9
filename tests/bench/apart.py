"""One merge in a process of its own, so that time and memory are nobody else's; it imports no more than that."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from time import process_time

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan


def main() -> None:
    """Merge the files named on the standard input into a new collection; print seconds and megabytes."""
    paths = [Path(line) for line in sys.stdin.read().splitlines()]
    start = process_time()
    with Collection.create(Path(sys.argv[1])) as collection:
        apply(collection, plan(collection, paths))
    print(process_time() - start, _peak())


def _peak() -> float:
    """The most memory that this process ever had, in megabytes; 0 where the system does not tell."""
    if not importlib.util.find_spec("resource"):
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << (20 if sys.platform == "darwin" else 10))


if __name__ == "__main__":
    main()
