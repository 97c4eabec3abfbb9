"""Which codes a text may deserve, by plain keyword rules: proposals, never kept and never counted. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .codes import CodeList

_WORD = re.compile(r"[^\W_]+")
_MOST_KEYWORDS = 4096


def suggest(text: str, code_list: CodeList) -> tuple[str, ...]:
    """The ids of the codes of which a keyword begins a word of the text, in the order of the list.

    Case and accents do not matter. A keyword of several words wants them after each other, the last one as a beginning;
    a keyword with a point after it wants the whole word.
    """
    words = _plain(text)
    return tuple(code.id for code in code_list.codes if any(_pattern(each) in words for each in code.keywords))


def _plain(text: str) -> str:
    """The words without case, accents and what stands between them, with one space around each."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return f" {' '.join(_WORD.findall(bare))} "


@lru_cache(_MOST_KEYWORDS)
def _pattern(keyword: str) -> str:
    """What a text must contain, as `_plain` gives it."""
    words = _plain(keyword)
    return words if keyword.endswith(".") else words.rstrip()
