"""What a release stands on: one version, a changelog that tells of it, a checklist that ends with the self-test."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from samenwerking_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent
_PLACES = ("pyproject.toml", "README.md", "dev.py", "packaging/*.*", "packaging/*/*.[!t]*")


def test_the_version_stands_in_one_place() -> None:
    """Everything that needs it reads it there; nothing that is released spells it out."""
    code = "import dev; print(dev.version())"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert told.stdout.strip() == version("samenwerking-desktop") == __version__
    files = [path for place in _PLACES for path in ROOT.glob(place) if path.name != "constraints.txt"]
    assert [path.name for path in files if __version__ in path.read_text(encoding="utf-8")] == []


def test_the_changelog_begins_with_what_is_to_come_or_with_this_version() -> None:
    """And never with an older one."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = next(line for line in text.splitlines() if line.startswith("## "))

    assert first.startswith(("## Unreleased", f"## {__version__} "))


def test_the_checklist_of_a_release_ends_with_the_self_test() -> None:
    """On a machine that never had the program."""
    *_, last = (ROOT / "packaging/README.md").read_text(encoding="utf-8").split("\n6. ")

    assert "samenwerking self-test" in last
    assert "\n7." not in last
