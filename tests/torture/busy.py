"""Typing while another process keeps the disk busy: how long the window stands still, and when it says "bewaard".

Every key is typed in a text of an answer, in the rhythm of a person who pauses now and then; what is typed is saved in
these pauses, and the next key may come while that goes on.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from samenwerking_desktop.app import make_application
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.file import InventoryFile
from samenwerking_desktop.ui.bridge import Bridge
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.fields import TextField
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from torture.result import Result

PROMISE = "on a busy disk typing is never blocked, and what is called kept is on disk"
HOW = "keys typed while another process writes and syncs 1 MB at a time: blocked for at most 16 ms at p99"
LIMIT_MS = 16.0
LONGEST_WAIT = 20.0
SIGN = "✓ Bewaard"
WORDS = "Beide diensten werken al jaren samen aan wat zij zelf niet kunnen. "
WRITER = """
import os, sys
block, file = os.urandom(1 << 20), os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
while True:
    for place in range(64):
        os.pwrite(file, block, place << 20)
        os.fsync(file)
"""


def run(
    folder: Path,
    tries: int,
    seed: int,
    progress: Callable[[int], None] = lambda _: None,
    subject: str = "",
    limit: float = LIMIT_MS,
) -> Result:
    """Type so many keys; `subject` names one of SUBJECTS, some of which must fail."""
    beside = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "torture.busy", str(folder), str(tries), str(seed), subject, str(limit)]
    failures: list[str] = []
    note = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=beside) as window:
        assert window.stdout
        for line in window.stdout:
            said = json.loads(line)
            failures += said["failures"]
            progress(said["done"])
            note = said["note"]
    if window.returncode:
        raise subprocess.CalledProcessError(window.returncode, command)
    return Result(PROMISE, HOW, tries, tuple(failures), note)


# ---- the process with the window


def work(folder: Path, tries: int, seed: int, subject: str, limit: float) -> None:
    """Type, and print as JSON what was found; whoever started us reads it."""
    SUBJECTS[subject]()
    application = make_application()
    window = Window(QSettings(str(folder / "busy.ini"), QSettings.Format.IniFormat), Dialogs())
    window.resize(1240, 800)
    window.show()
    document = make_example(folder / "busy.inventaris")
    window.show_document(document)
    typing = _Typing(application, window, document, folder / "copy.inventaris")
    with _busy_disk(folder / "busy"):
        typing.type(tries, random.Random(seed))
    longest = sorted(typing.blocked)
    p99 = longest[int(tries * 0.99)]
    if p99 > limit:
        typing.failures.append(f"blocked for {p99:.1f} ms at p99")
    own = sorted(typing.own)[int(tries * 0.99)]
    note = (
        f"median {statistics.median(longest):.1f} ms, p99 {p99:.1f} ms, longest {longest[-1]:.1f} ms, "
        f"of the window's own processor time p99 {own:.1f} ms; the sign appeared {typing.signs:,} times"
    )
    _tell(tries, typing.failures, note)
    window.close()


class _Typing:
    """Somebody who types in one field: for how long each key `blocked` the window, in ms, and what was wrong.

    `own` is how much the window itself had to do meanwhile; the rest it waited, for a disk or for a processor.
    """

    def __init__(self, application: QApplication, window: Window, document: Document, copy: Path) -> None:
        assert window.editor
        self._application, self._document, self._copy = application, document, copy
        stop = document.route.stops[0]
        window.editor.go(Place(Room.PAGE, stop.cluster, stop.page))
        application.processEvents()
        self._kept = window.editor.kept
        self._field = window.editor.findChildren(TextField)[0]
        self._field.setPlainText("")
        self._said = self._kept.text()
        self.blocked: list[float] = []
        self.own: list[float] = []
        self.failures: list[str] = []
        self.signs = 0

    def type(self, tries: int, dice: random.Random) -> None:
        """Type so many keys; in the end all of them must be kept."""
        for number in range(tries):
            self.blocked.append(0)
            self.own.append(0)
            self._slice(lambda: self._press(number))  # noqa: B023 - called at once
            # Mostly the next key; at times a pause that is about as long as that after which is saved.
            pause = dice.uniform(0.4, 0.8) if dice.random() < 0.1 else dice.uniform(0.01, 0.05)
            self._pass(pause)
            _tell(number + 1, [], "")
        end = perf_counter() + LONGEST_WAIT
        while self._kept.text() != SIGN and perf_counter() < end:
            self._pass(0.05)
        if self._kept.text() != SIGN:
            self.failures.append("never called kept")

    def _press(self, number: int) -> None:
        if number % 400 == 399:
            self._field.setPlainText("")
        QTest.keyClicks(self._field, WORDS[number % len(WORDS)])

    def _pass(self, seconds: float) -> None:
        """Let the window live for a while; the longest that it stood still belongs to the last key."""
        end = perf_counter() + seconds
        while True:
            self._slice(self._application.processEvents)
            self._look_at_sign()
            if perf_counter() >= end:
                return
            sleep(0.001)

    def _slice(self, act: Callable[[], object]) -> None:
        begin, begin_own = perf_counter(), thread_time()
        act()
        self.blocked[-1] = max(self.blocked[-1], (perf_counter() - begin) * 1000)
        self.own[-1] = max(self.own[-1], (thread_time() - begin_own) * 1000)

    def _look_at_sign(self) -> None:
        before, self._said = self._said, self._kept.text()
        if self._said == SIGN != before:
            self.signs += 1
            if (typed := self._field.toPlainText().strip()) not in self._on_disk():
                self.failures.append(f"called kept and not on disk: {typed[-40:]!r}")

    def _on_disk(self) -> list[str]:
        """The texts in the file, as another program would find them."""
        # Of a copy, with its journal: the file itself is locked.
        for end in ("", "-journal"):
            source = Path(f"{self._document.path}{end}")
            if source.exists():
                shutil.copy(source, f"{self._copy}{end}")
        with closing(sqlite3.connect(self._copy)) as connection:
            return [value for (value,) in connection.execute("SELECT value FROM answer")]


@contextmanager
def _busy_disk(path: Path) -> Iterator[None]:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)]) as writer:
        try:
            while not path.exists():
                sleep(0.01)
            yield
        finally:
            writer.kill()


def _tell(done: int, failures: list[str], note: str) -> None:
    print(json.dumps({"done": done, "failures": failures, "note": note}), flush=True)  # noqa: T201


# ---- a subject that must hold, and two that must fail


def _slow_disk() -> None:
    """Every save takes 300 ms, whatever the disk does."""
    save = InventoryFile.save

    def slow(*arguments: object) -> None:
        sleep(0.3)
        save(*arguments)  # type: ignore[arg-type]

    setattr(InventoryFile, "save", slow)  # noqa: B010 - not its own type


def _in_the_window() -> None:
    """The window waits for each save, and the disk is slow."""
    _slow_disk()
    keep = Bridge._keep

    def waiting(self: Bridge, draft: object, edit: object, text: str, continues: bool, _now: bool) -> None:
        keep(self, draft, edit, text, continues, True)  # type: ignore[arg-type]

    setattr(Bridge, "_keep", waiting)  # noqa: B010


def _too_early() -> None:
    """The sign appears when the saving begins, and the disk is slow."""
    _slow_disk()
    begin = Bridge._begin

    def early(self: Bridge, draft: object, act: object) -> bool:
        begun = begin(self, draft, act)  # type: ignore[arg-type]
        self.saved.emit()
        return begun

    setattr(Bridge, "_begin", early)  # noqa: B010


SUBJECTS: dict[str, Callable[[], None]] = {
    "": lambda: None,
    "slow disk": _slow_disk,
    "in the window": _in_the_window,
    "too early": _too_early,
}

if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], float(sys.argv[5]))
