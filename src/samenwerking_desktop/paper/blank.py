"""The blank questionnaire as data for its template: what is asked, boxes to tick, room to write, and where to go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..inventory.answers import Answers
from ..messages import say
from ..questionnaire.model import Cluster, Page, Question, Questionnaire
from ..questionnaire.numbering import aspect_number, cluster_number, page_number
from .persons import Person
from .skips import go_to, only_if, only_when
from .wording import contact_fields, identity_rows, words

# How many aspects of one's own there is room for in a cluster; more go on a copy of the page.
_OWN = 2
# So many lines to write on: for a text, and for what is told in a few words.
_LINES = {"text": 2}
_FEW_LINES = 1


@dataclass(frozen=True, slots=True)
class Part:
    """What of the questionnaire is printed: all, these clusters (ids), or what concerns one person."""

    clusters: tuple[str, ...] = ()
    person: Person | None = None

    def takes(self, aspect: str) -> bool:
        """Whether this aspect is in it."""
        of_cluster = not self.clusters or aspect.partition(".")[0] in self.clusters
        return of_cluster and (self.person is None or aspect in self.person.aspects)

    @property
    def whole(self) -> bool:
        """Whether it is the whole instrument."""
        return not self.clusters and self.person is None


def blank(form: Questionnaire, part: Part | None = None, answers: Answers | None = None) -> dict[str, object]:
    """The instrument, or a part of it; with `answers`, for that city: its name and own aspects are there already."""
    part = part or Part()
    clusters = [_cluster(form, each, part, answers) for each in form.clusters]
    return {
        "kind": "blank",
        "title": form.title,
        "subtitle": say("paper.blank"),
        "foot": [say("paper.form", id=form.id, version=form.version), *_for_whom(part, answers)],
        "words": words(),
        "about": list(_about(part)),
        "identity": identity_rows(answers, contacts=True, white=""),
        "clusters": [each for each in clusters if each["pages"]],
        "contacts": list(_contacts(form)) if part.whole else [],
        "contacts_title": form.roster.title,
        "contacts_intro": form.roster.intro,
        "contact_fields": contact_fields(form),
    }


def _for_whom(part: Part, answers: Answers | None) -> Iterator[str]:
    if answers and answers.identity.get("municipality"):
        yield answers.identity["municipality"]
    if part.person:
        yield part.person.name


def _about(part: Part) -> Iterator[str]:
    if part.person:
        yield say("paper.for_person", name=part.person.name, domains=", ".join(part.person.domains))
    yield say("paper.how_to_fill")
    yield say("paper.unknown_hint")
    yield say("paper.send_back")


def _cluster(form: Questionnaire, cluster: Cluster, part: Part, answers: Answers | None) -> dict[str, object]:
    aspects = list(_aspects(form, cluster, part, answers))
    return {
        "number": str(cluster_number(form, cluster.id)),
        "label": cluster.label,
        "pages": [_page(form, cluster, page, aspects) for page in form.pages] if aspects else [],
    }


def _aspects(form: Questionnaire, cluster: Cluster, part: Part, answers: Answers | None) -> Iterator[list[str]]:
    """Number and label of each; at the end those of one's own, unless it is for a person without the whole cluster."""
    others = answers.others_by_cluster() if answers else {}
    for aspect in cluster.aspects:
        if part.takes(aspect.id):
            yield [aspect_number(form, others, aspect.id), aspect.label]
    if (part.clusters and cluster.id not in part.clusters) or (part.person and cluster.id not in _whole(form, part)):
        return
    number, own = cluster_number(form, cluster.id), others.get(cluster.id, [])
    for aspect_id in own:
        yield [aspect_number(form, others, aspect_id), answers.label(aspect_id) if answers else ""]
    first = len(cluster.aspects) + len(own) + 1
    for place in range(first, first + _OWN):
        yield [f"{number}.{place}", say("paper.own", label=form.other_label)]


def _whole(form: Questionnaire, part: Part) -> set[str]:
    """The clusters that a person is asked as a whole: of which a domain of theirs has the id."""
    concerned = part.person.aspects if part.person else ()
    return {each.id for each in form.clusters if (about := form.about(each.id)) and set(about) <= set(concerned)}


def _page(form: Questionnaire, cluster: Cluster, page: Page, aspects: list[list[str]]) -> dict[str, object]:
    return {
        "number": page_number(form, cluster.id, page.id),
        "title": page.title,
        "intro": page.intro,
        "when": only_when(form, cluster, page),
        "go_to": list(go_to(form, cluster, page)),
        "questions": [_question(form, question) for question in page.questions],
        "aspects": aspects,
    }


def _question(form: Questionnaire, question: Question) -> dict[str, object]:
    few = question.kind == "choice"
    boxes = [option.label for option in question.options] if few else []
    if few:
        boxes += [say("paper.unknown"), *([say("paper.not_applicable")] if question.not_applicable else [])]
    return {
        "label": question.label,
        "help": question.help,
        "when": only_if(form, question),
        "boxes": boxes,
        "lines": 0 if few else _LINES.get(question.kind, _FEW_LINES),
        "explained": [[option.label, option.help] for option in question.options if few and option.help],
        # Many options: their numbers are written down.
        "numbered": [[str(option.code), option.label] for option in question.options] if not few else [],
    }


def _contacts(form: Questionnaire) -> Iterator[list[str]]:
    for domain in form.roster.domains:
        for authority in form.roster.authorities:
            yield [domain.label, authority.label, *("" for _ in form.roster.fields)]
