"""One saved edit against a raw write of the same bytes to the same disk, and what an edit costs the window."""

from __future__ import annotations

import os
from pathlib import Path

from bench.figures import Figure, in_turn, milliseconds, ratios
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key

TIMES = 300
PAGE = 4096


def measure(folder: Path) -> list[Figure]:
    """A text answer in a filled inventory; rival: 4 KiB at the end of a file and fdatasync.

    At the end, as the change log grows with every edit; a page, being the least that a database writes.
    """
    document = make_example(folder / "edit.inventaris")
    stop = document.route.stops[0]
    key = next(key for key in stop.keys if document.questionnaire.questions[key.question].kind == "text")
    turn = iter(range(TIMES + 1))
    flush = getattr(os, "fdatasync", os.fsync)  # Linux has the cheaper one
    raw = os.open(folder / "raw", os.O_RDWR | os.O_CREAT | os.O_APPEND)

    def edit() -> None:
        _answer(document, key, f"Antwoord nummer {next(turn)}, in gewone woorden en van gewone lengte. " * 3)

    def write() -> None:
        os.write(raw, os.urandom(PAGE))
        flush(raw)

    pairs = in_turn(edit, write, TIMES)
    os.close(raw)
    document.close()
    mine = [ours for ours, _ in pairs]
    p99 = sorted(mine)[int(len(mine) * 0.99)] * 1000
    return [
        Figure(
            "one saved edit",
            f"{milliseconds(mine)} (p99 {p99:.1f} ms)",
            f"4 KiB written + fdatasync, {milliseconds([theirs for _, theirs in pairs])}",
            ratios(pairs),
            4.0,
        )
    ]


def _answer(document: Document, key: Key, text: str) -> None:
    document.answer(key, answered(text))
