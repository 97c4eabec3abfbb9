"""The wheel: everything that the program reads at run time is in it, lies where it looks, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Pictures for README, of no use to an installed program.
_NOT_NEEDED = "resources/screenshots/"


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel of this checkout, built without network."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel and is not installed here")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.iterdir()
    with zipfile.ZipFile(path) as opened:
        yield opened


def _files(folder: str) -> set[str]:
    """The files of a folder of the checkout that git tracks or would; those that lie there when there is no git."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    listed = done.stdout.split("\0") if done.returncode == 0 else [_posix(path) for path in (ROOT / folder).rglob("*")]
    return {name for name in listed if name and (ROOT / name).is_file() and "__pycache__" not in name}


def _posix(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("folder", ["forms", "resources"])
def test_the_wheel_contains_every_form_and_resource_file(wheel: zipfile.ZipFile, folder: str) -> None:
    """Each lies in the package under the same name, byte for byte as in the checkout."""
    needed = {name for name in _files(folder) if not name.startswith(_NOT_NEEDED)}
    packed = {name.removeprefix("samenwerking_desktop/") for name in wheel.namelist()}

    assert needed
    assert needed - packed == set()
    for name in needed:
        assert wheel.read(f"samenwerking_desktop/{name}") == (ROOT / name).read_bytes()


def test_the_wheel_contains_every_module(wheel: zipfile.ZipFile) -> None:
    """All of src is in it, and no module that is not in src."""
    modules = {name.removeprefix("src/") for name in _files("src") if name.endswith(".py")}

    assert {name for name in wheel.namelist() if name.endswith(".py")} == modules


def test_the_wheel_contains_nothing_else(wheel: zipfile.ZipFile) -> None:
    """No tests, no tools, no caches and nobody's inventories go along."""
    tops = {name.split("/")[0] for name in wheel.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"samenwerking_desktop"}
    assert not [name for name in wheel.namelist() if name.endswith((".pyc", ".inventaris", ".inzending", ".bundel"))]


def test_an_installed_program_finds_its_own_files(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    """Away from the checkout, forms and messages are read from inside the package."""
    wheel.extractall(tmp_path)
    code = (
        "from samenwerking_desktop import messages, paths\n"
        "from samenwerking_desktop.questionnaire.load import load_folder\n"
        "folders = paths.form_folders()\n"
        "forms = [load_folder(folder) for folder in folders.values()]\n"
        "print(len(forms), len(messages.say('error.file_empty', path='x')))\n"
        "print(*{folder.parents[1] for folder in folders.values()}, paths.data_folder('resources').parent, sep='\\n')\n"
    )
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    counts, *places = done.stdout.splitlines()

    assert [int(count) > 0 for count in counts.split()] == [True, True]
    assert set(places) == {str(tmp_path / "samenwerking_desktop")}


def test_the_wheel_names_the_command(wheel: zipfile.ZipFile) -> None:
    """Installing it gives the command `samenwerking`."""
    (entry_points,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]

    assert "samenwerking = samenwerking_desktop." in wheel.read(entry_points).decode()
