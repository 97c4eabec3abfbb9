"""A bare Debian in a folder, for what must work on a machine that has nothing.

It needs the rights of root and debootstrap. How packages are reached (mirror, certificates) is taken over from this
machine.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
RELEASE = "bookworm"
REACHED_BY = ("etc/apt", "etc/ssl/certs", "usr/local/share/ca-certificates", "etc/pip.conf", "etc/resolv.conf")
KEPT = re.compile(r"(PIP|SSL|CURL|REQUESTS)_|[A-Za-z]+_(proxy|PROXY)\Z")


def run(*command: str | Path, **more: str) -> None:
    """Run a command; what it says is shown when the test fails."""
    subprocess.run(command, check=True, env={**os.environ, **more})


def mirror() -> str:
    """Where this machine gets its Debian packages."""
    for path in sorted(Path("/etc/apt").rglob("*.sources")) + sorted(Path("/etc/apt").rglob("sources.list")):
        if found := re.search(r"^(?:URIs:|deb(?: \[.*?\])?)\s+(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE):
            return found[1]
    raise AssertionError("this machine names no source of packages")


@contextmanager
def bare_debian(root: Path, *packages: str) -> Iterator[Callable[[str], None]]:
    """A bare system below `root` with these packages: what runs a line of a shell in it, and fails when that does."""
    assert os.geteuid() == 0, "making a bare system takes the rights of root"
    assert shutil.which("debootstrap"), "debootstrap is not installed"
    run("debootstrap", "--variant=minbase", f"--include={','.join(packages)}", RELEASE, root, mirror())
    for name in REACHED_BY:
        if Path("/", name).exists():
            # Links are followed, as what they lead to is not there. Of those that lead nowhere `cp` only complains.
            subprocess.run(["cp", "-rTLf", Path("/", name), root / name], check=False)
    mounted = [root / name for name in ("proc", "dev")]
    try:
        for target in mounted:
            run("mount", "--rbind", Path("/", target.name), target)
            run("mount", "--make-rslave", target)
        kept = [f"{name}={value}" for name, value in os.environ.items() if KEPT.match(name)]
        plain = ["LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "DEBIAN_FRONTEND=noninteractive"]
        yield lambda line: run("chroot", root, "env", "-i", *plain, *kept, "sh", "-c", line)
    finally:
        for target in mounted:
            subprocess.run(["umount", "-R", "-l", target], check=False)
