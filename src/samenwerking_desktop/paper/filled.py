"""The filled questionnaire as data for its template: what was asked and what was said, white spots as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..inventory.answers import Answers, State
from ..inventory.aside import SetAside
from ..inventory.review import Review, review_of
from ..messages import say
from ..questionnaire.model import Cluster, Key, Page, Question
from ..questionnaire.numbering import aspect_number, cluster_number, page_number
from ..questionnaire.route import Route, find_route
from .wording import Stamp, contact_fields, day_of, evidence_item, foot, identity_rows, said, words

# A row of more lines than this may run over to the next page; of others the parts stay together.
_ROOM = 16
# So many letters go in a line, about.
_LINE = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stands in the print beside what was asked: everything (greyed), contact persons, what was set aside."""

    everything: bool = False
    contacts: bool = False
    aside: tuple[SetAside, ...] = ()


def filled(answers: Answers, stamp: Stamp, wanted: Wanted) -> dict[str, object]:
    """An inventory as it stands."""
    form = answers.questionnaire
    route = find_route(form, answers.chosen(), answers.others_by_cluster())
    clusters = [_cluster(answers, route, each, everything=wanted.everything) for each in form.clusters]
    return {
        "kind": "filled",
        "title": form.title,
        "subtitle": answers.identity.get("municipality", ""),
        "foot": foot(answers, stamp),
        "words": words(),
        "about": [say("paper.everything") if wanted.everything else say("paper.asked_only")],
        "identity": identity_rows(answers, contacts=wanted.contacts, white=say("paper.white")),
        "counts_head": [
            say(f"paper.{name}").capitalize() for name in ("cluster", "asked", "answered", "unknown", "white")
        ],
        "counts": [*counts_by_cluster(answers, route)],
        "clusters": [each for each in clusters if each["pages"]],
        "contacts": list(_contacts(answers)) if wanted.contacts else [],
        "contacts_title": form.roster.title,
        "contacts_intro": "",
        "contact_fields": contact_fields(form),
        "aside_title": say("paper.aside"),
        "aside_intro": say("paper.aside_intro"),
        "aside": [_aside(answers, each) for each in wanted.aside],
    }


def counts_by_cluster(answers: Answers, route: Route) -> Iterator[list[str]]:
    """Per cluster how many questions are asked, and what became of them; at the end of all together."""
    rows = []
    for cluster in answers.questionnaire.clusters:
        asked = [key for key in route.asked if key.aspect.partition(".")[0] == cluster.id]
        given = [answers.answers[key].state for key in asked if key in answers.answers]
        unknown = given.count(State.UNKNOWN)
        attached = sum(key not in answers.answers and bool(answers.evidence_of(key)) for key in asked)
        done = len(given) - unknown + attached
        rows.append((len(asked), done, unknown, len(asked) - done - unknown))
        number = cluster_number(answers.questionnaire, cluster.id)
        yield [f"{number}  {cluster.label}", *map(str, rows[-1])]
    yield [say("paper.together"), *(str(sum(column)) for column in zip(*rows, strict=True))]


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
            label = answers.label(aspect)
            aspects.append({"number": number, "label": label, "lines": lines, "long": _height(lines) > _ROOM})
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
                "short": bool(question.options),
                "state": state,
                "value": value,
                "earlier": say("paper.not_reviewed") if asked and _is_earlier(answers, key) else "",
                "evidence": [evidence_item(each) for each in answers.evidence_of(key).values()],
                "remark": say("paper.remark", text=answers.remarks[key]) if key in answers.remarks else "",
            }


def _height(lines: list[dict[str, object]]) -> int:
    """About how many lines on paper a row takes."""
    texts = [str(part) for line in lines for part in line.values()]
    return sum(1 + len(part) // _LINE for text in texts if text for part in text.splitlines())


def _is_earlier(answers: Answers, key: Key) -> bool:
    """Whether what stands there is of the earlier round, and nobody has looked at it since."""
    return review_of(answers, key) is Review.NOT_REVIEWED


def _said(answers: Answers, question: Question, key: Key, *, asked: bool) -> tuple[str, str]:
    """The state ("said", "white", "open" or "off") and the words of an answer."""
    answer = answers.answers.get(key)
    attached = question.kind == "evidence" and bool(answers.evidence_of(key))
    if answer is None:
        words_for = "" if attached else say("paper.white" if asked else "paper.not_asked")
        return ("said" if attached else "white" if asked else "off"), words_for
    if answer.state is not State.ANSWERED:
        return "open" if asked else "off", said(question, answer)
    return "said" if asked else "off", said(question, answer)


def _contacts(answers: Answers) -> Iterator[list[str]]:
    roster = answers.questionnaire.roster
    for domain in roster.domains:
        for authority in roster.authorities:
            for person in answers.persons(domain.id, authority.id):
                place = (domain.id, authority.id, person)
                values = [answers.contacts.get((*place, field.id), "") for field in roster.fields]
                yield [domain.label, authority.label, *values]


def _aside(answers: Answers, aside: SetAside) -> dict[str, object]:
    """What was said, with since when and because of what it is not asked."""
    form, key = answers.questionnaire, aside.key
    cause = form.questions[aside.cause.question]
    options = [option.label for option in cause.options if option.id in aside.cause.options]
    return {
        "number": aspect_number(form, answers.others_by_cluster(), key.aspect),
        "label": answers.label(key.aspect),
        "question": form.questions[key.question].label,
        "value": said(form.questions[key.question], aside.answer),
        "evidence": [evidence_item(each) for each in aside.evidence],
        "remark": say("paper.remark", text=aside.remark) if aside.remark else "",
        "why": say(
            "paper.aside_why",
            day=day_of(aside.since),
            question=cause.label,
            options=say("paper.or").join(say("paper.quoted", label=label) for label in options),
        ),
    }
