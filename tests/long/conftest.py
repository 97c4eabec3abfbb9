"""The window of the tests of the screens, for those that take minutes."""

from ui.conftest import dialogs, make_window, qapp, settings, window

__all__ = ["dialogs", "make_window", "qapp", "settings", "window"]
