"""Who gets a questionnaire of their own: the contact persons of an inventory, with the aspects that concern them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import UserError
from ..inventory.answers import Answers
from ..messages import say
from ..names import comparable


@dataclass(frozen=True, slots=True)
class Person:
    """A contact person: how to name them, for which domains they are one, and the aspects (ids) of these."""

    name: str
    domains: tuple[str, ...]
    aspects: tuple[str, ...]


def persons(answers: Answers) -> list[Person]:
    """All contact persons with something to say about, in the order of the roster; each once, whatever they do."""
    form, found = answers.questionnaire, dict[str, Person]()
    for domain, name in _named(answers):
        aspects = form.about(domain)
        label = next(each.label for each in form.roster.domains if each.id == domain)
        before = found.get(comparable(name), Person(name, (), ()))
        if aspects and label not in before.domains:
            found[comparable(name)] = Person(before.name, (*before.domains, label), (*before.aspects, *aspects))
    return list(found.values())


def find_person(answers: Answers, name: str) -> Person:
    """The contact person of this name; UserError, with those that there are, when there is none."""
    known = persons(answers)
    for each in known:
        if comparable(each.name) == comparable(name):
            return each
    names = ", ".join(each.name for each in known) or say("paper.nobody")
    raise UserError("no_such_contact", name=name, known=names)


def _named(answers: Answers) -> Iterator[tuple[str, str]]:
    """Each person's domain, and what they are called: the first field of the roster that says something."""
    roster = answers.questionnaire.roster
    for domain in roster.domains:
        for authority in roster.authorities:
            for person in answers.persons(domain.id, authority.id):
                place = (domain.id, authority.id, person)
                named = (answers.contacts.get((*place, field.id)) for field in roster.fields)
                yield domain.id, next(value for value in named if value)
