"""Our own mistakes, as the window tells them."""

from __future__ import annotations

import pytest

from samenwerking_desktop.ui.bugs import Bugs
from samenwerking_desktop.ui.window import Window
from ui.hands import Answering, press


def test_a_bug_is_told_honestly(window: Window, dialogs: Answering, capsys: pytest.CaptureFixture[str]) -> None:
    """An error that nobody caught gives one sentence in the window, and a report that can be copied."""
    bugs = Bugs(window)
    error = ZeroDivisionError("een fout van ons")
    bugs.told(type(error), error, None)
    assert "Er ging iets mis in het programma zelf." in window.banner.text
    press(window.banner.action)
    (report,) = dialogs.copied
    assert report.startswith("samenwerking-desktop ")
    assert report.rstrip().endswith("ZeroDivisionError: een fout van ons")
    assert "een fout van ons" in capsys.readouterr().err


def test_an_interruption_is_no_bug(window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl+C in a terminal says nothing in the window."""
    Bugs(window).told(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert window.banner.text == ""
