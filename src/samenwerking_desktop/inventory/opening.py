"""What a document may do when it is opened: whether only to read it, or to run something. Opens nothing itself."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import chain
from pathlib import PurePath

from ..messages import say
from .evidence import OTHER_EXTENSION


class Nature(StrEnum):
    """What kind of thing a document is to who opens it. All but the first are only saved, never opened from here."""

    DOCUMENT = "document"
    MACROS = "macros"
    ACTIVE = "active"
    PROGRAM = "program"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """In Dutch, to follow "Het is"."""
        return say(f"opening.{self}")


_KINDS = {
    kind: nature
    for nature, kinds in (
        (Nature.PROGRAM, "appimage apk app application bash bat chm class cmd com command cpl deb desktop dll dmg elf"),
        (Nature.PROGRAM, "exe gadget hta inf ins iso jar js jse ksh lnk mjs msc msi msp mst ocx pif pkg pl ps1 ps1xml"),
        (Nature.PROGRAM, "ps2 psc1 psm1 py pyc pyw rb reg rpm scf scr sct settingcontent-ms sh sys url vb vbe vbs"),
        (Nature.PROGRAM, "website ws wsc wsf wsh xll zsh"),
        (Nature.ACTIVE, "htm html mht mhtml shtml svg svgz xht xhtml xml xsl xslt"),
        (Nature.MACROS, "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm accdb accde mdb mde"),
    )
    for kind in kinds.split()
}
# What programs begin with: of Linux, a script, of macOS (four ways), a shortcut of Windows; and those of Windows, which
# have bytes after it that no text has.
_STARTS = (
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)
_WINDOWS = b"MZ"
# How a page begins, whatever the file is called; some systems open a file by what is in it.
_PAGES = (b"<!doctype html", b"<html", b"<script", b"<svg", b"<?xml")
# The name under which macros are kept: in new Office files, in old ones (UTF-16), in those of LibreOffice.
_MACROS = (b"vbaProject.bin", "_VBA_PROJECT".encode("utf-16-le"), b"Basic/script-lc.xml")
_LONGEST = max(map(len, _MACROS))


def kind_of(name: str) -> str:
    """The kind of file that a name promises, as people write it: "PDF", "DOCM" for "verslag.docm.bin"; "" for none."""
    path = PurePath(name)
    inner = PurePath(path.stem).suffix if path.suffix.lower() == OTHER_EXTENSION else path.suffix
    return inner.lstrip(".").upper()


def nature_of(name: str, content: Iterable[bytes]) -> Nature:
    """What a document is, by its name and by its bytes; the worse of the two."""
    chunks = iter(content)
    start = next(chunks, b"")
    promised = _by_name(name)
    if promised is Nature.PROGRAM or _is_program(start):
        return Nature.PROGRAM
    if promised is Nature.ACTIVE or start.removeprefix(b"\xef\xbb\xbf").lstrip()[:20].lower().startswith(_PAGES):
        return Nature.ACTIVE
    if promised is Nature.MACROS or _has_macros(chain([start], chunks)):
        return Nature.MACROS
    return promised


def _by_name(name: str) -> Nature:
    unknown = Nature.UNKNOWN if name.lower().endswith(OTHER_EXTENSION) else Nature.DOCUMENT
    return _KINDS.get(kind_of(name).lower(), unknown)


def _is_program(start: bytes) -> bool:
    return start.startswith(_STARTS) or (start.startswith(_WINDOWS) and b"\0" in start[:64])


def _has_macros(chunks: Iterable[bytes]) -> bool:
    seen = b""
    for chunk in chunks:
        seen = seen[-_LONGEST:] + chunk
        if any(mark in seen for mark in _MACROS):
            return True
    return False
