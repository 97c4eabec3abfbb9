"""Data and a template to a PDF, by typst: tagged for screen readers, with fonts of our own, the same for the same data.

What a person typed goes in as data, and is never markup.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk import replacing
from ..messages import language_tag
from ..paths import data_folder
from .characters import Printable

if TYPE_CHECKING:
    import typst

_ACCESSIBLE: list[typst.PDFStandard] = ["ua-1"]
_ARCHIVAL: list[typst.PDFStandard] = ["ua-1", "a-3a"]


@dataclass(frozen=True, slots=True)
class Typeset:
    """A finished document; `replaced` characters that no font has are a box in it."""

    pdf: bytes
    replaced: int


def typeset(template: str, data: Mapping[str, object], moment: datetime, *, archival: bool = False) -> Typeset:
    """Set `resources/paper/<template>.typ` with this data, which must be fit for JSON, in the language that is spoken.

    `moment` (with its time zone) is when the file says that it was made. With `archival` it is PDF/A as well.
    """
    printable = Printable()
    inputs = {"data": json.dumps(printable.data(data), ensure_ascii=False), "language": language_tag()}
    pdf = _compiler().compile(
        input=data_folder("resources") / "paper" / f"{template}.typ",
        format="pdf",
        sys_inputs=inputs,
        pdf_standards=_ARCHIVAL if archival else _ACCESSIBLE,
        timestamp=moment.replace(microsecond=0),  # typst takes whole seconds
    )
    assert isinstance(pdf, bytes)  # noqa: S101 - one document gives one file
    return Typeset(pdf, printable.replaced)


def write_pdf(made: Typeset, out: Path) -> None:
    """Write a document; UserError when the disk refuses, and what stood there then still does."""
    with replacing(out.absolute()) as temporary:
        temporary.write_bytes(made.pdf)


@cache
def _compiler() -> typst.Compiler:
    """One compiler: it keeps the fonts, and what did not change in a document that is set again."""
    import typst

    root = data_folder("resources")
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[root / "fonts"])
    return typst.Compiler(root=root / "paper", font_paths=fonts)
