"""Makes a Debian package of the folder that PyInstaller built: program, menu entry, icon, and its kinds of files.

    python packaging/make_deb.py BUILT_FOLDER VERSION OUT.deb

Needs dpkg-deb, which every Debian and Ubuntu has. No script runs at installation: what must be renewed then (menus,
kinds of files, icons) the system renews by itself.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = "samenwerking-desktop"
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the built folder leaves to the system: the display, its fonts, and the printer.
DEPENDS = (
    "libc6",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libx11-6",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libcups2 | libcups2t64",
)
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {name} <noreply@example.org>
Installed-Size: {size}
Depends: {depends}
Section: misc
Priority: optional
Description: Take stock of the cooperation between a city and its OCMW
 A questionnaire of 7 clusters and 41 aspects, filled in offline in one file;
 merging, scores and tables for the knowledge centre; accessible documents.
"""


def make_deb(built: Path, version: str, out: Path) -> None:
    """Lay everything in its place below a folder, and pack it."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        shutil.copytree(built, root / "opt" / NAME, symlinks=True)
        _lay(root)
        _control(root, version)
        root.chmod(0o755)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", root, out], check=True)


def _lay(root: Path) -> None:
    share, icons = root / "usr/share", ROOT / "resources/icons"
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/samenwerking").symlink_to(f"/opt/{NAME}/samenwerking")
    _copy(HERE / "linux/samenwerking.desktop", share / "applications/samenwerking.desktop")
    _copy(HERE / "linux/samenwerking.xml", share / "mime/packages/samenwerking.xml")
    _copy(icons / "samenwerking.svg", share / "icons/hicolor/scalable/apps/samenwerking.svg")
    _copy(icons / "samenwerking.png", share / "icons/hicolor/256x256/apps/samenwerking.png")
    _copy(ROOT / "LICENSE", share / f"doc/{NAME}/copyright")
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (share / f"doc/{NAME}/changelog.gz").write_bytes(changes)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _control(root: Path, version: str) -> None:
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    machine = subprocess.run(["uname", "-m"], check=True, capture_output=True, text=True).stdout.strip()
    text = CONTROL.format(
        name=NAME,
        version=version,
        architecture=ARCHITECTURES.get(machine, machine),
        size=size // 1024,
        depends=", ".join(DEPENDS),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    make_deb(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
