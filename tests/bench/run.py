"""All measurements as ratios, or those named: `python3 dev.py bench [start edit screen export merge …]`."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path

NAMES = ("start", "edit", "screen", "search", "export", "merge", "study", "workbook", "paper")


def main(names: list[str]) -> int:
    """Measure and print; 1 when a goal was missed, 2 for a name that does not exist."""
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"no such measurement: {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from bench.figures import table

    figures = []
    for name in names or NAMES:
        print(f"measuring: {name} …", file=sys.stderr)
        # Beside the checkout's own files: the temporary folder of many systems is no disk at all.
        build = Path(__file__).resolve().parents[2] / "build"
        build.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=build) as folder:
            figures += importlib.import_module(f"bench.bench_{name}").measure(Path(folder))
    print(table(figures))
    return 0 if all(figure.reached for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
