"""What the analyst decided about cells in which city and OCMW differ: kept in the collection, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..errors import UserError
from ..inventory.answers import Answer, State
from ..inventory.checks import clean_text, is_valid
from ..inventory.origin import utc_now
from ..questionnaire.model import Questionnaire
from .collection import Collection
from .scores import Score, score_of
from .voices import Verdict, fingerprint

# City, round and aspect.
Place = tuple[str, int, str]


def read_verdicts(collection: Collection, newest: Questionnaire) -> dict[Place, Verdict]:
    """Every decision by its place; one whose answer the questionnaire no longer knows is none."""
    # Of an aspect that was renamed in between there may be two; the last decision holds.
    query = "SELECT city, round, aspect, state, value, reason, voices FROM adjudicated ORDER BY at"
    with collection.failures_told():
        rows = collection.connection.execute(query).fetchall()
    question, found = newest.score_question, {}
    for city, number, aspect, state, value, reason, voices in rows:
        answer = Answer(State(state), value)
        if is_valid(question, answer):
            found[city, number, newest.renamed.get(aspect, aspect)] = Verdict(
                score_of(question, answer), reason, voices
            )
    return found


def adjudicate(
    collection: Collection,
    place: Place,
    said: Mapping[str, Score],
    answer: Answer,
    reason: str,
    clock: Callable[[], str] = utc_now,
) -> None:
    """Decide what the agreed answer is where the voices differ; `said` is what each respondent says now.

    Raises UserError without a reason, and when the disk refuses; ValueError for what is no answer to that question.
    """
    newest = collection.newest_questionnaire()
    if newest is None or not is_valid(newest.score_question, answer):
        raise ValueError(answer)
    reason = clean_text(reason)
    if not reason:
        raise UserError("reason_missing")
    row = (*place, answer.state, answer.value, reason, fingerprint(said), clock())
    with collection.transaction():
        _forget(collection, newest, place)
        collection.connection.execute("INSERT INTO adjudicated VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


def withdraw(collection: Collection, place: Place) -> None:
    """Take a decision back: the cell differs again."""
    newest = collection.newest_questionnaire()
    with collection.transaction():
        _forget(collection, newest, place)


def _forget(collection: Collection, newest: Questionnaire | None, place: Place) -> None:
    """Remove what was decided there, also under an earlier name of the aspect."""
    city, number, aspect = place
    names = [aspect, *(old for old, now in (newest.renamed.items() if newest else ()) if now == aspect)]
    query = "DELETE FROM adjudicated WHERE city = ? AND round = ? AND aspect = ?"
    collection.connection.executemany(query, [(city, number, name) for name in names])
