"""How the program starts: the application, or one command. Knows no click, for which the first window would wait."""

from __future__ import annotations

import os.path
import sys

from .filekinds import OWN_SUFFIXES


def main() -> None:
    """Run what the command line asks for and leave with its exit status."""
    arguments = sys.argv[1:]
    sys.exit(_run_application(arguments) if opens_application(arguments) else _run_command(arguments))


def opens_application(arguments: list[str]) -> bool:
    """Whether these arguments start the application: none, or one file to open."""
    if len(arguments) != 1:
        return not arguments
    # Path.is_file would raise for a place in a folder that may not be looked into.
    return arguments[0].casefold().endswith(OWN_SUFFIXES) or os.path.isfile(arguments[0])  # noqa: PTH113


def _run_application(paths: list[str]) -> int:
    from .app import run

    return run(paths)


def _run_command(arguments: list[str]) -> int:
    from .cli import run

    return run(arguments)


if __name__ == "__main__":
    main()
