"""The filled questionnaire as data for its template: what was asked and what was said, white spots as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ..inventory.answers import Answer, Answers, Evidence, State
from ..inventory.aside import SetAside
from ..inventory.evidence import LINK, megabytes
from ..messages import say
from ..questionnaire.model import Cluster, Key, Page, Question
from ..questionnaire.numbering import aspect_number, cluster_number, page_number
from ..questionnaire.route import Route, find_route
from .blank import identity_labels, words


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stands in the print beside what was asked: everything (greyed), contact persons, what was set aside."""

    everything: bool = False
    contacts: bool = False
    aside: tuple[SetAside, ...] = ()


def filled(answers: Answers, revision: int, moment: datetime, wanted: Wanted) -> dict[str, object]:
    """An inventory as it stands; `revision` says how often it was returned, and `moment` is on every page."""
    form = answers.questionnaire
    route = find_route(form, answers.chosen(), answers.others_by_cluster())
    who = answers.identity
    identity = {**who, "respondent": say(f"respondent.{who.get('respondent', 'joint')}")}
    foot = [
        who.get("municipality", ""),
        identity["respondent"],
        say("paper.revision", revision=revision),
        say("paper.date", date=f"{moment:%d/%m/%Y}"),
    ]
    clusters = [_cluster(answers, route, each, everything=wanted.everything) for each in form.clusters]
    return {
        "kind": "filled",
        "title": form.title,
        "subtitle": who.get("municipality", ""),
        "foot": [each for each in foot if each],
        "words": words(),
        "about": [say("paper.everything") if wanted.everything else say("paper.asked_only")],
        "identity": [
            [label, identity.get(name) or say("paper.white")]
            for name, label in identity_labels().items()
            if wanted.contacts or not name.startswith("coordinator")
        ],
        "clusters": [each for each in clusters if each["pages"]],
        "contacts": list(_contacts(answers)) if wanted.contacts else [],
        "contacts_title": form.roster.title,
        "contact_fields": [field.label for field in form.roster.fields],
        "aside_title": say("paper.aside"),
        "aside": [_aside(answers, each) for each in wanted.aside],
    }


def _cluster(answers: Answers, route: Route, cluster: Cluster, *, everything: bool) -> dict[str, object]:
    form = answers.questionnaire
    pages = (_page(answers, route, cluster, page, everything=everything) for page in form.pages)
    return {
        "number": str(cluster_number(form, cluster.id)),
        "label": cluster.label,
        "pages": [page for page in pages if page["aspects"]],
    }


def _page(answers: Answers, route: Route, cluster: Cluster, page: Page, *, everything: bool) -> dict[str, object]:
    form, others = answers.questionnaire, answers.others_by_cluster()
    aspects = []
    for aspect in [*(each.id for each in cluster.aspects), *others.get(cluster.id, ())]:
        lines = list(_lines(answers, route, aspect, page, everything=everything))
        if lines:
            number = aspect_number(form, others, aspect)
            aspects.append({"number": number, "label": answers.label(aspect), "lines": lines})
    return {"number": page_number(form, cluster.id, page.id), "title": page.title, "aspects": aspects}


def _lines(answers: Answers, route: Route, aspect: str, page: Page, *, everything: bool) -> Iterator[dict[str, object]]:
    """What stands for one aspect on one page: a line per question that is asked, or with everything per question."""
    for question in page.questions:
        key = Key(aspect, question.id)
        asked = key in route.asked
        if asked or everything:
            state, value = _said(answers, question, key, asked=asked)
            yield {
                "label": question.label,
                "state": state,
                "value": value,
                "evidence": [_item(each) for each in answers.evidence_of(key).values()],
                "remark": say("paper.remark", text=answers.remarks[key]) if key in answers.remarks else "",
            }


def _said(answers: Answers, question: Question, key: Key, *, asked: bool) -> tuple[str, str]:
    """The state ("said", "white", "open" or "off") and the words of an answer."""
    answer = answers.answers.get(key)
    attached = question.kind == "evidence" and bool(answers.evidence_of(key))
    if answer is None:
        words_for = "" if attached else say("paper.white" if asked else "paper.not_asked")
        return ("said" if attached else "white" if asked else "off"), words_for
    if answer.state is not State.ANSWERED:
        return "open" if asked else "off", say(f"paper.{answer.state}")
    return "said" if asked else "off", value_of(question, answer)


def value_of(question: Question, answer: Answer) -> str:
    """An answer in words: the labels of options, or the text."""
    if not question.options:
        return answer.value
    return "; ".join(option.label for option in question.options if option.id in answer.choices)


def _item(item: Evidence) -> dict[str, str]:
    if item.kind == LINK:
        return {"name": item.name, "more": item.target if item.name != item.target else "", "address": item.target}
    return {"name": item.name, "more": megabytes(item.size), "address": ""}


def _contacts(answers: Answers) -> Iterator[list[str]]:
    roster = answers.questionnaire.roster
    for domain in roster.domains:
        for authority in roster.authorities:
            for person in answers.persons(domain.id, authority.id):
                place = (domain.id, authority.id, person)
                values = [answers.contacts.get((*place, field.id), "") for field in roster.fields]
                yield [domain.label, authority.label, *values]


def _aside(answers: Answers, aside: SetAside) -> list[str]:
    question = answers.questionnaire.questions[aside.key.question]
    answer = answers.answers.get(aside.key)
    said = value_of(question, answer) if answer and answer.state is State.ANSWERED else ""
    return [answers.label(aside.key.aspect), question.label, said]
