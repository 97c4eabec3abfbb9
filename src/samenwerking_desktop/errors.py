"""The outside world's failures, told to a person. Everything else that is raised is a bug."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple

from .messages import one_line, say, say_both


class UserError(Exception):
    """What happened (`what`) and what to do (`advice`), both from the message table, in the person's language."""

    def __init__(self, message: str, **values: object) -> None:
        self.message = message
        # A name from outside may hold a line break, and then say something as if we said it.
        shown = {
            name: one_line(value) if isinstance(value, str | PurePath) else value for name, value in values.items()
        }
        self.what, self.advice = say_both(f"error.{message}", **shown)
        super().__init__(f"{self.what} {self.advice}".strip())


class FormFault(NamedTuple):
    """One fault in a form: the file, the place in it, what is wrong and what to do."""

    file: str
    place: str
    problem: str
    advice: str

    def __str__(self) -> str:
        """The fault on one line, as `check-form` prints it."""
        where = f"{self.file}: {self.place}" if self.place else self.file
        return f"{where}: {self.problem} — {self.advice}"


class FormError(UserError):
    """A form with faults: all of them, in `faults`."""

    def __init__(self, faults: list[FormFault]) -> None:
        self.faults = faults
        super().__init__("form_faults", count=len(faults), first=faults[0])


class TableFault(NamedTuple):
    """One fault in a table of answers: the line (the header is line 1), what is wrong and what to do."""

    line: int
    problem: str
    advice: str

    def __str__(self) -> str:
        """The fault on one line, as `fill` prints it."""
        return say("table.fault", line=self.line, problem=self.problem, advice=self.advice)


class TableError(UserError):
    """A table of answers with faults: all of them, in `faults`; nothing of it was written."""

    def __init__(self, faults: list[TableFault]) -> None:
        self.faults = faults
        super().__init__("table_faults", count=len(faults), first=faults[0])
