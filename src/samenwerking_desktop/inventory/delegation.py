"""A part of an inventory for a colleague, taking it back, and taking over from another inventory of the same city."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from ..disk import composing, replacing
from ..errors import UserError
from ..names import comparable
from ..questionnaire.excerpt import numbered_in
from . import edits
from .answers import Answers, Change, Edit, Evidence, FactKind, Other
from .checks import MAX_LABEL
from .comparison import Difference, Verdict, compare
from .document import Document
from .evidence import DOCUMENT, check_room
from .file import NewDocument
from .mandate import PART, Mandate
from .origin import new_meta
from .outside import Outside, read_documents, read_outside

_OF_AN_ASPECT = (
    FactKind.OTHER,
    FactKind.ANSWER,
    FactKind.REMARK,
    FactKind.EVIDENCE,
    FactKind.PREFILL,
    FactKind.REVIEWED,
)


@dataclass(frozen=True, slots=True)
class Part:
    """What goes to a colleague: these aspects (ids, added ones too), and what goes along by choice.

    `recipient` is who fills it in, as the program greets them; "" when nobody says.
    """

    aspects: tuple[str, ...]
    recipient: str = ""
    contacts: bool = False
    documents: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking back, or taking over, would do: every field that is not the same. Nothing has changed yet."""

    outside: Outside
    differences: tuple[Difference, ...]

    def of(self, *verdicts: Verdict) -> list[Difference]:
        """Those with one of these verdicts."""
        return [each for each in self.differences if each.verdict in verdicts]


def with_added(document: Document, aspects: Iterable[str]) -> tuple[str, ...]:
    """These aspects, and what was added to the clusters of which they are all, in the order of the questionnaire."""
    form, chosen = document.questionnaire, set(aspects)
    others = document.answers.others_by_cluster()
    for cluster in form.clusters:
        if cluster.aspects and {each.id for each in cluster.aspects} <= chosen:
            chosen.update(others.get(cluster.id, ()))
    return tuple(each for each in numbered_in(form, others) if each in chosen)


def domains_of(document: Document, aspects: Collection[str]) -> tuple[str, ...]:
    """The domains of contact persons (ids) that these aspects concern."""
    form = document.questionnaire
    return tuple(each.id for each in form.roster.domains if not set(form.about(each.id)).isdisjoint(aspects))


def write_part(document: Document, out: Path, part: Part) -> None:
    """Write a small inventory with this part of an open one, and nothing of the rest; it takes no file's place.

    UserError when nothing was chosen, when something stands there already, or when the disk refuses.
    """
    known = {*document.questionnaire.aspects, *document.answers.others}
    if not part.aspects or not known >= set(part.aspects):
        raise UserError("part_empty")
    out = out.absolute()
    if os.path.lexists(out):
        raise UserError("file_exists", path=out)
    mandate = _mandate(document, part)
    with replacing(out) as temporary:
        document.file.connection.execute("VACUUM INTO ?", (str(temporary),))
        with composing(temporary) as connection:
            _strip(connection, document, part, mandate)


def plan_take_back(document: Document, path: Path) -> Plan:
    """What a part that came back would change; UserError when it is no part of this inventory."""
    outside = read_outside(path)
    if outside.mandate is None:
        raise UserError("not_a_part", path=path)
    _check_same_form(document, outside)
    if outside.mandate.whole != document.file.meta["uuid"]:
        raise UserError("part_of_other", path=path, name=outside.answers.identity.get("municipality", ""))
    return Plan(outside, tuple(compare(document.answers, outside, outside.base)))


def plan_take_over(document: Document, path: Path) -> Plan:
    """In what another inventory of the same city differs from this one, whichever came first."""
    outside = read_outside(path)
    _check_same_form(document, outside)
    towns = [each.identity.get("municipality", "") for each in (document.answers, outside.answers)]
    if comparable(towns[0]) != comparable(towns[1]):
        raise UserError("other_city", path=path, name=towns[1], own=towns[0])
    # With nothing to begin from, both of them said what both of them have.
    found = compare(document.answers, outside, {})
    return Plan(outside, tuple(each for each in found if each.verdict is not Verdict.AGREED))


