"""Two inventories of one city beside each other, and what both were when they parted: which of them says what.

Pure: it reads facts and changes nothing. A blank never counts as another answer.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ..names import comparable
from .answers import Answers, Author, Evidence, Fact, FactKind, Other
from .outside import Facts, Outside, Place, facts_by_place
from .soundness import MAX_PERSONS

_OF_AN_ASPECT = (FactKind.OTHER, FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE, FactKind.REVIEWED)
_KINDS = (FactKind.IDENTITY, *_OF_AN_ASPECT, FactKind.CONTACT)
# Which city and which round it is, is the ground on which two inventories are compared.
_GROUND = frozenset({"municipality", "nis", "respondent", "round"})


class Verdict(StrEnum):
    """What became of one field since the two parted; in the order in which a person looks at them."""

    CONFLICT = "conflict"  # both say something else
    REMOVED = "removed"  # an added aspect was removed there
    NEW = "new"  # a blank here was answered there
    CHANGED = "changed"  # changed there only
    BLANK = "blank"  # emptied there: what is here stays
    OURS = "ours"  # changed here only
    AGREED = "agreed"  # changed on both sides, to the same


# What a person decides, and what is taken over when nobody says otherwise.
ASKED = frozenset({Verdict.CONFLICT, Verdict.REMOVED})
TAKEN = frozenset({Verdict.NEW, Verdict.CHANGED})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field: its place as it has or gets it here, what both say now (None: nothing), and who said it there."""

    verdict: Verdict
    kind: FactKind
    key: tuple[str, ...]
    ours: Fact | None
    theirs: Fact | None
    author: Author | None

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.kind, self.key

    @property
    def can_take(self) -> bool:
        """Whether there is something to take over."""
        return self.verdict in ASKED | TAKEN


def compare(ours: Answers, outside: Outside, base: Facts) -> list[Difference]:
    """Every field that is not the same in both and in `base`, in the order of Verdict and of the questionnaire."""
    rename = _renaming(ours, outside.answers, base)
    now = _fields(facts_by_place(ours))
    there, first = (
        _fields({(kind, rename(kind, key)): fact for (kind, key), fact in facts.items()})
        for facts in (facts_by_place(outside.answers), base)
    )
    authors = {(kind, rename(kind, key)): author for (kind, key), author in outside.authors.items()}
    if outside.mandate is not None:
        scope = _scope(outside, rename, first, there)
        now, there, first = (
            {field: each for field, each in fields.items() if scope(field[0])} for fields in (now, there, first)
        )
    _forget_what_we_removed(now, there, first)
    found = [
        Difference(verdict, *_shown(now.get(field), there.get(field), authors, field[0]))
        for field in dict.fromkeys([*now, *there, *first])
        if (verdict := _verdict(*(_said(each.get(field)) for each in (first, now, there)))) is not None
    ]
    found = list(_without_removed(found, now, there, first))
    order = _order(ours, outside.answers)
    return sorted(found, key=lambda each: (list(Verdict).index(each.verdict), *order(each.place)))


def _verdict(base: object, ours: object, theirs: object) -> Verdict | None:
    """What became of a field; None when nothing did."""
    if ours == theirs:
        return None if ours == base or ours is None else Verdict.AGREED
    if theirs is None:
        return Verdict.OURS if base is None else Verdict.BLANK
    if theirs == base:
        return Verdict.OURS
    if ours is None:
        return Verdict.NEW
    return Verdict.CHANGED if ours == base else Verdict.CONFLICT


# A field is the kind and the key, but for evidence: there what is attached is the key, under whatever number.
_Field = tuple[Place, str]
_Fields = dict[_Field, tuple[Place, Fact]]


def _fields(facts: Facts) -> _Fields:
    found: _Fields = {}
    for (kind, key), fact in facts.items():
        if kind not in _KINDS or (kind is FactKind.IDENTITY and key[0] in _GROUND):
            continue
        field = ((kind, key[:2]), fact.target) if isinstance(fact, Evidence) else ((kind, key), "")
        found[field] = (kind, key), fact
    return found


def _said(entry: tuple[Place, Fact] | None) -> object:
    """What is compared: of an added aspect its name, and of a confirmation only that it is there."""
    if entry is None:
        return None
    (kind, _), fact = entry
    if isinstance(fact, Other):
        return fact.label
    if isinstance(fact, Evidence):
        return fact.target
    return kind if kind is FactKind.REVIEWED else fact


def _shown(
    ours: tuple[Place, Fact] | None, theirs: tuple[Place, Fact] | None, authors: Mapping[Place, Author], field: Place
) -> tuple[FactKind, tuple[str, ...], Fact | None, Fact | None, Author | None]:
    place = (ours or theirs or (field, None))[0]
    author = authors.get((theirs or ours or (field, None))[0])
    return *place, ours[1] if ours else None, theirs[1] if theirs else None, author


def _scope(
    outside: Outside, rename: Callable[[FactKind, tuple[str, ...]], tuple[str, ...]], *facts: _Fields
) -> Callable[[Place], bool]:
    """Whether a place of ours is in the part that was given."""
    assert outside.mandate is not None  # noqa: S101 - only of a part
    aspects = {
        *outside.mandate.aspects,
        *(key[0] for each in facts for (kind, key), _ in each if kind in _OF_AN_ASPECT),
    }
    aspects = {rename(FactKind.OTHER, (each,))[0] for each in aspects}
    domains = set(outside.mandate.domains)
    return lambda place: (
        place[1][0] in (aspects if place[0] in _OF_AN_ASPECT else domains if place[0] is FactKind.CONTACT else ())
    )


