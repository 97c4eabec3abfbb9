"""Where the program's own data lies: installed beside the package, or at the root of a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def data_folder(name: str) -> Path:
    """The folder `forms` or `resources`; FileNotFoundError when the installation is incomplete."""
    for root in (PACKAGE, PACKAGE.parent.parent):
        if (root / name).is_dir():
            return root / name
    raise FileNotFoundError(name)


def resource(name: str) -> Path:
    """The path of one file in `resources`, e.g. "messages/nl.toml"."""
    return data_folder("resources") / name


def form_folders() -> dict[str, Path]:
    """The folder of every form that ships with the program, by form id."""
    return {path.parent.name: path.parent for path in sorted(data_folder("forms").glob("*/form.toml"))}
