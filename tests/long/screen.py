"""A screen that nobody looks at, and what stands on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 60


@contextmanager
def screen() -> Iterator[str]:
    """An X server of its own, also for who is in a bare system: its number, as DISPLAY wants it."""
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-ac")
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def wait_for_window(display: str, words: str) -> None:
    """Until a window with these words in its title is there; TimeoutExpired when it does not come."""
    command = ("xdotool", "search", "--sync", "--onlyvisible", "--name", words)
    env = {**os.environ, "DISPLAY": display}
    subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL, timeout=PATIENCE)
