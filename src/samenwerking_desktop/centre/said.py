"""What all returns said to a few questions, read in one go: the tables of hundreds of cities wait for no file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..inventory.answers import Answer, State
from ..questionnaire.model import Key
from .collection import Collection


class Added(NamedTuple):
    """An aspect that a respondent added; its id is unique within the return only."""

    id: str
    cluster: str
    label: str


Said = Mapping[int, Mapping[Key, Answer]]


def read_said(collection: Collection, questions: Iterable[str]) -> Said:
    """The answers to these questions in every return that counts, by the id of the return, in the words of its form."""
    wanted = tuple(questions)
    marks = ", ".join("?" * len(wanted))
    query = f"""SELECT file, aspect, question, state, value FROM standing_answer
        WHERE question IN ({marks}) AND file IN (SELECT id FROM counted_file WHERE counted)
        ORDER BY file, aspect"""  # noqa: S608 - own marks only
    states = {state.value: state for state in State}
    # A few answers come back thousands of times.
    same: dict[tuple[str, str], Answer] = {}
    found: dict[int, dict[Key, Answer]] = {}
    with collection.failures_told():
        for file, aspect, question, state, value in collection.connection.execute(query, wanted):
            if (state, value) not in same:
                same[state, value] = Answer(states[state], value)
            found.setdefault(file, {})[Key(aspect, question)] = same[state, value]
    return found


def read_added(collection: Collection) -> Mapping[int, list[Added]]:
    """The aspects that respondents added, by the id of the return, in their order."""
    query = """SELECT file, aspect, cluster, label FROM other_aspect
        WHERE file IN (SELECT id FROM counted_file WHERE counted) ORDER BY file, position, aspect"""
    found: dict[int, list[Added]] = {}
    with collection.failures_told():
        for file, aspect, cluster, label in collection.connection.execute(query):
            found.setdefault(file, []).append(Added(aspect, cluster, label))
    return found
