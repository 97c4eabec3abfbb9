"""The colours on paper: what is read stands out from what is behind it."""

from __future__ import annotations

import re

from colours import contrast
from samenwerking_desktop.paths import data_folder

_COLOUR = re.compile(r'^#let ([a-z-]+) = rgb\("(#[0-9A-F]{6})"\)', re.MULTILINE)


def test_everything_can_be_read() -> None:
    """Text has 4.5:1 on every ground of the templates, and the edge of a box to tick 3:1 (WCAG 2.2, AA)."""
    template = (data_folder("resources") / "paper" / "common.typ").read_text(encoding="utf-8")
    colours = dict(_COLOUR.findall(template))
    grounds = ["#FFFFFF", colours["head-fill"], colours["soft"]]
    weak = [name for name in ("ink", "quiet", "accent") if min(contrast(colours[name], each) for each in grounds) < 4.5]
    assert weak == []
    assert contrast(colours["edge"], "#FFFFFF") >= 3


def test_no_colour_is_made_elsewhere() -> None:
    """Every colour that a template has of itself has its name in the common one."""
    folder = data_folder("resources") / "paper"
    others = [path for path in folder.glob("*.typ") if path.name != "common.typ"]
    assert [path.name for path in others if re.search(r"rgb\(\"|luma\(|cmyk\(", path.read_text(encoding="utf-8"))] == []
