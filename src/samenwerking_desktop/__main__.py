"""How the program starts: the application, or one command. Knows no click, for which the first window would wait."""

from __future__ import annotations

import sys
from pathlib import Path

# As `inventory.file`, `inventory.returns` and `centre.collection` call them; importing those here would cost time.
_OWN_FILES = (".inventaris", ".inzending", ".bundel")


def main() -> None:
    """Run what the command line asks for and leave with its exit status."""
    arguments = sys.argv[1:]
    if opens_application(arguments):
        from .app import run
    else:
        from .cli import run
    sys.exit(run(arguments))


def opens_application(arguments: list[str]) -> bool:
    """Whether these arguments start the application: none, or one file to open."""
    if len(arguments) != 1:
        return not arguments
    path = Path(arguments[0])
    return path.suffix.casefold() in _OWN_FILES or path.is_file()


if __name__ == "__main__":
    main()
