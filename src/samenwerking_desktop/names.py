"""Names as people write them: spellings that count as the same, and file names that every system takes."""

from __future__ import annotations

import re
import unicodedata

_NOT_IN_A_FILE_NAME = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f]')
_LONGEST = 120


def comparable(name: str) -> str:
    """What two spellings of one name have in common: "Eén loket" and "éénloket", "Sint Niklaas" and "SINT-NIKLAAS"."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", name.casefold()) if each.isalnum())
    return plain or name.strip()


def file_name(name: str) -> str:
    """A name without what some system does not allow in a file name; never empty."""
    plain = " ".join(_NOT_IN_A_FILE_NAME.sub(" ", unicodedata.normalize("NFC", name)).split())
    return plain[:_LONGEST].strip(" .") or "naamloos"
