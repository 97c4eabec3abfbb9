"""The colours of scores: from sand for the lowest to dark blue, in steps that stay apart in grey and to every eye.

Only what was scored has a colour. No score looks like the lowest one: those cells stay white, and each has its sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

INK = "#1F2933"
QUIET = "#616E7C"
LINE = "#CBD2D9"
HEAD = "#E4E9EE"
HATCH = "#C8CFD6"

_LOWEST = "#FAE3C6"
_LIGHT, _DARK = "#A6CBE6", "#1D5A96"
_DARK_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Shade:
    """A background and the text on it, as #RRGGBB."""

    fill: str
    ink: str


def shade(code: int, codes: Sequence[int]) -> Shade:
    """The shade of one option code among all codes of its question."""
    above = [each for each in sorted(codes) if each > min(codes)]
    if code not in above:
        return Shade(_LOWEST, INK)
    depth = above.index(code) / (len(above) - 1) if len(above) > 1 else 1.0
    return Shade(_blend(_LIGHT, _DARK, depth), "#FFFFFF" if depth > _DARK_ENOUGH else INK)


def _blend(light: str, dark: str, depth: float) -> str:
    pairs = zip(bytes.fromhex(light[1:]), bytes.fromhex(dark[1:]), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * depth):02X}" for one, other in pairs)
