"""The built program: it tests itself, brings its licences, and installs on a machine that has no Python."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from long.bare import ROOT, bare_debian, run
from samenwerking_desktop.filekinds import COLLECTION_ID, INVENTORY_ID, RETURN_ID

pytestmark = pytest.mark.long

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def dist() -> Path:
    """Where `dev.py package`, which lets the program test itself, has put everything."""
    run(sys.executable, ROOT / "dev.py", "package")
    return ROOT / "dist"


def test_everything_that_is_handed_out_has_its_licence(dist: Path) -> None:
    """Each part is named with its licence, and what the LGPL asks stands on top."""
    text = (dist / "samenwerking" / "LICENCES.txt").read_text(encoding="utf-8")
    assert "GNU Lesser General Public License, version 3" in text
    for name in ("PySide6_Essentials 6.", "pandas ", "typst ", "python-docx ", "Open Sans", "DejaVu"):
        assert name in text


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no Debian")
def test_it_installs_on_a_bare_debian(dist: Path, tmp_path: Path) -> None:
    """With nothing but what the package asks for, the program passes its own test; it comes into the menu."""
    (deb,) = dist.glob("*.deb")
    root = tmp_path / "root"
    with bare_debian(root, "ca-certificates") as inside:
        shutil.copy(deb, root / "opt" / deb.name)
        inside(f"apt-get update -qq && apt-get install -y -qq --no-install-recommends /opt/{deb.name}")
        inside("QT_QPA_PLATFORM=offscreen samenwerking self-test")
        assert (root / "usr/share/applications/samenwerking.desktop").is_file()


def test_its_files_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    """What the system looks for in a file is what SQLite writes there for our three numbers."""
    known = ET.parse(ROOT / "packaging/linux/samenwerking.xml")  # noqa: S314 - our own
    types = known.getroot().findall(f"{_MIME}mime-type")
    marks = {each.findall(f".//{_MIME}match")[1].attrib["value"] for each in types}
    written = set()
    for number in (INVENTORY_ID, RETURN_ID, COLLECTION_ID):
        path = tmp_path / str(number)
        connection = sqlite3.connect(path)
        connection.executescript(f"PRAGMA application_id = {number}; CREATE TABLE t (a)")
        connection.close()
        written.add(path.read_bytes()[68:72].decode())
    assert marks == written
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", ROOT / "packaging/linux/samenwerking.desktop"], check=True)
