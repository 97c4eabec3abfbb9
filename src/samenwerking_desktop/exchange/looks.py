"""How the cells of the workbook for a colleague look: white is for typing, grey is not, and never by colour alone."""

from __future__ import annotations

from ..centre.cells import Style
from ..centre.palette import HEAD, INK, LINE

# The numbers that Excel gives to thin lines that rise to the right, and that a text stays a text.
_RISING, _AS_TEXT = 14, "@"
_SHADE, _STROKE, _PALE = "#ECEFF2", "#9AA5B1", "#F5F7FA"
ACCENT = "#1D5A96"

_PLAIN: Style = {"font_color": INK, "valign": "top", "text_wrap": True}
_BOX: Style = {**_PLAIN, "border": 1, "border_color": LINE}

TITLE: Style = {"font_color": INK, "bold": True, "font_size": 16, "valign": "vcenter"}
SUBTITLE: Style = {"font_color": ACCENT, "bold": True, "font_size": 12, "valign": "vcenter"}
TEXT: Style = _PLAIN
HINT: Style = {"font_color": INK, "valign": "vcenter"}
PAGE: Style = {"font_color": "#FFFFFF", "bg_color": ACCENT, "bold": True, "valign": "vcenter"}
HEADER: Style = {**_BOX, "bg_color": HEAD, "bold": True}
LABELLED: Style = {**_BOX, "bg_color": _PALE}
NUMBER: Style = {**LABELLED, "font_color": "#52606D"}
SIGN: Style = {**LABELLED, "align": "center", "bold": True}
TO_FILL: Style = {**_BOX, "locked": False, "num_format": _AS_TEXT}
NOT_TO_FILL: Style = {**LABELLED, "italic": True}
FACT: Style = {"font_color": INK}
# Over what is not asked; a sign beside it says the same.
HATCHED: Style = {"pattern": _RISING, "bg_color": _SHADE, "fg_color": _STROKE, "font_color": "#52606D"}
