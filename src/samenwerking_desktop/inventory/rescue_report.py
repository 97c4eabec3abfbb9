"""What a person is told about a rescue: what was read, what to look at again, what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..messages import say, visible
from .answers import FactKind
from .changelog import place_name
from .record_words import record_names
from .rescue import Place, Rescue


def report(rescued: Rescue) -> list[str]:
    """The report as lines; an empty one stands between its parts."""
    return [*_rescued(rescued), "", *_notices(rescued), *_lists(rescued), say("rescue.untouched")]


def _rescued(rescued: Rescue) -> Iterator[str]:
    answers = rescued.answers
    named = {item.target for item in rescued.documents}
    counts = {
        "answers": len(answers.answers),
        "remarks": len(answers.remarks),
        "documents": len(named & rescued.remains.documents.keys()),
        "contacts": len({key[:3] for key in answers.contacts}),
    }
    said = {what: say(f"rescue.{what}", count=count) for what, count in counts.items()}
    yield say("rescue.headline", name=rescued.path.name, **said)
    for cluster, count in rescued.per_cluster().items():
        yield say("rescue.item", item=say("rescue.cluster", cluster=cluster, count=count))
    yield say("rescue.log", count=len(rescued.remains.log), missing=rescued.remains.missing_changes)


def _notices(rescued: Rescue) -> Iterator[str]:
    pages = rescued.remains.pages
    yield say("rescue.pages", lost=pages.lost, pages=pages.count) if pages.lost else say("rescue.all_read")
    if not rescued.form_found:
        yield say("rescue.new_form")
    if not rescued.uuid_found:
        yield say("rescue.new_uuid")
    if not rescued.remains.facts_of_identity:
        yield say("rescue.no_identity")


def _lists(rescued: Rescue) -> Iterator[str]:
    parts = {
        "rescue.alone": _places(rescued, rescued.alone),
        "rescue.aged": _places(rescued, rescued.aged),
        "rescue.disputed": _places(rescued, rescued.disputed),
        "rescue.lost_documents": rescued.lost_documents,
    }
    for words, items in parts.items():
        if items:
            yield ""
            yield say(words)
            yield from (say("rescue.item", item=visible(item)) for item in items)
    yield ""


def _places(rescued: Rescue, places: Iterable[Place]) -> list[str]:
    form = rescued.answers.questionnaire
    labels = {aspect: other.label for aspect, other in rescued.answers.others.items()}
    labels |= record_names(rescued.answers.report)
    # Of a contact person no field apart.
    named = [(kind, key[:3] if kind is FactKind.CONTACT else key) for kind, key in places]
    return list(dict.fromkeys(place_name(form, labels, kind, key) for kind, key in named))
