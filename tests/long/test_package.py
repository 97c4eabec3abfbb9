"""The built program: it tests itself, brings its licences, and installs on a machine that has no Python."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from long.bare import ROOT, bare_debian, run
from long.screen import screen, wait_for_window
from samenwerking_desktop.filekinds import COLLECTION_ID, INVENTORY_ID, RETURN_ID

pytestmark = pytest.mark.long

_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_DEBIAN = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no Debian")
_SCREEN = pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool")
_DESKTOP = "shared-mime-info desktop-file-utils libglib2.0-bin xdg-utils"
_INSTALL = "apt-get install -y -qq --no-install-recommends"
# The program finds its own libraries in the one folder; whatever else it is linked with, the system must have.
_LACKING = "find . -type f -name '*.so*' | LD_LIBRARY_PATH=$PWD/_internal xargs ldd | grep 'not found'"


@pytest.fixture(scope="module")
def dist() -> Path:
    """Where `dev.py package`, which lets the program test itself, has put everything."""
    run(sys.executable, ROOT / "dev.py", "package")
    return ROOT / "dist"


@pytest.fixture(scope="module")
def system(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Callable[[str], None]]]:
    """A bare Debian with the package and what it asks for, and nothing else: its folder, and what runs a line in it."""
    (deb,) = dist.glob("*.deb")
    root = tmp_path_factory.mktemp("bare") / "root"
    with bare_debian(root, "ca-certificates") as inside:
        shutil.copy(deb, root / "opt" / deb.name)
        inside(f"apt-get update -qq && {_INSTALL} /opt/{deb.name}")
        yield root, inside


def test_everything_that_is_handed_out_has_its_licence(dist: Path) -> None:
    """Each part is named with its licence (or it would not have been built), and what the LGPL asks stands on top."""
    text = (dist / "samenwerking" / "LICENCES.txt").read_text(encoding="utf-8")
    wanted = (
        *("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "The source of exactly these versions"),
        *("PySide6_Essentials 6.", "PDFium", "Python 3.", "libsqlite3", "pandas ", "numpy ", "lxml ", "python-docx "),
        *("typst ", "typst-layout ", "Open Sans", "DejaVu"),
    )
    assert [name for name in wanted if name not in text] == []


def test_every_result_can_be_made(dist: Path, tmp_path: Path) -> None:
    """No library was left out that only one of the results needs."""

    def command(*arguments: str | Path) -> None:
        run(dist / "samenwerking/samenwerking", *arguments, QT_QPA_PLATFORM="offscreen")

    command("demo", tmp_path / "demo", "--cities", "3")
    collection, inventory = tmp_path / "demo/demo.bundel", tmp_path / "new.inventaris"
    for kind in ("xlsx", "csv", "sav", "sqlite", "profiles", "profiles-pdf"):
        command("table", collection, f"--{kind}", tmp_path / f"table.{kind}")
    command("second-round", collection, tmp_path / "second")
    command("xlsform", tmp_path / "form.xlsx")
    command("new", inventory, "--municipality", "Aalst")
    command("sheet", inventory, "-o", tmp_path / "sheet.xlsx")
    command("fill", inventory, tmp_path / "sheet.xlsx")
    command("print", inventory, "-o", tmp_path / "print.pdf", "--archival")
    command("report", inventory, "--year", "2026", "-o", tmp_path / "report.docx")


@_DEBIAN
def test_the_package_asks_for_all_that_it_needs(system: tuple[Path, Callable[[str], None]]) -> None:
    """With nothing but that, no library is missing and the program passes its own test."""
    _, inside = system
    inside(f"cd /usr/lib/samenwerking-desktop && ! {_LACKING}")
    inside("QT_QPA_PLATFORM=offscreen samenwerking self-test")


@_DEBIAN
@_SCREEN
def test_a_double_click_opens_the_file(system: tuple[Path, Callable[[str], None]]) -> None:
    """Where a desktop is, the three kinds of files are known, under any name, and the program opens with them."""
    _, inside = system
    inside("samenwerking new /opt/here.inventaris --municipality Aalst && cp /opt/here.inventaris /opt/nameless")
    with screen() as display:
        # Without anything of a desktop, and so with nothing but what the package asks for.
        inside(f"DISPLAY={display} samenwerking /opt/here.inventaris & echo $! > /opt/pid")
        wait_for_window(display, r"here\.inventaris")
        inside("kill $(cat /opt/pid)")
    inside(f"{_INSTALL} {_DESKTOP} && desktop-file-validate /usr/share/applications/samenwerking.desktop")
    for name in ("here.inventaris", "nameless"):
        inside(f"XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype /opt/{name} | grep vnd.samenwerking.inventaris")
    for kind in ("inventaris", "inzending", "bundel"):
        inside(f"xdg-mime query default application/vnd.samenwerking.{kind} | grep samenwerking.desktop")
    with screen() as display:
        inside(f"DISPLAY={display} gio open /opt/nameless")
        wait_for_window(display, "nameless")


@_DEBIAN
def test_it_goes_away_without_a_trace(system: tuple[Path, Callable[[str], None]]) -> None:
    """After it is removed, nothing of it is left in the system, nor in what the system knows of files."""
    root, inside = system
    inside("dpkg --purge samenwerking-desktop")
    left = [path for top in ("etc", "usr", "var/lib") for path in (root / top).rglob("*samenwerking*")]
    assert left == []
    inside("! grep -r samenwerking /usr/share/mime /usr/share/applications")


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
