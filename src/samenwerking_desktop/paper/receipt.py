"""The receipt of a return on one page: what was sent, how much of it was answered, what was left open, and its hash."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path

from ..disk import os_failure
from ..errors import UserError
from ..inventory.answers import Answers
from ..inventory.evidence import DOCUMENT, megabytes
from ..inventory.returns import Return, read_return, short_hash
from ..inventory.rows import COLUMNS, fact_from_row
from ..messages import say
from ..questionnaire.model import Questionnaire
from ..questionnaire.numbering import aspect_number, page_number
from ..questionnaire.route import Route, Stop, find_route
from ..questionnaire.translation import in_language
from .filled import counts_by_cluster
from .typesetting import Typeset, typeset
from .wording import Stamp, day, foot, identity_rows, words

_WORDS = ("open_place", "open_aspects", "code_label", "more")
# So many aspects are named at one place; of the others there is a number.
_NAMED = 6


def typeset_receipt(path: Path, content_hash: str = "") -> Typeset:
    """The receipt of the return at `path`, read from the file itself, so that it says what was really sent.

    The same return gives the same document. UserError when it is no return, or with `content_hash` another one.
    """
    file = read_return(path)
    if content_hash not in ("", file.content_hash):
        raise UserError("other_return", path=path)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise os_failure(error, path) from error
    return typeset("receipt", receipt(file, size), _moment(file))


def receipt(file: Return, size: int) -> dict[str, object]:
    """A return of so many bytes as data for the template."""
    answers = _answers(file)
    route = find_route(answers.questionnaire, answers.chosen(), answers.others_by_cluster())
    stamp = Stamp(file.revision, _moment(file), short_hash(file.content_hash))
    return {
        "title": say("receipt.title"),
        "subtitle": answers.identity.get("municipality", ""),
        "foot": foot(answers, stamp),
        "words": {**words(), **{name: say(f"receipt.{name}") for name in _WORDS}},
        "about": say("receipt.about", title=answers.questionnaire.title),
        "state": say(f"receipt.complete_{file.meta['complete']}"),
        "code": stamp.code,
        "whole_code": say("receipt.whole_code", code=file.content_hash),
        "sent": [
            *_file(file, size),
            *identity_rows(answers, contacts=False, white=say("paper.white")),
            *_along(file, answers),
        ],
        "counts_head": [
            say(f"paper.{name}").capitalize() for name in ("cluster", "asked", "answered", "unknown", "white")
        ],
        "counts": [*counts_by_cluster(answers, route)],
        "open_title": say("receipt.open"),
        "open": list(_open(answers, route)),
        "nothing_open": say("receipt.nothing_open"),
    }


def _moment(file: Return) -> datetime:
    return datetime.fromisoformat(file.meta["exported"]).astimezone()


def _answers(file: Return) -> Answers:
    """What the return says, in memory; what its questionnaire says, in the language that is spoken."""
    answers = Answers(in_language(file.questionnaire))
    for kind, (keys, _) in COLUMNS.items():
        for row in file.rows[kind]:
            answers.put(kind, tuple(map(str, row[: len(keys)])), fact_from_row(kind, row[len(keys) :]))
    return answers


def _file(file: Return, size: int) -> Iterator[list[str]]:
    yield [say("receipt.file"), say("receipt.file_size", name=file.path.name, size=megabytes(size))]
    yield [say("receipt.made"), say("receipt.moment", day=day(_moment(file)), time=f"{_moment(file):%H.%M}")]
    yield [say("receipt.revision"), str(file.revision)]


def _along(file: Return, answers: Answers) -> Iterator[list[str]]:
    """The documents, links and contact persons that went along."""
    items = answers.evidence.values()
    yield [say("receipt.documents"), _documents(file, {each.target for each in items if each.kind == DOCUMENT})]
    yield [say("receipt.links"), str(sum(each.kind != DOCUMENT for each in items))]
    persons = str(len({key[:3] for key in answers.contacts}))
    yield [say("receipt.contacts"), say("receipt.left_out") if file.without_contacts else persons]


def _documents(file: Return, named: Collection[str]) -> str:
    """How many are named in the answers, and how many of them went along."""
    if not named:
        return say("receipt.none")
    if not file.documents:
        return say("receipt.documents_kept", named=len(named))
    size = megabytes(sum(file.documents.values()))
    return say("receipt.documents_sent", named=len(named), sent=len(file.documents), size=size)


def _open(answers: Answers, route: Route) -> Iterator[dict[str, object]]:
    """The white spots by page and question; first those that keep the return from being complete."""
    form, found = answers.questionnaire, dict[tuple[Stop, str], list[str]]()
    for stop in route.stops:
        for key in stop.keys:
            if not answers.has_content(key):
                found.setdefault((stop, key.question), []).append(key.aspect)
    for (stop, name), aspects in sorted(found.items(), key=lambda each: _after(form, each[0][1])):
        question, number = form.questions[name], page_number(form, stop.cluster, stop.page)
        needed = say("receipt.needed") if question.required else ""
        yield {
            "number": number,
            "label": f"{question.label} {needed}".rstrip(),
            "aspects": _named(answers, aspects),
            "count": len(aspects),
        }


def _after(form: Questionnaire, question: str) -> tuple[bool, bool]:
    """What comes first: what is needed, then what is advised, then the rest."""
    asked = form.questions[question]
    return not asked.required, not asked.advised


def _named(answers: Answers, aspects: list[str]) -> str:
    form, others = answers.questionnaire, answers.others_by_cluster()
    cluster = form.cluster_of(aspects[0])
    if len(aspects) == len(cluster.aspects) + len(others.get(cluster.id, ())):
        return say("receipt.all_aspects", count=len(aspects), cluster=cluster.label)
    names = ", ".join(f"{aspect_number(form, others, each)} {answers.label(each)}" for each in aspects[:_NAMED])
    left = len(aspects) - _NAMED
    return say("receipt.and_more", names=names, count=left) if left > 0 else names
