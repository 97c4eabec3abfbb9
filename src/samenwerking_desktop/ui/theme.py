"""The design language: colours, distances and sizes of type as named tokens, light and dark, for the whole window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ..paths import resource
from .theme_finding import FINDING
from .theme_sheet import SHEET
from .theme_study import STUDY

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

# One scale of distances, in device-independent pixels.
TIGHT, SMALL, MEDIUM, LARGE = 4, 8, 12, 20
# In letters: a line that is longer is hard to read.
PAGE_WIDE = 128
# In letters: what stands beside the page, where the window is not too narrow.
BESIDE_WIDE = 50
# One scale of type, in times the size of running text; that is the system's, and never smaller than this many points.
SIZES = {"body": 1.0, "display": 2.0, "title": 1.5, "heading": 1.1, "fine": 0.9}
SMALLEST = 10.0
# Points times dots per inch, of the text that the distances are made for.
_USUAL = 960
# The dot of a radio button, in pixels that grow with text.
_DOT = 14
# How wide a letter is, on average; asking the font itself costs a first window a twentieth of its time.
_LETTER = 7
_SCALE = "scale"
# A system palette whose window is darker than this is a dark one.
MIDDLE = 128


class Tokens(NamedTuple):
    """Colours by what they are for; `check` and the arrows are pictures.

    Every text colour has at least 4.5:1 on the grounds that it is used on.
    """

    window: str
    surface: str
    sunken: str
    border: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    check: str
    arrow: str
    arrow_up: str


LIGHT = Tokens(
    window="#F3F5F7",
    surface="#FFFFFF",
    sunken="#F8F9FB",
    border="#D8DDE3",
    edge="#768190",
    text="#18222E",
    muted="#55606E",
    accent="#14598A",
    accent_soft="#E3EFF8",
    on_accent="#FFFFFF",
    good="#1F6B3A",
    warn="#7A4F00",
    warn_soft="#FFF3D9",
    bad="#9F2328",
    bad_soft="#FCEBEB",
    check=resource("icons/check-light.svg").as_posix(),
    arrow=resource("icons/arrow-light.svg").as_posix(),
    arrow_up=resource("icons/arrow-up-light.svg").as_posix(),
)
DARK = Tokens(
    window="#14191F",
    surface="#1D242C",
    sunken="#171D24",
    border="#36414D",
    edge="#7F8C9B",
    text="#E9EDF2",
    muted="#AAB4C0",
    accent="#84C1EC",
    accent_soft="#1E3A4E",
    on_accent="#0B1A26",
    good="#86D29B",
    warn="#EBC06C",
    warn_soft="#3A2F17",
    bad="#F59A9A",
    bad_soft="#412326",
    check=resource("icons/check-dark.svg").as_posix(),
    arrow=resource("icons/arrow-dark.svg").as_posix(),
    arrow_up=resource("icons/arrow-up-dark.svg").as_posix(),
)


class Theme(QObject):
    """Dresses the application as the system is, and again when that turns light or dark or a person wants larger text.

    `percent` is how large text is, in hundredths of the usual size.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.percent = 100
        application.styleHints().colorSchemeChanged.connect(self._follow)
        # Nobody has changed the palette yet: it is the system's.
        self._tokens = DARK if application.palette().window().color().lightness() < MIDDLE else LIGHT
        self._dress()

    def enlarge(self, percent: int) -> None:
        """Show all text in this size."""
        if percent != self.percent:
            self.percent = percent
            self._dress()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        from PySide6.QtCore import Qt  # late: see PLAIN_TEXT in parts

        self._tokens = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._dress()

    def _dress(self) -> None:
        dress(self._application, self._tokens, self.percent)


def dress(application: QApplication, chosen: Tokens, percent: int = 100) -> None:
    """Set palette and style sheet from these tokens, and the size of text from the system's."""
    points = max(SMALLEST, application.font().pointSizeF()) * percent / 100
    application.setProperty(_SCALE, points * QGuiApplication.primaryScreen().logicalDotsPerInch() / _USUAL)
    application.setPalette(_palette(chosen))
    application.setStyleSheet(style_sheet(chosen, points, scale()))


def scale() -> float:
    """How large text is, in times the size that the distances are made for."""
    application = QApplication.instance()
    return float(application.property(_SCALE) or 1) if application else 1.0


def letters(count: int) -> int:
    """The width of so many letters, in pixels: of what must grow when text does."""
    return round(count * _LETTER * scale())


def _palette(chosen: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.sunken,
        role.Text: chosen.text,
        role.Button: chosen.surface,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.on_accent,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.ToolTipBase: chosen.surface,
        role.ToolTipText: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Mid: chosen.border,
        role.Light: chosen.surface,
        role.Dark: chosen.edge,
        role.Accent: chosen.accent,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
        disabled = chosen.muted if each in (role.WindowText, role.Text, role.ButtonText) else colour
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(disabled))
    return palette


def style_sheet(chosen: Tokens, points: float = SMALLEST, scaled: float = 1) -> str:
    """The style sheet, where running text has so many points and is so many times as large as usual.

    `@name` stands for a token, `@size_name` for a size, `@round` for the roundness of a dot; `3sp` is three pixels in
    text of the usual size.
    """
    words = {f"size_{name}": f"{times * points:g}pt" for name, times in SIZES.items()} | chosen._asdict()
    # Half of a dot with its edge: with any more it would be square.
    words["round"] = f"{round(_DOT * scaled) // 2 + 1}px"
    sheet = SHEET + FINDING + STUDY
    for name in sorted(words, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", words[name])
    return re.sub(r"(\d+)sp\b", lambda found: f"{round(int(found[1]) * scaled)}px", sheet)
