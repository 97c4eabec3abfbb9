"""Names and texts as people write them: spellings that count as the same, and file names that every system takes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_NOT_IN_A_FILE_NAME = re.compile(r'[<>:"|?*\\/]')
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\Z", re.IGNORECASE)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_LONGEST = 120  # bytes, which leaves room for a number, a suffix and what stands beside it for a moment


def comparable(name: str) -> str:
    """What two spellings of one name have in common: "Eén loket" and "éénloket", "Sint Niklaas" and "SINT-NIKLAAS"."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", name.casefold()) if each.isalnum())
    return plain or name.strip()


def folded(text: str) -> str:
    """The text without capitals and diacritics, letter by letter: what "Één Café" and "een cafe" have in common."""
    return (text if text.isascii() else _NOT_ASCII.sub(lambda found: _plain_letter(found[0]), text)).casefold()


@cache
def _plain_letter(letter: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each))


def file_name(name: str) -> str:
    """A name without what some system does not allow in a file name, or that cannot be seen in it; never empty."""
    seen = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in unicodedata.normalize("NFC", name))
    plain = " ".join(_NOT_IN_A_FILE_NAME.sub(" ", seen).split())
    plain = plain.encode()[:_LONGEST].decode(errors="ignore").strip(" .") or "naamloos"
    return f"_{plain}" if is_device(plain) else plain


def is_device(name: str) -> bool:
    """Whether Windows takes this file name for one of its devices, whatever follows the first dot."""
    return _DEVICES.match(name.partition(".")[0].rstrip()) is not None
