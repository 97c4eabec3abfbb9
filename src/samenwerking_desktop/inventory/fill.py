"""Answers from a table that a person made, through Document: every row, or no row at all and every fault told.

A table has a row per answer: cluster, aspect, question, value. Ids, labels and other known spellings all count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import TableError, TableFault, UserError
from ..messages import say
from ..names import comparable
from ..questionnaire.load import OTHER_ID
from ..questionnaire.model import Key, Questionnaire
from .checks import clean_text
from .document import Document
from .spellings import AnswerSpellings, SpellingError, Spellings
from .spreadsheet import Row, read_table

COLUMNS = {
    "cluster": ("cluster", "domein", "managementdomein"),
    "aspect": ("aspect", "deelaspect"),
    "question": ("question", "vraag"),
    "value": ("value", "waarde", "antwoord"),
}
CONTACTS = ("contacts", "contacten", "contactpersonen")
_REMARK = frozenset({"remark", "opmerking"})


@dataclass(frozen=True, slots=True)
class Filled:
    """What a table brought: how many answers, and sentences on what a person may not expect of it."""

    taken: int
    notices: tuple[str, ...]


def fill(document: Document, path: Path, *, by: object = None) -> Filled:
    """Take over the answers in the CSV or xlsx file at `path` as one Change; rows without a value change nothing.

    Raises TableError with every fault, or another UserError, and then nothing was taken over.
    """
    filling = _Filling(document)
    rows = [row for row in read_rows(path) if row.cells["value"]]
    with document.together(by=by):
        for row in rows:
            filling.take(row)
        if filling.faults:
            raise TableError(filling.faults)
    return Filled(len(rows), filling.notices())


def read_rows(path: Path) -> list[Row]:
    """The rows of a table of answers, with the cells `cluster`, `aspect`, `question` and `value`. Raises UserError."""
    return read_table(path, COLUMNS)


class _Filling:
    """One table being taken over, row after row."""

    def __init__(self, document: Document) -> None:
        self.faults: list[TableFault] = []
        self._document = document
        self._form = form = document.questionnaire
        self._given: set[Key] = set()
        self._added: list[str] = []
        self._lines: dict[tuple[str, ...], tuple[int, str]] = {}
        self._clusters = Spellings([(c.id, c.label, c.aliases) for c in form.clusters] + [_contacts(form)])
        self._aspects = {
            c.id: Spellings((a.id, a.label, (a.short_id, *a.aliases)) for a in c.aspects) for c in form.clusters
        }
        self._questions = Spellings((q.id, q.label, (q.text,)) for q in form.questions.values())
        self._answers = AnswerSpellings(form)
        self._domains = Spellings((each.id, each.label, ()) for each in form.roster.domains)
        self._authorities = Spellings((each.id, each.label, ()) for each in form.roster.authorities)
        self._fields = Spellings((each.id, each.label, ()) for each in form.roster.fields)

    def take(self, row: Row) -> None:
        """Give the answer in this row, or note what is wrong with it."""
        try:
            _check_form(row)
            cluster = self._clusters.need(row.cells["cluster"], "cluster")
            if cluster == self._form.roster.id:
                self._contact(row)
            else:
                self._answer(row, cluster)
        except (SpellingError, UserError) as fault:
            self.faults.append(TableFault(row.line, fault.what, fault.advice))

    def notices(self) -> tuple[str, ...]:
        """What to tell when all went well: aspects that are new, and answers to questions that are not asked."""
        aside = self._given - self._document.route.asked
        return (*self._added, *([say("fill.aside", count=len(aside))] if aside else []))

    def _answer(self, row: Row, cluster: str) -> None:
        aspect = self._aspect(cluster, row.cells["aspect"])
        name, value = row.cells["question"], row.cells["value"]
        before, _, last = name.rpartition(".")
        if before and comparable(last) in _REMARK:
            key = Key(aspect, self._questions.need(before, "question"))
            self._once(row, (*key, "remark"))
            self._document.remark(key, value)
            return
        key = Key(aspect, self._questions.need(name, "question"))
        question = self._form.questions[key.question]
        self._given.add(key)
        if question.kind == "evidence" and not self._answers.is_state(value):
            self._links(key, value)
            return
        self._once(row, key)
        self._document.answer(key, self._answers.read(question, value))

    def _aspect(self, cluster: str, name: str) -> str:
        known = self._aspects[cluster].find(name)
        short = name.removeprefix(f"{cluster}.")
        full = known or self._form.renamed.get(f"{cluster}.{short}", f"{cluster}.{short}")
        others = self._document.answers.others
        if full in self._form.aspects or full in others:
            return full
        same = [
            each
            for each, other in others.items()
            if (other.cluster, comparable(other.label)) == (cluster, comparable(name))
        ]
        return same[0] if same else self._new_aspect(cluster, name, short)

    def _new_aspect(self, cluster: str, name: str, short: str) -> str:
        if not name or comparable(name) == comparable(self._form.other_label):
            raise SpellingError("no_aspect")
        if f"{cluster}.{short}" in self._form.removed:
            raise SpellingError("removed", value=name)
        if OTHER_ID.match(short):
            raise SpellingError("other_id", value=name)
        added, meant = self._document.add_other(cluster, name), self._aspects[cluster].close(name)
        proposal = say("fill.close", label=meant) if meant else ""
        self._added.append(say("fill.added", label=name, cluster=self._form.cluster(cluster).label, close=proposal))
        return added

    def _links(self, key: Key, value: str) -> None:
        for address in value.split():
            if not address.casefold().startswith(("http://", "https://")):
                raise UserError("bad_link", address=address[:80])
            self._document.add_link(key, address)

    def _contact(self, row: Row) -> None:
        domain = self._domains.need(row.cells["aspect"], "domain")
        parts = [part.strip() for part in row.cells["question"].split(".")]
        person = parts.pop(1) if len(parts) == 3 else "1"
        if len(parts) != 2 or not re.fullmatch(r"[1-9][0-9]?", person):
            raise SpellingError("contact", value=row.cells["question"])
        authority = self._authorities.need(parts[0], "authority")
        field = self._fields.need(parts[1], "field")
        self._once(row, (domain, authority, person, field))
        self._document.set_contact(domain, authority, int(person), {field: row.cells["value"]})

    def _once(self, row: Row, key: tuple[str, ...]) -> None:
        line, value = self._lines.setdefault(key, (row.line, row.cells["value"]))
        if value != row.cells["value"]:
            raise SpellingError("twice", line=line)


def _check_form(row: Row) -> None:
    if row.surplus:
        raise SpellingError("surplus")
    if not clean_text(row.cells["value"]):
        raise SpellingError("no_text")


def _contacts(form: Questionnaire) -> tuple[str, str, tuple[str, ...]]:
    return form.roster.id, form.roster.title, CONTACTS
