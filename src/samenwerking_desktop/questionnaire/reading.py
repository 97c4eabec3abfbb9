"""One TOML table being read: typed values out of it, and every fault in it, in the words of the message table."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Any

from ..errors import FormError, FormFault
from ..messages import say, say_both

ID = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
MAX_LABEL = 200
MAX_TEXT = 4000
MAX_CODE = 9999
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# A hostile form may be one endless word, or a million faults: neither may fill a screen or keep the program busy.
MAX_FAULTS = 500
_MOST_TOLD = 200
_MOST_COMPARED = 200
_MOST_MEANT = 10


def strings(value: object) -> list[str]:
    """The strings in a list; [] for anything that is no list."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def meant(word: str, known: Iterable[str]) -> str:
    """The start of an advice, "bedoelde u 'x'?", or "" when nothing known is close to `word`."""
    close = difflib.get_close_matches(word, list(islice(known, _MOST_COMPARED)), 1)
    return say("form.did_you_mean", word=close[0]) if close else ""


def _tellable(value: object) -> object:
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", value[:_MOST_TOLD]) if isinstance(value, str) else value


class Table:
    """Reads one table and collects what is wrong with it in `faults`, with file and place."""

    def __init__(self, raw: object, file: str, place: str, faults: list[FormFault]) -> None:
        self.raw: dict[str, Any] = raw if isinstance(raw, dict) else {}
        self.file, self.place, self.faults = file, place, faults
        self.read: set[str] = set()
        if not isinstance(raw, dict):
            self.fault("not_table")

    def fault(self, message: str, **values: object) -> None:
        """Note the fault `message` of this table. Raises FormError when it is one too many to go on."""
        told = {name: _tellable(each) for name, each in values.items()}
        self.faults.append(FormFault(self.file, self.place, *say_both(f"form.{message}", **told)))
        if len(self.faults) >= MAX_FAULTS:
            raise FormError(self.faults)

    def meant(self, word: str, known: Iterable[str]) -> str:
        """The same as `meant`, for the first faults only: it takes a while where words are almost alike."""
        return meant(word, known) if len(self.faults) < _MOST_MEANT else ""

    def value(self, name: str, kind: type, default: Any) -> Any:
        """The value of `name`, or `default` with a fault when it is of another type."""
        self.read.add(name)
        value = self.raw.get(name, default)
        if type(value) is not kind:
            self.fault("wrong_kind", name=name, kind=say(f"form.kind_{kind.__name__}"))
            return default
        return value

    def text(self, name: str, *, need: bool = False, limit: int = MAX_TEXT) -> str:
        """A text without the space around it; a fault when it is needed and empty."""
        value: str = self.value(name, str, "").strip()
        if need and not value:
            self.fault("no_value", name=name)
        if len(value) > limit:
            self.fault("too_long", name=name, limit=limit)
        self._plain(name, value)
        return value

    def line(self, name: str, limit: int) -> str:
        """A text of one line that must be there."""
        value = self.text(name, need=True, limit=limit)
        if "\n" in value or "\t" in value:
            self.fault("odd_character", name=name)
        return value

    def id(self, pattern: re.Pattern[str] = ID) -> str:
        """The permanent id of this table."""
        value = self.text("id", need=True)
        if value and not pattern.match(value):
            self.fault("bad_id", value=value)
        return value

    def label(self, name: str = "label") -> str:
        """A short text that must be there."""
        return self.line(name, MAX_LABEL)

    def flag(self, name: str) -> bool:
        """A true or false; false when it is not given."""
        return bool(self.value(name, bool, False))

    def code(self) -> int:
        """The number of an option, which must be there and be no code of a missing value."""
        if "code" not in self.raw:
            self.fault("no_value", name="code")
        code = int(self.value("code", int, 0))
        if not 0 <= code <= MAX_CODE:
            self.fault("bad_code", code=code, most=MAX_CODE)
        return code

    def words(self, name: str) -> tuple[str, ...]:
        """A list of texts; () when it is not given."""
        raw = self.value(name, list, [])
        words = tuple(strings(raw))
        if len(words) != len(raw):
            self.fault("wrong_kind", name=name, kind=say("form.kind_list"))
        self._plain(name, *words)
        return words

    def tables(self, name: str, *, need: bool = False) -> list[Table]:
        """The tables under `name`, each with its own place; a fault for anything else that stands there."""
        rows = self.value(name, list, [])
        if need and not rows:
            self.fault("no_rows", name=name)
        found = [self._inner(row, str(number)) for number, row in enumerate(rows, 1)]
        return [table for table, row in zip(found, rows, strict=True) if isinstance(row, dict)]

    def one_of(self, name: str, known: tuple[str, ...], default: str = "", *, need: bool = True) -> str:
        """A word out of a closed list; `default`, or a fault when it is needed, when there is none."""
        value = self.text(name, need=need and not default) or default
        if value and value not in known:
            self.fault("unknown_kind", value=value, meant=self.meant(value, known), known=", ".join(known))
        return value

    def unique(self, what: str, ids: list[str]) -> None:
        """A fault for every id that stands there more than once."""
        for each, times in sorted(Counter(ids).items()):
            if each and times > 1:
                self.fault("double", what=what, value=each)

    def distinct(self, named: Iterable[tuple[str, Iterable[str]]]) -> None:
        """A fault for every name that leads to two things: `named` gives each id with its label and other spellings."""
        owner: dict[str, str] = {}
        for each, names in named:
            for name in dict.fromkeys(" ".join(name.casefold().split()) for name in (each, *names) if name.strip()):
                first = owner.setdefault(name, each)
                if first != each:
                    self.fault("same_name", value=name, first=first, second=each)

    def done(self) -> None:
        """A fault for everything in the table that nobody asked for: mostly a typing error."""
        for name in sorted(self.raw.keys() - self.read):
            self.fault("unknown_name", name=name, meant=self.meant(name, self.read))

    def _inner(self, row: object, number: str) -> Table:
        name = row.get("id") if isinstance(row, dict) else None
        label = name if isinstance(name, str) and ID.match(name) else number
        return Table(row, self.file, f"{self.place} › {label}".removeprefix(" › "), self.faults)

    def _plain(self, name: str, *texts: str) -> None:
        if any(_CONTROL.search(text) for text in texts):
            self.fault("odd_character", name=name)
