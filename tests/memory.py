"""How much memory a process has, and had at most, for measurements and for limits."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def peak() -> int:
    """The most memory that this process ever had, in bytes; 0 where the system does not tell.

    On Linux not what getrusage says: there a process begins with the peak of the one that started it.
    """
    if _STATUS.exists():
        return _read("VmHWM")
    if not importlib.util.find_spec("resource"):
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def resident() -> int:
    """The memory that this process has now, in bytes; 0 where the system does not tell."""
    return _read("VmRSS") if _STATUS.exists() else 0


def _read(name: str) -> int:
    return int(re.findall(rf"{name}:\s+(\d+) kB", _STATUS.read_text(encoding="ascii"))[0]) * 1024
