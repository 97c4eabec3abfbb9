"""The list of documents and links that came with the returns. Writing the documents is in `evidence_out`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..inventory.evidence import DOCUMENT
from ..inventory.record_words import record_name
from ..messages import say
from .collection import Collection, ReturnFile
from .picture import Picture, Voice
from .tables import frame, short_id, who_of

if TYPE_CHECKING:
    import pandas as pd

EVIDENCE = (
    *("municipality", "nis", "respondent", "round", "cluster", "cluster_label", "aspect", "aspect_label"),
    *("evidence_kind", "evidence_kind_label", "name", "address", "size", "stored", "stored_label"),
)


@dataclass(frozen=True, slots=True)
class Attached:
    """A document or link at its place; `stored` says whether the collection has its bytes.

    What hangs on a record of the synergy report has no `aspect`; its labels say which record of the report it is.
    """

    file: ReturnFile
    aspect: str
    aspect_label: str
    cluster_label: str
    kind: str
    name: str
    target: str
    size: int
    stored: bool


def evidence(collection: Collection, picture: Picture) -> pd.DataFrame:
    """A row per document or link of the returns that the picture shows; `size` is in bytes.

    `stored` is 1 where the collection has the document itself, 0 where only its name was sent, and empty for a link.
    """
    rows = [
        (*who_of(each.file), *_place(each), each.kind, say(f"evidence_out.{each.kind}"), each.name, *_content(each))
        for each in attached(collection, picture)
    ]
    return frame(rows, EVIDENCE, ("size", "stored"))


def attached(collection: Collection, picture: Picture) -> tuple[Attached, ...]:
    """All evidence of the returns that the picture shows, by return and in the order of the questionnaire.

    Of each return what belongs to its synergy report comes last.
    """
    query = """SELECT file, aspect, kind, name, target, evidence.size, document.sha256 IS NOT NULL
        FROM evidence LEFT JOIN document ON kind = 'document' AND document.sha256 = target
        ORDER BY file, aspect, question, added, item"""
    found: dict[int, list[tuple[str, str, str, str, int, int]]] = {}
    with collection.failures_told():
        for file, *row in collection.connection.execute(query):
            found.setdefault(file, []).append(tuple(row))
    order = {aspect: place for place, aspect in enumerate(picture.questionnaire.aspects)}
    annexes = _annexes(collection)
    listed: list[Attached] = []
    for voice in picture.voices:
        mine = sorted(found.get(voice.file.id, ()), key=lambda row: order.get(_now(picture, row[0]), len(order)))
        listed += (_attached(picture, voice, row) for row in mine)
        listed += (_annex(voice.file, *row) for row in annexes.get(voice.file.id, ()))
    return tuple(listed)


def _annexes(collection: Collection) -> dict[int, list[tuple[str, tuple[str, str, str, int, int]]]]:
    """What hangs on the records of the synergy reports, by return: the name of the record, and what it is."""
    query = """SELECT file, record, item, kind, name, target, annex.size, document.sha256 IS NOT NULL
        FROM annex LEFT JOIN document ON kind = 'document' AND document.sha256 = target
        ORDER BY file, record DESC, item, added, annex"""
    titles = "SELECT file, record, item, field, value FROM report WHERE field IN ('title', 'domain')"
    values: dict[tuple[int, str, str], dict[str, str]] = {}
    found: dict[int, list[tuple[str, tuple[str, str, str, int, int]]]] = {}
    with collection.failures_told():
        for *place, field, value in collection.connection.execute(titles):
            values.setdefault(tuple(place), {})[field] = value
        for file, kind, item, *row in collection.connection.execute(query):
            name = record_name(kind, item, values.get((file, kind, item), {}))
            found.setdefault(file, []).append((name, tuple(row)))
    return found


def _annex(file: ReturnFile, record: str, row: tuple[str, str, str, int, int]) -> Attached:
    kind, name, target, size, stored = row
    return Attached(file, "", record, say("record.report"), kind, name, target, size, bool(stored))


def _attached(picture: Picture, voice: Voice, row: tuple[str, str, str, str, int, int]) -> Attached:
    aspect, kind, name, target, size, stored = row
    form, now = picture.questionnaire, _now(picture, aspect)
    labels = {added.id: added.label for added in voice.added}
    label = form.aspects[now].label if now in form.aspects else labels.get(aspect, short_id(aspect))
    clusters = {cluster.id: cluster.label for cluster in form.clusters}
    cluster = now.partition(".")[0]
    return Attached(voice.file, now, label, clusters.get(cluster, cluster), kind, name, target, size, bool(stored))


def _now(picture: Picture, aspect: str) -> str:
    """The id of an aspect in the newest questionnaire."""
    return picture.questionnaire.renamed.get(aspect, aspect)


def _place(each: Attached) -> tuple[str, ...]:
    return each.aspect.partition(".")[0], each.cluster_label, short_id(each.aspect), each.aspect_label


def _content(each: Attached) -> tuple[object, ...]:
    """Address, size, and whether it is stored."""
    if each.kind != DOCUMENT:
        return each.target, None, None, ""
    return "", each.size, int(each.stored), say(f"evidence_out.{'stored' if each.stored else 'not_stored'}")
