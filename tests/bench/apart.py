"""One merge in a process of its own, so that time and memory are nobody else's; it imports no more than that."""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

from memory import peak
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan


def main() -> None:
    """Merge the files named on the standard input into a new collection; print seconds and megabytes."""
    paths = [Path(line) for line in sys.stdin.read().splitlines()]
    start = process_time()
    with Collection.create(Path(sys.argv[1])) as collection:
        apply(collection, plan(collection, paths))
    print(process_time() - start, peak() / (1 << 20))


if __name__ == "__main__":
    main()
