"""Another program with inventories open: one process beside all tests, as to start it takes longer than most of them.

It is told over its standard input what to do, one line each, and answers each with a line.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key


@contextmanager
def open_elsewhere(path: Path) -> Iterator[Callable[[str, str], None]]:
    """Another process has an inventory open for as long as this lasts; what is yielded has it score an aspect."""

    def answer(aspect: str, score: str) -> None:
        assert _told("score", aspect, score) == "kept"

    assert _told("open", str(path)) == "open"
    try:
        yield answer
    finally:
        assert _told("close") == "closed"


def opened_by_other(path: Path) -> str:
    """What another process gets when it opens an inventory: "open", or the name of the failure."""
    said = _told("open", str(path))
    if said == "open":
        assert _told("close") == "closed"
    return said


def _told(*words: str) -> str:
    """What the other answers."""
    other = _other()
    assert other.stdin is not None
    assert other.stdout is not None
    other.stdin.write("\t".join(words) + "\n")
    other.stdin.flush()
    return other.stdout.readline().rstrip("\n")


@cache
def _other() -> subprocess.Popen[str]:
    other = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    atexit.register(other.communicate)
    return other


def _live() -> None:
    """Do what is told until nobody is left to tell it."""
    document: Document | None = None
    for line in sys.stdin:
        what, *words = line.rstrip("\n").split("\t")
        if what == "open":
            try:
                document = Document.open(Path(*words))
                answer = "open"
            except UserError as error:
                answer = error.message
        elif document is None:
            answer = "nothing is open"
        elif what == "score":
            aspect, score = words
            document.answer(Key(aspect, document.questionnaire.score), answered(score))
            answer = "kept"
        else:
            document.close()
            answer = "closed"
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _live()
