"""What changed between the two rounds, as data for its template: the answer of then beside that of now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..errors import UserError
from ..inventory.answers import Answers
from ..inventory.review import Review, reviews
from ..messages import say
from ..questionnaire.model import Cluster, Key
from ..questionnaire.numbering import aspect_number, cluster_number
from .wording import Stamp, foot, identity_rows, said, words

# What is told of the others is how many they are.
_SHOWN = (Review.CHANGED, Review.NEW)


def changes(answers: Answers, stamp: Stamp) -> dict[str, object]:
    """The second round beside the first; UserError for an inventory that has no earlier round."""
    if not answers.prefill:
        raise UserError("no_earlier_round")
    form, found = answers.questionnaire, reviews(answers)
    counted = Counter(found.values())
    clusters = [_cluster(answers, each, found) for each in form.clusters]
    return {
        "title": say("paper.changes_title", municipality=answers.identity.get("municipality", "")),
        "subtitle": form.title,
        "foot": foot(answers, stamp),
        "words": {**words(), **{name: say(f"paper.{name}") for name in ("round_1", "round_2")}},
        "about": [say("paper.changes_about")],
        "identity": identity_rows(answers, contacts=False, white=say("paper.white")),
        "counts_head": [say("paper.what"), say("paper.number")],
        "counts": [[say(f"paper.review_{review}"), str(counted[review])] for review in Review],
        "clusters": [each for each in clusters if each["aspects"]],
        "none": say("paper.nothing_changed"),
    }


def _cluster(answers: Answers, cluster: Cluster, found: dict[Key, Review]) -> dict[str, object]:
    form, others = answers.questionnaire, answers.others_by_cluster()
    aspects = []
    for aspect in [*(each.id for each in cluster.aspects), *others.get(cluster.id, ())]:
        lines = list(_lines(answers, aspect, found))
        if lines:
            number = aspect_number(form, others, aspect)
            aspects.append({"number": number, "label": answers.label(aspect), "lines": lines})
    return {"number": str(cluster_number(form, cluster.id)), "label": cluster.label, "aspects": aspects}


def _lines(answers: Answers, aspect: str, found: dict[Key, Review]) -> Iterator[list[str]]:
    """Question, answer of round 1 and answer of round 2, of what is another."""
    for question in answers.questionnaire.questions.values():
        key = Key(aspect, question.id)
        if found.get(key) in _SHOWN:
            then, now = said(question, answers.prefill.get(key)), said(question, answers.answers.get(key))
            yield [question.label, then or say("paper.white"), now or say("paper.white")]
