"""What counts when returns are taken out of the collection: told before anybody does it. Doing it is in `merge`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..messages import say
from .collection import Collection, ReturnFile

_STANDING = "SELECT count(*) FROM carried WHERE source = ?"


class _LookedError(Exception):
    """Nothing is wrong: what was tried is taken back."""


def consequences(collection: Collection, files: Iterable[ReturnFile]) -> tuple[str, ...]:
    """A sentence, in Dutch, per municipality, respondent and round of which a return would go; nothing is changed."""
    going = {file.id: file for file in files}
    before = _counted(collection.files())
    after = _counted(_left(collection, going))
    return tuple(_sentences(collection, going, before, after))


def _left(collection: Collection, going: Iterable[int]) -> list[ReturnFile]:
    """The returns that would be left: the collection itself says which of them count."""
    left: list[ReturnFile] = []
    try:
        with collection.transaction():
            for file in going:
                collection.remove(file)
            left = collection.files()
            raise _LookedError  # noqa: TRY301 - so that the transaction is taken back
    except _LookedError:
        return left


def _counted(files: Iterable[ReturnFile]) -> dict[tuple[str, str, int], ReturnFile]:
    return {file.place: file for file in files if file.counted}


def _sentences(
    collection: Collection,
    going: Mapping[int, ReturnFile],
    before: Mapping[tuple[str, str, int], ReturnFile],
    after: Mapping[tuple[str, str, int], ReturnFile],
) -> Iterator[str]:
    for place, file in {file.place: file for file in going.values()}.items():
        now = after.get(place)
        who = say(
            "taking_out.who",
            municipality=file.municipality,
            respondent=say(f"respondent.{file.respondent}"),
            round=file.round,
        )
        if now is None:
            yield say("taking_out.nothing", who=who)
        else:
            text = "taking_out.same" if now.id == before[place].id else "taking_out.other"
            yield say(text, who=who, revision=now.revision, date=now.exported[:10], name=now.name)
    lost = sum(_carried(collection, file) for file in going)
    if lost:
        yield say("taking_out.carried", count=lost)


def _carried(collection: Collection, file: int) -> int:
    """How many answers of this return stand in a later revision."""
    with collection.failures_told():
        return int(collection.connection.execute(_STANDING, (file,)).fetchone()[0])
