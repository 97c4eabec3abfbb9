"""Our own mistakes, as the window tells them."""

from __future__ import annotations

import platform

import pytest
from PySide6.QtCore import qVersion

from samenwerking_desktop import __version__
from samenwerking_desktop.ui.bugs import Bugs
from samenwerking_desktop.ui.window import Window
from ui.hands import Answering, press


def test_a_bug_is_told_honestly(window: Window, dialogs: Answering, capsys: pytest.CaptureFixture[str]) -> None:
    """An error that nobody caught gives one sentence in the window, and a report that can be copied."""
    bugs = Bugs(window)
    try:
        try:
            int("een antwoord van iemand")
        except ValueError as cause:
            raise KeyError("nog een antwoord") from cause
    except KeyError as error:
        bugs.told(type(error), error, error.__traceback__)
    assert "Alles tot en met uw laatste wijziging is bewaard." in window.banner.text
    press(window.banner.action)
    (report,) = dialogs.copied
    assert report.startswith(f"samenwerking-desktop {__version__}, Python 3.")
    assert qVersion() in report
    assert platform.platform() in report
    assert "in test_a_bug_is_told_honestly" in report
    assert report.index("KeyError") < report.index("ValueError")
    assert "nog een antwoord" in capsys.readouterr().err


def test_no_answer_is_in_the_report(window: Window, dialogs: Answering) -> None:
    """What an error says may quote an answer or a name: the report has where it was, and not what it said."""
    said = "An Peeters van het OCMW"
    error = ValueError(said)
    Bugs(window).told(type(error), error, None)
    press(window.banner.action)
    assert said not in dialogs.copied[0]
    assert dialogs.copied[0].rstrip().endswith("ValueError")


def test_an_interruption_is_no_bug(window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl+C in a terminal says nothing in the window."""
    Bugs(window).told(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert window.banner.text == ""
