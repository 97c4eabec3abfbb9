"""The change log of an inventory in plain sentences: who changed what, and when. It stays in the file; nothing writes.

Lines are put into words when somebody asks for them: a log of ten thousand is there at once.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import NamedTuple

from ..disk import sqlite_failure
from ..messages import say, visible
from ..questionnaire.model import Questionnaire
from .answers import IDENTITY_FIELDS, RESPONDENTS, Answer, Edit, Evidence, Fact, FactKind, Other, State
from .document import Document
from .evidence import LINK
from .record_words import record_names, record_path, value_label
from .report_fields import field_of, is_item, is_of_record
from .rows import fact_from_row
from .soundness import is_cell

# Who types on in a field within this time goes on with the same sentence.
_TYPING = timedelta(minutes=1)
_ANSWERS = (FactKind.ANSWER, FactKind.PREFILL)
# How many parts the keys of these have: the aspect, the question, and for a document which it is.
_PARTS = {FactKind.OTHER: 1, FactKind.REVIEWED: 1, FactKind.EVIDENCE: 3}
_OF_RECORDS = (FactKind.REPORT, FactKind.ANNEX)


class Entry(NamedTuple):
    """A change of one fact as the file has it; `at` is ISO 8601 in UTC, key and facts are JSON."""

    at: str
    who: str
    kind: str
    key: str
    before: str | None
    after: str | None


class Line(NamedTuple):
    """A change in words: the local day and time, who was signed in to the computer, and a sentence."""

    when: str
    who: str
    what: str


class ChangeLog:
    """All changes, newest first, in words on demand."""

    def __init__(self, entries: Sequence[Entry], form: Questionnaire, labels: Mapping[str, str]) -> None:
        self._entries = _joined(entries, form)
        self._form, self._labels = form, labels
        self._lines: dict[int, Line] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def line(self, place: int) -> Line:
        """The change at this place."""
        if place not in self._lines:
            entry = self._entries[place]
            what = _sentence(entry, self._form, self._labels)
            self._lines[place] = Line(local_time(entry.at), visible(entry.who), what)
        return self._lines[place]

    def edit(self, place: int) -> Edit | None:
        """The change at this place as a fact before and after; None when it is of nothing that there is."""
        entry = self._entries[place]
        try:
            kind, key = FactKind(entry.kind), tuple(_key(entry))
            edit = Edit(kind, key, _fact(kind, entry.before), _fact(kind, entry.after))
        except (ValueError, TypeError, IndexError, KeyError):  # as in _sentence
            return None
        return edit if _is_of(self._form, kind, key) else None

    def find(self, wanted: str, places: Iterable[int]) -> list[int]:
        """Those of these places whose line holds every word that is wanted, in capitals or not."""
        words = wanted.casefold().split()
        return [place for place in places if _holds(self.line(place), words)]


def read_changelog(document: Document) -> ChangeLog:
    """The change log of an open inventory; UserError when the file cannot be read."""
    query = "SELECT at, who, kind, key, before, after FROM change ORDER BY id DESC"
    try:
        entries = list(map(Entry._make, document.file.connection.execute(query)))
    except sqlite3.Error as error:
        raise sqlite_failure(error, document.path) from error
    return ChangeLog(entries, document.questionnaire, _labels(entries, document))


def local_time(at: str) -> str:
    """A moment as people here write it, to the minute; what is no moment stays as it is."""
    try:
        return f"{datetime.fromisoformat(at).astimezone():%d/%m/%Y %H:%M}"
    except (ValueError, OverflowError):
        return visible(at)


def place_name(form: Questionnaire, labels: Mapping[str, str], kind: FactKind, key: Sequence[str]) -> str:
    """Where in the inventory something stands, from large to small; `labels` are those of added aspects and records.

    The key may stop earlier: at an aspect, or at a contact person.
    """
    if kind is FactKind.IDENTITY:
        return _path(say("changelog.identity"), say(f"paper.{key[0]}"))
    if kind is FactKind.CONTACT:
        return _path(form.roster.title, *_person(form, *key))
    if kind in _OF_RECORDS:
        return _path(*record_path(key, labels))
    aspect = key[0]
    cluster = next((each.label for each in form.clusters if each.id == aspect.partition(".")[0]), "")
    known = form.aspects.get(aspect)
    question = form.questions.get(key[1]) if len(key) > 1 else None
    return _path(cluster, known.label if known else labels.get(aspect, aspect), question.label if question else "")


def said(form: Questionnaire, kind: FactKind, key: Sequence[str], fact: Fact | None) -> str:
    """What was said, between quotes, or the state of an answer without a value."""
    if not isinstance(fact, Answer):
        text = str(fact or "")
        if kind is FactKind.REPORT:
            return _quoted(value_label(key[0], key[2], text))
        return _quoted(say(f"respondent.{text}") if kind is FactKind.IDENTITY and text in RESPONDENTS else text)
    if fact.state is not State.ANSWERED:
        return say(f"paper.{fact.state}")
    question = form.questions.get(key[1])
    chosen = [option.label for option in question.options if option.id in fact.choices] if question else []
    return _quoted(", ".join(chosen) or fact.value)


def _person(form: Questionnaire, domain: str, authority: str, person: str, field: str = "") -> list[str]:
    """A contact person, or a field of one, in the words of the roster."""
    named = {each.id: each.label for each in (*form.roster.domains, *form.roster.authorities)}
    fields = {each.id: each.label for each in form.roster.fields}
    number = "" if person == "1" else f" {person}"
    return [named.get(domain, domain), named.get(authority, authority) + number, fields.get(field, field)]


def _path(*parts: str) -> str:
    return " › ".join(filter(None, parts))


def _labels(entries: Iterable[Entry], document: Document) -> dict[str, str]:
    """What added aspects and records are called, or were called last."""
    found = record_names(_fields(entries) | document.answers.report)
    for entry in (each for each in entries if each.kind == FactKind.OTHER):
        with suppress(ValueError, TypeError):
            fact = _fact(FactKind.OTHER, entry.after or entry.before)
            found.setdefault(_key(entry)[0], str(getattr(fact, "label", "")))
    return found | {aspect: other.label for aspect, other in document.answers.others.items()}


def _fields(entries: Iterable[Entry]) -> dict[tuple[str, ...], str]:
    """What the fields of records held last, also of those that were removed since."""
    found: dict[tuple[str, ...], str] = {}
    for entry in (each for each in entries if each.kind == FactKind.REPORT):
        with suppress(ValueError, TypeError):
            kind, item, field = _key(entry)
            found.setdefault((kind, item, field), str(_fact(FactKind.REPORT, entry.after or entry.before)))
    return found


def _joined(entries: Iterable[Entry], form: Questionnaire) -> list[Entry]:
    """The entries with what was typed on in one field as one."""
    joined: list[Entry] = []
    for entry in entries:
        later = joined[-1] if joined else None
        if later and later[1:4] == entry[1:4] and later.after != entry.before and _is_typing(entry, later, form):
            joined[-1] = later._replace(before=entry.before)
        else:
            joined.append(entry)
    return joined


def _is_typing(early: Entry, late: Entry, form: Questionnaire) -> bool:
    try:
        if datetime.fromisoformat(late.at) - datetime.fromisoformat(early.at) > _TYPING:
            return False
        question = form.questions.get(_key(early)[-1]) if early.kind in _ANSWERS else None
    except (ValueError, TypeError, IndexError):
        return False
    if early.kind in _ANSWERS:
        return question is not None and question.kind == "text"
    return early.kind in (FactKind.REMARK, FactKind.CONTACT, FactKind.IDENTITY, FactKind.REPORT)


def _sentence(entry: Entry, form: Questionnaire, labels: Mapping[str, str]) -> str:
    try:
        return _told(entry, form, labels)
    except (ValueError, TypeError, IndexError, KeyError):  # no change of ours looks like this
        return say("changelog.unreadable")


def _told(entry: Entry, form: Questionnaire, labels: Mapping[str, str]) -> str:
    kind, key = FactKind(entry.kind), _key(entry)
    place = place_name(form, labels, kind, key)
    before, after = _fact(kind, entry.before), _fact(kind, entry.after)
    if kind in (FactKind.OTHER, FactKind.EVIDENCE, FactKind.ANNEX, FactKind.REVIEWED):
        return _of_a_thing(kind, place, before, after)
    if kind is FactKind.REMARK:
        place = say("changelog.remark", place=place)
    told = [said(form, kind, key, each) for each in (before, after)]
    if before is None:
        return say("changelog.given", place=place, after=told[1])
    if after is None:
        return say("changelog.cleared", place=place, before=told[0])
    return say("changelog.changed", place=place, before=told[0], after=told[1])


def _of_a_thing(kind: FactKind, place: str, before: Fact | None, after: Fact | None) -> str:
    """Of what is there or is not: an added aspect, a document or link, a confirmation."""
    if before is not None and after is not None:
        if isinstance(before, Other) and isinstance(after, Other) and before.label != after.label:
            return say("changelog.renamed", place=place, before=_quoted(before.label), after=_quoted(after.label))
        return say("changelog.other_change", place=place)
    act = "added" if before is None else "removed"
    fact = after if before is None else before
    if isinstance(fact, Evidence):
        what = "link" if fact.kind == LINK else "document"
        return say(f"changelog.{what}_{act}", place=place, name=_quoted(fact.name))
    return say(f"changelog.{'aspect' if kind is FactKind.OTHER else 'review'}_{act}", place=place)


def _quoted(text: str) -> str:
    return say("paper.quoted", label=visible(text))


def _key(entry: Entry) -> list[str]:
    key = json.loads(entry.key)
    if not key or not all(isinstance(part, str) for part in key):
        raise ValueError(entry.key)
    return list(key)


def _is_of(form: Questionnaire, kind: FactKind, key: Sequence[str]) -> bool:
    """Whether the form, or the yearly report, has the place that a key of the log names."""
    if kind is FactKind.IDENTITY:
        return len(key) == 1 and key[0] in IDENTITY_FIELDS
    if kind is FactKind.CONTACT:
        return len(key) == 4 and is_cell(form.roster, *key)
    if kind is FactKind.REPORT:
        return len(key) == 3 and is_item(*key[:2]) and field_of(key[0], key[2]) is not None
    if kind is FactKind.ANNEX:
        return len(key) == 3 and is_of_record(*key)
    known = len(key) == _PARTS.get(kind, 2) and (len(key) == 1 or key[1] in form.questions)
    return known and any(cluster.id == key[0].partition(".")[0] for cluster in form.clusters)


def _fact(kind: FactKind, text: str | None) -> Fact | None:
    return None if text is None else fact_from_row(kind, json.loads(text))


def _holds(line: Line, words: Iterable[str]) -> bool:
    text = "\n".join(line).casefold()
    return all(word in text for word in words)
