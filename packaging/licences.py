"""Collects the licences of everything that goes along in the built program into one text file.

For every installed package that the program needs: name, version, what it says of its licence, and the texts that it
brings; and what the LGPL asks of whoever hands out Qt. Run by `dev.py package` in the environment that is built from.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROJECT = "samenwerking-desktop"
_TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*\Z", re.IGNORECASE)
_EXTRA = re.compile(r"extra\s*==")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# Asked for, and not in the built program.
_LEFT_OUT = ("pip",)
_RULE = "=" * 100
_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (text below, with PySide6). They are
unchanged, and lie beside the program as shared libraries in the folder PySide6: whoever wants to may replace them by
another build of the same version. Their source is at download.qt.io and code.qt.io, tags v6.11 and newer. No part of
this program forbids reverse engineering for debugging such a change."""


def licences() -> str:
    """The whole file."""
    parts = [_heading(), _QT]
    parts += [_of_package(package) for package in needed(PROJECT)]
    parts += list(_of_data(Path(__file__).resolve().parents[1]))
    return f"\n\n{_RULE}\n".join(parts) + "\n"


def needed(project: str) -> list[Distribution]:
    """Every installed package that the project needs to run, with what these need in turn, by name."""
    found: dict[str, Distribution] = {}
    waiting = [project]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another system
            continue
        if key not in found:
            found[key] = package
            waiting += [_NAME.findall(each)[0] for each in package.requires or () if not _EXTRA.search(each)]
    return [package for key, package in sorted(found.items()) if key not in (project, *_LEFT_OUT)]


def _heading() -> str:
    python = sys.version.split()[0]
    return (
        "Samenwerking stad en OCMW is licensed under the EUPL-1.2 (file LICENSE). It is handed out together with the\n"
        f"parts below, each under its own licence. Python {python}: PSF License Version 2, www.python.org. What\n"
        "starts it is PyInstaller's, under the GPL with the exception that what it starts may have any licence."
    )


def _of_package(package: Distribution) -> str:
    about = package.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    classes = [each.removeprefix("License :: ") for each in about.get_all("Classifier") or () if "License ::" in each]
    line = f"{about['Name']} {package.version}: {said.splitlines()[0] if said else ', '.join(classes) or 'see below'}"
    return "\n\n".join([line, *dict.fromkeys(_texts(package))])


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        path = Path(str(file.locate()))
        if _TEXT.search(file.name) and path.is_file() and path.suffix in ("", ".txt", ".md", ".rst"):
            yield path.read_text(encoding="utf-8", errors="replace").strip()


def _of_data(root: Path) -> Iterator[str]:
    for path in sorted((root / "resources" / "fonts").glob("LICENSE-*.txt")):
        yield f"{path.name}\n\n{path.read_text(encoding='utf-8').strip()}"
    yield (root / "resources" / "SOURCES.md").read_text(encoding="utf-8").strip()


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(licences(), encoding="utf-8")
