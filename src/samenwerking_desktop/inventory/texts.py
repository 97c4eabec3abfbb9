"""Every text of an inventory with the place where it stands, in the order of the questionnaire: what can be found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ..messages import named, say
from ..names import folded
from ..questionnaire.model import Aspect, Key, Question
from ..questionnaire.numbering import aspect_number, page_number
from ..questionnaire.route import Route, Stop
from .answers import PERSONAL, Answer, Answers, Evidence, FactKind, State
from .aside import set_aside_in_order
from .record_words import field_label, record_name, value_label
from .records import annexes, records
from .report_fields import RECORDS, Holds, field_of
from .review import Review, review_of

_IDENTITY = ("municipality", "nis", "authority", *PERSONAL)
_BETWEEN = " · "
# Of the fields of a record, those that hold what a person reads: not a hash, a place in a list, or another record.
_READ = (Holds.LINE, Holds.TEXT, Holds.YEAR, Holds.WHEN, Holds.CHOICE)


class Source(StrEnum):
    """What a text is; of a field without an answer it only says that there is none."""

    IDENTITY = "identity"
    QUESTION = "question"
    ASPECT = "aspect"
    ANSWER = "answer"
    EMPTY = "empty"
    REMARK = "remark"
    EVIDENCE = "evidence"
    CONTACT = "contact"
    REPORT = "report"
    ASIDE = "aside"


class Only(StrEnum):
    """What one may want to see alone."""

    UNANSWERED = "unanswered"
    UNKNOWN = "unknown"
    REMARK = "remark"
    ASIDE = "aside"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `kind` and `key` are of the fact that it belongs to, or of the field beside which it stands.

    `page` is the place in the large ("2.b Regeling", in `cluster`), `where` the place on it; `note` says what the text
    was before. `only` are the filters that let it through. `plain` and `around` are the text and its place, with what
    else counts as near it in `beside`, as they are compared.
    """

    source: Source
    kind: FactKind
    key: tuple[str, ...]
    page: str
    cluster: str
    where: str
    text: str
    only: frozenset[Only] = frozenset()
    note: str = ""
    beside: str = ""
    plain: str = field(init=False, compare=False, repr=False)
    around: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Work out what is compared, once."""
        object.__setattr__(self, "plain", folded(self.text))
        object.__setattr__(self, "around", folded(f"{self.page} {self.cluster} {self.where} {self.note} {self.beside}"))

    @property
    def whole(self) -> str:
        """The text with what it was before."""
        return f"{self.text} ({self.note})" if self.note else self.text

    @property
    def place(self) -> str:
        """Where it stands, from large to small."""
        return _BETWEEN.join(filter(None, (self.page, self.where)))


def texts_of(answers: Answers, route: Route) -> list[Text]:
    """All of them: who fills in, the pages on the route, the contact persons, the report, and what was set aside."""
    reader = _Reader(answers)
    pages = (text for stop in route.stops for text in reader.page(stop))
    # Who fills in a part is not asked who answers.
    whose = () if answers.questionnaire.whole else _identity(answers)
    return [*whose, *pages, *_contacts(answers), *_report(answers), *reader.aside(route)]


def _identity(answers: Answers) -> Iterator[Text]:
    for name in _IDENTITY:
        value = answers.identity.get(name)
        if value:
            page, where = say("changelog.identity"), say(f"paper.{name}")
            yield Text(Source.IDENTITY, FactKind.IDENTITY, (name,), page, "", where, value)


def _contacts(answers: Answers) -> Iterator[Text]:
    roster = answers.questionnaire.roster
    for domain in roster.domains:
        for authority in roster.authorities:
            for person in answers.persons(domain.id, authority.id):
                cell = (domain.id, authority.id, person)
                values = {each: answers.contacts.get((*cell, each.id), "") for each in roster.fields}
                whole = " ".join(values.values())
                for each, value in values.items():
                    where = _BETWEEN.join((domain.label, authority.label, each.label))
                    if value:
                        key = (*cell, each.id)
                        yield Text(Source.CONTACT, FactKind.CONTACT, key, roster.title, "", where, value, beside=whole)


def _report(answers: Answers) -> Iterator[Text]:
    """The records of the yearly report, with what hangs on them."""
    page = say("record.report")
    for kind in RECORDS:
        for each in records(answers, kind):
            name = record_name(kind, each.item, each.values)
            for field_name, value in each.values.items():
                field = field_of(kind, field_name)
                if field and field.holds in _READ:
                    key, where = (kind, each.item, field_name), _BETWEEN.join((name, field_label(field_name)))
                    yield Text(
                        Source.REPORT, FactKind.REPORT, key, page, "", where, value_label(kind, field_name, value)
                    )
            for annex, item in annexes(answers, kind, each.item).items():
                yield Text(Source.EVIDENCE, FactKind.ANNEX, (kind, each.item, annex), page, "", name, _named(item))


class _Reader:
    """Reads the pages of one inventory."""

    def __init__(self, answers: Answers) -> None:
        self._answers, self._form = answers, answers.questionnaire
        others = answers.others_by_cluster()
        known = [*self._form.aspects, *(each for cluster in others.values() for each in cluster)]
        self._numbers = {each: aspect_number(self._form, others, each) for each in known}
        self._titles = {page.id: page.title for page in self._form.pages}
        self._evidence: dict[tuple[str, ...], dict[str, Evidence]] = {}
        for (aspect, question, item), each in sorted(answers.evidence.items()):
            self._evidence.setdefault((aspect, question), {})[item] = each

    def page(self, stop: Stop) -> Iterator[Text]:
        """What stands on a page: a question once, and per aspect its name and all that was said."""
        page = f"{page_number(self._form, stop.cluster, stop.page)} {self._titles[stop.page]}"
        here = (page, self._form.cluster(stop.cluster).label)
        told: set[str] = set()
        for key in stop.keys:
            question = self._form.questions[key.question]
            if key.question not in told:
                told.add(key.question)
                words = named(question.label, question.text)
                yield Text(Source.QUESTION, FactKind.ANSWER, key, *here, "", words)
            if key.question == self._form.score:
                yield self._name(key, here)
            yield from self._said(key, question, here)

    def aside(self, route: Route) -> Iterator[Text]:
        """What was said to questions that are not asked now, a text per question."""
        for key in set_aside_in_order(self._answers, route):
            question, given = self._form.questions[key.question], self._answers.answers.get(key)
            remark = self._answers.remarks.get(key, "")
            names = map(_named, self._evidence.get(key, {}).values())
            parts = (said(question, given) if given else "", *names, remark)
            only = frozenset({Only.ASIDE, *([Only.REMARK] if remark else [])})
            here = (say("search.aside"), self._form.cluster_of(key.aspect).label)
            words = _BETWEEN.join(filter(None, parts))
            yield Text(Source.ASIDE, FactKind.ANSWER, key, *here, self._where(key), words, only)

    def _name(self, key: Key, here: tuple[str, str]) -> Text:
        """What an aspect is called, also in older material."""
        aspect, label = self._form.aspects.get(key.aspect), self._answers.label(key.aspect)
        if aspect is None:
            words = f"{self._numbers[key.aspect]} {label}"
            return Text(Source.ASPECT, FactKind.OTHER, (key.aspect,), *here, "", words)
        words = f"{self._numbers[key.aspect]} {_with_aliases(aspect)}"
        return Text(Source.ASPECT, FactKind.ANSWER, key, *here, "", words)

    def _said(self, key: Key, question: Question, here: tuple[str, str]) -> Iterator[Text]:
        given, remark, where = self._answers.answers.get(key), self._answers.remarks.get(key), self._where(key)
        changed, note = self._change(key, question)
        if given:
            only = changed | ({Only.UNKNOWN} if given.state is State.UNKNOWN else set())
            yield Text(Source.ANSWER, FactKind.ANSWER, key, *here, where, said(question, given), frozenset(only), note)
        elif key not in self._evidence:
            only = changed | {Only.UNANSWERED}
            yield Text(Source.EMPTY, FactKind.ANSWER, key, *here, where, say("paper.white"), frozenset(only), note)
        if remark:
            place = (*here, _BETWEEN.join((where, say("search.remark"))))
            yield Text(Source.REMARK, FactKind.REMARK, key, *place, remark, frozenset({Only.REMARK}))
        for item, each in self._evidence.get(key, {}).items():
            yield Text(Source.EVIDENCE, FactKind.EVIDENCE, (*key, item), *here, where, _named(each))

    def _change(self, key: Key, question: Question) -> tuple[set[Only], str]:
        """Whether an answer is another one than in the first round, and what it was then."""
        review = review_of(self._answers, key) if self._answers.prefill else None
        if review is Review.NEW:
            return {Only.CHANGED}, say("search.new")
        if review is Review.CHANGED:
            return {Only.CHANGED}, say("search.was", before=said(question, self._answers.prefill[key]))
        return set(), ""

    def _where(self, key: Key) -> str:
        name = f"{self._numbers[key.aspect]} {self._answers.label(key.aspect)}"
        return _BETWEEN.join((name, self._form.questions[key.question].label))


def said(question: Question, given: Answer) -> str:
    """An answer in words: the labels of what was chosen, the text, or its state."""
    if given.state is not State.ANSWERED:
        return say(f"paper.{given.state}")
    return ", ".join(option.label for option in question.options if option.id in given.choices) or given.value


def _with_aliases(aspect: Aspect) -> str:
    names: Iterable[str] = aspect.aliases
    return say("search.also", name=aspect.label, others=", ".join(names)) if aspect.aliases else aspect.label


def _named(item: Evidence) -> str:
    """What a document or link is called; a link with where it leads."""
    return item.name if item.kind == "document" or item.name == item.target else f"{item.name} ({item.target})"
