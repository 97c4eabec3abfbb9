"""README's two commands on a machine that has nothing but Python and git."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from long.bare import ROOT, bare_debian, run

pytestmark = [pytest.mark.long, pytest.mark.skipif(sys.platform != "linux", reason="a bare Debian is Linux")]


def test_two_commands(tmp_path: Path) -> None:
    """After `git clone`, `dev.py run` gives the results of the demo, and `dev.py test` passes."""
    root = tmp_path / "root"
    with bare_debian(root, "python3", "git", "ca-certificates") as inside:
        run("git", "clone", "--quiet", ROOT, root / "opt/checkout")
        inside("cd /opt/checkout && python3 dev.py run")
        assert (root / "opt/checkout/build/demo/demo.bundel").stat().st_size > 0
        inside("cd /opt/checkout && python3 dev.py test")
