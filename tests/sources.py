"""The program as text that tests read: each of its files parsed once, for all of them."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import samenwerking_desktop

PACKAGE = Path(samenwerking_desktop.__file__).resolve().parent


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of the program, parsed, by its path in the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return {file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}
