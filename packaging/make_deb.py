"""Makes a Debian package of the folder that PyInstaller built: program, menu entry, icon, and its kinds of files.

    python packaging/make_deb.py BUILT_FOLDER VERSION OUT.deb

Needs dpkg, which every Debian and Ubuntu has, and objdump, which PyInstaller needs too. No script runs at installation:
what must be renewed then (menus, kinds of files, icons) the system renews by itself.
"""

from __future__ import annotations

import gzip
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

NAME = "samenwerking-desktop"
LIBRARY = f"usr/lib/{NAME}"
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {name} <noreply@example.org>
Installed-Size: {size}
Depends: {depends}
Recommends: shared-mime-info, xdg-utils
Section: misc
Priority: optional
Description: Take stock of the cooperation between a city and its OCMW
 A questionnaire of 7 clusters and 41 aspects, filled in offline in one file;
 merging, scores and tables for the knowledge centre; accessible documents.
"""
COPYRIGHT = """\
Copyright: the authors of samenwerking-desktop. Licence: EUPL-1.2, the text is below. The parts that it is handed out
with have licences of their own: /{library}/LICENCES.txt.

"""


def make_deb(built: Path, version: str, out: Path) -> None:
    """Lay everything in its place below a folder, and pack it."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        shutil.copytree(built, root / LIBRARY, symlinks=True)
        _lay(root)
        _set_modes(root)
        _control(root, version, depends(built))
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", root, out], check=True)


def _lay(root: Path) -> None:
    share, icons = root / "usr/share", ROOT / "resources/icons"
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/samenwerking").symlink_to(f"../lib/{NAME}/samenwerking")
    _copy(HERE / "linux/samenwerking.desktop", share / "applications/samenwerking.desktop")
    _copy(HERE / "linux/samenwerking.xml", share / "mime/packages/samenwerking.xml")
    _copy(icons / "samenwerking.svg", share / "icons/hicolor/scalable/apps/samenwerking.svg")
    _copy(icons / "samenwerking.png", share / "icons/hicolor/256x256/apps/samenwerking.png")
    documentation = share / "doc" / NAME
    documentation.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (documentation / "copyright").write_text(COPYRIGHT.format(library=LIBRARY) + licence, encoding="utf-8")
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (documentation / "changelog.gz").write_bytes(changes)


def _set_modes(root: Path) -> None:
    """Everybody reads, one file is a program: whatever the machine that builds has for a habit."""
    program = root / LIBRARY / "samenwerking"
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def depends(built: Path) -> list[str]:
    """The packages with what the built folder is linked to and leaves to the system: C, display, fonts, printer.

    By their older names: those that a newer release calls NAME + t64 provide these.
    """
    files = [path for path in built.rglob("*") if path.is_file() and not path.is_symlink()]
    libraries = [path for path in files if ".so" in path.suffixes or path == built / "samenwerking"]
    read = subprocess.run(["objdump", "-p", *libraries], check=True, capture_output=True, text=True)
    lacking = set(re.findall(r"NEEDED\s+(\S+)", read.stdout)) - {path.name for path in files}
    folder = sysconfig.get_config_var("MULTIARCH")
    places = [f"*/lib/{folder}/{name}" for name in sorted(lacking)]
    owners = subprocess.run(["dpkg", "-S", *places], check=True, capture_output=True, text=True)
    packages = {line.split(":")[0].removesuffix("t64") for line in owners.stdout.splitlines()}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(packages - {"libc6"})]


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _control(root: Path, version: str, needed: list[str]) -> None:
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    machine = subprocess.run(["uname", "-m"], check=True, capture_output=True, text=True).stdout.strip()
    text = CONTROL.format(
        name=NAME,
        version=version,
        architecture=ARCHITECTURES.get(machine, machine),
        size=size // 1024,
        depends=", ".join(needed),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    make_deb(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
