"""Collects the licences of everything that goes along in the built program into one text file.

    python packaging/licences.py BUILT_FOLDER

Writes LICENCES.txt in that folder. It looks at what is in the folder, and not at what was asked for: Python packages
with the texts that they bring and what they say they are built from, libraries of the system, fonts and other data,
and what the LGPL asks of whoever hands out Qt. A part of which it cannot tell the licence stops it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"
OWN = {"samenwerking_desktop", "samenwerking-desktop"}
PYINSTALLER = {"_pyi_rth_utils"}
_TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*\Z", re.IGNORECASE)
_LIBRARY = re.compile(r"\.(so|dll|dylib|pyd)(\.|\Z)")
_QT = ("PySide6_Essentials", "PySide6_Addons", "shiboken6")
_RULE = "=" * 100
_HEADING = """\
Samenwerking stad en OCMW is licensed under the EUPL-1.2 (file LICENSE of its source). It is handed out together with
the parts below, each under its own licence. What starts it is PyInstaller's, under the GPL with the exception that what
it starts may have any licence."""
_ABOUT_QT = """\
Qt and PySide6, version {version}, are used under the GNU Lesser General Public License, version 3, with the GNU General
Public License, version 3, that it builds on: both texts are below. They are unchanged, and lie beside the program as
shared libraries in the folder PySide6: whoever wants to may replace them there by another build of the same version,
and the program uses that. No part of this program forbids reverse engineering for debugging such a change.

The source of exactly these versions is at download.qt.io/official_releases/qt and
download.qt.io/official_releases/QtForPython; whoever handed this program out gives it to you on request, for as long as
that program is handed out and for at least three years."""


def licences(built: Path) -> str:
    """The whole file, for a folder that PyInstaller built."""
    inside = built / "_internal"
    packages = sorted(packages_in(built, inside), key=lambda package: package.metadata["Name"].lower())
    parts = [_HEADING, _ABOUT_QT.format(version=distribution("PySide6_Essentials").version)]
    parts += [_read(HERE / "licences" / name) for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "parts-of-qt.txt")]
    parts += [_of_python(), *(_of_package(package) for package in packages)]
    parts += [_of_system(name) for name in from_system(inside, packages)]
    parts += [f"{path.name}\n\n{_read(path)}" for path in sorted((RESOURCES / "fonts").glob("LICENSE-*.txt"))]
    parts.append(_read(RESOURCES / "SOURCES.md"))
    return f"\n\n{_RULE}\n".join(parts) + "\n"


def packages_in(built: Path, inside: Path) -> list[Distribution]:
    """Every installed package of which a module is in the program; a module of nobody stops."""
    (program,) = (path for path in built.iterdir() if path.stem == "samenwerking")
    modules = {name.split(".")[0] for name in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc}
    folders = {path.name.split(".")[0] for path in inside.iterdir() if path.is_dir() and path.suffix != ".dist-info"}
    known, found = packages_distributions(), set[str]()
    for name in (modules | folders) - OWN - PYINSTALLER:
        if name in known:
            found.update(known[name])
        elif not (name in sys.stdlib_module_names or name.startswith(("_sysconfigdata", "python3"))):
            raise SystemExit(f"Whose is the module {name}? Its licence cannot be told.")
    return [distribution(name) for name in found - OWN]


def from_system(inside: Path, packages: list[Distribution]) -> list[str]:
    """The libraries that neither Python nor one of the packages brought."""
    of_wheels = {Path(str(file)).name for package in packages for file in package.files or ()}
    libraries = {path.name for path in inside.rglob("*") if path.is_file() and _LIBRARY.search(path.name)}
    own = libraries - of_wheels
    return sorted(name for name in own if not name.startswith("libpython") and not _of_standard_library(name))


def _of_standard_library(name: str) -> bool:
    """Python's own modules; on Windows also what lies in its folder of libraries."""
    if any(Path(sys.base_prefix, folder, name).exists() for folder in (".", "DLLs")):
        return True
    return name.partition(".")[0] in sys.stdlib_module_names


def _of_python() -> str:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (sysconfig.get_path("stdlib"), sys.base_prefix, f"/usr/share/doc/python{version}")
    texts = [Path(place, name) for place in places for name in ("LICENSE.txt", "copyright")]
    text = next(path for path in texts if path.is_file())
    return f"Python {sys.version.split()[0]}: PSF License Version 2, www.python.org\n\n{_read(text)}"


def _of_package(package: Distribution) -> str:
    about = package.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    classes = [each.removeprefix("License :: ") for each in about.get_all("Classifier") or () if "License ::" in each]
    line = f"{about['Name']} {package.version}: {said.splitlines()[0] if said else ', '.join(classes) or 'see below'}"
    texts = ["Its licence stands above, at Qt."] if about["Name"] in _QT else [*dict.fromkeys(_texts(package))]
    if not texts:
        raise SystemExit(f"{line}: it brings no text.")
    return "\n\n".join([line, *texts, *_built_from(package)])


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        path = Path(str(file.locate()))
        if _TEXT.search(file.name) and path.is_file() and path.suffix in ("", ".txt", ".md", ".rst"):
            yield _read(path)


def _built_from(package: Distribution) -> Iterator[str]:
    """What a package that is compiled says of its parts (CycloneDX)."""
    for file in package.files or ():
        if file.name.endswith(".cyclonedx.json"):
            parts = json.loads(file.read_text(encoding="utf-8"))["components"]
            yield "It is built from:\n" + "\n".join(sorted(map(_of_part, parts)))


def _of_part(part: dict[str, object]) -> str:
    said = part.get("licenses")
    licence = " AND ".join(each["expression"] for each in said) if isinstance(said, list) else "see its source"
    author = f", by {part['author']}" if part.get("author") else ""
    return f"  {part['name']} {part['version']}: {licence}{author} (crates.io/crates/{part['name']})"


def _of_system(name: str) -> str:
    """What Debian says of the package with this library."""
    command = ["dpkg", "-S", f"*/{name}"]
    said = subprocess.run(command, capture_output=True, text=True, check=False) if os.name == "posix" else None
    if said is None or said.returncode != 0:
        raise SystemExit(f"Whose is the library {name}? Its licence cannot be told.")
    package = said.stdout.split(":")[0]
    return f"{name}, of the Debian package {package}\n\n{_read(Path('/usr/share/doc', package, 'copyright'))}"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip("\n")


if __name__ == "__main__":
    Path(sys.argv[1], "LICENCES.txt").write_text(licences(Path(sys.argv[1])), encoding="utf-8")