def apply(document: Document, plan: Plan, chosen: Iterable[Difference], *, by: object = None) -> Change:
    """Take over these differences of a plan, as one step; UserError when a file changed since, or something refuses."""
    taken = list(_with_their_aspects(plan, chosen, document.answers))
    made = list(_edits(document.answers, taken))
    attached = [edit.after for edit in made if isinstance(edit.after, Evidence) and edit.after.kind == DOCUMENT]
    found = read_documents(plan.outside, [each.target for each in attached])
    documents = [
        NewDocument(each.name, each.target, each.size, _reader(found[each.target]))
        for each in {item.target: item for item in attached}.values()
        if each.target in found
    ]
    check_room(document.answers.attached, documents)
    return document.take_over(edits.first_to_last(made), documents, by=by)


def _mandate(document: Document, part: Part) -> Mandate:
    return Mandate(
        document.file.meta["uuid"],
        document.revision,
        document.now(),
        edits.line(part.recipient, MAX_LABEL),
        part.aspects,
        domains_of(document, part.aspects) if part.contacts else (),
        numbered_in(document.questionnaire, document.answers.others_by_cluster()),
    )


def _strip(connection: sqlite3.Connection, document: Document, part: Part, mandate: Mandate) -> None:
    """Make it an inventory of its own, and take away what is not in the part."""
    connection.execute("BEGIN")
    connection.execute("DELETE FROM change")
    connection.execute("DELETE FROM meta")
    meta = {**new_meta(document.questionnaire, "", mandate.sent), PART: mandate.to_text()}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    for table in _OF_AN_ASPECT:
        _keep(connection, table, "aspect", mandate.aspects)
    _keep(connection, FactKind.CONTACT, "domain", mandate.domains)
    # The yearly report is no part of what was given.
    for table in (FactKind.REPORT, FactKind.ANNEX):
        _keep(connection, table, "record", ())
    used = "SELECT target FROM evidence WHERE kind = 'document'"
    connection.execute(f"DELETE FROM document WHERE NOT ? OR sha256 NOT IN ({used})", (part.documents,))  # noqa: S608
    connection.execute("COMMIT")
    connection.execute("VACUUM")


def _keep(connection: sqlite3.Connection, table: str, column: str, kept: tuple[str, ...]) -> None:
    marks = ", ".join("?" * len(kept))
    connection.execute(f"DELETE FROM {table} WHERE {column} NOT IN ({marks})", kept)  # noqa: S608 - own names only


def _check_same_form(document: Document, outside: Outside) -> None:
    if outside.meta["form_hash"] != document.file.meta["form_hash"]:
        raise UserError("other_form", path=outside.path, version=outside.meta["form_version"])


def _with_their_aspects(plan: Plan, chosen: Iterable[Difference], answers: Answers) -> Iterator[Difference]:
    """The chosen differences, each after the added aspect that it is said of, where that is not there yet."""
    added = {each.key[0]: each for each in plan.differences if each.kind is FactKind.OTHER and each.ours is None}
    taken: set[str] = set()
    for each in chosen:
        aspect = each.key[0] if each.kind in _OF_AN_ASPECT else ""
        if aspect in added and aspect not in answers.others and aspect not in taken:
            taken.add(aspect)
            yield added[aspect]
        if each.kind is not FactKind.OTHER or aspect not in taken:
            yield each


def _edits(answers: Answers, taken: Iterable[Difference]) -> Iterator[Edit]:
    """What taking over changes here; what was added there gets the next number here."""
    position = max((other.position for other in answers.others.values()), default=0)
    item = max((int(key[2][:4]) for key in answers.evidence if key[2][:4].isdecimal()), default=0)
    for each in taken:
        key, theirs = each.key, each.theirs
        if each.verdict is Verdict.REMOVED:
            yield from edits.remove_other(answers, key[0])
            continue
        before = answers.fact(each.kind, key)
        if isinstance(theirs, Other):
            position += 1
            place = before.position if isinstance(before, Other) else position
            theirs = replace(theirs, position=place)
        elif isinstance(theirs, Evidence):
            item += 1
            key, before = (*key[:2], f"{item:04d}{key[2][4:]}"), None
        yield Edit(each.kind, key, before, theirs, each.author)


def _reader(data: bytes) -> Callable[[], BytesIO]:
    return lambda: BytesIO(data)
