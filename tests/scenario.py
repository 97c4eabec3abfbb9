"""The language of the tests: what a coordinator does to an inventory, and what is asked then, in a form's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import cache
from itertools import count
from pathlib import Path

from samenwerking_desktop.inventory import checks
from samenwerking_desktop.inventory.answers import (
    NOT_APPLICABLE,
    UNKNOWN,
    Evidence,
    Fact,
    FactKind,
    State,
    answered,
)
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import Return, read_return, write_return
from samenwerking_desktop.inventory.review import must_be_reviewed, review_of
from samenwerking_desktop.inventory.second_round import Carried, create_second_round
from samenwerking_desktop.paths import form_folders
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Key, Questionnaire

FORM = "samenwerking-stad-ocmw"
UUID = "11111111-2222-4333-8444-555555555555"
# A fictional municipality: nothing here was ever said by a real one.
IDENTITY = {"municipality": "Klaverbeke", "nis": "", "authority": "Stad Klaverbeke", "coordinator": "An Peeters"}

_STATES = {"unknown": UNKNOWN, "not_applicable": NOT_APPLICABLE}

Facts = dict[FactKind, dict[tuple[str, ...], Fact]]


@cache
def shipped_form() -> Questionnaire:
    """The form that ships with the program, loaded once."""
    return load_folder(form_folders()[FORM])


def ticking_clock() -> Callable[[], str]:
    """A clock that goes on one second each time somebody looks at it."""
    seconds = count()

    def now() -> str:
        second = next(seconds)
        return f"2026-01-05T{9 + second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}+00:00"

    return now


def counting_ids() -> Callable[[], str]:
    """Ids that count up: a1, a2, a3."""
    numbers = count(1)
    return lambda: f"a{next(numbers)}"


class Scenario:
    """One inventory in `folder`, with a clock and ids that are the same in every run.

    An aspect is named "cluster.aspect"; the question is that of the score unless another is named. The answers
    "unknown" and "not_applicable" are the states, a list is a choice of several.
    """

    def __init__(self, folder: Path, questionnaire: Questionnaire | None = None, **identity: str) -> None:
        self.path = folder / "klaverbeke.inventaris"
        self._clock, self._new_id = ticking_clock(), counting_ids()
        self.document = Document.create(
            self.path,
            questionnaire or shipped_form(),
            IDENTITY | identity,
            uuid=UUID,
            clock=self._clock,
            new_id=self._new_id,
        )

    # ---- what a coordinator does

    def answer(
        self, aspect: str, value: str | list[str], *, question: str = "", by: object = None, continues: bool = False
    ) -> None:
        """Answer a question."""
        given = (_STATES.get(value) if isinstance(value, str) else None) or answered(value)
        self.document.answer(self._key(aspect, question), given, by=by, continues=continues)

    def clear(self, aspect: str, *, question: str = "") -> None:
        """Make a question unanswered."""
        self.document.answer(self._key(aspect, question), None)

    def remark(self, aspect: str, text: str, *, question: str = "") -> None:
        """Remark on a question."""
        self.document.remark(self._key(aspect, question), text)

    def other(self, cluster: str, label: str) -> str:
        """Add an aspect; its id comes back."""
        return self.document.add_other(cluster, label)

    def rename_other(self, aspect: str, label: str) -> None:
        """Rename an added aspect."""
        self.document.rename_other(aspect, label)

    def remove_other(self, aspect: str) -> None:
        """Remove an added aspect."""
        self.document.remove_other(aspect)

    def contact(self, domain: str, authority: str = "city", person: int = 1, **fields: str) -> None:
        """Fill in fields of a contact person."""
        self.document.set_contact(domain, authority, person, fields)

    def link(self, aspect: str, address: str, name: str = "") -> None:
        """Attach a web link as evidence."""
        self.document.add_link(self._evidence(aspect), address, name)

    def attach(self, aspect: str, *paths: Path) -> None:
        """Attach documents as evidence."""
        self.document.add_documents(self._evidence(aspect), paths)

    def detach(self, aspect: str, name: str) -> None:
        """Take the document or link with this name away."""
        key = self._evidence(aspect)
        items = [item for item, each in self.document.answers.evidence_of(key).items() if each.name == name]
        self.document.remove_evidence(key, items[0])

    def identity(self, **values: str) -> None:
        """Say who answers or coordinates."""
        self.document.set_identity(values)

    def record(self, kind: str, **values: str) -> str:
        """Add a record to the yearly report; its id comes back. What is told of a year is named status_2026."""
        return self.document.records.add(kind, _yearly(values))

    def report(self, year: int, **values: str) -> None:
        """Choose or write something for the report of a year."""
        self.document.records.set("report", str(year), values)

    def set_record(self, kind: str, item: str, **values: str) -> None:
        """Set fields of a record."""
        self.document.records.set(kind, item, _yearly(values))

    def undo(self) -> None:
        """Take the last step back."""
        self.document.undo()

    def redo(self) -> None:
        """Do it again."""
        self.document.redo()

    def undo_all(self) -> None:
        """Take every step back."""
        while self.document.history.can_undo:
            self.document.undo()

    def redo_all(self) -> None:
        """Do every step again."""
        while self.document.history.can_redo:
            self.document.redo()

    def bring_back(self, aspect: str, question: str) -> None:
        """Ask a question again whose answer was set aside."""
        self.document.bring_back(Key(aspect, question))

    def discard(self, aspect: str, question: str) -> None:
        """Remove what was set aside."""
        self.document.discard(Key(aspect, question))

    def second_round(self, carried: Carried | None = None) -> Scenario:
        """What this respondent gets in the second round, made of what this inventory holds now."""
        there = copy(self)
        there.path = self.path.with_name("klaverbeke-2.inventaris")
        there.document = create_second_round(
            there.path, self.document.answers, IDENTITY, carried or Carried(), clock=self._clock
        )
        return there

    def confirm(self, aspect: str) -> None:
        """Confirm what was answered in the first round."""
        self.document.confirm(aspect)

    def review_again(self, aspect: str) -> None:
        """Have an aspect to look at again."""
        self.document.review_again(aspect)

    def close(self) -> None:
        """Close the inventory."""
        self.document.close()

    def reopen(self) -> None:
        """Close the inventory and open it again."""
        self.close()
        self.document = Document.open(self.path, clock=self._clock, new_id=self._new_id)

    def export(self, name: str = "klaverbeke.inzending", *, documents: bool = True) -> Return:
        """Export what there is, complete or not, and read the return as the knowledge centre does."""
        out = self.path.parent / name
        write_return(self.document, out, partial=True, documents=documents)
        return read_return(out)

    # ---- what is asked and known then

    def said(self, aspect: str, question: str = "") -> str:
        """The answer: its value, its state when it has none, or "" when there is no answer."""
        answer = self.document.answers.answers.get(self._key(aspect, question))
        if answer is None:
            return ""
        return answer.value if answer.state is State.ANSWERED else str(answer.state)

    def remarked(self, aspect: str, question: str = "") -> str:
        """The remark on a question, or ""."""
        return self.document.answers.remarks.get(self._key(aspect, question), "")

    def attached(self, aspect: str) -> list[str]:
        """The names of the documents and links with an aspect, in order."""
        return [each.name for each in self.evidence(aspect)]

    def evidence(self, aspect: str) -> list[Evidence]:
        """The documents and links with an aspect, in order."""
        return list(self.document.answers.evidence_of(self._evidence(aspect)).values())

    def pages(self, aspect: str) -> list[str]:
        """The pages that an aspect is on now."""
        return [stop.page for stop in self.document.route.stops if aspect in stop.aspects]

    def pages_of(self, cluster: str) -> list[str]:
        """The pages that a cluster offers now."""
        return [stop.page for stop in self.document.route.stops if stop.cluster == cluster]

    def aspects_on(self, cluster: str, page: str) -> list[str]:
        """The aspects on one page now."""
        stop = self.document.route.stop(cluster, page)
        return list(stop.aspects) if stop else []

    def asked(self, aspect: str) -> list[str]:
        """The questions that are asked about an aspect now, in order."""
        return [key.question for stop in self.document.route.stops for key in stop.keys if key.aspect == aspect]

    @property
    def set_aside(self) -> list[str]:
        """What was set aside, as "cluster.aspect question"."""
        return [_place(each.key) for each in self.document.set_aside()]

    def count(self, cluster: str, page: str = "") -> tuple[int, int]:
        """How many aspects are answered and asked, on one page or in a whole cluster."""
        document = self.document
        stop = document.route.stop(cluster, page)
        if page:
            found = checks.count(document.answers, stop) if stop else checks.Count(0, 0)
        else:
            found = checks.count_cluster(document.answers, document.route, cluster)
        return found.answered, found.asked

    def findings(self, severity: checks.Severity) -> list[str]:
        """Where something of this severity is to be seen, as "cluster.aspect question", or else its text."""
        found = checks.findings(self.document.answers, self.document.route)
        return [_place(each.key) if each.key else each.text for each in found if each.severity is severity]

    @property
    def to_review(self) -> list[str]:
        """The aspects that must still be looked at."""
        asked = dict.fromkeys(key.aspect for stop in self.document.route.stops for key in stop.keys)
        return [aspect for aspect in asked if must_be_reviewed(self.document.answers, aspect)]

    def review(self, aspect: str, question: str = "") -> str:
        """What became of an answer in the second round, or ""."""
        return str(review_of(self.document.answers, self._key(aspect, question)) or "")

    @property
    def blocking(self) -> list[str]:
        """What blocks a complete return."""
        return self.findings(checks.Severity.BLOCKING)

    @property
    def advice(self) -> list[str]:
        """What only deserves advice."""
        return self.findings(checks.Severity.ADVICE)

    @property
    def hints(self) -> list[str]:
        """What only looks odd."""
        return self.findings(checks.Severity.HINT)

    @property
    def facts(self) -> Facts:
        """Everything that the inventory holds, to compare with."""
        return self.document.answers.facts()

    def _key(self, aspect: str, question: str) -> Key:
        return Key(aspect, question or self.document.questionnaire.score)

    def _evidence(self, aspect: str) -> Key:
        questions = self.document.questionnaire.questions.values()
        return Key(aspect, next(question.id for question in questions if question.kind == "evidence"))


def facts_in(path: Path) -> Facts:
    """Everything that a file holds, read afresh."""
    document = Document.open(path)
    try:
        return document.answers.facts()
    finally:
        document.close()


def answer_all_scores(scenario: Scenario, value: str = "unknown", but: Iterable[str] = ()) -> None:
    """Give every aspect the same answer to the question of the score, as one step."""
    left_out = set(but)
    with scenario.document.together():
        for aspect in scenario.document.questionnaire.aspects:
            if aspect not in left_out:
                scenario.answer(aspect, value)


def _yearly(values: Mapping[str, str]) -> dict[str, str]:
    """A field that is told per year has a dot before the year, which no argument of Python can have."""
    return {re.sub(r"_(\d{4})\Z", r".\1", name): value for name, value in values.items()}


def _place(key: Key) -> str:
    return f"{key.aspect} {key.question}"
