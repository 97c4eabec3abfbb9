"""The blank questionnaire as data for its template: what is asked, boxes to tick, room to write, and where to go on."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..messages import say
from ..questionnaire.model import Cluster, Page, Question, Questionnaire
from ..questionnaire.numbering import cluster_number, page_number
from .skips import go_to, only_if, only_when

# How many aspects of one's own there is room for in a cluster; more go on a copy of the page.
_OWN = 3
_CONTACT_ROWS = 1


def blank(form: Questionnaire, clusters: Collection[str] = ()) -> dict[str, object]:
    """The whole instrument, or only these clusters (by id); what the template needs, fit for JSON."""
    chosen = [each for each in form.clusters if not clusters or each.id in clusters]
    return {
        "kind": "blank",
        "title": form.title,
        "subtitle": say("paper.blank"),
        "foot": [say("paper.form", id=form.id, version=form.version)],
        "words": words(),
        "about": [say("paper.how_to_fill"), say("paper.unknown_hint")],
        "identity": [[label, ""] for label in identity_labels().values()],
        "clusters": [_cluster(form, each) for each in chosen],
        "contacts": [] if clusters else list(_contacts(form)),
        "contacts_title": form.roster.title,
        "contact_fields": [field.label for field in form.roster.fields],
    }


def words() -> dict[str, str]:
    """The words that stand in the templates."""
    names = ("page", "what", "value", "aspect", "answer", "question", "contact_domain", "contact_authority")
    return {name: say(f"paper.{name}") for name in names}


def identity_labels() -> dict[str, str]:
    """What is said of who answers, by the name of the field."""
    names = ("municipality", "nis", "authority", "respondent", "coordinator", "coordinator_email", "round")
    return {name: say(f"paper.{name}") for name in names}


def _cluster(form: Questionnaire, cluster: Cluster) -> dict[str, object]:
    return {
        "number": str(cluster_number(form, cluster.id)),
        "label": cluster.label,
        "pages": [_page(form, cluster, page) for page in form.pages],
    }


def _page(form: Questionnaire, cluster: Cluster, page: Page) -> dict[str, object]:
    number = cluster_number(form, cluster.id)
    aspects = [[f"{number}.{place}", each.label] for place, each in enumerate(cluster.aspects, 1)]
    own = [
        [f"{number}.{len(cluster.aspects) + place}", say("paper.own", label=form.other_label)]
        for place in range(1, _OWN + 1)
    ]
    return {
        "number": page_number(form, cluster.id, page.id),
        "title": page.title,
        "intro": page.intro,
        "when": only_when(form, cluster, page),
        "go_to": list(go_to(form, cluster, page)),
        "questions": [_question(form, question) for question in page.questions],
        "aspects": [*aspects, *own],
    }


def _question(form: Questionnaire, question: Question) -> dict[str, object]:
    few = question.kind == "choice"
    boxes = [option.label for option in question.options] if few else []
    if few:
        boxes += [say("paper.unknown"), *([say("paper.not_applicable")] if question.not_applicable else [])]
    return {
        "label": question.label,
        "text": question.text,
        "help": question.help,
        "when": only_if(form, question),
        "boxes": boxes,
        "explained": [[option.label, option.help] for option in question.options if few and option.help],
        # Many options: their numbers are written down.
        "numbered": [[str(option.code), option.label] for option in question.options] if not few else [],
    }


def _contacts(form: Questionnaire) -> Iterator[list[str]]:
    for domain in form.roster.domains:
        for authority in form.roster.authorities:
            for _ in range(_CONTACT_ROWS):
                yield [domain.label, authority.label, *("" for _ in form.roster.fields)]
