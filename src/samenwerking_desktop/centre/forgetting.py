"""Letting a collection forget persons: contact persons and coordinators go, and what they answered stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..inventory.answers import PERSONAL
from .collection import Collection, ReturnFile


def known_persons(collection: Collection, until: date | None = None) -> list[ReturnFile]:
    """The returns that name a contact person or a coordinator, of those exported on `until` at the latest."""
    with collection.failures_told():
        named = {file for (file,) in collection.connection.execute("SELECT DISTINCT file FROM contact")}
    files = (each for each in collection.files() if until is None or each.exported[:10] <= until.isoformat())
    return [each for each in files if each.id in named or any(getattr(each, name) for name in PERSONAL)]


def forget_persons(collection: Collection, files: Iterable[ReturnFile]) -> None:
    """Drop the contact persons and coordinators of these returns, also from the bytes of the file.

    The same returns, merged again, bring nobody back, since the collection has them. Raises UserError when the disk
    refuses; the collection then is as it was, or has forgotten them and is only not yet as small as it could be.
    """
    ids = [(file.id,) for file in files]
    blank = ", ".join(f"{name} = ''" for name in PERSONAL)
    with collection.transaction():
        collection.connection.executemany("DELETE FROM contact WHERE file = ?", ids)
        collection.connection.executemany(f"UPDATE return_file SET {blank} WHERE id = ?", ids)  # noqa: S608
    # What was deleted is overwritten already; this also takes what an earlier program may have left in free pages.
    with collection.failures_told():
        collection.connection.execute("VACUUM")