def _forget_what_we_removed(now: _Fields, there: _Fields, first: _Fields) -> None:
    """An added aspect that was removed here stays so, unless something was said about it there: then it comes back."""
    for place, _ in [field for field in first if field[0][0] is FactKind.OTHER]:
        mine = [field for field in {*there, *first} if field[0][0] in _OF_AN_ASPECT and field[0][1][0] == place[1][0]]
        if (place, "") in now or (place, "") not in there:
            continue
        said_more = any(there.get(field) and _said(there.get(field)) != _said(first.get(field)) for field in mine)
        for field in mine:
            first.pop(field, None)
            if not said_more:
                there.pop(field, None)


def _without_removed(found: Iterable[Difference], now: _Fields, there: _Fields, first: _Fields) -> Iterator[Difference]:
    """The same with one question for each added aspect that was removed there, in place of a blank for every field."""
    gone = {key[0] for (kind, key), _ in first if kind is FactKind.OTHER and ((kind, key), "") not in there}
    for each in found:
        if each.kind not in _OF_AN_ASPECT or each.key[0] not in gone:
            yield each
        elif each.kind is FactKind.OTHER and (each.place, "") in now:
            yield replace(each, verdict=Verdict.REMOVED)


def _renaming(ours: Answers, theirs: Answers, base: Facts) -> Callable[[FactKind, tuple[str, ...]], tuple[str, ...]]:
    """How a key of theirs is called here: what both added by themselves is one, and a person of theirs has a number."""
    aspects, persons = _same_aspects(ours, theirs), _numbers(ours, theirs, base)

    def renamed(kind: FactKind, key: tuple[str, ...]) -> tuple[str, ...]:
        if kind in _OF_AN_ASPECT:
            return (aspects.get(key[0], key[0]), *key[1:])
        if kind is FactKind.CONTACT:
            return (*key[:2], persons.get(key[:3], key[2]), key[3])
        return key

    return renamed


def _same_aspects(ours: Answers, theirs: Answers) -> dict[str, str]:
    """The added aspects of theirs that are here under another id: of the same cluster and name."""
    free = {
        (other.cluster, comparable(other.label)): aspect
        for aspect, other in ours.others.items()
        if aspect not in theirs.others
    }
    found = {}
    for aspect, other in theirs.others.items():
        mine = None if aspect in ours.others else free.pop((other.cluster, comparable(other.label)), None)
        if mine:
            found[aspect] = mine
    return found


def _numbers(ours: Answers, theirs: Answers, base: Facts) -> dict[tuple[str, ...], str]:
    """The number here of every contact person that was added there: their own, or a free one when it is somebody's."""
    sent = {key[:3] for kind, key in base if kind is FactKind.CONTACT}
    found: dict[tuple[str, ...], str] = {}
    for domain, authority in dict.fromkeys(key[:2] for key in theirs.contacts):
        here = {each: _name(ours, domain, authority, each) for each in ours.persons(domain, authority)}
        kept = {person for *cell, person in sent if (domain, authority) == tuple(cell)}
        for person in theirs.persons(domain, authority):
            if person in kept:
                continue
            name = _name(theirs, domain, authority, person)
            same = [each for each, other in here.items() if each not in kept and other == name]
            numbers = [*same[:1], person, *map(str, range(1, MAX_PERSONS + 1))]
            number = next((each for each in numbers if each in same or each not in here.keys() | kept), person)
            found[domain, authority, person] = number
            kept.add(number)
    return found


def _name(answers: Answers, domain: str, authority: str, person: str) -> str:
    """What a contact person is called: the first field that says something."""
    fields = (
        answers.contacts.get((domain, authority, person, each.id)) for each in answers.questionnaire.roster.fields
    )
    return comparable(next((each for each in fields if each), ""))


def _order(*both: Answers) -> Callable[[Place], tuple[object, ...]]:
    """Where a place stands in the questionnaire, the added aspects of both at the end of their clusters."""
    form = both[0].questionnaire
    aspects: dict[str, int] = {}
    for cluster in form.clusters:
        added = (aspect for each in both for aspect in each.others_by_cluster().get(cluster.id, ()))
        for aspect in (*(each.id for each in cluster.aspects), *added):
            aspects.setdefault(aspect, len(aspects))
    questions = {question: number for number, question in enumerate(form.questions)}
    domains = {each.id: number for number, each in enumerate(form.roster.domains)}

    def order(place: Place) -> tuple[object, ...]:
        kind, key = place
        if kind in _OF_AN_ASPECT:
            question = questions.get(key[1], -1) if len(key) > 1 else -1
            return 1, aspects.get(key[0], len(aspects)), question, _KINDS.index(kind), key
        return (2, domains.get(key[0], 0), 0, 0, key) if kind is FactKind.CONTACT else (0, 0, 0, 0, key)

    return order


def wanted(differences: Iterable[Difference], theirs: Collection[Place] = ()) -> list[Difference]:
    """What is taken over: what was new or changed there, and what somebody decided for theirs."""
    return [each for each in differences if each.verdict in TAKEN or (each.can_take and each.place in theirs)]
