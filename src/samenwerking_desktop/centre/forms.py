"""The questionnaires that the returns of one collection carry: each stored once, and the one that all tables follow."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache

from ..paths import form_folders
from ..questionnaire.load import load_folder
from ..questionnaire.model import Questionnaire

_NUMBERS = re.compile(r"(\d+)")
# What the views show for an id; the definition itself stays the one source.
_LABELS = ("form_cluster", "form_aspect", "form_question", "form_option")


def put_form(connection: sqlite3.Connection, form: Questionnaire) -> None:
    """Store a questionnaire, unless it is there."""
    row = (form.hash, form.id, form.version, form.title, form.score, form.definition)
    if connection.execute("INSERT OR IGNORE INTO form VALUES (?, ?, ?, ?, ?, ?)", row).rowcount:
        clusters = [(form.hash, cluster.id, cluster.label) for cluster in form.clusters]
        connection.executemany("INSERT INTO form_cluster VALUES (?, ?, ?)", clusters)
        aspects = [
            (form.hash, aspect.id, form.cluster_of(aspect.id).id, aspect.label, position)
            for position, aspect in enumerate(form.aspects.values(), 1)
        ]
        connection.executemany("INSERT INTO form_aspect VALUES (?, ?, ?, ?, ?)", aspects)
        questions = [(form.hash, question.id, question.label) for question in form.questions.values()]
        connection.executemany("INSERT INTO form_question VALUES (?, ?, ?)", questions)
        options = [
            (form.hash, question.id, option.id, option.code, option.label)
            for question in form.questions.values()
            for option in question.options
        ]
        connection.executemany("INSERT INTO form_option VALUES (?, ?, ?, ?, ?)", options)


def drop_unused_forms(connection: sqlite3.Connection) -> None:
    """Let go of every questionnaire that no return carries any more."""
    connection.execute("DELETE FROM form WHERE hash NOT IN (SELECT form FROM return_file)")
    for table in _LABELS:
        connection.execute(f"DELETE FROM {table} WHERE form NOT IN (SELECT hash FROM form)")  # noqa: S608 - own names


def newest(forms: Iterable[Questionnaire]) -> Questionnaire:
    """The questionnaire that decides what the columns of a table are; ValueError for none.

    It is that of the highest version, but a stranger's only where there is no other: anyone can call theirs 9999.
    """
    found = list(forms)
    if len(found) == 1:
        return found[0]
    return max(found, key=lambda form: (not is_strange(form), _natural(form.version), form.hash))


def is_strange(form: Questionnaire) -> bool:
    """Whether a questionnaire says to be a form that ships with this program, and is neither that nor an older one."""
    return is_another(form) and _natural(form.version) >= _natural(_shipped()[form.id].version)


def is_another(form: Questionnaire) -> bool:
    """Whether a questionnaire says to be a form that ships with this program, and is not as it ships."""
    own = _shipped().get(form.id)
    return own is not None and form.hash != own.hash


@cache
def _shipped() -> Mapping[str, Questionnaire]:
    return {name: load_folder(folder) for name, folder in form_folders().items()}


def _natural(version: str) -> list[tuple[bool, int, str]]:
    """2026.10 comes after 2026.9."""
    parts = _NUMBERS.split(version)
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts if part]
