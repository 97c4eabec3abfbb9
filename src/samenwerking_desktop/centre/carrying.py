"""What stands from an earlier revision of an inventory: a blank in the newest never overwrites an answer.

It is worked out anew from the revisions that are there, so that it does not depend on the order of merging, and taking
one out leaves no trace. Only answers to what is asked stand; what else was taken away stays away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter

from ..inventory.answers import Answer, Answers
from ..inventory.checks import is_valid
from ..questionnaire.model import Key
from ..questionnaire.route import find_route
from .collection import Collection, ReturnFile

_FORGET = "DELETE FROM carried WHERE file IN (SELECT id FROM return_file WHERE uuid = ?)"
_SEVERAL = "SELECT uuid FROM return_file GROUP BY uuid HAVING count(*) > 1"


def revisions(files: Iterable[ReturnFile]) -> Mapping[str, list[ReturnFile]]:
    """The returns of each inventory, newest first."""
    found: dict[str, list[ReturnFile]] = {}
    for file in files:
        found.setdefault(file.uuid, []).append(file)
    return {uuid: sorted(mine, key=attrgetter("rank"), reverse=True) for uuid, mine in found.items()}


def same_voice(one: ReturnFile, other: ReturnFile) -> bool:
    """Whether two revisions of an inventory speak for one city, respondent and round.

    A city may fill in its name later; but one that went on in a copy of a neighbour's inventory is another voice.
    """
    one_city = one.city == other.city or one.uuid in (one.city, other.city)
    return one_city and (one.respondent, one.round) == (other.respondent, other.round)


def carry(collection: Collection, uuids: Iterable[str]) -> None:
    """Note for these inventories which answers stand; inside the transaction that changed their revisions."""
    wanted, execute = set(uuids), collection.connection.execute
    for uuid in wanted:
        execute(_FORGET, (uuid,))
    several = wanted & {uuid for (uuid,) in execute(_SEVERAL)}
    if not several:  # as after most first merges, and then the files need not be read
        return
    for newest, *older in revisions(file for file in collection.files() if file.uuid in several).values():
        read = ((file.id, collection.own_answers(file)) for file in older if same_voice(file, newest))
        stands = standing(collection.own_answers(newest), read)
        rows = [(newest.id, *key, source) for key, source in stands.items()]
        collection.connection.executemany("INSERT INTO carried VALUES (?, ?, ?, ?)", rows)


def standing(newest: Answers, older: Iterable[tuple[int, Answers]]) -> dict[Key, int]:
    """The keys that are blank in `newest` and were answered in `older` (newest first), with the number of that one.

    What the newest does not ask is no blank: the route over all that stands decides.
    """
    sources: dict[Key, int] = {}
    combined = Answers(newest.questionnaire)
    combined.others, combined.answers = newest.others, dict(newest.answers)
    for source, answers in older:
        for key, answer in answers.answers.items():
            if key not in combined.answers and _is_blank(newest, key, answer):
                combined.answers[key], sources[key] = answer, source
    asked = find_route(newest.questionnaire, combined.chosen(), combined.others_by_cluster()).asked
    return {key: source for key, source in sources.items() if key in asked}


def _is_blank(newest: Answers, key: Key, answer: Answer) -> bool:
    """Whether the newest revision has this question of this aspect, knows what was answered, and says nothing there."""
    question = newest.questionnaire.questions.get(key.question)
    there = key.aspect in newest.questionnaire.aspects or key.aspect in newest.others
    # Where documents or links are attached since, "weet niet" is no longer said.
    return there and question is not None and is_valid(question, answer) and not newest.has_content(key)
