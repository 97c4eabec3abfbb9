"""Making the second-round files: each respondent its own answers again, and the aspects that other cities named.

Which city named an aspect is said to nobody. What the two rounds have to say beside each other is in `rounds`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..disk import make_folder
from ..filekinds import INVENTORY_SUFFIX
from ..inventory.answers import ROUNDS
from ..inventory.origin import utc_now
from ..inventory.second_round import Carried, create_second_round
from ..messages import say
from ..names import file_name
from .collection import Collection, ReturnFile
from .others import OtherName, Place, city_others, harmonised
from .picture import Picture, Selection
from .progress import Progress, go_on, never, unheard

# Cluster and name of an aspect that is put to everyone.
Offered = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Invitation:
    """A second-round file to make: for the respondent of this return, under this name, with what it finds in it."""

    file: ReturnFile
    name: str
    carried: Carried


@dataclass(frozen=True, slots=True)
class Made:
    """The files that were made, and those that were there already: in these, somebody may be working."""

    made: tuple[Path, ...]
    there: tuple[Path, ...]


def named_by(picture: Picture, names: Mapping[Place, OtherName]) -> dict[Offered, int]:
    """How many cities used each harmonised name in the first round, cluster by cluster, most used first.

    `names` are those of all wordings, as `others.shown_names` gives them.
    """
    first = picture.select(Selection(round=ROUNDS[0]))
    found: dict[Offered, int] = {}
    for cluster in first.questionnaire.clusters:
        users = [set(city_others(city, names, cluster)) for city in first.cities]
        for name in harmonised(first, names, cluster):
            found[cluster.id, name] = sum(name in each for each in users)
    return found


def offered_names(picture: Picture, names: Mapping[Place, OtherName], least: int = 1) -> tuple[Offered, ...]:
    """The harmonised names that at least so many cities use; `names` as in `named_by`."""
    return tuple(offered for offered, times in named_by(picture, names).items() if times >= least)


def invitations(
    picture: Picture, names: Mapping[Place, OtherName], offered: Sequence[Offered], carried: Carried | None = None
) -> tuple[Invitation, ...]:
    """A file for every respondent of the first round, with those of the offered names that it does not use itself.

    `carried` says what of its own answers each finds back: everything, unless it is given.
    """
    found: dict[str, Invitation] = {}
    for city in picture.select(Selection(round=ROUNDS[0])).cities:
        for voice in city.voices:
            alone = replace(city, voices=(voice,))
            clusters = picture.questionnaire.clusters
            own = {(cluster.id, name) for cluster in clusters for name in city_others(alone, names, cluster)}
            named = tuple(each for each in offered if each not in own)
            name = _name(voice.file, found)
            found[name] = Invitation(voice.file, name, replace(carried or Carried(), named=named))
    return tuple(found.values())


def write_second_round(
    collection: Collection,
    invited: Sequence[Invitation],
    folder: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] = never,
    clock: Callable[[], str] = utc_now,
) -> Made:
    """Write one inventory per invitation into `folder`; a file that is there already stays as it is.

    Raises Cancelled, or UserError when the disk refuses; of this run nothing then stays.
    """
    made: list[Path] = []
    there: list[Path] = []
    try:
        make_folder(folder)
        for done, each in enumerate(invited):
            go_on(cancelled)
            progress(done, len(invited), each.name)
            path = folder / each.name
            if path.exists():
                there.append(path)
            else:
                made.append(path)
                _write(collection, each, path, clock)
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise
    progress(len(invited), len(invited), "")
    return Made(tuple(made), tuple(there))


def _write(collection: Collection, invitation: Invitation, path: Path, clock: Callable[[], str]) -> None:
    file, carried = invitation.file, invitation.carried
    # A return may be of an older version of the questionnaire, and is asked the second time as the first.
    clusters = {cluster.id for cluster in collection.questionnaire(file.form).clusters}
    carried = replace(carried, named=tuple(each for each in carried.named if each[0] in clusters))
    people = ("coordinator", "coordinator_email") if carried.contacts else ()
    identity = {name: str(getattr(file, name)) for name in ("municipality", "nis", "authority", "respondent", *people)}
    # Making it again gives the same inventory: two copies never become two answers.
    own = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{file.uuid} {ROUNDS[1]}"))
    create_second_round(path, collection.answers(file), identity, carried, uuid=own, clock=clock).close()


def _name(file: ReturnFile, taken: Container[str]) -> str:
    """The name of the file: that of the municipality, which is not always one that a system takes."""
    respondent = say(f"respondent.{file.respondent}")
    for municipality in (file.municipality, f"{file.municipality} {file.uuid}"):
        name = f"{file_name(say('rounds.file', municipality=municipality, respondent=respondent))}{INVENTORY_SUFFIX}"
        if municipality and name not in taken:
            break
    return name
